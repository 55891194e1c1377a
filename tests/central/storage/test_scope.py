"""Nobody sees next door: every repository method, asked from outside, answers as if nothing were there."""

import hashlib
import inspect
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any, get_type_hints
from uuid import uuid4

import pytest

from central.domain.camera import Camera, CameraRevision
from central.domain.check_in import CheckIn
from central.domain.coverage import CoverageHour
from central.domain.delivery import Delivery, Reach
from central.domain.errors import NotFound
from central.domain.incident import Activity, Incident, IncidentState, Link, LinkZone
from central.domain.indicator import Flag, Input
from central.domain.learning import Learned
from central.domain.mediation import Mediation
from central.domain.notice import Audience, Notice
from central.domain.order import GLIMPSE, Order
from central.domain.people import Account, Agent, EnrolmentCode, Place, Role, Session
from central.domain.phone_step import PhoneStep
from central.domain.place_code import PlaceCode
from central.domain.push import Device
from central.domain.queue import Narrowed
from central.domain.roster import RosterEntry
from central.domain.round_figures import RoundFigure, RoundTally
from central.domain.rounds import RoundPlan
from central.domain.sensor import Refused, Sensor, SensorState
from central.domain.shadow import ShadowAlarm
from central.domain.signal import Report, Signal
from central.domain.site_plan import Pin, SitePlan
from central.domain.task import HELP, Clock, Task, TaskState
from central.domain.upload import Upload
from central.domain.walk import Round
from central.domain.workdays import WorkDays
from central.services.ports.signals import Around
from central.services.ports.store import Store
from central.storage.database import Database
from protocol.hazards import Severity
from protocol.scope import Scope, whole
from tests.central.storage.values import (
    COMMUNITY,
    DISTRICT,
    GRID,
    HERE,
    NOON,
    a_camera,
    a_check_in,
    a_clock,
    a_code,
    a_delivery,
    a_device,
    a_flag,
    a_link,
    a_mediation,
    a_notice,
    a_phone_step,
    a_pin,
    a_place,
    a_place_code,
    a_refusal,
    a_report,
    a_revision,
    a_round_plan,
    a_sensor,
    a_sensor_state,
    a_session,
    a_shadow_alarm,
    a_signal,
    a_site_plan,
    a_task,
    a_turn,
    an_account,
    an_activity,
    an_agent,
    an_hour,
    an_incident,
    an_input,
    an_order,
    an_unbegun_round,
    an_upload,
    some_learned,
    some_paths,
    some_work_days,
)  # fmt: skip


@dataclass(frozen=True)
class World:
    """One of everything, all of it in grid g2 of one community."""

    signal: Signal
    #: Accepted, not yet placed.
    fresh: Signal
    incident: Incident
    link: Link
    activity: Activity
    task: Task
    step: PhoneStep
    upload: Upload
    clock: Clock
    report: Report
    account: Account
    session: Session
    agent: Agent
    code: EnrolmentCode
    camera: Camera
    revision: CameraRevision
    order: Order
    hour: CoverageHour
    alarm: ShadowAlarm
    place: Place
    drawing: SitePlan
    pin: Pin
    days: WorkDays
    notice: Notice
    delivery: Delivery
    reach: Reach
    device: Device
    sensor: Sensor
    state: SensorState
    refused: Refused
    said: Input
    flag: Flag
    file: Mediation
    plan: RoundPlan
    round: Round
    code_there: PlaceCode
    turn: RosterEntry
    check_in: CheckIn
    learned: Learned
    sha256: str


Call = Callable[[Store, Scope, World], Awaitable[Any]]
TOMORROW = NOON + timedelta(days=1)


async def _sum(asked: Awaitable[tuple[int, int]]) -> int:
    return sum(await asked)


