"""Everything an evaluation has to say, as one value: the table, the clips, what could not be looked at, and where."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from protocol.texts import Text
from wanglou.evaluation.figures import Judged, KindFigures, figures_of, most_per_day
from wanglou.evaluation.judging import Alarm, Outcome, Verdict
from wanglou.evaluation.measure import Seen
from wanglou.evaluation.provenance import Provenance


@dataclass(frozen=True, slots=True)
class Evaluation:
    """``judged`` and ``unreadable`` together are all clips that were asked for."""

    judged: tuple[Judged, ...]
    unreadable: tuple[tuple[str, Text], ...]
    kinds: tuple[KindFigures, ...]
    #: Labelled hazards of kinds that nobody looked for on their clip, and how many.
    not_looked_for: Mapping[str, int]
    #: Packs that entries name and nobody has written yet.
    packs_not_here: tuple[str, ...]
    #: Types of labels that nobody knows, with the nearest known one.
    unknown_types: Mapping[str, str]
    provenance: Provenance
    wall_s: float

    @property
    def hard(self) -> tuple[Judged, ...]:
        return tuple(each for each in self.judged if not each.label.soft)

    @property
    def shown_s(self) -> float:
        return sum(each.shown_s for each in self.hard)

    @property
    def filmed_s(self) -> float:
        return sum(each.filmed_s for each in self.hard)

    def row(self) -> dict[str, Any]:
        """The whole of it as ``--json`` prints it."""
        return {
            "provenance": {**self.provenance.row(), "wall_s": round(self.wall_s, 1)},
            "clips": len(self.hard),
            "soft_clips": len(self.judged) - len(self.hard),
            "watched_s": round(self.shown_s, 1),
            "filmed_s": round(self.filmed_s, 1),
            "kinds": {figures.kind: kind_row(figures) for figures in self.kinds},
            "not_looked_for": dict(self.not_looked_for),
            "packs_not_here": list(self.packs_not_here),
            "unknown_types": dict(self.unknown_types),
            "unreadable": [{"clip": clip, "why": why.model_dump()} for clip, why in self.unreadable],
            "verdicts": [_clip_row(each) for each in self.judged],
        }


def evaluation(
    seen: Sequence[Seen],
    *,
    packs_not_here: tuple[str, ...],
    unknown_types: Mapping[str, str],
    provenance: Provenance,
    wall_s: float,
    kinds: Sequence[str] = (),
) -> Evaluation:
    """What was seen, judged. ``kinds``: only hazards of these are asked for; none: all."""
    judged = tuple(each.judged() for each in seen if each.trouble is None)
    skipped = Counter(
        shown.type
        for each in judged
        if not each.label.soft
        for shown in each.label.events
        if shown.type in each.verdict.not_looked_for and (not kinds or shown.type in kinds)
    )
    return Evaluation(
        judged=judged,
        unreadable=tuple((each.asked.label.clip, each.trouble) for each in seen if each.trouble is not None),
        kinds=figures_of(judged),
        not_looked_for=dict(sorted(skipped.items())),
        packs_not_here=packs_not_here,
        unknown_types=unknown_types,
        provenance=provenance,
        wall_s=wall_s,
    )


def kind_row(figures: KindFigures) -> dict[str, Any]:
    """One row of the table, with its intervals."""
    positives = sum(point.positive for point in figures.points)
    return {
        "clips": figures.clips,
        "events": figures.events,
        "found": figures.found,
        "missed": figures.events - figures.found,
        "recall": round(figures.found / figures.events, 4) if figures.events else None,
        "recall_95_clopper_pearson": _rounded(figures.recall),
        "false": len(figures.false),
        "false_withdrawn": sum(false.alarm.withdrawn for false in figures.false),
        "false_why": dict(sorted(Counter(str(false.why) for false in figures.false).items())),
        "watched_s": round(figures.shown_s, 1),
        "filmed_s": round(figures.filmed_s, 1),
        "false_per_camera_day_below_95_poisson": _bound(figures, figures.shown_s),
        "false_per_camera_day_below_95_poisson_filmed_only": _bound(figures, figures.filmed_s),
        "median_delay_s": figures.median_delay_s,
        "delays_s": list(figures.delays_s),
        "auc": None if figures.auc is None else round(figures.auc, 4),
        "auc_positives": positives,
        "auc_negatives": len(figures.points) - positives,
        "scores": [{"clip": p.clip, "score": round(p.score, 4), "positive": p.positive} for p in figures.points],
    }


def _bound(figures: KindFigures, seconds: float) -> float | None:
    bound = most_per_day(len(figures.false), seconds)
    return None if bound is None else round(bound, 1)


def _rounded(interval: tuple[float, float] | None) -> list[float] | None:
    return None if interval is None else [round(end, 4) for end in interval]


def _clip_row(each: Judged) -> dict[str, Any]:
    return {
        "clip": each.label.clip,
        "soft": each.label.soft,
        "watched_s": round(each.shown_s, 2),
        "filmed_s": round(each.filmed_s, 2),
        "scores": {kind: round(score, 4) for kind, score in sorted(each.scores.items())},
        "events": [_outcome_row(outcome) for outcome in each.verdict.outcomes],
        "alarms": [_alarm_row(alarm, each.verdict) for alarm in each.alarms],
        "not_looked_for": list(each.verdict.not_looked_for),
    }


def _outcome_row(outcome: Outcome) -> dict[str, Any]:
    shown, alarm = outcome.shown, outcome.alarm
    return {
        "type": shown.type,
        "start": shown.start,
        "end": shown.end,
        "found": alarm is not None,
        "alarm_s": alarm and alarm.at_s,
        "delay_s": outcome.delay_s,
    }


def _alarm_row(alarm: Alarm, verdict: Verdict) -> dict[str, Any]:
    why = next((str(false.why) for false in verdict.false if false.alarm is alarm), None)
    return {
        "kind": alarm.kind,
        "at_s": alarm.at_s,
        "confidence": alarm.confidence,
        "box": alarm.box,
        "withdrawn": alarm.withdrawn,
        "false": why,
    }
