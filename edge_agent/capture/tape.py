"""Keeps a camera's last minutes on the node's own disk, as they came, so that a pack can be tried on them.

The files never leave the node. They are sealed with a key that only this process has, readable by nobody else, and
gone when the agent starts anew: who takes the disk away has no picture of anybody.
"""

import base64
import json
import os
import shutil
import struct
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from typing import IO, TYPE_CHECKING

import structlog

from edge_agent.capture.ring import Encoding, Packet
from edge_agent.capture.sealing import TAG_BYTES, MemoryKey

if TYPE_CHECKING:
    import av
    from av.video.stream import VideoStream

#: A piece is given up whole; so many seconds more than asked for may lie on the disk.
_PIECE_S = 10.0
#: A stamp, a decoding stamp, their unit, when it was taken (the clock of Picture.at_s, and on the wall), key, length.
_RECORD = struct.Struct(">qqiidd?I")
_NONE = -(2**63)

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Recorded:
    """One packet, and when it came by the clock on the wall (Unix seconds)."""

    packet: Packet
    came_at: float


class Tape:
    """The newest ``keep_s`` seconds of one stream, in pieces that each begin with a key picture, within bytes.

    The reader's thread writes, any thread reads. A piece is given up as a whole, when the next one alone covers the
    seconds, or when the bytes run out; a single piece larger than all of them is given up until the next key picture,
    as by the ring: a camera that refreshes its picture bit by bit sends one key picture and never another.

    A disk that is full costs the tape, never the picture: nothing here raises OSError.
    """

    def __init__(self, folder: Path, *, keep_s: float, largest_bytes: int) -> None:
        self._folder = folder
        self._keep_s = keep_s
        self._largest_bytes = largest_bytes
        self._lock = threading.Lock()
        self._encoding: Encoding | None = None
        self._file: IO[bytes] | None = None
        self._key = MemoryKey()
        self._piece = self._sealed = 0  # the piece that is written, and how many parts of it are
        self._sizes: dict[Path, int] = {}  # of all pieces, oldest first; the last is the one that is written
        self._began_s = 0.0
        self._broken = self._gone = False
        shutil.rmtree(folder, ignore_errors=True)

    def opened(self, stream: "VideoStream") -> None:
        """The source was opened, perhaps again and as another size: a new piece begins with the next key picture."""
        context = stream.codec_context
        with self._lock:
            self._encoding = Encoding(context.name, context.extradata)
            self._close()
            self._broken = False  # perhaps there is room again

    def on_packet(self, packet: "av.Packet[VideoStream]", at_s: float | None) -> None:
        if self._keep_s <= 0 or at_s is None:
            return
        with self._lock:
            if self._broken or self._gone:
                return
            try:
                self._write(packet, at_s)
            except OSError as error:
                self._broken = True  # until the source is opened again
                self._close()
                log.warning("last minutes not kept", folder=self._folder.name, why=error.strerror)

    def _write(self, packet: "av.Packet[VideoStream]", at_s: float) -> None:
        if packet.is_keyframe and (self._file is None or at_s - self._began_s >= _PIECE_S):
            self._begin(at_s)
        if self._file is None:
            return  # nothing can be decoded before a key picture
        base, data = packet.time_base or Fraction(1, 90_000), bytes(packet)
        pts, dts = (_NONE if stamp is None else stamp for stamp in (packet.pts, packet.dts))
        record = (pts, dts, base.numerator, base.denominator, at_s, time.time(), bool(packet.is_keyframe), len(data))
        about = _RECORD.pack(*record)
        self._put(about + self._seal(data, about), self._file)

    def _begin(self, at_s: float) -> None:
        self._close()
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._trim(at_s)
        encoding = self._encoding
        if encoding is None:
            return
        self._piece, self._began_s = self._piece + 1, at_s
        path = self._folder / f"{self._piece:08d}-{at_s:.3f}.tape"
        self._file = os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb")
        self._sizes[path] = 0
        extra = base64.b64encode(encoding.extradata).decode() if encoding.extradata else None
        self._sealed = 0
        head = self._seal(json.dumps({"codec": encoding.codec, "extradata": extra}).encode())
        self._put(struct.pack(">I", len(head)) + head, self._file)

    def _put(self, part: bytes, file: IO[bytes]) -> None:
        """Write on in the newest piece; the older ones make room for it, and where they cannot, it goes itself."""
        while len(self._sizes) > 1 and self._room < len(part):
            self._drop(next(iter(self._sizes)))
        newest = next(reversed(self._sizes))
        if self._room >= len(part):
            self._sizes[newest] += len(part)
            file.write(part)
        else:
            log.warning("last minutes not kept", folder=self._folder.name, why="one piece is larger than all bytes")
            self._close()
            self._drop(newest)

    def _seal(self, clear: bytes, about: bytes = b"") -> bytes:
        self._sealed += 1
        return self._key.seal(clear, self._piece, self._sealed, about)

    def _trim(self, at_s: float) -> None:
        """A piece goes when the one after it begins early enough."""
        for piece, after in list(pairwise(self._sizes)):
            if _begun_s(after) > at_s - self._keep_s:
                break
            self._drop(piece)

    @property
    def _room(self) -> int:
        return self._largest_bytes - sum(self._sizes.values())

    def _drop(self, piece: Path) -> None:
        piece.unlink(missing_ok=True)
        del self._sizes[piece]

    def _pieces(self) -> list[Path]:
        return sorted(self._folder.glob("*.tape"))

    def _close(self) -> None:
        """What a full disk does not take of the newest piece is lost; what was written before can be read."""
        file, self._file = self._file, None
        if file is not None:
            with suppress(OSError):
                file.close()

    def close(self) -> None:
        """Nobody watches the camera any more: its last minutes go, too."""
        with self._lock:
            self._gone = True
            self._close()
        shutil.rmtree(self._folder, ignore_errors=True)

    def read(self) -> Iterator[tuple[Encoding, Iterator[Recorded]]]:
        """Piece by piece, oldest first, as far as they are written now. A piece that goes meanwhile is left out."""
        with self._lock:
            if self._file is not None:
                with suppress(OSError):  # whoever writes on will notice
                    self._file.flush()
            pieces = self._pieces()
        for piece in pieces:
            try:
                file = piece.open("rb")
            except FileNotFoundError:
                continue
            with file:
                opened = _Piece(file, self._key, int(piece.stem.partition("-")[0]))
                if (encoding := opened.head()) is not None:
                    yield encoding, opened.records()


