"""One camera's chain from picture to event: detector, tracker, behaviours, verification, lifecycle."""

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta, tzinfo
from functools import partial
from typing import TypeVar
from uuid import UUID

from models.detections import Detections, Detector
from pipelines.behaviour import Behaviour, BehaviourError, ModelAbsent, build
from pipelines.caution import heeded, least_of
from pipelines.closer import look_closer
from pipelines.frame import Sample
from pipelines.lifecycle import Lives, NobodyLooks, Open, Revision, advance, close, evidence_came
from pipelines.observation import Observation
from pipelines.scene import Scene
from pipelines.schedule import SHANGHAI, parse_schedule, watching
from pipelines.specialists import Specialists
from pipelines.tracking import Track, Tracker
from pipelines.zones import Zone
from protocol.errors import WanglouError
from protocol.events import Event, ModelRef, Reason
from protocol.hazards import Kind
from protocol.messages import PackPlan, ZonePlan
from protocol.wire import nearest

Looked = TypeVar("Looked")


class FrameOutOfOrder(WanglouError):
    """A frame is older than the one before it: every rule here counts seconds that only go forward."""

    key = "error.pipeline.order"


@dataclass(frozen=True, slots=True)
class Watch:
    """One pack on one camera, and where on its picture; no zones mean the whole picture."""

    pack: PackPlan
    zones: tuple[Zone, ...] = ()

    @classmethod
    def of(cls, pack: PackPlan, drawn: Sequence[ZonePlan]) -> "Watch":
        """The pack with those of the camera's zones it names. Raises BehaviourError for a name nobody drew."""
        by_name = {plan.name: plan for plan in drawn}
        for name in pack.zones:
            if name not in by_name:
                near = nearest(name, list(by_name))
                raise BehaviourError("error.behaviour.zone", pack=pack.pack, zone=name, nearest=near)
        return cls(pack, tuple(Zone.from_plan(by_name[name]) for name in pack.zones))


