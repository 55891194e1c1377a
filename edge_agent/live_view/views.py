"""Opens, keeps and ends live views; the one thread on which all their connections live."""

import asyncio
import base64
import threading
import time
from collections.abc import Callable, Collection, Coroutine
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, TypeVar
from uuid import UUID

import numpy as np
import structlog
from numpy.typing import NDArray

from edge_agent.capture import Picture
from edge_agent.evidence.witness import jpeg_of
from edge_agent.giving_way import give_way
from edge_agent.live_view import peer as peers
from edge_agent.live_view.errors import LiveViewError
from edge_agent.live_view.projector import Projector, Show, Source
from edge_agent.live_view.seats import Limits, Seats
from edge_agent.live_view.veil import Veil, as_frames
from protocol.live_view import LONGEST_GLIMPSE, OpenView

#: An answer is given after so long at most; gathering addresses takes moments unless an ICE server is silent.
_ANSWER_S = 10.0
_LOOK_ROUND_S = 0.5
_ENCODERS = 2

T = TypeVar("T")
log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class _View:
    show: Show
    peer: peers.Peer


class LiveViews:
    """Of the whole node. Nothing runs and nothing is loaded before somebody looks for the first time."""

    def __init__(
        self,
        limits: Limits,
        source: Callable[[str], Source | None],
        veil: Callable[[str], Veil],
        *,
        now_s: Callable[[], float] = time.monotonic,
    ) -> None:
        """``source``: a camera's feed, None once it is gone. ``veil`` makes one for a camera that is to be shown.

        Both are asked by the camera's id."""
        self._seats = Seats(limits)
        self._source, self._veil, self._now_s = source, veil, now_s
        #: Replaced as a whole, on the loop alone: the projector reads it meanwhile.
        self._shows: dict[str, Show] = {}
        self._views: dict[UUID, _View] = {}
        self._projector = Projector(limits, self._watched, self._publish, self._give_up)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._starting = threading.Lock()
        self._stills = ThreadPoolExecutor(1, "live view still", initializer=give_way)

    def open(self, wanted: OpenView) -> str:
        """The answer to the browser's offer. Blocks for moments; raises LiveViewError where nobody can look now."""
        rtc = peers.load()
        self._seats.take(wanted.view_id, wanted.camera_id, self._now_s() + wanted.seconds)
        try:
            return self._on_loop(self._open(rtc, wanted), _ANSWER_S)
        except BaseException:
            self._seats.leave(wanted.view_id)
            raise

    def keep(self, view_id: UUID, seconds: int) -> None:
        """It goes on for so long from now; 0 ends it. Raises LiveViewError where it has ended."""
        if seconds == 0:
            if self._loop is not None:
                self._on_loop(self._end(view_id), _ANSWER_S)
        elif not self._seats.keep(view_id, self._now_s() + seconds):
            raise LiveViewError("error.edge.live.over")

    def glimpse(self, camera_id: str, picture: Picture) -> str:
        """One picture, small, looked at as closely as any still, heads and plates covered: base64 of a JPEG.

        Raises whatever keeps it from being certainly safe, and LiveViewError where nobody may look through this node.
        """
        if self._seats.limits.most == 0:
            raise LiveViewError("error.edge.live.off")
        return self._stills.submit(lambda: _as_glimpse(self._veil(camera_id).safe_alone(picture))).result()

    def stop(self) -> None:
        """Everybody is hung up on."""
        self._projector.stop()
        self._stills.shutdown(wait=False)
        if self._loop is not None:
            with suppress(Exception):
                self._on_loop(self._end_all(), _ANSWER_S)
            self._loop.call_soon_threadsafe(self._loop.stop)

    @property
    def watching(self) -> int:
        """How many look at this moment."""
        return len(self._views)

    # On the loop

    async def _open(self, rtc: Any, wanted: OpenView) -> str:
        await self._end(wanted.view_id, leave=False)  # asked for again: the first answer never arrived
        loop = asyncio.get_running_loop()
        peer: peers.Peer = peers.Peer(rtc, wanted.ice, lambda: _later(loop, self._left(wanted.view_id, peer)))
        try:
            sdp = await peer.answer(wanted.offer)
        except BaseException:
            await peer.close()
            raise
        show = self._shows.get(wanted.camera_id) or Show(
            wanted.camera_id, self._veil(wanted.camera_id), lambda: self._source(wanted.camera_id)
        )
        show.audience.add(peer.track)
        self._views[wanted.view_id] = _View(show, peer)
        self._shows = {**self._shows, wanted.camera_id: show}
        self._projector.wake()
        log.info("live view begins", camera=wanted.camera_id, view=str(wanted.view_id), watching=len(self._views))
        return sdp

    async def _left(self, view_id: UUID, peer: peers.Peer) -> None:
        """Its viewer is gone; a view that was asked for again has another peer by now, and keeps its seat."""
        view = self._views.get(view_id)
        if view is not None and view.peer is peer:
            await self._end(view_id)

    async def _end(self, view_id: UUID, *, leave: bool = True) -> None:
        if leave:
            self._seats.leave(view_id)
        view = self._views.pop(view_id, None)
        if view is None:
            return
        show = view.show
        show.audience.discard(view.peer.track)
        if not show.audience:
            self._shows = {id_: other for id_, other in self._shows.items() if other is not show}
        log.info("live view ends", camera=show.camera_id, view=str(view_id), watching=len(self._views))
        await view.peer.close()

    async def _end_all(self) -> None:
        await asyncio.gather(*map(self._end, list(self._views)))

    async def _end_show(self, show: Show) -> None:
        self._shows = {id_: other for id_, other in self._shows.items() if other is not show}
        await asyncio.gather(*(self._end(id_) for id_, view in list(self._views.items()) if view.show is show))

    async def _keep_time(self) -> None:
        while True:
            await asyncio.gather(*map(self._end, self._seats.over(self._now_s())))
            await asyncio.sleep(_LOOK_ROUND_S)

    # On the projector's thread

    def _watched(self) -> Collection[Show]:
        return self._shows.values()

    def _publish(self, show: Show, safe: NDArray[np.uint8], now_s: float) -> None:
        tracks, loop = list(show.audience), self._loop
        for track, frame in zip(tracks, as_frames(safe, now_s, peers.TICKS_PER_S, len(tracks)), strict=True):
            if loop is not None:
                loop.call_soon_threadsafe(track.put, frame)

    def _give_up(self, show: Show) -> None:
        if self._loop is not None:
            _later(self._loop, self._end_show(show))

    # Between the threads

    def _on_loop(self, work: Coroutine[Any, Any, T], patience_s: float) -> T:
        doing = asyncio.run_coroutine_threadsafe(work, self._started())
        try:
            return doing.result(patience_s)
        except TimeoutError:
            doing.cancel()
            raise LiveViewError from None

    def _started(self) -> asyncio.AbstractEventLoop:
        with self._starting:
            if self._loop is None:
                self._loop = asyncio.new_event_loop()
                self._loop.set_default_executor(
                    ThreadPoolExecutor(_ENCODERS, "live view encoder", initializer=give_way)
                )
                threading.Thread(target=self._run, args=(self._loop,), name="live view", daemon=True).start()
            return self._loop

    def _run(self, loop: asyncio.AbstractEventLoop) -> None:
        give_way()
        asyncio.set_event_loop(loop)
        timekeeper = loop.create_task(self._keep_time())
        try:
            loop.run_forever()
        finally:
            timekeeper.cancel()
            with suppress(asyncio.CancelledError):
                loop.run_until_complete(timekeeper)
            loop.run_until_complete(loop.shutdown_default_executor())
            loop.close()


def _later(loop: asyncio.AbstractEventLoop, work: Coroutine[Any, Any, None]) -> None:
    asyncio.run_coroutine_threadsafe(work, loop)


def _as_glimpse(safe: NDArray[np.uint8]) -> str:
    """As large as the wire takes it: leaves in autumn are larger than a wall. Raises LiveViewError."""
    while (jpeg := jpeg_of(safe)) is not None:
        written = base64.b64encode(jpeg).decode()
        if len(written) <= LONGEST_GLIMPSE:
            return written
        safe = np.ascontiguousarray(safe[::2, ::2])
    raise LiveViewError
