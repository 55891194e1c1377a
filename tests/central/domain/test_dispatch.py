"""Whom to send, and why not the others."""

from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from central.domain.dispatch import Burden, Ranking, assign, desk_now, hand_of, offer_life, rank
from central.domain.fitness import Call, Hand, Shortfall, lack, measure
from central.domain.people import Account, Role
from central.domain.task import TaskState
from protocol.hazards import Severity
from protocol.pack import TaskPlan
from protocol.texts import Text
from tests.central.domain.builders import GATE, HOME, NOON, a_person, east_of, some_id

PLAN = TaskPlan(title=Text(zh="去看看", en="Go and look"))
GUARD = TaskPlan(title=PLAN.title, skill="security")


def a_call(name: object = "c", *, plan: TaskPlan = PLAN, **changes: Any) -> Call:
    call = Call(
        call_id=some_id(f"call {name}"),
        severity=Severity.MINOR,
        place_path=f"{HOME}/g1",
        position=GATE,
        since=NOON,
        skill=plan.skill,
        department=plan.to == "department",
    )
    return replace(call, **changes)


def has(*tasks: TaskState, severity: Severity = Severity.MINOR, minutes_ago: int = 1) -> list[Burden]:
    return [Burden(some_id("-"), state, severity, NOON - timedelta(minutes=minutes_ago)) for state in tasks]


def ask(
    *people: Account, plan: TaskPlan = PLAN, urgent: bool = False, burdens: dict[UUID, list[Burden]] | None = None,
    away: frozenset[UUID] = frozenset(), **call: Any,
) -> Ranking:  # fmt: skip
    severity = Severity.LIFE_SAFETY if urgent else Severity.MINOR
    hands = [
        hand_of(person, (burdens or {}).get(person.account_id, ()), away=person.account_id in away) for person in people
    ]
    return rank(0, a_call(plan=plan, severity=severity, **call), hands, now=NOON)


def names(ranking: Ranking) -> list[str]:
    return [offer.name for offer in ranking.offers]


NEAR, FAR = a_person("near", position=east_of(50)), a_person("far", position=east_of(300))


def test_the_nearest_is_asked_first() -> None:
    assert names(ask(FAR, NEAR)) == ["near", "far"]


def test_who_has_work_in_hand_comes_after_those_who_are_free() -> None:
    ranking = ask(NEAR, FAR, burdens={NEAR.account_id: has(TaskState.OFFERED, TaskState.ACCEPTED)})
    assert names(ranking) == ["far", "near"]
    assert [offer.free for offer in ranking.offers] == [True, False]


def test_the_person_of_the_grid_is_preferred_to_a_neighbour_a_little_nearer() -> None:
    own = a_person("own", place_path=f"{HOME}/g1", position=east_of(100))
    assert names(ask(NEAR, own)) == ["own", "near"]
    assert any(reason.code == "dispatch.own_grid" for reason in ask(own).offers[0].reasons)


def test_a_position_nobody_has_refreshed_counts_less() -> None:
    stale = a_person("stale", position=east_of(20), position_at=NOON - timedelta(hours=2))
    assert names(ask(stale, NEAR)) == ["near", "stale"]
    assert ask(stale).offers[0].reasons[0].code == "dispatch.last_seen"


def test_everybody_who_is_passed_over_has_a_typed_reason() -> None:
    people = {
        Shortfall.OFF_SHIFT: a_person("off", on_shift=False),
        Shortfall.AWAY: a_person("on leave", skills=("security",)),
        Shortfall.RESTING: a_person("tired", skills=("security",)),
        Shortfall.LACKS_SKILL: a_person("unskilled"),
        Shortfall.TOO_FAR: a_person("far away", skills=("security",), position=east_of(9_000)),
        Shortfall.STALE_POSITION: a_person(
            "lost", skills=("security",), position=east_of(9_000), position_at=NOON - timedelta(hours=2)
        ),
        Shortfall.ASKED_BEFORE: a_person("asked", skills=("security",)),
    }
    asked = frozenset({people[Shortfall.ASKED_BEFORE].account_id})
    tired = {people[Shortfall.RESTING].account_id: has(TaskState.DONE, severity=Severity.LIFE_SAFETY)}
    away = frozenset({people[Shortfall.AWAY].account_id})
    ranking = ask(*people.values(), plan=GUARD, asked=asked, burdens=tired, away=away)
    assert not ranking.offers
    assert dict(ranking.shortfalls) == {person.account_id: kind for kind, person in people.items()}
    assert {reason.code for reason in ranking.why_nobody()} == {f"dispatch.{kind}" for kind in people}


