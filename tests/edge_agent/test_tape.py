"""The last minutes on the node's own disk: bounded, readable by nobody else, and gone when nobody watches any more."""

import stat
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from fractions import Fraction
from itertools import chain
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from edge_agent.capture import Feed, Source
from edge_agent.capture.tape import Tape
from edge_agent.commands import CommandError, rehearse
from edge_agent.commands.rehearsal import Rehearsing
from edge_agent.scheduler import Pace
from protocol.commands import Rehearse
from protocol.messages import ZonePlan
from tests.edge_agent.test_ring import AnyStream
from tests.edge_agent.world import BrightThings, dark, film, intrusion_plan, now, walker
from tests.full_disk import no_room_beyond

PLENTY = 10**8


def rehearsed(wanted: Rehearse, tape: Tape, told: Callable[[float], None], stop: threading.Event) -> Rehearsing:
    """In a thread of its own, as in the agent: a rehearsal lowers the priority of the thread it runs in for good."""
    with ThreadPoolExecutor(max_workers=1) as thread:
        return thread.submit(
            rehearse, wanted, tape, BrightThings(), {}, Pace(5.0, 10.0), progress=told, stop=stop
        ).result()


def recorded(folder: Path, source: Path, *, keep_s: float = 300.0, largest_bytes: int = PLENTY) -> Tape:
    """A tape of one film, whose pictures came as fast as they could be read."""
    tape = Tape(folder, keep_s=keep_s, largest_bytes=largest_bytes)
    feed = Feed(Source(str(source), paced=False), now=now, on_opened=tape.opened, on_packet=tape.on_packet)
    for _ in feed.pictures():
        pass
    return tape


@dataclass
class Sent:
    """As much of a packet as the tape reads."""

    at_s: float
    data: bytes
    is_keyframe: bool = False

    @property
    def pts(self) -> int:
        return round(self.at_s * 1000)

    dts = pts
    time_base = Fraction(1, 1000)

    def __bytes__(self) -> bytes:
        return self.data


def opened(folder: Path, *, keep_s: float = 300.0, largest_bytes: int = PLENTY) -> Tape:
    """A tape of a camera that is only now going to send something."""
    tape = Tape(folder, keep_s=keep_s, largest_bytes=largest_bytes)
    tape.opened(AnyStream())  # type: ignore[arg-type]
    return tape


def send(tape: Tape, tenth: int, *, key: bool = False, size: int = 4000) -> None:
    """One packet; ten of them are a second."""
    tape.on_packet(Sent(tenth / 10, bytes(size), key), tenth / 10)  # type: ignore[arg-type]


def decoded(jpeg: bytes) -> tuple[int, ...]:
    """Height and width of a picture."""
    picture = cv2.imdecode(np.frombuffer(jpeg, np.uint8), cv2.IMREAD_COLOR)
    assert picture is not None
    return picture.shape[:2]


def on_disk(folder: Path) -> int:
    return sum(file.stat().st_size for file in folder.glob("*"))


def seconds(tape: Tape) -> list[float]:
    return [record.packet.at_s or 0.0 for _, records in tape.read() for record in records]


def test_what_came_is_read_again_packet_by_packet(tmp_path: Path) -> None:
    tape = recorded(tmp_path / "tape", film(tmp_path, walker(250)))
    times = seconds(tape)
    assert len(times) == 250 and times[0] == 0.0
    (first, *_) = [next(records) for _, records in tape.read()]
    assert first.packet.key and first.packet.data
    tape.close()
    assert not (tmp_path / "tape").exists()


