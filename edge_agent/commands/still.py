"""The newest picture of a camera to draw zones on, heads and plates covered; without that no picture leaves."""

import time
from collections.abc import Generator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from edge_agent.capture import Feed, Picture
from edge_agent.commands.errors import CommandError
from edge_agent.evidence import NO_PLATES, PERSON, FindsPlates, everybody
from edge_agent.evidence.witness import jpeg_of
from edge_agent.privacy import blur_heads, cover_plates
from models.detections import Detector
from protocol.commands import Still


@dataclass(frozen=True, slots=True)
class Taken:
    still: Still
    jpeg: bytes


class RememberingFeed(Feed):
    """A Feed of which the newest picture can be asked for, from any thread."""

    newest: Picture | None = None
    _shown_until_s = float("-inf")

    def is_shown(self, for_s: float) -> None:
        """Somebody looks through it: for so long every picture is decoded, also while nothing moves. Any thread."""
        self._shown_until_s = time.monotonic() + for_s
        super().doze(False)
        super().next_look(float("-inf"))

    def doze(self, wanted: bool) -> None:
        super().doze(wanted and not self._shown)

    def next_look(self, at_s: float) -> None:
        super().next_look(float("-inf") if self._shown else at_s)

    @property
    def _shown(self) -> bool:
        return time.monotonic() < self._shown_until_s

    def pictures(self) -> Generator[Picture]:
        for picture in super().pictures():
            self.newest = picture
            yield picture


def take_still(
    picture: Picture, detector: Detector, specialists: Mapping[str, Detector] = MappingProxyType({}),
    plates: FindsPlates = NO_PLATES,
) -> Taken:  # fmt: skip
    """Looked at closely once, so that also the heads of people far away are found. ``plates`` looks for plates.

    Raises CommandError where the model cannot see people, or the picture cannot be made.
    """
    if PERSON not in detector.labels:
        raise CommandError("error.edge.command.no_blur")
    image = picture.bgr()
    safe, blurred = blur_heads(image, everybody(detector, specialists)(image))
    safe = cover_plates(safe, plates.within(image, plates.vehicles(image)))
    jpeg = jpeg_of(safe)
    if jpeg is None:
        raise CommandError("error.edge.command.no_picture")
    height, width = _shown_size(safe)
    still = Still(
        sha256=sha256(jpeg).hexdigest(),
        width=width,
        height=height,
        captured_at=picture.captured_at,
        blurred=min(blurred, 10_000),
    )
    return Taken(still, jpeg)


def _shown_size(image: NDArray[np.uint8]) -> tuple[int, int]:
    """Height and width of the picture as it was; the JPEG may be smaller, in the same proportions."""
    return image.shape[0], image.shape[1]
