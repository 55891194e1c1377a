"""Intrusion 区域入侵: somebody's feet are inside a zone where nobody should be.

It looks at the middle of the bottom edge of each tracked person and asks whether that point lies in the
zone. Who stays inside for `inside_for` is an intruder; one zone is one event, however many are in it.

It lies when feet are hidden (a wall, the edge of the picture): the box ends too high, and the point lies
further back than the person stands. It is blind to people the model does not see: crawling, in the
dark, smaller than about 25 pixels. Posters and mirrors are withdrawn once they vanish, not before.
"""

from collections.abc import Sequence
from datetime import timedelta

from pydantic import Field

from pipelines.behaviour import Behaviour, ObjectSettings
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

#: Hidden or beside the line for no longer than this, somebody has not left the zone.
STEPPED_OUT_S = 1.0


class IntrusionSettings(ObjectSettings):
    inside_for: Span = Field(
        timedelta(seconds=1),
        ge=timedelta(0),
        le=timedelta(minutes=10),
        title="进入超过",
        description="how long somebody must be inside",
    )


class Intrusion(Behaviour):
    name = "intrusion"
    title = Text(zh="区域入侵", en="Intrusion")
    kinds = (Kind(kind="intrusion", title=title, behaviour=name, alarm=AlarmCode(method=5, type=6)),)
    Settings = IntrusionSettings
    rule = Rule(looks=2, of=4, within=timedelta(seconds=4), patience=timedelta(seconds=5))

    def __init__(self, settings: IntrusionSettings, zones: Sequence[Zone]) -> None:
        self._settings = settings
        self._places = tuple(Place(zone, forgives_s=STEPPED_OUT_S) for zone in zones)

    @property
    def objects(self) -> tuple[str, ...]:
        return self._settings.objects

    def observe(self, scene: Scene) -> list[Observation]:
        people = scene.seen(self._settings.objects, self._settings.least_confidence)
        found = (self._in_zone(scene, place, people) for place in self._places)
        return [observation for observation in found if observation is not None]

    def _in_zone(self, scene: Scene, place: Place, people: tuple[Track, ...]) -> Observation | None:
        inside = place.staying(scene, people)
        if not inside:
            return None
        limit_s = self._settings.inside_for.total_seconds()
        intruders = [stay for stay in inside if stay.lasted_s >= limit_s]
        counted = intruders or inside
        first = max(counted, key=lambda stay: stay.lasted_s)
        progress = 1.0 if intruders else first.lasted_s / limit_s
        return Observation(
            kind="intrusion",
            key=place.zone.key,
            at_s=scene.at_s,
            since_s=first.since_s,
            confidence=max(stay.track.confidence for stay in counted) * progress,
            met=bool(intruders),
            box=scene.frame.fractions(first.track.box),
            track=first.track.id,
            zone=place.zone.name,
            count=len(intruders),
            roamed=max(stay.track.roamed for stay in counted),
            came_in=any(scene.came_in(stay.track) for stay in counted),
            reasons=(
                Reason.of("intrusion.inside", None, count=len(intruders), inside_s=first.lasted_s, limit_s=limit_s),
            ),
        )
