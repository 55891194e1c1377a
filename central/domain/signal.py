"""A signal: anything the brain hears, from a camera, a resident, a patrol, an officer or a sensor. Never changed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from protocol.events import Box, Phase, Reason
from protocol.evidence import EvidenceRef
from protocol.geo import Position
from protocol.hazards import Severity


class Source(StrEnum):
    CAMERA = "camera"
    RESIDENT = "resident"
    PATROL = "patrol"
    OFFICER = "officer"
    SENSOR = "sensor"
    INDICATOR = "indicator"


@dataclass(frozen=True, slots=True)
class Where:
    """As much as is known of the place. ``place_path`` is always known, if only the community."""

    place_path: str
    position: Position | None = None
    #: One standard deviation of ``position``.
    uncertainty_m: float = 50.0
    building: str | None = None  #: 楼号, digits only: "12"
    unit: str | None = None  #: 单元
    floor: str | None = None
    #: Camera and zone, where an eye saw it: "cam-gate/草坪".
    camera_zone: str | None = None
    #: Names of the community's gazetteer found in the words, canonical: ("东门",).
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Signal:
    signal_id: UUID
    district_id: str
    source: Source
    kind: str
    pack: str
    phase: Phase
    severity: Severity
    occurred_at: datetime
    received_at: datetime
    where: Where
    confidence: float
    #: Same key, same signal: "event:<event_id>:<revision>" or "report:<client key>".
    dedupe_key: str
    #: Who or what said it: camera id, account id, or "resident". Never a name or a number.
    origin: str
    #: The words with personal data masked; the full words lie in the erasable Report.
    words: str = ""
    #: False when the words say it is over or not so ("已通", "没有").
    asserts: bool = True
    event_id: UUID | None = None
    revision: int | None = None
    box: Box | None = None
    count: int | None = None
    reasons: tuple[Reason, ...] = ()
    evidence: tuple[EvidenceRef, ...] = ()
    rendered: bool = False
    #: Its pack was on trial with its camera (影子运行): it wakes nobody, or says that it is unproven.
    trial: bool = False


@dataclass(frozen=True, slots=True)
class Report:
    """A resident's words as given: personal data, kept apart from the signal and erasable."""

    signal_id: UUID
    district_id: str
    #: SHA-256 of the tracking code; the code itself is never stored.
    tracking_digest: str
    words: str
    contact: str | None
    photos: tuple[str, ...]  #: sha256 of re-encoded pictures
    salt: bytes
    made_at: datetime
    #: None until the reporter said so.
    satisfied: bool | None = None


def cameras_in(signals: Sequence[Signal]) -> tuple[str, ...]:
    """Ids of the cameras that spoke, first to last."""
    return tuple(dict.fromkeys(signal.origin for signal in signals if signal.source is Source.CAMERA))
