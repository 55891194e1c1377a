"""What so few clips allow to say: counts per kind, each with the interval that belongs to it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median

from wanglou.analysis.reel import Reel
from wanglou.evaluation.judging import TWINS, Alarm, FalseAlarm, Outcome, Verdict
from wanglou.evaluation.labels import LabelledClip

#: Of every interval and bound here.
SURE = 0.95
_DAY_S = 86_400


@dataclass(frozen=True, slots=True)
class Judged:
    """One clip that could be looked at to its end."""

    label: LabelledClip
    verdict: Verdict
    alarms: tuple[Alarm, ...]
    #: The highest confidence of every kind that was looked for.
    scores: dict[str, float]
    #: What was shown, held and looped pictures included; and how much of it was filmed.
    shown_s: float
    filmed_s: float
    reel: Reel


@dataclass(frozen=True, slots=True)
class Point:
    """One clip's highest score for one kind, and whether the clip shows that kind."""

    clip: str
    score: float
    positive: bool


@dataclass(frozen=True, slots=True)
class KindFigures:
    """One row of the table."""

    kind: str
    clips: int  #: on which it was looked for
    outcomes: tuple[Outcome, ...]
    false: tuple[FalseAlarm, ...]
    shown_s: float
    filmed_s: float
    points: tuple[Point, ...]

    @property
    def events(self) -> int:
        return len(self.outcomes)

    @property
    def found(self) -> int:
        return sum(outcome.alarm is not None for outcome in self.outcomes)

    @property
    def delays_s(self) -> tuple[float, ...]:
        return tuple(outcome.delay_s for outcome in self.outcomes if outcome.delay_s is not None)

    @property
    def median_delay_s(self) -> float | None:
        return median(self.delays_s) if self.delays_s else None

    @property
    def recall(self) -> tuple[float, float] | None:
        return clopper_pearson(self.found, self.events) if self.events else None

    @property
    def auc(self) -> float | None:
        return auc([p.score for p in self.points if p.positive], [p.score for p in self.points if not p.positive])


def figures_of(judged: Iterable[Judged], kinds: Iterable[str] = ()) -> tuple[KindFigures, ...]:
    """One row for every kind that was looked for (or of ``kinds``). Uncertain labels do not count."""
    hard = [each for each in judged if not each.label.soft]
    looked_for = {kind for each in hard for kind in each.scores}
    return tuple(_figures(kind, hard) for kind in sorted(looked_for | set(kinds)))


def _figures(kind: str, hard: Sequence[Judged]) -> KindFigures:
    watched = [each for each in hard if kind in each.scores]
    return KindFigures(
        kind=kind,
        clips=len(watched),
        outcomes=tuple(o for each in watched for o in each.verdict.outcomes if o.shown.type == kind),
        false=tuple(f for each in watched for f in each.verdict.false if f.alarm.kind == kind),
        shown_s=sum(each.shown_s for each in watched),
        filmed_s=sum(each.filmed_s for each in watched),
        points=tuple(
            Point(each.label.clip, each.scores[kind], each.label.shows(kind))
            for each in watched
            if each.label.shows(kind) or not _twin_shown(kind, each.label)
        ),
    )


def _twin_shown(kind: str, label: LabelledClip) -> bool:
    """A clip of smoke says nothing about fire: it is neither with nor without."""
    return kind in TWINS and any(label.shows(twin) for twin in TWINS)


def most_per_day(false_alarms: int, seconds: float) -> float | None:
    """Upper end (95 %, one-sided, exact Poisson) of the false alarms a camera raises in a day.

    The largest rate under which so few alarms in ``seconds`` still happen once in twenty times (Garwood 1936).
    None where nothing was watched.
    """
    from scipy.stats import chi2

    return float(chi2.ppf(SURE, 2 * (false_alarms + 1)) / 2 / seconds * _DAY_S) if seconds > 0 else None


def clopper_pearson(found: int, events: int) -> tuple[float, float]:
    """The exact 95 % interval of a share (Clopper and Pearson 1934), two-sided. ``events`` must not be 0."""
    from scipy.stats import beta

    tail = (1 - SURE) / 2
    low = float(beta.ppf(tail, found, events - found + 1)) if found else 0.0
    high = float(beta.ppf(1 - tail, found + 1, events - found)) if found < events else 1.0
    return low, high


def auc(positives: Sequence[float], negatives: Sequence[float]) -> float | None:
    """The chance that a clip with the hazard scores higher than one without; a tie is half a win (Mann-Whitney).

    None where there is none of either.
    """
    from scipy.stats import rankdata

    if not positives or not negatives:
        return None
    ranks = rankdata([*positives, *negatives])[: len(positives)].sum()
    wins = ranks - len(positives) * (len(positives) + 1) / 2
    return float(wins / (len(positives) * len(negatives)))
