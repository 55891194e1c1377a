"""Which dangers does a clause name, once what only sounds like danger is taken out, and is it said of this trouble?"""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from central.domain.danger_words import (
    DANGER,
    GENERAL,
    HARMLESS,
    KEEPS_BREAKING,
    KEEPS_TRAPPING,
    NOW,
    PLAIN,
    REAL,
    SUPPOSED,
    THIS_MOMENT,
    WHAT_THEN,
)
from central.domain.writing import BETWEEN_CLAUSES, narrow


@lru_cache(maxsize=4096)
def plain_of(text: str) -> str:
    """The text without what only sounds like danger."""
    return HARMLESS.sub(" ", narrow(text).translate(PLAIN))


def really_said(text: str, phrases: Sequence[str]) -> Iterator[str]:
    """Those of ``phrases`` that a clause says of what is or was denied to be, and not of what might be or once was."""
    for clause in BETWEEN_CLAUSES.split(plain_of(text)):
        if of_this_trouble(clause):
            yield from (phrase for phrase in phrases if phrase in clause)


def danger_of(clause: str, phrases: Sequence[str]) -> str | None:
    """The kind of danger that ``clause``, made plain, names first; "" where only one of the ``phrases`` names it."""
    found = DANGER.search(clause)
    if found is not None:
        return found.lastgroup
    return "" if any(phrase in clause for phrase in phrases) else None


def of_this_trouble(clause: str) -> bool:
    """False of what is feared, supposed or practised, of what once was and of what keeps happening."""
    if SUPPOSED.search(clause):
        return False
    if WHAT_THEN.search(clause) and not REAL.search(clause):
        return False
    if keeps_happening(clause):
        return False
    return GENERAL.search(_but_what_breaks(clause)) is None or NOW.search(clause) is not None


def keeps_happening(clause: str) -> bool:
    """电梯经常困人: a complaint of long standing. Whoever says that it is so now, or who is in there, is in danger."""
    return KEEPS_TRAPPING.search(clause) is not None and THIS_MOMENT.search(clause) is None


def _but_what_breaks(clause: str) -> str:
    """经常坏的电梯困人了: that it often stands says nothing against somebody being in it."""
    found = DANGER.search(clause)
    return KEEPS_BREAKING.sub(" ", clause) if found is not None and found.lastgroup == "trapped" else clause
