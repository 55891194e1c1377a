"""How the brain's values lie in table rows and come back the same."""

import json
import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields
from datetime import UTC, datetime
from enum import Enum
from functools import partial
from operator import attrgetter
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from pydantic import BaseModel, TypeAdapter
from pydantic_core import PydanticSerializationError
from pydantic_core import to_json as written

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
    for each in _codec(type(value)):
        held = getattr(value, each.name)
        if each.spreads:
            row |= each.write(held)
        else:
            row[each.name] = None if held is None else each.write(held)
    return row


def value_of(kind: type[Value], row: Row) -> Value:
    """The dataclass ``kind`` that ``row_of`` took apart."""
    made = {}
    for each in _codec(kind):
        if each.spreads:
            made[each.name] = each.read(row)
        else:
            held = row[each.name]
            made[each.name] = None if held is None else each.read(held)
    return kind(**made)


def values_of(kind: type[Value], rows: Iterable[Row]) -> list[Value]:
    return [value_of(kind, row) for row in rows]


@dataclass(frozen=True, slots=True)
class _Codec:
    """One field, both ways. It is asked for nothing where the field is None."""

    name: str
    #: Field → column.
    write: Callable[[Any], Any]
    #: Column → field.
    read: Callable[[Any], Any]
    #: Over several columns: ``write`` gives a row then, and ``read`` takes one.
    spreads: bool = False


_CODECS: dict[type[Any], tuple[_Codec, ...]] = {}


def _codec(kind: type[Any]) -> tuple[_Codec, ...]:
    """One for every field of a dataclass, read once from its annotations."""
    if kind not in _CODECS:
        hints = get_type_hints(kind)
        _CODECS[kind] = tuple(_field_codec(field.name, hints[field.name]) for field in fields(kind))
    return _CODECS[kind]


def _field_codec(name: str, hint: Any) -> _Codec:
    if hint is Where:
        return _Codec(name, row_of, partial(value_of, Where), spreads=True)
    if Position in (hint, *get_args(hint)):
        return _Codec(name, _spread, _gather, spreads=True)
    if _holds(hint, dict) or _holds(hint, BaseModel):
        adapter, write = TypeAdapter(hint), _loose_json if _holds(hint, dict) else _model_json
        return _Codec(name, partial(write, adapter), partial(_from_json, adapter))
    if get_origin(hint) is tuple:
        return _Codec(name, _texts, tuple)
    kind = next(part for part in (*get_args(hint), hint) if isinstance(part, type) and part is not type(None))
    if issubclass(kind, Enum):
        return _Codec(name, attrgetter("value"), kind)
    return _Codec(name, *_PLAIN.get(kind, (_as_it_is, _as_it_is)))


def _holds(hint: Any, kind: type[Any]) -> bool:
    """True where a field holds one of that kind, however deep."""
    origin = get_origin(hint) or hint
    return (isinstance(origin, type) and issubclass(origin, kind)) or any(_holds(part, kind) for part in get_args(hint))


def _as_it_is(held: Any) -> Any:
    return held


def _text(held: str) -> str:
    if "\x00" in held or (not held.isascii() and _lone_surrogate(held)):
        raise Invalid
    return held


def _texts(held: tuple[str, ...]) -> list[str]:
    return [_text(each) for each in held]


def _number(held: float) -> float:
    if not math.isfinite(held):
        raise Invalid
    return held


def _instant(held: datetime) -> datetime:
    if held.tzinfo is None:
        raise Invalid
    return held


def _in_utc(held: datetime) -> datetime:
    return held if held.tzinfo is UTC else held.astimezone(UTC)


_PLAIN: Mapping[type[Any], tuple[Callable[[Any], Any], Callable[[Any], Any]]] = {
    str: (_text, _as_it_is),
    float: (_number, float),
    datetime: (_instant, _in_utc),
}


def _spread(position: Position | None) -> dict[str, Any]:
    return {"lat": position.lat if position else None, "lon": position.lon if position else None}


def _gather(row: Row) -> Position | None:
    return None if row["lat"] is None else Position(lat=row["lat"], lon=row["lon"])


def _loose_json(adapter: TypeAdapter[Any], held: Any) -> Any:
    """Whatever somebody put into a dictionary: looked through before JSON makes null of NaN."""
    _check(held)
    return adapter.dump_python(held, mode="json")


def _model_json(adapter: TypeAdapter[Any], held: Any) -> Any:
    """What models hold was validated; only texts may still be such that PostgreSQL cannot hold them."""
    dumped = adapter.dump_python(held, mode="json")
    try:
        suspicious = b"\\u0000" in written(dumped)
    except PydanticSerializationError:
        raise Invalid from None
    if suspicious:
        _check(dumped)
    return dumped


def _from_json(adapter: TypeAdapter[Any], held: Any) -> Any:
    # Strict models read tuples out of JSON text, not out of parsed lists.
    return adapter.validate_json(written(held))


def _check(held: Any) -> None:
    match held:
        case str():
            _text(held)
        case float():
            _number(held)
        case datetime():
            _instant(held)
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
