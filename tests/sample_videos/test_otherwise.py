"""Pictures as another camera would have taken them: in what light, with what noise, and the same from the same seed."""

import numpy as np
import pytest
from numpy.typing import NDArray

from sample_videos.otherwise import OTHERWISE, Otherwise, Staging

Image = NDArray[np.uint8]
WAYS = tuple(OTHERWISE.values())
#: Where the flame of `place` burns.
FLAME = np.s_[60:80, 100:112]


@pytest.fixture
def place() -> Image:
    """A street with some structure, a white wall and an orange flame with a white core."""
    dice = np.random.default_rng(5)
    image = dice.integers(60, 160, (12, 16, 3), dtype=np.uint8).repeat(10, axis=0).repeat(10, axis=1)
    image[:30, :40] = 240
    image[FLAME] = (40, 140, 250)
    image[68:72, 104:108] = 255
    return image


def brightness(image: Image) -> float:
    return float(image.mean())


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.name)
def test_the_same_seed_draws_the_same_and_leaves_the_film_as_it_was(way: Otherwise, place: Image) -> None:
    before = place.copy()
    first, again = (way.draw(place, 1.2, Staging(7)) for _ in range(2))
    assert (first == again).all()
    assert first.dtype == np.uint8 and first.ndim == 3 and first.shape[2] == 3
    assert (place == before).all()


@pytest.mark.parametrize("name", ["dusk", "night", "infrared", "rain"])
def test_another_seed_and_another_second_draw_otherwise(name: str, place: Image) -> None:
    draw = OTHERWISE[name].draw
    assert (draw(place, 1.2, Staging(7)) != draw(place, 1.2, Staging(8))).any()
    assert (draw(place, 1.2, Staging(7)) != draw(place, 1.4, Staging(7))).any()


def test_the_daylight_goes_and_a_flame_stays(place: Image) -> None:
    dusk, night = (OTHERWISE[name].draw(place, 0.0, Staging(1)) for name in ("dusk", "night"))
    assert brightness(place) > brightness(dusk) > brightness(night)
    assert brightness(night[:30, :40]) < 0.6 * brightness(place[:30, :40]), "a white wall does not shine by itself"
    core = np.s_[64:76, 103:109]
    assert brightness(night[core]) > 0.9 * brightness(place[core])


def test_where_nothing_burns_what_is_warm_grows_dark_too(place: Image) -> None:
    for name in ("dusk", "night"):
        burning, not_burning = (OTHERWISE[name].draw(place, 0.0, Staging(1, flames)) for flames in (True, False))
        assert brightness(not_burning[FLAME]) < 0.8 * brightness(burning[FLAME])


def test_at_night_little_is_left_of_colours(place: Image) -> None:
    def colour(image: Image) -> float:
        return float(np.ptp(image[90:].astype(int), axis=2).mean())

    assert colour(OTHERWISE["night"].draw(place, 0.0, Staging(1))) < 0.6 * colour(place)
    assert colour(OTHERWISE["infrared"].draw(place, 0.0, Staging(1))) == 0
    assert colour(OTHERWISE["fisheye"].draw(place, 0.0, Staging(1))) == 0


def test_an_infrared_lamp_lights_the_middle_and_a_flame_is_white_in_it(place: Image) -> None:
    flat = np.full_like(place, 120)
    seen = OTHERWISE["infrared"].draw(flat, 0.0, Staging(1))
    assert brightness(seen[50:80, 60:100]) > 2 * brightness(seen[:15, :15])
    assert brightness(OTHERWISE["infrared"].draw(place, 0.0, Staging(1))[64:76, 103:109]) > 240


@pytest.mark.parametrize("name", ["rain", "fog"])
def test_weather_takes_contrast(name: str, place: Image) -> None:
    assert OTHERWISE[name].draw(place, 0.0, Staging(1))[30:].std() < 0.9 * place[30:].std()
