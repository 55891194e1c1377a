"""Would this backup bring the brain back? Tried out in a place that is thrown away, and timed."""

import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from central.storage.embedded import EmbeddedPostgres
from central.storage.programs import SHELTER
from central.upkeep.restore import Check, restore

#: What is thrown away need not outlive a power cut.
_HURRIED = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}


@dataclass(frozen=True, slots=True)
class Drill:
    check: Check
    seconds: float


def drill(file: Path, passphrase: str | None, *, scratch: Path | None = None, shelter: Path = SHELTER) -> Drill:
    """Restore ``file`` into a database and a folder of its own, check all of it, and leave nothing behind.

    ``scratch``: where there is room for it; the system's place for such things by default.
    """
    began = time.monotonic()
    with throw_away(scratch, shelter) as (url, folder):
        found = restore(url, folder / "media", folder, file, passphrase)
    return Drill(found, time.monotonic() - began)


@contextmanager
def throw_away(scratch: Path | None, shelter: Path) -> Iterator[tuple[str, Path]]:
    """An empty database and an empty folder, gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="wanglou-drill-", dir=scratch) as made:
        folder = Path(made)
        try:
            with EmbeddedPostgres(settings=_HURRIED, shelter=shelter) as server:
                yield server.start(folder), folder
        finally:
            # As root the files may lie elsewhere, behind a link.
            home = folder / "postgres"
            if home.is_symlink():
                shutil.rmtree(home.resolve(), ignore_errors=True)
