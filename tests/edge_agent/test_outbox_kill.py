"""kill -9 at random moments: what was acknowledged is there once, unchanged, however the process died.

24 kills without a loss bound the chance of one, per kill, below 12 % (95 %); the laboratory run in ADR 0005
is longer. Kills cannot show what a power cut does: that is what synchronous=FULL is for.
"""

import os
import random
import signal
import subprocess
import sys
import threading
from pathlib import Path

from edge_agent.outbox import Outbox
from tests.edge_agent.world import child_environment

KILLS = 24
APPENDER = """
import sys
from pathlib import Path
from edge_agent.outbox import Outbox
from tests.edge_agent.world import event

outbox = Outbox(Path(sys.argv[1]), quota_bytes=64 * 1024 * 1024, ballast_bytes=4096)
print("ready", flush=True)
while True:
    one = event()
    outbox.append(one)
    sys.stdout.write(f"{one.event_id}\\n")
    sys.stdout.flush()
"""


def acknowledged_before_kill(command: list[str], environment: dict[str, str], delay_s: float) -> list[str]:
    """Start the appender, kill it ``delay_s`` after it is ready, return what it had acknowledged."""
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
        killer = threading.Timer(delay_s, os.kill, (child.pid, signal.SIGKILL))
        killer.start()
        said = child.stdout.read()
        killer.join()
    assert child.returncode == -signal.SIGKILL
    return [line for line in said.splitlines(keepends=True) if line.endswith("\n")]


def test_nothing_acknowledged_is_lost_or_doubled_by_kill_9(tmp_path: Path, repository: Path) -> None:
    path = tmp_path / "outbox.sqlite3"
    command = [sys.executable, "-c", APPENDER, str(path)]
    luck = random.Random(20261123)
    acknowledged: list[str] = []
    for kill in range(1, KILLS + 1):
        delay_s = luck.uniform(0.0, 0.15)
        acknowledged += acknowledged_before_kill(command, child_environment(repository), delay_s)
        outbox = Outbox(path, quota_bytes=64 * 1024 * 1024, ballast_bytes=4096)
        stored = [f"{letter.event_id}\n" for letter in outbox.oldest(10**6, 10**9)]
        outbox.close()
        assert outbox.set_aside is None, "a kill damaged the file"
        assert len(stored) == len(set(stored)), "doubled"
        assert not set(acknowledged) - set(stored), "lost"
        # At most one a life was stored and killed before it could say so.
        assert len(stored) <= len(acknowledged) + kill
    assert len(acknowledged) > KILLS, "the appender never got to work"
