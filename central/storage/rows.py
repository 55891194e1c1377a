"""How the brain's values lie in table rows and come back the same."""

import json
import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields
from datetime import UTC, datetime
from enum import Enum
from functools import partial
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from pydantic import BaseModel, TypeAdapter

from central.domain.errors import Invalid
from central.domain.signal import Where
from protocol.geo import Position

Row = Mapping[str, Any]
Value = TypeVar("Value")

#: JSON as the database takes it: readable, and never NaN.
to_json = partial(json.dumps, ensure_ascii=False, allow_nan=False)


def row_of(value: Any) -> dict[str, Any]:
    """Column values of a frozen dataclass: ``Where`` and ``Position`` spread over columns, the rest keeps its name.

    Raises Invalid for what PostgreSQL cannot hold: NUL, lone surrogates, NaN, naive instants.
    """
    row: dict[str, Any] = {}
    for name, write, _ in _codec(type(value)):
        held = getattr(value, name)
        _check(held)  # before JSON makes null of NaN
        row |= write(held)
    for held in row.values():
        _check(held)
    return row


def value_of(kind: type[Value], row: Row) -> Value:
    """The dataclass ``kind`` that ``row_of`` took apart."""
    return kind(**{name: read(row) for name, _, read in _codec(kind)})


def values_of(kind: type[Value], rows: Iterable[Row]) -> list[Value]:
    return [value_of(kind, row) for row in rows]


_Codec = tuple[str, Callable[[Any], dict[str, Any]], Callable[[Row], Any]]


_CODECS: dict[type[Any], tuple[_Codec, ...]] = {}


def _codec(kind: type[Any]) -> tuple[_Codec, ...]:
    """(field, value → columns, row → value) for every field of a dataclass, read once from its annotations."""
    if kind not in _CODECS:
        hints = get_type_hints(kind)
        _CODECS[kind] = tuple(_field_codec(field.name, hints[field.name]) for field in fields(kind))
    return _CODECS[kind]


def _field_codec(name: str, hint: Any) -> _Codec:
    if hint is Where:
        return name, row_of, partial(value_of, Where)
    if Position in (hint, *get_args(hint)):
        return name, _spread, _gather
    adapter: TypeAdapter[Any] = TypeAdapter(hint)
    if _is_json(hint):
        return (
            name,
            lambda value: {name: None if value is None else adapter.dump_python(value, mode="json")},
            # Strict models read tuples out of JSON text, not out of parsed lists.
            lambda row: None if row[name] is None else adapter.validate_json(json.dumps(row[name])),
        )
    return name, lambda value: {name: _plain(value)}, lambda row: _in_utc(adapter.validate_python(row[name]))


def _is_json(hint: Any) -> bool:
    """True where a field holds models or dictionaries, however deep."""
    if hint is dict or get_origin(hint) is dict:
        return True
    return (isinstance(hint, type) and issubclass(hint, BaseModel)) or any(_is_json(part) for part in get_args(hint))


def _spread(position: Position | None) -> dict[str, Any]:
    return {"lat": position.lat if position else None, "lon": position.lon if position else None}


def _gather(row: Row) -> Position | None:
    return None if row["lat"] is None else Position(lat=row["lat"], lon=row["lon"])


def _plain(value: Any) -> Any:
    match value:
        case Enum():
            return value.value
        case tuple():
            return [_plain(item) for item in value]
        case _:
            return value


def _in_utc(value: Any) -> Any:
    return value.astimezone(UTC) if isinstance(value, datetime) else value


def _check(held: Any) -> None:
    match held:
        case str():
            if "\x00" in held or (not held.isascii() and _lone_surrogate(held)):
                raise Invalid
        case float():
            if not math.isfinite(held):
                raise Invalid
        case datetime():
            if held.tzinfo is None:
                raise Invalid
        case dict():
            for key, item in held.items():
                _check(key)
                _check(item)
        case list() | tuple():
            for item in held:
                _check(item)


def _lone_surrogate(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return True
    return False
