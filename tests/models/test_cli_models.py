"""The command tells people in lines and programs in JSON, and its exit code tells both."""

import hashlib
import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from models.shelf import VARIABLE
from tests.models.zoo_folders import manifest_text, one_cat, shelve
from wanglou.cli_models import app


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    root = tmp_path / "shelf"
    root.mkdir()
    monkeypatch.setenv(VARIABLE, str(root))
    return root


def run(*words: str) -> Result:
    return CliRunner().invoke(app, list(words))


def test_list_shows_ours_and_the_users(shelf: Path) -> None:
    shelve(shelf, one_cat())
    rows = {row["name"]: row for row in json.loads(run("list", "--json").stdout)["models"]}
    assert rows["mine"]["origin"] == "user"
    assert rows["coco_street"]["origin"] == "package"
    assert rows["coco_street"]["licence"] == "AGPL-3.0-only"
    lines = run("list", "--lang", "en").stdout.splitlines()
    assert any(line.startswith("✓ mine 1.2.3  Mine  64x64") for line in lines)


def test_list_leaves_with_1_when_a_manifest_is_wrong_and_still_shows_the_others(shelf: Path) -> None:
    (shelf / "bad").mkdir()
    (shelf / "bad" / "manifest.toml").write_text(manifest_text(licence="licens = 'MIT'"), encoding="utf-8")
    result = run("list", "--lang", "en")
    assert result.exit_code == 1
    assert "the nearest known one is licence" in result.stdout
    assert "✓ coco_street" in result.stdout
    assert run("list", "--json").exit_code == 1


def test_verify_leaves_with_0_only_if_all_is_in_order(shelf: Path) -> None:
    shelve(shelf, one_cat())
    assert run("verify").exit_code == 0
    (shelf / "mine" / "model.onnx").write_bytes(b"something else")
    result = run("verify", "mine", "--json")
    assert result.exit_code == 1
    (finding,) = json.loads(result.stdout)["findings"]
    assert finding["state"] == "wrong_hash"
    assert "models fetch mine" in finding["advice"]["zh"]
    assert run("verify", "coco_street").exit_code == 0


def test_an_unknown_name_is_one_line_and_exit_code_1(shelf: Path) -> None:
    result = run("verify", "coco_stret", "--lang", "en")
    assert result.exit_code == 1
    assert result.stderr == "There is no model named “coco_stret”; the nearest is “coco_street”.\n"
    assert json.loads(run("fetch", "coco_stret", "--json").stderr)["error"] == "error.model.unknown"


def test_fetch_puts_a_missing_file_in_place_and_then_has_nothing_to_do(shelf: Path, tmp_path: Path) -> None:
    shelve(shelf, one_cat()).path.unlink()
    given = tmp_path / "given.onnx"
    given.write_bytes(one_cat())
    assert run("fetch", "mine").exit_code == 1
    first = json.loads(run("fetch", "mine", "--from", str(given), "--json").stdout)
    assert first["source"] == str(given)
    assert first["sha256"] == hashlib.sha256(one_cat()).hexdigest()
    assert run("verify", "mine").exit_code == 0
    assert json.loads(run("fetch", "mine", "--json").stdout)["source"] is None


def test_fetch_refuses_another_file(shelf: Path, tmp_path: Path) -> None:
    shelve(shelf, one_cat()).path.unlink()
    (tmp_path / "given.onnx").write_bytes(b"another")
    result = run("fetch", "mine", "--from", str(tmp_path / "given.onnx"), "--lang", "en")
    assert result.exit_code == 1
    assert "is not the file its manifest describes" in result.stderr
    assert not (shelf / "mine" / "model.onnx").exists()


def test_weights_go_to_the_folder_named_never_among_the_models(shelf: Path, tmp_path: Path) -> None:
    weights = b"a checkpoint"
    sha256 = hashlib.sha256(weights).hexdigest()
    (tmp_path / "start.pt").write_bytes(weights)
    more = f'[weights]\nfile = "start.pt"\nsha256 = "{sha256}"\nlicence = "MIT"\n'
    more += f'[[weights.source]]\nkind = "file"\npath = "{tmp_path / "start.pt"}"'
    shelve(shelf, one_cat(), more=more)
    assert run("fetch", "mine", "--weights", "--to", str(tmp_path / "train")).exit_code == 0
    assert (tmp_path / "train" / "start.pt").read_bytes() == weights
    assert sorted(path.name for path in (shelf / "mine").iterdir()) == ["manifest.toml", "model.onnx"]


def test_a_shelf_that_is_not_there_is_one_line(tmp_path: Path) -> None:
    result = run("list", "--shelf", str(tmp_path / "nowhere"), "--lang", "en")
    assert result.exit_code == 1
    assert result.stderr.startswith("There is no folder of models at ")


def test_a_language_we_do_not_speak_is_a_bad_question() -> None:
    assert run("list", "--lang", "fr").exit_code == 2
