"""The rendered scenes are what the program draws: the same actors, the same places, named as rendered."""

from itertools import islice

import numpy as np
import pytest

from sample_videos import find_clip, path_of
from sample_videos.cast import CAST, cut_out, empty_scene
from sample_videos.film import pictures
from sample_videos.render import SCENES, Stage, Walk, finished
from sample_videos.scenery import badge, building_site, font


@pytest.fixture(scope="module")
def stage() -> Stage:
    film = tuple(pictures(path_of(find_clip("vtest_excerpt"))))
    return Stage(film, empty_scene(film))


@pytest.fixture(autouse=True)
def _needs_the_font() -> None:
    try:
        font(20)
    except FileNotFoundError as missing:
        pytest.skip(str(missing))


@pytest.mark.parametrize("who", CAST)
def test_an_actor_is_cut_out_whole_and_alone(stage: Stage, who: str) -> None:
    for number in list(CAST[who])[::5]:
        person = cut_out(stage.film, stage.empty, who, number)
        inside = person.alpha > 128
        rows = np.flatnonzero(inside.any(axis=1))
        assert 0.15 < inside.mean() < 0.75, number
        assert np.ptp(rows) > 0.7 * person.alpha.shape[0], number


def test_a_walk_covers_the_ground_it_covered_in_life(stage: Stage) -> None:
    walk = Walk("jacket", (101, 120, 138), 2.0, (100.0, 500.0), depth=0.5)
    x, y = walk.end(stage)
    mirrored = Walk("jacket", (101, 120, 138), 2.0, (100.0, 500.0), mirrored=True, depth=0.5)
    assert x - 100 > 600
    assert 400 < y < 500
    assert mirrored.end(stage)[0] - 100 == pytest.approx(100 - x)


@pytest.mark.parametrize("name", SCENES)
def test_a_scene_is_the_clip_that_ships(stage: Stage, name: str) -> None:
    drawn = islice(finished(SCENES[name](stage)), 40)
    for number, (picture, shipped) in enumerate(zip(drawn, pictures(path_of(find_clip(name))), strict=False)):
        difference = np.abs(picture.astype(int) - shipped.astype(int))
        assert difference.mean() < 6, number


def test_every_rendered_picture_says_so() -> None:
    plain = building_site()
    said = badge(plain)
    changed = (plain != said).any(axis=2)
    assert changed[8:41, 10:239].mean() > 0.9
    assert not changed[60:].any()
