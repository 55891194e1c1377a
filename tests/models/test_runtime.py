"""The real network on a real picture; and a clear word for every file that is not the one it should be."""

from collections.abc import Callable
from pathlib import Path

import av
import numpy as np
import pytest

from models.detections import Detections, Detector
from models.errors import (
    ImageInvalid,
    ModelFileMissing,
    NotAModel,
    OutputInvalid,
    WrongHash,
    WrongShape,
)
from models.runtime import OnnxDetector, open_detector
from models.shelf import ShelvedModel, model_named, shelves
from models.suppression import overlap
from sample_videos import find_clip, path_of
from tests.models.onnx_files import FLOAT, INT64, UINT8, Port, network, open_sided
from tests.models.zoo_folders import PIXELS, answer_with, one_cat, shelve

#: Frame 560 of vtest.avi: six people, two of them one behind the other, and a parked van.
PICTURE = 85


@pytest.fixture(scope="module")
def street() -> np.ndarray:
    with av.open(str(path_of(find_clip("vtest_excerpt")))) as container:
        for number, frame in enumerate(container.decode(video=0)):
            if number == PICTURE:
                return frame.to_ndarray(format="bgr24")
    raise AssertionError("the clip ended too early")


@pytest.fixture(scope="module")
def coco_street() -> OnnxDetector:
    return open_detector(model_named("coco_street", shelves()))


def test_the_people_and_the_van_of_a_real_street_are_found_where_they_are(
    coco_street: OnnxDetector, street: np.ndarray
) -> None:
    found = coco_street.detect(street)
    people = found.named("person")
    sure = people.select(people.confidence > 0.5)
    heights = sure.xyxy[:, 3] - sure.xyxy[:, 1]
    assert len(sure) == 6
    assert heights.min() > 50
    assert heights.max() < 160
    van = np.array([653, 45, 722, 100], np.float32)  # measured by eye
    assert overlap(van, found.named("truck").xyxy).max() > 0.7


def test_the_same_network_can_be_asked_to_believe_less(coco_street: OnnxDetector, street: np.ndarray) -> None:
    little = coco_street.lowered(0.02)
    assert little.thresholds == pytest.approx((0.02,) * len(little.labels)) and little.manifest is coco_street.manifest
    usual, more = coco_street.detect(street), little.detect(street)
    assert len(more.named("person")) > len(usual.named("person"))
    for box in usual.named("person").xyxy:
        assert overlap(box, more.named("person").xyxy).max() > 0.99
    assert len(coco_street.detect(street)) == len(usual), "the one that was lowered is another one"


def test_boxes_follow_the_picture_when_it_is_larger_or_wider(coco_street: OnnxDetector, street: np.ndarray) -> None:
    wide = np.zeros((576, 1024, 3), np.uint8)
    wide[:, 128:896] = street
    shift = np.array([128, 0, 128, 0], np.float32)
    alone, between_bars = coco_street.detect(street).named("person"), coco_street.detect(wide).named("person")
    for box in alone.select(alone.confidence > 0.6).xyxy:
        assert overlap(box + shift, between_bars.xyxy).max() > 0.7
    doubled = coco_street.detect(np.repeat(np.repeat(street, 2, axis=0), 2, axis=1)).named("person")
    for box in alone.select(alone.confidence > 0.6).xyxy:
        assert overlap(box * 2, doubled.xyxy).max() > 0.7


def test_all_eighty_labels_are_kept(coco_street: OnnxDetector) -> None:
    assert len(coco_street.labels) == 80
    assert (coco_street.labels[0], coco_street.labels[-1]) == ("person", "toothbrush")
    detector: Detector = coco_street
    assert isinstance(detector.detect(np.zeros((48, 64, 3), np.uint8)), Detections)


@pytest.mark.parametrize("size", [(1, 1), (2, 4000), (4000, 2), (31, 33), (1080, 1920)])
def test_an_empty_picture_of_any_shape_holds_nothing(coco_street: OnnxDetector, size: tuple[int, int]) -> None:
    assert len(coco_street.detect(np.full((*size, 3), 114, np.uint8))) == 0


def test_weak_boxes_are_given_to_those_who_ask(coco_street: OnnxDetector, street: np.ndarray) -> None:
    curious = open_detector(model_named("coco_street", shelves()), lowest=0.05, thresholds={"person": 0.7})
    found = curious.detect(street)
    assert len(found) > len(coco_street.detect(street))
    assert found.confidence.min() >= 0.05
    assert found.named("person").confidence.min() >= 0.7


def test_what_is_no_picture_is_refused_by_name(coco_street: OnnxDetector) -> None:
    with pytest.raises(ImageInvalid, match=r"float64 \(4, 4, 3\)"):
        coco_street.detect(np.zeros((4, 4, 3)))  # type: ignore[arg-type]


