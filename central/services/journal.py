"""Every change is written down and said: the timeline, the live feed and the notices, in the same transaction."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import structlog

from central.domain.delivery import goes_out, priority_of, severity_of
from central.domain.errors import NotFound
from central.domain.incident import Activity, Incident, Verb
from central.domain.notice import Audience, Notice, NoticeState
from central.domain.people import Account
from central.domain.signal import Signal, Source
from central.services.later import notice_waits, notices_wait
from central.services.ports.store import Store
from central.services.traces import trace_back
from central.services.work import Work
from protocol.scope import Scope, whole
from protocol.texts import Text

_log = structlog.get_logger(__name__)

#: Reports of these sources came from a person outside the staff, who holds a tracking code.
REPORTERS = frozenset({Source.RESIDENT, Source.OFFICER})


async def write(work: Work, incident: Incident, verb: Verb, **data: Any) -> None:
    """One row of the timeline; the duty desk's screens hear that the incident changed."""
    await trace_back(incident, store=work.store, scope=work.scope)
    row = Activity(incident.incident_id, work.scope.district_id, 0, work.now, work.actor, verb, data)
    _log.info(
        "timeline", incident=str(incident.incident_id), number=incident.number, verb=str(verb), actor=work.actor
    )  # fmt: skip
    await write_row(work.store, work.scope, incident, row)


async def write_row(store: Store, scope: Scope, incident: Incident, row: Activity) -> None:
    await store.activities.append(scope, row)
    await store.feed.publish(
        scope,
        place_path=incident.where.place_path,
        audience=Audience.DESK,
        recipient="",
        topic="incident",
        subject_id=str(incident.incident_id),
        at=row.at,
    )


async def tell_desk(
    work: Work, incident: Incident, key: str, *, place_path: str | None = None, once: UUID | None = None, **values: Any
) -> None:
    """A notice to the officers responsible for the incident's place, or for ``place_path``. ``once``: as below."""
    if once is not None and await _known(work, once):
        return
    values = {"number": incident.number} | values
    place = place_path or incident.where.place_path
    await _post(work, _Ear(Audience.DESK, place, place), incident, f"notice.desk.{key}", values, once)


async def tell_place(work: Work, place_path: str, key: str, *, once: UUID | None = None, **values: Any) -> None:
    """A notice to the officers responsible for ``place_path`` that is about no incident.

    ``once``: the notice's own id, for what is said once whatever becomes of the timer that says it.
    """
    if once is None or not await _known(work, once):
        await _post(work, _Ear(Audience.DESK, place_path, place_path), None, f"notice.desk.{key}", values, once)


async def tell_person(work: Work, account: Account, key: str, *, once: UUID, **values: Any) -> None:
    """The same to one person."""
    if not await _known(work, once):
        ear = _Ear(Audience.ACCOUNT, str(account.account_id), account.place_path)
        await _post(work, ear, None, f"notice.task.{key}", values, once)


async def _known(work: Work, notice_id: UUID) -> bool:
    try:
        await work.store.notices.get(work.scope, notice_id)
    except NotFound:
        return False
    return True


def named(name: str, text: Text) -> dict[str, Any]:
    """A value that differs by language, as the templates of both name it: ``{title_zh}``, ``{title_en}``."""
    return {f"{name}_zh": text.zh, f"{name}_en": text.en}


async def tell_account(work: Work, account: Account, incident: Incident, key: str, **values: Any) -> None:
    """A notice to one person, and a nudge to their screen."""
    values = {"number": incident.number} | values
    # Where the person stands: the incident may lie outside their own branch.
    ear = _Ear(Audience.ACCOUNT, str(account.account_id), account.place_path)
    await _post(work, ear, incident, f"notice.task.{key}", values)
    await nudge(work, account, incident)


async def nudge(work: Work, account: Account, incident: Incident) -> None:
    """Their screen reads their tasks anew; nothing is said."""
    await work.store.feed.publish(
        work.scope,
        place_path=account.place_path,
        audience=Audience.ACCOUNT,
        recipient=str(account.account_id),
        topic="task",
        subject_id=str(incident.incident_id),
        at=work.now,
    )


async def tell_reporters(work: Work, incident: Incident, key: str, **values: Any) -> None:
    """Everybody who reported it hears of the step; staff are never named to them. Two thousand who tell of one power
    cut are told in as few statements as one."""
    heard = await work.store.signals.of_incident(work.scope, incident.incident_id)
    ears = [_ear_of(signal) for signal in heard if signal.source in REPORTERS]
    key, values = f"notice.reporter.{key}", {"number": incident.number} | values
    notices = [_notice(work, ear, incident, key, values) for ear in ears]
    await trace_back(incident, store=work.store, scope=work.scope)
    await work.store.notices.add_all(work.scope, incident.incident_id, notices)
    _log.info("notice", audience=str(Audience.REPORTER), key=key, count=len(notices))
    if goes_out(key, severity := severity_of(incident, key)):
        ids = [notice.notice_id for notice in notices]
        await notices_wait(work.store, work.scope, ids, priority=priority_of(severity))


async def tell_reporter(work: Work, signal: Signal, incident: Incident | None, key: str, **values: Any) -> None:
    """``key`` below notice.reporter. A text of the pack is given as ``zh`` and ``en``."""
    if signal.source in REPORTERS:
        values = ({"number": incident.number} if incident else {}) | values
        await _post(work, _ear_of(signal), incident, f"notice.reporter.{key}", values)


@dataclass(frozen=True, slots=True)
class _Ear:
    """Whom a notice is for, and where they stand."""

    audience: Audience
    recipient: str
    place_path: str


def _ear_of(reporters: Signal) -> _Ear:
    return _Ear(Audience.REPORTER, str(reporters.signal_id), reporters.where.place_path)


def _notice(
    work: Work, ear: _Ear, incident: Incident | None, key: str, values: dict[str, Any], notice_id: UUID | None = None
) -> Notice:
    """Open screens read what is committed, so there it is delivered with its cause."""
    return Notice(
        notice_id=notice_id or work.new_id(),
        district_id=work.scope.district_id,
        audience=ear.audience,
        recipient=ear.recipient,
        incident_id=incident.incident_id if incident else None,
        key=key,
        values=values,
        made_at=work.now + timedelta(microseconds=next(work.spoken)),
        state=NoticeState.DELIVERED,
        delivered_at=work.now,
    )


async def _post(
    work: Work, ear: _Ear, incident: Incident | None, key: str, values: dict[str, Any], once: UUID | None = None
) -> None:
    if incident is not None:
        await trace_back(incident, store=work.store, scope=work.scope)
    notice = _notice(work, ear, incident, key, values, once)
    await work.store.notices.add(work.scope, notice)
    _log.info("notice", notice=str(notice.notice_id), audience=str(ear.audience), key=key)
    await show(notice, ear.place_path, store=work.store, now=work.now)
    if goes_out(key, severity := severity_of(incident, key)):
        await notice_waits(work.store, work.scope, notice.notice_id, priority=priority_of(severity))


async def show(notice: Notice, place_path: str, *, store: Store, now: datetime) -> None:
    """Open screens hear of it over the live feed; a resident's page reads it when it is opened."""
    if notice.audience is Audience.REPORTER:
        return
    await store.feed.publish(
        whole(notice.district_id),
        place_path=place_path,
        audience=notice.audience,
        recipient=notice.recipient if notice.audience is Audience.ACCOUNT else "",
        topic="notice",
        subject_id=str(notice.notice_id),
        at=now,
    )
