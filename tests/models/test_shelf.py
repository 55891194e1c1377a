"""A model is found in its folder; a user's folder is one more shelf."""

import os
from pathlib import Path

import pytest

from models.errors import ManifestInvalid, ModelUnknown, ShelfMissing
from models.runtime import open_detector
from models.shelf import VARIABLE, BrokenModel, Origin, ShelvedModel, model_named, shelves, stock
from tests.models.zoo_folders import manifest_text, one_cat, shelve


def test_the_packages_own_models_are_on_a_shelf_of_their_own() -> None:
    (street,) = [model for model in stock(shelves()) if model.name == "coco_street"]
    assert isinstance(street, ShelvedModel)
    assert street.origin is Origin.PACKAGE
    assert street.path.is_file()


def test_a_users_folder_named_in_the_environment_is_one_more_shelf(tmp_path: Path) -> None:
    shelve(tmp_path / "one", one_cat(), "mine")
    shelve(tmp_path / "two", one_cat(), "yours")
    environ = {VARIABLE: os.pathsep.join([str(tmp_path / "one"), str(tmp_path / "two")])}
    found = stock(shelves(environ=environ))
    assert [model.name for model in found if model.origin is Origin.USER] == ["mine", "yours"]
    assert "coco_street" in [model.name for model in found]


def test_a_users_model_replaces_ours_of_the_same_name(tmp_path: Path) -> None:
    shelve(tmp_path, one_cat(), "coco_street")
    model = model_named("coco_street", shelves([tmp_path]))
    assert model.origin is Origin.USER
    assert open_detector(model).labels == ("cat", "dog")


def test_a_mistyped_name_is_answered_with_the_nearest() -> None:
    with pytest.raises(ModelUnknown, match="nearest is “coco_street”"):
        model_named("coco_streets", shelves())


def test_a_mistyped_shelf_does_not_look_like_an_empty_one(tmp_path: Path) -> None:
    with pytest.raises(ShelfMissing, match="nowhere"):
        stock(shelves([tmp_path / "nowhere"]))


def test_a_folder_with_a_wrong_manifest_stays_in_the_list_with_its_error(tmp_path: Path) -> None:
    shelve(tmp_path, one_cat(), "good")
    (tmp_path / "bad").mkdir()
    (tmp_path / "bad" / "manifest.toml").write_text("name = 3", encoding="utf-8")
    bad, good = (model for model in stock([(tmp_path, Origin.USER)]))
    assert isinstance(bad, BrokenModel)
    assert isinstance(good, ShelvedModel)
    with pytest.raises(ManifestInvalid, match="name: "):
        model_named("bad", [(tmp_path, Origin.USER)])


def test_a_folder_and_its_manifest_bear_the_same_name(tmp_path: Path) -> None:
    (tmp_path / "cats").mkdir()
    (tmp_path / "cats" / "manifest.toml").write_text(manifest_text(), encoding="utf-8")
    with pytest.raises(ManifestInvalid, match="mine stands in cats/"):
        model_named("cats", [(tmp_path, Origin.USER)])


def test_folders_without_a_manifest_are_no_models(tmp_path: Path) -> None:
    (tmp_path / "notes").mkdir()
    (tmp_path / "model.onnx").write_bytes(b"")
    assert stock([(tmp_path, Origin.USER)]) == ()
