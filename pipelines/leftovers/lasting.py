"""Which things have come to this place and stayed, for minutes or hours, through passers-by and lamps?"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from functools import lru_cache
from math import exp

import numpy as np
from numpy.typing import NDArray

from pipelines.leftovers.background import Difference
from pipelines.leftovers.place import DARK, Place
from pipelines.leftovers.things import (
    LEAST_PIXELS,
    MOSTLY,
    Outline,
    Spot,
    Thing,
    alike_to,
    blobs,
    outline,
    spot_of,
    touch,
)
from pipelines.zones import Zone
from protocol.events import Box

#: What has looked the same for so long is a thing that stays; who stops to talk moves within it.
STAYS_S = 20.0
#: The place is to be seen again for so long: the thing is gone, or so much of it; less than that part of it is none.
GONE_S, LEFT = 30.0, 0.25
#: The light on a thing wanders more slowly than this.
FOLLOWS_S = 60.0
#: What is there has looked otherwise, and still, for so long: it was changed for another, or more was put to it.
CHANGED_S = 20.0
#: So much of it must have looked as before at every look, on average.
STEADY = 0.75
#: The outline must be so much more in the picture than in the empty place; below the second, something was taken away.
STANDS_OUT, TAKEN_AWAY = 0.54, 0.44
#: Two spots that share so much, and look alike in so much of it, are the same door in the same position.
SAME_SPOT, SAME_LOOK = 0.7, 0.75
#: Light and shade: the factor varies by so much from pixel to pixel, the hue by so much, and e to so much is the most.
ROUGH, TINTED, SHADED = 0.07, 0.06, 1.3
#: What came and went so often, and stayed each time for so long, belongs to the place: a door, a shutter.
HABIT, HABIT_S = 2, 20.0
MOST_HABITS = 24
#: What has stayed for so many times the limit, and an hour, and is still no thing will not become one.
GIVEN_UP, GIVEN_UP_S = 2.0, 3600.0
#: So many zones, of all cameras of a node together, are worked out once: each costs 30 ms, and 37 KB to be kept.
MOST_ZONES = 512
#: What was told for so long and is still there is allowed to be: longer would hide what else comes.
LET_BE_S = 24 * 3600.0


@dataclass(slots=True, eq=False)
class Newcomer:
    """One thing that came and stays."""

    thing: Thing
    whole: "_Look"  #: as it was when it was met
    outline: Outline | None = None
    told_s: float | None = None  #: since when it has been told

    @property
    def told(self) -> bool:
        return self.told_s is not None

    @property
    def is_thing(self) -> bool:
        """Whether it keeps still and has an outline of its own."""
        return self.outline is not None and self.outline.stands_out >= STANDS_OUT and self.thing.steadiness >= STEADY


@dataclass(slots=True)
class _Look:
    """How something looked, where."""

    mask: NDArray[np.bool_]
    looks_like: NDArray[np.float32]
    times: int = 1  #: it has come and gone


@dataclass(slots=True)
class Lasting:
    """What came and stays in one view. `doors`: what comes and goes at the same spot is remembered and soon ignored."""

    doors: bool = True
    newcomers: list[Newcomer] = field(default_factory=list)
    _habits: list[_Look] = field(default_factory=list)
    _next: int = 1
    _at_s: float | None = None
    #: Since when each pixel has looked as the empty place does; behind somebody nobody knows.
    _like_since: NDArray[np.float64] = field(default_factory=lambda: np.empty((0, 0), np.float64))

    def update(self, seen: Difference, place: Place, at_s: float) -> list[Newcomer]:
        """The newcomers after this look. While nobody knows the light they are as they were."""
        dt = 0.0 if self._at_s is None else at_s - self._at_s
        self._at_s = at_s
        if place.moved:
            self.newcomers, self._habits = [], []
        if self._like_since.shape != seen.unlike.shape:
            self._like_since = np.full(seen.unlike.shape, at_s, np.float64)
        if not seen.steady:
            # What is not to be seen does not look empty.
            self._like_since[:] = at_s
            return self.newcomers
        self._like_since[seen.unlike | seen.occupied] = at_s
        self.newcomers = [newcomer for newcomer in self.newcomers if self._remains(newcomer, seen, place, at_s, dt)]
        fresh = seen.unlike & (at_s - seen.new_since >= STAYS_S) & ~seen.occupied
        for mask, spot in blobs(fresh) if fresh.any() else ():
            self._meet(mask, spot, seen, at_s)
        kept = np.zeros_like(seen.unlike)
        for newcomer in self.newcomers:
            kept |= newcomer.thing.mask
        place.keep(kept)
        for newcomer in list(self.newcomers):
            self._judge(newcomer, seen, place, at_s)
        return self.newcomers

    def learn(self, newcomer: Newcomer, seen: Difference, place: Place) -> None:
        """From now on this is how the place looks."""
        place.learn(newcomer.thing.mask, seen.picture)
        self.newcomers = [other for other in self.newcomers if other is not newcomer]

    def give_up(self, chosen: Sequence[Newcomer], seen: Difference, place: Place) -> list[Newcomer]:
        """Those of `chosen` that are learnt at this look; behind somebody, or in an unknown light, none is."""
        learnt = [newcomer for newcomer in chosen if seen.steady and not newcomer.thing.hidden(seen)]
        for newcomer in learnt:
            self.learn(newcomer, seen, place)
        return learnt

    def habitual(self, newcomer: Newcomer) -> bool:
        """Whether it has come and gone here before, looking just so."""
        known = next((habit for habit in self._habits if _same(habit, newcomer.whole)), None)
        return known is not None and known.times >= HABIT

    def _remains(self, newcomer: Newcomer, seen: Difference, place: Place, at_s: float, dt: float) -> bool:
        thing = newcomer.thing
        if thing.hidden(seen):
            return True
        now = seen.picture[thing.mask]
        if place.relit:
            # In another light it looks otherwise; whether it is there, the empty place in this light tells.
            thing.looks_like = now.copy()
        like = alike_to(now, thing.looks_like)
        thing.looks, thing.alike = thing.looks + 1, thing.alike + float(like.mean())
        if like.mean() >= MOSTLY:
            thing.seen_s = at_s
            thing.looks_like[like] += (1.0 - exp(-dt / FOLLOWS_S)) * (now - thing.looks_like)[like]
        elif float(np.median(at_s - seen.new_since[thing.mask])) > CHANGED_S:
            thing.looks_like = now.copy()
        return self._trim(newcomer, at_s)

    def _trim(self, newcomer: Newcomer, at_s: float) -> bool:
        """Give back what is the empty place again; whether anything is left of it."""
        thing = newcomer.thing
        left = at_s - self._like_since[thing.mask] < GONE_S
        rest = thing.mask.copy()
        rest[thing.mask] = left
        if rest.sum() < max(LEAST_PIXELS, LEFT * newcomer.whole.mask.sum()):
            self._remember(newcomer, at_s)
            return False
        if not left.all():
            thing.mask, thing.looks_like, thing.spot = rest, thing.looks_like[left], spot_of(rest)
        return True

    def _meet(self, mask: NDArray[np.bool_], spot: Spot, seen: Difference, at_s: float) -> None:
        """What lies with a thing already known makes that one larger; anything else is new."""
        since_s = float(np.median(seen.new_since[mask]))
        old = [
            newcomer
            for newcomer in self.newcomers
            if touch(newcomer.thing.spot, spot) and (newcomer.thing.mask & mask).any()
        ]
        if old and all((mask & ~newcomer.thing.mask).sum() < LEAST_PIXELS for newcomer in old):
            return
        number = old[0].thing.number if old else self._next
        self._next += not old
        for newcomer in old:
            mask = mask | newcomer.thing.mask
            since_s = min(since_s, newcomer.thing.since_s)
        told_s = max((newcomer.told_s for newcomer in old if newcomer.told_s is not None), default=None)
        self.newcomers = [newcomer for newcomer in self.newcomers if newcomer not in old]
        thing = Thing(number, mask, spot_of(mask), seen.picture[mask].copy(), since_s, at_s)
        self.newcomers.append(Newcomer(thing, _Look(mask, thing.looks_like.copy()), told_s=told_s))

    def _judge(self, newcomer: Newcomer, seen: Difference, place: Place, at_s: float) -> None:
        """A trick of the light, or the place something was taken from, is the place from now on."""
        gone = seen.unlike[newcomer.thing.mask].mean() < MOSTLY
        if newcomer.told or gone or newcomer.thing.hidden(seen):
            return
        newcomer.outline = outline(newcomer.thing, seen, place)
        if (
            newcomer.outline.only_light
            or _lit_otherwise(newcomer.thing, seen, place)
            or newcomer.outline.stands_out < TAKEN_AWAY
        ):
            self.learn(newcomer, seen, place)

    def _remember(self, newcomer: Newcomer, at_s: float) -> None:
        """It came and went; a door does so again and again."""
        if not self.doors or newcomer.told or at_s - newcomer.thing.since_s < HABIT_S + GONE_S:
            return
        for habit in self._habits:
            if _same(habit, newcomer.whole):
                habit.times += 1
                return
        self._habits = [newcomer.whole, *self._habits][:MOST_HABITS]


def given_up_s(limit: timedelta) -> float:
    """How old what is no thing becomes where a thing is told after `limit`; seconds."""
    return GIVEN_UP * limit.total_seconds() + GIVEN_UP_S


def _lit_otherwise(thing: Thing, seen: Difference, place: Place) -> bool:
    """Whether one factor, that changes smoothly, makes the empty place of what is there now: a shadow, the sun."""
    import cv2

    x1, y1, x2, y2 = thing.spot
    part = np.s_[y1:y2, x1:x2]
    mask = thing.mask[part]
    now, usual = seen.picture[part], place.slow[part]
    ratio = np.log(np.clip(now[..., 0], 0, None) + DARK) - np.log(np.clip(usual[..., 0], 0, None) + DARK)
    inner = cv2.erode(mask.astype(np.uint8), np.ones((3, 3), np.uint8), borderValue=0).astype(np.float32)
    if inner.sum() < LEAST_PIXELS:
        return False
    near = cv2.blur(ratio * inner, (7, 7)) / np.maximum(cv2.blur(inner, (7, 7)), 1e-3)
    within = inner > 0
    rough = float(np.sqrt(np.square(ratio - near)[within].mean()))
    tints = [(each[..., 1:] - 128.0) / (each[..., :1] + 2 * DARK) for each in (now, usual)]
    tint = float(np.abs(tints[0] - tints[1]).max(axis=2)[within].mean())
    return rough <= ROUGH and tint <= TINTED and abs(float(np.median(ratio[within]))) <= SHADED


def _same(habit: _Look, thing: _Look) -> bool:
    both = habit.mask & thing.mask
    if both.sum() < SAME_SPOT * max(int((habit.mask | thing.mask).sum()), 1):
        return False
    then, now = habit.looks_like[both[habit.mask]], thing.looks_like[both[thing.mask]]
    return bool(alike_to(now, then).mean() >= SAME_LOOK)


@lru_cache(maxsize=MOST_ZONES)
def inside(zone: Zone, shape: tuple[int, ...]) -> NDArray[np.bool_]:
    """The pixels of a small picture of that (rows, columns) whose middles lie in `zone`; not to be written to."""
    rows, columns = shape
    y, x = (np.mgrid[0:rows, 0:columns] + 0.5).reshape(2, -1)
    within = zone.contains(np.stack([x, y], axis=1), columns, rows).reshape(rows, columns)
    within.setflags(write=False)
    return within


def box_of(masks: Sequence[NDArray[np.bool_]]) -> Box:
    """What all of them lie in, in fractions of the picture."""
    whole = np.logical_or.reduce(list(masks))
    rows, columns = np.flatnonzero(whole.any(axis=1)), np.flatnonzero(whole.any(axis=0))
    height, width = whole.shape
    return Box(x1=columns[0] / width, y1=rows[0] / height, x2=(columns[-1] + 1) / width, y2=(rows[-1] + 1) / height)
