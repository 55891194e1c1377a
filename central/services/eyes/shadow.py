"""Packs on trial: their alarms are counted and judged, and a pack that has shown its worth comes on duty."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from central.domain.camera import Camera
from central.domain.coverage import HOUR
from central.domain.errors import Conflict, NotFound
from central.domain.people import Account
from central.domain.shadow import Bound, ShadowAlarm, bound
from central.domain.signal import Signal
from central.domain.watching import Mode
from central.services.eyes.cameras import current, say_changed
from central.services.eyes.verdicts import judge_event
from central.services.eyes.watches import put_on_duty
from central.services.journal import named, tell_place
from central.services.ports.store import Store
from central.services.ports.world import NewId
from central.services.work import RULE, Act, Work, title_of
from protocol.pack import Pack
from protocol.scope import whole
from protocol.texts import Text
from protocol.verdicts import Verdict

_DAY_S = 86_400.0
#: A pack that has left the shelf is held to what most packs are held to.
_BUDGET = 0.2


@dataclass(frozen=True, slots=True)
class Trial:
    """One pack on trial with one camera."""

    pack: str
    title: Text
    since: datetime
    bound: Bound
    #: Newest first.
    alarms: tuple[ShadowAlarm, ...]


async def heard(signal: Signal, *, store: Store, now: datetime) -> None:
    """An alarm of a pack on trial: counted, shown, and nobody is woken."""
    if signal.event_id is None:
        return
    alarm = ShadowAlarm(
        event_id=signal.event_id,
        district_id=signal.district_id,
        place_path=signal.where.place_path,
        camera_id=signal.origin,
        pack=signal.pack,
        kind=signal.kind,
        at=signal.occurred_at,
        evidence=signal.evidence,
    )
    scope = whole(signal.district_id)
    if not await store.shadow_alarms.add(scope, alarm):
        known = await store.shadow_alarms.get(scope, signal.event_id)
        fresh = {ref.sha256: ref for ref in (*known.evidence, *signal.evidence)}
        if len(fresh) == len(known.evidence):
            return
        await store.shadow_alarms.save(scope, replace(known, evidence=tuple(fresh.values())))
    try:
        await say_changed(await store.cameras.get(scope, signal.origin), store, now)
    except NotFound:
        return


async def trials(camera_id: str, who: Account, *, store: Store, packs: Mapping[str, Pack]) -> list[Trial]:
    """Every pack on trial with this camera, with its alarms and how far it has come."""
    camera = await current(camera_id, None, who.scope, store)
    return [await trial(camera, pack, store, packs) for pack in on_trial(camera)]


def on_trial(camera: Camera) -> tuple[str, ...]:
    return tuple(plan.pack for plan in camera.packs if camera.mode(plan.pack) is Mode.SHADOW)


async def trial(camera: Camera, pack: str, store: Store, packs: Mapping[str, Pack]) -> Trial:
    scope, since = whole(camera.district_id), camera.modes[pack].since
    alarms = await store.shadow_alarms.of_camera(scope, camera.camera_id, pack, since)
    seconds = await store.coverage.watched_s(scope, camera.camera_id, pack, _next_hour(since))
    false = sum(alarm.false for alarm in alarms)
    found = bound(false, seconds / _DAY_S, budget_of(pack, packs))
    return Trial(pack, title_of(pack, packs), since, found, tuple(alarms))


def budget_of(pack: str, packs: Mapping[str, Pack]) -> float:
    eyes = packs[pack].eyes if pack in packs else None
    return eyes.false_alarms_per_day if eyes else _BUDGET


def _next_hour(since: datetime) -> datetime:
    """The hour in which a trial began belongs to what was before."""
    hour = since.replace(minute=0, second=0, microsecond=0)
    return hour if hour == since else hour + HOUR


async def judge(camera_id: str, event_id: UUID, verdict: Verdict, act: Act) -> ShadowAlarm:
    """An officer says what it was; may be said again. A trial whose bound is met by that ends at once."""
    camera = await current(camera_id, None, act.who.scope, act.store)
    alarm = await act.store.shadow_alarms.get(act.who.scope, event_id)
    if alarm.camera_id != camera_id:
        raise NotFound
    judged = replace(alarm, verdict=verdict, judged_by=str(act.who.account_id), judged_at=act.now)
    await act.store.shadow_alarms.save(act.who.scope, judged)
    await say_changed(camera, act.store, act.now)
    by = str(act.who.account_id)
    camera = await judge_event(event_id, verdict, camera, store=act.store, now=act.now, by=by, packs=act.packs)
    await promote([camera], store=act.store, now=act.now, new_id=act.new_id, packs=act.packs)
    return judged


async def promote(
    cameras: Sequence[Camera], *, store: Store, now: datetime, new_id: NewId, packs: Mapping[str, Pack]
) -> None:
    """Whoever has shown enough comes on duty; the desk is told, and the change is written down with its figures."""
    for camera in cameras:
        for pack in on_trial(camera):
            found = await trial(camera, pack, store, packs)
            if not found.bound.met:
                continue
            try:
                camera = await put_on_duty(camera, pack, "promoted", _figures(found), RULE, store=store, now=now)  # noqa: PLW2901
            except Conflict:
                continue  # somebody changes the camera at this moment: the next hour asks again
            work = Work(store, whole(camera.district_id), now, new_id, packs, RULE)
            said = {"camera": camera.name, **_figures(found), **named("title", found.title)}
            await tell_place(work, camera.place_path, "promoted", **said)


def _figures(found: Trial) -> dict[str, str]:
    per_day = found.bound.per_day if found.bound.per_day is not None else math.inf
    return {
        "pack": found.title.zh,
        "pack_en": found.title.en,
        "days": f"{found.bound.camera_days:.1f}",
        "false_alarms": str(found.bound.false_alarms),
        "per_day": f"{per_day:.2f}",
        "budget": f"{found.bound.budget_per_day:g}",
    }
