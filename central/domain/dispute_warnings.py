"""Quarrels that come again: many at one place, the same people once more, an agreement that did not hold."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from central.domain.mediation import Mediation, MediationState, Side
from central.domain.patterns import PatternKind
from protocol.pack import Again

#: With country code or without: the last digits are the subscriber's.
_DIGITS = 11
_FEWEST_DIGITS = 7


@dataclass(frozen=True, slots=True)
class Warned:
    """Which files belong together, the one that was written last among them; who is in them is told to nobody."""

    kind: PatternKind
    #: Oldest first.
    files: tuple[Mediation, ...]


def warnings_of(file: Mediation, others: Iterable[Mediation], now: datetime, again: Again) -> list[Warned]:
    """What ``file`` means beside ``others`` of its community, in whatever order they come."""
    beside = sorted(
        {o.mediation_id: o for o in others if o.mediation_id != file.mediation_id}.values(),
        key=lambda each: (each.opened_at, each.mediation_id.bytes),
    )
    same = [other for other in beside if same_sides(file.sides, other.sides)]
    promised = [other for other in same if _agreed_before(other, file)]
    if promised or _broken(file):
        return [Warned(PatternKind.AGREEMENT_BROKEN, (*promised[-1:], file))]
    found = []
    for kind, group in (
        (PatternKind.SAME_SIDES, same),
        (PatternKind.AT_PLACE, [other for other in beside if other.spot == file.spot and file.spot is not None]),
    ):
        near = [each for each in (*group, file) if now - each.opened_at <= again.within]
        if len(near) >= (2 if kind is PatternKind.SAME_SIDES else again.count):
            found.append(Warned(kind, tuple(near)))
    return found


def same_sides(some: Sequence[Side], others: Sequence[Side]) -> bool:
    """Two of them are the same two people: one who quarrels with everybody is another matter."""
    return _pairs(some, others) >= 2


def same_person(one: Side, other: Side) -> bool:
    """By the telephone, or by name and house; a name alone is borne by many."""
    phones = _number(one.phone), _number(other.phone)
    if all(phones) and phones[0] == phones[1]:
        return True
    houses = _plain(one.house), _plain(other.house)
    return all(houses) and houses[0] == houses[1] and _plain(one.name) == _plain(other.name)


def _pairs(some: Sequence[Side], others: Sequence[Side]) -> int:
    """How many of each can be set beside one of the other, nobody twice (augmenting paths; a file has a dozen)."""
    held: dict[int, int] = {}

    def place(i: int, tried: set[int]) -> bool:
        for j, other in enumerate(others):
            if j not in tried and same_person(some[i], other):
                tried.add(j)
                if j not in held or place(held[j], tried):
                    held[j] = i
                    return True
        return False

    return sum(place(i, set()) for i in range(len(some)))


def _agreed_before(other: Mediation, file: Mediation) -> bool:
    settled = other.state in (MediationState.AGREED, MediationState.KEPT)
    return settled and other.opened_at <= file.opened_at


def _broken(file: Mediation) -> bool:
    return file.state is MediationState.OPEN and bool(file.agreements) and file.agreements[-1].broken_on is not None


def _number(phone: str | None) -> str:
    digits = re.sub(r"\D", "", phone or "")
    return digits[-_DIGITS:] if len(digits) >= _FEWEST_DIGITS else ""


def _plain(words: str) -> str:
    return re.sub(r"[\s\-－—]", "", words).casefold()
