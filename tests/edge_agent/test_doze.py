"""A still camera's key pictures are enough; whatever happens, no picture is lost unaccounted or comes out otherwise."""

import time
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path

import av
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from edge_agent.capture import Feed, Ledger, Source
from edge_agent.capture.decoding import Decoder
from edge_agent.capture.doze import Doze
from edge_agent.capture.opening import Patience, opened, packets_of
from protocol.messages import CameraState, FrameAccount
from tests.edge_agent.cameras import RtspCamera, encoded, reel
from tests.edge_agent.test_streams import Watched
from tests.edge_agent.world import FPS, Image, dark, eventually, now, walker

Wanted = Callable[[int], bool]


def recorded(path: Path, pictures: Iterator[Image], *, key_every: int, bf: int = 0) -> Path:
    """A file whose key pictures lie where we want them."""
    packets = encoded(pictures, key_every=key_every, bf=bf)
    with av.open(str(path), "w") as target:
        stream = target.add_stream("libx264", rate=FPS)
        stream.width, stream.height, stream.pix_fmt = 320, 240, "yuv420p"
        for packet in packets:
            packet.stream = stream
            target.mux(packet)
    return path


def seen(path: Path, wanted: Wanted, longest_s: float = 2.5) -> tuple[dict[int, bytes], list[int], FrameAccount]:
    """Pictures by number, the numbers of the key pictures, and the account. ``wanted``: of which packet on to doze."""
    ledger = Ledger()
    doze = Doze(longest_s)
    pictures: dict[int, bytes] = {}
    keys = []
    with opened(str(path)) as (container, stream):
        decoder = Decoder(stream, str(path), ledger)
        for n, packet in enumerate(packets_of(container, stream, str(path), Patience())):
            at_s = None if packet.pts is None else float(packet.pts * packet.time_base)
            if packet.size and packet.is_keyframe and at_s is not None:
                keys.append(round(at_s * FPS))
            doze.wanted = wanted(n)
            for frame in doze.pictures(packet, at_s, decoder):
                number = round(frame.time * FPS)
                assert number not in pictures, "a picture came twice"
                pictures[number] = bytes(frame.planes[0])
        doze.forget(decoder)
    account = ledger.account()
    assert ledger.under_way == len(pictures)
    return pictures, keys, account


