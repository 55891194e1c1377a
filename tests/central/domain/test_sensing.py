"""What the packs' rules make of a sensor's numbers holds for every order, repeat and clock."""

import math
from collections.abc import Sequence
from datetime import timedelta
from itertools import count
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from central.domain.sensing import Change, Outcome, hear_lasting, hear_reading, hear_silence, is_silent
from central.domain.sensor import AlarmState, Memory, Reading, alarm_state
from central.domain.sensor_clock import CLOCK_BEHIND, CLOCK_WAS_SET
from central.domain.sensor_rules import Rule, rules_of
from packs.shelf import load_shelf
from protocol.events import Phase
from protocol.pack import Pack
from protocol.sensing import SensorRule
from tests.central.domain.builders import NOON, a_pack

READINGS = st.lists(st.tuples(st.integers(1, 300), st.floats(0, 40)), max_size=40)


def a_rule(**asked: Any) -> Rule:
    """Its name is what it asks, so that two of them never share an alarm."""
    name = "".join(c if c.isalnum() else "_" for c in "_".join(map(str, asked.items())).lower())[1:40].strip("_") or "r"
    rule = SensorRule.model_validate({"rule": name, "measures": "gas"} | asked)
    return Rule(a_pack("gas_leak").model_copy(update={"sensors": (rule,)}), rule)


HIGH = a_rule(above=10, clears_at=5)
LASTING = a_rule(above=10, lasts="2min")
AGAIN = a_rule(above=10, times=3, within="10min")
RISING = a_rule(changes_by=5, within="3min")
FALLING = a_rule(changes_by=-5, within="3min")
SILENT = a_rule(silent_for="10min")


class Sensor:
    """One sensor's memory, told numbers by the minute."""

    def __init__(self, *rules: Rule) -> None:
        self.rules, self.memory, self.told = rules, Memory(), list[Change]()
        self._ids = count(1)
        self.outcomes: list[Outcome] = []

    def new_id(self) -> UUID:
        return UUID(int=next(self._ids))

    def say(self, value: float, minute: float, *, now: float | None = None, clock: bool = True) -> list[Change]:
        at = NOON + timedelta(minutes=minute)
        heard_at = at if now is None else NOON + timedelta(minutes=now)
        reading = Reading("gas-1", value, at if clock else None)
        heard = hear_reading(self.memory, reading, self.rules, heard_at, self.new_id)
        self.memory, self.outcomes = heard.memory, [*self.outcomes, heard.outcome]
        self.told += heard.changes
        return list(heard.changes)

    def wait(
        self, minute: float, gateway: Memory | None = None, *, listening_since: float | None = None
    ) -> list[Change]:
        now = NOON + timedelta(minutes=minute)
        since = None if listening_since is None else NOON + timedelta(minutes=listening_since)
        silent = hear_silence(self.memory, self.rules, now, self.new_id, gateway, since)
        lasting = hear_lasting(silent.memory, self.rules, now, self.new_id, since)
        self.memory = lasting.memory
        self.told += (changes := [*silent.changes, *lasting.changes])
        return changes

    def phases(self, *values: float) -> str:
        """+ where an alarm begins, - where it is over, . where nothing changes; one number a minute."""
        return "".join(_sign(self.say(value, minute)) for minute, value in enumerate(values))


def _sign(changes: Sequence[Change]) -> str:
    return "." if not changes else "+" if changes[0].phase is Phase.STARTED else "-"


@pytest.mark.parametrize(
    ("rule", "values", "told"),
    [
        (HIGH, (3, 9.9, 10, 12, 9, 5.1, 5, 3), "..+...-."),
        (LASTING, (12, 12, 3, 12, 12, 12, 12, 3), ".....+.-"),
        (AGAIN, (0, 12, 0, 12, 0, 12, 0, 0), ".....+.."),
        (RISING, (1, 2, 3, 6, 6, 6, 6, 7), "...+-..."),
        (FALLING, (9, 9, 3, 3, 3, 3), "..+..-"),
        (a_rule(below=110, clears_at=198, lasts="1min"), (230, 0, 0, 150, 190, 220), "..+..-"),
    ],
    ids=["threshold", "duration", "repeat", "rise", "fall", "voltage"],
)  # fmt: skip
def test_each_kind_of_rule(rule: Rule, values: tuple[float, ...], told: str) -> None:
    assert Sensor(rule).phases(*values) == told


