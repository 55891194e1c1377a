"""Pictures and clips on disk, each under the digest of its bytes, seen only from where they were put."""

import asyncio
import errno
import hashlib
import os
import tempfile
import time
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import delete, select
from sqlalchemy.dialects.postgresql import insert

from central.domain.errors import Invalid, NotFound
from central.storage.errors import EvidenceDamaged, StorageFull
from central.storage.naming import named
from central.storage.repository import Repository, must_cover, within
from central.storage.tables import media
from protocol.scope import Scope

#: No transaction that stores a file, or lets go of one, takes so long.
_SETTLED_S = 3600.0
#: Where a file is written until it is whole, and where those are named whose rows are to come, or go.
_HALVES, _COMING, _LEAVING = ".half", ".coming", ".leaving"
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


@dataclass(frozen=True, slots=True)
class MediaFolder(Repository):
    folder: Path

    async def put(self, scope: Scope, sha256: str, body: bytes, media_type: str, place_path: str) -> bool:
        """Store a file under its digest; False if it was there.

        The bytes are safe on disk before the row is written; a transaction that fails afterwards leaves a file that
        nobody names, which ``discard`` removes an hour later. Raises Invalid when the digest does not fit the bytes,
        StorageFull.
        """
        must_cover(scope, scope.district_id, place_path)
        if hashlib.sha256(body).hexdigest() != sha256:
            raise Invalid
        await asyncio.to_thread(_take_in, self.folder, sha256, body)
        row = {"district_id": scope.district_id, "place_path": place_path, "sha256": sha256}
        put = insert(media).values(row | {"media_type": media_type, "size_bytes": len(body)})
        return await self._changed_any(put.on_conflict_do_nothing())

    async def get(self, scope: Scope, sha256: str) -> tuple[bytes, str]:
        """(bytes, media type); NotFound outside the scope, EvidenceDamaged when the bytes are not what they were."""
        rows = await self._rows(select(media).where(within(scope, media), media.c.sha256 == sha256).limit(1))
        if not rows:
            raise NotFound
        return await asyncio.to_thread(read_file, self.folder, sha256), str(rows[0]["media_type"])

    async def known(self, scope: Scope, sha256: str) -> bool:
        return bool(await self._rows(select(media.c.sha256).where(within(scope, media), media.c.sha256 == sha256)))

    async def forget(self, scope: Scope, sha256s: Collection[str]) -> set[str]:
        """Of these photos, remove those that nothing names; which they were. Their files stay until ``discard``."""
        idle = set(sha256s) - await named(self.connection, scope, sha256s)
        gone = delete(media).where(within(scope, media), media.c.sha256.in_(idle)).returning(media.c.sha256)
        return {row.sha256 for row in await self.connection.execute(gone)}

    async def districts(self) -> list[str]:
        return await self._districts(media)

    async def let_go(self, sha256s: Collection[str]) -> None:
        """Their rows go with this transaction. It is written down on the disk before: whoever dies between the commit
        and ``discard``, or may not remove a file yet, leaves a name that the next ``discard`` finds."""
        await asyncio.to_thread(_name_leaving, self.folder, sha256s)

    async def discard(self, sha256s: Collection[str] = ()) -> int:
        """Remove those of these files, of all that were let go of, and of all that were put by a transaction that
        failed, that no row of any place names."""
        leaving = {*sha256s, *await asyncio.to_thread(_leaving, self.folder)}
        rows = await self._rows(select(media.c.sha256).where(media.c.sha256.in_(leaving))) if leaving else []
        kept = {row["sha256"] for row in rows}
        return await asyncio.to_thread(_remove_files, self.folder, leaving, kept)


def _take_in(folder: Path, sha256: str, body: bytes) -> None:
    _name(folder / _COMING, [sha256])
    write_file(folder, sha256, body)


def _name_leaving(folder: Path, sha256s: Collection[str]) -> None:
    if sha256s:
        _name(folder / _LEAVING, sha256s)
        _flush(folder / _LEAVING)
        _flush(folder)


def _name(names: Path, sha256s: Collection[str]) -> None:
    # On a full disk it goes without: to forget is what makes room.
    try:
        names.mkdir(parents=True, exist_ok=True)
        for sha256 in sha256s:
            (names / sha256).touch()
    except OSError as error:
        if error.errno not in _FULL:
            raise


def _leaving(folder: Path) -> list[str]:
    """Also what was put so long ago that its row must be there by now."""
    put = (name for name in _in(folder / _COMING) if _settled(name))
    return [name.name for name in (*_in(folder / _LEAVING), *put)]


def _in(folder: Path) -> list[Path]:
    return list(folder.iterdir()) if folder.exists() else []


def _remove_files(folder: Path, leaving: Collection[str], kept: Collection[str]) -> int:
    """``kept``: those that a row names after all. Also removes what processes that died left half written."""
    removed = 0
    for sha256 in leaving:
        name, place, put = folder / _LEAVING / sha256, _place_of(folder, sha256), folder / _COMING / sha256
        # Somebody may be storing the same bytes at this moment, whose row nobody sees yet; and whoever lets go of a
        # file may not have committed yet.
        if sha256 in kept:
            done = _settled(name)
        elif done := _settled(place):
            removed += place.exists()
            place.unlink(missing_ok=True)
        if done:
            name.unlink(missing_ok=True)
        if done and _settled(put):
            put.unlink(missing_ok=True)
    for half in _in(folder / _HALVES):
        if _settled(half):
            half.unlink(missing_ok=True)
    return removed


def _settled(file: Path) -> bool:
    """Nobody has written it for longer than a transaction lasts; true of one that is gone."""
    try:
        return time.time() - file.stat().st_mtime > _SETTLED_S
    except FileNotFoundError:
        return True


def write_file(folder: Path, sha256: str, body: bytes) -> None:
    """Write and flush a new file beside its place, then move it there in one step: never half a file by its name.

    A file that is there but damaged is replaced. Raises StorageFull.
    """
    place = _place_of(folder, sha256)
    if place.exists() and hashlib.sha256(place.read_bytes()).hexdigest() == sha256:
        place.touch()
        return
    try:
        for parent in (place.parent, folder / _HALVES):
            parent.mkdir(parents=True, exist_ok=True)
        handle, half = tempfile.mkstemp(dir=folder / _HALVES)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(body)
                file.flush()
                os.fsync(file.fileno())
            Path(half).replace(place)
        except BaseException:
            Path(half).unlink(missing_ok=True)
            raise
        for parent in (place.parent, place.parent.parent, folder):
            _flush(parent)
    except OSError as error:
        if error.errno in _FULL:
            raise StorageFull(folder=folder) from error
        raise


def read_file(folder: Path, sha256: str) -> bytes:
    """The bytes under ``sha256``, checked against it."""
    try:
        body = _place_of(folder, sha256).read_bytes()
    except FileNotFoundError:
        raise EvidenceDamaged(sha256=sha256) from None
    if hashlib.sha256(body).hexdigest() != sha256:
        raise EvidenceDamaged(sha256=sha256)
    return body


def _place_of(folder: Path, sha256: str) -> Path:
    # Two levels keep folders small: 65,536 of them for millions of files.
    return folder / sha256[:2] / sha256[2:4] / sha256


def _flush(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