def test_old_pieces_go_and_bytes_are_bounded(tmp_path: Path) -> None:
    source = film(tmp_path, walker(1000))
    short = recorded(tmp_path / "short", source, keep_s=30.0)
    kept = seconds(short)
    assert 30.0 <= kept[-1] - kept[0] <= 30.0 + 2 * 25.0
    few = recorded(tmp_path / "few", source, largest_bytes=source.stat().st_size // 2)
    files = list((tmp_path / "few").glob("*"))
    assert sum(file.stat().st_size for file in files) < source.stat().st_size
    assert seconds(few)[-1] == pytest.approx(kept[-1])
    for tape in (short, few):
        tape.close()


def test_a_camera_with_one_key_picture_and_never_another_does_not_fill_the_disk(tmp_path: Path) -> None:
    tape = opened(tmp_path / "tape", largest_bytes=100_000)
    for tenth in range(600):
        send(tape, tenth, key=tenth == 0)
        assert on_disk(tmp_path / "tape") <= 100_000
    assert seconds(tape) == [], "what its one key picture began could not be kept whole"
    send(tape, 600, key=True)
    send(tape, 601)
    assert seconds(tape) == [60.0, 60.1], "with the next key picture it begins anew"
    tape.close()


def test_older_pieces_make_room_while_the_newest_one_grows(tmp_path: Path) -> None:
    tape = opened(tmp_path / "tape", largest_bytes=100_000)
    for tenth in range(390):
        send(tape, tenth, key=tenth % 100 == 0, size=300)  # some 36 kB in ten seconds
        assert on_disk(tmp_path / "tape") <= 100_000
    assert seconds(tape) == [tenth / 10 for tenth in range(200, 390)]
    tape.close()


def opened_again(tape: Tape) -> None:
    tape.opened(AnyStream())  # type: ignore[arg-type]


def more_comes(tape: Tape) -> None:
    for tenth in range(2, 9):
        send(tape, tenth)


@pytest.mark.parametrize("met_by", [opened_again, more_comes, seconds, Tape.close])
def test_a_full_disk_costs_the_tape_and_harms_nobody_else(tmp_path: Path, met_by: Callable[[Tape], object]) -> None:
    tape = opened(tmp_path / "tape")
    with no_room_beyond(6000):
        send(tape, 0, key=True)
        send(tape, 1)  # waits in memory for a disk that has no room for it
        met_by(tape)
        if met_by is not Tape.close:
            assert seconds(tape) == [0.0], "what was written is there"
            opened_again(tape)
            send(tape, 10, key=True)
            assert seconds(tape) == [0.0, 1.0], "there is room again"
        tape.close()
    assert not (tmp_path / "tape").exists()


def test_nobody_else_may_read_it_and_nothing_is_left_of_it_at_the_next_start(tmp_path: Path) -> None:
    folder = tmp_path / "tape"
    tape = recorded(folder, film(tmp_path, dark(50)))
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(file.stat().st_mode) for file in folder.iterdir()} == {0o600}
    seconds(tape)
    again = Tape(folder, keep_s=10.0, largest_bytes=PLENTY)
    assert seconds(again) == []
    tape.close()


def test_who_takes_the_disk_away_has_no_picture(tmp_path: Path) -> None:
    folder = tmp_path / "tape"
    tape = recorded(folder, film(tmp_path, walker(60)))
    pictures = [record.packet.data for _, records in tape.read() for record in records]
    tape._close()
    (piece,) = folder.iterdir()
    written = piece.read_bytes()
    assert len(written) > sum(map(len, pictures)), "all of them are there"
    assert not any(data[8:40] in written for data in pictures if len(data) >= 40), "and none can be read"
    stranger = Tape(tmp_path / "elsewhere", keep_s=300.0, largest_bytes=PLENTY)
    folder.rename(tmp_path / "elsewhere")
    assert seconds(stranger) == [], "another process has another key"


def test_a_record_that_was_changed_or_moved_ends_the_piece(tmp_path: Path) -> None:
    folder = tmp_path / "tape"
    tape = recorded(folder, film(tmp_path, walker(60)))
    whole = seconds(tape)
    tape._close()
    (piece,) = folder.iterdir()
    sound = piece.read_bytes()
    changed = bytearray(sound)
    changed[-1] ^= 1
    piece.write_bytes(bytes(changed))
    assert seconds(tape) == whole[:-1]
    piece.write_bytes(sound)
    piece.rename(folder / piece.name.replace("00000001", "00000002"))
    assert seconds(tape) == []


def test_a_piece_that_breaks_off_is_read_up_to_there(tmp_path: Path) -> None:
    folder = tmp_path / "tape"
    tape = recorded(folder, film(tmp_path, walker(60)))
    whole = seconds(tape)
    tape._close()
    (piece,) = folder.iterdir()
    piece.write_bytes(piece.read_bytes()[:-40])
    assert seconds(tape) == whole[:-1]
    piece.write_bytes(b"\x00")
    assert seconds(tape) == []


