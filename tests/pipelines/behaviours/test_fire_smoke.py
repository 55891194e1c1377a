"""Fire is told once, within seconds, with its numbers; lamps and lighters are not, and a mistake is taken back."""

from collections.abc import Callable, Sequence

import numpy as np
import pytest

from models.detections import Detections
from models.errors import OutputInvalid
from pipelines.behaviours.fire_smoke import UNSEEN_S
from pipelines.pipeline import Pipeline, Watch
from protocol.events import Event, Phase
from protocol.messages import ZonePlan
from protocol.texts import Text
from tests.pipelines.fires import BOX, HEIGHT, WIDTH, Fires, Thing, burning, frame_of, lamp, picture
from tests.pipelines.world import Actor, Street, pipeline, plan

Told = list[tuple[float, Event]]
NOBODY: Sequence[Actor] = ()
#: Somebody close to the camera, whose hand is where the flame is.
SOMEBODY = (Actor(((0.0, 330, 470), (99.0, 330, 470)), height=430.0),)


def chain(
    model: Fires, people: Sequence[Actor] = NOBODY, zones: Sequence[ZonePlan] = (), **settings: object
) -> Pipeline:
    watch = Watch.of(plan("fire_smoke", zones=[zone.name for zone in zones], **settings), zones)
    return pipeline([watch], Street(people), specialists={"hazard_fire": model})


def seen(watching: Pipeline, scene: Callable[[float], np.ndarray], until_s: float, from_s: float = 0.0) -> Told:
    return [
        (float(at_s), event)
        for at_s in np.arange(from_s, until_s, 0.2)
        for event in watching.process(frame_of(scene(float(at_s)), float(at_s)))
    ]


def of(thing: Thing) -> Callable[[float], np.ndarray]:
    return lambda at_s: picture(thing, at_s, BOX)


def test_a_fire_is_told_once_within_seconds_and_says_why() -> None:
    told = seen(chain(Fires()), of(burning), 20.0)
    (at_s, event) = told[0]
    assert [event.phase for _, event in told] == [Phase.STARTED]
    assert event.kind == "fire"
    assert at_s <= 2.6
    values = event.reasons[0].values
    assert {"met", "looks", "sure", "hot", "restless", "size", "grew"} <= set(values)
    for text in (event.reasons[0].text.zh, event.reasons[0].text.en):
        assert "{" not in text


def test_it_is_told_also_where_the_model_sees_it_at_every_second_look_only() -> None:
    model = Fires()
    watching = chain(model)
    told: Told = []
    for number, at_s in enumerate(np.arange(0.0, 6.0, 0.2)):
        model.boxes = (BOX,) if number % 2 == 0 else ()
        told += [(float(at_s), e) for e in watching.process(frame_of(picture(burning, float(at_s), BOX), float(at_s)))]
    assert [event.phase for _, event in told] == [Phase.STARTED]
    assert told[0][0] <= 4.0


def test_a_lamp_is_never_told() -> None:
    assert seen(chain(Fires(sure=0.9)), of(lamp), 30.0) == []


def test_what_stands_still_like_a_lamp_after_all_is_withdrawn_with_its_numbers() -> None:
    watching = chain(Fires())
    seen(watching, of(burning), 3.0)
    told = seen(watching, of(lamp), 12.0, from_s=3.0)
    assert [event.phase for _, event in told] == [Phase.WITHDRAWN]
    assert told[0][1].reasons[0].code == "fire_smoke.lamp"


@pytest.mark.parametrize(("asked", "phases"), [(False, []), (True, [Phase.STARTED])])
def test_a_lighter_in_a_hand_is_an_alarm_only_where_somebody_asked_for_it(asked: bool, phases: list[Phase]) -> None:
    watching = chain(Fires(), SOMEBODY, small_flames=asked)
    assert [event.phase for _, event in seen(watching, of(burning), 6.0)] == phases


def test_a_fire_that_is_out_ends_after_a_while_and_not_at_the_first_look_without_it() -> None:
    model = Fires()
    watching = chain(model)
    seen(watching, of(burning), 4.0)
    model.boxes = ()
    told = seen(watching, of(burning), 60.0, from_s=4.0)
    assert [event.phase for _, event in told] == [Phase.ENDED]
    assert 25.0 < told[0][0] < 45.0


def test_a_fire_is_not_over_because_its_model_cannot_look_any_more(monkeypatch: pytest.MonkeyPatch) -> None:
    model = Fires()
    watching = chain(model)
    seen(watching, of(burning), 4.0)
    monkeypatch.setattr(model, "detect", fails)
    assert not any(event.phase.last for _, event in seen(watching, of(burning), 120.0, from_s=4.0))
    told = seen(watching, of(burning), UNSEEN_S + 60.0, from_s=UNSEEN_S - 10.0)
    assert [event.phase for _, event in told if event.phase.last] == [Phase.ENDED], "for ever it does not hold either"


