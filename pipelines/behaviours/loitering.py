"""Loitering 徘徊滞留: somebody stays at one place for longer than is usual there.

The place is the zone somebody drew. Where nobody drew one, it is a circle of `wander` body heights around
where the person stands now: so people who cross the picture, however slowly and whoever's number they
inherit, never add up to a stay, while standing, sitting and pacing up and down do.

The clock belongs to person and place, not to a track's number. When a person who stood still is lost and
somebody appears on the same spot within `forgives`, that is the same person, and the clock goes on.

It lies when a stranger takes the very spot of somebody who was lost standing there, within seconds. It
cannot tell a mannequin or a printed figure from a patient person. Walking straight towards or away from
a low camera changes the picture little, so such a walk is measured too short.
"""

from collections.abc import Sequence
from datetime import timedelta
from math import inf

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
from protocol.wire import Fraction


class LoiteringSettings(ObjectSettings):
    #: Higher than elsewhere: a bush that looks a little like a person does so for hours.
    least_confidence: Fraction = Field(0.5, title="最低置信度", description="less sure tracks do not count")
    longer_than: Span = Field(
        timedelta(seconds=60),
        ge=timedelta(seconds=1),
        le=timedelta(hours=4),
        title="停留超过",
        description="a shorter stay is nobody's business",
    )
    wander: float = Field(
        1.5,
        ge=0.5,
        le=20.0,
        title="活动范围（身高倍数）",
        description="without a zone: how many body heights somebody may wander about and still be staying",
    )
    forgives: Span = Field(
        timedelta(seconds=5),
        ge=timedelta(0),
        le=timedelta(minutes=1),
        title="容许中断",
        description="hidden, out of the zone or newly numbered for no longer than this, the clock runs on",
    )


class Loitering(Behaviour):
    name = "loitering"
    title = Text(zh="徘徊滞留", en="Loitering")
    kinds = (Kind(kind="loitering", title=title, behaviour=name, alarm=AlarmCode(method=5, type=8)),)
    Settings = LoiteringSettings
    rule = Rule(looks=2, of=4, within=timedelta(seconds=5), patience=timedelta(seconds=10))

    def __init__(self, settings: LoiteringSettings, zones: Sequence[Zone]) -> None:
        self._settings = settings
        forgives_s = settings.forgives.total_seconds()
        self._places = tuple(
            Place(zone, forgives_s=forgives_s, wander=inf if zone.drawn else settings.wander) for zone in zones
        )

    @property
    def objects(self) -> tuple[str, ...]:
        return self._settings.objects

    def observe(self, scene: Scene) -> list[Observation]:
        people = scene.seen(self._settings.objects, self._settings.least_confidence)
        found = (self._at_place(scene, place, people) for place in self._places)
        return [observation for observation in found if observation is not None]

    def _at_place(self, scene: Scene, place: Place, people: tuple[Track, ...]) -> Observation | None:
        staying = place.staying(scene, people)
        if not staying:
            return None
        limit_s = self._settings.longer_than.total_seconds()
        loiterers = [stay for stay in staying if stay.lasted_s >= limit_s]
        longest = max(staying, key=lambda stay: stay.lasted_s)
        return Observation(
            kind="loitering",
            key=place.zone.key,
            at_s=scene.at_s,
            since_s=longest.since_s,
            confidence=longest.track.confidence * min(1.0, longest.lasted_s / limit_s),
            met=bool(loiterers),
            box=scene.frame.fractions(longest.track.box),
            track=longest.track.id,
            zone=place.zone.name,
            count=len(loiterers),
            roamed=longest.track.roamed,
            came_in=scene.came_in(longest.track),
            reasons=(
                Reason.of(
                    "loitering.stayed",
                    None,
                    stayed_s=longest.lasted_s,
                    limit_s=limit_s,
                    wandered=longest.wandered,
                    count=len(loiterers),
                ),
            ),
        )
