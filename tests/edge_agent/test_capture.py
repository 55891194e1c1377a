"""Pictures from files: true times, a pace, an account of every one of them, and honest words when there is none."""

import struct
import threading
from datetime import timedelta
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest

from edge_agent.capture import CaptureError, Fate, Feed, Picture, Source
from edge_agent.capture.opening import shown
from tests.edge_agent.world import CLIP, FPS, dark, eventually, excerpt, film, now, walker, watch_all, within


def stamps_of(path: Path) -> list[float]:
    with av.open(str(path)) as container:
        return [float(frame.time) for frame in container.decode(video=0)]


def test_every_picture_of_a_clip_comes_once_at_its_true_time() -> None:
    feed, times, error = watch_all(Source(str(CLIP), paced=False))
    assert error is None
    assert times == pytest.approx(stamps_of(CLIP))
    assert feed.ledger.account().received == len(times) == 277


def test_a_clip_filmed_at_an_uneven_pace_keeps_its_pace(tmp_path: Path) -> None:
    path = tmp_path / "uneven.mkv"
    ticks = [0, 40, 50, 400, 401, 2000]
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=30, options={"bf": "0"})
        stream.width, stream.height, stream.pix_fmt = 320, 240, "yuv420p"
        stream.codec_context.time_base = stream.time_base = Fraction(1, 1000)
        for tick, image in zip(ticks, walker(len(ticks)), strict=True):
            frame = av.VideoFrame.from_ndarray(image, format="bgr24")
            frame.pts, frame.time_base = tick, stream.time_base
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    _, times, error = watch_all(Source(str(path), paced=False))
    assert error is None
    assert times == pytest.approx([tick / 1000 for tick in ticks], abs=1e-3)


def test_pictures_are_handed_over_as_the_film_shows_them(tmp_path: Path) -> None:
    path = film(tmp_path, walker(10))
    feed = Feed(Source(str(path), paced=False), now=now)
    for n, picture in enumerate(feed.pictures()):
        bright = picture.bgr()[:, :, 1] > 128
        assert (picture.bgr().shape, picture.luma().shape) == ((240, 320, 3), (240, 320))
        assert abs(int(np.nonzero(bright)[1].min()) - 3 * n) <= 1
        assert np.array_equal(picture.luma() > 128, bright)
        feed.ledger.settle(Fate.INFERRED)


@pytest.mark.parametrize(
    ("matrix", "quarters"),
    [((0, 1, 0, -1, 0, 0), 3), ((-1, 0, 0, 0, -1, 0), 2), ((0, -1, 0, 1, 0, 0), 1)],
)  # fmt: skip
def test_a_camera_that_lay_on_its_side_is_turned_upright(
    tmp_path: Path, matrix: tuple[int, ...], quarters: int
) -> None:
    path = film(tmp_path, walker(3))
    upright = next(iter(Feed(Source(str(path), paced=False), now=now).pictures())).bgr()
    written = bytearray(path.read_bytes())
    # The display matrix of the track's header (ISO 14496-12, 8.3.2), 16.16 numbers.
    at = written.index(b"tkhd") + 4 + 4 + 20 + 8 + 8
    written[at : at + 36] = struct.pack(">9i", *(65536 * each for each in matrix), 0, 0, 1 << 30)
    path.write_bytes(written)
    turned = next(iter(Feed(Source(str(path), paced=False), now=now).pictures())).bgr()
    assert np.array_equal(turned, np.rot90(upright, quarters))


def test_a_loop_goes_on_in_time(tmp_path: Path) -> None:
    path = film(tmp_path, dark(10))
    feed = Feed(Source(str(path), loop=True, paced=False), now=now)
    seen: list[Picture] = []
    for picture in feed.pictures():
        feed.ledger.settle(Fate.GATED)
        seen.append(picture)
        if len(seen) == 35:
            feed.stop()
    assert [picture.at_s for picture in seen] == pytest.approx([n / FPS for n in range(35)], abs=0.02)
    assert [picture.index for picture in seen] == list(range(35))


def test_a_slow_looker_gets_the_newest_picture_and_the_others_are_counted_as_shed(tmp_path: Path) -> None:
    path = film(tmp_path, dark(20))
    feed = Feed(Source(str(path), paced=True), now=now)
    pictures = feed.pictures()
    # On a busy machine the very first ones may be overtaken before anybody came for them.
    first = next(pictures)
    # While this one is looked at, all others come: 18 are overtaken, the newest waits.
    assert eventually(lambda: feed.ledger.under_way == 2 and feed.ledger.account().shed == 18)
    feed.ledger.settle(Fate.INFERRED)
    rest = []
    for picture in pictures:
        rest.append(picture.index)
        feed.ledger.settle(Fate.INFERRED)
    assert first.index < 19 and rest == [19]
    account = feed.ledger.account()
    assert (account.received, account.inferred, account.shed) == (20, 2, 18)


def test_without_a_pace_nothing_is_shed_however_slow_the_looker(tmp_path: Path) -> None:
    path = film(tmp_path, dark(15))
    feed = Feed(Source(str(path), paced=False), now=now)
    for _ in feed.pictures():
        threading.Event().wait(0.02)
        feed.ledger.settle(Fate.INFERRED)
    assert feed.ledger.account().inferred == 15


