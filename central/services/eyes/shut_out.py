"""A node that was stolen, or is no more ours, is heard no longer, and hears nothing: the brain's side of the door."""

from dataclasses import replace
from datetime import datetime

from central.domain.people import Agent
from central.services.eyes.orders import withdraw
from central.services.ports.store import Store
from protocol.scope import whole


async def shut_out(agent: Agent, *, store: Store, now: datetime) -> None:
    """What waits for it, passwords of cameras among it, is withdrawn. Its cameras stay, for the node that comes after
    it. Twice is once."""
    scope = whole(agent.district_id)
    fresh = await store.agents.get(scope, agent.agent_id)
    await store.agents.save(scope, replace(fresh, disabled=True))
    for camera in await store.cameras.of_agent(scope, agent.agent_id):
        await withdraw(camera, store=store, now=now)


async def let_in(agent: Agent, *, store: Store) -> None:
    """It was found, and nobody has had its key."""
    scope = whole(agent.district_id)
    fresh = await store.agents.get(scope, agent.agent_id)
    await store.agents.save(scope, replace(fresh, disabled=False))
