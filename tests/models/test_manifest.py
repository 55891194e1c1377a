"""A manifest says what is wrong with it in one line, by the name of the key."""

from pathlib import Path

import numpy as np
import pytest

from models.errors import LabelUnknown, ManifestInvalid, ModelError, ThresholdInvalid
from models.manifest import LONGEST, Manifest, floors_of, parse_manifest, read_manifest
from models.preprocess import Colour, Fit, Layout, Number
from protocol.texts import catalogue
from tests.models.zoo_folders import manifest_text

WRONG = {
    "an unknown key and the nearest known one": (
        {"licence": 'licens = "MIT"'},
        ["licens: unknown key, the nearest known one is licence", "licence: must be given"],
    ),
    "an unknown key inside a table": (
        {"input": "[input]\nwidht = 64\nheight = 64"},
        ["input.widht: unknown key, the nearest known one is width"],
    ),
    "an unknown setting of the decoder": (
        {"decoder": '[decoder]\nname = "yolov8"\nbin = 16'},
        ["decoder: bin: unknown key, the nearest known one is bins"],
    ),
    "an unknown decoder": (
        {"decoder": '[decoder]\nname = "yolov9"'},
        ["no decoder is called yolov9", "detr, yolov8, yolox", "is yolov8"],
    ),
    "a decoder without a name": ({"decoder": "[decoder]\nbins = 16"}, ["no decoder is called None"]),
    "parts that make no boxes": (
        {"decoder": '[decoder]\nname = "detr"\nparts = ["boxes", "scores"]'},
        ["parts must be logits and boxes"],
    ),
    "a threshold for a label that is not there": (
        {"thresholds": "[thresholds]\ndefault = 0.5\n[thresholds.labels]\nCat = 0.2"},
        ["thresholds.labels.Cat: no such label, the nearest is cat"],
    ),
    "a label twice": ({"labels": 'labels = ["cat", "cat"]'}, ["the same label stands there twice"]),
    "no label": ({"labels": "labels = []"}, ["labels: "]),
    "a threshold that is never reached": ({"thresholds": "[thresholds]\ndefault = 1.0"}, ["thresholds.default"]),
    "a threshold that is no number": ({"thresholds": "[thresholds]\ndefault = nan"}, ["thresholds.default"]),
    "a number written as a word": ({"input": '[input]\nwidth = "64"\nheight = 64'}, ["input.width"]),
    "a canvas as large as a house": ({"input": "[input]\nwidth = 100000\nheight = 64"}, ["input.width"]),
    "a hash that is none": ({"sha256": 'sha256 = "abc"'}, ["sha256"]),
    "a file somewhere else": ({"file": 'file = "../model.onnx"'}, ["file: "]),
    "a hidden file": ({"file": 'file = ".model.onnx"'}, ["file: "]),
    "a name with capitals": ({"name": 'name = "Mine"'}, ["name: "]),
    "a source of no known kind": (
        {"more": '[[source]]\nkind = "ftp"\nurl = "x"'},
        ["source.0: ", "'file', 'pypi', 'url'"],
    ),
    "an unknown key in a source": (
        {"more": '[[source]]\nkind = "file"\npath = "x"\npaht = "y"'},
        ["source.0.file.paht: unknown key, the nearest known one is path"],
    ),
    "an address without encryption": (
        {"more": '[[source]]\nkind = "url"\nurl = "http://example.org/model.onnx"'},
        ["must be https"],
    ),
    "an address that is a file": ({"more": '[[source]]\nkind = "url"\nurl = "file:///etc/passwd"'}, ["source.0.url"]),
    "a package that is an option of pip": (
        {"more": '[[source]]\nkind = "pypi"\npackage = "--index-url"\nversion = "1"\nmember = "m"'},
        ["source.0.pypi.package"],
    ),
    "a version that is an address": (
        {"more": '[[source]]\nkind = "pypi"\npackage = "p"\nversion = "1 @ https://x"\nmember = "m"'},
        ["source.0.pypi.version"],
    ),
}


