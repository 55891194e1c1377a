"""Clips of real film: whole, playable by a browser, and not one head bare on one picture."""

import io
import os
import struct
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

import av
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from edge_agent.capture.ring import Cut, Ring
from edge_agent.evidence.clip import MOST_PICTURES_PER_S, Film, develop
from edge_agent.evidence.persons import MOST_APART_S, Heads, Look, unseen_times
from edge_agent.privacy import Corners, blur_regions, head_region
from models.runtime import OnnxDetector, open_detector
from models.shelf import model_named, shelves
from tests.edge_agent.test_ring import from_clip
from tests.edge_agent.world import CLIP, Image


@cache
def detector() -> OnnxDetector:
    return open_detector(model_named("coco_street", shelves(environ=os.environ)), lowest=0.1)


def find(image: Image) -> list[Corners]:
    return [(float(a), float(b), float(c), float(d)) for a, b, c, d in detector().detect(image).named("person").xyxy]


def nobody(image: Image) -> list[Corners]:
    return []


def clip(from_s: float, to_s: float) -> Cut:
    cut = from_clip(30.0).cut(from_s, to_s)
    assert cut is not None
    return cut


@cache
def film_of_eight_seconds() -> Film:
    film = develop(clip(6.0, 14.0), 6.0, 14.0, (), find)
    assert film is not None
    return film


def pictures(mp4: bytes) -> list[tuple[float, Image]]:
    with av.open(io.BytesIO(mp4)) as container:
        return [(float(f.time or 0.0), np.asarray(f.to_ndarray(format="bgr24"))) for f in container.decode(video=0)]


@cache
def originals() -> dict[int, Image]:
    """The shipped clip's own pictures by their tenth of a second."""
    with av.open(str(CLIP)) as container:
        return {
            round((f.time or 0.0) * 10): np.asarray(f.to_ndarray(format="bgr24")) for f in container.decode(video=0)
        }


def boxes(mp4: bytes) -> list[str]:
    found, at = [], 0
    while at < len(mp4):
        size, kind = struct.unpack(">I4s", mp4[at : at + 8])
        found.append(kind.decode())
        at += size
    return found


def test_a_clip_is_what_a_browser_plays_at_once() -> None:
    film = film_of_eight_seconds()
    kinds = boxes(film.mp4)
    assert kinds.index("moov") < kinds.index("mdat"), "the index comes first"
    with av.open(io.BytesIO(film.mp4)) as container:
        stream = container.streams.video[0]
        assert (stream.codec_context.name, stream.codec_context.pix_fmt) == ("h264", "yuv420p")
        assert max(stream.codec_context.width, stream.codec_context.height) <= 960
        assert not container.streams.audio, "nobody is overheard"


def test_a_clip_covers_its_seconds_picture_by_picture() -> None:
    film = film_of_eight_seconds()
    shown = pictures(film.mp4)
    assert (film.from_s, film.to_s) == (pytest.approx(6.0), pytest.approx(14.0))
    assert [round(at_s * 10) for at_s, _ in shown] == list(range(81))
    assert film.pictures == 81


def detail(part: Image) -> float:
    """How much neighbouring pixels differ: what is left of a face."""
    grey = part.astype(np.float64).mean(axis=2)
    return float(np.abs(np.diff(grey, axis=0)).mean() + np.abs(np.diff(grey, axis=1)).mean())


def skull(box: Corners, width: int, height: int) -> tuple[int, int, int, int]:
    """The head itself, without any margin: the middle half of the upper seventh of somebody upright."""
    x1, y1, x2, y2 = box
    left, right = round(x1 + (x2 - x1) / 4), round(x2 - (x2 - x1) / 4)
    return max(left, 0), max(round(y1), 0), min(right, width), min(round(y1 + (y2 - y1) / 7), height)


def test_every_head_on_every_picture_is_covered_also_where_nobody_looked() -> None:
    shown = pictures(film_of_eight_seconds().mp4)
    heads = changed = flat = 0
    for at_s, image in shown:
        original = originals()[60 + round(at_s * 10)]
        # Each picture is looked at here; the clip's maker looked at every fourth.
        for box in find(original):
            confident = [b for b in [box] if box[3] - box[1] > 60]
            for each in confident:
                left, top, right, bottom = skull(each, image.shape[1], image.shape[0])
                if right - left < 4 or bottom - top < 4:
                    continue
                before, after = original[top:bottom, left:right], image[top:bottom, left:right]
                heads += 1
                flat += detail(after) < 6.0 or detail(after) < detail(before) / 4
                changed += float(np.abs(before.astype(int) - after).mean()) > 3.0
    assert heads > 200
    assert flat == heads
    assert changed > 0.97 * heads, "covered, not merely compressed"


def test_what_is_no_head_is_left_as_it_was() -> None:
    _, image = pictures(film_of_eight_seconds().mp4)[40]
    original = originals()[100]
    assert np.abs(image[:60].astype(int) - original[:60]).mean() < 8, "the houses stay evidence"


def test_the_cameras_own_looks_are_enough_where_they_were_close() -> None:
    asked: list[int] = []

    def count(image: Image) -> list[Corners]:
        asked.append(1)
        return []

    looks = [Look(6.0 + n * 0.2, ()) for n in range(41)]
    develop(clip(6.0, 14.0), 6.0, 14.0, looks, count)
    assert not asked
    develop(clip(6.0, 14.0), 6.0, 14.0, looks[20:], count)
    assert 9 <= len(asked) <= 12, "four seconds without a look, one every 0.4 s"


