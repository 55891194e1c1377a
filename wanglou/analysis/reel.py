"""One clip as a camera would show it, perhaps held on its last picture or shown again until it is long enough."""

from collections.abc import Callable, Generator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from edge_agent.capture import Fate, Feed, Picture, Source
from edge_agent.capture.decoding import declared_s, opened
from protocol.errors import WanglouError

#: A clip's pictures are timed from here, so that the time of an event is its second in the clip.
ZERO = datetime(2000, 1, 1, tzinfo=UTC)
#: A held picture comes so often again.
_HELD_EVERY_S = 0.2

Shown = Callable[[Picture], None]


@dataclass(frozen=True, slots=True)
class Reel:
    """A clip and how it is to be shown. ``hold_s``: the last picture stays so long. ``until_s``: loop to this."""

    path: Path
    hold_s: float = 0.0
    until_s: float = 0.0

    def length_s(self) -> float:
        """How long it will last, as far as the clip's header says; 0 where it says nothing."""
        try:
            with opened(str(self.path)) as (container, stream):
                return self.until_s or declared_s(container, stream) + self.hold_s
        except WanglouError:
            return 0.0


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
            yield picture
            self._told(picture)
            last = picture
        if last is not None:
            yield from self._held(last)

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
