"""What speaks for one trouble and what against it, each as a reason with its weight: kind, place, time, words."""

import math
from collections.abc import Mapping, Sequence
from datetime import timedelta
from functools import lru_cache
from types import MappingProxyType

from central.domain.condition import newest_revisions
from central.domain.incident import Incident, Known
from central.domain.report_text import OTHER
from central.domain.said_names import shared_names
from central.domain.signal import Signal, Source, Where
from central.domain.similarity import similarity
from central.domain.subjects import things_said
from protocol.events import Reason
from protocol.pack import Lexicon, Pack, Weights

#: Reports that share less than this speak of different things, as far as words can tell; measured in docs/adr/0008.
WORDS_NEUTRAL = 0.10
WORDS_SAME = 0.30
#: Different words for one trouble are common, so unlike words count against it only a little.
WORDS_AGAINST = -0.25
#: Words that are nearly the same tell half as much again as words that are clearly about the same.
WORDS_MOST = 1.5
#: So many of an incident's voices must agree: one stranger who sounds alike draws in no others.
VOICES = 3
#: People speak later than the trouble begins, machines at once: so much of a gap says nothing against one trouble.
SPEAKS_AFTER: Mapping[Source, timedelta] = MappingProxyType(
    {
        Source.RESIDENT: timedelta(minutes=15),
        Source.OFFICER: timedelta(minutes=10),
        Source.PATROL: timedelta(minutes=5),
    }
)
#: A gap of half the scale says nothing; a long one speaks against one trouble more than none speaks for it.
TIME_STEEP, TIME_AGAINST = 2.0, 1.5
_AT_ONCE = timedelta(0)
_FEW = 4
#: The same few sentences with the same few numbers are said of every incident near.
reason = lru_cache(maxsize=8192)(Reason.of)


def wheres(known: Known) -> list[Where]:
    """Each different place once: a camera that speaks a thousand times has one."""
    every = {id(where): where for where in (known.incident.where, *(s.where for s in known.signals))}
    # To compare places costs more than to weigh a few of them twice.
    return list(every.values()) if len(every) <= _FEW else list(dict.fromkeys(every.values()))


def asserted(known: Known) -> bool:
    """Somebody says that it is so. An incident without signals was opened by hand and stands."""
    return not known.signals or any(s.asserts for s in known.signals)


def apart_m(one: Where, other: Where) -> tuple[float, float] | None:
    """(distance, joint uncertainty) in metres; None where a position is missing."""
    if one.position is None or other.position is None:
        return None
    return one.position.distance_m(other.position), math.hypot(one.uncertainty_m, other.uncertainty_m)


def time_gap(signal: Signal, incident: Incident) -> timedelta:
    """How long before or after the incident's own time the signal lies."""
    if signal.occurred_at < incident.opened_at:
        return incident.opened_at - signal.occurred_at
    return max(timedelta(0), signal.occurred_at - incident.last_signal_at)


def kind(signal: Signal, known: Known, pack: Pack, packs: Mapping[str, Pack]) -> list[Reason]:
    """The packs are the matrix: each names its own kinds and those that may speak of the same trouble."""
    weights = pack.brain.weights
    kinds = {known.incident.kind, *(s.kind for s in known.signals)}
    theirs = packs.get(known.incident.pack)
    if signal.kind in kinds or (pack.pack == known.incident.pack and kinds & {*pack.kinds}):
        return [reason("link.kind_same", weights.kind_same)]
    if OTHER in (signal.kind, known.incident.kind):
        return [reason("link.kind_unknown", 0.0)]
    if kinds & {*pack.brain.related} or (theirs and signal.kind in theirs.brain.related):
        return [reason("link.kind_related", weights.kind_related)]
    return [reason("link.kind_other", weights.kind_other)]


def place(signal: Signal, places: Sequence[Where], weights: Weights) -> list[Reason]:
    """The best agreement of place with anything heard; a resident who stands apart does not spoil it."""
    options = [_place_pair(signal.where, where, weights) for where in places]
    if len(options) == 1:
        return options[0]
    return max(options, key=lambda reasons: (sum(r.weight or 0.0 for r in reasons), [r.code for r in reasons]))


def _place_pair(one: Where, other: Where, weights: Weights) -> list[Reason]:
    reasons = []
    apart = apart_m(one, other)
    if apart is not None:
        metres, uncertain = apart
        worth = round(distance_weight(metres, uncertain, weights), 2)
        reasons.append(reason("link.distance", worth, metres=round(metres), uncertain=round(uncertain)))
    if one.camera_zone and one.camera_zone == other.camera_zone:
        reasons.append(reason("link.same_camera_zone", weights.same_camera_zone, zone=one.camera_zone))
    if one.building and one.building == other.building:
        reasons.append(reason("link.same_building", weights.same_building, building=f"{one.building}"))
    shared = sorted({*one.names} & {*other.names})
    if shared:
        reasons.append(reason("link.place_name", weights.place_name, names="、".join(shared)))
    elif one.names and other.names and apart is None:
        reasons.append(reason("link.other_name", -weights.place_name))
    # Where the distance is known, the grid says the same once more.
    if apart is None and _grid(one) is not None and _grid(one) == _grid(other):
        reasons.append(reason("link.same_grid", weights.same_grid))
    return reasons


