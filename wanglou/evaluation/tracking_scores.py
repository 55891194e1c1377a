"""How well was everybody followed? The published measures of tracking, counted over one sequence or several.

MOTA, MOTP, switches and fragments after Bernardin and Stiefelhagen (2008), IDF1 after Ristani (2016), HOTA after
Luiten (2020), each with the choices of the published `trackeval` package, to which bench/tracking.py compares them.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

#: Two boxes are of the same person from this overlap on (intersection over union).
SAME = 0.5
#: HOTA is the mean over these overlaps.
ALPHAS: Floats = np.arange(0.05, 0.99, 0.05)
#: Followed for more, or less, than these shares of one's presence: mostly tracked, mostly lost.
_MOSTLY, _HARDLY = 0.8, 0.2
#: Who was matched at the instant before stays matched while the overlap lasts, whatever else fits better.
_FAITHFUL = 1000.0
_EPS = float(np.finfo(np.float64).eps)


@dataclass(frozen=True, slots=True, eq=False)
class Boxes:
    """Who stands where in one frame."""

    ids: Ints  #: (n,) each number once
    xyxy: Floats  #: (n, 4) pixels

    def __len__(self) -> int:
        return len(self.ids)


@dataclass(frozen=True, slots=True, eq=False)
class Counts:
    """Everything the measures are made of. Counts of several sequences add up to those of all together."""

    truths: int = 0  #: boxes of the truth
    hits: int = 0
    false: int = 0
    misses: int = 0
    switches: int = 0  #: somebody is followed under another number than before
    fragments: int = 0  #: somebody is followed again after an interruption
    overlap: float = 0.0  #: sum over the hits
    people: int = 0
    mostly_tracked: int = 0
    mostly_lost: int = 0
    id_hits: int = 0  #: boxes right under the best one-to-one naming of the whole sequence
    id_false: int = 0
    id_misses: int = 0
    hota_hits: Floats | float = 0.0  #: per ALPHAS, as are the next three
    hota_false: Floats | float = 0.0
    hota_misses: Floats | float = 0.0
    hota_kept: Floats | float = 0.0  #: sum over the hits of how consistently their pair of numbers was kept

    def __add__(self, other: "Counts") -> "Counts":
        return Counts(*(getattr(self, name) + getattr(other, name) for name in self.__slots__))

    @property
    def mota(self) -> float:
        return (self.hits - self.false - self.switches) / max(1, self.truths)

    @property
    def motp(self) -> float:
        """Mean overlap of the hits, 0..1: greater is better."""
        return self.overlap / max(1, self.hits)

    @property
    def idf1(self) -> float:
        return self.id_hits / max(1.0, self.id_hits + (self.id_false + self.id_misses) / 2)

    @property
    def hota(self) -> float:
        hits = np.asarray(self.hota_hits, np.float64)
        found = hits / np.maximum(1, hits + self.hota_false + self.hota_misses)
        kept = self.hota_kept / np.maximum(1, hits)
        return float(np.mean(np.sqrt(found * kept)))


@dataclass(frozen=True, slots=True, eq=False)
class _Frame:
    """One frame with its people and tracks numbered from 0 over the whole sequence."""

    people: Ints  #: (n,)
    tracks: Ints  #: (m,)
    overlap: Floats  #: (n, m)


def count(truth: Sequence[Boxes], said: Sequence[Boxes]) -> Counts:
    """Compare what was said with the truth; both tell of the same frames, in order."""
    people = {int(i): n for n, i in enumerate(sorted({int(i) for boxes in truth for i in boxes.ids}))}
    tracks = {int(i): n for n, i in enumerate(sorted({int(i) for boxes in said for i in boxes.ids}))}
    frames = [
        _Frame(
            np.array([people[int(i)] for i in true.ids], np.int64),
            np.array([tracks[int(i)] for i in seen.ids], np.int64),
            overlaps(true.xyxy, seen.xyxy),
        )
        for true, seen in zip(truth, said, strict=True)
    ]
    present, followed = _presence(frames, len(people), len(tracks))
    return _clear(frames, present) + _identity(frames, present, followed) + _hota(frames, present, followed)


def total(counts: Iterable[Counts]) -> Counts:
    """Several sequences judged as one."""
    return sum(counts, Counts())


def overlaps(a: Floats, b: Floats) -> Floats:
    """Intersection over union of each of `a`, (n, 4), with each of `b`, (m, 4): (n, m)."""
    low = np.maximum(a[:, None, :2], b[None, :, :2])
    high = np.minimum(a[:, None, 2:], b[None, :, 2:])
    shared = np.prod(np.clip(high - low, 0.0, None), axis=2)
    union = np.prod(a[:, 2:] - a[:, :2], axis=1)[:, None] + np.prod(b[:, 2:] - b[:, :2], axis=1)[None, :] - shared
    return np.asarray(np.where(union > _EPS, shared / np.where(union > _EPS, union, 1.0), 0.0), np.float64)


def _best_pairs(score: Floats) -> tuple[Ints, Ints]:
    from scipy.optimize import linear_sum_assignment

    rows, columns = linear_sum_assignment(score, maximize=True)
    return np.asarray(rows, np.int64), np.asarray(columns, np.int64)


def _presence(frames: Sequence[_Frame], people: int, tracks: int) -> tuple[Floats, Floats]:
    """In how many frames each person, and each track, is there."""
    present, followed = np.zeros(people), np.zeros(tracks)
    for frame in frames:
        present[frame.people] += 1
        followed[frame.tracks] += 1
    return present, followed


def _pairs_held(frames: Sequence[_Frame], people: int) -> Iterator[tuple[_Frame, Ints, Ints]]:
    """Each frame with the pairs of row and column that stand for the same person."""
    before = np.full(people, -1, np.int64)
    for frame in frames:
        held = frame.tracks[None, :] == before[frame.people][:, None]
        score = np.where(frame.overlap >= SAME - _EPS, frame.overlap + _FAITHFUL * held, 0.0)
        rows, columns = _best_pairs(score)
        real = score[rows, columns] > _EPS
        rows, columns = rows[real], columns[real]
        # As the published package has it: a frame without anybody, or without any track, interrupts nothing.
        if len(frame.people) and len(frame.tracks):
            before[:] = -1
            before[frame.people[rows]] = frame.tracks[columns]
        yield frame, rows, columns


def _clear(frames: Sequence[_Frame], present: Floats) -> Counts:
    people = len(present)
    last, now = np.full(people, -1, np.int64), np.zeros(people, np.bool_)
    matched, begun = np.zeros(people), np.zeros(people)
    switches, false, overlap = 0, 0, 0.0
    for frame, rows, columns in _pairs_held(frames, people):
        who, track = frame.people[rows], frame.tracks[columns]
        switches += int(np.sum((last[who] >= 0) & (last[who] != track)))
        last[who] = track
        matched[who] += 1
        false += len(frame.tracks) - len(track)
        overlap += float(frame.overlap[rows, columns].sum())
        if len(frame.people) and len(frame.tracks):
            before, now = now, np.zeros(people, np.bool_)
            now[who] = True
            begun += now & ~before
    hits, truths = int(matched.sum()), int(present.sum())
    share = matched / np.maximum(1, present)
    return Counts(
        truths=truths, hits=hits, false=false, misses=truths - hits, switches=switches,
        fragments=int(np.clip(begun - 1, 0, None).sum()), overlap=overlap, people=people,
        mostly_tracked=int(np.sum(share > _MOSTLY)), mostly_lost=int(np.sum(share < _HARDLY)),
    )  # fmt: skip


def _identity(frames: Sequence[_Frame], present: Floats, followed: Floats) -> Counts:
    together = np.zeros((len(present), len(followed)))
    for frame in frames:
        rows, columns = np.nonzero(frame.overlap >= SAME)
        together[frame.people[rows], frame.tracks[columns]] += 1
    hits = int(together[_best_pairs(together)].sum())
    return Counts(id_hits=hits, id_false=int(followed.sum()) - hits, id_misses=int(present.sum()) - hits)


def _hota(frames: Sequence[_Frame], present: Floats, followed: Floats) -> Counts:
    either = present[:, None] + followed[None, :]
    likely = np.zeros_like(either)
    for frame in frames:
        shared = frame.overlap.sum(0)[None, :] + frame.overlap.sum(1)[:, None] - frame.overlap
        likely[np.ix_(frame.people, frame.tracks)] += np.where(
            shared > _EPS, frame.overlap / np.where(shared > _EPS, shared, 1.0), 0.0
        )
    likely /= np.maximum(_EPS, either - likely)
    together = np.zeros((len(ALPHAS), *either.shape))
    for frame in frames:
        rows, columns = _best_pairs(likely[np.ix_(frame.people, frame.tracks)] * frame.overlap)
        fits = frame.overlap[rows, columns] >= ALPHAS[:, None] - _EPS
        together[:, frame.people[rows], frame.tracks[columns]] += fits
    hits = together.sum((1, 2))
    kept = (together**2 / np.maximum(1, either - together)).sum((1, 2))
    return Counts(hota_hits=hits, hota_false=followed.sum() - hits, hota_misses=present.sum() - hits, hota_kept=kept)
