"""Pictures that never were an incident's do not stay for ever, and what is let go of is gone from the disk, too."""

import asyncio
import errno
import hashlib
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import update

from central.domain.camera import Camera
from central.domain.incident import IncidentState, LinkZone
from central.domain.order import Order, OrderState
from central.domain.shadow import ShadowAlarm
from central.jobs import forgetting
from central.jobs.forgetting import Forgetter
from central.jobs.trusted_clock import TrustedClock
from central.services.retention.erase_report import erase_reports
from central.services.retention.forget_pictures import NAMED_WITHIN, SHOWN_FOR
from central.storage import media as media_store
from central.storage.database import Database
from central.storage.errors import StoreError
from central.storage.tables import media
from packs.shelf import load_shelf
from protocol.commands import CommandAnswer, Rehearsal, Still, WouldAlarm
from protocol.evidence import EvidenceRef
from protocol.verdicts import Verdict
from tests.central.jobs.test_forgetting import KEPT_FOR, age
from tests.central.storage.values import (
    GRID,
    HERE,
    NOON,
    a_camera,
    a_link,
    a_report,
    a_shadow_alarm,
    a_signal,
    an_agent,
    an_incident,
    an_order,
)  # fmt: skip

KEEP = load_shelf()["intrusion"].privacy.keep_evidence
MINUTE = timedelta(minutes=1)


def forgetter(database: Database) -> Forgetter:
    return Forgetter(database.transaction, lambda: NOON, uuid4, load_shelf(), *KEPT_FOR, StoreError)


async def stored(database: Database, body: bytes, at: datetime = NOON) -> EvidenceRef:
    """A file that came at ``at``."""
    sha256 = hashlib.sha256(body).hexdigest()
    async with database.transaction() as store:
        await store.media.put(HERE, sha256, body, "image/jpeg", GRID)
    async with database.engine.begin() as connection:
        await connection.execute(update(media).where(media.c.sha256 == sha256).values(stored_at=at))
    return a_signal().evidence[0].model_copy(update={"sha256": sha256})


async def on_trial(database: Database, body: bytes, heard_at: datetime, **alarm: Any) -> ShadowAlarm:
    """An alarm of a pack on trial, with its picture."""
    picture = await stored(database, body)
    given = {"at": heard_at, "evidence": (picture,)} | alarm
    made = a_shadow_alarm(a_camera(), **given)
    signal = a_signal(
        event_id=made.event_id,
        trial=True,
        occurred_at=made.at,
        received_at=heard_at,
        evidence=(picture,),
        pack=made.pack,
    )
    async with database.transaction() as store:
        await store.shadow_alarms.add(HERE, made)
        await store.signals.add(HERE, signal)
    return made


def of(alarm: ShadowAlarm) -> str:
    return alarm.evidence[0].sha256


async def there(database: Database, sha256s: Iterable[str]) -> list[bool]:
    async with database.transaction() as store:
        return [await store.media.known(HERE, sha256) for sha256 in sha256s]


def on_disk(folder: Path) -> set[str]:
    return {file.name for file in (folder / "media").rglob("*") if file.is_file() and file.parent.name != ".coming"}


async def test_a_trials_pictures_go_when_its_pack_has_kept_them_long_enough_and_its_count_stays(
    database: Database, tmp_path: Path
) -> None:
    old = await on_trial(database, b"old", NOON - KEEP, verdict=Verdict.FALSE)
    young = await on_trial(database, b"young", NOON - KEEP + MINUTE)
    longer = await on_trial(database, b"fire", NOON - KEEP, pack="fire")
    unknown = await on_trial(database, b"gone", NOON - KEEP, pack="left_the_shelf")
    age(tmp_path / "media")
    await forgetter(database).look()
    assert await there(database, map(of, (old, young, longer, unknown))) == [False, True, True, True]
    assert on_disk(tmp_path) == {of(young), of(longer), of(unknown)}
    async with database.transaction() as store:
        assert await store.shadow_alarms.get(HERE, old.event_id) == replace(old, evidence=())
        assert await store.shadow_alarms.get(HERE, young.event_id) == young


async def test_a_trials_alarm_that_was_told_late_is_kept_from_when_it_was_heard(database: Database) -> None:
    late = await on_trial(database, b"late", NOON - MINUTE, at=NOON - 3 * KEEP)
    await forgetter(database).look()
    assert await there(database, [of(late)]) == [True]


async def test_a_trials_picture_stays_while_an_incident_needs_it(database: Database) -> None:
    grave = await on_trial(database, b"grave", NOON - 2 * KEEP)
    incident = an_incident(state=IncidentState.HANDLING)
    async with database.transaction() as store:
        await store.incidents.add(HERE, incident)
        (signal,) = await store.signals.of_event(HERE, grave.event_id)
        await store.links.add(HERE, a_link(signal, incident, zone=LinkZone.LINK))
    await forgetter(database).look()
    assert await there(database, [of(grave)]) == [True]


