"""A second danger to life hidden in the first is never swallowed in silence: as laws, and as what happened in towns."""

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from central.domain.correlation import Decision, correlate
from central.domain.incident import IncidentState, LinkZone
from central.domain.known import Known
from central.domain.second_danger import BURST, GOES, LULL, STILL
from central.domain.signal import Signal, Source
from protocol.events import Phase
from protocol.hazards import Severity
from tests.central.domain.builders import NOON, SHELF, a_pack, a_signal, a_where, an_event, east_of, known

MINUTE = timedelta(minutes=1)
#: So eager to join that whatever stays apart does so by the law alone.
EAGER = a_pack(
    "fire", severity="life_safety", verify_first=False, kinds=["fire", "smoke"], weights={"kind_same": 40.0},
    gate={"radius_m": 150, "window": "2h", "longest_life": "12h"},
)  # fmt: skip
PACKS = {**SHELF, "fire": EAGER}


def cry(name: object, words: str = "着火了", minutes: float = 0, **changes: Any) -> Signal:
    fields: dict[str, Any] = {"kind": "fire", "pack": "fire", "severity": Severity.LIFE_SAFETY, "words": words}
    return a_signal(name, occurred_at=NOON + minutes * MINUTE, **(fields | changes))


def seen(name: object, minutes: float = 0, phase: Phase = Phase.STARTED, **changes: Any) -> Signal:
    at = NOON + minutes * MINUTE
    fire = {"kind": "fire", "pack": "fire", "severity": Severity.LIFE_SAFETY}
    return an_event(name, phase=phase, occurred_at=at, **(fire | changes))


def decide(signal: Signal, *candidates: Known) -> Decision:
    return correlate(signal, candidates, EAGER, PACKS)


def asked(decision: Decision, why: str) -> bool:
    return decision.zone is LinkZone.SUGGEST and f"link.{why}" in {reason.code for reason in decision.reasons}


HOUSE = a_where(building="12")
_AFTER = st.floats(LULL / MINUTE + 0.1, 110)
#: What happened before all that is known may be heard after it.
_FAR = _AFTER | _AFTER.map(lambda minutes: -minutes)


# Laws


@given(st.floats(0, 120), st.sampled_from([0.5, 2.0]))
def test_what_is_learned_of_distance_brings_no_second_danger_nearer(metres: float, factor: float) -> None:
    """Whatever distance weighs in the sum, how near is near enough for a danger stays as it was."""
    weights = EAGER.brain.weights
    learned = weights.model_copy(update={"distance_best": factor * weights.distance_best})
    there = known(cry("first", where=a_where(building=None)))
    later = cry("later", minutes=4, where=a_where(east_of(metres), building="12"))
    one, other = (correlate(later, [there], EAGER, PACKS, each).zone for each in (weights, learned))
    assert one is other


@given(
    st.sampled_from([IncidentState.CLOSED, IncidentState.REPORTED, IncidentState.CHECKED, IncidentState.SUSPENDED]),
    st.floats(-50, 110),
    st.integers(0, 60),
    st.sampled_from(["着火了", "12号楼着火了，浓烟滚滚", "救命"]),
)
def test_a_danger_that_still_is_never_joins_in_silence_where_nobody_goes_any_more(
    state: IncidentState, minutes: float, metres: int, words: str
) -> None:
    closed_at = NOON + timedelta(hours=2) if state is IncidentState.CLOSED else None
    rested = known(cry("a", where=HOUSE), state=state, closed_at=closed_at)
    said = cry("b", words, minutes, where=a_where(east_of(metres), building="12"))
    assert decide(said, rested).zone is not LinkZone.LINK


@pytest.mark.parametrize("state", sorted(GOES))
def test_it_joins_where_somebody_goes(state: IncidentState) -> None:
    there = known(cry("a", where=HOUSE), state=state)
    assert decide(cry("b", "12栋有明火", 3, where=HOUSE), there).zone is LinkZone.LINK


