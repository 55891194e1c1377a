"""The life of an event: laws over every sequence of looks, and the turns worth a story."""

from collections import defaultdict
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipelines.lifecycle import SETTLED_S, STILL_EVERY_S, Lives, Open, Revision, advance, close, evidence_came
from pipelines.observation import Observation
from pipelines.verification import Rule
from protocol.events import MOST_REVISIONS, Phase, Reason
from tests.pipelines.world import ids

RULE = Rule(looks=2, of=4, within=timedelta(seconds=4), patience=timedelta(seconds=5))
KEYS = ("zone:草坪", "zone:门口", "zone:")

said = st.builds(
    lambda key, sure, met, count, roamed, came_in: seen(
        0.0, key=key, confidence=sure, met=met, count=count, roamed=roamed, came_in=came_in
    ),
    key=st.sampled_from(KEYS),
    sure=st.floats(0, 1),
    met=st.booleans(),
    count=st.one_of(st.none(), st.integers(0, 5)),
    roamed=st.one_of(st.none(), st.floats(0, 3)),
    came_in=st.booleans(),
)
looks = st.lists(
    st.tuples(st.sampled_from([0.0, 0.1, 0.3, 1.0, 2.5, 7.0, 90.0]), st.lists(said, max_size=4)), max_size=40
)


def seen(at_s: float, *, key: str = KEYS[0], since_s: float | None = None, **more: object) -> Observation:
    values = {"confidence": 0.8, "count": 1, "roamed": 1.0} | more
    reason = Reason.of("intrusion.inside", None, count=1, inside_s=1.0, limit_s=1.0)
    return Observation(
        kind="intrusion", key=key, at_s=at_s, since_s=at_s if since_s is None else since_s, reasons=(reason,),
        **values,  # type: ignore[arg-type]
    )  # fmt: skip


def live(steps: list[tuple[float, list[Observation]]]) -> list[tuple[float, Lives, tuple[Revision, ...]]]:
    """Play (seconds since the last look, what it saw); what each look led to."""
    lives: Lives = {}
    new_id, at_s, history = ids(), 0.0, []
    for elapsed, observations in steps:
        at_s += elapsed
        now = [replace(o, at_s=at_s, since_s=at_s) for o in observations]
        lives, revisions = advance(lives, now, at_s, RULE, new_id)
        history.append((at_s, lives, revisions))
    return history


def clip() -> Reason:
    return Reason.of("lifecycle.evidence", None, seconds=15.0, before_s=10.0)


@given(looks, st.lists(st.integers(0, 40), max_size=10))
def test_a_clip_that_comes_takes_the_next_number_of_what_is_open_and_of_nothing_else(
    steps: list[tuple[float, list[Observation]]], comes_after: list[int]
) -> None:
    lives: Lives = {}
    new_id, at_s, said_so_far = ids(), 0.0, list[Revision]()
    for n, (elapsed, observations) in enumerate(steps):
        at_s += elapsed
        now = [replace(o, at_s=at_s, since_s=at_s) for o in observations]
        lives, revisions = advance(lives, now, at_s, RULE, new_id)
        said_so_far += revisions
        for event_id in {revision.event_id for revision in said_so_far} if n in comes_after else ():
            alive = any(isinstance(life, Open) and life.event_id == event_id for life in lives.values())
            lives, told = evidence_came(lives, event_id, clip())
            assert (told is not None) == alive
            if told is not None:
                said_so_far.append(told)
                assert (told.phase, told.reasons[-1].code) == (Phase.UPDATED, "lifecycle.evidence")
    said_so_far += close(lives, at_s, "stream_over")
    for event_id in {revision.event_id for revision in said_so_far}:
        story = [revision for revision in said_so_far if revision.event_id == event_id]
        assert [revision.number for revision in story] == list(range(1, len(story) + 1))
        assert [revision.phase.last for revision in story] == [False] * (len(story) - 1) + [True]


def by_event(history: list[tuple[float, Lives, tuple[Revision, ...]]]) -> dict[object, list[Revision]]:
    events = defaultdict(list)
    for _, _, revisions in history:
        for revision in revisions:
            events[revision.event_id].append(revision)
    return events


@given(looks)
def test_revisions_rise_by_one_from_one_and_begin_with_started(steps: list) -> None:
    for revisions in by_event(live(steps)).values():
        assert [r.number for r in revisions] == list(range(1, len(revisions) + 1))
        assert [r.phase for r in revisions].index(Phase.STARTED) == 0
        assert [r.phase for r in revisions].count(Phase.STARTED) == 1


@given(looks)
def test_nothing_follows_an_end_or_a_withdrawal(steps: list) -> None:
    for revisions in by_event(live(steps)).values():
        assert not any(r.phase.last for r in revisions[:-1])


