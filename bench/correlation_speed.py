"""One signal against ten thousand open incidents: milliseconds of one core, by the index of places and by a full scan.

The incidents lie evenly over a town of 8 by 8 km, each with one to three residents' words; a fifth has no position.
Prints JSON; the two ways must decide alike, or it ends with an error.
"""

import argparse
import gc
import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from random import Random
from statistics import median
from time import thread_time
from uuid import UUID

from central.domain.arrival import joined, opened
from central.domain.correlation import Decision, correlate
from central.domain.incident import Known
from central.domain.place_index import PlaceIndex
from central.domain.signal import Signal, Source, Where
from packs.shelf import load_shelf
from protocol.events import Phase
from protocol.geo import Position
from protocol.hazards import Severity

NOON = datetime(2026, 11, 23, 4, 0, tzinfo=UTC)
_SIDE_DEGREES = 0.072
_COMMUNITIES = 64
_UNCOUNTED = 300
_WORDS = (
    "楼道里堆满了纸箱",
    "垃圾桶满了没人清",
    "有人在楼下吵架",
    "单元门口电动车堵路",
    "广场音响太吵",
    "草坪上有人踩踏",
)
_PACKS = ("clutter", "garbage", "quarrel", "noise", "intrusion")


def signal(number: int, chance: Random) -> Signal:
    pack = chance.choice(_PACKS)
    x, y = chance.random(), chance.random()
    at = Position(lat=27.1 + _SIDE_DEGREES * y, lon=115 + _SIDE_DEGREES * x)
    community = int(x * 8) * 8 + int(y * 8)
    assert community < _COMMUNITIES
    where = Where(f"d/s{community // 8}/c{community}", at if chance.random() > 0.2 else None, 30.0)
    when = NOON - timedelta(minutes=chance.randrange(180))
    return Signal(
        signal_id=UUID(int=number), district_id="d", source=Source.RESIDENT, kind=pack, pack=pack, phase=Phase.STARTED,
        severity=Severity.MINOR, occurred_at=when, received_at=when, where=where, confidence=0.6,
        dedupe_key=f"report:{number}", origin="resident", words=f"{chance.choice(_WORDS)}，第{number % 97}次反映",
    )  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--incidents", type=int, default=10_000)
    parser.add_argument("--signals", type=int, default=1_000)
    parser.add_argument("--scans", type=int, default=20, help="signals that are set beside every incident as well")
    asked = parser.parse_args()
    chance, packs, index = Random(7), load_shelf(), PlaceIndex()
    every = []
    for number in range(asked.incidents):
        signals = [signal(number * 8, chance)]
        incident = opened(signals[0], packs[signals[0].pack], incident_id=UUID(int=number), number=f"{number}")
        for more in range(chance.randrange(3)):
            signals.append(_beside(signals[0], number * 8 + more + 1, chance))
            incident = joined(incident, signals[-1], signals, packs[incident.pack])
        every.append(Known(incident, tuple(signals)))
        index.put(every[-1])
    asking = [signal(10_000_000 + n, chance) for n in range(asked.signals)]
    timed, candidates = [], []

    def by_index(one: Signal) -> Decision:
        gate = packs[one.pack].brain.gate
        near = index.near(one, gate.radius_m + 4 * one.where.uncertainty_m, gate.window)
        candidates.append(len(near))
        return correlate(one, near, packs[one.pack], packs)

    for number in range(_UNCOUNTED):  # a brain has been at work before it is asked
        by_index(signal(20_000_000 + number, chance))
    candidates.clear()
    gc.freeze()  # as the brain does with what it has loaded
    for one in asking:
        began = thread_time()
        by_index(one)
        timed.append(1000 * (thread_time() - began))
    scanned = []
    for one in asking[: asked.scans]:
        began = thread_time()
        decision = correlate(one, every, packs[one.pack], packs)
        scanned.append(1000 * (thread_time() - began))
        if one.where.position is not None and decision.zone is not by_index(one).zone and decision.score > 0:
            kin = [k for k in every if k.incident.incident_id == decision.incident_id]
            if kin[0].incident.where.position is not None:
                raise SystemExit(f"the index missed an incident: {decision}")
    print(
        json.dumps(
            {
                "incidents": len(index),
                "candidates_median": median(candidates),
                "index_ms": {"p50": _of(timed, 0.5), "p99": _of(timed, 0.99)},
                "scan_ms": {"p50": _of(scanned, 0.5), "p99": _of(scanned, 0.99)},
            },
            indent=1,
        )
    )


def _beside(first: Signal, number: int, chance: Random) -> Signal:
    words = f"{chance.choice(_WORDS)}，邻居也说了{number % 89}遍"
    return replace(first, signal_id=UUID(int=number), words=words, dedupe_key=f"report:{number}")


def _of(values: list[float], share: float) -> float:
    return round(sorted(values)[min(len(values) - 1, int(share * len(values)))], 3)


if __name__ == "__main__":
    main()
