"""The shelf of packs, for choosing what shall watch a camera and for drawing the form of its settings."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from central.domain.errors import NotFound
from central.services.eyes.watches import settings_schemas
from central.services.ports.store import Store
from protocol.hazards import Severity
from protocol.pack import Pack, ZoneNeed
from protocol.scope import Scope
from protocol.texts import Text


@dataclass(frozen=True, slots=True)
class PackCard:
    """One pack of the shelf, for choosing and for drawing its form."""

    pack: str
    version: int
    title: Text
    severity: Severity
    kinds: tuple[str, ...]
    behaviour: str
    #: What must be drawn before it may watch.
    needs: Literal["area", "line", "none"]
    #: To the letter: an ``arrow`` needs a line and takes areas beside it, ``optional`` needs nothing and takes areas.
    zone: ZoneNeed
    #: False: 试用, to be watched closely.
    proven: bool
    schedule: str
    settings: dict[str, Any]
    #: As an agent announced it; None where none that is known can do this.
    settings_schema: dict[str, Any] | None
    false_alarms_per_day: float
    #: What an administrator must have read, and say so, before it watches anything.
    read_first: Text | None


async def pack_cards(scope: Scope, *, store: Store, packs: Mapping[str, Pack]) -> list[PackCard]:
    """The packs with eyes; those that only people tell of watch no camera."""
    schemas: dict[str, dict[str, Any]] = {}
    for agent in await store.agents.all(scope):
        schemas |= settings_schemas(agent)
    return [_card(pack, schemas) for pack in packs.values() if pack.eyes is not None]


def _card(pack: Pack, schemas: Mapping[str, dict[str, Any]]) -> PackCard:
    eyes = pack.eyes
    if eyes is None:
        raise NotFound
    return PackCard(
        pack=pack.pack,
        version=pack.version,
        title=pack.title,
        severity=pack.brain.severity,
        kinds=pack.kinds,
        behaviour=eyes.behaviour,
        needs="line" if eyes.zone.lines else "area" if eyes.zone is ZoneNeed.REQUIRED else "none",
        zone=eyes.zone,
        proven=eyes.proven,
        schedule=eyes.schedule,
        settings=eyes.settings,
        settings_schema=schemas.get(eyes.behaviour),
        false_alarms_per_day=eyes.false_alarms_per_day,
        read_first=eyes.read_first,
    )
