"""The darkroom: a process of its own that makes photos and voice notes anew and may do nothing else, whatever they do.

Started by darkroom.py as a program; of ours it imports sounds.py and what that needs, no more. Each file is opened in a
process forked for it alone, which can open no file and no connection; the kernel refuses it more memory than a photo
needs, and ends it when it takes more time.
"""

import ctypes
import io
import os
import resource
import signal
import struct
import sys
from typing import IO

from PIL import ExifTags, Image, ImageOps
from PIL.JpegImagePlugin import JpegImageFile
from PIL.PngImagePlugin import PngImageFile
from PIL.WebPImagePlugin import WebPImageFile
from pillow_heif import HeifImageFile, register_heif_opener

from central.http.opus import TooLong
from central.http.sounds import remake

MIB = 1024 * 1024
#: The first byte of what is brought: what the rest of it is meant to be.
A_PHOTO, A_VOICE = b"p", b"v"
#: The first byte of an answer: a picture or a sound follows, or what was wrong with it.
PICTURE, SOUND, NO_PICTURE, TOO_LARGE, ENDED = b"P", b"S", b"N", b"L", b"E"
#: Said once, before the first picture.
READY = b"R"
#: Before every message: its length.
LENGTH = struct.Struct(">I")
#: Before a picture: its width and height.
SIZE = struct.Struct(">HH")
#: Before a sound: its seconds.
SECONDS = struct.Struct(">d")
#: A JPEG of LONGEST_SIDE squared stays below this, whatever it shows.
LONGEST_ANSWER = 16 * MIB

#: Phones of 2026 take 50 to 200 megapixels and save most at a quarter of that; more is an attack on our memory.
MOST_PIXELS = 64_000_000
#: Enough to read a number plate at ten metres, small enough for a patrol's uplink.
LONGEST_SIDE = 2048
QUALITY = 82

#: Memory of its own that one picture may take; with the libraries' code all of it stays below 300 MiB.
MOST_MEMORY = 256 * MIB
#: It is ended after so long of processor time, and after so long by the clock: with what goes round it nobody waits
#: longer than two seconds for the answer to a picture.
MOST_CPU_S = 1.5
MOST_SECONDS = 1.6


def main() -> None:
    """Pictures in by standard input, answers out by standard output, until the brain closes the first."""
    register_heif_opener(thumbnails=False)
    _warm_up()
    _shut_in()
    _say(READY)
    while (brought := read_message(sys.stdin.buffer)) is not None:
        _say(_apart(*brought))


def _say(answer: bytes) -> None:
    sys.stdout.buffer.write(LENGTH.pack(len(answer)) + answer)
    sys.stdout.buffer.flush()


def read_message(source: IO[bytes]) -> tuple[bytes, bytes] | None:
    """(what it is meant to be, itself: one copy, for memory is short); None when the other side has closed."""
    head = source.read(LENGTH.size)
    if len(head) < LENGTH.size:
        return None
    (length,) = LENGTH.unpack(head)
    meant, body = source.read(1), source.read(length - 1)
    return (meant, body) if len(body) == length - 1 else None


def _apart(meant: bytes, body: bytes) -> bytes:
    """The answer of a process that lives for this picture only."""
    readable, writable = os.pipe()
    if (process := os.fork()) == 0:
        try:
            os.close(readable)
            _give_up_everything()
            with os.fdopen(writable, "wb") as out:
                out.write(_answer(meant, body))
        finally:
            os._exit(0)
    os.close(writable)
    with os.fdopen(readable, "rb") as answers:
        answer = answers.read(LONGEST_ANSWER)
    _, status = os.waitpid(process, 0)
    return answer if status == 0 and answer else ENDED


def _answer(meant: bytes, body: bytes) -> bytes:
    try:
        if meant == A_VOICE:
            seconds, sound = remake(body)
            return SOUND + SECONDS.pack(seconds) + sound
        width, height, made = develop(body)
        return PICTURE + SIZE.pack(width, height) + made
    except (MemoryError, TooLong):
        return TOO_LARGE
    except Exception:  # decoders of damaged files raise whatever they stumble over; none of it is our fault
        return NO_PICTURE


