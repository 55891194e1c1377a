"""Wrong way 逆行: somebody moves against the direction in which one may go here.

An arrow (a line with two corners, drawn from where people come to where they go) says what is allowed, areas say where;
without an area the arrow holds for the whole picture. With several areas each follows the arrow whose middle it holds.

It measures how far somebody has come back against the arrow from the furthest point reached, in body heights, and how
fast he is doing so now. A step back, a turn, waiting, and crossing at right angles stay below both; whoever stood still
or went the right way for `FORGETS_S` begins anew. Who walks on under a new number has walked as far as before.

It lies where the arrow points away from or towards a low camera: such a walk changes the picture little and is measured
too short. Of vehicles a "body height" is the height of the box.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from math import hypot

import numpy as np
from pydantic import Field

from pipelines.behaviour import Behaviour, BehaviourError, ObjectSettings
from pipelines.observation import Observation
from pipelines.scene import Scene
from pipelines.succession import Succession
from pipelines.tracking import Track
from pipelines.verification import Rule
from pipelines.zones import Zone
from protocol.events import Reason
from protocol.hazards import AlarmCode, Kind
from protocol.texts import Text

#: The pace now is that of the last so many seconds, and nobody is judged by less than the second number.
PACE_S, LEAST_PACE_S = 1.5, 0.3
#: Not moving against the arrow for so long, one begins anew.
FORGETS_S = 3.0
#: More than this much sideways for every step against the arrow is crossing, not driving against it.
SIDEWAYS = 1.5


class WrongWaySettings(ObjectSettings):
    distance: float = Field(
        2.0,
        ge=0.5,
        le=50.0,
        title="逆行距离（身高倍数）",
        description="so many body heights against the arrow are the wrong way",
    )
    speed: float = Field(
        0.3,
        ge=0.05,
        le=20.0,
        title="最低速度（身高倍数/秒）",
        description="who moves against the arrow more slowly, in body heights a second, is only standing about",
    )


class WrongWay(Behaviour):
    name = "wrong_way"
    title = Text(zh="逆行", en="Wrong way")
    kinds = (Kind(kind="wrong_way", title=title, behaviour=name, alarm=AlarmCode(method=5, type=7)),)
    Settings = WrongWaySettings
    rule = Rule(looks=2, of=4, within=timedelta(seconds=4), patience=timedelta(seconds=5))
    takes_lines = True

    def __init__(self, settings: WrongWaySettings, zones: Sequence[Zone]) -> None:
        """Raises BehaviourError where no arrow was drawn, or none that an area could follow."""
        self._settings = settings
        self._ways = tuple(_ways(zones))
        self._succession = Succession()

    @property
    def objects(self) -> tuple[str, ...]:
        return self._settings.objects

    def observe(self, scene: Scene) -> list[Observation]:
        walkers = scene.seen(self._settings.objects, self._settings.least_confidence)
        heirs = self._succession.update(scene, walkers)
        found = []
        for way in self._ways:
            astray = way.follow(scene, walkers, heirs, self._succession, self._settings.speed)
            if astray:
                found.append(self._against(scene, way, astray))
        return found

    def _against(self, scene: Scene, way: "_Way", astray: list["_Astray"]) -> Observation:
        limit = self._settings.distance
        wrong = [one for one in astray if one.against >= limit]
        furthest = max(astray, key=lambda one: one.against)
        return Observation(
            kind="wrong_way",
            key=way.area.key,
            at_s=scene.at_s,
            since_s=furthest.since_s,
            confidence=furthest.track.confidence * min(1.0, furthest.against / limit),
            met=bool(wrong),
            box=scene.frame.fractions(furthest.track.box),
            track=furthest.track.id,
            zone=way.area.name,
            count=len(wrong),
            reasons=(
                Reason.of(
                    "wrong_way.against",
                    None,
                    count=len(wrong),
                    against=furthest.against,
                    limit=limit,
                    speed=furthest.speed,
                ),
            ),
        )


@dataclass(frozen=True, slots=True)
class _Astray:
    """Somebody who is moving against the arrow now."""

    track: Track
    since_s: float
    against: float  #: body heights back from the furthest point
    speed: float  #: body heights a second


@dataclass(slots=True)
class _Reached:
    """How far somebody came in the allowed direction."""

    furthest: float  #: pixels along the arrow
    at_s: float
    last_against_s: float  #: when last moving against it


@dataclass(slots=True)
class _Way:
    """One area, and the direction that is allowed in it."""

    area: Zone
    arrow: Zone
    _reached: dict[int, _Reached] = field(default_factory=dict)

    def follow(
        self, scene: Scene, walkers: tuple[Track, ...], heirs: dict[int, int], known: Succession, least_speed: float
    ) -> list[_Astray]:
        """Take one look: who moves against the arrow, and how far already."""
        for heir, lost in heirs.items():
            if lost in self._reached:
                # Unseen he may have walked on: the time he was hidden is no rest.
                self._reached[heir] = replace(self._reached.pop(lost), last_against_s=scene.at_s)
        here = scene.standing_in(self.area, walkers)
        inside = {track.id for track in here}
        outside = {track.id for track in walkers} - inside
        self._reached = {n: r for n, r in self._reached.items() if n not in outside and known.knows(n)}
        judged = (self._judge(scene, track, least_speed) for track in here)
        return [one for one in judged if one is not None]

    def _judge(self, scene: Scene, track: Track, least_speed: float) -> _Astray | None:
        size = np.array([scene.frame.width, scene.frame.height], np.float64)
        start, end = np.asarray(self.arrow.polygon, np.float64) * size
        along = (end - start) / hypot(*(end - start))
        now = float(np.dot(track.feet, along))
        speed = _speed_against(track, along, scene.at_s)
        reached = self._reached.get(track.id)
        if reached is None or now > reached.furthest:
            reached = _Reached(now, scene.at_s, scene.at_s)
        if speed >= least_speed:
            reached.last_against_s = scene.at_s
        elif scene.at_s - reached.last_against_s > FORGETS_S:
            reached = _Reached(now, scene.at_s, scene.at_s)
        self._reached[track.id] = reached
        if speed < least_speed:
            return None
        return _Astray(track, reached.at_s, (reached.furthest - now) / track.height, speed)


def _speed_against(track: Track, along: "np.ndarray[tuple[int], np.dtype[np.float64]]", at_s: float) -> float:
    """Body heights a second against the arrow; 0 where the way leads rather across it."""
    past = next((step for step in track.trail if step.at_s >= at_s - PACE_S), None)
    if past is None or at_s - past.at_s < LEAST_PACE_S:
        return 0.0
    moved = np.array(track.feet) - (past.x, past.y)
    against = -float(moved @ along)
    sideways = abs(float(moved[0] * along[1] - moved[1] * along[0]))
    return 0.0 if sideways > SIDEWAYS * against else against / track.height / (at_s - past.at_s)


def _ways(zones: Sequence[Zone]) -> list[_Way]:
    arrows, areas = [z for z in zones if z.line], [z for z in zones if not z.line]
    if not arrows:
        raise BehaviourError("error.behaviour.no_arrow")
    if not areas:
        return [_Way(Zone(arrow.name, Zone.whole_picture().polygon), arrow) for arrow in arrows]
    return [_Way(area, _arrow_for(area, arrows)) for area in areas]


def _arrow_for(area: Zone, arrows: Sequence[Zone]) -> Zone:
    """The only arrow, or the one whose middle lies in the area."""
    middles = np.array([np.mean(arrow.polygon, axis=0) for arrow in arrows])
    held = [arrow for arrow, within in zip(arrows, area.contains(middles, 1, 1), strict=True) if within]
    if len(arrows) > 1 and len(held) != 1:
        raise BehaviourError("error.behaviour.arrow_for_which", zone=area.name, arrows=len(arrows))
    return held[0] if held else arrows[0]
