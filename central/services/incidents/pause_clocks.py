"""暂停计时: while nobody can go on, limits rest; a pause has a reason and an end, and the reporter hears of it."""

from datetime import datetime, timedelta
from uuid import UUID

from central.domain.access import Action, require
from central.domain.clocks import may_rest, pause, resume
from central.domain.errors import Invalid, NotAllowedNow
from central.domain.incident import Incident, Verb
from central.domain.masking import mask
from central.domain.task import Clock, Pause
from central.services.incidents.clock_work import calendar_of
from central.services.journal import tell_reporters, write
from central.services.later import clock_runs_out
from central.services.work import Act, Work, given
from protocol.hazards import Severity

#: Whoever needs longer says so again, with a fresh reason.
LONGEST_PAUSE = timedelta(days=30)


async def pause_clocks(incident_id: UUID, act: Act, *, reason: str, until: datetime) -> Incident:
    """The limits that still run and are in time rest until ``until``. Danger to life waits for nothing."""
    require(act.who.role, Action.PAUSE_CLOCKS)
    incident = await act.store.incidents.lock(act.who.scope, incident_id)
    words = _checked(incident, reason, until, act.now)
    work = act.work
    clocks = await act.store.clocks.of_incident(work.scope, incident_id)
    running = [clock for clock in clocks if may_rest(clock, act.now)]
    if not running:
        raise NotAllowedNow("error.brain.nothing_to_pause")

    rest = Pause(begins=act.now, ends=until, reason=words, by=work.actor)
    calendar = await calendar_of(work, incident)
    for clock in running:
        await _keep(work, pause(clock, rest, calendar))
    await write(work, incident, Verb.CLOCKS_PAUSED, until=until.isoformat(), reason=words)
    await tell_reporters(work, incident, "paused", on=until.isoformat(), reason=mask(words).words)
    return incident


async def resume_clocks(incident_id: UUID, act: Act) -> Incident:
    """It can go on sooner than thought: the limits run again from now."""
    require(act.who.role, Action.RESUME_CLOCKS)
    incident = await act.store.incidents.lock(act.who.scope, incident_id)
    work = act.work
    resting = [clock for clock in await act.store.clocks.of_incident(work.scope, incident_id) if clock.paused(act.now)]
    if not resting:
        raise NotAllowedNow("error.brain.nothing_paused")

    calendar = await calendar_of(work, incident)
    for clock in resting:
        await _keep(work, resume(clock, act.now, calendar))
    await write(work, incident, Verb.CLOCKS_RESUMED)
    return incident


def _checked(incident: Incident, reason: str, until: datetime, now: datetime) -> str:
    if incident.severity is Severity.LIFE_SAFETY:
        raise NotAllowedNow("error.brain.never_paused")
    words = given(reason)
    if until <= now:
        raise Invalid("error.brain.pause_past")
    if until > now + LONGEST_PAUSE:
        raise Invalid("error.brain.pause_too_long", days=LONGEST_PAUSE.days)
    return words


async def _keep(work: Work, clock: Clock) -> None:
    """With a timer for its new end; the one for the old end finds nothing to do."""
    await work.store.clocks.save(work.scope, clock)
    await clock_runs_out(work.store, work.scope, clock, clock.due_at)
