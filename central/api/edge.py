"""What edge agents send: who they are, how their cameras are, what they saw, and the pictures that prove it."""

from collections import Counter
from typing import Annotated, Any, TypeVar
from uuid import UUID

import structlog
from fastapi import Depends, Path, Request
from fastapi.exceptions import RequestValidationError
from pydantic import Field, ValidationError
from pydantic_core import from_json
from starlette.responses import Response

from central.domain.access import Action
from central.http.document import body_of, room
from central.http.errors import WrongType
from central.http.limits import MIB
from central.http.policies import Edge, Public
from central.http.rates import ENROLMENT
from central.http.signatures import Signed
from central.http.world import Here, Open
from central.services.eyes.enrol_agent import enrol_agent
from central.services.eyes.hear_hello import hear_hello
from central.services.eyes.orders import hear_answer, take_commands
from central.services.files.store_evidence import store_evidence
from central.services.signals.ingest_events import Key, ingest_events, key_of, known_among, repeated
from protocol.commands import (
    PATH_COMMAND_ANSWER,
    PATH_COMMANDS,
    CommandAnswer,
    CommandHeard,
    CommandsAnswer,
    CommandsAsk,
)
from protocol.evidence import LARGEST_EVIDENCE_BYTES
from protocol.messages import (
    LARGEST_BATCH,
    PATH_ENROL,
    PATH_EVENTS,
    PATH_EVIDENCE,
    PATH_HELLO,
    BatchAnswer,
    EnrolAnswer,
    EnrolRequest,
    EventBatch,
    EvidenceAnswer,
    Hello,
    HelloAnswer,
    Outcome,
)
from protocol.wire import Sha256, Wire

router = room("edge")

#: 1000 events with all their reasons stay far below this.
LARGEST_BATCH_BYTES = 4 * MIB
LARGEST_HELLO_BYTES = MIB
EVIDENCE_TYPES = {"image/jpeg": b"\xff\xd8\xff", "image/png": b"\x89PNG\r\n\x1a\n", "video/mp4": b"ftyp"}


class _Named(Wire):
    """As much of an event as it takes to know it again."""

    event_id: Any = None
    revision: Any = None


class _NamedBatch(Wire):
    events: Annotated[list[_Named], Field(min_length=1, max_length=LARGEST_BATCH)]


W = TypeVar("W", bound=Wire)

_log = structlog.get_logger(__name__)


def _letter(body: bytes, model: type[W]) -> W:
    try:
        return model.model_validate_json(body)
    except ValidationError as error:
        raise RequestValidationError(error.errors(include_url=False, include_input=False)) from None


@router.post(
    PATH_ENROL,
    dependencies=[Depends(Public(Action.ENROL_AGENT, rate=ENROLMENT))],
    openapi_extra=body_of(json=EnrolRequest),
)
async def enrol(request: Request, world: Here) -> EnrolAnswer:
    """A new agent trades its one-time code for an identity; from then on it signs."""
    letter = _letter(await request.body(), EnrolRequest)
    async with world.transaction() as store:
        return await enrol_agent(letter, store=store, now=world.now(), new_id=world.new_id, tokens=world.tokens)


@router.post(PATH_HELLO, openapi_extra=body_of(json=Hello))
async def hello(
    signed: Annotated[Signed, Depends(Edge(Action.HELLO, largest_body=LARGEST_HELLO_BYTES))], store: Open, world: Here
) -> HelloAnswer:
    """An agent says how it is and hears what its cameras shall look for. Keys we do not know are counted."""
    letter = _letter(signed.body, Hello)
    unknown = len(Hello.unknown_keys(from_json(signed.body)))
    return await hear_hello(
        letter,
        signed.agent,
        unknown=unknown,
        store=store,
        now=world.now(),
        new_id=world.new_id,
        packs=world.packs,
    )


