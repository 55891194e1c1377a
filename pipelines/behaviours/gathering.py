"""Gathering 人群聚集: several people stand together at one place, for longer than one greets a neighbour.

People are together where each is less than `apart` body heights from another one of them; steps up and down the
picture count double, because cameras look from above and the ground is foreshortened. Only who stands, or moves
no faster than people who stand about, belongs to it: a group that walks through is none.

The clock belongs to the place, not to anybody's number: it runs while enough people stand within two body heights of
where they stood before, and forgives `forgives` of too few. People may come and go.

It lies where many stand one behind the other, so that fewer are seen than are there, and where a queue or a bus stop
is a gathering every day: draw a zone that leaves it out.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from math import hypot

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

#: The ground is foreshortened about so much.
FORESHORTENED = 2.0
#: Faster than this, in body heights a second over the last seconds, is walking on.
STROLL, OVER_S, LEAST_S = 0.3, 3.0, 0.5
#: Somebody hidden for no longer than this stands where he stood.
HIDDEN_S = 2.0
#: A gathering whose middle moved no further than this, in body heights, is the same one.
SAME_PLACE = 2.0


class GatheringSettings(ObjectSettings):
    at_least: int = Field(5, ge=2, le=1000, title="人数达到", description="so many together are a gathering")
    apart: float = Field(
        1.0,
        ge=0.2,
        le=10.0,
        title="相互距离（身高倍数）",
        description="people further apart than so many body heights are not together",
    )
    longer_than: Span = Field(
        timedelta(seconds=30),
        ge=timedelta(seconds=1),
        le=timedelta(hours=4),
        title="聚集超过",
        description="a shorter gathering is nobody's business",
    )
    forgives: Span = Field(
        timedelta(seconds=5),
        ge=timedelta(0),
        le=timedelta(minutes=1),
        title="容许中断",
        description="too few seen for no longer than this, the clock runs on",
    )


class Gathering(Behaviour):
    name = "gathering"
    title = Text(zh="人群聚集", en="Gathering")
    kinds = (Kind(kind="gathering", title=title, behaviour=name, alarm=AlarmCode(method=5, type=10, own="gathering")),)
    Settings = GatheringSettings
    rule = Rule(looks=2, of=4, within=timedelta(seconds=5), patience=timedelta(seconds=10))

    def __init__(self, settings: GatheringSettings, zones: Sequence[Zone]) -> None:
        self._settings = settings
        self._grounds = tuple(_Ground(zone, []) for zone in zones)

    @property
    def objects(self) -> tuple[str, ...]:
        return self._settings.objects

    def observe(self, scene: Scene) -> list[Observation]:
        standing = tuple(track for track in self._people(scene) if _stands(track))
        found = (self._on(scene, ground, standing) for ground in self._grounds)
        return [observation for observation in found if observation is not None]

    def _people(self, scene: Scene) -> list[Track]:
        """Those seen now, and those hidden a moment ago."""
        return [
            track
            for track in scene.tracks
            if track.confirmed
            and track.label in self._settings.objects
            and track.confidence >= self._settings.least_confidence
            and scene.at_s - track.seen_s <= HIDDEN_S
        ]

    def _on(self, scene: Scene, ground: "_Ground", standing: tuple[Track, ...]) -> Observation | None:
        settings = self._settings
        groups = clusters(scene.standing_in(ground.zone, standing), settings.apart)
        large = [group for group in groups if len(group) >= settings.at_least]
        ground.remember(scene.at_s, large, settings.forgives.total_seconds())
        if not ground.circles:
            return None
        limit_s = settings.longer_than.total_seconds()
        longest = max(ground.circles, key=lambda circle: circle.lasted_s)
        lasted_s = longest.lasted_s
        count = sum(len(circle.people) for circle in ground.circles if circle.lasted_s >= limit_s)
        boxes = np.array([track.box for track in longest.people])
        (x1, y1), (x2, y2) = boxes[:, :2].min(axis=0), boxes[:, 2:].max(axis=0)
        sure = float(np.mean([track.confidence for track in longest.people]))
        return Observation(
            kind="gathering",
            key=ground.zone.key,
            at_s=scene.at_s,
            since_s=longest.since_s,
            confidence=sure * min(1.0, lasted_s / limit_s),
            met=lasted_s >= limit_s,
            box=scene.frame.fractions((float(x1), float(y1), float(x2), float(y2))),
            zone=ground.zone.name,
            count=count,
            reasons=(
                Reason.of(
                    "gathering.together",
                    None,
                    count=count or len(longest.people),
                    apart=settings.apart,
                    lasted_s=lasted_s,
                    least=settings.at_least,
                    limit_s=limit_s,
                ),
            ),
        )


def clusters(people: Sequence[Track], apart: float) -> list[tuple[Track, ...]]:
    """Who stands together with whom: chains of people, each less than `apart` body heights from the next."""
    left, found = list(people), []
    while left:
        group, new = [], [left.pop()]
        while new:
            one = new.pop()
            group.append(one)
            near = [other for other in left if _apart(one, other) < apart]
            left = [other for other in left if other not in near]
            new += near
        found.append(tuple(group))
    return found


def _apart(one: Track, other: Track) -> float:
    """Body heights between their feet, on the ground."""
    (x1, y1), (x2, y2) = one.feet, other.feet
    return hypot(x1 - x2, FORESHORTENED * (y1 - y2)) / (0.5 * (one.height + other.height))


def _stands(track: Track) -> bool:
    """Whether somebody stands, or moves no faster than one who stands about; who has just come is not known to."""
    last = track.trail[-1]
    past = next(step for step in track.trail if step.at_s >= last.at_s - OVER_S)
    if last.at_s - past.at_s < LEAST_S:
        return False
    return hypot(last.x - past.x, last.y - past.y) / track.height <= STROLL * (last.at_s - past.at_s)


@dataclass(slots=True)
class _Circle:
    """One gathering, or what may become one."""

    people: tuple[Track, ...]
    since_s: float
    seen_s: float

    @property
    def lasted_s(self) -> float:
        """Until it was last seen: what is forgiven counts only once they are seen again."""
        return self.seen_s - self.since_s

    def holds(self, group: tuple[Track, ...]) -> bool:
        """Whether `group` stands where this one stood."""
        (x1, y1, h1), (x2, y2, h2) = _middle(self.people), _middle(group)
        return hypot(x1 - x2, y1 - y2) <= SAME_PLACE * 0.5 * (h1 + h2)


@dataclass(slots=True)
class _Ground:
    """One zone and the gatherings in it."""

    zone: Zone
    circles: list[_Circle]

    def remember(self, at_s: float, groups: Sequence[tuple[Track, ...]], forgives_s: float) -> None:
        self.circles = [circle for circle in self.circles if at_s - circle.seen_s <= forgives_s]
        for group in groups:
            here = [circle for circle in self.circles if circle.holds(group)]
            since_s = min((circle.since_s for circle in here), default=at_s)
            self.circles = [circle for circle in self.circles if circle not in here]
            self.circles.append(_Circle(group, since_s, at_s))


def _middle(people: Sequence[Track]) -> tuple[float, float, float]:
    """Middle of their feet and of their heights; pixels. The medians, so that one who leaves moves little."""
    x, y, height = np.median([(*track.feet, track.height) for track in people], axis=0).tolist()
    return x, y, height
