"""Number plates: found in vehicles, made illegible on every way out of the node, kept where somebody asked for it."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import av
import cv2
import numpy as np
import pytest

from edge_agent.capture import Source
from edge_agent.commands import take_still
from edge_agent.evidence import NO_PLATES, LastLook, NoPlates, NumberPlates, Shelf, Witness
from edge_agent.evidence.persons import Look
from edge_agent.evidence.plate_trails import PlateLook, Plates, vehicles_at
from edge_agent.evidence.plates import NARROWEST_PX, by_camera, windows
from edge_agent.live_view import Veil
from edge_agent.privacy import Corners, blur_heads, cover_plates, plate_region
from edge_agent.settings import EdgeSettings, load_settings
from models.detections import Detections
from models.training.seen_plates import Light
from tests.edge_agent.plates import (
    BLUE,
    VEHICLE,
    BlueThings,
    Broken,
    Sees,
    knowing,
    shipped,
    street,
    street_with_plate,
    strokes,
)
from tests.edge_agent.scene import nobody, picture_of
from tests.edge_agent.test_filming import Desk
from tests.edge_agent.world import BrightThings, Image, event, film, walker

PLATE: Corners = (280.0, 220.0, 360.0, 246.0)
#: Strokes that are left under a flat colour are what JPEG and H.264 make of it; of characters there are far more.
FLAT, LEGIBLE = 0.8, 3.0


def read_jpeg(jpeg: bytes) -> Image:
    return np.asarray(cv2.imdecode(np.frombuffer(jpeg, np.uint8), cv2.IMREAD_COLOR), np.uint8)


@pytest.mark.parametrize("light", list(Light))
@pytest.mark.parametrize("width_px", [40.0, 64.0, 110.0])
def test_a_plate_drawn_legibly_on_a_vehicle_is_no_longer_legible_afterwards(light: Light, width_px: float) -> None:
    finder = NumberPlates(Sees("car", [VEHICLE]), shipped())
    for seed in range(4):
        image, plate = street_with_plate(seed, width_px, light)
        assert strokes(image, plate) > LEGIBLE
        safe = cover_plates(image, finder.within(image, finder.vehicles(image)))
        assert strokes(safe, plate) < FLAT, (seed, light, width_px)


def test_a_picture_without_vehicles_costs_no_look_for_plates_and_stays_as_it_was() -> None:
    counting = BlueThings()
    finder = knowing([], counting)
    image = street(PLATE)
    safe = cover_plates(image, finder.within(image, finder.vehicles(image)))
    assert np.array_equal(safe, image)
    assert counting.looks == 0


def test_a_vehicle_too_small_for_a_legible_plate_costs_nothing_either() -> None:
    counting = BlueThings()
    narrow = (0.0, 0.0, NARROWEST_PX - 1, 40.0)
    finder = knowing([narrow], counting)
    assert finder.within(street(PLATE), [*finder.vehicles(street(PLATE)), narrow]) == []
    assert counting.looks == 0


def test_a_van_that_is_both_car_and_lorry_is_looked_into_once() -> None:
    other = (VEHICLE[0] + 4, VEHICLE[1], VEHICLE[2] + 4, VEHICLE[3])
    assert len(windows([VEHICLE, other], 640, 360)) == 1


@pytest.mark.parametrize("box", [(-50.0, -40.0, 30.0, 20.0), (600.0, 300.0, 900.0, 500.0), (0.0, 0.0, 640.0, 360.0)])
def test_windows_and_regions_lie_in_the_picture(box: Corners) -> None:
    for left, top, right, bottom in windows([box], 640, 360):
        assert 0 <= left < right <= 640 and 0 <= top < bottom <= 360
    region = plate_region(box, 640, 360)
    assert region is not None
    assert 0 <= region[0] < region[2] <= 640 and 0 <= region[1] < region[3] <= 360


def test_a_model_that_knows_no_vehicle_has_the_whole_picture_looked_at() -> None:
    finder = NumberPlates(BrightThings(), BlueThings())
    image = street(PLATE)
    assert finder.within(image, finder.vehicles(image)) == [PLATE]


def test_one_look_tells_persons_and_vehicles() -> None:
    sees = Sees("car", [VEHICLE])
    once, image = LastLook(sees), street(PLATE)
    assert len(once.detect(image)) == len(once.detect(image)) == 1
    assert sees.looks == 1
    once.detect(image.copy())
    assert sees.looks == 2


def snapshot(folder: Path, plates: Any) -> Image | None:
    """What a witness keeps of the street, if anything."""
    shelf = Shelf(folder, quota_bytes=10**7)
    Witness(shelf, blur_heads, plates=plates).attach([event()], street(PLATE), 0.0, [])
    kept = shelf.waiting()
    return read_jpeg(kept[0].path.read_bytes()) if kept else None


def test_a_snapshot_shows_no_plate(tmp_path: Path) -> None:
    shown = snapshot(tmp_path, knowing([VEHICLE]))
    assert shown is not None
    assert strokes(street(PLATE), PLATE) > LEGIBLE
    assert strokes(shown, PLATE) < FLAT


def test_where_plates_shall_stay_legible_they_do(tmp_path: Path) -> None:
    shown = snapshot(tmp_path, NoPlates())
    assert shown is not None
    assert strokes(shown, PLATE) > LEGIBLE


@pytest.mark.parametrize("fails", ["vehicles", "plates"])
def test_a_failing_plate_finder_lets_no_picture_out(tmp_path: Path, fails: str) -> None:
    broken = NumberPlates(Broken(), BlueThings()) if fails == "vehicles" else knowing([VEHICLE], Broken())
    assert snapshot(tmp_path, broken) is None
    with pytest.raises(RuntimeError):
        take_still(picture_of(street(PLATE)), Sees("person", []), plates=broken)
    veil = Veil(nobody, nobody, 640, plates=broken)
    with pytest.raises(RuntimeError):
        veil.safe(picture_of(street(PLATE)))
    with pytest.raises(RuntimeError):
        veil.safe_alone(picture_of(street(PLATE)))


def test_a_still_to_draw_on_shows_no_plate() -> None:
    taken = take_still(picture_of(street(PLATE)), Sees("person", []), plates=knowing([VEHICLE]))
    assert strokes(read_jpeg(taken.jpeg), PLATE) < FLAT


def test_live_view_covers_plates_and_keeps_covering_one_that_a_look_misses() -> None:
    finder = BlueThings()
    veil = Veil(nobody, nobody, 640, plates=knowing([VEHICLE], finder))
    assert strokes(veil.safe(picture_of(street(PLATE), 0, 10.0)), PLATE) < FLAT
    assert strokes(veil.safe_alone(picture_of(street(PLATE), 1, 10.1)), PLATE) < FLAT
    finder.detect = lambda image: Detections.empty(("plate",))  # type: ignore[method-assign]
    assert strokes(veil.safe(picture_of(street(PLATE), 2, 10.2)), PLATE) < FLAT


def test_a_plate_on_its_way_between_two_looks_is_covered_where_it_must_be() -> None:
    looks = [PlateLook(1.0, ((0.1, 0.5, 0.2, 0.55),)), PlateLook(1.2, ((0.16, 0.5, 0.26, 0.55),))]
    covered = np.zeros((400, 1000), bool)
    for left, top, right, bottom in Plates(looks, 1000, 400).at(1.1):
        covered[top:bottom, left:right] = True
    assert covered[200:220, 130:230].all()
    assert not covered[:, :80].any() and not covered[:, 320:].any()


def test_vehicles_are_known_between_two_looks_too() -> None:
    looks = [Look(1.0, (), vehicles=((0.1, 0.1, 0.4, 0.4),)), Look(1.4, (), vehicles=((0.2, 0.1, 0.5, 0.4),))]
    boxes = vehicles_at(looks, 1.2, 1000, 1000)
    assert any(abs(x1 - 150) < 1 and abs(x2 - 450) < 1 for x1, _, x2, _ in boxes)
    assert vehicles_at(looks, 3.0, 1000, 1000) == []


#: A plate on the wall of the films below: too dark to be taken for somebody.
WALL: Corners = (160.0, 20.0, 280.0, 60.0)


def walked_past(frames: int) -> Iterator[Image]:
    """Somebody walks past a plate that stands still."""
    x1, y1, x2, y2 = (round(side) for side in WALL)
    for picture in walker(frames):
        picture[y1:y2, x1:x2] = BLUE
        for x in range(x1 + 8, x2 - 8, 14):
            picture[y1 + 8 : y2 - 8, x : x + 6] = 150
        yield picture


@pytest.mark.parametrize("kept", [False, True])
def test_a_clip_shows_a_plate_on_no_picture_unless_its_camera_is_to_show_them(tmp_path: Path, kept: bool) -> None:
    plates = NO_PLATES if kept else NumberPlates(BrightThings(), BlueThings())
    desk = Desk(tmp_path, Source(str(film(tmp_path, walked_past(90))), paced=False), plates=plates).run()
    (shown,) = {ref.sha256 for _, ref in desk.clips}
    (clip,) = [kept_.path for kept_ in desk.shelf.waiting() if kept_.sha256 == shown]
    with av.open(str(clip)) as container:
        left = [strokes(np.asarray(f.to_ndarray(format="bgr24"), np.uint8), WALL) for f in container.decode(video=0)]
    assert len(left) > 30
    assert (min(left) > LEGIBLE) if kept else (max(left) < FLAT)


def test_where_plates_cannot_be_looked_for_there_is_no_clip(tmp_path: Path) -> None:
    source = Source(str(film(tmp_path, walked_past(60))), paced=False)
    desk = Desk(tmp_path, source, plates=NumberPlates(BrightThings(), Broken())).run()
    assert desk.clips == []
    assert desk.studio.account.failed == 1
    assert any(one.phase.last for one in desk.told), "the alarm is told all the same"


@pytest.mark.parametrize(("shown", "legible"), [("[]", False), ("[cam1]", True), ("[cam2]", False)])
def test_the_setting_keeps_the_plates_of_the_cameras_it_names_and_of_no_other(
    tmp_path: Path, shown: str, legible: bool
) -> None:
    file = tmp_path / "edge.yaml"
    file.write_text(f"name: n\ndata: data\nplates_shown: {shown}\n", encoding="utf-8")
    finder = by_camera(knowing([VEHICLE]), load_settings(file, {}).plates_shown)("cam1")
    image = street(PLATE)
    safe = cover_plates(image, finder.within(image, finder.vehicles(image)))
    assert (strokes(safe, PLATE) > LEGIBLE) is legible


def test_plates_are_covered_unless_somebody_asked_otherwise(tmp_path: Path) -> None:
    assert EdgeSettings(name="n", data=tmp_path).plates_shown == ()
