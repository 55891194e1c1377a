"""The whole brain into one file while it goes on working: one moment of the database, and the evidence it names."""

import io
import os
import re
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import MappingProxyType

from central.storage.errors import EvidenceDamaged
from central.storage.media import read_file
from central.upkeep.archive import DATABASE, SETTINGS, SUFFIX, Manifest, Writer, new_backup
from central.upkeep.inventory import evidence_of, take_inventory
from central.upkeep.tools import connected, dump, server_version, tools_for

#: Lines of central.toml that speak of this machine, or hold its secrets, and mean nothing on another.
_OF_THIS_MACHINE = re.compile(
    r"^\s*(data_folder|database_url|media_folder|packs_folder|channels_file|outgoing_networks|tls_certificate|tls_key"
    r"|host|port|metrics_\w+)\s*=.*$",
    re.MULTILINE,
)


NOTHING_BESIDE: Mapping[str, Path] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Made:
    file: Path
    size_bytes: int
    manifest: Manifest


def place_for(target: Path, now: datetime) -> Path:
    """``target`` itself, or a name of this moment in it where it is a folder."""
    return target / f"wanglou-{now:%Y%m%dT%H%M%SZ}{SUFFIX}" if target.is_dir() else target


def make_backup(
    url: str, media_folder: Path, data_folder: Path, file: Path, *,
    now: datetime, software: str, passphrase: str | None, beside: Mapping[str, Path] = NOTHING_BESIDE,
) -> Made:  # fmt: skip
    """Write ``file``. Evidence that cannot be read is named in the manifest and keeps nothing from being saved.

    ``beside``: files of settings that lie anywhere, by the names they have beside the data.

    The rows are counted and the evidence is listed in the very snapshot that is dumped. Evidence is on the disk before
    a row names it, so whatever the snapshot names is there unless it was lost. Raises BackupExists, NoRoom,
    ToolMissing, ToolFailed, Unavailable.
    """
    data_folder.mkdir(parents=True, exist_ok=True)
    with connected(url) as connection, new_backup(file, passphrase) as backup:
        tools = tools_for(server_version(connection))
        (snapshot,) = connection.execute("SELECT pg_export_snapshot()").fetchall()[0]
        inventory = take_inventory(connection)
        # Beside the data and without a name: a killed process leaves nothing, and no other disk sees it unsealed.
        with tempfile.TemporaryFile(dir=data_folder) as dumped:
            dump(tools, url, str(snapshot), dumped)
            size = os.fstat(dumped.fileno()).st_size
            dumped.seek(0)
            backup.add(DATABASE, dumped, size)
        _add_settings(backup, data_folder / SETTINGS)
        for name, written in beside.items():
            _add_file(backup, name, written)
        count, total, missing = 0, 0, []
        for sha256, _ in evidence_of(connection):
            try:
                content = read_file(media_folder, sha256)
            except (EvidenceDamaged, OSError):  # a disk that is dying is what a backup is for
                missing.append(sha256)
                continue
            backup.add_evidence(sha256, content)
            count, total = count + 1, total + len(content)
        manifest = Manifest(
            software=software,
            revision=inventory.revision,
            made_at=now.isoformat(timespec="seconds"),
            postgres=server_version(connection),
            rows=inventory.rows,
            timelines=inventory.timelines,
            digests=backup.digests,
            evidence=count,
            evidence_bytes=total,
            missing=tuple(missing),
        )
        backup.finish(manifest)
    return Made(file, file.stat().st_size, manifest)


def _add_settings(backup: Writer, settings: Path) -> None:
    """What was set beside the data, without what belongs to this machine alone."""
    if not settings.exists():
        return
    text = _OF_THIS_MACHINE.sub("", settings.read_text(encoding="utf-8")).encode()
    backup.add(SETTINGS, io.BytesIO(text), len(text))


def _add_file(backup: Writer, name: str, written: Path) -> None:
    if written.exists():
        content = written.read_bytes()
        backup.add(name, io.BytesIO(content), len(content))
