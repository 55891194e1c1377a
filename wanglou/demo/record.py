"""What happened in a demonstration, step by step, and whether all of it that was promised did happen."""

import json
import platform
import threading
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from typing import Any

from protocol.texts import Text

#: Median ``p50``, ``max`` and number ``n`` of some latencies in seconds; empty for none.
Spread = dict[str, float]


@dataclass(frozen=True, slots=True)
class Step:
    """One piece of setting up, with the seconds it took."""

    name: str
    seconds: float


@dataclass(frozen=True, slots=True)
class Promise:
    """One thing the story must show. ``detail`` says what was found."""

    name: str
    text: Text
    kept: bool
    detail: str


@dataclass(frozen=True, slots=True)
class Moment:
    at_s: float
    who: str
    what: str


@dataclass(slots=True)
class Record:
    """Collected by every actor; written as out.json at the end. Safe to tell from several threads."""

    began_at: datetime = field(default_factory=lambda: datetime.now(UTC))
    steps: list[Step] = field(default_factory=list)
    timeline: list[Moment] = field(default_factory=list)
    promises: list[Promise] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)
    latencies: dict[str, Spread] = field(default_factory=dict)
    _zero: float = field(default_factory=time.monotonic)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    @property
    def at_s(self) -> float:
        """Seconds since the demonstration began."""
        return time.monotonic() - self._zero

    def step(self, name: str, seconds: float) -> None:
        self.steps.append(Step(name, round(seconds, 2)))

    def tell(self, who: str, what: str) -> None:
        """Add to the timeline; the same words of the same person twice in a row are said once."""
        with self._lock:
            if self.timeline and (self.timeline[-1].who, self.timeline[-1].what) == (who, what):
                return
            self.timeline.append(Moment(round(self.at_s, 2), who, what))

    @property
    def kept(self) -> bool:
        """True if there were promises and every one was kept."""
        return bool(self.promises) and all(promise.kept for promise in self.promises)

    def as_json(self) -> dict[str, Any]:
        return {
            "ok": self.kept,
            "began_at": self.began_at.isoformat(),
            "machine": {"system": platform.platform(), "python": platform.python_version()},
            "steps": [asdict(step) for step in self.steps],
            "promises": [asdict(p) | {"text": p.text.model_dump()} for p in self.promises],
            "counts": self.counts,
            "latencies_s": self.latencies,
            "timeline": [asdict(moment) for moment in self.timeline],
        }

    def write(self, path: Path) -> None:
        path.write_text(json.dumps(self.as_json(), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def spread(seconds: Sequence[float]) -> Spread:
    """Median, largest and number of some latencies; an empty dict for none."""
    if not seconds:
        return {}
    return {"n": len(seconds), "p50": round(median(seconds), 3), "max": round(max(seconds), 3)}
