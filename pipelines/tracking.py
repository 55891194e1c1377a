"""Who is who from one look to the next: boxes become tracks with a number that stays."""

from dataclasses import dataclass, replace
from math import exp, hypot
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from models.detections import Detections
from pipelines.assignment import best_pairs
from pipelines.likeness import Likeness
from pipelines.motion import Motion

#: How far somebody walks in a second, in heights: 1 m/s.
WALK = 0.6

Corners = tuple[float, float, float, float]


class Step(NamedTuple):
    """Where something stood at one instant."""

    at_s: float
    x: float  #: pixels
    y: float


@dataclass(frozen=True, slots=True)
class Habits:
    """How the tracker decides. Everything that waits is in seconds, because looks come irregularly."""

    strong: float = 0.4  #: a box this sure may begin a track
    weak: float = 0.15  #: a box this sure may keep a confirmed track alive
    least_agreement: float = 0.22  #: of a track and a box, see pipelines/likeness.py
    least_likeness: float = 0.1  #: the same, of a track and a box that nobody has a better claim to
    least_overlap: float = 0.4  #: of the same whatever the height, for half of somebody may be hidden …
    cut_s: float = 0.5  #: … and he was seen no longer ago than this
    most_doubt: float = 0.5  #: doubt about a place counts for so many heights at most, or it would match anybody
    fades_s: float = 3.0  #: who was just seen has a better claim than who is long unseen, by this time constant
    born_sum: float = 1.3  #: confidences of its sightings (two at least) add up to this …
    born_s: float = 0.03  #: … over this long, and a track is confirmed
    doubted_s: float = 1.1  #: an unconfirmed track that looks have missed for longer is forgotten
    turns_s: float = 1.0  #: unseen for no longer than this, a track is also looked for where it was last seen
    lost_s: float = 3.0  #: any track unseen for longer is forgotten, also when nobody looked meanwhile
    trail_s: float = 10.0  #: how far back a track remembers where its feet stood
    trail_step_s: float = 0.1  #: and how finely


@dataclass(frozen=True, slots=True, eq=False)
class Track:
    """One thing followed over time, as it is believed to be at the latest look."""

    id: int
    label: str
    motion: Motion
    confidence: float  #: running mean over about a second of sightings
    born_s: float
    seen_s: float  #: when a detection last agreed with it
    born_box: Corners
    evidence: float  #: sum of the confidences of its sightings
    looks: int = 1  #: how often it was seen
    confirmed: bool = False
    roamed: float = 0.0  #: furthest its centre has been from where it was born, in its own heights
    trail: tuple[Step, ...] = ()  #: where the feet stood, oldest first

    @property
    def box(self) -> Corners:
        """Left, top, right, bottom; pixels. Smoothed where seen, predicted where not."""
        return self.motion.box

    @property
    def feet(self) -> tuple[float, float]:
        """Where it touches the ground: the middle of the bottom edge, pixels."""
        x1, _, x2, y2 = self.box
        return (x1 + x2) / 2, y2

    @property
    def height(self) -> float:
        """Of the box; pixels."""
        return self.motion.height

    def moved_since(self, at_s: float) -> float:
        """How far the feet are now from where they stood at `at_s`, or first after it, in its own heights."""
        x, y = self.feet
        past = next((step for step in self.trail if step.at_s >= at_s), Step(at_s, x, y))
        return hypot(x - past.x, y - past.y) / self.height


