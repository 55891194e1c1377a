"""Evidence is on disk, whole, under its digest, or it is not there at all."""

import asyncio
import hashlib
import os
import subprocess
from pathlib import Path

import pytest

from central.domain.errors import Invalid, NotFound
from central.services.ports.store import Store
from central.storage.database import Database
from central.storage.errors import EvidenceDamaged, StorageFull
from central.storage.media import write_file
from tests.central.storage.values import GRID, HERE
from tests.full_disk import no_room_beyond

BODY = b"\xff\xd8 a picture, says its sender"
SHA256 = hashlib.sha256(BODY).hexdigest()


def files(folder: Path) -> list[Path]:
    """All but the names of what is to come."""
    return [path for path in folder.rglob("*") if path.is_file() and path.parent.name != ".coming"]


async def test_evidence_comes_back_as_it_was_and_is_stored_once(store: Store, database: Database) -> None:
    assert await store.media.known(HERE, SHA256) is False
    assert await store.media.put(HERE, SHA256, BODY, "image/jpeg", GRID) is True
    assert await store.media.put(HERE, SHA256, BODY, "image/jpeg", GRID) is False
    assert await store.media.get(HERE, SHA256) == (BODY, "image/jpeg")
    assert await store.media.known(HERE, SHA256) is True
    assert files(database.media_folder) == [database.media_folder / SHA256[:2] / SHA256[2:4] / SHA256]


@pytest.mark.parametrize(
    "sha256", ["0" * 64, SHA256.upper(), "", "../../../etc/passwd", SHA256[:-1]],
)  # fmt: skip
async def test_bytes_that_do_not_fit_their_digest_are_refused_and_not_written(
    store: Store, database: Database, sha256: str
) -> None:
    with pytest.raises(Invalid):
        await store.media.put(HERE, sha256, BODY, "image/jpeg", GRID)
    assert files(database.media_folder) == []


async def test_evidence_nobody_sent_is_not_found(store: Store) -> None:
    for sha256 in (SHA256, "", "../../../etc/passwd"):
        with pytest.raises(NotFound):
            await store.media.get(HERE, sha256)


async def test_evidence_that_was_changed_on_disk_is_not_shown(store: Store, database: Database) -> None:
    await store.media.put(HERE, SHA256, BODY, "image/jpeg", GRID)
    (path,) = files(database.media_folder)
    path.write_bytes(BODY + b"!")
    with pytest.raises(EvidenceDamaged):
        await store.media.get(HERE, SHA256)
    path.unlink()
    with pytest.raises(EvidenceDamaged):
        await store.media.get(HERE, SHA256)


async def test_evidence_damaged_on_disk_is_whole_again_when_it_is_sent_again(store: Store, database: Database) -> None:
    await store.media.put(HERE, SHA256, BODY, "image/jpeg", GRID)
    (path,) = files(database.media_folder)
    path.write_bytes(b"half")
    await store.media.put(HERE, SHA256, BODY, "image/jpeg", GRID)
    assert await store.media.get(HERE, SHA256) == (BODY, "image/jpeg")


async def test_evidence_of_a_failed_transaction_is_not_known_and_can_be_sent_again(database: Database) -> None:
    with pytest.raises(RuntimeError):
        async with database.transaction() as store:
            await store.media.put(HERE, SHA256, BODY, "image/jpeg", GRID)
            raise RuntimeError("before the commit")
    async with database.transaction() as store:
        assert await store.media.known(HERE, SHA256) is False
        assert await store.media.put(HERE, SHA256, BODY, "image/jpeg", GRID) is True


async def test_two_who_send_the_same_bytes_at_once_both_succeed_and_one_stored_it(database: Database) -> None:
    async def send() -> bool:
        async with database.transaction() as store:
            return await store.media.put(HERE, SHA256, BODY, "image/jpeg", GRID)

    assert sorted(await asyncio.gather(*[send() for _ in range(4)])) == [False, False, False, True]
    assert len(files(database.media_folder)) == 1


async def test_when_the_quota_is_used_up_nothing_half_written_remains(store: Store, database: Database) -> None:
    body = os.urandom(200_000)
    sha256 = hashlib.sha256(body).hexdigest()
    with no_room_beyond(100_000), pytest.raises(StorageFull):
        await store.media.put(HERE, sha256, body, "image/jpeg", GRID)
    assert files(database.media_folder) == []
    assert await store.media.known(HERE, sha256) is False
    assert await store.media.put(HERE, sha256, body, "image/jpeg", GRID) is True


@pytest.mark.skipif(os.geteuid() != 0, reason="only root may mount a small disk")
def test_when_the_disk_is_full_it_says_so_and_nothing_half_written_remains(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk], capture_output=True, check=False)
    if mounted.returncode:
        pytest.skip("this root may not mount")
    try:
        body = os.urandom(3_000_000)
        with pytest.raises(StorageFull, match=str(disk)):
            write_file(disk, hashlib.sha256(body).hexdigest(), body)
        assert files(disk) == []
        write_file(disk, SHA256, BODY)
        assert [path.read_bytes() for path in files(disk)] == [BODY]
    finally:
        subprocess.run(["umount", disk], check=True)
