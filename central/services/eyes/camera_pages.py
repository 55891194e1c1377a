"""One camera for its screen: how it is, what watches it, what changed."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from central.domain.clocks import midnight
from central.domain.order import OPEN_ORDERS, OrderState
from central.domain.people import Account
from central.domain.shadow import Bound
from central.domain.watching import Mode
from central.services.eyes.camera_rows import CameraRow, camera_row
from central.services.eyes.cameras import current, name_of, names_of
from central.services.eyes.command_pages import CommandPage, command_page
from central.services.eyes.orders import agent_of
from central.services.eyes.shadow import on_trial, trial
from central.services.ports.store import Store
from central.services.work import title_of
from protocol.commands import Still
from protocol.geo import Position
from protocol.hazards import Severity
from protocol.messages import ZonePlan
from protocol.pack import Pack
from protocol.scope import Scope
from protocol.texts import Text, both
from protocol.verdicts import Caution, caution


@dataclass(frozen=True, slots=True)
class WatchRow:
    pack: str
    title: Text
    severity: Severity
    behaviour: str
    mode: Mode
    #: None: it came with a community that was brought in as data.
    since: datetime | None
    #: Who chose this mode: a name, or "规则 rule".
    by: str | None
    zones: tuple[str, ...]
    settings: dict[str, Any]
    schedule: str
    #: Of a pack on trial: how far it has come.
    bound: Bound | None
    #: What people said of its alarms here, and how much surer it must be for that.
    caution: Caution


@dataclass(frozen=True, slots=True)
class CameraPage:
    camera: CameraRow
    position: Position | None
    view_radius_m: float
    #: Without user and password; None for a camera that stands in its node's settings file.
    address: str | None
    zones: tuple[ZonePlan, ...]
    watches: tuple[WatchRow, ...]
    #: Name it with every change.
    revision: int
    changed_at: datetime | None
    changed_by: str | None
    #: The newest still that arrived, for the page to begin with.
    still: Still | None
    #: Commands that its agent has not answered yet.
    open_commands: tuple[CommandPage, ...]


@dataclass(frozen=True, slots=True)
class CameraRevisionRow:
    revision: int
    at: datetime
    by: str
    text: Text


async def camera_page(
    camera_id: str, scope: Scope, *, store: Store, now: datetime, packs: Mapping[str, Pack]
) -> CameraPage:
    camera = await current(camera_id, None, scope, store)
    agent = await agent_of(camera, store)
    alarms = await store.shadow_alarms.counted(scope, midnight(now))
    orders = await store.orders.of_camera(scope, camera_id)
    trials = {pack: await trial(camera, pack, store, packs) for pack in on_trial(camera)}
    watches = []
    for plan in camera.packs:
        standing = camera.modes[plan.pack] if camera.chosen(plan.pack) else None
        watches.append(
            WatchRow(
                pack=plan.pack,
                title=title_of(plan.pack, packs),
                severity=plan.severity,
                behaviour=plan.behaviour,
                mode=camera.mode(plan.pack),
                since=standing.since if standing else None,
                by=await name_of(standing.by, camera.district_id, store) if standing else None,
                zones=plan.zones,
                settings=plan.settings,
                schedule=plan.schedule,
                bound=trials[plan.pack].bound if plan.pack in trials else None,
                caution=caution(camera.judgements(plan.pack), plan.severity),
            )
        )
    pages = [command_page(order, agent, now) for order in orders]
    return CameraPage(
        camera=camera_row(camera, agent, alarms.get(camera_id, 0), now, packs),
        position=camera.position,
        view_radius_m=camera.view_radius_m,
        address=camera.address,
        zones=camera.zones,
        watches=tuple(watches),
        revision=camera.revision,
        changed_at=camera.changed_at,
        changed_by=await name_of(camera.changed_by, camera.district_id, store) if camera.changed_by else None,
        still=next((page.still for page in pages if page.still and page.state is OrderState.DONE), None),
        open_commands=tuple(page for page in pages if page.state in OPEN_ORDERS),
    )


async def history(camera_id: str, who: Account, *, store: Store) -> list[CameraRevisionRow]:
    """Every change, newest first; also of a camera that is gone, so that its removal can be undone."""
    camera = await current(camera_id, None, who.scope, store, removed=True)
    rows = await store.cameras.history(who.scope, camera_id)
    names = await names_of([row.by for row in rows], camera.district_id, store)
    return [
        CameraRevisionRow(
            revision=row.revision,
            at=row.at,
            by=names[row.by],
            text=both(f"camera.changes.{row.what}", **_spoken(row.values)),
        )
        for row in rows
    ]


def _spoken(values: Mapping[str, str]) -> dict[str, str | Text]:
    """``pack`` beside ``pack_en`` is one thing said in both languages; older rows have the Chinese alone."""
    return {
        name: Text(zh=said, en=values[f"{name}_en"]) if values.get(f"{name}_en") and said else said
        for name, said in values.items()
    }
