"""平安确认 at work: the phone is asked, one tap answers, and whoever stays silent is looked for like one who calls."""

from uuid import UUID

from central.domain.check_in import CheckIn, CheckInState, accompanied, answered, as_wanted, by_hand, looked
from central.domain.errors import NotAllowedNow
from central.domain.help import may_call, sent_for_silence_of, silent_still
from central.domain.incident import Incident, Verb
from central.domain.people import Account
from central.domain.phone_step import PhoneStep
from central.domain.task import Task, TaskState
from central.domain.workflow import TASK_AT_WORK
from central.services.incidents.task_steps import about, account_of
from central.services.journal import nudge, tell_account, tell_desk, write
from central.services.tasks.call_help import help_comes, send_help, stop_help
from central.services.tasks.keep_check_ins import keep, put, rule_for
from central.services.tasks.progress_task import begin
from central.services.work import Act, Work


async def ask_after_me(task_id: UUID, act: Act, *, phone: PhoneStep | None = None) -> Task:
    """The patrol is alone and wants to be asked. Twice is once. Raises NotAllowedNow for who is not at work on it."""
    work, incident, task = await begin(task_id, act, None)
    if not may_call(task):
        raise NotAllowedNow("error.brain.help_at_work")
    held = await act.store.check_ins.find(work.scope, task_id, lock=True)
    if held is None or held.nights:  # by night only: from now on at any hour
        wanted = by_hand(task, incident.severity, work.pack(incident.pack).legs.check_ins, act.now)
        if held is not None:
            wanted = as_wanted(_heard(held, act, phone), wanted)
            await act.store.check_ins.remove(work.scope, task_id)
        await put(work, wanted)
        if held is not None and held.state is CheckInState.SILENT and wanted.state is CheckInState.WAITING:
            await _found_well(work, incident, task, act, phone)
        await nudge(work, act.who, incident)
    return task


async def stop_asking(task_id: UUID, act: Act, *, phone: PhoneStep | None = None) -> Task:
    """At the scene what the rule asks for goes on. Whoever is looked for meanwhile is well by it as by a tap, unless it
    is too old to say so: then the search goes on. Raises NotAllowedNow where they did not ask for it themselves."""
    work, incident, task = await begin(task_id, act, None)
    held = await act.store.check_ins.find(work.scope, task_id, lock=True)
    if held is None:
        return task
    if not held.by_hand:
        raise NotAllowedNow("error.brain.asked_by_rule")
    looked_for = held.state is CheckInState.SILENT and task.state in TASK_AT_WORK
    if looked_for and (heard := _heard(held, act, phone)).state is CheckInState.SILENT:
        await keep(work, heard)
        return task
    await act.store.check_ins.remove(work.scope, task_id)
    if task.state is TaskState.ON_SCENE and (rule := rule_for(work, incident, task)) is not None:
        await put(work, rule)
    if looked_for:
        await _found_well(work, incident, task, act, phone)
    await nudge(work, act.who, incident)
    return task


async def say_well(task_id: UUID, act: Act, *, phone: PhoneStep | None = None) -> Task:
    """One tap. A task that is over, or is asked after no more, takes it without a word: nobody is told that they are
    well in vain."""
    work, incident, task = await begin(task_id, act, None)
    held = await act.store.check_ins.find(work.scope, task_id, lock=True)
    if held is None or task.state not in TASK_AT_WORK:
        return task
    well = _heard(held, act, phone)
    await keep(work, well)
    if held.state is CheckInState.SILENT and well.state is CheckInState.WAITING:
        await _found_well(work, incident, task, act, phone)
    if held.state is not well.state:
        await nudge(work, act.who, incident)
    return task


def _heard(held: CheckIn, act: Act, phone: PhoneStep | None) -> CheckIn:
    """By a word of theirs, from when it was really said."""
    return answered(held, phone.done_at if phone else act.now, act.now)


async def _found_well(work: Work, incident: Incident, task: Task, act: Act, phone: PhoneStep | None) -> None:
    """Who was silent has been heard: nobody need look for them any more. Whoever comes to somebody else, or because
    they were called, still comes."""
    rows = await work.store.activities.of_incident(work.scope, incident.incident_id)
    await write(work, incident, Verb.WELL_AGAIN, **({"done_at": phone.done_at.isoformat()} if phone else {}))
    if sent_for_silence_of(rows) == work.actor and silent_still(rows) <= {work.actor}:
        await stop_help(work, incident, task)
    await tell_desk(work, incident, "well_again", name=act.who.name)


async def look(task_id: UUID, *, work: Work) -> None:
    """Its moment has come: the phone is asked, or the desk is called. Nothing where nobody is at work any more, or the
    moment was moved. Twice is once."""
    seen = await work.store.tasks.get(work.scope, task_id)
    incident = await work.store.incidents.lock(work.scope, seen.incident_id)
    task = await work.store.tasks.get(work.scope, task_id)
    held = await work.store.check_ins.find(work.scope, task_id, lock=True)
    if held is None or task.state not in TASK_AT_WORK:
        return
    tasks = await work.store.tasks.of_incident(work.scope, incident.incident_id)
    found = looked(held, work.now, accompanied=accompanied(task, tasks))
    if found is held:
        return
    await keep(work, found)
    person = await account_of(work, task.assignee)
    if found.state is CheckInState.ASKED and person is not None:
        await tell_account(work, person, incident, "well", **about(task))
    elif found.state is CheckInState.SILENT:
        await _silence(work, incident, task, found, person)


async def _silence(work: Work, incident: Incident, task: Task, held: CheckIn, person: Account | None) -> None:
    """As if they had called: the desk is alarmed and the nearest second person asked; its clocks climb the ladder."""
    minutes = round((work.now - held.well_at).total_seconds() / 60)
    sent = not await help_comes(work, incident, task)  # else somebody is on the way already, for another reason
    await write(work, incident, Verb.SILENT, who=str(task.assignee), minutes=minutes, sent=sent)
    name, phone = (person.name, person.phone or "-") if person else ("-", "-")
    await tell_desk(work, incident, "silent", minutes=minutes, name=name, phone=phone)
    await send_help(work, incident, task)
    if person is not None:
        await nudge(work, person, incident)
