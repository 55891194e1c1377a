"""Live view: what it takes is bounded."""

import sys
import threading
from typing import Any
from uuid import uuid4

import pytest

from edge_agent.commands import RememberingFeed
from edge_agent.live_view import Limits, LiveViewError
from edge_agent.live_view.seats import Seats
from protocol.live_view import OpenView
from tests.edge_agent.scene import live, picture_of
from tests.edge_agent.viewer import stripes
from tests.edge_agent.world import NOON


def test_seats_are_bounded_for_a_camera_and_for_the_node() -> None:
    seats = Seats(Limits(most=3, most_per_camera=2))
    first = uuid4()
    seats.take(first, "a", 10.0)
    seats.take(first, "a", 10.0)  # asked for again
    seats.take(uuid4(), "a", 11.0)
    for camera, key in (("a", "camera_full"), ("b", None), ("c", "node_full")):
        if key is None:
            seats.take(uuid4(), camera, 12.0)
            continue
        with pytest.raises(LiveViewError) as refused:
            seats.take(uuid4(), camera, 12.0)
        assert refused.value.key == f"error.edge.live.{key}"
    assert seats.over(10.0) == [first] and seats.keep(first, 20.0) and seats.over(10.0) == []
    seats.leave(first)
    assert not seats.keep(first, 30.0)
    with pytest.raises(LiveViewError) as off:
        Seats(Limits(most=0)).take(uuid4(), "a", 1.0)
    assert off.value.key == "error.edge.live.off"


def test_while_somebody_looks_nothing_is_left_undecoded() -> None:
    feed = RememberingFeed(_paced(), now=lambda: NOON)
    feed.doze(True)
    feed.next_look(9.0)
    assert feed._doze.wanted and feed._gathering.due_s == 9.0
    feed.is_shown(60.0)
    assert not feed._doze.wanted and feed._gathering.due_s < 0
    feed.doze(True)
    feed.next_look(9.0)
    assert not feed._doze.wanted and feed._gathering.due_s < 0
    feed.is_shown(-1.0)
    feed.doze(True)
    assert feed._doze.wanted, "and then it may doze again"


def _paced() -> Any:
    from edge_agent.capture import Source

    return Source("rtsp://192.0.2.1/main")


def test_the_library_is_loaded_only_when_somebody_looks_and_its_absence_is_said(monkeypatch: Any) -> None:
    monkeypatch.setitem(sys.modules, "aiortc", None)
    with live() as views:
        with pytest.raises(LiveViewError) as missing:
            views.open(OpenView(camera_id="cam-1", view_id=uuid4(), offer="v=0\r\n"))
        assert missing.value.key == "error.edge.live.missing" and "aiortc" in missing.value.text.zh
        assert views.glimpse("cam-1", picture_of(stripes())), "a still can be seen all the same"
    assert not [thread for thread in threading.enumerate() if thread.name == "live view"]
