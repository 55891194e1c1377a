"""A whistle that can be meant, and when all it called have done what it was blown for."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from central.domain.errors import Invalid
from central.domain.task import FIRST_WHISTLED, Task, TaskState
from central.domain.whistle import MOST, Party, all_reported, check_parties
from central.domain.workflow import TASK_OPEN
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
    leads = [task for task in tasks if task.lead]
    assert not (done and leads and all(task.state is not TaskState.DONE for task in leads))
    assert all_reported([*tasks, replace(TASK, state=TaskState.CANCELLED)]) == done
