"""One trial: the agent, whole, on so many streams, in a process of its own; what it cost is printed as JSON."""

import json
import os
import sys
import tempfile
import time
from dataclasses import asdict, dataclass, field
from pathlib import Path
from statistics import mean
from typing import Any

from edge_agent.agent import LOWEST_CONFIDENCE, Agent
from edge_agent.settings import EdgeSettings
from models.detections import Detections
from models.manifest import Manifest
from models.runtime import OnnxDetector
from models.shelf import shelves
from models.team import open_team
from pipelines.behaviour import specialists
from protocol.messages import CameraState
from sample_videos.film import pictures
from wanglou.load.scenes import Picture

_MEGABYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Wish:
    """What to run."""

    clip: str
    streams: int
    seconds: float
    packs: tuple[str, ...]
    looks_per_second: float = 5.0
    sweep_s: float = 10.0
    model: str = "coco_street"
    #: Loading, first looks and the tracker's first seconds are not what a camera costs in the long run.
    warm_up_s: float = 6.0


@dataclass(frozen=True, slots=True)
class Cost:
    """What ``streams`` cameras together cost in ``seconds`` of the clock."""

    streams: int
    seconds: float
    cpu_s: float
    #: Pictures that arrived, and those the model looked at.
    received: int
    inferred: int
    shed: int
    #: CPU seconds inside all models in this very run, for whole pictures of the stream; closer looks are extra.
    models_s: float
    #: CPU seconds inside the street's model for one of these pictures.
    raw_look_s: float
    #: Resident memory of the process at the end.
    resident_mb: float

    @property
    def cpu_per_video_s(self) -> float:
        """CPU seconds that one camera costs per second of video."""
        return self.cpu_s / (self.seconds * self.streams)

    @property
    def over_raw(self) -> float:
        """The whole loop's CPU time as a multiple of what its looks cost inside the models."""
        return self.cpu_s / max(self.models_s, 1e-9)

    @property
    def over_street(self) -> float:
        """The same beside the looks of the street's model alone: what specialists add is in it."""
        return self.cpu_s / max(self.inferred * self.raw_look_s, 1e-9)


def run(wish: Wish) -> Cost:
    """Run the agent for ``seconds`` after a warm-up. Raises WanglouError where it cannot."""
    import cv2

    # Comes once in any case, with the first two people who meet; no camera shall be charged for it.
    import scipy.optimize  # noqa: F401

    cv2.setNumThreads(1)
    team = open_team(wish.model, specialists(), shelves(), lowest=LOWEST_CONFIDENCE)
    detector = team.street
    size = next(pictures(Path(wish.clip))).shape[:2]
    timed = _Timed(detector, size)
    specialists_timed = {name: _Timed(one, size) for name, one in team.specialists.items()}
    with tempfile.TemporaryDirectory(prefix="wanglou-load-") as folder:
        agent = Agent(_settings(wish, Path(folder)), timed, specialists_timed)
        agent.start()
        try:
            _wait_until_live(agent)
            time.sleep(wish.warm_up_s)
            for each in (timed, *specialists_timed.values()):
                each.spent_s.clear()
            first, cpu, began = _frames(agent), time.process_time(), time.monotonic()
            time.sleep(wish.seconds)
            last, cpu_s, seconds = _frames(agent), time.process_time() - cpu, time.monotonic() - began
            resident, look_s = resident_mb(), mean(timed.spent_s) if timed.spent_s else 0.0
            models_s = sum(sum(each.spent_s) for each in (timed, *specialists_timed.values()))
        finally:
            agent.stop()
    received, inferred, shed = (last[name] - first[name] for name in ("received", "inferred", "shed"))
    return Cost(wish.streams, seconds, cpu_s, received, inferred, shed, models_s, look_s, resident)


def _settings(wish: Wish, folder: Path) -> EdgeSettings:
    cameras = [
        {
            "id": f"cam{number}",
            "name": f"{number}",
            "source": wish.clip,
            "loop": True,
            "packs": [{"pack": pack} for pack in wish.packs],
        }
        for number in range(wish.streams)
    ]
    return EdgeSettings.model_validate(
        {
            "name": "load",
            "data": str(folder / "data"),
            "cameras": cameras,
            "model": wish.model,
            "looks_per_second": wish.looks_per_second,
            "sweep_s": wish.sweep_s,
        }
    )


def _wait_until_live(agent: Agent) -> None:
    deadline = time.monotonic() + 60
    while any(camera.state is not CameraState.LIVE for camera in agent.status().cameras):
        if time.monotonic() > deadline:
            raise TimeoutError("no picture")
        time.sleep(0.1)


def _frames(agent: Agent) -> dict[str, int]:
    accounts = [camera.frames.model_dump() for camera in agent.status().cameras]
    return {name: sum(account[name] for account in accounts) for name in accounts[0]}


@dataclass(slots=True)
class _Timed:
    """The detector, and what each look at a whole picture of the stream cost inside it."""

    detector: OnnxDetector
    #: Of the stream's pictures; the tile of a closer look is smaller, and no look of its own.
    size: tuple[int, ...]
    spent_s: list[float] = field(default_factory=list)

    @property
    def labels(self) -> tuple[str, ...]:
        return self.detector.labels

    @property
    def manifest(self) -> Manifest:
        return self.detector.manifest

    def detect(self, image: Picture) -> Detections:
        began = time.thread_time()
        found = self.detector.detect(image)
        if image.shape[:2] == self.size:
            self.spent_s.append(time.thread_time() - began)
        return found


def resident_mb() -> float:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / _MEGABYTE  # 16 kB on some ARM boards


def main() -> None:
    """``python -m wanglou.load.trial WISH``: prints the cost as JSON."""
    wish: dict[str, Any] = json.loads(sys.argv[1])
    sys.stdout.write(json.dumps(asdict(run(Wish(**wish)))) + "\n")


if __name__ == "__main__":
    main()
