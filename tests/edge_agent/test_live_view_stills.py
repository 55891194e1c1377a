"""A still in the place of live view: covered, small, given up where nobody may look, and nobody waits for it."""

import base64
import os
import threading
from types import SimpleNamespace
from typing import Any, cast

import numpy as np
import pytest

from edge_agent.commands import CommandError
from edge_agent.errands import Errands
from edge_agent.evidence import at_first_sight
from edge_agent.live_view import Limits, LiveViewError, Veil
from protocol.live_view import LONGEST_GLIMPSE, Glimpse
from protocol.messages import CameraState
from tests.edge_agent.scene import live, nobody, picture_of, veil
from tests.edge_agent.viewer import head_and_wall, stripes
from tests.edge_agent.world import BrightThings, Image


def test_where_nobody_may_look_no_still_leaves_either() -> None:
    with live(limits=Limits(most=0)) as views, pytest.raises(LiveViewError) as off:
        views.glimpse("cam-1", picture_of(stripes()))
    assert off.value.key == "error.edge.live.off"


def test_whom_only_a_close_look_finds_is_covered_on_a_still() -> None:
    import cv2

    closely = at_first_sight(BrightThings(), {})
    with live(made=lambda: Veil(nobody, closely, 640)) as views:
        jpeg = np.frombuffer(base64.b64decode(views.glimpse("cam-1", picture_of(stripes()))), np.uint8)
    shown = cv2.imdecode(jpeg, cv2.IMREAD_COLOR)
    assert shown is not None
    rough, mean = head_and_wall(np.asarray(shown, np.uint8))
    assert rough < 3 and mean > 40, "covered by its own mean colour"


def test_a_still_gives_way_to_perception() -> None:
    nice: list[int] = []

    def find(image: Image) -> Any:
        nice.append(os.getpriority(os.PRIO_PROCESS, threading.get_native_id()))
        return []

    mine = os.getpriority(os.PRIO_PROCESS, threading.get_native_id())
    with live(made=lambda: veil(nobody, find)) as views:
        assert views.glimpse("cam-1", picture_of(stripes()))
    assert nice == [10] and os.getpriority(os.PRIO_PROCESS, threading.get_native_id()) == mine


def test_a_still_full_of_detail_becomes_as_large_as_the_wire_takes_it() -> None:
    noise = np.random.default_rng(1).integers(0, 255, (720, 1280, 3), np.uint8)
    with live(made=lambda: Veil(nobody, nobody, 1280)) as views:
        assert 10_000 < len(views.glimpse("cam-1", picture_of(noise))) <= LONGEST_GLIMPSE


def test_a_still_of_a_camera_that_is_only_connecting_keeps_nobody_waiting() -> None:
    class Waited(threading.Event):
        def wait(self, timeout: float | None = None) -> bool:
            raise AssertionError("whoever opens a view stands behind this")

    report = SimpleNamespace(state=CameraState.CONNECTING, trouble=None)
    camera = SimpleNamespace(health=SimpleNamespace(report=lambda now_s: report), feed=SimpleNamespace(newest=None))
    team = SimpleNamespace(street_alone=BrightThings())
    with live() as views:
        cameras: Any = SimpleNamespace(all={"cam-1": camera})
        errands = Errands(
            cameras, cast(Any, None), cast(Any, team), cast(Any, None), views, in_file=(), changed=lambda: None
        )
        with pytest.raises(CommandError) as refused:
            errands.do(Glimpse(camera_id="cam-1"), lambda share: None, Waited())
    assert refused.value.key == "error.edge.command.no_picture"
