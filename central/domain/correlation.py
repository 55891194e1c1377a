"""Is this the same trouble we already know of? Gates, then evidence added up, with a reason for every number."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from central.domain.evidence import apart_m, asserted, kind, most_of_words, place, time, time_gap, wheres, words
from central.domain.incident import Incident, Known, LinkZone
from central.domain.signal import Signal, Where
from central.domain.veto import veto_on
from central.domain.workflow import INCIDENT_ACCEPTS
from protocol.events import Reason
from protocol.pack import Pack

#: How many other incidents a decision names beside the chosen one.
RUNNERS_UP = 3


@dataclass(frozen=True, slots=True)
class Scored:
    """One known incident, judged. ``vetoed``: it can never be the same, whatever the score."""

    incident_id: UUID
    score: float
    reasons: tuple[Reason, ...]
    vetoed: bool = False


@dataclass(frozen=True, slots=True)
class Decision:
    zone: LinkZone
    #: None for a new incident.
    incident_id: UUID | None
    score: float
    reasons: tuple[Reason, ...]
    #: The signal says that this incident's trouble is over or was not so.
    clears: bool = False
    #: The next best, best first: why not those.
    runners_up: tuple[Scored, ...] = ()


def correlate(signal: Signal, known: Sequence[Known], pack: Pack, packs: Mapping[str, Pack]) -> Decision:
    """Where ``signal`` belongs. ``pack`` is the signal's own; ``packs`` holds those of the incidents.

    The order of ``known`` and repeats in it change nothing. After Fellegi and Sunter (1969): log-odds of agreement
    are added over independent fields, two thresholds make three zones.
    """
    known = sorted({k.incident.incident_id: k for k in known}.values(), key=lambda k: k.incident.incident_id.bytes)
    for one in known:
        if _of_same_event(signal, one):
            return Decision(LinkZone.LINK, one.incident.incident_id, 0.0, (Reason.of("link.same_event"),))
    judged = [scored for one in known if (scored := judge(signal, one, pack, packs)) is not None]
    judged.sort(key=lambda s: (s.vetoed, -s.score, s.incident_id.bytes))
    best = judged[0] if judged and not judged[0].vetoed else None
    weights = pack.brain.weights
    if best is None or best.score < weights.suggest_at:
        return Decision(LinkZone.NEW, None, 0.0, (_why_new(judged),), runners_up=tuple(judged[:RUNNERS_UP]))
    zone = LinkZone.LINK if best.score >= weights.link_at else LinkZone.SUGGEST
    target = next(one for one in known if one.incident.incident_id == best.incident_id)
    clears = not signal.asserts and asserted(target)
    return Decision(zone, best.incident_id, best.score, best.reasons, clears, tuple(judged[1 : 1 + RUNNERS_UP]))


def judge(signal: Signal, known: Known, pack: Pack, packs: Mapping[str, Pack]) -> Scored | None:
    """``known`` with its score; None where a gate keeps the two apart before anything is weighed."""
    incident = known.incident
    places = wheres(known)
    if incident.state not in INCIDENT_ACCEPTS or not _within_gates(signal, incident, places, pack, packs):
        return None
    veto = veto_on(signal, known, places)
    if veto is not None:
        return Scored(incident.incident_id, 0.0, (veto,), vetoed=True)
    weights = pack.brain.weights
    reasons = [
        *kind(signal, known, pack, packs),
        *place(signal, places, weights),
        *time(signal, incident, weights),
    ]
    # Words are the dearest to compare: not where even the best of them could not make it a suggestion.
    if sum(reason.weight or 0.0 for reason in reasons) + most_of_words(weights) >= weights.suggest_at:
        reasons += words(signal, known, places, weights)
    if not signal.asserts and asserted(known):
        reasons.append(Reason.of("link.says_over", 0.0))
    score = round(sum(reason.weight or 0.0 for reason in reasons), 6)
    return Scored(incident.incident_id, score, tuple(reasons))


def _of_same_event(signal: Signal, known: Known) -> bool:
    return signal.event_id is not None and any(s.event_id == signal.event_id for s in known.signals)


def _within_gates(
    signal: Signal, incident: Incident, places: Sequence[Where], pack: Pack, packs: Mapping[str, Pack]
) -> bool:
    gate = pack.brain.gate
    own = packs.get(incident.pack, pack)
    if (
        signal.occurred_at - incident.opened_at > own.brain.gate.longest_life
        or time_gap(signal, incident) > gate.window
    ):
        return False
    apart = [apart_m(signal.where, where) for where in places]
    measured = [distance - reach for distance, reach in filter(None, apart)]
    return not measured or min(measured) <= gate.radius_m


def _why_new(judged: Sequence[Scored]) -> Reason:
    if not judged:
        return Reason.of("link.nothing_near")
    if judged[0].vetoed:
        return judged[0].reasons[0]
    return Reason.of("link.too_little", None, score=round(judged[0].score, 1))
