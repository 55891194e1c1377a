"""Fire 明火: something burns, and it is neither a lamp nor the flame of a lighter.

A model of its own says where flames may be; what is believed is what the looks of a few seconds show together: seen
again and again at one place, of the colour of fire, never twice of the same shape. Lamps, sunsets and reflections
keep their shape; headlights and people in bright clothes do not stay; a small flame in somebody's hand is a lighter
until it grows. What was announced and then stands still like a lamp is withdrawn.

It sees flames, not their heat: fire behind walls, below the size of a fist in the far half of the picture, in a picture
so bright that flames are white on white, or grey on grey of a camera without colour by day may be missed.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import numpy as np
from pydantic import Field

from pipelines.behaviour import Behaviour
from pipelines.flames.before import Before
from pipelines.flames.glow import glow_of
from pipelines.flames.judging import LAMP, SPAN_S, SURE, Judgement, judged
from pipelines.flames.places import Flame, Place, Places
from pipelines.flames.vain import Vain
from pipelines.observation import Observation
from pipelines.rota import Rhythm
from pipelines.scene import Scene
from pipelines.tracking import Corners
from pipelines.verification import Rule
from pipelines.zones import Zone
from protocol.events import Reason
from protocol.hazards import AlarmCode, Kind
from protocol.texts import Text
from protocol.wire import Fraction, Strict

MODEL = "hazard_fire"
#: Somebody this sure to be there may be the one who holds the flame.
PERSON, PERSON_SURE = "person", 0.4
#: A place that did not turn out to be a fire within so long is no reason to keep looking at a still picture.
WATCHED_S = 10.0
#: What was said at the last look of the model is said again at the looks between.
SAID_AGAIN_S = 1.2
#: A fire that was announced is not over because its model cannot look any more; the node says so meanwhile.
UNSEEN_S = 600.0


class FireSmokeSettings(Strict):
    least_confidence: Fraction = Field(0.05, title="最低置信度", description="less sure flames do not count")
    small_flames: bool = Field(
        False, title="手持小火苗也报", description="a lighter or a match in somebody's hand is an alarm too"
    )


class FireSmoke(Behaviour):
    name = "fire_smoke"
    title = Text(zh="烟火", en="Fire and smoke")
    kinds = (
        Kind(
            kind="fire",
            title=Text(zh="明火", en="Fire"),
            behaviour=name,
            alarm=AlarmCode(method=5, type=11, own="fire"),
        ),
    )
    Settings = FireSmokeSettings
    # All that must be seen again and again is counted place by place before it is said. Flames hide behind their
    # own smoke for longer than anything else hides.
    rule = Rule(looks=1, of=1, within=timedelta(seconds=1), patience=timedelta(seconds=30))
    speaks_from = SURE
    specialist = Rhythm(MODEL, every_s=0.4, sweep_s=2.5, urgent=True, worth=0.2)

    def __init__(self, settings: FireSmokeSettings, zones: Sequence[Zone]) -> None:
        self._settings = settings
        self._zones = tuple(zones)
        self._before = Before()
        self._places = {zone: Places() for zone in self._zones}
        self._vain = Vain()
        self._said: list[Observation] = []
        self._said_s = 0.0
        self._waiting = False

    @property
    def objects(self) -> tuple[str, ...]:
        return ()

    @property
    def waiting(self) -> bool:
        return self._waiting

    def observe(self, scene: Scene) -> list[Observation]:
        found = scene.special.get(MODEL)
        if found is None:
            return self._again(scene.at_s)
        self._said_s = scene.at_s
        self._before.learn(scene.frame.image, scene.at_s)
        sure = found.select(found.confidence >= self._settings.least_confidence)
        boxes = [_corners(row) for row in sure.xyxy]
        before, image = self._before, scene.frame.image
        anybody = _people(scene, 0.0)
        flames = [
            Flame(box, float(confidence), glow_of(image, box, anybody), before.rise(box), before.flaring)
            for box, confidence in zip(boxes, sure.confidence, strict=True)
        ]
        self._waiting = False
        self._said = [said for zone in self._zones if (said := self._look(zone, flames, scene)) is not None]
        return self._said

    def _again(self, at_s: float) -> list[Observation]:
        """What was said when the model looked last, while that holds."""
        unseen_s = at_s - self._said_s
        holding = [said for said in self._said if unseen_s <= (UNSEEN_S if said.met else SAID_AGAIN_S)]
        return [replace(said, at_s=at_s, taken_back=None) for said in holding]

    def _look(self, zone: Zone, flames: Sequence[Flame], scene: Scene) -> Observation | None:
        width, height = scene.frame.width, scene.frame.height
        middles = np.array([_middle(flame.box) for flame in flames], np.float64).reshape(-1, 2)
        inside = zone.contains(middles, width, height)
        places = self._places[zone].look(
            scene.at_s,
            scene.frame.image,
            [flame for flame, within in zip(flames, inside, strict=True) if within],
            _people(scene, 0.0),
        )
        persons = [] if self._settings.small_flames else _people(scene, PERSON_SURE)
        judgements = [(place, judged(place, scene.at_s, float(width * height), persons)) for place in places]
        for place, now in judgements:
            self._waiting |= place.alight or (now.promising and self._worth_watching(place, now, scene.at_s))
        told = [self._told(zone, scene, place, judgement) for place, judgement in judgements]
        # What is taken back is not hidden by something else that flickers and is no fire either.
        return max(told, key=lambda said: (said.met, said.taken_back is not None, said.confidence), default=None)

    def _worth_watching(self, place: Place, now: Judgement, at_s: float) -> bool:
        if now.is_dull or at_s - place.began_s >= WATCHED_S:
            self._vain.add(place.box, at_s)
        return not self._vain.holds(place.box, at_s)

    def _told(self, zone: Zone, scene: Scene, place: Place, now: Judgement) -> Observation:
        lamp = place.alight and now.is_lamp
        place.alight = (place.alight or now.burns) and now.goes_on and not lamp
        return Observation(
            kind="fire",
            key=zone.key,
            at_s=scene.at_s,
            since_s=place.began_s,
            confidence=now.confidence,
            met=place.alight,
            box=scene.frame.fractions(place.box),
            zone=zone.name,
            reasons=(_reason("fire_smoke.fire", now),),
            taken_back=_reason("fire_smoke.lamp", now) if lamp else None,
        )


def _people(scene: Scene, least: float) -> list[Corners]:
    persons = scene.detections.named(PERSON)
    return [_corners(row) for row in persons.xyxy[persons.confidence >= least]]


def _reason(code: str, now: Judgement) -> Reason:
    return Reason.of(
        code,
        None,
        met=now.met,
        looks=now.looks,
        over_s=SPAN_S,
        sure=now.sure,
        hot=100 * now.hot,
        restless=now.restless,
        lamp=LAMP,
        size=100 * now.size,
        grew=now.grew,
        rise=now.rise,
        flaring=100 * now.flaring,
    )


def _corners(row: np.ndarray) -> Corners:
    return float(row[0]), float(row[1]), float(row[2]), float(row[3])


def _middle(box: Corners) -> tuple[float, float]:
    return (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
