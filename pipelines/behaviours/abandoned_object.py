"""Abandoned object 遗留物: a thing that was not there before stays, and whoever brought it has gone.

Two ways to see one. A background of two rates: what differs from how the place usually looks but has not
moved for `dwell` is something new that stays. And a bag that the model itself recognises; then less else
has to agree. Whoever stood beside it when it was put down is its owner; it is abandoned once no owner has
been within `reach` of his own heights for `alone_for`. People who walk past do not count, whoever stays
beside it for five seconds looks after it, and who vanished beside it without leaving is still there.

Not called abandoned: a place that something was taken from (then the outline is in the background), light
and shade (the same pattern, brighter or darker), what is as large as a person, and where the model sees a
person or a vehicle. A camera that moves or another light begins anew. What was told for a day and is still there is
allowed to be: it becomes part of the place, and the event ends with that reason.

It lies when a person it never saw as one sits down and stays. It misses things of the ground's own colour,
things smaller than a twentieth of the picture's height, and what was there before it began to watch.
"""

from collections.abc import Sequence
from datetime import timedelta

import numpy as np
from pydantic import Field

from pipelines.behaviour import Behaviour
from pipelines.leftovers.alive import ALIVE, BELIEVED, PERSON, busy
from pipelines.leftovers.background import Background, Difference
from pipelines.leftovers.bags import Bags
from pipelines.leftovers.cases import Case, Cases
from pipelines.leftovers.company import Company
from pipelines.leftovers.lasting import LET_BE_S
from pipelines.leftovers.things import Leftovers
from pipelines.observation import Observation
from pipelines.scene import Scene
from pipelines.tracking import Corners
from pipelines.verification import Rule
from pipelines.zones import Zone
from protocol.events import Reason
from protocol.hazards import AlarmCode, Kind
from protocol.span import Span
from protocol.texts import Text
from protocol.wire import Strict

BAGS = ("backpack", "handbag", "suitcase")
#: What people push about without abandoning it.
FURNITURE = ("chair", "couch", "bed", "dining table", "tv", "toilet")
#: What stays for seconds need not be compared at every look; people are, because they come and go.
COMPARED_EVERY_S = 0.29
#: Where more than so many things would be abandoned at once, it is smoke, leaves or the light.
MOST_AT_ONCE = 3
#: What nobody was seen to put there must stay so many times as long.
OWNERLESS = 3.0
#: So long after that, what is no object yet will not become one.
GIVEN_UP_S = 60.0
#: Of a person's height there, a thing is at most and at least so long.
LONGEST, SHORTEST = 0.75, 0.1
#: Where nobody has been seen yet: of the picture's height.
LONGEST_OF_PICTURE = 0.3
#: People whose feet are no further than this from the thing's, in heights of the picture, are its measure.
SAME_DEPTH = 0.15


class AbandonedObjectSettings(Strict):
    dwell: Span = Field(
        timedelta(seconds=10),
        ge=timedelta(seconds=2),
        le=timedelta(hours=4),
        title="静止超过",
        description="how long a thing must have stayed where it is",
    )
    alone_for: Span = Field(
        timedelta(seconds=3),
        ge=timedelta(0),
        le=timedelta(hours=1),
        title="无人看管超过",
        description="how long nobody may have been with it; half of dwell where that is shorter",
    )
    reach: float = Field(
        1.0,
        ge=0.2,
        le=10.0,
        title="看管距离（身高倍数）",
        description="within so many of his own heights its owner is still with it",
    )