#: How each method is called. A method that is missing here fails the test below.
CALLS: dict[str, Call] = {
    "signals.accept": lambda s, scope, w: s.signals.accept(scope, [w.fresh]),
    "unplaced.waiting": lambda s, scope, w: s.unplaced.waiting(scope, NOON, limit=9),
    "unplaced.take": lambda s, scope, w: s.unplaced.take(scope, [w.fresh.signal_id]),
    "unplaced.failed": lambda s, scope, w: s.unplaced.failed(scope, w.fresh.signal_id, why="", again_at=NOON),
    "unplaced.set_aside": lambda s, scope, w: s.unplaced.set_aside(scope, w.fresh.signal_id, NOON),
    "unplaced.placed": lambda s, scope, w: s.unplaced.placed(scope, [w.fresh.signal_id]),
    "signals.telling": lambda s, scope, w: s.signals.telling(scope, [w.incident.incident_id]),
    "links.of_event": lambda s, scope, w: s.links.of_event(scope, w.signal.event_id),  # type: ignore[arg-type]
    "signals.add": lambda s, scope, w: s.signals.add(scope, w.signal),
    "signals.get": lambda s, scope, w: s.signals.get(scope, w.signal.signal_id),
    "signals.by_ids": lambda s, scope, w: s.signals.by_ids(scope, [w.signal.signal_id]),
    "signals.known": lambda s, scope, w: s.signals.known(scope, [w.signal.dedupe_key]),
    "signals.by_dedupe_key": lambda s, scope, w: s.signals.by_dedupe_key(scope, w.signal.dedupe_key),
    "signals.of_event": lambda s, scope, w: s.signals.of_event(scope, w.signal.event_id),  # type: ignore[arg-type]
    "signals.of_incident": lambda s, scope, w: s.signals.of_incident(scope, w.incident.incident_id),
    "signals.heard": lambda s, scope, w: s.signals.heard(scope, [w.incident.incident_id]),
    "signals.that_opened": lambda s, scope, w: s.signals.that_opened(scope, w.incident.incident_id),
    "signals.of_incidents": lambda s, scope, w: s.signals.of_incidents(scope, [w.incident.incident_id]),
    "incidents.near": lambda s, scope, w: s.incidents.near(scope, w.signal, radius_m=1e7, since=NOON),
    "incidents.add": lambda s, scope, w: s.incidents.add(scope, w.incident),
    "incidents.by_ids": lambda s, scope, w: s.incidents.by_ids(scope, [w.incident.incident_id]),
    "incidents.by_number": lambda s, scope, w: s.incidents.by_number(scope, w.incident.number),
    "incidents.get": lambda s, scope, w: s.incidents.get(scope, w.incident.incident_id),
    "incidents.lock": lambda s, scope, w: s.incidents.lock(scope, w.incident.incident_id),
    "incidents.steady": lambda s, scope, w: s.incidents.steady(scope, w.incident.incident_id),
    "incidents.lock_all": lambda s, scope, w: s.incidents.lock_all(scope, [w.incident.incident_id]),
    "incidents.save": lambda s, scope, w: s.incidents.save(scope, w.incident),
    "incidents.opened_since": lambda s, scope, w: s.incidents.opened_since(scope, w.incident.opened_at),
    "incidents.queue": lambda s, scope, w: s.incidents.queue(scope, states=list(IncidentState)),
    "incidents.listed": lambda s, scope, w: s.incidents.listed(scope, Narrowed(tuple(IncidentState)), limit=9),
    "incidents.latest": lambda s, scope, w: s.incidents.latest(scope, Narrowed(tuple(IncidentState)), limit=9),
    "incidents.heaps": lambda s, scope, w: s.incidents.heaps(scope, list(IncidentState)),
    "incidents.unheard": lambda s, scope, w: s.incidents.unheard(scope, list(IncidentState), limit=9),
    "incidents.counted": lambda s, scope, w: s.incidents.counted(scope),
    "links.add": lambda s, scope, w: s.links.add(scope, w.link),
    "links.get": lambda s, scope, w: s.links.get(scope, w.link.link_id),
    "links.save": lambda s, scope, w: s.links.save(scope, w.link),
    "links.of_signal": lambda s, scope, w: s.links.of_signal(scope, w.signal.signal_id),
    "links.of_signals": lambda s, scope, w: s.links.of_signals(scope, [w.signal.signal_id]),
    "links.of_incident": lambda s, scope, w: s.links.of_incident(scope, w.incident.incident_id),
    "links.of_incidents": lambda s, scope, w: s.links.of_incidents(scope, [w.incident.incident_id]),
    "activities.append": lambda s, scope, w: s.activities.append(scope, w.activity),
    "activities.of_incident": lambda s, scope, w: s.activities.of_incident(scope, w.incident.incident_id),
    "activities.of_incidents": lambda s, scope, w: s.activities.of_incidents(scope, [w.incident.incident_id]),
    "tasks.add": lambda s, scope, w: s.tasks.add(scope, w.task),
    "tasks.get": lambda s, scope, w: s.tasks.get(scope, w.task.task_id),
    "tasks.save": lambda s, scope, w: s.tasks.save(scope, w.task),
    "tasks.of_incident": lambda s, scope, w: s.tasks.of_incident(scope, w.incident.incident_id),
    "tasks.of_incidents": lambda s, scope, w: s.tasks.of_incidents(scope, [w.incident.incident_id]),
    "tasks.burdens": lambda s, scope, w: s.tasks.burdens(scope, [w.task.assignee], done_since=NOON),  # type: ignore[list-item]
    "tasks.unchecked": lambda s, scope, w: s.tasks.unchecked(scope, w.task.assignee, most=10),  # type: ignore[arg-type]
    "tasks.waiting": lambda s, scope, w: s.tasks.waiting(scope),
    "tasks.helping": lambda s, scope, w: s.tasks.helping(scope),
    "tasks.of_account": lambda s, scope, w: s.tasks.of_account(scope, w.task.assignee, list(TaskState)),  # type: ignore[arg-type]
    "uploads.waiting": lambda s, scope, w: _sum(s.uploads.waiting(scope, w.account.account_id, NOON)),
    "uploads.find": lambda s, scope, w: s.uploads.find(scope, w.account.account_id, w.upload.client_key),
    "uploads.take": lambda s, scope, w: s.uploads.take(scope, w.account.account_id, w.upload.client_key),
    "uploads.add": lambda s, scope, w: s.uploads.add(scope, w.upload),
    "uploads.append": lambda s, scope, w: s.uploads.append(scope, w.upload, b"more", NOON),
    "uploads.body": lambda s, scope, w: s.uploads.body(scope, w.upload),
    "uploads.finish": lambda s, scope, w: s.uploads.finish(scope, w.upload),
    "uploads.drop": lambda s, scope, w: s.uploads.drop(scope, w.upload),
    "uploads.forget": lambda s, scope, w: s.uploads.forget(scope, NOON + timedelta(days=99)),
    "phone_steps.claim": lambda s, scope, w: s.phone_steps.claim(scope, w.step),
    "phone_steps.get": lambda s, scope, w: s.phone_steps.get(scope, w.step.account_id, w.step.client_key),
    "phone_steps.forget": lambda s, scope, w: s.phone_steps.forget(scope, NOON + timedelta(days=99), limit=9),
    "phone_steps.save": lambda s, scope, w: s.phone_steps.save(scope, w.step),
    "deliveries.add": lambda s, scope, w: s.deliveries.add(scope, w.delivery),
    "deliveries.get": lambda s, scope, w: s.deliveries.get(scope, w.delivery.delivery_id),
    "deliveries.take": lambda s, scope, w: s.deliveries.take(scope, w.delivery.delivery_id),
    "deliveries.save": lambda s, scope, w: s.deliveries.save(scope, w.delivery),
    "deliveries.said_since": lambda s, scope, w: s.deliveries.said_since(scope, w.delivery, NOON - timedelta(days=1)),
    "deliveries.newest": lambda s, scope, w: s.deliveries.newest(scope),
    "deliveries.put_reach": lambda s, scope, w: s.deliveries.put_reach(scope, w.reach),
    "deliveries.reach_of": lambda s, scope, w: s.deliveries.reach_of(scope, w.account.account_id),
    "devices.put": lambda s, scope, w: s.devices.put(scope, w.device),
    "devices.get": lambda s, scope, w: s.devices.get(scope, w.device.device_id),
    "devices.of_account": lambda s, scope, w: s.devices.of_account(scope, w.account.account_id),
    "devices.remove": lambda s, scope, w: s.devices.remove(scope, w.device.device_id),
    "notices.unheard": lambda s, scope, w: s.notices.unheard(scope, NOON - timedelta(days=1)),
    "tallying.courses": lambda s, scope, w: s.tallying.courses(
        scope, NOON - timedelta(days=1), NOON + timedelta(days=1), NOON
    ),
    "sensors.put": lambda s, scope, w: s.sensors.put(scope, w.sensor),
    "sensors.page": lambda s, scope, w: s.sensors.page(scope, after="", limit=10),
    "sensors.among": lambda s, scope, w: s.sensors.among(scope, [w.sensor.sensor_id]),
    "sensors.states": lambda s, scope, w: s.sensors.states(scope, [w.sensor.sensor_id]),
    "sensors.seen_states": lambda s, scope, w: s.sensors.seen_states(scope, [w.sensor.sensor_id]),
    "sensors.placed": lambda s, scope, w: s.sensors.placed(scope, [w.signal.event_id]),  # type: ignore[list-item]
    "sensors.quiet": lambda s, scope, w: s.sensors.quiet(scope, {"gas": NOON}),
    "sensors.waiting": lambda s, scope, w: s.sensors.waiting(scope),
    "sensors.remember": lambda s, scope, w: s.sensors.remember(scope, [w.state]),
    "sensors.refuse": lambda s, scope, w: s.sensors.refuse(scope, [w.refused]),
    "sensors.refused_of": lambda s, scope, w: s.sensors.refused_of(scope, [w.refused.sensor_id]),
    "sensors.refused_first": lambda s, scope, w: s.sensors.refused_first(scope, NOON - timedelta(days=1)),
    "sensors.refused": lambda s, scope, w: s.sensors.refused(scope),
    "indicators.put": lambda s, scope, w: s.indicators.put(scope, [w.said]),
    "indicators.of": lambda s, scope, w: s.indicators.of(scope, [(w.said.place_path, w.said.household)]),
    "indicators.flags_of": lambda s, scope, w: s.indicators.flags_of(scope, [(w.flag.place_path, w.flag.household)]),
    "indicators.flag": lambda s, scope, w: s.indicators.flag(scope, [w.flag]),
    "indicators.worrying": lambda s, scope, w: s.indicators.worrying(scope),
    "indicators.withdraw": lambda s, scope, w: s.indicators.withdraw(scope, w.said.origin, NOON),
    "paths.put": lambda s, scope, w: s.paths.put(scope, some_paths()),
    "paths.of": lambda s, scope, w: s.paths.of(scope, GRID),
    "paths.remove": lambda s, scope, w: s.paths.remove(scope, GRID),
    "check_ins.add": lambda s, scope, w: s.check_ins.add(scope, w.check_in),
    "check_ins.find": lambda s, scope, w: s.check_ins.find(scope, w.task.task_id),
    "check_ins.save": lambda s, scope, w: s.check_ins.save(scope, w.check_in),
    "check_ins.remove": lambda s, scope, w: s.check_ins.remove(scope, w.task.task_id),
    "links.suggested": lambda s, scope, w: s.links.suggested(scope, [w.incident.incident_id]),
    "links.decided": lambda s, scope, w: s.links.decided(scope),
    "learned.add": lambda s, scope, w: s.learned.add(scope, w.learned),
    "learned.save": lambda s, scope, w: s.learned.save(scope, w.learned),
    "learned.history": lambda s, scope, w: s.learned.history(scope),
    "rosters.add": lambda s, scope, w: s.rosters.add(scope, w.turn),
    "rosters.get": lambda s, scope, w: s.rosters.get(scope, w.turn.entry_id),
    "rosters.save": lambda s, scope, w: s.rosters.save(scope, w.turn),
    "rosters.between": lambda s, scope, w: s.rosters.between(scope, NOON, NOON + timedelta(days=9)),
    "rosters.of_people": lambda s, scope, w: s.rosters.of_people(
        scope, [w.account.account_id], NOON, NOON + timedelta(days=9)
    ),
    "mediations.add": lambda s, scope, w: s.mediations.add(scope, w.file),
    "mediations.get": lambda s, scope, w: s.mediations.get(scope, w.file.mediation_id),
    "mediations.save": lambda s, scope, w: s.mediations.save(scope, w.file),
    "mediations.of_incident": lambda s, scope, w: s.mediations.of_incident(scope, w.incident.incident_id),
    "mediations.of_incidents": lambda s, scope, w: s.mediations.of_incidents(scope, [w.incident.incident_id]),
    "mediations.newest": lambda s, scope, w: s.mediations.newest(scope, since=NOON),
    "mediations.untouched": lambda s, scope, w: s.mediations.untouched(scope, NOON + timedelta(days=9), limit=9),
    "rounds.add_plan": lambda s, scope, w: s.rounds.add_plan(scope, w.plan),
    "rounds.get_plan": lambda s, scope, w: s.rounds.get_plan(scope, w.plan.plan_id),
    "rounds.save_plan": lambda s, scope, w: s.rounds.save_plan(scope, w.plan),
    "rounds.plans": lambda s, scope, w: s.rounds.plans(scope),
    "rounds.add": lambda s, scope, w: s.rounds.add(scope, w.round),
    "rounds.get": lambda s, scope, w: s.rounds.get(scope, w.round.round_id),
    "rounds.save": lambda s, scope, w: s.rounds.save(scope, w.round),
    "rounds.told_of_opening": lambda s, scope, w: s.rounds.told_of_opening(scope, w.round, NOON),
    "rounds.between": lambda s, scope, w: s.rounds.between(scope, NOON, TOMORROW),
    "rounds.of_walker": lambda s, scope, w: s.rounds.of_walker(
        scope, replace(w.account, account_id=w.round.assignee), NOON, TOMORROW
    ),
    "rounds.tally": lambda s, scope, w: s.rounds.tally(scope, NOON, TOMORROW, TOMORROW),
    "rounds.drop_unbegun": lambda s, scope, w: s.rounds.drop_unbegun(scope, w.plan.plan_id, NOON - timedelta(days=1)),
    "place_codes.add": lambda s, scope, w: s.place_codes.add(scope, [w.code_there]),
    "place_codes.all": lambda s, scope, w: s.place_codes.all(scope),
    "place_codes.by_code": lambda s, scope, w: s.place_codes.by_code(scope, w.code_there.code),
    "clocks.add": lambda s, scope, w: s.clocks.add(scope, w.clock),
    "clocks.get": lambda s, scope, w: s.clocks.get(scope, w.clock.clock_id),
    "clocks.save": lambda s, scope, w: s.clocks.save(scope, w.clock),
    "clocks.of_incident": lambda s, scope, w: s.clocks.of_incident(scope, w.incident.incident_id),
    "clocks.of_incidents": lambda s, scope, w: s.clocks.of_incidents(scope, [w.incident.incident_id]),
    "reports.add": lambda s, scope, w: s.reports.add(scope, w.report),
    "reports.of_signal": lambda s, scope, w: s.reports.of_signal(scope, w.signal.signal_id),
    "reports.of_same_person": lambda s, scope, w: s.reports.of_same_person(
        scope, w.signal.signal_id, [w.incident.incident_id]
    ),
    "reports.save": lambda s, scope, w: s.reports.save(scope, w.report),
    "reports.kept": lambda s, scope, w: s.reports.kept(scope, [w.incident.incident_id]),
    "reports.erase": lambda s, scope, w: s.reports.erase(scope, w.signal.signal_id),
    "accounts.add": lambda s, scope, w: s.accounts.add(scope, w.account),
    "accounts.by_ids": lambda s, scope, w: s.accounts.by_ids(scope, [w.account.account_id]),
    "accounts.get": lambda s, scope, w: s.accounts.get(scope, w.account.account_id),
    "accounts.save": lambda s, scope, w: s.accounts.save(scope, w.account),
    "accounts.come_on_shift": lambda s, scope, w: s.accounts.come_on_shift(
        scope, w.account.account_id, w.account.position, NOON
    ),
    "accounts.go_off_shift": lambda s, scope, w: s.accounts.go_off_shift(scope, w.account.account_id),
    "accounts.within": lambda s, scope, w: s.accounts.within(scope, w.account.role),
    "accounts.serving": lambda s, scope, w: s.accounts.serving(scope, GRID, w.account.role),
    "agents.add_code": lambda s, scope, w: s.agents.add_code(scope, w.code),
    "agents.add": lambda s, scope, w: s.agents.add(scope, w.agent),
    "agents.save": lambda s, scope, w: s.agents.save(scope, w.agent),
    "agents.heard": lambda s, scope, w: s.agents.heard(scope, w.agent),
    "agents.count_unknown": lambda s, scope, w: s.agents.count_unknown(scope, w.agent.agent_id, 1),
    "agents.get": lambda s, scope, w: s.agents.get(scope, w.agent.agent_id),
    "agents.all": lambda s, scope, w: s.agents.all(scope),
    "cameras.put": lambda s, scope, w: s.cameras.put(scope, w.camera),
    "cameras.by_ids": lambda s, scope, w: s.cameras.by_ids(scope, [w.camera.camera_id]),
    "cameras.get": lambda s, scope, w: s.cameras.get(scope, w.camera.camera_id),
    "cameras.of_agent": lambda s, scope, w: s.cameras.of_agent(scope, w.camera.agent_id),  # type: ignore[arg-type]
    "cameras.all": lambda s, scope, w: s.cameras.all(scope),
    "cameras.save": lambda s, scope, w: s.cameras.save(scope, w.camera),
    "cameras.note": lambda s, scope, w: s.cameras.note(scope, w.revision),
    "cameras.history": lambda s, scope, w: s.cameras.history(scope, w.camera.camera_id),
    "orders.add": lambda s, scope, w: s.orders.add(scope, w.order),
    "orders.get": lambda s, scope, w: s.orders.get(scope, w.order.order_id),
    "orders.save": lambda s, scope, w: s.orders.save(scope, w.order),
    "orders.take": lambda s, scope, w: s.orders.take(scope, w.order.agent_id, NOON, besides=(), limit=9),
    "orders.of_camera": lambda s, scope, w: s.orders.of_camera(scope, w.order.camera_id),
    "orders.forget_looks": lambda s, scope, w: s.orders.forget_looks(scope, NOON + timedelta(days=9)),
    "orders.forget_shown": lambda s, scope, w: s.orders.forget_shown(scope, NOON + timedelta(days=9), limit=9),
    "orders.expire": lambda s, scope, w: s.orders.expire(scope, NOON + timedelta(days=9)),
    "coverage.put": lambda s, scope, w: s.coverage.put(scope, [w.hour]),
    "coverage.of_hours": lambda s, scope, w: s.coverage.of_hours(scope, [w.hour.camera_id], [w.hour.hour]),
    "coverage.between": lambda s, scope, w: s.coverage.between(
        scope, w.hour.camera_id, w.hour.hour, w.hour.hour + timedelta(hours=1)
    ),
    "coverage.watched_s": lambda s, scope, w: s.coverage.watched_s(scope, w.hour.camera_id, "intrusion", w.hour.hour),
    "shadow_alarms.add": lambda s, scope, w: s.shadow_alarms.add(scope, w.alarm),
    "shadow_alarms.get": lambda s, scope, w: s.shadow_alarms.get(scope, w.alarm.event_id),
    "shadow_alarms.save": lambda s, scope, w: s.shadow_alarms.save(scope, w.alarm),
    "shadow_alarms.of_camera": lambda s, scope, w: s.shadow_alarms.of_camera(
        scope, w.alarm.camera_id, w.alarm.pack, NOON
    ),
    "shadow_alarms.counted": lambda s, scope, w: s.shadow_alarms.counted(scope, NOON),
    "shadow_alarms.forget_pictures": lambda s, scope, w: s.shadow_alarms.forget_pictures(scope, {}, TOMORROW, limit=9),
    "places.put": lambda s, scope, w: s.places.put(scope, w.place),
    "work_days.put": lambda s, scope, w: s.work_days.put(scope, w.days),
    "work_days.above": lambda s, scope, w: s.work_days.above(scope, w.days.place_path),
    "places.get": lambda s, scope, w: s.places.get(scope, w.place.place_path),
    "places.all": lambda s, scope, w: s.places.all(scope),
    "site_plans.put": lambda s, scope, w: s.site_plans.put(scope, w.drawing),
    "site_plans.get": lambda s, scope, w: s.site_plans.get(scope, w.drawing.place_path),
    "site_plans.all": lambda s, scope, w: s.site_plans.all(scope),
    "site_plans.pin": lambda s, scope, w: s.site_plans.pin(scope, w.pin),
    "site_plans.unpin": lambda s, scope, w: s.site_plans.unpin(scope, w.pin),
    "site_plans.pins": lambda s, scope, w: s.site_plans.pins(scope),
    "sessions.end": lambda s, scope, w: s.sessions.end(scope, w.account.account_id, NOON),
    "notices.add": lambda s, scope, w: s.notices.add(scope, w.notice),
    "notices.add_all": lambda s, scope, w: s.notices.add_all(scope, w.incident.incident_id, [a_notice(w.incident)]),
    "notices.get": lambda s, scope, w: s.notices.get(scope, w.notice.notice_id),
    "notices.by_ids": lambda s, scope, w: s.notices.by_ids(scope, [w.notice.notice_id]),
    "notices.save": lambda s, scope, w: s.notices.save(scope, w.notice),
    "notices.of_reporter": lambda s, scope, w: s.notices.of_reporter(scope, w.signal.signal_id),
    "feed.publish": lambda s, scope, w: s.feed.publish(
        scope, place_path=GRID, audience=Audience.DESK, recipient="", topic="incident", subject_id="1", at=NOON
    ),
    "feed.everything": lambda s, scope, w: s.feed.everything(scope, 0, limit=500),
    "feed.forget": lambda s, scope, w: s.feed.forget(scope, NOON, limit=500),
    "feed.since": lambda s, scope, w: s.feed.since(scope, 0, account_id=w.account.account_id, desk=True),
    "keeping.over": lambda s, scope, w: s.keeping.over(scope, {}, NOON + timedelta(days=99), after=None, limit=9),
    "keeping.files": lambda s, scope, w: s.keeping.files(scope, [w.incident.incident_id]),
    "keeping.remove": lambda s, scope, w: s.keeping.remove(scope, [w.sha256], {}, NOON),
    "keeping.remove_idle": lambda s, scope, w: s.keeping.remove_idle(
        scope, [w.sha256], stored_before=NOON + timedelta(days=9999), limit=9
    ),
    "media.put": lambda s, scope, w: s.media.put(scope, w.sha256, b"evidence", "image/jpeg", GRID),
    "media.get": lambda s, scope, w: s.media.get(scope, w.sha256),
    "media.forget": lambda s, scope, w: s.media.forget(scope, [w.sha256]),
    "media.known": lambda s, scope, w: s.media.known(scope, w.sha256),
}
#: Asked before any scope is known; the code, token or login is itself the right (services/ports/ says so).
BEFORE_ANY_SCOPE = {
    "reports.by_tracking", "accounts.by_login", "sessions.add", "sessions.by_token", "sessions.by_tokens",
    "sessions.remove",
    "agents.take_code", "agents.by_id", "unplaced.places", "sensors.districts", "incidents.districts",
    "phone_steps.districts", "mediations.districts", "orders.districts", "uploads.districts",
    "media.districts", "feed.districts",
}  # fmt: skip
#: Counts and ages of the brain's own work, and ids for its auditor: nothing of what the work is about.
OF_THE_WHOLE_BRAIN = {
    "jobs.backlog",
    "audit.late_offers",
    "audit.stuck",
    "audit.waiting",
    "media.let_go",
    "keeping.last_heard",
    "media.discard",
}
#: Read or write no rows of anybody's: locks, counters and the job queue, which carries the scope along.
WITHOUT_ROWS = {
    "incidents.lock_cell",
    "incidents.look_around",
    "incidents.next_number",
    "jobs.defer",
    "jobs.defer_each",
    "feed.newest",
}

