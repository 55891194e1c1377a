"""Pictures that are nearly the same are found, however turned, and stay on one side of an examination."""

from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.training.picture_set import Source, label_rows, split
from models.training.twins import SIDE, groups, thinned, thumbnail

Image = np.ndarray


def picture(seed: int, side: int = 96) -> Image:
    """Blurred noise: no two seeds look alike."""
    noise = np.random.default_rng(seed).integers(0, 255, (SIDE, SIDE, 3), np.uint8)
    return cv2.resize(noise, (side, side), interpolation=cv2.INTER_CUBIC)


def grouped(*images: Image) -> list[int]:
    return groups(np.stack([thumbnail(image) for image in images]))


@pytest.mark.parametrize("change", ["darker", "turned", "mirrored", "grey", "smaller"])
def test_a_copy_is_a_twin_whatever_was_done_to_it(change: str) -> None:
    image = picture(1)
    copy = {
        "darker": (image * 0.5).astype(np.uint8),
        "turned": np.rot90(image).copy(),
        "mirrored": image[:, ::-1].copy(),
        "grey": cv2.cvtColor(cv2.cvtColor(image, cv2.COLOR_BGR2GRAY), cv2.COLOR_GRAY2BGR),
        "smaller": cv2.resize(image, (48, 48), interpolation=cv2.INTER_AREA),
    }[change]
    assert grouped(image, picture(2), copy) == [0, 1, 0]


def test_two_black_pictures_are_no_reason_to_divide_by_zero() -> None:
    black = np.zeros((40, 40, 3), np.uint8)
    assert grouped(black, black) == [0, 1]


@settings(max_examples=50)
@given(st.lists(st.integers(0, 5), max_size=40), st.integers(1, 8))
def test_thinning_keeps_every_group_and_no_more_than_asked(group: list[int], most: int) -> None:
    kept = [group[i] for i in thinned(group, most)]
    assert {number: kept.count(number) for number in kept} == {n: min(group.count(n), most) for n in group}


def test_twins_are_held_back_together(tmp_path: Path) -> None:
    folder = tmp_path / "set"
    for part in ("images", "labels"):
        (folder / part).mkdir(parents=True)
    for number in range(30):
        for twin in ("a", "b"):
            image = picture(number) if twin == "a" else picture(number)[:, ::-1]
            cv2.imwrite(str(folder / "images" / f"{number:02}{twin}.png"), image)
            (folder / "labels" / f"{number:02}{twin}.txt").write_text("1 .5 .5 .2 .2\n\n0 .5 .5 .1 .1\n")
    source = Source("set", "-", "CC0-1.0", {1: 0}, most=1, most_held_back=2)
    # Two pictures of sixty are 3 %, so no group here is too large to be held back.
    learnt, back = split(source, tmp_path, held_back=0.5)
    assert {p.path.name[:2] for p in learnt} | {p.path.name[:2] for p in back} == {f"{n:02}" for n in range(30)}
    assert not {p.path.name[:2] for p in learnt} & {p.path.name[:2] for p in back}
    assert len(learnt) + len(back) // 2 == 30
    assert {p.rows for p in learnt + back} == {("0 .5 .5 .2 .2",)}


def test_a_class_that_means_nothing_here_is_dropped_its_picture_stays(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("0 .5 .5 .2 .2\n2 .1 .1 .1 .1\n")
    assert label_rows(file, {}) == ()
    assert label_rows(file, {2: 1}) == ("1 .1 .1 .1 .1",)
