"""Puts the node together: cameras, model, outbox, uplink; starts them, watches over them, stops them."""

import fcntl
import os
import random
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol
from uuid import uuid4

import numpy as np
import structlog
from numpy.typing import NDArray

from edge_agent import agent_version
from edge_agent.camera_worker import CameraWorker
from edge_agent.capture import Picture, Source
from edge_agent.capture.tape import Tape
from edge_agent.clock import utc_now
from edge_agent.commands import CommandDesk, CommandError, Progress, RememberingFeed, Roster, rehearse, take_still
from edge_agent.commands.desk import AnyCommand
from edge_agent.commands.errors import Troubled
from edge_agent.evidence import PERSON, Corners, EvidenceRoom, Films, NoFilms
from edge_agent.health import CameraHealth, Status
from edge_agent.metrics import served
from edge_agent.outbox import Outbox, OutboxFull
from edge_agent.plans import PlanShelf, pipeline_for, plan_by_hand, plan_for
from edge_agent.scheduler import Pace
from edge_agent.settings import MEGABYTE, CameraSettings, EdgeSettings, SettingsError
from edge_agent.uplink import Brain, Uplink, load_identity
from models.detections import Detections, Detector
from models.manifest import Manifest
from models.shelf import shelves
from models.team import open_team
from packs.shelf import find_pack, load_shelf
from pipelines.behaviour import build, kinds_announced, specialists
from pipelines.pipeline import Pipeline, Watch
from protocol import PROTOCOL_VERSION
from protocol.addresses import with_login
from protocol.causes import cause_of
from protocol.commands import (
    LONGEST_WAIT_S,
    AddCamera,
    ChangeCamera,
    CommandAnswer,
    Rehearse,
    RemoveCamera,
    TakeStill,
)
from protocol.events import ModelRef
from protocol.messages import CameraPlan, CameraState, Hello, HelloAnswer, ZonePlan
from protocol.pack import Pack

if TYPE_CHECKING:
    import av
    from av.video.stream import VideoStream

#: Boxes this unsure are nobody's alarm, but their heads are blurred, and they keep a track alive.
LOWEST_CONFIDENCE = 0.1
_LOOK_AROUND_EVERY_S = 0.5
_STATUS_EVERY_S = 10.0
#: How long the uplink may take to hand over what the cameras said last.
_LAST_WORDS_S = 8.0
#: A camera that is let go gets so long to tell what it ends with.
_FAREWELL_S = 15.0
#: Somebody waits for a still of a camera that was only just added: it may need so long to show its first picture.
_FIRST_PICTURE_S = 20.0

log = structlog.get_logger(__name__)


class NamedDetector(Detector, Protocol):
    """A detector that says which weights look."""

    @property
    def manifest(self) -> Manifest: ...


class SideBySide:
    """One model for all cameras; only so many look at once, so that decoding keeps its share of the machine."""

    def __init__(self, detector: Detector, turns: threading.BoundedSemaphore) -> None:
        """``turns``: shared by all models of the node."""
        self._detector = detector
        self._turns = turns

    @property
    def labels(self) -> tuple[str, ...]:
        return self._detector.labels

    def detect(self, image: NDArray[np.uint8]) -> Detections:
        with self._turns:
            return self._detector.detect(image)


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


