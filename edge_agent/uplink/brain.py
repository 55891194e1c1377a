"""One signed question to the brain, and what its answer means."""

import ssl
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar
from uuid import UUID, uuid4

import httpx
from pydantic import ValidationError

from edge_agent.clock import Stamp, stamp
from edge_agent.uplink.identity import Identity
from protocol.causes import cause_of
from protocol.commands import (
    PATH_COMMAND_ANSWER,
    PATH_COMMANDS,
    CommandAnswer,
    CommandHeard,
    CommandsAnswer,
    CommandsAsk,
)
from protocol.errors import WanglouError
from protocol.messages import (
    COVERED_COMPONENTS,
    PATH_ENROL,
    PATH_EVENTS,
    PATH_EVIDENCE,
    PATH_HELLO,
    SIGNATURE_LABEL,
    SIGNATURE_TAG,
    BatchAnswer,
    EnrolAnswer,
    EnrolRequest,
    EvidenceAnswer,
    Hello,
    HelloAnswer,
)
from protocol.texts import Language, Text, say
from protocol.wire import Wire

_PATIENCE_S = 20.0
#: What the brain says of a message that no repetition will make better. A route that is not there (404) is no word
#: about an event; of a picture 404 and 409 mean that its event is not known yet.
_BAD_LETTER = frozenset({400, 413, 415, 422})
_BAD_PICTURE = _BAD_LETTER | {404, 409}
_PROBLEM = "application/problem+json"

Answer = TypeVar("Answer", bound=Wire)


class BrainError(WanglouError):
    """Something between us and the brain; what the brain itself said is a Text and stays in its two languages."""

    @property
    def text(self) -> Text:
        def said(language: Language) -> str:
            values = {k: v.in_(language) if isinstance(v, Text) else v for k, v in self.values.items()}
            return say(self.key, language, **values)

        return Text(zh=said("zh"), en=said("en"))


class Unreachable(BrainError):
    """No answer, or none that means anything: the same message is sent again later."""

    key = "error.edge.brain.unreachable"

    def __init__(self, key: str | None = None, /, *, retry_after_s: float = 0.0, **values: object) -> None:
        super().__init__(key, **values)
        self.retry_after_s = retry_after_s


class NotRecognised(Unreachable):
    """The brain does not know us (any more); an administrator has to enrol this node again."""

    key = "error.edge.brain.not_recognised"


class Refused(BrainError):
    """The brain read the message and will never take it."""

    key = "error.edge.brain.refused"

    def __init__(self, status: int, why: Text) -> None:
        super().__init__(status=status, why=why)
        self.status = status
        self.why = why