@given(READINGS, st.sampled_from([(HIGH, RISING), (LASTING, AGAIN, FALLING), (HIGH, SILENT)]))
def test_alarms_begin_and_end_in_turn_and_each_has_an_id_of_its_own(
    readings: list[tuple[int, float]], rules: tuple[Rule, ...]
) -> None:
    sensor, minute = Sensor(*rules), 0.0
    for wait, value in readings:
        minute += wait / 60
        sensor.wait(minute)
        sensor.say(value, minute)
    for rule in rules:
        mine = [change for change in sensor.told if change.rule == rule]
        assert [change.phase for change in mine] == [Phase.STARTED, Phase.ENDED] * (len(mine) // 2) + [
            Phase.STARTED
        ] * (len(mine) % 2)
        assert [change.revision for change in mine] == [1, 2] * (len(mine) // 2) + [1] * (len(mine) % 2)
        assert len({change.event_id for change in mine}) == math.ceil(len(mine) / 2)
        assert (rule.key in sensor.memory.alarms) == bool(len(mine) % 2)


@given(st.lists(st.floats(0, 9.9), max_size=40))
def test_what_stays_below_never_alarms(values: list[float]) -> None:
    sensor = Sensor(HIGH, LASTING, AGAIN)
    assert set(sensor.phases(*values)) <= {"."}


@given(READINGS)
def test_what_is_said_twice_changes_nothing(readings: list[tuple[int, float]]) -> None:
    once, twice, minute = Sensor(HIGH, AGAIN, RISING), Sensor(HIGH, AGAIN, RISING), 0.0
    for wait, value in readings:
        minute += wait / 60
        once.say(value, minute)
        twice.say(value, minute)
        assert twice.say(value, minute) == []
        assert twice.outcomes[-1] is Outcome.DUPLICATE
    assert [(c.phase, c.at) for c in once.told] == [(c.phase, c.at) for c in twice.told]
    assert once.memory.recent == twice.memory.recent


@given(READINGS, st.floats(-10_000, -0.1))
def test_an_old_reading_may_raise_an_alarm_and_ends_none(readings: list[tuple[int, float]], before: float) -> None:
    sensor, minute = Sensor(HIGH), 0.0
    for wait, value in readings:
        minute += wait / 60
        sensor.say(value, minute)
    if sensor.memory.clock_at is None:
        return
    alarmed = bool(sensor.memory.alarms)
    assert sensor.say(0.0, before, now=minute + 1) == []
    assert sensor.outcomes[-1] is Outcome.LATE
    assert bool(sensor.memory.alarms) == alarmed
    told = sensor.say(50.0, before - 1, now=minute + 2)
    assert [change.phase for change in told] == ([] if alarmed else [Phase.STARTED])


def test_a_clock_that_was_set_back_is_believed_after_a_while() -> None:
    sensor = Sensor(HIGH)
    sensor.say(12.0, 600)
    for n in range(CLOCK_WAS_SET + 1):
        sensor.say(0.0, n, now=601 + n)
    assert sensor.outcomes[1:] == [Outcome.LATE] * (CLOCK_WAS_SET - 1) + [Outcome.ACCEPTED] * 2
    assert sensor.memory.alarms == {}


BATCHES = st.lists(st.tuples(st.integers(1, 120), st.floats(0, 40)), min_size=1, max_size=12)


@given(BATCHES, st.integers(1, 4), st.floats(0, 30))
def test_a_batch_that_comes_again_changes_nothing(batch: list[tuple[int, float]], again: int, later: float) -> None:
    """Whoever had no answer says it once more: at once or half an hour later, one batch or ten in a row."""
    sensor, said, minute = Sensor(HIGH, LASTING, AGAIN, RISING, FALLING), [], 0.0
    for wait, value in batch:
        minute += wait / 60
        said.append((value, minute))
    for value, at in said:
        sensor.say(value, at, now=minute)
    told, before = list(sensor.told), sensor.memory
    for _ in range(again):
        for value, at in said:
            sensor.say(value, at, now=minute + later)
    assert all(change.phase is Phase.STARTED and change.rule in (HIGH, LASTING) for change in sensor.told[len(told) :])
    assert (sensor.memory.recent, sensor.memory.since) == (before.recent, before.since)


def test_four_readings_again_neither_end_an_alarm_nor_begin_another() -> None:
    sensor, batch = Sensor(HIGH), ((2, 0), (3, 1), (1, 2), (14, 3))
    for _ in range(3):
        for value, minute in batch:
            sensor.say(value, minute, now=3)
    assert [change.phase for change in sensor.told] == [Phase.STARTED]
    assert sensor.outcomes[4:8] == [Outcome.LATE] * 3 + [Outcome.DUPLICATE]


def test_a_clock_that_was_set_back_is_believed_too_where_a_gateway_gathers_before_it_sends() -> None:
    sensor = Sensor(HIGH)
    sensor.say(12.0, 600)
    for n in range(40):
        sensor.say(0.0, n, now=610 + n // 10 * 10)
    assert sensor.memory.alarms == {}


@given(st.floats(0.1, 400_000), READINGS)
def test_time_goes_on_though_a_clock_was_set_back(back: float, readings: list[tuple[int, float]]) -> None:
    """What counts is never more than the believed distance from now, and a limit for a while is still found."""
    sensor, minute = Sensor(LASTING), 1.0
    sensor.say(0.0, 0)
    for _ in range(CLOCK_WAS_SET):
        minute += 1
        sensor.say(0.0, minute - back, now=minute)
    for wait, value in readings:
        minute += wait / 60
        sensor.say(value, minute - back, now=minute)
        at = (NOON + timedelta(minutes=minute)).timestamp()
        assert sensor.memory.last_when is not None
        assert at - CLOCK_BEHIND.total_seconds() <= sensor.memory.last_when <= at
    told = len(sensor.told)
    for n in range(5):
        minute += 1
        sensor.say(0.0 if n == 0 else 30.0, minute - back, now=minute)
    assert [c.phase for c in sensor.told[told:] if c.phase is Phase.STARTED] == [Phase.STARTED]
    assert sensor.told[-1].at >= NOON + timedelta(minutes=minute - 3) - min(timedelta(minutes=back), CLOCK_BEHIND)


def test_an_alarm_by_a_clock_of_1970_is_of_today() -> None:
    (change,) = Sensor(HIGH).say(50.0, -60 * 24 * 365 * 50, now=5)
    assert change.at == NOON + timedelta(minutes=5)


@given(st.floats(2, 600), st.booleans())
def test_what_lasts_is_told_though_nothing_more_is_said(minute: float, clock: bool) -> None:
    sensor = Sensor(LASTING)
    sensor.say(12.0, 0, clock=clock)
    assert sensor.wait(1.9) == []
    (change,) = sensor.wait(minute)
    assert (change.phase, change.at) == (Phase.STARTED, NOON + timedelta(minutes=minute))
    assert sensor.wait(minute + 1) == []
    (over,) = sensor.say(0.0, minute + 2, clock=clock)
    assert (over.phase, over.event_id) == (Phase.ENDED, change.event_id)


def test_an_old_word_neither_begins_nor_breaks_off_what_lasts() -> None:
    wet = Sensor(LASTING)
    wet.say(12.0, 10)
    wet.say(0.0, 9, now=11)
    assert len(wet.wait(12)) == 1
    dry = Sensor(LASTING)
    dry.say(0.0, 10)
    dry.say(12.0, 9, now=11)
    assert dry.wait(100) == []


@given(st.floats(0, 10_000), st.floats(0, 9.9))
def test_who_was_not_listened_to_is_not_called_silent_for_it(away: float, since: float) -> None:
    sensor = Sensor(SILENT)
    sensor.say(1.0, 0)
    assert sensor.wait(away + since, listening_since=away) == []
    assert len(sensor.wait(away + 10.1, listening_since=away)) == 1


def test_a_clock_that_is_ahead_counts_as_now() -> None:
    sensor = Sensor(HIGH)
    (change,) = sensor.say(12.0, 60 * 24 * 365, now=5)
    assert change.at == NOON + timedelta(minutes=5)
    (over,) = sensor.say(1.0, 60 * 24 * 365 + 1, now=6)
    assert over.at == NOON + timedelta(minutes=6)


@given(READINGS)
def test_a_memory_comes_back_from_the_database_the_same_and_stays_small(readings: list[tuple[int, float]]) -> None:
    sensor, minute = Sensor(HIGH, AGAIN, RISING), 0.0
    for wait, value in readings * 4:
        minute += wait / 60
        sensor.say(value, minute)
    assert Memory.model_validate_json(sensor.memory.model_dump_json()) == sensor.memory
    assert len(sensor.memory.model_dump_json()) < 8_000


def test_silence_is_told_once_and_ends_with_the_next_word() -> None:
    sensor = Sensor(SILENT)
    sensor.say(1.0, 0)
    assert sensor.wait(9) == []
    (silent,) = sensor.wait(10)
    assert silent.phase is Phase.STARTED
    assert is_silent(sensor.memory, sensor.rules)
    assert sensor.wait(500) == []
    (again,) = sensor.say(1.0, 501)
    assert (again.phase, again.event_id) == (Phase.ENDED, silent.event_id)
    assert not is_silent(sensor.memory, sensor.rules)


def test_who_was_never_heard_is_not_called_silent() -> None:
    assert Sensor(SILENT).wait(10_000) == []


def test_behind_a_silent_gateway_nobody_is_called_silent_nor_while_it_has_just_come_back() -> None:
    gateway, child = Sensor(a_rule(silent_for="3min")), Sensor(SILENT)
    gateway.say(1.0, 0)
    child.say(1.0, 0)
    assert len(gateway.wait(20)) == 1
    assert child.wait(20, gateway.memory) == []
    gateway.say(1.0, 30)
    assert child.wait(31, gateway.memory) == []
    gateway.say(1.0, 41)
    assert len(child.wait(41, gateway.memory)) == 1


@given(st.booleans(), st.booleans())
def test_whether_it_is_so_and_whether_somebody_saw_it_are_two_questions(active: bool, acknowledged: bool) -> None:
    state = alarm_state(active=active, acknowledged=acknowledged)
    assert state.value == f"{'active' if active else 'cleared'}_{'seen' if acknowledged else 'unseen'}"
    assert len({alarm_state(active=a, acknowledged=b) for a in (True, False) for b in (True, False)}) == len(AlarmState)


@pytest.mark.parametrize(
    "wrong",
    [
        {},
        {"above": 1, "below": 2},
        {"above": 1, "silent_for": "1min"},
        {"above": 1, "times": 3},
        {"changes_by": 1},
        {"silent_for": "1min", "lasts": "1min"},
        {"above": 10, "clears_at": 11},
        {"below": 10, "clears_at": 9},
        {"above": 1, "times": 3, "within": "3d"},
        {"above": 1, "lasts": "1min", "times": 2, "within": "1h"},
        {"above": math.nan},
    ],
    ids=str,
)
def test_a_rule_has_exactly_one_shape(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        a_rule(**wrong)


def test_a_rule_raises_a_kind_of_its_own_pack() -> None:
    body = a_pack("gas_leak").model_dump(mode="json") | {"brain": {"severity": "minor"}}
    rule = {"rule": "r", "measures": "gas", "above": 1}
    assert Pack.model_validate(body | {"sensors": [rule | {"kind": "gas_leak"}]}, strict=False).sensors
    with pytest.raises(ValidationError, match="not among kinds"):
        Pack.model_validate(body | {"sensors": [rule | {"kind": "fire"}]}, strict=False)


def test_the_shelf_has_rules_for_whatever_is_measured() -> None:
    rules = rules_of(load_shelf())
    assert set(rules) == {"gas", "water", "smoke", "door", "power", "gateway"}
    assert all(any(rule.rule.silent_for for rule in each) for each in rules.values())
