"""Smoke is told once, within seconds, with its numbers; people, lamps, shadows, exposure, fog and shivering are not."""

from collections.abc import Callable, Iterable, Sequence
from functools import cache

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from bench.plume import NO_SMOKE, Over, Smoke
from pipelines.behaviours.smoke import JUDGED_EVERY_S, SAID_AGAIN_S
from pipelines.frame import Frame
from pipelines.haze.backdrop import Backdrop
from pipelines.haze.fading import Haze
from pipelines.pipeline import Pipeline, Watch
from protocol.events import Event, Phase
from protocol.messages import ZonePlan
from tests.pipelines.fires import frame_of
from tests.pipelines.world import HEIGHT, WIDTH, Actor, Street, found, pipeline, plan

Image = NDArray[np.uint8]
Told = list[tuple[float, Event]]
#: It rises at six seconds in the middle of the right half.
SMOKE = Smoke(seed=3, begins_s=6.0)


@cache
def yard() -> Image:
    """A place with things in it, patches of all sizes and colours; half as large, to be drawn four times as fast."""
    dice = np.random.default_rng(1)
    image = np.full((HEIGHT // 2, WIDTH // 2, 3), 110, np.uint8)
    for _ in range(900):
        x, y, side = (int(n) for n in dice.integers((0, 0, 2), (WIDTH // 2, HEIGHT // 2, 20)))
        colour = tuple(int(c) for c in dice.integers(20, 190, 3) // 2 + dice.integers(10, 90))
        cv2.rectangle(image, (x, y), (x + side, y + side // 2), colour, -1)
    return cv2.GaussianBlur(image, (0, 0), 0.6)  # type: ignore[return-value]


def seen_by_camera(over: Over, at_s: float) -> Image:
    """The yard under what lies over it, with the noise of a sensor."""
    noise = np.random.default_rng(round(1000 * at_s)).normal(0.0, 2.0, (HEIGHT // 2, WIDTH // 2, 1))
    noisy = np.clip(over(yard(), at_s) + noise, 0, 255).astype(np.uint8)
    return np.asarray(cv2.resize(noisy, (WIDTH, HEIGHT), interpolation=cv2.INTER_NEAREST), np.uint8)


def chain(people: Sequence[Actor] = (), zones: Sequence[ZonePlan] = (), **settings: object) -> tuple[Pipeline, Street]:
    street = Street(people)
    watch = Watch.of(plan("smoke", zones=[zone.name for zone in zones], **settings), zones)
    return pipeline([watch], street), street


def told_of(
    over: Over,
    until_s: float = 20.0,
    looks_at: Iterable[float] | None = None,
    people: Sequence[Actor] = (),
    zones: Sequence[ZonePlan] = (),
    camera: Callable[[Image], Image] = lambda image: image,
    **settings: object,
) -> Told:
    watching, street = chain(people, zones, **settings)
    told: Told = []
    for at_s in np.arange(0.0, until_s, 0.2) if looks_at is None else looks_at:
        street.at_s = float(at_s)
        image = camera(seen_by_camera(over, float(at_s)))
        told += [(float(at_s), event) for event in watching.process(frame_of(image, float(at_s)))]
    return told


def nothing(image: Image, at_s: float) -> Image:
    return image


def test_smoke_that_rises_is_told_once_within_ten_seconds_and_says_why() -> None:
    told = told_of(SMOKE.over)
    assert [event.phase for _, event in told] == [Phase.STARTED]
    at_s, event = told[0]
    assert event.kind == "smoke"
    assert SMOKE.begins_s + 4.0 <= at_s <= SMOKE.begins_s + 10.0, "seconds after it began, never at its first wisp"
    assert event.box is not None
    assert set(event.reasons[0].values) == {"lasted_s", "size", "grew", "thin", "swirl", "still"}
    for text in (event.reasons[0].text.zh, event.reasons[0].text.en):
        assert "{" not in text


@pytest.mark.parametrize("smoke", [Smoke(3, grey=90.0), Smoke(5, grey=150.0, fills=True)], ids=["dark", "a room fills"])
def test_dark_smoke_and_a_room_that_fills_are_told_too(smoke: Smoke) -> None:
    assert [event.phase for _, event in told_of(smoke.over)] == [Phase.STARTED]


def test_it_is_told_at_two_pictures_a_second_and_where_they_come_unevenly() -> None:
    dice = np.random.default_rng(2)
    for looks in (np.arange(0.0, 20.0, 0.5), np.cumsum(dice.uniform(0.1, 0.9, 40))):
        assert [event.phase for _, event in told_of(SMOKE.over, looks_at=looks)] == [Phase.STARTED]


def test_it_is_told_in_pictures_without_colour_as_infrared_gives_them() -> None:
    def infrared(image: Image) -> Image:
        grey = cv2.cvtColor(image, cv2.COLOR_BGR2GRAY)
        return np.asarray(cv2.cvtColor(grey, cv2.COLOR_GRAY2BGR), np.uint8)

    assert [event.phase for _, event in told_of(SMOKE.over, camera=infrared)] == [Phase.STARTED]


@pytest.mark.parametrize("what", sorted(set(NO_SMOKE) - {"flare", "out_of_focus"}))
def test_light_weather_and_the_camera_itself_are_no_smoke(what: str) -> None:
    assert told_of(NO_SMOKE[what]) == []


def test_smoke_that_was_there_from_the_first_look_and_does_not_grow_is_not_told() -> None:
    old = Smoke(seed=3, begins_s=-30.0)
    frozen = old.over(yard(), 0.0)
    assert told_of(lambda _image, _at_s: frozen) == []


def test_a_grey_curtain_that_drops_is_no_smoke_for_one_sees_nothing_through_it() -> None:
    def curtain(image: Image, at_s: float) -> Image:
        hung = image.copy()
        hung[50 : 50 + int(np.clip(20 * (at_s - 6.0), 0, 130)), 100:200] = 150
        return hung

    assert told_of(curtain) == []


def test_a_pane_of_frosted_glass_that_is_put_up_hangs_still_and_is_no_smoke() -> None:
    def pane(image: Image, at_s: float) -> Image:
        if at_s <= 6.0:
            return image
        shown = image.copy()
        part = shown[50:180, 100:220].astype(np.float32)
        shown[50:180, 100:220] = (0.5 * part + 0.5 * 170).astype(np.uint8)
        return shown

    assert told_of(pane) == []


def test_somebody_in_grey_who_walks_by_and_stands_there_is_no_smoke_whether_the_model_sees_them_or_not() -> None:
    path = ((0.0, -60.0, 460.0), (6.0, -60.0, 460.0), (10.0, 320.0, 460.0), (26.0, 330.0, 460.0))

    def walks(image: Image, at_s: float) -> Image:
        x = int(np.interp(at_s, [t for t, _, _ in path], [x for _, x, _ in path]))
        shown = image.copy()
        cv2.ellipse(shown, (x // 2, 160), (30, 70), 0, 0, 360, (140, 140, 140), -1)
        return shown

    assert told_of(walks) == []
    assert told_of(walks, people=(Actor(path, height=280.0),)) == []


def test_what_turns_out_to_be_somebody_is_withdrawn() -> None:
    told_at = told_of(SMOKE.over, until_s=18.0)[0]
    at_s, event = told_at
    assert event.box is not None
    feet = (event.box.x1 + event.box.x2) / 2 * WIDTH, min(1.0, event.box.y2) * HEIGHT
    somebody = Actor(tuple((s, *feet) for s in (at_s + 0.1, 26.0)), height=1.5 * HEIGHT)
    told = told_of(SMOKE.over, until_s=at_s + 3.0, people=(somebody,))
    assert [event.phase for _, event in told] == [Phase.STARTED, Phase.WITHDRAWN]
    assert told[-1][1].reasons[0].code == "smoke.somebody"


def test_only_where_it_was_drawn() -> None:
    left, _, right, _ = _box(told_of(SMOKE.over)[0][1])
    beside = ZonePlan(name="旁边", polygon=((right + 0.2, 0.0), (1.0, 0.0), (1.0, 1.0), (right + 0.2, 1.0)))
    there = ZonePlan(
        name="楼道", polygon=((left - 0.1, 0.0), (right + 0.1, 0.0), (right + 0.1, 1.0), (left - 0.1, 1.0))
    )
    assert told_of(SMOKE.over, until_s=16.0, zones=[beside]) == []
    assert [event.zone for _, event in told_of(SMOKE.over, until_s=18.0, zones=[beside, there])] == ["楼道"]


def test_smoke_that_has_gone_ends_after_half_a_minute() -> None:
    def puff(image: Image, at_s: float) -> Image:
        return SMOKE.over(image, at_s) if at_s < 16.0 else image

    told = told_of(puff, until_s=56.0)
    assert [event.phase for _, event in told] == [Phase.STARTED, Phase.ENDED]


def hides_everything(image: Image, at_s: float) -> Image:
    """From 18 s on the smoke grows thicker, and 8 s later nothing is to be seen through it; at 70 s it has gone."""
    thick = float(np.clip((at_s - 18.0) / 8.0, 0.0, 1.0)) if at_s < 70.0 else 0.0
    over = SMOKE.over(image, at_s) if at_s < 70.0 else image
    return np.clip(over * (1.0 - thick) + 150.0 * thick, 0, 255).astype(np.uint8)


def test_smoke_that_hides_the_whole_place_is_not_over_until_the_place_is_to_be_seen_again() -> None:
    told = told_of(hides_everything, looks_at=np.arange(0.0, 110.0, 0.4))
    assert [at_s for at_s, event in told if event.phase.last] == [pytest.approx(100.0, abs=8.0)]


def test_a_place_that_stays_out_of_sight_is_given_up_after_a_while(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pipelines.behaviours.smoke.HIDDEN_S", 5.0)
    told = told_of(hides_everything, looks_at=np.arange(0.0, 69.9, 0.4))
    assert [event.phase.last for _, event in told][-1:] == [True]


def test_a_still_camera_may_rest_again_when_nothing_has_come_of_it() -> None:
    watching, street = chain()
    for at_s in np.arange(0.0, 12.0, 0.2):
        street.at_s = float(at_s)
        watching.process(frame_of(seen_by_camera(nothing, float(at_s)), float(at_s)))
    assert not watching.tracks_alive()


def test_a_camera_that_goes_dark_while_it_is_watched_may_rest() -> None:
    watching, street = chain()
    awake: list[tuple[float, bool]] = []
    dark_s: float | None = None
    for at_s in np.arange(0.0, 20.0, 0.2):
        street.at_s = float(at_s)
        image = seen_by_camera(SMOKE.over, float(at_s)) if dark_s is None else np.zeros((HEIGHT, WIDTH, 3), np.uint8)
        watching.process(frame_of(image, float(at_s)))
        awake.append((float(at_s), watching.tracks_alive()))
        if dark_s is None and awake[-1][1]:
            dark_s = float(at_s)
    assert dark_s is not None, "it was worth watching"
    after = [(at_s - dark_s, is_awake) for at_s, is_awake in awake if at_s > dark_s]
    assert not any(is_awake for since_s, is_awake in after if since_s > SAID_AGAIN_S + JUDGED_EVERY_S)


def test_a_picture_that_tells_nothing_is_looked_at_no_more_often_than_another(monkeypatch: pytest.MonkeyPatch) -> None:
    looks: list[float] = []
    look = Backdrop.look

    def counted(
        self: Backdrop, picture: Image, at_s: float, hidden: NDArray[np.bool_], *, hold: bool = False
    ) -> Haze | None:
        looks.append(at_s)
        return look(self, picture, at_s, hidden, hold=hold)

    monkeypatch.setattr(Backdrop, "look", counted)
    watching, street = chain()
    for at_s in np.arange(0.0, 4.0, 0.05):
        street.at_s = float(at_s)
        watching.process(frame_of(np.zeros((HEIGHT, WIDTH, 3), np.uint8), float(at_s)))
    assert len(looks) >= 10
    assert min(np.diff(looks)) >= JUDGED_EVERY_S


def test_broken_first_seconds_blind_it_for_moments_only() -> None:
    def broken(image: Image, at_s: float) -> Image:
        return np.full_like(image, 128) if at_s < 3.0 else image

    later = Smoke(seed=3, begins_s=14.0)
    told = told_of(lambda image, at_s: later.over(broken(image, at_s), at_s), until_s=30.0)
    assert [event.phase for _, event in told] == [Phase.STARTED]
    assert told[0][0] > later.begins_s


def test_pictures_of_any_shape_and_boxes_that_are_no_numbers_are_survived() -> None:
    class Absurd(Street):
        def detect(self, image: Image) -> object:  # type: ignore[override]
            nan = float("nan")
            return found(
                [((nan, 0, 9, 9), 0.9, "person"), ((-50.0, -9.0, 1e9, 1e9), 0.9, "car"), ((5, 5, 5, 5), nan, "dog")]
            )

    for height, width in ((640, 360), (16, 16), (1080, 1920), (8, 2000), (1, 2000), (2000, 1)):
        watching = pipeline([Watch.of(plan("smoke", zones=()), ())], Absurd(()))
        for at_s in np.arange(0.0, 4.0, 0.5):
            noise = np.random.default_rng(int(10 * at_s)).integers(0, 255, (height, width, 3), np.uint8)
            assert watching.process(frame_of(noise, float(at_s))) == []
        assert np.isfinite(watching.scores()["smoke"])


def _box(event: Event) -> tuple[float, float, float, float]:
    assert event.box is not None
    return event.box.x1, event.box.y1, event.box.x2, event.box.y2


def test_frames_are_never_changed() -> None:
    watching, street = chain()
    image = seen_by_camera(nothing, 0.0)
    before = image.copy()
    for at_s in (0.0, 0.4, 0.8, 3.0):
        street.at_s = at_s
        frame: Frame = frame_of(image, at_s)
        watching.process(frame)
    assert np.array_equal(image, before)
