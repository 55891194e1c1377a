"""Commands to agents: asked for at a screen, fetched by the agent when it asks, answered by their id."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from types import MappingProxyType
from uuid import UUID

from central.domain.camera import Camera
from central.domain.errors import Invalid, NotFound
from central.domain.notice import Audience
from central.domain.order import LIFE, LIVE_KINDS, OPEN_ORDERS, Order
from central.domain.people import Account, Agent
from central.services.ports.store import Store
from central.services.ports.world import NewId
from protocol.commands import MOST_COMMANDS, AnyCommand, CommandAnswer, CommandsAnswer, SentCommand
from protocol.scope import Scope, whole

#: An agent that has not said hello for so long cannot be reached; it says hello every minute.
HEARD_WITHIN = timedelta(seconds=150)
#: What only the agent may read; stands apart and is forgotten when it has answered.
_SECRET = ("address", "username", "password", "offer", "ice")


async def send_command(
    command: AnyCommand,
    camera: Camera,
    who: Account,
    *,
    store: Store,
    now: datetime,
    new_id: NewId,
    order_id: UUID | None = None,
    also: Mapping[str, str] = MappingProxyType({}),
) -> Order:
    """Queue it for the camera's agent, which is woken by the commit. Raises Invalid where no agent has the camera.

    ``also`` is written down beside the command for the brain's own use; an agent passes over it.
    """
    if camera.agent_id is None:
        raise Invalid("error.camera.no_agent", camera=camera.name)
    body = command.model_dump(mode="json", exclude_none=True)
    order = Order(
        order_id=order_id or new_id(),
        district_id=camera.district_id,
        place_path=camera.place_path,
        camera_id=camera.camera_id,
        agent_id=camera.agent_id,
        kind=command.kind,
        command={name: value for name, value in body.items() if name not in _SECRET} | dict(also),
        secret={name: value for name, value in body.items() if name in _SECRET},
        asked_at=now,
        asked_by=str(who.account_id),
        expires_at=now + LIFE[command.kind],
    )
    await store.orders.add(whole(camera.district_id), order)
    await say(order, store, now)
    return order


async def take_commands(agent: Agent, at_hand: Collection[UUID], *, store: Store, now: datetime) -> CommandsAnswer:
    """What the agent has not answered, oldest first; from now on it counts as delivered. Nothing for one that was
    disabled while it waited."""
    scope = whole(agent.district_id)
    fresh = await store.agents.get(agent.scope, agent.agent_id)
    if fresh.disabled:
        return CommandsAnswer(commands=(), say_hello=False, now=now)
    taken = await store.orders.take(scope, agent.agent_id, now, besides=at_hand, limit=MOST_COMMANDS)
    for order in taken:
        await store.orders.save(scope, order.delivered(now))
        if order.delivered_at is None:
            await say(order, store, now)
    return CommandsAnswer(
        commands=tuple(SentCommand(command_id=order.order_id, command=order.whole) for order in taken),
        say_hello=await _changed_since_hello(fresh, store),
        now=now,
    )


async def _changed_since_hello(agent: Agent, store: Store) -> bool:
    """Whether somebody changed what its cameras shall look for since it last asked."""
    cameras = await store.cameras.of_agent(agent.scope, agent.agent_id)
    last = agent.last_seen_at
    return any(camera.changed_at is not None and (last is None or camera.changed_at > last) for camera in cameras)


async def hear_answer(order_id: UUID, answer: CommandAnswer, agent: Agent, *, store: Store, now: datetime) -> bool:
    """False where the command had come to its end before. Raises NotFound for a command of another agent."""
    scope = whole(agent.district_id)
    order = await store.orders.get(scope, order_id, lock=True)
    if order.agent_id != agent.agent_id:
        raise NotFound
    current = order.at(now)
    if current.state not in OPEN_ORDERS:
        return False
    await store.orders.save(scope, current.answered(answer, now))
    await say(order, store, now)
    return True


async def withdraw(camera: Camera, *, store: Store, now: datetime) -> None:
    """The camera is gone: what still waits for it need not be done."""
    scope = whole(camera.district_id)
    for order in await store.orders.of_camera(scope, camera.camera_id):
        if order.at(now).state in OPEN_ORDERS:
            over = replace(order, expires_at=now).at(now)
            await store.orders.save(scope, over)


async def say(order: Order, store: Store, now: datetime) -> None:
    """Screens that wait for it look again; whoever looks through a camera asks by themselves."""
    if order.kind in LIVE_KINDS:
        return
    await store.feed.publish(
        whole(order.district_id),
        place_path=order.place_path,
        audience=Audience.DESK,
        recipient="",
        topic="command",
        subject_id=str(order.order_id),
        at=now,
    )


def reachable(agent: Agent | None, now: datetime) -> bool:
    """Whether the agent has been heard lately."""
    return agent is not None and agent.last_seen_at is not None and now - agent.last_seen_at <= HEARD_WITHIN


async def agent_of(camera: Camera, store: Store) -> Agent | None:
    """The camera's agent, wherever it stands: it may serve more than the asker's place."""
    if camera.agent_id is None:
        return None
    try:
        return await store.agents.get(Scope(camera.district_id, camera.district_id), camera.agent_id)
    except NotFound:
        return None
