"""On which clock was each time of an event read? The wall clock may be set while the event goes on."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from edge_agent.clock import Stamp, read_on, same_clock
from protocol.events import Event

#: What was read on a clock that was set anew so many times since is dated by the newest.
_CLOCKS_KNOWN = 8
#: Of an event that an older agent left open: some switching-on before this one.
_LONG_AGO = "unknown, before"

#: A stamp as it is stored: wall, seconds since power-on, which power-on.
Columns = tuple[str | None, float | None, str | None]
NO_STAMP: Columns = (None, None, None)


class EventClocks:
    """Remembers how the wall clock was set since the agent began, as far as its events show it. Not thread-safe."""

    def __init__(self, here: Stamp) -> None:
        self._known = [here]
        self._began: dict[str, Stamp] = {}

    def of(self, event: Event, here: Stamp) -> tuple[Stamp, Stamp]:
        """The clocks of its start and of what this revision saw. ``here``: now, shortly after it was seen.

        Every revision repeats the start as it was read for the first one.
        """
        id_ = str(event.event_id)
        seen = read_on(event.observed_at, self._known, here)
        if not same_clock(self._known[-1], here):
            self._known = [*self._known, here][-_CLOCKS_KNOWN:]
        began = self._began.setdefault(id_, seen)
        if event.phase.last:
            del self._began[id_]
        return began, seen


def columns_of(stamp: Stamp) -> Columns:
    return stamp.wall.isoformat(), stamp.boot_s, stamp.boot


def stamp_of(columns: Sequence[Any]) -> Stamp | None:
    """What ``columns_of`` made columns of; None of NO_STAMP."""
    wall, boot_s, boot = columns
    return Stamp(datetime.fromisoformat(wall), boot_s, boot) if wall is not None else None


def long_ago(at: datetime) -> Stamp:
    """For a time of which only that is known: it was read before the machine was last switched on."""
    return Stamp(at, 0.0, _LONG_AGO)


def silence_s(observed_at: datetime, began: Stamp, here: Stamp) -> float:
    """How long nobody looked: since ``observed_at`` and, after a power cut, at least since the machine is on again."""
    if began.boot != here.boot:
        return max((here.wall - observed_at).total_seconds(), here.boot_s)
    clock = read_on(observed_at, (began,), here)
    return max((clock.wall - observed_at).total_seconds() + here.boot_s - clock.boot_s, 0.0)
