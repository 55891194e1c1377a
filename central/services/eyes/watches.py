"""What is drawn on a camera's picture, which packs watch it, and how: on trial first, then on duty."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from central.domain.camera import Camera
from central.domain.drawing import Point, check_watch, zones_drawn
from central.domain.errors import Invalid, NotFound
from central.domain.people import Account, Agent
from central.domain.watching import BROUGHT, Mode, Standing
from central.services.eyes.cameras import current, save
from central.services.eyes.orders import agent_of
from central.services.ports.store import Store
from central.services.work import title_of
from packs.plans import pack_plan
from protocol.errors import WanglouError
from protocol.messages import PackPlan, ZonePlan
from protocol.pack import Pack
from protocol.texts import both
from protocol.wire import nearest


@dataclass(frozen=True, slots=True)
class Wish:
    """A pack as somebody chose it for a camera."""

    pack: str
    mode: Mode = Mode.SHADOW
    zones: tuple[str, ...] = ()
    #: What differs from the pack's own settings.
    settings: dict[str, Any] = field(default_factory=dict)
    #: None: the pack's own hours.
    schedule: str | None = None
    #: Whoever chose it has read what the pack wants read first.
    read: bool = False


async def draw_zones(
    camera_id: str,
    revision: int,
    drawn: Sequence[tuple[str, Sequence[Point]]],
    who: Account,
    *,
    store: Store,
    now: datetime,
    packs: Mapping[str, Pack],
) -> Camera:
    """Raises Invalid for a zone that cannot be meant, or one that a pack still watches and that is gone."""
    camera = await current(camera_id, revision, who.scope, store)
    zones = zones_drawn(drawn)
    for plan in camera.packs:
        if plan.pack in packs:
            check_watch(plan, zones, packs[plan.pack], None)
    values = {"zones": "、".join(zone.name for zone in zones)}
    return await save(camera, replace(camera, zones=zones), "zones", values, str(who.account_id), store=store, now=now)


async def set_watches(
    camera_id: str,
    revision: int,
    wishes: Sequence[Wish],
    who: Account,
    *,
    store: Store,
    now: datetime,
    packs: Mapping[str, Pack],
) -> Camera:
    """All packs of a camera at once. A pack comes on duty by ``switch_on`` or by its bound, never from here.

    Raises Invalid naming what cannot be meant.
    """
    camera = await current(camera_id, revision, who.scope, store)
    plans = plans_of(wishes, camera.zones, await agent_of(camera, store), packs)
    for wish in wishes:
        _must_be_read(camera, wish, packs[wish.pack])
    modes = {
        wish.pack: _standing(camera, wish, plan, now, str(who.account_id))
        for wish, plan in zip(wishes, plans, strict=True)
    }
    after = replace(camera, packs=plans, modes=modes)
    return await save(camera, after, "watches", _listed(wishes, packs), str(who.account_id), store=store, now=now)


def _listed(wishes: Sequence[Wish], packs: Mapping[str, Pack]) -> dict[str, str]:
    """Which pack in which mode, as the history tells it."""
    modes = [both(f"web.cameras.mode.{wish.mode}") for wish in wishes]
    told = [(packs[wish.pack].title, mode) for wish, mode in zip(wishes, modes, strict=True)]
    return {
        "packs": "、".join(f"{title.zh}（{mode.zh}）" for title, mode in told),
        "packs_en": ", ".join(f"{title.en} ({mode.en})" for title, mode in told),
    }


def _must_be_read(camera: Camera, wish: Wish, pack: Pack) -> None:
    """A pack that wants something read first, and does not watch here yet. Raises Invalid with what is to be read."""
    first = pack.eyes.read_first if pack.eyes else None
    begins = wish.mode is not Mode.OFF and camera.mode(wish.pack) is Mode.OFF
    if first is not None and begins and not wish.read:
        raise Invalid("error.camera.read_first", pack=pack.title, zh=first.zh, en=first.en)


async def to_rehearse(
    camera: Camera,
    drawn: Sequence[tuple[str, Sequence[Point]]] | None,
    wishes: Sequence[Wish],
    *,
    store: Store,
    packs: Mapping[str, Pack],
) -> tuple[tuple[ZonePlan, ...], tuple[PackPlan, ...]]:
    """Zones and packs to try on the last minutes, looked at as if they were to be saved; None: the saved zones."""
    zones = camera.zones if drawn is None else zones_drawn(drawn)
    return zones, plans_of(wishes, zones, await agent_of(camera, store), packs)


def plans_of(
    wishes: Sequence[Wish], zones: Sequence[ZonePlan], agent: Agent | None, packs: Mapping[str, Pack]
) -> tuple[PackPlan, ...]:
    """What the agent gets for them. Raises Invalid for an unknown pack, zone or setting, or a pack chosen twice."""
    if len({wish.pack for wish in wishes}) < len(wishes):
        raise Invalid("error.camera.pack_twice")
    schemas = settings_schemas(agent)
    plans = []
    for wish in wishes:
        if wish.pack not in packs:
            raise Invalid("error.camera.pack_unknown", pack=wish.pack, nearest=nearest(wish.pack, list(packs)))
        pack = packs[wish.pack]
        try:
            plan = pack_plan(pack, wish.zones, wish.settings)
        except WanglouError:
            raise Invalid("error.camera.pack_no_eyes", pack=pack.title) from None
        if schemas and plan.behaviour not in schemas:
            raise Invalid("error.camera.behaviour_unknown", pack=pack.title)
        plan = plan if wish.schedule is None else plan.model_copy(update={"schedule": wish.schedule})
        check_watch(plan, zones, pack, schemas.get(plan.behaviour))
        plans.append(plan)
    return tuple(plans)


def settings_schemas(agent: Agent | None) -> dict[str, dict[str, Any]]:
    """By behaviour, as the agent announced them; empty while it has not said hello."""
    kinds = agent.hello.get("kinds", ()) if agent else ()
    return {kind["behaviour"]: kind.get("settings_schema", {}) for kind in kinds}


def _standing(camera: Camera, wish: Wish, plan: PackPlan, now: datetime, by: str) -> Standing:
    """It keeps the day on which it began, unless it is another mode now. What is on stays on through a change."""
    was = camera.mode(wish.pack)
    if wish.mode is Mode.ON and was is not Mode.ON:
        raise Invalid("error.camera.switch_on_by_name", pack=plan.pack)
    known = camera.modes.get(wish.pack)
    if known is not None and known.mode is wish.mode and known.by == BROUGHT:
        return Standing.of(wish.mode, known.since, by, known)  # from now on somebody chose it
    return known if known is not None and known.mode is wish.mode else Standing.of(wish.mode, now, by, known)


async def switch_on(
    camera_id: str,
    pack: str,
    who: Account,
    *,
    reason: str = "",
    store: Store,
    now: datetime,
    packs: Mapping[str, Pack],
) -> Camera:
    """A pack that was on trial, or off, watches on duty from now on; who decided so and why is written down."""
    camera = await current(camera_id, None, who.scope, store)
    if all(plan.pack != pack for plan in camera.packs):
        raise NotFound
    title = title_of(pack, packs)
    values = {"pack": title.zh, "pack_en": title.en, "reason": reason}
    return await put_on_duty(camera, pack, "switched_on", values, str(who.account_id), store=store, now=now)


async def put_on_duty(
    camera: Camera, pack: str, what: str, values: dict[str, str], by: str, *, store: Store, now: datetime
) -> Camera:
    """Harmless where it is on duty already."""
    if camera.mode(pack) is Mode.ON:
        return camera
    after = replace(camera, modes={**camera.modes, pack: Standing.of(Mode.ON, now, by, camera.modes.get(pack))})
    return await save(camera, after, what, values, by, store=store, now=now)
