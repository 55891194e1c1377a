"""Every camera in a line: how it is, what watches it and in which mode; and the nodes that have them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from central.domain.camera import Camera
from central.domain.clocks import midnight
from central.domain.people import Agent
from central.domain.watching import Mode
from central.services.eyes.orders import reachable
from central.services.ports.store import Store
from central.services.work import title_of
from protocol.hazards import Severity
from protocol.messages import CameraReport, CameraState
from protocol.pack import Pack
from protocol.scope import Scope, whole
from protocol.texts import Text, both


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


async def camera_list(scope: Scope, *, store: Store, now: datetime, packs: Mapping[str, Pack]) -> CameraList:
    cameras = [camera for camera in await store.cameras.all(scope) if camera.removed_at is None]
    everybody = {agent.agent_id: agent for agent in await store.agents.all(whole(scope.district_id))}
    alarms = await store.shadow_alarms.counted(scope, midnight(now))
    rows = [
        camera_row(camera, everybody.get(camera.agent_id or ""), alarms.get(camera.camera_id, 0), now, packs)
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


def camera_row(camera: Camera, agent: Agent | None, alarms: int, now: datetime, packs: Mapping[str, Pack]) -> CameraRow:
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
