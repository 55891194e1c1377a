"""What speaks for one trouble and what against it, each as a reason with its weight: kind, place, time, words."""

import math
from collections.abc import Mapping, Sequence
from datetime import timedelta
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

from central.domain.about import OTHER
from central.domain.incident import Incident
from central.domain.known import Known
from central.domain.landmarks import Named, named_by, speak_of_others
from central.domain.likeness import BY_CHARACTERS, Likeness
from central.domain.said_names import shared_names
from central.domain.signal import Signal, Source, Where
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
#: A house and a spot outside: of 131 who named a house and no landmark none meant what others had placed at a spot, of
#: 53 who named one as a landmark 49 did (towns 17 to 32, in view). Real people are less strict: a person decides.
_HOUSE_NO_SPOT = 3.0
_OF_THE_NAME = frozenset({"link.same_building", "link.place_name"})
#: How far somebody stood off says less against one trouble than standing there says for it.
_FAR_AGAINST = 0.5


class Finding(NamedTuple):
    """A reason before it is put into words: most candidates lose, and nobody reads why."""

    code: str
    #: None: nothing is added up, it forbids.
    weight: float | None = None
    values: tuple[tuple[str, float | str], ...] = ()


@lru_cache(maxsize=8192)
def put(finding: Finding) -> Reason:
    """In both languages. The same few sentences with the same few numbers are said of every incident near."""
    return Reason.of(finding.code, finding.weight, **dict(finding.values))


def total(findings: Sequence[Finding]) -> float:
    return sum([finding.weight or 0.0 for finding in findings])


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


def kind(signal: Signal, known: Known, pack: Pack, packs: Mapping[str, Pack], weights: Weights) -> Finding:
    """The packs are the matrix: each names its own kinds and those that may speak of the same trouble."""
    kinds = known.kinds
    theirs = packs.get(known.incident.pack)
    if signal.kind in kinds or (pack.pack == known.incident.pack and not kinds.isdisjoint(pack.kinds)):
        return Finding("link.kind_same", weights.kind_same)
    if OTHER in (signal.kind, known.incident.kind):
        return Finding("link.kind_unknown", 0.0)
    if not kinds.isdisjoint(pack.brain.related) or (theirs and signal.kind in theirs.brain.related):
        return Finding("link.kind_related", weights.kind_related)
    return Finding("link.kind_other", weights.kind_other)


#: (distance, joint uncertainty) of a place from the signal's, None where a position is missing.
Apart = tuple[float, float] | None


def place(signal: Signal, known: Known, apart: Sequence[Apart], weights: Weights) -> list[Finding]:
    """The best agreement of place with anything heard; a resident who stands apart does not spoil it. Once somebody has
    told the place, where telephones were says no more: from one to the next they lead to the next house."""
    pairs = zip(known.places, apart, known.told, strict=True)
    options = [_place_pair(signal.where, where, off, weights) for where, off, told in pairs if told]
    best = options[0] if len(options) == 1 else max(options, key=_agreement)
    if known.named is not Named.NOTHING and speak_of_others(named_by(signal), known.named):
        best = [each for each in best if each.code not in _OF_THE_NAME]
        best.append(Finding("link.other_spot", -_HOUSE_NO_SPOT * weights.place_name))
    return best


def _agreement(found: Sequence[Finding]) -> tuple[float, list[str]]:
    return total(found), [each.code for each in found]


def _place_pair(one: Where, other: Where, apart: Apart, weights: Weights) -> list[Finding]:
    found = []
    if apart is not None:
        metres, uncertain = apart
        worth = round(distance_weight(metres, uncertain, weights), 2)
        found.append(Finding("link.distance", worth, (("metres", round(metres)), ("uncertain", round(uncertain)))))
    if one.camera_zone and one.camera_zone == other.camera_zone:
        found.append(Finding("link.same_camera_zone", weights.same_camera_zone, (("zone", one.camera_zone),)))
    if apart is not None and in_view(one, other, apart[0]):
        found.append(Finding("link.in_view", weights.in_view))
    if one.building and one.building == other.building:
        found.append(Finding("link.same_building", weights.same_building, (("building", one.building),)))
    if one.names and other.names:
        shared = sorted({*one.names} & {*other.names})
        if shared:
            found.append(Finding("link.place_name", weights.place_name, (("names", "、".join(shared)),)))
        elif apart is None:
            found.append(Finding("link.other_name", -weights.place_name))
    # Where the distance is known, the grid says the same once more.
    if apart is None and (grid := _grid(one.place_path)) is not None and grid == _grid(other.place_path):
        found.append(Finding("link.same_grid", weights.same_grid))
    return found


