"""One clip as a camera would show it: held on its last picture, shown again until it is long enough, by night."""

from collections.abc import Callable, Generator
from dataclasses import dataclass, fields, replace
from datetime import UTC, datetime, timedelta
from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from edge_agent.capture import CaptureError, Fate, Feed, Picture, Source
from edge_agent.capture.opening import declared_s, opened
from protocol.errors import WanglouError
from sample_videos.otherwise import AS_IT_IS, PLAIN, Otherwise, Staging

#: A clip's pictures are timed from here, so that the time of an event is its second in the clip.
ZERO = datetime(2000, 1, 1, tzinfo=UTC)
#: A held picture comes so often again.
_HELD_EVERY_S = 0.2

Shown = Callable[[Picture], None]


@dataclass(frozen=True, slots=True)
class Reel:
    """A clip and how it is to be shown."""

    path: Path
    #: The last picture stays so long.
    hold_s: float = 0.0
    #: Loop to this length.
    until_s: float = 0.0
    #: So many columns at the left edge are cut off.
    crop_left: int = 0
    #: As another camera would have shown it, and what that is drawn with.
    otherwise: Otherwise = AS_IT_IS
    staging: Staging = PLAIN

    def filmed_s(self) -> float:
        """How long it was filmed, as far as the clip's header says; 0 where it says nothing."""
        try:
            with opened(str(self.path)) as (container, stream):
                return declared_s(container, stream)
        except WanglouError:
            return 0.0

    def length_s(self) -> float:
        """How long it will be shown, as far as the clip's header says; 0 where it says nothing."""
        filmed_s = self.until_s or self.filmed_s()
        return filmed_s + self.hold_s if filmed_s else 0.0


@dataclass(frozen=True, slots=True)
class Trimmed(Picture):
    """A picture without its first columns: a label may say that they are no part of the scene."""

    crop_left: int = 0

    @classmethod
    def of(cls, picture: Picture, crop_left: int) -> "Trimmed":
        """Raises CaptureError where nothing would be left."""
        if crop_left >= picture.raw.width:
            raise CaptureError("error.analyze.crop", columns=crop_left, width=picture.raw.width)
        return cls(**{part.name: getattr(picture, part.name) for part in fields(Picture)}, crop_left=crop_left)

    def luma(self) -> NDArray[np.uint8]:
        return Picture.luma(self)[:, self.crop_left :]

    def bgr(self) -> NDArray[np.uint8]:
        return np.ascontiguousarray(Picture.bgr(self)[:, self.crop_left :])


@dataclass(frozen=True)
class Redrawn(Picture):
    """A picture as another camera would have shown it; drawn when somebody looks, once."""

    inner: Picture
    otherwise: Otherwise
    staging: Staging

    @classmethod
    def of(cls, picture: Picture, reel: Reel) -> "Redrawn":
        known = {part.name: getattr(picture, part.name) for part in fields(Picture)}
        return cls(**known, inner=picture, otherwise=reel.otherwise, staging=reel.staging)

    def luma(self) -> NDArray[np.uint8]:
        import cv2

        return np.asarray(cv2.cvtColor(self._image, cv2.COLOR_BGR2GRAY), np.uint8)

    def bgr(self) -> NDArray[np.uint8]:
        return self._image

    @cached_property
    def _image(self) -> NDArray[np.uint8]:
        return self.otherwise.draw(self.inner.bgr(), self.at_s, self.staging)


class ReelFeed(Feed):
    """A Feed of a reel; ``shown`` is told of each picture once everything has been made of it."""

    def __init__(self, reel: Reel, shown: Shown | None = None) -> None:
        super().__init__(Source(str(reel.path), loop=reel.until_s > 0, paced=False), now=lambda: ZERO)
        self._reel = reel
        self._shown = shown

    def pictures(self) -> Generator[Picture]:
        last: Picture | None = None
        for picture in super().pictures():
            if self._reel.until_s and picture.at_s > self._reel.until_s:
                self.ledger.settle(Fate.SHED)
                break
            if last is not None and picture.at_s < last.at_s + self._reel.otherwise.every_s:
                self.ledger.settle(Fate.SHED)
                continue
            last = self._as_shown(picture)
            yield last
            self._told(last)
        if last is not None:
            yield from self._held(last)

    def _as_shown(self, picture: Picture) -> Picture:
        reel = self._reel
        cut = Trimmed.of(picture, reel.crop_left) if reel.crop_left else picture
        return cut if reel.otherwise is AS_IT_IS else Redrawn.of(cut, reel)

    def _held(self, last: Picture) -> Generator[Picture]:
        for step in range(1, round(self._reel.hold_s / _HELD_EVERY_S) + 1):
            at_s = last.at_s + step * _HELD_EVERY_S
            self.ledger.arrive()
            held = replace(last, index=last.index + step, at_s=at_s, captured_at=ZERO + timedelta(seconds=at_s))
            yield held
            self._told(held)

    def _told(self, picture: Picture) -> None:
        if self._shown is not None:
            self._shown(picture)
