"""Who may do what: the one table every route and every use case asks."""

from enum import StrEnum

from central.domain.errors import Forbidden
from central.domain.people import Role


class Caller(StrEnum):
    """Callers who hold no account."""

    ANYONE = "anyone"  # a resident, or a person who has not signed in yet
    AGENT = "agent"  # an edge agent with a valid signature


class Action(StrEnum):
    """Everything the brain can be asked to do; each route names exactly one."""

    # Everybody
    READ_PUBLIC = "read_public"  # pages without personal data: report form, sign-in form, style sheets
    READ_HEALTH = "read_health"
    SIGN_IN = "sign_in"
    SIGN_OUT = "sign_out"
    READ_SELF = "read_self"
    SET_REACH = "set_reach"  # how one wants to be told
    REPORT = "report"
    TRACK_REPORT = "track_report"
    RATE_REPORT = "rate_report"
    # Edge agents
    ENROL_AGENT = "enrol_agent"
    HELLO = "hello"
    SEND_EVENTS = "send_events"
    SEND_EVIDENCE = "send_evidence"
    SEND_READINGS = "send_readings"
    TAKE_COMMANDS = "take_commands"
    # The duty desk
    READ_QUEUE = "read_queue"
    READ_INCIDENT = "read_incident"
    READ_MAP = "read_map"
    READ_BACKLOG = "read_backlog"
    READ_SENSORS = "read_sensors"
    READ_FLAGS = "read_flags"
    READ_DELIVERIES = "read_deliveries"
    READ_TALLY = "read_tally"  # 办理统计
    READ_WALL = "read_wall"  # 大屏
    READ_EVIDENCE = "read_evidence"
    READ_CONTACT = "read_contact"
    READ_FEED = "read_feed"
    ACKNOWLEDGE = "acknowledge"
    CONFIRM = "confirm"
    REJECT = "reject"
    MARK_FALSE_ALARM = "mark_false_alarm"
    SUSPEND = "suspend"
    REOPEN = "reopen"
    NOTE = "note"
    ACCEPT_SUGGESTION = "accept_suggestion"
    UNDO_LINK = "undo_link"
    MOVE_SIGNAL = "move_signal"
    MERGE = "merge"
    DISPATCH = "dispatch"
    CHECK = "check"
    PAUSE_CLOCKS = "pause_clocks"  # 暂停计时
    RESUME_CLOCKS = "resume_clocks"
    ESCALATE = "escalate"  # 上报
    TAKE_OVER = "take_over"  # 接手
    WHISTLE = "whistle"  # 吹哨报到
    READ_ROSTER = "read_roster"  # 值班表
    CHANGE_ROSTER = "change_roster"
    READ_MEDIATION = "read_mediation"  # 调解案卷; how much of it: mediation_sight.py
    OPEN_MEDIATION = "open_mediation"
    WRITE_MEDIATION = "write_mediation"
    TAKE_MEDIATION = "take_mediation"  # 接手经办
    ERASE_MEDIATION = "erase_mediation"  # who may erase may not read
    READ_ROUNDS = "read_rounds"  # 巡检
    PLAN_ROUNDS = "plan_rounds"
    PRINT_STICKERS = "print_stickers"  # 地点牌
    RECORD_CALL = "record_call"  # 代录: what somebody said on the phone
    # Patrols
    READ_TASKS = "read_tasks"
    PROGRESS_TASK = "progress_task"
    REPORT_FINDING = "report_finding"
    SET_SHIFT = "set_shift"
    SAY_ABSENT = "say_absent"  # 请假、身体不适
    WALK_ROUND = "walk_round"
    WHISTLE_AT_WORK = "whistle_at_work"  # 吹哨, from the phone of whoever handles it
    LOOK_AT_TASK = "look_at_task"  # 实时画面: through a camera of one's own task
    # Administration
    READ_CAMERAS = "read_cameras"
    LOOK = "look"  # 实时画面
    KEEP_LOOKING = "keep_looking"  # a view that one opened oneself
    JUDGE_SHADOW = "judge_shadow"  # what an alarm of a pack on trial really was
    SWITCH_ON = "switch_on"  # a pack comes on duty by a person's word
    CHANGE_CAMERAS = "change_cameras"
    MAKE_ENROLMENT_CODE = "make_enrolment_code"
    CREATE_ACCOUNT = "create_account"
    IMPORT_COMMUNITY = "import_community"
    REGISTER_SENSORS = "register_sensors"
    DRAW_PLAN = "draw_plan"  # 平面图: the drawing of an estate, and what lies where on it


_ANYONE: frozenset[Role | Caller] = frozenset({Caller.ANYONE, *Role})
_AGENT: frozenset[Role | Caller] = frozenset({Caller.AGENT})
_STAFF: frozenset[Role | Caller] = frozenset({Role.OFFICER, Role.PATROL, Role.ADMIN})
#: Whoever has an account, a screen on a wall too.
_ACCOUNTS: frozenset[Role | Caller] = frozenset(Role)
_DESK: frozenset[Role | Caller] = frozenset({Role.OFFICER, Role.ADMIN})
_PATROL: frozenset[Role | Caller] = frozenset({Role.PATROL})
_ADMIN: frozenset[Role | Caller] = frozenset({Role.ADMIN})