@given(looks)
def test_at_any_time_one_event_at_most_is_open_for_a_kind_and_place(steps: list) -> None:
    open_now: dict[tuple[str, str], object] = {}
    for _, lives, revisions in live(steps):
        for revision in revisions:
            place = (revision.seen.kind, revision.seen.key)
            if revision.phase is Phase.STARTED:
                assert place not in open_now
                open_now[place] = revision.event_id
            else:
                assert open_now[place] == revision.event_id
            if revision.phase.last:
                del open_now[place]
        assert {k: life.event_id for k, life in lives.items() if isinstance(life, Open)} == open_now


@given(looks)
def test_nothing_starts_before_k_of_the_last_n_looks_saw_it(steps: list) -> None:
    history = live(steps)
    for i, (at_s, _, revisions) in enumerate(history):
        for revision in revisions:
            if revision.phase is Phase.STARTED:
                times = [t for t, _, _ in history[: i + 1]]
                hits = [
                    t for t, (_, saw) in zip(times, steps[: i + 1], strict=True)
                    if any(o.met and o.key == revision.seen.key for o in saw)
                ]  # fmt: skip
                recent = [t for t in times[-RULE.of :] if t >= at_s - RULE.within.total_seconds()]
                assert len([t for t in hits if t in recent]) >= RULE.looks


@given(looks)
def test_what_nobody_sees_any_more_does_not_stay_open(steps: list) -> None:
    after = live([*steps, (RULE.patience.total_seconds(), []), (RULE.patience.total_seconds(), [])])

    assert after[-1][1] == {}
    assert all(revisions[-1].phase.last for revisions in by_event(after).values())


@given(looks, st.randoms(use_true_random=False))
def test_the_order_of_observations_makes_no_difference(steps: list, dice: object) -> None:
    shuffled = []
    for elapsed, observations in steps:
        # Two that are equally sure are told apart by their order only, which no behaviour leaves to chance.
        unique = list({(o.key, o.confidence): o for o in observations}.values())
        other = list(unique)
        dice.shuffle(other)  # type: ignore[attr-defined]
        shuffled.append(((elapsed, unique), (elapsed, other)))

    assert live([a for a, _ in shuffled]) == live([b for _, b in shuffled])


@given(looks)
def test_closing_ends_exactly_what_is_open(steps: list) -> None:
    history = live(steps)
    at_s, lives = (history[-1][0], history[-1][1]) if history else (0.0, {})

    ended = close(lives, at_s, "stream_over")

    assert {r.event_id for r in ended} == {life.event_id for life in lives.values() if isinstance(life, Open)}
    assert {(r.phase, r.reasons[0].code) for r in ended} <= {(Phase.ENDED, "lifecycle.stream_over")}


@given(looks)
def test_every_revision_gives_reasons_with_numbers(steps: list) -> None:
    for revisions in by_event(live(steps)).values():
        assert all(r.reasons and all(reason.values for reason in r.reasons) for r in revisions)


def story(*steps: tuple[float, Observation | None]) -> list[tuple[float, Phase, int]]:
    """Phases with their times, for one place: (second, what was seen there)."""
    lives: Lives = {}
    new_id, told = ids(), []
    for at_s, observation in steps:
        lives, revisions = advance(lives, [observation] if observation else [], at_s, RULE, new_id)
        told += [(at_s, r.phase, r.number) for r in revisions]
    return told


def test_one_look_that_saw_something_starts_nothing() -> None:
    assert story((0.0, seen(0.0)), (0.2, None), (0.4, None), (0.6, None), (0.8, None), (1.0, seen(1.0))) == []


def test_an_event_ends_when_patience_is_over_and_not_before() -> None:
    told = story((0.0, seen(0.0)), (0.2, seen(0.2)), (5.1, None), (5.2, None), (5.4, None))

    assert told == [(0.2, Phase.STARTED, 1), (5.2, Phase.ENDED, 2)]


def test_a_gap_that_patience_covers_neither_ends_nor_restarts() -> None:
    assert story((0.0, seen(0.0)), (0.2, seen(0.2)), (3.0, None), (4.0, seen(4.0))) == [(0.2, Phase.STARTED, 1)]


def test_what_comes_back_later_is_a_new_event() -> None:
    told = story((0.0, seen(0.0)), (0.2, seen(0.2)), (6.0, None), (9.0, seen(9.0)), (9.2, seen(9.2)))

    assert [(phase, number) for _, phase, number in told] == [
        (Phase.STARTED, 1), (Phase.ENDED, 2), (Phase.STARTED, 1),
    ]  # fmt: skip


def test_a_count_that_flickers_is_not_told_and_one_that_settles_is() -> None:
    flicker = [(0.2 * i, seen(0.2 * i, count=1 + i % 2)) for i in range(2, 20)]
    settled = [(4.0 + 0.2 * i, seen(4.0 + 0.2 * i, count=2)) for i in range(10)]

    told = story((0.0, seen(0.0)), (0.2, seen(0.2)), *flicker, *settled)

    assert [phase for _, phase, _ in told] == [Phase.STARTED, Phase.UPDATED]
    assert told[1][0] == pytest.approx(4.0 + SETTLED_S, abs=0.25)


