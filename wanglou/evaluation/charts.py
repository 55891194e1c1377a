"""The drawings of a report, as points on paper: how late alarms came, what a threshold keeps, when what was said."""

from collections.abc import Sequence
from dataclasses import dataclass

from wanglou.evaluation.figures import Judged, KindFigures
from wanglou.evaluation.judging import HARMLESS
from wanglou.evaluation.labels import Shown

#: The paper of a chart, in the units of its SVG.
WIDTH, HEIGHT = 320.0, 132.0
_BIN_S = 0.5


@dataclass(frozen=True, slots=True)
class Bar:
    """One half second of the delays."""

    x: float
    y: float
    width: float
    height: float
    count: int
    from_s: float


@dataclass(frozen=True, slots=True)
class Histogram:
    bars: tuple[Bar, ...]
    ticks: tuple[tuple[float, str], ...]  #: (x, what stands there)
    most: int


@dataclass(frozen=True, slots=True)
class Curve:
    """Which share of clips scores at least a threshold of 0…1, as the points of a polyline."""

    points: str
    clips: int


@dataclass(frozen=True, slots=True)
class Span:
    """A labelled hazard on the strip of its clip; places in percent of the clip. ``state``: found, missed, unlooked."""

    left: float
    width: float
    kind: str
    state: str
    lane: int  #: hazards that overlap lie below each other


@dataclass(frozen=True, slots=True)
class Stroke:
    """An alarm on the strip of its clip. ``right`` False: a false one."""

    left: float
    kind: str
    at_s: float
    right: bool
    withdrawn: bool


@dataclass(frozen=True, slots=True)
class Strip:
    """One clip from its beginning to its end."""

    clip: str
    seconds: float
    soft: bool
    spans: tuple[Span, ...]
    strokes: tuple[Stroke, ...]

    @property
    def lanes(self) -> int:
        return max((span.lane for span in self.spans), default=0) + 1

    @property
    def quiet(self) -> bool:
        return not self.spans and not self.strokes

    @property
    def unlooked(self) -> bool:
        """Something is there that nobody looked for, and nothing else was said."""
        return bool(self.spans) and not self.strokes and all(span.state == "unlooked" for span in self.spans)


def histogram(figures: KindFigures) -> Histogram | None:
    """How many alarms came how late, in half seconds; None where none was found in time."""
    if not figures.delays_s:
        return None
    first = min(0.0, min(figures.delays_s) // _BIN_S * _BIN_S)
    bins = max(int((max(figures.delays_s) - first) // _BIN_S) + 1, 6)
    counts = [0] * bins
    for delay_s in figures.delays_s:
        counts[int((delay_s - first) // _BIN_S)] += 1
    most, wide = max(counts), WIDTH / bins
    bars = tuple(
        Bar(
            n * wide + 1,
            HEIGHT * (1 - count / most),
            max(wide - 2, 1),
            HEIGHT * count / most,
            count,
            first + n * _BIN_S,
        )
        for n, count in enumerate(counts)
    )
    step = max(round(bins / 6), 1)
    ticks = tuple((n * wide, f"{first + n * _BIN_S:g}") for n in range(0, bins + 1, step))
    return Histogram(bars, ticks, most)


def curves(figures: KindFigures) -> tuple[Curve, Curve] | None:
    """What each threshold keeps of the clips with the kind, and of those without; None where one sort is missing."""
    with_it = [point.score for point in figures.points if point.positive]
    without = [point.score for point in figures.points if not point.positive]
    return (_kept(with_it), _kept(without)) if with_it and without else None


def _kept(scores: Sequence[float]) -> Curve:
    """A staircase from (0, all) down to (1, those that score 1)."""
    steps = [(0.0, 1.0)]
    for score in sorted(scores):
        share = sum(other > score for other in scores) / len(scores)
        steps += [(min(score, 1.0), steps[-1][1]), (min(score, 1.0), share)]
    steps.append((1.0, steps[-1][1]))
    return Curve(" ".join(f"{x * WIDTH:.1f},{HEIGHT * (1 - y):.1f}" for x, y in steps), len(scores))


def strip(judged: Judged) -> Strip:
    """What was labelled and what was said, along the time of one clip."""
    seconds = max([judged.shown_s, *(alarm.at_s for alarm in judged.alarms)], default=0.0) or 1.0
    state = {id(o.shown): "found" if o.alarm is not None else "missed" for o in judged.verdict.outcomes}
    labels = sorted(judged.label.events, key=lambda shown: shown.from_s)
    spans = tuple(
        Span(
            left=100 * min(shown.from_s / seconds, 1.0),
            width=100 * max((min(shown.until_s, seconds) - shown.from_s) / seconds, 0.004),
            kind=shown.type,
            state="harmless" if shown.type == HARMLESS else state.get(id(shown), "unlooked"),
            lane=lane,
        )
        for shown, lane in zip(labels, _lanes(labels), strict=True)
    )
    wrong = {id(false.alarm) for false in judged.verdict.false}
    strokes = tuple(
        Stroke(100 * alarm.at_s / seconds, alarm.kind, alarm.at_s, id(alarm) not in wrong, alarm.withdrawn)
        for alarm in judged.alarms
    )
    return Strip(judged.label.clip, seconds, judged.label.soft, spans, strokes)


def _lanes(labels: Sequence[Shown]) -> list[int]:
    """For each label, in the order of their beginnings, the first lane where nothing lies any more."""
    free_from: list[float] = []
    lanes = []
    for shown in labels:
        lane = next((n for n, free_s in enumerate(free_from) if free_s <= shown.from_s), len(free_from))
        free_from[lane : lane + 1] = [shown.until_s]
        lanes.append(lane)
    return lanes
