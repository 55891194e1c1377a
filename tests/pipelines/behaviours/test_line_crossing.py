"""Line crossing, told as what happens at a gate drawn as a line through the middle of the picture."""

import numpy as np
import pytest

from protocol.messages import ZonePlan
from tests.pipelines.world import LAWN, Actor, Watched, plan, watch

#: Drawn upwards, so that who walks to the right goes in.
GATE = ZonePlan(name="门线", polygon=((0.5, 0.9), (0.5, 0.3)))
CROSSING = plan("line_crossing", zones=("门线",))
#: Over the line (x = 320) at second 3.
WALKER = Actor(((0, 20, 300), (6, 620, 300)))


def crossed(watched: Watched) -> tuple[int, int]:
    """(in, out) as the last revision tells."""
    values = [r.values for _, e in watched.events for r in e.reasons if r.code.startswith("line_crossing.")]
    return (0, 0) if not values else (int(values[-1]["entered"]), int(values[-1]["left"]))


def at_the_gate(*actors: Actor, until_s: float = 30.0, every_s: float = 0.2, what: object = CROSSING) -> Watched:
    looks = np.arange(0.0, until_s, every_s)
    return watch(actors, until_s, what, zones=(GATE,), looks_at=looks)  # type: ignore[arg-type]


@pytest.mark.parametrize("every_s", [0.1, 0.2, 0.5, 1.0])
def test_one_step_over_the_line_is_one_event_of_one_at_any_rhythm_of_looks(every_s: float) -> None:
    watched = at_the_gate(Actor(((0, 20, 300), (10, 620, 300))), every_s=every_s)

    assert watched.phases == ["started", "ended"]
    (_, started), _ = watched.events
    assert 5.0 <= watched.when("started") <= 7.0
    assert (started.zone, started.count, crossed(watched)) == ("门线", 1, (1, 0))
    assert watched.when("ended") == pytest.approx(watched.when("started") + 17.0, abs=1.5)
    assert watched.codes("started") == {"line_crossing.crossed_in", "lifecycle.verified"}


def test_irregular_looks_count_the_same() -> None:
    looks = np.cumsum(np.random.default_rng(7).uniform(0.05, 1.2, 60))
    there_and_back = Actor(((0, 20, 300), (6, 620, 300), (12, 20, 300), (18, 620, 300)))

    watched = watch([there_and_back], 40.0, CROSSING, zones=(GATE,), looks_at=looks)

    assert crossed(watched) == (2, 1)


def test_who_comes_back_is_counted_out_in_an_event_of_its_own() -> None:
    watched = at_the_gate(Actor(((0, 20, 300), (6, 620, 300), (12, 20, 300))))

    assert [event.reasons[0].code for _, event in watched.events if event.phase == "started"] == [
        "line_crossing.crossed_in",
        "line_crossing.crossed_out",
    ]
    assert crossed(watched) == (1, 1)


@pytest.mark.parametrize("tremble", [0.02, 0.05, 0.1])
def test_who_stands_on_the_line_and_trembles_has_not_crossed_it(tremble: float) -> None:
    on_the_line = Actor(((0, 320, 300), (60, 320, 300)), tremble=tremble)

    assert at_the_gate(on_the_line, until_s=60.0, every_s=0.1).events == []


def test_seven_who_dawdle_on_the_line_are_seven_and_not_ninety_seven() -> None:
    seven = [
        Actor(((t, 20, y), (t + 4, 310, y), (t + 20, 330, y), (t + 24, 620, y)), tremble=0.06)
        for t, y in zip(range(0, 70, 10), (150, 280, 400, 180, 310, 420, 210), strict=True)
    ]

    watched = at_the_gate(*seven, until_s=110.0, every_s=0.1)

    assert crossed(watched) == (7, 0)
    assert len({event.event_id for _, event in watched.events}) == 1


def test_a_box_that_jumps_over_the_line_for_one_look_has_not_crossed_it() -> None:
    # Legs hidden behind a bin: the box ends higher, on the other side of a line across the picture.
    across = ZonePlan(name="门线", polygon=((0.0, 0.6), (1.0, 0.6)))
    stands = Actor(
        ((0, 300, 310), (10, 300, 310), (10.01, 300, 262), (10.2, 300, 262), (10.21, 300, 310), (30, 300, 310))
    )

    assert watch([stands], 30.0, CROSSING, zones=(across,)).events == []


def test_a_track_that_begins_on_the_line_counts_nothing_by_leaving_it() -> None:
    from_a_door = Actor(((5, 320, 300), (9, 320, 300), (12, 620, 300)))

    assert at_the_gate(from_a_door).events == []


def test_who_turns_back_on_the_line_has_not_crossed_it() -> None:
    assert at_the_gate(Actor(((0, 20, 300), (4, 322, 300), (6, 322, 300), (10, 20, 300)))).events == []


def test_who_goes_round_the_end_of_the_line_has_not_crossed_it() -> None:
    # The line ends at y = 432; the way leads below it.
    assert at_the_gate(Actor(((0, 20, 470), (6, 620, 470)))).events == []


@pytest.mark.parametrize("hidden", [(2.6, 3.4), (1.0, 4.4), (2.9, 6.5)])
def test_a_number_that_changes_at_the_line_counts_once(hidden: tuple[float, float]) -> None:
    slow = Actor(((0, 100, 300), (2, 290, 300), (7, 350, 300), (9, 600, 300)), hidden=(hidden,))

    assert crossed(at_the_gate(slow)) == (1, 0)


def test_two_side_by_side_are_two() -> None:
    other = Actor(((0, 60, 400), (6, 630, 400)))

    watched = at_the_gate(WALKER, other)

    assert watched.phases == ["started", "updated", "ended"]
    assert [event.count for _, event in watched.events][1] == 2
    assert crossed(watched) == (2, 0)


@pytest.mark.parametrize(("direction", "events"), [("in", 1), ("out", 0), ("both", 1)])
def test_a_pack_may_ask_for_one_direction(direction: str, events: int) -> None:
    asked = plan("line_crossing", zones=("门线",), direction=direction)

    assert at_the_gate(WALKER, what=asked).phases.count("started") == events


def test_a_line_drawn_the_other_way_round_turns_in_into_out() -> None:
    turned = GATE.model_copy(update={"polygon": GATE.polygon[::-1]})

    assert crossed(watch([WALKER], 20.0, CROSSING, zones=(turned,))) == (0, 1)


def test_vehicles_count_where_the_pack_says_so() -> None:
    car = Actor(((0, 20, 300), (3, 620, 300)), label="car")

    assert at_the_gate(car).events == []
    assert crossed(at_the_gate(car, what=plan("line_crossing", zones=("门线",), objects=["person", "car"]))) == (1, 0)


def test_without_a_line_it_is_the_upright_middle_of_the_picture() -> None:
    watched = watch([WALKER], 20.0, plan("line_crossing", zones=()), zones=())

    assert crossed(watched) == (1, 0)
    assert watched.events[0][1].zone is None


def test_a_stream_of_people_is_told_every_few_seconds_and_not_each_time() -> None:
    stream = [Actor(((t, 20, 300), (t + 5, 620, 300))) for t in np.arange(0.0, 60.0, 1.5)]

    watched = at_the_gate(*stream, until_s=90.0)

    assert crossed(watched) == (40, 0)
    assert watched.phases.count("updated") <= 14
    assert watched.events[-1][1].phase == "ended"
    assert watched.events[-2][1].count == 40


def test_an_area_is_no_line() -> None:
    with pytest.raises(Exception, match="needs a line"):
        watch([], 1.0, plan("line_crossing"), zones=(LAWN,))
