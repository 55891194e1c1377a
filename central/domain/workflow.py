"""Which step may follow which: 立案 派遣 处置 反馈 核查 结案 for incidents, offer to done for tasks."""

from enum import StrEnum

from central.domain.errors import NotAllowedNow
from central.domain.incident import IncidentState
from central.domain.task import TaskState
from protocol.texts import say


class IncidentAction(StrEnum):
    CONFIRM = "confirm"  # 立案
    DISPATCH = "dispatch"  # 派遣
    START = "start"  # somebody accepted: 处置
    RECALL = "recall"  # nobody works on it any more: back to 立案
    REPORT_BACK = "report_back"  # 反馈
    CHECK_PASSED = "check_passed"  # 核查
    CHECK_FAILED = "check_failed"
    CLOSE = "close"  # 结案
    REJECT = "reject"
    MARK_FALSE_ALARM = "mark_false_alarm"
    SUSPEND = "suspend"  # 挂账
    MERGE = "merge"
    REOPEN = "reopen"


class TaskAction(StrEnum):
    ACCEPT = "accept"
    DECLINE = "decline"
    TIME_OUT = "time_out"
    SET_OUT = "set_out"
    ARRIVE = "arrive"
    FINISH = "finish"
    HAND_BACK = "hand_back"  # 退单
    CANCEL = "cancel"


_S, _A = IncidentState, IncidentAction

INCIDENT: dict[tuple[IncidentState, IncidentAction], IncidentState] = {
    (_S.CANDIDATE, _A.CONFIRM): _S.FILED,
    (_S.CANDIDATE, _A.REJECT): _S.REJECTED,
    (_S.CANDIDATE, _A.MARK_FALSE_ALARM): _S.FALSE_ALARM,
    (_S.CANDIDATE, _A.MERGE): _S.MERGED,
    (_S.FILED, _A.DISPATCH): _S.DISPATCHED,
    (_S.FILED, _A.REJECT): _S.REJECTED,
    (_S.FILED, _A.MARK_FALSE_ALARM): _S.FALSE_ALARM,
    (_S.FILED, _A.SUSPEND): _S.SUSPENDED,
    (_S.FILED, _A.MERGE): _S.MERGED,
    (_S.DISPATCHED, _A.DISPATCH): _S.DISPATCHED,
    (_S.DISPATCHED, _A.START): _S.HANDLING,
    (_S.DISPATCHED, _A.RECALL): _S.FILED,
    (_S.DISPATCHED, _A.REJECT): _S.REJECTED,
    (_S.DISPATCHED, _A.MARK_FALSE_ALARM): _S.FALSE_ALARM,
    (_S.DISPATCHED, _A.SUSPEND): _S.SUSPENDED,
    (_S.DISPATCHED, _A.MERGE): _S.MERGED,
    (_S.HANDLING, _A.DISPATCH): _S.HANDLING,
    (_S.HANDLING, _A.RECALL): _S.FILED,
    (_S.HANDLING, _A.REPORT_BACK): _S.REPORTED,
    (_S.HANDLING, _A.MARK_FALSE_ALARM): _S.FALSE_ALARM,
    (_S.HANDLING, _A.SUSPEND): _S.SUSPENDED,
    (_S.HANDLING, _A.MERGE): _S.MERGED,
    (_S.REPORTED, _A.CHECK_PASSED): _S.CHECKED,
    (_S.REPORTED, _A.CHECK_FAILED): _S.HANDLING,
    (_S.REPORTED, _A.MARK_FALSE_ALARM): _S.FALSE_ALARM,
    (_S.REPORTED, _A.SUSPEND): _S.SUSPENDED,
    (_S.REPORTED, _A.MERGE): _S.MERGED,
    (_S.CHECKED, _A.CLOSE): _S.CLOSED,
    (_S.CLOSED, _A.REOPEN): _S.REOPENED,
    (_S.REJECTED, _A.REOPEN): _S.REOPENED,
    (_S.FALSE_ALARM, _A.REOPEN): _S.REOPENED,
    (_S.SUSPENDED, _A.REOPEN): _S.REOPENED,
    (_S.REOPENED, _A.CONFIRM): _S.FILED,
    (_S.REOPENED, _A.DISPATCH): _S.DISPATCHED,
    (_S.REOPENED, _A.REJECT): _S.REJECTED,
    (_S.REOPENED, _A.MARK_FALSE_ALARM): _S.FALSE_ALARM,
    (_S.REOPENED, _A.SUSPEND): _S.SUSPENDED,
    (_S.REOPENED, _A.MERGE): _S.MERGED,
}