@pytest.mark.parametrize(("changed", "said"), WRONG.values(), ids=WRONG.keys())
def test_the_error_names_what_is_wrong(changed: dict[str, str], said: list[str], tmp_path: Path) -> None:
    path = tmp_path / "manifest.toml"
    path.write_text(manifest_text(**changed), encoding="UTF-8")
    with pytest.raises(ManifestInvalid) as caught:
        read_manifest(path)
    message = str(caught.value)
    assert "\n" not in message
    assert str(path) in message
    for part in said:
        assert part in message


@pytest.mark.parametrize(
    "member", ["../m.onnx", "a/../../m.onnx", "/etc/passwd", "a\\..\\m", "C:/m.onnx", "a//m", "./m"]
)
def test_a_member_that_leaves_its_wheel_is_refused(member: str) -> None:
    source = f"[[source]]\nkind = 'pypi'\npackage = 'p'\nversion = '1'\nmember = '{member}'"
    with pytest.raises(ValueError, match="must be a plain path inside the wheel"):
        parse_manifest(manifest_text(more=source))


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"name = ", "it is not TOML"),
        (b"\xff\xfe", "UTF-8"),
        (b"", "name: must be given"),
        (b"#" * (LONGEST + 1), "longer than"),
        (b"name = 2026-11-23", "name"),
        (b"[[name]]", "name"),
    ],
)
def test_a_file_that_is_no_manifest_is_said_to_be_none(content: bytes, said: str, tmp_path: Path) -> None:
    path = tmp_path / "manifest.toml"
    path.write_bytes(content)
    with pytest.raises(ManifestInvalid, match=said):
        read_manifest(path)


def test_a_manifest_that_is_not_there_is_said_to_be_unreadable(tmp_path: Path) -> None:
    with pytest.raises(ManifestInvalid, match="no such file"):
        read_manifest(tmp_path / "manifest.toml")


def test_a_manifest_reads_as_it_was_meant() -> None:
    text = manifest_text(
        input='[input]\nwidth = 416\nheight = 320\nlayout = "nchw"\nnumber = "float32"\ncolour = "rgb"\n'
        'fit = "stretch"\nscale = 255.0\nmean = [0.5, 0.4, 0.3]',
        decoder='[decoder]\nname = "detr"\nparts = ["rows"]\nbox = "xyxy"\nnormalised = false',
        thresholds="[thresholds]\ndefault = 0.5\n[thresholds.labels]\ndog = 0.2",
    )
    manifest = parse_manifest(text)
    form = manifest.input
    assert (form.layout, form.number, form.colour, form.fit) == (Layout.NCHW, Number.FLOAT32, Colour.RGB, Fit.STRETCH)
    assert form.shape() == (1, 3, 320, 416)
    assert form.mean == (0.5, 0.4, 0.3)
    assert manifest.decoder.shapes(416, 320, 2) == ((1, None, 6),)
    assert (manifest.threshold_of("cat"), manifest.threshold_of("dog")) == (0.5, 0.2)


@pytest.fixture
def mine() -> Manifest:
    return parse_manifest(manifest_text(thresholds="[thresholds]\ndefault = 0.5\n[thresholds.labels]\ndog = 0.2"))


def test_floors_are_the_manifests_unless_somebody_asks_for_others(mine: Manifest) -> None:
    assert floors_of(mine).tolist() == pytest.approx([0.5, 0.2])
    assert floors_of(mine, {"cat": 0.3}).tolist() == pytest.approx([0.3, 0.2])
    assert floors_of(mine, {"dog": 0.7}, lowest=0.1).tolist() == pytest.approx([0.1, 0.7])
    assert floors_of(mine).dtype == np.float32


def test_a_floor_for_an_unknown_label_names_the_nearest(mine: Manifest) -> None:
    with pytest.raises(LabelUnknown, match="nearest is “dog”"):
        floors_of(mine, {"dogs": 0.3})


@pytest.mark.parametrize("floor", [0.0, 1.0, -1.0, float("nan"), float("inf")])
def test_a_floor_outside_0_to_1_is_refused(mine: Manifest, floor: float) -> None:
    with pytest.raises(ThresholdInvalid):
        floors_of(mine, lowest=floor)


def test_every_error_of_this_room_has_its_sentence_in_both_languages() -> None:
    kinds = ModelError.__subclasses__()
    assert len(kinds) >= 10
    for kind in kinds:
        assert kind.key in catalogue("zh"), kind
        assert kind.key in catalogue("en"), kind
