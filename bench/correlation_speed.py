"""One signal against ten thousand open incidents: milliseconds of one core, by the index of places and by a full scan.

The incidents lie evenly over a town of 8 by 8 km, each with one to three residents' words; a fifth has no position.
Prints JSON; the two ways must decide alike, or it ends with an error.
"""

import argparse
import gc
import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from random import Random
from statistics import median
from time import thread_time
from uuid import UUID

from central.domain.arrival import joined, opened
from central.domain.correlation import Decision, correlate
from central.domain.incident import Incident
from central.domain.known import Known
from central.domain.nearness import near_to, newest
from central.domain.place_index import PlaceIndex
from central.domain.signal import Signal, Source, Where
from central.services.signals.hear_signal import around
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
    parser.add_argument("--signals", type=int, default=2_000)
    parser.add_argument("--scans", type=int, default=200, help="signals that are set beside every incident as well")
    asked = parser.parse_args()
    chance, packs, index = Random(7), load_shelf(), PlaceIndex()
    every: dict[UUID, Known] = {}
    for number in range(asked.incidents):
        signals = [signal(number * 8, chance)]
        incident = opened(signals[0], packs[signals[0].pack], incident_id=UUID(int=number), number=f"{number}")
        for more in range(chance.randrange(3)):
            signals.append(_beside(signals[0], number * 8 + more + 1, chance))
            incident = joined(incident, signals[-1], signals, packs[incident.pack])
        every[incident.incident_id] = Known(incident, tuple(signals))
        index.put(incident)
    incidents = [known.incident for known in every.values()]
    candidates: list[int] = []

    def decided(one: Signal, near: Sequence[Incident]) -> Decision:
        candidates.append(len(near))
        return correlate(one, [every[i.incident_id] for i in near], packs[one.pack], packs)

    def by_index(one: Signal) -> Decision:
        asked_about = around(one, packs[one.pack])
        return decided(one, index.near(one, asked_about.radius_m, asked_about.since))

    def by_scan(one: Signal) -> Decision:
        asked_about = around(one, packs[one.pack])
        return decided(one, newest(filter(near_to(one, asked_about.radius_m, asked_about.since), incidents)))

    for number in range(_UNCOUNTED):  # a brain has been at work before it is asked
        by_index(signal(20_000_000 + number, chance))
    gc.freeze()  # as the brain does with what it has loaded
    candidates.clear()
    asking = [signal(10_000_000 + n, chance) for n in range(asked.signals)]
    placed = [one for one in asking if one.where.position is not None]
    unplaced = [one for one in asking if one.where.position is None]
    spent = {one.signal_id: _timed(by_index, one) for one in asking}
    middle = median(candidates)
    scanned = {one.signal_id: _timed(by_scan, one) for one in asking[: asked.scans]}
    if any(spent[name][1] != decision for name, (_, decision) in scanned.items()):
        raise SystemExit("the index and the scan decide differently")
    answer = {
        "incidents": len(index),
        "candidates_median": middle,
        "index_ms": _spread(spent[one.signal_id][0] for one in asking),
        "index_ms_with_position": _spread(spent[one.signal_id][0] for one in placed),
        "index_ms_without": _spread(spent[one.signal_id][0] for one in unplaced),
        "scan_ms": _spread(milliseconds for milliseconds, _ in scanned.values()),
    }
    print(json.dumps(answer, indent=1))


def _timed(decide: Callable[[Signal], Decision], one: Signal) -> tuple[float, Decision]:
    began = thread_time()
    decision = decide(one)
    return 1000 * (thread_time() - began), decision


def _beside(first: Signal, number: int, chance: Random) -> Signal:
    words = f"{chance.choice(_WORDS)}，邻居也说了{number % 89}遍"
    return replace(first, signal_id=UUID(int=number), words=words, dedupe_key=f"report:{number}")


def _spread(values: Iterable[float]) -> dict[str, float]:
    ordered = sorted(values)
    return {f"p{share}": round(ordered[min(len(ordered) - 1, share * len(ordered) // 100)], 3) for share in (50, 99)}


if __name__ == "__main__":
    main()