def _begun_s(piece: Path) -> float:
    return float(piece.stem.split("-", 1)[1])


@dataclass(slots=True)
class _Piece:
    """One piece that is read, part by part in the order of writing."""

    file: IO[bytes]
    key: MemoryKey
    number: int
    read: int = 0

    def head(self) -> Encoding | None:
        """None for a piece of which not even the beginning was written."""
        begun = self.file.read(4)
        sealed = self.file.read(*struct.unpack(">I", begun)) if len(begun) == 4 else b""
        if (clear := self._open(sealed)) is None:
            return None
        head = json.loads(clear)
        return Encoding(head["codec"], base64.b64decode(head["extradata"]) if head["extradata"] else None)

    def records(self) -> Iterator[Recorded]:
        """Up to the last one that is whole."""
        while len(about := self.file.read(_RECORD.size)) == _RECORD.size:
            pts, dts, numerator, denominator, at_s, came_at, key, length = _RECORD.unpack(about)
            data = self._open(self.file.read(length + TAG_BYTES), about)
            if data is None:
                return
            base = Fraction(numerator, denominator)
            yield Recorded(Packet(data, _stamp(pts), _stamp(dts), base, at_s, key), came_at)

    def _open(self, sealed: bytes, about: bytes = b"") -> bytes | None:
        self.read += 1
        return self.key.open(sealed, self.number, self.read, about)


def _stamp(written: int) -> int | None:
    return None if written == _NONE else written
