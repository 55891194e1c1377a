"""``wanglou eval events``: the match rule, one sentence after the other."""

from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wanglou.evaluation.judging import Alarm, Verdict, Why, alarms_of, incidents, judge, limit_s
from wanglou.evaluation.labels import LabelledClip, Shown

KINDS = ("abandoned_object", "crowd", "fall", "fight", "fire", "intrusion", "loitering", "smoke")
AT_ONCE = {"fire": 6, "smoke": 6, "fall": 4, "fight": 6, "crowd": 3, "intrusion": 3}


def clip(*events: Shown, **more: Any) -> LabelledClip:
    return LabelledClip(clip="a.mp4", events=events, **more)


def shown(kind: str, start: float | None = 10.0, end: float | None = 20.0) -> Shown:
    return Shown(type=kind, start=start, end=end)


def dwell(kind: str) -> float | None:
    return {"abandoned_object": 10.0}.get(kind)


def verdict(label: LabelledClip, *alarms: tuple[str, float], looked_for: tuple[str, ...] = KINDS) -> Verdict:
    rang = sorted((Alarm(kind, at_s) for kind, at_s in alarms), key=lambda alarm: alarm.at_s)
    return judge(label, rang, looked_for, dwell)


def found(what: Verdict) -> list[bool]:
    return [outcome.alarm is not None for outcome in what.outcomes]


def false(what: Verdict) -> list[tuple[str, float, Why]]:
    return [(f.alarm.kind, f.alarm.at_s, f.why) for f in what.false]


@pytest.mark.parametrize(("kind", "limit"), AT_ONCE.items())
def test_each_kind_has_its_limit(kind: str, limit: float) -> None:
    for at_s, right in ((8.9, False), (9.0, True), (10.0 + limit, True), (10.01 + limit, False)):
        what = verdict(clip(shown(kind)), (kind, at_s))
        assert found(what) == [right]
        assert bool(what.false) is not right


@pytest.mark.parametrize(("dwell_s", "limit"), [(10.0, 15.0), (4.0, 9.0)])
def test_an_abandoned_object_may_be_told_five_seconds_after_its_dwell(dwell_s: float, limit: float) -> None:
    assert limit_s("abandoned_object", lambda _kind: dwell_s) == limit


def test_the_right_time_with_the_wrong_kind_is_a_miss_and_a_false_alarm() -> None:
    what = verdict(clip(shown("intrusion")), ("crowd", 11.0))
    assert found(what) == [False]
    assert false(what) == [("crowd", 11.0, Why.NOTHING)]


def test_the_delay_is_counted_from_the_beginning_of_the_hazard() -> None:
    (outcome,) = verdict(clip(shown("fire")), ("fire", 12.5)).outcomes
    assert outcome.delay_s == 2.5


def test_an_alarm_that_comes_too_late_finds_nothing_and_is_a_false_one() -> None:
    what = verdict(clip(shown("fire", 0.0, 30.0)), ("fire", 6.1))
    assert found(what) == [False]
    assert false(what) == [("fire", 6.1, Why.LATE)]


def test_an_alarm_long_before_the_hazard_is_a_false_one_and_the_next_may_find_it() -> None:
    what = verdict(clip(shown("fire")), ("fire", 2.0), ("fire", 11.0))
    assert found(what) == [True]
    assert false(what) == [("fire", 2.0, Why.NOTHING)]


def test_one_incident_has_one_event_and_a_second_alarm_is_a_false_one() -> None:
    what = verdict(clip(shown("intrusion")), ("intrusion", 10.5), ("intrusion", 12.0))
    assert found(what) == [True]
    assert what.outcomes[0].delay_s == 0.5
    assert false(what) == [("intrusion", 12.0, Why.AGAIN)]


def test_two_incidents_want_two_alarms() -> None:
    two = clip(shown("intrusion", 10.0, 11.0), shown("intrusion", 11.5, 15.0))
    assert found(verdict(two, ("intrusion", 11.0), ("intrusion", 12.0))) == [True, True]
    assert found(verdict(two, ("intrusion", 11.0))) == [True, False]


