"""A page that grows longer asks the database no more often."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from uuid import uuid4

from sqlalchemy import event

from central.domain.order import OPEN_VIEW, Order, OrderState
from central.domain.people import Account
from central.services.live_view.live_view_pages import LookedRow, who_looked
from central.services.live_view.live_views import Looking
from tests.central.services.town import DISTRICT, HOME, Town


@asynccontextmanager
async def counted(town: Town) -> AsyncIterator[list[str]]:
    asked: list[str] = []

    def count(*call: Any) -> None:
        asked.append(call[2])

    event.listen(town.database.engine.sync_engine, "before_cursor_execute", count)
    yield asked
    event.remove(town.database.engine.sync_engine, "before_cursor_execute", count)


async def looked(town: Town, who: Account, incident: str) -> None:
    order = Order(
        uuid4(), "qingyuan", HOME, "cam-gate", "agent-1", OPEN_VIEW, {"incident_id": incident, "stills": "yes"},
        town.now, str(who.account_id), town.now, state=OrderState.DONE, done_at=town.now,
    )  # fmt: skip
    async with town.open() as store:
        await store.orders.add(DISTRICT, order)


async def rows(town: Town) -> list[LookedRow]:
    async with town.open() as store:
        return await who_looked("cam-gate", Looking(town.officer, **town.world(store)))


async def test_who_looked_is_asked_for_all_at_once(town: Town) -> None:
    told = [await town.say(words) for words in ("西门垃圾成堆没人收", "12号楼楼上吵死了，太吵", "有人翻墙进东门草坪")]
    counts = []
    for who, said in zip((town.officer, town.guard, town.mediator), told, strict=True):
        await looked(town, who, str(said.incident_id))
        async with counted(town) as asked:
            found = await rows(town)
        counts.append(len(asked))
    assert {row.by for row in found} == {town.officer.name, town.guard.name, town.mediator.name}
    assert {row.incident_number for row in found} == {said.incident_number for said in told}
    assert len(set(counts)) == 1
