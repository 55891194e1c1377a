"""One picture, many who look at it at the same time: each gets the same image, and nobody waits for ever."""

import subprocess
import sys
from pathlib import Path

import av
import numpy as np
import pytest

from edge_agent.capture import Picture
from tests.edge_agent.scene import picture_of
from tests.edge_agent.world import NOON, child_environment

REPOSITORY = Path(__file__).parents[2]
#: As in a node through which somebody looks: the camera's loop, live view and a still take the newest picture. In a
#: process of its own, because what went wrong here hung it for ever or ended it, and left later pictures wrong.
MANY_CONVERT_ONE_PICTURE = """
import threading
import av
import numpy as np
from av.video.reformatter import ColorPrimaries, ColorTrc
from edge_agent.capture import Picture
from tests.edge_agent.world import NOON

drawn = np.random.default_rng(7).integers(0, 255, (720, 1280, 3), np.uint8)
kept = av.VideoFrame.from_ndarray(drawn, format="bgr24").reformat(format="yuv420p10le").to_ndarray()

def picture():
    raw = av.VideoFrame.from_ndarray(kept, format="yuv420p10le")
    raw.colorspace, raw.color_range, raw.color_trc, raw.color_primaries = 1, 1, ColorTrc.BT709, ColorPrimaries.BT709
    return Picture(0, 0.0, NOON, raw)

ways = (Picture.bgr, lambda one: one.small(640), lambda one: one.small(320), Picture.luma)
alone = [way(picture()) for way in ways]
newest, together = None, threading.Barrier(len(ways) + 1)
differ = []

def look(way, expected):
    for _ in range(ROUNDS):
        together.wait()
        if not np.array_equal(way(newest), expected):
            differ.append(way)
        together.wait()

for way, expected in zip(ways, alone):
    threading.Thread(target=look, args=(way, expected), daemon=True).start()
for _ in range(ROUNDS):
    newest = picture()
    together.wait()
    together.wait()
    raw = newest.raw
    assert (raw.colorspace, raw.color_range, raw.color_trc, raw.color_primaries) == (1, 1, 1, 1), "not as it came"
assert not differ, f"{len(differ)} images of {len(ways) * ROUNDS} differ"
print("all alike")
"""


def test_many_who_want_one_picture_at_once_all_get_it_and_none_waits_for_ever() -> None:
    done = subprocess.run(
        [sys.executable, "-c", MANY_CONVERT_ONE_PICTURE.replace("ROUNDS", "60")],
        check=False,
        env=child_environment(REPOSITORY),
        capture_output=True,
        text=True,
        timeout=120,  # reached only by a process that hangs
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "all alike\n", "")


@pytest.mark.parametrize("kind", ["yuv420p", "yuvj420p", "nv12", "yuv422p", "yuv420p10le", "gray", "bgr24"])
@pytest.mark.parametrize("size", [(640, 360), (321, 243)])
def test_images_are_those_that_the_library_makes_pixel_by_pixel(kind: str, size: tuple[int, int]) -> None:
    drawn = np.random.default_rng(3).integers(0, 255, (size[1], size[0], 3), np.uint8)
    raw = av.VideoFrame.from_ndarray(drawn, format="bgr24").reformat(format=kind)
    picture = Picture(0, 0.0, NOON, raw)
    assert np.array_equal(picture.bgr(), raw.to_ndarray(format="bgr24"))
    if kind in ("yuv420p10le", "bgr24"):  # of all others brightness is there already, as the camera sent it
        assert np.array_equal(picture.luma(), raw.to_ndarray(format="gray"))
    height, width = picture.small(200).shape[:2]
    assert max(width, height) == 200 and width % 2 == height % 2 == 0
    theirs = raw.reformat(width=width, height=height, format="bgr24").to_ndarray()
    assert np.array_equal(picture.small(200), theirs)


def test_a_small_image_is_never_larger_than_the_picture() -> None:
    assert picture_of(np.zeros((48, 64, 3), np.uint8)).small(640).shape == (48, 64, 3)
