"""What a behaviour is shown of one look."""

from dataclasses import replace

import numpy as np
import pytest

from models.detections import Detections
from pipelines.motion import Motion
from pipelines.scene import Scene
from pipelines.tracking import Step, Track
from pipelines.zones import Zone
from tests.pipelines.world import HEIGHT, LABELS, WIDTH, frame

BOX = np.array([300.0, 100.0, 340.0, 200.0])
SEEN = Track(
    id=1, label="person", motion=Motion.born(BOX), confidence=0.7, born_s=1.0, seen_s=5.0,
    born_box=(300.0, 100.0, 340.0, 200.0), evidence=3.0, looks=5, confirmed=True, trail=(Step(5.0, 320.0, 200.0),),
)  # fmt: skip


def scene(*tracks: Track) -> Scene:
    return Scene(frame(5.0), tracks, Detections.empty(LABELS))


@pytest.mark.parametrize(
    ("other", "why"),
    [
        (replace(SEEN, confirmed=False), "not confirmed"),
        (replace(SEEN, seen_s=4.8), "not seen at this look"),
        (replace(SEEN, label="dog"), "not what was asked for"),
        (replace(SEEN, confidence=0.3), "not sure enough"),
    ],
)
def test_behaviours_are_shown_only_what_is_sure_and_visible_now(other: Track, why: str) -> None:
    assert scene(SEEN, replace(other, id=2)).seen(("person",), 0.5) == (SEEN,), why


@pytest.mark.parametrize(("feet_y", "inside"), [(HEIGHT - 1.0, True), (HEIGHT + 7.0, True), (0.4 * HEIGHT, False)])
def test_feet_foreseen_below_the_picture_stand_on_its_edge(feet_y: float, inside: bool) -> None:
    lower_half = Zone("下半", ((0.0, 0.5), (1.0, 0.5), (1.0, 1.0), (0.0, 1.0)))
    walker = replace(SEEN, motion=SEEN.motion.back_at(320.0, feet_y))

    assert bool(scene(walker).standing_in(lower_half, (walker,))) is inside


@pytest.mark.parametrize(
    ("born_box", "came_in"),
    [
        ((300.0, 100.0, 340.0, 200.0), False),
        ((1.0, 100.0, 41.0, 200.0), True),
        ((WIDTH - 41.0, 100.0, WIDTH - 1.0, 200.0), True),
        ((300.0, HEIGHT - 101.0, 340.0, HEIGHT - 1.0), True),
    ],
)
def test_who_was_first_seen_at_the_edge_may_have_walked_in(born_box: tuple, came_in: bool) -> None:
    assert scene().came_in(replace(SEEN, born_box=born_box)) is came_in
