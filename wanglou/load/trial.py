"""One trial: the agent, whole, on so many streams, in a process of its own; what it cost is printed as JSON."""

import json
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median
from typing import Any

from edge_agent.agent import LOWEST_CONFIDENCE, Agent
from edge_agent.settings import EdgeSettings
from models.runtime import OnnxDetector, open_detector
from models.shelf import model_named, shelves
from protocol.messages import CameraState

_PAGE = 4096
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
    #: CPU seconds of the model alone for one of these pictures, timed before and after.
    raw_look_s: float
    #: Resident memory of the process at the end.
    resident_mb: float

    @property
    def cpu_per_video_s(self) -> float:
        """CPU seconds that one camera costs per second of video."""
        return self.cpu_s / (self.seconds * self.streams)

    @property
    def over_raw(self) -> float:
        """The whole loop's CPU time as a multiple of the model's own for the same number of looks."""
        return self.cpu_s / max(self.inferred * self.raw_look_s, 1e-9)


def run(wish: Wish) -> Cost:
    """Run the agent for ``seconds`` after a warm-up. Raises WanglouError where it cannot."""
    import cv2

    cv2.setNumThreads(1)
    detector = open_detector(model_named(wish.model, shelves()), lowest=LOWEST_CONFIDENCE)
    before = _raw_look_s(detector, wish)
    with tempfile.TemporaryDirectory(prefix="wanglou-load-") as folder:
        agent = Agent(_settings(wish, Path(folder)), detector)
        agent.start()
        try:
            _wait_until_live(agent)
            time.sleep(wish.warm_up_s)
            first, cpu, began = _frames(agent), time.process_time(), time.monotonic()
            time.sleep(wish.seconds)
            last, cpu_s, seconds = _frames(agent), time.process_time() - cpu, time.monotonic() - began
            resident = _resident_mb()
        finally:
            agent.stop()
    raw = median([before, _raw_look_s(detector, wish)])
    received, inferred, shed = (last[name] - first[name] for name in ("received", "inferred", "shed"))
    return Cost(wish.streams, seconds, cpu_s, received, inferred, shed, raw, resident)


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


def _raw_look_s(detector: OnnxDetector, wish: Wish) -> float:
    """CPU seconds of the model for one picture of the same clip, the median over the pictures it would look at."""
    from sample_videos.film import pictures

    spent = []
    for number, picture in enumerate(pictures(Path(wish.clip))):
        if number % 12:
            continue
        began = time.thread_time()
        detector.detect(picture)
        spent.append(time.thread_time() - began)
    return median(spent)


def _resident_mb() -> float:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * _PAGE / _MEGABYTE


def main() -> None:
    """``python -m wanglou.load.trial WISH``: prints the cost as JSON."""
    wish: dict[str, Any] = json.loads(sys.argv[1])
    sys.stdout.write(json.dumps(asdict(run(Wish(**wish)))) + "\n")


if __name__ == "__main__":
    main()
