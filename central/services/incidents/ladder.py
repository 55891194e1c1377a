"""Passing an incident up by hand, with a reason; it stays with whoever had it until somebody takes it over."""

from uuid import UUID

from central.domain.access import Action, require
from central.domain.cells import community_of
from central.domain.errors import Forbidden, NotAllowedNow
from central.domain.incident import Incident, Verb
from central.domain.ladder import Standing, level_of, next_up, standing, takes
from central.domain.workflow import INCIDENT_ENDS
from central.services.journal import named, tell_desk, write
from central.services.ports.store import Store
from central.services.work import Act, given
from protocol.scope import whole
from protocol.texts import both


async def escalate(incident_id: UUID, act: Act, *, reason: str) -> Incident:
    """The step above is asked to take over. Asked again without an answer, the one above that is."""
    require(act.who.role, Action.ESCALATE)
    incident = await act.store.incidents.get(act.who.scope, incident_id)
    words = given(reason)
    to = next_up(await standing_of(incident, act.store))
    if to is None or incident.state in INCIDENT_ENDS:
        raise NotAllowedNow("error.brain.top_of_ladder")

    work = act.work
    await write(work, incident, Verb.ESCALATED, to=to, reason=words)
    await tell_desk(work, incident, "escalated", place_path=to, **named("level", both(f"level.{level_of(to)}")))
    return incident


async def take_over(incident_id: UUID, act: Act) -> Incident:
    """From now on a level that was asked answers for it; those who had it hear so. Raises Forbidden for people of a
    lower level."""
    require(act.who.role, Action.TAKE_OVER)
    incident = await act.store.incidents.get(act.who.scope, incident_id)
    before = await standing_of(incident, act.store)
    if before.asked is None or incident.state in INCIDENT_ENDS:
        raise NotAllowedNow("error.brain.nobody_asked")
    place = takes(before, act.who.place_path)
    if place is None:
        raise Forbidden

    work = act.work
    await write(work, incident, Verb.TAKEN_OVER, place=place)
    level = named("level", both(f"level.{level_of(place)}"))
    await tell_desk(work, incident, "taken_over", place_path=before.place_path, **level)
    return incident


async def standing_of(incident: Incident, store: Store) -> Standing:
    rows = await store.activities.of_incident(whole(incident.district_id), incident.incident_id)
    return standing(community_of(incident.where.place_path), rows)
