"""Live view: what leaves the node is safe, what it takes is bounded, and a real viewer sees it move."""

import asyncio
import base64
import os
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any, cast
from uuid import UUID, uuid4

import av
import numpy as np
import pytest

from edge_agent.capture import Picture
from edge_agent.commands import CommandError, RememberingFeed
from edge_agent.errands import Errands
from edge_agent.evidence import at_first_sight
from edge_agent.live_view import Limits, LiveViewError, LiveViews, Veil
from edge_agent.live_view.peer import Peer, load
from edge_agent.live_view.projector import Projector, Show
from edge_agent.live_view.seats import Seats
from edge_agent.privacy import blur_regions
from models.detections import Detections
from protocol.live_view import LONGEST_GLIMPSE, Glimpse, IceServer, OpenView, only_watches
from protocol.messages import CameraState
from tests.edge_agent.viewer import a_connection, head_and_wall, offer_of, stripes, watching
from tests.edge_agent.world import HEIGHT, NOON, WIDTH, BrightThings, Image, eventually

FAST = Limits(pictures_per_s=30.0)


def picture_of(image: Image, index: int = 0, at_s: float = 0.0) -> Picture:
    return Picture(index, at_s, NOON, av.VideoFrame.from_ndarray(image, format="bgr24"))


@dataclass
class Scene:
    """A camera that always has a new picture."""

    image: Image = field(default_factory=stripes)
    index: int = 0
    shown: int = 0

    @property
    def newest(self) -> Picture:
        self.index += 1
        return picture_of(self.image, self.index, self.index / 10)

    @newest.setter
    def newest(self, picture: Picture | None) -> None:
        raise AssertionError("nobody here sets it")

    def is_shown(self, for_s: float) -> None:
        self.shown += 1


def nobody(image: Image) -> list[Any]:
    return []


def veil(find: Callable[[Image], Any] | None = None, closely: Callable[[Image], Any] = nobody, **more: Any) -> Veil:
    return Veil(find or at_first_sight(BrightThings(), {}), closely, 640, **more)


@contextmanager
def live(
    source: Scene | None = None, limits: Limits = FAST, made: Callable[[], Veil] = veil, **more: Any
) -> Iterator[LiveViews]:
    scene = source or Scene()
    views = LiveViews(limits, lambda camera_id: scene, made, **more)
    try:
        yield views
    finally:
        views.stop()


def opens(views: LiveViews, view_id: UUID | None = None, camera_id: str = "cam-1", seconds: int = 60) -> Any:
    """Carries an offer to the node, on a thread of its own, as the commands' desk does."""

    async def carry(offer: str) -> str:
        wanted = OpenView(camera_id=camera_id, view_id=view_id or uuid4(), offer=offer, seconds=seconds)
        return await asyncio.to_thread(views.open, wanted)

    return carry


# What leaves


def test_every_head_is_one_flat_cell_by_the_function_that_covers_clips() -> None:
    before, _ = head_and_wall(stripes())
    safe = veil().safe(picture_of(stripes()))
    after, mean = head_and_wall(safe)
    assert before > 20 and after < 1 and mean > 40, "covered by its own mean colour"
    seen: list[int] = []

    def cover(image: Image, regions: Any, cells: int) -> Image:
        seen.append(cells)
        return blur_regions(image, regions, cells)

    assert np.array_equal(veil(cover=cover).safe(picture_of(stripes())), safe)
    assert seen == [1], "many shifted grids of one head would give it away"


def test_whom_one_look_misses_stays_covered_where_they_were() -> None:
    sees = BrightThings()
    looks = iter((True, False))

    def find(image: Image) -> Any:
        return at_first_sight(sees, {})(image) if next(looks) else []

    mine = veil(find)
    mine.safe(picture_of(stripes(), 0, 10.0))
    rough, _ = head_and_wall(mine.safe(picture_of(stripes(), 1, 10.2)))
    assert rough < 1


