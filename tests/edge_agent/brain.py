"""A small honest brain on a real socket: it verifies signatures with the library, stores once, answers each event."""

import re
import socket
import threading
from base64 import b64decode
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from types import SimpleNamespace
from typing import Any

import uvicorn
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from fastapi import FastAPI, Request, Response
from http_message_signatures import HTTPMessageVerifier, InvalidSignature, MappingKeyResolver, algorithms

from protocol.events import Event
from protocol.messages import (
    COVERED_COMPONENTS,
    PATH_ENROL,
    PATH_EVENTS,
    PATH_EVIDENCE,
    PATH_HELLO,
    SIGNATURE_LABEL,
    SIGNATURE_MAX_AGE_S,
    SIGNATURE_TAG,
    CameraPlan,
    EnrolRequest,
    EventBatch,
    Hello,
)
from protocol.texts import Text

CODE = "ABCD-EFGH-JK23"
#: What a test may do to a request before it is answered: return a response instead of the brain's.
Fault = Callable[[Request, bytes], Response | None]


def problem(status: int, code: str, **more: Any) -> Response:
    body = {"status": status, "code": code, "detail": {"zh": f"拒绝：{code}", "en": f"refused: {code}"}, **more}
    import json

    return Response(json.dumps(body), status, media_type="application/problem+json")


class AnyTime(HTTPMessageVerifier):
    """The time is judged by the brain itself, which answers with its own."""

    def validate_created_and_expires(self, sig_input: Any, max_age: timedelta | None = None) -> None:
        pass


@dataclass
class Brain:
    plans: tuple[CameraPlan, ...] = ()
    keys: dict[str, Ed25519PublicKey] = field(default_factory=dict)
    events: dict[tuple[str, int], Event] = field(default_factory=dict)
    order: list[tuple[str, int]] = field(default_factory=list)
    duplicates: int = 0
    evidence: dict[str, bytes] = field(default_factory=dict)
    hellos: list[Hello] = field(default_factory=list)
    requests: Counter[str] = field(default_factory=Counter)
    reject: Callable[[Event], str | None] = lambda event: None
    fault: Fault = lambda request, body: None
    #: Pictures of events the brain does not know yet are sent away for a while.
    wants_event_first: bool = False
    url: str = ""
    bodies: list[bytes] = field(default_factory=list)

    def now(self) -> datetime:
        return datetime.now(UTC)

    def app(self) -> FastAPI:
        app = FastAPI()
        for method, path, answer in (
            ("POST", PATH_ENROL, self._enrol),
            ("POST", PATH_HELLO, self._hello),
            ("POST", PATH_EVENTS, self._events),
            ("PUT", PATH_EVIDENCE, self._evidence),
        ):
            app.add_api_route(path, self._guarded(path, answer), methods=[method])
        return app

    def _guarded(self, path: str, answer: Callable[[bytes, str], Any]) -> Callable[[Request], Any]:
        async def route(request: Request) -> Any:
            body = await request.body()
            self.requests[path] += 1
            self.bodies.append(body)
            instead = self.fault(request, body)
            if instead is None and path != PATH_ENROL:
                instead = self._unsigned(request, body)
            return instead if instead is not None else answer(body, request.path_params.get("sha256", ""))

        return route

    def _unsigned(self, request: Request, body: bytes) -> Response | None:
        """The refusal of a request whose signature does not fit, in the order a real brain would look."""
        verifier = AnyTime(
            signature_algorithm=algorithms.ED25519,
            key_resolver=MappingKeyResolver(public_keys=self.keys, private_keys={}),
        )
        message = SimpleNamespace(method=request.method, url=str(request.url), headers=request.headers)
        try:
            (result,) = verifier.verify(
                message, max_age=None, expect_tag=SIGNATURE_TAG, expect_label=SIGNATURE_LABEL,
                require_components=COVERED_COMPONENTS, body=body,
            )  # fmt: skip
        except InvalidSignature:
            return problem(401, "signature")
        if result.parameters["keyid"] != request.headers["wanglou-agent"]:
            return problem(401, "signature")
        created = re.search(r"created=(\d+)", request.headers["signature-input"])
        if created is None or abs(self.now().timestamp() - int(created[1])) > SIGNATURE_MAX_AGE_S:
            return problem(401, "clock", now=self.now().isoformat())
        return None

    def _enrol(self, body: bytes, _: str) -> Any:
        letter = EnrolRequest.model_validate_json(body)
        if letter.code != CODE:
            return problem(422, "enrolment_code")
        agent_id = f"agent-{len(self.keys)}"
        self.keys[agent_id] = Ed25519PublicKey.from_public_bytes(b64decode(letter.public_key))
        return {"agent_id": agent_id, "district_id": "qingyuan", "now": self.now().isoformat()}

    def _hello(self, body: bytes, _: str) -> Any:
        self.hellos.append(Hello.model_validate_json(body))
        cameras = [plan.model_dump(mode="json") for plan in self.plans]
        return {"protocol": 1, "now": self.now().isoformat(), "cameras": cameras}

    def _events(self, body: bytes, _: str) -> Any:
        answers = []
        for index, raw in enumerate(EventBatch.model_validate_json(body).events):
            event = Event.model_validate(raw)
            answers.append({"index": index, **self._take(event)})
        return {"answers": answers, "now": self.now().isoformat()}

    def _take(self, event: Event) -> dict[str, Any]:
        key = (str(event.event_id), event.revision)
        named = {"event_id": key[0], "revision": key[1]}
        if (why := self.reject(event)) is not None:
            return {"outcome": "rejected", "reason": Text(zh=why, en=why).model_dump(), **named}
        if key in self.events:
            self.duplicates += 1
            return {"outcome": "duplicate", **named}
        self.events[key] = event
        self.order.append(key)
        return {"outcome": "accepted", **named}

    def _evidence(self, body: bytes, name: str) -> Any:
        if sha256(body).hexdigest() != name:
            return problem(422, "evidence_digest")
        known = {ref.sha256 for event in self.events.values() for ref in event.evidence}
        if self.wants_event_first and name not in known:
            return problem(404, "not_found")
        stored = name not in self.evidence
        self.evidence[name] = body
        return {"sha256": name, "stored": stored}


@contextmanager
def serving(brain: Brain, port: int = 0) -> Iterator[Brain]:
    """The brain on a port of 127.0.0.1 until the block is left."""
    listening = socket.socket()
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listening.bind(("127.0.0.1", port))
    brain.url = f"http://127.0.0.1:{listening.getsockname()[1]}"
    server = uvicorn.Server(uvicorn.Config(brain.app(), log_config=None, ws="none", lifespan="off"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
    thread.start()
    try:
        yield brain
    finally:
        server.should_exit = True
        thread.join(10)
        listening.close()