def test_a_fast_camera_is_shown_at_a_pace_that_a_line_can_carry() -> None:
    cut = clip(6.0, 14.0)
    squeezed = [
        packet.__class__(packet.data, packet.pts, packet.dts, packet.time_base, (packet.at_s or 0) / 5, packet.key)
        for packet in cut.packets
    ]
    film = develop(Cut(cut.encoding, tuple(squeezed)), 1.2, 2.8, (), nobody)
    assert film is not None
    assert film.pictures <= 1.6 * MOST_PICTURES_PER_S + 2


def test_a_camera_that_lies_on_its_side_is_turned_and_its_boxes_with_it() -> None:
    sizes: list[tuple[int, ...]] = []

    def measure(image: Image) -> list[Corners]:
        sizes.append(image.shape)
        return []

    film = develop(clip(6.0, 8.0), 6.0, 8.0, (), measure, quarters=1)
    assert film is not None
    assert set(sizes) == {(768, 576, 3)}
    assert pictures(film.mp4)[0][1].shape == (768, 576, 3)


def test_damage_in_the_middle_costs_pictures_never_the_clip() -> None:
    cut = clip(6.0, 14.0)
    noise = np.random.default_rng(1).integers(0, 256, 400, dtype=np.uint8).tobytes()
    damaged = [
        packet
        if n % 23 != 11
        else packet.__class__(noise, packet.pts, packet.dts, packet.time_base, packet.at_s, False)
        for n, packet in enumerate(cut.packets)
    ]
    film = develop(Cut(cut.encoding, tuple(damaged)), 6.0, 14.0, (), nobody)
    assert film is not None
    assert 20 <= film.pictures <= 81


def test_of_nothing_there_is_no_clip() -> None:
    cut = clip(6.0, 8.0)
    assert develop(cut, 20.0, 22.0, (), nobody) is None
    rubbish = [p.__class__(b"rubbish", p.pts, p.dts, p.time_base, p.at_s, p.key) for p in cut.packets]
    assert develop(Cut(cut.encoding, tuple(rubbish)), 6.0, 8.0, (), nobody) is None


times_of_pictures = st.lists(st.floats(0.01, 1.0), min_size=1, max_size=80)


@given(times_of_pictures, st.lists(st.floats(-2.0, 40.0), max_size=40))
def test_between_two_looks_there_is_never_more_than_the_distance_that_pictures_allow(
    steps: list[float], known: list[float]
) -> None:
    times = [float(t) for t in np.cumsum(steps)]
    more = unseen_times(times, [Look(at_s, ()) for at_s in known])
    assert set(more) <= set(times)
    looks = sorted({*known, *more})
    for a, b in pairwise(looks):
        alone = not [t for t in times if a < t < b]
        assert b - a <= MOST_APART_S + 1e-5 or alone or b <= times[0] or a >= times[-1]
    for end in (times[0], times[-1]):
        assert any(end - MOST_APART_S - 1e-5 <= t <= end for t in looks)


def contains(regions: Sequence[tuple[int, int, int, int]], x: float, y: float) -> bool:
    return any(left <= x <= right and top <= y <= bottom for left, top, right, bottom in regions)


@given(st.floats(0.0, 1.4), st.floats(-0.6, 0.6), st.floats(40, 200), st.sets(st.integers(1, 8), max_size=1))
def test_a_walker_is_covered_all_the_way_also_past_a_look_that_missed_them(
    metres_per_s: float, down: float, tall_px: float, missed: set[int]
) -> None:
    width, height = 2000, 1000
    wide_px, speed_px = tall_px / 2.5, metres_per_s * tall_px / 1.7

    def box(at_s: float) -> Corners:
        x, y = 300 + speed_px * at_s, 300 + down * speed_px * at_s
        return x, y, x + wide_px, y + tall_px

    looks = []
    for n in range(10):
        x1, y1, x2, y2 = box(n * 0.4)
        seen = () if n in missed else ((x1 / width, y1 / height, x2 / width, y2 / height),)
        looks.append(Look(n * 0.4, seen))
    heads = Heads(looks, width, height)
    for n in range(37):
        x1, y1, x2, y2 = box(n / 10)
        for x in (x1 + wide_px / 4, x2 - wide_px / 4):
            for y in (y1 + 1, y1 + tall_px / 7):
                assert contains(heads.at(n / 10), x, y), n


def test_two_who_cross_are_both_covered_at_every_moment() -> None:
    looks = [
        Look(n * 0.4, ((0.1 + 0.05 * n, 0.3, 0.14 + 0.05 * n, 0.5), (0.5 - 0.05 * n, 0.3, 0.54 - 0.05 * n, 0.5)))
        for n in range(9)
    ]
    heads = Heads(looks, 1000, 1000)
    for tick in range(33):
        share = tick / 4
        for middle in (120 + 50 * share, 520 - 50 * share):
            assert contains(heads.at(tick / 10), middle, 310), tick


def test_on_moving_pictures_one_colour_is_all_that_is_left() -> None:
    image = np.random.default_rng(3).integers(0, 256, (200, 200, 3), dtype=np.uint8)
    region = head_region((50, 20, 120, 180), 200, 200)
    assert region is not None
    left, top, right, bottom = region
    part = blur_regions(image, [region], cells=1)[top:bottom, left:right]
    assert len(np.unique(part.reshape(-1, 3), axis=0)) == 1


def test_the_ring_of_a_clip_may_be_shorter_than_what_was_asked() -> None:
    ring: Ring = from_clip(3.0, 14.0)
    cut = ring.cut(0.0, 14.0)
    assert cut is not None
    film = develop(cut, 0.0, 14.0, (), nobody)
    assert film is not None
    assert film.from_s >= 8.0
