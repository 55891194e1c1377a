"""Keeps the darkroom's processes: hands each photo or voice note to a free one, and ends one that does not answer."""

import asyncio
import contextlib
import hashlib
import os
import signal
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Protocol

from central.http import darkroom_process as process
from central.http.darkroom_process import LENGTH, LONGEST_ANSWER
from central.http.errors import NoPhoto, NoVoice
from central.http.opus import MOST_SECONDS

MEDIA_TYPE = "image/jpeg"
VOICE_TYPE = "audio/webm"
#: Photos made at the same time. Each may take 300 MiB for a moment.
AT_ONCE = 2
#: The process ends a picture by itself; one that does not answer even so is ended whole.
PATIENCE_S = process.MOST_SECONDS + 0.25
#: To start one takes a third of a second of a quiet machine.
START_WITHIN_S = 10.0


class SentFile(Protocol):
    """A photo as it came; it lies on disk until its turn."""

    async def read(self, size: int = -1) -> bytes: ...


@dataclass(frozen=True, slots=True)
class Photo:
    """One made anew."""

    sha256: str
    body: bytes
    width: int  #: pixels
    height: int  #: pixels


@dataclass(frozen=True, slots=True)
class Voice:
    """A voice note made anew."""

    sha256: str
    body: bytes
    seconds: float


def voice_too_long() -> NoVoice:
    # A phone stops two seconds earlier.
    return NoVoice("error.http.voice_too_long", seconds=int(MOST_SECONDS) - 2)


@dataclass(slots=True)
class Darkroom:
    """Started by ``warm``, or by the first photo; a process that died is replaced before the next photo comes."""

    _free: list[Process] = field(default_factory=list)
    _replacing: set[asyncio.Task[None]] = field(default_factory=set)
    _turns: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(AT_ONCE))

    async def develop(self, sent: SentFile) -> Photo:
        """A JPEG, PNG, WebP or HEIC as an upright JPEG without metadata. Raises NoPhoto, whatever a picture does."""
        async with self._turn() as at_work:
            answer = await _ask(at_work, process.A_PHOTO + await sent.read())
        kind, made = answer[:1], answer[1:]
        match kind:
            case process.PICTURE:
                return _photo(made)
            case process.TOO_LARGE:
                raise NoPhoto("error.http.photo_too_large", megapixels=process.MOST_PIXELS // 1_000_000)
            case process.NO_PICTURE:
                raise NoPhoto
            case _:
                raise NoPhoto("error.http.photo_too_costly")

    async def listen(self, body: bytes) -> Voice:
        """Opus as browsers record it, in WebM or Ogg, as WebM without metadata. Raises NoVoice, whatever it does."""
        async with self._turn() as at_work:
            answer = await _ask(at_work, process.A_VOICE + body)
        match answer[:1]:
            case process.SOUND:
                (seconds,) = process.SECONDS.unpack_from(answer, 1)
                sound = answer[1 + process.SECONDS.size :]
                return Voice(hashlib.sha256(sound).hexdigest(), sound, seconds)
            case process.TOO_LARGE:
                raise voice_too_long()
            case _:
                raise NoVoice

    async def warm(self) -> None:
        """Have a process ready, so that no photo waits for one to start."""
        async with self._turn():
            pass

    async def close(self) -> None:
        await _cancelled(*self._replacing)
        while self._free:
            await _end(self._free.pop())

    @contextlib.asynccontextmanager
    async def _turn(self) -> AsyncIterator[Process]:
        """A process for one photo. Whoever leaves in the middle of it, or by an error, leaves it of no more use."""
        async with self._turns:
            at_work = self._free.pop() if self._free else await _start()
            try:
                yield at_work
            except BaseException:
                await _end(at_work)
                raise
            if at_work.returncode is None:
                self._free.append(at_work)
            else:
                self._replace()

    def _replace(self) -> None:
        task = asyncio.create_task(self.warm(), name="darkroom")
        self._replacing.add(task)
        task.add_done_callback(self._replacing.discard)


def _photo(made: bytes) -> Photo:
    size, body = made[: process.SIZE.size], made[process.SIZE.size :]
    return Photo(hashlib.sha256(body).hexdigest(), body, *process.SIZE.unpack(size))


async def _start() -> Process:
    # Isolated (-I): nothing of the surroundings, not the folder the brain was started in, decides what it imports.
    started = await asyncio.create_subprocess_exec(
        sys.executable, "-I", process.__file__, stdin=PIPE, stdout=PIPE, stderr=DEVNULL, env={}, start_new_session=True
    )
    try:
        await _heard(started, START_WITHIN_S)  # a process that cannot start answers no picture either
    except BaseException:
        await _end(started)
        raise
    return started


async def _ask(at_work: Process, body: bytes) -> bytes:
    """Its answer; ENDED where it died over the picture or did not come back."""
    assert at_work.stdin is not None  # noqa: S101 - started with pipes, above
    with contextlib.suppress(OSError):
        at_work.stdin.write(LENGTH.pack(len(body)) + body)  # sent on while the answer is waited for
    answer = await _heard(at_work, PATIENCE_S)
    if not answer:
        await _end(at_work)
    return answer or process.ENDED


async def _heard(at_work: Process, seconds: float) -> bytes:
    """What it says next; nothing where it says nothing in time, or nonsense."""
    assert at_work.stdout is not None  # noqa: S101 - started with pipes, above
    with contextlib.suppress(TimeoutError, OSError, asyncio.IncompleteReadError):
        async with asyncio.timeout(seconds):
            (length,) = LENGTH.unpack(await at_work.stdout.readexactly(LENGTH.size))
            if 0 < length <= LONGEST_ANSWER:
                return await at_work.stdout.readexactly(length)
    return b""


async def _cancelled(*tasks: asyncio.Task[None]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


async def _end(at_work: Process) -> None:
    """With whatever it forked: that is of its group."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(at_work.pid, signal.SIGKILL)
    await at_work.wait()