class Agent:
    """The whole node. Construction opens everything and may raise any WanglouError; nothing runs before start."""

    def __init__(
        self,
        settings: EdgeSettings,
        detector: NamedDetector,
        specialists: Mapping[str, NamedDetector] | None = None,
        *,
        patient: bool = True,
    ) -> None:
        self._settings = settings
        self._model_alone = detector
        self._specialists_alone = specialists or {}
        turns = threading.BoundedSemaphore(settings.looks_at_once)
        self._detector = SideBySide(detector, turns)
        self._specialists = {name: SideBySide(one, turns) for name, one in self._specialists_alone.items()}
        self._models = tuple(
            ModelRef(name=one.manifest.name, sha256=one.manifest.sha256)
            for one in (detector, *self._specialists_alone.values())
        )
        self._patient = patient
        local = local_plans(settings, load_shelf())
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
        self._uplink = Uplink(
            self._connect, self._outbox, self._evidence.shelf, hello=self._hello, on_answer=self._heard, now=utc_now
        )
        self._uplink_thread = threading.Thread(target=self._uplink.run, name="uplink", daemon=True)
        self._roster = Roster(settings.data / "cameras.json")
        #: One camera changes at a time; who only reads takes the dictionary as it is.
        self._changing = threading.Lock()
        self._cameras: Mapping[str, Watched] = {}
        for camera in settings.cameras:
            source = Source(camera.source, loop=camera.loop, paced=camera.realtime)
            self._watch(local[camera.id], source, rendered=camera.rendered)
        for given in self._roster.all().values():
            if given.camera_id not in self._cameras:
                self._watch(_bare_plan(given), _source_of(given))
        self._commands = CommandDesk(
            lambda: self._connect(patience_s=LONGEST_WAIT_S + 10.0), self._do, self.changed, random.random
        )

    def start(self) -> None:
        self._evidence.start()
        for camera in self._cameras.values():
            camera.thread.start()
        self._uplink_thread.start()
        if self._patient:
            self._commands.start()

    def stop(self) -> None:
        """Cameras first, so that what they end with still reaches the outbox; the uplink gets a few seconds."""
        self._commands.stop()
        with self._changing:
            cameras = self._cameras
        for camera in cameras.values():
            camera.worker.stop()
        for camera in cameras.values():
            camera.thread.join()
            camera.tape.close()
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
        if any(camera.thread.is_alive() for camera in self._cameras.values()) or not self._evidence.idle:
            return False
        if self._settings.brain is None or load_identity(self._settings.data) is None:
            return True
        return not self._outbox.account().waiting and not self._evidence.shelf.waiting()

    def status(self) -> Status:
        uplink, at = self._uplink.state, utc_now()
        return Status(
            at=at,
            cameras=tuple(camera.health.report(time.monotonic(), at) for camera in self._cameras.values()),
            outbox=asdict(self._outbox.account()),
            evidence=self._evidence.account(),
            connected=uplink.connected,
            uplink_trouble=uplink.trouble,
            clock_offset_s=uplink.clock_offset_s,
        )

    def _watch(self, plan: CameraPlan, source: Source, *, rendered: bool = False) -> Watched:
        """One more camera, which runs from its thread's start on."""
        settings = self._settings
        films = self._evidence.films(settings.clip_before_s, settings.clip_after_s) if settings.clips else NoFilms()
        keep_s = settings.tape_minutes * 60.0 if source.live else 0.0
        largest = settings.tape_mb_per_camera * MEGABYTE
        tape = Tape(settings.data / "tape" / plan.camera_id, keep_s=keep_s, largest_bytes=largest)

        def opened(stream: "VideoStream") -> None:
            films.opened(stream)
            tape.opened(stream)

        def on_packet(packet: "av.Packet[VideoStream]", at_s: float | None) -> None:
            films.on_packet(packet, at_s)
            tape.on_packet(packet, at_s)

        feed = RememberingFeed(
            source, now=utc_now, on_opened=opened, on_packet=on_packet, key_pictures_s=settings.key_pictures_s
        )
        health = CameraHealth(plan.camera_id, feed.ledger.account)
        worker = CameraWorker(
            plan.camera_id,
            feed,
            Pace(settings.looks_per_second, settings.sweep_s),
            self._pipeline(plan, health, rendered=rendered),
            self._evidence.witness(),
            health,
            append=self._outbox.append,
            patient=self._patient,
            films=films,
            renew=lambda: self._pipeline(plan, health, rendered=rendered),
        )
        thread = threading.Thread(target=worker.run, name=f"camera {plan.camera_id}", daemon=True)
        watched = Watched(plan, rendered, health, worker, feed, films, tape, thread)
        self._cameras = {**self._cameras, plan.camera_id: watched}
        return watched

    def _pipeline(self, local: CameraPlan, health: CameraHealth, *, rendered: bool) -> Pipeline:
        """For what this camera shall look for now; what this node cannot do is told as its trouble."""

        def build(watches: Sequence[Watch]) -> Pipeline:
            return Pipeline(
                local.camera_id,
                watches,
                self._detector,
                new_id=uuid4,
                specialists=self._specialists,
                models=self._models,
                rendered=rendered,
            )

        pipeline, trouble = pipeline_for(plan_for(local.camera_id, self._central, local), build)
        health.plan_is(trouble, pipeline.watched)
        return pipeline

    def _connect(self, patience_s: float = 20.0) -> Brain | None:
        identity = load_identity(self._settings.data)
        if self._settings.brain is None or identity is None:
            return None
        return Brain(self._settings.brain, identity, now=utc_now, ca_file=self._settings.ca_file, patience_s=patience_s)

    def _hello(self) -> Hello:
        status = self.status()
        return Hello(
            agent_version=agent_version(),
            protocols=(PROTOCOL_VERSION,),
            now=status.at,
            kinds=kinds_announced(),
            models=self._models,
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
        with self._changing:
            before, self._central = self._central, answer.cameras
            self._plans.save(answer.cameras)
            for camera_id, camera in self._cameras.items():
                if plan_for(camera_id, self._central, camera.plan) != plan_for(camera_id, before, camera.plan):
                    camera.worker.adopt(self._pipeline(camera.plan, camera.health, rendered=camera.rendered))

    # Commands of the brain

    def _do(self, command: AnyCommand, progress: Progress) -> tuple[CommandAnswer, dict[str, bytes]]:
        """Each may come again. Raises CommandError, or what the camera's own trouble is."""
        match command:
            case AddCamera():
                self._take_on(command)
            case ChangeCamera():
                self._change(command)
            case RemoveCamera():
                self._let_go(command.camera_id)
            case TakeStill():
                taken = take_still(self._newest(command.camera_id), self._model_alone)
                still = CommandAnswer(outcome="done", progress=1.0, still=taken.still)
                return still, {taken.still.sha256: taken.jpeg}
            case Rehearse():
                return self._rehearse(command, progress)
        self.changed()
        return CommandAnswer(outcome="done", progress=1.0), {}

    def _take_on(self, camera: AddCamera) -> None:
        if any(each.id == camera.camera_id for each in self._settings.cameras):
            raise CommandError("error.edge.command.in_file", camera=camera.camera_id)
        with self._changing:
            known = self._roster.all().get(camera.camera_id)
            if known == camera and camera.camera_id in self._cameras:
                return
            self._keep(camera)
            self._end(camera.camera_id)
            self._watch(_bare_plan(camera), _source_of(camera)).thread.start()

    def _change(self, change: ChangeCamera) -> None:
        known = self._roster.all().get(change.camera_id)
        if change.address is not None:
            self._take_on(AddCamera.model_validate(change.model_dump(exclude={"kind"})))
        elif known is None:
            raise CommandError("error.edge.command.no_camera", camera=change.camera_id)
        else:
            with self._changing:
                self._keep(known.model_copy(update={"name": change.name, "place_path": change.place_path}))

    def _keep(self, camera: AddCamera) -> None:
        try:
            self._roster.put(camera)
        except OSError as error:
            raise CommandError("error.edge.command.not_kept", why=cause_of(error)) from None

    def _let_go(self, camera_id: str) -> None:
        with self._changing:
            if camera_id in self._roster.all():
                self._roster.remove(camera_id)
                self._end(camera_id)

    def _end(self, camera_id: str) -> None:
        """Stop it; the others go on. What was open ends and is told."""
        gone = self._cameras.get(camera_id)
        if gone is None:
            return
        gone.worker.stop()
        gone.thread.join(_FAREWELL_S)
        self._evidence.forget(gone.films)
        gone.tape.close()
        self._cameras = {id_: camera for id_, camera in self._cameras.items() if id_ != camera_id}

    def _camera(self, camera_id: str) -> Watched:
        if camera_id not in self._cameras:
            raise CommandError("error.edge.command.no_camera", camera=camera_id)
        return self._cameras[camera_id]

    def _newest(self, camera_id: str) -> Picture:
        """The picture seen last; of a camera that was only just added the first, for which it waits a while."""
        camera, until_s = self._camera(camera_id), time.monotonic() + _FIRST_PICTURE_S
        while True:
            report = camera.health.report(time.monotonic())
            if report.state is CameraState.LIVE and (picture := camera.feed.newest) is not None:
                return picture
            waiting = report.state in (CameraState.CONNECTING, CameraState.LIVE)
            if not waiting or time.monotonic() > until_s or self._commands.stopping.wait(0.1):
                raise Troubled(report.trouble) if report.trouble else CommandError("error.edge.command.no_picture")

    def _rehearse(self, command: Rehearse, progress: Progress) -> tuple[CommandAnswer, dict[str, bytes]]:
        pace = Pace(self._settings.looks_per_second, self._settings.sweep_s)
        tape, stop = self._camera(command.camera_id).tape, self._commands.stopping
        team = self._model_alone, self._specialists_alone
        found = rehearse(command, tape, *team, pace, progress=progress, stop=stop)
        return CommandAnswer(outcome="done", progress=1.0, rehearsal=found.result), found.pictures


def _bare_plan(camera: AddCamera) -> CameraPlan:
    """What a camera of the brain is watched for while the brain has not said anything: nothing."""
    return CameraPlan(camera_id=camera.camera_id, name=camera.name, place_path=camera.place_path)


def _source_of(camera: AddCamera) -> Source:
    return Source(with_login(camera.address, camera.username, camera.password))


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
    team = open_team(settings.model, specialists(), shelves(environ=os.environ), lowest=LOWEST_CONFIDENCE)
    for name, why in team.absent.items():  # the cameras that need it say what they cannot see
        log.warning("model cannot be used", model=name, why=why.en)
    with _alone_in(settings.data):
        agent = Agent(settings, team.street, team.specialists, patient=not once)
        agent.start()
        try:
            with served(settings.metrics_port, agent.status):
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
