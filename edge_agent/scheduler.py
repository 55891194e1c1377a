"""Which pictures does the model look at? Where something moves or is followed, and now and then anyway."""

from dataclasses import dataclass, replace
from enum import StrEnum


class Why(StrEnum):
    """What earned a picture its look."""

    MOTION = "motion"
    #: Something is being followed; it may stand still by now.
    TRACKS = "tracks"
    #: Nothing moves: smoke, water and a fallen person are found by the sweep.
    SWEEP = "sweep"
    #: Nothing moves either, but a specialist's glance found something.
    GLANCE = "glance"


#: What is followed is looked at this often at least, or it is lost from one look to the next.
FOLLOWING_LOOKS_PER_SECOND = 2.0


@dataclass(frozen=True, slots=True)
class Pace:
    looks_per_second: float
    sweep_s: float


@dataclass(frozen=True, slots=True)
class Looks:
    """One camera's calendar: from when on the next picture may be considered, and when the last look was."""

    next_s: float = 0.0
    looked_s: float | None = None


def too_soon(at_s: float, looks: Looks) -> bool:
    """True for a picture that comes between two looks; it is skipped without being judged."""
    return at_s < looks.next_s - 1e-6


def considered(at_s: float, looks: Looks, pace: Pace, *, following: bool = False) -> Looks:
    """The calendar once a picture was considered: turns stay evenly spaced where pictures come unevenly.

    Counting from the turn that was due, not from the picture that took it, gives 5 looks a second of a
    camera of 12 pictures a second; counting from the picture would give 4.
    """
    interval = 1.0 / max(pace.looks_per_second, FOLLOWING_LOOKS_PER_SECOND if following else 0.0)
    due = looks.next_s + interval
    return replace(looks, next_s=due if due > at_s else at_s + interval)


def looked(at_s: float, looks: Looks) -> Looks:
    return replace(looks, looked_s=at_s)


def why_look(
    at_s: float, looks: Looks, pace: Pace, *, moving: bool, following: bool, spacing_s: float = 0.0
) -> Why | None:
    """Why this picture is worth a look; None if it is not.

    ``spacing_s``: how long after this picture the next will probably come. The one nearest to its time is swept:
    of key pictures alone, the next may be late by many seconds.
    """
    if moving:
        return Why.MOTION
    if following:
        return Why.TRACKS
    if looks.looked_s is None or at_s - looks.looked_s >= pace.sweep_s - spacing_s / 2:
        return Why.SWEEP
    return None
