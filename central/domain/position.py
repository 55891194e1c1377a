"""How far the position of somebody who says they are there is believed: marked where doubtful, never refused."""

from datetime import datetime, timedelta
from enum import StrEnum

from protocol.geo import Position


class Doubt(StrEnum):
    MISSING = "missing"  # no position came with the step
    OLD = "old"  # it was taken well before the step
    JUMP = "jump"  # nobody comes so far in so short a time
    EXACT = "exact"  # no receiver is without error; a made-up position is
    FAR = "far"  # well away from where they say they are
    CODE_ELSEWHERE = "code_elsewhere"  # the code of another place (presence.py)
    CODE_UNKNOWN = "code_unknown"  # a code that no sticker carries


#: A phone in a stairwell may need so long for a fresh position.
OLD_AFTER_S = 120.0
#: 160 km/h: faster than any of them drives.
FASTEST_M_S = 45.0
#: What both positions may be off by together.
_SLACK_M = 300.0


def doubts(
    position: Position | None,
    *,
    accuracy_m: float | None,
    age_s: float | None,
    at: datetime,
    last: Position | None = None,
    last_at: datetime | None = None,
) -> tuple[Doubt, ...]:
    """``last``: where the brain knew them before, at ``last_at``."""
    if position is None:
        return (Doubt.MISSING,)
    found = []
    if age_s is not None and age_s > OLD_AFTER_S:
        found.append(Doubt.OLD)
    if last is not None and last_at is not None and _too_fast(position.distance_m(last), at - last_at):
        found.append(Doubt.JUMP)
    if accuracy_m is not None and accuracy_m <= 0:
        found.append(Doubt.EXACT)
    return tuple(found)


def _too_fast(metres: float, within: timedelta) -> bool:
    return metres > _SLACK_M + FASTEST_M_S * abs(within.total_seconds())
