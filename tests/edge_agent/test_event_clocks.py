"""The wall clock is set while an event goes on: every revision of it, the last above all, is dated right and taken."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from central.services.signals.ingest_events import _refusal
from edge_agent.clock import TOLERATED, Stamp, corrected, skew
from edge_agent.outbox import Outbox, Waiting
from edge_agent.outbox.clocks import EventClocks
from packs.shelf import load_shelf
from protocol.events import Event, Phase
from tests.edge_agent.world import NOON, event

PACKS = load_shelf()
BEGAN_BEFORE = timedelta(seconds=5)
#: An end waits so long for its clip.
HELD = timedelta(seconds=40)
PHASES = (Phase.STARTED, Phase.UPDATED, Phase.ENDED)
RIGHT, WOKE_IN_1970, HOUR_FAST = timedelta(0), datetime(1970, 1, 1, tzinfo=UTC) - NOON, timedelta(hours=1)
wrongs = st.sampled_from([RIGHT, WOKE_IN_1970, HOUR_FAST, -HOUR_FAST, timedelta(seconds=90), timedelta(seconds=-90)])


@dataclass
class Machine:
    """Its true time, how wrong its wall clock is, and when it was switched on; the clock that nobody sets is right."""

    true: datetime = NOON
    wrong: timedelta = RIGHT
    switched_on: datetime = NOON - timedelta(hours=2)
    boot: str = "a"
    said: dict[tuple[UUID, int], datetime] = field(default_factory=dict)

    @property
    def wall(self) -> datetime:
        return self.true + self.wrong

    def stamped(self, wall: datetime) -> Stamp:
        return Stamp(wall, (self.true - self.switched_on).total_seconds(), self.boot)

    @property
    def here(self) -> Stamp:
        return self.stamped(self.wall)

    def passes(self, time: timedelta) -> None:
        self.true += time

    def power_cut(self, *, wakes: timedelta, after: timedelta = timedelta(minutes=10)) -> None:
        self.true += after
        self.switched_on, self.boot, self.wrong = self.true, self.boot + "'", wakes
        self.passes(timedelta(seconds=20))

    def sees(self, event_id: UUID, revision: int, phase: Phase, started_at: datetime) -> Event:
        self.said[event_id, revision] = self.true
        seen = {"started_at": started_at, "observed_at": self.wall}
        return event(event_id, revision, phase).model_copy(update=seen)

    def sent(self, body: str, began: Stamp, seen: Stamp) -> Event:
        """As the uplink sends it now: the brain's clock is right, and known."""
        offset = -self.wrong
        moved = corrected(body, skew(began, self.here, offset), skew(seen, self.here, offset))
        return Event.model_validate_json(moved)


def refused(machine: Machine, told: Event) -> object:
    return _refusal(told, {"cam1": None}, PACKS, machine.true)  # type: ignore[dict-item]


@given(st.tuples(wrongs, wrongs, wrongs), st.tuples(st.booleans(), st.booleans()), wrongs)
def test_however_the_clock_is_set_between_them_three_revisions_are_taken_and_true(
    wrong: tuple[timedelta, ...], held: tuple[bool, ...], wrong_at_last: timedelta
) -> None:
    machine, event_id = Machine(wrong=wrong[0]), uuid4()
    clocks = EventClocks(machine.here)
    began = machine.true - BEGAN_BEFORE
    started_at = machine.wall - BEGAN_BEFORE
    letters = []
    for revision, phase in enumerate(PHASES, start=1):
        if revision > 1:
            machine.passes(timedelta(minutes=2))
        set_before = revision == 1 or not held[revision - 2]
        if set_before:
            machine.wrong = wrong[revision - 1]
        told = machine.sees(event_id, revision, phase, started_at)
        if not set_before:  # it is set while the revision waits for its clip
            machine.passes(HELD)
            machine.wrong = wrong[revision - 1]
        letters.append((told.model_dump_json(), *clocks.of(told, machine.here)))
    machine.passes(timedelta(minutes=3))
    machine.wrong = wrong_at_last
    for revision, letter in enumerate(letters, start=1):
        told = machine.sent(*letter)
        assert refused(machine, told) is None
        assert abs(told.started_at - began) <= TOLERATED
        assert abs(told.observed_at - machine.said[event_id, revision]) <= TOLERATED + HELD
        assert told.started_at <= told.observed_at


@given(wrongs, wrongs, wrongs)
def test_whatever_the_clock_said_before_and_after_a_power_cut_the_last_word_is_taken(
    before: timedelta, after: timedelta, when_sent: timedelta
) -> None:
    machine, event_id = Machine(wrong=before), uuid4()
    first = machine.sees(event_id, 1, Phase.STARTED, machine.wall - BEGAN_BEFORE)
    began, seen = EventClocks(machine.here).of(first, machine.here)
    machine.power_cut(wakes=after)
    last, ended = machine.sees(event_id, 2, Phase.ENDED, first.started_at), machine.here
    machine.passes(timedelta(minutes=1))
    machine.wrong = when_sent
    for letter in ((first.model_dump_json(), began, seen), (last.model_dump_json(), began, ended)):
        told = machine.sent(*letter)
        assert refused(machine, told) is None
        assert told.started_at <= min(told.observed_at, machine.switched_on + TOLERATED)
    assert abs(told.observed_at - machine.said[event_id, 2]) <= TOLERATED
    if before == when_sent == RIGHT:
        assert told.started_at == first.started_at


