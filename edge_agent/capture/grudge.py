"""Does asking a camera for its sound cost its pictures? Then it is left alone with that for a while.

There are cameras that agree to send sound and hang up seconds later, or never answer once they were asked for it. One
failure is bad luck; after the second in a row the camera is opened without its sound, for a minute, and if that fails
again for an hour at a time. Where it does no better without, the sound was not to blame.
"""

#: So many sessions in a row must fail before the sound is blamed, …
_FAILURES = 2
#: … each within so long, in seconds; one that lasts longer clears it.
_SHORT_S = 60.0
#: How long the sound is left alone at first, and later. The first is short: the camera may only have been restarting.
_FIRST_S, _LATER_S = 60.0, 3600.0


class Grudge:
    """Of one camera. All times are of a clock that only counts, in seconds."""

    def __init__(self) -> None:
        self._failures = 0
        self._until_s: float | None = None
        self._opened_s: float | None = None

    def forgoes(self, now_s: float) -> bool:
        """Whether the camera is better not asked for its sound now."""
        return self._until_s is not None and now_s < self._until_s

    def opening(self) -> None:
        """The camera is asked; whether it opens is not known yet."""
        self._opened_s = None

    def opened(self, now_s: float) -> None:
        """It answered."""
        self._opened_s = now_s

    def broke_off(self, *, sound: bool, now_s: float) -> None:
        """The session ended though nobody wanted that; ``sound``: it was asked for. Nothing where none had begun."""
        if self._opened_s is None:
            return
        if now_s - self._opened_s <= _SHORT_S:
            self.failed(sound=sound, now_s=now_s)
        elif sound:
            self._forgive()
        self._opened_s = None

    def failed(self, *, sound: bool, now_s: float) -> None:
        """It did not answer, or broke off soon; ``sound``: that was asked for."""
        if not sound:
            self._forgive()
            return
        self._failures += 1
        if self._failures >= _FAILURES:
            self._until_s = now_s + (_FIRST_S if self._failures == _FAILURES else _LATER_S)

    def _forgive(self) -> None:
        self._failures, self._until_s = 0, None