class Tracker:
    """Online tracking by overlap: constant velocity, best assignment, a second chance for faint boxes.

    The second chance follows ByteTrack (Zhang 2022), looking where somebody was last seen OC-SORT (Cao 2023).
    """

    def __init__(self, habits: Habits | None = None) -> None:
        self._habits = habits or Habits()
        self._tracks: tuple[Track, ...] = ()
        self._next_id = 1
        self._at_s: float | None = None

    @property
    def tracks(self) -> tuple[Track, ...]:
        """All that live, by number: confirmed or not, seen at the last look or coasting."""
        return self._tracks

    def update(self, at_s: float, found: Detections) -> tuple[Track, ...]:
        """What is known after a look at `at_s` seconds that found these boxes (finite, with an area).

        The order of the boxes makes no difference. Looks must not go back in time.
        """
        habits = self._habits
        before = self._at_s if self._at_s is not None else at_s
        elapsed, self._at_s = at_s - before, at_s
        tracks = [_coast(t, elapsed) for t in self._tracks if at_s - t.seen_s <= habits.lost_s]
        found = _in_canonical_order(found)
        like = self._likeness(tracks, before, elapsed, found)
        met = self._meet(tracks, like, before, found.confidence)
        kept = [self._seen(t, at_s, found, met[i]) if i in met else t for i, t in enumerate(tracks)]
        strong = np.flatnonzero(found.confidence >= habits.strong)
        newborn = [self._born(at_s, found, int(d)) for d in strong if d not in met.values()]
        self._tracks = tuple(t for t in kept + newborn if not self._forgotten(t, at_s))
        return self._tracks

    def _meet(self, tracks: list[Track], like: Likeness, before: float, sure: NDArray[np.float32]) -> dict[int, int]:
        """Track index → detection index. Who is known chooses first, and sure boxes are given first.

        `before` is when the look before this one was; `sure` the confidence of each box.
        """
        habits, met = self._habits, dict[int, int]()
        strong = set(np.flatnonzero(sure >= habits.strong).tolist())
        faint = set(np.flatnonzero(sure >= habits.weak).tolist()) - strong
        known = [i for i, t in enumerate(tracks) if t.confirmed]
        doubted = [i for i, t in enumerate(tracks) if not t.confirmed]
        turned = [i for i in known if before - tracks[i].seen_s <= habits.turns_s]
        cut = [i for i in known if before - tracks[i].seen_s <= habits.cut_s]
        for who, boxes, measure, least in (
            (known, strong, like.where_foreseen, habits.least_agreement),
            (known, faint, like.where_foreseen, habits.least_agreement),
            (turned, strong, like.where_last_seen, habits.least_agreement),
            (cut, strong | faint, like.in_place, habits.least_overlap),
            (known, strong, like.near_where_foreseen, habits.least_likeness),
            (doubted, strong, like.where_foreseen, habits.least_agreement),
        ):
            rows, columns = [i for i in who if i not in met], sorted(boxes - set(met.values()))
            if rows and columns:
                gain = measure()[np.ix_(rows, columns)]
                met |= {rows[i]: columns[j] for i, j in best_pairs(np.where(gain >= least, gain, 0.0))}
        return met

    def _likeness(self, tracks: list[Track], before: float, elapsed: float, found: Detections) -> Likeness:
        heights = np.array([t.height for t in tracks]).reshape(-1, 1)
        doubts = np.array([t.motion.doubt_px for t in tracks]).reshape(-1, 1)
        # Time in which nobody looked weakens no claim: only looks that missed him do.
        missed = np.array([max(0.0, before - t.seen_s) for t in tracks]).reshape(-1, 1)
        labels = np.array([found.label_of(i) for i in range(len(found))], np.str_)
        return Likeness(
            foreseen=np.array([t.box for t in tracks]).reshape(-1, 4),
            last=np.array([t.motion.back_at(t.trail[-1].x, t.trail[-1].y).box for t in tracks]).reshape(-1, 4),
            doubt=np.minimum(doubts, self._habits.most_doubt * heights),
            stride=min(WALK * elapsed, self._habits.most_doubt) * heights,
            claim=np.exp(-missed / self._habits.fades_s),
            found=found.xyxy.astype(np.float64),
            same=np.array([t.label for t in tracks], np.str_)[:, None] == labels[None, :],
        )

    def _seen(self, track: Track, at_s: float, found: Detections, row: int) -> Track:
        habits = self._habits
        box, score = found.xyxy[row].astype(np.float64), float(found.confidence[row])
        motion = track.motion.seen_at(box)
        looks = track.looks + 1
        forget = exp(-(at_s - track.seen_s))
        return replace(
            track,
            motion=motion,
            confidence=score + (track.confidence - score) * forget,
            seen_s=at_s,
            looks=looks,
            confirmed=track.confirmed
            or (track.evidence + score >= habits.born_sum and at_s - track.born_s >= habits.born_s),
            evidence=track.evidence + score,
            roamed=max(track.roamed, _roamed(track.born_box, motion)),
            trail=_lengthened(track.trail, _step(at_s, motion), habits),
        )

    def _born(self, at_s: float, found: Detections, row: int) -> Track:
        score, motion = float(found.confidence[row]), Motion.born(found.xyxy[row].astype(np.float64))
        track = Track(
            id=self._next_id,
            label=found.label_of(row),
            motion=motion,
            confidence=score,
            born_s=at_s,
            seen_s=at_s,
            born_box=motion.box,
            evidence=score,
            trail=(_step(at_s, motion),),
        )
        self._next_id += 1
        return track

    def _forgotten(self, track: Track, at_s: float) -> bool:
        patience = self._habits.lost_s if track.confirmed else self._habits.doubted_s
        return at_s - track.seen_s > patience


def _coast(track: Track, elapsed: float) -> Track:
    return replace(track, motion=track.motion.after(elapsed))


def _step(at_s: float, motion: Motion) -> Step:
    cx, cy, _, h = motion.place
    return Step(at_s, float(cx), float(cy + h / 2))


def _roamed(born: Corners, motion: Motion) -> float:
    cx, cy = (born[0] + born[2]) / 2, (born[1] + born[3]) / 2
    return hypot(float(motion.place[0]) - cx, float(motion.place[1]) - cy) / motion.height


def _lengthened(trail: tuple[Step, ...], step: Step, habits: Habits) -> tuple[Step, ...]:
    # The newest step always stands; one too close behind its forerunner takes that one's place.
    if len(trail) > 1 and step.at_s - trail[-2].at_s < habits.trail_step_s:
        trail = trail[:-1]
    old = next((i for i, past in enumerate(trail) if step.at_s - past.at_s <= habits.trail_s), len(trail))
    return (*trail[old:], step)


def _in_canonical_order(found: Detections) -> Detections:
    x1, y1, x2, y2 = found.xyxy.T
    return found.select(np.lexsort((y2, x2, y1, x1, found.class_id, -found.confidence)))
