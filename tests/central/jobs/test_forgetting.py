"""What phones sent is kept for as long as one may ask about it, not longer; what somebody names is never touched."""

import hashlib
import os
import time
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from central.domain.incident import Incident, IncidentState, LinkZone, Verb
from central.domain.mediation import MediationState
from central.domain.notice import Audience
from central.domain.people import Account
from central.domain.phone_step import KEPT, PhoneAction, PhoneStep
from central.domain.signal import Signal, Source
from central.jobs.forgetting import Forgetter
from central.services.incidents.telling import tell_row
from central.services.retention import forget_evidence, forget_feed, forget_steps
from central.services.work import RULE
from central.storage.database import Database
from central.storage.errors import StoreError
from packs.shelf import load_shelf
from protocol.scope import whole
from tests.central.storage.values import (
    DISTRICT,
    GRID,
    HERE,
    NOON,
    a_link,
    a_mediation,
    a_phone_step,
    a_report,
    a_signal,
    a_task,
    an_account,
    an_activity,
    an_incident,
    an_upload,
)  # fmt: skip

OLD = NOON - KEPT - timedelta(minutes=1)
#: Disputes' files, and what residents said.
KEPT_FOR = (timedelta(days=1095), timedelta(days=1825))


def forgetter(database: Database) -> Forgetter:
    return Forgetter(database.transaction, lambda: NOON, uuid4, load_shelf(), *KEPT_FOR, StoreError)


async def somebody(database: Database) -> Account:
    account = an_account()
    async with database.transaction() as store:
        await store.accounts.add(HERE, account)
    return account


async def sent(database: Database, who: Account, body: bytes, at: datetime) -> tuple[PhoneStep, str]:
    """A photo as it came from a phone, and its digest."""
    sha256 = hashlib.sha256(body).hexdigest()
    step = a_phone_step(who, action=PhoneAction.PHOTO, heard_at=at, answer={"sha256": sha256})
    async with database.transaction() as store:
        await store.media.put(HERE, sha256, body, "image/jpeg", who.place_path)
        assert await store.phone_steps.claim(HERE, step)
    return step, sha256


def age(folder: Path) -> None:
    """As if its files had lain there for a day."""
    for file in folder.rglob("*"):
        if file.is_file():
            os.utime(file, (time.time() - 86_400,) * 2)


async def test_a_repeat_is_answered_until_its_time_is_over(database: Database) -> None:
    who = await somebody(database)
    old, young = (a_phone_step(who, heard_at=at) for at in (OLD, NOON - KEPT))
    async with database.transaction() as store:
        for step in (old, young):
            await store.phone_steps.claim(HERE, step)
    await forgetter(database).look()
    async with database.transaction() as store:
        assert await store.phone_steps.claim(HERE, old) is True
        assert await store.phone_steps.claim(HERE, young) is False


async def test_a_photo_that_no_step_ever_named_goes_with_its_file(database: Database, tmp_path: Path) -> None:
    who = await somebody(database)
    _, idle = await sent(database, who, b"idle", OLD)
    _, young = await sent(database, who, b"young", NOON)
    age(tmp_path / "media")
    await forgetter(database).look()
    async with database.transaction() as store:
        assert not await store.media.known(HERE, idle)
        assert await store.media.get(HERE, young) == (b"young", "image/jpeg")
    left = [file for file in (tmp_path / "media").rglob("*") if file.is_file() and file.parent.name != ".coming"]
    assert [file.name for file in left] == [young], "and nothing half written or leaving"


async def test_a_half_of_a_photo_goes_when_it_has_expired(database: Database) -> None:
    who = await somebody(database)
    old, young = an_upload(who, expires_at=NOON), an_upload(who, expires_at=NOON + timedelta(minutes=1))
    async with database.transaction() as store:
        for upload in (old, young):
            await store.uploads.add(HERE, upload)
    await forgetter(database).look()
    async with database.transaction() as store:
        assert await store.uploads.find(HERE, who.account_id, old.client_key) is None
        assert await store.uploads.find(HERE, who.account_id, young.client_key) == young