def test_a_users_own_file_in_a_users_own_folder_is_a_detector(tmp_path: Path) -> None:
    found = open_detector(shelve(tmp_path, one_cat())).detect(np.zeros((128, 128, 3), np.uint8))
    assert [found.label_of(0), round(float(found.confidence[0]), 3)] == ["cat", 0.9]
    assert found.xyxy.tolist() == [[48, 56, 80, 72]]


def test_a_box_in_the_bars_is_no_box(tmp_path: Path) -> None:
    in_bar = network([PIXELS], {"output0": answer_with({3: (32, 4, 16, 6, 0.9, 0.1)})})
    assert len(open_detector(shelve(tmp_path, in_bar)).detect(np.zeros((32, 128, 3), np.uint8))) == 0


def test_overlapping_boxes_are_merged_for_networks_that_give_several(tmp_path: Path) -> None:
    twice = {3: (32, 32, 16, 8, 0.7, 0), 4: (33, 32, 16, 8, 0.9, 0), 5: (33, 32, 16, 8, 0, 0.8)}
    found = open_detector(shelve(tmp_path, network([PIXELS], {"output0": answer_with(twice)}))).detect(
        np.zeros((64, 64, 3), np.uint8)
    )
    assert [(found.label_of(i), round(float(found.confidence[i]), 2)) for i in range(2)] == [("cat", 0.9), ("dog", 0.8)]
    assert len(found) == 2


def test_a_second_look_is_mirrored_and_only_where_the_first_saw_something(tmp_path: Path) -> None:
    # A network that says the same of every picture sees its cat in the mirror where none is: each look alone has one.
    content = network([PIXELS], {"output0": answer_with({3: (16, 32, 16, 8, 0.9, 0), 9: (48, 8, 8, 8, 0, 0.3)})})
    lows = "[thresholds]\ndefault = 0.2"
    picture = np.zeros((64, 64, 3), np.uint8)

    def seen(name: str, look: str) -> list[tuple[str, float, list[float]]]:
        found = open_detector(shelve(tmp_path, content, name, thresholds=lows, more=look)).detect(picture)
        return [
            (found.label_of(i), round(float(found.confidence[i]), 3), found.xyxy[i].round().tolist())
            for i in range(len(found))
        ]

    once = [("cat", 0.9, [8, 28, 24, 36]), ("dog", 0.3, [44, 4, 52, 12])]
    assert seen("once", "") == once
    assert seen("sure", "[second_look]\nseen = 0.95") == once, "so little does not make it look again"
    twice = [("cat", 0.45, [8, 28, 24, 36]), ("cat", 0.45, [40, 28, 56, 36])]
    assert seen("twice", "[second_look]\nseen = 0.5") == twice, "half of the dog is too little"


def test_a_network_that_says_each_thing_once_is_left_alone_and_told_its_size(tmp_path: Path) -> None:
    boxes = np.array([[[8, 8, 24, 24], [9, 8, 25, 24], [0, 0, 1, 1]]], np.float32)
    content = network(
        [PIXELS, Port("orig_target_sizes", INT64, (1, 2))],
        {
            "labels": np.array([[1, 1, 0]], np.int64),
            "boxes": boxes,
            "scores": np.array([[0.8, 0.9, 0.1]], np.float32),
        },
    )
    model = shelve(
        tmp_path,
        content,
        input='[input]\nwidth = 64\nheight = 64\nfit = "stretch"\nsize_input = "orig_target_sizes"',
        decoder='[decoder]\nname = "detr"\nparts = ["labels", "boxes", "scores"]\nbox = "xyxy"\nnormalised = false',
    )
    found = open_detector(model).detect(np.zeros((64, 128, 3), np.uint8))
    assert found.xyxy.tolist() == [[18, 8, 50, 24], [16, 8, 48, 24]]
    assert [found.label_of(i) for i in range(2)] == ["dog", "dog"]


