"""The one road: whatever the brain hears is set beside what it knows, and becomes or joins an incident."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

import structlog

from central.domain.arrival import filled_up_by_rule, joined, opened, sent_by_rule, taken_back, withdrawn_words
from central.domain.cells import cells_of
from central.domain.clocks import CHINA
from central.domain.condition import withdrawn_whole
from central.domain.correlation import Decision, correlate
from central.domain.errors import Conflict
from central.domain.incident import Condition, Incident, IncidentState, Link, LinkZone, Verb
from central.domain.known import Known
from central.domain.learning import in_force, weights_of
from central.domain.likeness import BY_CHARACTERS, Likeness
from central.domain.signal import Signal, Where
from central.domain.workflow import INCIDENT, INCIDENT_ACCEPTS, IncidentAction
from central.services.incidents import clock_work
from central.services.incidents.steps import change, step
from central.services.incidents.task_steps import call_off
from central.services.journal import REPORTERS, named, tell_desk, tell_reporter, write
from central.services.ports.signals import Around
from central.services.signals.turned_grave import tell_where_grave
from central.services.tasks.dispatch_task import fill_up, send
from central.services.traces import traced
from central.services.work import RULE, Work, title_of
from protocol.events import Reason
from protocol.hazards import Severity
from protocol.pack import Pack
from protocol.texts import both

_log = structlog.get_logger(__name__)

#: Twice is enough unless it is put to rest and opened again at that very moment.
_TRIES = 4


@dataclass(frozen=True, slots=True)
class Heard:
    """``linked``: it joined an incident that was known before."""

    incident: Incident
    linked: bool


async def lock_places(work: Work, wheres: Iterable[tuple[Where, Pack]]) -> None:
    """Before deciding: nobody else may decide about the same places until this transaction ends. Once, for all."""
    cells = {cell for where, pack in wheres for cell in cells_of(where, reach_m(where, pack))}
    await work.store.incidents.lock_cell(work.scope, sorted(cells))


def reach_m(where: Where, pack: Pack) -> float:
    """How far off the same trouble can have been placed: the gate, and what both positions may be off by."""
    return pack.brain.gate.radius_m + 2 * where.uncertainty_m


async def hear(work: Work, signal: Signal, **told: Any) -> Heard:
    """Link ``signal``, which is stored and whose places are locked. ``told`` goes into the timeline beside it."""
    with traced(signal):
        heard = await _hear(work, signal, told)
        _log.info(
            "signal.decided", signal=str(signal.signal_id), source=str(signal.source), linked=heard.linked,
            incident=str(heard.incident.incident_id), number=heard.incident.number,
        )  # fmt: skip
        return heard


async def _hear(work: Work, signal: Signal, told: dict[str, Any]) -> Heard:
    pack = work.pack(signal.pack)
    decision, target = await _decide_alone(work, signal, pack)
    before: Incident | None = None
    if target is not None and decision.zone is LinkZone.LINK:
        before, incident = target, await _join(work, signal, target, decision, pack, told)
    else:
        incident = await open_incident(work, signal, decision.reasons, **told)
        if target is not None:
            await _suggest(work, signal, incident, target, decision)
    incident = await _rules(work, before, incident, signal, pack)
    return Heard(incident, linked=decision.zone is LinkZone.LINK)


async def _decide_alone(work: Work, signal: Signal, pack: Pack) -> tuple[Decision, Incident | None]:
    """What an officer puts to rest while it is decided whether the signal joins it is judged again: nobody goes there
    any more."""
    for _ in range(_TRIES):
        decision, target = await _decide(work, signal, pack)
        if target is None or decision.zone is not LinkZone.LINK:
            return decision, target
        steady = await work.store.incidents.steady(work.scope, target.incident_id)
        if steady.state is target.state:
            return decision, steady
    raise Conflict


async def _decide(work: Work, signal: Signal, pack: Pack) -> tuple[Decision, Incident | None]:
    earlier = await _incident_of_event(work, signal)
    if earlier is not None:
        same = Reason.of("link.same_event")
        return Decision(LinkZone.LINK, earlier.incident_id, 0.0, (same,)), earlier
    asked = around(signal, pack)
    known = await work.store.incidents.near(work.scope, signal, radius_m=asked.radius_m, since=asked.since)
    learned = in_force(await work.store.learned.history(work.scope), work.now)
    again = await _again(work, signal, known)
    likeness = _likeness(work, signal, known)
    decision = correlate(signal, known, pack, work.packs, weights_of(pack, learned), again, likeness)
    return decision, _among(known, decision.incident_id)


def _likeness(work: Work, signal: Signal, known: list[Known]) -> Likeness:
    """Danger to life is always weighed in the same way, whatever stands ready."""
    if not signal.words or signal.severity is Severity.LIFE_SAFETY:
        return BY_CHARACTERS
    return work.likeness_among([signal.words, *(voice for one in known for voice in one.voices)])


async def _again(work: Work, signal: Signal, known: list[Known]) -> set[UUID]:
    """Those in which the same person has spoken before. Only people leave a contact."""
    if signal.source not in REPORTERS or not known:
        return set()
    return await work.store.reports.of_same_person(
        work.scope, signal.signal_id, [one.incident.incident_id for one in known]
    )


def around(signal: Signal, pack: Pack) -> Around:
    """Where to look for the same trouble. Two uncertain places may lie further apart than the gate; the exact test is
    the domain's."""
    return Around(signal, radius_m=2 * reach_m(signal.where, pack), since=signal.occurred_at - pack.brain.gate.window)


