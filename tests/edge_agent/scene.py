"""A camera that always has a new picture, and a node through which it can be looked at."""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID, uuid4

import av

from edge_agent.capture import Picture
from edge_agent.evidence import at_first_sight
from edge_agent.live_view import Limits, LiveViews, Veil
from protocol.live_view import OpenView
from tests.edge_agent.viewer import stripes
from tests.edge_agent.world import NOON, BrightThings, Image

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
    views = LiveViews(limits, lambda camera_id: scene, lambda camera_id: made(), **more)
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