def test_a_clip_without_labels_must_stay_silent() -> None:
    assert false(verdict(clip(), ("fall", 3.0))) == [("fall", 3.0, Why.NOTHING)]
    assert verdict(clip()) == Verdict((), (), ())


def test_a_lighter_asks_for_silence() -> None:
    what = verdict(clip(shown("small_open_flame")), ("fire", 12.0))
    assert what.outcomes == ()
    assert false(what) == [("fire", 12.0, Why.HARMLESS)]
    assert what.not_looked_for == ()


@pytest.mark.parametrize(("labelled", "said"), [("fire", "smoke"), ("smoke", "fire")])
def test_fire_and_smoke_stand_for_each_other(labelled: str, said: str) -> None:
    what = verdict(clip(shown(labelled)), (said, 12.0))
    assert found(what) == [True]
    assert what.false == ()


def test_fire_and_smoke_that_overlap_are_one_incident_and_one_alarm_finds_both() -> None:
    both = clip(shown("smoke", 1.0, 4.0), shown("fire", 3.8, 22.0))
    for kind in ("fire", "smoke"):
        what = verdict(both, (kind, 1.5))
        assert found(what) == [True, True]
        assert [outcome.delay_s for outcome in what.outcomes] == [0.5, 0.5]
        assert what.false == ()


def test_they_stand_for_each_other_where_only_one_of_them_is_looked_for() -> None:
    both = verdict(clip(shown("smoke", 0.0, 30.0), shown("fire", 10.0, 30.0)), ("fire", 2.0), looked_for=("fire",))
    assert (found(both), both.false, both.not_looked_for) == ([True], (), ("smoke",))
    assert both.outcomes[0].delay_s == -8.0, "counted from the beginning of what was looked for"
    smoke = verdict(clip(shown("smoke", 0.0, 30.0)), ("fire", 2.0), looked_for=("fire",))
    assert (smoke.outcomes, smoke.false, smoke.not_looked_for) == ((), (), ("smoke",))
    late = verdict(clip(shown("smoke", 0.0, 30.0)), ("fire", 7.0), looked_for=("fire",))
    assert false(late) == [("fire", 7.0, Why.LATE)]


@pytest.mark.parametrize(("gap_s", "as_one"), [(10.0, True), (10.1, False)])
def test_fire_and_smoke_within_ten_seconds_are_one_incident_and_further_apart_two(gap_s: float, as_one: bool) -> None:
    labels = (shown("smoke", 0.0, 5.0), shown("fire", 5.0 + gap_s, 30.0))
    assert len(incidents(labels)) == (1 if as_one else 2)
    assert found(verdict(clip(*labels), ("smoke", 1.0))) == [True, as_one]


def test_fire_and_smoke_may_each_be_told_once() -> None:
    fire = clip(shown("fire"))
    assert verdict(fire, ("fire", 11.0), ("smoke", 14.0)).false == ()
    assert verdict(fire, ("smoke", 9.5), ("fire", 30.0)).false == ()
    twice = verdict(fire, ("fire", 11.0), ("smoke", 14.0), ("smoke", 16.0), ("fire", 18.0))
    assert false(twice) == [("smoke", 16.0, Why.AGAIN), ("fire", 18.0, Why.AGAIN)]


def test_smoke_far_from_the_fire_is_a_false_alarm() -> None:
    what = verdict(clip(shown("fire")), ("fire", 11.0), ("smoke", 30.1))
    assert false(what) == [("smoke", 30.1, Why.NOTHING)]


def test_smoke_excuses_no_fire_that_was_told_too_late() -> None:
    what = verdict(clip(shown("fire", 0.0, 30.0)), ("fire", 8.0), ("smoke", 9.0))
    assert found(what) == [False]
    assert [why for _, _, why in false(what)] == [Why.LATE, Why.LATE]


