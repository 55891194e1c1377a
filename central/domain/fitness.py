"""Who could take a task and how soon they would be there: each person beside each task, in minutes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from types import MappingProxyType
from uuid import UUID

import numpy as np
import numpy.typing as npt

from central.domain.travel import WALK, Floats, Travel, Walk, metres_between
from protocol.geo import Position
from protocol.hazards import Severity

#: A position older than this says little.
POSITION_LIFE = timedelta(minutes=15)
TOO_FAR_M = 5_000.0
#: After work on a life-safety case nobody is sent to anything smaller for so long.
REST = timedelta(minutes=10)

#: Where life is at stake and nobody is free, who is only on the way to something smaller is called away at once, who
#: works on it after so long: somebody usually comes free before, and work that is left has to be walked to again.
CALL_AWAY_AFTER = timedelta(minutes=3)

#: How far somebody strays in a minute from where they were last placed, and at most.
_STRAY_M_PER_MINUTE, _MOST_STRAY_M = 30.0, 300.0

# Handicaps in minutes, so that one number compares a free person far off with a busy one close by.
NO_POSITION_MIN = 7.0
#: What is left, on average, of a task in hand.
BUSY_MIN = 15.0
OWN_GRID_MIN = -1.75
UNSKILLED_MIN = 15.0
#: Who has a skill is kept for those who need it, where somebody else is nearly as close.
KEPT_SKILL_MIN = 3.0


class Shortfall(StrEnum):
    """Why a person, or everybody, could not be asked."""

    NOBODY = "nobody"
    OFF_SHIFT = "off_shift"
    AWAY = "away"
    RESTING = "resting"
    BUSY = "busy"
    LACKS_SKILL = "lacks_skill"
    NOT_DEPARTMENT = "not_department"
    TOO_FAR = "too_far"
    STALE_POSITION = "stale_position"
    ASKED_BEFORE = "asked_before"
    OUT_OF_TIME = "out_of_time"


@dataclass(frozen=True, slots=True)
class Hand:
    """One person as dispatch sees them."""

    account_id: UUID
    #: For the officer's page only.
    name: str
    on_shift: bool
    place_path: str
    position: Position | None
    position_at: datetime | None
    skills: frozenset[str] = frozenset()
    department: str | None = None
    #: Tasks offered to them or under way.
    in_hand: int = 0
    #: One of them is a life-safety case: they are not called away from it.
    bound: bool = False
    #: They have begun to work on one of them.
    at_scene: bool = False
    rests_until: datetime | None = None
    #: The roster says that they are absent; then they are not on shift either.
    away: bool = False

    def fresh(self, now: datetime) -> bool:
        return self.position_at is not None and now - self.position_at <= POSITION_LIFE

    def stray_m(self, now: datetime) -> float:
        """How far they may be from where they were last placed."""
        if self.position_at is None:
            return _MOST_STRAY_M
        return min(_MOST_STRAY_M, _STRAY_M_PER_MINUTE * max(0.0, (now - self.position_at) / timedelta(minutes=1)))


@dataclass(frozen=True, slots=True)
class Call:
    """One task for which somebody is wanted."""

    call_id: UUID
    severity: Severity
    place_path: str
    position: Position | None
    #: When somebody was first wanted for it.
    since: datetime
    skill: str | None = None
    #: Only a department's people.
    department: bool = False
    #: Who already said no, let it pass, or is at it.
    asked: frozenset[UUID] = frozenset()
    #: Of the scene; 1 is the ground floor.
    floor: int | None = None

    @property
    def urgent(self) -> bool:
        return self.severity is Severity.LIFE_SAFETY


@dataclass(frozen=True, slots=True)
class Fitness:
    """Every hand beside every call; all arrays are (hands, calls)."""

    #: Metres from the last known position, NaN where an end is unknown.
    metres: Floats
    #: On foot, from where they were last placed.
    walk: Walk
    #: Until somebody would be there, with handicaps for what speaks against them.
    minutes: Floats
    #: Could take it at all; not yet: has both hands free for it.
    fits: npt.NDArray[np.bool_]
    #: May be asked now.
    free: npt.NDArray[np.bool_]


def lack(hand: Hand, call: Call, metres: float, now: datetime) -> Shortfall | None:
    """Why not this one; None for somebody who may be asked, now or when their hands are free.

    ``metres``: from the last known position, NaN where that is unknown.
    """
    if hand.account_id in call.asked:
        return Shortfall.ASKED_BEFORE
    if hand.away:
        return Shortfall.AWAY
    if not hand.on_shift:
        return Shortfall.OFF_SHIFT
    if call.department and hand.department is None:
        return Shortfall.NOT_DEPARTMENT
    # Where life is at stake somebody without the skill, tired or far away is better than nobody.
    return None if call.urgent else _too_much(hand, call, metres, now)


def _too_much(hand: Hand, call: Call, metres: float, now: datetime) -> Shortfall | None:
    if hand.rests_until is not None and hand.rests_until > now:
        return Shortfall.RESTING
    if call.skill and call.skill not in hand.skills:
        return Shortfall.LACKS_SKILL
    if metres > TOO_FAR_M:
        return Shortfall.TOO_FAR if hand.fresh(now) else Shortfall.STALE_POSITION
    return None


def measure(hands: Sequence[Hand], calls: Sequence[Call], now: datetime, travel: Travel = WALK) -> Fitness:
    """The same as ``lack`` for all pairs at once, and how soon each would be there."""
    at, scenes = _places(hands), _places(calls)
    stray = np.array([hand.stray_m(now) for hand in hands], dtype=np.float64)
    metres = metres_between(at, scenes)
    floors = np.array([np.nan if call.floor is None else call.floor for call in calls], dtype=np.float64)
    walk = travel.walks(at, scenes, stray, floors)
    minutes = np.where(np.isnan(walk.minutes), NO_POSITION_MIN, walk.minutes)
    load = np.array([hand.in_hand for hand in hands], dtype=np.float64)[:, None]
    skilled, wants = _skills(hands, calls)
    urgent = np.array([call.urgent for call in calls], dtype=bool)[None, :]
    minutes = minutes + BUSY_MIN * load + _own_grid(hands, calls) * OWN_GRID_MIN
    minutes += np.where(wants & ~skilled, UNSKILLED_MIN, 0.0)
    minutes += np.where(
        ~wants & np.array([bool(hand.skills) for hand in hands], dtype=bool)[:, None], KEPT_SKILL_MIN, 0.0
    )
    fits = _fits(hands, calls, metres, skilled | ~wants, urgent, now)
    return Fitness(metres, walk, minutes, fits, fits & ((load == 0) | _may_be_called_away(hands, calls, now)))


def _may_be_called_away(hands: Sequence[Hand], calls: Sequence[Call], now: datetime) -> npt.NDArray[np.bool_]:
    going = np.array([not hand.bound and not hand.at_scene for hand in hands], dtype=bool)[:, None]
    working = np.array([not hand.bound and hand.at_scene for hand in hands], dtype=bool)[:, None]
    urgent = np.array([call.urgent for call in calls], dtype=bool)[None, :]
    pressing = np.array([now - call.since >= CALL_AWAY_AFTER for call in calls], dtype=bool)[None, :]
    return np.asarray(urgent & (going | (working & pressing)))


def _fits(
    hands: Sequence[Hand],
    calls: Sequence[Call],
    metres: Floats,
    able: npt.NDArray[np.bool_],
    urgent: npt.NDArray[np.bool_],
    now: datetime,
) -> npt.NDArray[np.bool_]:
    on = np.array([hand.on_shift for hand in hands], dtype=bool)[:, None]
    rested = np.array([hand.rests_until is None or hand.rests_until <= now for hand in hands], dtype=bool)[:, None]
    member = np.array([hand.department is not None for hand in hands], dtype=bool)[:, None]
    theirs = np.array([call.department for call in calls], dtype=bool)[None, :]
    fits = on & (member | ~theirs) & (urgent | (rested & able & ~(metres > TOO_FAR_M)))
    row = {hand.account_id: index for index, hand in enumerate(hands)}
    for column, call in enumerate(calls):
        for account_id in call.asked & row.keys():
            fits[row[account_id], column] = False
    return np.asarray(fits, dtype=bool)


def _skills(hands: Sequence[Hand], calls: Sequence[Call]) -> tuple[npt.NDArray[np.bool_], npt.NDArray[np.bool_]]:
    """(has the skill that is asked for, some skill is asked for)."""
    columns: Mapping[str | None, npt.NDArray[np.bool_]] = MappingProxyType(
        {
            skill: np.array([skill is not None and skill in hand.skills for hand in hands], dtype=bool)
            for skill in {call.skill for call in calls}
        }
    )
    skilled = np.array([columns[call.skill] for call in calls], dtype=bool).reshape(len(calls), len(hands)).T
    wants = np.array([bool(call.skill) for call in calls], dtype=bool)[None, :]
    return skilled, wants


def in_own_grid(hand: Hand, place_path: str) -> bool:
    """Their own grid and not the whole street: below the community, and the scene inside it."""
    own = hand.place_path
    return own.count("/") >= 3 and (place_path == own or place_path.startswith(own + "/"))


def _own_grid(hands: Sequence[Hand], calls: Sequence[Call]) -> npt.NDArray[np.bool_]:
    paths = {call.place_path for call in calls}
    columns = {path: np.array([in_own_grid(hand, path) for hand in hands], dtype=bool) for path in paths}
    return np.asarray(
        np.array([columns[call.place_path] for call in calls], dtype=bool).reshape(len(calls), len(hands)).T
    )


def _places(placed: Sequence[Hand] | Sequence[Call]) -> Floats:
    nowhere = (np.nan, np.nan)
    rows = [(p.position.lat, p.position.lon) if p.position is not None else nowhere for p in placed]
    return np.array(rows, dtype=np.float64).reshape(len(rows), 2)
