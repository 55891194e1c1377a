"""Crowd 人员密集: as many people at one place as it should not hold.

It counts boxes, not tracks: in a crowd nobody stays visible for long. The count is the middle one of the last two
seconds. Who is seen hides others, so that of a crowd the model sees about four in five: sixteen seen are
believed to be twenty. From three quarters of the limit down it is no crowd any more, so a count that trembles
about the limit is one event.

In a stand or on a wide square people are too small for one look at the whole picture. Therefore it looks closer
(nine tiles, see `closer`): at its first look, then once in `closer_every`, every fifteen seconds where half a crowd
is known (unless the last closer look found no more than a glance believes), and up to three times in a row where one
count is not enough to tell. What it then sees it counts as it is.

It lies where people are hidden by more than a fifth (a packed tunnel, umbrellas), and where posters or mannequins
are many. Of a crowd nobody of which is seen without a closer look it learns up to `closer_every` late.
"""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from statistics import median_low

import numpy as np
from numpy.typing import NDArray
from pydantic import Field

from models.detections import Detections
from pipelines.behaviour import Behaviour, ObjectSettings
from pipelines.observation import Observation
from pipelines.scene import Scene
from pipelines.verification import Rule
from pipelines.zones import Zone
from protocol.events import Box, Reason
from protocol.hazards import AlarmCode, Kind
from protocol.span import Span
from protocol.texts import Text
from protocol.wire import Fraction

#: Of the people in a crowd the model sees so many; where a closer look saw more, it was .6 to .9 of those.
SEEN_SHARE = 0.8
#: Torn clothes, leaves and pillars look like people in tiles, but not so surely.
SURE_CLOSER = 0.35
#: A count is the middle one of so many seconds.
OVER_S = 2.0
#: A crowd is over below this share of the limit; and from here on a closer look is worth a second one.
STILL_A_CROWD = 0.75
#: From this share of the limit on people are on their way to be a crowd: look closer sooner.
HALF, PRESSING_S = 0.5, 15.0
#: Closer looks of one count, three at most, stand so far apart.
RECOUNT_S = 0.5
#: What a closer look counted is no longer believed after this.
STALE_S = 2.5 * PRESSING_S
#: The number that is told changes in steps: this share of it, and no less than so many.
STEP, LEAST_STEP = 0.2, 3


class CrowdSettings(ObjectSettings):
    #: Lower than elsewhere: who is half hidden counts, and what flickers is lost in the middle of two seconds.
    least_confidence: Fraction = Field(0.15, title="最低置信度", description="less sure boxes do not count")
    at_least: int = Field(20, ge=2, le=10_000, title="人数达到", description="so many are a crowd")
    closer_every: Span = Field(
        timedelta(seconds=60),
        ge=timedelta(seconds=15),
        le=timedelta(hours=4),
        title="放大细看间隔",
        description="how often to look closer for people too small to be seen; each costs nine looks",
    )


class Crowd(Behaviour):
    name = "crowd"
    title = Text(zh="人员密集", en="Crowd")
    kinds = (Kind(kind="crowd", title=title, behaviour=name, alarm=AlarmCode(method=5, type=10)),)
    Settings = CrowdSettings
    speaks_from = SEEN_SHARE
    rule = Rule(looks=2, of=3, within=timedelta(seconds=4), patience=timedelta(seconds=8))

    def __init__(self, settings: CrowdSettings, zones: Sequence[Zone]) -> None:
        self._settings = settings
        self._tallies = tuple(_Tally(zone, settings.at_least) for zone in zones)
        self._looked_closer_s: float | None = None

    @property
    def objects(self) -> tuple[str, ...]:
        return self._settings.objects

    @property
    def waiting(self) -> bool:
        """A closer look wants a second one, also where nothing moves."""
        return any(tally.in_doubt for tally in self._tallies)

    def observe(self, scene: Scene) -> list[Observation]:
        people = _sure(scene.detections.named(*self.objects), self._settings.least_confidence)
        for tally in self._tallies:
            tally.saw(scene, people)
        if self._closer_look_is_due(scene.at_s):
            self._looked_closer_s = scene.at_s
            closer = _sure(scene.looked_closer().named(*self.objects), SURE_CLOSER)
            for tally in self._tallies:
                tally.saw_closer(scene, closer)
        return [self._counted(scene, tally) for tally in self._tallies]

    def _closer_look_is_due(self, at_s: float) -> bool:
        if all(tally.crowded_at_a_glance for tally in self._tallies):
            return False
        if self._looked_closer_s is None:
            return True
        wait_s = self._settings.closer_every.total_seconds()
        if any(tally.pressing(at_s) for tally in self._tallies):
            wait_s = PRESSING_S
        if self.waiting:
            wait_s = RECOUNT_S
        return at_s - self._looked_closer_s >= wait_s - 1e-6

    def _counted(self, scene: Scene, tally: "_Tally") -> Observation:
        count, reason = tally.judged(scene.at_s)
        return Observation(
            kind="crowd",
            key=tally.zone.key,
            at_s=scene.at_s,
            since_s=tally.since_s,
            confidence=min(1.0, SEEN_SHARE * count / self._settings.at_least),
            met=tally.crowded,
            box=tally.where,
            zone=tally.zone.name,
            count=tally.told(count),
            reasons=(reason,),
        )


