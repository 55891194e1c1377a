"""Is this the same trouble we already know of? Gates, then evidence added up, with a reason for every number."""

from bisect import insort
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from uuid import UUID

from central.domain.evidence import (
    apart_m,
    asserted,
    kind,
    most_of_words,
    place,
    reason,
    things,
    time,
    time_gap,
    wheres,
    words,
)
from central.domain.incident import Incident, IncidentState, Known, LinkZone
from central.domain.signal import Signal, Where
from central.domain.veto import veto_on, veto_on_names
from central.domain.workflow import INCIDENT_ACCEPTS
from protocol.events import Reason
from protocol.hazards import Severity
from protocol.pack import Pack, Weights

#: How many other incidents a decision names beside the chosen one.
RUNNERS_UP = 3
#: So long after an incident was closed somebody may still say that it is over, and opens no new one by it.
LATE_WORD = timedelta(hours=2)
#: Whoever is of another kind, or speaks of another thing, is no rival.
_NOT_ONE = frozenset({"link.kind_other", "link.other_thing"})
#: What says that two are at one place, if it weighs at least so much: the house next door is another place.
_SAME_PLACE = 1.0
#: Who is the first to name the house must lie nearer: what nobody has placed may be the fire next door. Of 1, 1.25, 1.5
#: the least that swallowed no danger to life in the towns 1 and 3, which were in view.
_FIRST_NAMED = 1.25
_PLACE = frozenset(
    f"link.{name}" for name in ("distance", "same_camera_zone", "same_building", "place_name", "same_grid")
)
#: Scores are rounded to six digits.
_ROUNDING = 1e-5


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
    weighed = [each for one in known if (each := _weigh(signal, one, pack, packs)) is not None]
    _mark_the_only_one(weighed, pack.brain.weights)
    judged = _foremost(signal, weighed, pack.brain.weights)
    best = judged[0] if judged and not judged[0].vetoed else None
    weights = pack.brain.weights
    if best is None or best.score < weights.suggest_at:
        return Decision(LinkZone.NEW, None, 0.0, (_why_new(judged),), runners_up=tuple(judged[:RUNNERS_UP]))
    target = next(one for one in known if one.incident.incident_id == best.incident_id)
    enough, anywhere = best.score >= weights.link_at, _danger_anywhere(signal, best, target)
    if enough and anywhere:
        best = replace(best, reasons=(*best.reasons, Reason.of("link.danger_anywhere", 0.0)))
    zone = LinkZone.LINK if enough and not anywhere else LinkZone.SUGGEST
    clears = not signal.asserts and asserted(target)
    return Decision(zone, best.incident_id, best.score, best.reasons, clears, tuple(judged[1 : 1 + RUNNERS_UP]))


def judge(signal: Signal, known: Known, pack: Pack, packs: Mapping[str, Pack]) -> Scored | None:
    """``known`` with its score; None where a gate keeps the two apart before anything is weighed."""
    weighed = _weigh(signal, known, pack, packs)
    return None if weighed is None else _judged(signal, weighed, pack.brain.weights)


@dataclass(frozen=True, slots=True)
class _Weighed:
    """A known incident before its words are looked at, which are the dearest to compare."""

    known: Known
    places: Sequence[Where]
    reasons: tuple[Reason, ...]
    score: float
    vetoed: bool = False
    #: Whether words could make more of it than nothing.
    ask_words: bool = False

    def most(self, weights: Weights) -> float:
        """No words make more of it than this."""
        return self.score + (most_of_words(weights) if self.ask_words else 0.0)


def _weigh(signal: Signal, known: Known, pack: Pack, packs: Mapping[str, Pack]) -> _Weighed | None:
    incident = known.incident
    places = wheres(known)
    if not takes(incident, signal) or not _within_gates(signal, incident, places, pack, packs):
        return None
    veto = veto_on(signal, known, places)
    if veto is not None:
        return _Weighed(known, places, (veto,), 0.0, vetoed=True)
    weights = pack.brain.weights
    reasons = (
        *kind(signal, known, pack, packs),
        *things(signal, known, pack, packs),
        *place(signal, places, weights),
        *time(signal, incident, weights),
    )
    score = sum(reason.weight or 0.0 for reason in reasons)
    # Not where even the best of words could not make it a suggestion.
    worth_it = bool(signal.words) and score + most_of_words(weights) >= weights.suggest_at
    return _Weighed(known, places, reasons, score, ask_words=worth_it)


def _judged(signal: Signal, one: _Weighed, weights: Weights) -> Scored:
    name, reasons = one.known.incident.incident_id, one.reasons
    veto = None if one.vetoed else veto_on_names(signal, one.known, one.places)
    if one.vetoed or veto is not None:
        return Scored(name, 0.0, reasons if veto is None else (veto,), vetoed=True)
    if one.ask_words:
        alike = any(each.code == "link.same_thing" for each in reasons)
        reasons += tuple(words(signal, one.known, one.places, weights, same_thing=alike))
    if not signal.asserts and asserted(one.known):
        reasons += (Reason.of("link.says_over", 0.0),)
    return Scored(name, round(sum(reason.weight or 0.0 for reason in reasons), 6), reasons)


def _mark_the_only_one(weighed: list[_Weighed], weights: Weights) -> None:
    """Who says no place means the one trouble of that kind there is, if there is but one."""
    plausible = [at for at, one in enumerate(weighed) if not one.vetoed and _NOT_ONE.isdisjoint(_codes(one))]
    if len(plausible) != 1:
        return
    one = weighed[plausible[0]]
    if "link.distance" not in _codes(one):
        only = reason("link.only_one", weights.only_one)
        weighed[plausible[0]] = replace(one, reasons=(*one.reasons, only), score=one.score + weights.only_one)


def _codes(one: _Weighed) -> set[str]:
    return {each.code for each in one.reasons}


def _foremost(signal: Signal, weighed: list[_Weighed], weights: Weights) -> list[Scored]:
    """The best and the runners-up, as if everything had been judged: who could not come among them is not."""
    weighed.sort(key=lambda one: (one.vetoed, -one.most(weights)))
    judged: list[Scored] = []
    for one in weighed:
        last = judged[RUNNERS_UP] if len(judged) > RUNNERS_UP else None
        if last is not None and not last.vetoed and (one.vetoed or last.score > one.most(weights) + _ROUNDING):
            break
        insort(judged, _judged(signal, one, weights), key=lambda s: (s.vetoed, -s.score, s.incident_id.bytes))
    return judged[: 1 + RUNNERS_UP]


def takes(incident: Incident, signal: Signal) -> bool:
    """Whether ``incident`` is open to ``signal``. A closed one is to what was seen before it was closed, and for
    a while to the late word that it is over; whatever is said to happen afterwards is a new trouble."""
    if incident.state in INCIDENT_ACCEPTS:
        return True
    if incident.state is not IncidentState.CLOSED or incident.closed_at is None:
        return False
    late = signal.occurred_at - incident.closed_at
    return late <= (timedelta(0) if signal.asserts else LATE_WORD)


def _danger_anywhere(signal: Signal, best: Scored, known: Known) -> bool:
    """Danger to life of which nothing says that it is at the same place: a person decides whether it is another."""
    if signal.severity is not Severity.LIFE_SAFETY:
        return False
    first_to_name = signal.where.building is not None and not any(where.building for where in wheres(known))
    needed = _FIRST_NAMED if first_to_name else _SAME_PLACE
    return not any(each.code in _PLACE and (each.weight or 0.0) >= needed for each in best.reasons)


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
