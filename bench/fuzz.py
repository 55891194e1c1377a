"""Spoiled requests at every door of the brain: how many are answered 5xx, and how long the slowest takes.

Prints JSON. Inputs are made from the application's own description and from requests that could well be meant
(tests/central/http/fuzzing.py), drawn by ``--seed``. Requests go to the application in this process, over one
event loop and a real PostgreSQL, and are rolled back, so that every input finds the same world. ``--processes`` share
the work; each has a database of its own. ``--kept`` lets what is accepted stay, places it and looks at every page
that shows it.

Twenty thousand inputs at each door take hours. ``--ledger FILE`` writes down each piece of them that is done, and the
next run goes on from there, whether the last one came to its end, was stopped by ``--minutes`` or by hand. Pieces
asked of another state of the brain's code are left out of the sum: what they say is not true of this one.
"""

import argparse
import asyncio
import hashlib
import json
import logging
import os
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import AsyncIterator, Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

import structlog

import central
from central.storage.embedded import EmbeddedPostgres
from central.storage.migrate import migrate
from tests.central.brain import running_brain
from tests.central.http.authorisation import rules
from tests.central.http.fuzzing import Fuzzer, Tally, fuzz_and_look
from tests.central.http.houses import build

#: Inputs of one piece: half a minute of work is what a run that is stopped loses.
PIECE = 1000
#: (door, number of the piece)
Piece = tuple[str, int]
Row = dict[str, Any]


async def fuzz_kept(url: str, folder: Path, inputs: int, seed: int) -> list[Row]:
    async with running_brain(url, folder) as brain:
        began = time.perf_counter()
        tallies = await fuzz_and_look(await build(brain, forgetful=False), inputs, seed)
        return [row_of(tally, (time.perf_counter() - began) / len(tallies)) for tally in tallies]


async def fuzz_pieces(url: str, folder: Path, pieces: Iterable[Piece], inputs: int, seed: int) -> AsyncIterator[Row]:
    """One row a piece. The last piece of a door may be a small one."""
    named = {str(rule): rule for rule in rules()}
    async with running_brain(url, folder) as brain:
        fuzzer = Fuzzer.of(await build(brain))
        for door, piece in pieces:
            began = time.perf_counter()
            tally = await fuzzer.door(named[door], min(PIECE, inputs - piece * PIECE), f"{seed}/{piece}")
            yield row_of(tally, time.perf_counter() - began) | {"piece": piece}


def row_of(tally: Tally, seconds: float) -> Row:
    return {
        "door": tally.door,
        "inputs": tally.inputs,
        "answers_5xx": len(tally.failed),
        "statuses": {str(status): count for status, count in sorted(tally.statuses.items())},
        "slowest_ms": round(tally.slowest_ms),
        "seconds": round(seconds, 1),
        "failed": [f"{answer.status} {knock!r}"[:2000] for knock, answer in tally.failed[:3]],
    }


def share(pieces: Sequence[Piece], inputs: int, seed: int, until: float, ledger: Path | None) -> list[Row]:
    """One process's pieces, on a server of its own; no pieces: what is accepted stays, and is looked at."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    logging.disable(logging.CRITICAL)
    with tempfile.TemporaryDirectory(prefix="wanglou-bench-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        # What is rolled back need not be safe on disk.
        with EmbeddedPostgres(settings={"fsync": "off"}, shelter=folder) as server:
            url = server.start(folder / "postgres")
            migrate(url)
            if not pieces:
                return asyncio.run(fuzz_kept(url, folder / "brain", inputs, seed))
            return asyncio.run(_work_off(url, folder / "brain", pieces, inputs, seed, until, ledger))


async def _work_off(
    url: str, folder: Path, pieces: Sequence[Piece], inputs: int, seed: int, until: float, ledger: Path | None
) -> list[Row]:
    in_time = (piece for piece in pieces if time.time() < until)
    found = []
    async for row in fuzz_pieces(url, folder, in_time, inputs, seed):
        found.append(row)
        line = json.dumps(row | {"seed": seed, "code": code()}, ensure_ascii=False)
        print(line, file=sys.stderr, flush=True)
        if ledger:
            with ledger.open("a", encoding="utf-8") as book:
                book.write(line + "\n")
    return found


def code() -> str:
    """A short name for the state of the brain's code that is asked."""
    files = sorted(Path(central.__path__[0]).rglob("*.py"))
    return hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()[:12]