#: Whoever has such a place may write these there; it is no sight of ours.
OF_THEIR_OWN = {"media.put", "feed.publish"}

NEXT_DOOR = {
    "the community beside it": Scope(DISTRICT, "qingyuan/hedong/ziyang"),
    "a community whose name begins alike": Scope(DISTRICT, COMMUNITY + "2"),
    "a community whose name is the beginning": Scope(DISTRICT, COMMUNITY[:-1]),
    "the grid beside it": Scope(DISTRICT, f"{COMMUNITY}/g1"),
    "a name in which an underscore stands for any letter": Scope(DISTRICT, "qingyuan/hedong/xinyuan_i"),
    "a name in which a percent sign stands for any text": Scope(DISTRICT, "qingyuan/%"),
    "another district": whole("jizhou"),
    "another district with the same paths": Scope("jizhou", DISTRICT),
}
NOTHING = (None, [], set(), {}, False, 0, 0.0, RoundTally(dict.fromkeys(RoundFigure, 0), 0, 0, 0))


@pytest.fixture(params=["transaction", "chunk"])
async def store(database: Database, request: pytest.FixtureRequest) -> AsyncIterator[Store]:
    """Both kinds of transaction keep to the scope."""
    async with getattr(database, request.param)() as store:
        await store.incidents.look_around(HERE, [Around(a_signal(), radius_m=100.0, since=NOON)])
        yield store


