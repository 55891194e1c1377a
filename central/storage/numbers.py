"""Incident numbers: counted per district and day, never given twice, hardly any left out."""

from collections import deque
from dataclasses import dataclass, field

from sqlalchemy import Integer, bindparam, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncEngine

from central.storage.tables import incident_numbers

_COUNT = bindparam("count", type_=Integer())
_counted = insert(incident_numbers).values(last=_COUNT, district_id=bindparam("district_id"), day=bindparam("day"))
_TAKE = _counted.on_conflict_do_update(
    index_elements=incident_numbers.primary_key.columns, set_={"last": incident_numbers.c.last + _COUNT}
).returning(incident_numbers.c.last)
_GIVE_BACK = (
    update(incident_numbers)
    .where(incident_numbers.c.district_id == bindparam("of_district"), incident_numbers.c.day == bindparam("of_day"))
    .where(incident_numbers.c.last == bindparam("newest", type_=Integer()))
    .values(last=incident_numbers.c.last - _COUNT)
)


def spelled(day: str, number: int) -> str:
    return f"{day}-{number:03d}"


async def take(engine: AsyncEngine, district_id: str, day: str, count: int) -> range:
    """The next ``count`` numbers of ``day`` (YYYYMMDD), which nobody else gets."""
    async with engine.connect() as counting:
        given = {"district_id": district_id, "day": day, "count": count}
        last = (await counting.execute(_TAKE, given)).scalar_one()
    return range(last - count + 1, last + 1)


@dataclass(slots=True)
class Reserved:
    """Numbers taken in one go for one transaction; those it did not need go back unless somebody took more since."""

    engine: AsyncEngine
    _waiting: dict[tuple[str, str], deque[int]] = field(default_factory=dict)

    async def next(self, district_id: str, day: str, wanted: int) -> str:
        """``wanted``: how many more the caller reckons with, this one among them."""
        waiting = self._waiting.setdefault((district_id, day), deque())
        if not waiting:
            waiting += await take(self.engine, district_id, day, max(1, wanted))
        return spelled(day, waiting.popleft())

    async def give_back(self) -> None:
        unused, self._waiting = self._waiting, {}
        for (district_id, day), numbers in unused.items():
            if numbers:
                given = {"of_district": district_id, "of_day": day, "newest": numbers[-1], "count": len(numbers)}
                async with self.engine.connect() as counting:
                    await counting.execute(_GIVE_BACK, given)
