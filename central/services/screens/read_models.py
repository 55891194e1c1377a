"""One incident whole, as the desk's screen shows it; the queue beside it is services/screens/queue.py's."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from central.domain.access import Action, may
from central.domain.alarm_words import Voice, asked, shown, that_stands, words_of
from central.domain.arrival import unproven
from central.domain.cells import community_of
from central.domain.choices import incident_choices, task_choices
from central.domain.clocks import may_rest
from central.domain.dispatch import Ranking
from central.domain.errors import NotFound
from central.domain.help import HelpNow
from central.domain.incident import Activity, Incident, Link, Verb, is_person
from central.domain.ladder import level_of, next_up, standing, takes
from central.domain.people import Account, Role
from central.domain.signal import Signal
from central.domain.task import Clock, Task
from central.domain.timeline import broken_at
from central.domain.whereabouts import name_of_place
from central.domain.workflow import TASK_OPEN, IncidentAction, TaskAction, incident_actions
from central.services.files.say_aloud import voices_of
from central.services.incidents.telling import tell_row, who_said
from central.services.ports.store import Store
from central.services.signals.hear_signal import standing_link
from central.services.tasks.hands import ranking
from central.services.work import Work, no_new_id, title_of
from protocol.evidence import EvidenceRef
from protocol.pack import CheckPoint, Pack
from protocol.scope import Scope, whole
from protocol.texts import Text, both
from protocol.verdicts import Verdict


@dataclass(frozen=True, slots=True)
class LinkedSignal:
    link: Link
    signal: Signal


@dataclass(frozen=True, slots=True)
class Suggestion:
    """``link`` proposes that ``signal`` belong to ``target``; it stands in ``current`` now."""

    link: Link
    signal: Signal
    current: Incident | None
    target: Incident


@dataclass(frozen=True, slots=True)
class TimelineRow:
    activity: Activity
    #: Who did it, for the staff: a name, "规则/rule", a camera.
    actor: Text
    #: What happened, as one sentence.
    text: Text


@dataclass(frozen=True, slots=True)
class AlarmWord:
    """What somebody said the camera's alarm was."""

    name: Text
    #: Said at the scene, or by deciding about the incident.
    voice: Voice
    verdict: Verdict
    at: datetime
    #: This one goes back to the camera.
    stands: bool


@dataclass(frozen=True, slots=True)
class Checked:
    title: Text
    ok: bool
    words: str


@dataclass(frozen=True, slots=True)
class TaskRow:
    task: Task
    #: None: waits at the duty desk.
    assignee: str | None
    #: Under which the desk reaches them; told to the desk alone.
    phone: str | None
    allowed: tuple[TaskAction, ...]
    #: The pack's checklist as whoever finished answered it.
    checked: tuple[Checked, ...]


@dataclass(frozen=True, slots=True)
class IncidentPage:
    incident: Incident
    title: Text
    place_name: str
    links: tuple[LinkedSignal, ...]
    #: Links taken back, still on record.
    undone: tuple[LinkedSignal, ...]
    suggestions: tuple[Suggestion, ...]
    timeline: tuple[TimelineRow, ...]
    #: The first row whose digest does not hold; None when the chain is whole.
    chain_broken_at: int | None
    tasks: tuple[TaskRow, ...]
    #: Everybody's newest word on the cameras' alarms, oldest first; empty where no camera told of it.
    alarm_words: tuple[AlarmWord, ...]
    clocks: tuple[Clock, ...]
    evidence: tuple[EvidenceRef, ...]
    #: Pictures of residents and patrols, by SHA-256.
    photos: tuple[str, ...]
    #: What ``who`` may do now, by role and by workflow.
    allowed: frozenset[Action]
    #: Whom a dispatch would ask first, per task of the pack; empty when nobody is to be sent now.
    rankings: tuple[Ranking, ...]
    #: Nothing but packs on trial says so.
    unproven: bool
    #: Which level answers for it, and which has been asked to take it over.
    responsible: Text
    asked: Text | None
    #: A dispute: there may be a file of it (services/disputes/mediation_pages.py).
    disputed: bool