@given(_FAR, st.sampled_from(["12号楼着火了", "12栋垃圾桶烧起来了", "火很大"]), st.integers(0, 30))
def test_one_voice_does_not_settle_which_house_it_is_for_longer_than_a_lull(
    minutes: float, words: str, metres: int
) -> None:
    there = known(cry("a", "12号楼电动车烧起来了", where=HOUSE))
    again = cry("b", words, minutes, where=a_where(east_of(metres), building="12"))
    assert asked(decide(again, there), "danger_after_lull")


@given(_AFTER, st.integers(1, 5))
def test_what_a_camera_goes_on_seeing_does_not_settle_it_either(minutes: float, times: int) -> None:
    films = [seen(n, minutes * n / (times + 1)) for n in range(1, times + 1)]
    there = known(cry("a", "12号楼着火了", where=HOUSE), *films)
    assert decide(cry("b", "12号楼有明火", minutes, where=HOUSE), there).zone is LinkZone.SUGGEST


@given(st.floats(STILL / MINUTE + 0.1, 110), st.integers(0, 60), st.sampled_from([-1, 1]))
def test_who_first_names_a_house_minutes_after_the_last_word_is_never_joined_in_silence(
    minutes: float, metres: int, side: int
) -> None:
    there = known(cry("a"), cry("b", "有明火", 0.5))
    first = cry("c", "9号楼着火了", side * minutes + 0.5, where=a_where(east_of(metres), building="9"))
    assert decide(first, there).zone is not LinkZone.LINK


@given(st.floats(STILL / MINUTE + 0.1, 110), st.integers(1, 3), st.sampled_from([-1, 1]))
def test_what_only_cameras_told_is_not_confirmed_by_the_same_camera(minutes: float, times: int, side: int) -> None:
    """A shadow that it took for a fire a while ago is no reason to stay at home when it sees one."""
    there = known(*(seen(n, phase=Phase.ENDED) for n in range(times)))
    assert decide(seen("x", side * (minutes + 0.1)), there).zone is LinkZone.SUGGEST


@given(_FAR)
def test_nor_by_whoever_names_its_spot_after_a_lull(minutes: float) -> None:
    gate = a_where(names=("东门",), camera_zone="cam-gate")
    there = known(seen("x", where=gate, phase=Phase.ENDED))
    said = cry("a", "东门垃圾桶烧起来了", minutes, where=a_where(names=("东门",)))
    assert decide(said, there).zone is LinkZone.SUGGEST


@given(st.floats(-110, 110), st.integers(-140, 140), st.none() | st.sampled_from(["12", "13"]), st.booleans())
def test_whatever_does_not_join_in_silence_is_asked_about_or_stands_alone(
    minutes: float, metres: int, building: str | None, by_camera: bool
) -> None:
    """Asking is never instead of sending: what is suggested opens an incident too (services/signals/hear_signal.py)."""
    where = a_where(east_of(metres), building=building)
    said = seen("x", minutes) if by_camera else cry("b", "有明火", minutes, where=where)
    decision = decide(said, known(cry("a", where=HOUSE)))
    why = [reason.code for reason in decision.reasons if reason.code.startswith("link.danger_")]
    assert len(why) == (1 if decision.zone is LinkZone.SUGGEST else 0)


@given(st.floats(-BURST / MINUTE, BURST / MINUTE), st.sampled_from([None, "12"]), st.booleans())
def test_first_cries_from_two_named_places_are_two(minutes: float, building: str | None, metres: bool) -> None:
    """How far it is from one to the other nobody knows; a sensor in the one is where it is."""
    gate = a_where(None, names=("东门",))
    other = a_where(None, building=building, names=() if building else ("西门",))
    assert decide(cry("b", "着火了", minutes, where=gate), known(cry("a", where=other))).zone is not LinkZone.LINK
    if metres:
        sensor = seen("s", source=Source.SENSOR, origin="s-1", where=a_where(building="12"))
        near = a_where(east_of(30), names=("东门",))
        assert decide(cry("b", "着火了", minutes, where=near), known(sensor)).zone is not LinkZone.LINK