def distance_weight(metres: float, uncertain_m: float, weights: Weights) -> float:
    """``distance_best`` at 0 m, nothing at the scale, as much against it beyond; less of all where little is known."""
    scale = math.hypot(weights.distance_scale_m, uncertain_m)
    worth = weights.distance_best * weights.distance_scale_m / scale
    return max(-weights.distance_best, worth * (1 - metres / scale))


def _grid(where: Where) -> str | None:
    steps = where.place_path.split("/")
    return "/".join(steps[:4]) if len(steps) >= 4 else None


def time(signal: Signal, incident: Incident, weights: Weights) -> list[Reason]:
    """A gap counts from where the delay of who speaks ends."""
    gap = time_gap(signal, incident)
    late = signal.occurred_at > incident.last_signal_at
    counted = max(timedelta(0), gap - SPEAKS_AFTER.get(signal.source, _AT_ONCE)) if late else gap
    worth = weights.time_best * max(-TIME_AGAINST, 1 - TIME_STEEP * (counted / weights.time_scale))
    return [reason("link.time", round(worth, 2), minutes=round(gap.total_seconds() / 60))]


def things(signal: Signal, known: Known, pack: Pack, packs: Mapping[str, Pack]) -> list[Reason]:
    """A dog and a game of mahjong are both noise. Only what both name can agree or differ; where one of them is of no
    kind that a pack knows, the thing says more."""
    weights = pack.brain.weights
    mine = _things_of(signal)
    theirs = [said for s in known.signals if (said := _things_of(s))] if mine else []
    unclear = OTHER in (signal.kind, known.incident.kind)
    if any(mine & said for said in theirs):
        return [reason("link.same_thing", weights.thing_same + (weights.kind_related if unclear else 0.0))]
    if theirs:
        return [reason("link.other_thing", weights.thing_other)]
    if unclear and _meant(signal, known, mine, packs):
        return [reason("link.thing_of_kind", weights.kind_related)]
    return []


def _things_of(signal: Signal) -> frozenset[str]:
    return things_said(_apart_from_names(signal)) if signal.words else frozenset()


def _apart_from_names(signal: Signal) -> str:
    """垃圾分类亭 is a place, and what happens there need not be garbage."""
    text = signal.words
    for name in signal.where.names:
        text = text.replace(name, " ")
    return text


def _meant(signal: Signal, known: Known, mine: frozenset[str], packs: Mapping[str, Pack]) -> bool:
    """A kind without words beside words without a kind: whether they name what the kind's own words name."""
    clear = known.incident.pack if signal.kind == OTHER else signal.pack
    said = mine if signal.kind == OTHER else frozenset().union(*(_things_of(s) for s in known.signals))
    return clear in packs and not said.isdisjoint(_things_of_pack(packs[clear].brain.words))


@lru_cache(maxsize=256)
def _things_of_pack(lexicon: Lexicon) -> frozenset[str]:
    return frozenset().union(*(things_said(phrase) for phrase in lexicon.strong))


def words(
    signal: Signal, known: Known, places: Sequence[Where], weights: Weights, *, same_thing: bool = False
) -> list[Reason]:
    """The mean of the most alike of different words: ten neighbours who say the same are not ten times the evidence,
    and one who sounds alike by chance is not enough."""
    if not signal.words:
        return []
    others = sorted({s.words for s in newest_revisions(known.signals) if s.words})
    if not others:
        return []
    alike_to = (similarity(signal.words, other, shared_names(signal.words, other)) for other in others)
    best = sorted(alike_to, reverse=True)[:VOICES]
    alike = sum(best) / len(best)
    share = (alike - WORDS_NEUTRAL) / (WORDS_SAME - WORDS_NEUTRAL)
    worth = weights.words * min(WORDS_MOST, max(WORDS_AGAINST, share))
    if same_thing:  # how it is put says little more then, and nothing against it
        worth = max(0.0, worth / 2)
    return [reason("link.words", round(worth, 2), percent=round(100 * alike)), *_named(signal, known, places, weights)]


def most_of_words(weights: Weights) -> float:
    return max(weights.words * WORDS_MOST, weights.words * WORDS_AGAINST) + max(0.0, weights.place_name)


def _named(signal: Signal, known: Known, places: Sequence[Where], weights: Weights) -> list[Reason]:
    """Names that no gazetteer knows count only where nothing better is known of the place."""
    if signal.where.names or signal.where.position or any(w.position or w.names for w in places):
        return []
    if any(shared_names(signal.words, s.words) for s in known.signals if s.words):
        return [reason("link.name_said", weights.place_name)]
    return []
