"""What a node must know at its next start is on the disk, whole, before it takes the place of what was known before."""

import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from edge_agent.commands.roster import Roster
from edge_agent.evidence.certificate import CHAIN_FILE, KEY_FILE, own_certificate
from edge_agent.plans import PlanShelf
from edge_agent.replacing import replace_durably
from edge_agent.uplink.identity import enrolment_key, keep_key, save_identity
from protocol.commands import AddCamera
from protocol.messages import CameraPlan
from tests.full_disk import no_room_beyond


def a_plan(folder: Path) -> None:
    PlanShelf(folder / "plan.json").save([CameraPlan(camera_id="cam-1", name="东门", place_path="qingyuan/hedong")])


def a_camera(folder: Path) -> None:
    camera = {"camera_id": "cam-1", "name": "东门", "place_path": "qingyuan", "address": "rtsp://10.0.0.1/1"}
    Roster(folder / "cameras.json").put(AddCamera.model_validate(camera))


def a_key(folder: Path) -> None:
    keep_key(folder, enrolment_key(folder))


def a_name(folder: Path) -> None:
    save_identity(folder, agent_id="a-1", district_id="qingyuan", brain="https://brain.example")


@pytest.mark.parametrize(
    ("save", "file"),
    [
        (a_plan, "plan.json"), (a_camera, "cameras.json"), (a_name, "identity.json"), (a_key, "agent.key.next"),
        (own_certificate, KEY_FILE), (own_certificate, CHAIN_FILE),
    ],
)  # fmt: skip
def test_what_is_kept_survives_a_power_cut(
    tmp_path: Path, save: Callable[[Path], object], file: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[tuple[int, bool]] = []  # the file or folder, and whether the new name was there already
    sync = os.fsync

    def note(handle: int) -> None:
        synced.append((os.fstat(handle).st_ino, (tmp_path / file).exists()))
        sync(handle)

    monkeypatch.setattr(os, "fsync", note)
    save(tmp_path)
    content = (tmp_path / file).stat()
    assert (content.st_ino, False) in synced, "the new file before it has its name"
    assert (tmp_path.stat().st_ino, True) in synced, "and then its name"
    assert not list(tmp_path.glob("*.part"))


def test_a_full_disk_leaves_the_old_file_and_nothing_half(tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    replace_durably(kept, b"old")
    with no_room_beyond(1000), pytest.raises(OSError, match="too large"):
        replace_durably(kept, bytes(5000))
    assert (kept.read_bytes(), list(tmp_path.iterdir())) == (b"old", [kept])
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
