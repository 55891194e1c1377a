"""Puts the node together: cameras, models, outbox, uplink, commands; starts them and stops them."""

import os
import random
import threading
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict

from edge_agent import agent_version
from edge_agent.cameras import Cameras, Habits
from edge_agent.capture import Source
from edge_agent.clock import utc_now
from edge_agent.commands import ROSTER_FILE, CommandDesk, Progress, Roster
from edge_agent.errands import Errands
from edge_agent.evidence import (
    PERSON,
    PLATE_MODEL,
    EvidenceRoom,
    LastLook,
    NumberPlates,
    at_first_sight,
    by_camera,
    everybody,
    persons_of,
)
from edge_agent.health import Status
from edge_agent.leaving import end_each
from edge_agent.live_view import Limits, LiveViews, Veil
from edge_agent.outbox import Outbox, OutboxFull
from edge_agent.plans import PlanShelf, plan_by_hand
from edge_agent.scheduler import Pace
from edge_agent.settings import MEGABYTE, CameraSettings, EdgeSettings
from edge_agent.team import NamedDetector, Team
from edge_agent.uplink import Brain, Uplink, load_identity
from models.detections import Detector
from models.runtime import open_detector
from models.shelf import model_named, shelves
from packs.shelf import find_pack, load_shelf
from pipelines.behaviour import build, kinds_announced
from pipelines.pipeline import Watch
from protocol import PROTOCOL_VERSION
from protocol.commands import LONGEST_WAIT_S, AnyCommand, CommandAnswer
from protocol.messages import CameraPlan, Hello, HelloAnswer, ZonePlan
from protocol.pack import Pack

#: Boxes this unsure are nobody's alarm, but their heads are blurred, and they keep a track alive.
LOWEST_CONFIDENCE = 0.1
#: How long the uplink may take to hand over what the cameras said last.
_LAST_WORDS_S = 8.0


