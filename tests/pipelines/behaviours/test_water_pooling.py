"""Standing water, told in drawn pictures of grainy ground: a patch that loses its grain and shines, and others."""

from collections.abc import Callable

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from tests.pipelines.stage import Paint, Picture, Played, Prop, Stage, play, values
from tests.pipelines.world import HEIGHT, LAWN, WIDTH, Actor, plan


def asphalt(seed: int = 5, grain: float = 9.0) -> Picture:
    chance = np.random.default_rng(seed)
    soft = cv2.resize(chance.uniform(95, 125, (6, 8)).astype(np.float32), (WIDTH, HEIGHT))
    fine = cv2.GaussianBlur(chance.normal(0.0, 3.0 * grain, (HEIGHT, WIDTH)).astype(np.float32), (0, 0), 1.2)
    return np.clip(np.repeat((soft + fine)[..., None], 3, axis=2), 0, 255).astype(np.uint8)


def patch(middle: tuple[float, float] = (480.0, 300.0), wide: float = 110.0, deep: float = 60.0) -> NDArray[np.float32]:
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH]
    far = np.hypot((x - middle[0]) / wide, (y - middle[1]) / deep)
    return np.clip((1.0 - far) * 10.0, 0.0, 1.0)[..., None].astype(np.float32)


def water(
    begins: float = 60.0, ends: float = float("inf"), mirrors: float = 150.0, wide: float = 110.0, deep: float = 60.0
) -> Paint:
    """Ground under water: blurred, and something of `mirrors` grey levels above it mirrored."""

    def paint(picture: Picture, at_s: float) -> Picture:
        wet = patch(wide=wide, deep=deep) * (begins <= at_s < ends)
        under = 0.3 * cv2.GaussianBlur(picture, (0, 0), 3.0) + 0.7 * mirrors
        return np.clip(picture * (1 - wet) + under * wet, 0, 255).astype(np.uint8)

    return paint


def times(factor: float, where: Callable[[], NDArray[np.float32]], begins: float = 60.0) -> Paint:
    """So many times the light where it is 1."""
    mask = where()
    return lambda picture, at_s: np.clip(picture * (1 + (factor - 1) * mask * (at_s >= begins)), 0, 255).astype(
        np.uint8
    )


def at_low_place(stage: Stage, until_s: float = 260.0, every_s: float = 10.0, **settings: object) -> Played:
    what = plan("water_pooling", **{"longer_than": "2min", **settings})
    return play(stage, 0.0, what, zones=(LAWN,), looks_at=np.arange(0.0, until_s, every_s))


def ground(light: Paint | None = None, props: tuple[Prop, ...] = (), actors: tuple[Actor, ...] = ()) -> Stage:
    return Stage(actors, props, light, base=asphalt())


@pytest.mark.parametrize("every_s", [4.0, 10.0])
def test_water_that_stays_is_told_by_wall_time(every_s: float) -> None:
    played = at_low_place(ground(water()), every_s=every_s)

    assert [phase for phase in played.phases if phase != "updated"] == ["started"]
    # The picture is averaged over twenty seconds before it is judged.
    assert 180.0 <= played.when("started") <= 210.0 + 2.0 * every_s
    said = values(played.events[0][1])
    assert said["grain"] < 55.0
    assert said["shine"] > 5.0
    assert said["lasted_s"] >= said["limit_s"] == 120.0
    assert 5.0 < said["percent"] < 20.0


def test_water_that_mirrors_a_wall_is_no_brighter_and_is_told_where_no_grain_is_left() -> None:
    assert at_low_place(ground(water(mirrors=100.0))).phases[0] == "started"


def test_a_leaf_that_floats_where_the_ground_never_had_a_grain_says_nothing_of_the_water() -> None:
    """Over the lid of a drain, say: beside hardly any grain, that of a leaf is a hundred times as much."""
    place = asphalt()
    place[282:310, 474:502] = 110

    def paint(picture: Picture, at_s: float) -> Picture:
        seen = water(wide=52.0, deep=38.0)(picture, at_s)
        seen[291:301, 483:493] = 255 if at_s >= 60.0 else seen[291:301, 483:493]
        return seen

    played = at_low_place(Stage((), (), paint, base=place), least_size=0.01)

    assert played.phases[0] == "started"
    assert values(played.events[0][1])["grain"] < 55.0
    assert played.events[0][1].confidence > 0.4


def test_what_drains_in_time_is_no_pool() -> None:
    assert at_low_place(ground(water(ends=140.0))).events == []


