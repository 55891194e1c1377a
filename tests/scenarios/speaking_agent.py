"""An agent without cameras: its real outbox and its real uplink, and something to say twelve times a second.

``python -m tests.scenarios.speaking_agent FOLDER URL CAMERA…`` writes ``<event id> <revision>`` for each revision that
its outbox has taken. SIGTERM: it says nothing new, and ends when the brain has everything.
"""

import random
import signal
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from uuid import uuid4

import structlog

from edge_agent.clock import utc_now
from edge_agent.evidence import Shelf
from edge_agent.outbox import Outbox
from edge_agent.uplink import Brain, Uplink, load_identity
from protocol.events import Event, Phase
from protocol.hazards import Severity
from protocol.messages import Hello

EVERY_S = 1 / 12
#: The brain is gone for seconds, not for hours: a minute's pause would be most of the campaign.
LONGEST_PAUSE_S = 0.3
STORY = (Phase.STARTED, Phase.UPDATED, Phase.ENDED)


def main(folder: Path, url: str, cameras: Sequence[str]) -> None:
    structlog.configure(logger_factory=structlog.PrintLoggerFactory(sys.stderr))  # stdout is for what was taken
    over = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: over.set())
    outbox = Outbox(folder / "outbox.sqlite3", quota_bytes=256 * 1024 * 1024, ballast_bytes=4096)
    assert outbox.set_aside is None, "a kill damaged the file"
    outbox.end_left_open(utc_now())
    uplink = Uplink(
        lambda: Brain(url, load_identity(folder), now=utc_now),
        outbox,
        Shelf(folder / "evidence", quota_bytes=10**7),
        hello=lambda: Hello(agent_version="1", protocols=(1,), now=utc_now()),
        on_answer=lambda _: None,
        now=utc_now,
        pause=lambda failures, _: min(0.05 * failures, LONGEST_PAUSE_S),
    )
    thread = threading.Thread(target=uplink.run, daemon=True)
    thread.start()
    while not over.is_set():
        for event in _story(random.choice(cameras)):
            outbox.append(event)
            sys.stdout.write(f"{event.event_id} {event.revision}\n")
            sys.stdout.flush()
            over.wait(EVERY_S)
    while outbox.account().waiting:
        outbox.wait_for_more(0.1)
    uplink.stop()
    thread.join(20)
    outbox.close()


def _story(camera: str) -> list[Event]:
    """One event from its beginning to its end, as a camera tells it."""
    event_id, began = uuid4(), utc_now()
    return [
        Event(
            event_id=event_id,
            revision=revision,
            phase=phase,
            kind="intrusion",
            camera_id=camera,
            pack="intrusion",
            pack_version=1,
            severity=Severity.MINOR,
            started_at=began,
            observed_at=utc_now(),
            confidence=0.8,
        )
        for revision, phase in enumerate(STORY, start=1)
    ]


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3:])