class Pipeline:
    """What happens to one camera's frames. It remembers tracks, stays and open events, and nothing else."""

    def __init__(
        self,
        camera_id: str,
        watches: Sequence[Watch],
        detector: Detector,
        *,
        new_id: Callable[[], UUID],
        specialists: Mapping[str, Detector] | None = None,
        models: tuple[ModelRef, ...] = (),
        rendered: bool = False,
        time_zone: tzinfo = SHANGHAI,
    ) -> None:
        """Raises BehaviourError, ScheduleError: a pack that cannot be watched is refused before the first frame."""
        self._camera_id = camera_id
        team = specialists or {}
        self._watching = [_Watching.begin(watch, detector.labels, team) for watch in watches]
        rhythms = [w.behaviour.specialist for w in self._watching if w.behaviour.specialist is not None]
        self._specialists = Specialists(team, rhythms)
        self._labels = tuple(sorted({label for w in self._watching for label in w.behaviour.objects}))
        self._detector = detector
        self._tracker = Tracker()
        self._new_id = new_id
        self._models = models
        self._rendered = rendered
        self._time_zone = time_zone
        self._at_s = 0.0
        #: Told by whoever looks and listens: the kinds that cannot be seen or heard now.
        self.missed: tuple[Kind, ...] = ()
        self._scores = {kind.kind: 0.0 for w in self._watching for kind in w.behaviour.kinds}
        self._started_at: dict[UUID, datetime] = {}
        self.last_detections = Detections.empty(detector.labels)

    def process(self, sample: Sample) -> list[Event]:
        """Look at one frame, which the gate and the scheduler chose. Raises FrameOutOfOrder."""
        if sample.at_s < self._at_s:
            raise FrameOutOfOrder(at_s=sample.at_s, last_s=self._at_s)
        self._at_s = sample.at_s
        self.last_detections = sample.usable(self._detector.detect(sample.image))
        tracks = self._tracker.update(sample.at_s, self.last_detections.named(*self._labels))
        asking = [(w.behaviour, w.behaviour.specialist.model) for w in self._watching if w.behaviour.specialist]
        wanted = {model for behaviour, model in asking if behaviour.wants(tracks)}
        # Moving cars are no reason to overlook somebody who lies beside them: the sweep comes round here too.
        wanted |= set(self._specialists.sweeping(sample.at_s))
        keen = {model for behaviour, model in asking if behaviour.keen}
        special = self._specialists.look(sample, wanted, keen)
        scene = Scene(sample, tracks, self.last_detections, lambda: self._looked_closer(sample), special)
        nothing: list[Event] = []
        return [event for w in self._watching for event in w.tried(partial(self._look, w, scene), nothing)]

    def stood_still(self, at_s: float) -> None:
        """Nothing even stirs in the picture of `at_s`: what the specialists saw before holds."""
        self._specialists.stood_still(at_s)

    def glances(self, at_s: float, at: datetime) -> bool:
        """Whether to glance at the picture of `at_s`, which was taken at ``at`` (aware), though nothing moves in it."""
        return bool(self._glancing(at)) or bool(self._specialists.sweeping(at_s))

    def wakeful(self, at: datetime) -> bool:
        """Whether something is watched for at ``at`` (aware) that key pictures alone would not show."""
        return bool(self._glancing(at))

    def glance(self, sample: Sample) -> bool:
        """A look of those specialists alone whose sweep has come round, and of behaviours that glance at every picture;
        whether the picture is worth a whole look.

        Nothing can begin or end by it: an event is made of whole looks, which also find whose head is to be covered.
        """
        worth = [w.tried(partial(w.behaviour.glance, sample), False) for w in self._glancing(sample.captured_at)]
        swept = bool(self._specialists.sweeping(sample.at_s)) and self._specialists.glance(sample)
        return swept or any(worth)

    def blind_to(self, at_s: float) -> tuple[Kind, ...]:
        """The kinds that are watched for and cannot be seen now, because the model for them is late or fails."""
        late = self._specialists.late(at_s)
        behaviours = [w.behaviour for w in self._watching]
        return tuple(k for b in behaviours if b.specialist and b.specialist.model in late for k in b.kinds)

    def too_slow(self, at: datetime) -> tuple[Kind, ...]:
        """The kinds that are watched for at ``at`` (aware) and whose pictures come too rarely to be seen."""
        return tuple(k for w in self._glancing(at) if w.behaviour.too_slow for k in w.behaviour.kinds)

    @property
    def listening(self) -> tuple[Kind, ...]:
        """The kinds that are listened for; empty where nobody needs the camera's sound."""
        return tuple(kind for w in self._watching if w.behaviour.listens for kind in w.behaviour.kinds)

    @property
    def broken(self) -> tuple[Kind, ...]:
        """The kinds that are watched for and whose rule itself failed at its last look."""
        return tuple(kind for w in self._watching if w.failed is not None for kind in w.behaviour.kinds)

    @property
    def failing(self) -> Mapping[str, Exception]:
        """Models and packs that could not look when they were asked last, and what came instead."""
        packs = {w.watch.pack.pack: w.failed for w in self._watching if w.failed is not None}
        return {**self._specialists.failing, **packs}

    def take_over(self, before: "Pipeline") -> None:
        """Begin where ``before`` stops: what is looked for as it was goes on, with all that is known of it.

        A zone redrawn for one pack must neither end the fire that another one told of, nor make what lies abandoned
        there a part of the place. What ``before`` keeps is looked for no longer, or otherwise: its ``finish`` ends it.
        """
        self._tracker, self._at_s = before._tracker, before._at_s
        self.last_detections, self.missed = before.last_detections, before.missed
        for place, wanted in enumerate(self._watching):
            known = next((w for w in before._watching if w.watches_like(wanted)), None)
            if known is not None:
                known.adopt(wanted.watch.pack)
                self._watching[place] = known
                before._watching = [w for w in before._watching if w is not known]
        going_on = {life.event_id for w in self._watching for life in w.lives.values() if isinstance(life, Open)}
        self._started_at = {event_id: at for event_id, at in before._started_at.items() if event_id in going_on}

    def finish(self, at_s: float, at: datetime, why: NobodyLooks = "stream_over") -> list[Event]:
        """Nobody looks here any more: what is open ends, and says why."""
        return [event for w in self._watching for event in self._close(w, at_s, at, why)]

    def evidence_came(self, event_id: UUID, why: Reason, at_s: float, at: datetime) -> list[Event]:
        """The next revision of an open event, for what proves it and came only now; empty if it is over."""
        for w in self._watching:
            w.lives, revision = evidence_came(w.lives, event_id, why)
            if revision is not None:
                return [self._event(w, revision, at_s, at)]
        return []

    def heed(self, plans: Sequence[PackPlan]) -> None:
        """People judged alarms of this camera: from the next look on it is as cautious as that asks for."""
        told = {plan.pack: plan.judgements for plan in plans}
        for w in self._watching:
            pack = w.watch.pack
            w.adopt(pack.model_copy(update={"judgements": told.get(pack.pack, pack.judgements)}))

    def scores(self) -> dict[str, float]:
        """The highest confidence so far of every kind watched for, also of what was never confirmed."""
        return dict(self._scores)

    def tracks_alive(self) -> bool:
        """Whether anything is tracked, doubted, open or waited for: then the gate must keep looking."""
        return bool(self._tracker.tracks) or any(
            (w.lives and w.behaviour.looks_on) or w.behaviour.waiting for w in self._watching
        )

    def watched(self, at: datetime) -> tuple[str, ...]:
        """The packs that watch at the instant ``at`` (aware), by their schedules; none whose kinds are missed now.

        Hours in which nothing could be seen or heard prove nothing, also not that there was no false alarm.
        """
        missed = {kind.kind for kind in self.missed}
        packs = (w.watch.pack for w in self._watching if not any(kind.kind in missed for kind in w.behaviour.kinds))
        return tuple(dict.fromkeys(p.pack for p in packs if watching(p.schedule, at, self._time_zone)))

    @property
    def last_tracks(self) -> tuple[Track, ...]:
        return self._tracker.tracks

    def _glancing(self, at: datetime) -> "list[_Watching]":
        watching_now = (w for w in self._watching if w.behaviour.glances)
        return [w for w in watching_now if watching(w.watch.pack.schedule, at, self._time_zone)]

    def _looked_closer(self, sample: Sample) -> Detections:
        return sample.usable(look_closer(self._detector, sample.image, self.last_detections))

    def _look(self, w: "_Watching", scene: Scene) -> list[Event]:
        at = scene.frame.captured_at
        if not watching(w.watch.pack.schedule, at, self._time_zone):
            return self._close(w, scene.at_s, at, "schedule_over") if w.looking else []
        w.looking = True
        observations = w.behaviour.observe(scene)
        self._remember_scores(observations)
        going_on = {key for key, life in w.lives.items() if isinstance(life, Open)}
        observations = heeded(observations, w.least, going_on)
        w.lives, revisions = advance(w.lives, observations, scene.at_s, w.behaviour.rule, self._new_id)
        return [self._event(w, revision, scene.at_s, at) for revision in revisions]

    def _close(self, w: "_Watching", at_s: float, at: datetime, why: NobodyLooks) -> list[Event]:
        revisions = close(w.lives, at_s, why)
        w.forget()
        return [self._event(w, revision, at_s, at) for revision in revisions]

    def _remember_scores(self, observations: Sequence[Observation]) -> None:
        for seen in observations:
            self._scores[seen.kind] = max(self._scores[seen.kind], seen.confidence)

    def _event(self, w: "_Watching", said: Revision, at_s: float, at: datetime) -> Event:
        began = at - timedelta(seconds=at_s - said.since_s)
        started_at = self._started_at.setdefault(said.event_id, began)
        if said.phase.last:
            del self._started_at[said.event_id]
        pack = w.watch.pack
        return Event(
            event_id=said.event_id,
            revision=said.number,
            phase=said.phase,
            kind=said.seen.kind,
            camera_id=self._camera_id,
            pack=pack.pack,
            pack_version=pack.version,
            severity=pack.severity,
            started_at=started_at,
            observed_at=at,
            confidence=min(1.0, said.confidence),
            zone=said.seen.zone,
            box=said.seen.box,
            track=said.seen.track,
            count=said.seen.count,
            reasons=said.reasons,
            models=tuple(m for m in self._models if m.name in (self._models[0].name, w.specialist)),
            settings_sha256=w.settings_sha256,
            rendered=self._rendered,
        )


