"""What a patrol does with a task: accept or decline, set out, arrive, finish with a photo, or hand it back."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from central.domain.access import Action, require
from central.domain.checklist import CheckAnswer, must_be_answered, must_be_asked
from central.domain.errors import Conflict, Invalid, NotFound
from central.domain.help import unneeded
from central.domain.incident import Incident, IncidentState, Verb
from central.domain.people import Account
from central.domain.phone_step import PhoneStep
from central.domain.presence import presence
from central.domain.task import Task, TaskState
from central.domain.workflow import TASK_OPEN, IncidentAction, TaskAction, next_task_state
from central.services.incidents import clock_work
from central.services.incidents.steps import change, step
from central.services.incidents.task_steps import change_task, take_back
from central.services.journal import tell_desk, tell_reporters, write
from central.services.later import somebody_free, visit_is_due
from central.services.places.place_codes import place_behind
from central.services.ports.store import Store
from central.services.tasks.check_incident import close_by_rule
from central.services.tasks.keep_check_ins import begin_by_rule
from central.services.tasks.offering import back_to_desk, offer_on
from central.services.work import Act, Work, given
from protocol.events import Reason
from protocol.pack import CloseRule
from protocol.scope import whole


async def own_task(task_id: UUID, *, who: Account, store: Store) -> Task:
    """The task must be the person's own; an incident outside their grid is theirs through the task."""
    task = await store.tasks.get(whole(who.district_id), task_id)
    if task.assignee != who.account_id:
        raise NotFound
    return task


async def begin(task_id: UUID, act: Act, phone: PhoneStep | None) -> tuple[Work, Incident, Task]:
    """Until this step is taken nobody else takes one with the incident: of two who finish at the same moment the second
    sees that the first has. Raises Conflict where the person's phone showed the task as it is no more."""
    require(act.who.role, Action.PROGRESS_TASK)
    work = act.work
    seen = await own_task(task_id, who=act.who, store=act.store)
    incident = await act.store.incidents.lock(work.scope, seen.incident_id)
    task = await own_task(task_id, who=act.who, store=act.store)
    if phone is not None and phone.version is not None and phone.version != task.version:
        raise Conflict
    return work, incident, task


async def accept(task_id: UUID, act: Act, *, phone: PhoneStep | None = None) -> Task:
    """Handling begins."""
    work, incident, task = await begin(task_id, act, phone)
    changed = await change_task(work, incident, task, TaskAction.ACCEPT, phone=phone)
    await clock_work.stop(work, incident.incident_id, task_id=task_id, name="accept")
    if incident.state is IncidentState.DISPATCHED:
        await step(work, incident.incident_id, IncidentAction.START)
    return changed


async def decline(task_id: UUID, act: Act, *, reason: str, phone: PhoneStep | None = None) -> Task:
    """The next person is asked at once."""
    work, incident, task = await begin(task_id, act, phone)
    declined = await change_task(work, incident, task, TaskAction.DECLINE, given(reason), phone)
    await offer_on(work, incident, declined)
    await somebody_free(act.store, work.scope, act.who.account_id)
    return declined


async def en_route(task_id: UUID, act: Act, *, phone: PhoneStep | None = None) -> Task:
    work, incident, task = await begin(task_id, act, phone)
    return await change_task(work, incident, task, TaskAction.SET_OUT, phone=phone)


async def on_scene(task_id: UUID, act: Act, *, phone: PhoneStep | None = None) -> Task:
    work, incident, task = await begin(task_id, act, phone)
    changed = await change_task(
        work, incident, task, TaskAction.ARRIVE, phone=phone, more=await _shown(work, incident, phone, act.who)
    )
    await clock_work.stop(work, incident.incident_id, task_id=task_id, name="on_scene")
    # As it is now that this step alone may write to it: it may have turned grave while they arrived.
    incident = await act.store.incidents.get(work.scope, incident.incident_id)
    await begin_by_rule(work, incident, changed)
    await tell_reporters(work, incident, "on_scene")
    return changed


