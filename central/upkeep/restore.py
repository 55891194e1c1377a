"""A backup becomes a brain again, and what came back is counted against what was put in."""

import os
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

from central.storage.errors import EvidenceDamaged
from central.storage.media import read_file, write_file
from central.storage.migrate import knows_revision, migrate
from central.upkeep.archive import (
    CHANNELS,
    DATABASE,
    FULL,
    NETWORKS,
    SETTINGS,
    Manifest,
    Member,
    members_of,
    read_whole,
)
from central.upkeep.errors import BackupDamaged, BackupTooNew, NoRoom, UpkeepError
from central.upkeep.inventory import Inventory, broken_timelines, evidence_of, take_inventory
from central.upkeep.tools import (
    Tools,
    connected,
    load,
    refuse_unless_empty,
    refuse_while_used,
    server_version,
    tools_for,
)
from protocol.causes import cause_of


@dataclass(frozen=True, slots=True)
class Check:
    """What came back, and what of it is not as it was. Three empty lists: everything is there."""

    manifest: Manifest
    #: Tables (and ``timelines``) that do not add up.
    different: list[str]
    #: Incidents whose chain of rows does not hold.
    broken: list[str]
    #: Evidence that a row names and that is gone or damaged.
    missing: list[str]

    @property
    def whole(self) -> bool:
        return not (self.different or self.broken or self.missing)


def look_into(file: Path, passphrase: str | None) -> Manifest:
    """Read the whole backup and change nothing. Raises what is wrong with it, BackupTooNew."""
    manifest = read_whole(file, passphrase)
    if not knows_revision(manifest.revision):
        raise BackupTooNew(file=file.name, software=manifest.software)
    return manifest


def restore(url: str, media_folder: Path, data_folder: Path, file: Path, passphrase: str | None) -> Check:
    """Bring everything back into an empty database, then to this version's tables.

    Nothing is touched before the whole backup was read. The database comes back in one transaction; evidence is named
    by its digest and may be written twice: after any failure the same call does it again. Raises NotEmpty, BrainRuns,
    NoRoom, and what ``look_into`` raises.
    """
    manifest = look_into(file, passphrase)
    refuse_unless_empty(url)
    refuse_while_used(url)
    with connected(url) as connection:
        tools = tools_for(max(server_version(connection), manifest.postgres))
    data_folder.mkdir(parents=True, exist_ok=True)
    _unpack(tools, url, media_folder, data_folder, file, passphrase)
    found = check(url, media_folder, manifest)
    migrate(url)
    return found


def _unpack(tools: Tools, url: str, media_folder: Path, data_folder: Path, file: Path, passphrase: str | None) -> None:
    """The database last: until it is there, the folder does not pass for a brain."""
    try:
        with tempfile.TemporaryFile(dir=data_folder) as dumped, members_of(file, passphrase) as members:
            for member in members:
                if member.evidence is not None:
                    write_file(media_folder, member.evidence, _evidence(member, file))
                elif member.name == DATABASE:
                    shutil.copyfileobj(member.content, dumped, 1 << 20)
                elif member.name in (SETTINGS, CHANNELS, NETWORKS):
                    _put_beside(data_folder / member.name, member.content.read())
            dumped.seek(0)
            load(tools, url, dumped)
    except OSError as error:
        if error.errno in FULL:
            raise NoRoom(folder=data_folder) from error
        raise UpkeepError(why=cause_of(error)) from error


def _put_beside(file: Path, content: bytes) -> None:
    """Whole, and for its owner alone: passwords of gateways stand in it. What is there already was meant so."""
    if file.exists():
        return
    handle, half = tempfile.mkstemp(dir=file.parent, prefix=".half-")
    with os.fdopen(handle, "wb") as made:
        made.write(content)
    Path(half).rename(file)


def _evidence(member: Member, file: Path) -> bytes:
    content = member.content.read()
    if len(member.evidence or "") != 64:
        raise BackupDamaged(file=file.name, what=member.name)
    return content


def check(url: str, media_folder: Path, manifest: Manifest) -> Check:
    """Count, walk every timeline and read every file. The tables must still be those of the backup's version."""
    put_in = Inventory(manifest.revision, manifest.rows, manifest.timelines)
    with connected(url) as connection:
        different = take_inventory(connection).differs_from(put_in)
        broken = broken_timelines(connection)
        missing = [sha256 for sha256, size in evidence_of(connection) if not _is_there(media_folder, sha256, size)]
    return Check(manifest, different, broken, missing)


def _is_there(media_folder: Path, sha256: str, size: int) -> bool:
    try:
        return len(read_file(media_folder, sha256)) == size
    except EvidenceDamaged:
        return False
