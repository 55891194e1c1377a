"""What became of my report: the steps a resident sees with the tracking code, and whether they are satisfied."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID, uuid5

from central.domain.errors import NotAllowedNow, NotFound
from central.domain.incident import Activity, Incident, Verb
from central.domain.masking import mask
from central.domain.notice import words_of
from central.domain.signal import Report, Signal
from central.domain.tracking_code import tracking_digest
from central.domain.workflow import INCIDENT_ENDS, IncidentAction
from central.services.journal import tell_desk, write_row
from central.services.ports.store import Store
from central.services.signals.hear_signal import standing_link, surviving
from central.services.work import RESIDENT, Work, title_of
from protocol.pack import Pack
from protocol.scope import whole
from protocol.texts import Text, both


@dataclass(frozen=True, slots=True)
class Step:
    at: datetime
    text: Text


@dataclass(frozen=True, slots=True)
class TrackedReport:
    """Nothing of staff's names or of other people's words."""

    incident_number: str
    title: Text
    state: Text
    made_at: datetime
    #: The reporter's own words, masked.
    words: str
    #: Oldest first.
    steps: tuple[Step, ...]
    #: True once the matter has come to an end: then the page asks whether they are satisfied.
    ended: bool
    #: None until they said so; asked anew after each reopening.
    satisfied: bool | None


async def track_report(tracking_code: str, *, store: Store, packs: Mapping[str, Pack] | None = None) -> TrackedReport:
    """Raises NotFound for a code nobody was given."""
    report, signal, incident = await _find(tracking_code, store)
    scope = whole(report.district_id)
    notices = await store.notices.of_reporter(scope, signal.signal_id)
    rows = await store.activities.of_incident(scope, incident.incident_id)
    return TrackedReport(
        incident_number=incident.number,
        title=title_of(signal.pack, packs or {}),
        state=both(f"state.incident.{incident.state}"),
        made_at=report.made_at,
        words=signal.words,
        steps=tuple(Step(notice.made_at or report.made_at, words_of(notice)) for notice in notices),
        ended=incident.state in INCIDENT_ENDS,
        satisfied=report.satisfied if _rated_since_reopened(rows, report) else None,
    )


async def rate(tracking_code: str, satisfied: bool, words: str, *, store: Store, now: datetime) -> None:
    """They may change their mind. The desk hears of it once for each time that the matter came to an end.

    Raises NotAllowedNow before it has.
    """
    report, _, incident = await _find(tracking_code, store)
    if incident.state not in INCIDENT_ENDS:
        raise NotAllowedNow("error.brain.rate_later")
    scope = whole(report.district_id)
    await store.reports.save(scope, replace(report, satisfied=satisfied))
    if not satisfied:
        before = len(_reopenings(await store.activities.of_incident(scope, incident.incident_id)))
        once = uuid5(report.signal_id, f"unsatisfied {incident.incident_id} {before}")
        await tell_desk(Work(store, scope, now, _no_id, {}, RESIDENT), incident, "unsatisfied", once=once)
    data = {"satisfied": satisfied, "words": mask(words.strip()).words, "report": str(report.signal_id)}
    row = Activity(incident.incident_id, report.district_id, 0, now, RESIDENT, Verb.RATED, data)
    await write_row(store, scope, incident, row)


async def _find(tracking_code: str, store: Store) -> tuple[Report, Signal, Incident]:
    report = await store.reports.by_tracking(tracking_digest(tracking_code))
    scope = whole(report.district_id)
    signal = await store.signals.get(scope, report.signal_id)
    work = Work(store, scope, report.made_at, _no_id, {}, RESIDENT)
    link = await standing_link(work, signal.signal_id)
    if link is None:
        raise NotFound
    return report, signal, await surviving(work, link.incident_id)


def _reopenings(rows: Sequence[Activity]) -> list[int]:
    """At which rows of the timeline."""
    return [
        at
        for at, row in enumerate(rows)
        if row.verb is Verb.STATE_CHANGED and row.data["action"] == IncidentAction.REOPEN
    ]


def _rated_since_reopened(rows: Sequence[Activity], report: Report) -> bool:
    """What they said of an earlier ending says nothing of this one. True where it was never reopened."""
    reopenings = _reopenings(rows)
    if not reopenings:
        return True
    since = rows[reopenings[-1] :]
    return any(row.verb is Verb.RATED and row.data.get("report") == str(report.signal_id) for row in since)


def _no_id() -> UUID:
    raise AssertionError("nothing new is made here")
