"""Drawings of estates, and what was put on them."""

from sqlalchemy import delete, select

from central.domain.site_plan import Pin, SitePlan
from central.storage.places import Replacing
from central.storage.repository import must_cover, within
from central.storage.rows import row_of
from central.storage.tables import site_pins, site_plans
from protocol.scope import Scope


class SitePlanTable(Replacing):
    async def put(self, scope: Scope, plan: SitePlan) -> None:
        """Store it or replace the one of the same place; its pins stay."""
        must_cover(scope, plan.district_id, plan.place_path)
        await self._put(scope, site_plans, row_of(plan))

    async def get(self, scope: Scope, place_path: str) -> SitePlan:
        query = select(site_plans).where(within(scope, site_plans), site_plans.c.place_path == place_path)
        return await self._one(SitePlan, query)

    async def all(self, scope: Scope) -> list[SitePlan]:
        query = select(site_plans).where(within(scope, site_plans)).order_by(site_plans.c.place_path)
        return await self._values(SitePlan, query)

    async def pin(self, scope: Scope, pin: Pin) -> None:
        """Put something on a drawing, or put it elsewhere."""
        must_cover(scope, pin.district_id, pin.place_path)
        await self._put(scope, site_pins, row_of(pin))

    async def unpin(self, scope: Scope, pin: Pin) -> None:
        same = [column == row_of(pin)[column.name] for column in site_pins.primary_key]
        await self.connection.execute(delete(site_pins).where(within(scope, site_pins), *same))

    async def pins(self, scope: Scope) -> list[Pin]:
        ordered = select(site_pins).where(within(scope, site_pins)).order_by(site_pins.c.place_path, site_pins.c.of)
        return await self._values(Pin, ordered)