@pytest.fixture(scope="module", params=[0, 2], ids=["in order", "sorted by the decoder"])
def walk(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return recorded(tmp_path_factory.mktemp("walk") / "walk.mkv", walker(100), key_every=20, bf=request.param)


def test_while_nothing_is_wanted_but_key_pictures_they_come_and_the_others_are_counted(walk: Path) -> None:
    pictures, keys, account = seen(walk, lambda n: True)
    assert len(keys) == 5
    # How far apart they are is known with the second.
    assert [number for number in sorted(pictures) if number >= keys[1]] == keys[1:]
    assert account.undecoded == 100 - len(pictures) > 70
    assert account.damaged == 0


def test_without_dozing_every_picture_comes(walk: Path) -> None:
    pictures, _, account = seen(walk, lambda n: False)
    assert sorted(pictures) == list(range(100))
    assert (account.undecoded, account.damaged) == (0, 0)


@settings(max_examples=25)
@given(st.lists(st.tuples(st.integers(0, 100), st.booleans()), max_size=8))
def test_however_often_we_doze_and_wake_what_is_seen_is_what_was_filmed(
    walk: Path, changes: list[tuple[int, bool]]
) -> None:
    whole, keys, _ = seen(walk, lambda n: False)
    plan = sorted(changes)
    pictures, _, account = seen(walk, lambda n: next((wanted for at, wanted in reversed(plan) if at <= n), False))
    assert all(pictures[number] == whole[number] for number in pictures)
    assert set(keys) <= set(pictures)
    assert len(pictures) + account.undecoded + account.damaged == 100
    assert account.damaged == 0


@settings(max_examples=20)
@given(st.integers(41, 99))
def test_woken_it_shows_everything_since_the_last_key_picture(walk: Path, woken_at: int) -> None:
    pictures, keys, _ = seen(walk, lambda n: n < woken_at)
    since = max(key for key in keys if key <= woken_at)
    assert set(range(since, 100)) <= set(pictures)


def noisy(frames: int) -> Iterator[Image]:
    luck = np.random.default_rng(1)
    for picture in dark(frames):
        yield picture + luck.integers(0, 12, picture.shape, np.uint8)


def test_key_pictures_that_come_too_rarely_are_not_enough_where_packets_tell_nothing(tmp_path: Path) -> None:
    path = recorded(tmp_path / "rare.mkv", noisy(150), key_every=50)
    pictures, _, account = seen(path, lambda n: True)
    assert len(pictures) == 150
    assert account.undecoded == 0


def arrival(frames: int, at: int) -> Iterator[Image]:
    yield from dark(at)
    yield from walker(frames - at)


def test_however_rare_the_key_pictures_a_clean_still_picture_dozes_until_a_packet_grows(tmp_path: Path) -> None:
    path = recorded(tmp_path / "clean.mkv", arrival(250, at=140), key_every=50)
    pictures, keys, account = seen(path, lambda n: True)
    assert set(pictures) & set(range(51, 100)) == set(), "nothing moved"
    # The very picture in which somebody appears, those after it until the next key picture, and those it is made from.
    assert set(range(100, 150)) <= set(pictures)
    assert account.undecoded >= 49 and set(keys) <= set(pictures)


def test_of_a_camera_that_sends_only_key_pictures_two_a_second_are_enough(tmp_path: Path) -> None:
    path = recorded(tmp_path / "keys.mkv", walker(60), key_every=1)
    pictures, _, account = seen(path, lambda n: True)
    assert 60 / FPS * 2 - 2 <= len(pictures) <= 60 / FPS * 2 + 3
    assert len(pictures) + account.undecoded == 60


def test_a_damaged_key_picture_is_counted_while_dozing_too(walk: Path, tmp_path: Path) -> None:
    whole = walk.read_bytes()
    with av.open(str(walk)) as container:
        key = next(p for p in container.demux(video=0) if p.size and p.is_keyframe and p.pts * p.time_base > 3.5)
    path = tmp_path / "hurt.mkv"
    at = whole.index(bytes(key))
    path.write_bytes(whole[: at + 4] + bytes(key.size - 4) + whole[at + key.size :])
    _, _, account = seen(path, lambda n: True)
    assert account.damaged >= 1


def test_a_file_as_fast_as_possible_never_dozes(walk: Path) -> None:
    feed = Feed(Source(str(walk), paced=False), now=now)
    feed.doze(True)
    assert len(list(feed.pictures())) == 100
    assert feed.ledger.account().undecoded == 0


def test_a_paced_file_dozes_in_time_and_every_packet_passes_by(walk: Path) -> None:
    passed: list[float | None] = []
    feed = Feed(Source(str(walk)), now=now, on_packet=lambda packet, at_s: passed.append(at_s))
    feed.doze(True)
    began = time.monotonic()
    for picture in islice(feed.pictures(), 60):
        late_s = time.monotonic() - began - picture.at_s
        assert late_s > -0.2, "it is ahead of its time"
    assert len(passed) == 100
    assert feed.ledger.account().undecoded > 70


def test_a_still_camera_dozes_and_wakes_for_whoever_comes(tmp_path: Path) -> None:
    still = reel(tmp_path / "still.reel", dark(40))
    busy = reel(tmp_path / "busy.reel", walker(80))
    with RtspCamera(still, busy) as camera:
        seen = Watched(camera.url())
        assert eventually(lambda: seen.report.frames.undecoded > 20)
        assert seen.report.state is CameraState.LIVE
        camera.tell("reel 1")
        assert eventually(lambda: len(seen.events) > 0)
        assert seen.report.frames.damaged == 0
        seen.stop()