class Agent:
    """The whole node. Construction opens everything and may raise any WanglouError; nothing runs before start."""

    def __init__(
        self,
        settings: EdgeSettings,
        detector: NamedDetector,
        specialists: Mapping[str, NamedDetector] | None = None,
        *,
        plates: Detector | None = None,
        patient: bool = True,
    ) -> None:
        """``plates`` finds number plates; None opens the model that ships."""
        self._settings = settings
        self._look_once = LastLook(detector)
        finder = plates or open_detector(model_named(PLATE_MODEL, shelves(environ=os.environ)))
        self._plates = by_camera(NumberPlates(self._look_once, finder), settings.plates_shown)
        self._team = Team(detector, specialists or {}, looks_at_once=settings.looks_at_once)
        self._patient = patient
        local = local_plans(settings, load_shelf())
        self._plans = PlanShelf(settings.data / "plan.json")
        self._outbox = Outbox(settings.data / "outbox.sqlite3", quota_bytes=settings.outbox_mb * MEGABYTE)
        with suppress(OutboxFull):  # eyes open all the same; the next start tries again
            self._outbox.end_left_open(utc_now())
        self._evidence = EvidenceRoom(
            settings.data,
            # Not by turns: no look shall ever wait for the clip of another camera.
            (lambda image: persons_of(detector.detect(image))) if PERSON in detector.labels else None,
            everybody=everybody(detector, specialists or {}),
            plates=self._plates,
            quota_bytes=settings.evidence_mb * MEGABYTE,
            agent_version=agent_version(),
            clock_offset_s=lambda: self._uplink.state.clock_offset_s,
            append=self._outbox.append,
        )
        self._uplink = Uplink(
            self._connect, self._outbox, self._evidence.shelf, hello=self._hello, on_answer=self._heard, now=utc_now
        )
        self._uplink_thread = threading.Thread(target=self._uplink.run, name="uplink", daemon=True)
        habits = _habits(settings, patient=patient)
        self._cameras = Cameras(habits, self._team, self._outbox, self._evidence, self._plans.load())
        for camera in settings.cameras:
            source = Source(camera.source, loop=camera.loop, paced=camera.realtime)
            self._cameras.watch(local[camera.id], source, rendered=camera.rendered)
        roster, in_file = Roster(settings.data / ROSTER_FILE), {camera.id for camera in settings.cameras}
        self._live = self._live_views(settings)
        self._errands = Errands(
            self._cameras, roster, self._team, habits.pace, self._live, in_file=in_file, changed=self.changed,
            plates=self._plates,
        )  # fmt: skip
        self._errands.recall()
        self._commands = CommandDesk(
            lambda: self._connect(patience_s=LONGEST_WAIT_S + 10.0), self._do, self.changed, random.random
        )

    def start(self) -> None:
        self._evidence.start()
        for camera in self._cameras.all.values():
            camera.thread.start()
        self._uplink_thread.start()
        if self._patient:
            self._commands.start()

    def stop(self) -> None:
        """Cameras first, so that what they end with still reaches the outbox; the uplink gets a few seconds."""
        end_each(
            "node",
            self._commands.stop,
            self._live.stop,
            self._cameras.end_all,
            self._evidence.stop,
            self._uplink.stop,
            lambda: self._uplink_thread.join(_LAST_WORDS_S),
            self._outbox.close,
        )

    def changed(self) -> None:
        """Something happened that the brain should hear of before the minute is over."""
        self._uplink.hello_soon()

    @property
    def done(self) -> bool:
        """Every camera's file is over, every clip made, and the brain has everything, where there is one."""
        if any(camera.thread.is_alive() for camera in self._cameras.all.values()) or not self._evidence.idle:
            return False
        if self._settings.brain is None or load_identity(self._settings.data) is None:
            return True
        return not self._outbox.account().waiting and not self._evidence.shelf.waiting()

    def status(self) -> Status:
        uplink, at = self._uplink.state, utc_now()
        return Status(
            at=at,
            cameras=tuple(camera.health.report(time.monotonic(), at) for camera in self._cameras.all.values()),
            outbox=asdict(self._outbox.account()),
            evidence=self._evidence.account(),
            connected=uplink.connected,
            uplink_trouble=uplink.trouble,
            clock_offset_s=uplink.clock_offset_s,
        )

    def _live_views(self, settings: EdgeSettings) -> LiveViews:
        limits = Limits(
            settings.live_viewers,
            settings.live_viewers_per_camera,
            settings.live_side_px,
            settings.live_pictures_per_second,
        )
        specialists = self._team.specialists_alone
        find, closely = at_first_sight(self._look_once, specialists), everybody(self._team.street_alone, specialists)

        def veil(camera_id: str) -> Veil:
            return Veil(find, closely, limits.longest_side_px, plates=self._plates(camera_id))

        return LiveViews(limits, self._cameras.feed, veil)

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
            models=self._team.models,
            cameras=status.cameras,
            outbox_waiting=status.outbox["waiting"],
            outbox_dropped=status.outbox["dropped"],
            outbox_refused=status.outbox["refused"],
            outbox_rejected=status.outbox["rejected"],
            evidence_waiting=status.evidence["waiting"],
            evidence_dropped=status.evidence["dropped"] + status.evidence["clips_shed"],
        )

    def _heard(self, answer: HelloAnswer) -> None:
        with self._cameras.changing:
            if self._cameras.adopt(answer.cameras):
                self._plans.save(answer.cameras)

    def _do(self, command: AnyCommand, progress: Progress) -> tuple[CommandAnswer, dict[str, bytes]]:
        return self._errands.do(command, progress, self._commands.stopping)


def _habits(settings: EdgeSettings, *, patient: bool) -> Habits:
    return Habits(
        pace=Pace(settings.looks_per_second, settings.sweep_s),
        key_pictures_s=settings.key_pictures_s,
        clip_s=(settings.clip_before_s, settings.clip_after_s) if settings.clips else None,
        tapes=settings.data / "tape",
        tape_s=settings.tape_minutes * 60.0,
        tape_bytes=settings.tape_mb_per_camera * MEGABYTE,
        patient=patient,
    )


def local_plans(settings: EdgeSettings, packs: dict[str, Pack]) -> Mapping[str, CameraPlan]:
    """What the settings file asks of each camera. Raises PackError or PlanError: a person can set that right."""
    return {camera.id: _local_plan(camera, packs) for camera in settings.cameras}


def _local_plan(camera: CameraSettings, packs: dict[str, Pack]) -> CameraPlan:
    zones = tuple(ZonePlan(name=zone.name, polygon=zone.polygon) for zone in camera.zones)
    plans = tuple(plan_by_hand(find_pack(each.pack, packs), each.zones, each.settings) for each in camera.packs)
    for plan in plans:
        build(plan, Watch.of(plan, zones).zones)
    return CameraPlan(camera_id=camera.id, name=camera.name, place_path=camera.place_path, zones=zones, packs=plans)
