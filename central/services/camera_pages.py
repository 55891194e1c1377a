"""What the screens show of cameras: how they are, what watches them, what changed, and the shelf of packs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, Literal
from uuid import UUID

from central.domain.camera import Camera
from central.domain.clocks import midnight
from central.domain.errors import Invalid, NotFound
from central.domain.order import OPEN_ORDERS, Order, OrderState
from central.domain.people import Account, Agent
from central.domain.shadow import Bound
from central.domain.watching import Mode
from central.services.cameras import current, name_of, names_of
from central.services.orders import agent_of, reachable
from central.services.ports import Store
from central.services.shadow import on_trial, trial
from central.services.watches import settings_schemas
from central.services.work import title_of
from protocol.commands import CommandAnswer, Rehearsal, Still
from protocol.geo import Position
from protocol.hazards import Severity
from protocol.messages import CameraReport, CameraState, ZonePlan
from protocol.pack import Pack, ZoneNeed
from protocol.scope import Scope, whole
from protocol.texts import Text, both
from protocol.verdicts import Caution, caution

#: So many days of coverage are answered at once.
MOST_DAYS = 31


class Seen(StrEnum):
    """How a camera is, as far as the brain knows: what its agent says, or why nothing is known."""

    CONNECTING = "connecting"
    LIVE = "live"
    STALLED = "stalled"
    NO_PICTURE = "no_picture"
    WRONG_PASSWORD = "wrong_password"  # noqa: S105 - a state, not a secret
    ENDED = "ended"
    #: The agent has not been told of it yet, or has not said anything of it.
    WAITING = "waiting"
    #: The agent has not been heard for minutes: how the camera is nobody knows.
    UNHEARD = "unheard"
    #: No agent has this camera.
    NO_AGENT = "no_agent"


@dataclass(frozen=True, slots=True)
class WatchMode:
    pack: str
    title: Text
    severity: Severity
    mode: Mode


@dataclass(frozen=True, slots=True)
class CameraRow:
    camera_id: str
    name: str
    place_path: str
    agent_id: str | None
    agent_name: str | None
    rendered: bool
    state: Seen
    #: Why there is no picture, or what is wrong though there is one.
    trouble: Text | None
    last_frame_at: datetime | None
    watches: tuple[WatchMode, ...]
    #: Alarms of packs on trial since midnight.
    shadow_alarms_today: int
    revision: int


@dataclass(frozen=True, slots=True)
class AgentRow:
    agent_id: str
    name: str
    place_path: str
    last_seen_at: datetime | None
    #: It has been heard within the last minutes: a command reaches it at once.
    connected: bool
    disabled: bool
    agent_version: str | None


@dataclass(frozen=True, slots=True)
class CameraList:
    cameras: tuple[CameraRow, ...]
    agents: tuple[AgentRow, ...]


@dataclass(frozen=True, slots=True)
class WatchRow:
    pack: str
    title: Text
    severity: Severity
    behaviour: str
    mode: Mode
    #: None: it came with a community that was brought in as data.
    since: datetime | None
    #: Who chose this mode: a name, or "规则 rule".
    by: str | None
    zones: tuple[str, ...]
    settings: dict[str, Any]
    schedule: str
    #: Of a pack on trial: how far it has come.
    bound: Bound | None
    #: What people said of its alarms here, and how much surer it must be for that.
    caution: Caution


@dataclass(frozen=True, slots=True)
class CommandPage:
    command_id: UUID
    camera_id: str
    kind: str
    state: OrderState
    asked_at: datetime
    expires_at: datetime
    delivered_at: datetime | None
    done_at: datetime | None
    #: 0…1.
    progress: float
    #: Why it failed, or what it waits for.
    reason: Text | None
    still: Still | None
    rehearsal: Rehearsal | None


@dataclass(frozen=True, slots=True)
class CameraPage:
    camera: CameraRow
    position: Position | None
    view_radius_m: float
    #: Without user and password; None for a camera that stands in its node's settings file.
    address: str | None
    zones: tuple[ZonePlan, ...]
    watches: tuple[WatchRow, ...]
    #: Name it with every change.
    revision: int
    changed_at: datetime | None
    changed_by: str | None
    #: The newest still that arrived, for the page to begin with.
    still: Still | None
    #: Commands that its agent has not answered yet.
    open_commands: tuple[CommandPage, ...]


@dataclass(frozen=True, slots=True)
class CameraRevisionRow:
    revision: int
    at: datetime
    by: str
    text: Text


@dataclass(frozen=True, slots=True)
class CoverageHourRow:
    hour: datetime
    #: By state, "live" being live and looked at; what is missing to 3,600 is unknown.
    seconds: dict[str, float]
    unknown_s: float
    looks: int
    #: By pack.
    watched: dict[str, float]


@dataclass(frozen=True, slots=True)
class CoveragePage:
    camera_id: str
    begin: datetime
    end: datetime
    #: Hours of which something is known, oldest first; those that are left out are unknown.
    hours: tuple[CoverageHourRow, ...]
    live_s: float
    unknown_s: float


@dataclass(frozen=True, slots=True)
class PackCard:
    """One pack of the shelf, for choosing and for drawing its form."""

    pack: str
    version: int
    title: Text
    severity: Severity
    kinds: tuple[str, ...]
    behaviour: str
    #: What must be drawn before it may watch.
    needs: Literal["area", "line", "none"]
    #: To the letter: an ``arrow`` needs a line and takes areas beside it, ``optional`` needs nothing and takes areas.
    zone: ZoneNeed
    #: False: 试用, to be watched closely.
    proven: bool
    schedule: str
    settings: dict[str, Any]
    #: As an agent announced it; None where none that is known can do this.
    settings_schema: dict[str, Any] | None
    false_alarms_per_day: float
    #: What an administrator must have read, and say so, before it watches anything.
    read_first: Text | None


async def camera_list(scope: Scope, *, store: Store, now: datetime, packs: Mapping[str, Pack]) -> CameraList:
    cameras = [camera for camera in await store.cameras.all(scope) if camera.removed_at is None]
    everybody = {agent.agent_id: agent for agent in await store.agents.all(whole(scope.district_id))}
    alarms = await store.shadow_alarms.counted(scope, midnight(now))
    rows = [
        _row(camera, everybody.get(camera.agent_id or ""), alarms.get(camera.camera_id, 0), now, packs)
        for camera in cameras
    ]
    theirs = {camera.agent_id for camera in cameras}
    agents = [agent for agent in everybody.values() if agent.agent_id in theirs or scope.covers(agent.place_path)]
    return CameraList(tuple(rows), tuple(_agent_row(agent, now) for agent in agents))


def _agent_row(agent: Agent, now: datetime) -> AgentRow:
    return AgentRow(
        agent_id=agent.agent_id,
        name=agent.name,
        place_path=agent.place_path,
        last_seen_at=agent.last_seen_at,
        connected=reachable(agent, now),
        disabled=agent.disabled,
        agent_version=agent.hello.get("agent_version"),
    )


def _row(camera: Camera, agent: Agent | None, alarms: int, now: datetime, packs: Mapping[str, Pack]) -> CameraRow:
    report = _report(camera, agent)
    state, trouble = _seen(agent, report, now)
    watches = [
        WatchMode(plan.pack, title_of(plan.pack, packs), plan.severity, camera.mode(plan.pack)) for plan in camera.packs
    ]
    return CameraRow(
        camera_id=camera.camera_id,
        name=camera.name,
        place_path=camera.place_path,
        agent_id=camera.agent_id,
        agent_name=agent.name if agent else None,
        rendered=camera.rendered,
        state=state,
        trouble=trouble,
        last_frame_at=report.last_frame_at if report else None,
        watches=tuple(watches),
        shadow_alarms_today=alarms,
        revision=camera.revision,
    )


def _report(camera: Camera, agent: Agent | None) -> CameraReport | None:
    told = agent.hello.get("cameras", ()) if agent else ()
    found = next((row for row in told if row.get("camera_id") == camera.camera_id), None)
    return CameraReport.model_validate(found) if found is not None else None


def _seen(agent: Agent | None, report: CameraReport | None, now: datetime) -> tuple[Seen, Text | None]:
    if agent is None:
        return Seen.NO_AGENT, both("camera.no_agent")
    if not reachable(agent, now):
        return Seen.UNHEARD, both("camera.unheard", agent=agent.name)
    if report is None:
        return Seen.WAITING, both("camera.waiting", agent=agent.name)
    return Seen(CameraState(report.state).value), report.trouble


async def camera_page(
    camera_id: str, scope: Scope, *, store: Store, now: datetime, packs: Mapping[str, Pack]
) -> CameraPage:
    camera = await current(camera_id, None, scope, store)
    agent = await agent_of(camera, store)
    alarms = await store.shadow_alarms.counted(scope, midnight(now))
    orders = await store.orders.of_camera(scope, camera_id)
    trials = {pack: await trial(camera, pack, store, packs) for pack in on_trial(camera)}
    watches = []
    for plan in camera.packs:
        standing = camera.modes[plan.pack] if camera.chosen(plan.pack) else None
        watches.append(
            WatchRow(
                pack=plan.pack,
                title=title_of(plan.pack, packs),
                severity=plan.severity,
                behaviour=plan.behaviour,
                mode=camera.mode(plan.pack),
                since=standing.since if standing else None,
                by=await name_of(standing.by, camera.district_id, store) if standing else None,
                zones=plan.zones,
                settings=plan.settings,
                schedule=plan.schedule,
                bound=trials[plan.pack].bound if plan.pack in trials else None,
                caution=caution(camera.judgements(plan.pack), plan.severity),
            )
        )
    pages = [command_page(order, agent, now) for order in orders]
    return CameraPage(
        camera=_row(camera, agent, alarms.get(camera_id, 0), now, packs),
        position=camera.position,
        view_radius_m=camera.view_radius_m,
        address=camera.address,
        zones=camera.zones,
        watches=tuple(watches),
        revision=camera.revision,
        changed_at=camera.changed_at,
        changed_by=await name_of(camera.changed_by, camera.district_id, store) if camera.changed_by else None,
        still=next((page.still for page in pages if page.still and page.state is OrderState.DONE), None),
        open_commands=tuple(page for page in pages if page.state in OPEN_ORDERS),
    )


async def read_command(order_id: UUID, who: Account, *, store: Store, now: datetime) -> CommandPage:
    order = await store.orders.get(who.scope, order_id)
    agent = await store.agents.get(whole(order.district_id), order.agent_id)
    return command_page(order, agent, now)


def command_page(order: Order, agent: Agent | None, now: datetime) -> CommandPage:
    """Nothing of what only the agent may read."""
    standing = order.at(now)
    answer = CommandAnswer.model_validate(standing.answer) if standing.answer else None
    reason = answer.reason if answer else None
    if standing.state is OrderState.QUEUED and agent is not None and not reachable(agent, now):
        reason = both("camera.command_waits", agent=agent.name)
    elif standing.state is OrderState.EXPIRED:
        reason = both("camera.command_expired", agent=agent.name if agent else "-")
    return CommandPage(
        command_id=standing.order_id,
        camera_id=standing.camera_id,
        kind=standing.kind,
        state=standing.state,
        asked_at=standing.asked_at,
        expires_at=standing.expires_at,
        delivered_at=standing.delivered_at,
        done_at=standing.done_at,
        progress=1.0 if standing.state is OrderState.DONE else answer.progress if answer else 0.0,
        reason=reason,
        still=answer.still if answer else None,
        rehearsal=answer.rehearsal if answer else None,
    )


async def history(camera_id: str, who: Account, *, store: Store) -> list[CameraRevisionRow]:
    """Every change, newest first; also of a camera that is gone, so that its removal can be undone."""
    camera = await current(camera_id, None, who.scope, store, removed=True)
    rows = await store.cameras.history(who.scope, camera_id)
    names = await names_of([row.by for row in rows], camera.district_id, store)
    return [
        CameraRevisionRow(
            revision=row.revision,
            at=row.at,
            by=names[row.by],
            text=both(f"camera.changes.{row.what}", **_spoken(row.values)),
        )
        for row in rows
    ]


def _spoken(values: Mapping[str, str]) -> dict[str, str | Text]:
    """``pack`` beside ``pack_en`` is one thing said in both languages; older rows have the Chinese alone."""
    return {
        name: Text(zh=said, en=values[f"{name}_en"]) if values.get(f"{name}_en") and said else said
        for name, said in values.items()
    }


async def coverage(camera_id: str, begin: datetime, end: datetime, who: Account, *, store: Store) -> CoveragePage:
    """Raises Invalid for a span that is none, or longer than a month."""
    if not timedelta(0) < end - begin <= timedelta(days=MOST_DAYS):
        raise Invalid("error.camera.span", days=MOST_DAYS)
    camera = await current(camera_id, None, who.scope, store)
    rows = await store.coverage.between(whole(camera.district_id), camera_id, begin, end)
    hours = [
        CoverageHourRow(row.hour, row.seconds, max(3600.0 - sum(row.seconds.values()), 0.0), row.looks, row.watched)
        for row in rows
    ]
    known_s = sum(sum(row.seconds.values()) for row in rows)
    return CoveragePage(
        camera_id=camera_id,
        begin=begin,
        end=end,
        hours=tuple(hours),
        live_s=sum(row.seconds.get("live", 0.0) for row in rows),
        unknown_s=max((end - begin).total_seconds() - known_s, 0.0),
    )


async def pack_cards(scope: Scope, *, store: Store, packs: Mapping[str, Pack]) -> list[PackCard]:
    """The packs with eyes; those that only people tell of watch no camera."""
    schemas: dict[str, dict[str, Any]] = {}
    for agent in await store.agents.all(scope):
        schemas |= settings_schemas(agent)
    return [_card(pack, schemas) for pack in packs.values() if pack.eyes is not None]


def _card(pack: Pack, schemas: Mapping[str, dict[str, Any]]) -> PackCard:
    eyes = pack.eyes
    if eyes is None:
        raise NotFound
    return PackCard(
        pack=pack.pack,
        version=pack.version,
        title=pack.title,
        severity=pack.brain.severity,
        kinds=pack.kinds,
        behaviour=eyes.behaviour,
        needs="line" if eyes.zone.lines else "area" if eyes.zone is ZoneNeed.REQUIRED else "none",
        zone=eyes.zone,
        proven=eyes.proven,
        schedule=eyes.schedule,
        settings=eyes.settings,
        settings_schema=schemas.get(eyes.behaviour),
        false_alarms_per_day=eyes.false_alarms_per_day,
        read_first=eyes.read_first,
    )


async def picture_of(camera_id: str, sha256: str, who: Account, *, store: Store) -> tuple[bytes, str] | None:
    """A still, a rehearsal's picture or a trial alarm's, for whoever may see the camera; None while it is on its way.
    A trial may end between the list that names its picture and the picture: it is found all the same.

    Raises NotFound for a picture that is none of the camera's. What an agent sends is kept for all of its area: the
    camera, not the picture, says whose it is.
    """
    camera = await current(camera_id, None, who.scope, store)
    if sha256 not in await _pictures(camera, store):
        raise NotFound
    try:
        return await store.media.get(whole(camera.district_id), sha256)
    except NotFound:
        return None


async def _pictures(camera: Camera, store: Store) -> set[str]:
    scope = whole(camera.district_id)
    found: set[str] = set()
    for order in await store.orders.of_camera(scope, camera.camera_id, limit=200):
        if order.answer:
            found |= CommandAnswer.model_validate(order.answer).pictures
    for alarm in await _trial_alarms(camera, store):
        found |= {ref.sha256 for ref in alarm.evidence}
    return found


async def _trial_alarms(camera: Camera, store: Store) -> Sequence[Any]:
    scope = whole(camera.district_id)
    return [
        alarm
        for pack in camera.modes
        for alarm in await store.shadow_alarms.of_camera(scope, camera.camera_id, pack, None)
    ]
