"""The settings file: what is right is read, what is wrong is named together with the nearest right word."""

from pathlib import Path

import pytest

from edge_agent.agent import local_plans
from edge_agent.plans import PlanError
from edge_agent.settings import SettingsError, load_settings
from packs.errors import YamlError
from packs.plans import NoEyesError
from packs.shelf import load_shelf
from pipelines.behaviour import BehaviourError
from protocol.hazards import Severity
from protocol.pack import PackError
from tests.edge_agent.world import settings_file

CAMERA = {"id": "cam1", "name": "广场", "source": "clip.mp4"}
GATE = {"name": "门线", "polygon": [[0.5, 1], [0.5, 0]]}
LAWN = {"name": "草坪", "polygon": [[0, 0.5], [1, 0.5], [1, 1]]}


def test_the_smallest_file_gives_the_defaults(tmp_path: Path) -> None:
    settings = load_settings(settings_file(tmp_path, [CAMERA]), {})
    assert (settings.looks_per_second, settings.sweep_s, settings.brain) == (5.0, 10.0, None)
    assert settings.cameras[0].realtime and not settings.cameras[0].loop


def test_relative_paths_count_from_the_folder_of_the_file(tmp_path: Path) -> None:
    settings = load_settings(settings_file(tmp_path, [CAMERA], ca_file="ca.pem"), {})
    assert settings.cameras[0].source == str(tmp_path / "clip.mp4")
    assert (settings.data, settings.ca_file) == (tmp_path / "data", tmp_path / "ca.pem")


def test_the_address_of_a_camera_is_left_alone(tmp_path: Path) -> None:
    url = "rtsp://user:secret@10.0.0.8/live"
    assert load_settings(settings_file(tmp_path, [CAMERA | {"source": url}]), {}).cameras[0].source == url


def test_toml_is_read_as_well(tmp_path: Path) -> None:
    path = tmp_path / "node.toml"
    path.write_text('name = "n"\ndata = "d"\n[[cameras]]\nid = "c"\nname = "c"\nsource = "x.mp4"\nloop = true\n')
    assert load_settings(path, {}).cameras[0].loop


@pytest.mark.parametrize(
    ("change", "key", "nearest"),
    [
        ({"look_per_second": 3}, "look_per_second", "looks_per_second"),
        ({"cameras": [CAMERA | {"sorce": "x"}]}, "cameras.0.sorce", "source"),
        ({"cameras": [CAMERA | {"zones": [LAWN | {"poligon": []}]}]}, "cameras.0.zones.0.poligon", "polygon"),
        ({"cameras": [CAMERA | {"packs": [{"pack": "intrusion", "zone": []}]}]}, "cameras.0.packs.0.zone", "zones"),
    ],
)
def test_an_unknown_key_is_named_with_the_nearest_known_one(
    tmp_path: Path, change: dict[str, object], key: str, nearest: str
) -> None:
    written: dict[str, object] = {"cameras": [CAMERA]} | change
    cameras = written.pop("cameras")
    assert isinstance(cameras, list)
    with pytest.raises(SettingsError) as caught:
        load_settings(settings_file(tmp_path, cameras, **written), {})
    for sentence in (caught.value.text.zh, caught.value.text.en):
        assert f"“{key}”" in sentence
        assert f"“{nearest}”" in sentence


@pytest.mark.parametrize(
    ("change", "word"),
    [
        ({"looks_per_second": 0}, "looks_per_second"),
        ({"looks_per_second": "five"}, "looks_per_second"),
        ({"sweep_s": float("nan")}, "sweep_s"),
        ({"outbox_mb": 0}, "outbox_mb"),
        ({"brain": "ftp://brain"}, "https://"),
        ({"brain": "http://brain.example.org"}, "plain_http"),
        ({"brain": "https://"}, "https://"),
        ({"cameras": [CAMERA, CAMERA]}, "cam1"),
        ({"cameras": [CAMERA | {"id": "../etc"}]}, "cameras.0.id"),
        ({"cameras": [CAMERA | {"zones": [LAWN | {"polygon": [[0, 0], [2, 0], [0, 1]]}]}]}, "polygon"),
    ],
)
def test_a_value_out_of_bounds_is_named(tmp_path: Path, change: dict[str, object], word: str) -> None:
    written: dict[str, object] = {"cameras": [CAMERA]} | change
    cameras = written.pop("cameras")
    assert isinstance(cameras, list)
    with pytest.raises(SettingsError, match=word):
        load_settings(settings_file(tmp_path, cameras, **written), {})


