"""Whom to send: the people who fit a task, best first, each with reasons; and for those who do not, why not."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from protocol.events import Reason


class Shortfall(StrEnum):
    """Why a person, or everybody, could not be asked."""

    NOBODY = "nobody"
    RESTING = "resting"
    LACKS_SKILL = "lacks_skill"
    TOO_FAR = "too_far"
    ASKED_BEFORE = "asked_before"


@dataclass(frozen=True, slots=True)
class Recommendation:
    account_id: UUID
    #: For the officer's page only.
    name: str
    #: Metres to walk, with handicaps for work in hand; smaller is better.
    cost_m: float
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Ranking:
    """Of one task of the pack's legs: ``offers`` best first; ``shortfalls`` says why the rest were passed over."""

    plan: int
    offers: tuple[Recommendation, ...]
    shortfalls: tuple[tuple[UUID | None, Shortfall], ...]
