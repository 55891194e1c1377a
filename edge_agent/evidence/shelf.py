"""Keeps pictures and clips on disk until the brain has them, the most severe the longest."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from edge_agent.replacing import sync_folder

#: How a file on the shelf ends, by what it is.
ENDINGS = {"image/jpeg": ".jpg", "image/png": ".png", "video/mp4": ".mp4"}
_MEDIA_TYPES = {ending: media_type for media_type, ending in ENDINGS.items()}


@dataclass(frozen=True, slots=True)
class Exhibit:
    """One file that waits for the brain."""

    path: Path
    sha256: str
    media_type: str


class Shelf:
    """A folder of files named by what they contain. The folder is the queue: what lies there is unsent.

    Names begin with the severity's rank, so that the quota takes the least severe and oldest first. Safe to use
    from several threads: a file has its name only when it is whole, and equal names are equal files.
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

    def keep(self, content: bytes, rank: int, media_type: str = "image/jpeg") -> bool:
        """Store durably; False if the quota has no room for it, which is counted."""
        path = self._folder / f"{rank}-{sha256(content).hexdigest()}{ENDINGS[media_type]}"
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
            sync_folder(self._folder)
        except OSError:
            # A full disk costs the picture, never the event.
            part.unlink(missing_ok=True)
            self.dropped += 1
            return False
        return True

    @property
    def unsent(self) -> int:
        """How many wait. Asked twice a second, also where ten thousand lie there after a week without network: their
        names alone are read."""
        with os.scandir(self._folder) as files:
            return sum(_is_exhibit(file.name) for file in files)

    def waiting(self) -> tuple[Exhibit, ...]:
        """All that is unsent: most severe first, pictures before clips, then oldest."""
        files = sorted(self._files(), key=lambda found: (found[0].name[0], found[0].suffix, found[1].st_mtime_ns))
        return tuple(Exhibit(path, path.stem.split("-", 1)[1], _MEDIA_TYPES[path.suffix]) for path, _ in files)

    def forget(self, path: Path) -> None:
        """The brain has this file."""
        path.unlink(missing_ok=True)

    def withdraw(self, sha256: str) -> None:
        """No event will ever name this file."""
        for path in self._folder.glob(f"[0-9]-{sha256}.*"):
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
        for path in self._folder.iterdir():
            if not _is_exhibit(path.name):
                continue
            try:
                yield path, path.stat()
            except FileNotFoundError:  # sent a moment ago
                continue


def _is_exhibit(name: str) -> bool:
    """Whether that is a file's name on the shelf: rank, digest, what it is."""
    return name[:1].isdigit() and name[1:2] == "-" and name.endswith(tuple(_MEDIA_TYPES))