def test_a_node_may_begin_without_a_camera(tmp_path: Path) -> None:
    assert load_settings(settings_file(tmp_path, []), {}).cameras == ()


@pytest.mark.parametrize(
    "brain", ["https://brain.example.org", "http://127.0.0.1:8000", "http://localhost", "http://[::1]:80"]
)
def test_https_anywhere_and_http_on_this_machine_are_allowed(tmp_path: Path, brain: str) -> None:
    assert load_settings(settings_file(tmp_path, [CAMERA], brain=brain), {}).brain == brain


def test_plain_http_to_another_machine_must_be_asked_for(tmp_path: Path) -> None:
    path = settings_file(tmp_path, [CAMERA], brain="http://10.0.0.2", plain_http=True)
    assert load_settings(path, {}).brain == "http://10.0.0.2"


def test_the_environment_is_laid_over_the_file(tmp_path: Path) -> None:
    path = settings_file(tmp_path, [CAMERA], looks_per_second=5)
    settings = load_settings(path, {"WANGLOU_EDGE_LOOKS_PER_SECOND": "2", "WANGLOU_EDGE_NAME": "另一个", "HOME": "/"})
    assert (settings.looks_per_second, settings.name) == (2, "另一个")


def test_an_unknown_variable_is_named_with_the_nearest_known_one(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="WANGLOU_EDGE_BRAIN”"):
        load_settings(settings_file(tmp_path, [CAMERA]), {"WANGLOU_EDGE_BRIAN": "https://x"})


@pytest.mark.parametrize("written", [b"", b"- 1\n- 2\n", b"just words", b"\xff\xfe"])
def test_a_file_that_is_no_table_is_refused(tmp_path: Path, written: bytes) -> None:
    path = tmp_path / "s.yaml"
    path.write_bytes(written)
    with pytest.raises((SettingsError, YamlError)):
        load_settings(path, {})


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"nowhere\.yaml"):
        load_settings(tmp_path / "nowhere.yaml", {})


def test_a_key_written_twice_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "s.yaml"
    path.write_text("name: a\nname: b\n")
    with pytest.raises(YamlError, match="name"):
        load_settings(path, {})


def test_a_pack_by_name_becomes_a_plan_with_the_changed_settings(tmp_path: Path) -> None:
    packs = [{"pack": "intrusion", "zones": ["草坪"], "settings": {"inside_for": "3s"}}]
    path = settings_file(tmp_path, [CAMERA | {"zones": [LAWN], "packs": packs}])
    (plan,) = local_plans(load_settings(path, {}), load_shelf())["cam1"].packs
    assert (plan.behaviour, plan.severity, plan.zones) == ("intrusion", Severity.MINOR, ("草坪",))
    assert plan.settings["inside_for"] == "3s"
    assert plan.settings["objects"] == ["person"]


def test_a_line_is_a_zone_of_two_corners(tmp_path: Path) -> None:
    packs = [{"pack": "line_crossing", "zones": ["门线"]}, {"pack": "wrong_way", "zones": ["门线", "草坪"]}]
    path = settings_file(tmp_path, [CAMERA | {"zones": [LAWN, GATE], "packs": packs}])
    plan = local_plans(load_settings(path, {}), load_shelf())["cam1"]
    assert [zone.line for zone in plan.zones] == [False, True]
    assert [pack.zones for pack in plan.packs] == [("门线",), ("门线", "草坪")]


@pytest.mark.parametrize(
    ("packs", "error"),
    [
        ([{"pack": "intrusionn"}], PackError),
        ([{"pack": "intrusion"}], PlanError),
        ([{"pack": "quarrel"}], NoEyesError),
        ([{"pack": "intrusion", "zones": ["草地"]}], BehaviourError),
        ([{"pack": "intrusion", "zones": ["门线"]}], BehaviourError),
        ([{"pack": "intrusion", "zones": ["草坪"], "settings": {"inside": "3s"}}], BehaviourError),
        ([{"pack": "line_crossing"}], PlanError),
        ([{"pack": "line_crossing", "zones": ["草坪"]}], BehaviourError),
        ([{"pack": "wrong_way"}], PlanError),
        ([{"pack": "wrong_way", "zones": ["草坪"]}], BehaviourError),
    ],
)
def test_a_pack_that_cannot_be_watched_is_refused_at_the_start(
    tmp_path: Path, packs: list[dict[str, object]], error: type[Exception]
) -> None:
    path = settings_file(tmp_path, [CAMERA | {"zones": [LAWN, GATE], "packs": packs}])
    with pytest.raises(error):
        local_plans(load_settings(path, {}), load_shelf())
