"""The officer corrects what belongs together: accept a suggestion, undo a link, move a signal, merge two incidents."""

from dataclasses import replace
from uuid import UUID

from central.domain.access import Action, require
from central.domain.arrival import filled_up_by_rule, without
from central.domain.errors import Conflict, Invalid, NotFound
from central.domain.incident import Incident, Link, LinkZone, Verb
from central.domain.people import Account
from central.domain.signal import Signal
from central.domain.workflow import IncidentAction, next_incident_state
from central.services.incidents.steps import change
from central.services.journal import tell_reporter, write
from central.services.signals.folding import attend, fold, must_accept, must_be_answered
from central.services.signals.hear_signal import (
    add_link,
    as_heard,
    gather,
    lock_places,
    open_incident,
    standing_link,
    surviving,
    write_condition,
)  # fmt: skip
from central.services.signals.turned_grave import tell_where_grave
from central.services.tasks.dispatch_task import fill_up
from central.services.work import RULE, Act, Work
from protocol.events import Reason
from protocol.hazards import Severity


async def accept_suggestion(link_id: UUID, act: Act) -> Incident:
    """The suggested signal joins the incident; an incident left without signals is merged into it."""
    require(act.who.role, Action.ACCEPT_SUGGESTION)
    link = await act.store.links.get(act.who.scope, link_id)
    work, signal, target = await _begin(act, link.signal_id, link.incident_id)
    link = await _suggestion(await act.store.links.get(work.scope, link_id))
    await act.store.links.save(work.scope, replace(link, undone_at=act.now, undone_by=work.actor))
    # The machine's reasons stay with the link that the officer makes of them.
    return await _move(work, signal, target, (Reason.of("link.accepted"), *link.reasons), link.score)


async def suggest_again(link_id: UUID, act: Act) -> Incident:
    """A suggestion that was put aside waits for an answer again, by a link of its own. Twice is once."""
    require(act.who.role, Action.ACCEPT_SUGGESTION)
    aside = await act.store.links.get(act.who.scope, link_id)
    if aside.zone is not LinkZone.SUGGEST:
        raise Invalid("error.brain.link_undone")
    work, signal, incident = await _begin(act, aside.signal_id, aside.incident_id)
    links = await act.store.links.of_signal(work.scope, signal.signal_id)
    if any(link.incident_id == incident.incident_id and (link.waits or link.stands) for link in links):
        return incident
    must_accept(incident)
    await add_link(work, signal, incident, LinkZone.SUGGEST, aside.score, aside.reasons)
    own = await standing_link(work, signal.signal_id)
    stands_in = await act.store.incidents.get(work.scope, own.incident_id) if own else incident
    heard = as_heard(signal, aside.score, aside.reasons)
    await write(work, incident, Verb.SIGNAL_SUGGESTED, **heard, of=stands_in.number)
    return incident


async def undo_link(link_id: UUID, act: Act) -> Incident:
    """The signal becomes its own incident again, which is returned. A suggestion is only taken off the page."""
    require(act.who.role, Action.UNDO_LINK)
    link = await act.store.links.get(act.who.scope, link_id)
    work, signal, incident = await _begin(act, link.signal_id, link.incident_id)
    link = await act.store.links.get(work.scope, link_id)
    if link.undone_at is not None:
        raise Invalid("error.brain.link_undone")
    if link.zone is LinkZone.SUGGEST:
        await act.store.links.save(work.scope, replace(link, undone_at=act.now, undone_by=work.actor))
        await write(work, incident, Verb.SIGNAL_UNLINKED, signal_id=str(signal.signal_id), suggestion=True)
        return incident
    group = await _group(work, signal, incident)
    if len(group) == len(await act.store.signals.of_incident(work.scope, incident.incident_id)):
        raise Invalid("error.brain.only_signal")
    await _leave(work, group, incident)
    own = await open_incident(work, group[0], (Reason.of("link.taken_out"),))
    for other in group[1:]:
        await add_link(work, other, own, LinkZone.LINK, 0.0, (Reason.of("link.same_event"),))
    # What they read so far was said of a matter that is not theirs.
    await tell_reporter(work, group[0], own, "apart")
    return await gather(work, own.incident_id, group[-1], work.pack(signal.pack))


async def move(signal_id: UUID, to_incident: UUID, act: Act) -> Incident:
    """The signal leaves its incident and joins another, which is returned."""
    require(act.who.role, Action.MOVE_SIGNAL)
    work, signal, target = await _begin(act, signal_id, to_incident)
    await _must_see(work, signal, act.who)
    return await _move(work, signal, target, (Reason.of("link.by_officer"),), 0.0)


