"""The one table of who may do what."""

import pytest

from central.domain.access import ALLOWED, Action, Caller, may, require
from central.domain.errors import Forbidden
from central.domain.people import Role


@pytest.mark.parametrize("action", Action)
def test_every_action_has_somebody_who_may_do_it(action: Action) -> None:
    assert ALLOWED[action]


def test_the_public_may_only_look_report_track_and_enter() -> None:
    public = {action for action in Action if may(Caller.ANYONE, action)}
    assert public == {
        Action.READ_PUBLIC, Action.READ_HEALTH, Action.SIGN_IN, Action.REPORT, Action.TRACK_REPORT,
        Action.RATE_REPORT, Action.ENROL_AGENT,
    }  # fmt: skip


def test_an_agent_may_only_say_hello_and_deliver() -> None:
    agents = {action for action in Action if may(Caller.AGENT, action)}
    assert agents == {
        Action.HELLO,
        Action.SEND_EVENTS,
        Action.SEND_EVIDENCE,
        Action.SEND_READINGS,
        Action.TAKE_COMMANDS,
    }


def test_a_patrol_decides_nothing_at_the_desk() -> None:
    desk = {Action.CONFIRM, Action.REJECT, Action.CHECK, Action.DISPATCH, Action.MERGE, Action.READ_CONTACT}
    assert not {action for action in desk if may(Role.PATROL, action)}


def test_nobody_checks_their_own_work() -> None:
    assert not ALLOWED[Action.CHECK] & ALLOWED[Action.PROGRESS_TASK]


def test_asking_without_the_right_is_a_named_error() -> None:
    with pytest.raises(Forbidden):
        require(Role.OFFICER, Action.CREATE_ACCOUNT)
    require(Role.ADMIN, Action.CREATE_ACCOUNT)