class AbandonedObject(Behaviour):
    name = "abandoned_object"
    title = Text(zh="遗留物", en="Abandoned object")
    kinds = (Kind(kind="abandoned_object", title=title, behaviour=name, alarm=AlarmCode(method=5, type=3)),)
    Settings = AbandonedObjectSettings
    rule = Rule(looks=2, of=4, within=timedelta(seconds=5), patience=timedelta(seconds=15))

    def __init__(self, settings: AbandonedObjectSettings, zones: Sequence[Zone]) -> None:
        self._settings = settings
        self._zones = tuple(zones)
        self._place = Background()
        self._leftovers = Leftovers()
        self._bags = Bags(BAGS)
        self._company = Company()
        self._cases = Cases(self._company)
        self._compared_s: float | None = None

    @property
    def objects(self) -> tuple[str, ...]:
        return ("person",)

    @property
    def waiting(self) -> bool:
        # A bag without anything new in the picture was always there, and needs no watching.
        return any(case.thing is not None for case in self._cases.open)

    def observe(self, scene: Scene) -> list[Observation]:
        self._company.update(scene, scene.seen(("person",)))
        if self._compared_s is not None and scene.at_s - self._compared_s < COMPARED_EVERY_S:
            return []
        self._compared_s = scene.at_s
        seen = self._place.look(scene.frame.image, scene.at_s, busy(scene))
        things = self._leftovers.update(seen, self._place, scene.at_s)
        self._cases.sort(things, self._bags.update(scene.detections, scene.at_s), seen.scale, scene.at_s)
        found: list[tuple[Case, Observation]] = []
        for case in self._cases.open:
            zone = self._zone_of(case.box, scene)
            if zone is not None:
                self._learn(case, seen, scene)
                found.append((case, self._let_be(case, zone, seen, scene) or self._judge(case, zone, scene)))
        if sum(observation.met and not case.told for case, observation in found) > MOST_AT_ONCE:
            return [observation for case, observation in found if case.told or observation.over is not None]
        for case, observation in found:
            case.told_s = scene.at_s if observation.met and case.told_s is None else case.told_s
        return [observation for _, observation in found]

    def _learn(self, case: Case, seen: Difference, scene: Scene) -> None:
        """What this look adds for and against it."""
        case.look(scene.detections, scene.at_s)
        if self._company.attending(case.number, case.box, case.owners, self._settings.reach, scene.at_s, case.told):
            case.attended_s = scene.at_s
        if case.no_thing(seen, self._place, scene.at_s) or self._given_up(case, scene):
            # A trick of the light, the place something was taken from, a skip: from now on this is the place.
            self._place.learn(case.mask, seen.picture)
            self._leftovers.drop(case.thing)

    def _given_up(self, case: Case, scene: Scene) -> bool:
        """Whether it has been there for long and still is nothing that anybody leaves behind."""
        limit_s = OWNERLESS * self._settings.dwell.total_seconds() + GIVEN_UP_S
        if case.thing is None or case.told or scene.at_s - case.since_s < limit_s:
            return False
        return not case.is_object() or self._strange_size(case.box, scene) or _taken(scene, case)

    def _let_be(self, case: Case, zone: Zone, seen: Difference, scene: Scene) -> Observation | None:
        """The end of what was told for a day, and from now on belongs to the place; None for all else."""
        told_s, thing = case.told_s, case.thing
        if told_s is None or scene.at_s - told_s <= LET_BE_S or (thing is not None and thing.hidden(seen)):
            return None
        if thing is not None:
            self._place.learn(thing.mask, seen.picture)
            self._leftovers.drop(thing)
        case.told_s = None
        why = Reason.of("leftovers.let_be", None, told_h=(scene.at_s - told_s) / 3600.0)
        key = f"{zone.key}:{case.number}"
        return Observation(self.name, key, scene.at_s, case.since_s, 0.0, met=False, zone=zone.name, over=why)

    def _judge(self, case: Case, zone: Zone, scene: Scene) -> Observation:
        dwell_s = self._settings.dwell.total_seconds()
        alone_for_s = min(self._settings.alone_for.total_seconds(), dwell_s / 2)
        if not case.owners and case.bag is None:
            dwell_s *= OWNERLESS
        stayed_s, alone_s = case.seen_s - case.since_s, scene.at_s - case.attended_s
        doubtful = not case.is_object() or self._strange_size(case.box, scene) or _taken(scene, case)
        met = (case.told or not doubtful) and stayed_s >= dwell_s and alone_s >= alone_for_s
        return Observation(
            kind=self.name,
            key=f"{zone.key}:{case.number}",
            at_s=scene.at_s,
            since_s=case.since_s,
            confidence=0.0 if doubtful and not case.told else case.sure * min(1.0, stayed_s / dwell_s),
            met=met,
            box=scene.frame.fractions(case.box),
            zone=zone.name,
            count=1,
            reasons=(
                Reason.of(
                    "abandoned_object.left",
                    None,
                    stayed_s=stayed_s,
                    limit_s=dwell_s,
                    alone_s=alone_s,
                    owners=len(case.owners),
                    stands_out=case.stands_out,
                    named=case.bag.confidence if case.bag else 0.0,
                ),
            ),
        )

    def _strange_size(self, box: Corners, scene: Scene) -> bool:
        """Longer than people there carry, or so short that nobody would miss it."""
        side = max(box[2] - box[0], box[3] - box[1])
        tall = self._company.tall_at(box[3], SAME_DEPTH * scene.frame.height)
        if tall is None:
            return side > LONGEST_OF_PICTURE * scene.frame.height
        return not SHORTEST * tall <= side <= LONGEST * tall

    def _zone_of(self, box: Corners, scene: Scene) -> Zone | None:
        foot = np.array([[(box[0] + box[2]) / 2, box[3]]], np.float64)
        return next((z for z in self._zones if z.contains(foot, scene.frame.width, scene.frame.height)[0]), None)


def _taken(scene: Scene, case: Case) -> bool:
    """Whether the model sees something there that is no object anybody leaves."""
    others = scene.detections.select(scene.detections.confidence >= BELIEVED).named(
        *(label for label in ALIVE if label != PERSON), *FURNITURE
    )
    return case.covered_by(others) > 0.0
