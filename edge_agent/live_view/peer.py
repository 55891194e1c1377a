"""One browser that watches: a WebRTC connection that sends one picture after another and takes nothing."""

import asyncio
from collections.abc import Callable, Sequence
from typing import Any

import structlog

from edge_agent.live_view.errors import LiveViewError
from protocol.live_view import IceServer, only_watches

#: As every WebRTC implementation counts (RFC 3551).
TICKS_PER_S = 90_000
#: One that takes longer to close is left to itself.
_CLOSED_WITHIN_S = 5.0

log = structlog.get_logger(__name__)


def load() -> Any:
    """The library, which takes half a second: only a node through which somebody looks needs it.

    Raises LiveViewError where it is not installed.
    """
    try:
        import aiortc
    except ImportError as error:
        raise LiveViewError("error.edge.live.missing", what=error.name or "aiortc") from None
    return aiortc


def track_of(rtc: Any) -> Any:
    """A track that shows what ``put`` was last given; what its viewer was too slow for is passed over."""

    class Newest(rtc.MediaStreamTrack):  # type: ignore[misc]
        kind = "video"

        def __init__(self) -> None:
            super().__init__()
            self._frame: Any = None
            self._came = asyncio.Event()

        def put(self, frame: Any) -> None:
            self._frame = frame
            self._came.set()

        async def recv(self) -> Any:
            await self._came.wait()
            self._came.clear()
            if self.readyState != "live":
                raise rtc.mediastreams.MediaStreamError
            return self._frame

        def stop(self) -> None:
            super().stop()
            self._came.set()

    return Newest()


class Peer:
    """The connection to one viewer. Everything of it happens on the loop of live view."""

    def __init__(self, rtc: Any, ice: Sequence[IceServer], gone: Callable[[], None]) -> None:
        """``gone`` is told once, when the viewer left or no way to them was found.

        Raises LiveViewError where the operator's address of a server cannot be read.
        """
        self._rtc = rtc
        self.track = track_of(rtc)
        servers = [rtc.RTCIceServer(list(one.urls), one.username, one.credential) for one in ice]
        _readable(rtc, servers)
        # An empty list, because the library's own default asks a server on the internet.
        self._connection = rtc.RTCPeerConnection(rtc.RTCConfiguration(iceServers=servers))
        self._connection.on("connectionstatechange", lambda: self._changed(gone))

    def _changed(self, gone: Callable[[], None]) -> None:
        if self._connection.connectionState in ("failed", "closed"):
            gone()

    async def answer(self, offer: str) -> str:
        """Raises LiveViewError for an offer that wants anything but to watch, or that makes no sense."""
        if not only_watches(offer):
            raise LiveViewError("error.edge.live.offer")
        try:
            await self._connection.setRemoteDescription(self._rtc.RTCSessionDescription(offer, "offer"))
            self._connection.addTrack(self.track)
            for transceiver in self._connection.getTransceivers():
                transceiver.direction = "sendonly"  # whatever was offered, nothing is received and so nothing decoded
            await self._connection.setLocalDescription(await self._connection.createAnswer())
        except Exception as error:  # the library raises whatever it stumbles over in an offer that is none
            log.warning("live view: no answer to an offer", why=type(error).__name__)
            raise LiveViewError("error.edge.live.offer") from None
        return str(self._connection.localDescription.sdp)

    async def close(self) -> None:
        """Never fails and never lasts: whoever closes this one has others to close."""
        self.track.stop()
        try:
            async with asyncio.timeout(_CLOSED_WITHIN_S):
                await self._connection.close()
        except Exception as error:
            log.warning("live view: a connection does not close", why=repr(error))


def _readable(rtc: Any, servers: Sequence[Any]) -> None:
    """The library itself would only find out while it reads an offer, and the browser would be blamed."""
    try:
        rtc.rtcicetransport.connection_kwargs(servers)
    except ValueError as error:
        log.warning("live view: the address of an ICE server cannot be read", why=str(error))
        raise LiveViewError from None
