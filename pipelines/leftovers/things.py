"""Which things were not here before, have not moved since, and are no trick of the light?"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from pipelines.leftovers.background import CHROMA, LUMA, STILL_S, Background, Difference, Known

#: Fewer small pixels than this are noise.
LEAST_PIXELS = 14
LEAST_SIDE = 3
#: So much of a thing must look as it did for it to be still there, or as the empty place did for it to be gone.
MOSTLY = 0.55
#: Behind somebody for so long at most; then it is looked for anew.
HIDDEN_S = 60.0
#: Covered by something else that stays as still for so long, it is not there any more.
REPLACED_S = 5.0
#: Where this part of it is the empty place again, it was never part of the thing.
TRIMMED = 0.1
#: Somebody who covers this part of it hides it.
HIDES = 0.2
#: The outline is compared this many small pixels to both sides.
BAND = 2


class Spot(NamedTuple):
    """A rectangle of the small picture: columns left to right, rows top to bottom, ends excluded."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def sides(self) -> tuple[int, int]:
        return self.right - self.left, self.bottom - self.top


@dataclass(slots=True, eq=False)
class Thing:
    """Something that came and stayed."""

    number: int
    mask: NDArray[np.bool_]  #: of the whole small picture
    spot: Spot
    looks_like: NDArray[np.float32]  #: (pixels of the mask, 3)
    since_s: float  #: it has been still since then
    seen_s: float  #: last look that saw it where it was
    looks: int = 1  #: at which nobody hid it
    alike: float = 1.0  #: sum over them of the part of it that looked as at first

    @property
    def steadiness(self) -> float:
        """0..1; flames, leaves and screens never look twice the same."""
        return self.alike / self.looks

    def hidden(self, seen: Difference) -> bool:
        """Whether somebody is before it."""
        return bool(seen.occupied[self.mask].mean() > HIDES)


class Outline(NamedTuple):
    """How a thing stands out from what surrounds it, now and in the place as it usually looks."""

    now: float  #: mean difference of colour across its outline
    usual: float  #: the same where the outline would be on the empty place
    texture: float  #: how alike the patterns inside are, -1..1: light and shade keep the pattern
    shade: float  #: brightness inside now over usual
    tint: float  #: mean difference of chroma inside

    @property
    def stands_out(self) -> float:
        """0..1; above half it is now that something is there, below it was before."""
        return self.now / max(self.now + self.usual, 1e-6)

    @property
    def only_light(self) -> bool:
        """The same pattern in the same colours, brighter or darker: a shadow, a lamp, the sun."""
        kept = self.texture >= 0.9 and self.tint <= 1.5 * CHROMA
        return kept or (self.tint <= 0.5 * CHROMA and self.texture >= 0.6 and 0.6 <= self.shade <= 1.6)


class Leftovers:
    """The things under watch. One that is hidden for a while is the same thing afterwards, with the same clock."""

    def __init__(self) -> None:
        self.things: list[Thing] = []
        self._next = 1

    def update(self, seen: Difference, place: Background, at_s: float) -> list[Thing]:
        """The things of this look, hidden ones included."""
        if not seen.steady:
            self.things = []
        self.things = [thing for thing in self.things if self._remains(thing, seen, place, at_s)]
        fresh = seen.unlike & (at_s - seen.new_since >= STILL_S) & ~seen.occupied if seen.steady else None
        if fresh is not None and fresh.any():
            for mask, spot in blobs(fresh):
                self._meet(mask, spot, seen, at_s)
        kept = np.zeros_like(seen.unlike)
        for thing in self.things:
            kept |= thing.mask
        place.keep(kept)
        return self.things

    def drop(self, thing: Thing | None) -> None:
        """Forget it; it may be noticed anew."""
        self.things = [other for other in self.things if other is not thing]

    def _remains(self, thing: Thing, seen: Difference, place: Background, at_s: float) -> bool:
        hidden = thing.hidden(seen)
        if not hidden:
            self._trim(thing, seen, place)
        now = seen.picture[thing.mask]
        alike = float(alike_to(now, thing.looks_like).mean())
        if not hidden:
            thing.looks, thing.alike = thing.looks + 1, thing.alike + alike
        if alike >= MOSTLY:
            thing.seen_s = at_s
            return True
        if alike_to(now, place.slow[thing.mask]).mean() >= MOSTLY:
            return False
        replaced = float(np.median(at_s - seen.new_since[thing.mask])) > REPLACED_S and not hidden
        return not replaced and at_s - thing.seen_s <= HIDDEN_S

    def _trim(self, thing: Thing, seen: Difference, place: Background) -> None:
        """Give back what was only somebody standing close to it: there the place is to be seen again."""
        now = seen.picture[thing.mask]
        place_again = alike_to(now, place.slow[thing.mask]) & ~alike_to(now, thing.looks_like)
        rest = thing.mask.copy()
        rest[thing.mask] = ~place_again
        if place_again.mean() < TRIMMED or np.count_nonzero(rest) < LEAST_PIXELS:
            return
        thing.looks_like = thing.looks_like[~place_again]
        thing.mask, thing.spot = rest, spot_of(rest)
        thing.since_s = max(thing.since_s, float(np.median(seen.new_since[rest])))
        thing.looks, thing.alike = 1, 1.0

    def _meet(self, mask: NDArray[np.bool_], spot: Spot, seen: Difference, at_s: float) -> None:
        """A spot that belongs to a thing already known makes it whole; any other is a new thing."""
        since_s = float(np.median(seen.new_since[mask]))
        old = [thing for thing in self.things if touch(thing.spot, spot) and (thing.mask & mask).any()]
        if old and all((mask & ~thing.mask).sum() < 0.2 * thing.mask.sum() for thing in old):
            return
        if old:
            since_s = min(since_s, *(thing.since_s for thing in old))
            for thing in old:
                mask = mask | thing.mask
                self.drop(thing)
        number = old[0].number if old else self._next
        self._next += not old
        self.things.append(Thing(number, mask, spot_of(mask), seen.picture[mask].copy(), since_s, at_s))


