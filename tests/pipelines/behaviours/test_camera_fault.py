"""Camera fault, told with a drawn street that freezes, goes black, is covered, and with all that only looks so."""

import cv2
import numpy as np
import pytest

from tests.pipelines.stage import Picture, Stage, play, values
from tests.pipelines.world import Actor, plan

PLAN = plan("camera_fault", zones=())
#: The sweep of an idle camera.
SWEEP_S = 10.0
WALKER = Actor(
    ((0.0, 5, 300), (60.0, 638, 300), (120.0, 5, 300), (180.0, 638, 300), (240.0, 5, 300), (300.0, 638, 300))
)


def freeze(begins: float, ends: float = 1e9) -> Stage:
    """A street whose camera repeats one picture from `begins` until `ends`."""

    class Frozen(Stage):
        def picture(self, at_s: float) -> Picture:
            return super().picture(begins if begins <= at_s < ends else at_s)

    return Frozen([WALKER])


def from_then_on(begins: float, made: object, ends: float = 1e9) -> Stage:
    def light(picture: Picture, at_s: float) -> Picture:
        return made(picture) if begins <= at_s < ends else picture  # type: ignore[operator,no-any-return]

    return Stage([WALKER], light=light)


def black(picture: Picture) -> Picture:
    return np.zeros_like(picture)


def covered(picture: Picture) -> Picture:
    return np.full_like(picture, 110)


def blurred(picture: Picture) -> Picture:
    return np.asarray(cv2.GaussianBlur(picture, (0, 0), 15), np.uint8)


@pytest.mark.parametrize("every_s", [2.0, SWEEP_S])
@pytest.mark.parametrize(
    ("stage", "code", "limit_s"),
    [
        (freeze(100.0), "camera_fault.frozen", 60.0),
        (from_then_on(100.0, black), "camera_fault.dark", 30.0),
        (from_then_on(100.0, covered), "camera_fault.covered", 30.0),
        (from_then_on(100.0, blurred), "camera_fault.covered", 30.0),
    ],
    ids=["frozen", "dark", "covered", "blurred"],
)
def test_each_fault_is_told_with_its_numbers_also_by_the_sweep_alone(
    stage: Stage, code: str, limit_s: float, every_s: float
) -> None:
    played = play(stage, 0, PLAN, looks_at=np.arange(0.0, 200.0, every_s))

    assert played.phases[0] == "started"
    assert set(played.phases[1:]) <= {"updated"}
    assert 100.0 + limit_s <= played.when("started") <= 100.0 + limit_s + 2 * SWEEP_S
    _, event = played.events[0]
    assert event.reasons[0].code == code
    assert values(event)["lasted_s"] >= values(event)["limit_s"] == limit_s


@pytest.mark.parametrize("every_s", [1.0, SWEEP_S])
def test_a_fault_that_is_mended_ends(every_s: float) -> None:
    played = play(from_then_on(100.0, covered, ends=160.0), 0, PLAN, looks_at=np.arange(0.0, 230.0, every_s))

    assert played.phases == ["started", "ended"]


def test_a_clip_held_on_its_last_picture_for_a_quarter_of_a_minute_is_not_frozen() -> None:
    assert play(freeze(20.0), 35.0, PLAN).events == []


def test_an_empty_street_is_not_frozen_because_its_camera_trembles() -> None:
    assert play(Stage(noise=1.0), 0, PLAN, looks_at=np.arange(0.0, 300.0, SWEEP_S)).events == []


def test_an_encoder_that_skips_what_stands_still_is_not_frozen_because_it_begins_anew() -> None:
    class Skipping(Stage):
        def picture(self, at_s: float) -> Picture:
            return super().picture(12.0 * (at_s // 12.0))

    assert play(Skipping(), 0, PLAN, looks_at=np.arange(0.0, 150.0, 2.0)).events == []


def test_a_stream_that_stood_still_and_goes_on_with_the_same_picture_was_not_watched_meanwhile() -> None:
    assert play(freeze(0.0), 0, PLAN, looks_at=(0.0, 5.0, 10.0, 15.0, 90.0, 95.0)).events == []


def test_a_night_with_a_lamp_is_not_dark() -> None:
    def night(picture: Picture) -> Picture:
        dim = (picture // 10).astype(np.uint8)
        return np.asarray(cv2.circle(dim, (500, 100), 45, (180, 210, 220), -1), np.uint8)

    assert play(from_then_on(0.0, night), 0, PLAN, looks_at=np.arange(0.0, 200.0, 2.0)).events == []


def test_dusk_that_takes_its_time_is_no_fault() -> None:
    class Dusk(Stage):
        def picture(self, at_s: float) -> Picture:
            picture = super().picture(at_s)
            return (picture * max(0.4, 1.0 - at_s / 600.0)).astype(np.uint8)

    assert play(Dusk(), 0, PLAN, looks_at=np.arange(0.0, 300.0, SWEEP_S)).events == []


def test_somebody_who_stands_before_the_lens_for_a_moment_is_no_fault() -> None:
    assert play(from_then_on(100.0, covered, ends=115.0), 0, PLAN, looks_at=np.arange(0.0, 160.0, 1.0)).events == []


def test_it_asks_for_no_looks_and_no_objects() -> None:
    played = play(Stage(), 20.0, PLAN)

    assert not played.pipeline.tracks_alive()


def test_what_it_told_wants_no_look_beyond_the_sweep() -> None:
    """A yard whose lamps are out is dark all night."""
    played = play(from_then_on(70.0, black), 0, PLAN, looks_at=np.arange(0.0, 150.0, SWEEP_S))

    assert played.phases == ["started"]
    assert not played.pipeline.tracks_alive()


def test_a_camera_that_goes_black_and_stays_so_is_one_event() -> None:
    played = play(from_then_on(70.0, black), 0, PLAN, looks_at=np.arange(0.0, 300.0, 5.0))

    assert played.phases.count("started") == 1
    assert {event.reasons[0].code for _, event in played.events} == {"camera_fault.dark"}
