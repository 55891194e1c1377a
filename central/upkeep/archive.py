"""One file that holds a whole brain: the database of one moment, the evidence it names, and what both add up to."""

import errno
import fcntl
import hashlib
import io
import os
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Annotated, Literal, cast

from pydantic import BaseModel, ConfigDict, Field, ValidationError
from pydantic_core import from_json

from central.upkeep.envelope import MAGIC, Sealer, Sink, opened
from central.upkeep.errors import BackupDamaged, BackupExists, BackupTooNew, NoRoom, NotABackup, UpkeepError
from protocol.causes import cause_of

SUFFIX = ".wanglou-backup"
DATABASE, MANIFEST, SETTINGS, EVIDENCE = "database.dump", "manifest.json", "central.toml", "media/"
#: The ways to people, and whom the brain may call: without them one that came back would tell nobody anything.
CHANNELS, NETWORKS = "channels.toml", "outgoing-networks.txt"
_HALF = ".half-"
_BLOCK = 1 << 20
#: What the system calls a disk, a quota or a file that cannot grow.
FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
Count = Annotated[int, Field(ge=0)]


class Manifest(BaseModel):
    """The last thing in a backup: without it there is only half of one."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    format: Literal[1] = 1
    #: Version of this software that wrote it, and the step its tables are at.
    software: str
    revision: str
    made_at: str
    postgres: Count
    rows: dict[str, Count]
    timelines: str
    #: SHA-256 of the members that are no evidence; evidence bears its own in its name.
    digests: dict[str, str]
    evidence: Count
    evidence_bytes: Count
    #: Evidence that a row names and that was gone or damaged when the backup was made.
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Member:
    """One file inside, readable once and in its turn."""

    name: str
    content: IO[bytes]

    @property
    def evidence(self) -> str | None:
        """The digest it is named by, where it is evidence."""
        return self.name.rpartition("/")[2] if self.name.startswith(EVIDENCE) else None


class Writer:
    """Puts members into a backup one after the other, and the manifest at the end."""

    def __init__(self, under: Sink) -> None:
        # Only its write() is used, whatever the types ask of a file.
        self._tar = tarfile.open(  # noqa: SIM115 - closed by finish()
            fileobj=cast(IO[bytes], under), mode="w|", bufsize=_BLOCK, format=tarfile.PAX_FORMAT
        )
        self.digests: dict[str, str] = {}

    def add(self, name: str, content: IO[bytes], size: int) -> None:
        read = Digesting(content)
        self._add(name, read, size)
        self.digests[name] = read.hexdigest()

    def add_evidence(self, sha256: str, content: bytes) -> None:
        self._add(f"{EVIDENCE}{sha256[:2]}/{sha256[2:4]}/{sha256}", io.BytesIO(content), len(content))

    def finish(self, manifest: Manifest) -> None:
        text = manifest.model_dump_json(indent=1).encode()
        self._add(MANIFEST, io.BytesIO(text), len(text))
        line = f"{hashlib.sha256(text).hexdigest()}  {MANIFEST}\n".encode()
        self._add(f"{MANIFEST}.sha256", io.BytesIO(line), len(line))
        self._tar.close()

    def _add(self, name: str, content: "IO[bytes] | Digesting", size: int) -> None:
        entry = tarfile.TarInfo(name)
        entry.size, entry.mode = size, 0o600
        self._tar.addfile(entry, cast(IO[bytes], content))


class Digesting:
    """A file that is read and digested at once."""

    def __init__(self, under: IO[bytes]) -> None:
        self._under, self._digest = under, hashlib.sha256()

    def read(self, size: int = -1) -> bytes:
        data = self._under.read(size)
        self._digest.update(data)
        return data

    def hexdigest(self) -> str:
        return self._digest.hexdigest()


@contextmanager
def new_backup(file: Path, passphrase: str | None) -> Iterator[Writer]:
    """A backup that has its name only once it is whole and on the disk. Raises BackupExists, NoRoom."""
    if file.exists():
        raise BackupExists(file=file)
    file.parent.mkdir(parents=True, exist_ok=True)
    _clear_halves(file.parent)
    half = file.with_name(f"{_HALF}{os.getpid()}-{file.name}")
    try:
        with os.fdopen(os.open(half, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as under:
            fcntl.flock(under, fcntl.LOCK_EX)  # says that somebody is still at it; falls with the process
            sealer = Sealer(under, passphrase) if passphrase is not None else None
            yield Writer(sealer or under)
            if sealer is not None:
                sealer.close()
            under.flush()
            os.fsync(under.fileno())
        half.rename(file)
        _flush(file.parent)
    except OSError as error:
        if error.errno in FULL:
            raise NoRoom(folder=file.parent) from error
        raise UpkeepError(why=cause_of(error)) from error
    finally:
        half.unlink(missing_ok=True)


def _clear_halves(folder: Path) -> None:
    """What killed processes left. A half that somebody still writes is locked."""
    for half in folder.glob(f"{_HALF}*{SUFFIX}"):
        with suppress(OSError), half.open("rb") as file:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            half.unlink()


def _flush(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def members_of(file: Path, passphrase: str | None) -> Iterator[Iterator[Member]]:
    """The members in their order; each must be read before the next is asked for.

    Raises NotABackup, PassphraseNeeded, WrongPassphrase, BackupDamaged.
    """
    try:
        with file.open("rb", buffering=_BLOCK) as raw:
            name = file.name
            under = opened(raw, passphrase, name)
            sealed = raw.tell() >= len(MAGIC)
            try:
                tar = tarfile.open(fileobj=cast(IO[bytes], under), mode="r|", bufsize=_BLOCK)  # noqa: SIM115
            except tarfile.TarError:
                raise (BackupDamaged(file=name, what="tar") if sealed else NotABackup(file=name)) from None
            yield _members(tar, name)
    except (tarfile.TarError, EOFError) as error:
        raise BackupDamaged(file=file.name, what=cause_of(error)) from None
    except FileNotFoundError:
        raise NotABackup("error.upkeep.no_file", file=file) from None
    except IsADirectoryError:
        raise NotABackup(file=file) from None
    except PermissionError as error:
        raise UpkeepError(why=cause_of(error)) from None


def _members(tar: tarfile.TarFile, name: str) -> Iterator[Member]:
    for entry in tar:
        content = tar.extractfile(entry)
        if content is None:
            raise NotABackup(file=name)
        yield Member(entry.name, content)


def read_whole(file: Path, passphrase: str | None) -> Manifest:
    """Read everything once and change nothing: the manifest of a backup that is as it was written.

    Raises what ``members_of`` raises, BackupDamaged, BackupTooNew.
    """
    found: dict[str, str] = {}
    evidence, evidence_bytes, text, line = 0, 0, b"", b""
    with members_of(file, passphrase) as members:
        for member in members:
            if member.name == MANIFEST:
                text = member.content.read()
            elif member.name == f"{MANIFEST}.sha256":
                line = member.content.read()
            else:
                digest, size = _digest(member.content)
                if member.evidence is None:
                    found[member.name] = digest
                elif member.evidence != digest:
                    raise BackupDamaged(file=file.name, what=member.name)
                else:
                    evidence, evidence_bytes = evidence + 1, evidence_bytes + size
    if not text or not line:
        raise NotABackup(file=file.name)
    if line.split()[:1] != [hashlib.sha256(text).hexdigest().encode()]:
        raise BackupDamaged(file=file.name, what=MANIFEST)
    manifest = _manifest(text, file.name)
    if found != manifest.digests or (evidence, evidence_bytes) != (manifest.evidence, manifest.evidence_bytes):
        raise BackupDamaged(file=file.name, what=DATABASE if found != manifest.digests else EVIDENCE)
    return manifest


def _manifest(text: bytes, name: str) -> Manifest:
    try:
        return Manifest.model_validate_json(text)
    except ValidationError:
        # Its digest is right: it was written so, by a version that knows more than this one.
        written = from_json(text)
        software = written.get("software") if isinstance(written, dict) else None
        raise BackupTooNew(file=name, software=str(software or "?")[:40]) from None


def _digest(content: IO[bytes]) -> tuple[str, int]:
    digest, size = hashlib.sha256(), 0
    while block := content.read(_BLOCK):
        digest.update(block)
        size += len(block)
    return digest.hexdigest(), size
