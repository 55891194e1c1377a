"""The cameras as people set them up, every change of them, and the commands on their way to the agents."""

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from sqlalchemy import and_, delete, func, select, tuple_, update
from sqlalchemy.dialects.postgresql import distinct_on

from central.domain.camera import Camera, CameraRevision
from central.domain.errors import Conflict, NotFound
from central.domain.order import LIVE_KINDS, OPEN_ORDERS, OPEN_VIEW, PASSING, SHOWING, TAKE_STILL, Order, OrderState
from central.storage.camera_tables import camera_revisions, cameras, orders
from central.storage.places import Replacing
from central.storage.repository import Repository, must_cover, within
from central.storage.rows import row_of
from protocol.scope import Scope

#: PostgreSQL's channel that wakes a waiting agent's request; the payload is the agent's id.
ORDER_CHANNEL = "wanglou_order"


class CameraTable(Replacing):
    async def put(self, scope: Scope, camera: Camera) -> None:
        """Store it or replace the one of the same id; NotFound when that one stands outside the scope."""
        must_cover(scope, camera.district_id, camera.place_path)
        await self._put(scope, cameras, row_of(camera))

    async def get(self, scope: Scope, camera_id: str) -> Camera:
        return await self._one_with(Camera, cameras, scope, camera_id=camera_id)

    async def save(self, scope: Scope, camera: Camera) -> Camera:
        """With revision + 1; Conflict if the stored revision is not ``camera.revision``."""
        must_cover(scope, camera.district_id, camera.place_path)
        row = row_of(camera) | {"revision": camera.revision + 1}
        if not await self._update(cameras, row, scope, revision=camera.revision):
            await self._must_see(cameras, scope, camera_id=camera.camera_id)
            raise Conflict
        if camera.agent_id is not None:
            await self.connection.execute(select(func.pg_notify(ORDER_CHANNEL, camera.agent_id)))
        return await self.get(scope, camera.camera_id)

    async def of_agent(self, scope: Scope, agent_id: str, *, among: Collection[str] | None = None) -> list[Camera]:
        query = select(cameras).where(within(scope, cameras), cameras.c.agent_id == agent_id)
        if among is not None:
            query = query.where(cameras.c.camera_id.in_(among))
        return await self._values(Camera, query.order_by(cameras.c.camera_id))

    async def by_ids(self, scope: Scope, camera_ids: Collection[str]) -> list[Camera]:
        return await self._all_among(Camera, cameras, scope, "camera_id", camera_ids)

    async def all(self, scope: Scope) -> list[Camera]:
        return await self._values(Camera, select(cameras).where(within(scope, cameras)).order_by(cameras.c.camera_id))

    async def note(self, scope: Scope, revision: CameraRevision) -> None:
        must_cover(scope, revision.district_id, revision.place_path)
        await self._insert(camera_revisions, revision)

    async def history(self, scope: Scope, camera_id: str) -> list[CameraRevision]:
        query = select(camera_revisions).where(
            within(scope, camera_revisions), camera_revisions.c.camera_id == camera_id
        )
        return await self._values(CameraRevision, query.order_by(camera_revisions.c.revision.desc()).limit(200))


class OrderTable(Repository):
    async def add(self, scope: Scope, order: Order) -> None:
        """Wakes its agent's waiting request when the transaction commits."""
        must_cover(scope, order.district_id, order.place_path)
        await self._insert(orders, order)
        await self.connection.execute(select(func.pg_notify(ORDER_CHANNEL, order.agent_id)))

    async def get(self, scope: Scope, order_id: UUID, *, lock: bool = False) -> Order:
        query = select(orders).where(within(scope, orders), orders.c.order_id == order_id)
        return await self._one(Order, query.with_for_update() if lock else query)

    async def save(self, scope: Scope, order: Order) -> None:
        must_cover(scope, order.district_id, order.place_path)
        if not await self._update(orders, row_of(order), scope):
            raise NotFound

    async def take(
        self, scope: Scope, agent_id: str, now: datetime, *, besides: Collection[UUID], limit: int
    ) -> list[Order]:
        """Those the agent has not answered, oldest first, for this transaction alone."""
        query = (
            select(orders)
            .where(within(scope, orders), orders.c.agent_id == agent_id, orders.c.expires_at > now)
            .where(orders.c.state.in_([state.value for state in OPEN_ORDERS]))
            .where(orders.c.order_id.not_in(besides))
            .order_by(orders.c.asked_at, orders.c.order_id)
            .limit(limit)
            .with_for_update()
        )
        return await self._values(Order, query)

    async def of_camera(self, scope: Scope, camera_id: str, *, kind: str | None = None, limit: int = 20) -> list[Order]:
        query = select(orders).where(within(scope, orders), orders.c.camera_id == camera_id)
        query = query.where(orders.c.kind == kind if kind else orders.c.kind.not_in(LIVE_KINDS))
        return await self._values(Order, query.order_by(orders.c.asked_at.desc(), orders.c.order_id).limit(limit))

    async def expire(self, scope: Scope, now: datetime) -> int:
        """Close what nobody answered in its time, and forget its secrets; how many there were."""
        done = await self.connection.execute(
            update(orders)
            .where(within(scope, orders), orders.c.expires_at <= now)
            .where(orders.c.state.in_([state.value for state in OPEN_ORDERS]))
            .values(state=OrderState.EXPIRED.value, done_at=orders.c.expires_at, secret={})
        )
        return done.rowcount

    async def districts(self) -> list[str]:
        return await self._districts(orders)

    async def forget_shown(self, scope: Scope, before: datetime, *, limit: int) -> list[Order]:
        there = and_(cameras.c.district_id == orders.c.district_id, cameras.c.camera_id == orders.c.camera_id)
        newest = (
            select(orders.c.order_id)
            .join(cameras, and_(there, cameras.c.removed_at.is_(None)))
            .where(within(scope, orders), orders.c.kind == TAKE_STILL, orders.c.state == OrderState.DONE.value)
            .ext(distinct_on(orders.c.camera_id))
            .order_by(orders.c.camera_id, orders.c.asked_at.desc(), orders.c.order_id)
        )
        old = (
            select(orders)
            .where(within(scope, orders), orders.c.kind.in_(SHOWING), orders.c.done_at <= before)
            .where(orders.c.answer != {}, orders.c.order_id.not_in(newest))
            .limit(limit)
            .with_for_update()
        )
        found = await self._values(Order, old)
        gone = tuple_(orders.c.district_id, orders.c.order_id).in_(
            [(each.district_id, each.order_id) for each in found]
        )
        await self.connection.execute(update(orders).where(gone).values(answer={}))
        return found

    async def forget_looks(self, scope: Scope, before: datetime) -> int:
        old = (within(scope, orders), orders.c.expires_at < before)
        ended = (*old, orders.c.kind == OPEN_VIEW, orders.c.state == OrderState.DONE.value)
        await self.connection.execute(update(orders).where(*ended, orders.c.answer != {}).values(answer={}))
        return (await self.connection.execute(delete(orders).where(*old, orders.c.kind.in_(PASSING)))).rowcount
