"""What people say of an alarm goes back to the camera that gave it, and moves how sure it must be."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from central.domain.alarm_words import Voice, that_stands, words_of
from central.domain.camera import Camera
from central.domain.errors import Conflict, NotFound
from central.domain.signal import Signal, Source
from central.domain.watching import BROUGHT, Mode, Standing
from central.services.eyes.cameras import save
from central.services.ports.store import Store
from central.services.work import Work, title_of
from protocol.events import Phase
from protocol.pack import Pack
from protocol.scope import whole
from protocol.verdicts import Judgement, Verdict, caution, with_judgement, without_judgement


async def judge_incident(work: Work, incident_id: UUID) -> None:
    """Every alarm of a camera that belongs to the incident was what its timeline says in the end; nobody says anything
    any more: what was said of it is taken back.

    What an eye itself took back is no person's word, and was no alarm in the end. An officer's verdict on an alarm on
    trial stands against a patrol's word too.
    """
    word = that_stands(words_of(await work.store.activities.of_incident(work.scope, incident_id)))
    verdict = word.verdict if word else None
    signals = await work.store.signals.of_incident(work.scope, incident_id)
    for event_id in dict.fromkeys(s.event_id for s in signals if s.source is Source.CAMERA):
        told = [signal for signal in signals if signal.event_id == event_id]
        if event_id is not None and all(signal.phase is not Phase.WITHDRAWN for signal in told):
            first = min(told, key=lambda signal: signal.revision or 0)
            if word is not None and word.voice is Voice.SCENE and await _judged_on_trial(work, event_id):
                continue
            await judge_alarm(first, verdict, store=work.store, now=work.now, by=work.actor, packs=work.packs)


async def judge_event(
    event_id: UUID, verdict: Verdict, camera: Camera, *, store: Store, now: datetime, by: str, packs: Mapping[str, Pack]
) -> Camera:
    """The same of one alarm by its event. Returns the camera as it stands then."""
    told = await store.signals.of_event(whole(camera.district_id), event_id)
    if not told:
        return camera
    first = min(told, key=lambda signal: signal.revision or 0)
    return await judge_alarm(first, verdict, store=store, now=now, by=by, packs=packs) or camera


async def judge_alarm(
    alarm: Signal, verdict: Verdict | None, *, store: Store, now: datetime, by: str, packs: Mapping[str, Pack]
) -> Camera | None:
    """``alarm``: the first revision of the event. None where the camera is gone, or watches for this no more."""
    try:
        camera = await store.cameras.get(whole(alarm.district_id), alarm.origin)
    except NotFound:
        return None
    known = camera.judgements(alarm.pack)
    after = _judged(known, alarm, verdict)
    if camera.removed_at is not None or camera.mode(alarm.pack) is Mode.OFF or after == known:
        return None
    stands = camera.modes.get(alarm.pack) or Standing.of(camera.mode(alarm.pack), now, BROUGHT)
    modes = {**camera.modes, alarm.pack: stands.model_copy(update={"judgements": after})}
    raised, title = caution(after, alarm.severity), title_of(alarm.pack, packs)
    values = {
        "pack": title.zh,
        "pack_en": title.en,
        "false": str(raised.false),
        "right": str(raised.right),
        "raised": f"{raised.raised:.2f}",
        "most": f"{raised.most:.2f}",
    }
    what = "judgement_taken_back" if verdict is None else f"judged_{verdict}"
    try:
        return await save(camera, replace(camera, modes=modes), what, values, by, store=store, now=now)
    except Conflict:
        return None  # somebody changes the camera at this moment; the decision itself must not fail for that


async def _judged_on_trial(work: Work, event_id: UUID) -> bool:
    try:
        return (await work.store.shadow_alarms.get(work.scope, event_id)).verdict is not None
    except NotFound:
        return False


def _judged(known: Sequence[Judgement], alarm: Signal, verdict: Verdict | None) -> tuple[Judgement, ...]:
    if alarm.event_id is None:
        return tuple(known)
    if verdict is None:
        return without_judgement(known, alarm.event_id)
    said = Judgement(event_id=alarm.event_id, kind=alarm.kind, confidence=alarm.confidence, verdict=verdict)
    return tuple(known) if said in known else with_judgement(known, said)