SPOILT: dict[str, Callable[[bytes], bytes]] = {
    "truncated": lambda content: content[: len(content) // 2],
    "empty": lambda _: b"",
    "text": lambda _: b"this is no network\n" * 100,
    "a page of a web server": lambda _: b"<!doctype html><html>404</html>",
    "a pickle": lambda _: b"\x80\x04\x95\x0b\x00\x00\x00\x00\x00\x00\x00\x8c\x05hello\x94.",
    "a zip": lambda _: b"PK\x03\x04" + bytes(200),
}


@pytest.mark.parametrize("spoil", SPOILT.values(), ids=SPOILT.keys())
def test_a_file_that_changed_is_not_opened(spoil: Callable[[bytes], bytes], tmp_path: Path) -> None:
    model = shelve(tmp_path, one_cat())
    model.path.write_bytes(spoil(model.path.read_bytes()))
    with pytest.raises(WrongHash, match=r"sha256 is [0-9a-f]{64}, expected [0-9a-f]{64}"):
        open_detector(model)


@pytest.mark.parametrize("spoil", SPOILT.values(), ids=SPOILT.keys())
def test_a_file_that_is_no_network_is_said_to_be_none(spoil: Callable[[bytes], bytes], tmp_path: Path) -> None:
    model = shelve(tmp_path, spoil(one_cat()))
    with pytest.raises(NotAModel, match="not an ONNX network, or is damaged") as caught:
        open_detector(model)
    assert "\n" not in str(caught.value)


def test_a_truncated_real_network_with_a_fresh_hash_is_not_opened_either(tmp_path: Path) -> None:
    content = model_named("coco_street", shelves()).path.read_bytes()
    with pytest.raises(NotAModel):
        open_detector(shelve(tmp_path, content[: len(content) * 2 // 3]))


def test_a_file_that_is_not_there_says_how_to_get_it(tmp_path: Path) -> None:
    model = shelve(tmp_path, one_cat())
    model.path.unlink()
    with pytest.raises(ModelFileMissing, match="wanglou models fetch mine"):
        open_detector(model)


RIGHT = answer_with({})
MISFITS: dict[str, tuple[bytes, str]] = {
    "another canvas": (
        network([Port("images", UINT8, (1, 32, 32, 3))], {"output0": RIGHT}),
        r"input images is tensor\(uint8\) \(1, 32, 32, 3\).* needs tensor\(uint8\) \(1, 64, 64, 3\)",
    ),
    "other numbers": (
        network([Port("images", FLOAT, (1, 3, 64, 64))], {"output0": RIGHT}),
        r"input images is tensor\(float\) \(1, 3, 64, 64\)",
    ),
    "another input": (
        network([PIXELS, Port("mask", FLOAT, (1,))], {"output0": RIGHT}),
        "its inputs is images, mask",
    ),
    "eighty classes": (
        network([PIXELS], {"output0": np.zeros((1, 84, 84), np.float32)}),
        r"output output0 is \(1, 84, 84\).* needs \(1, 6, 84\) for 2 labels",
    ),
    "two outputs": (
        network([PIXELS], {"output0": RIGHT, "more": RIGHT}),
        "its number of outputs is 2.* needs 1",
    ),
}


@pytest.mark.parametrize(("content", "said"), MISFITS.values(), ids=MISFITS.keys())
def test_a_network_of_another_form_names_what_differs(content: bytes, said: str, tmp_path: Path) -> None:
    with pytest.raises(WrongShape, match=said):
        open_detector(shelve(tmp_path, content))


def test_a_network_whose_open_sides_turn_out_wrong_is_found_out_when_opened(tmp_path: Path) -> None:
    with pytest.raises(OutputInvalid, match=r"an output is \(1, 64, 64\) instead of \(1, 6, 84\)"):
        open_detector(shelve(tmp_path, open_sided()))


def test_a_network_without_the_size_input_it_should_have_says_so(tmp_path: Path) -> None:
    model = shelve(tmp_path, one_cat(), input='[input]\nwidth = 64\nheight = 64\nsize_input = "sizes"')
    with pytest.raises(WrongShape, match="input sizes is missing"):
        open_detector(model)


def test_a_network_that_answers_nonsense_is_found_out_when_opened(tmp_path: Path) -> None:
    nonsense = network([PIXELS], {"output0": np.full((1, 6, 84), np.nan, np.float32)})
    with pytest.raises(OutputInvalid, match="Model mine answered nonsense: 84 of 84 confidences are not numbers"):
        open_detector(shelve(tmp_path, nonsense))


def test_one_detector_serves_several_threads(coco_street: OnnxDetector, street: np.ndarray) -> None:
    from concurrent.futures import ThreadPoolExecutor

    alone = coco_street.detect(street)
    with ThreadPoolExecutor(3) as pool:
        together = list(pool.map(coco_street.detect, [street] * 6))
    for found in together:
        assert np.array_equal(found.xyxy, alone.xyxy)
        assert np.array_equal(found.confidence, alone.confidence)


def test_the_shipped_model_is_the_one_its_manifest_describes(repository: Path) -> None:
    shelved: ShelvedModel = model_named("coco_street", shelves())
    card = (shelved.folder / "MODEL_CARD.md").read_text(encoding="utf-8")
    assert shelved.manifest.sha256[:8] in card
    assert shelved.manifest.licence == "AGPL-3.0-only"
    assert shelved.manifest.weights is not None
    assert (shelved.folder / "model.onnx").stat().st_size < 6_000_000