async def test_photos_of_a_task_a_report_and_a_finding_stay(database: Database, tmp_path: Path) -> None:
    who = await somebody(database)
    named = [(await sent(database, who, body, OLD))[1] for body in (b"task", b"report", b"finding")]
    incident, signal = an_incident(), a_signal()
    found = signal.evidence[0].model_copy(update={"sha256": named[2]})
    finding = a_signal(source=Source.PATROL, evidence=(*signal.evidence, found))
    async with database.transaction() as store:
        await store.incidents.add(HERE, incident)
        for each in (signal, finding):
            await store.signals.add(HERE, each)
        await store.tasks.add(HERE, a_task(incident, photos=(named[0],)))
        await store.reports.add(HERE, a_report(signal, photos=(named[1],)))
    age(tmp_path / "media")
    await forgetter(database).look()
    async with database.transaction() as store:
        assert await store.phone_steps.districts() == []
        for sha256, body in zip(named, (b"task", b"report", b"finding"), strict=True):
            assert await store.media.get(HERE, sha256) == (body, "image/jpeg")


async def test_a_file_that_somebody_is_storing_again_stays(database: Database, tmp_path: Path) -> None:
    who = await somebody(database)
    _, sha256 = await sent(database, who, b"again", OLD)
    age(tmp_path / "media")
    async with database.transaction() as before:
        await before.media.put(HERE, sha256, b"again", "image/jpeg", who.place_path)  # its row is not committed
    async with database.transaction() as store:
        await store.media.forget(HERE, [sha256])
    async with database.transaction() as store:
        assert await store.media.discard([sha256]) == 0
    assert any(file.name == sha256 for file in (tmp_path / "media").rglob("*"))


