"""A patrol calls for help: the desk is alarmed, the nearest second person is asked, and both see who comes."""

from uuid import UUID

from central.domain.errors import NotAllowedNow
from central.domain.help import coming, may_call, may_cry, not_there_yet, sent_for_silence_of
from central.domain.incident import Incident, Verb
from central.domain.phone_step import PhoneStep
from central.domain.task import HELP, Task, TaskState
from central.services.incidents import clock_work
from central.services.incidents.task_steps import take_back
from central.services.journal import tell_desk, write
from central.services.tasks.offering import offer_best
from central.services.tasks.progress_task import begin
from central.services.work import Act, Work
from protocol.texts import Text, both


async def call_help(task_id: UUID, act: Act, *, phone: PhoneStep | None = None) -> Task:
    """The caller's own task, as it was. While somebody is on the way to them, a second press is the first; help that
    comes for somebody's silence comes for the call now. Once somebody is there, or where the caller is who comes, it
    is a call for somebody more. Whoever wants help is heard whatever their phone still showed, also where the task went
    to somebody else meanwhile.

    Raises NotAllowedNow for who is not at work on it.
    """
    work, incident, mine = await begin(task_id, act, None)
    if not (may_call(mine) or (phone is not None and may_cry(mine, incident))):
        raise NotAllowedNow("error.brain.help_at_work")
    rows = await act.store.activities.of_incident(work.scope, incident.incident_id)
    if await help_comes(work, incident, mine) and sent_for_silence_of(rows) is None:
        return mine
    await write(work, incident, Verb.HELP_CALLED, **({"done_at": phone.done_at.isoformat()} if phone else {}))
    await tell_desk(work, incident, "help")
    await send_help(work, incident, mine)
    return mine


async def send_help(work: Work, incident: Incident, to: Task) -> None:
    """The nearest second person is asked, unless one is on the way already. ``to``: the task of who needs them."""
    if not await help_comes(work, incident, to):
        await offer_best(work, incident, await _wanted(work, incident, to))


async def help_comes(work: Work, incident: Incident, to: Task) -> bool:
    return coming(await work.store.tasks.of_incident(work.scope, incident.incident_id), to) is not None


async def call_off_help(task_id: UUID, act: Act, *, phone: PhoneStep | None = None) -> Task:
    """Nobody need come any more; whoever is there already stays until they have finished."""
    work, incident, mine = await begin(task_id, act, None)
    await stop_help(work, incident, mine)
    return mine


async def stop_help(work: Work, incident: Incident, to: Task) -> None:
    """``to``: the task of who needs nobody; where that is help itself, they still go."""
    called = not_there_yet(await work.store.tasks.of_incident(work.scope, incident.incident_id))
    stopped = [task for task in called if task.task_id != to.task_id]
    for task in stopped:
        await take_back(work, incident, task)
    if stopped:
        await write(work, incident, Verb.HELP_CALLED_OFF)


async def _wanted(work: Work, incident: Incident, mine: Task) -> Task:
    """A second person's task, waiting at the desk until it is offered. It needs no skill but two hands."""
    title = (
        Text(zh=mine.title_zh, en=mine.title_en)
        if mine.helps
        else both("task.help", zh=mine.title_zh, en=mine.title_en)
    )
    task = Task(
        task_id=work.new_id(),
        district_id=work.scope.district_id,
        incident_id=incident.incident_id,
        plan=HELP,
        title_zh=title.zh,
        title_en=title.en,
        state=TaskState.OFFERED,
        place_path=mine.place_path,
        assignee=None,
        offered_at=work.now,
    )
    await work.store.tasks.add(work.scope, task)
    clocks = work.pack(incident.pack).legs.clocks
    limits = (("accept", clocks.accept), ("on_scene", clocks.on_scene))
    await clock_work.start(work, incident, task.task_id, limits)
    return task
