"""A process ends with the exit code it chose and with all it said, whatever its threads are in the middle of."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.edge_agent.cameras import answering, says_nothing
from tests.edge_agent.world import child_environment

REPOSITORY = Path(__file__).parents[2]
#: Left to itself the interpreter ends such a thread by unwinding ONNX Runtime's stack, which aborts the process.
A_LOOK_IS_NOT_OVER = """
import sys, threading, time
import numpy as np
from edge_agent.leaving import leave
from models.runtime import open_detector
from models.shelf import model_named, shelves

detector = open_detector(model_named("coco_street", shelves(environ={})), lowest=0.1)
begun = threading.Event()

def look():
    while True:
        begun.set()
        detector.detect(np.zeros((640, 640, 3), np.uint8))

threading.Thread(target=look, daemon=True).start()
begun.wait()
time.sleep(0.05)
print("all is said")
leave(3)
"""
A_CAMERA_HANGS = """
import sys, threading
from datetime import datetime, UTC
from edge_agent.capture import Feed, Source
from edge_agent.leaving import leave

feed = Feed(Source(sys.argv[1]), now=lambda: datetime.now(UTC))
threading.Timer(1.0, feed.stop).start()
print(len(list(feed.pictures())), "pictures")
leave(3)
"""
NOBODY_IS_LEFT = """
import atexit
from edge_agent.leaving import leave

atexit.register(lambda: print("and in order"))
print("all is said")
leave(3)
"""


def ended(code: str, *arguments: str) -> tuple[int, str, str]:
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        check=False,
        env=child_environment(REPOSITORY),
        capture_output=True,
        text=True,
        timeout=60,
    )
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize(
    ("code", "said"), [(A_LOOK_IS_NOT_OVER, "all is said\n"), (NOBODY_IS_LEFT, "all is said\nand in order\n")]
)
def test_a_process_ends_as_it_chose(code: str, said: str) -> None:
    assert ended(code) == (3, said, "")


def test_a_process_ends_although_a_camera_hangs() -> None:
    with answering(says_nothing) as url:
        assert ended(A_CAMERA_HANGS, url) == (3, "0 pictures\n", "")