@pytest.fixture
async def world(store: Store) -> World:
    incident, signal, account = an_incident(), a_signal(), an_account(place_path=GRID)
    world = World(
        signal=signal, fresh=a_signal(), incident=incident, link=a_link(signal, incident),
        activity=an_activity(incident),
        task=(task := a_task(incident)), check_in=a_check_in(task), step=a_phone_step(account),
        upload=an_upload(account, expires_at=NOON + timedelta(days=1)),
        clock=a_clock(incident), report=a_report(signal), account=account,
        session=a_session(account), agent=an_agent(place_path=GRID), code=a_code(place_path=GRID),
        camera=(camera := a_camera()), revision=a_revision(camera), order=an_order(camera), hour=an_hour(camera),
        alarm=a_shadow_alarm(camera),
        place=a_place(), drawing=a_site_plan(), pin=a_pin(), days=some_work_days(),
        sensor=(sensor := a_sensor()), state=a_sensor_state(sensor), refused=a_refusal(),
        said=an_input(), flag=a_flag(), file=a_mediation(incident),
        plan=(plan := a_round_plan()), round=an_unbegun_round(plan), code_there=a_place_code(),
        turn=a_turn(account), learned=some_learned(place_path=GRID),
        notice=(notice := a_notice(incident, audience=Audience.REPORTER, recipient=str(signal.signal_id))),
        delivery=a_delivery(notice), reach=Reach(DISTRICT, account.account_id, "a@example.org"),
        device=a_device(account),
        sha256=hashlib.sha256(b"evidence").hexdigest(),
    )  # fmt: skip
    writes = ("signals.accept", "signals.add", "incidents.add", "links.add", "activities.append", "tasks.add")
    writes += (
        "clocks.add",
        "reports.add",
        "accounts.add",
        "phone_steps.claim",
        "uploads.add",
        "agents.add_code",
        "agents.add",
        "cameras.put",
        "cameras.note",
        "orders.add",
        "coverage.put",
        "shadow_alarms.add",
        "places.put",
        "site_plans.put",
        "site_plans.pin",
        "work_days.put",
        "sensors.put",
        "sensors.remember",
        "sensors.refuse",
        "indicators.put",
        "indicators.flag",
        "mediations.add",
        "rounds.add_plan",
        "rounds.add",
        "place_codes.add",
        "rosters.add",
        "check_ins.add",
        "paths.put",
        "learned.add",
    )
    for name in (
        *writes,
        "notices.add",
        "deliveries.add",
        "deliveries.put_reach",
        "devices.put",
        "feed.publish",
        "media.put",
    ):
        await CALLS[name](store, HERE, world)
    await store.tasks.add(HERE, replace(world.task, task_id=uuid4(), assignee=None))
    await store.tasks.add(HERE, replace(world.task, task_id=uuid4(), state=TaskState.DONE))
    await store.tasks.add(HERE, replace(world.task, task_id=uuid4(), plan=HELP))
    await store.notices.add(HERE, a_notice(world.incident))
    await store.links.add(HERE, replace(world.link, link_id=uuid4(), zone=LinkZone.SUGGEST))
    await store.incidents.add(HERE, an_incident(severity=Severity.LIFE_SAFETY))
    await store.orders.add(HERE, an_order(world.camera, kind=GLIMPSE))
    return world


