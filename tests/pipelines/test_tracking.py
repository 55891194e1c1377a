"""Who is who: laws of the tracker, and the cases that make trackers stumble."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.detections import Detections
from pipelines.tracking import Habits, Track, Tracker
from tests.pipelines.world import LABELS, Actor, Street, found, frame

side = st.floats(5, 200)
box = st.tuples(st.floats(0, 400), st.floats(0, 250), side, side).map(lambda b: (b[0], b[1], b[0] + b[2], b[1] + b[3]))
row = st.tuples(box, st.floats(0, 1), st.sampled_from(LABELS))
looks = st.lists(
    st.tuples(st.sampled_from([0.0, 0.04, 0.1, 0.5, 1.0, 2.5, 4.0, 60.0]), st.lists(row, max_size=6)), max_size=12
)


def play(street: Street, times: np.ndarray | list[float], tracker: Tracker | None = None) -> list[tuple[Track, ...]]:
    tracker = tracker or Tracker()
    out = []
    for at_s in times:
        street.at_s = float(at_s)
        out.append(tracker.update(float(at_s), frame(float(at_s)).usable(street.detect(frame(0.0).image))))
    return out


def confirmed_ids(history: list[tuple[Track, ...]]) -> set[int]:
    return {track.id for tracks in history for track in tracks if track.confirmed}


@given(looks)
@settings(max_examples=60)
def test_numbers_are_never_shared_and_never_used_again(steps: list[tuple[float, list]]) -> None:
    tracker, at_s, gone, alive = Tracker(), 0.0, set[int](), set[int]()
    for elapsed, rows in steps:
        at_s += elapsed
        tracks = tracker.update(at_s, found(rows))
        now = {track.id for track in tracks}
        assert len(now) == len(tracks)
        gone |= alive - now
        assert not now & gone
        alive = now


@given(looks, st.randoms(use_true_random=False))
@settings(max_examples=60)
def test_the_order_of_boxes_makes_no_difference(steps: list[tuple[float, list]], dice: object) -> None:
    one, other, at_s = Tracker(), Tracker(), 0.0
    for elapsed, rows in steps:
        at_s += elapsed
        shuffled = list(rows)
        dice.shuffle(shuffled)  # type: ignore[attr-defined]
        a, b = one.update(at_s, found(rows)), other.update(at_s, found(shuffled))
        assert [(t.id, t.label, t.box, t.confirmed) for t in a] == [(t.id, t.label, t.box, t.confirmed) for t in b]


@given(looks)
@settings(max_examples=60)
def test_what_a_track_says_of_itself_always_holds(steps: list[tuple[float, list]]) -> None:
    tracker, at_s, habits = Tracker(), 0.0, Habits()
    for elapsed, rows in steps:
        at_s += elapsed
        for track in tracker.update(at_s, found(rows)):
            assert track.born_s <= track.seen_s <= at_s
            assert at_s - track.seen_s <= habits.lost_s
            assert np.isfinite(track.box).all()
            assert 0.0 <= track.confidence <= 1.0
            assert not track.confirmed or track.looks >= 2
            assert [step.at_s for step in track.trail] == sorted(step.at_s for step in track.trail)
            assert len(track.trail) <= habits.trail_s / habits.trail_step_s + 2


def test_boxes_that_are_no_boxes_never_become_tracks() -> None:
    nan = float("nan")
    rows = [((nan, 0, 9, 9), 0.9, "person"), ((10, 10, 10, 50), 0.9, "person"), ((-90, 0, -50, 50), 0.9, "person")]
    tracker = Tracker()

    for i in range(10):
        assert tracker.update(i * 0.1, frame(0.0).usable(found(rows))) == ()


@pytest.mark.parametrize(
    "times",
    [np.arange(0, 6, 0.04), np.arange(0, 6, 0.1), np.arange(0, 6, 0.5), np.arange(0, 6, 1.0),
     np.cumsum([0.04, 0.3, 0.1, 1.0, 0.1, 0.6, 0.2, 0.9, 0.04, 0.5, 0.3, 0.8])],
    ids=["25 a second", "10 a second", "2 a second", "1 a second", "irregular"],
)  # fmt: skip
def test_one_walker_is_one_track_whatever_the_rhythm_of_looks(times: np.ndarray) -> None:
    # 80 pixels a second with a height of 100: a brisk walk of 1.4 m/s.
    history = play(Street([Actor(((0.0, 60, 300), (7.0, 620, 300)))]), times)

    assert confirmed_ids(history) == {1}
    assert len(history[-1]) == 1


@pytest.mark.parametrize("every_s", [0.1, 0.2, 0.5, 1.0])
def test_somebody_who_turns_on_the_heel_keeps_the_number(every_s: float) -> None:
    # Up and down at a fast walk, 0.75 heights a second: after each turn not where the filter expects.
    path = tuple((2.0 * i, 375.0 if i % 2 else 225.0, 300.0) for i in range(16))

    assert confirmed_ids(play(Street([Actor(path)]), np.arange(0, 30, every_s))) == {1}


def test_two_walkers_who_cross_keep_their_numbers() -> None:
    there, back = Actor(((0, 60, 300), (7, 600, 300))), Actor(((0, 600, 330), (7, 60, 330)), height=110)

    history = play(Street([there, back]), np.arange(0, 7, 0.1))

    assert confirmed_ids(history) == {1, 2}
    first, last = ({t.id: t.feet[0] for t in history[i]} for i in (0, -1))
    assert (first[1] < first[2]) != (last[1] < last[2])


def test_faint_boxes_keep_a_known_track_alive_but_begin_none() -> None:
    faint = Actor(((0, 100, 300), (9, 100, 300)), confidence=0.25)
    tracker = Tracker()
    known = play(Street([Actor(((0, 300, 300), (1, 300, 300)))]), np.arange(0, 1, 0.1), tracker)[-1]

    fainter = Actor(((0, 300, 300), (9, 300, 300)), confidence=0.25)
    later = play(Street([faint, fainter]), np.arange(1, 9, 0.1), tracker)[-1]

    assert [t.id for t in later] == [t.id for t in known] == [1]
    assert later[0].seen_s == pytest.approx(8.9)


def test_a_box_that_blinks_once_is_never_confirmed() -> None:
    blink = Actor(((0, 300, 300), (9, 300, 300)), hidden=((0.1, 5.0), (5.1, 9.0)), confidence=0.95)

    assert confirmed_ids(play(Street([blink]), np.arange(0, 9, 0.1))) == set()


def test_a_box_that_blinks_every_two_seconds_is_never_confirmed() -> None:
    dark = tuple((2.0 * i + 0.1, 2.0 * i + 2.0) for i in range(6))
    blinking = Actor(((0, 300, 300), (12, 300, 300)), hidden=dark, confidence=0.95)

    assert confirmed_ids(play(Street([blinking]), np.arange(0, 12, 0.1))) == set()


def test_somebody_hidden_for_a_moment_keeps_the_number_and_after_longer_gets_a_new_one() -> None:
    walker = Actor(((0, 60, 300), (9, 600, 300)), hidden=((3.0, 4.5),))
    stander = Actor(((0, 300, 300), (12, 300, 300)), hidden=((3.0, 7.0),))

    assert confirmed_ids(play(Street([walker]), np.arange(0, 9, 0.1))) == {1}
    assert confirmed_ids(play(Street([stander]), np.arange(0, 12, 0.1))) == {1, 2}


@pytest.mark.parametrize("every_s", [0.1, 0.2, 0.5])
def test_who_walks_behind_a_parked_car_loses_his_legs_but_not_his_number(every_s: float) -> None:
    tracker, numbers = Tracker(), set[int]()
    for at_s in np.arange(0, 10, every_s):
        x = 60 + 50 * float(at_s)
        feet = 255 if 200 < x < 420 else 300
        tracks = tracker.update(float(at_s), found([((x - 20, 200, x + 20, feet), 0.8, "person")]))
        numbers |= {track.id for track in tracks if track.confirmed}

    assert numbers == {1}


def test_a_child_that_passes_in_front_of_a_man_takes_nobodys_number() -> None:
    man = Actor(((0, 100, 300), (8, 500, 300)), hidden=((3.2, 4.6),))
    child = Actor(((0, 500, 300), (8, 100, 300)), height=60)

    history = play(Street([man, child]), np.arange(0, 8, 0.2))

    assert confirmed_ids(history) == {1, 2}
    first, last = ({t.id: round(t.height, -1) for t in history[i]} for i in (3, -1))
    assert first == last
    assert sorted(first.values()) == [60, 100]


@pytest.mark.parametrize(
    ("other", "why"),
    [
        (Actor(((3.2, 370, 300), (9, 370, 300))), "beside him"),
        (Actor(((3.2, 300, 300), (9, 300, 300)), height=35), "on the same spot, but a child"),
    ],
)
def test_who_appears_when_somebody_vanishes_is_somebody_else(other: Actor, why: str) -> None:
    man = Actor(((0, 300, 300), (3, 300, 300)))

    assert confirmed_ids(play(Street([man, other]), np.arange(0, 5, 0.2))) == {1, 2}, why


def test_after_a_long_time_without_looks_nobody_is_taken_for_an_old_acquaintance() -> None:
    stander = Actor(((0, 300, 300), (99, 300, 300)))

    history = play(Street([stander]), [0.0, 0.2, 0.4, 0.6, 4.0, 4.2, 4.4])

    assert [{t.id for t in tracks if t.confirmed} for tracks in (history[3], history[-1])] == [{1}, {2}]


def test_a_car_that_stops_where_a_person_stood_is_no_person() -> None:
    tracker = Tracker()
    play(Street([Actor(((0, 300, 300), (1, 300, 300)))]), np.arange(0, 1, 0.1), tracker)

    later = play(Street([Actor(((1, 300, 300), (2, 300, 300)), label="car")]), np.arange(1, 2, 0.1), tracker)[-1]

    assert {(t.id, t.label) for t in later} == {(1, "person"), (2, "car")}


def test_who_walks_has_roamed_and_who_trembles_has_not() -> None:
    walker, statue = Actor(((0, 60, 300), (5, 260, 300))), Actor(((0, 500, 300), (5, 500, 300)))

    by_number = {t.id: t for t in play(Street([walker, statue]), np.arange(0, 5, 0.1))[-1]}

    roamed = sorted(t.roamed for t in by_number.values())
    assert roamed[0] < 0.05
    assert roamed[1] == pytest.approx(2.0, abs=0.2)
    assert max(t.moved_since(3.9) for t in by_number.values()) == pytest.approx(0.4, abs=0.1)


def test_nothing_seen_is_nothing_tracked() -> None:
    assert Tracker().update(0.0, Detections.empty(LABELS)) == ()
