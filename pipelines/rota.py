"""Which specialist looks at this picture? The urgent ones in time, the others when it is their turn."""

import math
from collections.abc import Iterable
from dataclasses import dataclass

#: In a picture that has not changed a specialist sees what it saw; against slow changes the urgent ones look again this
#: often (at every second sweep of the whole picture), and the others this often.
STILL_SWEEP_S, CALM_SWEEP_S = 20.0, 30.0


@dataclass(frozen=True, slots=True)
class Rhythm:
    """How often a behaviour needs its specialist."""

    model: str
    #: While anything moves or is followed, it looks at least this often.
    every_s: float
    #: While nothing does, it glances at the picture this often; None: not at all.
    sweep_s: float | None = None
    #: Life may hang on it: it never gives way to another one.
    urgent: bool = False
    #: A box this sure in a glance is worth a whole look.
    worth: float = 0.25
    #: Nobody can rely on it any more when its last look at a camera with pictures is older than this.
    late_s: float = 6.0


@dataclass(frozen=True, slots=True)
class Turn:
    """One specialist's place in the rota."""

    rhythm: Rhythm
    #: When it looked last; None: never.
    looked_s: float | None = None
    #: A behaviour doubts something and wants every picture.
    keen: bool = False
    #: Nothing has stirred since it looked: it would see what it saw.
    holds: bool = False

    def overdue_s(self, at_s: float) -> float:
        """By how much its look is late at `at_s`; below 0 while it may still rest."""
        if self.looked_s is None:
            return math.inf
        rests_s = 0.0 if self.keen else self.holds_s if self.holds else self.rhythm.every_s
        return at_s - self.looked_s - rests_s

    @property
    def holds_s(self) -> float:
        """For how long it rests where nothing stirs."""
        return max(self.rhythm.sweep_s or 0.0, STILL_SWEEP_S if self.rhythm.urgent else CALM_SWEEP_S)


def due(at_s: float, turns: Iterable[Turn], spacing_s: float = 0.0) -> tuple[str, ...]:
    """The models that look at the picture of `at_s`; the next one comes after about `spacing_s`.

    Everybody looks at the picture nearest to its time. Of those that are not urgent one a picture, the one that waits
    longest, and none beside an urgent one unless it has waited a whole turn: so the work is spread, nobody starves,
    and fire is never late for the sake of anything else.
    """
    waiting = {turn: turn.overdue_s(at_s) + spacing_s / 2 for turn in turns}
    ready = {turn: late_s for turn, late_s in waiting.items() if late_s >= 0.0}
    urgent = [turn.rhythm.model for turn in ready if turn.rhythm.urgent]
    others = {t: late_s for t, late_s in ready.items() if not t.rhythm.urgent}
    if urgent:
        others = {t: late_s for t, late_s in others.items() if late_s >= t.rhythm.every_s}
    first = max(others, key=lambda turn: others[turn], default=None)
    return tuple(dict.fromkeys([*urgent, *([first.rhythm.model] if first else [])]))


def glances(at_s: float, turns: Iterable[Turn], spacing_s: float = 0.0) -> tuple[str, ...]:
    """The models whose sweep has come round in a picture in which nothing moves; later where nothing even stirs."""
    return tuple(turn.rhythm.model for turn in turns if _sweeps(at_s, turn, spacing_s))


def _sweeps(at_s: float, turn: Turn, spacing_s: float) -> bool:
    sweep_s = turn.rhythm.sweep_s
    if sweep_s is None or turn.looked_s is None:
        return sweep_s is not None
    wait_s = turn.holds_s if turn.holds else sweep_s
    return at_s - turn.looked_s >= wait_s - spacing_s / 2