def _methods() -> set[str]:
    hints = get_type_hints(Store)
    return {
        f"{name}.{method}"
        for name, port in hints.items()
        for method, _ in inspect.getmembers(port, inspect.isfunction)
        if not method.startswith("_")
    }


def test_every_method_of_every_repository_is_tried_here() -> None:
    assert _methods() == set(CALLS) | BEFORE_ANY_SCOPE | OF_THE_WHOLE_BRAIN | WITHOUT_ROWS


def test_every_method_takes_a_scope_first_unless_its_port_says_why_not() -> None:
    hints = get_type_hints(Store)
    for name in _methods() - BEFORE_ANY_SCOPE - OF_THE_WHOLE_BRAIN:
        repository, method = name.split(".")
        parameters = list(inspect.signature(getattr(hints[repository], method)).parameters)
        assert parameters[:2] == ["self", "scope"], name


@pytest.mark.parametrize("door", NEXT_DOOR)
async def test_from_next_door_there_is_nothing_to_see_and_nothing_to_change(
    store: Store, world: World, door: str
) -> None:
    seen, there = {}, NEXT_DOOR[door]
    for name, call in CALLS.items():
        if name in OF_THEIR_OWN and there.covers(GRID):
            continue
        try:
            seen[name] = await call(store, there, world)
        except NotFound:
            seen[name] = None
    assert {name: answer for name, answer in seen.items() if answer not in NOTHING} == {}
    assert await store.site_plans.pins(HERE) == [world.pin]
    assert await store.incidents.get(HERE, world.incident.incident_id) == world.incident
    assert await store.reports.of_signal(HERE, world.signal.signal_id) == world.report
    assert await store.devices.of_account(HERE, world.account.account_id) == [world.device]


