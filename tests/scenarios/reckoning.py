"""After the kills: is everything there that somebody was told is safe, and is everything there only once?"""

import asyncio
from collections import Counter
from collections.abc import Set
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import psycopg

from central.domain.timeline import broken_at
from central.storage.database import Database
from protocol.scope import whole
from tests.central.brain import DISTRICT

Revision = tuple[str, int]
_NOT_ONCE = (
    "SELECT count(*) FROM (SELECT FROM signals s LEFT JOIN links l ON l.signal_id = s.signal_id"
    " AND l.zone <> 'suggest' AND l.undone_at IS NULL GROUP BY s.signal_id HAVING count(l.link_id) <> 1) AS odd"
)


@dataclass(frozen=True, slots=True)
class Reckoning:
    """Counts; all but the first three must be 0."""

    events: int
    reports: int
    incidents: int
    lost_events: int
    lost_reports: int
    doubled_events: int
    doubled_reports: int
    #: Signals that stand in no incident, or in more than one.
    not_placed_once: int
    set_aside: int
    broken_timelines: int
    left_in_outbox: int
    dead_letters: int

    @property
    def wrong(self) -> dict[str, int]:
        """What must not be."""
        return {name: n for name, n in asdict(self).items() if n and name not in ("events", "reports", "incidents")}


def missing(url: str, events: Set[Revision], reports: Set[str]) -> tuple[set[Revision], set[str]]:
    """Those of ``events`` and ``reports`` (dedupe keys) that the brain does not hold."""
    keys = {each: f"event:{each[0]}:{each[1]}" for each in events}
    with psycopg.connect(url) as connection:
        query = "SELECT dedupe_key FROM signals WHERE dedupe_key = ANY(%s)"
        asked = [*keys.values(), *reports]
        held = {key for (key,) in connection.execute(query, [asked]).fetchall()}
    lost = {each for each, key in keys.items() if key not in held}
    return lost, {*reports} - held


def reckon(
    url: str, media: Path, *, events: Set[Revision], reports: Set[str], left_in_outbox: int, dead_letters: int
) -> Reckoning:
    """Everything that was ever acknowledged against everything the brain holds."""
    lost_events, lost_reports = missing(url, events, reports)
    with psycopg.connect(url) as connection:
        seen = Counter(connection.execute("SELECT event_id, revision FROM signals WHERE event_id IS NOT NULL"))
        # Each is told in words of its own.
        words = Counter(connection.execute("SELECT words FROM signals WHERE event_id IS NULL"))
        odd = _rows(connection, _NOT_ONCE)
        aside = _rows(connection, "SELECT count(*) FROM unplaced")
        incidents = connection.execute("SELECT incident_id FROM incidents").fetchall()
    return Reckoning(
        events=len(events),
        reports=len(reports),
        incidents=len(incidents),
        lost_events=len(lost_events),
        lost_reports=len(lost_reports),
        doubled_events=sum(n > 1 for n in seen.values()),
        doubled_reports=sum(n > 1 for n in words.values()),
        not_placed_once=odd,
        set_aside=aside,
        broken_timelines=asyncio.run(_broken(url, media, [incident_id for (incident_id,) in incidents])),
        left_in_outbox=left_in_outbox,
        dead_letters=dead_letters,
    )


def _rows(connection: psycopg.Connection[Any], query: str) -> int:
    row = connection.execute(query).fetchone()  # type: ignore[call-overload]
    return int(row[0])


async def _broken(url: str, media: Path, incident_ids: list[Any]) -> int:
    database = await Database.connect(url, media, connections=1)
    try:
        async with database.transaction() as store:
            rows = [await store.activities.of_incident(whole(DISTRICT), each) for each in incident_ids]
    finally:
        await database.close()
    return sum(broken_at(each) is not None or not each for each in rows)