def test_a_crowd_is_looked_at_closely_and_stays_covered_between_two_close_looks() -> None:
    crowd = [(float(x), float(y), x + 6.0, y + 14.0) for x in range(0, 320, 20) for y in range(0, 240, 40)]
    asked: list[int] = []

    def closely(image: Image) -> Any:
        asked.append(1)
        return crowd

    rough = np.random.default_rng(1).integers(0, 255, (HEIGHT, WIDTH, 3)).astype(np.uint8)
    mine = Veil(nobody, closely, 640)
    for index, at_s in enumerate((5.0, 5.5, 5.9)):
        safe = mine.safe(picture_of(rough, index, at_s))
        assert (safe != rough).any(axis=2).mean() > 0.2, at_s
    assert len(asked) == 1
    mine.safe(picture_of(rough, 9, 6.1))
    assert len(asked) == 2


def test_a_camera_that_begins_anew_is_looked_at_for_crowds_at_once() -> None:
    asked: list[int] = []

    def closely(image: Image) -> Any:
        asked.append(1)
        return []

    mine = Veil(nobody, closely, 640)
    mine.safe(picture_of(stripes(), 0, 7200.0))
    mine.safe(picture_of(stripes(), 1, 7201.0))
    assert len(asked) == 1
    mine.safe(picture_of(stripes(), 0, 0.2))  # another address: its feed counts from 0
    assert len(asked) == 2
    mine.safe(picture_of(stripes(), 1, 1.2))
    assert len(asked) == 2


def test_a_large_picture_leaves_small() -> None:
    large = np.zeros((1080, 1920, 3), np.uint8)
    assert veil().safe(picture_of(large)).shape == (360, 640, 3)


@pytest.mark.parametrize("broken", ["find", "cover"])
def test_what_cannot_be_made_safe_does_not_leave_and_three_in_a_row_end_the_view(broken: str) -> None:
    def fail(*_: Any) -> Any:
        raise RuntimeError("out of memory")

    mine = veil(fail, fail) if broken == "find" else veil(cover=fail)
    left: list[Image] = []
    ended: list[str] = []
    scene = Scene()
    show = Show("cam-1", mine, lambda: scene)
    projector = Projector(
        FAST, lambda: [show], lambda show, safe, at_s: left.append(safe), lambda show: ended.append("x")
    )
    for turn in range(3):
        assert not ended
        projector.turn(show, float(turn))
    assert (left, ended) == ([], ["x"])
    with live(made=lambda: mine) as views, pytest.raises(RuntimeError):
        views.glimpse(picture_of(stripes()))


def test_pictures_that_cannot_be_handed_on_end_the_view_and_not_the_thread() -> None:
    def fail(*_: Any) -> None:
        raise RuntimeError("no frame")

    scene, ended = Scene(), []
    show = Show("cam-1", veil(), lambda: scene)
    projector = Projector(FAST, lambda: [show], fail, ended.append)
    for turn in range(3):
        assert not ended
        projector.turn(show, float(turn))
    assert ended == [show]


def test_a_camera_that_is_gone_ends_its_views_and_a_picture_is_shown_once_and_not_too_often() -> None:
    scene, left, ended = Scene(), [], []
    source: list[Scene | None] = [scene]
    show = Show("cam-1", veil(), lambda: source[0])
    limits = Limits(pictures_per_s=4.0)
    projector = Projector(limits, lambda: [show], lambda show, safe, at_s: left.append(at_s), ended.append)
    for at_s in (0.0, 0.1, 0.2, 0.25, 0.3, 0.6):
        projector.turn(show, at_s)
    assert left == [0.0, 0.25, 0.6] and scene.shown == 6
    source[0] = None
    projector.turn(show, 1.0)
    assert ended == [show]


# What it takes


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


def test_where_nobody_may_look_no_still_leaves_either() -> None:
    with live(limits=Limits(most=0)) as views, pytest.raises(LiveViewError) as off:
        views.glimpse(picture_of(stripes()))
    assert off.value.key == "error.edge.live.off"


def test_whom_only_a_close_look_finds_is_covered_on_a_still() -> None:
    import cv2

    closely = at_first_sight(BrightThings(), {})
    with live(made=lambda: Veil(nobody, closely, 640)) as views:
        jpeg = np.frombuffer(base64.b64decode(views.glimpse(picture_of(stripes()))), np.uint8)
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
        assert views.glimpse(picture_of(stripes()))
    assert nice == [10] and os.getpriority(os.PRIO_PROCESS, threading.get_native_id()) == mine