def fails(image: np.ndarray) -> Detections:
    raise OutputInvalid(name="hazard_fire", why=Text(zh="坏了", en="broken"))


def test_only_where_it_was_drawn() -> None:
    left = ZonePlan(name="车棚", polygon=((0.0, 0.0), (0.4, 0.0), (0.4, 1.0), (0.0, 1.0)))
    right = ZonePlan(name="楼道", polygon=((0.4, 0.0), (1.0, 0.0), (1.0, 1.0), (0.4, 1.0)))
    assert seen(chain(Fires(), zones=[left]), of(burning), 6.0) == []
    told = seen(chain(Fires(), zones=[left, right]), of(burning), 6.0)
    assert [event.zone for _, event in told] == ["楼道"]


def test_several_flames_of_one_fire_are_one_event() -> None:
    other = (380.0, 210.0, 430.0, 280.0)

    def both(at_s: float) -> np.ndarray:
        image = picture(burning, at_s, BOX)
        burning(image[210:280, 380:430], at_s + 0.05)
        return image

    assert len(seen(chain(Fires(boxes=(BOX, other))), both, 10.0)) == 1


def test_what_is_taken_back_is_so_also_while_something_else_flickers_beside_it() -> None:
    spark = (500.0, 300.0, 509.0, 309.0)

    def lit(at_s: float) -> np.ndarray:
        image = picture(lamp if at_s >= 3.0 else burning, at_s, BOX)
        burning(image[300:309, 500:509], at_s)
        return image

    told = seen(chain(Fires(boxes=(BOX, spark))), lit, 12.0)
    assert [event.phase for _, event in told] == [Phase.STARTED, Phase.WITHDRAWN]


def test_boxes_that_are_no_numbers_are_nobodys_fire() -> None:
    bad = ((float("nan"),) * 4, (5.0, 5.0, 5.0, 5.0), (float("inf"), 0.0, 9.0, 9.0), (700.0, 500.0, 900.0, 900.0))
    assert seen(chain(Fires(boxes=bad)), of(burning), 4.0) == []


def test_a_model_that_sees_nothing_costs_few_looks_and_lets_the_gate_rest() -> None:
    model = Fires(boxes=())
    watching = chain(model)
    assert seen(watching, of(lamp), 10.0) == []
    assert 20 <= model.looks <= 27
    assert not watching.tracks_alive()


def test_a_lamp_that_the_model_takes_for_fire_does_not_keep_a_still_camera_busy_for_ever() -> None:
    watching = chain(Fires(sure=0.9))
    seen(watching, of(lamp), 1.5)
    assert watching.tracks_alive()
    seen(watching, of(lamp), 4.0, from_s=1.6)
    assert not watching.tracks_alive(), "two seconds show that it never flickers"
    seen(watching, of(lamp), 24.2, from_s=24.0)
    assert not watching.tracks_alive(), "nor does the next sweep begin it anew"
    assert [event.phase for _, event in seen(watching, of(burning), 30.0, from_s=24.4)] == [Phase.STARTED]


def test_a_still_camera_finds_a_fire_by_its_glances_within_six_seconds() -> None:
    model = Fires(boxes=())
    watching = chain(model)
    watching.process(frame_of(picture(lamp, 0.0, BOX), 0.0))
    model.boxes = (BOX,)
    struck = next(
        float(at_s)
        for at_s in np.arange(0.5, 10.0, 0.5)
        if watching.glances(
            float(at_s), (glanced := frame_of(picture(burning, float(at_s), BOX), float(at_s))).captured_at
        )
        and watching.glance(glanced)
    )
    told = seen(watching, of(burning), struck + 4.0, from_s=struck)
    assert told[0][0] <= 0.5 + 6.0


def test_portrait_and_wide_pictures_are_looked_at_alike() -> None:
    for width, height in ((WIDTH, HEIGHT), (HEIGHT, WIDTH)):
        image = np.full((height, width, 3), 40, np.uint8)
        watching = chain(Fires(boxes=((100.0, 100.0, 160.0, 180.0),)), ())
        watching._detector = Fires(boxes=())  # type: ignore[assignment]
        told = []
        for at_s in np.arange(0.0, 4.0, 0.2):
            image[:] = 40
            burning(image[100:180, 100:160], float(at_s))
            told += watching.process(frame_of(image.copy(), float(at_s)))
        assert len(told) == 1
