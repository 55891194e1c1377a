"""A new edge agent joins: an administrator reads out a one-time code, the agent answers with its public key."""

import base64
import hashlib
from dataclasses import replace
from datetime import datetime, timedelta

from central.domain.access import Action, require
from central.domain.camera import Camera
from central.domain.errors import Forbidden, Invalid
from central.domain.people import Account, Agent, EnrolmentCode
from central.services.ports.people import Tokens
from central.services.ports.store import Store
from central.services.ports.world import NewId
from protocol.messages import EnrolAnswer, EnrolRequest
from protocol.scope import Scope, whole

#: Long enough to walk to the camera cupboard, short enough not to lie about.
CODE_LIFE = timedelta(hours=24)


async def make_enrolment_code(
    who: Account | None, *, place_path: str, store: Store, now: datetime, tokens: Tokens
) -> str:
    """A code for one agent at ``place_path``, shown once; only its digest is kept. ``who`` None: the command line."""
    if who is not None:
        require(who.role, Action.MAKE_ENROLMENT_CODE)
    scope = who.scope if who else whole(place_path.split("/", maxsplit=1)[0])
    if not scope.covers(place_path):
        raise Forbidden
    code = tokens.enrolment_code()
    kept = EnrolmentCode(_digest(code), scope.district_id, place_path, made_at=now, expires_at=now + CODE_LIFE)
    await store.agents.add_code(scope, kept)
    return code


async def enrol_agent(
    request: EnrolRequest, *, store: Store, now: datetime, new_id: NewId, tokens: Tokens
) -> EnrolAnswer:
    """Raises Invalid("error.brain.enrolment_code") when the code is unknown, used or too old."""
    code = await store.agents.take_code(_digest(request.code), now)
    if code is None:
        raise Invalid("error.brain.enrolment_code")
    scope = Scope(code.district_id, code.place_path)
    cameras = await _cameras(request, scope, store)
    agent = Agent(
        agent_id=f"agent-{new_id().hex[:16]}",
        district_id=code.district_id,
        name=request.agent_name,
        place_path=code.place_path,
        public_key=base64.b64decode(request.public_key),
        enrolled_at=now,
    )
    await store.agents.add(scope, agent)
    for camera in cameras:
        # The code is the administrator's word: a node that was set up anew takes over its cameras.
        await store.cameras.put(scope, replace(camera, agent_id=agent.agent_id))
    return EnrolAnswer(agent_id=agent.agent_id, district_id=agent.district_id, now=now)


async def _cameras(request: EnrolRequest, scope: Scope, store: Store) -> list[Camera]:
    """Raises Invalid naming a camera that is not registered at the code's place; the code then stays good."""
    known = {camera.camera_id: camera for camera in await store.cameras.all(scope)}
    for camera_id in request.camera_ids:
        if camera_id not in known:
            raise Invalid("error.brain.enrol_camera", camera=camera_id)
    return [known[camera_id] for camera_id in dict.fromkeys(request.camera_ids)]


def _digest(code: str) -> str:
    return hashlib.sha256(code.encode()).hexdigest()
