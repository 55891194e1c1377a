"""One thread prepares the pictures of all cameras through which somebody looks, with what perception leaves over."""

import threading
import time
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from typing import Any, Protocol

import numpy as np
import structlog
from numpy.typing import NDArray

from edge_agent.capture import Picture
from edge_agent.giving_way import give_way
from edge_agent.live_view.seats import Limits
from edge_agent.live_view.veil import Veil

#: After each picture it rests for as long as that took, so that half a core is the most it ever has.
_RESTS = 1.0
_NAP_S = 0.02
#: A camera is decoded in full for so long after it was last asked for a picture.
_DECODED_S = 2.0
#: So many pictures in a row that could not be made safe end the views: something is wrong with the node.
_MOST_FAILURES = 3

log = structlog.get_logger(__name__)


class Source(Protocol):
    """What of a camera's feed is asked here."""

    newest: Picture | None

    def is_shown(self, for_s: float) -> None:
        """Somebody looks through it: for so long every picture is decoded, also while nothing moves."""


#: Given a picture that may leave: who looks, (h, w, 3), and when it was ready, in seconds.
Publish = Callable[["Show", NDArray[np.uint8], float], None]


@dataclass(slots=True)
class Show:
    """One camera as it is being shown."""

    camera_id: str
    veil: Veil
    #: None once the camera is gone.
    source: Callable[[], Source | None]
    audience: set[Any] = field(default_factory=set)
    due_s: float = 0.0
    index: int = -1
    failures: int = 0


class Projector:
    """``shows`` are those that somebody watches; ``give_up`` ends all views of one."""

    def __init__(
        self, limits: Limits, shows: Callable[[], Collection[Show]], publish: Publish, give_up: Callable[[Show], None]
    ) -> None:
        self._every_s = 1.0 / limits.pictures_per_s
        self._shows, self._publish, self._give_up = shows, publish, give_up
        self._stop = threading.Event()
        self._wanted = threading.Event()
        self._thread: threading.Thread | None = None

    def wake(self) -> None:
        """Somebody wants to see something."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="live view pictures", daemon=True)
            self._thread.start()
        self._wanted.set()

    def stop(self) -> None:
        self._stop.set()
        self._wanted.set()

    def _run(self) -> None:
        give_way()  # perception comes first
        while not self._stop.is_set():
            shows = self._shows()
            if not shows:
                self._wanted.clear()
                if not self._shows():
                    self._wanted.wait()
                continue
            began_s = time.monotonic()
            worked = [self.turn(show, time.monotonic()) for show in shows]
            took_s = time.monotonic() - began_s
            self._stop.wait(max(took_s * _RESTS if any(worked) else 0.0, _NAP_S))

    def turn(self, show: Show, now_s: float) -> bool:
        """Show its newest picture, if there is a new one and it is time; whether there was something to do."""
        source = show.source()
        if source is None:
            self._give_up(show)
            return False
        source.is_shown(_DECODED_S)
        picture = source.newest
        if picture is None or picture.index == show.index or now_s < show.due_s:
            return False
        show.index, show.due_s = picture.index, now_s + self._every_s
        try:
            self._publish(show, show.veil.safe(picture), now_s)
        except Exception as error:  # a picture that is not certainly safe never leaves
            show.failures += 1
            log.warning("live view: no picture leaves", camera=show.camera_id, why=str(error), times=show.failures)
            if show.failures >= _MOST_FAILURES:
                self._give_up(show)
        else:
            show.failures = 0
        return True