#: An incident rests here: nobody is expected to act. A suspended one rests with its date (挂账).
INCIDENT_ENDS = frozenset({_S.CLOSED, _S.REJECTED, _S.MERGED, _S.FALSE_ALARM})
#: Its limits run on for nobody.
INCIDENT_RESTS = INCIDENT_ENDS | {_S.SUSPENDED}
#: Somebody has a task of it; where nobody has any more, it is nobody's.
INCIDENT_WITH_SOMEBODY = frozenset({_S.DISPATCHED, _S.HANDLING})
#: What the duty desk still has to bring to an end.
INCIDENT_OPEN = tuple(state for state in IncidentState if state not in INCIDENT_ENDS)
#: A new signal may join these; a rested one is never woken by a machine.
INCIDENT_ACCEPTS = frozenset(INCIDENT_OPEN)
#: Steps a person must give a reason for.
NEEDS_REASON = frozenset({_A.REJECT, _A.MARK_FALSE_ALARM, _A.SUSPEND, _A.REOPEN, _A.CHECK_FAILED})

_T, _D = TaskState, TaskAction

TASK: dict[tuple[TaskState, TaskAction], TaskState] = {
    (_T.OFFERED, _D.ACCEPT): _T.ACCEPTED,
    (_T.OFFERED, _D.DECLINE): _T.DECLINED,
    (_T.OFFERED, _D.TIME_OUT): _T.TIMED_OUT,
    (_T.OFFERED, _D.CANCEL): _T.CANCELLED,
    (_T.ACCEPTED, _D.SET_OUT): _T.EN_ROUTE,
    (_T.ACCEPTED, _D.ARRIVE): _T.ON_SCENE,  # who stands beside it need not set out first
    (_T.ACCEPTED, _D.HAND_BACK): _T.RETURNED,
    (_T.ACCEPTED, _D.CANCEL): _T.CANCELLED,
    (_T.EN_ROUTE, _D.ARRIVE): _T.ON_SCENE,
    (_T.EN_ROUTE, _D.HAND_BACK): _T.RETURNED,
    (_T.EN_ROUTE, _D.CANCEL): _T.CANCELLED,
    (_T.ON_SCENE, _D.FINISH): _T.DONE,
    (_T.ON_SCENE, _D.HAND_BACK): _T.RETURNED,
    (_T.ON_SCENE, _D.CANCEL): _T.CANCELLED,
}

TASK_ENDS = frozenset({_T.DONE, _T.DECLINED, _T.TIMED_OUT, _T.RETURNED, _T.CANCELLED})
TASK_OPEN = tuple(state for state in TaskState if state not in TASK_ENDS)
#: Somebody has said yes and has not finished.
TASK_AT_WORK = frozenset({_T.ACCEPTED, _T.EN_ROUTE, _T.ON_SCENE})


def next_incident_state(state: IncidentState, action: IncidentAction) -> IncidentState:
    """Raises NotAllowedNow when the table has no such step."""
    found = INCIDENT.get((state, action))
    if found is None:
        raise NotAllowedNow(
            "error.brain.not_allowed_now", action=_named("verb.incident", action), state=_named("state.incident", state)
        )
    return found


def next_task_state(state: TaskState, action: TaskAction) -> TaskState:
    """Raises NotAllowedNow when the table has no such step."""
    found = TASK.get((state, action))
    if found is None:
        raise NotAllowedNow(
            "error.brain.not_allowed_now", action=_named("verb.task", action), state=_named("state.task", state)
        )
    return found


def incident_actions(state: IncidentState) -> frozenset[IncidentAction]:
    """Every step the table knows from ``state``."""
    return frozenset(action for (at, action) in INCIDENT if at is state)


def task_actions(state: TaskState) -> frozenset[TaskAction]:
    return frozenset(action for (at, action) in TASK if at is state)


def _named(section: str, name: StrEnum) -> str:
    """Both languages at once, since one error text serves both: "结案 close"."""
    return f"{say(f'{section}.{name}', 'zh')} {say(f'{section}.{name}', 'en')}"
