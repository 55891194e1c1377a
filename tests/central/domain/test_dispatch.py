"""Whom to send, and why not the others."""

from datetime import timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from central.domain.dispatch import Ranking, Shortfall, desk_now, rank
from central.domain.people import Account, Role
from protocol.hazards import Severity
from protocol.pack import TaskPlan
from protocol.texts import Text
from tests.central.domain.builders import HOME, NOON, a_person, a_where, an_incident, east_of

PLAN = TaskPlan(title=Text(zh="去看看", en="Go and look"))
GUARD = TaskPlan(title=PLAN.title, skill="security")


def ask(*people: Account, plan: TaskPlan = PLAN, urgent: bool = False, **world: Any) -> Ranking:
    severity = Severity.LIFE_SAFETY if urgent else Severity.MINOR
    incident = an_incident(severity=severity, where=a_where(place_path=f"{HOME}/g1"))
    world = {"now": NOON, "in_hand": {}} | world
    return rank(0, plan, incident, people, **world)


def names(ranking: Ranking) -> list[str]:
    return [offer.name for offer in ranking.offers]


NEAR, FAR = a_person("near", position=east_of(50)), a_person("far", position=east_of(300))


def test_the_nearest_is_asked_first() -> None:
    assert names(ask(FAR, NEAR)) == ["near", "far"]


def test_work_in_hand_weighs_like_a_walk() -> None:
    assert names(ask(NEAR, FAR, in_hand={NEAR.account_id: 2})) == ["far", "near"]


def test_the_person_of_the_grid_is_preferred_to_a_neighbour_a_little_nearer() -> None:
    own = a_person("own", place_path=f"{HOME}/g1", position=east_of(100))
    assert names(ask(NEAR, own)) == ["own", "near"]
    assert any(reason.code == "dispatch.own_grid" for reason in ask(own).offers[0].reasons)


def test_a_position_nobody_has_refreshed_counts_less() -> None:
    stale = a_person("stale", position=east_of(20), position_at=NOON - timedelta(hours=2))
    assert names(ask(stale, NEAR)) == ["near", "stale"]
    assert ask(stale).offers[0].reasons[0].code == "dispatch.stale_position"


def test_everybody_who_is_passed_over_has_a_typed_reason() -> None:
    people = {
        Shortfall.RESTING: a_person("off", on_shift=False),
        Shortfall.LACKS_SKILL: a_person("unskilled"),
        Shortfall.TOO_FAR: a_person("far away", skills=("security",), position=east_of(9_000)),
        Shortfall.ASKED_BEFORE: a_person("asked", skills=("security",)),
    }
    asked = frozenset({people[Shortfall.ASKED_BEFORE].account_id})
    ranking = ask(*people.values(), plan=GUARD, asked=asked)
    assert not ranking.offers
    assert dict(ranking.shortfalls) == {person.account_id: kind for kind, person in people.items()}
    assert {reason.code for reason in ranking.why_nobody()} == {f"dispatch.{kind}" for kind in people}


def test_nobody_at_all_is_said_as_such() -> None:
    assert ask().shortfalls == ((None, Shortfall.NOBODY),)
    assert "没有" in ask().why_nobody()[0].text.zh


def test_a_department_is_asked_for_by_its_people() -> None:
    plan = TaskPlan(title=PLAN.title, to="department")
    assert names(ask(NEAR, a_person("cleaner", department="环卫所"), plan=plan)) == ["cleaner"]


def test_where_life_is_at_stake_somebody_unskilled_is_better_than_nobody() -> None:
    assert names(ask(NEAR, plan=GUARD)) == []
    assert names(ask(NEAR, plan=GUARD, urgent=True)) == ["near"]
    skilled = a_person("skilled", skills=("security",), position=east_of(500))
    assert names(ask(NEAR, skilled, plan=GUARD, urgent=True)) == ["skilled", "near"]


def test_officers_and_those_who_left_are_not_sent() -> None:
    assert names(ask(a_person("officer", role=Role.OFFICER), a_person("left", disabled=True))) == []


_PEOPLE = st.lists(
    st.builds(
        lambda n, metres, on, skill: a_person(
            str(n), position=east_of(metres), on_shift=on, skills=("security",) if skill else ()
        ),
        st.integers(0, 10**6),
        st.integers(-6000, 6000),
        st.booleans(),
        st.booleans(),
    ),
    max_size=6,
    unique_by=lambda person: person.account_id,
)


@given(_PEOPLE, st.randoms(use_true_random=False))
def test_the_order_of_people_does_not_matter(people: list[Account], chance: Any) -> None:
    shuffled = chance.sample(people, len(people))
    assert ask(*people, plan=GUARD) == ask(*shuffled, plan=GUARD)


@given(_PEOPLE, st.booleans())
def test_everybody_is_either_offered_or_passed_over_with_a_reason(people: list[Account], urgent: bool) -> None:
    ranking = ask(*people, plan=GUARD, urgent=urgent)
    accounted = [offer.account_id for offer in ranking.offers] + [who for who, _ in ranking.shortfalls if who]
    assert sorted(accounted) == sorted(person.account_id for person in people)


def test_the_desk_takes_over_before_the_ten_minutes_are_up() -> None:
    assert not desk_now(NOON, NOON + timedelta(minutes=6))
    assert desk_now(NOON, NOON + timedelta(minutes=7))
