"""The cameras at work on this node: each with its feed, its films, its tape and its thread; one more, one fewer."""

import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

import structlog

from edge_agent.camera_worker import CameraWorker
from edge_agent.capture import Source
from edge_agent.capture.tape import Tape
from edge_agent.clock import utc_now
from edge_agent.commands import RememberingFeed
from edge_agent.evidence import EvidenceRoom, Films, NoFilms
from edge_agent.health import CameraHealth
from edge_agent.leaving import end_each
from edge_agent.outbox import Outbox
from edge_agent.plans import pipeline_for, plan_for, unjudged
from edge_agent.scheduler import Pace
from edge_agent.team import Team
from pipelines.pipeline import Pipeline, Watch
from protocol.messages import CameraPlan

if TYPE_CHECKING:
    import av
    from av.video.stream import VideoStream

#: A camera that is let go gets so long to tell what it ends with; when the node stops, all of them together.
_FAREWELL_S = 15.0

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Watched:
    """One camera at work, and everything that belongs to it."""

    plan: CameraPlan  #: what this node would look for without the brain
    rendered: bool
    health: CameraHealth
    worker: CameraWorker
    feed: RememberingFeed
    films: Films
    tape: Tape
    thread: threading.Thread


@dataclass(frozen=True, slots=True)
class Habits:
    """How this node treats every camera."""

    pace: Pace
    key_pictures_s: float
    #: Seconds before and after a find that its clip holds; None films nothing.
    clip_s: tuple[float, float] | None
    tapes: Path
    tape_s: float
    tape_bytes: int
    #: A camera that is gone is waited for; without, a file's end is the camera's end.
    patient: bool


class Cameras:
    """All of them. Who changes them holds ``changing``; who only reads takes the mapping as it is."""

    def __init__(
        self,
        habits: Habits,
        team: Team,
        outbox: Outbox,
        evidence: EvidenceRoom,
        central: Sequence[CameraPlan],
    ) -> None:
        """``central``: what the brain last said that its cameras shall look for."""
        self._habits = habits
        self._team = team
        self._outbox = outbox
        self._evidence = evidence
        self._central = central
        self._watched: Mapping[str, Watched] = {}
        self.changing = threading.Lock()

    @property
    def all(self) -> Mapping[str, Watched]:
        """By the camera's id."""
        return self._watched

    def feed(self, camera_id: str) -> RememberingFeed | None:
        """None where there is no such camera any more."""
        camera = self._watched.get(camera_id)
        return camera.feed if camera is not None else None

    def watch(self, plan: CameraPlan, source: Source, *, rendered: bool = False) -> Watched:
        """One more camera, which runs from its thread's start on."""
        habits = self._habits
        films = self._evidence.films(plan.camera_id, *habits.clip_s) if habits.clip_s else NoFilms()
        keep_s = habits.tape_s if source.live else 0.0
        tape = Tape(habits.tapes / plan.camera_id, keep_s=keep_s, largest_bytes=habits.tape_bytes)

        def opened(stream: "VideoStream") -> None:
            films.opened(stream)
            tape.opened(stream)

        def on_packet(packet: "av.Packet[VideoStream]", at_s: float | None) -> None:
            films.on_packet(packet, at_s)
            tape.on_packet(packet, at_s)

        feed = RememberingFeed(
            source, now=utc_now, on_opened=opened, on_packet=on_packet, key_pictures_s=habits.key_pictures_s
        )
        health = CameraHealth(plan.camera_id, feed.ledger.account)
        worker = CameraWorker(
            plan.camera_id,
            feed,
            habits.pace,
            self._pipeline(plan, health, rendered=rendered),
            self._evidence.witness(plan.camera_id),
            health,
            append=self._outbox.append,
            patient=habits.patient,
            films=films,
            renew=lambda: self._pipeline(plan, health, rendered=rendered),
        )
        thread = threading.Thread(target=worker.run, name=f"camera {plan.camera_id}", daemon=True)
        watched = Watched(plan, rendered, health, worker, feed, films, tape, thread)
        self._watched = {**self._watched, plan.camera_id: watched}
        return watched

    def end(self, camera_id: str) -> None:
        """Stop it; the others go on. What was open ends and is told."""
        gone = self._watched.get(camera_id)
        if gone is None:
            return
        end_each(
            camera_id,
            gone.worker.stop,
            partial(_bid_farewell, gone, time.monotonic() + _FAREWELL_S),
            partial(self._evidence.forget, gone.films),
            gone.tape.close,
        )
        self._watched = {id_: camera for id_, camera in self._watched.items() if id_ != camera_id}

    def end_all(self) -> None:
        """First all are asked, then each is waited for; one that hangs or fails keeps nobody else."""
        with self.changing:
            cameras = self._watched
        for camera_id, camera in cameras.items():
            end_each(camera_id, camera.worker.stop)
        until_s = time.monotonic() + _FAREWELL_S
        for camera_id, camera in cameras.items():
            end_each(camera_id, partial(_bid_farewell, camera, until_s), camera.tape.close)

    def adopt(self, central: Sequence[CameraPlan]) -> bool:
        """The brain told what the cameras shall do: those whose plan changed do that instead, or hear what was judged.

        False where it told nothing new.
        """
        if central == self._central:
            return False
        before, self._central = self._central, central
        for camera_id, camera in self._watched.items():
            was, now = (plan_for(camera_id, plans, camera.plan) for plans in (before, central))
            if unjudged(was) != unjudged(now):
                camera.worker.adopt(self._pipeline(camera.plan, camera.health, rendered=camera.rendered))
            elif was != now:
                camera.worker.heed(now)
        return True

    def _pipeline(self, local: CameraPlan, health: CameraHealth, *, rendered: bool) -> Pipeline:
        """For what this camera shall look for now; what this node cannot do is told as its trouble."""

        def build(watches: Sequence[Watch]) -> Pipeline:
            return Pipeline(
                local.camera_id,
                watches,
                self._team.street,
                new_id=uuid4,
                specialists=self._team.specialists,
                models=self._team.models,
                rendered=rendered,
            )

        pipeline, trouble = pipeline_for(plan_for(local.camera_id, self._central, local), build)
        health.plan_is(trouble, pipeline.watched)
        return pipeline


def _bid_farewell(camera: Watched, until_s: float) -> None:
    camera.thread.join(max(until_s - time.monotonic(), 0.0))
    if camera.thread.is_alive():  # what it has open is told as ended at the node's next start
        log.warning("camera does not end", camera=camera.plan.camera_id)
