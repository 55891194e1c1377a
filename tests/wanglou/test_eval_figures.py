"""What so few clips allow to say: bounds and intervals against their textbooks, and what is counted at all."""

from itertools import product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wanglou.analysis.reel import Reel
from wanglou.evaluation.figures import Judged, auc, clopper_pearson, figures_of, most_per_day
from wanglou.evaluation.judging import Alarm, FalseAlarm, Outcome, Verdict, Why
from wanglou.evaluation.labels import LabelledClip, Shown


def judged(*kinds: str, found: bool = True, false: int = 0, soft: bool = False, **scores: float) -> Judged:
    """A minute in which ``kinds`` are shown; ``scores`` name what was looked for."""
    events = tuple(Shown(type=kind, start=0.0, end=5.0) for kind in kinds)
    alarm = Alarm("crowd", 1.0)
    outcomes = tuple(
        Outcome(shown, alarm if found else None, 1.0 if found else None) for shown in events if shown.type in scores
    )
    verdict = Verdict(outcomes, (FalseAlarm(alarm, Why.NOTHING),) * false, ())
    return Judged(
        LabelledClip(clip="a.mp4", events=events, soft=soft), verdict, (), dict(scores), 60.0, 30.0, Reel(Path("a.mp4"))
    )


def test_half_an_hour_of_silence_bounds_false_alarms_at_about_150_a_day() -> None:
    assert most_per_day(0, 1800) == pytest.approx(143.8, abs=0.05)  # −ln 0.05 = 2.9957 in half an hour
    assert most_per_day(0, 86_400) == pytest.approx(2.9957, abs=0.0001)
    assert most_per_day(3, 86_400) == pytest.approx(7.7537, abs=0.0001)  # Garwood's table


def test_without_watching_there_is_no_bound() -> None:
    assert most_per_day(0, 0.0) is None


def test_the_interval_of_a_share_is_that_of_clopper_and_pearson() -> None:
    assert clopper_pearson(8, 10) == pytest.approx((0.4439, 0.9748), abs=0.0001)
    assert clopper_pearson(0, 10) == pytest.approx((0.0, 0.3085), abs=0.0001)
    assert clopper_pearson(10, 10) == pytest.approx((0.6915, 1.0), abs=0.0001)
    assert clopper_pearson(1, 1) == pytest.approx((0.025, 1.0))


scores = st.lists(st.integers(0, 5).map(lambda fifth: fifth / 5), min_size=1, max_size=8)


@given(scores, scores)
def test_auc_is_the_share_of_pairs_won_with_ties_as_halves(positives: list[float], negatives: list[float]) -> None:
    pairs = [1.0 if p > n else 0.5 if p == n else 0.0 for p, n in product(positives, negatives)]
    assert auc(positives, negatives) == pytest.approx(sum(pairs) / len(pairs))


def test_without_clips_of_both_sorts_there_is_no_auc() -> None:
    assert auc([], [0.1]) is None
    assert auc([0.1], []) is None


def test_a_kind_is_counted_on_the_clips_where_it_was_looked_for() -> None:
    (crowd,) = figures_of([judged("crowd", crowd=0.9), judged("crowd"), judged(crowd=0.1, false=2)])
    assert (crowd.clips, crowd.events, crowd.found, len(crowd.false)) == (2, 1, 1, 2)
    assert (crowd.shown_s, crowd.filmed_s) == (120.0, 60.0)
    assert crowd.auc == 1.0
    assert crowd.median_delay_s == 1.0


def test_uncertain_labels_do_not_count() -> None:
    (crowd,) = figures_of([judged("crowd", crowd=0.9), judged("crowd", soft=True, found=False, false=3, crowd=0.1)])
    assert (crowd.events, crowd.found, crowd.false) == (1, 1, ())


def test_what_was_missed_has_no_delay_and_what_was_never_shown_no_recall() -> None:
    missed, quiet = figures_of([judged("crowd", found=False, crowd=0.2, intrusion=0.0)])
    assert (missed.kind, missed.found, missed.median_delay_s) == ("crowd", 0, None)
    assert (quiet.kind, quiet.recall) == ("intrusion", None)


def test_a_clip_of_smoke_is_neither_with_nor_without_fire() -> None:
    fire, smoke = figures_of([judged("smoke", fire=0.4, smoke=0.6), judged(fire=0.1, smoke=0.1)])
    assert [point.positive for point in fire.points] == [False]
    assert [point.positive for point in smoke.points] == [True, False]
