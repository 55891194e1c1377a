"""An agent says who it is and how its cameras are; the brain answers what they shall look for."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from central.domain.camera import Camera
from central.domain.errors import Invalid
from central.domain.notice import Audience
from central.domain.people import Agent
from central.services.eyes.keep_coverage import keep_coverage
from central.services.eyes.shadow import promote
from central.services.ports.store import Store
from central.services.ports.world import NewId
from packs.plans import pack_plan
from protocol import PROTOCOL_VERSION
from protocol.messages import CameraPlan, Hello, HelloAnswer, PackPlan
from protocol.pack import Pack

#: This version of the wire and the one before it.
SPOKEN = tuple(version for version in (PROTOCOL_VERSION, PROTOCOL_VERSION - 1) if version >= 1)


async def hear_hello(
    hello: Hello,
    agent: Agent,
    *,
    unknown: int,
    store: Store,
    now: datetime,
    new_id: NewId,
    packs: Mapping[str, Pack],
) -> HelloAnswer:
    """``unknown``: how many keys of the letter this brain does not know.

    Raises Invalid("error.brain.protocol") when the agent speaks neither this protocol nor the one before it.
    """
    common = [version for version in hello.protocols if version in SPOKEN]
    if not common:
        raise Invalid("error.brain.protocol", ours="、".join(map(str, SPOKEN)))
    known = await store.cameras.of_agent(agent.scope, agent.agent_id)
    cameras = [camera for camera in known if camera.removed_at is None]
    changed = _changed(agent.hello, hello)
    hour_began = await keep_coverage(hello, agent, cameras, store=store, now=now)

    heard = hello.model_dump(mode="json")
    await store.agents.heard(agent.scope, replace(agent, last_seen_at=now, hello=heard))
    if unknown:
        await store.agents.count_unknown(agent.scope, agent.agent_id, unknown)
    for camera in cameras:
        if camera.camera_id in changed:
            await _say(camera, agent, store, now)
    if hour_began:
        await promote(cameras, store=store, now=now, new_id=new_id, packs=packs)
    plans = tuple(_plan(camera, packs) for camera in cameras)
    return HelloAnswer(protocol=max(common), now=now, cameras=plans)


def _changed(before: dict[str, Any], hello: Hello) -> set[str]:
    """Cameras whose state is another than at the last hello."""
    known = {row.get("camera_id"): row.get("state") for row in before.get("cameras", ())}
    return {report.camera_id for report in hello.cameras if known.get(report.camera_id) != str(report.state)}


async def _say(camera: Camera, agent: Agent, store: Store, now: datetime) -> None:
    await store.feed.publish(
        agent.scope,
        place_path=camera.place_path,
        audience=Audience.DESK,
        recipient="",
        topic="camera",
        subject_id=camera.camera_id,
        at=now,
    )


def _plan(camera: Camera, packs: Mapping[str, Pack]) -> CameraPlan:
    return CameraPlan(
        camera_id=camera.camera_id,
        name=camera.name,
        place_path=camera.place_path,
        zones=camera.zones,
        packs=tuple(
            _current(plan, packs, by_hand=camera.chosen(plan.pack)).model_copy(
                update={"judgements": camera.judgements(plan.pack)}
            )
            for plan in camera.watched
        ),
    )


def _current(plan: PackPlan, packs: Mapping[str, Pack], *, by_hand: bool) -> PackPlan:
    """The eyes' half of the newest version on the shelf, for the zones that were drawn; settings and hours that were
    chosen ``by_hand`` for this camera stay."""
    pack = packs.get(plan.pack)
    if pack is None or pack.eyes is None or pack.version <= plan.version:
        return plan
    newest = pack_plan(pack, plan.zones, plan.settings if by_hand else None)
    return newest.model_copy(update={"schedule": plan.schedule}) if by_hand else newest
