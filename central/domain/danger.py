"""Do the words speak of danger to somebody's life, here and now? What nobody is kept waiting for."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from central.domain.danger_words import (
    CRY,
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
    TOGETHER,
    WHAT_THEN,
)
from central.domain.polarity import asserts
from central.domain.writing import BETWEEN_CLAUSES, narrow

#: Further down a long letter a danger counts only with words of now: who is in danger says so in the first breath.
_LEAD = 120


def danger_in(text: str, phrases: Sequence[str] = ()) -> str | None:
    """The kind of danger that ``text`` speaks of here and now, "" where only one of the packs' own ``phrases`` says so;
    None where there is none."""
    plain = plain_of(text)
    begins = 0
    before = ""
    for clause in BETWEEN_CLAUSES.split(plain):
        said, found = clause, _danger_of(clause, phrases)
        if found is None and before and TOGETHER.search(f"{before}，{clause}"):
            said, found = f"{before} {clause}", "trapped"
        if found is not None and _here_and_now(said, late=begins > _LEAD):
            return found
        if found == "trapped" and keeps_happening(said) and CRY.search(plain):
            return found
        begins += len(clause) + 1
        before = clause
    return None


def is_urgent(text: str, phrases: Sequence[str] = ()) -> bool:
    """True when the words speak of danger to life here and now; ``phrases``: the packs' own."""
    return danger_in(text, phrases) is not None


def names_danger_at_all(text: str, phrases: Sequence[str] = ()) -> bool:
    """Whether a danger is so much as named, whatever is said of it."""
    plain = narrow(text).translate(PLAIN)
    return DANGER.search(plain) is not None or any(p in plain for p in phrases) or is_urgent(text, phrases)


@lru_cache(maxsize=4096)
def plain_of(text: str) -> str:
    """The text without what only sounds like danger."""
    return HARMLESS.sub(" ", narrow(text).translate(PLAIN))


def really_said(text: str, phrases: Sequence[str]) -> Iterator[str]:
    """Those of ``phrases`` that a clause says of what is or was denied to be, and not of what might be or once was."""
    for clause in BETWEEN_CLAUSES.split(plain_of(text)):
        if _of_this_trouble(clause):
            yield from (phrase for phrase in phrases if phrase in clause)


def _danger_of(clause: str, phrases: Sequence[str]) -> str | None:
    found = DANGER.search(clause)
    if found is not None:
        return found.lastgroup
    return "" if any(phrase in clause for phrase in phrases) else None


def _here_and_now(clause: str, *, late: bool) -> bool:
    if not asserts(clause) or not _of_this_trouble(clause):
        return False
    return not late or NOW.search(clause) is not None


def _of_this_trouble(clause: str) -> bool:
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