def test_a_still_full_of_detail_becomes_as_large_as_the_wire_takes_it() -> None:
    noise = np.random.default_rng(1).integers(0, 255, (720, 1280, 3), np.uint8)
    with live(made=lambda: Veil(nobody, nobody, 1280)) as views:
        assert 10_000 < len(views.glimpse(picture_of(noise))) <= LONGEST_GLIMPSE


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
        assert views.glimpse(picture_of(stripes())), "a still can be seen all the same"
    assert not [thread for thread in threading.enumerate() if thread.name == "live view"]


# Offers


async def test_only_an_offer_that_wants_one_video_and_sends_nothing_is_answered() -> None:
    connection = a_connection()
    good = await offer_of(connection)
    await connection.close()
    assert only_watches(good)
    sends = good.replace("a=recvonly", "a=sendrecv")
    twice = good + "m=audio 9 UDP/TLS/RTP/SAVPF 0\r\na=recvonly\r\n"
    data = good + "m=application 9 UDP/DTLS/SCTP webrtc-datachannel\r\n"
    # As only the library reads them: a direction with a value, and lines that end with something else.
    valued = good.replace("a=recvonly", "a=recvonly\r\na=sendrecv:x")
    hidden = [
        good.replace("a=recvonly", f"a=recvonly{end}{more}")
        for end in ("\r", "\x0b", "\x0c", "\x1c", "\x85", "\u2028")
        for more in ("a=sendrecv", "m=audio 9 UDP/TLS/RTP/SAVPF 0", "m=application 9 UDP/DTLS/SCTP webrtc-datachannel")
    ]
    for bad in (sends, twice, data, valued, *hidden, "v=0\r\n", "v=0\r\nm=video 9 x 1\r\na=recvonly\r\n"):
        peer = Peer(load(), (), lambda: None)
        with pytest.raises(LiveViewError) as refused:
            await peer.answer(bad)
        assert refused.value.key == "error.edge.live.offer"
        await peer.close()


async def test_whatever_an_offer_says_nothing_is_received(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("edge_agent.live_view.peer.only_watches", lambda offer: True)
    connection, peer = a_connection(), Peer(load(), (), lambda: None)
    sends = (await offer_of(connection)).replace("a=recvonly", "a=sendrecv")
    answer = (await peer.answer(sends)).splitlines()
    assert "a=sendonly" in answer and not {"a=sendrecv", "a=recvonly"} & set(answer)
    await peer.close()
    await connection.close()


async def test_an_operators_address_that_cannot_be_read_is_not_blamed_on_the_browser() -> None:
    for url in ("turn:", "turn.example.org", "https://example.org"):
        with pytest.raises(LiveViewError) as refused:
            Peer(load(), (IceServer(urls=(url,)),), lambda: None)
        assert refused.value.key == "error.edge.live.failed"


async def test_without_an_operators_word_no_server_on_the_internet_is_asked() -> None:
    peer = Peer(load(), (), lambda: None)
    configuration = peer._connection._RTCPeerConnection__configuration
    assert configuration.iceServers == [], "None would be the library's own choice of a server"
    await peer.close()


# A real viewer


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
    monkeypatch.setattr("edge_agent.live_view.peer._CLOSED_WITHIN_S", 0.01)
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
    views = Noted(FAST, lambda camera_id: source[0], veil)
    threads.clear()
    try:
        async with watching(opens(views)) as viewer:
            await viewer.picture()
            source[0] = None
            await viewer.hung_up()
        assert threads == {"live view"} and views.watching == 0
    finally:
        views.stop()


def test_a_models_failure_is_no_picture() -> None:
    class Failing(BrightThings):
        def detect(self, image: Any) -> Detections:
            raise RuntimeError("out of memory")

    with pytest.raises(RuntimeError):
        veil(at_first_sight(Failing(), {})).safe(picture_of(stripes()))
