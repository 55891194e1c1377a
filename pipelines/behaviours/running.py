"""People running 人群奔跑: several people run at the same time, as they do from something, or towards it.

Paces are in body heights a second (`pipelines/sprints.py`), the same near and far. People walk at 1.4 m/s, .8 heights,
and change from walking to running at about 2 m/s, 1.2 heights (Hreljac 1993); a jogger makes 1.6, and whoever is afraid
2 to 3. A camera that looks down makes a body shorter but not its way across the picture: a brisk walk of 1.1 heights
reads as 1.6 under one that looks down by 45 degrees, and as 2.2 by 60. Hence the limit. One who runs is a jogger or
late for the bus; `at_least` of them within half a second are told.

Who sits on or stands on something that moves (a bicycle, a skateboard, a car) does not run. While the camera itself
moves nobody is judged.

It measures too short whoever runs straight towards or away from a low camera, and it is blind below four looks a second
and to people hidden behind one another. Children who play catch and a class on the sports ground do run: leave the
playground out of the zone.
"""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from statistics import mean, median

import numpy as np
from numpy.typing import NDArray
from pydantic import Field

from pipelines.behaviour import Behaviour, ObjectSettings
from pipelines.likeness import overlap
from pipelines.observation import Observation
from pipelines.scene import Scene
from pipelines.sprints import PACE_S, Path, Sprints
from pipelines.sway import Sway
from pipelines.tracking import Track
from pipelines.verification import Rule
from pipelines.zones import Zone
from protocol.events import Reason
from protocol.hazards import AlarmCode, Kind
from protocol.texts import Text

#: What carries people, and how sure the model must be of it.
RIDES = ("bicycle", "motorcycle", "skateboard", "car", "bus", "truck")
LEAST_RIDE = 0.15
#: A ride covers this part of who is on it; so taken, he counts as riding for a while.
CARRIES, RIDES_ON_S = 0.1, 2.0
#: A ride that lies by so much on where one was so long ago is parked, and people run past it.
PARKED, PARKED_FROM_S, PARKED_S = 0.5, 0.6, 3.0
#: Who ran a moment ago still runs.
AT_ONCE_S = 0.5
#: While the picture moved by more than this part of a body height within the last second nobody is judged.
STEADY = 0.3


class RunningSettings(ObjectSettings):
    faster_than: float = Field(
        1.8,
        ge=0.5,
        le=6.0,
        title="快于（身高倍数/秒）",
        description="body heights a second; walking is 0.8, a brisk walk seen from steeply above up to 2.2",
    )
    at_least: int = Field(3, ge=1, le=100, title="人数达到", description="so many run at the same time")


