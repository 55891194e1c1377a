"""One step of an incident's workflow: the table is asked, the row saved, the step written down and told."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from uuid import UUID

from central.domain.alarm_words import SPEAKS
from central.domain.errors import Conflict
from central.domain.incident import Incident, IncidentState, Verb, is_person
from central.domain.masking import mask
from central.domain.workflow import NEEDS_REASON, IncidentAction, next_incident_state
from central.services.eyes.verdicts import judge_incident
from central.services.journal import tell_reporters, write
from central.services.work import RULE, Work, given
from protocol.pack import Notices
from protocol.texts import Text, both

#: A camera's update may slip in between reading and saving; an officer's decision is then taken on the new state.
_TRIES = 4

#: What the reporter hears of a step; steps that are missing here are the house's own business.
_REPORTER_HEARS: Mapping[IncidentAction, str] = {
    IncidentAction.CONFIRM: "filed",
    IncidentAction.DISPATCH: "dispatched",
    IncidentAction.START: "handling",
    IncidentAction.REPORT_BACK: "reported",
    IncidentAction.CHECK_PASSED: "checked",
    IncidentAction.CHECK_FAILED: "not_yet",
    IncidentAction.CLOSE: "closed",
    IncidentAction.REJECT: "rejected",
    IncidentAction.MARK_FALSE_ALARM: "false_alarm",
    IncidentAction.SUSPEND: "suspended",
    IncidentAction.REOPEN: "reopened",
}

#: What the desk writes when an officer takes an end back, in their own language: no reporter needs to read it.
_TAKEN_BACK = frozenset((both("web.undo.reason").zh, both("web.undo.reason").en))


async def change(work: Work, incident_id: UUID, alter: Callable[[Incident], Incident]) -> Incident:
    """Save ``alter`` of the newest state. Raises Conflict when others keep being faster."""
    for _ in range(_TRIES):
        fresh = await work.store.incidents.get(work.scope, incident_id)
        altered = alter(fresh)
        if altered == fresh:
            return fresh
        try:
            return await work.store.incidents.save(work.scope, altered)
        except Conflict:
            continue
    raise Conflict


async def step(
    work: Work, incident_id: UUID, action: IncidentAction, *, reason: str = "", more: Mapping[str, object] | None = None
) -> Incident:
    """Take ``action``; ``more``: what else the timeline keeps of it.

    Raises NotAllowedNow by the table, Invalid where a reason is missing.
    """
    words = given(reason) if action in NEEDS_REASON else reason.strip()
    before = IncidentState.CANDIDATE

    def alter(incident: Incident) -> Incident:
        nonlocal before
        before = incident.state
        return _stepped(work, incident, action, words)

    after = await change(work, incident_id, alter)
    data = {"action": str(action), "from": str(before), "to": str(after.state)} | ({"reason": words} if words else {})
    await write(work, after, Verb.STATE_CHANGED, **data, **(more or {}))
    if before is not after.state:
        await _tell(work, after, action, words)
        if action in SPEAKS and is_person(work.actor):
            await judge_incident(work, incident_id)
    return after


def _stepped(work: Work, incident: Incident, action: IncidentAction, words: str) -> Incident:
    state = next_incident_state(incident.state, action)
    seen = incident.acknowledged_at is None and work.actor != RULE and action is not IncidentAction.START
    changed = replace(incident, state=state, outcome=words or incident.outcome)
    if state is IncidentState.CLOSED:
        changed = replace(changed, closed_at=work.now)
    if action is IncidentAction.REOPEN:
        changed = replace(changed, closed_at=None, outcome=None)
    if seen and is_person(work.actor):  # who decides about it has seen it
        changed = replace(changed, acknowledged_at=work.now, acknowledged_by=UUID(work.actor))
    return changed


async def _tell(work: Work, incident: Incident, action: IncidentAction, words: str) -> None:
    key = _REPORTER_HEARS.get(action)
    if key is None:
        return
    own = pack_text(work.pack(incident.pack).legs.notices, key)
    if own is not None:
        await tell_reporters(work, incident, "pack_text", zh=own.zh, en=own.en)
    elif action is IncidentAction.REOPEN and words in _TAKEN_BACK:
        await tell_reporters(work, incident, "goes_on")
    elif words:
        # A person's words may name somebody; the reporter reads them masked.
        await tell_reporters(work, incident, key, reason=mask(words).words)
    else:
        await tell_reporters(work, incident, key)


def pack_text(notices: Notices, key: str) -> Text | None:
    """What the pack itself wants said at this step; None where the house's own words do."""
    texts = {"received": notices.received, "dispatched": notices.dispatched, "closed": notices.closed}
    return texts.get(key)
