"""A notice: something one person or one kind of screen must hear, written in the same transaction as its cause."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from central.domain.clocks import CHINA
from protocol.scope import Scope
from protocol.texts import Text, both

#: The way of a notice that open screens show: no message leaves the brain, so it is there with its cause.
ON_SCREEN = "screen"


class Audience(StrEnum):
    """Who a feed entry or notice is for."""

    DESK = "desk"  # officers and admins whose scope covers the place
    ACCOUNT = "account"  # one person
    REPORTER = "reporter"  # the resident behind one signal


class NoticeState(StrEnum):
    WAITING = "waiting"
    DELIVERED = "delivered"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Notice:
    notice_id: UUID
    district_id: str
    audience: Audience
    #: account id, signal id (reporter), or place path (desk).
    recipient: str
    incident_id: UUID | None
    #: Message key in protocol/texts under ``notice.``, and its values.
    key: str
    values: dict[str, Any] = field(default_factory=dict)
    channel: str = ON_SCREEN
    made_at: datetime | None = None
    state: NoticeState = NoticeState.WAITING
    delivered_at: datetime | None = None
    #: Somebody said that they have heard it.
    acknowledged_at: datetime | None = None
    acknowledged_by: UUID | None = None


def words_of(notice: Notice) -> Text:
    """Values that differ by language come as ``zh`` and ``en``; instants are shown as days of the community."""
    values = dict(notice.values)
    if isinstance(values.get("on"), str):
        values["on"] = f"{datetime.fromisoformat(values['on']).astimezone(CHINA):%Y-%m-%d}"
    return both(notice.key, **values)


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """One line of the live feed; screens resume from the last ``feed_id`` they saw."""

    feed_id: int  #: given by the store, rising
    district_id: str
    place_path: str
    audience: Audience
    #: account id for ACCOUNT, else "".
    recipient: str
    topic: str  #: "incident", "task", "camera"
    subject_id: str
    at: datetime


def is_for(entry: FeedEntry, scope: Scope, account_id: UUID, *, desk: bool) -> bool:
    """Whether a person who may see ``scope``, and the desk's affairs if ``desk``, hears of it."""
    if entry.district_id != scope.district_id or not scope.covers(entry.place_path):
        return False
    mine = entry.audience is Audience.ACCOUNT and entry.recipient == str(account_id)
    return mine or (desk and entry.audience is Audience.DESK)
