"""What the whole agent costs beside its model alone, and beside `yolo track` on the same streams.

A busy and an idle stream (704×576, 25 pictures a second) are watched at 5 looks a second for all that needs no
drawn zone. Prints one JSON object. `--yolo PYTHON --weights yolov8n.pt` names an interpreter with ultralytics, which
then tracks the same files at 5 pictures a second, one thread.
"""

import argparse
import json
import platform
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from wanglou.load import report, scenes

#: Run by the other interpreter: CPU seconds per second of video, loading and the first pictures left out.
_YOLO_TRACK = """
import json, sys, time
import torch
torch.set_num_threads(1)
import cv2
cv2.setNumThreads(1)
import ultralytics
from ultralytics import YOLO
weights, clip, stride, rate = sys.argv[1], sys.argv[2], *map(int, sys.argv[3:5])
results = YOLO(weights).track(source=clip, imgsz=640, vid_stride=stride, stream=True, verbose=False, device="cpu")
for _ in range(5):
    next(results)
began, looked = time.process_time(), 0
for _ in results:
    looked += 1
spent = time.process_time() - began
print(json.dumps({"version": ultralytics.__version__, "cpu_per_video_s": spent / (looked * stride / rate)}))
"""
_LOOKS_PER_SECOND = 5


def yolo_track(python: str, weights: Path, clip: Path) -> dict[str, Any]:
    """`yolo track` on ``clip``. Raises CalledProcessError with what it said."""
    numbers = (scenes.FPS // _LOOKS_PER_SECOND, scenes.FPS)
    command = [python, "-c", _YOLO_TRACK, str(weights), str(clip), *map(str, numbers)]
    ran = subprocess.run(command, capture_output=True, text=True, check=True)
    found: dict[str, Any] = json.loads(ran.stdout.splitlines()[-1])
    return found


def main() -> None:
    """Command line: prints one JSON object."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=40.0)
    parser.add_argument("--yolo", help="a Python that has ultralytics")
    parser.add_argument("--weights", type=Path, help="the weights it shall use")
    asked = parser.parse_args()
    found: dict[str, Any] = {"date": f"{datetime.now(UTC):%Y-%m-%d}", "machine": platform.machine()}
    with tempfile.TemporaryDirectory() as folder:
        clips = {"busy": scenes.busy(Path(folder)), "idle": scenes.idle(Path(folder))}
        told = lambda part: print(part, file=sys.stderr)  # noqa: E731
        load = report.measure(clips["busy"], clips["idle"], seconds=asked.seconds, told=told)
        found |= load.as_json()
        if asked.yolo and asked.weights:
            for name, clip in clips.items():
                found[f"yolo_track_{name}"] = yolo_track(asked.yolo, asked.weights, clip)
    print(json.dumps(found, indent=1))


if __name__ == "__main__":
    main()
