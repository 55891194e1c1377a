"""Is this the same trouble we already know of? Gates, then evidence added up, with a reason for every number."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from central.domain.condition import newest_revisions
from central.domain.incident import Incident, Known, LinkZone
from central.domain.report_text import OTHER
from central.domain.signal import Signal, Where
from central.domain.similarity import similarity
from central.domain.workflow import INCIDENT_ACCEPTS
from protocol.events import Reason
from protocol.pack import Pack, Weights

#: Reports that share less than this speak of different things, as far as words can tell; measured in docs/adr/0008.
WORDS_NEUTRAL = 0.10
WORDS_SAME = 0.30
#: Different words for one trouble are common, so unlike words count against it only a little.
WORDS_AGAINST = -0.25
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
    clears = not signal.asserts and _asserted(target)
    return Decision(zone, best.incident_id, best.score, best.reasons, clears, tuple(judged[1 : 1 + RUNNERS_UP]))


def judge(signal: Signal, known: Known, pack: Pack, packs: Mapping[str, Pack]) -> Scored | None:
    """``known`` with its score; None where a gate keeps the two apart before anything is weighed."""
    incident = known.incident
    if incident.state not in INCIDENT_ACCEPTS or not _within_gates(signal, known, pack, packs):
        return None
    veto = _veto(signal, known)
    if veto is not None:
        return Scored(incident.incident_id, 0.0, (veto,), vetoed=True)
    weights = pack.brain.weights
    reasons = [
        *_kind(signal, known, pack, packs),
        *_place(signal, known, weights),
        *_time(signal, incident, weights),
        *_words(signal, known, weights),
    ]
    if not signal.asserts and _asserted(known):
        reasons.append(Reason.of("link.says_over", 0.0))
    score = round(sum(reason.weight or 0.0 for reason in reasons), 6)
    return Scored(incident.incident_id, score, tuple(reasons))


def _of_same_event(signal: Signal, known: Known) -> bool:
    return signal.event_id is not None and any(s.event_id == signal.event_id for s in known.signals)


def _wheres(known: Known) -> list[Where]:
    """Each different place once: a camera that speaks a thousand times has one."""
    every = (known.incident.where, *(s.where for s in known.signals))
    return list(dict.fromkeys({id(where): where for where in every}.values()))


def _asserted(known: Known) -> bool:
    """Somebody says that it is so. An incident without signals was opened by hand and stands."""
    return not known.signals or any(s.asserts for s in known.signals)


def _within_gates(signal: Signal, known: Known, pack: Pack, packs: Mapping[str, Pack]) -> bool:
    incident, gate = known.incident, pack.brain.gate
    own = packs.get(incident.pack, pack)
    if signal.occurred_at - incident.opened_at > own.brain.gate.longest_life or _gap(signal, incident) > gate.window:
        return False
    apart = [_apart_m(signal.where, where) for where in _wheres(known)]
    measured = [distance - reach for distance, reach in filter(None, apart)]
    return not measured or min(measured) <= gate.radius_m


def _gap(signal: Signal, incident: Incident) -> timedelta:
    """How long before or after the incident's own time the signal lies."""
    if signal.occurred_at < incident.opened_at:
        return incident.opened_at - signal.occurred_at
    return max(timedelta(0), signal.occurred_at - incident.last_signal_at)


def _apart_m(one: Where, other: Where) -> tuple[float, float] | None:
    """(distance, joint uncertainty) in metres; None where a position is missing."""
    if one.position is None or other.position is None:
        return None
    return one.position.distance_m(other.position), math.hypot(one.uncertainty_m, other.uncertainty_m)


def _veto(signal: Signal, known: Known) -> Reason | None:
    buildings = {where.building for where in _wheres(known) if where.building}
    if signal.where.building and buildings and signal.where.building not in buildings:
        there = "、".join(sorted(buildings))
        return Reason.of("link.other_building", None, here=f"{signal.where.building}", there=there)
    units = {where.unit for where in _wheres(known) if where.unit and where.building == signal.where.building}
    if signal.where.unit and units and signal.where.unit not in units:
        there = "、".join(sorted(units))
        return Reason.of("link.other_unit", None, here=f"{signal.where.unit}", there=there)
    if signal.asserts and not _asserted(known):
        return Reason.of("link.opposite", None)
    return None