@router.post(PATH_EVENTS, openapi_extra=body_of(json=EventBatch), response_model=BatchAnswer)
async def send_events(
    signed: Annotated[Signed, Depends(Edge(Action.SEND_EVENTS, largest_body=LARGEST_BATCH_BYTES))],
    store: Open,
    world: Here,
) -> Response:
    """A batch out of the outbox; every event is answered by itself."""
    now = world.now()
    named = _names(signed.body)
    known = await known_among(named, signed.agent, store=store)
    repeats = [key for key in named if key is not None and key in known]
    if named and len(repeats) == len(named):
        _log.info("events.heard", agent=signed.agent.agent_id, events=[], repeats=len(repeats))
        world.meters.events.labels(str(Outcome.DUPLICATE)).inc(len(repeats))
        return _answered(repeated(repeats, now))
    letter = _letter(signed.body, EventBatch)
    answer = await ingest_events(
        letter, signed.agent, store=store, now=now, new_id=world.new_id, packs=world.packs, known=known
    )
    for outcome, count in Counter(one.outcome for one in answer.answers).items():
        world.meters.events.labels(str(outcome)).inc(count)
    # What was said before stands in the log since then.
    new = [one for one in answer.answers if one.outcome is not Outcome.DUPLICATE]
    traces = [f"{one.event_id}/{one.revision} {one.outcome}" for one in new]
    _log.info("events.heard", agent=signed.agent.agent_id, events=traces, repeats=len(answer.answers) - len(new))
    return _answered(answer.model_dump_json().encode())


def _names(body: bytes) -> list[Key | None]:
    """What names each event of a batch, without making anything of the rest; empty for what is no batch."""
    try:
        return [key_of(one.event_id, one.revision) for one in _NamedBatch.model_validate_json(body).events]
    except ValidationError:
        return []  # what it is instead is said when it is read whole


def _answered(body: bytes) -> Response:
    return Response(body, media_type="application/json")


@router.post(PATH_COMMANDS, openapi_extra=body_of(json=CommandsAsk))
async def ask_for_commands(
    signed: Annotated[Signed, Depends(Edge(Action.TAKE_COMMANDS))], world: Here
) -> CommandsAnswer:
    """What the brain wants of this agent now; where there is nothing, the answer waits for as long as was asked."""
    letter = _letter(signed.body, CommandsAsk)

    async def take() -> CommandsAnswer:
        async with world.transaction() as store:
            return await take_commands(signed.agent, letter.at_hand, store=store, now=world.now())

    return await world.commands.wait(
        signed.agent.agent_id, take, until=lambda found: bool(found.commands) or found.say_hello, seconds=letter.wait_s
    )


@router.post(PATH_COMMAND_ANSWER, openapi_extra=body_of(json=CommandAnswer))
async def answer_command(
    command_id: UUID,
    signed: Annotated[Signed, Depends(Edge(Action.TAKE_COMMANDS, largest_body=LARGEST_HELLO_BYTES))],
    store: Open,
    world: Here,
) -> CommandHeard:
    """How far a command got. Its secrets are forgotten with the last word."""
    letter = _letter(signed.body, CommandAnswer)
    return CommandHeard(taken=await hear_answer(command_id, letter, signed.agent, store=store, now=world.now()))


@router.put(PATH_EVIDENCE)
async def send_evidence(
    sha256: Annotated[Sha256, Path()],
    signed: Annotated[Signed, Depends(Edge(Action.SEND_EVIDENCE, largest_body=LARGEST_EVIDENCE_BYTES))],
    request: Request,
    store: Open,
) -> EvidenceAnswer:
    """A picture or clip under the digest of its bytes. What it says it is must be what it is."""
    media_type = request.headers.get("content-type", "").split(";")[0].strip()
    magic = EVIDENCE_TYPES.get(media_type)
    if magic is None or magic not in signed.body[:12]:
        raise WrongType
    return await store_evidence(sha256, signed.body, media_type, signed.agent, store=store)
