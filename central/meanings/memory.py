"""What words mean, found out in a thread of its own and kept a while; a decision waits for none of it.

Who reports what endangers nobody waits a moment for it before anything is decided. A decision takes what stands ready
and compares by characters otherwise.
"""

import asyncio
import os
import threading
from collections import OrderedDict
from collections.abc import Callable, Collection
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from functools import partial

import numpy as np
import structlog

from central.domain.likeness import BY_CHARACTERS, Likeness
from central.meanings.scale import Vector, half_and_half

#: What words mean. It is given no more than ``LONGEST`` characters.
Embed = Callable[[str], Vector]

#: Characters of a report that are read: people say in the first sentences what it is about, and time grows with the
#: length (docs/performance.md).
LONGEST = 128
#: Texts kept: some 25 MB, more than the open incidents of a district say.
MOST_KEPT = 16_384
#: Texts that wait for the thread, a quarter of a minute's work. What comes beyond is asked for again by who needs it.
MOST_WAITING = 256
#: So long a report waits for its own words.
WAIT_S = 0.5
#: The thread gives way to everything else on this machine.
_NICE = 10

_log = structlog.get_logger(__name__)


class Meanings:
    """Any number of decisions may ask at once. ``close`` when done."""

    def __init__(self, embed: Embed) -> None:
        self._embed = embed
        self._kept: OrderedDict[str, Vector] = OrderedDict()
        self._asked: dict[str, Future[None]] = {}
        self._lock = threading.Lock()
        self._thread = ThreadPoolExecutor(1, "meanings", _step_back)

    async def prepare(self, words: str) -> None:
        """Until ``words`` are understood, ``WAIT_S`` at most."""
        asked = self._ask(words[:LONGEST])
        if asked is not None:
            with suppress(TimeoutError):
                await asyncio.wait_for(asyncio.shield(asyncio.wrap_future(asked)), WAIT_S)

    def among(self, words: Collection[str]) -> Likeness:
        """At once: by meaning where all of ``words`` are understood, else by characters, and better the next time."""
        found = {each: self._recall(each[:LONGEST]) for each in words}
        for each in (each for each, vector in found.items() if vector is None):
            self._ask(each[:LONGEST])
        vectors = {each: vector for each, vector in found.items() if vector is not None}
        return (
            Likeness(partial(half_and_half, vectors), "link.meaning") if len(vectors) == len(found) else BY_CHARACTERS
        )

    def close(self) -> None:
        self._thread.shutdown(wait=False, cancel_futures=True)

    def _recall(self, words: str) -> Vector | None:
        with self._lock:
            if words in self._kept:
                self._kept.move_to_end(words)
            return self._kept.get(words)

    def _ask(self, words: str) -> Future[None] | None:
        """None where there is nothing to wait for: it is understood, or too many wait already."""
        with self._lock:
            if words in self._kept:
                return None
            if words not in self._asked and len(self._asked) < MOST_WAITING:
                self._asked[words] = self._thread.submit(self._understand, words)
            return self._asked.get(words)

    def _understand(self, words: str) -> None:
        try:
            found = self._embed(words)
            vector = found if np.isfinite(found).all() else None
        except Exception as error:  # without it words are compared by characters, and nothing is lost
            _log.warning("meaning.failed", why=repr(error)[:200])
            vector = None
        with self._lock:
            self._asked.pop(words, None)
            if vector is not None:
                self._kept[words] = vector
            while len(self._kept) > MOST_KEPT:
                self._kept.popitem(last=False)


def _step_back() -> None:
    """On Linux each thread has a niceness of its own."""
    with suppress(OSError):
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICE)
