"""Snapshots: pixels and nothing else, named by their digest, on disk until the brain has them, within a quota."""

import io
import os
import random
import signal
import subprocess
import sys
import threading
from datetime import timedelta
from hashlib import sha256
from pathlib import Path
from uuid import uuid4

import numpy as np
import pytest
from PIL import Image as Pillow

from edge_agent.evidence import EvidenceRoom, NoWitness, Shelf, Witness
from edge_agent.evidence.seal import unsealed
from edge_agent.evidence.witness import exhibit, jpeg_of
from edge_agent.privacy import Corners, blur_heads
from protocol.events import Phase
from protocol.hazards import Severity
from tests.edge_agent.world import NOON, Image, child_environment, event

QUOTA = 100_000


def picture(seed: int = 0, height: int = 240, width: int = 320) -> Image:
    return (
        np.random.default_rng(seed)
        .integers(0, 256, (height // 8, width // 8, 3), dtype=np.uint8)
        .repeat(8, 0)
        .repeat(8, 1)
    )


def test_a_snapshot_is_a_jpeg_with_pixels_and_nothing_else() -> None:
    jpeg = jpeg_of(picture())
    assert jpeg is not None
    taken = exhibit(jpeg, "image/jpeg", [event()], NOON, 3, unsealed)
    assert taken is not None
    ref, content = taken
    with Pillow.open(io.BytesIO(content)) as image:
        assert (image.format, image.size) == ("JPEG", (320, 240))
        assert len(image.getexif()) == 0
        assert set(image.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
    assert b"Exif" not in content
    assert (ref.sha256, ref.size_bytes, ref.blurred) == (sha256(content).hexdigest(), len(content), 3)


def test_a_very_large_picture_is_made_smaller() -> None:
    jpeg = jpeg_of(picture(height=2400, width=3840))
    assert jpeg is not None
    with Pillow.open(io.BytesIO(jpeg)) as image:
        assert image.size == (1920, 1200)


def test_what_is_kept_waits_whole_until_it_is_forgotten(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path, quota_bytes=QUOTA)
    assert shelf.keep(b"one", 2)
    assert shelf.keep(b"one", 2)
    (one,) = Shelf(tmp_path, quota_bytes=QUOTA).waiting()
    assert (one.path.read_bytes(), one.sha256, one.media_type) == (b"one", sha256(b"one").hexdigest(), "image/jpeg")
    shelf.forget(one.path)
    assert shelf.waiting() == ()
    shelf.forget(one.path)


def test_a_clip_waits_beside_the_pictures_and_leaves_after_those_of_its_severity(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path, quota_bytes=QUOTA)
    shelf.keep(b"clip", 2, "video/mp4")
    shelf.keep(b"picture", 2)
    shelf.keep(b"clip of a fire", 0, "video/mp4")
    found = [(each.path.read_bytes(), each.media_type) for each in Shelf(tmp_path, quota_bytes=QUOTA).waiting()]
    assert found == [(b"clip of a fire", "video/mp4"), (b"picture", "image/jpeg"), (b"clip", "video/mp4")]
    shelf.withdraw(sha256(b"clip").hexdigest())
    assert len(shelf.waiting()) == 2


def test_the_most_severe_leaves_first_then_the_oldest(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path, quota_bytes=QUOTA)
    for content, rank in ((b"minor", 2), (b"life", 0), (b"minor too", 2), (b"major", 1)):
        shelf.keep(content, rank)
    assert [each.path.read_bytes() for each in shelf.waiting()] == [b"life", b"major", b"minor", b"minor too"]


def test_a_full_shelf_gives_up_the_least_severe_and_oldest_and_counts_them(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path, quota_bytes=1000)
    for n in range(5):
        shelf.keep(bytes([n]) * 200, 3 if n % 2 else 1)
    shelf.keep(b"x" * 300, 0)
    left = {each.path.read_bytes()[:1] for each in shelf.waiting()}
    assert left == {b"\x00", b"\x02", b"\x04", b"x"}
    assert shelf.dropped == 2


def test_a_trifle_never_pushes_out_something_severe(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path, quota_bytes=1000)
    for n in range(5):
        shelf.keep(bytes([n]) * 200, 0)
    assert not shelf.keep(b"x" * 200, 3)
    assert len(shelf.waiting()) == 5
    assert shelf.dropped == 1


def test_how_many_wait_is_told_without_a_look_at_any_of_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A node asks twice a second; after a week without network ten thousand pictures wait."""
    room = EvidenceRoom(
        tmp_path, None, quota_bytes=QUOTA, agent_version="1", clock_offset_s=lambda: 0.0, append=lambda event: None
    )
    for n in range(3):
        room.shelf.keep(f"picture {n}".encode(), 2)
    (tmp_path / "evidence" / "2-half.part").write_bytes(b"")
    (tmp_path / "evidence" / "read me.jpg").write_bytes(b"")
    assert len(room.shelf.waiting()) == 3

    def looked(path: Path, **more: object) -> os.stat_result:
        raise AssertionError(f"{path} was looked at")

    with monkeypatch.context() as watching:
        watching.setattr(Path, "stat", looked)
        assert room.account()["waiting"] == 3


def test_half_written_files_of_a_crash_are_swept_and_never_sent(tmp_path: Path) -> None:
    (tmp_path / f"2-{'0' * 64}.part").write_bytes(b"half")
    shelf = Shelf(tmp_path, quota_bytes=QUOTA)
    assert shelf.waiting() == ()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("media_type", ["image/jpeg", "video/mp4"])
def test_a_full_disk_costs_the_file_and_leaves_nothing_half(tmp_path: Path, repository: Path, media_type: str) -> None:
    script = (
        "import resource, sys; from pathlib import Path; from edge_agent.evidence import Shelf\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000))\n"
        "shelf = Shelf(Path(sys.argv[1]), quota_bytes=10**7)\n"
        "print(shelf.keep(b'x' * 100_000, 0, sys.argv[2]), shelf.keep(b'y' * 10_000, 0, sys.argv[2]), shelf.dropped)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path / "shelf"), media_type],
        env=child_environment(repository), capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    assert done.stdout.split() == ["False", "True", "1"]
    assert [path.stat().st_size for path in (tmp_path / "shelf").iterdir()] == [10_000]


KEEPER = """
import random, sys
from pathlib import Path
from edge_agent.evidence import Shelf

shelf = Shelf(Path(sys.argv[1]), quota_bytes=10**9)
luck = random.Random(sys.argv[2])
print("ready", flush=True)
while True:
    media_type = luck.choice(["image/jpeg", "video/mp4"])
    shelf.keep(luck.randbytes(luck.randrange(1, 400_000)), 1, media_type)
"""


def test_kill_9_while_writing_leaves_whole_files_only(tmp_path: Path, repository: Path) -> None:
    luck = random.Random(20261124)
    for kill in range(10):
        command = [sys.executable, "-c", KEEPER, str(tmp_path / "shelf"), str(kill)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=child_environment(repository)) as child:
            assert child.stdout is not None
            assert child.stdout.readline() == "ready\n"
            threading.Timer(luck.uniform(0.0, 0.1), os.kill, (child.pid, signal.SIGKILL)).start()
            child.wait(60)
    shelf = Shelf(tmp_path / "shelf", quota_bytes=10**9)
    kept = shelf.waiting()
    assert len(kept) == len(list((tmp_path / "shelf").iterdir())) > 5
    for each in kept:
        assert sha256(each.path.read_bytes()).hexdigest() == each.sha256


@pytest.fixture
def witness(tmp_path: Path) -> tuple[Witness, Shelf]:
    shelf = Shelf(tmp_path, quota_bytes=10_000_000)
    return Witness(shelf, blur_heads), shelf


def test_an_event_gets_a_snapshot_whose_heads_are_blurred(witness: tuple[Witness, Shelf]) -> None:
    witness_, shelf = witness
    image = picture()
    (seen,) = witness_.attach([event()], image, 0.0, [(100, 50, 150, 200)])
    (ref,) = seen.evidence
    assert ref.blurred == 1
    (kept,) = shelf.waiting()
    assert kept.sha256 == ref.sha256
    with Pillow.open(kept.path) as jpeg:
        sent = np.asarray(jpeg)[:, :, ::-1].astype(int)
    assert np.abs(sent - image)[60:90, 105:145].mean() > 30
    assert np.abs(sent - image)[:, :60].mean() < 20


def test_whom_only_a_closer_look_finds_is_covered_too_and_counted_once(tmp_path: Path) -> None:
    shelf, image, known = Shelf(tmp_path, quota_bytes=10_000_000), picture(), (100.0, 50.0, 150.0, 200.0)
    closer = Witness(shelf, blur_heads, everybody=lambda image: [known, (300.0, 50.0, 350.0, 200.0)])
    (seen,) = closer.attach([event()], image, 0.0, [known])
    assert seen.evidence[0].blurred == 2
    with Pillow.open(shelf.waiting()[0].path) as jpeg:
        sent = np.asarray(jpeg)[:, :, ::-1].astype(int)
    assert np.abs(sent - image)[60:90, 305:345].mean() > 30


def test_where_heads_cannot_be_covered_the_alarm_goes_without_its_picture(tmp_path: Path) -> None:
    def broken(image: Image) -> list[Corners]:
        raise RuntimeError("the model is gone")

    shelf = Shelf(tmp_path, quota_bytes=10_000_000)
    told = event()
    assert Witness(shelf, blur_heads, everybody=broken).attach([told], picture(), 0.0, []) == [told]
    assert not shelf.waiting()


def test_one_picture_serves_all_events_of_an_instant(witness: tuple[Witness, Shelf]) -> None:
    witness_, shelf = witness
    events = witness_.attach([event(), event(severity=Severity.LIFE_SAFETY)], picture(), 0.0, [])
    assert len({one.evidence for one in events}) == 1
    assert [each.path.name[0] for each in shelf.waiting()] == ["0"]


def test_updates_get_a_new_snapshot_only_once_in_a_while_ends_always(witness: tuple[Witness, Shelf]) -> None:
    witness_, _ = witness
    id_ = uuid4()
    story = [(0, Phase.STARTED), (5, Phase.UPDATED), (29, Phase.UPDATED), (31, Phase.UPDATED), (32, Phase.WITHDRAWN)]
    shown = []
    for revision, (at_s, phase) in enumerate(story, 1):
        one = event(id_, revision, phase, at=NOON + timedelta(seconds=at_s))
        (seen,) = witness_.attach([one], picture(revision), at_s, [])
        shown.append(len(seen.evidence))
    assert shown == [1, 0, 0, 1, 1]


def test_without_room_the_event_goes_without_its_picture(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path, quota_bytes=10)
    (seen,) = Witness(shelf, blur_heads).attach([event()], picture(), 0.0, [])
    assert seen.evidence == ()
    assert shelf.dropped == 1


def test_a_model_that_cannot_see_people_shows_nobody() -> None:
    (seen,) = NoWitness().attach([event()], picture(), 0.0, [])
    assert seen.evidence == ()