def written_down(ledger: Path | None, seed: int) -> list[Row]:
    """The rows of earlier runs with this seed that asked this code."""
    if ledger is None or not ledger.exists():
        return []
    rows = [json.loads(line) for line in ledger.read_text(encoding="utf-8").splitlines()]
    return [row for row in rows if (row["seed"], row["code"]) == (seed, code())]


def added_up(rows: Iterable[Row]) -> list[Row]:
    """One row a door from those of its pieces."""
    doors: dict[str, Row] = {}
    for row in rows:
        whole = doors.setdefault(row["door"], row_of(Tally(row["door"]), 0))
        for count in ("inputs", "answers_5xx", "seconds"):
            whole[count] = round(whole[count] + row[count], 1)
        whole["statuses"] = dict(sorted((Counter(whole["statuses"]) + Counter(row["statuses"])).items()))
        whole["slowest_ms"] = max(whole["slowest_ms"], row["slowest_ms"])
        whole["failed"] = [*whole["failed"], *row["failed"]][:3]
    return [doors[door] for door in sorted(doors)]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--inputs", type=int, default=100, help="at each door")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="", help="doors whose name holds this")
    parser.add_argument("--processes", type=int, default=1)
    parser.add_argument("--kept", action="store_true", help="let what is accepted stay, and look at every page then")
    parser.add_argument("--ledger", type=Path, help="go on where the last run with this file stopped")
    parser.add_argument("--minutes", type=float, default=24 * 60, help="begin no further piece after so long")
    arguments = parser.parse_args()
    doors = [str(rule) for rule in rules() if arguments.only in str(rule)]
    before = written_down(arguments.ledger, arguments.seed)
    done = {(row["door"], row["piece"]) for row in before}
    random.Random(arguments.seed).shuffle(doors)  # slow and quick ones in every share
    # A door after the other: a run that is stopped has asked some of them everything, not all of them too little.
    pieces = [(door, number) for door in doors for number in range(-(-arguments.inputs // PIECE))]
    pieces = [piece for piece in pieces if piece not in done]
    shares = (
        [[]]
        if arguments.kept
        else [
            [piece for piece in pieces if doors.index(piece[0]) % arguments.processes == at]
            for at in range(arguments.processes)
        ]
    )
    began, load = time.time(), os.getloadavg()[0]
    until = began + arguments.minutes * 60
    with ProcessPoolExecutor(arguments.processes) as pool:
        given = (arguments.inputs, arguments.seed, until, arguments.ledger)
        jobs = [pool.submit(share, each, *given) for each in shares if each or arguments.kept]
        rows = added_up([*before, *(row for job in jobs for row in job.result())])
    summary = {
        "doors": len(rows),
        "seed": arguments.seed,
        "inputs": sum(row["inputs"] for row in rows),
        "fewest_at_a_door": min((row["inputs"] for row in rows), default=0) if len(rows) >= len(doors) else 0,
        "answers_5xx": sum(row["answers_5xx"] for row in rows),
        "slowest_ms": max((row["slowest_ms"] for row in rows), default=0),
        "seconds_of_work": round(sum(row["seconds"] for row in rows)),
        "seconds_of_this_run": round(time.time() - began),
        "cores": os.cpu_count(),
        "load_at_start": round(load, 1),
        "rows": rows,
    }
    print(json.dumps(summary, ensure_ascii=False, indent=1))


if __name__ == "__main__":
    main()
