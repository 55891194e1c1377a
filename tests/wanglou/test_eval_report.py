"""The drawings of a report: what they show is what was counted."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from wanglou.analysis.reel import Reel
from wanglou.evaluation.charts import HEIGHT, WIDTH, curves, histogram, strip
from wanglou.evaluation.figures import Judged, KindFigures, Point
from wanglou.evaluation.judging import Alarm, FalseAlarm, Outcome, Verdict, Why
from wanglou.evaluation.labels import LabelledClip, Shown
from wanglou.evaluation.stills import cards

FIRE = Shown(type="fire", start=2.0, end=8.0)


def figures(delays_s: list[float] | None = None, points: tuple[Point, ...] = ()) -> KindFigures:
    outcomes = tuple(Outcome(FIRE, Alarm("fire", 2.0 + delay_s), delay_s) for delay_s in delays_s or [])
    return KindFigures("fire", 1, outcomes, (), 60.0, 60.0, points)


@given(st.lists(st.integers(-1000, 15_000).map(lambda ms: ms / 1000), min_size=1, max_size=30))
def test_every_delay_stands_in_one_bar_and_every_bar_on_the_paper(delays_s: list[float]) -> None:
    drawn = histogram(figures(delays_s))
    assert drawn is not None
    assert sum(bar.count for bar in drawn.bars) == len(delays_s)
    for bar in drawn.bars:
        assert sum(bar.from_s <= delay_s < bar.from_s + 0.5 for delay_s in delays_s) == bar.count
        assert 0 <= bar.x <= bar.x + bar.width <= WIDTH
        assert 0 <= bar.y <= HEIGHT


def test_without_an_alarm_there_is_no_delay_to_draw() -> None:
    assert histogram(figures()) is None


def test_a_threshold_keeps_all_clips_at_nought_and_ever_fewer_above() -> None:
    scored = tuple(Point("a", score, positive) for score, positive in ((0.9, True), (0.4, True), (0.2, False)))
    drawn = curves(figures(points=scored))
    assert drawn is not None
    corners = [tuple(map(float, point.split(","))) for point in drawn[0].points.split()]
    assert corners[0] == (0.0, 0.0)
    assert corners[-1] == (WIDTH, HEIGHT)
    assert (0.4 * WIDTH, HEIGHT / 2) in corners
    assert corners == sorted(corners)
    assert (drawn[0].clips, drawn[1].clips) == (2, 1)


def test_without_clips_of_both_sorts_there_is_no_threshold_to_draw() -> None:
    assert curves(figures(points=(Point("a", 0.9, True),))) is None


def clip(*labels: Shown, false: tuple[FalseAlarm, ...] = (), found: Alarm | None = None) -> Judged:
    outcomes = tuple(Outcome(shown, found) for shown in labels if shown.type == "fire")
    alarms = (*((found,) if found else ()), *(each.alarm for each in false))
    return Judged(
        LabelledClip(clip="a.mp4", events=labels),
        Verdict(outcomes, false, ()),
        alarms,
        {},
        20.0,
        20.0,
        Reel(Path("a.mp4")),
    )


def test_a_strip_shows_what_was_labelled_and_what_was_said_where_it_was() -> None:
    wrong = FalseAlarm(Alarm("fire", 15.0, withdrawn=True), Why.NOTHING)
    drawn = strip(clip(FIRE, Shown(type="fall", start=10.0), found=Alarm("fire", 4.0), false=(wrong,)))
    assert [(span.kind, span.left, span.width, span.state) for span in drawn.spans] == [
        ("fire", 10.0, 30.0, "found"),
        ("fall", 50.0, 50.0, "unlooked"),
    ]
    assert [(stroke.left, stroke.right, stroke.withdrawn) for stroke in drawn.strokes] == [
        (20.0, True, False),
        (75.0, False, True),
    ]


def test_a_strip_with_nothing_but_what_nobody_looked_for_is_known_as_such() -> None:
    fall = Shown(type="fall", start=10.0)
    assert strip(clip(fall)).unlooked
    assert not strip(clip(fall, FIRE)).unlooked
    assert not strip(clip(fall, false=(FalseAlarm(Alarm("fire", 15.0), Why.NOTHING),))).unlooked
    assert not strip(clip()).unlooked


def test_hazards_that_overlap_lie_below_each_other() -> None:
    smoke, later = Shown(type="smoke", start=1.0, end=5.0), Shown(type="fire", start=9.0, end=10.0)
    drawn = strip(clip(FIRE, smoke, later))
    assert [(span.kind, span.lane) for span in drawn.spans] == [("smoke", 0), ("fire", 1), ("fire", 0)]
    assert drawn.lanes == 2


def test_every_miss_and_every_false_alarm_gets_a_card_and_what_was_right_none() -> None:
    wrong = FalseAlarm(Alarm("crowd", 15.0), Why.NOTHING)
    sheet = cards([clip(FIRE, false=(wrong,)), clip(FIRE, found=Alarm("fire", 4.0)), clip()])
    assert [(card.kind, card.at_s, card.false is None) for card in sheet] == [
        ("fire", 5.0, True),
        ("crowd", 15.0, False),
    ]
    assert len({card.file for card in sheet}) == 2


def test_a_missed_hazard_is_shown_while_it_is_there() -> None:
    brief, anywhere = Shown(type="fire", start=2.0, end=3.0), Shown(type="fire")
    sheet = cards([clip(brief), clip(anywhere), clip(Shown(type="fire", start=19.0))])
    assert [card.at_s for card in sheet] == [2.5, 10.0, 19.5]
