"""A fallen person 人员倒地: somebody comes down and stays lying, or has been lying there for long already.

Two models look: the street's, to which a lying body often is no person, and one that knows postures. Half of "lying"
is what the latter says, half the shape of the box. A fall is a body whose top comes down by a good part of its height
within two seconds or so and that lies then; who sits down, squats, bends or lies down in two steps does not fall.
Who fell is announced after `lying_for`, wherever he lies; who was never seen falling only after `already_lying`, and
not on a bed, a sofa or a bench.

It lies when somebody drops onto a bed for fun, and when a person with a load or a child on the arm is taken for a
lying one. It is blind to who falls behind furniture and to bodies less than a twelfth of the picture's height long.
"""

from collections.abc import Sequence
from datetime import timedelta

import numpy as np
from pydantic import Field

from models.detections import Detections
from pipelines.behaviour import Behaviour
from pipelines.bodies import Bodies, Body
from pipelines.falling import LYING, Fall, Glimpse
from pipelines.observation import Observation
from pipelines.rota import Rhythm
from pipelines.scene import Scene
from pipelines.tracking import Corners, Track
from pipelines.verification import Rule
from pipelines.zones import Zone
from protocol.events import Reason
from protocol.hazards import AlarmCode, Kind
from protocol.span import Span
from protocol.texts import Text
from protocol.wire import Strict

PERSON, POSTURE = "person", "posture"
#: What people lie on because they want to.
RESTS = ("bed", "couch", "bench")
#: Boxes below these are no bodies: of the street's model, of the posture's model.
_LEAST_PERSON, _LEAST_POSTURE = 0.3, 0.15
#: Of whom neither height nor width is this part of the picture's height, nobody can tell the posture.
_SMALLEST = 0.08
#: What was seen of a posture holds for so long.
_HOLDS_S = 0.5
#: Two boxes that share this much of the smaller one are one body.
_SAME = 0.6
#: So clearly a body must lie, on the average of its looks: real falls reach 0.8, fights and squats 0.55.
_CLEARLY = 0.65
#: Somebody lying without having been seen to fall must be surely fallen to the posture's model.
_SURELY = 0.4
#: Who lies on what people rest on, with so much of his body, has fallen only if he came down by so much at once.
_ON, _SUDDENLY = 0.5, 0.45


class FallenPersonSettings(Strict):
    lying_for: Span = Field(
        timedelta(seconds=1),
        ge=timedelta(0),
        le=timedelta(minutes=5),
        title="倒地后持续",
        description="how long somebody lies after a fall before it is told",
    )
    already_lying: Span = Field(
        timedelta(seconds=15),
        ge=timedelta(seconds=2),
        le=timedelta(hours=1),
        title="一直躺着超过",
        description="how long somebody lies whom nobody saw fall",
    )


