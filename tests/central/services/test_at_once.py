"""Two take a step at the same moment: the second waits until the first is done, and decides about what is so then."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from uuid import UUID, uuid4

import pytest

from central.domain.errors import Invalid
from central.domain.incident import Incident, IncidentState, LinkZone
from central.domain.mediation import Mediation
from central.domain.people import Account
from central.domain.signal import Source
from central.domain.task import Clock, ClockState, Task, TaskState
from central.domain.workflow import TASK_OPEN
from central.services import timers
from central.services.disputes import mediation
from central.services.incidents import review_incident
from central.services.incidents.pause_clocks import pause_clocks
from central.services.ports.store import Store
from central.services.put_right import put_right
from central.services.signals import move_signal
from central.services.signals.receive_report import NewReport, ReceivedReport, receive_report
from central.services.staff import accounts, shifts
from central.services.tasks import dispatch_task, offering_round, progress_task
from central.services.work import RULE, Work
from tests.central.services.town import COMMUNITY, DISTRICT, HOME, PACKS, TOKENS, Town, east_of

#: One transaction's work.
Step = Callable[[Store], Awaitable[object]]


async def after(town: Town, first: Step, second: Step) -> object:
    """What ``second`` answers or raises that began when ``first`` was done and not yet committed."""
    async with town.open() as store:
        await first(store)
        late = asyncio.create_task(committed(town, second))
        await until_waiting(town, late)
    return (await asyncio.gather(late, return_exceptions=True))[0]


async def committed(town: Town, step: Step) -> object:
    async with town.open() as store:
        return await step(store)


async def until_waiting(town: Town, *late: asyncio.Task[object]) -> None:
    """Until each of them has come to somebody else's lock, or to its end."""
    locked = "SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()"
    while len(await town.rows(locked)) < sum(not each.done() for each in late):  # noqa: ASYNC110 - the database is asked
        await asyncio.sleep(0.01)


def rule(town: Town, store: Store) -> Work:
    return Work(store, DISTRICT, town.now, uuid4, PACKS, RULE)


async def filed(town: Town, words: str = "有人翻墙进东门草坪") -> UUID:
    said = await town.say(words)
    await town.review("confirm", said.incident_id)
    return said.incident_id


async def tasks_of(town: Town, incident_id: UUID) -> list[Task]:
    async with town.open() as store:
        return await store.tasks.of_incident(DISTRICT, incident_id)


async def clock_of(town: Town, incident_id: UUID, name: str) -> Clock:
    (found,) = [clock for clock in (await town.page(incident_id)).clocks if clock.name == name]
    return found


async def holder(town: Town, task: Task) -> Account:
    async with town.open() as store:
        return await store.accounts.get(DISTRICT, task.assignee or uuid4())


# Sending and finishing


async def test_of_two_officers_who_send_at_once_the_second_sees_whom_the_first_has_sent(town: Town) -> None:
    incident_id = await filed(town)

    async def send(store: Store) -> list[Task]:
        return await dispatch_task.dispatch_task(incident_id, town.act(store))

    answer = await after(town, send, send)
    (task,) = await tasks_of(town, incident_id)
    assert answer == [task]


async def test_an_officer_who_sends_while_the_rule_does_sends_nobody_twice(town: Town) -> None:
    incident_id = await filed(town, "西门有人吵架")

    async def graver(store: Store) -> object:
        said = NewReport(
            words="西门吵架的打起来了，有人拿刀捅人，流了好多血", source=Source.RESIDENT, client_key=str(uuid4())
        )
        return await receive_report(said, scope=COMMUNITY, tokens=TOKENS, **town.world(store))

    async def send(store: Store) -> list[Task]:
        return await dispatch_task.dispatch_task(incident_id, town.act(store))

    answer = await after(town, graver, send)
    tasks = await tasks_of(town, incident_id)
    assert len(tasks) == len({task.plan for task in tasks}), "each of the pack's tasks once"
    assert answer == tasks


async def test_of_two_who_finish_at_once_the_second_reports_back(town: Town) -> None:
    said = await town.say("12号楼着火了")
    tasks = [task for task in await tasks_of(town, said.incident_id) if task.assignee is not None]
    photo = await town.photo()
    there = [await town.progress("on_scene", await town.progress("accept", task)) for task in tasks]
    first, second = [finishing(town, task, await holder(town, task), photo) for task in there]
    answer = await after(town, first, second)
    assert isinstance(answer, Task)
    assert answer.state is TaskState.DONE
    assert (await town.incident(said.incident_id)).state is IncidentState.REPORTED
    async with town.open() as store:
        overdue = await store.audit.stuck(town.now + timedelta(minutes=1))
    for each in overdue:
        async with town.open() as store:
            await put_right(each, store=store, now=town.now, new_id=uuid4, packs=PACKS)
    assert (await town.incident(said.incident_id)).state is IncidentState.REPORTED, "the auditor finds nothing idle"