def _kind(signal: Signal, known: Known, pack: Pack, packs: Mapping[str, Pack]) -> list[Reason]:
    weights = pack.brain.weights
    kinds = {known.incident.kind, *(s.kind for s in known.signals)}
    theirs = packs.get(known.incident.pack)
    if signal.kind in kinds or (pack.pack == known.incident.pack and kinds & {*pack.kinds}):
        return [Reason.of("link.kind_same", weights.kind_same)]
    if OTHER in (signal.kind, known.incident.kind):
        return [Reason.of("link.kind_unknown", 0.0)]
    if kinds & {*pack.brain.related} or (theirs and signal.kind in theirs.brain.related):
        return [Reason.of("link.kind_related", weights.kind_related)]
    return [Reason.of("link.kind_other", weights.kind_other)]


def _place(signal: Signal, known: Known, weights: Weights) -> list[Reason]:
    """The best agreement of place with anything heard; a resident who stands apart does not spoil it."""
    options = [_place_pair(signal.where, where, weights) for where in _wheres(known)]
    return max(options, key=lambda reasons: (sum(r.weight or 0.0 for r in reasons), [r.code for r in reasons]))


def _place_pair(one: Where, other: Where, weights: Weights) -> list[Reason]:
    reasons = []
    apart = _apart_m(one, other)
    if apart is not None:
        metres, uncertain = apart
        worth = round(distance_weight(metres, uncertain, weights), 2)
        reasons.append(Reason.of("link.distance", worth, metres=round(metres), uncertain=round(uncertain)))
    if one.camera_zone and one.camera_zone == other.camera_zone:
        reasons.append(Reason.of("link.same_camera_zone", weights.same_camera_zone, zone=one.camera_zone))
    if one.building and one.building == other.building:
        reasons.append(Reason.of("link.same_building", weights.same_building, building=f"{one.building}"))
    shared = sorted({*one.names} & {*other.names})
    if shared:
        reasons.append(Reason.of("link.place_name", weights.place_name, names="、".join(shared)))
    elif one.names and other.names and apart is None:
        reasons.append(Reason.of("link.other_name", -weights.place_name))
    if _grid(one) is not None and _grid(one) == _grid(other):
        reasons.append(Reason.of("link.same_grid", weights.same_grid))
    return reasons


def distance_weight(metres: float, uncertain_m: float, weights: Weights) -> float:
    """``distance_best`` at 0 m, nothing at the scale, as much against it beyond; less of all where little is known."""
    scale = math.hypot(weights.distance_scale_m, uncertain_m)
    worth = weights.distance_best * weights.distance_scale_m / scale
    return max(-weights.distance_best, worth * (1 - metres / scale))


def _grid(where: Where) -> str | None:
    steps = where.place_path.split("/")
    return "/".join(steps[:4]) if len(steps) >= 4 else None


def _time(signal: Signal, incident: Incident, weights: Weights) -> list[Reason]:
    gap = _gap(signal, incident)
    worth = max(-weights.time_best, weights.time_best * (1 - gap / weights.time_scale))
    return [Reason.of("link.time", round(worth, 2), minutes=round(gap.total_seconds() / 60))]


def _words(signal: Signal, known: Known, weights: Weights) -> list[Reason]:
    """The most similar words count once: ten neighbours who say the same are not ten times the evidence."""
    if not signal.words:
        return []
    others = [s.words for s in newest_revisions(known.signals) if s.words]
    if not others:
        return []
    alike = max(similarity(signal.words, words) for words in others)
    worth = weights.words * min(1.0, max(WORDS_AGAINST, (alike - WORDS_NEUTRAL) / (WORDS_SAME - WORDS_NEUTRAL)))
    return [Reason.of("link.words", round(worth, 2), percent=round(100 * alike))]


def _why_new(judged: Sequence[Scored]) -> Reason:
    if not judged:
        return Reason.of("link.nothing_near")
    if judged[0].vetoed:
        return judged[0].reasons[0]
    return Reason.of("link.too_little", None, score=round(judged[0].score, 1))
