"""Puts the node together: cameras, model, outbox, uplink; starts them, watches over them, stops them."""

import fcntl
import os
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict
from pathlib import Path
from typing import Protocol
from uuid import uuid4

import numpy as np
from numpy.typing import NDArray

from edge_agent import agent_version
from edge_agent.camera_worker import CameraWorker
from edge_agent.capture import Feed, Source
from edge_agent.clock import utc_now
from edge_agent.evidence import PERSON, Corners, EvidenceRoom, NoFilms
from edge_agent.health import CameraHealth, Status
from edge_agent.outbox import Outbox, OutboxFull
from edge_agent.plans import PlanShelf, pipeline_for, plan_by_hand, plan_for
from edge_agent.scheduler import Pace
from edge_agent.settings import MEGABYTE, CameraSettings, EdgeSettings, SettingsError
from edge_agent.uplink import Brain, Uplink, load_identity
from models.detections import Detections, Detector
from models.manifest import Manifest
from models.runtime import open_detector
from models.shelf import model_named, shelves
from packs.shelf import find_pack, load_shelf
from pipelines.behaviour import build, kinds_announced
from pipelines.pipeline import Pipeline, Watch
from protocol import PROTOCOL_VERSION
from protocol.events import ModelRef
from protocol.messages import CameraPlan, Hello, HelloAnswer, ZonePlan
from protocol.pack import Pack

#: Boxes this unsure are nobody's alarm, but their heads are blurred, and they keep a track alive.
LOWEST_CONFIDENCE = 0.1
_LOOK_AROUND_EVERY_S = 0.5
_STATUS_EVERY_S = 10.0
#: How long the uplink may take to hand over what the cameras said last.
_LAST_WORDS_S = 8.0


class NamedDetector(Detector, Protocol):
    """A detector that says which weights look."""

    @property
    def manifest(self) -> Manifest: ...


class SideBySide:
    """One model for all cameras; only so many look at once, so that decoding keeps its share of the machine."""

    def __init__(self, detector: Detector, looks_at_once: int) -> None:
        self._detector = detector
        self._turns = threading.BoundedSemaphore(looks_at_once)

    @property
    def labels(self) -> tuple[str, ...]:
        return self._detector.labels

    def detect(self, image: NDArray[np.uint8]) -> Detections:
        with self._turns:
            return self._detector.detect(image)


class Agent:
    """The whole node. Construction opens everything and may raise any WanglouError; nothing runs before start."""

    def __init__(self, settings: EdgeSettings, detector: NamedDetector, *, patient: bool = True) -> None:
        self._settings = settings
        self._detector = SideBySide(detector, settings.looks_at_once)
        self._model = ModelRef(name=detector.manifest.name, sha256=detector.manifest.sha256)
        self._local = local_plans(settings, load_shelf())
        self._plans = PlanShelf(settings.data / "plan.json")
        self._central = self._plans.load()
        self._outbox = Outbox(settings.data / "outbox.sqlite3", quota_bytes=settings.outbox_mb * MEGABYTE)
        with suppress(OutboxFull):  # eyes open all the same; the next start tries again
            self._outbox.end_left_open(utc_now())
        self._evidence = EvidenceRoom(
            settings.data,
            # Not by way of SideBySide: no look shall ever wait for the clip of another camera.
            (lambda image: _persons(detector, image)) if PERSON in detector.labels else None,
            quota_bytes=settings.evidence_mb * MEGABYTE,
            agent_version=agent_version(),
            clock_offset_s=lambda: self._uplink.state.clock_offset_s,
            append=self._outbox.append,
        )
        self._health: dict[str, CameraHealth] = {}
        self._workers = {camera.id: self._worker(camera, patient) for camera in settings.cameras}
        self._uplink = Uplink(
            self._connect, self._outbox, self._evidence.shelf, hello=self._hello, on_answer=self._heard, now=utc_now
        )
        self._camera_threads = [
            threading.Thread(target=worker.run, name=f"camera {camera_id}", daemon=True)
            for camera_id, worker in self._workers.items()
        ]
        self._uplink_thread = threading.Thread(target=self._uplink.run, name="uplink", daemon=True)

    def start(self) -> None:
        self._evidence.start()
        for thread in (*self._camera_threads, self._uplink_thread):
            thread.start()

    def stop(self) -> None:
        """Cameras first, so that what they end with still reaches the outbox; the uplink gets a few seconds."""
        for worker in self._workers.values():
            worker.stop()
        for thread in self._camera_threads:
            thread.join()
        self._evidence.stop()
        self._uplink.stop()
        self._uplink_thread.join(_LAST_WORDS_S)
        self._outbox.close()

    def changed(self) -> None:
        """Something happened that the brain should hear of before the minute is over."""
        self._uplink.hello_soon()

    @property
    def done(self) -> bool:
        """Every camera's file is over, every clip made, and the brain has everything, where there is one."""
        if any(thread.is_alive() for thread in self._camera_threads) or not self._evidence.idle:
            return False
        if self._settings.brain is None or load_identity(self._settings.data) is None:
            return True
        return not self._outbox.account().waiting and not self._evidence.shelf.waiting()

    def status(self) -> Status:
        uplink = self._uplink.state
        return Status(
            at=utc_now(),
            cameras=tuple(health.report(time.monotonic()) for health in self._health.values()),
            outbox=asdict(self._outbox.account()),
            evidence=self._evidence.account(),
            connected=uplink.connected,
            uplink_trouble=uplink.trouble,
            clock_offset_s=uplink.clock_offset_s,
        )

    def _worker(self, camera: CameraSettings, patient: bool) -> CameraWorker:
        settings = self._settings
        films = self._evidence.films(settings.clip_before_s, settings.clip_after_s) if settings.clips else NoFilms()
        feed = Feed(
            Source(camera.source, loop=camera.loop, paced=camera.realtime),
            now=utc_now,
            on_opened=films.opened,
            on_packet=films.on_packet,
            key_pictures_s=settings.key_pictures_s,
        )
        health = self._health[camera.id] = CameraHealth(camera.id, feed.ledger.account)
        return CameraWorker(
            camera.id,
            feed,
            Pace(self._settings.looks_per_second, self._settings.sweep_s),
            self._pipeline(camera.id),
            self._evidence.witness(),
            health,
            append=self._outbox.append,
            patient=patient,
            films=films,
            renew=lambda: self._pipeline(camera.id),
        )

    def _pipeline(self, camera_id: str) -> Pipeline:
        """For what this camera shall look for now; what this node cannot do is told as its trouble."""
        rendered = next(camera.rendered for camera in self._settings.cameras if camera.id == camera_id)

        def build(watches: Sequence[Watch]) -> Pipeline:
            return Pipeline(camera_id, watches, self._detector, new_id=uuid4, models=(self._model,), rendered=rendered)

        plan = plan_for(camera_id, self._central, self._local[camera_id])
        pipeline, trouble = pipeline_for(plan, build)
        self._health[camera_id].plan_is(trouble)
        return pipeline

    def _connect(self) -> Brain | None:
        identity = load_identity(self._settings.data)
        if self._settings.brain is None or identity is None:
            return None
        return Brain(self._settings.brain, identity, now=utc_now, ca_file=self._settings.ca_file)

    def _hello(self) -> Hello:
        status = self.status()
        return Hello(
            agent_version=agent_version(),
            protocols=(PROTOCOL_VERSION,),
            now=status.at,
            kinds=kinds_announced(),
            models=(self._model,),
            cameras=status.cameras,
            outbox_waiting=status.outbox["waiting"],
            outbox_dropped=status.outbox["dropped"],
            outbox_refused=status.outbox["refused"],
            outbox_rejected=status.outbox["rejected"],
            evidence_waiting=status.evidence["waiting"],
            evidence_dropped=status.evidence["dropped"] + status.evidence["clips_shed"],
        )

    def _heard(self, answer: HelloAnswer) -> None:
        """The brain told what the cameras shall do: those whose plan changed begin anew."""
        if answer.cameras == self._central:
            return
        before = {id_: plan_for(id_, self._central, self._local[id_]) for id_ in self._workers}
        self._central = answer.cameras
        self._plans.save(answer.cameras)
        for camera_id, worker in self._workers.items():
            if plan_for(camera_id, self._central, self._local[camera_id]) != before[camera_id]:
                worker.adopt(self._pipeline(camera_id))