@given(_FAR, st.integers(1, 3))
def test_who_says_that_nothing_burns_is_no_witness_that_it_does(minutes: float, times: int) -> None:
    denials = [cry(n, f"12号楼没有着火{n}", asserts=False, where=HOUSE) for n in range(times)]
    late = cry("z", "12号楼着火了", minutes, where=HOUSE)
    assert decide(late, known(cry("a", "12号楼冒烟", where=HOUSE), *denials)).zone is not LinkZone.LINK
    # Nor does a house that only they have named make who cries of it the second to name it.
    there = known(cry("b"), *denials, where=HOUSE)
    assert decide(cry("y", "12号楼着火了", STILL / MINUTE + 1, where=HOUSE), there).zone is not LinkZone.LINK


@given(_FAR, st.sampled_from([{"unit": "2"}, {"names": ("东门",)}]))
def test_a_spot_or_a_staircase_without_a_house_has_its_lull_too(minutes: float, spot: dict[str, Any]) -> None:
    here = a_where(**spot)
    named = known(cry("a", where=here))
    assert decide(cry("b", "有明火", minutes, where=here), named).zone is not LinkZone.LINK
    assert decide(cry("c", "有明火", minutes, where=here), known(cry("d"))).zone is not LinkZone.LINK
    in_house = known(cry("e", where=a_where(building="12", **spot)))
    assert decide(cry("f", "有明火", minutes, where=here), in_house).zone is not LinkZone.LINK


@given(_FAR, st.booleans())
def test_one_account_that_says_two_sentences_is_one_person(minutes: float, same: bool) -> None:
    one, other = "account-1", "account-1" if same else "account-2"
    told = [
        cry("a", "12号楼着火了", where=HOUSE, source=Source.PATROL, origin=one),
        cry("b", "12栋有明火", where=HOUSE, source=Source.PATROL, origin=other),
    ]
    late = cry("z", "12号楼还在冒烟", minutes, where=HOUSE)
    assert (decide(late, known(*told)).zone is LinkZone.LINK) is not same


# What still joins


@pytest.mark.parametrize("minutes", [17, 25, 50])
def test_after_a_lull_a_house_joins_that_two_have_named_or_its_sensor_or_with_its_staircase(minutes: float) -> None:
    stairs = a_where(building="12", unit="2")
    sensor = seen("s", source=Source.SENSOR, origin="s-12-2", where=stairs)
    late = cry("z", "12号楼还在冒烟", minutes, where=HOUSE)
    once = cry("a", "12号楼着火了", where=HOUSE)
    twice = known(once, cry("b", "12栋有明火", 1, where=HOUSE))
    assert decide(late, twice).zone is LinkZone.LINK
    assert decide(late, known(once, cry("c", "12号楼着火了", 1, where=HOUSE))).zone is LinkZone.SUGGEST
    assert decide(late, known(once, sensor)).zone is LinkZone.LINK
    staircase = cry("y", "12号楼2单元冒烟", minutes, where=stairs)
    assert decide(staircase, known(cry("d", "12号楼2单元着火", where=stairs))).zone is LinkZone.LINK


def test_within_a_lull_one_voice_is_enough() -> None:
    there = known(cry("a", "12号楼着火了", where=HOUSE))
    assert decide(cry("b", "12栋有明火", 14, where=HOUSE), there).zone is LinkZone.LINK


def test_among_the_first_cries_who_names_the_house_means_what_is_cried_of_beside_it() -> None:
    fire = SHELF["fire"]

    def zone(minutes: float, metres: float, *candidates: Known) -> LinkZone:
        named = cry("b", "12号楼着火了", minutes, where=a_where(east_of(metres), building="12"))
        return correlate(named, candidates, fire, SHELF).zone

    there = known(cry("a"))
    assert zone(BURST / MINUTE, 30, there) is LinkZone.LINK
    assert zone(BURST / MINUTE + 0.1, 30, there) is LinkZone.SUGGEST
    assert zone(-1, 30, there) is LinkZone.LINK
    assert zone(1, 60, there) is not LinkZone.LINK
    assert zone(1, 30, there, known(cry("c", where=a_where(east_of(-20))), name="j")) is not LinkZone.LINK
    assert zone(1, 30, known(seen("x"))) is not LinkZone.LINK
