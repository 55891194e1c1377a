"""A command on its way to an agent: who asked for it, how far it got, and what came back."""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any
from uuid import UUID

from protocol.commands import CommandAnswer
from protocol.live_view import GLIMPSE_ASKED_S, VIEW_ASKED_S, VIEW_S


class OrderState(StrEnum):
    QUEUED = "queued"  # waits for the agent to ask
    DELIVERED = "delivered"  # the agent has it, or had it when it went down
    DONE = "done"
    FAILED = "failed"
    EXPIRED = "expired"


#: States in which an agent is still told of it.
OPEN_ORDERS = (OrderState.QUEUED, OrderState.DELIVERED)

OPEN_VIEW, KEEP_VIEW, GLIMPSE = "open_view", "keep_view", "glimpse"
#: Of no use once they have been answered: who looked is told by OPEN_VIEW alone.
PASSING = (KEEP_VIEW, GLIMPSE)
#: Whoever asked for one looks at the pictures that come of it.
TAKE_STILL, REHEARSE = "take_still", "rehearse"
SHOWING = (TAKE_STILL, REHEARSE)
#: Commands of live view, which come often and are nobody's news.
LIVE_KINDS = (OPEN_VIEW, *PASSING)
#: A picture that comes later than this is of no use to whoever waits for it; a camera that is to be taken on is taken
#: on when the node is back after a night without power.
LIFE = {
    OPEN_VIEW: timedelta(seconds=VIEW_ASKED_S),
    KEEP_VIEW: timedelta(seconds=VIEW_ASKED_S),
    GLIMPSE: timedelta(seconds=GLIMPSE_ASKED_S),
    TAKE_STILL: timedelta(minutes=10),
    REHEARSE: timedelta(minutes=30),
    "add_camera": timedelta(days=2),
    "change_camera": timedelta(days=2),
    "remove_camera": timedelta(days=30),
}


@dataclass(frozen=True, slots=True)
class Order:
    order_id: UUID
    district_id: str
    place_path: str
    camera_id: str
    agent_id: str
    kind: str
    #: The command without what nobody but the agent may read.
    command: dict[str, Any]
    asked_at: datetime
    asked_by: str
    #: Of a live view that was opened: when it ends unless it is kept.
    expires_at: datetime
    #: Full address, user and password, until the agent has answered; then nothing.
    secret: dict[str, Any] = field(default_factory=dict)
    state: OrderState = OrderState.QUEUED
    delivered_at: datetime | None = None
    done_at: datetime | None = None
    answer: dict[str, Any] = field(default_factory=dict)

    def at(self, now: datetime) -> "Order":
        """As it stands at ``now``: what nobody answered in its time has expired, and its secret is forgotten."""
        if self.state in OPEN_ORDERS and now >= self.expires_at:
            return replace(self, state=OrderState.EXPIRED, done_at=self.expires_at, secret={})
        return self

    def delivered(self, now: datetime) -> "Order":
        return replace(self, state=OrderState.DELIVERED, delivered_at=self.delivered_at or now)

    def answered(self, answer: CommandAnswer, now: datetime) -> "Order":
        """With what the agent said of it; once it has come to its end, nothing changes it any more."""
        if self.state not in OPEN_ORDERS:
            return self
        said = answer.model_dump(mode="json", exclude_none=True)
        if answer.outcome == "working":
            return replace(self.delivered(now), answer=said)
        state = OrderState.DONE if answer.outcome == "done" else OrderState.FAILED
        opened = self.kind == OPEN_VIEW and state is OrderState.DONE
        until = now + timedelta(seconds=VIEW_S) if opened else self.expires_at
        return replace(self, state=state, done_at=now, answer=said, secret={}, expires_at=until)

    def shows(self, now: datetime) -> bool:
        """Whether this live view is open, or about to be."""
        return self.kind == OPEN_VIEW and now < self.expires_at and self.state in (*OPEN_ORDERS, OrderState.DONE)

    @property
    def whole(self) -> dict[str, Any]:
        """The command as the agent gets it."""
        return self.command | self.secret
