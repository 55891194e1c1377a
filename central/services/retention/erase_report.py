"""A resident may have their words erased: what they said, how to reach them, and the pictures they sent."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from central.domain.errors import Invalid
from central.domain.incident import Incident, Verb
from central.domain.masking import mask
from central.domain.signal import Report, Signal
from central.services.journal import write
from central.services.ports.store import Store
from central.services.ports.world import NewId
from central.services.retention.forget_evidence import KeptUntil
from central.services.work import COMMAND, Work
from protocol.pack import Pack
from protocol.scope import Scope, whole


@dataclass(frozen=True, slots=True)
class Told:
    """One person's report, as it may be shown to tell it from others."""

    signal_id: UUID
    made_at: datetime
    #: Masked.
    words: str
    contact: bool
    photos: int


@dataclass(frozen=True, slots=True)
class Erasure:
    reports: int
    #: By SHA-256; to be discarded once this is committed.
    files: frozenset[str]


async def reports_of(number: str, *, scope: Scope, store: Store) -> tuple[Incident, list[Told]]:
    """What residents said about the incident and was not erased, oldest first. Raises Invalid for no such number."""
    incident = await store.incidents.by_number(scope, number)
    if incident is None:
        raise Invalid("error.central.no_incident", number=number)
    heard = await store.signals.of_incident(scope, incident.incident_id)
    found = [(signal, await store.reports.of_signal(scope, signal.signal_id)) for signal in heard]
    return incident, [_told(signal, report) for signal, report in found if report is not None and report.salt]


def _told(signal: Signal, report: Report) -> Told:
    return Told(
        signal.signal_id, report.made_at, mask(report.words).words, contact=bool(report.contact),
        photos=len(report.photos),
    )  # fmt: skip


async def erase_reports(
    incident: Incident, signal_ids: list[UUID], *, store: Store, now: datetime, new_id: NewId, packs: Mapping[str, Pack]
) -> Erasure:
    """At their wish. The digests in the timeline stay and prove nothing more; that it was erased is written beside
    them."""
    work = Work(store, whole(incident.district_id), now, new_id, packs, COMMAND)
    locked = await store.incidents.lock(work.scope, incident.incident_id)
    return await erase_each(work, locked, signal_ids)


async def erase_each(work: Work, locked: Incident, signal_ids: Collection[UUID], **why: object) -> Erasure:
    """``why``: what the timeline says of it beside."""
    store, until = work.store, KeptUntil.of(work.packs, work.now)
    files: set[str] = set()
    for signal_id in signal_ids:
        report = await store.reports.of_signal(work.scope, signal_id)
        photos = report.photos if report else ()
        files |= await store.keeping.remove(work.scope, photos, until.before, until.otherwise, besides=[signal_id])
        await store.reports.erase(work.scope, signal_id)
        await write(work, locked, Verb.REPORT_ERASED, signal=str(signal_id), photos=len(photos), **why)
    await store.media.let_go(files)
    return Erasure(len(signal_ids), frozenset(files))