def test_a_tape_that_shall_keep_nothing_writes_nothing(tmp_path: Path) -> None:
    tape = recorded(tmp_path / "tape", film(tmp_path, dark(20)), keep_s=0.0)
    assert not (tmp_path / "tape").exists()
    tape.close()


def wanted(**given: object) -> Rehearse:
    plan = intrusion_plan()
    return Rehearse.model_validate({"camera_id": "cam1", "packs": plan.packs, "minutes": 5, **given})


def test_a_rehearsal_finds_what_the_watch_would_have_found(tmp_path: Path) -> None:
    tape = recorded(tmp_path / "tape", film(tmp_path, chain(dark(30), walker(90), dark(100))))
    told: list[float] = []
    never = threading.Event()
    found = rehearsed(wanted(), tape, told.append, never)
    (alarm,) = found.result.alarms
    assert (alarm.kind, alarm.withdrawn) == ("intrusion", False)
    assert alarm.until is not None and alarm.until > alarm.at
    assert alarm.snapshot in found.pictures and found.pictures[str(alarm.snapshot)][:2] == b"\xff\xd8"
    assert found.result.watched_s == pytest.approx(21.9, abs=0.3)
    assert told == sorted(told) and all(0.0 <= share <= 1.0 for share in told)
    elsewhere = ZonePlan(name="角落", polygon=((0.0, 0.0), (0.1, 0.0), (0.1, 0.1)))
    packs = [plan.model_copy(update={"zones": ("角落",)}) for plan in intrusion_plan().packs]
    quiet = wanted(zones=(elsewhere,), packs=packs)
    assert rehearsed(quiet, tape, told.append, never).result.alarms == ()
    tape.close()


def test_a_rehearsal_goes_on_where_the_pictures_change_their_size(tmp_path: Path) -> None:
    """Somebody set the camera to twice the size between two walks: all begins anew there, in the new pixels."""
    small = film(tmp_path, chain(walker(60), dark(30)), "small.mp4")
    large = film(tmp_path, (p.repeat(2, 0).repeat(2, 1) for p in chain(dark(30), walker(60), dark(30))), "large.mp4")
    tape = Tape(tmp_path / "tape", keep_s=300.0, largest_bytes=PLENTY)
    for source, from_s in ((small, 0.0), (large, 9.0)):

        def keep(packet: Any, at_s: float | None, from_s: float = from_s) -> None:
            tape.on_packet(packet, None if at_s is None else at_s + from_s)

        feed = Feed(Source(str(source), paced=False), now=now, on_opened=tape.opened, on_packet=keep)
        assert len(list(feed.pictures())) > 80
    found = rehearsed(wanted(), tape, lambda _: None, threading.Event())
    before, after = found.result.alarms
    assert (before.kind, after.kind) == ("intrusion", "intrusion")
    assert before.box is not None and after.box is not None
    # Twenty by sixty of 320 by 240, and the same share of a picture twice as large.
    for box in (before.box, after.box):
        assert (box.x2 - box.x1, box.y2 - box.y1) == (pytest.approx(20 / 320, abs=0.02), pytest.approx(0.25, abs=0.02))
    sizes = [decoded(found.pictures[str(alarm.snapshot)]) for alarm in (before, after)]
    assert sizes == [(240, 320), (480, 640)]
    assert found.result.watched_s == pytest.approx(20.9, abs=0.4)
    tape.close()


def test_a_rehearsal_without_a_tape_says_so_and_one_that_is_stopped_stops(tmp_path: Path) -> None:
    empty = Tape(tmp_path / "none", keep_s=9.0, largest_bytes=PLENTY)
    never, now_ = threading.Event(), threading.Event()
    now_.set()
    with pytest.raises(CommandError) as nothing:
        rehearsed(wanted(), empty, lambda _: None, never)
    assert nothing.value.key == "error.edge.command.nothing_kept"
    tape = recorded(tmp_path / "tape", film(tmp_path, walker(50)))
    with pytest.raises(CommandError) as stopped:
        rehearsed(wanted(), tape, lambda _: None, now_)
    assert stopped.value.key == "error.edge.command.stopping"
    tape.close()