def test_when_it_has_drained_the_event_is_over() -> None:
    played = at_low_place(ground(water(ends=300.0)), until_s=520.0)

    assert [phase for phase in played.phases if phase != "updated"] == ["started", "ended"]
    assert 300.0 + 60.0 <= played.when("ended") <= 300.0 + 180.0


@pytest.mark.parametrize("factor", [0.1, 0.0])
@pytest.mark.parametrize("every_s", [0.0, 50.0])
def test_in_the_dark_a_pool_is_neither_gone_nor_is_blackness_learnt(factor: float, every_s: float) -> None:
    """Once told before it grows dark, and once not yet: the clock goes on."""
    for begins in (100.0, 240.0):

        def paint(picture: Picture, at_s: float, begins: float = begins) -> Picture:
            dark = begins <= at_s < begins + 250.0 and (not every_s or (at_s - begins) // every_s % 2 == 0)
            return (water(ends=600.0)(picture, at_s) * (factor if dark else 1.0)).astype(np.uint8)

        played = at_low_place(ground(paint), until_s=820.0)

        assert [phase for phase in played.phases if phase != "updated"] == ["started", "ended"]
        assert played.when("started") <= max(220.0, begins + 280.0)
        assert values(played.events[0][1])["lasted_s"] >= played.when("started") - 110.0
        assert 600.0 + 60.0 <= played.when("ended") <= 600.0 + 180.0


def test_behind_a_parked_car_a_pool_is_known_for_an_hour_at_most() -> None:
    parked = Actor(((300.0, 480.0, 360.0), (9000.0, 480.0, 360.0)), height=200, label="car")
    played = at_low_place(ground(water(), actors=(parked,)), until_s=4300.0, every_s=20.0)

    assert [phase for phase in played.phases if phase != "updated"] == ["started", "ended"]
    assert 300.0 + 3600.0 <= played.when("ended") <= 300.0 + 3600.0 + 150.0


def test_what_was_told_for_a_day_is_let_be() -> None:
    day_s = 86_400.0
    looks = [*np.arange(0.0, 260.0, 10.0), *np.arange(260.0, day_s, 600.0), *np.arange(day_s, day_s + 900.0, 10.0)]
    played = play(
        ground(water()),
        0.0,
        plan("water_pooling", longer_than="2min"),
        zones=(LAWN,),
        looks_at=[float(s) for s in looks],
    )

    told = [event for _, event in played.events if event.phase != "updated"]
    assert [event.phase for event in told] == ["started", "ended"]
    assert told[1].reasons[0].code == "leftovers.let_be"
    assert day_s + 180.0 <= played.when("ended") <= day_s + 240.0


def test_water_is_not_learnt_away_while_it_is_told() -> None:
    played = at_low_place(ground(water(ends=3600.0)), until_s=3900.0, every_s=20.0)

    assert [phase for phase in played.phases if phase != "updated"] == ["started", "ended"]
    assert played.when("ended") > 3600.0


@pytest.mark.parametrize("factor", [0.4, 1.6])
def test_a_shadow_or_the_sun_keeps_the_grain_and_is_no_water(factor: float) -> None:
    assert at_low_place(ground(times(factor, patch))).events == []


def test_rain_on_all_of_it_is_no_pool() -> None:
    def rained_on(picture: Picture, at_s: float) -> Picture:
        wet = 0.8 * (at_s >= 60.0)
        return np.clip(picture * (1 - wet) + 0.8 * cv2.GaussianBlur(picture, (0, 0), 3.0) * wet, 0, 255).astype(
            np.uint8
        )

    assert at_low_place(ground(rained_on)).events == []


def test_a_parked_car_is_no_water_whether_the_model_sees_it_or_not() -> None:
    parked = Prop((400, 220, 560, 340), begins=60.0, colour=(150, 150, 150))
    seen = Actor(((60.0, 480.0, 340.0), (400.0, 480.0, 340.0)), height=400, label="car")

    assert at_low_place(ground(props=(parked,), actors=(seen,))).events == []
    windows = [
        Prop((405 + 26 * i, 225 + 28 * j, 417 + 26 * i, 239 + 28 * j), 60.0, colour=(20, 20, 20))
        for i in range(6)
        for j in range(4)
    ]
    assert at_low_place(ground(props=(parked, *windows))).events == []


def test_a_patch_smaller_than_asked_for_does_not_count() -> None:
    assert at_low_place(ground(water()), least_size=0.5).events == []


def test_it_is_blind_on_ground_without_grain() -> None:
    smooth = Stage((), (), water(), base=asphalt(grain=0.0))

    assert at_low_place(smooth).events == []


def test_water_that_was_there_from_the_first_picture_on_is_how_the_place_looks() -> None:
    assert at_low_place(ground(water(begins=0.0))).events == []
