"""Notices on their way to people who look at no screen, what became of each, and how staff want to be reached."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert

from central.domain.delivery import Delivery, DeliveryState, Reach
from central.domain.errors import NotFound
from central.storage.delivery_tables import deliveries, reach
from central.storage.repository import Repository, must_cover, within
from central.storage.rows import row_of
from central.storage.tables import accounts
from protocol.scope import Scope


class DeliveryTable(Repository):
    async def add(self, scope: Scope, delivery: Delivery) -> bool:
        """Once for each notice, way and ear; False for one that is there."""
        must_cover(scope, delivery.district_id, delivery.place_path)
        return await self._changed_any(insert(deliveries).values(row_of(delivery)).on_conflict_do_nothing())

    async def get(self, scope: Scope, delivery_id: UUID) -> Delivery:
        return await self._one_with(Delivery, deliveries, scope, delivery_id=delivery_id)

    async def take(self, scope: Scope, delivery_id: UUID) -> Delivery | None:
        """Locked until the transaction ends; None where somebody else has it just now, or there is none."""
        query = select(deliveries).where(within(scope, deliveries), deliveries.c.delivery_id == delivery_id)
        return await self._first(Delivery, query.with_for_update(skip_locked=True))

    async def save(self, scope: Scope, delivery: Delivery) -> None:
        if not await self._update(deliveries, row_of(delivery), scope):
            raise NotFound

    async def said_since(self, scope: Scope, delivery: Delivery, since: datetime) -> bool:
        """Whether the same words went the same way to the same ear after ``since``."""
        query = select(deliveries.c.delivery_id).where(
            within(scope, deliveries),
            deliveries.c.recipient == delivery.recipient,
            deliveries.c.channel == delivery.channel,
            deliveries.c.digest == delivery.digest,
            deliveries.c.state == DeliveryState.SENT.value,
            deliveries.c.sent_at > since,
        )
        return bool(await self._rows(query.limit(1)))

    async def newest(self, scope: Scope, *, limit: int = 200) -> list[Delivery]:
        query = select(deliveries).where(within(scope, deliveries))
        return await self._values(
            Delivery, query.order_by(deliveries.c.made_at.desc(), deliveries.c.delivery_id).limit(limit)
        )

    async def put_reach(self, scope: Scope, wanted: Reach) -> None:
        """How an account of the scope is reached from now on."""
        await self._must_see(accounts, scope, account_id=wanted.account_id)
        row = row_of(wanted)
        changed = {name: held for name, held in row.items() if name not in reach.primary_key.columns}
        put = insert(reach).values(row).on_conflict_do_update(index_elements=reach.primary_key.columns, set_=changed)
        await self.connection.execute(put)

    async def reach_of(self, scope: Scope, account_id: UUID) -> Reach | None:
        """None where the account said nothing, or lies outside the scope."""
        query = select(reach).join(
            accounts, (accounts.c.district_id == reach.c.district_id) & (accounts.c.account_id == reach.c.account_id)
        )
        query = query.where(within(scope, accounts), reach.c.account_id == account_id)
        return await self._first(Reach, query)