def in_view(one: Where, other: Where, metres: float) -> bool:
    """Whether one of the two is a camera, and the house that the other one names lies in what it sees."""
    eye, named = (one, other) if one.camera_zone else (other, one)
    if eye.camera_zone is None or named.camera_zone is not None or named.building is None:
        return False
    return metres <= eye.uncertainty_m


def distance_weight(metres: float, uncertain_m: float, weights: Weights) -> float:
    """``distance_best`` at 0 m, nothing at the scale, up to half as much against it beyond; less of all where little is
    known."""
    scale = math.hypot(weights.distance_scale_m, uncertain_m)
    worth = weights.distance_best * weights.distance_scale_m / scale
    return max(-_FAR_AGAINST * weights.distance_best, worth * (1 - metres / scale))


@lru_cache(maxsize=16384)
def _grid(place_path: str) -> str | None:
    steps = place_path.split("/")
    return "/".join(steps[:4]) if len(steps) >= 4 else None


def time(signal: Signal, incident: Incident, gap: timedelta, weights: Weights) -> Finding:
    """A gap (see ``time_gap``) counts from where the delay of who speaks ends."""
    counted = gap
    if signal.occurred_at > incident.last_signal_at:
        counted = max(_AT_ONCE, gap - SPEAKS_AFTER.get(signal.source, _AT_ONCE))
    worth = weights.time_best * max(-TIME_AGAINST, 1 - TIME_STEEP * (counted / weights.time_scale))
    return Finding("link.time", round(worth, 2), (("minutes", round(gap.total_seconds() / 60)),))


def same_machine(signal: Signal, known: Known, weights: Weights) -> list[Finding]:
    """A sensor that fell silent and speaks again is no second trouble. A camera has said so by its zone already."""
    if signal.event_id is None or signal.where.camera_zone or signal.origin not in known.machines:
        return []
    return [Finding("link.same_machine", weights.same_camera_zone)]


def things(
    signal: Signal, mine: frozenset[str], known: Known, packs: Mapping[str, Pack], weights: Weights
) -> list[Finding]:
    """A dog and a game of mahjong are both noise. Only what both name can agree or differ; where one of them is of no
    kind that a pack knows, the thing says more. ``mine``: ``things_of`` the signal."""
    theirs = known.things if mine else frozenset()
    unclear = OTHER in (signal.kind, known.incident.kind)
    if not mine.isdisjoint(theirs):
        return [Finding("link.same_thing", weights.thing_same + (weights.kind_related if unclear else 0.0))]
    if theirs:
        return [Finding("link.other_thing", weights.thing_other)]
    if unclear and _meant(signal, known, mine, packs):
        return [Finding("link.thing_of_kind", weights.kind_related)]
    return []


def _meant(signal: Signal, known: Known, mine: frozenset[str], packs: Mapping[str, Pack]) -> bool:
    """A kind without words beside words without a kind: whether they name what the kind's own words name."""
    clear = known.incident.pack if signal.kind == OTHER else signal.pack
    said = mine if signal.kind == OTHER else known.things
    return clear in packs and not said.isdisjoint(_things_of_pack(packs[clear].brain.words))


@lru_cache(maxsize=256)
def _things_of_pack(lexicon: Lexicon) -> frozenset[str]:
    return frozenset().union(*(things_said(phrase) for phrase in lexicon.strong))


def words(
    signal: Signal, known: Known, weights: Weights, likeness: Likeness = BY_CHARACTERS, *, same_thing: bool = False
) -> list[Finding]:
    """The mean of the most alike of different words: ten neighbours who say the same are not ten times the evidence,
    and one who sounds alike by chance is not enough."""
    if not signal.words or not known.voices:
        return []
    alike_to = (likeness.alike(signal.words, other, shared_names(signal.words, other)) for other in known.voices)
    best = sorted(alike_to, reverse=True)[:VOICES]
    alike = sum(best) / len(best)
    share = (alike - WORDS_NEUTRAL) / (WORDS_SAME - WORDS_NEUTRAL)
    worth = weights.words * min(WORDS_MOST, max(WORDS_AGAINST, share))
    if same_thing:  # how it is put says little more then, and nothing against it
        worth = max(0.0, worth / 2)
    percent = round(100 * alike)
    return [Finding(likeness.reason, round(worth, 2), (("percent", percent),)), *_named(signal, known, weights)]


def most_of_words(weights: Weights) -> float:
    return max(weights.words * WORDS_MOST, weights.words * WORDS_AGAINST) + max(0.0, weights.place_name)


def _named(signal: Signal, known: Known, weights: Weights) -> list[Finding]:
    """Names that no gazetteer knows count only where nothing better is known of the place."""
    if signal.where.names or signal.where.position or any(w.position or w.names for w in known.places):
        return []
    if any(shared_names(signal.words, s.words) for s in known.signals if s.words):
        return [Finding("link.name_said", weights.place_name)]
    return []
