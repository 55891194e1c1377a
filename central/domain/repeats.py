"""Does somebody speak up again? Who reported it asks what became of it, and is no second trouble."""

import re
from collections.abc import Collection
from functools import lru_cache
from uuid import UUID

from central.domain.about import OTHER
from central.domain.evidence import Finding
from central.domain.known import Known
from central.domain.signal import Signal
from central.domain.writing import narrow
from protocol.pack import Weights

#: What an earlier report is asked after with; 没人管 alone is said at the first time too.
_CHASES = re.compile(
    r"(?:还|仍|依然|到现在|怎么(?:也|都)?)(?:是|都|也|一直)?没(?:有)?(?:见)?(?:人|谁|动静)?(?:来|管|处理|回复|解决|修|清)"
    r"|(?:怎么|为什么|咋)(?:还)?(?:没|不)(?:人)?来|(?:什么时候|啥时候|几时|多久)(?:才|能|会)?(?:有人)?(?:来|到|处理|解决)"
    r"|催(?:一?下|促|办|一催|你们)|再催|(?:刚才|刚刚|之前|先前|上午|下午|早上|中午|昨天|昨晚|已经|前面)(?:就)?(?:打|报|反映|说|投诉)"
    r"(?:过|了)|(?:又|再|第[二三四五]次)(?:打|报|反映|来)(?:一次|电话)"
)
#: Longer words tell of something beside asking after it.
_ONLY_ASKS = 40
#: Whoever is of another kind, or speaks of another thing, reports something else this time.
_SOMETHING_ELSE = frozenset({"link.kind_other", "link.other_thing"})


@lru_cache(maxsize=4096)
def chases(words: str) -> bool:
    """Whether the words ask after something that was reported before: 还没人来, 催一下."""
    return _CHASES.search(narrow(words)) is not None


def spoke_before(
    signal: Signal, known: Known, again: Collection[UUID], findings: Collection[Finding], weights: Weights
) -> list[Finding]:
    """``again``: the incidents near of which the same person has spoken. Of several, words without a kind mean none
    in particular."""
    if known.incident.incident_id not in again or any(each.code in _SOMETHING_ELSE for each in findings):
        return []
    asks = chases(signal.words)
    if any(each.code == "link.kind_unknown" for each in findings) and not asks:
        return []  # of what kind it is this time nobody knows
    if signal.kind == OTHER and len(again) > 1:
        return []
    found = [Finding("link.same_reporter", weights.same_reporter)]
    if asks:
        # Who waits asks late: what the gap took is given back.
        waited = max(0.0, *(-(each.weight or 0.0) for each in findings if each.code == "link.time"))
        found.append(Finding("link.chasing", round(weights.same_reporter + waited, 2)))
    return found


def only_asks(signal: Signal) -> bool:
    """Words of no kind that ask after something: strangers say them alike, each of their own trouble."""
    return signal.kind == OTHER and len(signal.words) <= _ONLY_ASKS and chases(signal.words)
