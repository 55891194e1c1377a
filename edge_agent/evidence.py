"""Takes the picture that proves an event, without faces, and keeps it until the brain has it."""

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Protocol
from uuid import UUID

import numpy as np
from numpy.typing import NDArray

from protocol.events import Event, Phase
from protocol.evidence import LARGEST_EVIDENCE_BYTES, EvidenceKind, EvidenceRef

_JPEG_QUALITY = 85
#: Longest side of a snapshot; a phone shows no more, and a year of them must fit somewhere.
_LONGEST_SIDE_PX = 1920
#: While an event goes on, one new snapshot each so often is enough.
SNAPSHOT_EVERY_S = 30.0


Corners = tuple[float, float, float, float]
#: Whose head is blurred.
PERSON = "person"
#: Picture (h, w, 3) and the boxes of all persons in it → the picture without heads, and how many there were.
Blur = Callable[[NDArray[np.uint8], Sequence[Corners]], tuple[NDArray[np.uint8], int]]


class Attaches(Protocol):
    """What a camera's loop asks of whoever keeps its pictures."""

    def attach(
        self, events: Sequence[Event], image: NDArray[np.uint8], at_s: float, persons: Sequence[Corners]
    ) -> Sequence[Event]: ...


@dataclass(frozen=True, slots=True)
class Exhibit:
    """One file that waits for the brain."""

    path: Path
    sha256: str


def snapshot(safe: NDArray[np.uint8], captured_at: datetime, blurred: int) -> tuple[EvidenceRef, bytes] | None:
    """A JPEG of a picture (h, w, 3) whose heads are blurred already, and its name; None if it is too large.

    OpenCV writes pixels and nothing else: no place, no device, no time inside the file.
    """
    import cv2

    scale = min(_LONGEST_SIDE_PX / max(safe.shape[:2]), 1.0)
    if scale < 1.0:
        safe = np.asarray(cv2.resize(safe, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), np.uint8)
    done, jpeg = cv2.imencode(".jpg", safe, [cv2.IMWRITE_JPEG_QUALITY, _JPEG_QUALITY])
    content = jpeg.tobytes()
    if not done or len(content) > LARGEST_EVIDENCE_BYTES:
        return None
    ref = EvidenceRef(
        sha256=sha256(content).hexdigest(),
        kind=EvidenceKind.SNAPSHOT,
        media_type="image/jpeg",
        size_bytes=len(content),
        captured_at=captured_at,
        blurred=blurred,
    )
    return ref, content


class Shelf:
    """A folder of files named by what they contain. The folder is the queue: what lies there is unsent.

    Names begin with the severity's rank, so that the quota takes the least severe and oldest first.
    """

    def __init__(self, folder: Path, *, quota_bytes: int) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._quota_bytes = quota_bytes
        #: Given up for want of room, and refused by the brain, since the agent started.
        self.dropped = 0
        self.refused = 0
        for half_written in folder.glob("*.part"):
            half_written.unlink()

    def keep(self, content: bytes, rank: int) -> bool:
        """Store durably; False if the quota has no room for it, which is counted."""
        path = self._folder / f"{rank}-{sha256(content).hexdigest()}.jpg"
        if path.exists():
            return True
        if not self._make_room(len(content), rank):
            self.dropped += 1
            return False
        part = path.with_suffix(".part")
        try:
            with part.open("wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            part.rename(path)
            _sync_folder(self._folder)
        except OSError:
            # A full disk costs the picture, never the event.
            part.unlink(missing_ok=True)
            self.dropped += 1
            return False
        return True

    def waiting(self) -> tuple[Exhibit, ...]:
        """All that is unsent, most severe first, then oldest."""
        files = sorted(self._files(), key=lambda found: (found[0].name[0], found[1].st_mtime_ns))
        return tuple(Exhibit(path, path.stem.split("-", 1)[1]) for path, _ in files)

    def forget(self, path: Path) -> None:
        """The brain has this file."""
        path.unlink(missing_ok=True)

    def refuse(self, path: Path) -> None:
        """The brain will never take this file."""
        self.refused += 1
        path.unlink(missing_ok=True)

    def _make_room(self, needed: int, rank: int) -> bool:
        files = sorted(self._files(), key=lambda found: (-int(found[0].name[0]), found[1].st_mtime_ns))
        free = self._quota_bytes - sum(stat.st_size for _, stat in files)
        for path, stat in files:
            if free >= needed or int(path.name[0]) < rank:
                break
            path.unlink(missing_ok=True)
            self.dropped += 1
            free += stat.st_size
        return free >= needed

    def _files(self) -> Iterator[tuple[Path, os.stat_result]]:
        for path in self._folder.glob("[0-9]-*.jpg"):
            try:
                yield path, path.stat()
            except FileNotFoundError:  # sent a moment ago
                continue


class NoWitness:
    """For a model that cannot see people: whose head it cannot find, it must not show."""

    def attach(
        self, events: Sequence[Event], image: NDArray[np.uint8], at_s: float, persons: Sequence[Corners]
    ) -> Sequence[Event]:
        return events


class Witness:
    """Attaches a snapshot to those revisions of one camera's events that deserve one."""

    def __init__(self, shelf: Shelf, blur: Blur) -> None:
        self._shelf = shelf
        self._blur = blur
        self._last_s: dict[UUID, float] = {}

    def attach(
        self, events: Sequence[Event], image: NDArray[np.uint8], at_s: float, persons: Sequence[Corners]
    ) -> list[Event]:
        """The same revisions, the deserving ones with a snapshot of ``image`` (h, w, 3) without its heads.

        One picture serves all events of one instant. Without room for it they go without.
        """
        deserving = {event.event_id for event in events if self._deserves(event, at_s)}
        if not deserving:
            return list(events)
        safe, blurred = self._blur(image, persons)
        ref = self._keep(safe, blurred, [event for event in events if event.event_id in deserving])
        if ref is None:
            return list(events)
        seen = {"evidence": (ref,)}
        return [e.model_copy(update=seen) if e.event_id in deserving else e for e in events]

    def _deserves(self, event: Event, at_s: float) -> bool:
        """Every beginning and end, and once in a while in between."""
        last_s = self._last_s.get(event.event_id)
        if event.phase is Phase.UPDATED and last_s is not None and at_s - last_s < SNAPSHOT_EVERY_S:
            return False
        if event.phase.last:
            self._last_s.pop(event.event_id, None)
        else:
            self._last_s[event.event_id] = at_s
        return True

    def _keep(self, safe: NDArray[np.uint8], blurred: int, events: Sequence[Event]) -> EvidenceRef | None:
        taken = snapshot(safe, events[0].observed_at, blurred)
        if taken is None:
            return None
        ref, content = taken
        rank = min(event.severity.rank for event in events)
        return ref if self._shelf.keep(content, rank) else None


def _sync_folder(folder: Path) -> None:
    """A file's name is only durable once its folder is."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
