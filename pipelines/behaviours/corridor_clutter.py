"""Corridor clutter 楼道堆物: things that were not there stand in a drawn stairwell or corridor, and stay for long.

Whose they are does not matter, nor what they are: whatever differs from how the place looks when it is empty, keeps
still, has an outline of its own and stands with its foot in the zone for `longer_than`. One zone is one event, however
much stands in it; it ends when the last thing is gone. What was told for a day and still stands there is allowed to:
it becomes part of the place, and the event ends with that reason.

Silent: people, seen by the model, however long they stand; a lamp, the sun, a shadow (the same pattern, brighter or
darker); a lamp that changes the whole view (`pipelines/leftovers/place.py`); what something was taken from; and what
has come and gone at the very same spot twice before, looking just so: a door.

It lies when a door stays open for so long before it was seen to open and close twice, with its leaf over the zone.
It misses what was there when watching began, and grey things on a floor of the same grey.
"""

from collections.abc import Sequence
from datetime import timedelta

import numpy as np
from numpy.typing import NDArray
from pydantic import Field

from pipelines.leftovers.alive import ANIMALS, PERSON, busy
from pipelines.leftovers.background import Difference
from pipelines.leftovers.lasting import LET_BE_S, Lasting, Newcomer, box_of, given_up_s, inside
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

#: More than this part of the picture is no thing that anybody put there.
LARGEST = 0.35
#: The background alone is never surer than this.
SURE = 0.9


class CorridorClutterSettings(Strict):
    longer_than: Span = Field(
        timedelta(minutes=30),
        ge=timedelta(seconds=10),
        le=timedelta(hours=24),
        title="堆放超过",
        description="what is gone sooner is allowed",
    )
    least_size: Fraction = Field(
        0.01, gt=0.0, title="至少占区域", description="of the zone's area; a smaller thing does not count"
    )


class CorridorClutter(Seldom):
    name = "corridor_clutter"
    title = Text(zh="楼道堆物", en="Clutter in a stairwell")
    # GB/T 28181 has a code for things left behind, and none nearer.
    kinds = (Kind(kind="clutter", title=title, behaviour=name, alarm=AlarmCode(method=5, type=3, own="clutter")),)
    Settings = CorridorClutterSettings

    def __init__(self, settings: CorridorClutterSettings, zones: Sequence[Zone]) -> None:
        self._settings = settings
        self._zones = tuple(zones)
        self._place = Place()
        self._lasting = Lasting()

    def _compare(self, scene: Scene, dt: float) -> list[Observation]:
        # A bicycle or a scooter in a corridor is clutter.
        seen = self._place.look(scene.frame.image, scene.at_s, busy(scene, (PERSON, *ANIMALS)))
        self._lasting.update(seen, self._place, scene.at_s)
        let_be = self._give_up(seen, scene.at_s)
        newcomers = self._lasting.newcomers
        found = [said for zone in self._zones if (said := self._in_zone(zone, newcomers, seen, scene)) is not None]
        found += [over for zone in self._zones if (over := _over(zone, let_be, seen, scene.at_s)) is not None]
        return found

    def _in_zone(self, zone: Zone, newcomers: Sequence[Newcomer], seen: Difference, scene: Scene) -> Observation | None:
        area = inside(zone, seen.unlike.shape)
        things = [
            newcomer
            for newcomer in newcomers
            if _stands_in(newcomer, area) and (newcomer.told or self._counts(newcomer, area))
        ]
        if not things:
            return None
        limit_s = self._settings.longer_than.total_seconds()
        longest = min(things, key=lambda newcomer: newcomer.thing.since_s)
        lasted_s = scene.at_s - longest.thing.since_s
        stood = [newcomer for newcomer in things if newcomer.told or scene.at_s - newcomer.thing.since_s >= limit_s]
        for newcomer in stood:
            newcomer.told_s = scene.at_s if newcomer.told_s is None else newcomer.told_s
        taken = np.logical_or.reduce([newcomer.thing.mask for newcomer in stood or things]) & area
        return Observation(
            kind="clutter",
            key=zone.key,
            at_s=scene.at_s,
            since_s=longest.thing.since_s,
            confidence=SURE * longest.thing.steadiness * min(1.0, lasted_s / limit_s),
            met=bool(stood),
            box=box_of([newcomer.thing.mask for newcomer in stood or things]),
            zone=zone.name,
            count=len(stood),
            reasons=(
                Reason.of(
                    "corridor_clutter.stays",
                    None,
                    count=len(stood),
                    stayed_s=lasted_s,
                    limit_s=limit_s,
                    percent=100.0 * float(taken.sum()) / max(1, int(area.sum())),
                    stands_out=longest.outline.stands_out if longest.outline else 0.0,
                ),
            ),
        )

    def _counts(self, newcomer: Newcomer, area: NDArray[np.bool_]) -> bool:
        size = int(newcomer.thing.mask.sum())
        fits = self._settings.least_size * int(area.sum()) <= size <= LARGEST * area.size
        return fits and newcomer.is_thing and not self._lasting.habitual(newcomer)

    def _give_up(self, seen: Difference, at_s: float) -> list[Newcomer]:
        """Learn what is no thing after long, and what was told for a day; the latter is returned."""
        limit_s = given_up_s(self._settings.longer_than)
        old = [
            newcomer
            for newcomer in self._lasting.newcomers
            if (
                at_s - newcomer.thing.since_s > limit_s
                if newcomer.told_s is None
                else at_s - newcomer.told_s > LET_BE_S
            )
        ]
        return [newcomer for newcomer in self._lasting.give_up(old, seen, self._place) if newcomer.told]


def _over(zone: Zone, let_be: Sequence[Newcomer], seen: Difference, at_s: float) -> Observation | None:
    """What ends the zone's event, unless something else in it is still told."""
    area = inside(zone, seen.unlike.shape)
    since_s = [newcomer.told_s for newcomer in let_be if newcomer.told_s is not None and _stands_in(newcomer, area)]
    if not since_s:
        return None
    why = Reason.of("leftovers.let_be", None, told_h=(at_s - min(since_s)) / 3600.0)
    return Observation("clutter", zone.key, at_s, at_s, 0.0, met=False, zone=zone.name, over=why)


def _stands_in(newcomer: Newcomer, area: NDArray[np.bool_]) -> bool:
    """Whether the middle of its bottom edge is in the zone: there it stands on the floor."""
    left, _, right, bottom = newcomer.thing.spot
    return bool(area[bottom - 1, (left + right) // 2])