def finishing(town: Town, task: Task, who: Account, photo: str) -> Step:
    async def finish(store: Store) -> Task:
        return await progress_task.done(task.task_id, town.act(store, who), note="灭了", photos=(photo,))

    return finish


async def test_who_goes_off_shift_while_they_finish_gives_nothing_away(town: Town) -> None:
    incident_id = await filed(town)
    (task,) = await town.dispatch(incident_id, town.guard.account_id)
    for step in ("accept", "on_scene"):
        task = await town.progress(step, task)

    async def leave(store: Store) -> Account:
        return await shifts.change_shift(town.act(store, town.guard), on_shift=False, position=None)

    answer = await after(town, finishing(town, task, town.guard, await town.photo()), leave)
    assert isinstance(answer, Account)
    assert [task.state for task in await tasks_of(town, incident_id)] == [TaskState.DONE]


async def test_whoever_looks_for_hands_leaves_what_an_officer_gives_away_meanwhile(town: Town) -> None:
    async with town.open() as store:
        for each in town.patrols:
            await shifts.change_shift(town.act(store, each), on_shift=False, position=None)
    incident_id = await filed(town)
    (task,) = await town.dispatch(incident_id)
    assert task.assignee is None
    async with town.open() as store:
        await shifts.change_shift(town.act(store, town.guard), on_shift=True, position=town.guard.position)

    async def send(store: Store) -> object:
        return await dispatch_task.dispatch_task(incident_id, town.act(store), to=town.mediator.account_id)

    async def look(store: Store) -> int:
        return await offering_round.offer_waiting(rule(town, store), HOME)

    assert await after(town, send, look) == 0
    (task,) = await tasks_of(town, incident_id)
    assert task.assignee == town.mediator.account_id


# Clocks


async def test_an_offer_and_its_clock_that_end_together_do_not_wait_for_each_other(town: Town) -> None:
    """The clock goes with the task to whoever is asked next, whichever comes first."""
    said = await town.say("12号楼着火了")
    accepting = [clock for clock in (await town.page(said.incident_id)).clocks if clock.name == "accept"]
    town.now = max(clock.due_at for clock in accepting) + timedelta(seconds=1)
    clock = accepting[0]
    assert clock.task_id is not None
    ended = clock.task_id

    async def offer_ends(store: Store) -> None:
        await timers.offer_timed_out(ended, work=rule(town, store))

    async def runs_out(store: Store) -> None:
        await timers.clock_due(clock.clock_id, work=rule(town, store))

    async with town.open() as store:  # so that both come as far as they can before either goes on
        await store.incidents.lock(DISTRICT, said.incident_id)
        first = asyncio.create_task(committed(town, offer_ends))
        await until_waiting(town, first)
        second = asyncio.create_task(committed(town, runs_out))
        await until_waiting(town, first, second)
    assert await asyncio.gather(first, second, return_exceptions=True) == [None, None]

    async with town.open() as store:
        kept = await store.clocks.get(DISTRICT, clock.clock_id)
    heir = next(t for t in await tasks_of(town, said.incident_id) if t.task_id == kept.task_id)
    assert kept.state is ClockState.BREACHED
    assert heir.state in TASK_OPEN, "not written back to the task that has ended"


async def test_a_clock_that_stops_while_an_officer_lets_them_rest_stays_stopped(town: Town) -> None:
    incident_id = await filed(town)
    (task,) = await town.dispatch(incident_id)
    who = await holder(town, task)
    await town.progress("accept", task)

    async def arrive(store: Store) -> Task:
        return await progress_task.on_scene(task.task_id, town.act(store, who))

    async def rest(store: Store) -> Incident:
        return await pause_clocks(incident_id, town.act(store), reason="等配件", until=town.now + timedelta(days=1))

    assert isinstance(await after(town, arrive, rest), Incident)
    assert (await clock_of(town, incident_id, "on_scene")).state is ClockState.STOPPED
    assert (await clock_of(town, incident_id, "done")).pauses != ()


# Correcting what belongs together


def merging(town: Town, source: UUID, target: UUID) -> Step:
    async def merge(store: Store) -> Incident:
        return await move_signal.merge(source, target, town.act(store))

    return merge


async def test_what_is_merged_into_one_that_is_being_merged_itself_joins_where_that_went(town: Town) -> None:
    words = ("12号楼楼上邻居吵架", "13号楼楼上邻居吵架", "西门有人吵架")
    a, b, c = [(await town.say(each)).incident_id for each in words]
    joined = await after(town, merging(town, b, c), merging(town, a, b))
    assert isinstance(joined, Incident)
    assert joined.incident_id == c
    assert (await town.incident(a)).merged_into == c
    assert {linked.signal.words for linked in (await town.page(c)).links} == set(words)
    assert [row.incident.incident_id for row in await town.queue()] == [c]


