"""How quickly the brain's memory starts, finds what is near, and takes whole incidents in, one transaction each.

Runs its own PostgreSQL with fsync on in a folder of its own. Prints JSON; times are of this machine, ratios carry over.
"""

import argparse
import asyncio
import json
import random
import resource
import tempfile
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import quantiles
from time import perf_counter
from typing import TypeVar
from uuid import uuid4

from central.domain.incident import Activity, Condition, Incident, IncidentState, Link, LinkZone, Verb
from central.domain.notice import Audience
from central.domain.signal import Signal, Source, Where
from central.storage.database import Database
from central.storage.embedded import EmbeddedPostgres
from central.storage.migrate import migrate
from protocol.events import Phase
from protocol.geo import Position
from protocol.hazards import Severity
from protocol.scope import Scope

_SCOPE = Scope("qingyuan", "qingyuan/hedong")
Answer = TypeVar("Answer")
_NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--incidents", type=int, default=20_000, help="how many lie in the district beforehand")
    parser.add_argument("--seconds", type=float, default=5.0, help="how long each load is kept up")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="wanglou-bench-") as folder, EmbeddedPostgres() as server:
        figures: dict[str, object] = {}
        url = _timed(figures, "first_start_s", lambda: server.start(Path(folder)))
        _timed(figures, "migrate_s", lambda: migrate(url))
        _timed(figures, "migrate_again_s", lambda: migrate(url))
        _timed(figures, "stop_s", server.stop)
        _timed(figures, "second_start_s", lambda: server.start(Path(folder)))
        figures |= asyncio.run(_loads(url, Path(folder), arguments.incidents, arguments.seconds))
    figures["children_peak_mb"] = round(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024, 1)
    print(json.dumps(figures, indent=2))


async def _loads(url: str, folder: Path, incidents: int, seconds: float) -> dict[str, object]:
    database = await Database.connect(url, folder / "media")
    await _fill(database, incidents)
    figures: dict[str, object] = {"incidents_beforehand": incidents}
    for writers in (1, 8):
        figures[f"whole_incidents_per_s_{writers}_writers"] = await _rate(writers, seconds, lambda: _whole(database))
    figures["near_ms"] = await _spread(200, lambda: _near(database))
    figures["queue_ms"] = await _spread(50, lambda: _queue(database))
    await database.close()
    return figures


async def _fill(database: Database, count: int) -> None:
    async with database.transaction() as store:
        for n in range(count):
            at = _NOW - timedelta(minutes=random.uniform(0, 60 * 24 * 30))
            await store.incidents.add(_SCOPE, replace(_incident(), number=f"old-{n}", opened_at=at, last_signal_at=at))


async def _whole(database: Database) -> None:
    """What one camera event costs that becomes an incident: all its rows in one durable transaction."""
    signal, incident = _signal(), _incident()
    async with database.transaction() as store:
        await store.incidents.lock_cell(_SCOPE, [str(uuid4())])
        await store.signals.add(_SCOPE, signal)
        await store.incidents.near(_SCOPE, signal, radius_m=60, since=_NOW - timedelta(hours=16))
        incident = replace(incident, number=await store.incidents.next_number(_SCOPE, "20261123"))
        await store.incidents.add(_SCOPE, incident)
        link = Link(uuid4(), "qingyuan", signal.signal_id, incident.incident_id, LinkZone.NEW, 1.0, (), "rule", _NOW)
        await store.links.add(_SCOPE, link)
        await store.activities.append(_SCOPE, Activity(incident.incident_id, "qingyuan", 0, _NOW, "rule", Verb.OPENED))
        await store.jobs.defer(_SCOPE, "clock_due", at=_NOW + timedelta(days=9000), clock_id=str(uuid4()))
        await store.feed.publish(
            _SCOPE, place_path=_SCOPE.place_path, audience=Audience.DESK, recipient="", topic="incident",
            subject_id=str(incident.incident_id), at=_NOW,
        )  # fmt: skip


async def _near(database: Database) -> None:
    async with database.transaction() as store:
        await store.incidents.near(_SCOPE, _signal(), radius_m=60, since=_NOW - timedelta(hours=16))


async def _queue(database: Database) -> None:
    async with database.transaction() as store:
        await store.incidents.queue(_SCOPE, states=list(IncidentState))


async def _rate(writers: int, seconds: float, work: Callable[[], Awaitable[None]]) -> float:
    done, until = 0, perf_counter() + seconds

    async def write() -> None:
        nonlocal done
        while perf_counter() < until:
            await work()
            done += 1

    await asyncio.gather(*[write() for _ in range(writers)])
    return round(done / seconds, 1)


async def _spread(times: int, work: Callable[[], Awaitable[None]]) -> dict[str, float]:
    taken = []
    for _ in range(times):
        began = perf_counter()
        await work()
        taken.append((perf_counter() - began) * 1000)
    return _percentiles(taken)


def _percentiles(taken: Sequence[float]) -> dict[str, float]:
    cuts = quantiles(taken, n=100)
    return {"p50": round(cuts[49], 2), "p95": round(cuts[94], 2)}


def _timed(figures: dict[str, object], name: str, work: Callable[[], Answer]) -> Answer:
    began = perf_counter()
    answer = work()
    figures[name] = round(perf_counter() - began, 3)
    return answer


def _where() -> Where:
    """Somewhere in a street of five by five kilometres."""
    position = Position(lat=27.08 + random.uniform(0, 0.045), lon=115.0 + random.uniform(0, 0.05))
    return Where(f"qingyuan/hedong/c{random.randrange(20)}/g{random.randrange(8)}", position, building="12")


def _signal() -> Signal:
    return Signal(
        uuid4(), "qingyuan", Source.CAMERA, "intrusion", "intrusion", Phase.STARTED, Severity.MAJOR, _NOW, _NOW,
        _where(), 0.9, f"event:{uuid4()}:1", "cam-1",
    )  # fmt: skip


def _incident() -> Incident:
    return Incident(
        uuid4(), "qingyuan", "", "intrusion", 1, "intrusion", Severity.MAJOR, IncidentState.CANDIDATE, Condition.ACTIVE,
        _where(), _NOW, _NOW,
    )  # fmt: skip


if __name__ == "__main__":
    main()
