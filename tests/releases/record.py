"""Writes down a database as this version leaves it, so that every later version can be asked to take it over.

``python -m tests.releases.record`` writes ``tests/releases/<step>.sql``: run it once when a migration is about to be
followed by another. The file is a plain pg_dump of a brain that has lived a little.
"""

import asyncio
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import psycopg

from central.storage.embedded import EmbeddedPostgres
from central.storage.programs import find_programs
from tests.central.brain import running_brain
from tests.central.http.houses import build

HERE = Path(__file__).parent
#: What differs between two dumps of the same database, and what older servers do not know.
_PASSING = re.compile(r"^(\\(un)?restrict .*|SET transaction_timeout = 0;|-- Dumped .*)\n", re.MULTILINE)


async def _live(url: str, folder: Path) -> None:
    async with running_brain(url, folder, worker=True) as brain:
        await build(brain, forgetful=False)
        await brain.events(brain.event(), brain.event(kind="loitering", pack="loitering"))
        await brain.report("有人在草坪打架，流血了")
        await asyncio.sleep(2)  # notices are delivered; timers wait


def record(into: Path) -> Path:
    with tempfile.TemporaryDirectory() as made, EmbeddedPostgres(settings={"fsync": "off"}) as server:
        folder = Path(made)
        url = server.start(folder)
        asyncio.run(_live(url, folder))
        with psycopg.connect(url) as connection:
            (step,) = connection.execute("SELECT version_num FROM alembic_version").fetchall()[0]
        dumped = subprocess.run(
            [find_programs() / "pg_dump", "--no-owner", "--no-privileges", "--no-comments", url],
            capture_output=True, text=True, check=True,
        ).stdout  # fmt: skip
    file = into / f"{step}.sql"
    file.write_text(_PASSING.sub("", dumped), encoding="utf-8")
    return file


if __name__ == "__main__":
    sys.stdout.write(f"{record(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE)}\n")
