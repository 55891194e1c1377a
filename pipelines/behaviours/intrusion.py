"""Intrusion 区域入侵: somebody's feet are inside a zone where nobody should be.

It looks at the middle of the bottom edge of each tracked person and asks whether that point lies in the
zone. Who stays inside for `inside_for` is an intruder; one zone is one event, however many are in it.

It lies when feet are hidden (a wall, the edge of the picture): the box ends too high, and the point lies
further back than the person stands. It is blind to people the model does not see: crawling, in the
dark, smaller than about 25 pixels. Posters and mirrors are withdrawn once they vanish, not before.
"""

from collections.abc import Sequence
from datetime import timedelta

import numpy as np
from pydantic import Field

from pipelines.behaviour import Behaviour, ObjectSettings
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
        self._visits = tuple(Visits(zone) for zone in zones)

    @property
    def objects(self) -> tuple[str, ...]:
        return self._settings.objects

    def observe(self, scene: Scene) -> list[Observation]:
        people = scene.seen(self._settings.objects, self._settings.least_confidence)
        found = (self._in_zone(scene, visits, people) for visits in self._visits)
        return [observation for observation in found if observation is not None]

    def _in_zone(self, scene: Scene, visits: "Visits", people: tuple[Track, ...]) -> Observation | None:
        inside = visits.inside(scene, people)
        if not inside:
            return None
        limit_s = self._settings.inside_for.total_seconds()
        intruders = [track for track in inside if scene.at_s - visits.since_s(track) >= limit_s]
        first = min(intruders or inside, key=visits.since_s)
        stayed_s = scene.at_s - visits.since_s(first)
        progress = 1.0 if intruders else stayed_s / limit_s
        return Observation(
            kind="intrusion",
            key=f"zone:{visits.zone.name or ''}",
            at_s=scene.at_s,
            since_s=visits.since_s(first),
            confidence=max(track.confidence for track in intruders or inside) * progress,
            met=bool(intruders),
            box=scene.frame.fractions(first.box),
            track=first.id,
            zone=visits.zone.name,
            count=len(intruders),
            roamed=max(track.roamed for track in intruders or inside),
            came_in=any(scene.came_in(track) for track in intruders or inside),
            reasons=(Reason.of("intrusion.inside", None, count=len(intruders), inside_s=stayed_s, limit_s=limit_s),),
        )


class Visits:
    """Who is in one zone, and since when."""

    def __init__(self, zone: Zone) -> None:
        self.zone = zone
        self._since_s: dict[int, float] = {}
        self._last_s: dict[int, float] = {}

    def inside(self, scene: Scene, people: tuple[Track, ...]) -> tuple[Track, ...]:
        """Those of `people` who stand in the zone at this look; their clocks start or run on."""
        inside = scene.standing_in(self.zone, people)
        self._last_s = {k: t for k, t in self._last_s.items() if scene.at_s - t <= STEPPED_OUT_S}
        self._since_s = {k: t for k, t in self._since_s.items() if k in self._last_s}
        for track in inside:
            self._last_s[track.id] = scene.at_s
            self._since_s.setdefault(track.id, self._stepped_in_s(scene, track))
        return inside

    def since_s(self, track: Track) -> float:
        return self._since_s[track.id]

    def _stepped_in_s(self, scene: Scene, track: Track) -> float:
        """A track is confirmed later than it is first seen; its trail knows when the feet came in."""
        feet = np.array([(step.x, step.y) for step in track.trail], np.float64)
        size = (scene.frame.width, scene.frame.height)
        outside = np.flatnonzero(~self.zone.contains(np.clip(feet, 0.0, size), *size))
        first = int(outside[-1]) + 1 if len(outside) else 0
        return track.trail[first].at_s if first < len(track.trail) else scene.at_s
