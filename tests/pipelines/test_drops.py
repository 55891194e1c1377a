"""Gravity is told from all else that comes down: by the numbers of a flight, at any rate of looks that shows it."""

from collections.abc import Callable, Sequence

import numpy as np
import pytest

from pipelines.drops.flights import Flights
from pipelines.drops.gravity import GRAVITY, Fall, judged
from pipelines.drops.specks import Specks

#: A façade 40 m high and wide, in a picture of 800 pixels: 20 pixels a metre.
SIZE, HIGH_M, PIXELS = (800, 800), 40.0, 20.0
PULL = GRAVITY * PIXELS

#: Where a thing is at a second, metres from the left and above the ground; None where it is not there.
Way = Callable[[float], tuple[float, float] | None]


def dropped(from_m: float, begins_s: float = 1.0, aside: float = 1.0, up: float = 0.0, ends_s: float = 1e9) -> Way:
    def way(at_s: float) -> tuple[float, float] | None:
        t = at_s - begins_s
        high = from_m + up * t - GRAVITY * t * t / 2
        return (20.0 + aside * t, high) if t >= 0.0 and high > 0.0 and at_s < ends_s else None

    return way


def steady(from_m: float, speed: float, aside: float = 0.0, sways: float = 0.0) -> Way:
    """At one speed, m/s downwards, swaying so many metres."""

    def way(at_s: float) -> tuple[float, float] | None:
        high = from_m - speed * (at_s - 1.0)
        return (20.0 + aside * at_s + sways * np.sin(3.0 * at_s), high) if at_s >= 1.0 and 0.0 < high < 40.0 else None

    return way


def lift(at_s: float) -> tuple[float, float] | None:
    """1 m/s² until 2.5 m/s, as lifts do."""
    t = max(0.0, at_s - 1.0)
    gathering = min(t, 2.5)
    high = 35.0 - gathering**2 / 2 - 2.5 * (t - gathering)
    return (20.0, high) if high > 2.0 else None


def looks(ways: Sequence[Way], rate: float, until_s: float = 9.0, noise: int = 0, seed: int = 1) -> Sequence[Specks]:
    """What the spotter would say: each thing trembling by half a pixel, and so many specks of chance."""
    dice = np.random.default_rng(seed)
    seen = []
    for at_s in np.arange(0.0, until_s, 1.0 / rate).tolist():
        there = [place for way in ways if (place := way(at_s)) is not None]
        xy = np.array([(x * PIXELS, (HIGH_M - high) * PIXELS) for x, high in there]).reshape(-1, 2)
        xy = np.concatenate([xy + dice.normal(0, 0.5, xy.shape), dice.uniform(0, 800, (noise, 2))])
        seen.append(Specks(at_s, xy, np.full_like(xy, 6.0), np.zeros(len(xy), np.bool_)))
    return seen


def falls(seen: Sequence[Specks]) -> list[tuple[float, Fall]]:
    """Each fall as it is judged for the first time, with the second of that look."""
    flights, told = Flights(SIZE, PULL), []
    for specks in seen:
        for flight in flights.look(specks):
            fall = judged(flight, flights) if flight.told is None else None
            if fall is not None:
                flight.told = 1
                told.append((specks.at_s, fall))
    return told


@pytest.mark.parametrize("rate", [5.0, 10.0, 25.0])
def test_what_falls_is_told_once_before_it_lands_with_where_it_began(rate: float) -> None:
    told = falls(looks([dropped(30.0)], rate))
    assert len(told) == 1
    at_s, fall = told[0]
    lands_s = 1.0 + float(np.sqrt(2 * 30.0 / GRAVITY))
    assert 1.0 < at_s < lands_s
    assert fall.pull == pytest.approx(GRAVITY, rel=0.15)
    assert (HIGH_M - fall.from_y / PIXELS) == pytest.approx(30.0, abs=0.5), "the very storey"
    assert fall.from_x / PIXELS == pytest.approx(20.0, abs=0.8)
    assert fall.began_s == pytest.approx(1.0, abs=0.15)
    assert not fall.from_above


@pytest.mark.parametrize("seed", range(6))
def test_a_fall_is_told_among_specks_of_chance_which_alone_are_none(seed: int) -> None:
    assert len(falls(looks([dropped(35.0)], 10.0, noise=12, seed=seed))) == 1
    assert falls(looks([], 10.0, until_s=30.0, noise=12, seed=seed)) == []


def test_two_looks_a_second_show_too_little_of_a_fall() -> None:
    assert falls(looks([dropped(20.0)], 2.0)) == [], "five looks in two seconds: the behaviour says that it is blind"


def test_what_comes_in_from_above_the_zone_says_so() -> None:
    told = falls(looks([dropped(46.0)], 10.0))
    assert [fall.from_above for _, fall in told] == [True]


def test_uneven_looks_and_a_dark_window_in_its_way_do_not_hide_it() -> None:
    seen = [s for s in looks([dropped(35.0)], 25.0) if round(s.at_s * 25) % 5 in (0, 2, 3)]
    hidden = [Specks(s.at_s, s.xy[:0], s.sides[:0], s.restless[:0]) if 2.0 <= s.at_s < 2.3 else s for s in seen]
    assert len(falls(hidden)) == 1


@pytest.mark.parametrize(
    "way",
    [
        pytest.param(steady(35.0, 1.5, sways=0.3), id="a leaf"),
        pytest.param(steady(38.0, 7.0), id="a raindrop"),
        pytest.param(steady(38.0, 4.0, aside=1.0), id="an empty bag"),
        pytest.param(steady(38.0, 9.0, aside=8.0), id="a bird that glides down"),
        pytest.param(steady(5.0, -8.0), id="a bird that goes up"),
        pytest.param(lift, id="a lift"),
        pytest.param(dropped(20.0, ends_s=1.7), id="a bird that drops from its ledge for a moment"),
        pytest.param(dropped(2.0, up=24.0), id="a ball thrown up from the foot"),
    ],
)
@pytest.mark.parametrize("rate", [5.0, 10.0, 25.0])
def test_what_does_not_fall_is_left_alone(way: Way, rate: float) -> None:
    assert falls(looks([way], rate, until_s=14.0)) == []


def test_two_things_in_the_same_second_are_two_falls() -> None:
    other = dropped(33.0, begins_s=1.3, aside=-4.0)
    assert len(falls(looks([dropped(30.0, aside=2.0), other], 10.0))) == 2
