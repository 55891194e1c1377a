"""A whistle that can be meant, and when all it called have done what it was blown for."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from central.domain.errors import Invalid
from central.domain.incident import Activity, Verb
from central.domain.task import FIRST_WHISTLED, Task, TaskState
from central.domain.whistle import MOST, REGRET, Party, all_reported, called_by, check_parties, regret_until
from central.domain.workflow import TASK_AT_WORK, TASK_OPEN
from tests.central.domain.builders import HOME, NOON, some_id

HOUR = timedelta(hours=1)
TASK = Task(
    some_id("t"), "qingyuan", some_id("i"), FIRST_WHISTLED, "清理", "clear", TaskState.DONE, HOME, some_id("me"), NOON
)  # fmt: skip


def party(name: str, title: str = "清理", within: timedelta = HOUR) -> Party:
    return Party(some_id(name), title, within)


def test_a_lead_and_others_are_called() -> None:
    check_parties([party("a"), party("b"), party("c")], some_id("b"))
    check_parties([party("a")], some_id("a"))


@pytest.mark.parametrize(
    ("parties", "lead", "key"),
    [
        ([], "a", "how_many"),
        ([party(str(n)) for n in range(MOST + 1)], "0", "how_many"),
        ([party("a"), party("a")], "a", "twice"),
        ([party("a"), party("b")], "c", "no_lead"),
        ([party("a", " ")], "a", "what_for"),
        ([party("a", within=timedelta(minutes=1))], "a", "within"),
        ([party("a", within=timedelta(days=90))], "a", "within"),
    ],
)
def test_what_cannot_be_meant_is_refused(parties: list[Party], lead: str, key: str) -> None:
    with pytest.raises(Invalid) as refused:
        check_parties(parties, some_id(lead))
    assert refused.value.key == f"error.whistle.{key}"


_TASKS = st.lists(
    st.builds(lambda s, lead: replace(TASK, state=s, lead=lead), st.sampled_from(TaskState), st.booleans())
)


@given(_TASKS)
def test_it_is_done_when_nobody_is_wanted_and_whoever_leads_has_done_it(tasks: list[Task]) -> None:
    done = all_reported(tasks)
    assert not (done and any(task.state in TASK_OPEN for task in tasks))
    assert not (done and all(task.state is not TaskState.DONE for task in tasks))
    leads = [task for task in tasks if task.lead and task.state is not TaskState.CANCELLED]
    assert not (done and leads and all(task.state is not TaskState.DONE for task in leads))
    for lead in (False, True):
        assert all_reported([*tasks, replace(TASK, state=TaskState.CANCELLED, lead=lead)]) == done


def whistled(**data: object) -> Activity:
    return Activity(some_id("i"), "qingyuan", 1, NOON, str(some_id("me")), Verb.WHISTLED, data)


def called(name: str, state: TaskState, plan: int = FIRST_WHISTLED) -> Task:
    return replace(TASK, task_id=some_id(name), state=state, plan=plan)


def test_a_whistle_called_the_tasks_it_names_and_not_those_of_another_with_the_same_numbers() -> None:
    first, other = called("first", TaskState.OFFERED), called("other", TaskState.OFFERED)
    blown = whistled(plans=[FIRST_WHISTLED], task_ids=[str(first.task_id)])
    assert called_by(blown, [first, other]) == [first]
    assert called_by(whistled(plans=[FIRST_WHISTLED]), [first, other]) == [first, other], "a row of an older brain"
    assert called_by(whistled(), [first]) == []


def test_what_took_the_place_of_a_party_that_declined_is_called_too() -> None:
    declined, waits = called("declined", TaskState.DECLINED), called("waits", TaskState.OFFERED)
    beside = called("beside", TaskState.OFFERED, FIRST_WHISTLED + 1)
    blown = whistled(plans=[FIRST_WHISTLED], task_ids=[str(declined.task_id)])
    assert called_by(blown, [declined, waits, beside]) == [declined, waits]


@pytest.mark.parametrize("state", TaskState)
def test_it_can_be_taken_back_until_one_of_those_called_says_yes_and_never_after_they_have_come(
    state: TaskState,
) -> None:
    one, two = called("one", state), called("two", TaskState.OFFERED, FIRST_WHISTLED + 1)
    blown = whistled(task_ids=[str(one.task_id), str(two.task_id)])
    late = state in TASK_AT_WORK or state is TaskState.DONE
    assert regret_until(blown, [one, two], some_id("me")) == (None if late else NOON + REGRET)
    assert regret_until(blown, [one, two], some_id("somebody else")) is None
