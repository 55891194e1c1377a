"""What officers decided about pairs of signal and incident, and the factors by which packs' weights come closer to it.

Every reason that was added up is a multiple of one weight of its pack (``FIELDS``). A factor for each weight, the same
for all packs, is all that is learned: what a pack knows of its scenario stays.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType
from uuid import UUID

from central.domain.incident import IncidentState, Link, LinkZone
from protocol.pack import Pack, Weights

#: Reason → the weight of the pack that it is a multiple of.
FIELDS: Mapping[str, str] = MappingProxyType(
    {
        "link.kind_same": "kind_same",
        "link.kind_related": "kind_related",
        "link.thing_of_kind": "kind_related",
        "link.kind_other": "kind_other",
        "link.distance": "distance_best",
        "link.time": "time_best",
        "link.same_building": "same_building",
        "link.same_grid": "same_grid",
        "link.same_camera_zone": "same_camera_zone",
        "link.same_machine": "same_camera_zone",
        "link.place_name": "place_name",
        "link.other_name": "place_name",
        "link.other_spot": "place_name",
        "link.name_said": "place_name",
        "link.words": "words",
        "link.meaning": "words",
        "link.same_thing": "thing_same",
        "link.other_thing": "thing_other",
        "link.only_one": "only_one",
        "link.in_view": "in_view",
        "link.same_reporter": "same_reporter",
    }
)
#: No weight is ever learned to less than half or more than twice what the pack's author gave it.
LEAST_FACTOR, MOST_FACTOR = 0.5, 2.0
_RULE = "rule"
#: Links that people made say what they did with another link, which is what counts.
_BY_HAND = frozenset({"link.accepted", "link.by_officer", "link.taken_out"})


class How(StrEnum):
    """What an officer did. The first two say: the same trouble."""

    ACCEPTED = "accepted"  #: a suggestion was taken
    LEFT = "left"  #: a link of the machine's stood until the incident was closed
    REFUSED = "refused"  #: a suggestion was taken off the page
    TAKEN_OUT = "taken_out"  #: a link of the machine's was undone, or its signal moved elsewhere

    @property
    def together(self) -> bool:
        return self in (How.ACCEPTED, How.LEFT)


@dataclass(frozen=True, slots=True)
class Verdict:
    """One pair as the machine saw it, and what became of it."""

    how: How
    incident_id: UUID
    #: Weight of the pack → what it added up to, by the pack's own number.
    worths: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Learned:
    """Factors that somebody adopted for a district. A row stays for ever; ``withdrawn_at``: they no longer hold."""

    learned_id: UUID
    district_id: str
    place_path: str
    factors: dict[str, float]
    #: How many verdicts they rest on.
    decisions: int
    adopted_at: datetime
    adopted_by: str
    withdrawn_at: datetime | None = None
    withdrawn_by: str | None = None
    version: int = 1


def in_force(history: Iterable[Learned], at: datetime) -> Learned | None:
    """The last one that had been adopted by then and not withdrawn."""
    holding = (
        each for each in history if each.adopted_at <= at and (each.withdrawn_at is None or each.withdrawn_at > at)
    )
    return max(holding, key=lambda each: (each.adopted_at, each.learned_id.bytes), default=None)


def weights_of(pack: Pack, learned: Learned | None) -> Weights:
    """The pack's own weights, times what was learned."""
    if learned is None:
        return pack.brain.weights
    return _times(pack.brain.weights, tuple(sorted(learned.factors.items())))


@lru_cache(maxsize=256)
def _times(weights: Weights, factors: tuple[tuple[str, float], ...]) -> Weights:
    return weights.model_copy(update={name: getattr(weights, name) * factor for name, factor in factors})


def verdicts_of(decided: Sequence[tuple[Link, IncidentState]], history: Sequence[Learned]) -> list[Verdict]:
    """``decided``: links with the state of their incident now. What was folded away with a merged incident says
    nothing, nor does what nobody has answered."""
    taken = {
        (link.signal_id, link.decided_at) for link, _ in decided if any(r.code == "link.accepted" for r in link.reasons)
    }
    verdicts = []
    for link, state in decided:
        how = _how(link, state, taken)
        worths = _worths(link, history) if how is not None else {}
        if how is not None and worths:
            verdicts.append(Verdict(how, link.incident_id, worths))
    return verdicts


def _how(link: Link, state: IncidentState, taken: set[tuple[UUID, datetime]]) -> How | None:
    if any(reason.code in _BY_HAND for reason in link.reasons):
        return None
    by_person = link.undone_at is not None and link.undone_by != _RULE
    if link.zone is LinkZone.SUGGEST:
        if by_person and link.undone_at is not None and (link.signal_id, link.undone_at) in taken:
            return How.ACCEPTED
        return How.REFUSED if by_person and state is not IncidentState.MERGED else None
    if link.zone is not LinkZone.LINK or state is IncidentState.MERGED:
        return None
    if link.undone_at is None:
        return How.LEFT if state is IncidentState.CLOSED else None
    return How.TAKEN_OUT if by_person else None


def _worths(link: Link, history: Sequence[Learned]) -> dict[str, float]:
    """What each weight added, without what had been learned by then: factors are learned anew, never on top."""
    then = in_force(history, link.decided_at)
    factors = then.factors if then is not None else {}
    found: dict[str, float] = defaultdict(float)
    for reason in link.reasons:
        name = FIELDS.get(reason.code)
        if name is not None and reason.weight:
            found[name] += reason.weight / factors.get(name, 1.0)
    return dict(found)
