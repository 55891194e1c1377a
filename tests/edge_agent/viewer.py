"""Somebody who watches over a real WebRTC connection, as a browser does: offers, is answered, receives pictures."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tests.edge_agent.world import HEIGHT, WIDTH, Image

#: Reached only when something is broken: whoever is hung up on before the line stands learns it by silence, after half
#: a minute (RFC 7675).
PATIENCE_S = 90.0


@dataclass
class Viewer:
    connection: Any
    _track: asyncio.Future[Any] = field(default_factory=lambda: asyncio.get_running_loop().create_future())
    _closed: asyncio.Event = field(default_factory=asyncio.Event)

    def __post_init__(self) -> None:
        self.connection.on("track", self._track.set_result)
        self.connection.on("connectionstatechange", self._changed)

    def _changed(self) -> None:
        if self.connection.connectionState in ("closed", "failed"):
            self._closed.set()

    async def picture(self, patience_s: float = PATIENCE_S) -> NDArray[np.uint8]:
        """The next one that arrives, (h, w, 3), blue first. Raises TimeoutError, or MediaStreamError after the last."""
        async with asyncio.timeout(patience_s):
            frame = await (await asyncio.shield(self._track)).recv()
        return np.asarray(frame.to_ndarray(format="bgr24"), np.uint8)

    async def hung_up(self) -> None:
        """Returns when the node has closed the connection."""
        async with asyncio.timeout(PATIENCE_S):
            await self._closed.wait()


def a_connection() -> Any:
    import aiortc

    return aiortc.RTCPeerConnection(aiortc.RTCConfiguration(iceServers=[]))


async def offer_of(connection: Any) -> str:
    connection.addTransceiver("video", direction="recvonly")
    await connection.setLocalDescription(await connection.createOffer())
    return str(connection.localDescription.sdp)


@asynccontextmanager
async def watching(answer_to: Callable[[str], Awaitable[str]]) -> AsyncIterator[Viewer]:
    """``answer_to`` carries the offer to the node and brings its answer."""
    import aiortc

    viewer = Viewer(a_connection())
    try:
        answer = await answer_to(await offer_of(viewer.connection))
        await viewer.connection.setRemoteDescription(aiortc.RTCSessionDescription(answer, "answer"))
        yield viewer
    finally:
        await viewer.connection.close()


def stripes() -> Image:
    """Somebody in stripes, 40 × 120 pixels, at x = 140: a head that anybody would know again."""
    image = np.full((HEIGHT, WIDTH, 3), 40, np.uint8)
    image[60:180, 140:180] = 255
    image[60:180:8, 140:180] = 170
    return image


def head_and_wall(image: Image) -> tuple[float, float]:
    """How rough the middle of the head is, and how bright: stripes are rough, one flat cell is not."""
    head = image[64:92, 148:172].astype(float).mean(axis=(1, 2))
    return float(head.std()), float(head.mean())
