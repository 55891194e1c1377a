"""What one more signal makes of an incident: opened, strengthened, cleared, or taken back."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from uuid import UUID

from central.domain.about import OTHER
from central.domain.condition import condition_of, newest_revisions, withdrawn_whole
from central.domain.incident import Condition, Incident, IncidentState
from central.domain.signal import Signal, Where
from central.domain.task import Task, TaskState
from central.domain.workflow import INCIDENT_WITH_SOMEBODY, TASK_AT_WORK
from protocol.events import Phase
from protocol.hazards import Severity
from protocol.pack import Pack


def opened(signal: Signal, pack: Pack, *, incident_id: UUID, number: str) -> Incident:
    """A candidate from its first signal. What is only denied ("没有着火") is looked at without haste."""
    return Incident(
        incident_id=incident_id,
        district_id=signal.district_id,
        number=number,
        pack=pack.pack,
        pack_version=pack.version,
        kind=signal.kind,
        severity=signal.severity if signal.asserts else Severity.MINOR,
        state=IncidentState.CANDIDATE,
        condition=condition_of([signal]),
        where=signal.where,
        opened_at=signal.occurred_at,
        last_signal_at=signal.occurred_at,
        rendered=signal.rendered,
    )


def joined(incident: Incident, signal: Signal, signals: Sequence[Signal], pack: Pack) -> Incident:
    """``incident`` with ``signal`` among its ``signals``: never less severe, never less exact about the place.

    ``pack`` is the signal's own: vague words are named by the first signal that knows what it is.
    """
    named = incident.kind == OTHER and signal.kind != OTHER
    louder = signal.asserts and signal.severity.rank < incident.severity.rank
    # Who looked at a quarrel has not seen that somebody draws a knife.
    unseen = louder and signal.severity is Severity.LIFE_SAFETY
    changed = replace(
        incident,
        kind=signal.kind if named else incident.kind,
        pack=pack.pack if named else incident.pack,
        pack_version=pack.version if named else incident.pack_version,
        severity=signal.severity if louder else incident.severity,
        acknowledged_at=None if unseen else incident.acknowledged_at,
        acknowledged_by=None if unseen else incident.acknowledged_by,
        where=_sharper(incident.where, signal.where),
        rendered=incident.rendered or signal.rendered,
    )
    return _spanned(changed, signals)


def without(incident: Incident, signals: Sequence[Signal]) -> Incident:
    """``incident`` after some signals left it; ``signals`` are those that stay."""
    return _spanned(incident, signals) if signals else incident


def _spanned(incident: Incident, signals: Sequence[Signal]) -> Incident:
    times = [signal.occurred_at for signal in signals]
    return replace(
        incident,
        condition=condition_of(signals),
        opened_at=min(times, default=incident.opened_at),
        last_signal_at=max(times, default=incident.last_signal_at),
    )


def _sharper(known: Where, more: Where) -> Where:
    deeper = more.place_path.startswith(known.place_path + "/")
    vague = known.position is None and more.position is not None
    return replace(
        known,
        place_path=more.place_path if deeper else known.place_path,
        position=more.position if vague else known.position,
        uncertainty_m=more.uncertainty_m if vague else known.uncertainty_m,
        building=known.building or more.building,
        unit=known.unit or more.unit,
        floor=known.floor or more.floor,
        camera_zone=known.camera_zone or more.camera_zone,
        names=tuple(dict.fromkeys((*known.names, *more.names))),
    )


def turned_grave(before: Incident, after: Incident) -> bool:
    """Whether it is heard only now that a life is at stake."""
    return after.severity is Severity.LIFE_SAFETY and before.severity is not Severity.LIFE_SAFETY


def sent_by_rule(incident: Incident, signal: Signal, pack: Pack) -> bool:
    """True when nobody is waited for: the pack says so, or a life may be at stake. Never on a denial, and never on
    the word of a pack on trial: then an officer decides."""
    if not _says_so_now(incident, signal):
        return False
    if incident.severity is Severity.LIFE_SAFETY:
        return incident.state in (IncidentState.CANDIDATE, IncidentState.FILED, IncidentState.REOPENED)
    return not pack.brain.verify_first and incident.state is IncidentState.CANDIDATE


def filled_up_by_rule(before: Incident, after: Incident, signal: Signal) -> bool:
    """True when somebody is sent already, for less than it is now: whoever else the danger needs is sent too."""
    return turned_grave(before, after) and after.state in INCIDENT_WITH_SOMEBODY and _says_so_now(after, signal)


def _says_so_now(incident: Incident, signal: Signal) -> bool:
    return not (signal.trial or not signal.asserts or signal.phase.last or incident.condition is Condition.CLEARED)


def unproven(signals: Collection[Signal]) -> bool:
    """Whether nothing but packs on trial says so."""
    return bool(signals) and all(signal.trial for signal in signals)


def taken_back(incident: Incident, signals: Sequence[Signal], tasks: Collection[Task], *, confirmed: bool) -> bool:
    """True when eyes withdrew all that was ever seen and no person has confirmed it.

    A patrol on the spot has eyes of their own; where life may be at stake, one who is on the way goes on.
    """
    if confirmed or not withdrawn_whole(signals):
        return False
    there = {TaskState.ON_SCENE, TaskState.DONE}
    going = TASK_AT_WORK if incident.severity is Severity.LIFE_SAFETY else frozenset[TaskState]()
    return not any(task.state in there or task.state in going for task in tasks)


def withdrawn_words(signals: Sequence[Signal]) -> tuple[str, str]:
    """The eyes' own reasons for taking it back, (zh, en)."""
    last = [s for s in newest_revisions(signals) if s.phase is Phase.WITHDRAWN]
    reasons = [reason for s in sorted(last, key=lambda s: s.signal_id.bytes) for reason in s.reasons]
    return "；".join(dict.fromkeys(r.text.zh for r in reasons)), "; ".join(dict.fromkeys(r.text.en for r in reasons))