async def test_two_that_are_merged_into_each_other_at_once_are_one(town: Town) -> None:
    a, b = [(await town.say(each)).incident_id for each in ("12号楼楼上邻居吵架", "13号楼楼上邻居吵架")]
    assert isinstance(await after(town, merging(town, a, b), merging(town, b, a)), Invalid)
    assert [row.incident.incident_id for row in await town.queue()] == [b]
    assert len((await town.page(b)).links) == 2


@pytest.mark.parametrize("source", [Source.RESIDENT, Source.CAMERA])
async def test_a_link_undone_by_two_at_once_is_undone_once(town: Town, source: Source) -> None:
    said = await town.say("有人翻墙进东门草坪")
    await town.say("东门草坪有人翻墙进来")
    await town.send(town.event(uuid4()))
    linked = [each for each in (await town.page(said.incident_id)).links if each.link.zone is LinkZone.LINK]
    (link,) = [each.link for each in linked if each.signal.source is source]

    async def undo(store: Store) -> Incident:
        return await move_signal.undo_link(link.link_id, town.act(store))

    assert isinstance(await after(town, undo, undo), Invalid)
    pages = [await town.page(incident.incident_id) for incident in await town.incidents()]
    assert sorted(len(page.links) for page in pages) == [1, 2], "no candidate without a signal"


async def test_who_cries_for_help_while_an_officer_calls_it_a_false_alarm_is_helped(town: Town) -> None:
    first = await town.say("12号楼着火了，快来人")
    await town.later(minutes=1)

    async def call_it_false(store: Store) -> Incident:
        return await review_incident.mark_false_alarm(first.incident_id, town.act(store), reason="烧纸")

    async def cry(store: Store) -> ReceivedReport:
        said = NewReport(words="12号楼着火了，快来人", source=Source.RESIDENT, client_key=str(uuid4()))
        return await receive_report(said, scope=COMMUNITY, tokens=TOKENS, **town.world(store))

    heard = await after(town, call_it_false, cry)
    assert isinstance(heard, ReceivedReport), heard
    assert not heard.linked
    assert await town.open_tasks(heard.incident_id)


async def test_of_two_who_open_a_disputes_file_at_once_the_second_finds_it_there(town: Town) -> None:
    incident_id = await filed(town, "12号楼两家邻居吵架，请来调解")

    async def open_file(store: Store) -> Mediation:
        return await mediation.open_file(incident_id, town.act(store))

    found = await after(town, open_file, open_file)
    assert isinstance(found, Mediation), found
    assert len(await town.rows("SELECT 1 FROM mediations")) == 1


async def test_a_suggestion_put_aside_while_somebody_accepts_it_stays_aside(town: Town) -> None:
    await town.send(town.event(uuid4()))
    (seen,) = await town.incidents()
    said = await town.say("快来看看")
    (suggestion,) = (await town.page(seen.incident_id)).suggestions

    async def put_aside(store: Store) -> Incident:
        return await move_signal.undo_link(suggestion.link.link_id, town.act(store))

    async def accept(store: Store) -> Incident:
        return await move_signal.accept_suggestion(suggestion.link.link_id, town.act(store))

    assert isinstance(await after(town, put_aside, accept), Invalid)
    assert len((await town.page(seen.incident_id)).links) == 1
    assert (await town.incident(said.incident_id)).merged_into is None


# People


@pytest.mark.parametrize("on_shift", [True, False])
async def test_who_is_disabled_while_their_phone_says_where_they_stand_stays_disabled(
    town: Town, *, on_shift: bool
) -> None:
    """Whoever sends a request was read when it began, in a transaction of its own."""
    async with town.open() as store:
        await accounts.disable(town.guard, store=store)
    async with town.open() as store:
        await shifts.change_shift(town.act(store, town.guard), on_shift=on_shift, position=east_of(90))
    async with town.open() as store:
        kept = await store.accounts.get(DISTRICT, town.guard.account_id)
    where = (east_of(90), town.now) if on_shift else (None, None)
    assert kept == replace(town.guard, disabled=True, on_shift=on_shift, position=where[0], position_at=where[1])


async def test_who_comes_on_shift_and_says_no_place_is_where_they_were_seen_last(town: Town) -> None:
    async with town.open() as store:
        back = await shifts.change_shift(town.act(store, town.guard), on_shift=True, position=None)
    assert (back.position, back.position_at) == (town.guard.position, town.guard.position_at)


async def test_who_goes_off_shift_while_their_account_is_changed_stays_off_shift(town: Town) -> None:
    async def leave(store: Store) -> Account:
        return await shifts.change_shift(town.act(store, town.guard), on_shift=False, position=None)

    async def change(store: Store) -> None:
        await accounts.change_phone(town.guard, "0796 000 0101", store=store)
        await accounts.disable(town.guard, store=store)

    assert await after(town, leave, change) is None
    async with town.open() as store:
        kept = await store.accounts.get(DISTRICT, town.guard.account_id)
    assert (kept.on_shift, kept.disabled, kept.phone) == (False, True, "0796 000 0101")
