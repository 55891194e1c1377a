"""The whole authorisation matrix against a brain of its own: every door x everybody x own, other, unknown.

Prints JSON: how much was asked and every answer that is not what the table says. ``--page`` writes
docs/authorisation.md instead.
"""

import argparse
import asyncio
import json
import tempfile
import time
from pathlib import Path
from typing import Any

from central.logs import write_log
from central.storage.embedded import EmbeddedPostgres
from central.storage.migrate import migrate
from tests.central.brain import running_brain
from tests.central.http.authorisation import ask_all, ask_of_elsewhere_in_bodies, missing_in_table, page, rules
from tests.central.http.houses import build

PAGE = Path(__file__).resolve().parent.parent / "docs" / "authorisation.md"


async def ask(url: str, folder: Path) -> dict[str, Any]:
    began = time.perf_counter()
    async with running_brain(url, folder) as brain:
        world = await build(brain)
        whole = await ask_all(world, rules(), everybody_everywhere=True)
        bodies = await ask_of_elsewhere_in_bodies(world)
        return {
            "doors": len(rules()),
            "askers": len(world.askers),
            "asked": whole.asked + bodies.asked,
            "missing_in_table": sorted(missing_in_table(brain.app)),
            "wrong": whole.wrong + bodies.wrong,
            "seconds": round(time.perf_counter() - began, 1),
        }


def main() -> None:
    write_log()  # to standard error, as a brain does: standard output is the result
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--page", action="store_true", help="write docs/authorisation.md and ask nothing")
    if parser.parse_args().page:
        PAGE.write_text(page(), encoding="utf-8")
        return
    with tempfile.TemporaryDirectory(prefix="wanglou-bench-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        with EmbeddedPostgres(shelter=folder) as server:
            url = server.start(folder / "postgres")
            migrate(url)
            print(json.dumps(asyncio.run(ask(url, folder / "brain")), ensure_ascii=False, indent=1))


if __name__ == "__main__":
    main()
