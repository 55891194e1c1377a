"""What a camera costs on this machine, and how many of them it carries."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from packs.shelf import load_shelf
from protocol.errors import WanglouError
from protocol.texts import Language, say
from wanglou.analysis.wishes import chosen_packs
from wanglou.load.trial import Cost, Wish

#: So many cameras side by side tell what one more adds; so long until their pre-roll is full.
_STREAMS, _MEMORY_S = (1, 4), 20.0
#: A machine that is busier than this loses pictures whenever something else happens on it.
FULL = 0.8


class LoadFailed(WanglouError):
    """The trial's process ended without a figure."""

    key = "error.edge.bench.failed"


@dataclass(frozen=True, slots=True)
class Load:
    """One machine measured. Times are CPU seconds per second of video and camera, memory is megabytes."""

    cores: int
    busy: Cost
    idle: Cost
    #: One stream, and what each further one adds.
    first_stream_mb: float
    added_stream_mb: float

    @property
    def busy_cameras(self) -> int:
        """As if pictures that came too fast had been looked at too, at the price of the others."""
        seen = 1.0 - self.busy.shed / max(self.busy.received, 1)
        return int(FULL * self.cores * seen / self.busy.cpu_per_video_s)

    @property
    def idle_cameras(self) -> int:
        return int(FULL * self.cores / self.idle.cpu_per_video_s)

    def as_json(self) -> dict[str, Any]:
        costs = {
            name: asdict(cost)
            | {
                "cpu_per_video_s": cost.cpu_per_video_s,
                "over_raw": cost.over_raw,
                "over_street": cost.over_street,
            }
            for name, cost in (("busy", self.busy), ("idle", self.idle))
        }
        return {
            "cores": self.cores,
            **costs,
            "first_stream_mb": self.first_stream_mb,
            "added_stream_mb": self.added_stream_mb,
            "busy_cameras": self.busy_cameras,
            "idle_cameras": self.idle_cameras,
        }


def measure(busy: Path, idle: Path, *, seconds: float, told: Callable[[str], None]) -> Load:
    """Busy and idle stream alone, then memory by number of streams, each in a process of its own.

    Every camera watches for what needs no drawn zone. Raises LoadFailed.
    """
    packs = tuple(pack.pack for pack in chosen_packs((), load_shelf()))
    told("busy")
    alone = trial(Wish(str(busy), 1, seconds, packs))
    told("idle")
    still = trial(Wish(str(idle), 1, seconds, packs))
    told("memory")
    few, many = (trial(Wish(str(busy), number, _MEMORY_S, packs)) for number in _STREAMS)
    added = (many.resident_mb - few.resident_mb) / (many.streams - few.streams)
    return Load(cores_here(), alone, still, few.resident_mb, added)


def cores_here() -> int:
    """Those this process may use: a container is often given fewer than the machine has."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def trial(wish: Wish) -> Cost:
    """Run one trial in a fresh process. Raises LoadFailed with what it said last."""
    command = [sys.executable, "-m", "wanglou.load.trial", json.dumps(asdict(wish))]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    lines = ran.stdout.splitlines()
    if ran.returncode != 0 or not lines:
        last = (ran.stderr.strip().splitlines() or ["?"])[-1]
        raise LoadFailed(why=last[:300])
    return Cost(**json.loads(lines[-1]))


def as_lines(load: Load, language: Language) -> Iterator[str]:
    """What a person who buys the machine wants to know, a line each."""
    for name, cost, cameras in (("busy", load.busy, load.busy_cameras), ("idle", load.idle, load.idle_cameras)):
        yield say(
            f"edge.bench.line_{name}",
            language,
            cpu=f"{cost.cpu_per_video_s:.3f}",
            looks=f"{cost.inferred / cost.seconds:.1f}",
            over=f"{cost.over_raw:.2f}",
            cameras=cameras,
        )
    yield say("edge.bench.line_memory", language, first=round(load.first_stream_mb), added=round(load.added_stream_mb))
    if load.busy.shed:
        yield say("edge.bench.line_shed", language, shed=load.busy.shed, received=load.busy.received)