async def incident_page(
    incident_id: UUID, *, who: Account, store: Store, now: datetime, packs: Mapping[str, Pack]
) -> IncidentPage:
    """Raises NotFound outside the scope, and for a patrol without a task of it."""
    incident = await visible(incident_id, who, store)
    scope = whole(who.district_id)
    work = Work.of(who, who.district_id, store=store, now=now, new_id=no_new_id, packs=packs)
    links = await _linked(store, scope, incident_id)
    tasks = await store.tasks.of_incident(scope, incident_id)
    rows = await store.activities.of_incident(scope, incident_id)
    clocks = tuple(await store.clocks.of_incident(scope, incident_id))
    staff = await _staff(work, tasks, rows)
    people = {id: account.name for id, account in staff.items()}
    standing_links = tuple(linked for linked in links if linked.link.stands)
    suggestions = await _suggestions(work, incident, links, standing_links)
    stands = standing(community_of(incident.where.place_path), rows)
    return IncidentPage(
        incident=incident,
        title=title_of(incident.pack, packs),
        place_name=await place_name_of(incident, store),
        links=standing_links,
        undone=tuple(linked for linked in links if linked.link.undone_at is not None),
        suggestions=suggestions,
        timeline=tuple(TimelineRow(row, *tell_row(row, people)) for row in rows),
        chain_broken_at=broken_at(rows),
        tasks=tuple(
            _task_row(task, staff.get(str(task.assignee)), who, checklist_of(incident, packs)) for task in tasks
        ),
        alarm_words=_alarm_words(rows, people) if asked(each.signal for each in standing_links) else (),
        clocks=clocks,
        evidence=evidence_of([linked.signal for linked in standing_links]),
        photos=_photos(tasks),
        allowed=incident_choices(
            incident,
            who.role,
            links=len(standing_links),
            suggestions=len(suggestions),
            running=sum(may_rest(clock, now) for clock in clocks),
            paused=sum(clock.paused(now) for clock in clocks),
            escalates=next_up(stands) is not None,
            takes_over=takes(stands, who.place_path) is not None,
        ),
        rankings=await _rankings(work, incident, tasks, who),
        unproven=unproven([linked.signal for linked in standing_links]),
        responsible=both(f"level.{level_of(stands.place_path)}"),
        asked=both(f"level.{level_of(stands.asked)}") if stands.asked else None,
        disputed=disputed(incident.pack, packs),
    )


async def _linked(store: Store, scope: Scope, incident_id: UUID) -> list[LinkedSignal]:
    links = await store.links.of_incident(scope, incident_id)
    signals = await store.signals.by_ids(scope, {link.signal_id for link in links})
    by_id = {signal.signal_id: signal for signal in signals}
    return [LinkedSignal(link, by_id[link.signal_id]) for link in links]


def _alarm_words(rows: Sequence[Activity], people: Mapping[str, str]) -> tuple[AlarmWord, ...]:
    words = words_of(rows)
    chosen = that_stands(words)
    return tuple(
        AlarmWord(who_said(word.by, people), word.voice, word.verdict, word.at, word is chosen) for word in shown(words)
    )


async def shows(incident_id: UUID, sha256: str, *, who: Account, store: Store) -> bool:
    """Whether the page of this incident has such a picture, clip or voice. Raises NotFound as the page does."""
    scope = whole(who.district_id)
    await visible(incident_id, who, store)
    seen = evidence_of(await store.signals.of_incident(scope, incident_id))
    brought = _photos(await store.tasks.of_incident(scope, incident_id))
    aloud = voices_of(await store.activities.of_incident(scope, incident_id))
    return sha256 in {*(ref.sha256 for ref in seen), *brought, *aloud}


async def erased(incident_id: UUID, *, who: Account, store: Store) -> bool:
    """Whether files of this incident were erased: what is missing then does not come any more."""
    rows = await store.activities.of_incident(whole(who.district_id), incident_id)
    return any(row.verb in (Verb.EVIDENCE_ERASED, Verb.REPORT_ERASED) for row in rows)


async def visible(incident_id: UUID, who: Account, store: Store) -> Incident:
    """Raises NotFound outside the scope, and for a patrol without a task of it."""
    if who.role is not Role.PATROL:
        return await store.incidents.get(who.scope, incident_id)
    tasks = await store.tasks.of_incident(whole(who.district_id), incident_id)
    if all(task.assignee != who.account_id for task in tasks):
        raise NotFound
    return await store.incidents.get(whole(who.district_id), incident_id)


