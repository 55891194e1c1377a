"""Line crossing 越线: somebody steps over a line that was drawn, and in which direction.

The line runs from its first corner to its second; who crosses it from its left to its right goes in, the other way is
out. Where nobody drew one it is the middle of the picture, upright, and who walks to the right goes in.

A crossing counts once the feet were clearly on one side and are clearly on the other, `margin` body heights from the
line, at two looks or far beyond it. So a box that trembles on the line never counts, a track that begins on it
counts when it leaves to the other side than it came from, and who goes round the line's end does not cross it. A side
is handed on to a new number that walks on where another was lost.

One event for each line and direction: it starts with the first crossing, tells the number as more follow, and ends
when nobody crossed for a while. It lies where feet are hidden near the line: draw it where people are seen whole.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum
from typing import Annotated

import numpy as np
from pydantic import Field

from pipelines.behaviour import Behaviour, ObjectSettings
from pipelines.observation import Observation
from pipelines.scene import Scene
from pipelines.succession import Succession
from pipelines.tracking import Step, Track
from pipelines.verification import Rule
from pipelines.zones import Zone
from protocol.events import Reason
from protocol.hazards import AlarmCode, Kind
from protocol.texts import Text

#: Upright through the middle of the picture.
_MIDDLE = ((0.5, 1.0), (0.5, 0.0))
#: So far beyond the line, in body heights, one look is enough.
FAR = 0.5
#: More crossings are told no more often than this, and an event without any is over after its patience.
TELL_EVERY_S, PATIENCE_S = 5.0, 10.0
#: A crossing is shown for so long, for its number to be told.
SHOWN_S = TELL_EVERY_S + 2.0


class Direction(StrEnum):
    IN = "in"
    OUT = "out"
    BOTH = "both"


class LineCrossingSettings(ObjectSettings):
    direction: Annotated[Direction, Field(strict=False)] = Field(
        Direction.BOTH, title="方向", description="in: from left to right of the line as drawn; out; both"
    )
    margin: float = Field(
        0.15,
        ge=0.0,
        le=2.0,
        title="越线余量（身高倍数）",
        description="so many body heights from the line is clearly on one side of it",
    )


class LineCrossing(Behaviour):
    name = "line_crossing"
    title = Text(zh="越线", en="Line crossing")
    kinds = (Kind(kind="line_crossing", title=title, behaviour=name, alarm=AlarmCode(method=5, type=5)),)
    Settings = LineCrossingSettings
    # The proof is in the crossing itself: both sides, clearly.
    rule = Rule(looks=1, of=1, within=timedelta(seconds=1), patience=timedelta(seconds=PATIENCE_S))
    takes_areas = False
    takes_lines = True

    def __init__(self, settings: LineCrossingSettings, zones: Sequence[Zone]) -> None:
        self._settings = settings
        lines = tuple(zone if zone.line else Zone(None, _MIDDLE) for zone in zones)
        self._lines = tuple(_Line(line, settings.margin) for line in lines)
        self._succession = Succession()

    @property
    def objects(self) -> tuple[str, ...]:
        return self._settings.objects

    def observe(self, scene: Scene) -> list[Observation]:
        walkers = scene.seen(self._settings.objects, self._settings.least_confidence)
        heirs = self._succession.update(scene, walkers)
        wanted = self._settings.direction
        observations = []
        for line in self._lines:
            line.follow(scene, walkers, heirs, self._succession)
            for direction, tally in line.tallies.items():
                if wanted in (Direction.BOTH, direction) and tally.shown(scene.at_s):
                    observations.append(line.told(scene, direction, tally))
        return observations


@dataclass(slots=True)
class _Side:
    """On which side of a line somebody clearly was, and since when he may be on the other."""

    right: bool
    where: tuple[float, float]  #: pixels to the right of the line, share along it; when last clearly on this side
    over_since_s: float | None = None  #: first look clearly on the other side


@dataclass(slots=True)
class _Tally:
    """Those who crossed one line in one direction."""

    total: int = 0
    series: int = 0  #: of those, since the event began that is open now
    last_s: float | None = None
    latest: Track | None = None
    began_s: float = 0.0
    _told: int = 0
    _told_s: float = 0.0

    def add(self, track: Track, at_s: float) -> None:
        if self.last_s is None or at_s - self.last_s > SHOWN_S + PATIENCE_S:
            self.series, self.began_s, self._told, self._told_s = 0, at_s, 0, at_s - TELL_EVERY_S
        self.total += 1
        self.series += 1
        self.last_s, self.latest = at_s, track

    def shown(self, at_s: float) -> bool:
        return self.last_s is not None and at_s - self.last_s <= SHOWN_S

    def tell(self, at_s: float) -> int:
        """How many crossed, told in steps of time: an officer is no turnstile."""
        if self._told != self.series and at_s - self._told_s >= TELL_EVERY_S:
            self._told, self._told_s = self.series, at_s
        return self._told


@dataclass(slots=True)
class _Line:
    """One line, and who stands on which side of it."""

    zone: Zone
    margin: float
    tallies: dict[Direction, _Tally] = field(default_factory=lambda: {Direction.IN: _Tally(), Direction.OUT: _Tally()})
    _sides: dict[int, _Side] = field(default_factory=dict)

    def follow(self, scene: Scene, walkers: tuple[Track, ...], heirs: dict[int, int], known: Succession) -> None:
        """Take one look at where everybody is."""
        for heir, lost in heirs.items():
            if lost in self._sides:
                self._sides[heir] = self._sides.pop(lost)
        for track in walkers:
            # A track is confirmed later than it is first seen: at first all of its trail is news.
            known_before = track.id in self._sides and track.id not in heirs
            self._walk(scene, track, track.trail[-1:] if known_before else track.trail)
        self._sides = {number: side for number, side in self._sides.items() if known.knows(number)}

    def _walk(self, scene: Scene, track: Track, steps: Sequence[Step]) -> None:
        feet = np.array([(step.x, step.y) for step in steps], np.float64)
        across, along = self.zone.beside(feet, scene.frame.width, scene.frame.height)
        for step, off, share in zip(steps, across.tolist(), along.tolist(), strict=True):
            if self._crosses(step.at_s, track, off, share):
                direction = Direction.IN if off > 0.0 else Direction.OUT
                self.tallies[direction].add(track, scene.at_s)

    def _crosses(self, at_s: float, track: Track, off: float, share: float) -> bool:
        """Whether this step, `off` pixels to the right of the line and `share` along it, is clearly beyond it."""
        away = abs(off) / track.height
        if away <= self.margin:
            return False
        right = off > 0.0
        side = self._sides.get(track.id)
        if side is None or side.right is right:
            self._sides[track.id] = _Side(right, (off, share))
            return False
        if away < FAR and side.over_since_s is None:
            side.over_since_s = at_s
            return False
        self._sides[track.id] = _Side(right, (off, share))
        return _met_the_line(side.where, (off, share))

    def told(self, scene: Scene, direction: Direction, tally: _Tally) -> Observation:
        assert tally.latest is not None  # noqa: S101 - only what is shown is told
        count = tally.tell(scene.at_s)
        entered, left = (self.tallies[way].total for way in (Direction.IN, Direction.OUT))
        reason = Reason.of(f"line_crossing.crossed_{direction}", None, count=count, entered=entered, left=left)
        return Observation(
            kind="line_crossing",
            key=f"{self.zone.key}:{direction}",
            at_s=scene.at_s,
            since_s=tally.began_s,
            confidence=tally.latest.confidence,
            box=scene.frame.fractions(tally.latest.box),
            track=tally.latest.id,
            zone=self.zone.name,
            count=count,
            reasons=(reason,),
        )


def _met_the_line(before: tuple[float, float], after: tuple[float, float]) -> bool:
    """Whether the way from one side to the other leads over the line itself, not round one of its ends."""
    part = before[0] / (before[0] - after[0])
    return 0.0 <= before[1] + (after[1] - before[1]) * part <= 1.0
