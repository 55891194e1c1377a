"""What is thrown from a drawn façade is told once, while it falls, with where it began; all else that moves is not."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import cache

import numpy as np
import pytest
from numpy.typing import NDArray

from bench.facade import Body, Light, Mover, Scene, Thrown, View, developed
from bench.facade_life import Rain, Swoop, birds, floating
from models.detections import Detections
from packs.shelf import load_shelf
from pipelines.frame import Frame
from pipelines.pipeline import Pipeline, Watch
from protocol.events import Event
from protocol.messages import ZonePlan
from tests.pipelines.world import BEGAN, ids, plan

#: Twelve storeys, seen from 25 m away.
VIEW = View(away_m=25.0, high_m=2.5, top_m=36.0, width=960, height=540)
HALF_M = 12.0
ZONE = ZonePlan(name="立面", polygon=VIEW.zone(HALF_M))
DROPS = Thrown(1.5, (3.0, 24.6, 27.0), (0.8, -1.0, 0.3), 0.025)
BAG = Body(DROPS, 0.35, 0.42, (40.0, 40.0, 190.0), 3.0)
UNTIL_S = 5.0


class Nobody:
    """A street model that finds nothing. It counts its looks."""

    labels = ("person",)

    def __init__(self) -> None:
        self.looks = 0

    def detect(self, image: NDArray[np.uint8]) -> Detections:
        self.looks += 1
        return Detections.empty(self.labels)


@cache
def facade(light: Light = Light.DAY) -> Scene:
    scene = Scene(5, VIEW, light, HALF_M)
    return replace(scene, film=developed(scene))


def frames(movers: Sequence[Mover], rate: float, light: Light = Light.DAY, until_s: float = UNTIL_S) -> Iterable[Frame]:
    scene = replace(facade(light), movers=tuple(movers))
    for number, at_s in enumerate(np.arange(0.0, until_s, 1.0 / rate).tolist()):
        yield Frame("cam-1", number, at_s, BEGAN + timedelta(seconds=at_s), scene.picture(at_s))


def chain(street: Nobody | None = None, **settings: object) -> Pipeline:
    what = plan("falling_object", zones=["立面"], **{"height_m": 33.0, **settings})
    return Pipeline("cam-1", [Watch.of(what, [ZONE])], street or Nobody(), new_id=ids())


def told(watching: Pipeline, pictures: Iterable[Frame]) -> list[tuple[float, Event]]:
    """As a camera goes whose gate sees nothing: a glance at each picture, a whole look where one is worth it."""
    events = []
    for picture in pictures:
        if (
            watching.glances(picture.at_s, picture.captured_at) and watching.glance(picture)
        ) or watching.tracks_alive():
            events += [(picture.at_s, event) for event in watching.process(picture)]
    return events


@pytest.mark.parametrize("rate", [5.0, 10.0])
def test_a_thrown_bag_is_told_once_while_it_falls_and_from_which_storey(rate: float) -> None:
    street = Nobody()
    said = told(chain(street), frames([BAG], rate, until_s=8.0))
    assert [event.phase.value for _, event in said] == ["started", "ended"]
    at_s, event = said[0]
    assert DROPS.begins_s < at_s < DROPS.lands_s
    assert event.zone == "立面"
    (where, _), (reason, *_) = VIEW.pixels(np.array([DROPS.start])), event.reasons
    top, foot = (540 * y for y in (min(y for _, y in ZONE.polygon), max(y for _, y in ZONE.polygon)))
    assert reason.code == "falling_object.fell"
    assert float(str(reason.values["up"])) == pytest.approx(100 * (foot - where[0, 1]) / (foot - top), abs=4.0)
    assert "加速坠落" in reason.text.zh
    assert event.box is not None
    assert event.box.x1 <= where[0, 0] / 960 <= event.box.x2, "its column"
    assert event.box.y1 == pytest.approx(where[0, 1] / 540, abs=0.04)
    assert event.started_at == pytest.approx(BEGAN + timedelta(seconds=DROPS.begins_s), abs=timedelta(seconds=0.4))
    assert street.looks < 8 * rate, "most pictures were no more than glanced at"


def test_a_second_throw_is_a_second_event_and_its_pieces_are_not() -> None:
    pieces = Body(replace(DROPS, begins_s=1.6, start=(3.4, 24.6, 27.0)), 0.2, 0.2, (230.0, 230.0, 230.0))
    later = Body(replace(DROPS, begins_s=5.5, start=(-4.0, 24.6, 22.0)), 0.3, 0.3, (30.0, 30.0, 30.0))
    said = told(chain(), frames([BAG, pieces, later], 10.0, until_s=9.0))
    assert [event.phase.value for _, event in said if event.phase.value == "started"] == ["started"] * 2


@pytest.mark.parametrize("light", list(Light))
def test_birds_leaves_and_rain_are_silent(light: Light) -> None:
    dice, scene = np.random.default_rng(3), facade(light)
    movers = [*birds(dice, scene, UNTIL_S), *floating(dice, scene, 8, 2.0, (0.7, 2.2)), Rain(3, 60)]
    movers.append(Body(Swoop(1.5, (2.0, 24.0, 28.0), 3.0, 0.5), 0.3, 0.2, (60.0, 60.0, 60.0)))
    assert told(chain(), frames(movers, 5.0, light)) == []


def test_whole_looks_see_the_same_as_glances() -> None:
    watching = chain()
    said = [event for picture in frames([BAG], 5.0) for event in watching.process(picture)]
    assert [event.phase.value for event in said] == ["started"]


def test_too_few_looks_are_said_to_be_blindness() -> None:
    slow, fast = chain(), chain()
    told(slow, frames([], 2.0, until_s=6.0))
    told(fast, frames([], 5.0, until_s=3.0))
    assert [kind.kind for kind in slow.too_slow(BEGAN)] == ["falling_object"]
    assert fast.too_slow(BEGAN) == ()


def test_outside_its_hours_nothing_is_glanced_at_and_key_pictures_are_enough() -> None:
    hours = plan("falling_object", zones=["立面"], schedule="08:00-18:00")
    watching = Pipeline("cam-1", [Watch.of(hours, [ZONE])], Nobody(), new_id=ids())
    noon: datetime = BEGAN - timedelta(hours=8)
    assert watching.wakeful(noon)
    assert not watching.wakeful(BEGAN), "20:00 in Shanghai"
    assert watching.glances(0.0, noon)
    assert not any(watching.glances(each.at_s, each.captured_at) for each in frames([], 5.0, until_s=1.0))
    assert told(watching, frames([BAG], 5.0)) == []


def test_throws_are_counted_apart_from_all_else() -> None:
    packs = load_shelf()
    code = packs["falling_object"].category.code
    assert [name for name, pack in packs.items() if pack.category.code == code] == ["falling_object"]
