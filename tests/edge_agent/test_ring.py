"""The ring: what a camera sent last, decodable from its first packet on, within its seconds and its bytes."""

from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import av
import pytest
from hypothesis import given
from hypothesis import strategies as st

from edge_agent.capture import Feed, Source
from edge_agent.capture.ring import Cut, Packet, Ring
from tests.edge_agent.world import CLIP, excerpt, now

BASE = Fraction(1, 1000)


class AnyStream:
    """As much of a stream as the ring reads."""

    class codec_context:  # noqa: N801 - PyAV's own name
        name = "h264"
        extradata = b"\x01"

    time_base = BASE


def opened(keep_s: float, **more: int) -> Ring:
    ring = Ring(keep_s, **more)
    ring.opened(AnyStream())  # type: ignore[arg-type]
    return ring


def packet(at_s: float, *, key: bool = False, size: int = 100) -> Packet:
    ms = round(at_s * 1000)
    return Packet(bytes(size), ms, ms, BASE, at_s, key)


def from_clip(keep_s: float, seconds: float = 30.0) -> Ring:
    ring = Ring(keep_s)
    with av.open(str(CLIP)) as source:
        stream = source.streams.video[0]
        ring.opened(stream)
        for one in source.demux(stream):
            if one.size and one.pts is not None and one.pts * one.time_base < seconds:
                ring.push(one, float(one.pts * one.time_base))
    return ring


def decoded(cut: Cut) -> list[float]:
    """When each picture of a cut was taken, as a decoder that saw nothing else shows them."""
    decoder = av.CodecContext.create(cut.encoding.codec, "r")
    decoder.extradata = cut.encoding.extradata
    taken = {one.pts: one.at_s for one in cut.packets}
    times = []
    for one in (*cut.packets, None):
        raw = av.Packet(one.data) if one else None
        if one and raw:
            raw.pts, raw.dts, raw.time_base = one.pts, one.dts, one.time_base
        for frame in decoder.decode(raw):  # type: ignore[attr-defined]
            assert not frame.is_corrupt
            at_s = taken[frame.pts]
            assert at_s is not None
            times.append(at_s)
    return times


def test_a_cut_of_a_real_clip_is_decodable_and_holds_every_picture_of_its_seconds() -> None:
    cut = from_clip(12.0, 20.0).cut(9.05, 15.05)
    assert cut is not None
    assert cut.packets[0].key
    times = decoded(cut)
    assert times == sorted(times)
    asked = [at_s for at_s in times if 9.05 <= at_s <= 15.05]
    assert [round(at_s * 10) for at_s in asked] == list(range(91, 151))


def test_the_ring_keeps_its_seconds_from_a_key_picture_on_and_little_more() -> None:
    ring = from_clip(5.0)
    oldest_s = ring.oldest_s
    assert oldest_s is not None
    newest_s = 27.6
    assert newest_s - 5.0 - 2.0 <= oldest_s <= newest_s - 5.0  # the clip has a key picture every two seconds


@given(
    st.lists(st.tuples(st.floats(0.01, 3.0), st.booleans(), st.integers(0, 3000)), max_size=120),
    st.floats(0.0, 20.0),
    st.integers(1000, 20_000),
)
def test_whatever_comes_the_ring_is_bounded_in_order_and_begins_with_a_key_picture(
    stream: list[tuple[float, bool, int]], keep_s: float, largest: int
) -> None:
    ring = opened(keep_s, largest_bytes=largest)
    at_s = 0.0
    for step_s, key, size in stream:
        at_s += step_s
        ring.keep(packet(at_s, key=key, size=size))
        assert ring.size_bytes <= largest
        cut = ring.cut(0.0, at_s)
        if cut is None:
            continue
        assert cut.packets[0].key
        times = [one.at_s for one in cut.packets if one.at_s is not None]
        assert all(a < b for a, b in pairwise(times))
        keys = [one.at_s for one in cut.packets if one.key and one.at_s is not None]
        assert len(keys) < 2 or keys[1] > at_s - keep_s, "a group that nobody needs"


def test_within_its_bytes_nothing_of_its_seconds_is_missing() -> None:
    ring = opened(10.0)
    for n in range(500):
        ring.keep(packet(n / 10, key=n % 20 == 0))
        cut = ring.cut(n / 10 - 10.0, n / 10)
        assert cut is not None
        times = [one.at_s for one in cut.packets if one.at_s is not None and one.at_s >= n / 10 - 10.0 - 1e-9]
        assert len(times) >= min(n + 1, 100)


def test_one_group_larger_than_the_ring_is_given_up_until_the_next_key_picture() -> None:
    ring = opened(10.0, largest_bytes=5000)
    ring.keep(packet(0.0, key=True))
    for n in range(1, 40):
        ring.keep(packet(n / 10, size=500))
    assert ring.cut(0.0, 4.0) is None
    ring.keep(packet(4.0, key=True))
    assert ring.oldest_s == 4.0


def test_what_came_before_the_first_key_picture_or_the_opening_is_no_use() -> None:
    ring = Ring(10.0)
    assert ring.cut(0.0, 1.0) is None
    ring = opened(10.0)
    ring.keep(packet(0.0))
    assert ring.cut(0.0, 1.0) is None
    ring.keep(packet(0.5, key=True))
    assert ring.cut(0.0, 1.0) is not None
    ring.opened(AnyStream())  # type: ignore[arg-type]
    assert ring.cut(0.0, 1.0) is None


@pytest.mark.parametrize("ending", ["mp4", "mkv", "ts"])
def test_the_feeds_hook_fills_the_ring_with_the_clock_of_its_pictures(tmp_path: Path, ending: str) -> None:
    ring = Ring(30.0)
    source = Source(str(excerpt(tmp_path, 6.0, ending)), paced=False)
    feed = Feed(source, now=now, on_opened=ring.opened, on_packet=ring.push)
    times = [picture.at_s for picture in feed.pictures()]
    cut = ring.cut(0.0, 30.0)
    assert cut is not None
    shown = decoded(cut)
    assert [round(at_s, 2) for at_s in shown] == [round(at_s, 2) for at_s in times]