async def test_what_began_on_trial_does_not_keep_an_incidents_picture_for_ever(database: Database) -> None:
    begun = await on_trial(database, b"both", NOON - 2 * KEEP)
    incident = an_incident(state=IncidentState.CLOSED, closed_at=NOON - KEEP, follow_up_on=None)
    on_duty = a_signal(event_id=begun.event_id, revision=2, evidence=begun.evidence, received_at=NOON - 2 * KEEP)
    async with database.transaction() as store:
        await store.incidents.add(HERE, incident)
        await store.signals.add(HERE, on_duty)
        await store.links.add(HERE, a_link(on_duty, incident, zone=LinkZone.LINK))
    await forgetter(database).look()
    assert await there(database, [of(begun)]) == [False]


def shown(camera: Camera, answer: CommandAnswer, at: datetime, kind: str) -> Order:
    return an_order(
        camera, kind=kind, command={}, secret={}, state=OrderState.DONE, asked_at=at, done_at=at, expires_at=at,
        answer=answer.model_dump(mode="json", exclude_none=True),
    )  # fmt: skip


def a_still(camera: Camera, ref: EvidenceRef, at: datetime) -> Order:
    still = Still(sha256=ref.sha256, width=640, height=480, captured_at=at, blurred=0)
    return shown(camera, CommandAnswer(outcome="done", still=still), at, "take_still")


def a_rehearsal(camera: Camera, ref: EvidenceRef, at: datetime) -> Order:
    alarm = WouldAlarm(
        pack="intrusion", kind="intrusion", at=at, until=None, confidence=0.9, zone=None, box=None, reasons=(),
        withdrawn=False, snapshot=ref.sha256,
    )  # fmt: skip
    return shown(
        camera, CommandAnswer(outcome="done", rehearsal=Rehearsal(alarms=(alarm,), watched_s=60)), at, "rehearse"
    )


async def test_stills_and_rehearsals_go_after_a_week_but_a_cameras_newest_still(database: Database) -> None:
    gate, left = a_camera(), a_camera(removed_at=NOON - SHOWN_FOR)
    week = NOON - SHOWN_FOR
    files = [await stored(database, body) for body in (b"older", b"newest", b"tried", b"fresh", b"left")]
    older, newest, tried, fresh, gone = files
    orders = [
        a_still(gate, older, week - MINUTE), a_still(gate, newest, week), a_rehearsal(gate, tried, week),
        a_rehearsal(gate, fresh, week + MINUTE), a_still(left, gone, week),
    ]  # fmt: skip
    async with database.transaction() as store:
        for camera in (gate, left):
            await store.cameras.put(HERE, camera)
        for order in orders:
            await store.orders.add(HERE, order)
    await forgetter(database).look()
    assert await there(database, [each.sha256 for each in files]) == [False, True, False, True, False]
    async with database.transaction() as store:
        kept = [await store.orders.get(HERE, order.order_id) for order in orders]
    assert [order.answer != {} for order in kept] == [False, True, False, True, False]
    assert [order.state for order in kept] == [OrderState.DONE] * 5, "who asked for it stays"


async def test_a_still_that_looks_like_a_kept_one_stays(database: Database) -> None:
    gate = a_camera()
    frozen = await stored(database, b"frozen")
    async with database.transaction() as store:
        await store.cameras.put(HERE, gate)
        for at in (NOON - 2 * SHOWN_FOR, NOON - SHOWN_FOR):
            await store.orders.add(HERE, a_still(gate, frozen, at))
    await forgetter(database).look()
    assert await there(database, [frozen.sha256]) == [True]


async def test_what_nothing_ever_named_goes_after_a_month(database: Database) -> None:
    refused = await stored(database, b"of an event that was refused", NOON - NAMED_WITHIN)
    coming = await stored(database, b"its event may come yet", NOON - NAMED_WITHIN + MINUTE)
    named = await stored(database, b"of an incident that is open", NOON - NAMED_WITHIN)
    async with database.transaction() as store:
        await store.signals.add(HERE, a_signal(evidence=(named,)))
    await forgetter(database).look()
    assert await there(database, [each.sha256 for each in (refused, coming, named)]) == [False, True, True]


