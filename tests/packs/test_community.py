"""The demonstration community holds together, and a community that does not is refused by name."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from shapely import Point, Polygon

from central.domain.people import Place, PlaceKind
from central.domain.report_text import read_report
from packs.community import Community, communities, load_community, read_community
from packs.errors import CommunityError, YamlError
from packs.shelf import load_shelf
from protocol.pack import Pack
from sample_videos import load_clips

PLACES = Path(__file__).resolve().parents[2] / "packs" / "places" / "hedong"


@pytest.fixture(scope="module")
def hedong() -> Community:
    return load_community("hedong")


@pytest.fixture(scope="module")
def shelf() -> dict[str, Pack]:
    return load_shelf()


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return Path(shutil.copytree(PLACES, tmp_path / "hedong"))


def test_every_place_has_its_parent_before_it(hedong: Community) -> None:
    seen: set[str] = set()
    for place in hedong.places:
        parent = place.place_path.rpartition("/")[0]
        assert not parent or parent in seen
        seen.add(place.place_path)
    assert {place.kind for place in hedong.places} == {
        "district", "street", "community", "grid", "building", "spot"
    }  # fmt: skip


def test_building_numbers_are_unique_and_written_on_the_building(hedong: Community) -> None:
    numbers = [place.building for place in hedong.places if place.kind == "building"]
    assert sorted(map(int, filter(None, numbers))) == list(range(1, 10))
    assert all(place.units for place in hedong.places if place.kind == "building")


def test_every_outline_is_a_valid_polygon_and_lies_in_its_parent(hedong: Community) -> None:
    outlines = {place.place_path: Polygon(place.outline.ring) for place in hedong.places if place.outline}
    assert all(outline.is_valid for outline in outlines.values())
    for path, outline in outlines.items():
        parent = outlines.get(path.rpartition("/")[0])
        # A coordinate is kept to 0.1 m, so a building may touch its grid's line.
        assert parent is None or parent.buffer(1e-5).contains(outline), path


def test_places_keep_the_distances_of_a_real_community(hedong: Community) -> None:
    lawn = hedong.place("qingyuan/hedong/jinlanli/g2/lawn")
    square = hedong.place("qingyuan/hedong/jinlanli/g2/square")
    gate = hedong.place("qingyuan/hedong/jinlanli/g3/eastgate")
    assert 30 < lawn.position.distance_m(square.position) < 100
    assert 150 < lawn.position.distance_m(gate.position) < 400
    assert 20 < lawn.radius_m < 60


def test_every_camera_shows_a_clip_that_ships_and_watches_with_a_pack_that_ships(
    hedong: Community, shelf: dict[str, Pack]
) -> None:
    clips = load_clips()
    for camera in hedong.cameras:
        clip = clips[camera.clip]
        assert camera.rendered == clip.rendered
        assert [zone.model_dump() for zone in camera.zones] == [zone.model_dump() for zone in clip.zones]
        assert {event.pack for event in clip.events} == set(camera.packs)
        assert {zone for pack in camera.plan(shelf).packs for zone in pack.zones} == {z.name for z in camera.zones}


def test_each_pack_of_a_camera_watches_the_zones_it_can_use(hedong: Community, shelf: dict[str, Pack]) -> None:
    line = {"name": "门线", "polygon": [[0.5, 1.0], [0.5, 0.0]]}
    written = json.loads(hedong.cameras[0].model_dump_json())
    written["zones"].append(line)
    written["packs"] = ["intrusion", "line_crossing", "wrong_way"]
    camera = type(hedong.cameras[0]).model_validate_json(json.dumps(written))

    watched = {pack.pack: pack.zones for pack in camera.plan(shelf).packs}

    area = hedong.cameras[0].zones[0].name
    assert watched == {"intrusion": (area,), "line_crossing": ("门线",), "wrong_way": (area, "门线")}


def test_every_camera_stands_in_the_place_it_is_said_to(hedong: Community) -> None:
    for camera in hedong.cameras:
        place = hedong.place(camera.place_path)
        at = Point(camera.position.lon, camera.position.lat)
        assert place.outline is not None
        assert Polygon(place.outline.ring).buffer(1e-4).contains(at), camera.camera_id


def test_there_is_somebody_for_every_task_of_the_shelf(hedong: Community, shelf: dict[str, Pack]) -> None:
    skills = {person.role: set[str]() for person in hedong.people}
    for person in hedong.people:
        skills[person.role] |= set(person.skills)
    for pack in shelf.values():
        for task in pack.legs.tasks:
            assert task.to in skills, pack.pack
            assert task.skill is None or task.skill in skills[task.to], pack.pack


def test_nobody_has_a_password(copy: Path) -> None:
    people = (copy / "people.yaml").read_text(encoding="utf-8")
    (copy / "people.yaml").write_text(
        people.replace("role: admin", "role: admin\n    password: geheim"), encoding="utf-8"
    )
    with pytest.raises(CommunityError) as refused:
        read_community("hedong", copy)
    assert "password" in str(refused.value)


def test_what_the_story_tells_is_understood_as_it_must_be(hedong: Community, shelf: dict[str, Pack]) -> None:
    places = [
        Place(
            p.place_path, hedong.district_id, PlaceKind(p.kind), p.name, p.aliases, p.position, p.radius_m, p.building
        )
        for p in hedong.places
    ]
    told = [step for step in hedong.story if step.words]
    assert {step.kind for step in told} == {"intrusion", "noise", "quarrel", "clutter"}
    for step in told:
        read = read_report(step.words or "", shelf, places)
        assert (read.kind, read.asserts, read.urgent) == (step.kind, True, False), step.step
        assert read.place.place is not None, step.step


def test_the_story_of_the_lawn_is_told_by_a_name_and_without_coordinates(hedong: Community) -> None:
    told = next(step for step in hedong.story if step.step == "told_of_lawn")
    seen = next(step for step in hedong.story if step.step == "seen_on_lawn")
    assert told.position is None
    assert told.place_path is None
    assert told.incident == seen.incident


def test_the_camera_steps_are_what_their_clips_must_cause(hedong: Community) -> None:
    clips = load_clips()
    cameras = {camera.camera_id: clips[camera.clip] for camera in hedong.cameras}
    for step in hedong.story:
        if step.camera is not None:
            (event,) = cameras[step.camera].events
            assert event.kind == step.kind
            assert (event.settled == "withdrawn") == (step.ends == "false_alarm")
            assert event.start_s + event.limit_s <= step.by_s


def test_an_unknown_community_is_answered_with_the_nearest() -> None:
    assert communities() == ["hedong"]
    with pytest.raises(CommunityError) as refused:
        load_community("hedng")
    assert refused.value.values["nearest"] == "hedong"


Change = Callable[[dict[str, Any]], object]


@pytest.mark.parametrize(
    ("change", "key"),
    [
        (lambda g: g["features"].pop(1), "error.community.unknown"),
        (lambda g: g["features"].append(g["features"][-1]), "error.community.twice"),
        (lambda g: g["features"][7]["properties"].update(building="1"), "error.community.twice"),
        (lambda g: g["features"][7]["properties"].pop("building"), "error.community.building"),
        (lambda g: g["features"][3]["properties"].update(building="9"), "error.community.building"),
        (lambda g: g["features"][3]["geometry"]["coordinates"][0].pop(), "error.community.open_ring"),
        (
            lambda g: g["features"][3]["geometry"]["coordinates"][0][0].__setitem__(1, 270.8),
            "error.community.unreadable",
        ),
        (lambda g: g["features"][3]["properties"].update(colour="red"), "error.community.unreadable"),
        (lambda g: g["features"][3].update(geometry={"type": "Blob"}), "error.community.unreadable"),
    ],
)
def test_places_that_do_not_hold_together_are_refused(copy: Path, change: Change, key: str) -> None:
    file = copy / "places.geojson"
    body = json.loads(file.read_text(encoding="utf-8"))
    change(body)
    file.write_text(json.dumps(body, ensure_ascii=False), encoding="utf-8")
    with pytest.raises(CommunityError) as refused:
        read_community("hedong", copy)
    assert refused.value.key == key
    assert "places.geojson" in str(refused.value)


@pytest.mark.parametrize(
    ("file", "old", "new", "key"),
    [
        ("cameras.yaml", "g3/eastgate", "g3/eastgte", "error.community.unknown"),
        ("cameras.yaml", "cam-north", "cam-square", "error.community.twice"),
        ("cameras.yaml", "rendered: false", "renderd: false", "error.community.unreadable"),
        ("people.yaml", "login: patrol2", "login: patrol1", "error.community.twice"),
        ("people.yaml", "role: mediator", "role: king", "error.community.unreadable"),
        ("story.yaml", "camera: cam-north", "camera: cam-nrth", "error.community.unknown"),
        ("story.yaml", "teller: patrol2", "teller: patrol9", "error.community.unknown"),
        ("story.yaml", "after: seen_on_lawn", "after: seen_on_lwn", "error.community.unknown"),
        ("story.yaml", "after: seen_on_lawn", "after: told_of_music", "error.community.unknown"),
        ("story.yaml", "camera: cam-north", "camera: cam-north\n    after: seen_on_lawn", "error.community.unreadable"),
        ("story.yaml", "tells: patrol", "tells: resident", "error.community.unreadable"),
        ("rounds.yaml", "g3/eastgate", "g3/eastgte", "error.community.unknown"),
        ("rounds.yaml", "g1/b2", "g1/shed", "error.community.twice"),
        ("rounds.yaml", "夜间巡逻", "消防通道和楼道巡检", "error.community.twice"),
        ("rounds.yaml", "assignee: patrol1", "assignee: patrol9", "error.community.unknown"),
        ("rounds.yaml", "00:00-03:00", "00:00-27:00", "error.community.unreadable"),
        ("rounds.yaml", "name: 夜间巡逻", f"name: {'长' * 61}", "error.community.unreadable"),
        ("rounds.yaml", "begin_within_min: 180", "begin_within_min: 721", "error.community.unreadable"),
        ("story.yaml", "by_s: 75", "by_s: .inf", "error.community.unreadable"),
    ],
)
def test_a_wrong_reference_between_the_files_is_refused(copy: Path, file: str, old: str, new: str, key: str) -> None:
    written = (copy / file).read_text(encoding="utf-8")
    assert old in written
    (copy / file).write_text(written.replace(old, new), encoding="utf-8")
    with pytest.raises(CommunityError) as refused:
        read_community("hedong", copy)
    assert refused.value.key == key


def test_whenever_the_demonstration_begins_a_round_can_be_walked(hedong: Community) -> None:
    hours = dict.fromkeys(range(24), 0)
    for each in hedong.rounds:
        assert set(each.days) == {"work", "rest"}
        for window in each.windows:
            begins, ends = (int(part[:2]) for part in window.split("-"))
            assert each.begin_within_min == 60 * ((ends - begins) % 24), "until it closes"
            for hour in range(begins, ends or 24):
                hours[hour] += 1
    assert set(hours.values()) == {1}


def test_a_community_may_do_without_rounds(copy: Path) -> None:
    (copy / "rounds.yaml").unlink()
    assert read_community("hedong", copy).rounds == ()


def test_a_missing_file_is_named(copy: Path) -> None:
    (copy / "story.yaml").unlink()
    with pytest.raises(YamlError) as refused:
        read_community("hedong", copy)
    assert "story.yaml" in str(refused.value)
