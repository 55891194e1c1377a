"""What an eye says: a hazard or disturbance that started, was updated, ended or was withdrawn."""

from enum import StrEnum
from typing import Annotated
from uuid import UUID

from pydantic import Field, model_validator

from protocol.evidence import EvidenceRef
from protocol.hazards import Severity
from protocol.texts import Text, both
from protocol.wire import Fraction, Identifier, Instant, Line, Name, Sha256, Wire

#: However long an event goes on, it is told in so many words; the last of them is its end.
MOST_REVISIONS = 100_000


class Phase(StrEnum):
    STARTED = "started"
    UPDATED = "updated"
    ENDED = "ended"
    WITHDRAWN = "withdrawn"

    @property
    def last(self) -> bool:
        """True where no later revision may follow."""
        return self in (Phase.ENDED, Phase.WITHDRAWN)


class Box(Wire):
    """A rectangle in fractions of the picture, so that it fits the snapshot and the clip alike."""

    x1: Fraction
    y1: Fraction
    x2: Fraction
    y2: Fraction

    @model_validator(mode="after")
    def _ordered(self) -> "Box":
        if self.x2 < self.x1 or self.y2 < self.y1:
            raise ValueError("x1 <= x2 and y1 <= y2")
        return self


class Reason(Wire):
    """Why a machine decided something: both languages, its numbers and, where it was added up, its weight."""

    code: Annotated[str, Field(pattern=r"^[a-z][a-z0-9_.]{0,79}$")]
    text: Text
    values: dict[Annotated[str, Field(max_length=40)], float] = {}
    #: Log-odds this reason added; None where nothing is added up.
    weight: float | None = None

    @classmethod
    def of(cls, code: str, weight: float | None = None, /, **values: object) -> "Reason":
        """The reason whose words stand in the catalogue under ``reason.<code>``; numbers become values."""
        numbers = {k: float(v) for k, v in values.items() if isinstance(v, int | float)}
        return cls(code=code, text=both(f"reason.{code}", **values), values=numbers, weight=weight)


class ModelRef(Wire):
    """Which weights looked: name and digest."""

    name: Name
    sha256: Sha256


class Event(Wire):
    """One revision of one event. ``(event_id, revision)`` is the key; revisions rise by one from 1."""

    event_id: Annotated[UUID, Field(strict=False)]
    revision: Annotated[int, Field(ge=1, le=MOST_REVISIONS)]
    phase: Annotated[Phase, Field(strict=False)]
    kind: Name
    camera_id: Identifier
    pack: Name
    pack_version: Annotated[int, Field(ge=1, le=1_000_000)]
    severity: Annotated[Severity, Field(strict=False)]
    #: By the node's clock: when the hazard began, and the frame this revision speaks of.
    started_at: Instant
    observed_at: Instant
    confidence: Fraction
    zone: Line | None = None
    box: Box | None = None
    track: Annotated[int, Field(ge=0)] | None = None
    #: How many persons or things are concerned, where counting makes sense.
    count: Annotated[int, Field(ge=0, le=100_000)] | None = None
    reasons: Annotated[tuple[Reason, ...], Field(max_length=32, strict=False)] = ()
    evidence: Annotated[tuple[EvidenceRef, ...], Field(max_length=8, strict=False)] = ()
    models: Annotated[tuple[ModelRef, ...], Field(max_length=8, strict=False)] = ()
    settings_sha256: Sha256 | None = None
    #: The picture does not come from a real camera: a rendered scene says so on every screen.
    rendered: bool = False