def _persons(detector: Detector, image: NDArray[np.uint8]) -> list[Corners]:
    """Everybody whom the model sees, however unsure."""
    boxes = detector.detect(image).named(PERSON).xyxy
    return [(float(x1), float(y1), float(x2), float(y2)) for x1, y1, x2, y2 in boxes]


def local_plans(settings: EdgeSettings, packs: dict[str, Pack]) -> Mapping[str, CameraPlan]:
    """What the settings file asks of each camera. Raises PackError or PlanError: a person can set that right."""
    return {camera.id: _local_plan(camera, packs) for camera in settings.cameras}


def _local_plan(camera: CameraSettings, packs: dict[str, Pack]) -> CameraPlan:
    zones = tuple(ZonePlan(name=zone.name, polygon=zone.polygon) for zone in camera.zones)
    plans = tuple(plan_by_hand(find_pack(each.pack, packs), each.zones, each.settings) for each in camera.packs)
    for plan in plans:
        build(plan, Watch.of(plan, zones).zones)
    return CameraPlan(camera_id=camera.id, name=camera.name, place_path=camera.place_path, zones=zones, packs=plans)


def serve(
    settings: EdgeSettings, stop: threading.Event, tell: Callable[[Status], None], *, once: bool = False
) -> Status:
    """Run until ``stop``, or with ``once`` until every file is over and everything is delivered.

    ``tell`` hears of every change, and of nothing new every ten seconds. Returns how it stood at the end.
    """
    import cv2

    cv2.setNumThreads(1)
    detector = open_detector(model_named(settings.model, shelves(environ=os.environ)), lowest=LOWEST_CONFIDENCE)
    with _alone_in(settings.data):
        agent = Agent(settings, detector, patient=not once)
        agent.start()
        try:
            _look_around(agent, stop, tell, once=once)
        finally:
            last = agent.status()
            agent.stop()
    return last


def _look_around(agent: Agent, stop: threading.Event, tell: Callable[[Status], None], *, once: bool) -> None:
    told: tuple[object, ...] = ()
    told_s = 0.0
    while not stop.is_set() and not (once and agent.done):
        status = agent.status()
        if status.headline != told or time.monotonic() - told_s >= _STATUS_EVERY_S:
            if told and status.headline != told:
                agent.changed()
            told, told_s = status.headline, time.monotonic()
            tell(status)
        stop.wait(_LOOK_AROUND_EVERY_S)


@contextmanager
def _alone_in(folder: Path) -> Iterator[None]:
    """Two agents on one outbox would both send it; the lock falls with the process, however it ends."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    with (folder / "agent.lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise SettingsError("error.edge.settings.in_use", folder=str(folder)) from None
        yield
