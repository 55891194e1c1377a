"""A list of numbers about households becomes indicators; a row that cannot be meant is named, the others are taken."""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from datetime import datetime
from pathlib import Path
from typing import Annotated
from uuid import uuid4

from pydantic import Field

from central.domain.indicator import Colour, Input
from central.services.ports.store import Store
from central.services.sensing.keep_indicators import Told, hear_inputs, withdraw_inputs
from packs.shelf import load_shelf
from protocol.indicating import Number
from protocol.pack import Pack
from protocol.scope import Scope
from protocol.texts import both
from protocol.wire import Instant, Line, Name, PlacePath, Strict, nearest
from wanglou.bulk.tables import RowError, read_rows, read_table

Transaction = Callable[[], AbstractAsyncContextManager[Store]]


class IndicatorRow(Strict):
    place_path: PlacePath
    #: Empty: the place itself.
    household: Annotated[Line, Field(max_length=60)] = ""
    indicator: Name
    value: Number
    at: Instant


def read_indicators(file: Path) -> tuple[list[tuple[int, IndicatorRow]], list[RowError]]:
    """Raises TableUnreadable."""
    columns = tuple(IndicatorRow.model_fields)
    return read_rows(read_table(file, columns, [name for name in columns if name != "household"]), IndicatorRow)


async def bring_in(
    rows: list[tuple[int, IndicatorRow]],
    origin: str,
    transaction: Transaction,
    packs_folder: Path | None,
    now: datetime,
) -> tuple[Told, list[RowError]]:
    """What became of the rows, and those whose indicator, place or time cannot be meant. One transaction."""
    packs = load_shelf(packs_folder)
    known = _indicators(packs)
    told, errors = Told(0, {str(colour): 0 for colour in Colour}, 0), []
    async with transaction() as store:
        for district in sorted({row.place_path.split("/")[0] for _, row in rows}):
            scope = Scope(district, district)
            places = {place.place_path for place in await store.places.all(scope)}
            inputs = []
            for number, row in rows:
                if row.place_path.split("/")[0] != district:
                    continue
                if (error := _refusal(number, row, known, places, now)) is not None:
                    errors.append(error)
                else:
                    inputs.append(_input(row, district, origin, now))
            more = await hear_inputs(inputs, scope=scope, store=store, now=now, new_id=uuid4, packs=packs)
            told = _together(told, more)
    return told, errors


async def withdraw(
    origin: str, scope: Scope, transaction: Transaction, packs_folder: Path | None, now: datetime
) -> Told:
    packs = load_shelf(packs_folder)
    async with transaction() as store:
        return await withdraw_inputs(origin, scope=scope, store=store, now=now, new_id=uuid4, packs=packs)


def _indicators(packs: dict[str, Pack]) -> set[str]:
    return {each.indicator for pack in packs.values() if pack.flagging for each in pack.flagging.indicators}


def _refusal(number: int, row: IndicatorRow, known: set[str], places: set[str], now: datetime) -> RowError | None:
    if row.indicator not in known:
        why = both("table.unknown_indicator", name=row.indicator, nearest=nearest(row.indicator, sorted(known)))
        return RowError(number, "indicator", why)
    if row.place_path not in places:
        return RowError(number, "place_path", both("error.brain.place"))
    if row.at > now:
        return RowError(number, "at", both("table.future"))
    return None


def _input(row: IndicatorRow, district: str, origin: str, now: datetime) -> Input:
    return Input(district, row.place_path, row.household, row.indicator, origin, row.value, row.at, now)


def _together(one: Told, other: Told) -> Told:
    colours = {name: one.colours.get(name, 0) + count for name, count in other.colours.items()}
    return Told(one.inputs + other.inputs, colours, one.signals + other.signals)
