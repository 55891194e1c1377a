"""Is this the same trouble we already know of? Gates, then evidence added up, with a reason for every number."""

import math
from bisect import insort
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import NamedTuple
from uuid import UUID

from central.domain.evidence import (
    Apart,
    Finding,
    apart_m,
    kind,
    most_of_words,
    place,
    put,
    same_machine,
    things,
    time,
    time_gap,
    total,
    words,
)
from central.domain.incident import Incident, IncidentState, LinkZone
from central.domain.known import Known, things_of
from central.domain.likeness import BY_CHARACTERS, Likeness
from central.domain.repeats import only_asks, spoke_before
from central.domain.second_danger import danger_to_ask, just_began
from central.domain.signal import Signal
from central.domain.veto import veto_on, veto_on_names
from central.domain.workflow import INCIDENT_ACCEPTS
from protocol.events import Reason
from protocol.pack import Pack, Weights

#: How many other incidents a decision names beside the chosen one.
RUNNERS_UP = 3
#: So long after an incident was closed somebody may still say that it is over, and opens no new one by it.
LATE_WORD = timedelta(hours=2)
#: Whoever is of another kind, or speaks of another thing, is no rival.
_NOT_ONE = frozenset({"link.kind_other", "link.other_thing", "link.other_spot"})
#: Where one of these stands, other words for it say nothing.
_SAID_OTHERWISE = frozenset({"link.same_thing", "link.chasing"})
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


def correlate(
    signal: Signal,
    known: Iterable[Known],
    pack: Pack,
    packs: Mapping[str, Pack],
    weights: Weights | None = None,
    again: Collection[UUID] = (),
    likeness: Likeness = BY_CHARACTERS,
) -> Decision:
    """Where ``signal`` belongs. ``pack`` is the signal's own; ``packs`` holds those of the incidents; ``weights``:
    the pack's own, unless others were learned; ``again``: those of ``known`` of which the same person spoke before;
    ``likeness``: by what words are compared.

    The order of ``known`` and repeats in it change nothing. After Fellegi and Sunter (1969): log-odds of agreement
    are added over independent fields, two thresholds make three zones.
    """
    # By numbers: UUIDs are hashed and compared in Python, which costs more here than the rest of it.
    each = {one.incident.incident_id.int: one for one in known}
    if signal.event_id is not None:
        for number in sorted(each):
            if any(heard.event_id == signal.event_id for heard in each[number].signals):
                return Decision(LinkZone.LINK, UUID(int=number), 0.0, (Reason.of("link.same_event"),))
    weights = weights or pack.brain.weights
    asked = _asked(signal, pack, packs, weights, again)
    weighed = [found for one in each.values() if (found := _weigh(asked, one)) is not None]
    plausible = [one for one in weighed if one.plausible()]
    fresh = [one.known.incident.incident_id for one in plausible if just_began(signal, one.known)]
    only = _mark_the_only_one(plausible, weights)
    foremost = _foremost(signal, weighed, weights, likeness)
    judged = [one.scored() for one in foremost]
    best = judged[0] if judged and not judged[0].vetoed else None
    if best is None or best.score < weights.suggest_at:
        return Decision(LinkZone.NEW, None, 0.0, (_why_new(judged),), runners_up=tuple(judged[:RUNNERS_UP]))
    target = foremost[0].known
    enough = best.score >= weights.link_at
    first_cries = fresh == [best.incident_id]
    ask = danger_to_ask(signal, best.reasons, target, weights, only=only is target, first_cries=first_cries)
    if enough and ask is not None:
        best = replace(best, reasons=(*best.reasons, ask))
    zone = LinkZone.LINK if enough and ask is None else LinkZone.SUGGEST
    clears = not signal.asserts and target.asserted
    return Decision(zone, best.incident_id, best.score, best.reasons, clears, tuple(judged[1 : 1 + RUNNERS_UP]))


def judge(signal: Signal, known: Known, pack: Pack, packs: Mapping[str, Pack]) -> Scored | None:
    """``known`` with its score; None where a gate keeps the two apart before anything is weighed."""
    weighed = _weigh(_asked(signal, pack, packs, pack.brain.weights), known)
    return None if weighed is None else _judged(signal, weighed, pack.brain.weights).scored()


class _Asked(NamedTuple):
    """A signal, with what is asked of it once for every candidate."""

    signal: Signal
    pack: Pack
    packs: Mapping[str, Pack]
    things: frozenset[str]
    window: timedelta
    radius_m: float
    weights: Weights
    most_of_words: float
    again: frozenset[UUID]


def _asked(
    signal: Signal, pack: Pack, packs: Mapping[str, Pack], weights: Weights, again: Collection[UUID] = ()
) -> _Asked:
    gate = pack.brain.gate
    most = most_of_words(weights) if signal.words else -math.inf
    return _Asked(signal, pack, packs, things_of(signal), gate.window, gate.radius_m, weights, most, frozenset(again))


