"""Knocks at a door of the application itself: one request, its answer, no socket and no client's memory between."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

from fastapi import FastAPI

HOST = "localhost"


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode("utf-8", "replace")


@dataclass(frozen=True, slots=True)
class Knock:
    """A request as it would stand on the wire. ``target``: path and query, percent-encoded, ASCII."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes = b""


async def answer_to(app: FastAPI, knock: Knock) -> Answer:
    """Of a stream the first piece; then the asker goes away, as a screen does that is switched off.

    An exception that the application let through is what uvicorn would make of it: status 500.
    """
    came = asyncio.Event()
    started: dict[str, Any] = {}
    pieces: list[bytes] = []
    asked = iter([{"type": "http.request", "body": knock.body, "more_body": False}])

    async def receive() -> dict[str, Any]:
        for message in asked:
            return message
        await came.wait()
        return {"type": "http.disconnect"}

    async def send(message: dict[str, Any]) -> None:
        if message["type"] == "http.response.start":
            started.update(message)
            return
        pieces.append(message.get("body", b""))
        if message.get("more_body"):
            came.set()

    try:
        await app(_scope(app, knock), receive, send)  # type: ignore[arg-type]
    except Exception:
        return Answer(500, {}, b"".join(pieces))
    headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in started.get("headers", ())}
    return Answer(started.get("status", 500), headers, b"".join(pieces))


def _scope(app: FastAPI, knock: Knock) -> dict[str, Any]:
    path, _, query = knock.target.partition("?")
    headers = {"host": HOST, **knock.headers}
    if knock.body or knock.method != "GET":
        headers.setdefault("content-length", str(len(knock.body)))
    return {
        "type": "http",
        "asgi": {"version": "3.0", "spec_version": "2.3"},
        "http_version": "1.1",
        "method": knock.method,
        "scheme": "http",
        "path": unquote(path),
        "raw_path": path.encode("ascii"),
        "query_string": query.encode("ascii"),
        "root_path": "",
        "headers": [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in headers.items()],
        "client": ("127.0.0.1", 40000),
        "server": (HOST, 80),
        "state": {},
        "app": app,
    }
