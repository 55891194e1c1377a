"""A thousand pictures that nobody took, given to the darkroom: is each answered, how soon, in how much memory?

Prints JSON. Pictures are drawn by ``--seed`` (tests/central/http/hostile_images.py), in a process beside this one: the
kernel counts what its parent holds to a new process, and this one must stay small. The memory is the most that any
process of the darkroom ever held, as the kernel counts it. Every tenth turn a real photo is made as well: its time
says what the darkroom costs a resident meanwhile.
"""

import argparse
import asyncio
import io
import json
import os
import resource
import statistics
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor

from central.http.darkroom import Darkroom
from central.http.errors import NoPhoto
from tests.central.http.hostile_images import hostile_images, real


class Held:
    """A photo that lies in memory."""

    def __init__(self, body: bytes) -> None:
        self._body = io.BytesIO(body)

    async def read(self, size: int = -1) -> bytes:
        return self._body.read(size)


_drawn: Iterator[tuple[str, bytes]] = iter(())


def begin(count: int, seed: int) -> None:
    global _drawn  # noqa: PLW0603 - the studio's process holds nothing else
    _drawn = hostile_images(count, seed)


def following() -> tuple[str, bytes]:
    return next(_drawn)


async def outcome(darkroom: Darkroom, body: bytes) -> tuple[str, float]:
    """(what came of it, seconds)"""
    began = time.perf_counter()
    try:
        await darkroom.develop(Held(body))
        said = "made"
    except NoPhoto as refusal:
        said = refusal.key.rpartition(".")[2]
    except Exception as error:  # what the bench is looking for
        said = f"uncaught {error!r}"
    return said, time.perf_counter() - began


async def measure(count: int, seed: int) -> dict[str, object]:
    darkroom, photo, load = Darkroom(), real("JPEG"), os.getloadavg()[0]
    outcomes: Counter[str] = Counter()
    took: dict[str, list[float]] = defaultdict(list)
    photos = []
    await darkroom.warm()  # as the brain does when it starts
    with ProcessPoolExecutor(1, initializer=begin, initargs=(count, seed)) as studio:
        for number in range(count):
            maker, body = await asyncio.get_running_loop().run_in_executor(studio, following)
            said, seconds = await outcome(darkroom, body)
            outcomes[said] += 1
            took[maker].append(seconds)
            if number % 10 == 0:
                photos.append((await outcome(darkroom, photo))[1])
        await darkroom.close()
        # Before the studio ends: its memory is none of the darkroom's.
        most_memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    every = [seconds for each in took.values() for seconds in each]
    return {
        "images": len(every),
        "seed": seed,
        "outcomes": dict(outcomes),
        "uncaught": sum(number for said, number in outcomes.items() if said.startswith("uncaught")),
        "slowest_s": round(max(every), 2),
        "over_2_s": sum(seconds > 2 for seconds in every),
        "most_memory_mib": round(most_memory / 1024),
        "small_photo_median_ms": round(statistics.median(photos) * 1000),
        "slowest_s_by_maker": {maker: round(max(each), 2) for maker, each in sorted(took.items())},
        "cores": os.cpu_count(),
        "load_at_start": round(load, 1),
    }


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--images", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    print(json.dumps(asyncio.run(measure(arguments.images, arguments.seed)), indent=1))