_READS = sorted(
    name for name in CALLS
    if name.split(".")[1] not in {
        "add", "add_all", "append", "accept", "save", "put", "erase", "publish", "add_code", "since", "everything",
        "placed", "failed", "set_aside", "note", "expire", "claim", "remember", "refuse", "flag", "withdraw",
        "pin", "unpin", "forget", "over", "files", "put_reach", "remove", "add_plan", "save_plan", "drop_unbegun",
        "told_of_opening",
        "finish", "drop", "heard", "count_unknown", "remove_idle", "end", "forget_shown", "forget_pictures",
    }
)  # fmt: skip


@pytest.mark.parametrize("own", [whole(DISTRICT), HERE, Scope(DISTRICT, GRID)], ids=["district", "community", "grid"])
async def test_from_inside_everything_is_seen(store: Store, world: World, own: Scope) -> None:
    for name in _READS:
        assert await CALLS[name](store, own, world) not in NOTHING, name


async def test_what_would_be_moved_out_of_the_scope_is_refused(store: Store, world: World) -> None:
    grid = Scope(DISTRICT, GRID)
    elsewhere = replace(world.incident, where=replace(world.incident.where, place_path=COMMUNITY))
    with pytest.raises(NotFound):
        await store.incidents.save(grid, elsewhere)
    with pytest.raises(NotFound):
        await store.accounts.save(grid, replace(world.account, place_path=COMMUNITY))
    with pytest.raises(NotFound):
        await store.incidents.save(HERE, replace(world.incident, district_id="jizhou"))


