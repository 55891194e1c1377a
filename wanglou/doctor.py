"""Is this machine fit to run Wanglou, and if not, what exactly is to be done? Asked and answered in both languages."""

import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING

from protocol.errors import WanglouError
from protocol.texts import Text, both

if TYPE_CHECKING:
    import models.verify

#: Room for a month of evidence of a small community; below it evidence would be refused soon.
LEAST_FREE_BYTES = 2 * 1024**3
#: What breaks first when an installation is half done.
LIBRARIES = (
    "numpy",
    "opencv-python-headless",
    "onnxruntime",
    "av",
    "c2pa-python",
    "fastapi",
    "sqlalchemy",
    "psycopg",
    "procrastinate",
)


class Verdict(StrEnum):
    FINE = "fine"
    #: Works, but something a person may want is missing.
    LACKING = "lacking"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at. ``text`` says what was found and, unless it is fine, what to do."""

    name: str
    verdict: Verdict
    text: Text


Check = Callable[[], Finding]


def examine(data_folder: Path) -> Iterator[Finding]:
    """Every finding, one after the other, so that slow ones can be shown as they come."""
    checks: dict[str, Check] = {
        "python": _python,
        "libraries": _libraries,
        "disk": lambda: _disk(data_folder),
        "packs": _packs,
        "clips": _clips,
        "models": _models,
        "database": _database,
        "font": _font,
        "browser": _browser,
    }
    for name, check in checks.items():
        yield found_by(name, check)


def found_by(name: str, check: Check) -> Finding:
    """What ``check`` finds; whatever it stumbles over is a finding too."""
    try:
        return check()
    except WanglouError as error:
        return Finding(name, Verdict.BROKEN, error.text)
    except Exception as error:  # a doctor who faints at the patient is no help
        return finding(name, Verdict.BROKEN, "crashed", why=f"{type(error).__name__}: {error}"[:300])


def finding(name: str, verdict: Verdict, key: str = "", /, **values: object) -> Finding:
    return Finding(name, verdict, both(f"doctor.{key or name}.{verdict}", **values))


def _python() -> Finding:
    found = ".".join(map(str, sys.version_info[:3]))
    return finding("python", Verdict.FINE if sys.version_info >= (3, 11) else Verdict.BROKEN, version=found)


def _libraries() -> Finding:
    missing = [name for name in LIBRARIES if _version(name) is None]
    if missing:
        return finding("libraries", Verdict.BROKEN, names=", ".join(missing))
    return finding("libraries", Verdict.FINE, count=len(LIBRARIES), onnxruntime=_version("onnxruntime"))


def _version(name: str) -> str | None:
    try:
        return version(name)
    except PackageNotFoundError:
        return None


def _disk(folder: Path) -> Finding:
    place, free = disk_of(folder)
    if not (place.is_dir() and os.access(place, os.W_OK)):
        return finding("disk", Verdict.BROKEN, "no_folder", folder=place)
    verdict = Verdict.FINE if free >= LEAST_FREE_BYTES else Verdict.BROKEN
    return finding("disk", verdict, folder=place, free_gb=f"{free / 1024**3:.1f}")


def disk_of(folder: Path) -> tuple[Path, int]:
    """Where ``folder`` lies or will lie, and the free bytes there."""
    place = next(p for p in (folder, *folder.parents) if p.exists())
    return place, shutil.disk_usage(place).free


def _packs() -> Finding:
    from packs.shelf import load_shelf

    return finding("packs", Verdict.FINE, count=len(load_shelf()))


def _clips() -> Finding:
    from sample_videos import is_unaltered, load_clips

    clips = load_clips()
    altered = [name for name, clip in clips.items() if not is_unaltered(clip)]
    if altered:
        return finding("clips", Verdict.BROKEN, names=", ".join(altered))
    return finding("clips", Verdict.FINE, count=len(clips))


def _models() -> Finding:
    from models.runtime import open_detector
    from models.shelf import model_named, shelves, stock
    from models.verify import State, verify

    # As the agent will look for them: a folder of the user's own models may hide ours.
    found_here = shelves(environ=os.environ)
    there = stock(found_here)
    broken = [finding for finding in verify(there) if finding.state is not State.OK]
    if broken:
        return Finding("models", Verdict.BROKEN, _all_said(broken))
    names = [each.name for each in there]
    for name in names:
        open_detector(model_named(name, found_here))
    return finding("models", Verdict.FINE, names=", ".join(names))


def _all_said(broken: "Sequence[models.verify.Finding]") -> Text:
    """What is wrong with each model and what to do about it."""
    said = [part for finding in broken for part in (finding.text, finding.advice or both("doctor.models.broken"))]
    return Text(zh="".join(text.zh for text in said)[:2000], en=" ".join(text.en for text in said)[:2000])


def _database() -> Finding:
    import psycopg

    from central.storage.embedded import EmbeddedPostgres

    with (
        tempfile.TemporaryDirectory(prefix="wanglou-doctor-") as folder,
        EmbeddedPostgres() as server,
        psycopg.connect(server.start(Path(folder))) as connection,
    ):
        row = connection.execute("SHOW server_version").fetchone()
        fsync = connection.execute("SHOW fsync").fetchone()
    durable = fsync is not None and fsync[0] == "on"
    return finding("database", Verdict.FINE if durable else Verdict.BROKEN, version=row[0] if row else "?")


def _font() -> Finding:
    from wanglou.analysis.labels import chinese_font

    return finding("font", Verdict.FINE if chinese_font() else Verdict.LACKING)


def _browser() -> Finding:
    from wanglou.browser import ADVICE, find_browser

    found = find_browser()
    return finding("browser", Verdict.FINE if found else Verdict.LACKING, path=found or "-", advice=ADVICE)