def test_every_packet_passes_by_before_its_picture_with_the_same_time(tmp_path: Path) -> None:
    path = film(tmp_path, walker(30))
    with av.open(str(path)) as container:
        written = [bytes(packet) for packet in container.demux(video=0) if packet.size]
    passed: list[tuple[bytes, float | None]] = []
    opened: list[str] = []
    feed = Feed(
        Source(str(path), loop=True, paced=False),
        now=now,
        on_opened=lambda stream: opened.append(stream.codec_context.name),
        on_packet=lambda packet, at_s: passed.append((bytes(packet), at_s)),
    )
    times = []
    for picture in feed.pictures():
        feed.ledger.settle(Fate.GATED)
        times.append(picture.at_s)
        if len(times) == 60:
            feed.stop()
    assert [content for content, _ in passed[:60]] == written * 2
    foreseen = sorted(at_s for _, at_s in passed[:60] if at_s is not None)
    assert foreseen == pytest.approx(times)
    assert set(opened) == {"h264"} and len(opened) >= 2


def test_times_of_day_follow_the_film(tmp_path: Path) -> None:
    path = film(tmp_path, dark(15))
    feed = Feed(Source(str(path), paced=False), now=now)
    taken = []
    for picture in feed.pictures():
        taken.append((picture.at_s, picture.captured_at))
        feed.ledger.settle(Fate.GATED)
    first = taken[0][1]
    assert all(at - first == timedelta(seconds=at_s) for at_s, at in taken)


def test_stopping_early_leaves_no_picture_unaccounted(tmp_path: Path) -> None:
    feed = Feed(Source(str(CLIP), paced=False), now=now)
    for picture in feed.pictures():
        feed.ledger.settle(Fate.GATED)
        if picture.index == 5:
            feed.stop()
    assert feed.ledger.under_way == 0
    assert feed.ledger.account().gated == 6


def test_stop_wakes_a_reader_that_waits_for_its_time(tmp_path: Path) -> None:
    path = film(tmp_path, dark(2))
    with av.open(str(path)) as container:
        assert len(list(container.decode(video=0))) == 2
    feed = Feed(Source(str(path), loop=True, paced=True), now=now)
    pictures = feed.pictures()
    next(pictures)
    feed.ledger.settle(Fate.GATED)
    feed.stop()
    assert within(5, lambda: list(pictures))
    assert feed.ledger.under_way == 0


@pytest.mark.parametrize("content", [b"", b"\x00" * 5000, b"this is a letter, not a film" * 100])
def test_a_file_that_is_no_film_says_so(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "not_a.mp4"
    path.write_bytes(content)
    _, times, error = watch_all(Source(str(path), paced=False))
    assert times == []
    assert isinstance(error, CaptureError)
    assert "not_a.mp4" in error.text.zh


def test_a_missing_file_and_a_folder_say_so(tmp_path: Path) -> None:
    for source in (tmp_path / "gone.mp4", tmp_path):
        _, _, error = watch_all(Source(str(source), paced=False))
        assert isinstance(error, CaptureError)
        assert error.key == "error.edge.capture.missing"


def test_a_film_without_a_picture_track_says_so(tmp_path: Path) -> None:
    path = tmp_path / "only_sound.mkv"
    with av.open(str(path), "w") as container:
        stream = container.add_stream("pcm_s16le", rate=8000, layout="mono")
        sound = av.AudioFrame.from_ndarray(np.zeros((1, 800), np.int16), format="s16", layout="mono")
        sound.sample_rate = 8000
        container.mux(stream.encode(sound))
    _, _, error = watch_all(Source(str(path), paced=False))
    assert isinstance(error, CaptureError)
    assert error.key == "error.edge.capture.no_video"


def test_a_camera_that_nobody_answers_for_says_so() -> None:
    _, _, error = watch_all(Source("rtsp://127.0.0.1:9/none"))
    assert isinstance(error, CaptureError)


def test_a_password_in_an_address_is_never_shown() -> None:
    assert shown("rtsp://admin:geheim@10.0.0.8:554/live?x=1") == "rtsp://10.0.0.8:554/live?x=1"
    assert shown("rtsp://admin:ge/he@im@10.0.0.8/live") == "rtsp://10.0.0.8/live"
    assert (
        shown("rtsp://10.0.0.8/user=admin&password=geheim&channel=1")
        == "rtsp://10.0.0.8/user=***&password=***&channel=1"
    )
    assert shown("/videos/a@b.mp4") == "/videos/a@b.mp4"
    _, _, error = watch_all(Source("rtsp://admin:geheim@127.0.0.1:9/none"))
    assert isinstance(error, CaptureError)
    assert "geheim" not in error.text.zh + error.text.en + str(error)


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9])
def test_a_clip_cut_off_is_seen_to_its_end_and_then_says_that_it_broke_off(tmp_path: Path, share: float) -> None:
    path = excerpt(tmp_path, 6.0)
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * share)])
    feed, times, error = watch_all(Source(str(path), paced=False))
    assert isinstance(error, CaptureError)
    assert len(times) == feed.ledger.account().gated
    if times:
        assert error.key in ("error.edge.capture.ends_early", "error.edge.capture.unreadable")
