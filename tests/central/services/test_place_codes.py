"""What is printed on a place's sticker leads to the place, whoever printed it and when."""

import asyncio

from central.services.places.place_codes import Sticker, place_behind, stickers
from central.services.ports.store import Store
from tests.central.services.town import TOKENS, Town

WAITING = "SELECT count(*) AS waiting FROM pg_locks WHERE NOT granted"


async def sheet(town: Town, store: Store) -> list[Sticker]:
    return await stickers((), who=town.officer, store=store, tokens=TOKENS, now=town.now)


async def printed(town: Town) -> list[Sticker]:
    async with town.open() as store:
        return await sheet(town, store)


async def test_two_officers_who_print_at_once_hold_the_same_codes(town: Town) -> None:
    async with town.open() as store:
        first = await sheet(town, store)
        second = asyncio.create_task(printed(town))
        while not second.done() and (await town.rows(WAITING))[0]["waiting"] == 0:
            await asyncio.wait({second}, timeout=0.02)
    assert await second == first
    async with town.open() as store:
        for each in first:
            assert await place_behind(each.code, "qingyuan", store) == each.place