class FallenPerson(Behaviour):
    name = "fallen_person"
    title = Text(zh="人员倒地", en="Fallen person")
    # GB/T 28181 has no code for it: an abnormal picture, and the kind in the description.
    kinds = (Kind(kind="fall", title=title, behaviour=name, alarm=AlarmCode(method=5, type=11)),)
    Settings = FallenPersonSettings
    rule = Rule(looks=4, of=6, within=timedelta(seconds=3), patience=timedelta(seconds=8))
    speaks_from = _CLEARLY
    specialist = Rhythm(model=POSTURE, every_s=0.4, sweep_s=5.0, worth=_SURELY, late_s=20.0)

    def __init__(self, settings: FallenPersonSettings, zones: Sequence[Zone]) -> None:
        self._settings = settings
        self._zones = zones
        self._bodies = Bodies()
        self._postures: tuple[float, Detections] | None = None  #: of the latest look, and when that was

    @property
    def objects(self) -> tuple[str, ...]:
        return (PERSON,)

    @property
    def waiting(self) -> bool:
        return any(body.lying_since_s is not None for body in self._bodies)

    @property
    def keen(self) -> bool:
        """Whether somebody lies, or is no longer as tall as he was: the fall itself is over in a second."""
        return any(_shrinking(body) for body in self._bodies)

    def wants(self, tracks: Sequence[Track]) -> bool:
        return bool(tracks) or len(self._bodies) > 0

    def observe(self, scene: Scene) -> list[Observation]:
        if POSTURE in scene.special:
            self._postures = (scene.at_s, scene.special[POSTURE])
        self._bodies.update(scene.at_s, _glimpses(scene, self._of_late(scene.at_s), fresh=POSTURE in scene.special))
        rests = scene.detections.named(*RESTS).xyxy
        told = (self._told(scene, body, rests) for body in self._bodies if body.lying_since_s is not None)
        return [observation for observation in told if observation is not None]

    def _of_late(self, at_s: float) -> Detections | None:
        """Postures as they were seen a moment ago: the model does not look at every picture."""
        if self._postures is None or at_s - self._postures[0] > _HOLDS_S:
            return None
        return self._postures[1]

    def _told(self, scene: Scene, body: Body, rests: np.ndarray) -> Observation | None:
        since_s = body.lying_since_s or 0.0
        zone = self._zone_of(scene, body)
        if zone is None:
            return None
        lay_s = scene.at_s - since_s
        resting = _share_on(body.last.box, rests)
        fell = body.fall is not None and (resting < _ON or body.fall.sudden >= _SUDDENLY)
        limit_s = (self._settings.lying_for if fell else self._settings.already_lying).total_seconds()
        share = body.mean(lambda g: float(g.lying >= LYING), since_s)
        sure = body.mean(lambda g: g.lying, since_s)
        if not fell:
            sure *= min(1.0, body.mean(lambda g: g.fallen, since_s) / _SURELY) * (1.0 - resting)
        confidence = sure * min(1.0, lay_s / limit_s if limit_s else 1.0)
        return Observation(
            kind="fall",
            key=f"{zone.key}:{body.id}",
            at_s=scene.at_s,
            since_s=body.fall.began_s if body.fall and fell else since_s,
            confidence=min(1.0, confidence),
            met=lay_s >= limit_s and share >= 0.6 and sure >= _CLEARLY,
            box=scene.frame.fractions(body.last.box),
            zone=zone.name,
            count=1,
            reasons=(self._reason(body.fall if fell else None, lay_s, limit_s, share),),
        )

    @staticmethod
    def _reason(fall: Fall | None, lay_s: float, limit_s: float, share: float) -> Reason:
        common = {"lay_s": lay_s, "limit_s": limit_s, "lay": 100 * share}
        if fall is None:
            return Reason.of("fallen_person.lying", None, **common)
        return Reason.of("fallen_person.fell", None, took_s=fall.took_s, dropped=100 * fall.dropped, **common)

    def _zone_of(self, scene: Scene, body: Body) -> Zone | None:
        x1, _, x2, y2 = body.last.box
        spot = np.array([[(x1 + x2) / 2, y2]])
        return next((z for z in self._zones if z.contains(spot, scene.frame.width, scene.frame.height)[0]), None)


def _shrinking(body: Body) -> bool:
    tallest = max(g.height for g in body.glimpses)
    return body.lying_since_s is not None or body.last.height < 0.8 * tallest


def _glimpses(scene: Scene, postures: Detections | None, *, fresh: bool) -> list[Glimpse]:
    """Every body of this picture once: boxes of either model that lie on each other are one.

    Postures that are not `fresh` say how somebody is held, but nobody is where they were: he may have fallen since.
    """
    people = scene.detections.named(PERSON)
    boxes = [(float(c), _corners(b)) for b, c in zip(people.xyxy, people.confidence, strict=True) if c >= _LEAST_PERSON]
    if postures is not None and fresh:
        rows = zip(postures.xyxy, postures.confidence, strict=True)
        boxes += [(float(c), _corners(b)) for b, c in rows if c >= _LEAST_POSTURE]
    bodies: list[Corners] = []
    for _, box in sorted(boxes, reverse=True):
        if max(box[2] - box[0], box[3] - box[1]) >= _SMALLEST * scene.frame.height and not any(
            _same(box, other) for other in bodies
        ):
            bodies.append(box)
    return [_glimpse(scene.at_s, box, postures) for box in bodies]


def _glimpse(at_s: float, box: Corners, postures: Detections | None) -> Glimpse:
    fallen = _best(box, postures.named("fallen")) if postures is not None else 0.0
    upright = _best(box, postures.named("sitting", "standing")) if postures is not None else 0.0
    return Glimpse(at_s, box, fallen, upright)


def _best(box: Corners, found: Detections) -> float:
    pairs = zip(found.xyxy, found.confidence, strict=True)
    return max((float(c) for b, c in pairs if _same(box, _corners(b))), default=0.0)


def _same(one: Corners, other: Corners) -> bool:
    return _shared(one, other) > _SAME * min(_area(one), _area(other))


def _share_on(box: Corners, rests: np.ndarray) -> float:
    """Which part of a body lies within one of the things that people rest on."""
    return max((_shared(box, _corners(rest)) / _area(box) for rest in rests), default=0.0)


def _shared(one: Corners, other: Corners) -> float:
    width = min(one[2], other[2]) - max(one[0], other[0])
    height = min(one[3], other[3]) - max(one[1], other[1])
    return max(0.0, width) * max(0.0, height)


def _area(box: Corners) -> float:
    return max((box[2] - box[0]) * (box[3] - box[1]), 1e-6)


def _corners(row: np.ndarray) -> Corners:
    x1, y1, x2, y2 = (float(v) for v in row)
    return x1, y1, x2, y2
