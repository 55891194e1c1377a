"""Somebody says that something is wrong: one road for residents, patrols on their round, and phone calls (代录)."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from central.domain.about import Resembles, nothing, pack_for
from central.domain.access import Action, require
from central.domain.cells import community_of
from central.domain.errors import Invalid, NotFound
from central.domain.incident import Verb
from central.domain.likeness import LikenessAmong, by_characters
from central.domain.on_the_spot import Held
from central.domain.people import Account, Place
from central.domain.report_text import ReadReport, read_report, severity_of
from central.domain.signal import Report, Signal, Source
from central.domain.time_text import read_time
from central.domain.timeline import salted
from central.domain.tracking_code import tracking_code, tracking_digest
from central.domain.whereabouts import far_off_m, where_of_report
from central.services.incidents.steps import pack_text
from central.services.journal import REPORTERS, tell_reporter, write
from central.services.ports.people import Tokens
from central.services.ports.store import Store
from central.services.ports.world import NewId
from central.services.signals.hear_signal import Heard, hear, lock_places, standing_link, surviving
from central.services.work import RESIDENT, Work
from protocol.events import Phase, Reason
from protocol.evidence import EvidenceKind, EvidenceRef
from protocol.geo import Position
from protocol.hazards import Severity
from protocol.pack import Pack
from protocol.scope import Scope, whole
from protocol.texts import Text, both

LONGEST_WORDS = 4000
#: Staff have looked; a resident's words are checked before anybody is sent.
_CONFIDENCE = {Source.RESIDENT: 0.6, Source.OFFICER: 0.7, Source.PATROL: 0.9}
_MAY = {Source.RESIDENT: Action.REPORT, Source.OFFICER: Action.RECORD_CALL, Source.PATROL: Action.REPORT_FINDING}


@dataclass(frozen=True, slots=True)
class NewReport:
    words: str
    source: Source
    #: The same sent twice with the same key is one report: a form pressed twice, a phone that retried.
    client_key: str
    contact: str | None = None
    #: None: the community of the scope.
    place_path: str | None = None
    position: Position | None = None
    #: Chosen by the person; None: read from the words.
    kind: str | None = None
    #: SHA-256 of pictures already stored.
    photos: tuple[str, ...] = ()
    #: The patrol or officer who writes it down; None for a resident.
    account: Account | None = None
    #: When the person saw it, where that was before it could be sent; None: now.
    seen_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ReceivedReport:
    signal_id: UUID
    #: Shown to whoever sent it, and again if they send the very same again. None for a patrol's finding, and for what
    #: was erased meanwhile.
    tracking_code: str | None
    incident_id: UUID
    incident_number: str
    #: True when it joined an incident that others had reported or seen before.
    linked: bool
    urgent: bool
    #: The phone's position lies far outside the community: nothing is judged by it, and it is not kept.
    position_far: bool = False
    #: Why it stays with the desk although its finder settled it; None where it is settled, or nobody said so.
    held: Held | None = None


async def receive_report(
    report: NewReport,
    *,
    scope: Scope,
    store: Store,
    now: datetime,
    new_id: NewId,
    tokens: Tokens,
    packs: Mapping[str, Pack],
    likeness_among: LikenessAmong = by_characters,
    resembles: Resembles = nothing,
) -> ReceivedReport:
    """Raises Invalid for empty words, an unknown kind or picture, or a place outside ``scope``."""
    _check(report, packs)
    actor = str(report.account.account_id) if report.account else RESIDENT
    work = Work(store, whole(scope.district_id), now, new_id, packs, actor, likeness_among)
    before = await store.signals.by_dedupe_key(work.scope, dedupe_key(report))
    if before is not None:
        return await _again(work, before, report)
    places = await store.places.all(Scope(scope.district_id, community_of(scope.place_path)))
    chosen = _chosen(report, places, scope)
    photos = await _photos(work, report.photos)

    read = read_report(report.words, packs, places, report.kind, resembles)
    far = _far(report.position, places)
    believed = replace(report, position=None) if far else report
    signal = _signal(believed, read, chosen, photos, scope, work)
    signal = replace(signal, reasons=(far,)) if far else signal
    await lock_places(work, [(signal.where, packs[signal.pack])])

    if not await store.signals.add(work.scope, signal):
        return await _again(work, signal, report)
    salt = tokens.salt()
    code = tracking_code(report.client_key, salt)
    kept = _kept(report, signal, code, salt, now)
    await store.reports.add(work.scope, kept)
    await _say_received(work, signal, far)
    heard = await hear(work, signal, words_sha256=salted(report.words, kept.salt))
    for noted in _worth_noting(read, far, packs):
        await write(work, heard.incident, Verb.NOTED, words=f"{noted.zh} / {noted.en}")
    answer = _answer(signal, heard, read, code if report.source in REPORTERS else None)
    return replace(answer, position_far=far is not None)


def _check(report: NewReport, packs: Mapping[str, Pack]) -> None:
    if report.account is not None:
        require(report.account.role, _MAY[report.source])
    elif report.source is not Source.RESIDENT:
        raise Invalid
    if not report.words.strip() or len(report.words) > LONGEST_WORDS:
        raise Invalid("error.brain.words", longest=LONGEST_WORDS)
    if report.kind is not None:
        try:
            pack_for(report.kind, packs)
        except LookupError:
            raise Invalid("error.brain.kind") from None


def _chosen(report: NewReport, places: list[Place], scope: Scope) -> Place | None:
    if report.place_path is None or report.place_path == community_of(scope.place_path):
        return None
    found = next((place for place in places if place.place_path == report.place_path), None)
    # Anywhere in the community: a patrol may find something in a neighbour's grid.
    if found is None or not Scope(scope.district_id, community_of(scope.place_path)).covers(report.place_path):
        raise Invalid("error.brain.place")
    return found


async def _photos(work: Work, digests: tuple[str, ...]) -> tuple[EvidenceRef, ...]:
    refs = []
    for sha256 in digests:
        try:
            body, media_type = await work.store.media.get(work.scope, sha256)
        except NotFound:
            raise Invalid("error.brain.photo_unknown") from None
        refs.append(
            EvidenceRef(
                sha256=sha256,
                kind=EvidenceKind.SNAPSHOT,
                media_type=media_type,
                size_bytes=len(body),
                captured_at=work.now,
            )
        )
    return tuple(refs)


def dedupe_key(report: NewReport) -> str:
    """Keys are chosen by clients: those of two people never meet, however they are chosen. A form that is come back to
    and sent with other words, another place or one more photo keeps its key, and says something new."""
    whose = str(report.account.account_id) if report.account else RESIDENT
    at = report.position
    said = (
        report.client_key, report.words, report.contact, report.place_path, report.kind,
        (at.lat, at.lon) if at else None, sorted(report.photos),
    )  # fmt: skip
    return f"report:{whose}:{hashlib.sha256(json.dumps(said).encode()).hexdigest()[:32]}"


def _signal(
    report: NewReport, read: ReadReport, chosen: Place | None, photos: tuple[EvidenceRef, ...], scope: Scope, work: Work
) -> Signal:
    return Signal(
        signal_id=work.new_id(),
        district_id=scope.district_id,
        source=report.source,
        kind=read.kind,
        pack=read.pack,
        phase=Phase.STARTED,
        severity=severity_of(read, work.packs),
        occurred_at=_when(report, read, work.now),
        received_at=work.now,
        where=where_of_report(read.place, chosen, report.position, community_of(scope.place_path)),
        confidence=_CONFIDENCE[report.source],
        dedupe_key=dedupe_key(report),
        origin=work.actor,
        words=read.masked,
        asserts=read.asserts,
        evidence=photos,
    )


def _when(report: NewReport, read: ReadReport, now: datetime) -> datetime:
    """When it was: by the phone, else by the words. What endangers life is taken as of now, whatever is said."""
    said = None if read.urgent else read_time(report.words, now)
    return report.seen_at or (said.at if said else now)


def _kept(report: NewReport, signal: Signal, code: str, salt: bytes, now: datetime) -> Report:
    return Report(
        signal_id=signal.signal_id,
        district_id=signal.district_id,
        tracking_digest=tracking_digest(code),
        words=report.words,
        contact=report.contact,
        photos=report.photos,
        salt=salt,
        made_at=now,
    )


def _far(phone: Position | None, places: list[Place]) -> Reason | None:
    """Why the phone's position is not believed. It is used for nothing, so its distance alone is kept."""
    off_m = far_off_m(phone, places)
    return None if off_m is None else Reason.of("report.position_far", None, km=round(off_m / 1000, 1))


