"""Room for one picture: the newest takes the place of the one that nobody came for."""

import threading

from edge_agent.capture.decoding import Picture
from edge_agent.capture.ledger import Fate, Ledger


class Slot:
    """Room for one picture between the reader and the looker."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._changed = threading.Condition()
        self._picture: Picture | None = None
        self._why: BaseException | None = None
        self.closed = False

    def put(self, picture: Picture, *, wait: bool) -> bool:
        """Hand over; with ``wait`` once there is room, otherwise in place of the older one. False: closed."""
        with self._changed:
            while wait and self._picture is not None and not self.closed:
                self._changed.wait()
            if self.closed:
                return False
            self._shed()
            self._picture = picture
            self._changed.notify_all()
            return True

    def take(self) -> Picture | None:
        """The newest picture; None when the stream is over. Raises what ended it, if that was an error."""
        with self._changed:
            while self._picture is None and not self.closed:
                self._changed.wait()
            picture, self._picture = self._picture, None
            self._changed.notify_all()
        if picture is None and self._why is not None:
            raise self._why
        return picture

    def finish(self, why: BaseException | None = None) -> None:
        """The reader has no more; what lies here may still be taken."""
        with self._changed:
            self.closed, self._why = True, why
            self._changed.notify_all()

    def close(self) -> None:
        """The looker wants no more."""
        with self._changed:
            self.closed = True
            self._shed()
            self._changed.notify_all()

    def _shed(self) -> None:
        if self._picture is not None:
            self._ledger.settle(Fate.SHED)
            self._picture = None