async def test_much_of_it_goes_in_transactions_of_a_bounded_size(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(forget_steps, "MOST", 3)
    who = await somebody(database)
    async with database.transaction() as store:
        for _ in range(7):
            await store.phone_steps.claim(HERE, a_phone_step(who, heard_at=OLD))
        steps, _ = await forget_steps.forget_steps(store=store, now=NOON)
        assert steps == 3
    await forgetter(database).look()
    async with database.transaction() as store:
        assert await store.phone_steps.districts() == []


async def test_a_disputes_file_is_emptied_three_years_after_the_last_word_in_it(database: Database) -> None:
    old, young = an_incident(), an_incident()
    async with database.transaction() as store:
        for incident, days in ((old, 1096), (young, 1094)):
            await store.incidents.add(HERE, incident)
            await store.mediations.add(HERE, a_mediation(incident, changed_at=NOON - timedelta(days=days)))
    await forgetter(database).look()
    await forgetter(database).look()
    async with database.transaction() as store:
        gone = await store.mediations.of_incident(HERE, old.incident_id)
        kept = await store.mediations.of_incident(HERE, young.incident_id)
        rows = await store.activities.of_incident(HERE, old.incident_id)
    assert gone is not None and gone.erased_at == NOON and gone.sides == () and gone.referral is None
    assert kept is not None and kept.sides != ()
    assert [row.data for row in rows] == [{"what": "erased_old"}]


async def seen(database: Database, body: bytes, at: datetime, **incident: Any) -> tuple[Incident, str]:
    """An incident with one picture, which ended at ``at``, and the picture's digest."""
    sha256 = hashlib.sha256(body).hexdigest()
    given = {"state": IncidentState.CLOSED, "closed_at": at, "follow_up_on": None} | incident
    held, signal = an_incident(**given), a_signal()
    picture = signal.evidence[0].model_copy(update={"sha256": sha256})
    async with database.transaction() as store:
        if not await store.media.known(HERE, sha256):
            await store.media.put(HERE, sha256, body, "image/jpeg", held.where.place_path)
        await store.incidents.add(HERE, held)
        signal = replace(signal, evidence=(picture,))
        await store.signals.add(HERE, signal)
        await store.links.add(HERE, a_link(signal, held, zone=LinkZone.LINK))
    return held, sha256


async def there(database: Database, *sha256s: str) -> list[bool]:
    async with database.transaction() as store:
        return [await store.media.known(HERE, sha256) for sha256 in sha256s]


KEEP = load_shelf()["intrusion"].privacy.keep_evidence


async def test_evidence_goes_when_its_pack_has_kept_it_long_enough_and_the_timeline_says_so(
    database: Database, tmp_path: Path
) -> None:
    old, gone = await seen(database, b"old", NOON - KEEP)
    _, young = await seen(database, b"young", NOON - KEEP + timedelta(minutes=1))
    _, longer = await seen(database, b"longer", NOON - KEEP, pack="fire")
    age(tmp_path / "media")
    await forgetter(database).look()
    assert await there(database, gone, young, longer) == [False, True, True]
    assert not list((tmp_path / "media").rglob(gone))
    async with database.transaction() as store:
        (row,) = await store.activities.of_incident(HERE, old.incident_id)
        assert (row.verb, row.data, row.actor) == (Verb.EVIDENCE_ERASED, {"files": 1}, "rule")
        (signal,) = await store.signals.of_incident(HERE, old.incident_id)
        assert [ref.sha256 for ref in signal.evidence] == [gone], "what was there stays on record"
    await forgetter(database).look()
    async with database.transaction() as store:
        assert len(await store.activities.of_incident(HERE, old.incident_id)) == 1, "once is enough"


@pytest.mark.parametrize(
    "held",
    [
        {"state": IncidentState.HANDLING, "closed_at": None},
        {"state": IncidentState.SUSPENDED, "closed_at": None},
        {"state": IncidentState.REOPENED, "closed_at": None},
        {"follow_up_on": NOON + timedelta(days=1)},
    ],
)
async def test_evidence_of_what_is_open_held_or_still_to_be_visited_stays(
    database: Database, held: dict[str, Any]
) -> None:
    _, sha256 = await seen(database, b"held", NOON - 9 * KEEP, **held)
    await forgetter(database).look()
    assert await there(database, sha256) == [True]


async def test_evidence_of_a_dispute_that_nobody_has_settled_stays(database: Database) -> None:
    open_one, stays = await seen(database, b"quarrel", NOON - 9 * KEEP)
    settled, goes = await seen(database, b"settled", NOON - 9 * KEEP)
    async with database.transaction() as store:
        await store.mediations.add(HERE, a_mediation(open_one, state=MediationState.OPEN, changed_at=NOON))
        await store.mediations.add(HERE, a_mediation(settled, state=MediationState.KEPT, changed_at=NOON))
    await forgetter(database).look()
    assert await there(database, stays, goes) == [True, False]


async def test_what_ended_without_being_closed_is_counted_from_its_last_step(database: Database) -> None:
    old, goes = await seen(database, b"old", NOON, state=IncidentState.FALSE_ALARM, closed_at=None)
    young, stays = await seen(database, b"young", NOON, state=IncidentState.REJECTED, closed_at=None)
    async with database.transaction() as store:
        for incident, at in ((old, NOON - KEEP), (young, NOON - KEEP + timedelta(minutes=1))):
            await store.activities.append(HERE, an_activity(incident, verb=Verb.STATE_CHANGED, at=at))
    await forgetter(database).look()
    assert await there(database, goes, stays) == [False, True]


async def test_a_file_that_a_younger_incident_names_too_stays_until_both_are_old(database: Database) -> None:
    _, shared = await seen(database, b"shared", NOON - 2 * KEEP)
    await seen(database, b"shared", NOON - KEEP + timedelta(days=1))
    await forgetter(database).look()
    assert await there(database, shared) == [True]
    later = replace(forgetter(database), now=lambda: NOON + timedelta(days=2))
    await later.look()
    assert await there(database, shared) == [False]


async def test_photos_and_voices_go_too_also_of_what_was_merged_into_it(database: Database) -> None:
    into, _ = await seen(database, b"into", NOON - KEEP)
    other, _ = await seen(
        database, b"other", NOON, state=IncidentState.MERGED, closed_at=None, merged_into=into.incident_id
    )
    photo, voice = (hashlib.sha256(body).hexdigest() for body in (b"photo", b"voice"))
    async with database.transaction() as store:
        for sha256, body in ((photo, b"photo"), (voice, b"voice")):
            await store.media.put(HERE, sha256, body, "image/jpeg", into.where.place_path)
        await store.tasks.add(HERE, a_task(other, photos=(photo,)))
        await store.activities.append(HERE, an_activity(into, verb=Verb.NOTED, data={"voice": voice}))
    await forgetter(database).look()
    assert await there(database, photo, voice) == [False, False]


async def test_a_pass_that_was_cut_short_is_gone_on_with(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(forget_evidence, "MOST", 2)
    digests = [(await seen(database, f"{n}".encode(), NOON - KEEP))[1] for n in range(5)]
    async with database.transaction() as store:  # one transaction, and then the power went
        packs = load_shelf()
        gone = await forget_evidence.forget_evidence(DISTRICT, None, store=store, now=NOON, new_id=uuid4, packs=packs)
    assert (gone.incidents, len(gone.files)) == (2, 2)
    assert sum(await there(database, *digests)) == 3
    await forgetter(database).look()
    assert sum(await there(database, *digests)) == 0


async def reported(database: Database, body: bytes, **incident: Any) -> tuple[Incident, Signal]:
    """What a resident said of an incident, with a photo."""
    held, sha256 = await seen(database, body, **incident)
    signal = a_signal(source=Source.RESIDENT)
    async with database.transaction() as store:
        await store.signals.add(HERE, signal)
        await store.links.add(HERE, a_link(signal, held, zone=LinkZone.LINK))
        await store.reports.add(HERE, a_report(signal, photos=(sha256,)))
    return held, signal


async def test_what_residents_said_is_erased_five_years_after_its_end_and_the_timeline_says_so_once(
    database: Database,
) -> None:
    end = NOON - KEPT_FOR[1]
    old, forgotten = await reported(database, b"old", at=end)
    _, young = await reported(database, b"young", at=end + timedelta(minutes=1))
    _, still_open = await reported(database, b"open", at=end, state=IncidentState.FILED)
    for _ in range(2):
        await forgetter(database).look()
    async with database.transaction() as store:
        found = [await store.reports.of_signal(HERE, each.signal_id) for each in (forgotten, young, still_open)]
        said = [row for row in await store.activities.of_incident(HERE, old.incident_id) if row.data.get("old")]
    gone, *others = [report for report in found if report is not None]
    assert (gone.words, gone.contact, gone.photos, gone.salt) == ("", None, (), b"")
    assert all(report.words and report.salt for report in others)
    assert [(row.verb, row.actor) for row in said] == [(Verb.REPORT_ERASED, RULE)]
    assert tell_row(said[0], {})[1].zh.startswith("保存期满")


async def test_a_report_of_an_incident_that_was_opened_again_is_kept(database: Database) -> None:
    held, signal = await reported(database, b"old", at=NOON - KEPT_FOR[1])
    async with database.transaction() as store:
        again = replace(held, state=IncidentState.REOPENED, closed_at=None)
        await store.incidents.save(HERE, again)
    await forgetter(database).look()
    async with database.transaction() as store:
        kept = await store.reports.of_signal(HERE, signal.signal_id)
    assert kept is not None and kept.words


async def said(database: Database, *at: datetime) -> list[int]:
    """Entries of the feed from these moments; their numbers."""
    for each in at:
        async with database.transaction() as store:
            await store.feed.publish(
                HERE, place_path=GRID, audience=Audience.DESK, recipient="", topic="incident", subject_id="1", at=each
            )
    async with database.transaction() as store:
        return [entry.feed_id for entry in await store.feed.everything(whole(DISTRICT), 0, limit=10)]


async def test_what_the_feed_said_goes_when_nobody_can_be_signed_in_since_and_its_numbers_go_on(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(forget_feed, "MOST", 2)
    old, young = NOON - forget_feed.KEPT - timedelta(minutes=1), NOON - forget_feed.KEPT
    numbers = await said(database, old, old, old, young, old)
    await forgetter(database).look()
    assert await said(database) == numbers[3:]
    assert await said(database, NOON) == [*numbers[3:], numbers[-1] + 1]
