"""Can this be meant? Zones and lines as somebody drew them, and packs as somebody chose them, looked at by rule."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from central.domain.errors import Invalid
from protocol.messages import PackPlan, ZonePlan
from protocol.pack import Pack
from protocol.span import parse_span
from protocol.texts import Text
from protocol.wire import nearest

Point = tuple[float, float]
#: Smaller than a thousandth of the picture nobody draws on purpose, and nobody can stand in it.
SMALLEST_AREA = 0.001
SHORTEST_LINE = 0.02
_HOURS = re.compile(r"^((?:[01]?\d|2[0-3]):[0-5]\d)-((?:[01]?\d|2[0-3]):[0-5]\d|24:00)$")


def zones_drawn(drawn: Sequence[tuple[str, Sequence[Point]]]) -> tuple[ZonePlan, ...]:
    """(name, corners in fractions of the picture). Raises Invalid, naming the zone and what is wrong with it."""
    seen: set[str] = set()
    for name, corners in drawn:
        if not name.strip():
            raise Invalid("error.camera.zone_name")
        if name in seen:
            raise Invalid("error.camera.zone_twice", zone=name)
        seen.add(name)
        if not all(0.0 <= value <= 1.0 for corner in corners for value in corner):
            raise Invalid("error.camera.zone_outside", zone=name)
        if len(corners) < 2 or _size(corners) < (SHORTEST_LINE if len(corners) == 2 else SMALLEST_AREA):
            raise Invalid("error.camera.zone_small", zone=name)
    return tuple(ZonePlan(name=name, polygon=tuple(corners)) for name, corners in drawn)


def _size(corners: Sequence[Point]) -> float:
    """The length of a line, the area of anything else (shoelace formula)."""
    if len(corners) == 2:
        (x1, y1), (x2, y2) = corners
        return float(((x2 - x1) ** 2 + (y2 - y1) ** 2) ** 0.5)
    around = zip(corners, [*corners[1:], corners[0]], strict=True)
    return abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in around)) / 2


def check_watch(plan: PackPlan, zones: Sequence[ZonePlan], pack: Pack, schema: Mapping[str, Any] | None) -> None:
    """Raises Invalid when ``plan`` names a zone that is not drawn, lacks one that must be, or sets what does not fit.

    ``schema``: JSON Schema of the behaviour's settings, as the camera's agent announced it; None while it has not.
    """
    drawn = {zone.name: zone for zone in zones}
    for name in plan.zones:
        if name not in drawn:
            near = nearest(name, list(drawn))
            raise Invalid("error.camera.zone_unknown", pack=pack.title, zone=name, nearest=near)
    need = pack.eyes.zone if pack.eyes else None
    chosen = [drawn[name] for name in plan.zones]
    if need is not None and not all(need.takes(zone) for zone in chosen):
        raise Invalid("error.camera.needs_line" if need.lines else "error.camera.needs_area", pack=pack.title)
    if need is not None and not need.met_by(chosen):
        raise Invalid("error.camera.needs_line" if need.lines else "error.camera.needs_area", pack=pack.title)
    check_schedule(plan.schedule)
    if schema is not None:
        check_settings(plan.settings, schema, pack.title)


def check_schedule(written: str) -> None:
    """``always``, or hours such as ``22:00-06:00``, with commas between. The node reads it to the letter."""
    if written.strip() == "always":
        return
    for part in written.split(","):
        match = _HOURS.match(part.strip())
        if match is None or match[1] == match[2]:
            raise Invalid("error.camera.schedule", value=written[:40])


def check_settings(settings: Mapping[str, Any], schema: Mapping[str, Any], pack: Text) -> None:
    """The mistakes a person makes in a form; the agent reads the settings to the letter. Raises Invalid."""
    known: Mapping[str, Any] = schema.get("properties", {})
    for name, value in settings.items():
        if name not in known:
            raise Invalid("error.camera.setting_unknown", pack=pack, setting=name, nearest=nearest(name, list(known)))
        if not _fits(value, known[name]):
            title = known[name].get("title", name)
            raise Invalid("error.camera.setting", pack=pack, setting=title)


def _fits(value: Any, wanted: Mapping[str, Any]) -> bool:
    match wanted.get("type"):
        case "number" | "integer":
            number = isinstance(value, int | float) and not isinstance(value, bool)
            whole = wanted["type"] == "number" or isinstance(value, int)
            return number and whole and wanted.get("minimum", value) <= value <= wanted.get("maximum", value)
        case "boolean":
            return isinstance(value, bool)
        case "string":
            if wanted.get("format") == "span":
                return isinstance(value, str) and _is_span(value)
            return isinstance(value, str) and value in wanted.get("enum", [value])
        case "array":
            return isinstance(value, list | tuple) and all(_fits(item, wanted.get("items", {})) for item in value)
    return True


def _is_span(written: str) -> bool:
    try:
        parse_span(written)
    except ValueError:
        return False
    return True