def outline(thing: Thing, seen: Difference, place: Known) -> Outline:
    """How the thing stands out, from a look at which nothing hides it."""
    import cv2

    x1, y1, x2, y2 = thing.spot
    reach = 2 * BAND
    rows = slice(max(0, y1 - reach), y2 + reach)
    columns = slice(max(0, x1 - reach), x2 + reach)
    mask = thing.mask[rows, columns]
    now, usual = seen.picture[rows, columns], place.slow[rows, columns]
    wide = cv2.dilate(mask.astype(np.uint8), np.ones((3, 3), np.uint8)).astype(bool)
    narrow = cv2.erode(mask.astype(np.uint8), np.ones((3, 3), np.uint8)).astype(bool)
    band = wide & ~narrow
    inside, around = now[mask], usual[mask]
    return Outline(
        now=_across(now, mask, band),
        usual=_across(usual, mask, band),
        texture=_pattern(inside[:, 0], around[:, 0]),
        shade=float(inside[:, 0].mean() / max(around[:, 0].mean(), 1.0)),
        tint=float(np.abs(inside[:, 1:] - around[:, 1:]).max(axis=1).mean()),
    )


def _across(picture: NDArray[np.float32], mask: NDArray[np.bool_], band: NDArray[np.bool_]) -> float:
    """Mean difference of colour between what lies inside and what lies outside of the outline."""
    means = []
    for side in (mask, ~mask):
        weight = side.astype(np.float32)
        total = _summed(weight)
        means.append(_summed(picture * weight[..., None]) / np.maximum(total, 1.0)[..., None])
    return float(np.linalg.norm(means[0] - means[1], axis=2)[band].mean())


def _summed(values: NDArray[np.float32]) -> NDArray[np.float32]:
    import cv2

    side = 2 * BAND + 1
    return np.asarray(cv2.boxFilter(values, -1, (side, side), normalize=False, borderType=cv2.BORDER_CONSTANT))


def _pattern(a: NDArray[np.float32], b: NDArray[np.float32]) -> float:
    a, b = a - a.mean(), b - b.mean()
    spread = float(np.sqrt((a * a).mean() * (b * b).mean()))
    # Without a pattern of its own nothing can be said to keep it.
    return float((a * b).mean()) / spread if spread > 16.0 else 0.0


def alike_to(now: NDArray[np.float32], then: NDArray[np.float32]) -> NDArray[np.bool_]:
    change = np.abs(now - then)
    alike: NDArray[np.bool_] = (change[:, 0] <= 1.5 * LUMA) & (change[:, 1:].max(axis=1) <= 1.5 * CHROMA)
    return alike


def blobs(fresh: NDArray[np.bool_]) -> Iterator[tuple[NDArray[np.bool_], Spot]]:
    """The connected spots large enough to be a thing."""
    import cv2

    closed = cv2.morphologyEx(fresh.astype(np.uint8), cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(closed, connectivity=8)
    for i in range(1, count):
        x, y, w, h, area = (int(v) for v in stats[i])
        if area >= LEAST_PIXELS and min(w, h) >= LEAST_SIDE:
            yield labels == i, Spot(x, y, x + w, y + h)


def spot_of(mask: NDArray[np.bool_]) -> Spot:
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    return Spot(int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1)


def touch(a: Spot, b: Spot) -> bool:
    return a.left < b.right and b.left < a.right and a.top < b.bottom and b.top < a.bottom
