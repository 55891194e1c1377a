"""From a scenario to what one camera shall look for: the eyes' half of a pack, addressed to its zones."""

from collections.abc import Mapping
from typing import Any

from protocol.errors import WanglouError
from protocol.messages import PackPlan
from protocol.pack import Pack


class NoEyesError(WanglouError):
    key = "error.pack.no_eyes"


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
