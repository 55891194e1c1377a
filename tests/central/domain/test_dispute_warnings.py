"""Quarrels that come again are noticed, whoever wrote them down how, and in whatever order they are looked at."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from central.domain.dispute_warnings import same_person, same_sides, warnings_of
from central.domain.mediation import Agreement, Mediation, MediationState, Side
from central.domain.patterns import PatternKind
from protocol.pack import Again
from tests.central.domain.builders import HOME, NOON, some_id

DAY = timedelta(days=1)
AGAIN = Again()
ZHAO, QIAN = Side(name="赵甲", house="12号楼 502"), Side(name="钱乙", house="12-602", phone="138 0000-0002")


def a_file(name: object, days_ago: float = 0, *sides: Side, **changes: object) -> Mediation:
    at = NOON - days_ago * DAY
    file = Mediation(
        some_id(name), "qingyuan", HOME, some_id(f"i{name}"), f"{HOME}/12号楼", MediationState.OPEN, None, at, at
    )  # fmt: skip
    return replace(file, sides=sides, **changes)  # type: ignore[arg-type]


def test_a_name_alone_is_borne_by_many_and_a_telephone_or_a_house_tells() -> None:
    assert same_person(ZHAO, Side(name="赵 甲", house="12号楼502"))
    assert not same_person(ZHAO, Side(name="赵甲"))
    assert not same_person(ZHAO, Side(name="赵甲", house="13号楼502"))
    assert same_person(QIAN, Side(name="老钱", phone="+86 13800000002"))
    assert not same_person(Side(name="甲", phone="110"), Side(name="乙", phone="110"))


SIDES = st.lists(
    st.builds(
        Side,
        name=st.sampled_from(["赵", "钱"]),
        house=st.sampled_from(["", "1", "2"]),
        phone=st.sampled_from([None, "13800000001", "13800000002"]),
    ),
    max_size=5,
)


@given(SIDES, SIDES)
def test_being_the_same_sides_is_mutual_and_needs_two_of_each(some: list[Side], others: list[Side]) -> None:
    assert same_sides(some, others) == same_sides(others, some)
    if same_sides(some, others):
        assert min(len(some), len(others)) >= 2


@given(st.lists(st.tuples(st.floats(0, 200), st.booleans(), SIDES), max_size=6), st.randoms())
def test_neither_order_nor_repeats_change_a_warning(
    told: list[tuple[float, bool, list[Side]]], shuffled: object
) -> None:
    agreement = {True: MediationState.KEPT, False: MediationState.OPEN}
    others = [a_file(n, days, *sides, state=agreement[kept]) for n, (days, kept, sides) in enumerate(told)]
    file = a_file("now", 0, ZHAO, QIAN)
    expected = warnings_of(file, others, NOON, AGAIN)
    mixed = [*others, *others, file]
    shuffled.shuffle(mixed)  # type: ignore[attr-defined]
    assert warnings_of(file, mixed, NOON, AGAIN) == expected


def test_three_at_one_place_are_worth_a_warning_and_old_ones_count_no_more() -> None:
    file = a_file("now")
    (warned,) = warnings_of(file, [a_file(1, 10), a_file(2, 80)], NOON, AGAIN)
    assert (warned.kind, len(warned.files)) == (PatternKind.AT_PLACE, 3)
    assert warnings_of(file, [a_file(1, 10), a_file(2, 91)], NOON, AGAIN) == []
    assert warnings_of(file, [a_file(1, 10), a_file(2, 20, spot=f"{HOME}/9号楼")], NOON, AGAIN) == []
    nowhere = a_file("now", spot=None)
    assert warnings_of(nowhere, [a_file(n, 1, spot=None) for n in range(5)], NOON, AGAIN) == []


def test_the_same_two_once_more_is_a_warning_and_after_an_agreement_a_broken_one() -> None:
    file = a_file("now", 0, ZHAO, QIAN, spot=None)
    before = a_file(1, 30, QIAN, ZHAO)
    assert [w.kind for w in warnings_of(file, [before], NOON, AGAIN)] == [PatternKind.SAME_SIDES]
    settled = replace(before, state=MediationState.KEPT)
    (warned,) = warnings_of(file, [settled], NOON, AGAIN)
    assert (warned.kind, warned.files) == (PatternKind.AGREEMENT_BROKEN, (settled, file))
    assert warnings_of(file, [replace(settled, opened_at=NOON + DAY)], NOON, AGAIN) != [warned]
    assert warnings_of(a_file("now", 0, ZHAO, spot=None), [settled], NOON, AGAIN) == []


def test_an_agreement_found_broken_warns_by_itself() -> None:
    broken = Agreement(terms="不吵", signed_by=("赵甲",), signed_on=NOON.date(), broken_on=NOON.date(), by="x")
    (warned,) = warnings_of(a_file("now", 0, ZHAO, QIAN, agreements=(broken,)), [], NOON, AGAIN)
    assert warned.kind is PatternKind.AGREEMENT_BROKEN
