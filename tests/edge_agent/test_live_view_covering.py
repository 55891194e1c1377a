"""Live view: what leaves the node is safe."""

from typing import Any

import numpy as np
import pytest

from edge_agent.evidence import at_first_sight
from edge_agent.live_view import Limits, Veil
from edge_agent.live_view.projector import Projector, Show
from edge_agent.privacy import blur_regions
from models.detections import Detections
from tests.edge_agent.scene import FAST, Scene, live, nobody, picture_of, veil
from tests.edge_agent.viewer import head_and_wall, stripes
from tests.edge_agent.world import HEIGHT, WIDTH, BrightThings, Image


def test_every_head_is_one_flat_cell_by_the_function_that_covers_clips() -> None:
    before, _ = head_and_wall(stripes())
    safe = veil().safe(picture_of(stripes()))
    after, mean = head_and_wall(safe)
    assert before > 20 and after < 1 and mean > 40, "covered by its own mean colour"
    seen: list[int] = []

    def cover(image: Image, regions: Any, cells: int) -> Image:
        seen.append(cells)
        return blur_regions(image, regions, cells)

    assert np.array_equal(veil(cover=cover).safe(picture_of(stripes())), safe)
    assert seen == [1], "many shifted grids of one head would give it away"


def test_whom_one_look_misses_stays_covered_where_they_were() -> None:
    sees = BrightThings()
    looks = iter((True, False))

    def find(image: Image) -> Any:
        return at_first_sight(sees, {})(image) if next(looks) else []

    mine = veil(find)
    mine.safe(picture_of(stripes(), 0, 10.0))
    rough, _ = head_and_wall(mine.safe(picture_of(stripes(), 1, 10.2)))
    assert rough < 1


def test_a_crowd_is_looked_at_closely_and_stays_covered_between_two_close_looks() -> None:
    crowd = [(float(x), float(y), x + 6.0, y + 14.0) for x in range(0, 320, 20) for y in range(0, 240, 40)]
    asked: list[int] = []

    def closely(image: Image) -> Any:
        asked.append(1)
        return crowd

    rough = np.random.default_rng(1).integers(0, 255, (HEIGHT, WIDTH, 3)).astype(np.uint8)
    mine = Veil(nobody, closely, 640)
    for index, at_s in enumerate((5.0, 5.5, 5.9)):
        safe = mine.safe(picture_of(rough, index, at_s))
        assert (safe != rough).any(axis=2).mean() > 0.2, at_s
    assert len(asked) == 1
    mine.safe(picture_of(rough, 9, 6.1))
    assert len(asked) == 2


def test_a_camera_that_begins_anew_is_looked_at_for_crowds_at_once() -> None:
    asked: list[int] = []

    def closely(image: Image) -> Any:
        asked.append(1)
        return []

    mine = Veil(nobody, closely, 640)
    mine.safe(picture_of(stripes(), 0, 7200.0))
    mine.safe(picture_of(stripes(), 1, 7201.0))
    assert len(asked) == 1
    mine.safe(picture_of(stripes(), 0, 0.2))  # another address: its feed counts from 0
    assert len(asked) == 2
    mine.safe(picture_of(stripes(), 1, 1.2))
    assert len(asked) == 2


def test_a_large_picture_leaves_small() -> None:
    large = np.zeros((1080, 1920, 3), np.uint8)
    assert veil().safe(picture_of(large)).shape == (360, 640, 3)


@pytest.mark.parametrize("broken", ["find", "cover"])
def test_what_cannot_be_made_safe_does_not_leave_and_three_in_a_row_end_the_view(broken: str) -> None:
    def fail(*_: Any) -> Any:
        raise RuntimeError("out of memory")

    mine = veil(fail, fail) if broken == "find" else veil(cover=fail)
    left: list[Image] = []
    ended: list[str] = []
    scene = Scene()
    show = Show("cam-1", mine, lambda: scene)
    projector = Projector(
        FAST, lambda: [show], lambda show, safe, at_s: left.append(safe), lambda show: ended.append("x")
    )
    for turn in range(3):
        assert not ended
        projector.turn(show, float(turn))
    assert (left, ended) == ([], ["x"])
    with live(made=lambda: mine) as views, pytest.raises(RuntimeError):
        views.glimpse("cam-1", picture_of(stripes()))


def test_pictures_that_cannot_be_handed_on_end_the_view_and_not_the_thread() -> None:
    def fail(*_: Any) -> None:
        raise RuntimeError("no frame")

    scene, ended = Scene(), []
    show = Show("cam-1", veil(), lambda: scene)
    projector = Projector(FAST, lambda: [show], fail, ended.append)
    for turn in range(3):
        assert not ended
        projector.turn(show, float(turn))
    assert ended == [show]


def test_a_camera_that_is_gone_ends_its_views_and_a_picture_is_shown_once_and_not_too_often() -> None:
    scene, left, ended = Scene(), [], []
    source: list[Scene | None] = [scene]
    show = Show("cam-1", veil(), lambda: source[0])
    limits = Limits(pictures_per_s=4.0)
    projector = Projector(limits, lambda: [show], lambda show, safe, at_s: left.append(at_s), ended.append)
    for at_s in (0.0, 0.1, 0.2, 0.25, 0.3, 0.6):
        projector.turn(show, at_s)
    assert left == [0.0, 0.25, 0.6] and scene.shown == 6
    source[0] = None
    projector.turn(show, 1.0)
    assert ended == [show]


def test_a_models_failure_is_no_picture() -> None:
    class Failing(BrightThings):
        def detect(self, image: Any) -> Detections:
            raise RuntimeError("out of memory")

    with pytest.raises(RuntimeError):
        veil(at_first_sight(Failing(), {})).safe(picture_of(stripes()))
