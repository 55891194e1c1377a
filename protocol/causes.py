"""Says why something could not be done, in both languages: what the machine answered, what does not fit a form."""

import errno
import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import Field

from protocol.errors import WanglouError
from protocol.texts import Text, both, catalogue

_LONGEST = 300
#: How people's input failed, in pydantic's names, and which sentence says so; any other stands there by its own name.
_FORMS: Mapping[str, str] = {
    **dict.fromkeys(("dict_type", "mapping_type", "model_type", "model_attributes_type", "dataclass_type"), "table"),
    **dict.fromkeys(("list_type", "tuple_type", "set_type", "frozen_set_type", "iterable_type"), "list"),
    **dict.fromkeys(("int_type", "int_parsing", "int_parsing_size", "int_from_float"), "whole"),
    **dict.fromkeys(("float_type", "float_parsing", "decimal_type", "decimal_parsing"), "number"),
    **dict.fromkeys(("bool_type", "bool_parsing"), "bool"),
    **dict.fromkeys(("string_type", "string_unicode", "url_type", "path_type"), "words"),
    **dict.fromkeys(("literal_error", "enum"), "expected"),
    **dict.fromkeys(("date_type", "date_parsing", "date_from_datetime_parsing"), "date"),
    **dict.fromkeys(("datetime_type", "datetime_parsing", "datetime_from_date_parsing"), "datetime"),
    **dict.fromkeys(("time_type", "time_parsing"), "time"),
    **dict.fromkeys(("url_parsing", "url_syntax_violation"), "url"),
    **dict.fromkeys(("uuid_type", "uuid_parsing", "uuid_version"), "uuid"),
    # Of texts that a validator of ours read first: pydantic counts items, people count characters.
    "Value_too_short": "string_too_short",
    "Value_too_long": "string_too_long",
    "union_tag_not_found": "which",
    "union_tag_invalid": "kinds",
    "timezone_aware": "zone",
}
#: Errors of libraries that carry no number, by the names of their classes.
_KINDS: Mapping[str, str] = {
    "gaierror": "net.no_such_host",
    "SSLCertVerificationError": "net.untrusted",
    "SSLError": "net.tls",
    "TimeoutError": "net.late",
    "ConnectTimeout": "net.late",
    "ReadTimeout": "net.late",
    "WriteTimeout": "net.late",
    "PoolTimeout": "net.late",
    "ReadError": "net.cut",
    "WriteError": "net.cut",
    "RemoteProtocolError": "net.cut",
    "ConnectError": "net.unreachable",
    "UnicodeDecodeError": "text.utf8",
    "RecursionError": "text.depth",
    "InvalidDataError": "media.not_one",
    "EOFError": "media.over",
    "DecoderNotFoundError": "media.codec",
    "DemuxerNotFoundError": "media.not_one",
    "StreamNotFoundError": "media.not_one",
}
_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]*://\S+", re.IGNORECASE)
_VAGUE = frozenset({"net.cut", "net.unreachable"})


class Misfit(WanglouError, ValueError):
    """What somebody wrote breaks a rule of ours, not only of the form. Validators raise it; ``misfit`` hands it on."""


class Cause(Text):
    """A reason that stands within a sentence, and as the machine said it: for scripts and logs, in no language."""

    technical: str = Field("", max_length=2000)


def cause(key: str, technical: str = "", /, **values: object) -> Cause:
    """The cause of that key; ``technical`` is a library's own word, else that of the causes among the values."""
    text = both(f"cause.{key}", **values)
    technical = technical or "; ".join(each.technical for each in values.values() if isinstance(each, Cause))
    return Cause(zh=text.zh, en=text.en, technical=" ".join(technical.split())[:_LONGEST])


