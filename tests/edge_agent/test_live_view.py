"""Live view: a real viewer sees the picture move, and it ends in its time."""

import asyncio
import threading
from fractions import Fraction
from queue import SimpleQueue
from typing import Any
from uuid import uuid4

import numpy as np
import pytest

from edge_agent.live_view import Limits, LiveViewError, LiveViews
from edge_agent.live_view.projector import Show
from tests.edge_agent.scene import FAST, Scene, live, opens, veil
from tests.edge_agent.viewer import head_and_wall, watching
from tests.edge_agent.world import HEIGHT, WIDTH, eventually


async def test_a_viewer_sees_the_picture_move_with_the_head_covered() -> None:
    scene = Scene()
    with live(scene) as views:
        async with watching(opens(views)) as viewer:
            rough, mean = head_and_wall(await viewer.picture())
            assert rough < 12 and mean > 40
            scene.image = np.full((HEIGHT, WIDTH, 3), 120, np.uint8)
            while abs((await viewer.picture()).mean() - 120) > 10:
                pass
            assert views.watching == 1 and scene.shown > 0
        # Whoever goes away gives the seat back without saying so.
        assert await asyncio.to_thread(eventually, lambda: views.watching == 0)


async def test_where_the_blurrer_fails_the_viewer_sees_nothing_and_is_hung_up_on() -> None:
    from aiortc.mediastreams import MediaStreamError

    def fail(*_: Any) -> Any:
        raise RuntimeError("planted")

    with live(made=lambda: veil(cover=fail)) as views:
        async with watching(opens(views)) as viewer:
            await viewer.hung_up()
            with pytest.raises(MediaStreamError):
                await viewer.picture()
        assert views.watching == 0


async def test_one_viewer_too_many_is_refused_and_the_others_go_on() -> None:
    with live(limits=Limits(most=2, most_per_camera=1, pictures_per_s=30.0)) as views:
        async with watching(opens(views)) as first:
            await first.picture()
            with pytest.raises(LiveViewError) as refused:
                async with watching(opens(views)):
                    pass
            assert refused.value.key == "error.edge.live.camera_full"
            async with watching(opens(views, camera_id="cam-2")) as other:
                await other.picture()
            await first.picture()


async def test_a_view_ends_by_itself_unless_it_is_kept_and_at_once_when_it_is_let_go() -> None:
    clock = [0.0]
    with live(now_s=lambda: clock[0]) as views:
        mine, other = uuid4(), uuid4()
        async with watching(opens(views, mine)) as viewer, watching(opens(views, other)) as second:
            await viewer.picture()
            await second.picture()
            clock[0] = 59.0
            await asyncio.to_thread(views.keep, mine, 60)
            clock[0] = 61.0
            await second.hung_up()
            await viewer.picture()
            with pytest.raises(LiveViewError) as over:
                await asyncio.to_thread(views.keep, other, 60)
            assert over.value.key == "error.edge.live.over"
            await asyncio.to_thread(views.keep, mine, 0)
            await viewer.hung_up()
        assert views.watching == 0


async def test_a_view_that_is_asked_for_again_keeps_its_seat_and_ends_in_its_time() -> None:
    clock = [0.0]
    with live(now_s=lambda: clock[0]) as views:
        mine = uuid4()
        async with watching(opens(views, mine)) as lost:
            await lost.picture()
            async with watching(opens(views, mine)) as viewer:
                await lost.hung_up()
                await viewer.picture()
                await asyncio.to_thread(views.keep, mine, 120)
                clock[0] = 100.0
                await viewer.picture()
                clock[0] = 121.0
                await viewer.hung_up()


@pytest.mark.parametrize("how", ["raises", "hangs"])
async def test_a_connection_that_does_not_close_keeps_no_other_open(how: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from aiortc import RTCPeerConnection

    async def close(connection: Any) -> None:
        if how == "raises":
            raise RuntimeError("planted")
        await asyncio.Event().wait()

    clock = [0.0]
    monkeypatch.setattr("edge_agent.live_view.peer._CLOSED_WITHIN_S", 1.0)
    with live(now_s=lambda: clock[0]) as views:
        first, second = uuid4(), uuid4()
        async with (
            watching(opens(views, first, seconds=10)) as stuck,
            watching(opens(views, second, seconds=20)) as viewer,
        ):
            await stuck.picture()
            await viewer.picture()
            sound, theirs = RTCPeerConnection.close, views._views[first].peer._connection
            monkeypatch.setattr(theirs, "close", lambda: close(theirs))
            clock[0] = 11.0
            assert await asyncio.to_thread(eventually, lambda: views.watching == 1)
            await viewer.picture()
            clock[0] = 21.0
            await viewer.hung_up()
            assert views.watching == 0
            await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(sound(theirs), views._started()))
            await stuck.hung_up()


async def test_what_is_shown_changes_on_one_thread_alone() -> None:
    threads: set[str] = set()

    class Noted(LiveViews):
        def __setattr__(self, name: str, value: Any) -> None:
            if name == "_shows":
                threads.add(threading.current_thread().name)
            super().__setattr__(name, value)

    source: list[Scene | None] = [Scene()]
    views = Noted(FAST, lambda camera_id: source[0], lambda camera_id: veil())
    threads.clear()
    try:
        async with watching(opens(views)) as viewer:
            await viewer.picture()
            source[0] = None
            await viewer.hung_up()
        assert threads == {"live view"} and views.watching == 0
    finally:
        views.stop()


def test_what_one_viewers_encoder_writes_into_its_frame_no_other_viewer_sees() -> None:
    from aiortc.codecs.h264 import H264Encoder

    class Track:
        def __init__(self) -> None:
            self.came: SimpleQueue[Any] = SimpleQueue()
            self.put = self.came.put

    first, second = Track(), Track()
    with live() as views:
        views._started()
        views._publish(Show("cam-1", veil(), lambda: None, {first, second}), np.full((91, 161, 3), 90, np.uint8), 2.0)
        mine, other = first.came.get(timeout=30), second.came.get(timeout=30)
    untouched = other.pict_type
    H264Encoder().encode(mine, force_keyframe=True)
    assert mine.time_base == Fraction(1, 30), "it counts by a clock of its own now"
    assert (other.pts, other.time_base, other.pict_type) == (180_000, Fraction(1, 90_000), untouched)
    assert (other.width, other.height, other.format.name) == (160, 90, "yuv420p")
    assert np.array_equal(mine.to_ndarray(), other.to_ndarray())
