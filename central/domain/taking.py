"""Takes what a gateway wrote for one reading, or says why it cannot, and keeps of that what a person can look at."""

from collections.abc import Sequence, Set
from dataclasses import replace
from datetime import datetime
from functools import cache
from typing import Any

from pydantic import TypeAdapter, ValidationError
from pydantic_core import to_json

from central.domain.sensor import Reading, Refusal, Refused
from protocol.scope import Scope
from protocol.wire import Identifier, Instant

#: Of what could not be read so much is kept for a person to look at.
_SAID = 200
_LARGEST = 1e9
#: What names no sensor stands under this.
NOBODY = "?"


def take_reading(body: Any) -> Reading | Refusal:
    """One reading as any gateway may write it: an object with the sensor's id, a number, and perhaps a time."""
    if not isinstance(body, dict):
        return Refusal.UNREADABLE
    value = body.get("value")
    if isinstance(value, bool) or not isinstance(value, int | float):
        return Refusal.NOT_A_NUMBER if value is not None else Refusal.UNREADABLE
    if not -_LARGEST <= value <= _LARGEST:  # said so that no number, and one of 400 digits, are refused and not raised
        return Refusal.NOT_A_NUMBER
    try:
        sensor_id = _identifiers().validate_python(body.get("sensor_id"))
        at = _instants().validate_python(body["at"]) if body.get("at") is not None else None
    except ValidationError:
        return Refusal.UNREADABLE
    return Reading(sensor_id, float(value), at)


def counted(refused: Sequence[tuple[Any, Refusal]], scope: Scope, now: datetime) -> list[Refused]:
    """By sensor and reason; what names no sensor stands under one name."""
    found: dict[tuple[str, Refusal], Refused] = {}
    for body, why in refused:
        named = body.get("sensor_id") if isinstance(body, dict) else None
        sensor_id = named if isinstance(named, str) and _is_identifier(named) else NOBODY
        one = found.get((sensor_id, why))
        if one is None:
            one = Refused(scope.district_id, scope.place_path, sensor_id, why, 0, now, now, "")
        found[sensor_id, why] = replace(one, count=one.count + 1, last_said=shortened(body))
    return [found[key] for key in sorted(found)]


def folded(refused: Sequence[Refused], known: Set[str], room: int) -> list[Refused]:
    """Made-up ids must not fill the table: those that are not ``known`` and for which there is no ``room`` stand
    together under the name of nobody."""
    named = sorted({one.sensor_id for one in refused} - known - {NOBODY})
    nameless = {*named[max(0, room) :]}
    kept: dict[tuple[str, Refusal], Refused] = {}
    for one in refused:
        key = (NOBODY if one.sensor_id in nameless else one.sensor_id, one.why)
        same = kept.get(key)
        kept[key] = replace(one, sensor_id=key[0], count=one.count + (same.count if same else 0))
    return [kept[key] for key in sorted(kept)]


def shortened(body: Any) -> str:
    """What came, as far as a database can hold it: nested too deep for JSON, or half a character, it is still named."""
    for write in (_as_json, ascii):
        try:
            return write(body).replace("\\u0000", "")[:_SAID]
        except (ValueError, RecursionError):
            continue
    return type(body).__name__


def _as_json(body: Any) -> str:
    return to_json(body, inf_nan_mode="strings", fallback=repr).decode("utf-8", "replace")


def _is_identifier(named: str) -> bool:
    try:
        _identifiers().validate_python(named)
    except ValidationError:
        return False
    return True


@cache
def _identifiers() -> TypeAdapter[str]:
    return TypeAdapter(Identifier)


@cache
def _instants() -> TypeAdapter[datetime]:
    return TypeAdapter(Instant)
