"""Is it true, or did the detector blink? How often it must be seen, and what gives a false alarm away."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import NamedTuple

from protocol.events import Reason

#: A thing that showed itself for longer than this is not taken back for standing still.
BRIEF_S = 6.0
#: A box around something that does not move trembles by less than this many of its heights.
STILL = 0.15


class Look(NamedTuple):
    """One look at a candidate: when, and whether the hazard's condition held."""

    at_s: float
    met: bool


@dataclass(frozen=True, slots=True)
class Rule:
    """A candidate is confirmed when `looks` of the last `of` looks, none older than `within`, saw it."""

    looks: int
    of: int
    within: timedelta
    #: A confirmed hazard that no look saw for this long is over.
    patience: timedelta

    def __post_init__(self) -> None:
        if not 1 <= self.looks <= self.of:
            raise ValueError(f"{self.looks} of {self.of} looks can never be or always is")

    def counted(self, looks: Sequence[Look], at_s: float) -> tuple[Look, ...]:
        """The looks that count at `at_s`, oldest first."""
        oldest = at_s - self.within.total_seconds()
        return tuple(look for look in looks if look.at_s >= oldest)[-self.of :]

    def confirms(self, looks: Sequence[Look], at_s: float) -> Reason | None:
        """The reason to believe, with its numbers, or None while it is only a candidate."""
        counted = self.counted(looks, at_s)
        met = [look for look in counted if look.met]
        if len(met) < self.looks:
            return None
        return Reason.of("lifecycle.verified", None, met=len(met), looks=len(counted), over_s=at_s - met[0].at_s)


def withdrawal(shown_s: float, roamed: float | None, came_in: bool) -> Reason | None:
    """Why something that is gone again was never there, or None where it was real.

    A reflection, a lit poster and a blinking detector have this in common: they appear in the middle of
    the picture, stay where they are and vanish within seconds. People come from somewhere, or move.
    """
    if roamed is None or came_in or roamed > STILL or shown_s > BRIEF_S:
        return None
    return Reason.of("lifecycle.never_moved", None, shown_s=shown_s, roamed=roamed, brief_s=BRIEF_S)
