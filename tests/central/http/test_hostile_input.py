"""Whatever is sent to whatever address: a refusal in the 400s, never a failure, never an echo of what was sent.

The addresses and their fields are read from the brain's own description, so that a new route is tried too.
"""

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any
from uuid import uuid4

import httpx
import pytest
from fastapi.routing import APIRoute

from central.http.policies import Edge, Public, Staff, guards_of
from central.pages import front
from tests.central.brain import COMMUNITY, Brain

#: Stands in everything hostile; no answer may repeat it.
MARK = "ECHO7f3a"
#: Raw JSON that must never be taken for a value.
NEVER = {
    "nan": "NaN",
    "infinity": "Infinity",
    "minus infinity": "-Infinity",
    "too large": "1e999",
    "lone surrogate": f'"{MARK}\\ud800"',
    "nul": f'"{MARK}\\u0000"',
    "deep list": "[" * 3000 + "]" * 3000,
    "deep object": '{"a":' * 3000 + "1" + "}" * 3000,
    "huge number": "9" * 5000,
    "object": f'{{"{MARK}": "{MARK}"}}',
    "long": f'"{MARK * 8000}"',
}
#: Whole bodies that are nobody's.
BODIES = {
    "nothing": b"",
    "null": b"null",
    "a list": b"[]",
    "a word": f'"{MARK}"'.encode(),
    "NaN": b"NaN",
    "half": f'{{"{MARK}": '.encode(),
    "deep": b"[" * 30_000,
    "not utf-8": b"\xff\xfe{\x00}\x00" + MARK.encode(),
    "zeros": b"\x00" * 1000,
    "unknown key": f'{{"{MARK}": "{MARK}"}}'.encode(),
}
CONTENT_TYPES = (
    "text/plain",
    "application/xml",
    "multipart/form-data",
    "multipart/form-data; boundary=",
    "multipart/form-data; boundary=x",
    "application/x-www-form-urlencoded",
    "application/json; charset=utf-7",
    f"{MARK}/{MARK}",
    "\u00e9",
)
PATHS = ("%00", "%ED%A0%80", "%FF", "..%2f..%2fetc", MARK, "0" * 3000, "NaN", "-1", "1e999", "%0d%0aSet-Cookie:x=1")
HEADERS: dict[str, str] = {
    "Last-Event-ID": "1e999",
    "Cookie": f"wanglou={MARK}; wanglou_lang={MARK}; broken",
    "Accept-Language": MARK * 200,
    "If-None-Match": "\u00e9",
    "Content-Encoding": "gzip",
    "X-CSRF-Token": "\u00e9",
    "Sec-Fetch-Site": MARK,
    "Signature-Input": MARK,
    "Signature": f"{MARK}=:AAAA:",
    "Wanglou-Agent": MARK,
    "Range": "bytes=0-99999999999",
    "X-Forwarded-For": "999.999.999.999",
    "Host": "a b c",
}


@dataclass(frozen=True, slots=True)
class Operation:
    method: str
    path: str
    #: Names of the fields of its JSON body; None: it takes none.
    fields: tuple[str, ...] | None

    def __str__(self) -> str:
        return f"{self.method} {self.path}"


@dataclass(frozen=True, slots=True)
class Knocker:
    """Somebody for every door: anonymous, signed in, or with an agent's signature."""

    brain: Brain
    clients: dict[str, httpx.AsyncClient]
    kinds: dict[str, str]

    async def send(
        self, operation: Operation, path: str, body: bytes, content_type: str = "application/json"
    ) -> httpx.Response:
        kind = self.kinds[str(operation)]
        if kind == "edge":
            signed = self.brain.signed(operation.method, path, body, content_type=content_type)
            return await self.clients["anybody"].send(signed)
        return await self.clients[kind].request(
            operation.method, path, content=body, headers={"Content-Type": content_type.encode("latin-1", "replace")}
        )


@pytest.fixture
async def knocker(brain: Brain) -> AsyncIterator[Knocker]:
    clients = {"anybody": brain.anybody()} | {who: await brain.signed_in(who) for who in ("admin", "patrol")}
    kinds = {}
    for route, guard in guards_of(brain.app.routes):
        (method,) = route.methods
        staff = "patrol" if str(guard.action) in PATROLS else "admin"
        kinds[f"{method} {route.path_format}"] = (
            "edge" if isinstance(guard, Edge) else staff if isinstance(guard, Staff) else "anybody"
        )
    yield Knocker(brain, clients, kinds)