def test_nobody_at_all_is_said_as_such() -> None:
    assert ask().shortfalls == ((None, Shortfall.NOBODY),)
    assert "没有" in ask().why_nobody()[0].text.zh


def test_what_is_so_of_everybody_is_said_first() -> None:
    off, tired = a_person("off", on_shift=False), a_person("tired")
    rest = {tired.account_id: has(TaskState.DONE, severity=Severity.LIFE_SAFETY)}
    for people, away, burdens, first in (
        ((off,), (), {}, "nobody_on_shift"),
        ((off, NEAR), (NEAR,), {}, "nobody_on_shift"),
        ((NEAR, FAR), (NEAR, FAR), {}, "all_away"),
        ((tired, off), (), rest, "all_resting"),
        ((tired,), (), rest, "all_resting"),
        ((off, a_person("far off", position=east_of(9_000))), (), {}, "off_shift"),
    ):
        ranking = ask(*people, burdens=burdens, away=frozenset(person.account_id for person in away))
        assert ranking.best() is None
        assert ranking.why_nobody()[0].code == f"dispatch.{first}"


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
    for severity, last in ((Severity.MINOR, timedelta(minutes=6.5)), (Severity.LIFE_SAFETY, timedelta(minutes=7))):
        assert not desk_now(severity, NOON, NOON + last)
        assert desk_now(severity, NOON, NOON + last + timedelta(seconds=1))


def test_life_safety_waits_sixty_seconds_for_an_answer_everything_else_ninety() -> None:
    waits = {severity: offer_life(severity).total_seconds() for severity in Severity}
    assert waits.pop(Severity.LIFE_SAFETY) == 60
    assert set(waits.values()) == {90}


def test_when_all_are_busy_the_reason_says_so() -> None:
    ranking = ask(NEAR, burdens={NEAR.account_id: has(TaskState.ON_SCENE)})
    assert ranking.best() is None
    assert [reason.code for reason in ranking.why_nobody()] == ["dispatch.busy"]


def test_only_life_safety_calls_people_away_and_from_work_only_after_a_while() -> None:
    def best(state: TaskState, *, urgent: bool, waited: int = 0, worse: bool = False) -> bool:
        severity = Severity.LIFE_SAFETY if worse else Severity.MAJOR
        since = NOON - timedelta(minutes=waited)
        burdens = {NEAR.account_id: has(state, severity=severity)}
        return ask(NEAR, urgent=urgent, burdens=burdens, since=since).best() is not None

    assert best(TaskState.EN_ROUTE, urgent=True)
    assert not best(TaskState.EN_ROUTE, urgent=False, waited=60)
    assert not best(TaskState.ON_SCENE, urgent=True, waited=2)
    assert best(TaskState.ON_SCENE, urgent=True, waited=3)
    assert not best(TaskState.ON_SCENE, urgent=True, waited=60, worse=True)


def test_after_an_emergency_people_rest_ten_minutes_unless_the_next_one_comes() -> None:
    def best(minutes: int, *, urgent: bool = False) -> bool:
        burdens = {NEAR.account_id: has(TaskState.DONE, severity=Severity.LIFE_SAFETY, minutes_ago=minutes)}
        return ask(NEAR, urgent=urgent, burdens=burdens).best() is not None

    assert not best(9)
    assert best(9, urgent=True)
    assert best(10)


# Many tasks and many people at once

