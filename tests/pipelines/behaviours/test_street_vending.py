"""Street vending, told as what goes on beside a kerb: a stall, a delivery, a bench, a car that is only parked."""

import numpy as np
import pytest
from numpy.typing import NDArray

from models.detections import Detections
from packs.plans import pack_plan
from packs.shelf import find_pack, load_shelf
from pipelines.behaviour import BehaviourError, build
from pipelines.pipeline import Watch
from pipelines.zones import Zone
from tests.pipelines.stage import values
from tests.pipelines.world import LAWN, Actor, Street, Watched, found, frame, pipeline, plan, watch

KERB = LAWN


def thing(label: str = "truck", *, comes: float = 40.0, goes: float = 400.0, x: float = 480.0, **more: object) -> Actor:
    """Drives up, stands, drives off; a chair or an umbrella is set down and taken away."""
    way = ((comes - 4.0, 20.0, 300.0), (comes, x, 300.0), (goes, x, 300.0), (goes + 4.0, 20.0, 300.0))
    return Actor(way if comes else way[1:3], height=90.0, label=label, **more)  # type: ignore[arg-type]


def vendor(*, comes: float = 40.0, goes: float = 400.0, **more: object) -> Actor:
    return Actor(((comes, 540.0, 305.0), (goes, 540.0, 305.0)), height=80.0, **more)  # type: ignore[arg-type]


def customer(at_s: float, stays: float = 15.0) -> Actor:
    """Comes along the kerb, stands before the stall for a while, goes back."""
    path = (
        (at_s, 20.0, 320.0),
        (at_s + 8.0, 430.0, 320.0),
        (at_s + 8.0 + stays, 430.0, 320.0),
        (at_s + 16.0 + stays, 20.0, 320.0),
    )
    return Actor(path, height=80.0)


CUSTOMERS = tuple(customer(at_s) for at_s in (60.0, 110.0, 160.0, 210.0, 260.0))


def at_the_kerb(*actors: Actor, until_s: float = 300.0, every_s: float = 0.5, **settings: object) -> Watched:
    what = plan("street_vending", **{"longer_than": "2min", **settings})
    return watch(actors, until_s, what, zones=(KERB,), looks_at=np.arange(0.0, until_s, every_s))


@pytest.mark.parametrize("every_s", [0.2, 0.5, 1.0])
def test_a_stall_with_a_vendor_and_customers_is_one_event_by_wall_time(every_s: float) -> None:
    watched = at_the_kerb(thing(goes=250.0), vendor(goes=250.0), *CUSTOMERS[:4], until_s=360.0, every_s=every_s)

    assert [phase for phase in watched.phases if phase != "updated"] == ["started", "ended"]
    assert 158.0 <= watched.when("started") <= 170.0, "two minutes after the truck stood still"
    assert 305.0 <= watched.when("ended") <= 320.0, "it left at 250, and the patience"
    said = values(watched.events[0][1])
    assert said["lasted_s"] >= said["limit_s"] == 120.0
    assert said["customers"] >= said["least"] == 2


@pytest.mark.parametrize("label", ["umbrella", "bicycle", "dining table", "motorcycle"])
def test_whatever_it_sells_from(label: str) -> None:
    assert at_the_kerb(thing(label), vendor(), *CUSTOMERS).phases[0] == "started"


def test_a_delivery_with_nobody_else_and_a_parked_car_with_nobody_are_none() -> None:
    assert at_the_kerb(thing(), vendor()).events == []
    assert at_the_kerb(thing("car")).events == []


def test_people_who_walk_past_a_parked_car_buy_nothing() -> None:
    passing = [Actor(((t, 20.0, 320.0), (t + 9.0, 630.0, 320.0)), height=80.0) for t in np.arange(50.0, 290.0, 14.0)]

    assert at_the_kerb(thing("car"), *passing).events == []
    assert at_the_kerb(thing("car"), vendor(), *passing).events == []


