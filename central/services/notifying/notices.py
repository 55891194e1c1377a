"""What the desk has not heard yet, what became of messages that left the house, and how staff want to be reached."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from uuid import UUID

from central.domain.access import Action, require
from central.domain.delivery import Delivery, Reach
from central.domain.errors import Invalid, NotAllowedNow, NotFound
from central.domain.notice import Audience, Notice, words_of
from central.domain.people import Account
from central.services.later import notice_waits
from central.services.ports.store import Store
from protocol.scope import whole
from protocol.texts import Text

#: What is older is history.
UNHEARD_FOR = timedelta(days=2)


@dataclass(frozen=True, slots=True)
class UnheardNotice:
    notice_id: UUID
    incident_id: UUID | None
    made_at: datetime
    place_path: str
    text: Text


@dataclass(frozen=True, slots=True)
class DeliveryRow:
    delivery: Delivery
    #: What was said; residents' messages too, since their words are the house's own.
    text: Text
    #: Whom it went to: a name of the staff, "居民", or a place.
    to: Text


async def unheard(who: Account, *, store: Store, now: datetime) -> list[UnheardNotice]:
    """Newest first."""
    require(who.role, Action.READ_QUEUE)
    found = await store.notices.unheard(who.scope, now - UNHEARD_FOR)
    return [
        UnheardNotice(notice.notice_id, notice.incident_id, notice.made_at or now, notice.recipient, words_of(notice))
        for notice in found
    ]


async def acknowledge(notice_id: UUID, *, who: Account, store: Store, now: datetime) -> Notice:
    """Somebody at the desk has heard it: no other way is tried, nobody above is told. Twice is once."""
    require(who.role, Action.ACKNOWLEDGE)
    notice = await store.notices.get(who.scope, notice_id)
    if notice.audience is not Audience.DESK:
        raise NotFound
    if notice.acknowledged_at is not None:
        return notice
    heard = replace(notice, acknowledged_at=now, acknowledged_by=who.account_id)
    await store.notices.save(who.scope, heard)
    return heard


async def unacknowledge(notice_id: UUID, *, who: Account, store: Store, now: datetime) -> Notice:
    """It was pressed by mistake: the notice waits again, with the ways still before it and the level above.
    Raises NotAllowedNow for what somebody else has heard: that is theirs to take back."""
    require(who.role, Action.ACKNOWLEDGE)
    notice = await store.notices.get(who.scope, notice_id)
    if notice.audience is not Audience.DESK:
        raise NotFound
    if notice.acknowledged_at is None:
        return notice
    if notice.acknowledged_by != who.account_id:
        raise NotAllowedNow("error.brain.heard_by_another")
    waiting = replace(notice, acknowledged_at=None, acknowledged_by=None)
    await store.notices.save(who.scope, waiting)
    await notice_waits(store, whole(who.district_id), notice_id, now)
    return waiting


async def deliveries(who: Account, *, store: Store) -> list[DeliveryRow]:
    """Newest first."""
    require(who.role, Action.READ_DELIVERIES)
    scope, found = whole(who.district_id), await store.deliveries.newest(who.scope)
    said = {each.notice_id: each for each in await store.notices.by_ids(scope, {one.notice_id for one in found})}
    ears = {account_id for one in found if (account_id := _account_in(one.recipient)) is not None}
    names = {each.account_id: each.name for each in await store.accounts.by_ids(scope, ears)}
    return [DeliveryRow(one, words_of(said[one.notice_id]), _to(one.recipient, names)) for one in found]


async def read_reach(who: Account, *, store: Store) -> Reach:
    known = await store.deliveries.reach_of(whole(who.district_id), who.account_id)
    return known or Reach(who.district_id, who.account_id)


async def set_reach(
    who: Account, *, email: str | None, quiet_from: str | None, quiet_to: str | None, store: Store
) -> Reach:
    """Raises Invalid for half a pair of quiet hours, or hours that are none."""
    require(who.role, Action.SET_REACH)
    if (quiet_from is None) != (quiet_to is None) or not (_is_time(quiet_from) and _is_time(quiet_to)):
        raise Invalid("error.brain.quiet_hours")
    wanted = Reach(who.district_id, who.account_id, email, quiet_from, quiet_to)
    await store.deliveries.put_reach(whole(who.district_id), wanted)
    return wanted


def _account_in(recipient: str) -> UUID | None:
    """Whose account it is, or whose phone; None for residents and places."""
    kind, _, name = recipient.partition(":")
    return None if kind in ("reporter", "place") else UUID(name.partition("/")[0])


def _to(recipient: str, names: Mapping[UUID, str]) -> Text:
    account_id = _account_in(recipient)
    if account_id is not None:
        name = names.get(account_id, "-")
    elif recipient.startswith("reporter:"):
        return Text(zh="居民", en="resident")
    else:
        name = recipient.partition(":")[2]
    return Text(zh=name, en=name)


def _is_time(written: str | None) -> bool:
    if written is None:
        return True
    try:
        time.fromisoformat(written)
    except ValueError:
        return False
    return True
