"""Where, when and with what a measurement was made, so that another one can be put beside it."""

import hashlib
import json
import os
import platform
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from models.team import Team
from wanglou.evaluation.measure import Asked

#: Everything between a picture and an event; another line anywhere in it is another instrument.
_CODE = ("protocol", "models", "pipelines", "edge_agent", "packs", "wanglou")
_CODE_ENDINGS = (".py", ".yaml", ".toml")


@dataclass(frozen=True, slots=True)
class Provenance:
    """The head of every report. Digests are sha256 in hex."""

    made_at: str  #: ISO 8601, UTC
    machine: str
    cores: int
    python: str
    onnxruntime: str
    wanglou: str
    #: Of the code and packs as installed, which needs no repository to be asked for.
    code_sha256: str
    model: str
    model_sha256: str
    specialists: dict[str, str]  #: the other models, by name, and their digests
    #: Of every clip's packs and settings.
    settings_sha256: str
    manifest: str
    manifest_sha256: str
    #: As which other camera every film was shown, drawn from which seed; "" for as it is.
    shown_as: str
    seed: int

    def row(self) -> dict[str, object]:
        return asdict(self)


def provenance(manifest: Path, asked: Sequence[Asked], team: Team) -> Provenance:
    """What stands at the head of a report made now, here."""
    return Provenance(
        made_at=datetime.now(UTC).isoformat(timespec="seconds"),
        machine=f"{_processor()}, {platform.system()} {platform.machine()}",
        cores=len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1,
        python=platform.python_version(),
        onnxruntime=version("onnxruntime"),
        wanglou=version("wanglou"),
        code_sha256=_code(),
        model=team.street.manifest.name,
        model_sha256=team.street.manifest.sha256,
        specialists={name: each.manifest.sha256 for name, each in team.specialists.items()},
        settings_sha256=settings_digest(asked),
        manifest=manifest.name,
        manifest_sha256=hashlib.sha256(manifest.read_bytes()).hexdigest(),
        shown_as=next((each.reel.otherwise.name for each in asked), ""),
        seed=next((each.reel.staging.seed for each in asked), 0),
    )


def settings_digest(asked: Iterable[Asked]) -> str:
    """The same packs and settings for the same clips give the same digest on every machine."""
    plans = {each.label.clip: [watch.pack.model_dump(mode="json") for watch in each.watches] for each in asked}
    return hashlib.sha256(json.dumps(plans, sort_keys=True, ensure_ascii=False).encode()).hexdigest()


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        lines = []
    named = (line.partition(":")[2].strip() for line in lines if line.lower().startswith(("model name", "hardware")))
    return next(named, platform.processor() or "?")


def _code() -> str:
    digest = hashlib.sha256()
    for package in _CODE:
        for name, content in _texts(files(package), package):
            digest.update(f"{name}\n".encode())
            digest.update(content)
    return digest.hexdigest()


def _texts(folder: Traversable, path: str) -> Iterable[tuple[str, bytes]]:
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if entry.is_dir():
            yield from _texts(entry, f"{path}/{entry.name}")
        elif entry.name.endswith(_CODE_ENDINGS):
            yield f"{path}/{entry.name}", entry.read_bytes()
