"""Do the words speak of danger to somebody's life, here and now? What nobody is kept waiting for."""

from collections.abc import Sequence

from central.domain.danger_named import danger_of, keeps_happening, of_this_trouble, plain_of
from central.domain.danger_words import CRY, DANGER, NOW, PLAIN, TOGETHER
from central.domain.polarity import asserts, told_beside
from central.domain.writing import BETWEEN_CLAUSES, narrow

#: Further down a long letter a danger counts only with words of now: who is in danger says so in the first breath.
_LEAD = 120


def danger_in(text: str, phrases: Sequence[str] = ()) -> str | None:
    """The kind of danger that ``text`` speaks of here and now, "" where only one of the packs' own ``phrases`` says so;
    None where there is none."""
    plain = plain_of(told_beside(text))
    begins = 0
    before = ""
    for clause in BETWEEN_CLAUSES.split(plain):
        said, found = clause, danger_of(clause, phrases)
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


def _here_and_now(clause: str, *, late: bool) -> bool:
    if not asserts(clause) or not of_this_trouble(clause):
        return False
    return not late or NOW.search(clause) is not None
