"""Looks through one clip: the camera worker of the edge agent, with a list instead of an outbox."""

import logging
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import numpy as np
from numpy.typing import NDArray

from edge_agent.camera_worker import CameraWorker
from edge_agent.capture import Picture
from edge_agent.evidence import Corners
from edge_agent.health import CameraHealth
from edge_agent.scheduler import Pace
from models.team import Team
from pipelines.pipeline import Pipeline, Watch
from protocol.events import Event, ModelRef
from protocol.messages import FrameAccount
from protocol.texts import Text
from wanglou.analysis.reel import ZERO, Reel, ReelFeed

#: The agent's own pace; see edge_agent/settings.py.
LOWEST_CONFIDENCE = 0.1
PACE = Pace(looks_per_second=5.0, sweep_s=10.0)

#: An event that is over is still shown so long, for a person to read why.
LINGERS_S = 2.0

#: Told after each picture: the picture, the pipeline as it stands, the events open now or over a moment ago.
Onlooker = Callable[[Picture, Pipeline, Sequence[Event]], None]


@dataclass(frozen=True, slots=True)
class Analysis:
    """What was seen in one clip. ``trouble`` is set where the picture failed: then silence means nothing."""

    clip: Path
    rows: tuple[dict[str, Any], ...]
    scores: dict[str, float]
    frames: FrameAccount
    seconds: float
    trouble: Text | None


def one_core_each() -> None:
    """Several clips at once share the cores best when none of them spreads; and they keep their log to themselves."""
    import cv2
    import structlog

    # The worker's own log would mix with the answer; what it has to say is in the rows and the trouble. Only an
    # error of the program's own keeps its trace, on the error stream.
    structlog.configure(
        processors=[structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback)],
        wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
    cv2.setNumThreads(1)


def look_through(reel: Reel, watches: Sequence[Watch], team: Team, onlooker: Onlooker | None = None) -> Analysis:
    """Every event of one clip, boxes in pixels of its own pictures."""
    everybody = (team.street, *team.specialists.values())
    models = tuple(ModelRef(name=each.manifest.name, sha256=each.manifest.sha256) for each in everybody)
    notebook = _Notebook(reel.path, reel.crop_left)
    looked: list[Pipeline] = []  #: one after the other, where the clip's pictures change their size

    def anew() -> Pipeline:
        looked.append(Pipeline("clip", watches, team.street, new_id=uuid4, specialists=team.specialists, models=models))
        return looked[-1]

    def shown(picture: Picture) -> None:
        if onlooker is not None:
            onlooker(picture, looked[-1], notebook.of_the_moment(picture.at_s))

    feed = ReelFeed(reel, shown)
    health = CameraHealth("clip", feed.ledger.account)
    worker = CameraWorker(
        "clip", feed, PACE, anew(), notebook, health, append=notebook.write, patient=False, renew=anew
    )
    worker.run()
    scores = [each.scores() for each in looked]
    return Analysis(
        clip=reel.path,
        rows=tuple(notebook.rows),
        scores={kind: max(each[kind] for each in scores) for kind in scores[0]},
        frames=feed.ledger.account(),
        seconds=round(feed.timeline.last_s, 3),
        trouble=health.unseen(),
    )


class _Notebook:
    """Stands where the agent has its witness and its outbox; writes events down as the command's rows."""

    def __init__(self, clip: Path, left: int) -> None:
        self._clip = clip
        self._left = left
        self._size = (1, 1)  #: of the pictures, width and height
        self._open: dict[UUID, Event] = {}
        self._over: list[Event] = []
        self.rows: list[dict[str, Any]] = []

    def of_the_moment(self, at_s: float) -> tuple[Event, ...]:
        """What is open, and what was closed less than LINGERS_S before."""
        self._over = [event for event in self._over if at_s - second_of(event) < LINGERS_S]
        return (*self._over, *self._open.values())

    def attach(
        self, events: Sequence[Event], image: NDArray[np.uint8], at_s: float, persons: Sequence[Corners]
    ) -> Sequence[Event]:
        """An analysis keeps no pictures, only their size."""
        self._size = (image.shape[1], image.shape[0])
        return events

    def write(self, event: Event) -> None:
        self._open[event.event_id] = event
        if event.phase.last:
            self._over.append(self._open.pop(event.event_id))
        self.rows.append(row_of(self._clip, event, self._size, self._left))


def second_of(event: Event) -> float:
    """The second of the clip that this revision speaks of."""
    return (event.observed_at - ZERO).total_seconds()


def row_of(clip: Path, event: Event, size: tuple[int, int], left: int = 0) -> dict[str, Any]:
    """One line of --events. ``size``: width and height of the pictures looked at; ``left``: columns cut off before."""
    width, height = size
    box = event.box
    corners = (box.x1 * width + left, box.y1 * height, box.x2 * width + left, box.y2 * height) if box else None
    return {
        "clip": str(clip),
        "kind": event.kind,
        "phase": str(event.phase),
        "at_s": round(second_of(event), 3),
        "confidence": round(event.confidence, 4),
        "box": [round(v, 1) for v in corners] if corners else None,
        "track": event.track,
        "reasons": [reason.model_dump(mode="json") for reason in event.reasons],
        "pack": event.pack,
        "zone": event.zone,
        "count": event.count,
        "event_id": str(event.event_id),
        "revision": event.revision,
        "started_s": round((event.started_at - ZERO).total_seconds(), 3),
    }


def scores_of(analysis: Analysis) -> list[dict[str, Any]]:
    """The lines of --scores: the highest confidence per kind; None where there was not one picture to look at."""
    blind = analysis.frames.inferred == 0
    return [
        {"clip": str(analysis.clip), "kind": kind, "score": None if blind else round(score, 4)}
        for kind, score in sorted(analysis.scores.items())
    ]
