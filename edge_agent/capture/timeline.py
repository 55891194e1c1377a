"""When was this picture taken? From the stream's own timestamps, as far as they can be believed."""

from dataclasses import dataclass

_SAME_INSTANT_S = 1e-6


@dataclass(slots=True)
class Timeline:
    """Turns stamps into seconds since the camera was first opened, which never go back.

    A stamp that goes back or leaps too far ahead is not believed; after ``patience`` of them in a row the
    stream has evidently begun a new count (a camera that restarted), and goes on from where it was.
    """

    largest_gap_s: float = 60.0
    patience: int = 25
    #: Where the last believed picture lies, and how long after the one before it.
    last_s: float = 0.0
    step_s: float = 0.04
    _shift_s: float | None = None
    _foreseen_shift_s: float | None = None
    _pause_s: float = 0.0
    _doubted: int = 0
    _empty: bool = True
    #: Since the last opening, no picture has come yet.
    _unbegun: bool = False

    def reopen(self, pause_s: float) -> None:
        """The next stamp, whatever it says, lies ``pause_s`` after the last picture."""
        self._shift_s = self._foreseen_shift_s = None
        self._pause_s = 0.0 if self._empty else max(pause_s, 0.001)
        self._doubted = 0
        self._unbegun = True

    def place(self, stamp_s: float | None) -> float | None:
        """Where a picture with this stamp lies; None if the stamp is missing or cannot be true."""
        if stamp_s is None:
            return self._begin()
        if self._shift_s is None:
            self._shift_s = self.last_s + self._pause_s - stamp_s
            return self._believe(self.last_s + self._pause_s)
        at_s = stamp_s + self._shift_s
        leap_s = at_s - self.last_s
        if _SAME_INSTANT_S < leap_s <= self.largest_gap_s:
            self.step_s = min(leap_s, 1.0)
            return self._believe(at_s)
        self._doubted += 1
        if self._doubted >= self.patience:
            self.reopen(self.step_s)
        # Badly written clips give two pictures one stamp; a clock that stands still does so for ever.
        return self.last_s if abs(leap_s) <= _SAME_INSTANT_S else None

    def _begin(self) -> float | None:
        """The first picture of a camera often has no stamp yet; any later one should."""
        if not self._unbegun:
            return None
        at_s, self._pause_s = self.last_s + self._pause_s, self.step_s
        return self._believe(at_s)

    def foresee(self, stamp_s: float | None) -> float | None:
        """Where ``place`` will put this stamp, as far as that can be said before its picture is decoded."""
        if stamp_s is None:
            return self.last_s + self._pause_s if self._unbegun else None
        if self._shift_s is None:
            # The first packet after an opening is that of the first picture; those after it follow from it.
            if self._foreseen_shift_s is None:
                self._foreseen_shift_s = self.last_s + self._pause_s - stamp_s
            return stamp_s + self._foreseen_shift_s
        at_s = stamp_s + self._shift_s
        return at_s if abs(at_s - self.last_s) <= self.largest_gap_s else None

    def _believe(self, at_s: float) -> float:
        self._doubted = 0
        self._empty = self._unbegun = False
        self.last_s = at_s
        return at_s
