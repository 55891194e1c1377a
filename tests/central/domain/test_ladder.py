"""Whoever received it first answers for it, until somebody higher takes it over; nothing else moves it."""

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from central.domain.incident import Activity, Verb
from central.domain.ladder import Standing, above, at_level, level_of, next_up, standing, takes
from tests.central.domain.builders import some_id

HOME = "qingyuan/hedong/xinyuanli"


def row(verb: Verb, **data: str) -> Activity:
    return Activity(some_id("i"), "qingyuan", 1, datetime(2026, 11, 23, tzinfo=UTC), "rule", verb, dict(data))


_STEPS = st.lists(st.sampled_from(["escalate", "take_over", "breach_street", "breach_grid", "noted"]), max_size=12)


@given(_STEPS)
def test_it_only_ever_goes_up_and_only_by_being_taken_over(steps: list[str]) -> None:
    rows: list[Activity] = []
    for step in steps:
        before = standing(HOME, rows)
        if step == "escalate" and (up := next_up(before)):
            rows.append(row(Verb.ESCALATED, to=up))
        elif step == "take_over" and before.asked:
            rows.append(row(Verb.TAKEN_OVER, place=before.asked))
        elif step.startswith("breach"):
            rows.append(row(Verb.CLOCK_BREACHED, level=step.removeprefix("breach_"), name="done"))
        else:
            rows.append(row(Verb.NOTED))
        after = standing(HOME, rows)
        taken = rows[-1].verb is Verb.TAKEN_OVER
        assert after.place_path == (before.asked if taken else before.place_path)
        assert before.place_path.startswith(after.place_path)
        assert after.asked is None or after.place_path.startswith(f"{after.asked}/")


def test_asked_again_without_an_answer_the_next_one_up_is_asked() -> None:
    once = [row(Verb.ESCALATED, to="qingyuan/hedong")]
    assert standing(HOME, once) == Standing(HOME, "qingyuan/hedong")
    assert next_up(standing(HOME, once)) == "qingyuan"
    top = [*once, row(Verb.TAKEN_OVER, place="qingyuan/hedong"), row(Verb.ESCALATED, to="qingyuan")]
    assert standing(HOME, top) == Standing("qingyuan/hedong", "qingyuan")
    assert next_up(standing(HOME, top)) is None


def test_who_stands_between_may_take_it_too_and_nobody_below() -> None:
    now = Standing(HOME, "qingyuan")
    assert takes(now, "qingyuan") == "qingyuan"
    assert takes(now, "qingyuan/hedong") == "qingyuan/hedong"
    assert takes(now, HOME) is None
    assert takes(now, "qingyuan/hebei") is None
    assert takes(Standing(HOME, "qingyuan/hedong"), "qingyuan") == "qingyuan/hedong"
    assert takes(Standing(HOME), "qingyuan") is None


def test_levels_are_steps_of_the_path() -> None:
    assert at_level(f"{HOME}/g1", "street") == "qingyuan/hedong"
    assert at_level(HOME, "moon") is None
    assert [level_of(place) for place in ("qingyuan", "qingyuan/hedong", HOME, f"{HOME}/g1/b2")] == [
        "district", "street", "community", "grid"
    ]  # fmt: skip


def test_above_the_district_there_is_nobody() -> None:
    assert above("a/b/c") == "a/b"
    assert above("a") is None