async def test_a_camera_next_door_cannot_be_taken_over_by_its_id(store: Store, world: World) -> None:
    there = Scope(DISTRICT, "qingyuan/hedong/ziyang")
    with pytest.raises(NotFound):
        await store.cameras.put(there, replace(world.camera, place_path=there.place_path))
    assert await store.cameras.get(HERE, world.camera.camera_id) == world.camera


async def test_the_same_key_in_two_districts_is_two_signals(store: Store, world: World) -> None:
    other = replace(world.signal, district_id="jizhou", where=replace(world.signal.where, place_path="jizhou/a"))
    assert await store.signals.add(whole("jizhou"), other) is True
    assert await store.signals.get(whole("jizhou"), other.signal_id) == other


async def test_those_above_serve_a_place_and_those_beside_it_do_not(store: Store, world: World) -> None:
    desk = an_account(role=Role.PATROL, place_path=COMMUNITY)
    beside = an_account(role=Role.PATROL, place_path=f"{COMMUNITY}/g1")
    wildcard = an_account(role=Role.PATROL, place_path="qingyuan/hedong/xinyuan_i")
    for account in (desk, beside, wildcard):
        await store.accounts.add(whole(DISTRICT), account)
    serving = await store.accounts.serving(HERE, GRID, Role.PATROL)
    assert serving == [world.account, desk]


async def test_the_same_evidence_at_two_places_is_seen_from_both_and_no_third(store: Store, world: World) -> None:
    there = Scope(DISTRICT, "qingyuan/hedong/ziyang")
    assert await store.media.put(there, world.sha256, b"evidence", "image/jpeg", there.place_path) is True
    assert await store.media.put(HERE, world.sha256, b"evidence", "image/jpeg", GRID) is False
    assert await store.media.get(there, world.sha256) == (b"evidence", "image/jpeg")
    assert await store.media.known(Scope(DISTRICT, "qingyuan/hebei"), world.sha256) is False
