"""How long the brain takes to match 200 waiting tasks with 500 people, by the line and by a community's paths:
``python -m bench.dispatch``."""

import json
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from uuid import UUID

import numpy as np

from central.domain.dispatch import assign
from central.domain.fitness import Call, Hand
from central.domain.path_walk import PathWalk
from central.domain.travel import WALK, Travel
from protocol.geo import Position
from protocol.hazards import Severity
from protocol.paths import PathEdge, PathGraph, PathNode

NOW = datetime(2026, 11, 23, 4, 0, tzinfo=UTC)
TASKS, PEOPLE, ROUNDS = 200, 500, 200
SKILLS = (None, "security", "safety", "mediation", "traffic")


def a_round(seed: int) -> tuple[list[Call], list[Hand]]:
    """Nobody is alike: positions, ages, skills, grids, load, people asked before."""
    chance = np.random.default_rng(seed)

    def position() -> Position:
        return Position(lat=27.1 + chance.uniform(0, 0.05), lon=115.0 + chance.uniform(0, 0.05))

    def grid() -> str:
        return f"qingyuan/hedong/c{chance.integers(5)}/g{chance.integers(12)}"

    hands = [
        Hand(
            UUID(int=n + 1), str(n), bool(chance.random() < 0.9), grid(), position(),
            NOW - timedelta(minutes=float(chance.uniform(0, 40))),
            frozenset(s for s in SKILLS if s and chance.random() < 0.3), None, int(chance.random() < 0.4),
        )
        for n in range(PEOPLE)
    ]  # fmt: skip
    calls = [
        Call(
            UUID(int=n + 10_001), list(Severity)[int(chance.integers(4))], grid(), position(),
            NOW - timedelta(minutes=float(chance.uniform(0, 120))), SKILLS[int(chance.integers(5))], False,
            frozenset(UUID(int=int(k)) for k in chance.integers(1, PEOPLE, 3)),
        )
        for n in range(TASKS)
    ]  # fmt: skip
    return calls, hands


def a_grid(side: int = 45) -> PathGraph:
    """Streets every 120 m over everything: 2,025 corners, 3,960 paths; none leads straight across."""
    step = 0.05 / (side - 1)

    def name(row: int, column: int) -> str:
        return f"{row}-{column}"

    cells = [(row, column) for row in range(side) for column in range(side)]
    nodes = tuple(
        PathNode(node=name(row, column), position=Position(lat=27.1 + row * step, lon=115.0 + column * step))
        for row, column in cells
    )
    edges = [
        PathEdge(begins=name(row, column), ends=name(row + down, column + right), metres=120.0)
        for row, column in cells
        for down, right in ((0, 1), (1, 0))
        if row + down < side and column + right < side
    ]
    return PathGraph(nodes=nodes, edges=tuple(edges))


def main() -> None:
    graph = a_grid()
    # The graph is read and its gates are looked at for every round: that is part of what is waited for.
    for name, travel in (("line", lambda: WALK), ("paths", lambda: PathWalk.of(graph, NOW))):
        measure(name, travel)


def measure(name: str, travel: Callable[[], Travel]) -> None:
    took, matched = [], []
    for seed in range(ROUNDS):
        calls, hands = a_round(seed)
        begin = time.perf_counter()
        matches = assign(calls, hands, now=NOW, travel=travel())
        took.append((time.perf_counter() - begin) * 1000)
        matched.append(len(matches))
    cuts = {f"p{share}_ms": round(float(np.quantile(took, share / 100)), 1) for share in (50, 90, 99)}
    size = {"tasks": TASKS, "people": PEOPLE, "rounds": ROUNDS}
    print(json.dumps({"travel": name, **size, "matched": float(np.mean(matched)), **cuts}))


if __name__ == "__main__":
    main()
