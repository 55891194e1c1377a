"""巡检 in numbers: what of the rounds of a time is counted. Each number is a set of rounds that can be listed."""

from dataclasses import dataclass
from enum import StrEnum

#: So many rounds are listed at once; more are a table that nobody reads.
MOST_LISTED = 5_000


class RoundFigure(StrEnum):
    """What of rounds is counted; each is a set of rounds, but for checkpoints."""

    #: All that are over: ended, or closed with nobody there. Exercises and cancelled ones are in none.
    PLANNED = "planned"
    WALKED = "walked"
    WHOLE = "whole"  # every checkpoint was visited
    PARTLY = "partly"  # 漏点
    MISSED = "missed"  # 漏巡


@dataclass(frozen=True, slots=True)
class RoundTally:
    counts: dict[RoundFigure, int]
    checkpoints: int
    checkpoints_missed: int
    #: Walked to practise; they count nowhere.
    exercises: int
