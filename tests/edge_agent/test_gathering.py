"""Between two looks packets wait: what is looked at stays the same, and what is passed over is counted."""

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from typing import cast

import av
import pytest
from av.video.stream import VideoStream

from edge_agent.capture import Fate, Feed, Source
from edge_agent.capture.gathering import Gathering
from tests.edge_agent.world import FPS, dark, film, now, walker


def packet() -> "av.Packet[VideoStream]":
    made = cast("av.Packet[VideoStream]", av.Packet(b"one picture"))
    made.time_base = Fraction(1, FPS)
    return made


def times(gathering: Gathering, stamps: Iterator[float | None] | list[float | None]) -> list[list[float | None]]:
    """What is to be decoded at each packet."""
    return [[at_s for _, at_s in gathering.take(packet(), stamp)] for stamp in stamps]


def test_until_a_look_is_announced_every_picture_is_wanted_at_once() -> None:
    assert times(Gathering(), [0.0, 0.1, 0.2]) == [[0.0], [0.1], [0.2]]


def test_what_comes_before_a_look_waits_for_it() -> None:
    gathering = Gathering()
    gathering.due_s = 0.3
    assert times(gathering, [0.1, 0.2, 0.3, 0.4]) == [[], [], [0.1, 0.2, 0.3], [0.4]]


def test_however_far_off_the_look_a_picture_comes_every_half_second() -> None:
    gathering = Gathering()
    gathering.due_s = 60.0
    found = times(gathering, [round(0.1 * n, 1) for n in range(12)])
    assert [len(due) for due in found] == [0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 6]


def test_a_packet_whose_time_nobody_knows_is_not_kept_waiting() -> None:
    gathering = Gathering()
    gathering.due_s = 9.0
    assert times(gathering, [0.1, None]) == [[], [0.1, None]]


@pytest.mark.parametrize("stride", [1, 3])
def test_of_a_clip_shown_at_its_pace_just_the_pictures_between_looks_are_passed_over(
    tmp_path: Path, stride: int
) -> None:
    path = film(tmp_path, walker(20))
    feed, seen = Feed(Source(str(path)), now=now), []
    for picture in feed.pictures():
        seen.append(picture.index)
        feed.next_look(picture.at_s + stride / FPS)
        feed.ledger.settle(Fate.INFERRED)
    account = feed.ledger.account()
    # A busy machine may overtake a picture; then it is shed, never silently gone.
    assert account.received == 20 == account.inferred + account.skipped + account.shed
    assert account.inferred == len(seen)
    assert (account.skipped > 0) is (stride > 1)
    # Nobody waits longer for a picture than was asked for, but for what the decoder itself holds back.
    assert max(later - earlier for earlier, later in pairwise(seen)) <= stride + 2 + account.shed


def test_a_file_looked_at_as_fast_as_possible_shows_every_picture(tmp_path: Path) -> None:
    feed = Feed(Source(str(film(tmp_path, dark(15))), paced=False), now=now)
    for picture in feed.pictures():
        feed.next_look(picture.at_s + 5.0)
        feed.ledger.settle(Fate.SKIPPED)
    assert feed.ledger.account().skipped == 15


def test_what_waits_when_nobody_looks_any_more_is_accounted_for(tmp_path: Path) -> None:
    feed = Feed(Source(str(film(tmp_path, dark(50)))), now=now)
    for picture in feed.pictures():
        feed.ledger.settle(Fate.INFERRED)
        feed.next_look(picture.at_s + 10.0)
        if picture.index >= 3:
            feed.stop()
    assert feed.ledger.under_way == 0
    account = feed.ledger.account()
    parts = account.inferred + account.skipped + account.shed + account.undecoded
    assert account.received == parts
