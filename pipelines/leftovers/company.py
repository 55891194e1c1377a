"""Who was there when a thing was put down, and is anybody still with it?"""

from collections import deque
from dataclasses import dataclass
from math import hypot

import numpy as np

from pipelines.scene import Scene
from pipelines.tracking import Corners, Track

#: People are remembered for so long after they were last seen.
REMEMBERED_S = 60.0
#: Who stood within this many of his own heights of a thing, just before it was put down or just after, put it there.
BESIDE = 0.5
BEFORE_S, AFTER_S = 2.5, 1.0
#: Seen no longer ago than this, somebody is here.
HERE_S = 1.0
#: Anybody else who stays beside it for so long looks after it.
JOINS_S = 5.0
#: Somebody lost in the middle of the picture who is seen again as somebody new: this near and this soon.
SAME_SPOT, AGAIN_S = 1.0, 6.0
#: Out over the edge for longer than this and back under the same number.
RETURNS_S = 0.7
#: A person's box this many times as wide as tall: lying, or sitting on the floor.
LIES = 0.8
#: A box of somebody lying is believed from here on: models are unsure of them.
LEAST_LYING = 0.2
#: Places are kept this far apart, and for so long.
STEP_S, TRAIL_S = 0.5, 40.0


@dataclass(slots=True)
class Person:
    """Somebody who is or was in the picture."""

    number: int
    box: Corners  #: where last seen
    born_s: float
    seen_s: float
    left: bool  #: last seen at the edge of the picture
    places: list[tuple[float, Corners]]
    beside_since: dict[int, float]  #: number of a thing → since when beside it

    @property
    def lies(self) -> bool:
        return lying(self.box)


class Company:
    """Everybody seen lately. A person who vanished without leaving is taken to be still there."""

    def __init__(self) -> None:
        self._people: dict[int, Person] = {}
        self._numbers: dict[int, int] = {}  #: of a track → of the person
        self._next = 0
        self._lying: list[Corners] = []  #: who lies or sits at this look, followed or not
        self._seen_whole: deque[Corners] = deque(maxlen=200)

    @property
    def remembered(self) -> int:
        """How many tracks and people are kept in mind, whichever are more."""
        return max(len(self._people), len(self._numbers))

    def update(self, scene: Scene, people: tuple[Track, ...]) -> None:
        """`people`: the tracks of persons seen at this look."""
        at_s = scene.at_s
        found = scene.detections.named("person")
        boxes = [(float(a), float(b), float(c), float(d)) for a, b, c, d in found.xyxy]
        self._lying = [
            box for box, sure in zip(boxes, found.confidence, strict=True) if sure >= LEAST_LYING and lying(box)
        ]
        self._people = {n: p for n, p in self._people.items() if at_s - p.seen_s <= REMEMBERED_S}
        self._numbers = {track: number for track, number in self._numbers.items() if number in self._people}
        for track in people:
            known = self._people.get(self._numbers.get(track.id, 0))
            if known is None or (known.left and at_s - known.seen_s > RETURNS_S):
                known = self._newcomer(track, at_s if known else track.born_s)
            known.box, known.seen_s, known.left = track.box, at_s, scene.at_edge(track.box)
            known.left &= not known.lies
            if at_s - known.places[-1][0] >= STEP_S:
                known.places.append((at_s, track.box))
                if track.confidence >= 0.4 and track.box[0] > 1 and track.box[2] < scene.frame.width - 1:
                    self._seen_whole.append(track.box)
                if at_s - known.places[0][0] > TRAIL_S:
                    del known.places[0]

    def _newcomer(self, track: Track, born_s: float) -> Person:
        """A number that comes back over the edge of the picture is somebody else's by now."""
        self._next += 1
        self._numbers[track.id] = self._next
        box = track.born_box if born_s == track.born_s else track.box
        self._people[self._next] = Person(self._next, track.box, born_s, born_s, False, [(born_s, box)], {})
        return self._people[self._next]

    def tall_at(self, feet: float, within: float) -> float | None:
        """How tall people are whose feet stand at that row, pixels; else how tall anywhere; None: nobody yet."""
        near = [box[3] - box[1] for box in self._seen_whole if abs(box[3] - feet) < within]
        near = near or [box[3] - box[1] for box in self._seen_whole]
        return float(np.median(near)) if len(self._seen_whole) >= 3 else None

    def owners(self, box: Corners, since_s: float) -> set[int]:
        """Who was beside the place when the thing was put there."""
        return {
            person.number
            for person in self._people.values()
            for at_s, where in person.places
            if since_s - BEFORE_S <= at_s <= since_s + AFTER_S and apart(where, box) <= BESIDE
        }

    def attending(self, thing: int, box: Corners, owners: set[int], reach: float, at_s: float, abandoned: bool) -> bool:
        """Whether an owner, or somebody who has joined it, is within `reach` of his own heights.

        Who vanished and appeared again under a new number is added to `owners`. Once it is `abandoned`, only
        its owner's return ends that: others may stand and look at it.
        """
        owners |= {person.number for person in self._people.values() if self._is_heir(person, owners)}
        with_it = any(apart(other, box) <= reach for other in self._lying)
        for person in self._people.values():
            away = apart(person.box, box)
            here = at_s - person.seen_s <= HERE_S
            if person.number in owners and away <= reach:
                with_it |= here or not (person.left or self._has_heir(person))
            if not here or away > BESIDE:
                person.beside_since.pop(thing, None)
            elif at_s - person.beside_since.setdefault(thing, at_s) >= JOINS_S:
                with_it |= not abandoned
        return with_it

    def _is_heir(self, person: Person, owners: set[int]) -> bool:
        return person.number not in owners and any(
            other.number in owners and _again(other, person) for other in self._people.values()
        )

    def _has_heir(self, lost: Person) -> bool:
        return any(_again(lost, other) for other in self._people.values())


def _again(lost: Person, other: Person) -> bool:
    """Whether `other` appeared where `lost` vanished, soon after."""
    return (
        other.number != lost.number
        and not lost.left
        and -1.0 <= other.born_s - lost.seen_s <= AGAIN_S
        and other.seen_s > lost.seen_s
        and apart(other.places[0][1], lost.box) <= SAME_SPOT
    )


def lying(box: Corners) -> bool:
    """Whether a box is too wide for somebody who stands or walks."""
    return box[2] - box[0] > LIES * (box[3] - box[1])


def apart(person: Corners, box: Corners) -> float:
    """How far a person stands from a thing, in heights of the person; sideways from edge to edge.

    Depth is foreshortened by a camera that looks down, so it counts twice.
    """
    # Who lies is as long as his box is wide.
    height = max(1.0, person[3] - person[1], person[2] - person[0])
    dx = max(0.0, box[0] - person[2], person[0] - box[2])
    dy = 2.0 * max(0.0, abs(person[3] - box[3]) - 0.15 * height)
    return hypot(dx, dy) / height
