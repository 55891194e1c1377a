"""From a scenario to what one camera shall look for: the eyes' half of a pack, addressed to its zones."""

from collections.abc import Mapping, Sequence
from typing import Any

from protocol.errors import WanglouError
from protocol.messages import PackPlan, ZonePlan
from protocol.pack import Pack


class NoEyesError(WanglouError):
    key = "error.pack.no_eyes"


def zones_for(pack: Pack, zones: Sequence[ZonePlan]) -> tuple[str, ...]:
    """The names of those of ``zones`` that ``pack`` can make anything of: a line is nothing to stand in."""
    return tuple(zone.name for zone in zones if pack.eyes is not None and pack.eyes.zone.takes(zone))


def pack_plan(pack: Pack, zones: tuple[str, ...] = (), settings: Mapping[str, Any] | None = None) -> PackPlan:
    """What an agent needs of ``pack``; empty ``zones`` means the whole picture.

    ``settings`` stand above those of the pack. Raises NoEyesError for a pack that is only told, never seen.
    """
    if pack.eyes is None:
        raise NoEyesError(name=pack.pack)
    return PackPlan(
        pack=pack.pack,
        version=pack.version,
        behaviour=pack.eyes.behaviour,
        severity=pack.brain.severity,
        settings={**pack.eyes.settings, **(settings or {})},
        schedule=pack.eyes.schedule,
        zones=zones,
    )
