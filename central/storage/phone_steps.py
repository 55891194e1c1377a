"""What patrols' phones have sent, each step once, with the answer it was given."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import delete, select, tuple_
from sqlalchemy.dialects.postgresql import insert

from central.domain.errors import NotFound
from central.domain.phone_step import PhoneStep
from central.storage.repository import Repository, of_visible_account
from central.storage.rows import row_of, values_of
from central.storage.tables import accounts, phone_steps
from protocol.scope import Scope


class PhoneStepTable(Repository):
    async def claim(self, scope: Scope, step: PhoneStep) -> bool:
        """True for whoever comes first with this key. Who comes second waits until the first has committed."""
        if step.district_id != scope.district_id:
            raise NotFound
        await self._must_see(accounts, scope, account_id=step.account_id)
        return await self._changed_any(insert(phone_steps).values(row_of(step)).on_conflict_do_nothing())

    async def get(self, scope: Scope, account_id: UUID, client_key: UUID) -> PhoneStep:
        key = {"account_id": account_id, "client_key": client_key}
        return await self._one_with(PhoneStep, phone_steps, scope, seen=of_visible_account, **key)

    async def save(self, scope: Scope, step: PhoneStep) -> None:
        if not await self._update(phone_steps, row_of(step), scope, seen=of_visible_account):
            raise NotFound

    async def districts(self) -> list[str]:
        return await self._districts(phone_steps)

    async def forget(self, scope: Scope, before: datetime, *, limit: int) -> list[PhoneStep]:
        old = select(phone_steps.c.account_id, phone_steps.c.client_key).where(
            of_visible_account(scope, phone_steps), phone_steps.c.heard_at < before
        )
        oldest = old.order_by(phone_steps.c.heard_at).limit(limit)
        key = tuple_(phone_steps.c.account_id, phone_steps.c.client_key)
        here = phone_steps.c.district_id == scope.district_id
        gone = await self.connection.execute(delete(phone_steps).where(here, key.in_(oldest)).returning(phone_steps))
        return values_of(PhoneStep, [dict(row) for row in gone.mappings()])