PATROLS = {"read_tasks", "progress_task", "report_finding", "set_shift", "say_absent"}


async def operations(brain: Brain) -> list[Operation]:
    document = (await brain.anybody().get("/openapi.json")).json()
    return [
        Operation(method.upper(), path, _fields(document, operation))
        for path, methods in document["paths"].items()
        for method, operation in methods.items()
        if path != "/api/v1/feed"
    ]


def _fields(document: dict[str, Any], operation: dict[str, Any]) -> tuple[str, ...] | None:
    content = operation.get("requestBody", {}).get("content", {}).get("application/json")
    if content is None:
        return None
    schema = content["schema"]
    while "$ref" in schema:
        schema = document["components"]["schemas"][schema["$ref"].rsplit("/", 1)[1]]
    return tuple(schema.get("properties", ()))


def filled(path: str) -> str:
    values = {
        "tracking_code": "ZZZZ-ZZZZ-ZZZZ",
        "sha256": "0" * 64,
        "name": "nothing.css",
        "asset": "nothing.js",
        "rest": "any",
    }
    names = [part.strip("{}") for part in path.split("/") if part.startswith("{")]
    return path.format(**{name: values.get(name, str(uuid4())) for name in names})


def trouble(answer: httpx.Response, *, must_refuse: bool) -> str | None:
    if answer.status_code >= 500:
        return f"{answer.status_code}"
    if must_refuse and answer.status_code < 400:
        return f"{answer.status_code} accepted"
    if MARK in answer.text or any(MARK in value for value in answer.headers.values()):
        return "echo"
    return None


async def test_no_field_of_any_body_takes_what_is_no_value(brain: Brain, knocker: Knocker) -> None:
    wrong = []
    tried = 0
    for operation in await operations(brain):
        for field in operation.fields or ():
            for name, raw in NEVER.items():
                body = f'{{"{field}": {raw}}}'.encode()
                answer = await knocker.send(operation, filled(operation.path), body)
                tried += 1
                if found := trouble(answer, must_refuse=True):
                    wrong.append((str(operation), field, name, found))
    assert wrong == []
    assert tried > 300


async def test_no_body_that_is_nobodys_is_taken(brain: Brain, knocker: Knocker) -> None:
    wrong = []
    for operation in await operations(brain):
        for name, body in BODIES.items():
            answer = await knocker.send(operation, filled(operation.path), body)
            if found := trouble(answer, must_refuse=bool(operation.fields) and name != "unknown key"):
                wrong.append((str(operation), name, found))
    assert wrong == []


async def test_a_key_a_person_made_up_is_refused_without_being_repeated(brain: Brain, knocker: Knocker) -> None:
    answer = await brain.anybody().post("/api/v1/reports", json={"words": "3号楼灯坏了", MARK: 1})
    assert answer.status_code == 422
    assert answer.json()["code"] == "invalid"
    assert MARK not in answer.text


async def test_wrong_content_types_are_refused(brain: Brain, knocker: Knocker) -> None:
    wrong = []
    for operation in await operations(brain):
        if operation.fields is None:
            continue
        for content_type in CONTENT_TYPES:
            body = f'{{"words": "{MARK}", "reason": "{MARK}"}}'.encode()
            if knocker.kinds[str(operation)] == "edge" and not content_type.isascii():
                continue
            answer = await knocker.send(operation, filled(operation.path), body, content_type)
            if found := trouble(answer, must_refuse=knocker.kinds[str(operation)] != "edge"):
                wrong.append((str(operation), content_type, found))
    assert wrong == []


def _a_screen(route: APIRoute) -> bool:
    """The one page of all staff screens is the answer to whatever stands behind its address: always the same file."""
    return route.endpoint in (front.screen, front.patrol_screen)


