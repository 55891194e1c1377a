"""Whose number is this new one? Somebody who walks on under another number is still the same person."""

from collections.abc import Sequence
from math import hypot

from pipelines.scene import Scene
from pipelines.tracking import Step, Track

#: Who was lost longer ago is somebody else. A new track is confirmed a moment later than it is first seen.
GONE_S, CONFIRMED_S = 4.0, 4.0
#: How far, in body heights, a newcomer may first be seen from where somebody lost should be by then …
NEAR = 0.5
#: … and how much further for every second in between.
NEAR_A_SECOND = 0.3
#: Heights that differ more belong to two people.
ALIKE = 0.7
#: The pace is that of the last second before somebody was lost.
PACE_S = 1.0


class Succession:
    """Hands over what is known of a lost track to the new one that walks on where it should be.

    The counterpart for those who move of the clocks in `dwell`, which serve those who stand.
    """

    def __init__(self) -> None:
        self._known: dict[int, Track] = {}
        self._heirs: dict[int, int] = {}  #: lost number → the one that goes on

    def update(self, scene: Scene, tracks: Sequence[Track]) -> dict[int, int]:
        """New number → lost number, for each of `tracks` (all seen at this look) that goes on for another."""
        visible = {track.id for track in tracks}
        newcomers = [track for track in tracks if track.id not in self._known]
        taken_over = {}
        for track in newcomers:
            forerunner = self._forerunner(track, visible)
            if forerunner is not None:
                self._heirs[forerunner] = track.id
                taken_over[track.id] = forerunner
        self._known |= {track.id: track for track in tracks}
        recent = {n: t for n, t in self._known.items() if scene.at_s - t.seen_s <= GONE_S + CONFIRMED_S}
        self._known = recent
        self._heirs = {lost: heir for lost, heir in self._heirs.items() if lost in recent}
        return taken_over

    def knows(self, number: int) -> bool:
        """Whether that track was seen lately, so that what is known of it may still be needed."""
        return number in self._known

    def _forerunner(self, newcomer: Track, visible: set[int]) -> int | None:
        first = newcomer.trail[0] if newcomer.trail else Step(newcomer.born_s, *newcomer.feet)
        gaps = {
            number: _gap(lost, newcomer, first)
            for number, lost in self._known.items()
            if number not in visible and number not in self._heirs and lost.label == newcomer.label
        }
        near = {number: gap for number, gap in gaps.items() if gap is not None}
        return min(near, key=lambda number: near[number]) if near else None


def _gap(lost: Track, newcomer: Track, first: Step) -> float | None:
    """Body heights between where `newcomer` was first seen and where `lost` should be; None: not the same."""
    gone_s = first.at_s - lost.seen_s
    alike = min(lost.height, newcomer.height) / max(lost.height, newcomer.height)
    if not 0.0 < gone_s <= GONE_S or alike < ALIKE:
        return None
    last = lost.trail[-1]
    past = next(step for step in lost.trail if step.at_s >= last.at_s - PACE_S)
    share = gone_s / max(last.at_s - past.at_s, 1e-3) if past.at_s < last.at_s else 0.0
    x, y = last.x + (last.x - past.x) * share, last.y + (last.y - past.y) * share
    # He may have walked on or stopped: whichever of the two fits better.
    off = min(hypot(first.x - x, first.y - y), hypot(first.x - last.x, first.y - last.y)) / lost.height
    return off if off <= NEAR + NEAR_A_SECOND * gone_s else None