_HANDS = st.lists(
    st.builds(
        Hand,
        account_id=st.integers(0, 10**6).map(some_id),
        name=st.just("-"),
        on_shift=st.sampled_from([True, True, False]),
        place_path=st.sampled_from([HOME, f"{HOME}/g1"]),
        position=st.none() | st.integers(-7000, 7000).map(east_of),
        position_at=st.none() | st.integers(0, 60).map(lambda m: NOON - timedelta(minutes=m)),
        skills=st.sampled_from([frozenset(), frozenset({"security"})]),
        department=st.sampled_from([None, "环卫所"]),
        in_hand=st.sampled_from([0, 0, 1, 2]),
        bound=st.booleans(),
        at_scene=st.booleans(),
        rests_until=st.none() | st.integers(-5, 5).map(lambda m: NOON + timedelta(minutes=m)),
    ),
    max_size=7,
    unique_by=lambda hand: hand.account_id,
)
_CALLS = st.lists(
    st.builds(
        Call,
        call_id=st.integers(0, 10**6).map(some_id),
        severity=st.sampled_from(list(Severity)),
        place_path=st.sampled_from([HOME, f"{HOME}/g1/b12"]),
        position=st.none() | st.integers(-7000, 7000).map(east_of),
        since=st.integers(0, 600).map(lambda m: NOON - timedelta(minutes=m)),
        skill=st.sampled_from([None, "security"]),
        department=st.booleans(),
        asked=st.frozensets(st.integers(0, 9).map(some_id), max_size=2),
    ),
    max_size=7,
    unique_by=lambda call: call.call_id,
)


@given(_HANDS, _CALLS)
def test_the_table_of_all_pairs_says_what_is_said_of_each_pair(hands: list[Hand], calls: list[Call]) -> None:
    fitness = measure(hands, calls, NOON)
    for row, hand in enumerate(hands):
        for column, call in enumerate(calls):
            lacks = lack(hand, call, float(fitness.metres[row, column]), NOON)
            assert fitness.fits[row, column] == (lacks is None)


@given(_HANDS, _CALLS)
def test_each_person_and_each_task_once_and_nobody_who_could_be_asked_is_left_with_a_task(
    hands: list[Hand], calls: list[Call]
) -> None:
    matches = assign(calls, hands, now=NOON)
    people, tasks = {m.to.account_id for m in matches}, {m.call.call_id for m in matches}
    assert len(people) == len(tasks) == len(matches)
    for call in calls:
        offers = rank(0, call, hands, now=NOON).offers
        asked = {offer.account_id for offer in offers if offer.free}
        assert call.call_id in tasks or asked <= people


@given(_HANDS, _CALLS)
def test_no_smaller_task_takes_somebody_whom_life_safety_lacks(hands: list[Hand], calls: list[Call]) -> None:
    matches = assign(calls, hands, now=NOON)
    left = [call for call in calls if call.urgent and call.call_id not in {m.call.call_id for m in matches}]
    small = {match.to.account_id for match in matches if not match.call.urgent}
    for call in left:
        assert not small & {offer.account_id for offer in rank(0, call, hands, now=NOON).offers if offer.free}


@given(_HANDS, _CALLS, st.randoms(use_true_random=False))
def test_the_order_in_which_tasks_and_people_are_named_does_not_matter(
    hands: list[Hand], calls: list[Call], chance: Any
) -> None:
    shuffled = assign(chance.sample(calls, len(calls)), chance.sample(hands, len(hands)), now=NOON)
    assert shuffled == assign(calls, hands, now=NOON)


@given(st.integers(0, 4000), st.integers(0, 4000))
def test_of_two_small_tasks_the_nearer_goes_first_until_the_other_has_waited_long_enough(one: int, other: int) -> None:
    """No task is put off for ever: fifty minutes of waiting outweigh one minute of walking."""
    hand = hand_of(a_person("p"))
    near, far = sorted((one, other))
    new = a_call("new", position=east_of(near))
    old = a_call("old", position=east_of(far), since=NOON - timedelta(minutes=50 * (far - near) * 1.3 / 75 + 1))
    (match,) = assign([new, old], [hand], now=NOON)
    assert match.call is old
