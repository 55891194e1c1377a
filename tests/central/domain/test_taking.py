"""Whatever a gateway writes is a reading or refused by name, and what is kept of it fits into a database."""

import json
from datetime import timedelta
from itertools import count
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from central.domain.sensing import hear_reading
from central.domain.sensor import Memory, Reading, Refusal
from central.domain.sensor_rules import rules_of
from central.domain.taking import NOBODY, counted, folded, take_reading
from packs.shelf import load_shelf
from protocol.scope import whole
from tests.central.domain.builders import NOON

GAS = rules_of(load_shelf())["gas"]
#: Each of these once stopped all sensors behind the broker.
STONES = {
    "a number of 400 digits": (json.loads('{"sensor_id": "gas-1", "value": ' + "9" * 400 + "}"), Refusal.NOT_A_NUMBER),
    "half a character": (json.loads(r'{"sensor_id": "gas-1", "said": "\ud800"}'), Refusal.UNREADABLE),
    "three hundred brackets": (json.loads("[" * 300 + "]" * 300), Refusal.UNREADABLE),
    "brackets inside": ({"sensor_id": "gas-1", "value": json.loads("[" * 300 + "]" * 300)}, Refusal.NOT_A_NUMBER),
    "no number": ({"sensor_id": "gas-1", "value": float("nan")}, Refusal.NOT_A_NUMBER),
    "without end": ({"sensor_id": "gas-1", "value": float("inf")}, Refusal.NOT_A_NUMBER),
}


@pytest.mark.parametrize("stone", STONES)
def test_what_once_stopped_all_sensors_is_refused_by_name(stone: str) -> None:
    body, why = STONES[stone]
    assert take_reading(body) is why
    (one,) = counted([(body, why)], whole("qingyuan"), NOON)
    assert one.last_said.encode("utf-8")


@pytest.mark.parametrize("at", ["0001-01-01T00:00:00+14:00", "1970-01-01T00:00:00Z", "9999-12-31T23:59:59-14:00"])
def test_an_alarm_by_an_absurd_clock_is_of_today(at: str) -> None:
    reading = take_reading({"sensor_id": "gas-1", "value": 14, "at": at})
    assert isinstance(reading, Reading)
    (change,) = hear_reading(Memory(), reading, GAS, NOON, _ids()).changes
    assert change.at == NOON


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(codec=None)),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=8,
)
ALMOST = st.fixed_dictionaries(
    {"sensor_id": st.just("gas-1"), "value": st.floats(-2e9, 2e9) | st.integers() | ANYTHING},
    optional={"at": st.datetimes(timezones=st.timezones()).map(str) | st.integers() | ANYTHING},
)


@given(st.lists(ANYTHING | ALMOST, max_size=5))
def test_any_body_is_a_reading_that_can_be_judged_or_refused_and_counted(bodies: list[Any]) -> None:
    memory, new_id, refused, now = Memory(), _ids(), [], NOON
    for body in bodies:
        found = take_reading(body)
        now += timedelta(minutes=1)
        if isinstance(found, Reading):
            memory = hear_reading(memory, found, GAS, now, new_id).memory
        else:
            refused.append((body, found))
    assert Memory.model_validate_json(memory.model_dump_json()) == memory
    kept = counted(refused, whole("qingyuan"), NOON)
    assert sum(one.count for one in kept) == len(refused)
    assert all("\x00" not in one.last_said and one.last_said.encode("utf-8") for one in kept)


def _ids() -> Any:
    number = count(1)
    return lambda: UUID(int=next(number))


@given(st.lists(st.sampled_from("abcdefg?"), max_size=20), st.sets(st.sampled_from("abcdefg")), st.integers(-2, 5))
def test_made_up_ids_fill_no_table_and_each_refusal_is_counted(ids: list[str], known: set[str], room: int) -> None:
    bodies = [({"sensor_id": each}, Refusal.UNKNOWN) for each in ids]
    kept = folded(counted(bodies, whole("qingyuan"), NOON), known, room)
    assert sum(one.count for one in kept) == len(ids)
    assert len({one.sensor_id for one in kept} - known - {NOBODY}) <= max(0, room)
    assert {one.sensor_id for one in kept} >= known & set(ids)
    assert len({(one.sensor_id, one.why) for one in kept}) == len(kept)