def cause_of(error: BaseException) -> Cause:
    """By the number the kernel gave, or by what kind of error it is; never with the path or address in it.

    An error that nobody foresaw is named, and in English quoted.
    """
    if isinstance(error, WanglouError):
        return Cause(zh=error.text.zh, en=error.text.en, technical=error.technical)
    technical = _technical(error)
    known = [found for each in _chain(error) if (found := _known(each)) is not None]
    if known:
        # What only says that a connection failed leaves the word to what made it fail.
        key, values = min(known, key=lambda found: found[0] in _VAGUE)
        return cause(key, technical, **values)
    quoted = cause("other", technical, kind=type(error).__name__)
    words = technical.partition(": ")[2]
    return quoted.model_copy(update={"en": words}) if words else quoted


def misfit(found: Mapping[str, Any], where: str = "") -> Cause:
    """One of pydantic's findings. ``where``, a dotted path, stands before it.

    Ask pydantic for no input (it may be a password) and, for our own rules' sake, for the context.
    """
    context: Mapping[str, Any] = found.get("ctx") or {}
    ours = context.get("error")
    if isinstance(ours, WanglouError):
        text = ours.text
    else:
        kind = str(found["type"])
        kind = f"Value_{kind}" if context.get("field_type") == "Value" else kind
        key = f"cause.form.{_FORMS.get(kind, kind)}"
        key = key if key in catalogue("zh") else "cause.form.other"
        text = both(key, **{name: _plain(value) for name, value in context.items()} | {"kind": kind})
    technical = f"{where}: {found['msg']}" if where else str(found["msg"])
    zh, en = (f"{where}：{text.zh}", f"{where}: {text.en}") if where else (text.zh, text.en)
    return Cause(zh=zh, en=en, technical=" ".join(technical.split())[:_LONGEST])


def where_in(found: Mapping[str, Any]) -> str:
    """Where pydantic found it, as one writes it: ``cameras.0.id``."""
    return ".".join(str(step) for step in found["loc"])


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The error and what led to it: a library wraps the kernel's answer more than once."""
    seen: list[BaseException] = []
    following: BaseException | None = error
    while following is not None and following not in seen:
        yield following
        seen.append(following)
        following = following.__cause__ or following.__context__


def _known(error: BaseException) -> tuple[str, dict[str, object]] | None:
    name = type(error).__name__
    if name in _KINDS:
        return _KINDS[name], {}
    match error:
        case tomllib.TOMLDecodeError():
            at = re.search(r"line (\d+), column (\d+)", str(error))
            return ("text.toml", {"line": at[1], "column": at[2]}) if at else ("text.toml_end", {})
        case json.JSONDecodeError():
            return "text.json", {"line": error.lineno, "column": error.colno}
        case KeyError():
            return "text.lacks", {"key": error.args[0]}
    return _numbered(error)


def _numbered(error: BaseException) -> tuple[str, dict[str, object]] | None:
    """What an error's number says: the kernel's, else SQLite's."""
    number = _number(error)
    sqlite = str(getattr(error, "sqlite_errorname", "")).removeprefix("SQLITE_").partition("_")[0].lower()
    for key in (f"os.{errno.errorcode.get(number or 0, '').lower()}", f"sqlite.{sqlite}"):
        if f"cause.{key}" in catalogue("zh"):
            return key, {}
    return ("os.other", {"number": number}) if number is not None and isinstance(error, OSError) else None


def _number(error: BaseException) -> int | None:
    """The kernel's number: FFmpeg's errors carry one too, and not all of them are OSErrors."""
    number = getattr(error, "errno", None)
    return number if isinstance(number, int) else None


def _technical(error: BaseException) -> str:
    """As the library said it, without path and address: they may hold a password."""
    number = _number(error)
    said = f"[Errno {number}] {getattr(error, 'strerror', '')}" if number else _ADDRESS.sub("…", str(error))
    return f"{type(error).__name__}: {said}" if said else type(error).__name__


def _plain(value: object) -> object:
    """A bound as people write it: 5, not 5.0, and no English between words to choose from."""
    if isinstance(value, float):
        return f"{value:g}"
    return value.replace(" or ", ", ") if isinstance(value, str) else value