@dataclass(slots=True)
class _Watching:
    """A watch at work."""

    watch: Watch
    behaviour: Behaviour
    settings_sha256: str
    least: float  #: less sure than this, nothing begins here
    lives: Lives = field(default_factory=dict)
    looking: bool = False  #: its schedule says that it may
    failed: Exception | None = None  #: at its last look

    @property
    def specialist(self) -> str | None:
        return self.behaviour.specialist.model if self.behaviour.specialist else None

    @classmethod
    def begin(cls, watch: Watch, labels: Sequence[str], specialists: Mapping[str, Detector]) -> "_Watching":
        parse_schedule(watch.pack.schedule)
        behaviour = build(watch.pack, watch.zones)
        if behaviour.specialist is not None and behaviour.specialist.model not in specialists:
            raise ModelAbsent(behaviour.kinds, behaviour.specialist.model)
        for label in behaviour.objects:
            # A label the model does not know would simply never be seen.
            if label not in labels:
                near = nearest(label, list(labels))
                raise BehaviourError("error.behaviour.label", pack=watch.pack.pack, label=label, nearest=near)
        return cls(watch, behaviour, _digest(watch), least_of(watch.pack))

    def tried(self, look: Callable[[], Looked], instead: Looked) -> Looked:
        """What ``look`` finds. Whatever one pack stumbles over, the others go on looking; `broken` tells of it."""
        try:
            found = look()
        except Exception as error:
            self.failed = error
            return instead
        self.failed = None
        return found

    def adopt(self, pack: PackPlan) -> None:
        """The same pack, with other judgements of its alarms."""
        self.watch = Watch(pack, self.watch.zones)
        self.settings_sha256, self.least = _digest(self.watch), least_of(pack)

    def watches_like(self, other: "_Watching") -> bool:
        """Whether both look for the same in the same places, whatever people said of the alarms."""
        unjudged = self.watch.pack.model_copy(update={"judgements": other.watch.pack.judgements})
        return unjudged == other.watch.pack and self.watch.zones == other.watch.zones

    def forget(self) -> None:
        """Nobody looks for a while: what was remembered is worth nothing afterwards."""
        self.behaviour = build(self.watch.pack, self.watch.zones)
        self.lives = {}
        self.looking = False


def _digest(watch: Watch) -> str:
    """Which settings looked: the same plan and polygons give the same digest on every machine."""
    plan = watch.pack.model_dump(mode="json")
    drawn = [[zone.name, zone.polygon] for zone in watch.zones]
    text = json.dumps({"plan": plan, "zones": drawn}, sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()