@dataclass(slots=True)
class _Tally:
    """What was counted in one zone."""

    zone: Zone
    limit: int
    crowded: bool = False
    where: Box | None = None  #: around those who were counted
    since_s: float = 0.0  #: since when it is a crowd
    _where: Box | None = None
    _where_closely: Box | None = None
    _told: int | None = None
    _seen: deque[tuple[float, int]] = field(default_factory=deque)  #: (second, boxes) of the last OVER_S
    _recounts: list[int] = field(default_factory=list)  #: of the closer looks of one count
    in_doubt: bool = False  #: one more of them is needed
    _closely: tuple[float, int] | None = None  #: (second, people) of the last count that is settled
    _glance_suffices: bool = False  #: that count was no more than a glance believed

    def saw(self, scene: Scene, people: Detections) -> None:
        """A look at the whole picture."""
        here = _within(scene, self.zone, people)
        self._where = _around(scene, here)
        self._seen.append((scene.at_s, len(here)))
        while scene.at_s - self._seen[0][0] > OVER_S:
            self._seen.popleft()

    def saw_closer(self, scene: Scene, people: Detections) -> None:
        """A closer look; two that agree about the limit, or the middle one of three, settle the count."""
        here = _within(scene, self.zone, people)
        self._where_closely = _around(scene, here)
        if not self.in_doubt:
            self._recounts = []
        self._recounts.append(len(here))
        limit = self._limit_now
        match self._recounts:
            case [first]:
                self.in_doubt = first < limit if self.crowded else first >= STILL_A_CROWD * limit
            case [first, second]:
                self.in_doubt = (first >= limit) is not (second >= limit)
            case _:
                self.in_doubt = False
        if not self.in_doubt:
            count = sorted(self._recounts)[len(self._recounts) // 2]
            self._closely = (scene.at_s, count)
            self._glance_suffices = count <= self._believed

    def judged(self, at_s: float) -> tuple[int, Reason]:
        """How many there are, as far as is known, and how that is known; whether they are a crowd is set."""
        closely, seen, believed = self._counted_closely(at_s), self._at_a_glance, self._believed
        if closely > believed:
            self.where = self._where_closely
            reason = Reason.of("crowd.closely", None, count=closely, limit=self.limit)
        else:
            self.where = self._where
            reason = Reason.of("crowd.counted", None, seen=seen, count=believed, limit=self.limit, over_s=OVER_S)
        count = max(closely, believed)
        before, self.crowded = self.crowded, count >= self._limit_now
        if not before:
            self.since_s = at_s
        return count, reason

    def told(self, count: int) -> int:
        """The number to tell: it does not follow every tremble."""
        if self._told is None or abs(count - self._told) >= max(STEP * self._told, LEAST_STEP):
            self._told = count
        return self._told

    @property
    def crowded_at_a_glance(self) -> bool:
        return self._believed >= self._limit_now

    def pressing(self, at_s: float) -> bool:
        """Half a crowd is there, and a glance may not see all of it: whether it is a whole one should soon be known."""
        known = max(self._at_a_glance, self._counted_closely(at_s))
        return not self._glance_suffices and known >= HALF * self.limit

    @property
    def _limit_now(self) -> float:
        return self.limit * (STILL_A_CROWD if self.crowded else 1.0)

    @property
    def _at_a_glance(self) -> int:
        return median_low([count for _, count in self._seen])

    @property
    def _believed(self) -> int:
        return round(self._at_a_glance / SEEN_SHARE)

    def _counted_closely(self, at_s: float) -> int:
        return 0 if self._closely is None or at_s - self._closely[0] > STALE_S else self._closely[1]


def _sure(people: Detections, least: float) -> Detections:
    return people.select(people.confidence >= least)


def _within(scene: Scene, zone: Zone, people: Detections) -> NDArray[np.float32]:
    """The boxes, (n, 4) pixels, whose feet stand in `zone`."""
    feet = np.column_stack([(people.xyxy[:, 0] + people.xyxy[:, 2]) / 2, people.xyxy[:, 3]]).astype(np.float64)
    within: NDArray[np.float32] = people.xyxy[zone.contains(feet, scene.frame.width, scene.frame.height)]
    return within


def _around(scene: Scene, boxes: NDArray[np.float32]) -> Box | None:
    """One box around all, None around nobody."""
    if not len(boxes):
        return None
    (x1, y1), (x2, y2) = boxes[:, :2].min(axis=0), boxes[:, 2:].max(axis=0)
    return scene.frame.fractions((float(x1), float(y1), float(x2), float(y2)))