ALLOWED: dict[Action, frozenset[Role | Caller]] = {
    Action.READ_PUBLIC: _ANYONE,
    Action.READ_HEALTH: _ANYONE,
    Action.SIGN_IN: _ANYONE,
    Action.SIGN_OUT: _ACCOUNTS,
    Action.READ_SELF: _ACCOUNTS,
    Action.SET_REACH: _STAFF,
    Action.REPORT: _ANYONE,
    Action.TRACK_REPORT: _ANYONE,
    Action.RATE_REPORT: _ANYONE,
    # The one-time code is the right: an agent has no key the brain knows before it is enrolled.
    Action.ENROL_AGENT: frozenset({Caller.ANYONE}),
    Action.HELLO: _AGENT,
    Action.SEND_EVENTS: _AGENT,
    Action.SEND_EVIDENCE: _AGENT,
    Action.SEND_READINGS: _AGENT,
    Action.TAKE_COMMANDS: _AGENT,
    Action.READ_QUEUE: _DESK,
    Action.READ_INCIDENT: _STAFF,  # a patrol reads the incidents of their own tasks only
    Action.READ_MAP: _DESK,
    Action.READ_BACKLOG: _DESK,
    Action.READ_SENSORS: _DESK,
    Action.READ_FLAGS: _DESK,
    Action.READ_DELIVERIES: _DESK,
    Action.READ_TALLY: _DESK,
    Action.READ_WALL: _DESK | {Role.WALL},
    Action.READ_EVIDENCE: _STAFF,
    Action.READ_CONTACT: _DESK,
    Action.READ_FEED: _ACCOUNTS,
    Action.ACKNOWLEDGE: _DESK,
    Action.CONFIRM: _DESK,
    Action.REJECT: _DESK,
    Action.MARK_FALSE_ALARM: _DESK,
    Action.SUSPEND: _DESK,
    Action.REOPEN: _DESK,
    Action.NOTE: _DESK,
    Action.ACCEPT_SUGGESTION: _DESK,
    Action.UNDO_LINK: _DESK,
    Action.MOVE_SIGNAL: _DESK,
    Action.MERGE: _DESK,
    Action.DISPATCH: _DESK,
    Action.CHECK: _DESK,
    Action.PAUSE_CLOCKS: _DESK,
    Action.RESUME_CLOCKS: _DESK,
    Action.ESCALATE: _DESK,
    Action.TAKE_OVER: _DESK,
    Action.WHISTLE: _DESK,
    Action.READ_ROSTER: _DESK,
    Action.CHANGE_ROSTER: _DESK,
    Action.READ_MEDIATION: _STAFF,
    Action.OPEN_MEDIATION: frozenset({Role.PATROL, Role.OFFICER}),
    Action.WRITE_MEDIATION: frozenset({Role.PATROL, Role.OFFICER}),
    Action.TAKE_MEDIATION: frozenset({Role.OFFICER}),
    Action.ERASE_MEDIATION: _ADMIN,
    Action.READ_ROUNDS: _DESK,
    Action.PLAN_ROUNDS: _DESK,
    Action.PRINT_STICKERS: _DESK,
    Action.RECORD_CALL: _DESK,
    Action.READ_TASKS: _PATROL,
    Action.PROGRESS_TASK: _PATROL,
    Action.REPORT_FINDING: _PATROL,
    Action.SET_SHIFT: _PATROL,
    Action.SAY_ABSENT: _PATROL,
    Action.WALK_ROUND: _PATROL,
    Action.WHISTLE_AT_WORK: _PATROL,
    Action.READ_CAMERAS: _DESK,
    Action.LOOK: _DESK,
    Action.LOOK_AT_TASK: _PATROL,
    Action.KEEP_LOOKING: _STAFF,
    Action.JUDGE_SHADOW: _DESK,
    Action.SWITCH_ON: _DESK,
    Action.CHANGE_CAMERAS: _ADMIN,
    Action.MAKE_ENROLMENT_CODE: _ADMIN,
    Action.CREATE_ACCOUNT: _ADMIN,
    Action.IMPORT_COMMUNITY: _ADMIN,
    Action.REGISTER_SENSORS: _ADMIN,
    Action.DRAW_PLAN: _ADMIN,
}


def may(caller: Role | Caller, action: Action) -> bool:
    """True if ``caller`` may ask for ``action``; an action without a row is nobody's."""
    return caller in ALLOWED.get(action, frozenset())


def require(caller: Role | Caller, action: Action) -> None:
    """Raises Forbidden unless ``caller`` may ask for ``action``."""
    if not may(caller, action):
        raise Forbidden