async def merge(incident_id: UUID, into: UUID, act: Act) -> Incident:
    """All signals of ``incident_id`` join ``into``, which is returned; the old id stays findable.

    Where ``into`` was merged into a third one meanwhile they join that.
    """
    require(act.who.role, Action.MERGE)
    if incident_id == into:
        raise Invalid("error.brain.merge_itself")
    source = await act.store.incidents.get(act.who.scope, incident_id)
    target = await act.store.incidents.get(act.who.scope, into)
    work = act.work
    # Also where its signals were heard: a camera's next revision is decided there, wherever an officer put the first.
    heard = await act.store.signals.of_incident(work.scope, incident_id)
    places = [(i.where, work.pack(i.pack)) for i in (source, target)]
    await lock_places(work, places + [(signal.where, work.pack(signal.pack)) for signal in heard])
    target = await surviving(work, into)
    if target.incident_id == incident_id:
        raise Invalid("error.brain.merge_itself")
    target, source = await _alone(work, target.incident_id, incident_id)
    next_incident_state(source.state, IncidentAction.MERGE)
    must_accept(target)
    must_be_answered(source, target)
    signals = await act.store.signals.of_incident(work.scope, incident_id)
    if not signals:
        await fold(work, source, target)
    for signal in signals:
        link = await standing_link(work, signal.signal_id)
        if link is not None and link.incident_id == incident_id:  # not moved yet with its event
            target = await _move(work, signal, target, (Reason.of("link.by_officer"),), 0.0)
    return await attend(work, target, work.pack(source.pack))


async def _suggestion(link: Link) -> Link:
    if not link.waits:
        raise Invalid("error.brain.link_undone")
    return link


async def _begin(act: Act, signal_id: UUID, incident_id: UUID) -> tuple[Work, Signal, Incident]:
    """The incident as it is once nobody else may decide about its place, nor take a step with it or with the one that
    the signal stands in. What was read before may have changed while this waited."""
    named = await act.store.incidents.get(act.who.scope, incident_id)
    work = act.work
    signal = await act.store.signals.get(work.scope, signal_id)
    await lock_places(work, [(named.where, work.pack(named.pack)), (signal.where, work.pack(signal.pack))])
    target, stands = await surviving(work, incident_id), await standing_link(work, signal_id)
    target, _ = await _alone(work, target.incident_id, stands.incident_id if stands else target.incident_id)
    if await standing_link(work, signal_id) != stands:
        raise Conflict
    return work, signal, target


async def _alone(work: Work, target: UUID, source: UUID) -> tuple[Incident, Incident]:
    """Both, once nobody else may take a step with either. Raises Conflict where ``target`` was merged while this
    waited: to lock the one it leads to as well would be out of order."""
    locked = {each.incident_id: each for each in await work.store.incidents.lock_all(work.scope, {target, source})}
    if locked[target].merged_into is not None:
        raise Conflict
    return locked[target], locked[source]


async def _must_see(work: Work, signal: Signal, who: Account) -> None:
    """Raises NotFound for a signal that was heard elsewhere and stands in no incident of the officer's place."""
    if who.scope.covers(signal.where.place_path):
        return
    link = await standing_link(work, signal.signal_id)
    if link is None:
        raise NotFound
    await work.store.incidents.get(who.scope, link.incident_id)


async def _group(work: Work, signal: Signal, incident: Incident) -> list[Signal]:
    """All revisions of the signal's event that stand in ``incident``: an event is never torn apart."""
    if signal.event_id is None:
        return [signal]
    signals = await work.store.signals.of_incident(work.scope, incident.incident_id)
    return sorted((s for s in signals if s.event_id == signal.event_id), key=lambda s: s.revision or 0)


async def _move(work: Work, signal: Signal, target: Incident, reasons: tuple[Reason, ...], score: float) -> Incident:
    must_accept(target)
    link = await standing_link(work, signal.signal_id)
    if link is None or link.incident_id == target.incident_id:
        return target
    source = await work.store.incidents.get(work.scope, link.incident_id)
    grave = signal.asserts and signal.severity is Severity.LIFE_SAFETY
    if grave:
        must_be_answered(source, target)
    group = await _group(work, signal, source)
    await _leave(work, group, source)
    after = target
    for one in group:
        await add_link(work, one, target, LinkZone.LINK, score, reasons)
        after = await gather(work, target.incident_id, one, work.pack(one.pack))
    heard = {"signal_id": str(signal.signal_id), "source": str(signal.source), "score": score, "of": source.number}
    await write(work, after, Verb.SIGNAL_LINKED, **heard)
    await write_condition(work, target, after)
    await tell_where_grave(work, target, after)
    await tell_reporter(work, signal, after, "joined")
    if not await work.store.signals.of_incident(work.scope, source.incident_id):
        await fold(work, source, after)
    if filled_up_by_rule(target, after, signal):
        await fill_up(replace(work, actor=RULE), after, work.pack(signal.pack))
    if grave:
        return await attend(work, after, work.pack(source.pack))
    return await work.store.incidents.get(work.scope, after.incident_id)


async def _leave(work: Work, group: list[Signal], source: Incident) -> None:
    """Undo the standing links of ``group``; the incident is what the rest of its signals say."""
    for one in group:
        link = await standing_link(work, one.signal_id)
        if link is not None:
            await work.store.links.save(work.scope, replace(link, undone_at=work.now, undone_by=work.actor))
    rest = await work.store.signals.of_incident(work.scope, source.incident_id)
    after = await change(work, source.incident_id, lambda fresh: without(fresh, rest))
    await write(work, after, Verb.SIGNAL_UNLINKED, signal_id=str(group[0].signal_id))
    await write_condition(work, source, after)