async def test_odd_paths_and_headers_are_refused_or_ignored(brain: Brain, knocker: Knocker) -> None:
    wrong = []
    for route, guard in guards_of(brain.app.routes):
        (method,) = route.methods
        if route.path == "/api/v1/feed":
            continue
        operation = Operation(method, route.path_format, None)
        for odd in PATHS if route.param_convertors else ():
            path = route.path_format
            for name in route.param_convertors:
                path = path.replace(f"{{{name}}}", odd)
            who = knocker.clients[knocker.kinds[str(operation)].replace("edge", "anybody")]
            answer = await who.request(method, path, content=b"{}", headers={"Content-Type": "application/json"})
            if found := trouble(answer, must_refuse=not isinstance(guard, Public) and not _a_screen(route)):
                wrong.append((str(operation), odd[:20], found))
        for name, value in HEADERS.items():
            raw = [(name.encode(), value.encode("latin-1")), (b"content-type", b"application/json")]
            answer = await brain.anybody().request(method, filled(route.path_format), content=b"{}", headers=raw)
            if found := trouble(answer, must_refuse=False):
                wrong.append((str(operation), name, found))
    assert wrong == []


def _page_forms(brain: Brain) -> Iterator[tuple[APIRoute, str]]:
    for route, guard in guards_of(brain.app.routes):
        if "POST" in route.methods and not route.path.startswith(("/api/", "/v1/")):
            who = "anybody" if isinstance(guard, Public) else "patrol" if str(guard.action) in PATROLS else "admin"
            yield route, who


async def test_forms_of_pages_refuse_what_cannot_be_meant_with_a_page(brain: Brain, knocker: Knocker) -> None:
    """A page comes back, in words; a NUL, a lone byte, a field twice, files where words belong."""
    incident = await brain.incident_of()
    wrong = []
    odd_forms: list[dict[str, Any]] = [
        {"data": {"words": f"{MARK}\x00", "reason": "\x00", "note": "\x00", "number": "\x00", "link_id": "\x00"}},
        {"content": b"words=%ff%fe&reason=%ed%a0%80&note=%00&ok=%00&login=%00&password=%ff", "headers": _URLENCODED},
        {"data": {"words": "x" * 5000, "reason": "x" * 5000, "note": "x" * 5000, "contact": "x" * 500}},
        {"data": {"lat": "NaN", "lon": "1e999", "datum": MARK, "words": "灯坏了", "reason": "x", "unknown": MARK}},
        {"files": [("words", ("a.txt", MARK.encode(), "text/plain")), ("photos", ("p.jpg", b"GIF89a", "image/jpeg"))]},
        {"content": b"--x\r\nContent-Disposition: form-data; name=words\r\n\r\nhalf", "headers": _MULTIPART},
        {"content": b"", "headers": _MULTIPART},
        {"data": {f"f{number}": "x" for number in range(500)}},
        {"data": {"follow_up_on": "9999-99-99", "note": "x", "on_shift": MARK, "satisfied": MARK, "ok": MARK}},
        {"data": {"words": "x" * 70_000}},
    ]
    for route, who in _page_forms(brain):
        path = route.path_format.replace("{incident_id}", incident)
        for number, form in enumerate(odd_forms):
            answer = await knocker.clients[who].post(filled(path), **form)
            if answer.status_code >= 500 or MARK in answer.text:
                wrong.append((path, number, answer.status_code))
            elif answer.status_code >= 400 and "<!doctype html>" not in answer.text:
                wrong.append((path, number, "no page"))
    assert wrong == []


_URLENCODED = {"Content-Type": "application/x-www-form-urlencoded"}
_MULTIPART = {"Content-Type": "multipart/form-data; boundary=x"}


async def test_a_refusal_says_in_both_languages_what_is_wrong(brain: Brain) -> None:
    answer = await brain.anybody().post("/api/v1/reports", json={"words": ""})
    body = answer.json()
    assert answer.headers["content-type"] == "application/problem+json"
    assert (answer.status_code, body["status"], body["title"]) == (422, 422, HTTPStatus(422).phrase)
    (mistake,) = body["fields"]
    assert (mistake["field"], mistake["code"]) == ("words", "too_short")
    assert mistake["detail"] == {"zh": "至少要 1 个字", "en": "must have at least 1 characters"}
    assert set(body["detail"]) == {"zh", "en"}
    assert body["detail"]["zh"] != body["detail"]["en"]


async def test_a_place_outside_the_community_is_refused(brain: Brain) -> None:
    for place in ("jizhou", "qingyuan", f"{COMMUNITY}x"):
        answer = await brain.anybody().post("/api/v1/reports", json={"words": "灯坏了", "place_path": place})
        assert answer.status_code == 422, (place, answer.text)