async def test_whoever_dies_before_a_file_is_removed_does_not_keep_it(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = await on_trial(database, b"old", NOON - KEEP)
    age(tmp_path / "media")

    async def dies(*_: object) -> int:
        raise StoreError

    with monkeypatch.context() as killed, pytest.raises(StoreError):
        killed.setattr(media_store.MediaFolder, "discard", dies)
        await forgetter(database).look()
    assert await there(database, [of(old)]) == [False]
    assert of(old) in on_disk(tmp_path)
    await forgetter(database).look_at_views()
    assert on_disk(tmp_path) == set()


async def test_a_report_erased_at_once_is_gone_from_the_disk_within_the_hour(
    database: Database, tmp_path: Path
) -> None:
    picture = await stored(database, b"sent a moment ago")
    incident, signal = an_incident(), a_signal(evidence=(picture,))
    async with database.transaction() as store:
        await store.incidents.add(HERE, incident)
        await store.signals.add(HERE, signal)
        await store.reports.add(HERE, a_report(signal, photos=(picture.sha256,)))
        await store.links.add(HERE, a_link(signal, incident, zone=LinkZone.LINK))
    async with database.transaction() as store:
        ids = [signal.signal_id]
        done = await erase_reports(incident, ids, store=store, now=NOON, new_id=uuid4, packs=load_shelf())
    async with database.transaction() as store:
        assert await store.media.discard(done.files) == 0, "somebody may be storing it again at this moment"
    age(tmp_path / "media")
    await forgetter(database).look_at_views()
    assert on_disk(tmp_path) == set()


async def test_what_was_put_by_a_transaction_that_failed_goes_within_the_hour(
    database: Database, tmp_path: Path
) -> None:
    kept = await stored(database, b"kept")
    body = b"its report was refused"
    sha256 = hashlib.sha256(body).hexdigest()
    with pytest.raises(RuntimeError):
        async with database.transaction() as store:
            await store.media.put(HERE, sha256, body, "image/jpeg", GRID)
            raise RuntimeError("before the commit")
    await forgetter(database).look_at_views()
    assert on_disk(tmp_path) == {kept.sha256, sha256}, "its transaction might still be under way"
    age(tmp_path / "media")
    await forgetter(database).look_at_views()
    assert on_disk(tmp_path) == {kept.sha256}
    assert not list((tmp_path / "media" / ".coming").iterdir())


async def test_what_is_let_go_of_by_a_transaction_that_fails_stays(database: Database, tmp_path: Path) -> None:
    kept = await stored(database, b"kept")
    with pytest.raises(RuntimeError):
        async with database.transaction() as store:
            await store.media.let_go([kept.sha256])
            raise RuntimeError("before the commit")
    for _ in range(2):
        age(tmp_path / "media")
        await forgetter(database).look_at_views()
    assert on_disk(tmp_path) == {kept.sha256}


async def test_a_full_disk_does_not_keep_anything_from_being_forgotten(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = await on_trial(database, b"old", NOON - KEEP)
    age(tmp_path / "media")

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "no space left on device")

    with monkeypatch.context() as disk:
        disk.setattr(Path, "touch", full)
        await forgetter(database).look()
    assert on_disk(tmp_path) == set()
    assert await there(database, [of(old)]) == [False]


async def test_what_a_killed_process_left_half_written_goes(database: Database, tmp_path: Path) -> None:
    await stored(database, b"whole")
    half = tmp_path / "media" / ".half" / "tmp1234"
    half.write_bytes(b"half of a picture")
    await forgetter(database).look_at_views()
    assert half.exists(), "somebody may be writing it"
    age(tmp_path / "media")
    await forgetter(database).look_at_views()
    assert not half.exists()


async def test_a_clock_that_went_ahead_erases_nothing_until_somebody_had_time_to_look_at_it(database: Database) -> None:
    alarm = await on_trial(database, b"of this morning", NOON - MINUTE)
    said = {"wall": NOON, "steady": 0.0}
    clock = TrustedClock(lambda: said["steady"])
    one = replace(forgetter(database), now=lambda: said["wall"], clock=clock)
    one.clock.begin(NOON, NOON - timedelta(days=1))
    said |= {"wall": NOON + timedelta(days=400), "steady": 600.0}
    await one.look()
    assert await there(database, [of(alarm)]) == [True]
    said |= {"wall": NOON + timedelta(hours=12), "steady": 43_200.0}  # it was put right
    await one.look()
    assert await there(database, [of(alarm)]) == [True]
    said |= {"wall": NOON + 2 * KEEP, "steady": (2 * KEEP).total_seconds()}
    await one.look()
    assert await there(database, [of(alarm)]) == [False]


async def test_a_clock_that_is_wrong_from_the_start_is_not_believed_at_once(database: Database) -> None:
    alarm = await on_trial(database, b"of this morning", NOON - MINUTE)
    async with database.transaction() as store:
        await store.agents.add(HERE, an_agent(last_seen_at=NOON))
    later = NOON + timedelta(days=400)
    one = replace(forgetter(database), now=lambda: later)
    running = asyncio.create_task(one.run())
    await asyncio.sleep(0.5)
    running.cancel()
    await one.look()
    assert await there(database, [of(alarm)]) == [True]
    await one.look()
    assert await there(database, [of(alarm)]) == [False], "half a day later it is believed"


async def test_a_machine_that_is_switched_off_every_evening_forgets_too(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits: dict[str, float] = {}

    async def keep_looking(*_: object, name: str, first_s: float = 0.0, **__: object) -> None:
        waits[name] = first_s

    monkeypatch.setattr(forgetting, "keep_looking", keep_looking)
    await forgetter(database).run()
    assert waits["forgetting"] <= 900 and waits["forgetting.views"] == 0
