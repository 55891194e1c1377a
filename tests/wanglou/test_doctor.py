"""The doctor looks at the real machine, speaks both languages, and says what to do about what is broken."""

import hashlib
import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from models.shelf import zoo
from protocol.texts import both
from wanglou.cli import app
from wanglou.doctor import Verdict, examine

NAMES = ["python", "libraries", "disk", "packs", "clips", "models", "database", "font", "browser"]


def doctor(*arguments: str, **environment: str) -> Result:
    return CliRunner().invoke(app, ["doctor", *arguments], env=environment)


@pytest.fixture
def damaged(tmp_path: Path) -> Path:
    """A shelf of one's own with the shipped model on it, one byte of which has changed."""
    folder = tmp_path / "models"
    shutil.copytree(zoo() / "coco_street", folder / "coco_street")
    with (folder / "coco_street" / "model.onnx").open("r+b") as file:
        file.seek(100_000)
        byte = file.read(1)[0]
        file.seek(100_000)
        file.write(bytes([byte ^ 0xFF]))
    return folder


def findings(result: Result) -> dict[str, dict[str, Any]]:
    return {row["name"]: row for row in json.loads(result.stdout)["findings"]}


def test_a_healthy_machine_is_told_so_in_json_and_by_the_exit_code() -> None:
    result = doctor("--json")
    assert json.loads(result.stdout)["ok"] is True
    assert result.exit_code == 0
    found = findings(result)
    assert list(found) == NAMES
    # A font or a browser may be missing on a server; nothing else may.
    assert {name for name, row in found.items() if row["verdict"] != "fine"} <= {"font", "browser"}
    assert "18" in found["database"]["text"]["en"]
    assert all(row["text"]["zh"] and row["text"]["en"] for row in found.values())


@pytest.mark.parametrize(("lang", "words"), [("zh", "一切就绪"), ("en", "Everything is ready")])
def test_it_speaks_the_language_asked_for(lang: str, words: str) -> None:
    result = doctor("--lang", lang)
    assert result.exit_code == 0
    *lines, last = result.stdout.splitlines()
    assert words in last
    assert len(lines) == len(NAMES)
    assert all(line[0] in "✓!" for line in lines)


def test_a_language_it_does_not_speak_is_a_bad_question() -> None:
    assert doctor("--lang", "fr").exit_code == 2


def test_a_damaged_model_is_found_and_the_doctor_says_what_to_do(damaged: Path) -> None:
    result = doctor("--lang", "en", WANGLOU_MODELS=str(damaged))
    assert result.exit_code == 1
    (line,) = [line for line in result.stdout.splitlines() if line.startswith("✗")]
    assert str(damaged / "coco_street" / "model.onnx") in line
    assert "wanglou models fetch coco_street" in line
    assert "1" in result.stdout.splitlines()[-1]


def test_a_damaged_model_is_found_in_json_too(damaged: Path) -> None:
    result = doctor("--json", WANGLOU_MODELS=str(damaged))
    assert result.exit_code == 1
    assert json.loads(result.stdout)["ok"] is False
    found = findings(result)
    assert found["models"]["verdict"] == "broken"
    assert "wanglou models fetch coco_street" in found["models"]["text"]["zh"]
    assert found["database"]["verdict"] == "fine", "one trouble does not hide the rest"


def test_a_model_file_cut_in_half_is_found(damaged: Path) -> None:
    file = damaged / "coco_street" / "model.onnx"
    file.write_bytes(file.read_bytes()[:1000])
    assert doctor(WANGLOU_MODELS=str(damaged)).exit_code == 1


def test_a_model_of_ones_own_that_is_no_network_is_told_how_to_get_rid_of_it(damaged: Path) -> None:
    content, manifest = b"this is no network", damaged / "coco_street" / "manifest.toml"
    (damaged / "coco_street" / "model.onnx").write_bytes(content)
    text, digest = manifest.read_text(encoding="utf-8"), hashlib.sha256(content).hexdigest()
    manifest.write_text(re.sub(r'sha256 = "\w+"', f'sha256 = "{digest}"', text, count=1), encoding="utf-8")
    result = doctor("--lang", "en", WANGLOU_MODELS=str(damaged))
    assert result.exit_code == 1
    assert "WANGLOU_MODELS" in result.stdout


def test_a_shelf_that_does_not_exist_is_found(tmp_path: Path) -> None:
    result = doctor("--lang", "en", WANGLOU_MODELS=str(tmp_path / "mistyped"))
    assert result.exit_code == 1
    assert str(tmp_path / "mistyped") in result.stdout


def test_a_file_is_no_data_folder(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file", encoding="utf-8")
    for named in (tmp_path / "taken", tmp_path / "taken" / "below"):
        found = next(each for each in examine(named) if each.name == "disk")
        assert found.verdict is Verdict.BROKEN
        assert str(tmp_path / "taken") in found.text.zh


def test_a_folder_that_is_not_there_yet_is_judged_by_its_disk(tmp_path: Path) -> None:
    found = {finding.name: finding for finding in examine(tmp_path / "not" / "there" / "yet")}
    assert found["disk"].verdict is Verdict.FINE
    assert str(tmp_path) in found["disk"].text.en


def test_every_verdict_a_check_can_give_has_its_words() -> None:
    needed = [
        *(f"{name}.fine" for name in NAMES),
        *(f"{name}.broken" for name in ("python", "libraries", "disk", "clips", "models", "database", "crashed")),
        *(f"{name}.lacking" for name in ("font", "browser")),
    ]
    for key in needed:
        text = both(f"doctor.{key}")
        assert text.zh != f"doctor.{key}" != text.en
