"""Blocked lane 占用消防通道: a vehicle stands where the way must stay free, for longer than a short stop.

The lane is the zone somebody drew; a vehicle is in it where the middle of its bottom edge is. It stands while
it stays within `wander` of its own heights: who drives through or queues and moves up begins anew each time.
The clock belongs to vehicle and place, so that another number, another label or something that passes in
front of it for `forgives` does not restart it. One lane is one event, however many stand in it.

It lies when a second vehicle takes the very spot of one that left unseen, within `forgives`. It is blind to
what the model does not see: a vehicle under a cover, seen straight from above, or in the dark.
"""

from collections.abc import Sequence
from datetime import timedelta

import numpy as np
from pydantic import Field

from pipelines.behaviour import Behaviour, Objects, ObjectSettings
from pipelines.doubles import each_once
from pipelines.dwell import Place
from pipelines.observation import Observation
from pipelines.scene import Scene
from pipelines.tracking import Corners, Track
from pipelines.verification import Rule
from pipelines.zones import Zone
from protocol.events import Reason
from protocol.hazards import AlarmCode, Kind
from protocol.span import Span
from protocol.texts import Text

#: The lane is measured at so many points across and down.
_GRID = 40
#: A vehicle stands on about this part of its box, from below.
_FOOTPRINT = 0.4


class BlockedLaneSettings(ObjectSettings):
    objects: Objects = Field(
        ("car", "truck", "bus", "motorcycle"), title="看什么", description="labels of the model; bicycle may be added"
    )
    longer_than: Span = Field(
        timedelta(minutes=3),
        ge=timedelta(seconds=1),
        le=timedelta(hours=12),
        title="停放超过",
        description="a shorter stop is allowed",
    )
    wander: float = Field(
        0.5,
        ge=0.1,
        le=5.0,
        title="挪动范围（车高倍数）",
        description="how many of its own heights a vehicle may move and still be standing",
    )
    forgives: Span = Field(
        timedelta(seconds=15),
        ge=timedelta(0),
        le=timedelta(minutes=5),
        title="容许中断",
        description="hidden or newly numbered for no longer than this, the clock runs on",
    )


class BlockedLane(Behaviour):
    name = "blocked_lane"
    title = Text(zh="占用消防通道", en="Blocked fire lane")
    # GB/T 28181 has no code for a vehicle that stops; intrusion into a zone is the nearest.
    kinds = (Kind(kind="blocked_lane", title=title, behaviour=name, alarm=AlarmCode(method=5, type=6)),)
    Settings = BlockedLaneSettings
    rule = Rule(looks=2, of=4, within=timedelta(seconds=5), patience=timedelta(seconds=20))

    def __init__(self, settings: BlockedLaneSettings, zones: Sequence[Zone]) -> None:
        self._settings = settings
        forgives_s = settings.forgives.total_seconds()
        self._places = tuple(Place(zone, forgives_s=forgives_s, wander=settings.wander) for zone in zones)

    @property
    def objects(self) -> tuple[str, ...]:
        return self._settings.objects

    def observe(self, scene: Scene) -> list[Observation]:
        vehicles = scene.seen(self._settings.objects, self._settings.least_confidence)
        found = (self._in_lane(scene, place, vehicles) for place in self._places)
        return [observation for observation in found if observation is not None]

    def _in_lane(self, scene: Scene, place: Place, vehicles: tuple[Track, ...]) -> Observation | None:
        staying = sorted(place.staying(scene, vehicles), key=lambda stay: -stay.lasted_s)
        # What lies on a longer stay is the same vehicle, which the model calls both car and truck.
        standing = [staying[i] for i in each_once([stay.track.box for stay in staying])]
        if not standing:
            return None
        limit_s = self._settings.longer_than.total_seconds()
        parked = [stay for stay in standing if stay.lasted_s >= limit_s]
        longest = standing[0]
        return Observation(
            kind=self.name,
            key=place.zone.key,
            at_s=scene.at_s,
            since_s=longest.since_s,
            confidence=longest.track.confidence * min(1.0, longest.lasted_s / limit_s),
            met=bool(parked),
            box=scene.frame.fractions(longest.track.box),
            track=longest.track.id,
            zone=place.zone.name,
            count=len(parked),
            reasons=(
                Reason.of(
                    "blocked_lane.stands",
                    None,
                    stood_s=longest.lasted_s,
                    limit_s=limit_s,
                    count=len(parked),
                    percent=100.0 * _blocked(place.zone, [stay.track.box for stay in parked], scene),
                ),
            ),
        )


def _blocked(zone: Zone, boxes: Sequence[Corners], scene: Scene) -> float:
    """The part of the lane, 0..1 of its area in the picture, that the vehicles stand on."""
    corners = np.asarray(zone.polygon, np.float64)
    steps = (np.arange(_GRID) + 0.5) / _GRID
    low, high = corners.min(axis=0), corners.max(axis=0)
    x, y = np.meshgrid(low[0] + steps * (high[0] - low[0]), low[1] + steps * (high[1] - low[1]))
    width, height = scene.frame.width, scene.frame.height
    points = np.column_stack((x.ravel() * width, y.ravel() * height))
    lane = points[zone.contains(points, width, height)]
    taken = np.zeros(len(lane), np.bool_)
    for x1, y1, x2, y2 in boxes:
        top = y2 - _FOOTPRINT * (y2 - y1)
        taken |= (lane[:, 0] >= x1) & (lane[:, 0] <= x2) & (lane[:, 1] >= top) & (lane[:, 1] <= y2)
    return float(taken.mean()) if len(lane) else 0.0