class Running(Behaviour):
    name = "running"
    title = Text(zh="人群奔跑", en="People running")
    kinds = (Kind(kind=name, title=title, behaviour=name, alarm=AlarmCode(method=5, type=12)),)
    Settings = RunningSettings
    rule = Rule(looks=3, of=5, within=timedelta(seconds=3), patience=timedelta(seconds=5))

    def __init__(self, settings: RunningSettings, zones: Sequence[Zone]) -> None:
        self._settings = settings
        self._zones = tuple(zones)
        self._sprints, self._sway, self._rides = Sprints(), Sway(), _Rides()
        self._runs: dict[int, _Run] = {}

    @property
    def objects(self) -> tuple[str, ...]:
        return self._settings.objects

    def observe(self, scene: Scene) -> list[Observation]:
        self._sway.look(scene.frame.image, scene.at_s)
        self._rides.look(scene)
        followed = [track for track in scene.tracks if track.label in self._settings.objects]
        fast = [
            path
            for path in self._sprints.look(followed, scene.at_s)
            if not self._rides.carry(path, scene.at_s)
            and path.pace >= self._settings.faster_than
            and path.track.confidence >= self._settings.least_confidence
        ]
        if fast and self._camera_moves(scene, fast):
            self._runs.clear()
            return []
        self._runs = {number: run for number, run in self._runs.items() if scene.at_s - run.at_s <= AT_ONCE_S}
        for path in fast:
            since_s = self._runs[path.number].since_s if path.number in self._runs else path.sights[0].at_s
            self._runs[path.number] = _Run(path.track, path.pace, since_s, scene.at_s)
        found = (self._in_zone(scene, zone) for zone in self._zones)
        return [observation for observation in found if observation is not None]

    def _in_zone(self, scene: Scene, zone: Zone) -> Observation | None:
        here = {track.id for track in scene.standing_in(zone, tuple(run.track for run in self._runs.values()))}
        runs = [run for run in self._runs.values() if run.track.id in here]
        if not runs:
            return None
        least = self._settings.at_least
        boxes = np.array([run.track.box for run in runs])
        (x1, y1), (x2, y2) = boxes[:, :2].min(axis=0), boxes[:, 2:].max(axis=0)
        sure = mean(run.track.confidence for run in runs)
        pace = median(run.pace for run in runs)
        return Observation(
            kind=self.name,
            key=zone.key,
            at_s=scene.at_s,
            # Since then so many run; the first of them may have begun before.
            since_s=sorted(run.since_s for run in runs)[min(least, len(runs)) - 1],
            confidence=sure * min(1.0, len(runs) / least),
            met=len(runs) >= least,
            box=scene.frame.fractions((float(x1), float(y1), float(x2), float(y2))),
            zone=zone.name,
            count=len(runs),
            reasons=(
                Reason.of(
                    "running.together", None, count=len(runs), least=least, pace=pace, limit=self._settings.faster_than
                ),
            ),
        )

    def _camera_moves(self, scene: Scene, fast: Sequence[Path]) -> bool:
        swayed_px = self._sway.swayed(scene.at_s - PACE_S) * max(scene.frame.width, scene.frame.height)
        return swayed_px > STEADY * median(path.track.height for path in fast)


@dataclass(frozen=True, slots=True)
class _Run:
    """Somebody who runs, or did a moment ago."""

    track: Track
    pace: float  #: body heights a second
    since_s: float
    at_s: float


class _Rides:
    """What carries people: bicycles, skateboards, cars that move. Those that are parked carry nobody."""

    def __init__(self) -> None:
        self._looks: deque[tuple[float, NDArray[np.float64]]] = deque()
        self._moving: NDArray[np.float64] = np.zeros((0, 4))
        self._rode_s: dict[int, float] = {}  #: number of a path → when last seen on one

    def look(self, scene: Scene) -> None:
        """Which of the rides in this picture have moved."""
        found = scene.detections.select(scene.detections.confidence >= LEAST_RIDE).named(*RIDES)
        boxes = found.xyxy.astype(np.float64)
        before = [b for at_s, b in self._looks if scene.at_s - at_s >= PARKED_FROM_S]
        known = np.vstack(before) if before else np.zeros((0, 4))
        still = overlap(boxes, known, np.zeros((len(boxes), 1))) >= PARKED
        self._moving = boxes[~np.asarray(still.any(axis=1), np.bool_)]
        self._looks.append((scene.at_s, boxes))
        while scene.at_s - self._looks[0][0] > PARKED_S:
            self._looks.popleft()
        self._rode_s = {number: at_s for number, at_s in self._rode_s.items() if scene.at_s - at_s <= RIDES_ON_S}

    def carry(self, path: Path, at_s: float) -> bool:
        """Whether somebody, seen at this look, is on a ride, or was a moment ago."""
        x1, y1, x2, y2 = path.track.box
        wide = np.minimum(self._moving[:, 2], x2) - np.maximum(self._moving[:, 0], x1)
        tall = np.minimum(self._moving[:, 3], y2) - np.maximum(self._moving[:, 1], y1)
        taken = np.clip(wide, 0.0, None) * np.clip(tall, 0.0, None) / max((x2 - x1) * (y2 - y1), 1e-6)
        if (taken >= CARRIES).any():
            self._rode_s[path.number] = at_s
        return path.number in self._rode_s
