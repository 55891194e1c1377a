"""The numbers about households and places, and the flags that were made of them."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import or_, select, tuple_, update
from sqlalchemy.dialects.postgresql import insert

from central.domain.indicator import Colour, Flag, Input
from central.services.ports.sensors import Subject
from central.storage.repository import Repository, must_cover, within
from central.storage.rows import row_of
from central.storage.sensor_tables import indicator_flags, indicator_inputs
from protocol.scope import Scope

#: A statement carries so many rows.
_AT_ONCE = 1000


class IndicatorTable(Repository):
    async def put(self, scope: Scope, inputs: Sequence[Input]) -> None:
        """What the same origin said of it before is corrected, unless that was newer; each once (newest_of_each)."""
        for each in inputs:
            must_cover(scope, each.district_id, each.place_path)
        for begin in range(0, len(inputs), _AT_ONCE):
            put = insert(indicator_inputs).values([row_of(each) for each in inputs[begin : begin + _AT_ONCE]])
            changed = {name: put.excluded[name] for name in ("value", "at", "written_at", "withdrawn_at")}
            keys = indicator_inputs.primary_key.columns
            held = indicator_inputs.c
            newer = or_(put.excluded.at >= held.at, held.withdrawn_at.is_not(None))
            await self.connection.execute(put.on_conflict_do_update(index_elements=keys, set_=changed, where=newer))

    async def withdraw(self, scope: Scope, origin: str, at: datetime) -> list[Subject]:
        done = await self.connection.execute(
            update(indicator_inputs)
            .where(within(scope, indicator_inputs), indicator_inputs.c.origin == origin)
            .where(indicator_inputs.c.withdrawn_at.is_(None))
            .values(withdrawn_at=at)
            .returning(indicator_inputs.c.place_path, indicator_inputs.c.household)
        )
        return sorted({(place_path, household) for place_path, household in done})

    async def of(self, scope: Scope, subjects: Sequence[Subject]) -> list[Input]:
        place = tuple_(indicator_inputs.c.place_path, indicator_inputs.c.household)
        found: list[Input] = []
        for begin in range(0, len(subjects), _AT_ONCE):
            some = place.in_(subjects[begin : begin + _AT_ONCE])
            found += await self._values(Input, select(indicator_inputs).where(within(scope, indicator_inputs), some))
        return found

    async def flags_of(self, scope: Scope, subjects: Sequence[Subject]) -> list[Flag]:
        place = tuple_(indicator_flags.c.place_path, indicator_flags.c.household)
        found: list[Flag] = []
        for begin in range(0, len(subjects), _AT_ONCE):
            some = place.in_(subjects[begin : begin + _AT_ONCE])
            query = select(indicator_flags).where(within(scope, indicator_flags), some)
            found += await self._values(Flag, query.with_for_update())
        return found

    async def flag(self, scope: Scope, flags: Sequence[Flag]) -> None:
        for each in flags:
            must_cover(scope, each.district_id, each.place_path)
        for begin in range(0, len(flags), _AT_ONCE):
            put = insert(indicator_flags).values([row_of(each) for each in flags[begin : begin + _AT_ONCE]])
            names = ("colour", "because", "event_id", "revision", "judged_at")
            changed = {name: put.excluded[name] for name in names}
            keys = indicator_flags.primary_key.columns
            await self.connection.execute(put.on_conflict_do_update(index_elements=keys, set_=changed))

    async def worrying(self, scope: Scope, *, limit: int = 1000) -> list[Flag]:
        """Red ones first, then by place."""
        flags = indicator_flags.c
        query = select(indicator_flags).where(
            within(scope, indicator_flags), or_(flags.colour == Colour.RED, flags.colour == Colour.YELLOW)
        )
        return await self._values(Flag, query.order_by(flags.colour, flags.place_path, flags.household).limit(limit))
