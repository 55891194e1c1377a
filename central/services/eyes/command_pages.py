"""How far a command to a camera has come, without what only its agent may read."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from central.domain.order import Order, OrderState
from central.domain.people import Account, Agent
from central.services.eyes.orders import reachable
from central.services.ports.store import Store
from protocol.commands import CommandAnswer, Rehearsal, Still
from protocol.scope import whole
from protocol.texts import Text, both


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