def _among(known: list[Known], incident_id: UUID | None) -> Incident | None:
    return next((one.incident for one in known if one.incident.incident_id == incident_id), None)


async def _incident_of_event(work: Work, signal: Signal) -> Incident | None:
    """Where the other revisions of this event stand now, whoever put them there."""
    if signal.event_id is None:
        return None
    links = await work.store.links.of_event(work.scope, signal.event_id)
    return await surviving(work, links[0].incident_id) if links else None


async def standing_link(work: Work, signal_id: UUID) -> Link | None:
    links = await work.store.links.of_signal(work.scope, signal_id)
    return next((link for link in links if link.stands), None)


async def surviving(work: Work, incident_id: UUID) -> Incident:
    """The incident, or the one it was merged into at last."""
    incident = await work.store.incidents.get(work.scope, incident_id)
    while incident.merged_into is not None:
        incident = await work.store.incidents.get(work.scope, incident.merged_into)
    return incident


async def _join(
    work: Work, signal: Signal, target: Incident, decision: Decision, pack: Pack, told: dict[str, Any]
) -> Incident:
    await add_link(work, signal, target, LinkZone.LINK, decision.score, decision.reasons)
    before = target
    after = await gather(work, target.incident_id, signal, pack)
    if signal.event_id is None or not _same_event(decision):
        said = {"clears": True} if decision.clears else {}
        await write(
            work, after, Verb.SIGNAL_LINKED, **as_heard(signal, decision.score, decision.reasons), **said, **told
        )
        await tell_reporter(work, signal, after, "joined")
        if signal.asserts and after.state not in INCIDENT_ACCEPTS:
            await tell_desk(work, after, "late")
    await write_condition(work, before, after)
    await tell_where_grave(work, before, after)
    return after


def _same_event(decision: Decision) -> bool:
    return any(reason.code == "link.same_event" for reason in decision.reasons)


async def gather(work: Work, incident_id: UUID, signal: Signal, pack: Pack) -> Incident:
    """Save what ``signal``, already linked, makes of the incident."""
    signals = await _telling(work, incident_id, signal)
    return await change(work, incident_id, lambda fresh: joined(fresh, signal, signals, pack))


async def _telling(work: Work, incident_id: UUID, signal: Signal) -> list[Signal]:
    beside = [signal.event_id] if signal.event_id else []
    return (await work.store.signals.telling(work.scope, [incident_id], beside=beside)).get(incident_id, [])


async def write_condition(work: Work, before: Incident, after: Incident) -> None:
    if before.condition is not after.condition:
        await write(work, after, Verb.CONDITION_CHANGED, **{"from": str(before.condition), "to": str(after.condition)})


