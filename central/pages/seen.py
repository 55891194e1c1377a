"""What the brain heard of one incident, as one row per event or report: all revisions of an event are one thing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from central.domain.incident import Link
from central.domain.signal import Signal, Source
from central.services.read_models import IncidentPage, LinkedSignal
from protocol.events import Box
from protocol.evidence import EvidenceKind, EvidenceRef


@dataclass(frozen=True, slots=True)
class Heard:
    """One event with all its revisions, or one report."""

    #: The link of the first revision: the one that was decided by comparison.
    link: Link
    first: Signal
    newest: Signal
    revisions: int
    #: The newest picture that shows it, and the box drawn there; what is left once it is over proves nothing.
    snapshot: EvidenceRef | None
    box: Box | None
    clip: EvidenceRef | None
    #: What a person photographed.
    photos: tuple[EvidenceRef, ...] = ()

    @property
    def score(self) -> float:
        return self.link.score


def heard_of(page: IncidentPage) -> tuple[Heard, ...]:
    """The incident's signals, oldest first, revisions of one event put together."""
    groups: dict[object, list[LinkedSignal]] = {}
    for linked in page.links:
        groups.setdefault(linked.signal.event_id or linked.signal.signal_id, []).append(linked)
    return tuple(_heard(sorted(group, key=_order)) for group in groups.values())


def _order(linked: LinkedSignal) -> tuple[int, float]:
    return linked.signal.revision or 0, linked.signal.received_at.timestamp()


def _heard(group: Sequence[LinkedSignal]) -> Heard:
    snapshot: EvidenceRef | None = None
    clip: EvidenceRef | None = None
    box: Box | None = None
    first, newest = group[0], group[-1]
    if newest.signal.source is not Source.CAMERA:
        return Heard(first.link, first.signal, newest.signal, len(group), None, None, None, newest.signal.evidence)
    for linked in group:
        over = linked.signal.phase.last
        for ref in linked.signal.evidence:
            if ref.kind is EvidenceKind.CLIP:
                clip = ref
            elif snapshot is None or not over:
                snapshot, box = ref, linked.signal.box
    return Heard(first.link, first.signal, newest.signal, len(group), snapshot, box, clip)


def seen_at(signal: Signal, cameras: Mapping[str, str]) -> str:
    """``东门 · 草坪``: the camera by its name, and the zone on its picture where the name does not say it."""
    name = cameras.get(signal.origin, signal.origin)
    zone = (signal.where.camera_zone or "").partition("/")[2]
    return name if not zone or zone in name else f"{name} · {zone}"


def main_picture(heard: Sequence[Heard]) -> Heard | None:
    """The picture an officer looks at first: the newest one an eye took."""
    with_picture = [each for each in heard if each.snapshot]
    return max(with_picture, key=lambda each: each.newest.occurred_at, default=None)
