"""A flag stands on the newest fresh numbers, on nothing else, and says which."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from central.domain.indicator import Colour, Input, judge_flag, newest_of_each, next_phase
from protocol.events import Phase
from protocol.indicating import Flagging
from tests.central.domain.builders import HOME, NOON

TITLE = {"zh": "数", "en": "number"}
FLAGGING = Flagging.model_validate(
    {
        "indicators": [
            {"indicator": "water", "title": TITLE, "yellow": {"below": 20}, "red": {"below": 3}, "fresh_for": "3d"},
            {"indicator": "power", "title": TITLE, "yellow": {"below": 0.5}},
            {"indicator": "visit", "title": TITLE, "yellow": {"above": 14}},
            {"indicator": "age", "title": TITLE, "yellow": {"above": 80}, "fresh_for": "400d"},
        ]
    }
)


def says(indicator: str, value: float, *, origin: str = "名单", days_ago: float = 0, **more: Any) -> Input:
    at = NOON - timedelta(days=days_ago)
    return replace(Input("qingyuan", HOME, "2-501", indicator, origin, value, at, NOON), **more)


INPUTS = st.lists(
    st.builds(
        says,
        st.sampled_from(["water", "power", "visit", "age"]),
        st.floats(0, 100),
        origin=st.sampled_from(["甲", "乙"]),
        days_ago=st.floats(0, 10),
    ),
    max_size=12,
    unique_by=lambda each: (each.indicator, each.origin),
)


@pytest.mark.parametrize(
    ("inputs", "colour"),
    [
        ([], Colour.UNKNOWN),
        ([says("water", 90)], Colour.GREEN),
        ([says("water", 90), says("age", 85)], Colour.YELLOW),
        ([says("water", 2)], Colour.RED),
        ([says("water", 10), says("power", 0), says("visit", 20)], Colour.RED),
        ([says("water", 2, days_ago=4)], Colour.UNKNOWN),
        ([says("water", 2, withdrawn_at=NOON)], Colour.UNKNOWN),
        ([says("water", 2, days_ago=1), says("water", 90, origin="更正")], Colour.GREEN),
        ([says("shoe_size", 2)], Colour.UNKNOWN),
    ],
    ids=["nothing", "well", "old", "no water", "three yellow", "stale", "withdrawn", "corrected", "nobody asks"],
)
def test_the_colours(inputs: list[Input], colour: Colour) -> None:
    assert judge_flag(inputs, FLAGGING, NOON)[0] is colour


@given(INPUTS, st.randoms())
def test_order_and_repeats_change_nothing(inputs: list[Input], random: Any) -> None:
    again = inputs * 2
    random.shuffle(again)
    assert judge_flag(again, FLAGGING, NOON) == judge_flag(inputs, FLAGGING, NOON)


@given(INPUTS)
def test_a_flag_names_every_indicator_and_each_with_a_number_that_was_given(inputs: list[Input]) -> None:
    colour, because = judge_flag(inputs, FLAGGING, NOON)
    assert [each.indicator for each in because] == ["water", "power", "visit", "age"]
    given_numbers = {(each.indicator, each.value, each.origin) for each in inputs}
    assert all((each.indicator, each.value, each.origin) in given_numbers for each in because if each.value is not None)
    worrying = [each for each in because if each.colour in (Colour.RED, Colour.YELLOW)]
    assert (colour in (Colour.RED, Colour.YELLOW)) == bool(worrying)


@given(INPUTS, st.integers(0, 11))
def test_what_is_withdrawn_counts_as_if_it_had_never_come(inputs: list[Input], index: int) -> None:
    if index >= len(inputs):
        return
    withdrawn = [*inputs[:index], replace(inputs[index], withdrawn_at=NOON), *inputs[index + 1 :]]
    assert judge_flag(withdrawn, FLAGGING, NOON) == judge_flag(inputs[:index] + inputs[index + 1 :], FLAGGING, NOON)


@given(st.lists(st.sampled_from(list(Colour)), max_size=12))
def test_each_worry_begins_once_and_ends_once(colours: list[Colour]) -> None:
    said: list[Phase] = []
    before: Colour | None = None
    for colour in colours:
        phase = next_phase(before, colour, open_event=before in (Colour.RED, Colour.YELLOW))
        said += [phase] if phase else []
        before = colour
    strict = [phase for phase in said if phase is not Phase.UPDATED]
    assert strict == [Phase.STARTED, Phase.ENDED] * (len(strict) // 2) + [Phase.STARTED] * (len(strict) % 2)
    assert (before in (Colour.RED, Colour.YELLOW)) == bool(len(strict) % 2)


@pytest.mark.parametrize(
    "wrong",
    [
        {"indicators": []},
        {"indicators": [{"indicator": "a", "title": TITLE}]},
        {"indicators": [{"indicator": "a", "title": TITLE, "red": {"above": 1, "below": 2}}]},
        {"indicators": [{"indicator": "a", "title": TITLE, "red": {"above": 1}}] * 2},
        {"indicators": [{"indicator": f"a{n}", "title": TITLE, "red": {"above": 1}} for n in range(11)]},
    ],
    ids=["none", "no limit", "two sides", "twice", "eleven"],
)
def test_a_pack_that_flags_wrongly_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        Flagging.model_validate(wrong)


@given(st.lists(st.tuples(st.integers(0, 2), st.integers(0, 30), st.integers(0, 100)), unique_by=lambda row: row[:2]))
def test_whatever_the_order_of_a_list_each_household_counts_once_by_its_newest_number(
    rows: list[tuple[int, int, int]],
) -> None:
    inputs = [says("water", value, household=f"{house}", days_ago=days) for house, days, value in rows]
    found = newest_of_each(inputs)
    assert sorted(found, key=str) == sorted(newest_of_each(inputs[::-1]), key=str)
    assert {each.household: each for each in found} == {
        house: max((each for each in inputs if each.household == house), key=lambda each: each.at)
        for house in {each.household for each in inputs}
    }
    assert len(found) == len({each.household for each in found})
