"""Builders of the brain's values for the tests of its memory: sensible by themselves, each field can be said."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

from central.domain.camera import Camera, CameraRevision, Settled
from central.domain.check_in import CheckIn, CheckInState
from central.domain.checklist import CheckAnswer
from central.domain.coverage import CoverageHour
from central.domain.delivery import Delivery, DeliveryState
from central.domain.incident import Activity, Condition, Incident, IncidentState, Link, LinkZone, Verb
from central.domain.indicator import Colour, Flag, Input, Judged
from central.domain.learning import Learned
from central.domain.mediation import Agreement, Mediation, MediationState, Meeting, Referral, Side, Visit
from central.domain.notice import Audience, Notice
from central.domain.order import Order
from central.domain.path_walk import DrawnPaths
from central.domain.people import Account, Agent, EnrolmentCode, Place, PlaceKind, Role, Session
from central.domain.phone_step import PhoneStep
from central.domain.place_code import PlaceCode
from central.domain.presence import Proof
from central.domain.push import Device
from central.domain.roster import DutyKind, RosterEntry
from central.domain.rounds import Checkpoint, RoundPlan
from central.domain.sensor import Alarm, Measures, Memory, Refusal, Refused, Sensor, SensorState
from central.domain.shadow import ShadowAlarm
from central.domain.signal import Report, Signal, Source, Where
from central.domain.site_plan import Pin, Pinned, SitePlan
from central.domain.task import Clock, ClockState, Pause, Task, TaskState
from central.domain.upload import Upload, UploadKind
from central.domain.walk import FoundThere, Round
from central.domain.walk import Visit as RoundVisit
from central.domain.workdays import WorkDays
from protocol.events import Box, Phase, Reason
from protocol.evidence import EvidenceKind, EvidenceRef
from protocol.geo import Outline, Position
from protocol.hazards import Severity
from protocol.messages import PackPlan, ZonePlan
from protocol.paths import PathEdge, PathGraph, PathNode
from protocol.scope import Scope
from protocol.span import Limit
from protocol.texts import Text

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
DISTRICT = "qingyuan"
COMMUNITY = "qingyuan/hedong/xinyuanli"
GRID = f"{COMMUNITY}/g2"
HERE = Scope(DISTRICT, COMMUNITY)
GATE = Position(lat=27.10501, lon=115.01902)
REASON = Reason(code="distance", text=Text(zh="相距 12 米", en="12 m apart"), values={"metres": 12.0}, weight=1.5)


def minutes(count: float) -> timedelta:
    return timedelta(minutes=count)


def a_where(**changes: Any) -> Where:
    return replace(Where(place_path=GRID, position=GATE, names=("东门", "草坪"), building="12"), **changes)


def a_signal(**changes: Any) -> Signal:
    signal = Signal(
        signal_id=uuid4(),
        district_id=DISTRICT,
        source=Source.CAMERA,
        kind="intrusion",
        pack="intrusion",
        phase=Phase.STARTED,
        severity=Severity.MAJOR,
        occurred_at=NOON,
        received_at=NOON + timedelta(microseconds=123_457),
        where=a_where(),
        confidence=0.87,
        dedupe_key=f"event:{uuid4()}:1",
        origin="cam-gate",
        words="有人翻墙",
        event_id=uuid4(),
        revision=1,
        box=Box(x1=0.1, y1=0.2, x2=0.3, y2=0.4),
        count=2,
        reasons=(REASON,),
        evidence=(
            EvidenceRef(
                sha256="ab" * 32, kind=EvidenceKind.SNAPSHOT, media_type="image/jpeg", size_bytes=9, captured_at=NOON
            ),
        ),
        rendered=True,
    )
    return replace(signal, **changes)


def an_incident(**changes: Any) -> Incident:
    incident = Incident(
        incident_id=uuid4(),
        district_id=DISTRICT,
        number=f"20261123-{uuid4().hex[:6]}",
        pack="intrusion",
        pack_version=3,
        kind="intrusion",
        severity=Severity.MAJOR,
        state=IncidentState.CANDIDATE,
        condition=Condition.ACTIVE,
        where=a_where(),
        opened_at=NOON,
        last_signal_at=NOON,
        outcome=None,
    )
    return replace(incident, **changes)


def a_link(signal: Signal, incident: Incident, **changes: Any) -> Link:
    link = Link(
        link_id=uuid4(),
        district_id=incident.district_id,
        signal_id=signal.signal_id,
        incident_id=incident.incident_id,
        zone=LinkZone.LINK,
        score=3.25,
        reasons=(REASON,),
        decided_by="rule",
        decided_at=NOON,
    )
    return replace(link, **changes)


def an_activity(incident: Incident, **changes: Any) -> Activity:
    activity = Activity(
        incident_id=incident.incident_id,
        district_id=incident.district_id,
        seq=0,
        at=NOON,
        actor="rule",
        verb=Verb.OPENED,
        data={"number": incident.number, "score": 1e20, "zh": "立案"},
    )
    return replace(activity, **changes)


def a_task(incident: Incident, **changes: Any) -> Task:
    task = Task(
        task_id=uuid4(),
        district_id=incident.district_id,
        incident_id=incident.incident_id,
        plan=0,
        title_zh="到场查看",
        title_en="Go and look",
        state=TaskState.OFFERED,
        place_path=incident.where.place_path,
        assignee=uuid4(),
        offered_at=NOON,
        offer_expires_at=NOON + timedelta(seconds=90),
        reasons=({"code": "nearest", "values": {"metres": 120.5}},),
        photos=("cd" * 32,),
        checked=(CheckAnswer(point="gas_off", ok=False, words="阀门锈住"),),
    )
    return replace(task, **changes)


def a_phone_step(account: Account, **changes: Any) -> PhoneStep:
    step = PhoneStep(
        district_id=account.district_id,
        account_id=account.account_id,
        client_key=uuid4(),
        action="arrive",
        task_id=uuid4(),
        version=3,
        done_at=NOON - minutes(7),
        heard_at=NOON,
        clock_doubtful=True,
        position=GATE,
        accuracy_m=12.5,
        position_age_s=4.0,
        answer={"state": "on_scene"},
    )
    return replace(step, **changes)


def an_upload(account: Account, **changes: Any) -> Upload:
    """Half of it has come."""
    upload = Upload(
        account.district_id, account.account_id, uuid4(), UploadKind.PHOTO, uuid4(), 1000, "ab" * 32, NOON, 500
    )
    return replace(upload, **changes)


def a_clock(incident: Incident, **changes: Any) -> Clock:
    clock = Clock(
        clock_id=uuid4(),
        district_id=incident.district_id,
        incident_id=incident.incident_id,
        task_id=None,
        name="accept",
        state=ClockState.RUNNING,
        started_at=NOON,
        due_at=NOON + minutes(10),
        limit=Limit(span=minutes(10)),
        pauses=(Pause(begins=NOON, ends=NOON + minutes(1), reason="等物业", by="rule"),),
    )
    return replace(clock, **changes)


def a_report(signal: Signal, **changes: Any) -> Report:
    report = Report(
        signal_id=signal.signal_id,
        district_id=signal.district_id,
        tracking_digest=uuid4().hex * 2,
        words="我叫王小明，13800138000，东门有人翻墙",
        contact="13800138000",
        photos=("ef" * 32,),
        salt=b"\x00\x01salt",
        made_at=NOON,
    )
    return replace(report, **changes)


def an_account(**changes: Any) -> Account:
    account = Account(
        account_id=uuid4(),
        district_id=DISTRICT,
        login=f"u{uuid4().hex[:10]}",
        name="李四",
        role=Role.PATROL,
        place_path=GRID,
        password_hash="$argon2id$…",
        skills=("mediation", "traffic"),
        phone="0796 000 0101",
        position=GATE,
        position_at=NOON,
    )
    return replace(account, **changes)


def a_check_in(task: Task, **changes: Any) -> CheckIn:
    check_in = CheckIn(
        task_id=task.task_id,
        district_id=task.district_id,
        place_path=task.place_path,
        state=CheckInState.ASKED,
        every_s=1200.0,
        within_s=300.0,
        look_at=NOON + timedelta(minutes=20),
        by_hand=True,
        nights=False,
        well_at=NOON,
    )
    return replace(check_in, **changes)


def some_paths() -> DrawnPaths:
    nodes = (PathNode(node="a", position=GATE), PathNode(node="b", position=GATE, floor=2))
    gate = PathEdge(begins="a", ends="b", kind="gate", metres=12.5, open=("06:00-22:00",))
    graph = PathGraph(nodes=nodes, edges=(gate, PathEdge(begins="b", ends="a", kind="stairs", metres=9.0)))
    return DrawnPaths(DISTRICT, GRID, graph, NOON)


def a_turn(account: Account, **changes: Any) -> RosterEntry:
    turn = RosterEntry(
        entry_id=uuid4(),
        district_id=account.district_id,
        place_path=account.place_path,
        account_id=account.account_id,
        kind=DutyKind.SWAP,
        begins=NOON,
        ends=NOON + timedelta(hours=8),
        entered_by=str(uuid4()),
        entered_at=NOON,
        note="替班",
        instead_of=uuid4(),
    )
    return replace(turn, **changes)


def some_learned(**changes: Any) -> Learned:
    learned = Learned(
        learned_id=uuid4(),
        district_id=DISTRICT,
        place_path=COMMUNITY,
        factors={"words": 1.25, "time_best": 0.75},
        decisions=120,
        adopted_at=NOON,
        adopted_by="command",
        withdrawn_at=NOON + timedelta(hours=1),
        withdrawn_by="command",
    )
    return replace(learned, **changes)


def a_session(account: Account, **changes: Any) -> Session:
    session = Session(
        token_digest=uuid4().hex * 2,
        district_id=account.district_id,
        account_id=account.account_id,
        csrf="csrf",
        opened_at=NOON,
        expires_at=NOON + timedelta(hours=12),
    )
    return replace(session, **changes)


def a_code(**changes: Any) -> EnrolmentCode:
    code = EnrolmentCode(
        code_digest=uuid4().hex * 2,
        district_id=DISTRICT,
        place_path=COMMUNITY,
        made_at=NOON,
        expires_at=NOON + minutes(15),
    )
    return replace(code, **changes)


def an_agent(**changes: Any) -> Agent:
    agent = Agent(
        agent_id=f"agent-{uuid4().hex[:8]}",
        district_id=DISTRICT,
        name="东门的盒子",
        place_path=COMMUNITY,
        public_key=bytes(range(32)),
        enrolled_at=NOON,
        hello={"agent_version": "0.1", "cameras": [{"camera_id": "cam-gate", "state": "live"}]},
    )
    return replace(agent, **changes)


def a_camera(**changes: Any) -> Camera:
    camera = Camera(
        camera_id=f"cam-{uuid4().hex[:8]}",
        district_id=DISTRICT,
        agent_id="agent-1",
        name="东门",
        place_path=GRID,
        position=GATE,
        zones=(ZonePlan(name="草坪", polygon=((0.0, 0.0), (1.0, 0.0), (0.5, 0.75))),),
        packs=(
            PackPlan(
                pack="intrusion", version=1, behaviour="intrusion", severity=Severity.MAJOR,
                settings={"longer_than": "5s", "nested": {"a": [1, 2.5, None]}}, zones=("草坪",),
            ),
        ),
    )  # fmt: skip
    return replace(camera, **changes)


def a_revision(camera: Camera, **changes: Any) -> CameraRevision:
    revision = CameraRevision(
        camera_id=camera.camera_id,
        district_id=camera.district_id,
        place_path=camera.place_path,
        revision=camera.revision,
        at=NOON,
        by="rule",
        what="zones",
        values={"zones": "草坪"},
        before=Settled.of(camera),
    )
    return replace(revision, **changes)


def an_order(camera: Camera, **changes: Any) -> Order:
    order = Order(
        order_id=uuid4(),
        district_id=camera.district_id,
        place_path=camera.place_path,
        camera_id=camera.camera_id,
        agent_id=camera.agent_id or "agent-1",
        kind="add_camera",
        command={"kind": "add_camera", "camera_id": camera.camera_id},
        asked_at=NOON,
        asked_by=str(uuid4()),
        expires_at=NOON + timedelta(days=2),
        secret={"address": "rtsp://192.0.2.1/main", "username": "admin", "password": "secret"},
    )
    return replace(order, **changes)


def an_hour(camera: Camera, **changes: Any) -> CoverageHour:
    hour = CoverageHour(
        camera_id=camera.camera_id,
        district_id=camera.district_id,
        place_path=camera.place_path,
        hour=NOON,
        seconds={"live": 3000.25, "no_picture": 120.0},
        looks=1200,
        watched={"intrusion": 3000.25},
    )
    return replace(hour, **changes)


def a_shadow_alarm(camera: Camera, **changes: Any) -> ShadowAlarm:
    alarm = ShadowAlarm(
        event_id=uuid4(),
        district_id=camera.district_id,
        place_path=camera.place_path,
        camera_id=camera.camera_id,
        pack="intrusion",
        kind="intrusion",
        at=NOON,
        evidence=a_signal().evidence,
    )
    return replace(alarm, **changes)


def a_place(**changes: Any) -> Place:
    place = Place(
        GRID, DISTRICT, PlaceKind.GRID, "第二网格", aliases=("二网格",), position=GATE, building="12",
        outline=Outline(coordinates=(((115.0, 27.0), (115.1, 27.0), (115.1, 27.1), (115.0, 27.0)),)),
    )  # fmt: skip
    return replace(place, **changes)


def a_site_plan(**changes: Any) -> SitePlan:
    return replace(SitePlan(GRID, DISTRICT, "ab" * 32, 1600, 900, shown=True, changed_at=NOON), **changes)


def a_pin(**changes: Any) -> Pin:
    return replace(Pin(GRID, DISTRICT, Pinned.PLACE, f"{GRID}/lawn", 0.25, 0.75), **changes)


def a_device(account: Account, **changes: Any) -> Device:
    device = Device(
        device_id=uuid4(),
        district_id=account.district_id,
        account_id=account.account_id,
        endpoint=f"https://push.example/{uuid4()}",
        p256dh="BCVxsr7N",
        auth="BTBZMqHH6r4Tts7J_aSIgg",
        language="zh",
        put_at=NOON,
    )
    return replace(device, **changes)


def a_delivery(notice: Notice, **changes: Any) -> Delivery:
    delivery = Delivery(
        delivery_id=uuid4(),
        district_id=DISTRICT,
        place_path=GRID,
        notice_id=notice.notice_id,
        channel="sms",
        recipient=f"reporter:{notice.recipient}",
        state=DeliveryState.SENT,
        digest="ab" * 32,
        made_at=NOON,
        not_before=NOON,
        tries=1,
        said="200 ok",
        sent_at=NOON,
    )
    return replace(delivery, **changes)


def some_work_days(**changes: Any) -> WorkDays:
    days = WorkDays(DISTRICT, GRID, NOON, ("2026-10-01",), ("2026-10-10",), ("08:30-12:00", "14:00-17:30"))
    return replace(days, **changes)


def a_notice(incident: Incident | None, **changes: Any) -> Notice:
    notice = Notice(
        notice_id=uuid4(),
        district_id=DISTRICT,
        audience=Audience.DESK,
        recipient=COMMUNITY,
        incident_id=incident.incident_id if incident else None,
        key="notice.opened",
        values={"number": "20261123-001", "minutes": 3},
        made_at=NOON,
    )
    return replace(notice, **changes)


def a_sensor(**changes: Any) -> Sensor:
    where = Where(GRID, GATE, 10.0, building="12", unit="2")
    return replace(Sensor("gas-12-2", DISTRICT, "12号楼2单元厨房", Measures.GAS, where, "gateway-12"), **changes)


def a_sensor_state(sensor: Sensor, **changes: Any) -> SensorState:
    memory = Memory(
        clock_at=NOON.timestamp(),
        last_value=12.5,
        last_when=NOON.timestamp(),
        recent=((NOON.timestamp(), 12.5),),
        since={"gas_leak.lasting": NOON.timestamp()},
        alarms={"gas_leak.high": Alarm(event_id=uuid4(), began=NOON.timestamp())},
        cleared={"gas_leak.rising": uuid4()},
    )
    state = SensorState(sensor.district_id, sensor.where.place_path, sensor.sensor_id, NOON, False, memory)
    return replace(state, **changes)


def a_refusal(**changes: Any) -> Refused:
    refused = Refused(DISTRICT, GRID, "gas-99", Refusal.UNKNOWN, 1, NOON, NOON, '{"sensor_id":"gas-99","value":1}')
    return replace(refused, **changes)


def an_input(**changes: Any) -> Input:
    return replace(Input(DISTRICT, GRID, "2-501", "water_litres_day", "用水名单", 2.5, NOON, NOON), **changes)


def a_flag(**changes: Any) -> Flag:
    because = (Judged(indicator="water_litres_day", colour="red", value=2.5, at=NOON.timestamp(), origin="用水名单"),)
    return replace(Flag(DISTRICT, GRID, "2-501", "welfare_check", Colour.RED, because, uuid4(), 1, NOON), **changes)


def a_mediation(incident: Incident, **changes: Any) -> Mediation:
    by = str(uuid4())
    file = Mediation(
        mediation_id=uuid4(),
        district_id=incident.district_id,
        place_path=incident.where.place_path,
        incident_id=incident.incident_id,
        spot=f"{COMMUNITY}/12号楼",
        state=MediationState.AGREED,
        handler=uuid4(),
        opened_at=NOON,
        changed_at=NOON,
        sides=(Side(name="赵甲", house="12号楼3单元502", phone="13800000001"), Side(name="钱乙")),
        meetings=(Meeting(held_at=NOON, place="居委会", present=("赵甲", "钱乙"), said="各退一步", by=by),),
        agreements=(Agreement(terms="夜里十点后不放音乐", signed_by=("赵甲",), signed_on=NOON.date(), by=by),),
        visits=(Visit(visited_on=NOON.date(), kept=False, by=by),),
        referral=Referral(to="镇调委会", reason="谈不拢", at=NOON, by=by),
    )
    return replace(file, **changes)


CHECKPOINTS = (
    Checkpoint(place_path=f"{GRID}/b12", name="12号楼", look_at="灭火器压力"),
    Checkpoint(place_path=f"{GRID}/east", name="东门"),
)


def a_round_plan(**changes: Any) -> RoundPlan:
    plan = RoundPlan(
        plan_id=uuid4(),
        district_id=DISTRICT,
        place_path=GRID,
        name="夜间消防巡检",
        checkpoints=CHECKPOINTS,
        days=("work", "sat"),
        windows=("20:00-22:00", "23:30-00:30"),
        begin_within_min=30,
        assignee=uuid4(),
        exercise=False,
        active=True,
        made_by=uuid4(),
        changed_at=NOON,
        planned_until=NOON,
    )
    return replace(plan, **changes)


def a_round(plan: RoundPlan, **changes: Any) -> Round:
    found = FoundThere(incident_id=uuid4(), number="20261123-007")
    visit = RoundVisit(
        checkpoint=1, at=NOON + minutes(5), proof=Proof.CODE, doubts=("code_elsewhere",), words="正常", found=(found,)
    )
    each = Round(
        round_id=uuid4(),
        district_id=plan.district_id,
        place_path=plan.place_path,
        plan_id=plan.plan_id,
        name=plan.name,
        checkpoints=plan.checkpoints,
        assignee=plan.assignee,
        exercise=plan.exercise,
        made_by=plan.made_by,
        opens_at=NOON,
        begin_by=NOON + minutes(30),
        closes_at=NOON + minutes(120),
        begun_at=NOON + minutes(1),
        begun_by=plan.assignee,
        ended_at=NOON + minutes(50),
        visits=(visit,),
        end_told_at=NOON + minutes(50),
    )
    return replace(each, **changes)


def an_unbegun_round(plan: RoundPlan, **changes: Any) -> Round:
    bare: dict[str, Any] = {"begun_at": None, "begun_by": None, "ended_at": None, "visits": (), "end_told_at": None}
    return a_round(plan, **(bare | changes))


def a_place_code(**changes: Any) -> PlaceCode:
    return replace(PlaceCode(DISTRICT, f"{GRID}/b12", "K7QX2M", NOON), **changes)
