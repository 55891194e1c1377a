"""Suspected fights, drawn: patches of a picture that move every way where people are, or all one way."""

from collections.abc import Callable, Iterable
from datetime import timedelta

import numpy as np
import pytest

from pipelines.frame import Frame
from pipelines.pipeline import Watch
from tests.pipelines.world import BEGAN, Actor, Street, pipeline, plan

FIGHT = plan("fight", zones=())
HEIGHT, WIDTH = 360, 640
TWO = (Actor(((0, 300, 250), (60, 300, 250)), height=120), Actor(((0, 350, 250), (60, 350, 250)), height=120))
LUCK = np.random.default_rng(5)
GROUND = np.full((HEIGHT, WIDTH, 3), 110, np.uint8)
#: What moves: twelve speckled squares that start in the middle of the picture, close together.
LIMBS = LUCK.integers(0, 256, (12, 7, 7, 3), dtype=np.uint8).repeat(4, axis=1).repeat(4, axis=2)
#: The direction of each of them.
Ways = Callable[[], np.ndarray]


def every_way() -> np.ndarray:
    return np.arange(12) * np.pi / 6 + 0.1


def one_way() -> np.ndarray:
    return np.zeros(12)


def drawn(n: int, ways: Ways) -> np.ndarray:
    """Picture ``n``: each square goes to and fro, eight pixels a look, and turns after five."""
    image = GROUND.copy()
    step = abs((n + 5) % 20 - 10) - 5  # -5 … 5 and back
    for k, angle in enumerate(ways()):
        y = 170 + 42 * (k // 4 - 1) + round(8 * step * np.sin(angle))
        x = 320 + 42 * (k % 4) - 63 + round(8 * step * np.cos(angle))
        image[y : y + 28, x : x + 28] = LIMBS[k]
    return image


def seen(
    ways: Ways, actors: Iterable[Actor] = TWO, every_s: float = 0.2, until_s: float = 6.0
) -> tuple[list[str], float]:
    """The phases of what was told, and the score."""
    street = Street(tuple(actors))
    street.detect = lambda image: Street.detect(street, np.zeros((480, 640, 3), np.uint8))  # type: ignore[method-assign]
    chain = pipeline([Watch.of(FIGHT, ())], street)
    phases = []
    for n, at_s in enumerate(np.arange(0.0, until_s, every_s)):
        street.at_s = float(at_s)
        image = drawn(n, ways)
        events = chain.process(Frame("cam-1", n, float(at_s), BEGAN + timedelta(seconds=float(at_s)), image))
        phases += [str(event.phase) for event in events]
    return phases, chain.scores()["fight"]


def test_two_people_where_everything_moves_its_own_way_are_suspected_once() -> None:
    phases, score = seen(every_way)
    assert phases == ["started"]
    assert score > 0.68


def test_what_moves_one_way_is_nobody_who_fights() -> None:
    phases, score = seen(one_way)
    assert phases == []
    assert score < 0.5


@pytest.mark.parametrize("actors", [(), TWO[:1], (TWO[0], Actor(((0, 60, 200), (60, 60, 200))))])
def test_without_two_people_at_the_place_it_is_scored_and_not_told(actors: tuple[Actor, ...]) -> None:
    phases, score = seen(every_way, actors)
    assert phases == []
    assert score > 0.6


def test_looks_too_far_apart_say_nothing() -> None:
    assert seen(every_way, every_s=0.5) == ([], 0.0)


def test_a_picture_that_changes_its_size_begins_anew() -> None:
    street = Street(TWO)
    chain = pipeline([Watch.of(FIGHT, ())], street)
    for n, size in enumerate(((480, 640), (480, 640), (240, 640))):
        street.detect = lambda image: Street.detect(street, np.zeros((480, 640, 3), np.uint8))  # type: ignore[method-assign]
        image = np.zeros((*size, 3), np.uint8)
        assert chain.process(Frame("cam-1", n, n * 0.2, BEGAN + timedelta(seconds=n * 0.2), image)) == []