async def open_incident(work: Work, signal: Signal, reasons: tuple[Reason, ...], **told: Any) -> Incident:
    """A new candidate with ``signal`` as its first."""
    number = await work.store.incidents.next_number(work.scope, f"{work.now.astimezone(CHINA):%Y%m%d}")
    incident = opened(signal, work.pack(signal.pack), incident_id=work.new_id(), number=number)
    await work.store.incidents.add(work.scope, incident)
    await add_link(work, signal, incident, LinkZone.NEW, 0.0, reasons)
    about = {"number": number, "kind": incident.kind, "pack": incident.pack, "severity": str(incident.severity)}
    await write(work, incident, Verb.OPENED, **about, **as_heard(signal, 0.0, reasons), **told)
    said = named("title", title_of(incident.pack, work.packs)) | named(
        "severity", both(f"severity.{incident.severity}")
    )
    await tell_desk(work, incident, "opened", **said)
    return incident


def as_heard(signal: Signal, score: float, reasons: tuple[Reason, ...]) -> dict[str, Any]:
    return {
        "signal_id": str(signal.signal_id),
        "source": str(signal.source),
        "score": score,
        "reasons": [{"code": r.code, "weight": r.weight, "values": dict(r.values)} for r in reasons],
    }


async def add_link(
    work: Work, signal: Signal, incident: Incident, zone: LinkZone, score: float, reasons: tuple[Reason, ...]
) -> Link:
    decided_by = RULE if work.actor.startswith(("camera:", "sensor:", "indicator:", "resident")) else work.actor
    link = Link(
        link_id=work.new_id(),
        district_id=work.scope.district_id,
        signal_id=signal.signal_id,
        incident_id=incident.incident_id,
        zone=zone,
        score=score,
        reasons=reasons,
        decided_by=decided_by,
        decided_at=work.now,
    )
    await work.store.links.add(work.scope, link)
    return link


async def _suggest(work: Work, signal: Signal, own: Incident, target: Incident, decision: Decision) -> None:
    await add_link(work, signal, target, LinkZone.SUGGEST, decision.score, decision.reasons)
    heard = as_heard(signal, decision.score, decision.reasons)
    await write(work, target, Verb.SIGNAL_SUGGESTED, **heard, of=own.number)
    await tell_desk(work, target, "suggested", other=own.number)


async def _rules(work: Work, before: Incident | None, incident: Incident, signal: Signal, pack: Pack) -> Incident:
    """What the pack does without an officer: take back what eyes withdrew, send people where nobody may wait.

    ``before``: the incident before the signal joined it; None for a new one.
    """
    rule = replace(work, actor=RULE)
    if await _withdrawn(rule, incident, signal):
        return await _take_back(rule, incident)
    if sent_by_rule(incident, signal, pack):
        if incident.state is IncidentState.CANDIDATE:
            incident = await step(rule, incident.incident_id, IncidentAction.CONFIRM)
        await send(rule, incident)
    elif before is not None and filled_up_by_rule(before, incident, signal):
        await fill_up(rule, incident, pack)
    return await work.store.incidents.get(work.scope, incident.incident_id)


async def _withdrawn(work: Work, incident: Incident, signal: Signal) -> bool:
    if incident.condition is Condition.ACTIVE or (incident.state, IncidentAction.MARK_FALSE_ALARM) not in INCIDENT:
        return False
    signals = await _telling(work, incident.incident_id, signal)
    if not withdrawn_whole(signals):
        return False  # before anything else is read: this is asked after every signal
    tasks = await work.store.tasks.of_incident(work.scope, incident.incident_id)
    return taken_back(incident, signals, tasks, confirmed=await _confirmed(work, incident))


async def _confirmed(work: Work, incident: Incident) -> bool:
    """A person, not a rule, filed it or sent somebody."""
    by_person = {str(IncidentAction.CONFIRM), str(IncidentAction.DISPATCH)}
    rows = await work.store.activities.of_incident(work.scope, incident.incident_id)
    return any(r.verb is Verb.STATE_CHANGED and r.actor != RULE and r.data.get("action") in by_person for r in rows)


async def _take_back(work: Work, incident: Incident) -> Incident:
    signals = await work.store.signals.of_incident(work.scope, incident.incident_id)
    zh, en = withdrawn_words(signals)
    fallback = Reason.of("link.withdrawn").text
    reason = f"{zh or fallback.zh} / {en or fallback.en}"[:2000]
    taken = await step(work, incident.incident_id, IncidentAction.MARK_FALSE_ALARM, reason=reason)
    await call_off(work, taken)
    await clock_work.stop(work, taken.incident_id)
    return taken