def develop(body: bytes) -> tuple[int, int, bytes]:
    """(width, height, JPEG of at most LONGEST_SIDE pixels a side, upright). MemoryError for too many pixels."""
    with Image.open(io.BytesIO(body), formats=_formats()) as opened:
        if opened.width * opened.height > MOST_PIXELS:
            raise MemoryError
        opened.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))
        opened.thumbnail((LONGEST_SIDE, LONGEST_SIDE))  # first of all: every copy of the whole would be large
        upright = _on_paper(ImageOps.exif_transpose(opened))
    made = io.BytesIO()
    # A new picture takes the pixels and nothing else: no EXIF, no profile, no comment.
    Image.frombytes("RGB", upright.size, upright.tobytes()).save(made, "JPEG", quality=QUALITY)
    return *upright.size, made.getvalue()


def _on_paper(picture: Image.Image) -> Image.Image:
    """What shows through is white, as on paper: a drawing's black lines would be lost on black."""
    if not picture.has_transparency_data:
        return picture.convert("RGB")
    seen = picture.convert("RGBA")
    paper = Image.new("RGB", seen.size, "white")
    paper.paste(seen, mask=seen.getchannel("A"))
    return paper


def _formats() -> tuple[str, ...]:
    # By way of the classes: Image.open knows only formats whose plug-in has been imported.
    return tuple(str(kind.format) for kind in (JpegImageFile, PngImageFile, WebPImageFile, HeifImageFile))


def _warm_up() -> None:
    """Whatever the libraries fetch from disk at first use is fetched now: later they cannot."""
    turned = Image.Exif()
    turned[ExifTags.Base.Orientation] = 6
    for kind in _formats():
        sample = io.BytesIO()
        Image.new("RGB", (64, 64)).save(sample, kind, exif=turned.tobytes())
        develop(sample.getvalue())


def _give_up_everything() -> None:
    """No more memory or time than one picture needs; no further file or connection."""
    resource.setrlimit(resource.RLIMIT_DATA, (MOST_MEMORY, MOST_MEMORY))
    for nothing in (resource.RLIMIT_CORE, resource.RLIMIT_FSIZE, resource.RLIMIT_NOFILE):
        resource.setrlimit(nothing, (0, 0))
    # Their signals are not handled: they end the process.
    signal.setitimer(signal.ITIMER_PROF, MOST_CPU_S)
    signal.setitimer(signal.ITIMER_REAL, MOST_SECONDS)


class _Ruleset(ctypes.Structure):
    """``struct landlock_ruleset_attr`` of linux/landlock.h."""

    _fields_ = (("files", ctypes.c_uint64), ("network", ctypes.c_uint64), ("scoped", ctypes.c_uint64))


#: The numbers of these system calls are the same on every architecture.
_CREATE_RULESET, _RESTRICT_SELF, _SET_NO_NEW_PRIVS = 444, 446, 38
#: By the kernel's version of Landlock: rights over files, over TCP ports, and reach of signals and abstract sockets.
_FILE_RIGHTS = {1: 13, 2: 14, 3: 15, 5: 16}
_NETWORK_SINCE, _SCOPED_SINCE = 4, 6


def _shut_in() -> None:
    """Nothing on the disk can be read, written or removed from here on, no port reached, nobody outside signalled.

    By Landlock, where the kernel has it (Linux 5.13); the limits of ``_give_up_everything`` hold everywhere.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    version = libc.syscall(_CREATE_RULESET, None, 0, 1)
    if version < 1:
        return
    rights = max(count for since, count in _FILE_RIGHTS.items() if since <= version)
    rules = _Ruleset(
        files=(1 << rights) - 1,
        network=0b11 if version >= _NETWORK_SINCE else 0,
        scoped=0b11 if version >= _SCOPED_SINCE else 0,
    )
    size = 24 if version >= _SCOPED_SINCE else 16 if version >= _NETWORK_SINCE else 8
    if (ruleset := libc.syscall(_CREATE_RULESET, ctypes.byref(rules), size, 0)) < 0:
        return
    libc.prctl(_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    libc.syscall(_RESTRICT_SELF, ruleset, 0)
    os.close(ruleset)


if __name__ == "__main__":
    main()
