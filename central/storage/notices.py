"""What people must hear: notices to one person or screen, and the live feed all screens read from."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, and_, delete, func, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.sql.dml import ReturningInsert

from central.domain.errors import NotFound
from central.domain.notice import Audience, FeedEntry, Notice
from central.storage.bulk import insert_rows, sent, spread
from central.storage.repository import Repository, must_cover, within
from central.storage.rows import row_of
from central.storage.tables import UNHEARD, accounts, feed, incidents, notices, signals
from protocol.scope import Scope

#: PostgreSQL's channel for new feed entries; the payload is "<district>:<feed id>".
FEED_CHANNEL = "wanglou_feed"


class NoticeTable(Repository):
    async def add(self, scope: Scope, notice: Notice) -> None:
        """A notice belongs where its incident, signal, account or desk stands; NotFound if that is out of scope."""
        must_cover(scope, notice.district_id, scope.place_path)
        await self._insert(notices, notice, place_path=await self._place_of(scope, notice))

    async def add_all(self, scope: Scope, incident_id: UUID, told: Sequence[Notice]) -> None:
        place_path = await self._must_see(incidents, scope, incident_id=incident_id)
        for notice in told:
            must_cover(scope, notice.district_id, scope.place_path)
        await insert_rows(self.connection, notices, [row_of(each) | {"place_path": place_path} for each in told])

    async def get(self, scope: Scope, notice_id: UUID) -> Notice:
        return await self._one_with(Notice, notices, scope, notice_id=notice_id)

    async def by_ids(self, scope: Scope, notice_ids: Collection[UUID]) -> list[Notice]:
        return await self._all_among(Notice, notices, scope, "notice_id", notice_ids)

    async def save(self, scope: Scope, notice: Notice) -> None:
        if not await self._update(notices, row_of(notice), scope):
            raise NotFound

    async def of_reporter(self, scope: Scope, signal_id: UUID) -> list[Notice]:
        query = select(notices).where(within(scope, notices), notices.c.audience == Audience.REPORTER.value)
        query = query.where(notices.c.recipient == str(signal_id))
        return await self._values(Notice, query.order_by(notices.c.made_at, notices.c.notice_id))

    async def unheard(self, scope: Scope, since: datetime, *, limit: int = 200) -> list[Notice]:
        """The desk's notices within the scope that nobody has acknowledged, newest first."""
        query = select(notices).where(within(scope, notices), UNHEARD, notices.c.made_at > since)
        return await self._values(Notice, query.order_by(notices.c.made_at.desc(), notices.c.notice_id).limit(limit))

    async def _place_of(self, scope: Scope, notice: Notice) -> str:
        if notice.incident_id is not None:
            return await self._must_see(incidents, scope, incident_id=notice.incident_id)
        if notice.audience is Audience.REPORTER:
            return await self._must_see(signals, scope, signal_id=UUID(notice.recipient))
        if notice.audience is Audience.ACCOUNT:
            return await self._must_see(accounts, scope, account_id=UUID(notice.recipient))
        must_cover(scope, notice.district_id, notice.recipient)
        return notice.recipient


@dataclass(frozen=True, slots=True)
class FeedTable(Repository):
    """The live feed. Screens ask for everything after the last id they saw, so ids must appear in rising order.

    A plain sequence would not do: a transaction that took id 7 may commit after the one that took 8, and a screen
    at 8 would never ask for 7 again. Entries are therefore kept aside until the end of the transaction
    (``write_out``), which takes the district's lock, then the ids, and commits: no later id of a district is
    visible before an earlier one. As nothing is locked after that, no deadlock can pass through here.

    What one transaction says of one subject is said once: an entry names what changed, not how often.
    """

    waiting: dict[tuple[object, ...], dict[str, Any]] = field(default_factory=dict)

    async def publish(
        self,
        scope: Scope,
        *,
        place_path: str,
        audience: Audience,
        recipient: str,
        topic: str,
        subject_id: str,
        at: datetime,
    ) -> None:
        """Write a feed entry when the transaction ends; listeners are woken by its commit (NOTIFY carries ids only)."""
        must_cover(scope, scope.district_id, place_path)
        entry = FeedEntry(0, scope.district_id, place_path, audience, recipient, topic, subject_id, at)
        row = row_of(entry)
        del row["feed_id"]
        said = tuple(held for name, held in row.items() if name != "at")
        self.waiting[said] = self.waiting.get(said, row) | {"at": row["at"]}

    async def since(
        self, scope: Scope, feed_id: int, *, account_id: UUID, desk: bool, limit: int = 500
    ) -> list[FeedEntry]:
        """Entries after ``feed_id``, oldest first: those to this account, and the desk's if ``desk``."""
        query = select(feed).where(within(scope, feed), feed.c.feed_id > feed_id, _for(account_id, desk))
        return await self._values(FeedEntry, query.order_by(feed.c.feed_id).limit(limit))

    async def everything(self, scope: Scope, feed_id: int, *, limit: int) -> list[FeedEntry]:
        """Entries after ``feed_id``, oldest first, whoever they are for: for those who tell them apart themselves."""
        query = select(feed).where(within(scope, feed), feed.c.feed_id > feed_id)
        return await self._values(FeedEntry, query.order_by(feed.c.feed_id).limit(limit))

    async def newest(self, scope: Scope) -> int:
        """The newest id in the district; 0 where there is none."""
        query = select(func.coalesce(func.max(feed.c.feed_id), 0).label("newest"))
        return int((await self._rows(query.where(feed.c.district_id == scope.district_id)))[0]["newest"])

    async def forget(self, scope: Scope, before: datetime, *, limit: int) -> int:
        # By their numbers, which rise with time: no index over the time is needed.
        oldest = select(feed.c.feed_id).where(within(scope, feed)).order_by(feed.c.feed_id).limit(limit)
        newest = select(func.max(feed.c.feed_id)).where(feed.c.district_id == scope.district_id).scalar_subquery()
        old = delete(feed).where(within(scope, feed), feed.c.feed_id.in_(oldest), feed.c.feed_id < newest)
        return (await self.connection.execute(old.where(feed.c.at < before))).rowcount

    async def districts(self) -> list[str]:
        return await self._districts(feed)


async def write_out(connection: AsyncConnection, waiting: Sequence[dict[str, Any]]) -> None:
    """Give the waiting entries their ids and wake the listeners. The last thing before a commit."""
    for district_id in sorted({row["district_id"] for row in waiting}):
        rows = [row for row in waiting if row["district_id"] == district_id]
        await connection.execute(select(func.pg_advisory_xact_lock(func.hashtext("feed"), func.hashtext(district_id))))
        written = await connection.execute(_say(), sent(rows))
        newest = max(written.scalars())
        await connection.execute(select(func.pg_notify(FEED_CHANNEL, f"{district_id}:{newest}")))


@cache
def _say() -> ReturningInsert[tuple[int]]:
    names = tuple(each.name for each in feed.columns if each is not feed.c.feed_id)
    given = spread(feed, names)
    said = feed.insert().from_select(names, select(*(given.c[name] for name in names)))
    return said.returning(feed.c.feed_id)


def _for(account_id: UUID, desk: bool) -> ColumnElement[bool]:
    mine = and_(feed.c.audience == Audience.ACCOUNT.value, feed.c.recipient == str(account_id))
    return or_(mine, feed.c.audience == Audience.DESK.value) if desk else mine
