"""Water pooling 积水: one patch of a drawn low place has become smooth and shines, and stays so.

Standing water hides the grain of the ground and mirrors what is above it. A patch counts that has lost its grain while
the ground around has kept it, is brighter than before beside that ground or quite without grain, hangs together, covers
at least `least_size` of the zone and has no new edges in it or around it; for `longer_than` it is told, and it is over
when the grain is back. What was told for a day and is still there becomes how the ground looks, and the event ends with
that reason. In the dark nothing is learnt, and what was known stays known.

Silent: shadows and the sun (the grain stays, as contrast), rain on the whole zone (all of it changes alike), people
and vehicles that the model sees, and things with edges that it does not.

It cannot tell water from a tarpaulin, a sheet, ice or fresh asphalt that lies as flat and as smooth. It is blind where
the ground shows no grain: too far, too dark, compressed away; and to what stood there when watching began.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

import numpy as np
from numpy.typing import NDArray
from pydantic import Field

from pipelines.leftovers.alive import ALIVE, busy
from pipelines.leftovers.lasting import LET_BE_S, box_of, inside
from pipelines.leftovers.sheen import Ground, Sheen, cells_of
from pipelines.observation import Observation
from pipelines.scene import Scene
from pipelines.seldom import Seldom
from pipelines.zones import Zone
from protocol.events import Reason
from protocol.hazards import AlarmCode, Kind
from protocol.span import Span
from protocol.texts import Text
from protocol.wire import Fraction, Strict

#: Where more of the zone than this has changed at once it is rain, snow, or the camera.
WHOLE = 0.6
#: More than this part of a patch and its rim with new edges: something stands there.
EDGED = 0.15
#: A patch that shares this part with the one before is the same; unseen for so long it is gone.
SAME, FORGIVES_S = 0.3, 45.0
#: Behind a parked car for longer, nobody knows of it any more.
HIDDEN_S = 3600.0
#: Fewer cells than this are no patch.
LEAST_CELLS = 4
SURE = 0.85

Cells = NDArray[np.bool_]


class WaterPoolingSettings(Strict):
    longer_than: Span = Field(
        timedelta(minutes=10),
        ge=timedelta(seconds=10),
        le=timedelta(hours=12),
        title="持续超过",
        description="what drains sooner is no pool",
    )
    least_size: Fraction = Field(
        0.05, gt=0.0, title="至少占区域", description="of the zone's area; a smaller patch does not count"
    )


@dataclass(slots=True)
class _Pool:
    """The one patch of a zone that is watched."""

    cells: Cells
    since_s: float
    seen_s: float
    grain: float
    shine: float
    told_s: float | None = None  #: since when it has been told


class WaterPooling(Seldom):
    name = "water_pooling"
    title = Text(zh="积水", en="Standing water")
    # GB/T 28181 has no code for it: an abnormal picture, and the kind in the description.
    kinds = (
        Kind(
            kind="water_pooling", title=title, behaviour=name, alarm=AlarmCode(method=5, type=11, own="water_pooling")
        ),
    )
    Settings = WaterPoolingSettings

    def __init__(self, settings: WaterPoolingSettings, zones: Sequence[Zone]) -> None:
        self._settings = settings
        self._pools: dict[Zone, _Pool | None] = dict.fromkeys(zones)
        self._sheen = Sheen()

    def _compare(self, scene: Scene, dt: float) -> list[Observation]:
        areas = {zone: inside(zone, cells_of(scene.frame.image.shape)) for zone in self._pools}
        ground = self._sheen.look(
            scene.frame.image, scene.at_s, busy(scene, ALIVE), np.logical_or.reduce(list(areas.values()))
        )
        if ground is None:
            return self._unseen(dt, scene.at_s)
        told = [self._in_zone(zone, area, ground, scene) for zone, area in areas.items()]
        held = [pool.cells for pool in self._pools.values() if pool is not None]
        watched = np.logical_or.reduce(held) if held else np.zeros_like(ground.occupied)
        self._sheen.learn(~(watched | ground.occupied), dt)
        return [said for said in told if said is not None]

    def _unseen(self, dt: float, at_s: float) -> list[Observation]:
        """What can be said when nothing can be told of the ground: in the dark what was said, before that nothing."""
        if not self._sheen.blind:
            self._pools = dict.fromkeys(self._pools)
        # An event that has ended has nothing more to say.
        kept = [said for said in self._said if self._sheen.blind and said.over is None]
        for pool in self._pools.values():
            if pool is not None:
                pool.seen_s += dt
        return [replace(said, at_s=at_s) for said in kept]

    def _in_zone(self, zone: Zone, area: Cells, ground: Ground, scene: Scene) -> Observation | None:
        pool = self._pools[zone] = self._watched(self._pools[zone], area, ground, scene.at_s)
        if pool is None:
            return None
        lasted_s = scene.at_s - pool.since_s
        limit_s = self._settings.longer_than.total_seconds()
        if pool.told_s is None and lasted_s >= limit_s:
            pool.told_s = scene.at_s
        if pool.told_s is not None and scene.at_s - pool.told_s > LET_BE_S:
            return self._let_be(zone, pool, pool.told_s, scene.at_s)
        return Observation(
            kind="water_pooling",
            key=zone.key,
            at_s=scene.at_s,
            since_s=pool.since_s,
            confidence=SURE * (1.0 - pool.grain) * min(1.0, lasted_s / limit_s),
            met=pool.told_s is not None,
            box=box_of([pool.cells]),
            zone=zone.name,
            reasons=(
                Reason.of(
                    "water_pooling.shines",
                    None,
                    percent=100.0 * float((pool.cells & area).sum()) / max(1, int(area.sum())),
                    grain=100.0 * pool.grain,
                    shine=100.0 * float(np.expm1(pool.shine)),
                    lasted_s=lasted_s,
                    limit_s=limit_s,
                ),
            ),
        )

    def _let_be(self, zone: Zone, pool: _Pool, told_s: float, at_s: float) -> Observation:
        self._sheen.learn(pool.cells, np.inf)
        self._pools[zone] = None
        why = Reason.of("leftovers.let_be", None, told_h=(at_s - told_s) / 3600.0)
        return Observation("water_pooling", zone.key, at_s, at_s, 0.0, met=False, zone=zone.name, over=why)

    def _watched(self, pool: _Pool | None, area: Cells, ground: Ground, at_s: float) -> _Pool | None:
        """The zone's pool after this look."""
        seen = self._patch(area, ground)
        if pool is not None and (seen is None or (pool.cells & seen).sum() < SAME * min(pool.cells.sum(), seen.sum())):
            hidden = ground.occupied[pool.cells].mean() > SAME
            if at_s - pool.seen_s <= (HIDDEN_S if hidden else FORGIVES_S):
                return pool
            pool = None
        if seen is None:
            return None
        # A gap in it, such as a lid that never had a grain to lose, belongs to it and says nothing of the water.
        wet = seen & ground.wet
        grain, shine = float(ground.grain[wet].mean()), float(ground.shine[wet].mean())
        if pool is None:
            return _Pool(seen, at_s, at_s, grain, shine)
        # Behind somebody it is as large as it was.
        pool.cells = seen | (pool.cells & ground.occupied)
        pool.seen_s, pool.grain, pool.shine = at_s, grain, shine
        return pool

    def _patch(self, area: Cells, ground: Ground) -> Cells | None:
        """The largest flat patch of the zone that water may stand on."""
        import cv2

        wet = ground.wet & area
        if not wet.any() or (wet | (ground.edged & area)).sum() > WHOLE * area.sum():
            return None
        closed = cv2.morphologyEx(wet.astype(np.uint8), cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8))
        _, labels, stats, _ = cv2.connectedComponentsWithStats(closed, connectivity=4)
        largest = 1 + int(np.argmax(stats[1:, cv2.CC_STAT_AREA]))
        patch: Cells = labels == largest
        if patch.sum() < max(LEAST_CELLS, self._settings.least_size * area.sum()):
            return None
        with_rim = cv2.dilate(patch.astype(np.uint8), np.ones((3, 3), np.uint8)).astype(bool)
        return None if ground.edged[with_rim].mean() > EDGED else patch