def test_a_hazard_without_a_time_may_be_told_anywhere_once_and_has_no_delay() -> None:
    somewhere = clip(shown("fall", None, None))
    what = verdict(somewhere, ("fall", 55.0))
    assert found(what) == [True]
    assert what.outcomes[0].delay_s is None
    assert false(verdict(somewhere, ("fall", 5.0), ("fall", 55.0))) == [("fall", 55.0, Why.AGAIN)]


def test_a_clip_judged_as_a_whole_asks_neither_when_nor_how_often() -> None:
    whole = clip(shown("fight", 0.0, None), clip_level=True)
    what = verdict(whole, ("fight", 40.0), ("fight", 50.0))
    assert found(what) == [True]
    assert what.false == ()
    assert false(verdict(whole, ("fall", 40.0))) == [("fall", 40.0, Why.NOTHING)]
    assert len(verdict(clip(clip_level=True), ("fight", 1.0), ("fight", 5.0)).false) == 2


def test_an_alarm_that_is_withdrawn_later_is_an_alarm_all_the_same() -> None:
    row = {"kind": "fire", "confidence": 0.5, "box": None, "reasons": [], "event_id": "1"}
    rows = [{**row, "at_s": 2.0, "phase": "started"}, {**row, "at_s": 9.0, "phase": "withdrawn"}]
    (alarm,) = alarms_of(rows)
    assert (alarm.at_s, alarm.withdrawn) == (2.0, True)
    assert len(judge(clip(), [alarm], KINDS, dwell).false) == 1
    assert found(judge(clip(shown("fire", 1.0)), [alarm], KINDS, dwell)) == [True]


def test_updates_and_ends_are_no_alarms() -> None:
    row = {"kind": "fire", "confidence": 0.5, "box": None, "reasons": [], "event_id": "1", "at_s": 2.0}
    assert alarms_of([{**row, "phase": phase} for phase in ("updated", "ended", "withdrawn")]) == ()


def test_what_nobody_looked_for_is_said_to_be_so_and_is_not_missed() -> None:
    what = verdict(clip(shown("fall"), shown("crowd")), looked_for=("crowd",))
    assert [outcome.shown.type for outcome in what.outcomes] == ["crowd"]
    assert what.not_looked_for == ("fall",)


def test_a_hazard_at_the_very_beginning_may_be_told_with_the_first_picture() -> None:
    assert found(verdict(clip(shown("crowd", 0.0, 8.0)), ("crowd", 0.0))) == [True]


moments = st.floats(0, 60, allow_nan=False).map(lambda second: round(second, 1))
labels = st.lists(st.tuples(st.sampled_from(["intrusion", "crowd"]), moments), max_size=4)
rings = st.lists(st.tuples(st.sampled_from(["intrusion", "crowd"]), moments), max_size=5)


@given(labels, rings)
def test_no_other_pairing_of_alarms_and_hazards_finds_more(
    hazards: list[tuple[str, float]], alarms: list[tuple[str, float]]
) -> None:
    what = verdict(clip(*(shown(kind, at_s, at_s + 2) for kind, at_s in hazards)), *alarms)

    def fits(alarm: tuple[str, float], hazard: tuple[str, float]) -> bool:
        return alarm[0] == hazard[0] and hazard[1] - 1 <= alarm[1] <= hazard[1] + 3

    choices = [[None, *(n for n, hazard in enumerate(hazards) if fits(alarm, hazard))] for alarm in alarms]
    chosen = ([n for n in choice if n is not None] for choice in product(*choices))
    assert sum(found(what)) == max(len(choice) for choice in chosen if len(choice) == len(set(choice)))


@given(st.lists(st.tuples(st.sampled_from(KINDS), moments), max_size=5), labels)
def test_every_alarm_finds_something_or_is_false_or_belongs_to_fire_and_smoke(
    alarms: list[tuple[str, float]], hazards: list[tuple[str, float]]
) -> None:
    what = verdict(clip(*(shown(kind, at_s, at_s + 2) for kind, at_s in hazards)), *alarms)
    assert sum(found(what)) + len(what.false) == len(alarms)
    assert len(what.outcomes) == len(hazards)