class Brain:
    """The conversation with one brain. Signs with the brain's clock, which it learns from the answers."""

    def __init__(
        self,
        url: str,
        identity: Identity | None,
        *,
        now: Callable[[], datetime],
        ca_file: Path | None = None,
        patience_s: float = _PATIENCE_S,
    ) -> None:
        """``patience_s``: how long an answer may take."""
        trusted = ssl.create_default_context(cafile=str(ca_file) if ca_file else None)
        self._http = httpx.Client(
            base_url=url, verify=trusted, timeout=httpx.Timeout(patience_s, connect=5.0), trust_env=False
        )
        self._url = url
        self._identity = identity
        self._now = now
        #: What the brain's clock said, and when: by our clock that nobody sets.
        self._heard: tuple[datetime, float] | None = None

    @property
    def clock_offset(self) -> timedelta:
        """How far the brain's clock is ahead of ours now, also when ours was set since the brain said; zero before."""
        if self._heard is None:
            return timedelta(0)
        said, at_s = self._heard
        here = stamp(self._now())
        return said + timedelta(seconds=here.boot_s - at_s) - here.wall

    def enrol(self, request: EnrolRequest) -> EnrolAnswer:
        """Unsigned: the brain does not know our key yet, it knows the code."""
        return self._read(EnrolAnswer, self._post(PATH_ENROL, request.model_dump_json().encode()))

    def hello(self, hello: Hello) -> HelloAnswer:
        asked = stamp(self._now())
        answer = self._read(HelloAnswer, self._post(PATH_HELLO, hello.model_dump_json().encode()))
        if answer.protocol not in hello.protocols:
            raise Unreachable("error.edge.brain.not_a_brain", brain=self._url)
        self._set_clock(answer.now, asked)
        return answer

    def send(self, events: Sequence[str]) -> BatchAnswer:
        """A batch of events, each already JSON."""
        body = f'{{"events":[{",".join(events)}]}}'
        return self._read(BatchAnswer, self._post(PATH_EVENTS, body.encode()))

    def put(self, name: str, content: bytes, media_type: str) -> EvidenceAnswer:
        """Evidence under the sha256 of its bytes."""
        path = PATH_EVIDENCE.format(sha256=name)
        return self._read(EvidenceAnswer, self._ask("PUT", path, content, media_type, _BAD_PICTURE))

    def commands(self, ask: CommandsAsk) -> CommandsAnswer:
        """Waits at the brain for as long as ``ask`` says."""
        return self._read(CommandsAnswer, self._post(PATH_COMMANDS, ask.model_dump_json().encode()))

    def answer(self, command_id: UUID, answer: CommandAnswer) -> CommandHeard:
        """Raises Refused where the brain has no such command of ours."""
        path = PATH_COMMAND_ANSWER.format(command_id=command_id)
        body = answer.model_dump_json(exclude_none=True).encode()
        return self._read(CommandHeard, self._ask("POST", path, body, "application/json", _BAD_LETTER | {404}))

    def close(self) -> None:
        self._http.close()

    def _post(self, path: str, body: bytes) -> httpx.Response:
        return self._ask("POST", path, body, "application/json", _BAD_LETTER)

    def _ask(self, method: str, path: str, body: bytes, media_type: str, final: frozenset[int]) -> httpx.Response:
        """Raises Unreachable, NotRecognised or Refused. A wrong clock is set right and asked about once more."""
        answer = self._once(method, path, body, media_type)
        problem = _problem_of(answer)
        if answer.status_code == 401 and problem.get("code") == "clock":
            self._set_clock(_instant(problem.get("now")), stamp(self._now()))
            answer = self._once(method, path, body, media_type)
            problem = _problem_of(answer)
        if answer.is_success:
            return answer
        status = answer.status_code
        why = _why(problem, status)
        if status in (401, 403):
            raise NotRecognised(brain=self._url, why=why)
        # A bad word that is not the brain's own comes from something in between, and says nothing of the message.
        if problem and status in final:
            raise Refused(status, why)
        raise Unreachable(brain=self._url, why=why, retry_after_s=_retry_after(answer))

    def _once(self, method: str, path: str, body: bytes, media_type: str) -> httpx.Response:
        request = self._http.build_request(method, path, content=body, headers={"content-type": media_type})
        if self._identity is not None:
            sign(request, body, self._identity, self._now() + self.clock_offset)
        try:
            return self._http.send(request)
        except (httpx.HTTPError, OSError) as error:
            raise Unreachable(brain=self._url, why=cause_of(error)) from None

    def _read(self, model: type[Answer], answer: httpx.Response) -> Answer:
        try:
            return model.model_validate_json(answer.content)
        except ValidationError:
            raise Unreachable("error.edge.brain.not_a_brain", brain=self._url) from None

    def _set_clock(self, brain_now: datetime | None, asked: Stamp) -> None:
        """The brain looked at its clock about half way between our question and now."""
        if brain_now is not None:
            self._heard = brain_now, (asked.boot_s + stamp(self._now()).boot_s) / 2


def sign(request: httpx.Request, body: bytes, identity: Identity, created: datetime) -> None:
    """Add the RFC 9421 signature (Ed25519) and the RFC 9530 digest of ``body`` that it covers."""
    from http_message_signatures import HTTPMessageSigner, HTTPSignatureKeyResolver, algorithms

    class OwnKey(HTTPSignatureKeyResolver):
        def resolve_private_key(self, key_id: str) -> Any:
            return identity.private_key

    request.headers["wanglou-agent"] = identity.agent_id
    signer = HTTPMessageSigner(signature_algorithm=algorithms.ED25519, key_resolver=OwnKey())
    signer.sign(
        request,
        key_id=identity.agent_id,
        created=created,
        nonce=uuid4().hex,  # the same message in the same second is a repetition, not a replay
        label=SIGNATURE_LABEL,
        tag=SIGNATURE_TAG,
        covered_component_ids=COVERED_COMPONENTS,
        body=body,
    )


def _problem_of(answer: httpx.Response) -> Mapping[str, Any]:
    """The RFC 9457 problem in an answer; empty if it is none."""
    if answer.is_success or not answer.headers.get("content-type", "").startswith(_PROBLEM):
        return {}
    try:
        problem = answer.json()
    except ValueError:
        return {}
    return problem if isinstance(problem, dict) else {}


def _why(problem: Mapping[str, Any], status: int) -> Text:
    """The brain's own words, which come in both languages; anybody else's as they are."""
    detail = problem.get("detail")
    try:
        return Text.model_validate(detail)
    except ValidationError:
        plain = str(detail or problem.get("title") or f"HTTP {status}")[:300]
        return Text(zh=plain, en=plain)


def _instant(written: object) -> datetime | None:
    try:
        instant = datetime.fromisoformat(str(written))
    except ValueError:
        return None
    return instant if instant.tzinfo else instant.replace(tzinfo=UTC)


def _retry_after(answer: httpx.Response) -> float:
    written = answer.headers.get("retry-after", "")
    return min(float(written), 600.0) if written.isdigit() else 0.0
