"""One trouble, one incident; two troubles, two: as laws and as the stories of a duty desk."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from central.domain.arrival import joined
from central.domain.correlation import LATE_WORD, RUNNERS_UP, Decision, correlate, judge
from central.domain.evidence import distance_weight
from central.domain.incident import IncidentState, LinkZone
from central.domain.known import Known
from central.domain.signal import Signal, Source
from central.domain.workflow import INCIDENT_ENDS
from protocol.hazards import Severity
from protocol.pack import Weights
from tests.central.domain.builders import (
    HOME,
    INTRUSION,
    NOON,
    SHELF,
    a_pack,
    a_signal,
    a_where,
    an_event,
    east_of,
    known,
)  # fmt: skip

MINUTE = timedelta(minutes=1)


def decide(signal: Signal, *candidates: Known) -> Decision:
    return correlate(signal, candidates, SHELF[signal.pack], SHELF)


def codes(decision: Decision) -> set[str]:
    return {reason.code for reason in decision.reasons}


# Stories


def test_what_a_camera_sees_and_a_resident_reports_is_one_incident() -> None:
    seen = known(an_event("e", where=a_where(names=("东门",), camera_zone="cam-gate/草坪")))
    said = a_signal(words="东门有人翻墙", where=a_where(names=("东门",)), occurred_at=NOON + 4 * MINUTE)
    decision = decide(said, seen)
    assert (decision.zone, decision.incident_id) == (LinkZone.LINK, seen.incident.incident_id)
    assert {"link.kind_same", "link.distance", "link.time", "link.place_name"} <= codes(decision)
    assert decision.score == pytest.approx(sum(r.weight or 0 for r in decision.reasons), abs=1e-6)


def test_a_neighbours_quarrel_beside_it_stays_apart() -> None:
    quarrel = a_signal(kind="quarrel", pack="quarrel", words="楼上吵架")
    assert decide(quarrel, known(an_event("e"))).zone is LinkZone.NEW


def test_the_same_kind_at_another_end_of_the_community_stays_apart() -> None:
    far = a_signal(where=a_where(east_of(400)))
    assert decide(far, known(an_event("e"))).zone is LinkZone.NEW


def test_a_report_without_a_place_means_the_only_one_of_its_kind_and_of_two_neither() -> None:
    vague = a_signal(where=a_where(None), words="有人翻墙")
    one, other = known(an_event("e")), known(an_event("f", where=a_where(east_of(150))), name="j")
    assert decide(vague, one).zone is LinkZone.LINK
    assert "link.only_one" in codes(decide(vague, one))
    assert decide(vague, one, other).zone is LinkZone.SUGGEST
    another_kind = known(a_signal("q", kind="quarrel", pack="quarrel", words="楼上吵架"), name="q")
    assert decide(vague, one, another_kind).incident_id == one.incident.incident_id


def test_who_first_names_the_house_of_a_danger_must_lie_nearer_than_who_names_none() -> None:
    """A fire that only a phone has placed may be the one next door, and each of the two needs its own people."""
    fire = {"kind": "fire", "pack": "fire", "severity": Severity.LIFE_SAFETY, "words": "着火了，浓烟滚滚"}
    later = NOON + 3 * MINUTE  # after the first cries, which come all at once
    there = known(a_signal("f", where=a_where(building=None), **fire))

    def weight(metres: float) -> float:
        read = decide(a_signal(occurred_at=later, where=a_where(east_of(metres), building=None), **fire), there)
        return next(reason.weight or 0.0 for reason in read.reasons if reason.code == "link.distance")

    between = next(metres for metres in range(200) if weight(metres) < 1.25)
    assert weight(between) >= 1.0
    unnamed = decide(a_signal(occurred_at=later, where=a_where(east_of(between), building=None), **fire), there)
    named = decide(a_signal(occurred_at=later, where=a_where(east_of(between), building="12"), **fire), there)
    assert (unnamed.zone, named.zone) == (LinkZone.LINK, LinkZone.SUGGEST)
    assert decide(a_signal(occurred_at=later, where=a_where(building="12"), **fire), there).zone is LinkZone.LINK


def test_danger_without_a_place_is_for_the_officer_to_judge() -> None:
    fire = {"kind": "fire", "pack": "fire", "severity": Severity.LIFE_SAFETY}
    there = known(a_signal("f", words="12号楼着火了", where=a_where(building="12"), **fire))
    next_door = known(a_signal("g", words="13号楼着火了", where=a_where(east_of(62), building="13"), **fire), name="g")
    cry = decide(a_signal(words="着火了，快来人", where=a_where(None), **fire), there, next_door)
    assert cry.zone is LinkZone.SUGGEST
    assert "link.danger_anywhere" in codes(cry)
    beside = a_signal(words="着火了，快来人", where=a_where(east_of(-45)), **fire)
    assert decide(beside, there, next_door).zone is LinkZone.SUGGEST
    placed = a_signal(words="12号楼着火了，快来人", where=a_where(building="12"), **fire)
    assert decide(placed, there).zone is LinkZone.LINK


def test_a_cry_without_a_place_means_the_only_danger_of_its_kind_for_half_an_hour() -> None:
    fire = {"kind": "fire", "pack": "fire", "severity": Severity.LIFE_SAFETY, "words": "着火了，快来人"}
    there = known(a_signal("f", where=a_where(building="12"), **fire))
    for where in (a_where(None), a_where(east_of(45))):
        assert decide(a_signal(where=where, **fire), there).zone is LinkZone.LINK
        late = a_signal(where=where, occurred_at=NOON + 31 * MINUTE, **fire)
        assert decide(late, there).zone is not LinkZone.LINK
    for names_one in (a_where(east_of(45), names=("西门",)), a_where(east_of(45), unit="2")):
        assert decide(a_signal(where=names_one, **fire), there).zone is LinkZone.SUGGEST


def test_a_danger_to_life_never_joins_another_thing_of_the_same_house_by_itself() -> None:
    home = a_where(building="12", names=("东门",))
    quarrel = known(a_signal("q", kind="quarrel", pack="quarrel", words="为车位吵架，不让挪车", where=home))
    blood = a_signal(
        kind="quarrel", pack="quarrel", words="打起来了，满脸是血", where=home, severity=Severity.LIFE_SAFETY
    )
    decision = decide(blood, quarrel)
    assert decision.score >= SHELF["quarrel"].brain.weights.link_at
    assert decision.zone is LinkZone.SUGGEST
    assert "link.danger_unlike" in codes(decision)


def test_a_sensor_that_fell_silent_and_speaks_again_is_no_second_trouble() -> None:
    smoke = {"kind": "smoke", "pack": "fire", "source": Source.SENSOR, "severity": Severity.LIFE_SAFETY}
    there = a_where(camera_zone=None, building="12", uncertainty_m=10.0)
    first = known(an_event("e", where=there, origin="s-12", **smoke))
    again = {"occurred_at": NOON + 50 * MINUTE, "where": there, **smoke}
    decision, other = (decide(an_event("f", origin=who, **again), first) for who in ("s-12", "s-12b"))
    assert decision.zone is LinkZone.LINK
    assert codes(decision) - codes(other) == {"link.same_machine"}


def test_a_dog_and_a_game_of_mahjong_are_two_troubles_of_one_house() -> None:
    home = a_where(building="12")
    dog = known(a_signal("d", words="狗叫了一晚上", where=home))
    assert decide(a_signal(words="半夜还在打麻将", where=home), dog).zone is not LinkZone.LINK
    assert decide(a_signal(words="谁家养狗，一直叫", where=home), dog).zone is LinkZone.LINK
    assert decide(a_signal(words="吵得人睡不着", where=home), dog).zone is LinkZone.LINK


def test_words_of_no_kind_join_a_camera_by_the_thing_they_name() -> None:
    gathering = a_pack("gathering", words={"strong": ["一群人围着"]})
    packs = {**SHELF, "gathering": gathering}
    seen = known(an_event("e", kind="gathering", pack="gathering"))
    said = a_signal(kind="other", pack="other", words="门口有好多人堵着不走")
    scored = judge(said, seen, packs["other"], packs)
    unclear = judge(a_signal(kind="other", pack="other", words="快来看看"), seen, packs["other"], packs)
    assert scored is not None
    assert unclear is not None
    assert "link.thing_of_kind" in {reason.code for reason in scored.reasons}
    assert scored.score > unclear.score


def test_two_alarms_of_one_camera_zone_are_one_incident() -> None:
    assert decide(an_event("f", occurred_at=NOON + 10 * MINUTE), known(an_event("e"))).zone is LinkZone.LINK


def test_a_related_kind_at_the_same_spot_links_with_less() -> None:
    loitering = known(an_event("e", kind="loitering", pack="loitering"))
    decision = decide(a_signal(where=a_where(names=("东门",))), loitering)
    assert "link.kind_related" in codes(decision)
    assert decision.score < decide(a_signal(where=a_where(names=("东门",))), known(an_event("e"))).score


def test_words_that_name_nothing_join_by_place_and_time_alone_at_most_as_a_suggestion() -> None:
    unclear = a_signal(kind="other", pack="other", words="快来看看")
    decision = decide(unclear, known(an_event("e")))
    assert decision.zone is not LinkZone.LINK
    assert decision.zone is LinkZone.SUGGEST


def test_a_new_incident_says_why_it_stands_alone() -> None:
    assert codes(decide(a_signal())) == {"link.nothing_near"}
    other = decide(a_signal(where=a_where(building="13")), known(a_signal("b", where=a_where(building="12"))))
    assert codes(other) == {"link.other_building"}
    assert other.runners_up[0].vetoed


# Vetoes and gates

_WEIGHTS = st.floats(0, 50)


@given(_WEIGHTS, _WEIGHTS, st.text(max_size=30))
def test_different_buildings_never_link_whatever_the_score(kind: float, building: float, words: str) -> None:
    pack = a_pack(
        "intrusion", weights={"kind_same": kind, "same_building": building, "link_at": 0.0, "suggest_at": 0.0}
    )
    there = known(a_signal("b", words=words, where=a_where(building="13")))
    decision = correlate(a_signal(words=words, where=a_where(building="12")), [there], pack, SHELF)
    assert decision.zone is LinkZone.NEW


def test_different_units_of_one_building_never_link() -> None:
    there = known(a_signal("b", where=a_where(building="12", unit="1")))
    assert codes(decide(a_signal(where=a_where(building="12", unit="2")), there)) == {"link.other_unit"}
    assert decide(a_signal(where=a_where(building="12", unit="1")), there).zone is LinkZone.LINK


@given(_WEIGHTS)
def test_what_is_said_never_joins_what_is_only_denied(kind: float) -> None:
    pack = a_pack("intrusion", weights={"kind_same": kind, "link_at": 0.0, "suggest_at": 0.0})
    denied = known(a_signal("b", asserts=False, words="没有人翻墙"))
    assert correlate(a_signal(words="有人翻墙"), [denied], pack, SHELF).zone is LinkZone.NEW


def test_a_denial_of_what_is_known_clears_it() -> None:
    there = known(a_signal("b", words="东门有人翻墙", where=a_where(names=("东门",))))
    said = a_signal(asserts=False, words="东门翻墙的人已经走了", where=a_where(names=("东门",)))
    decision = decide(said, there)
    assert decision.clears
    assert "link.says_over" in codes(decision)
    assert not decide(a_signal(where=a_where(names=("东门",))), there).clears


def test_a_signal_after_the_longest_life_opens_a_new_incident() -> None:
    life = INTRUSION.brain.gate.longest_life
    kept_open = [an_event("e", n, occurred_at=NOON + n * timedelta(hours=1)) for n in range(25)]
    old = known(*kept_open)
    assert decide(an_event("f", occurred_at=NOON + life), old).zone is LinkZone.LINK
    assert decide(an_event("f", occurred_at=NOON + life + MINUTE), old).zone is LinkZone.NEW


def test_a_later_revision_follows_its_event_whatever_the_gates_say() -> None:
    first = known(an_event("e"))
    later = an_event("e", 2, occurred_at=NOON + timedelta(days=30), where=a_where(east_of(9_000)))
    decision = decide(later, first)
    assert (decision.zone, codes(decision)) == (LinkZone.LINK, {"link.same_event"})


@pytest.mark.parametrize("state", sorted(INCIDENT_ENDS))
def test_what_has_come_to_an_end_is_not_woken(state: IncidentState) -> None:
    assert decide(an_event("f"), known(an_event("e"), state=state)).zone is LinkZone.NEW


@given(st.integers(-240, 600), st.booleans())
def test_a_closed_incident_takes_only_what_was_seen_before_and_for_a_while_that_it_is_over(
    minutes: int, asserts: bool
) -> None:
    closed_at = NOON + timedelta(hours=3)
    closed = known(a_signal("b", words="东门有人翻墙"), state=IncidentState.CLOSED, closed_at=closed_at)
    said = a_signal(words="东门有人翻墙", asserts=asserts, occurred_at=closed_at + minutes * MINUTE)
    judged = judge(said, closed, SHELF["intrusion"], SHELF)
    before, late_word = minutes <= 0, not asserts and minutes * MINUTE <= LATE_WORD
    within = timedelta(hours=3) + minutes * MINUTE <= INTRUSION.brain.gate.window
    assert (judged is not None) == (within and (before or late_word))
    reopened = Known(replace(closed.incident, state=IncidentState.REOPENED), closed.signals)
    assert (judge(said, reopened, SHELF["intrusion"], SHELF) is not None) == within


@given(st.floats(0, 2000), st.floats(0, 20))
def test_another_kind_far_away_or_near_is_never_linked(metres: float, uncertain: float) -> None:
    where = replace(a_where(east_of(metres)), uncertainty_m=uncertain)
    quarrel = a_signal(kind="quarrel", pack="quarrel", where=where)
    assert decide(quarrel, known(an_event("e"))).zone is not LinkZone.LINK


# Laws


def _signals(metres: st.SearchStrategy[int | None]) -> st.SearchStrategy[Signal]:
    return st.builds(
        lambda n, metres, minutes, building, kind, asserts, words: a_signal(
            n,
            kind=kind,
            pack=kind,
            asserts=asserts,
            words=words,
            occurred_at=NOON + minutes * MINUTE,
            where=a_where(east_of(metres) if metres is not None else None, building=building),
        ),
        st.integers(0, 10**6),
        metres,
        st.integers(-300, 300),
        st.none() | st.sampled_from(["12", "13"]),
        st.sampled_from(["intrusion", "loitering", "quarrel", "other"]),
        st.booleans(),
        st.sampled_from(["", "东门有人翻墙", "有人翻东门的墙", "楼上吵架"]),
    )


def _incidents(signals: st.SearchStrategy[Signal]) -> st.SearchStrategy[list[Known]]:
    return st.lists(st.lists(signals, min_size=1, max_size=3), max_size=5).map(
        lambda groups: [known(*group, name=n) for n, group in enumerate(groups)]
    )


_METRES = st.integers(-200, 200)
_SIGNALS, _PLACED = _signals(st.none() | _METRES), _signals(_METRES)
_KNOWN, _PLACED_KNOWN = _incidents(_SIGNALS), _incidents(_PLACED)


@given(_SIGNALS, _KNOWN, st.randoms(use_true_random=False))
def test_the_order_of_candidates_does_not_matter(signal: Signal, candidates: list[Known], chance: Any) -> None:
    shuffled = [Known(k.incident, tuple(chance.sample(k.signals, len(k.signals)))) for k in candidates]
    chance.shuffle(shuffled)
    assert decide(signal, *candidates) == decide(signal, *shuffled)


@given(_SIGNALS, _KNOWN)
def test_repeats_change_nothing(signal: Signal, candidates: list[Known]) -> None:
    once = decide(signal, *candidates)
    assert decide(signal, *candidates) == once
    assert decide(signal, *candidates, *candidates) == once
    doubled = [Known(k.incident, k.signals + k.signals) for k in candidates]
    assert decide(signal, *doubled) == once


@given(_PLACED, _PLACED_KNOWN)
def test_a_further_candidate_never_makes_a_link_weaker(signal: Signal, candidates: list[Known]) -> None:
    """Where places are known, and beyond being the only one: a second of the kind makes it doubtful which is meant."""
    assume(candidates)
    order = [LinkZone.NEW, LinkZone.SUGGEST, LinkZone.LINK]
    fewer, all_of_them = decide(signal, *candidates[1:]), decide(signal, *candidates)
    alone = sum(reason.weight or 0.0 for reason in fewer.reasons if reason.code == "link.only_one")
    assert alone or order.index(all_of_them.zone) >= order.index(fewer.zone)
    assert all_of_them.score >= fewer.score - alone - 1e-6 or all_of_them.zone is LinkZone.NEW


@given(_SIGNALS, _KNOWN)
def test_score_is_the_sum_of_the_reasons_shown(signal: Signal, candidates: list[Known]) -> None:
    for candidate in candidates:
        scored = judge(signal, candidate, SHELF[signal.pack], SHELF)
        if scored is not None:
            assert scored.score == pytest.approx(sum(r.weight or 0.0 for r in scored.reasons), abs=1e-5)


@given(_PLACED, st.lists(_PLACED_KNOWN, min_size=2, max_size=4))
def test_who_is_not_judged_could_not_have_come_among_the_first(signal: Signal, groups: list[list[Known]]) -> None:
    # Each twice, so that none is the only one of its kind, which ``judge`` cannot know.
    every = [known(*k.signals, name=n) for n, k in enumerate(k for group in [*groups, *groups] for k in group)]
    judged = [s for k in every if (s := judge(signal, k, SHELF[signal.pack], SHELF)) is not None]
    judged.sort(key=lambda s: (s.vetoed, -s.score, s.incident_id.bytes))
    decision = decide(signal, *every)
    named = [s for s in judged if s.incident_id != decision.incident_id]
    assert decision.runners_up == tuple(named[:RUNNERS_UP])
    if decision.incident_id is not None:
        assert (judged[0].incident_id, judged[0].score) == (decision.incident_id, decision.score)


@given(_SIGNALS, _KNOWN)
def test_reasons_are_written_in_both_languages(signal: Signal, candidates: list[Known]) -> None:
    for reason in decide(signal, *candidates).reasons:
        assert reason.text.zh != f"reason.{reason.code}"
        assert "{" not in reason.text.zh + reason.text.en


@given(st.floats(0, 500), st.floats(0, 500), st.floats(0, 500))
def test_the_further_the_less(one: float, other: float, uncertain: float) -> None:
    near, far = sorted((one, other))
    weights = Weights()
    assert distance_weight(near, uncertain, weights) >= distance_weight(far, uncertain, weights)
    assert abs(distance_weight(near, uncertain, weights)) <= weights.distance_best


def test_where_the_place_is_hardly_known_distance_hardly_speaks() -> None:
    assert abs(distance_weight(0, 2000, Weights())) < 0.1


def test_an_incident_with_two_buildings_takes_signals_from_both() -> None:
    both = known(a_signal("a", where=a_where(building="12")), a_signal("b", where=a_where(building="13")))
    for building in ("12", "13"):
        assert decide(a_signal(where=a_where(building=building)), both).zone is LinkZone.LINK
    assert decide(a_signal(where=a_where(building="14")), both).zone is LinkZone.NEW


def test_the_grid_counts_where_both_lie_in_one() -> None:
    grid = a_where(None, place_path=f"{HOME}/g1/b12")
    there = known(a_signal("b", where=a_where(None, place_path=f"{HOME}/g1/b13")))
    assert "link.same_grid" in codes(decide(a_signal(where=grid), there))
    elsewhere = known(a_signal("b", where=a_where(None, place_path=f"{HOME}/g2")))
    assert "link.same_grid" not in codes(decide(a_signal(where=grid), elsewhere))


# Names, floors, voices


def test_different_floors_of_one_house_never_link() -> None:
    there = known(a_signal("b", where=a_where(building="12", floor="3")))
    assert codes(decide(a_signal(where=a_where(building="12", floor="5")), there)) == {"link.other_floor"}
    assert decide(a_signal(where=a_where(building="12")), there).zone is LinkZone.LINK


def test_the_same_words_about_another_estate_stay_apart_where_no_position_tells() -> None:
    vague = a_where(None)
    there = known(a_signal("b", where=vague, words="兰亭湾畔小区一楼违规开餐馆，油烟很大"))
    said = a_signal(where=vague, words="牡丹舸小区一楼违规开餐馆，油烟很大")
    assert codes(decide(said, there)) == {"link.other_place_said"}
    same = a_signal(where=vague, words="又来反映兰亭湾畔小区开餐馆的油烟")
    assert "link.name_said" in codes(decide(same, there))


def test_one_stranger_who_sounds_alike_is_not_enough() -> None:
    said = "东门有人翻墙进工地"
    three = known(*(a_signal(n, words=w) for n, w in enumerate(("北门广场舞太吵", "北门音响开得大", said))))
    alone = known(a_signal("x", words=said))
    worth = [
        next(r.weight or 0.0 for r in judged.reasons if r.code == "link.words")
        for one in (three, alone)
        if (judged := judge(a_signal(words=said), one, SHELF["intrusion"], SHELF)) is not None
    ]
    assert worth[0] < worth[1]


def test_a_resident_may_speak_a_quarter_of_an_hour_later_than_the_camera() -> None:
    seen, at = known(an_event("e")), NOON + 14 * MINUTE
    said = judge(a_signal(occurred_at=at), seen, SHELF["intrusion"], SHELF)
    filmed = judge(an_event("f", occurred_at=at), seen, SHELF["intrusion"], SHELF)
    assert said is not None
    assert filmed is not None
    times = [next(r.weight for r in one.reasons if r.code == "link.time") for one in (said, filmed)]
    assert times[0] == SHELF["intrusion"].brain.weights.time_best
    assert (times[1] or 0) < times[0]


# The order of arrival


def _partition(signals: list[Signal]) -> set[frozenset[object]]:
    """Which signals stand together when they are heard in this order."""
    incidents: list[Known] = []
    for signal in signals:
        decision = decide(signal, *incidents)
        at = next((n for n, k in enumerate(incidents) if k.incident.incident_id == decision.incident_id), None)
        if decision.zone is LinkZone.LINK and at is not None:
            together = (*incidents[at].signals, signal)
            incidents[at] = Known(joined(incidents[at].incident, signal, together, SHELF[signal.pack]), together)
        else:
            incidents.append(known(signal, name=len(incidents)))
    return {frozenset(s.signal_id for s in one.signals) for one in incidents}


@given(st.permutations(range(9)), st.lists(st.integers(0, 9), min_size=9, max_size=9))
def test_troubles_that_lie_apart_come_out_the_same_in_whatever_order_they_are_heard(
    order: list[int], minutes: list[int]
) -> None:
    """Within one place and a few minutes; where two troubles overlap, the first to be heard may decide."""
    every = [
        a_signal(n, where=a_where(east_of(300 * (n % 3))), occurred_at=NOON + minutes[n] * MINUTE) for n in range(9)
    ]
    assert _partition([every[n] for n in order]) == {
        frozenset(every[n].signal_id for n in range(9) if n % 3 == place) for place in range(3)
    }
