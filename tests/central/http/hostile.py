"""Spoils what could well be meant: values no field takes, bytes no reader knows, paths, queries and headers of nobody.

Everything is drawn from one ``Random``; only ids and times differ from run to run. Inputs are what a client could
really put on the wire: no line breaks inside headers, nothing but ASCII in a target.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any
from urllib.parse import quote, quote_from_bytes


@dataclass(frozen=True, slots=True)
class Raw:
    """JSON text that no value of ours would be written as."""

    text: str


#: What stands in a JSON body where a value is expected.
VALUES: tuple[Any, ...] = (
    None, True, False, 0, -1, 1, 0.1, -0.0, 1e308, 5e-324, 2**31, 2**53, 2**63, -(2**63) - 1, 2**64, 10**40, "", " ",
    "\n", "x", "1", "true", "null", "0", "NaN", "\x00", "a\x00b", "\x1b[2J", "\u202e\u2066", "\ufeff", "\ufffe", "𠮷",
    "e\u0301" * 50, "\u0130", "ß", "\x85", "\u2028", "'", '"', "';--", "%", "_", "\\", "{{7*7}}", "{0.__class__}",
    "%s%n",
    "${x}", "<script>", "]]>", "../../etc/passwd", "a" * 41, "a" * 201, "字" * 1001, "字" * 4001, "a" * 70_000,
    "0" * 64, "f" * 64, "F" * 64, "00000000-0000-0000-0000-000000000000", "{" * 9, "9999-12-31", "0001-01-01",
    "2026-02-30", "9999-12-31T23:59:59Z", "0001-01-01T00:00:00+14:00", "0001-01-01T00:00:00Z", "2026-11-24T00:00:00",
    "2026-11-24T00:00:00+99:99", "-1", "1e999", "一百零三", "九" * 300,
    "３号楼", "１２" * 40, "12号楼" * 200, "not" * 9,
    [], {}, [[]], [{}], [None], {"": ""}, {"a": {"a": {"a": {}}}}, ["x"] * 300, {"zh": "x", "en": "x"}, {"$ref": "#"},
    Raw("NaN"), Raw("Infinity"), Raw("-Infinity"), Raw("1e999"), Raw("-0"), Raw('"\\ud800"'), Raw('"\\udc00x"'),
    Raw('"\\u0000"'), Raw("9" * 400), Raw("9" * 5000), Raw("1." + "9" * 400), Raw("1e-400"),
    Raw("[" * 500 + "]" * 500),
    Raw('{"a":' * 300 + "1" + "}" * 300), Raw('{"a":1,"a":2}'), Raw("01"), Raw("'x'"), Raw("//"), Raw("[1,]"),
    Raw(""),
)  # fmt: skip
#: What people's words are put together from, also where nobody would.
PIECES = (
    "3号楼", "三号楼", "１２号楼", "十二栋", "九百九十九号楼", "99999999号楼", "-1号楼", "零号楼", "号楼",
    "2单元", "单元", "15层", "B1", "草坪", "西草坪", "东门", "锦兰里", "着火了", "没有着火", "不是着火了吧",
    "已经通了", "被堵了", "有人翻进围挡", "救命", "13800000000", "1380000000", "360102199001011234",
    "36010219900101123X", "赣C12345", "我叫王伟", "a@b.cn", "http://x/%00", "零", "百", "百百", "十十", "〇",
    "两", "一百零三", "二三十", "千万", "点半", "昨天", "24小时", "2026年11月24日", "，", "。", "！", "？", " ",
    "\n", "\t", "\u3000", "\u200b", "\ufeff", "🔥", "👨‍👩‍👧", "İ", "ﬃ", "e\u0301", "\u202e", "(((", "[", "*",
    "\\", "%s", "{0}", "<b>",
)  # fmt: skip
#: Whole bodies.
BODIES = (
    b"", b"null", b"[]", b"{}", b'"x"', b"0", b"NaN", b"{", b"[" * 20_000, b'{"a":' * 5000, b"\x00" * 100,
    b"\xff\xfe{\x00",
    b"\xef\xbb\xbf{}", b"\x1f\x8b\x08\x00", b"=", b"&&&", b"a=%", b"a=%ff&a=%00", b"%", b"a" * 65_537, b"&" * 5000,
    b"--x\r\nContent-Disposition: form-data; name=\"words\"\r\n\r\nhalf", b"--x--", b"--x\r\n\r\n\r\n--x--\r\n",
    b"--x\r\nContent-Disposition: form-data; name=\"photos\"; filename=\"a\"\r\n\r\n\xff\xd8\xff\r\n--x--\r\n",
    b"--x\r\nContent-Disposition: form-data; name=\"words\"; filename*=utf-8''%ff\r\n\r\n\r\n--x--\r\n",
    b"--x\r\nContent-Disposition: form-data; name=words\r\nContent-Type: text/plain; charset=utf-7\r\n\r\n+\r\n--x--",
)  # fmt: skip
CONTENT_TYPES = (
    "application/json", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "multipart/form-data",
    "multipart/form-data; boundary=", "multipart/form-data; boundary=\"\xe9\"",
    "text/plain", "", ";",
    "application/json; charset=utf-16",
    "application/x-www-form-urlencoded; charset=x", "image/jpeg", "video/mp4", "\xe9", "a" * 5000,
)  # fmt: skip
SEGMENTS = (
    "", "0", "-1", "NaN", "null", "%00", "%FF", "%ED%A0%80", "%F0%9F%94%A5", "..%2f..%2fetc", "..", ".", "%0d%0aX:y",
    "%",
    "%zz", "a" * 2000, "0" * 64, "F" * 64, "f" * 63, "00000000-0000-0000-0000-000000000000",
    "{00000000-0000-0000-0000-000000000000}", "urn:uuid:00000000-0000-0000-0000-000000000000", "0" * 32,
    "%EF%BC%90" * 8, "ABCD-EFGH-JKLM", "abcd%20efgh", "--------", "%C4%B0" * 8, "~", ";x=1", "'", "wanglou.css%00",
    "%2e%2e",
)  # fmt: skip
QUERY_NAMES = ("lang", "show", "done", "code", "next", "new", "urgent", "thanks", "v", "x", "limit", "since", "")
HEADERS: Mapping[str, tuple[str, ...]] = {
    "last-event-id": ("1e999", "-1", "0", "9" * 40, "NaN", "", "\xe9", str(2**62), str(2**63), "1_0", " 1 "),
    "cookie": ("wanglou=", "wanglou=x; wanglou=y", "wanglou=\xe9", ";=;", "wanglou_lang=\xff", "a" * 8000,
        "wanglou=\"\\303\""),
    "x-csrf-token": ("", "x", "\xe9" * 50, "a" * 5000),
    "sec-fetch-site": ("cross-site", "none", "", "\xff"),
    "accept-language": ("zh", "en", "\xe9", "q=," * 500),
    "if-none-match": ('"x"', "*", "\xe9", ""),
    "if-range": ('"x"', "Wed, 21 Oct 2015 07:28:00 GMT", ""),
    "range": ("bytes=0-", "bytes=-1", "bytes=5-1", "bytes=99999999999999999-", "bytes=0-0,2-3", "bytes=\xb2-", "x=1-2",
        "bytes=-0"),
    "tus-resumable": ("", "0.2.2", "\xe9"),
    "upload-length": ("", "0", "-1", "9" * 40, "99999999999", "1e3", "\xb2", " 7", "1_0"),
    "upload-offset": ("", "-1", "9" * 40, "100", "1e3", "\xb2", "+0"),
    "upload-checksum": ("", "md5 AAAA", "sha256", "sha256 ====", "sha1 \xe9", "sha256 " + "A" * 5000),
    "upload-metadata": ("", ",", "client_key", "client_key =", "client_key /w==,client_key /w==", "a" * 8000,
        "sha256 \xe9", "kind dm9pY2U=,,,"),
    "content-encoding": ("gzip", "br", "\xe9"),
    "transfer-encoding": ("chunked",),
    "content-length": ("0", "5", "99999999999999999999", "-1", "\xb2", "", "1e3", "+4"),
    "host": ("", "a b c", "[::1", "localhost:99999999", "\xe9", "a" * 3000, "localhost:x",
        "evil.example", "[", "a]b", "@"),
    "x-forwarded-for": ("1.2.3.4", "\xe9", "999.999.999.999"),
    "authorization": ("Bearer x", "Basic =", "Basic \xff", "Digest"),
    "wanglou-agent": ("", "agent", "no such", "a" * 65, "\xe9", "agent-elsewhere", "agent-disabled"),
    "signature-input": (
        "", "wanglou=()", 'wanglou=("@method");created=1', "wanglou=;;;", "x" * 5000, "\xe9", 'wanglou=("a";sf)',
        'wanglou=("@query-param";name="x" "@path");created=99999999999999999999;tag="wanglou-edge-1"',
        'wanglou=("@method" "@path");created="x"', "wanglou=1, wanglou=2", 'a=(), b=(), wanglou=("@status")',
    ),
    "signature": ("", "wanglou=:AAAA:", "wanglou=:\xe9:", "wanglou=1", "x", "wanglou=:====:"),
    "content-digest": ("", "sha-256=:AAAA:", "sha-256=x", "md5=:AAAA:", "\xe9", "sha-256=:AAAA:, sha-512=:AA==:"),
    "expect": ("100-continue", "x"),
    "origin": ("null", "https://evil.example"),
}  # fmt: skip


# JSON


def bend_json(dice: Random, value: Any) -> Any:
    """The same tree with one leaf at an edge of its kind: much of it is still taken."""
    if isinstance(value, Mapping) and value:
        key = dice.choice(list(value))
        return {**value, key: bend_json(dice, value[key])}
    if isinstance(value, list | tuple) and value:
        at = dice.randrange(len(value))
        return [*value[:at], bend_json(dice, value[at]), *value[at + 1 :]]
    return _bent(dice, value)


def spoil_json(dice: Random, value: Any) -> Any:
    """The same tree with one node replaced, taken away, doubled or joined by a stranger."""
    if isinstance(value, Mapping) and value and dice.random() < 0.85:
        key = dice.choice(list(value))
        return {**value, **_spoiled_entry(dice, value, key)} if dice.random() < 0.9 else _without(value, key)
    if isinstance(value, list | tuple) and value and dice.random() < 0.7:
        at = dice.randrange(len(value))
        return [*value[:at], spoil_json(dice, value[at]), *value[at + 1 :]]
    return dice.choice(VALUES) if dice.random() < 0.8 else _bent(dice, value)


def _spoiled_entry(dice: Random, value: Mapping[str, Any], key: str) -> dict[str, Any]:
    way = dice.random()
    if way < 0.75:
        return {key: spoil_json(dice, value[key])}
    if way < 0.9:
        return {dice.choice(("", "x", key.upper(), key + "\x00", "__proto__", "a" * 300, "字")): dice.choice(VALUES)}
    return {key: dice.choice(list(value.values()))}


def _without(value: Mapping[str, Any], key: str) -> dict[str, Any]:
    return {name: each for name, each in value.items() if name != key}


def _bent(dice: Random, value: Any) -> Any:
    """Still of its kind, but at an edge of it."""
    if isinstance(value, bool) or value is None:
        return not value
    if isinstance(value, int | float):
        return dice.choice((-value, value + 1, value * 10**6, value / 3, str(value)))
    if isinstance(value, str):
        if dice.random() < 0.5:
            return words(dice)
        at = dice.randrange(len(value) + 1)
        return value[:at] + dice.choice(("\x00", "é", " ", "A", "0", "-", "/", "🔥", "", "\u0000")) + value[at + 1 :]
    return [value, value]


def words(dice: Random) -> str:
    """What somebody might say, or might have said after a bad night."""
    return "".join(dice.choice(PIECES) for _ in range(dice.choice((1, 2, 3, 5, 12, 60))))


def written(value: Any) -> bytes:
    """JSON text, with what stands in Raw as it is."""
    return _text(value).encode("utf-8", "surrogatepass")


def _text(value: Any) -> str:
    if isinstance(value, Raw):
        return value.text
    if isinstance(value, Mapping):
        return (
            "{" + ",".join(f"{json.dumps(key, ensure_ascii=False)}:{_text(each)}" for key, each in value.items()) + "}"
        )
    if isinstance(value, list | tuple):
        return "[" + ",".join(map(_text, value)) + "]"
    return json.dumps(value, ensure_ascii=False)


def made_up(dice: Random, schema: Mapping[str, Any], document: Mapping[str, Any], depth: int = 0) -> Any:
    """Something that fits ``schema`` more or less: what a program generated from the description would send."""
    if "$ref" in schema:
        return made_up(dice, _at(document, schema["$ref"]), document, depth)
    if options := schema.get("anyOf") or schema.get("oneOf") or schema.get("enum"):
        chosen = dice.choice(options)
        return made_up(dice, chosen, document, depth) if isinstance(chosen, dict) else chosen
    if dice.random() < 0.05 or depth > 6:
        return dice.choice(VALUES)
    return _OF_TYPE.get(schema.get("type", ""), _anything)(dice, schema, document, depth)


def _at(document: Mapping[str, Any], ref: str) -> Mapping[str, Any]:
    found: Any = document
    for part in ref.removeprefix("#/").split("/"):
        found = found[part]
    return found  # type: ignore[no-any-return]


def _object(dice: Random, schema: Mapping[str, Any], document: Mapping[str, Any], depth: int) -> Any:
    needed = set(schema.get("required", ()))
    return {
        name: made_up(dice, inner, document, depth + 1)
        for name, inner in schema.get("properties", {}).items()
        if dice.random() < (0.97 if name in needed else 0.6)
    }


def _array(dice: Random, schema: Mapping[str, Any], document: Mapping[str, Any], depth: int) -> Any:
    count = dice.choice((0, 1, 1, 2, 3))
    return [made_up(dice, schema.get("items", {}), document, depth + 1) for _ in range(count)]


def _string(dice: Random, schema: Mapping[str, Any], *_: Any) -> Any:
    formats = {
        "uuid": "6f0d7c3e-9a55-4b61-8a5e-2f6f0b6f3a11",
        "date-time": "2026-11-24T05:00:00Z",
        "date": "2099-01-01",
    }
    if (kind := schema.get("format")) in formats:
        return formats[kind]
    return dice.choice((*schema.get("examples", ()), "3号楼灯坏了", "a", "a_b", "x" * dice.choice((1, 40, 64, 200))))


def _number(dice: Random, schema: Mapping[str, Any], *_: Any) -> Any:
    low, high = schema.get("minimum", 0), schema.get("maximum", 10**6)
    return dice.choice((low, high, 0, 1, 2**31, 2**62, low - 1, (low + high) // 2 if isinstance(low, int) else 0.5))


def _anything(dice: Random, *_: Any) -> Any:
    return dice.choice(VALUES)


_OF_TYPE: Mapping[str, Callable[..., Any]] = {
    "object": _object,
    "array": _array,
    "string": _string,
    "integer": _number,
    "number": _number,
    "boolean": lambda dice, *_: dice.random() < 0.5,
}


# Forms, bytes, targets, headers


def spoil_form(dice: Random, fields: Mapping[str, str], strangers: Sequence[str]) -> bytes:
    """Fields changed, doubled, dropped or strange, URL-encoded; not always as text."""
    pairs = [(name, value) for name, value in fields.items() if dice.random() < 0.9]
    for _ in range(dice.choice((0, 1, 1, 2))):
        pairs.insert(dice.randrange(len(pairs) + 1), (dice.choice(strangers), _field(dice)))
    if pairs and dice.random() < 0.7:
        at = dice.randrange(len(pairs))
        pairs[at] = (pairs[at][0], _field(dice))
    return "&".join(f"{quote(name)}={value}" for name, value in pairs).encode()


def _field(dice: Random) -> str:
    if dice.random() < 0.3:
        return quote(words(dice))
    value = dice.choice(VALUES)
    if isinstance(value, str):
        return quote(value, errors="surrogatepass")
    if dice.random() < 0.2:
        return quote_from_bytes(dice.randbytes(dice.randrange(40)))
    return quote(_text(value)[:3000])


def as_multipart(dice: Random, fields: Mapping[str, str], photo: bytes) -> bytes:
    """The same fields as parts, with up to five files of which some are pictures. The boundary is ``x``."""
    parts = [(f'name="{name}"', value.encode()) for name, value in fields.items()]
    for number in range(dice.choice((0, 1, 1, 2, 5))):
        name = dice.choice(("photos", "photos", "words", "note", ""))
        file = dice.choice((photo, photo, spoil_bytes(dice, photo), b"", b"GIF89a", b"\xff\xd8\xff"))
        parts.append(
            (f'name="{name}"; filename="{dice.choice(("p.jpg", "", "../p", "%00", "p" * 300))}{number}"', file)
        )
    dice.shuffle(parts)
    return (
        b"".join(
            b"--x\r\nContent-Disposition: form-data; " + head.encode() + b"\r\n\r\n" + body + b"\r\n"
            for head, body in parts
        )
        + b"--x--\r\n"
    )


def spoil_bytes(dice: Random, body: bytes) -> bytes:
    """Bits turned, bytes put in, pieces cut out, doubled or cut off."""
    spoiled = bytearray(body)
    for _ in range(dice.choice((1, 1, 2, 5, 20))):
        at = dice.randrange(len(spoiled) + 1)
        way = dice.randrange(5)
        if way == 0 and at < len(spoiled):
            spoiled[at] ^= 1 << dice.randrange(8)
        elif way == 1:
            spoiled[at:at] = dice.randbytes(dice.choice((1, 2, 8)))
        elif way == 2:
            del spoiled[at : at + dice.choice((1, 2, 8, 64))]
        elif way == 3:
            spoiled[at:at] = spoiled[at : at + dice.choice((1, 8, 64))]
        elif dice.random() < 0.3:
            del spoiled[at:]
    return bytes(spoiled)


def spoil_target(dice: Random, path: str, target: str) -> str:
    """One of the path's variables made strange, or a query put behind."""
    variables = [at for at, part in enumerate(path.split("/")) if part.startswith("{")]
    if variables and dice.random() < 0.7:
        parts = target.split("/")
        parts[dice.choice(variables)] = dice.choice(SEGMENTS)
        target = "/".join(parts)
    if dice.random() < 0.6:
        pairs = (f"{dice.choice(QUERY_NAMES)}={_field(dice)[:1500]}" for _ in range(dice.choice((1, 1, 2, 40))))
        target += "?" + "&".join(pairs)
    return target


def spoil_headers(dice: Random, headers: Mapping[str, str]) -> dict[str, str]:
    """One to three headers changed, added or taken away."""
    spoiled = dict(headers)
    for _ in range(dice.choice((1, 1, 2, 3))):
        if spoiled and dice.random() < 0.15:
            spoiled.pop(dice.choice(list(spoiled)))
        else:
            name = dice.choice(list(HEADERS))
            spoiled[name] = dice.choice(HEADERS[name])
    return spoiled