def test_who_sits_on_a_bench_that_was_always_there_sells_nothing() -> None:
    assert at_the_kerb(thing("bench", comes=0.0), vendor(comes=5.0), *CUSTOMERS).events == []


@pytest.mark.parametrize("every_s", [0.2, 0.5, 1.0])
@pytest.mark.parametrize("hidden_s", [3.0, 6.0, 8.0])
def test_friends_at_a_parked_car_of_whom_one_is_hidden_now_and_then_buy_nothing(
    hidden_s: float, every_s: float
) -> None:
    hidden = tuple((at_s, at_s + hidden_s) for at_s in (90.0, 130.0, 170.0, 210.0))
    friend = Actor(((42.0, 430.0, 320.0), (400.0, 430.0, 320.0)), height=80.0, hidden=hidden)

    assert at_the_kerb(thing("car"), vendor(), friend, every_s=every_s).events == []


def test_customers_without_anything_set_up_are_people_who_meet() -> None:
    assert at_the_kerb(vendor(), *CUSTOMERS).events == []


def test_a_short_stop_is_allowed() -> None:
    assert at_the_kerb(thing(goes=130.0), vendor(goes=130.0), customer(50.0), customer(90.0)).events == []


def test_a_stall_outside_the_zone_is_allowed_there() -> None:
    aside = Actor(((40.0, 200.0, 300.0), (300.0, 200.0, 300.0)), height=90.0, label="umbrella")
    people = [
        Actor(((t, 150.0, 305.0), (t + d, 150.0, 305.0)), height=80.0) for t, d in ((40, 260), (70, 20), (120, 20))
    ]

    assert at_the_kerb(aside, *people).events == []


def test_who_stands_before_it_and_hides_it_does_not_stop_the_clock() -> None:
    hidden = ((75.0, 110.0), (130.0, 150.0))

    watched = at_the_kerb(thing(hidden=hidden), vendor(hidden=((90.0, 100.0),)), *CUSTOMERS)

    assert watched.phases[0] == "started"
    assert 158.0 <= watched.when("started") <= 172.0


def test_a_stall_that_is_left_alone_for_long_begins_anew() -> None:
    away = vendor(hidden=((80.0, 180.0),))
    early, late = customer(45.0), [customer(at_s) for at_s in (200.0, 240.0, 290.0, 330.0)]

    watched = at_the_kerb(thing(), away, early, *late, until_s=400.0)

    assert 298.0 <= watched.when("started") <= 340.0


def test_boxes_that_are_no_numbers_are_nothing() -> None:
    class Broken(Street):
        def detect(self, image: NDArray[np.uint8]) -> Detections:
            nan = float("nan")
            return found([((440.0, 210.0, nan, 300.0), 0.9, "truck"), ((500.0, nan, 540.0, 305.0), 0.9, "person")])

    looking = pipeline([Watch.of(plan("street_vending", longer_than="10s", customers=0), (KERB,))], Broken(()))

    assert [event for at_s in np.arange(0.0, 90.0, 0.5) for event in looking.process(frame(float(at_s)))] == []


def test_the_pack_watches_a_drawn_kerb_on_trial_for_ten_minutes() -> None:
    pack = find_pack("street_vending", load_shelf())
    many = [customer(at_s) for at_s in np.arange(60.0, 640.0, 60.0)]
    looks = np.arange(0.0, 680.0, 1.0)

    assert pack.eyes is not None
    assert pack.eyes.zone == "required"
    assert not pack.eyes.proven
    actors = [thing(goes=700.0), vendor(goes=700.0), *many]
    watched = watch(actors, 680.0, pack_plan(pack, ("草坪",)), zones=(KERB,), looks_at=looks)
    assert watched.phases[0] == "started"
    assert 638.0 <= watched.when("started") <= 650.0


def test_a_line_is_no_kerb() -> None:
    with pytest.raises(BehaviourError) as refused:
        build(plan("street_vending"), (Zone("线", ((0.1, 0.5), (0.9, 0.5))),))

    assert "线" in refused.value.text.zh
