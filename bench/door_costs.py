"""What one request costs the brain at each door: milliseconds of processor time, and statements sent to its database.

Prints JSON. Every door is asked what could well be meant there (tests/central/http/errands.py), by somebody who may ask
it; what is done is rolled back, so that each time finds the same world. Requests go to the application in this process:
no socket, and the time of PostgreSQL and of the darkroom, which are processes of their own, is not in it. Figures are
the middle one of ``--rounds``.

A core that others share is slower from one minute to the next. So a fixed piece of work is timed after every request;
``parts`` is how many of it the request took. For before and after, run both in turns and take ratios of ``parts``.
"""

import argparse
import asyncio
import json
import logging
import resource
import tempfile
from pathlib import Path
from statistics import median
from typing import Any

import structlog
from sqlalchemy import event
from sqlalchemy.engine import Engine

from central.storage.embedded import EmbeddedPostgres
from central.storage.migrate import migrate
from tests.central.brain import running_brain
from tests.central.http.authorisation import ROLES, Rule, rules
from tests.central.http.houses import World, build
from tests.central.http.knocking import answer_to

#: The first ones make what is made once: templates, statements, prepared plans.
WARM_UP = 6


def processor_ms() -> float:
    """Of this process so far, in and out of the kernel."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    return (used.ru_utime + used.ru_stime) * 1000


def yardstick_ms() -> float:
    """What JSON of a thousand small things costs at this moment, there and back."""
    began = processor_ms()
    json.loads(json.dumps(_THINGS))
    return processor_ms() - began


_THINGS = [{"name": f"thing {number}", "number": number, "parts": [number] * 5} for number in range(1000)]


class Statements:
    """Counts what goes to the database, over all connections of this process."""

    def __init__(self) -> None:
        self.count = 0
        event.listen(Engine, "before_cursor_execute", self._note)

    def _note(self, *_: Any) -> None:
        self.count += 1


async def ask(world: World, rule: Rule, rounds: int, statements: Statements) -> dict[str, Any]:
    fitting = [name for name in ("agent", *ROLES) if name in rule.who]
    asker = world.askers[fitting[0]] if fitting else world.askers["nobody"]
    took, parts, sent, statuses = [], [], [], set()
    for _ in range(WARM_UP + rounds):
        knock = rule.errand.knock(world.brain, asker, world.houses["own"])
        before, began = statements.count, processor_ms()
        answer = await answer_to(world.brain.app, knock)
        took.append(processor_ms() - began)
        parts.append(took[-1] / yardstick_ms())
        sent.append(statements.count - before)
        statuses.add(answer.status)
    return {
        "door": str(rule),
        "ms": round(median(took[WARM_UP:]), 2),
        "parts": round(median(parts[WARM_UP:]), 3),
        "statements": round(median(sent[WARM_UP:])),
        "statuses": sorted(statuses),
    }


async def ask_all(url: str, folder: Path, only: str, rounds: int) -> list[dict[str, Any]]:
    async with running_brain(url, folder) as brain:
        world, statements = await build(brain), Statements()
        return [await ask(world, rule, rounds, statements) for rule in rules() if only in str(rule)]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--only", default="", help="doors whose name holds this")
    arguments = parser.parse_args()
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    with tempfile.TemporaryDirectory(prefix="wanglou-bench-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        with EmbeddedPostgres(settings={"fsync": "off"}, shelter=folder) as server:
            url = server.start(folder / "postgres")
            migrate(url)
            rows = asyncio.run(ask_all(url, folder / "brain", arguments.only, arguments.rounds))
    rows.sort(key=lambda row: -float(row["ms"]))
    sums = {name: round(sum(row[name] for row in rows), 1) for name in ("ms", "parts", "statements")}
    print(json.dumps({**sums, "rows": rows}, ensure_ascii=False, indent=1))


if __name__ == "__main__":
    main()
