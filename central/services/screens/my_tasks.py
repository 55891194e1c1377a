"""What a patrol's phone shows: their own tasks, each with all that is known of its incident."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from central.domain.alarm_words import asked, said_at_scene, words_of
from central.domain.cells import community_of
from central.domain.check_in import CheckIn
from central.domain.choices import task_choices
from central.domain.help import HelpNow, coming
from central.domain.incident import Activity, Incident
from central.domain.map_link import amap_link
from central.domain.people import Account
from central.domain.signal import Signal, cameras_in
from central.domain.task import Clock, ClockState, Task
from central.domain.whereabouts import name_of_place
from central.domain.workflow import TASK_AT_WORK, TASK_OPEN, TaskAction
from central.services.files.say_aloud import voices_of
from central.services.ports.store import Store
from central.services.screens.read_models import checklist_of, disputed, evidence_of, help_now
from central.services.tasks.whistle_at_work import WhistleNow, whistle_now
from central.services.work import title_of
from protocol.evidence import EvidenceRef
from protocol.pack import CheckPoint, CloseRule, Pack
from protocol.scope import Scope, whole
from protocol.texts import Text
from protocol.verdicts import Verdict

#: A phone shows so many finished tasks that wait to be checked.
_MOST_UNCHECKED = 10


@dataclass(frozen=True, slots=True)
class TaskCamera:
    camera_id: str
    name: str


@dataclass(frozen=True, slots=True)
class PatrolTask:
    task: Task
    incident: Incident
    title: Text
    place_name: str
    #: Newest words about it, masked.
    words: str
    #: What was said aloud about it, by SHA-256.
    voices: tuple[str, ...]
    evidence: tuple[EvidenceRef, ...]
    #: Why the eyes believe it, newest signal first.
    reasons: tuple[Text, ...]
    #: The time limits of the pack that still run for it.
    clocks: tuple[Clock, ...]
    allowed: tuple[TaskAction, ...]
    #: What the pack asks for before the incident may be closed.
    close_when: tuple[CloseRule, ...]
    #: What it asks about before the work is done.
    checklist: tuple[CheckPoint, ...]
    disputed: bool
    #: Somebody there called for help, and how that stands; None once whoever came is there.
    help: HelpNow | None
    #: This task is that help.
    helping: bool
    #: Other parties were called to it, and how they stand.
    whistle: WhistleNow | None
    #: Whoever is alone there is asked whether they are well.
    check_in: CheckIn | None
    #: A camera told of it: they are asked what it really was …
    alarm: bool
    #: … and have said so.
    said: Verdict | None
    #: Cameras that told of it, to look through while the task is in hand.
    cameras: tuple[TaskCamera, ...]
    #: 高德's map, on foot to the place; None where no position is known.
    amap: str | None


async def patrol_page(who: Account, *, store: Store, packs: Mapping[str, Pack]) -> list[PatrolTask]:
    """The patrol's offered and running tasks, most urgent first."""
    scope = whole(who.district_id)
    tasks = await store.tasks.of_account(scope, who.account_id, TASK_OPEN)
    rows = await _patrol_tasks(tasks, who, store, packs)
    return sorted(rows, key=lambda row: (row.incident.severity.rank, row.task.offered_at, row.task.task_id.bytes))


async def unchecked_page(who: Account, *, store: Store, packs: Mapping[str, Pack]) -> list[PatrolTask]:
    """What they finished about a camera's alarm and nobody has checked yet: their word on it may still change."""
    tasks = await store.tasks.unchecked(whole(who.district_id), who.account_id, most=_MOST_UNCHECKED)
    return await _patrol_tasks(tasks, who, store, packs)


@dataclass(frozen=True, slots=True)
class _Behind:
    """What is kept of one task's incident."""

    incident: Incident
    place_name: str
    signals: Sequence[Signal]
    clocks: Sequence[Clock]
    tasks: Sequence[Task]
    rows: Sequence[Activity]


async def _patrol_tasks(
    tasks: Sequence[Task], who: Account, store: Store, packs: Mapping[str, Pack]
) -> list[PatrolTask]:
    behind = await _behind(whole(who.district_id), {task.incident_id for task in tasks}, store)
    return [await _patrol_task(task, behind[task.incident_id], who, store, packs) for task in tasks]


async def _behind(scope: Scope, ids: Collection[UUID], store: Store) -> dict[UUID, _Behind]:
    """Of each incident; asked once for all of them."""
    incidents = await store.incidents.by_ids(scope, ids)
    communities = {community_of(incident.where.place_path) for incident in incidents}
    places = [each for path in communities for each in await store.places.all(Scope(scope.district_id, path))]
    names = {place.place_path: place.name for place in places}
    signals, clocks = await store.signals.of_incidents(scope, ids), await store.clocks.of_incidents(scope, ids)
    tasks, rows = await store.tasks.of_incidents(scope, ids), await store.activities.of_incidents(scope, ids)
    return {
        one.incident_id: _Behind(
            one,
            name_of_place(one.where, names),
            signals.get(one.incident_id, ()),
            clocks.get(one.incident_id, ()),
            tasks.get(one.incident_id, ()),
            rows.get(one.incident_id, ()),
        )
        for one in incidents
    }


async def _patrol_task(
    task: Task, behind: _Behind, who: Account, store: Store, packs: Mapping[str, Pack]
) -> PatrolTask:
    scope, incident, signals = whole(who.district_id), behind.incident, behind.signals
    said = [signal.words for signal in signals if signal.words]
    called = coming(behind.tasks, task)
    return PatrolTask(
        task=task,
        incident=incident,
        title=title_of(incident.pack, packs),
        place_name=behind.place_name,
        words=said[-1] if said else "",
        voices=voices_of(behind.rows),
        evidence=evidence_of(signals),
        reasons=_why(signals),
        clocks=tuple(c for c in behind.clocks if c.task_id == task.task_id and c.state is not ClockState.STOPPED),
        allowed=task_choices(task, who.account_id),
        close_when=tuple(packs[incident.pack].legs.close_when) if incident.pack in packs else (),
        checklist=checklist_of(incident, packs),
        disputed=disputed(incident.pack, packs),
        help=await help_now(called, store) if called else None,
        helping=task.helps,
        whistle=await whistle_now(behind.rows, behind.tasks, who, store),
        check_in=await store.check_ins.find(scope, task.task_id) if task.state in TASK_AT_WORK else None,
        alarm=asked(signals),
        said=said_at_scene(words_of(behind.rows), who.account_id),
        cameras=await _cameras(signals, store, scope) if task.state in TASK_AT_WORK else (),
        amap=amap_link(incident.where.position) if incident.where.position else None,
    )


async def _cameras(signals: Sequence[Signal], store: Store, scope: Scope) -> tuple[TaskCamera, ...]:
    told = cameras_in(signals)
    found = await store.cameras.by_ids(scope, told) if told else []
    names = {each.camera_id: each.name for each in found if each.removed_at is None}
    return tuple(TaskCamera(each, names[each]) for each in told if each in names)


def _why(signals: Sequence[Signal], most: int = 6) -> tuple[Text, ...]:
    """Each reason once; what the eyes said last comes first."""
    texts = {reason.text.zh: reason.text for signal in reversed(signals) for reason in signal.reasons}
    return tuple(texts.values())[:most]
