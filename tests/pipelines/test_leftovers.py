"""What is remembered of a place and of what came to it: who hides it, what the dark says of it, and who is there."""

from dataclasses import replace

import numpy as np
import pytest

from models.detections import Detections
from pipelines.leftovers.alive import ALIVE, busy
from pipelines.leftovers.company import Company
from pipelines.leftovers.lasting import Lasting, inside
from pipelines.leftovers.place import Place
from pipelines.motion import Motion
from pipelines.scene import Scene
from pipelines.tracking import Corners, Track
from pipelines.zones import Zone
from tests.pipelines.stage import Picture, Prop, Stage
from tests.pipelines.world import LABELS, frame

CARTON = Prop((400, 250, 470, 340), begins=20.0)
SOMEBODY: Corners = (380.0, 200.0, 480.0, 350.0)


def watched(until_s: float = 60.0) -> tuple[Place, Lasting]:
    place, lasting = Place(), Lasting()
    for at_s in np.arange(0.0, until_s, 4.0):
        lasting.update(place.look(Stage(props=[CARTON]).picture(at_s), at_s, []), place, at_s)
    return place, lasting


def test_nothing_is_given_up_while_somebody_stands_before_it() -> None:
    place, lasting = watched()
    usual = place.slow.copy()
    hidden = place.look(Stage(props=[CARTON]).picture(60.0), 60.0, [SOMEBODY])

    assert len(lasting.newcomers) == 1
    assert lasting.give_up(lasting.newcomers, hidden, place) == []
    assert lasting.give_up(lasting.newcomers, hidden._replace(steady=False), place) == []
    free = place.look(Stage(props=[CARTON]).picture(64.0), 64.0, [])
    assert len(lasting.give_up(lasting.newcomers, free, place)) == 1
    assert lasting.newcomers == []
    assert np.abs(place.slow - usual).max() > 20.0, "it is how the place looks now"


@pytest.mark.parametrize("black", [np.zeros((480, 640, 3), np.uint8), np.full((480, 640, 3), 20, np.uint8)])
def test_a_picture_that_shows_nothing_teaches_nothing_also_when_it_is_the_first(black: Picture) -> None:
    place, _ = watched()
    usual = place.slow.copy()
    for at_s in np.arange(60.0, 400.0, 4.0):
        seen = place.look(black, at_s, [])
        assert not seen.steady
        assert not seen.unlike.any()
        assert not place.moved
    assert np.array_equal(place.slow, usual)

    fresh, lasting = Place(), Lasting()
    assert lasting.update(fresh.look(black, 0.0, []), fresh, 0.0) == []
    assert fresh.look(Stage().picture(4.0), 4.0, []).steady


def test_pictures_of_another_size_are_another_place_though_the_first_of_them_is_dark() -> None:
    place, lasting = watched()
    lasting.update(place.look(np.zeros((240, 320, 3), np.uint8), 60.0, []), place, 60.0)

    assert place.moved
    assert lasting.newcomers == []


@pytest.mark.parametrize(
    ("label", "asked", "expected"),
    [("suitcase", None, True), ("suitcase", ALIVE, False), ("person", None, True), ("person", ("person",), True)],
)
def test_what_was_followed_a_moment_ago_is_there_unless_only_others_are_asked_for(
    label: str, asked: tuple[str, ...] | None, expected: bool
) -> None:
    """A tracked bag that the model loses for a moment still hides the place, where nobody asks for people alone."""
    track = Track(
        id=1, label=label, motion=Motion.born(np.array(SOMEBODY)), confidence=0.7, born_s=1.0, seen_s=4.5,
        born_box=SOMEBODY, evidence=3.0, looks=5, confirmed=True,
    )  # fmt: skip
    scene = Scene(frame(5.0), (track,), Detections.empty(LABELS))

    assert bool(busy(scene, asked)) is expected
    assert busy(replace(scene, tracks=(replace(track, seen_s=3.5),)), asked) == []


def test_of_everybody_who_ever_passed_only_the_last_minute_is_kept() -> None:
    company = Company()
    for number in range(1, 400):
        at_s = 10.0 * number
        walker = Track(
            id=number, label="person", motion=Motion.born(np.array(SOMEBODY)), confidence=0.7, born_s=at_s, seen_s=at_s,
            born_box=SOMEBODY, evidence=3.0, looks=5, confirmed=True,
        )  # fmt: skip
        company.update(Scene(frame(at_s), (walker,), Detections.empty(LABELS)), (walker,))
    assert company.remembered <= 7


def test_the_zones_of_a_node_with_many_cameras_are_worked_out_once() -> None:
    """Thirty cameras, each looking at a few zones in turn."""
    zones = [Zone(f"{camera}-{n}", ((0.1, 0.1), (0.5, 0.1), (0.3, 0.5))) for camera in range(30) for n in range(4)]
    first = [inside(zone, (8, 12)) for zone in zones]
    assert all(inside(zone, (8, 12)) is known for zone, known in zip(zones, first, strict=True))
