"""The letters of /v1: enrolment, hello, batches of events, and their answers."""

from enum import StrEnum
from typing import Annotated, Any
from uuid import UUID

from pydantic import Field

from protocol.events import ModelRef
from protocol.hazards import Kind, Severity
from protocol.texts import Text
from protocol.verdicts import MOST_JUDGEMENTS, Judgement
from protocol.wire import Fraction, Identifier, Instant, Line, Name, PlacePath, Wire

#: One batch holds at most so many events; a larger one is refused whole (413).
LARGEST_BATCH = 1000
#: Signatures older than this are answered with the brain's time and refused.
SIGNATURE_MAX_AGE_S = 300
#: RFC 9421: what every signed request covers, the label and the tag it carries.
COVERED_COMPONENTS = ("@method", "@path", "@query", "content-type", "content-digest", "wanglou-agent")
SIGNATURE_LABEL = "wanglou"
SIGNATURE_TAG = "wanglou-edge-1"

PATH_ENROL = "/v1/edge/enrol"
PATH_HELLO = "/v1/edge/hello"
PATH_EVENTS = "/v1/edge/events"
PATH_EVIDENCE = "/v1/edge/evidence/{sha256}"


class EnrolRequest(Wire):
    """An agent introduces itself once, with the code an administrator read out to it."""

    code: Annotated[str, Field(pattern=r"^[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}$")]
    #: Ed25519 public key, 32 bytes, base64.
    public_key: Annotated[str, Field(pattern=r"^[A-Za-z0-9+/]{43}=$")]
    agent_name: Line
    agent_version: Line
    camera_ids: Annotated[tuple[Identifier, ...], Field(max_length=256, strict=False)] = ()


class EnrolAnswer(Wire):
    agent_id: Identifier
    district_id: str
    now: Instant


class CameraState(StrEnum):
    CONNECTING = "connecting"
    LIVE = "live"
    STALLED = "stalled"
    NO_PICTURE = "no_picture"
    WRONG_PASSWORD = "wrong_password"  # noqa: S105 - a state, not a secret
    ENDED = "ended"


class FrameAccount(Wire):
    """Where every frame of one camera went since the agent started: the six add up to ``received``."""

    received: Annotated[int, Field(ge=0)] = 0
    inferred: Annotated[int, Field(ge=0)] = 0
    gated: Annotated[int, Field(ge=0)] = 0
    skipped: Annotated[int, Field(ge=0)] = 0
    #: Nothing had moved for a while, so that only key pictures were decoded, and these were none.
    undecoded: Annotated[int, Field(ge=0)] = 0
    shed: Annotated[int, Field(ge=0)] = 0
    damaged: Annotated[int, Field(ge=0)] = 0


class CameraReport(Wire):
    camera_id: Identifier
    state: Annotated[CameraState, Field(strict=False)]
    frames: FrameAccount = FrameAccount()
    last_frame_at: Instant | None = None
    #: Why there is no picture, in the duty officer's words.
    trouble: Text | None = None
    #: The packs that watch it at this moment: what its plan and their hours ask for, less what this node cannot do.
    #: None from an agent that does not say so yet.
    watching: Annotated[tuple[Name, ...], Field(max_length=32, strict=False)] | None = None


class Hello(Wire):
    """Sent at start and every minute: who I am, what I can see, how my cameras are."""

    agent_version: Line
    protocols: Annotated[tuple[int, ...], Field(min_length=1, max_length=8, strict=False)]
    now: Instant
    kinds: Annotated[tuple[Kind, ...], Field(max_length=128, strict=False)] = ()
    models: Annotated[tuple[ModelRef, ...], Field(max_length=32, strict=False)] = ()
    cameras: Annotated[tuple[CameraReport, ...], Field(max_length=256, strict=False)] = ()
    outbox_waiting: Annotated[int, Field(ge=0)] = 0
    #: Since the outbox was made: overtaken middle revisions given up for want of room, events for which there
    #: was none at all, events that the brain rejected.
    outbox_dropped: Annotated[int, Field(ge=0)] = 0
    outbox_refused: Annotated[int, Field(ge=0)] = 0
    outbox_rejected: Annotated[int, Field(ge=0)] = 0
    evidence_waiting: Annotated[int, Field(ge=0)] = 0
    #: Pictures and clips given up for want of room or time since the agent started.
    evidence_dropped: Annotated[int, Field(ge=0)] = 0


Corner = Annotated[tuple[Fraction, Fraction], Field(strict=False)]


class ZonePlan(Wire):
    """A polygon an operator drew on a camera's picture, in fractions of its width and height.

    Two corners are a line from the first to the second, three and more an area.
    """

    name: Line
    polygon: Annotated[tuple[Corner, ...], Field(min_length=2, max_length=64, strict=False)]

    @property
    def line(self) -> bool:
        """Whether it is a line, or an arrow, rather than an area."""
        return len(self.polygon) == 2


class PackPlan(Wire):
    """What one camera shall look for: the eyes' half of a pack and the zones it applies to."""

    pack: Name
    version: Annotated[int, Field(ge=1)]
    behaviour: Name
    severity: Annotated[Severity, Field(strict=False)]
    settings: dict[str, Any] = {}
    schedule: Line = "always"
    #: Names of this camera's zones; empty means the whole picture.
    zones: Annotated[tuple[Line, ...], Field(max_length=32, strict=False)] = ()
    #: What people said of this pack's latest alarms at this camera, oldest first: `protocol.verdicts.caution`.
    judgements: Annotated[tuple[Judgement, ...], Field(max_length=MOST_JUDGEMENTS, strict=False)] = ()


class CameraPlan(Wire):
    camera_id: Identifier
    name: Line
    place_path: PlacePath
    zones: Annotated[tuple[ZonePlan, ...], Field(max_length=32, strict=False)] = ()
    packs: Annotated[tuple[PackPlan, ...], Field(max_length=32, strict=False)] = ()


class HelloAnswer(Wire):
    """The brain's side: which protocol we speak, what time it is, what your cameras shall do."""

    protocol: int
    now: Instant
    cameras: Annotated[tuple[CameraPlan, ...], Field(max_length=256, strict=False)] = ()


class EventBatch(Wire):
    """Events out of the outbox, oldest first. Each is judged on its own, so they travel unread."""

    events: Annotated[tuple[dict[str, Any], ...], Field(min_length=1, max_length=LARGEST_BATCH, strict=False)]


class Outcome(StrEnum):
    ACCEPTED = "accepted"
    DUPLICATE = "duplicate"
    REJECTED = "rejected"


class EventAnswer(Wire):
    """One per event, in the order of the batch. A rejected event is never sent again and says why."""

    index: Annotated[int, Field(ge=0, lt=LARGEST_BATCH)]
    outcome: Annotated[Outcome, Field(strict=False)]
    event_id: Annotated[UUID, Field(strict=False)] | None = None
    revision: int | None = None
    reason: Text | None = None


class BatchAnswer(Wire):
    answers: Annotated[tuple[EventAnswer, ...], Field(max_length=LARGEST_BATCH, strict=False)]
    now: Instant


class EvidenceAnswer(Wire):
    sha256: str
    #: False when the brain had it already.
    stored: bool