async def place_name_of(incident: Incident, store: Store) -> str:
    places = await store.places.all(Scope(incident.district_id, community_of(incident.where.place_path)))
    return name_of_place(incident.where, {place.place_path: place.name for place in places})


def _photos(tasks: Sequence[Task]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(sha for task in tasks for sha in task.photos))


def evidence_of(signals: Sequence[Signal]) -> tuple[EvidenceRef, ...]:
    """Each picture once, oldest first."""
    refs = {ref.sha256: ref for signal in signals for ref in signal.evidence}
    return tuple(sorted(refs.values(), key=lambda ref: (ref.captured_at, ref.sha256)))


def _task_row(task: Task, assignee: Account | None, who: Account, asked: Sequence[CheckPoint]) -> TaskRow:
    calls = may(who.role, Action.READ_CONTACT)
    return TaskRow(
        task,
        assignee=assignee.name if assignee else None,
        phone=assignee.phone if assignee and calls else None,
        allowed=task_choices(task, who.account_id),
        checked=_checked(task, asked),
    )


def checklist_of(incident: Incident, packs: Mapping[str, Pack]) -> tuple[CheckPoint, ...]:
    return packs[incident.pack].legs.checklist if incident.pack in packs else ()


def _checked(task: Task, asked: Sequence[CheckPoint]) -> tuple[Checked, ...]:
    """A point that has left the pack is called by its bare name."""
    titles = {point.point: point.title for point in asked}
    return tuple(
        Checked(titles.get(each.point, Text(zh=each.point, en=each.point)), each.ok, each.words)
        for each in task.checked
    )


async def _staff(work: Work, tasks: Sequence[Task], rows: Sequence[Activity]) -> dict[str, Account]:
    """The staff whose ids stand in tasks and timeline."""
    ids = {str(task.assignee) for task in tasks if task.assignee}
    ids |= {row.actor for row in rows} | {str(row.data["to"]) for row in rows if "to" in row.data}
    accounts = await work.store.accounts.by_ids(work.scope, [UUID(text) for text in ids if is_person(text)])
    return {str(each.account_id): each for each in accounts}


async def _suggestions(
    work: Work, incident: Incident, links: Sequence[LinkedSignal], standing: Sequence[LinkedSignal]
) -> tuple[Suggestion, ...]:
    """Signals that may belong here, and signals of here that may belong elsewhere."""
    found = []
    for linked in links:
        if linked.link.waits:
            current = await _standing_incident(work, linked.signal.signal_id)
            found.append(Suggestion(linked.link, linked.signal, current, incident))
    elsewhere = await work.store.links.of_signals(work.scope, {linked.signal.signal_id for linked in standing})
    for linked in standing:
        for link in elsewhere.get(linked.signal.signal_id, ()):
            if link.waits and link.incident_id != incident.incident_id:
                target = await work.store.incidents.get(work.scope, link.incident_id)
                found.append(Suggestion(link, linked.signal, incident, target))
    return tuple(found)


async def _standing_incident(work: Work, signal_id: UUID) -> Incident | None:
    link = await standing_link(work, signal_id)
    return await work.store.incidents.get(work.scope, link.incident_id) if link else None


async def _rankings(work: Work, incident: Incident, tasks: Sequence[Task], who: Account) -> tuple[Ranking, ...]:
    """For the tasks that nobody holds: the ones not made yet, and those waiting at the desk."""
    if not may(who.role, Action.DISPATCH) or IncidentAction.DISPATCH not in incident_actions(incident.state):
        return ()
    held = {task.plan for task in tasks if task.state in TASK_OPEN and task.assignee is not None}
    plans = range(len(work.pack(incident.pack).legs.tasks))
    return tuple([await ranking(work, incident, plan) for plan in plans if plan not in held])


def disputed(pack: str, packs: Mapping[str, Pack]) -> bool:
    return pack in packs and packs[pack].legs.mediation is not None


async def help_now(task: Task, store: Store) -> HelpNow:
    if task.assignee is None:
        return HelpNow(task.task_id, task.state, None)
    account = await store.accounts.get(whole(task.district_id), task.assignee)
    return HelpNow(task.task_id, task.state, account.name)
