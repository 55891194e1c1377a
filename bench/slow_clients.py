"""Three hundred clients lean on a real ``wanglou central serve``: how long does others wait, and when is it over?

Half-open connections, heads and bodies that trickle, clients that never read; each comes back as soon as it is cut. An
ordinary client asks for /readyz and a page every 100 ms, each time on a new connection. Prints JSON: what it waited
before, during and after, the longest it went without an answer, and the seconds until ten answers in a row came as
quickly as before (twice the slowest tenth).
"""

import argparse
import asyncio
import json
import os
import statistics
import sys
import tempfile
import time
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

from tests.central.http.leaning import KINDS, lean

PATHS = ("/readyz", "/r")
EVERY_S = 0.1
#: Somebody who has waited so long has gone away.
PATIENCE_S = 20.0
IN_A_ROW = 10


@dataclass(frozen=True, slots=True)
class Asked:
    at: float
    took_s: float
    good: bool


@asynccontextmanager
async def serving(folder: Path) -> AsyncIterator[int]:
    """The brain as its command runs it, on the embedded database. Yields the port."""
    words = ("-m", "wanglou", "central", "serve", "--json", "--port", "0", "--data", str(folder))
    process = await asyncio.create_subprocess_exec(sys.executable, *words, stdout=asyncio.subprocess.PIPE)
    assert process.stdout is not None
    try:
        async with asyncio.timeout(60):
            ready = json.loads(await process.stdout.readuntil(b"\n}"))
        yield int(ready["ready"].rsplit(":", 1)[1])
    finally:
        process.terminate()
        await process.wait()


async def ask(port: int, path: str) -> Asked:
    began = time.perf_counter()
    try:
        async with asyncio.timeout(PATIENCE_S):
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(f"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".encode())
            answer = await reader.read()
            writer.close()
    except (OSError, TimeoutError):
        answer = b""
    return Asked(began, time.perf_counter() - began, answer.startswith(b"HTTP/1.1 200") and len(answer) > 300)


async def keep_asking(port: int, asked: list[Asked]) -> None:
    """Every 100 ms, whether or not the one before has been answered."""

    async def one(path: str) -> None:
        asked.append(await ask(port, path))

    async with asyncio.TaskGroup() as all_:
        turn = 0
        while True:
            all_.create_task(one(PATHS[turn % len(PATHS)]))
            turn += 1
            await asyncio.sleep(EVERY_S)


def waits(asked: Sequence[Asked]) -> dict[str, Any]:
    took = sorted(each.took_s for each in asked)
    good = sorted(each.at + each.took_s for each in asked if each.good)
    gaps = [later - earlier for earlier, later in pairwise(good)]
    return {
        "asked": len(asked),
        "not_answered": sum(not each.good for each in asked),
        "p50_ms": round(statistics.median(took) * 1000),
        "worst_ms": round(took[-1] * 1000),
        "longest_without_an_answer_s": round(max(gaps, default=PATIENCE_S), 2),
    }


def normal_after(asked: Sequence[Asked], ended: float, bearable_s: float) -> float | None:
    """Seconds from ``ended`` until the first of ten good answers in a row was there; None: it did not come."""
    after = [each for each in sorted(asked, key=lambda each: each.at) if each.at >= ended]
    for first in range(len(after) - IN_A_ROW + 1):
        if all(each.good and each.took_s <= bearable_s for each in after[first : first + IN_A_ROW]):
            return round(after[first].at + after[first].took_s - ended, 2)
    return None


async def measure(folder: Path, clients: int, kinds: Sequence[str], seconds: float) -> dict[str, Any]:
    asked: list[Asked] = []
    async with serving(folder) as port:
        for path in PATHS:
            await ask(port, path)  # what is made once is made now
        asking = asyncio.create_task(keep_asking(port, asked))
        await asyncio.sleep(5)
        began = time.perf_counter()
        leaning = (__file__, "--lean-on", str(port), "--clients", str(clients), "--kinds", *kinds)
        attack = await asyncio.create_subprocess_exec(sys.executable, *leaning)
        await asyncio.sleep(seconds)
        attack.kill()
        await attack.wait()
        ended = time.perf_counter()
        await asyncio.sleep(10)
        asking.cancel()
        with suppress(asyncio.CancelledError):
            await asking
    before = [each for each in asked if each.at < began]
    during = [each for each in asked if began <= each.at < ended]
    bearable_s = 2 * statistics.quantiles([each.took_s for each in before], n=10)[-1]
    return {
        "clients": clients,
        "kinds": kinds,
        "seconds": seconds,
        "before": waits(before),
        "during": waits(during),
        "after": waits([each for each in asked if each.at >= ended]),
        "bearable_ms": round(bearable_s * 1000),
        "normal_again_s": normal_after(asked, ended, bearable_s),
        "normal_under_attack_after_s": normal_after(during, began, bearable_s),
        "cores": os.cpu_count(),
        "load_at_end": round(os.getloadavg()[0], 1),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--clients", type=int, default=300)
    parser.add_argument("--seconds", type=float, default=30.0, help="how long they lean on it")
    parser.add_argument("--kinds", nargs="+", choices=list(KINDS), default=list(KINDS))
    parser.add_argument("--lean-on", type=int, metavar="PORT", help="only be the clients")
    arguments = parser.parse_args()
    if arguments.lean_on:
        asyncio.run(lean(arguments.lean_on, arguments.clients, Counter(), kinds=arguments.kinds))
        return
    with tempfile.TemporaryDirectory(prefix="wanglou-bench-") as name:
        Path(name).chmod(0o755)
        found = asyncio.run(measure(Path(name) / "data", arguments.clients, arguments.kinds, arguments.seconds))
        print(json.dumps(found, indent=1))


if __name__ == "__main__":
    main()
