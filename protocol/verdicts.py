"""What people said of a camera's alarms, and how much surer it must therefore be before it speaks again.

False alarms make a pack more cautious at that camera, right ones less; never beyond bounds that everybody can read, and
never so far that an alarm which was right would have been kept back.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated
from uuid import UUID

from pydantic import Field

from protocol.hazards import Severity
from protocol.wire import Fraction, Name, Wire

#: Older judgements are forgotten: cameras are turned, seasons change.
MOST_JUDGEMENTS = 40
#: One false alarm may be chance. From two on, each that the right ones do not outweigh asks for so much more …
CHANCE, STEP = 1, 0.05
#: … and never for more than this. Where lives hang on it, silence costs more than a visit in vain.
MOST, MOST_FOR_LIFE = 0.2, 0.1
#: What is asked for stays so far below every alarm that was right.
MARGIN = 0.02


class Verdict(StrEnum):
    """What somebody says of an alarm."""

    TRUE = "true"  # it was so, and somebody should have come
    BENIGN = "benign"  # it was so, but nobody need come: the gardener on the lawn
    FALSE = "false"


class Judgement(Wire):
    """What somebody said of one alarm."""

    event_id: Annotated[UUID, Field(strict=False)]
    kind: Name
    #: How sure the camera was when it told of it first.
    confidence: Fraction
    verdict: Annotated[Verdict, Field(strict=False)]


@dataclass(frozen=True, slots=True)
class Caution:
    """How much surer one pack must be at one camera. ``raised``: asked for in addition, in confidence (0..1)."""

    raised: float
    most: float
    false: int
    right: int
    #: Nothing above this is asked for, however cautious: alarms that were right stood just above it.
    ceiling: float

    def asks_for(self, usual: float) -> float:
        """The least confidence that counts, where the pack itself speaks from ``usual`` on."""
        return max(usual, min(usual + self.raised, self.ceiling))


def caution(judgements: Iterable[Judgement], severity: Severity) -> Caution:
    """What the judgements of one pack at one camera come to; their order does not matter."""
    told = tuple(judgements)
    right = [each.confidence for each in told if each.verdict is not Verdict.FALSE]
    false = len(told) - len(right)
    most = MOST_FOR_LIFE if severity is Severity.LIFE_SAFETY else MOST
    raised = min(max(STEP * (false - len(right)), 0.0), most) if false > CHANCE else 0.0
    return Caution(raised, most, false, len(right), min(right, default=1.0) - MARGIN)


def with_judgement(known: Sequence[Judgement], new: Judgement) -> tuple[Judgement, ...]:
    """``new`` takes the place of what was said of the same alarm before; the oldest are forgotten."""
    others = without_judgement(known, new.event_id)
    return (*others, new)[-MOST_JUDGEMENTS:]


def without_judgement(known: Sequence[Judgement], event_id: UUID) -> tuple[Judgement, ...]:
    """As if nobody had said anything of that alarm."""
    return tuple(each for each in known if each.event_id != event_id)
