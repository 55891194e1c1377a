"""Corridor clutter, told in drawn pictures: what stays, what goes, who stands, doors, lamps and shadows."""

from collections.abc import Sequence

import numpy as np
import pytest

from tests.pipelines.stage import Paint, Picture, Played, Prop, Stage, play, values
from tests.pipelines.world import LAWN, Actor, plan

#: The right half of the picture is the corridor.
PLAN = plan("corridor_clutter", longer_than="2min")
CARTON = Prop((400, 250, 470, 340), begins=30.0)


DAY_S = 86_400.0


def in_corridor(
    stage: Stage, until_s: float = 220.0, every_s: float = 10.0, looks_at: Sequence[float] = (), **settings: object
) -> Played:
    what = plan("corridor_clutter", **{"longer_than": "2min", **settings})
    return play(stage, 0.0, what, zones=(LAWN,), looks_at=looks_at or list(np.arange(0.0, until_s, every_s)))


def dimmed(factor: float, begins: float, ends: float = float("inf"), every_s: float = 0.0) -> Paint:
    """The whole picture in less light, all the time or every other `every_s`."""

    def paint(picture: Picture, at_s: float) -> Picture:
        dark = begins <= at_s < ends and (not every_s or (at_s - begins) // every_s % 2 == 0)
        return np.clip(picture * (factor if dark else 1.0), 0, 255).astype(np.uint8)

    return paint


@pytest.mark.parametrize("every_s", [2.0, 10.0])
def test_what_stays_longer_than_allowed_is_one_event_by_wall_time(every_s: float) -> None:
    played = in_corridor(Stage(props=[CARTON]), every_s=every_s)

    assert [phase for phase in played.phases if phase != "updated"] == ["started"]
    assert 150.0 <= played.when("started") <= 151.0 + 2.0 * every_s
    _, started = played.events[0]
    said = values(started)
    assert said["stayed_s"] >= said["limit_s"] == 120.0
    assert said["count"] == 1
    assert 2.0 < said["percent"] < 8.0, "70 by 90 pixels in half of the picture"
    box = started.box
    assert box is not None
    assert abs(box.x1 - 400 / 640) < 0.02
    assert abs(box.y2 - 340 / 480) < 0.02


@pytest.mark.parametrize("lasts_s", [20.0, 100.0])
def test_what_is_gone_sooner_is_allowed(lasts_s: float) -> None:
    assert in_corridor(Stage(props=[Prop(CARTON.box, 30.0, 30.0 + lasts_s)])).events == []


def test_its_removal_ends_the_event_and_nothing_is_left_to_tell() -> None:
    played = in_corridor(Stage(props=[Prop(CARTON.box, 30.0, 250.0)]), until_s=400.0)

    assert [phase for phase in played.phases if phase != "updated"] == ["started", "ended"]
    assert 250.0 + 60.0 <= played.when("ended") <= 250.0 + 120.0


def test_what_is_told_is_not_learnt_as_the_place_for_hours() -> None:
    played = in_corridor(Stage(props=[Prop(CARTON.box, 30.0, 3600.0)]), until_s=3800.0, every_s=20.0)

    assert [phase for phase in played.phases if phase != "updated"] == ["started", "ended"]
    assert played.when("ended") > 3600.0


def test_what_was_told_for_a_day_is_let_be_and_hides_nothing_that_comes_later() -> None:
    later = Prop((540, 300, 610, 380), begins=DAY_S + 2000.0, colour=(30, 50, 150))
    looks = [*np.arange(0.0, 220.0, 10.0), *np.arange(220.0, DAY_S, 600.0), *np.arange(DAY_S, DAY_S + 2300.0, 10.0)]
    played = in_corridor(Stage(props=[CARTON, later]), looks_at=looks)

    told = [(at_s, event) for at_s, event in played.events if event.phase != "updated"]
    assert [event.phase for _, event in told] == ["started", "ended", "started"]
    assert DAY_S + 150.0 <= told[1][0] <= DAY_S + 200.0
    assert told[1][1].reasons[0].code == "leftovers.let_be"
    assert values(told[1][1])["told_h"] >= 24.0
    assert told[2][0] >= DAY_S + 2120.0


def test_two_things_are_one_event_for_two_and_one_taken_away_leaves_one() -> None:
    second = Prop((520, 300, 590, 380), begins=40.0, ends=260.0, colour=(30, 50, 150))
    played = in_corridor(Stage(props=[CARTON, second]), until_s=420.0)

    counts = [event.count for _, event in played.events]
    assert played.phases.count("started") == 1
    assert 2 in counts
    assert counts[-1] == 1


def test_what_stands_beside_the_corridor_does_not_matter() -> None:
    assert in_corridor(Stage(props=[Prop((100, 250, 170, 340), begins=30.0)])).events == []


def test_a_crumb_is_no_clutter_and_a_smaller_limit_makes_it_some() -> None:
    crumb = Stage(props=[Prop((430, 300, 455, 330), begins=30.0)])

    assert in_corridor(crumb).events == []
    assert in_corridor(crumb, least_size=0.002).phases[0] == "started"


def test_who_stands_and_talks_for_long_is_no_clutter() -> None:
    talkers = [Actor(((20.0, x, 330.0), (290.0, x, 330.0)), height=130) for x in (420.0, 500.0)]

    assert in_corridor(Stage(talkers)).events == []


def test_who_stands_before_it_does_not_restart_its_clock() -> None:
    talker = Actor(((60.0, 435.0, 350.0), (130.0, 435.0, 350.0)), height=140)

    assert 150.0 <= in_corridor(Stage([talker], [CARTON])).when("started") <= 175.0


def test_a_bicycle_that_the_model_knows_is_clutter_like_anything_else() -> None:
    known = Actor(((30.0, 435.0, 340.0), (300.0, 435.0, 340.0)), height=90, label="car")

    assert in_corridor(Stage([known], [CARTON])).phases[0] == "started"


@pytest.mark.parametrize("factor", [0.35, 1.5])
def test_another_light_is_no_clutter_and_hides_none(factor: float) -> None:
    switched = dimmed(factor, begins=50.0)

    assert in_corridor(Stage(light=switched)).events == []
    assert 150.0 <= in_corridor(Stage(props=[CARTON], light=switched)).when("started") <= 180.0


def test_a_lamp_that_steps_switch_on_again_and_again_neither_tells_nor_forgets() -> None:
    lamp = dimmed(0.3, begins=50.0, every_s=30.0)
    played = in_corridor(Stage(props=[Prop(CARTON.box, 30.0, 400.0)], light=lamp), until_s=700.0)

    assert in_corridor(Stage(light=lamp)).events == []
    assert [phase for phase in played.phases if phase != "updated"] == ["started", "ended"]
    assert played.when("ended") > 400.0


@pytest.mark.parametrize("every_s", [0.0, 50.0])
@pytest.mark.parametrize("factor", [0.2, 0.1, 0.03, 0.0])
def test_in_the_dark_nothing_is_forgotten_and_the_clock_goes_on(factor: float, every_s: float) -> None:
    dark = dimmed(factor, 60.0, 310.0, every_s)
    kept = in_corridor(Stage(props=[CARTON], light=dark), until_s=400.0)
    cleared = in_corridor(Stage(props=[Prop(CARTON.box, 30.0, 400.0)], light=dark), until_s=550.0)

    assert [phase for phase in kept.phases if phase != "updated"] == ["started"]
    assert 150.0 <= kept.when("started") <= 180.0
    assert [phase for phase in cleared.phases if phase != "updated"] == ["started", "ended"]
    assert cleared.when("ended") > 400.0


def test_what_nobody_sees_come_and_go_in_the_dark_is_nothing() -> None:
    assert in_corridor(Stage(light=dimmed(0.0, 60.0, 310.0)), until_s=550.0).events == []


def test_a_camera_that_has_run_for_months_keeps_the_same_time() -> None:
    began = 200.0 * DAY_S + 0.7
    looks = np.arange(0.0, 220.0, 3.0)
    first = in_corridor(Stage(props=[CARTON]), looks_at=list(looks))
    late = in_corridor(Stage(props=[Prop(CARTON.box, began + 30.0)]), looks_at=list(began + looks))

    assert late.when("started") - began == pytest.approx(first.when("started"), abs=0.01)
    assert values(late.events[0][1])["stayed_s"] == pytest.approx(values(first.events[0][1])["stayed_s"], abs=0.01)


@pytest.mark.parametrize("factor", [0.5, 1.6])
def test_a_shadow_or_the_sun_on_the_floor_is_no_clutter(factor: float) -> None:
    def paint(picture: Picture, at_s: float) -> Picture:
        light = np.ones((*picture.shape[:2], 1))
        if at_s >= 50.0:
            light[220:360, 380:520] = factor
        return np.clip(picture * light, 0, 255).astype(np.uint8)

    assert in_corridor(Stage(light=paint)).events == []


def test_what_was_taken_away_is_no_clutter() -> None:
    assert in_corridor(Stage(props=[Prop(CARTON.box, ends=60.0)])).events == []


def test_a_door_that_has_opened_and_closed_twice_may_stay_open() -> None:
    door = (420, 100, 560, 400)
    opened = [Prop(door, t, t + 100.0) for t in (50.0, 300.0)]
    wedged = Prop(door, 600.0)

    assert in_corridor(Stage(props=[*opened, wedged]), until_s=1000.0).events == []


def test_a_door_that_was_never_seen_to_move_is_told_when_it_stays_open() -> None:
    """It cannot know better; the card says so."""
    assert in_corridor(Stage(props=[Prop((420, 100, 560, 400), 50.0)])).phases[0] == "started"


def test_what_was_always_there_belongs_to_the_place() -> None:
    assert in_corridor(Stage(props=[Prop(CARTON.box)])).events == []


def test_a_camera_that_is_turned_begins_anew() -> None:
    def turned(picture: Picture, at_s: float) -> Picture:
        return (
            picture
            if at_s < 100.0
            else np.ascontiguousarray(picture[::-1, ::-1].transpose(1, 0, 2)[:480, :480]).repeat(2, axis=1)[:480, :640]
        )

    assert in_corridor(Stage(props=[CARTON], light=turned), until_s=500.0).events == []


def test_an_open_event_lets_the_camera_doze_between_two_sweeps() -> None:
    played = in_corridor(Stage(props=[CARTON]), until_s=220.0)

    assert played.phases[0] == "started"
    assert not played.pipeline.tracks_alive()
