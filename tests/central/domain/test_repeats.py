"""Who asks what became of their own report means that one, and whatever else they report is something else."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from central.domain.correlation import Decision, correlate
from central.domain.incident import LinkZone
from central.domain.known import Known
from central.domain.repeats import chases
from central.domain.signal import Signal
from protocol.hazards import Severity
from tests.central.domain.builders import NOON, SHELF, a_signal, a_where, an_event, east_of, known

NOWHERE = a_where(None)
ASKS = a_signal("later", kind="other", pack="other", words="刚才报过的，怎么还没人来", where=NOWHERE,
                occurred_at=NOON + timedelta(minutes=50))  # fmt: skip


def decide(signal: Signal, *candidates: Known, again: tuple[Known, ...] = ()) -> Decision:
    spoken = {one.incident.incident_id for one in again}
    return correlate(signal, candidates, SHELF[signal.pack], SHELF, again=spoken)


def first(name: str = "i", **changes: object) -> Known:
    return known(a_signal(f"first {name}", words="有人翻墙", **changes), name=name)


def weights(decision: Decision) -> dict[str, float | None]:
    return {reason.code: reason.weight for reason in decision.reasons}


@pytest.mark.parametrize(
    "words",
    ["还没人来", "怎么还没人管啊", "催一下", "再催一次，等半天了", "刚才打过电话的", "之前反映过，什么时候能处理",
     "到现在没人处理", "怎么还不来", "又打一次电话"],
)  # fmt: skip
def test_words_that_ask_after_a_report(words: str) -> None:
    assert chases(words)


@pytest.mark.parametrize("words", ["有人翻墙", "垃圾没人管", "路灯坏了好几天", "楼上太吵", "快来人", "没人受伤", ""])
def test_a_first_report_asks_after_nothing(words: str) -> None:
    assert not chases(words)


def test_who_asks_after_their_own_report_is_taken_to_it_with_the_reasons() -> None:
    mine, another = first("mine"), first("another", where=a_where(east_of(30)))
    decision = decide(ASKS, mine, another, again=(mine,))
    assert (decision.zone, decision.incident_id) == (LinkZone.LINK, mine.incident.incident_id)
    assert {"link.same_reporter", "link.chasing"} <= weights(decision).keys()
    assert all(reason.text.zh != reason.text.en for reason in decision.reasons)


def test_from_a_stranger_the_same_words_join_nothing() -> None:
    assert decide(ASKS, first()).zone is not LinkZone.LINK


def test_strangers_ask_alike_and_mean_each_their_own() -> None:
    mine = known(a_signal("first", words="有人翻墙"), replace(ASKS, signal_id=a_signal("b").signal_id))
    assert decide(ASKS, mine, first("another", where=a_where(east_of(30)))).zone is not LinkZone.LINK


def test_who_reported_two_things_means_neither_in_particular() -> None:
    one, other = first("one"), first("other", where=a_where(east_of(30)))
    decision = decide(ASKS, one, other, again=(one, other))
    assert "link.same_reporter" not in weights(decision)


def test_what_waiting_took_is_given_back_to_who_waited() -> None:
    mine = first()
    late = replace(ASKS, occurred_at=NOON + timedelta(hours=3))
    found = weights(decide(late, mine, again=(mine,)))
    assert (found["link.time"] or 0) < 0
    assert (found["link.time"] or 0) + (found["link.chasing"] or 0) == pytest.approx(2.0)


@given(
    here=st.sampled_from(["3", "12"]),
    there=st.sampled_from(["4", "7"]),
    asks=st.booleans(),
    kind=st.sampled_from(["intrusion", "other", "fire"]),
)
def test_no_telephone_joins_two_houses(here: str, there: str, asks: bool, kind: str) -> None:
    mine = first(where=a_where(building=there))
    words = "还没人来" if asks else "又有人"
    signal = a_signal("later", kind=kind, pack=kind, words=words, where=a_where(building=here))
    decision = decide(signal, mine, again=(mine,))
    assert decision.zone is LinkZone.NEW
    assert decision.incident_id is None


@pytest.mark.parametrize("words", ["楼上吵架", "楼上吵架，还没人来", "催一下，楼上吵架"])
def test_no_telephone_joins_two_kinds(words: str) -> None:
    mine = first()
    quarrel = a_signal("later", kind="quarrel", pack="quarrel", words=words)
    with_it, without = decide(quarrel, mine, again=(mine,)), decide(quarrel, mine)
    assert with_it.zone is LinkZone.NEW
    assert (with_it.zone, with_it.score) == (without.zone, without.score)


def test_a_danger_that_names_a_house_first_is_asked_about_even_of_one_telephone() -> None:
    fire = known(a_signal("f", kind="fire", pack="fire", words="着火了", where=NOWHERE), name="f")
    # After the first minutes, in which whoever cries is believed to mean the same (docs/adr/0041).
    said = a_signal("g", kind="fire", pack="fire", words="12号楼着火了还没人来", severity=Severity.LIFE_SAFETY,
                    where=replace(NOWHERE, building="12"), occurred_at=NOON + timedelta(minutes=10))  # fmt: skip
    assert decide(said, fire, again=(fire,)).zone is not LinkZone.LINK


def test_a_danger_asked_after_without_a_place_is_the_one_that_was_reported() -> None:
    fire = known(a_signal("f", kind="fire", pack="fire", words="3号楼着火了", where=a_where(building="3")), name="f")
    two = known(a_signal("h", kind="fire", pack="fire", words="9号楼着火了", where=a_where(building="9")), name="h")
    said = a_signal("g", kind="fire", pack="fire", words="刚才报过着火了，还没人来", severity=Severity.LIFE_SAFETY,
                    where=NOWHERE, occurred_at=NOON + timedelta(minutes=20))  # fmt: skip
    decision = decide(said, fire, two, again=(fire,))
    assert (decision.zone, decision.incident_id) == (LinkZone.LINK, fire.incident.incident_id)


@given(st.permutations(["a", "b", "c"]))
def test_the_order_of_what_is_known_changes_nothing(order: list[str]) -> None:
    every = {name: first(name, where=a_where(east_of(10 * i))) for i, name in enumerate("abc")}
    there, back = (decide(ASKS, *(every[name] for name in each), again=(every["b"],)) for each in (order, order[::-1]))
    assert there == back


def fire_at(name: str, metres: float, **where: object) -> Known:
    said = a_signal(name, kind="fire", pack="fire", words=f"{name}着火了", where=a_where(east_of(metres), **where))
    return known(said, name=name, severity=Severity.LIFE_SAFETY)


@pytest.mark.parametrize(("others", "joins"), [(0, True), (1, False)])
def test_who_names_no_house_is_believed_further_off_where_there_is_but_one_danger(others: int, joins: bool) -> None:
    fires = [fire_at("3号楼", 25, building="3"), fire_at("9号楼", -40, building="9")][: 1 + others]
    said = a_signal(
        "g", kind="fire", pack="fire", words="我们楼下着火了", where=a_where(), severity=Severity.LIFE_SAFETY
    )
    decision = decide(said, *fires)
    assert (decision.zone is LinkZone.LINK) is joins, decision.reasons


def test_a_camera_that_sees_the_house_somebody_names_says_so() -> None:
    seen = known(an_event("e", where=a_where(camera_zone="cam/1", uncertainty_m=30.0)))
    for metres, expected in ((20, True), (45, False)):
        said = a_signal(f"s{metres}", words="12号楼有人翻墙", where=a_where(east_of(metres), building="12"))
        assert ("link.in_view" in weights(decide(said, seen))) is expected