async def done(
    task_id: UUID,
    act: Act,
    *,
    note: str,
    photos: tuple[str, ...] = (),
    checked: tuple[CheckAnswer, ...] = (),
    follow_up_on: datetime | None = None,
    phone: PhoneStep | None = None,
    more: Mapping[str, object] | None = None,
) -> Task:
    """Reported back. ``photos``: SHA-256 of pictures already stored; ``more``: what else the timeline keeps.

    Raises Invalid when the pack asks for a photo, an answer or a follow-up date and this was the last task to bring it.
    """
    work, incident, task = await begin(task_id, act, phone)
    next_task_state(task.state, TaskAction.FINISH)
    others = [t for t in await act.store.tasks.of_incident(work.scope, incident.incident_id) if t.task_id != task_id]
    spare = [t for t in others if t.plan == task.plan and not t.helps and t.state is TaskState.OFFERED]
    spare += unneeded(task, others)
    last = not any(t.state in TASK_OPEN for t in others if t not in spare)
    visit = _visit(work, incident, task, follow_up_on)
    brought = replace(task, photos=photos, checked=checked)
    await _must_bring(work, incident, brought, others if last else None, visit)

    finished = await change_task(work, incident, brought, TaskAction.FINISH, note.strip(), phone, more)
    await clock_work.stop(work, incident.incident_id, task_id=task_id)
    for offered in spare:  # the same work is done: nobody else need come
        await take_back(work, incident, offered)
    if visit is not None and visit != incident.follow_up_on:
        await set_visit(work, incident, visit)
    if last and incident.state is IncidentState.HANDLING:
        await _report_back(work, incident)
    await somebody_free(act.store, work.scope, act.who.account_id)
    return finished


async def hand_back(task_id: UUID, act: Act, *, reason: str, phone: PhoneStep | None = None) -> Task:
    """退单: the task waits at the duty desk with the person's reason."""
    work, incident, task = await begin(task_id, act, phone)
    words = given(reason)
    returned = await change_task(work, incident, task, TaskAction.HAND_BACK, words, phone)
    await back_to_desk(work, incident, returned, Reason.of("dispatch.handed_back", None, words=words))
    await somebody_free(act.store, work.scope, act.who.account_id)
    return returned


async def _shown(work: Work, incident: Incident, phone: PhoneStep | None, who: Account) -> dict[str, object]:
    """What the timeline says of how they showed that they are there, and of what of it can hardly be true; a desk's or
    a test's step carries nothing."""
    if phone is None:
        return {}
    sticker = await place_behind(phone.place_code, who.district_id, work.store)
    found = presence(phone, who, incident.where, sticker)
    said: dict[str, object] = {"code_place": sticker.name} if sticker else {}
    return said | ({"position_doubts": [str(doubt) for doubt in found.doubts]} if found.doubts else {})


def _visit(work: Work, incident: Incident, task: Task, chosen: datetime | None) -> datetime | None:
    """When somebody looks again: the date agreed on, else what the pack says, else what was set before."""
    if chosen is not None:
        if chosen <= work.now:
            raise Invalid("error.brain.follow_up_past")
        return chosen
    plans = work.pack(incident.pack).legs.tasks
    span = plans[task.plan].follow_up if task.plan < len(plans) else None
    return incident.follow_up_on or (work.now + span if span else None)


async def _must_bring(
    work: Work, incident: Incident, mine: Task, others: list[Task] | None, visit: datetime | None
) -> None:
    """``others``: the incident's other tasks if this is the last open one, else None."""
    for sha256 in mine.photos:
        if not await work.store.media.known(work.scope, sha256):
            raise Invalid("error.brain.photo_unknown")
    legs = work.pack(incident.pack).legs
    must_be_asked(legs.checklist, mine.checked)
    if others is None:
        return
    rules, done = legs.close_when, [mine, *(t for t in others if t.state is TaskState.DONE)]
    must_be_answered(legs.checklist, [answer for t in done for answer in t.checked])
    if CloseRule.PHOTO_AFTER in rules and not any(t.photos for t in done):
        raise Invalid("error.brain.photo_needed")
    if CloseRule.FOLLOW_UP_DATE in rules and visit is None:
        raise Invalid("error.brain.follow_up_needed")


async def set_visit(work: Work, incident: Incident, at: datetime) -> None:
    """The date on which somebody looks again; the reporter hears it."""
    changed = await change(work, incident.incident_id, lambda fresh: replace(fresh, follow_up_on=at))
    await visit_is_due(work.store, work.scope, incident.incident_id, at)
    await write(work, changed, Verb.FOLLOW_UP_SET, on=at.isoformat())
    await tell_reporters(work, changed, "follow_up", on=at.isoformat())


async def _report_back(work: Work, incident: Incident) -> None:
    pack = work.pack(incident.pack)
    reported = await step(work, incident.incident_id, IncidentAction.REPORT_BACK)
    if CloseRule.OFFICER_CHECK in pack.legs.close_when:
        await clock_work.start(work, reported, None, (("check", pack.legs.clocks.check),))
        await tell_desk(work, reported, "reported")
    else:
        await close_by_rule(work, reported)