@dataclass(slots=True)
class _Weighed:
    """A known incident before its words are looked at, which are the dearest to compare."""

    known: Known
    findings: list[Finding]
    score: float
    vetoed: bool = False
    #: Whether words could make more of it than nothing.
    ask_words: bool = False
    #: No words make more of it than this.
    most: float = 0.0

    def plausible(self) -> bool:
        """Whether it may be meant at all."""
        return not self.vetoed and not any(each.code in _NOT_ONE for each in self.findings)


@dataclass(frozen=True, slots=True)
class _Judged:
    known: Known
    findings: Sequence[Finding]
    score: float
    vetoed: bool

    def rank(self) -> tuple[bool, float, int]:
        return self.vetoed, -self.score, self.known.incident.incident_id.int

    def scored(self) -> Scored:
        reasons = tuple(put(finding) for finding in self.findings)
        return Scored(self.known.incident.incident_id, self.score, reasons, self.vetoed)


def _weigh(asked: _Asked, known: Known) -> _Weighed | None:
    signal, pack, packs, mine, window, radius_m, weights, of_words, again = asked
    incident = known.incident
    gap = time_gap(signal, incident)
    # The cheapest gates first; most of what is near is kept away by them.
    if gap > window or not takes(incident, signal) or _too_old(signal, incident, pack, packs):
        return None
    apart = [apart_m(signal.where, where) for where in known.places]
    if not _within_reach(apart, radius_m):
        return None
    veto = veto_on(signal, known)
    if veto is not None:
        return _Weighed(known, [veto], 0.0, vetoed=True)
    findings = [
        kind(signal, known, pack, packs, weights),
        *things(signal, mine, known, packs, weights),
        *place(signal, known, apart, weights),
        time(signal, incident, gap, weights),
        *same_machine(signal, known, weights),
    ]
    if again:
        findings += spoke_before(signal, known, again, findings, weights)
    score = total(findings)
    # Not where even the best of words could not make it a suggestion.
    worth_it = score + of_words >= weights.suggest_at
    return _Weighed(known, findings, score, ask_words=worth_it, most=score + of_words if worth_it else score)


def _judged(signal: Signal, one: _Weighed, weights: Weights, likeness: Likeness = BY_CHARACTERS) -> _Judged:
    veto = None if one.vetoed else veto_on_names(signal, one.known)
    if one.vetoed or veto is not None:
        return _Judged(one.known, one.findings if veto is None else [veto], 0.0, vetoed=True)
    findings = [*one.findings]
    if one.ask_words and not only_asks(signal):
        alike = any(each.code in _SAID_OTHERWISE for each in findings)
        findings += words(signal, one.known, weights, likeness, same_thing=alike)
    if not signal.asserts and one.known.asserted:
        findings.append(Finding("link.says_over", 0.0))
    return _Judged(one.known, findings, round(total(findings), 6), vetoed=False)


def _mark_the_only_one(plausible: Sequence[_Weighed], weights: Weights) -> Known | None:
    """The one trouble of that kind there is, if there is but one. Who says no place means it; where one of a
    known kind lies near in place and time, that no other does counts half."""
    if len(plausible) != 1:
        return None
    one = plausible[0]
    found = {each.code: each.weight or 0.0 for each in one.findings}
    worth = weights.only_one
    if "link.distance" in found:
        close = found["link.distance"] > 0 and found["link.time"] > 0 and "link.kind_unknown" not in found
        worth = weights.only_one / 2 if close else 0.0
    if worth:
        one.findings.append(Finding("link.only_one", worth))
        one.score += worth
        one.most += worth
    return one.known


def _foremost(signal: Signal, weighed: list[_Weighed], weights: Weights, likeness: Likeness) -> list[_Judged]:
    """The best and the runners-up, as if everything had been judged: who could not come among them is not."""
    weighed.sort(key=lambda one: (one.vetoed, -one.most))
    judged: list[_Judged] = []
    for one in weighed:
        last = judged[RUNNERS_UP] if len(judged) > RUNNERS_UP else None
        if last is not None and not last.vetoed and (one.vetoed or last.score > one.most + _ROUNDING):
            break
        insort(judged, _judged(signal, one, weights, likeness), key=_Judged.rank)
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


def _too_old(signal: Signal, incident: Incident, pack: Pack, packs: Mapping[str, Pack]) -> bool:
    return signal.occurred_at - incident.opened_at > packs.get(incident.pack, pack).brain.gate.longest_life


def _within_reach(apart: Sequence[Apart], radius_m: float) -> bool:
    """Beyond what both places may be off by; where none can be measured, nothing keeps the two apart."""
    measured = [each for each in apart if each is not None]
    return not measured or any(metres - reach <= radius_m for metres, reach in measured)


def _why_new(judged: Sequence[Scored]) -> Reason:
    if not judged:
        return Reason.of("link.nothing_near")
    if judged[0].vetoed:
        return judged[0].reasons[0]
    return Reason.of("link.too_little", None, score=round(judged[0].score, 1))