async def _say_received(work: Work, signal: Signal, far: Reason | None) -> None:
    own = pack_text(work.packs[signal.pack].legs.notices, "received")
    if own is None:
        await tell_reporter(work, signal, None, "received")
    else:
        await tell_reporter(work, signal, None, "pack_text", zh=own.zh, en=own.en)
    if far is not None:
        await tell_reporter(work, signal, None, "position_far", km=far.values["km"])


def _worth_noting(read: ReadReport, far: Reason | None, packs: Mapping[str, Pack]) -> list[Text]:
    """One report stays one signal with one answer; that its words speak of more, or that its position is not believed,
    is said to whoever opens it."""
    found = [far.text] if far else []
    if read.also:
        titles = [packs[name].title for name in read.also]
        named = Text(zh="、".join(title.zh for title in titles), en=", ".join(title.en for title in titles))
        found.append(both("timeline.also_said", titles=named))
    return found


async def _again(work: Work, signal: Signal, report: NewReport) -> ReceivedReport:
    """The answer to a repeat: what the first one became, with the code, which may never have reached them."""
    stored = await work.store.signals.by_dedupe_key(work.scope, signal.dedupe_key) or signal
    link = await standing_link(work, stored.signal_id)
    if link is None:
        raise NotFound
    incident = await surviving(work, link.incident_id)
    urgent = stored.severity is Severity.LIFE_SAFETY
    code = await _code_again(work, stored, report)
    return ReceivedReport(stored.signal_id, code, incident.incident_id, incident.number, linked=False, urgent=urgent)


async def _code_again(work: Work, stored: Signal, report: NewReport) -> str | None:
    """None for what is no reporter's, was erased, or was taken in before codes were made of the key."""
    kept = await work.store.reports.of_signal(work.scope, stored.signal_id)
    if report.source not in REPORTERS or kept is None or not kept.salt:
        return None
    code = tracking_code(report.client_key, kept.salt)
    return code if tracking_digest(code) == kept.tracking_digest else None


def _answer(signal: Signal, heard: Heard, read: ReadReport, code: str | None) -> ReceivedReport:
    incident = heard.incident
    return ReceivedReport(
        signal.signal_id, code, incident.incident_id, incident.number, linked=heard.linked, urgent=read.urgent
    )