@given(st.lists(st.timedeltas(timedelta(0), timedelta(minutes=30)), min_size=2, max_size=6), wrongs)
def test_while_nobody_sets_the_clock_every_revision_says_the_same_start(
    gaps: list[timedelta], wrong: timedelta
) -> None:
    machine, event_id = Machine(wrong=wrong), uuid4()
    clocks = EventClocks(machine.here)
    started_at = machine.wall - BEGAN_BEFORE
    letters = []
    for revision, gap in enumerate(gaps, start=1):
        machine.passes(gap)
        told = machine.sees(event_id, revision, Phase.UPDATED, started_at)
        letters.append((told.model_dump_json(), *clocks.of(told, machine.here)))
    assert len({machine.sent(*letter).started_at for letter in letters}) == 1


@pytest.fixture
def machine() -> Machine:
    return Machine()


@pytest.fixture
def outbox(tmp_path: Path, machine: Machine) -> Iterator[Outbox]:
    with closing(opened(tmp_path, machine)) as outbox:
        yield outbox


def opened(folder: Path, machine: Machine) -> Outbox:
    return Outbox(
        folder / "outbox.sqlite3",
        quota_bytes=10**7,
        ballast_bytes=4096,
        now=lambda: machine.wall,
        stamped=machine.stamped,
    )


def heard(machine: Machine, letters: tuple[Waiting, ...]) -> list[Event]:
    """What the brain hears of them now; it takes all."""
    told = [machine.sent(letter.body, letter.began, letter.seen) for letter in letters]
    assert [refused(machine, each) for each in told] == [None] * len(told)
    return told


@pytest.mark.parametrize(("wrong", "passed"), [(WOKE_IN_1970, timedelta(minutes=1)), (HOUR_FAST, timedelta(minutes=1))])
def test_the_clock_is_set_right_while_an_event_is_open(
    machine: Machine, outbox: Outbox, wrong: timedelta, passed: timedelta
) -> None:
    machine.wrong = wrong
    event_id, started_at, began = uuid4(), machine.wall, machine.true
    outbox.append(machine.sees(event_id, 1, Phase.STARTED, started_at))
    machine.passes(passed)
    machine.wrong = RIGHT
    outbox.append(machine.sees(event_id, 2, Phase.ENDED, started_at))
    first, last = heard(machine, outbox.oldest(9, 10**6))
    assert first.started_at == last.started_at == began
    assert last.observed_at == began + passed


def test_a_node_without_a_battery_ends_after_a_power_cut_what_it_left_open(
    tmp_path: Path, machine: Machine, outbox: Outbox
) -> None:
    began = machine.true - BEGAN_BEFORE
    outbox.append(machine.sees(uuid4(), 1, Phase.STARTED, began))
    outbox.settle([letter.seq for letter in outbox.oldest(9, 10**6)], [], NOON)
    outbox.close()
    machine.power_cut(wakes=datetime(1970, 1, 1, tzinfo=UTC) - machine.true)
    with closing(opened(tmp_path, machine)) as again:
        again.end_left_open(machine.wall)
        ended = machine.true
        for wrong in (machine.wrong, RIGHT):  # before the network set its clock, and after
            machine.wrong = wrong
            (last,) = heard(machine, again.oldest(9, 10**6))
            assert (last.phase, last.started_at) == (Phase.ENDED, began)
            assert abs(last.observed_at - ended) <= TOLERATED
            assert last.reasons[0].values["silent_s"] == 20.0, "as long as it can be sure of"


def test_what_a_killed_agent_left_open_is_dated_by_the_clock_it_was_read_on(
    tmp_path: Path, machine: Machine, outbox: Outbox
) -> None:
    machine.wrong = WOKE_IN_1970
    event_id, started_at, began = uuid4(), machine.wall, machine.true
    outbox.append(machine.sees(event_id, 1, Phase.STARTED, started_at))
    machine.passes(timedelta(minutes=1))
    outbox.append(machine.sees(event_id, 2, Phase.UPDATED, started_at))
    outbox.close()
    machine.passes(timedelta(minutes=2))
    machine.wrong = RIGHT
    with closing(opened(tmp_path, machine)) as again:
        again.end_left_open(machine.wall)
        *_, last = heard(machine, again.oldest(9, 10**6))
    assert (last.revision, last.started_at, last.observed_at) == (3, began, began + timedelta(minutes=3))
    assert last.reasons[0].values["silent_s"] == 120.0
