"""Does it burn? Laws of the numbers that several looks at one place add up to."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from pipelines.flames.before import Before
from pipelines.flames.glow import SIDE, flickering, glow_of, restlessness
from pipelines.flames.judging import HOT, LAMP, RESTLESS, SPAN_S, SURE, Judgement, judged
from pipelines.flames.places import FORGOTTEN_S, MEMORY_S, Flame, Places
from tests.pipelines.fires import BOX, HEIGHT, WIDTH, Thing, burning, lamp, picture

Box = tuple[float, float, float, float]
PICTURE = float(WIDTH * HEIGHT)


def watched(
    thing: Thing, seconds: float = 4.0, sure: float = 0.4, box: Box = BOX, by: tuple[float, float] = (0.0, 0.0)
) -> tuple[Places, Judgement]:
    """Five looks a second at a thing that moves by so many pixels a second."""
    places, now = Places(), None
    for at_s in np.arange(0.0, seconds, 0.2):
        moved = tuple(float(side + speed * at_s) for side, speed in zip(box, by * 2, strict=True))
        image = picture(thing, float(at_s), moved)
        place = places.look(float(at_s), image, [Flame(moved, sure, glow_of(image, moved))])[0]
        now = judged(place, float(at_s), PICTURE, ())
    assert now is not None
    return places, now


def test_a_flame_burns_and_a_lamp_does_not() -> None:
    _, flame = watched(burning)
    _, bulb = watched(lamp)
    assert flame.burns
    assert flame.restless > 2 * bulb.restless
    assert not bulb.burns
    assert bulb.is_lamp
    assert not flame.is_lamp


def test_headlights_do_not_stay_in_their_place() -> None:
    _, passing = watched(burning, by=(240.0, 0.0))
    assert not passing.burns


def test_seen_once_or_for_a_moment_is_not_burning() -> None:
    _, moment = watched(burning, seconds=0.5)
    assert not moment.burns
    assert 0.0 < moment.confidence < 0.5


def test_a_model_that_hardly_believes_it_is_not_believed() -> None:
    _, doubtful = watched(burning, sure=0.05)
    assert not doubtful.burns


def test_a_small_flame_in_a_hand_is_a_lighter_until_it_grows() -> None:
    somebody: Box = (60.0, 40.0, 420.0, 470.0)
    places, _ = watched(burning, box=(200.0, 200.0, 225.0, 240.0))
    place = places.look(4.0, picture(burning, 4.0, BOX), [])[0]
    assert judged(place, 3.8, PICTURE, ()).burns
    held = judged(place, 3.8, PICTURE, [somebody])
    assert held.held
    assert not held.burns
    assert held._replace(grew=5.0).burns


@given(st.integers(0, 2**32 - 1), st.integers(-60, 60))
def test_the_same_shape_brighter_or_darker_is_no_change(seed: int, brighter: int) -> None:
    shape = np.random.default_rng(seed).uniform(60, 190, (SIDE, SIDE)).astype(np.float32)
    assert restlessness(shape, shape + brighter) == pytest.approx(0.0, abs=1e-4)
    assert restlessness(shape, np.roll(shape, 1, axis=1)) < 0.5


def test_who_moves_before_a_lamp_does_not_make_it_flicker_and_a_fire_beside_him_does() -> None:
    def passing(thing: Thing, at_s: float, person: Box) -> NDArray[np.uint8]:
        image = picture(thing, at_s, BOX)
        left, top, right, bottom = (int(side) for side in person)
        image[top:bottom, left:right] = 20 if at_s else 240  # a dark back, a bright sleeve
        return image

    half = (BOX[0] - 20, BOX[1] - 40, BOX[0] + 30, BOX[3] + 40)
    for thing, calm in ((lamp, True), (burning, False)):
        before, after = (glow_of(passing(thing, at_s, half), BOX, [half]) for at_s in (0.0, 0.2))
        assert restlessness(before.shape, after.shape) > RESTLESS
        assert (flickering(before, after) < LAMP) is calm
    # Flames that the street's model takes for somebody are judged all the same.
    before, after = (glow_of(picture(burning, at_s, BOX), BOX, [BOX]) for at_s in (0.0, 0.2))
    assert flickering(before, after) > RESTLESS


@given(st.floats(-50, 700), st.floats(-50, 500), st.floats(0, 300), st.floats(0, 300))
def test_a_box_at_any_edge_has_a_glow(left: float, top: float, width: float, height: float) -> None:
    image = np.full((HEIGHT, WIDTH, 3), (0, 120, 255), np.uint8)
    glow = glow_of(image, (left, top, left + width, top + height))
    assert glow.shape.shape == (SIDE, SIDE)
    assert glow.hot == 1.0


def test_grey_pictures_are_hot_where_they_are_bright() -> None:
    grey = np.full((HEIGHT, WIDTH, 3), 230, np.uint8)
    assert glow_of(grey, BOX).hot == 1.0
    assert glow_of(grey // 2, BOX).hot == 0.0


@given(st.lists(st.floats(0.05, 3.0), min_size=1, max_size=80))
def test_places_forget_and_never_grow_without_bound(gaps: list[float]) -> None:
    places, at_s = Places(), 0.0
    yard = picture(burning, 0.0, BOX)
    glow = glow_of(yard, BOX)
    for number, gap in enumerate(gaps):
        at_s += gap
        shift = 40.0 * (number % 7)
        box = (BOX[0] + shift, BOX[1], BOX[2] + shift, BOX[3])
        for place in places.look(at_s, yard, [Flame(box, 0.5, glow)]):
            assert at_s - place.seen_s <= FORGOTTEN_S
            assert all(at_s - seen.at_s <= MEMORY_S + FORGOTTEN_S for seen in place.sightings)
            now = judged(place, at_s, PICTURE, ())
            assert 0.0 <= now.confidence <= 1.0
            assert now.met <= now.looks
            assert now.lasted_s <= SPAN_S


def test_what_flares_up_where_nothing_was_needs_a_model_that_is_hardly_sure() -> None:
    large: Box = (200.0, 150.0, 420.0, 400.0)
    dark = picture(lambda part, at_s: None, 0.0, large)
    verdicts = {}
    for flares in (True, False):
        before, places, now = Before(), Places(), None
        for number in range(40):
            at_s = number * 0.2
            burns = number >= 20
            image = picture(burning, at_s, large) if burns or not flares else dark
            before.learn(image, at_s)
            glow = glow_of(image, large)
            seen = [Flame(large, 0.08, glow, before.rise(large), before.flaring)] if burns else []
            for place in places.look(at_s, image, seen):
                now = judged(place, at_s, PICTURE, ())
        assert now is not None
        verdicts[flares] = now.burns
    assert verdicts == {True: True, False: False}


def test_light_that_changes_everywhere_is_the_cameras_own() -> None:
    before = Before()
    image = picture(burning, 0.0, BOX)
    before.learn(image, 0.0)
    before.learn(np.clip(image.astype(np.int16) + 60, 0, 255).astype(np.uint8), 0.2)
    assert before.flaring == 0.0
    assert abs(before.rise((10.0, 10.0, 60.0, 60.0))) < 1.0
    before.learn(np.zeros((240, 320, 3), np.uint8), 0.4)
    assert before.flaring == 0.0, "a picture of another size is remembered anew"


def test_a_box_that_wanders_over_a_chequered_carpet_is_no_flame() -> None:
    columns, rows = np.meshgrid(np.arange(WIDTH) // 24, np.arange(HEIGHT) // 24)
    carpet = np.where(((columns + rows) % 2 == 0)[..., None], (60, 70, 230), (180, 190, 210)).astype(np.uint8)
    places, now = Places(), None
    for number in range(20):
        left = 200.0 + 9.0 * (number % 4)
        box = (left, 250.0, left + 150.0 + 11.0 * (number % 3), 400.0)
        (place,) = places.look(number * 0.2, carpet, [Flame(box, 0.4, glow_of(carpet, box))])
        now = judged(place, number * 0.2, PICTURE, ())
    assert now is not None
    assert now.met >= 10
    assert now.is_lamp
    assert not now.burns


@given(sure=st.floats(SURE, 1.0), hot=st.floats(HOT, 1.0), restless=st.floats(RESTLESS, 1.0), more=st.floats(1.0, 3.0))
def test_what_speaks_more_for_fire_never_speaks_less(sure: float, hot: float, restless: float, more: float) -> None:
    def burns(sure: float, hot: float, restless: float) -> bool:
        return Judgement(15, 15, 2.8, sure, hot, restless, 1.0, 0.0, 0.0, 0.0, 0.01, held=False).burns

    assert not burns(SURE, HOT, RESTLESS), "each just enough is not enough"
    assert burns(1.0, 1.0, 1.0)
    for louder in ((sure * more, hot, restless), (sure, hot * more, restless), (sure, hot, restless * more)):
        assert burns(*louder) or not burns(sure, hot, restless)
