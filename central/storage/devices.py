"""Phones that take notices while their app is closed: each under its account, a browser once."""

from uuid import UUID

from sqlalchemy import Select, delete, select
from sqlalchemy.dialects.postgresql import insert

from central.domain.push import Device
from central.storage.delivery_tables import devices
from central.storage.repository import Repository, within
from central.storage.rows import row_of
from central.storage.tables import accounts
from protocol.scope import Scope


class DeviceTable(Repository):
    async def put(self, scope: Scope, device: Device) -> None:
        """The same browser again is the same device; somebody else's on this phone from now on is theirs."""
        await self._must_see(accounts, scope, account_id=device.account_id)
        row = row_of(device)
        changed = {name: row[name] for name in ("account_id", "p256dh", "auth", "language", "put_at")}
        browser = [devices.c.district_id, devices.c.endpoint]
        put = insert(devices).values(row).on_conflict_do_update(index_elements=browser, set_=changed)
        await self.connection.execute(put)

    async def get(self, scope: Scope, device_id: UUID) -> Device:
        return await self._one(Device, _those_of(scope).where(devices.c.device_id == device_id))

    async def of_account(self, scope: Scope, account_id: UUID) -> list[Device]:
        return await self._values(Device, _those_of(scope).where(devices.c.account_id == account_id))

    async def remove(self, scope: Scope, device_id: UUID) -> None:
        there = _those_of(scope).with_only_columns(devices.c.device_id)
        gone = delete(devices).where(devices.c.district_id == scope.district_id, devices.c.device_id == device_id)
        await self.connection.execute(gone.where(devices.c.device_id.in_(there)))


def _those_of(scope: Scope) -> Select[tuple[object, ...]]:
    held = (accounts.c.district_id == devices.c.district_id) & (accounts.c.account_id == devices.c.account_id)
    return select(devices).join(accounts, held).where(within(scope, accounts))
