"""Which pictures may be tried now? One that the brain cannot take keeps neither alarms nor other pictures waiting."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

#: The brain does not know the event of this picture yet: ask again after so long.
ASK_AGAIN_S = 30.0


class Exhibit(Protocol):
    @property
    def path(self) -> Path: ...
    @property
    def sha256(self) -> str: ...
    @property
    def media_type(self) -> str: ...


class Exhibits(Protocol):
    """The shelf of evidence, as far as the uplink needs it."""

    def waiting(self) -> Sequence[Exhibit]: ...
    def forget(self, path: Path) -> None: ...
    def refuse(self, path: Path) -> None: ...


@dataclass(frozen=True, slots=True)
class _Rest:
    failures: int
    until_s: float


class Turns:
    """Each picture rests after it failed, longer each time; where several fail in a row, all do.

    Pictures go by their digest; times are seconds of a clock that only goes forward.
    """

    def __init__(self, pause: Callable[[int, float], float]) -> None:
        """``pause`` gives the seconds to rest after so many failures and the brain's own wish."""
        self._pause = pause
        self._rests: dict[str, _Rest] = {}
        self._in_a_row: set[str] = set()
        self._all_until_s = 0.0

    def due(self, waiting: Sequence[Exhibit], now_s: float) -> list[Exhibit]:
        """Those of ``waiting`` that may be tried now, in their order; those that failed come after all others."""
        names = {each.sha256 for each in waiting}
        self._rests = {name: rest for name, rest in self._rests.items() if name in names}
        self._in_a_row &= names
        if now_s < self._all_until_s:
            return []
        fresh = _Rest(0, 0.0)
        found = [(self._rests.get(each.sha256, fresh), each) for each in waiting]
        ready = [(rest.failures, each) for rest, each in found if rest.until_s <= now_s]
        return [each for _, each in sorted(ready, key=lambda one: one[0])]

    def rest_s(self, now_s: float) -> float:
        """So long all rest from now; zero where they do not."""
        return max(self._all_until_s - now_s, 0.0)

    def unreadable(self, name: str, now_s: float) -> None:
        """The disk does not give it now."""
        self._failed(name, now_s, 0.0)

    def unsent(self, name: str, now_s: float, wish_s: float) -> None:
        """No word of the brain came back for it, only perhaps the wish (seconds) to be left alone."""
        self._failed(name, now_s, wish_s)
        self._in_a_row.add(name)
        self._all_until_s = now_s + self._pause(len(self._in_a_row), wish_s)

    def unknown(self, name: str, now_s: float) -> None:
        """The brain does not know its event yet."""
        self._in_a_row.clear()
        self._rests[name] = _Rest(0, now_s + ASK_AGAIN_S)

    def answered(self) -> None:
        """The brain took one, or said that it never will: it takes pictures."""
        self._in_a_row.clear()

    def _failed(self, name: str, now_s: float, wish_s: float) -> None:
        failures = self._rests[name].failures + 1 if name in self._rests else 1
        self._rests[name] = _Rest(failures, now_s + self._pause(failures, wish_s))
