"""Garbage overflow 垃圾满溢: what lies beside and above the bins has become too much, and nobody takes it away.

The zone somebody drew around the bins is compared with how it looks when only the bins stand there. What has come,
keeps still and has an outline of its own counts by the part of the zone that it covers, bag after bag; once that is
more than `share` for `longer_than` it is told, and it is over when less than half of `share` is left. What counts is
never learnt as part of the place, however slowly the heap grows; so the reference is the place as it was tidy.

Silent: people and vehicles, seen by the model, who stand there; the light and the sun; a bin that was taken away. A bin
that was pushed aside counts for the strip that it newly hides.

It lies when something else is put there to stay: a new bin, a parked scooter that the model does not see. Begun while
the bins overflow, it takes the heap for the place until it is cleared.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

import numpy as np
from numpy.typing import NDArray
from pydantic import Field

from pipelines.leftovers.alive import ALIVE, busy
from pipelines.leftovers.background import Difference
from pipelines.leftovers.lasting import Lasting, Newcomer, box_of, given_up_s, inside
from pipelines.leftovers.place import Place
from pipelines.observation import Observation
from pipelines.scene import Scene
from pipelines.seldom import Seldom
from pipelines.zones import Zone
from protocol.events import Reason
from protocol.hazards import AlarmCode, Kind
from protocol.span import Span
from protocol.texts import Text
from protocol.wire import Fraction, Strict

#: Told, it goes on while this part of `share` is left.
LEFT = 0.5
#: A heap that somebody hides or moves for no longer than this is the same heap.
FORGIVES_S = 60.0
#: The background alone is never surer than this.
SURE = 0.9


class GarbageOverflowSettings(Strict):
    share: Fraction = Field(
        0.15, ge=0.01, title="占区域超过", description="of the zone's area, that is covered by what was not there"
    )
    longer_than: Span = Field(
        timedelta(minutes=20),
        ge=timedelta(seconds=10),
        le=timedelta(hours=24),
        title="持续超过",
        description="what is cleared sooner is no overflow",
    )


@dataclass(slots=True)
class _Heap:
    """The clock of one zone."""

    since_s: float | None = None
    seen_s: float = 0.0
    told: bool = False

    def tick(self, enough: bool, at_s: float) -> float:
        """How long there has been enough of it by now."""
        if enough:
            self.since_s, self.seen_s = at_s if self.since_s is None else self.since_s, at_s
        elif at_s - self.seen_s > FORGIVES_S:
            self.since_s = None
        return 0.0 if self.since_s is None else at_s - self.since_s


class GarbageOverflow(Seldom):
    name = "garbage_overflow"
    title = Text(zh="垃圾满溢", en="Overflowing bins")
    # GB/T 28181 has a code for things left behind, and none nearer.
    kinds = (Kind(kind="garbage", title=title, behaviour=name, alarm=AlarmCode(method=5, type=3, own="garbage")),)
    Settings = GarbageOverflowSettings

    def __init__(self, settings: GarbageOverflowSettings, zones: Sequence[Zone]) -> None:
        self._settings = settings
        self._heaps = {zone: _Heap() for zone in zones}
        self._place = Place()
        # Bags are put at the same spot every day, and look the same.
        self._lasting = Lasting(doors=False)

    def _compare(self, scene: Scene, dt: float) -> list[Observation]:
        seen = self._place.look(scene.frame.image, scene.at_s, busy(scene, ALIVE))
        self._lasting.update(seen, self._place, scene.at_s)
        self._give_up(seen, scene.at_s)
        heaps = [newcomer for newcomer in self._lasting.newcomers if newcomer.is_thing or newcomer.told]
        for newcomer in heaps:
            newcomer.told_s = None
        told = [self._in_zone(zone, heap, heaps, seen, scene) for zone, heap in self._heaps.items()]
        return [said for said in told if said is not None]

    def _give_up(self, seen: Difference, at_s: float) -> None:
        """Learn what lies beside the zones, and what is no thing after long: kept, it would fill the picture."""
        zones = np.logical_or.reduce([inside(zone, seen.unlike.shape) for zone in self._heaps])
        limit_s = given_up_s(self._settings.longer_than)
        idle = [
            newcomer
            for newcomer in self._lasting.newcomers
            if not (newcomer.thing.mask & zones).any()
            or not (newcomer.is_thing or newcomer.told or at_s - newcomer.thing.since_s <= limit_s)
        ]
        self._lasting.give_up(idle, seen, self._place)

    def _in_zone(
        self, zone: Zone, heap: _Heap, heaps: Sequence[Newcomer], seen: Difference, scene: Scene
    ) -> Observation | None:
        area = inside(zone, seen.unlike.shape)
        here = [newcomer for newcomer in heaps if (newcomer.thing.mask & area).any()]
        covered = _covered(here, area)
        needed = self._settings.share * (LEFT if heap.told else 1.0)
        lasted_s = heap.tick(covered >= needed, scene.at_s)
        limit_s = self._settings.longer_than.total_seconds()
        heap.told = heap.since_s is not None and (heap.told or lasted_s >= limit_s)
        if not here or heap.since_s is None:
            return None
        for newcomer in here if heap.told else ():
            newcomer.told_s = scene.at_s
        return Observation(
            kind="garbage",
            key=zone.key,
            at_s=scene.at_s,
            since_s=heap.since_s,
            confidence=SURE * min(newcomer.thing.steadiness for newcomer in here) * min(1.0, lasted_s / limit_s),
            met=heap.told,
            box=box_of([newcomer.thing.mask & area for newcomer in here]),
            zone=zone.name,
            reasons=(
                Reason.of(
                    "garbage_overflow.covers",
                    None,
                    percent=100.0 * covered,
                    limit=100.0 * self._settings.share,
                    lasted_s=lasted_s,
                    limit_s=limit_s,
                    heaps=len(here),
                ),
            ),
        )


def _covered(here: Sequence[Newcomer], area: NDArray[np.bool_]) -> float:
    """The part of the zone, 0..1, that what came lies before."""
    if not here:
        return 0.0
    masks = np.logical_or.reduce([newcomer.thing.mask for newcomer in here])
    return float((masks & area).sum()) / max(1, int(area.sum()))