def test_what_goes_on_unchanged_says_so_once_a_minute() -> None:
    told = story(*((float(i), seen(float(i), since_s=0.0)) for i in range(190)))

    assert [phase for _, phase, _ in told] == [Phase.STARTED] + [Phase.UPDATED] * 3
    assert told[2][0] - told[1][0] == STILL_EVERY_S


def test_what_goes_on_for_months_keeps_a_number_for_its_end() -> None:
    """A car left standing in a fire lane says once a minute that it still stands there: 1440 times a day."""
    new_id = ids()
    lives, _ = advance({}, [seen(0.0)], 0.0, RULE, new_id)
    lives, (begun,) = advance(lives, [seen(0.2)], 0.2, RULE, new_id)
    lives = {key: replace(life, revision=MOST_REVISIONS - 2) for key, life in lives.items() if isinstance(life, Open)}

    told = list[Revision]()
    for at_s in range(4, 1000, 4):
        lives, revisions = advance(lives, [seen(float(at_s), count=at_s)], float(at_s), RULE, new_id)
        told += revisions
    lives, clip_came = evidence_came(lives, begun.event_id, clip())
    _, (last,) = advance(lives, [], 2000.0, RULE, new_id)

    assert [revision.number for revision in told] == [MOST_REVISIONS - 1]
    assert clip_came is None
    assert (last.phase, last.number) == (Phase.ENDED, MOST_REVISIONS)


def test_the_last_word_carries_the_highest_confidence_and_how_long_it_lasted() -> None:
    lives: Lives = {}
    new_id = ids()
    for at_s, since_s, sure in ((0.0, -3.0, 0.5), (0.2, -1.0, 0.9), (0.4, 0.4, 0.6)):
        lives, _ = advance(lives, [seen(at_s, since_s=since_s, confidence=sure)], at_s, RULE, new_id)

    _, (last,) = advance(lives, [], 6.0, RULE, new_id)

    assert last.confidence == 0.9
    assert last.since_s == -3.0
    assert last.reasons[0].values == pytest.approx({"unseen_s": 5.6, "lasted_s": 3.4})


@pytest.mark.parametrize(
    ("later", "end"),
    [
        ({}, Phase.WITHDRAWN),
        ({"came_in": True}, Phase.ENDED),
        ({"roamed": 0.8}, Phase.ENDED),
    ],
)
def test_one_look_that_saw_it_move_or_come_in_is_enough_not_to_take_it_back(
    later: dict[str, object], end: Phase
) -> None:
    flash = {"came_in": False, "roamed": 0.01}

    told = story((0.0, seen(0.0, **flash)), (0.2, seen(0.2, **flash | later)), (0.4, seen(0.4, **flash)), (6.0, None))

    assert [phase for _, phase, _ in told] == [Phase.STARTED, end]


def test_what_was_announced_and_is_found_out_is_taken_back_with_its_reason_unless_another_look_still_holds() -> None:
    why = Reason.of("fire_smoke.lamp", None, met=8, looks=15, restless=0.02, lamp=0.06)
    doubt = seen(0.4, met=False, taken_back=why)
    told = story((0.0, seen(0.0)), (0.2, seen(0.2)), (0.4, doubt), (0.6, doubt))
    assert [phase for _, phase, _ in told] == [Phase.STARTED, Phase.WITHDRAWN]

    lives: Lives = {}
    new_id = ids()
    for at_s, observations in ((0.0, [seen(0.0)]), (0.2, [seen(0.2)]), (0.4, [doubt, seen(0.4)])):
        lives, revisions = advance(lives, observations, at_s, RULE, new_id)
        assert Phase.WITHDRAWN not in {revision.phase for revision in revisions}
    _, (last,) = advance(lives, [doubt], 0.6, RULE, new_id)
    assert last.reasons == (why,)


def test_what_is_spoken_of_no_more_ends_with_its_reason_unless_another_look_still_holds() -> None:
    why = Reason.of("leftovers.let_be", None, told_h=24.0)
    over = seen(0.4, met=False, over=why)
    told = story((0.0, seen(0.0)), (0.2, seen(0.2)), (0.4, over), (0.6, over))
    assert [phase for _, phase, _ in told] == [Phase.STARTED, Phase.ENDED]

    lives: Lives = {}
    new_id = ids()
    for at_s, observations in ((0.0, [seen(0.0)]), (0.2, [seen(0.2)]), (0.4, [over, seen(0.4)])):
        lives, revisions = advance(lives, observations, at_s, RULE, new_id)
        assert Phase.ENDED not in {revision.phase for revision in revisions}
    _, (last,) = advance(lives, [over], 0.6, RULE, new_id)
    assert (last.phase, last.reasons) == (Phase.ENDED, (why,))


def test_doubt_about_what_was_never_announced_is_not_told() -> None:
    why = Reason.of("fire_smoke.lamp", None, met=8, looks=15, restless=0.02, lamp=0.06)
    assert story((0.0, seen(0.0)), (0.2, seen(0.2, met=False, taken_back=why))) == []
