"""Spoiled requests at every door of the brain: how many are answered 5xx, and how long the slowest takes.

Prints JSON. Inputs are made from the application's own description and from requests that could well be meant
(tests/central/http/fuzzing.py), drawn by ``--seed``. Requests go to the application in this process, over one
event loop and a real PostgreSQL, and are rolled back, so that every input finds the same world. ``--processes`` shares
the doors out; each has a database of its own. ``--kept`` lets what is accepted stay, places it and looks at every page
that shows it.
"""

import argparse
import asyncio
import json
import logging
import os
import random
import sys
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

import structlog

from central.storage.embedded import EmbeddedPostgres
from central.storage.migrate import migrate
from tests.central.brain import running_brain
from tests.central.http.authorisation import rules
from tests.central.http.fuzzing import Fuzzer, Tally, fuzz_and_look
from tests.central.http.houses import build


async def fuzz_kept(url: str, folder: Path, inputs: int, seed: int) -> list[dict[str, Any]]:
    async with running_brain(url, folder) as brain:
        began = time.perf_counter()
        tallies = await fuzz_and_look(await build(brain, forgetful=False), inputs, seed)
        return [row_of(tally, (time.perf_counter() - began) / len(tallies)) for tally in tallies]


async def fuzz_doors(url: str, folder: Path, doors: Sequence[str], inputs: int, seed: int) -> list[dict[str, Any]]:
    async with running_brain(url, folder) as brain:
        fuzzer = Fuzzer.of(await build(brain))
        found = []
        for rule in rules():
            if str(rule) in doors:
                began = time.perf_counter()
                tally = await fuzzer.door(rule, inputs, seed)
                found.append(row_of(tally, time.perf_counter() - began))
                print(json.dumps(found[-1], ensure_ascii=False), file=sys.stderr, flush=True)
        return found


def row_of(tally: Tally, seconds: float) -> dict[str, Any]:
    return {
        "door": tally.door,
        "inputs": tally.inputs,
        "answers_5xx": len(tally.failed),
        "statuses": {str(status): count for status, count in sorted(tally.statuses.items())},
        "slowest_ms": round(tally.slowest_ms),
        "inputs_per_s": round(tally.inputs / seconds),
        "failed": [f"{answer.status} {knock!r}"[:2000] for knock, answer in tally.failed[:3]],
    }


def share(doors: Sequence[str], inputs: int, seed: int) -> list[dict[str, Any]]:
    """One process's doors, on a server of its own; no doors: what is accepted stays, and is looked at."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    logging.disable(logging.CRITICAL)
    with tempfile.TemporaryDirectory(prefix="wanglou-bench-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        # What is rolled back need not be safe on disk.
        with EmbeddedPostgres(settings={"fsync": "off"}, shelter=folder) as server:
            url = server.start(folder / "postgres")
            migrate(url)
            if not doors:
                return asyncio.run(fuzz_kept(url, folder / "brain", inputs, seed))
            return asyncio.run(fuzz_doors(url, folder / "brain", doors, inputs, seed))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--inputs", type=int, default=100, help="at each door")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="", help="doors whose name holds this")
    parser.add_argument("--processes", type=int, default=1)
    parser.add_argument("--kept", action="store_true", help="let what is accepted stay, and look at every page then")
    arguments = parser.parse_args()
    doors = [str(rule) for rule in rules() if arguments.only in str(rule)]
    random.Random(arguments.seed).shuffle(doors)  # slow and quick ones in every share
    shares = [[]] if arguments.kept else [doors[at :: arguments.processes] for at in range(arguments.processes)]
    began, load = time.perf_counter(), os.getloadavg()[0]
    with ProcessPoolExecutor(arguments.processes) as pool:
        jobs = [pool.submit(share, each, arguments.inputs, arguments.seed) for each in shares]
        rows = sorted((row for job in jobs for row in job.result()), key=lambda row: str(row["door"]))
    summary = {
        "doors": len(rows),
        "seed": arguments.seed,
        "inputs": sum(row["inputs"] for row in rows),
        "answers_5xx": sum(row["answers_5xx"] for row in rows),
        "slowest_ms": max(row["slowest_ms"] for row in rows),
        "seconds": round(time.perf_counter() - began),
        "cores": os.cpu_count(),
        "load_at_start": round(load, 1),
        "rows": rows,
    }
    print(json.dumps(summary, ensure_ascii=False, indent=1))


if __name__ == "__main__":
    main()
