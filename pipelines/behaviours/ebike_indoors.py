"""E-bike indoors 电动车进楼: a bicycle or motorcycle where people would have to get out past it if its battery burnt.

The zone is a hall, a stairwell or the floor of a lift that somebody drew; a bike is in it where the middle of its
bottom edge is. The clock belongs to the place and not to a number: the model calls an e-bike now a bicycle, now a
motorcycle, and whoever pushes it hides half of it. Bikes seen with gaps of less than `forgives` are one stay; a bike
that only passes the open door has left before `longer_than`. The event lasts while any bike is there.

It takes an ordinary bicycle for an electric one, for in a camera's picture the two look alike. It is blind where people
in a full lift hide the bike, and it lies where the zone reaches through a glass door to bikes that stand outside, or
over a mirror or a poster of one.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from pydantic import Field

from pipelines.behaviour import Behaviour, Objects, ObjectSettings
from pipelines.doubles import each_once
from pipelines.dwell import Place
from pipelines.observation import Observation
from pipelines.scene import Scene
from pipelines.tracking import Track
from pipelines.verification import Rule
from pipelines.zones import Zone
from protocol.events import Reason
from protocol.hazards import AlarmCode, Kind
from protocol.span import Span
from protocol.texts import Text


class EbikeIndoorsSettings(ObjectSettings):
    objects: Objects = Field(("bicycle", "motorcycle"), title="看什么", description="labels of the model to look for")
    longer_than: Span = Field(
        timedelta(seconds=5),
        ge=timedelta(0),
        le=timedelta(hours=4),
        title="停留超过",
        description="who only passes the open door is gone before that",
    )
    forgives: Span = Field(
        timedelta(seconds=3),
        ge=timedelta(0),
        le=timedelta(minutes=1),
        title="容许中断",
        description="hidden or taken for something else for no longer than this, the clock runs on",
    )


class EbikeIndoors(Behaviour):
    name = "ebike_indoors"
    title = Text(zh="电动车进楼", en="E-bike indoors")
    # GB/T 28181 has no code for it; intrusion into a zone is the nearest.
    kinds = (Kind(kind=name, title=title, behaviour=name, alarm=AlarmCode(method=5, type=6, own="ebike_indoors")),)
    Settings = EbikeIndoorsSettings
    rule = Rule(looks=2, of=4, within=timedelta(seconds=5), patience=timedelta(seconds=15))

    def __init__(self, settings: EbikeIndoorsSettings, zones: Sequence[Zone]) -> None:
        self._settings = settings
        forgives_s = settings.forgives.total_seconds()
        self._halls = tuple(_Hall(Place(zone, forgives_s=forgives_s), forgives_s) for zone in zones)

    @property
    def objects(self) -> tuple[str, ...]:
        return self._settings.objects

    def observe(self, scene: Scene) -> list[Observation]:
        bikes = scene.seen(self._settings.objects, self._settings.least_confidence)
        found = (self._in_hall(scene, hall, bikes) for hall in self._halls)
        return [observation for observation in found if observation is not None]

    def _in_hall(self, scene: Scene, hall: "_Hall", bikes: tuple[Track, ...]) -> Observation | None:
        inside = hall.look(scene, bikes)
        if not inside:
            return None
        limit_s, stayed_s = self._settings.longer_than.total_seconds(), scene.at_s - hall.since_s
        surest = inside[0]
        return Observation(
            kind=self.name,
            key=hall.place.zone.key,
            at_s=scene.at_s,
            since_s=hall.since_s,
            confidence=surest.confidence * (min(1.0, stayed_s / limit_s) if limit_s else 1.0),
            met=stayed_s >= limit_s,
            box=scene.frame.fractions(surest.box),
            track=surest.id,
            zone=hall.place.zone.name,
            count=len(inside),
            reasons=(Reason.of("ebike_indoors.stays", None, count=len(inside), stayed_s=stayed_s, limit_s=limit_s),),
        )


@dataclass(slots=True)
class _Hall:
    """One zone, and since when there has been a bike in it."""

    place: Place
    forgives_s: float
    since_s: float = 0.0
    _seen_s: float | None = None

    def look(self, scene: Scene, bikes: tuple[Track, ...]) -> list[Track]:
        """The bikes in it at this look, the surest first, each once."""
        stays = sorted(self.place.staying(scene, bikes), key=lambda stay: -stay.track.confidence)
        if not stays:
            return []
        first_s = min(stay.since_s for stay in stays)
        if self._seen_s is None or first_s - self._seen_s > self.forgives_s:
            self.since_s = first_s
        self.since_s, self._seen_s = min(self.since_s, first_s), scene.at_s
        return [stays[i].track for i in each_once([stay.track.box for stay in stays])]
