"""A placer that can be run as a process of its own and killed. It takes small bites, so that there is a middle."""

import asyncio
import sys
from dataclasses import replace
from pathlib import Path

from central.app import placer
from central.jobs.placing import Placer
from central.metering import Meters
from central.storage.database import Database
from packs.shelf import load_shelf
from tests.central.services.town import NOON

BITE = 4


async def _main(url: str, folder: str) -> None:
    database = await Database.connect(url, Path(folder), connections=3)
    mine: Placer = replace(placer(database, load_shelf(), Meters()), now=lambda: NOON)
    while True:
        await mine.place_round(BITE)
        await asyncio.sleep(0.02)


if __name__ == "__main__":
    asyncio.run(_main(*sys.argv[1:]))
