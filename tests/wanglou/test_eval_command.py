"""``wanglou eval events`` as a person runs it: what it reads, refuses, prints, and its exit codes."""

import json
import re
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from typer.testing import CliRunner, Result

from packs.shelf import load_shelf
from sample_videos import find_clip, path_of
from sample_videos.film import pictures, write_film
from wanglou.analysis.reel import Reel, ReelFeed
from wanglou.cli import app
from wanglou.evaluation.labels import LabelledClip, LabelsError, read_labels
from wanglou.evaluation.measure import ask, not_here

SHELF = load_shelf()


def evaluate(manifest: Path, *asked: object) -> Result:
    return CliRunner().invoke(app, ["eval", "events", "--manifest", str(manifest), *map(str, asked)])


def written(folder: Path, *labels: dict[str, Any] | str) -> Path:
    file = folder / "labels.json"
    whole = isinstance(labels[0], str)
    file.write_text(str(labels[0]) if whole else json.dumps(labels), encoding="utf-8")
    return file


@pytest.fixture(scope="module")
def poster(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three seconds in which a light box comes on after half a second."""
    film = tmp_path_factory.mktemp("eval") / "poster.mp4"
    write_film(film, islice(pictures(path_of(find_clip("poster_flicker"))), 45, 75), fps=10)
    return film


@pytest.mark.parametrize(
    "body",
    [
        "[]",
        "{}",
        "[{",
        "null",
        '[{"clip": ""}]',
        '[{"clip": "a.mp4", "events": [{"type": "Fire"}]}]',
        '[{"clip": "a.mp4", "events": [{"type": "fire", "start": -1}]}]',
        '[{"clip": "a.mp4", "events": [{"type": "fire", "start": 4, "end": 3.9}]}]',
        '[{"clip": "a.mp4", "pad_last_s": -1}]',
        '[{"clip": "a.mp4", "loop_to_s": NaN}]',
        '[{"clip": "a.mp4", "crop_left": 1.5}]',
        '[{"clip": "a.mp4", "crop_left": -1}]',
    ],
)
def test_labels_that_cannot_be_meant_are_refused(tmp_path: Path, body: str) -> None:
    with pytest.raises(LabelsError):
        read_labels(written(tmp_path, body))


def test_labels_as_windows_saves_them_are_read(tmp_path: Path) -> None:
    file = tmp_path / "labels.json"
    file.write_text('[{"clip": "火.mp4"}]', encoding="utf-8-sig")
    assert [label.clip for label in read_labels(file)] == ["火.mp4"]


@pytest.mark.parametrize(
    ("body", "key", "near"),
    [
        ('[{"clip": "a.mp4"}, {"clip": "b.mp4", "evnts": []}]', "1.evnts", "events"),
        ('[{"clip": "a.mp4", "crop_lft": 3, "pad_last_s": -1}]', "0.crop_lft", "crop_left"),
        ('[{"clip": "a.mp4", "events": [{"type": "fire", "strat": 1}]}]', "0.events.0.strat", "start"),
    ],
)
def test_an_unknown_key_is_named_with_its_entry_and_the_nearest(tmp_path: Path, body: str, key: str, near: str) -> None:
    with pytest.raises(LabelsError) as refused:
        read_labels(written(tmp_path, body))
    assert refused.value.key == "error.eval.key"
    assert (refused.value.values["key"], refused.value.values["nearest"]) == (key, near)


def test_a_clip_gets_the_default_packs_and_those_of_its_entry(tmp_path: Path) -> None:
    (plain,) = ask(tmp_path, [LabelledClip(clip="a.mp4")], SHELF)
    (asked,) = ask(tmp_path, [LabelledClip(clip="a.mp4", packs=("intrusion", "loitering"))], SHELF)
    assert "intrusion" not in {watch.pack.pack for watch in plain.watches}
    packs = [watch.pack.pack for watch in asked.watches]
    assert set(packs) == {"intrusion"} | {watch.pack.pack for watch in plain.watches}
    assert len(packs) == len(set(packs))


def test_a_pack_of_an_entry_takes_the_whole_picture_and_its_settings(tmp_path: Path) -> None:
    label = LabelledClip(clip="a.mp4", packs=("intrusion",), set={"inside_for": "2s"})
    (asked,) = ask(tmp_path, [label], SHELF)
    intrusion = next(watch for watch in asked.watches if watch.pack.pack == "intrusion")
    assert intrusion.zones == ()
    assert intrusion.pack.settings["inside_for"] == "2s"


def test_a_setting_nobody_knows_names_the_clip(tmp_path: Path) -> None:
    label = LabelledClip(clip="a.mp4", packs=("intrusion",), set={"inside_four": "2s"})
    with pytest.raises(LabelsError) as refused:
        ask(tmp_path, [label], SHELF)
    assert refused.value.values["clip"] == "a.mp4"
    assert "inside_for" in str(refused.value)


def test_a_pack_that_nobody_has_written_yet_is_said_and_left_out(tmp_path: Path) -> None:
    labels = [LabelledClip(clip="a.mp4", packs=("levitation",), set={"height": "2m"})]
    assert not_here(labels, SHELF) == ("levitation",)
    (asked,) = ask(tmp_path, labels, SHELF)
    assert asked.watches


def test_only_some_kinds_are_looked_for_if_only_they_are_wanted(tmp_path: Path) -> None:
    (asked,) = ask(tmp_path, [LabelledClip(clip="a.mp4", packs=("intrusion",))], SHELF, ["intrusion"])
    assert asked.kinds == {"intrusion"}


def test_dwell_is_that_of_the_entry_or_else_of_the_rule(tmp_path: Path) -> None:
    if "abandoned_object" not in SHELF:
        pytest.skip("the pack is not here")
    label = LabelledClip(clip="a.mp4", packs=("abandoned_object",))
    (usual,) = ask(tmp_path, [label], SHELF)
    (short,) = ask(tmp_path, [label.model_copy(update={"set": {"dwell": "4s"}})], SHELF)
    assert (usual.dwell_s("abandoned_object"), short.dwell_s("abandoned_object")) == (10.0, 4.0)
    assert usual.dwell_s("loitering") == 60.0
    assert usual.dwell_s("levitation") is None


def test_columns_at_the_left_are_cut_off_and_boxes_stay_those_of_the_whole_picture(poster: Path) -> None:
    whole, cut = (next(ReelFeed(Reel(poster, crop_left=columns)).pictures()) for columns in (0, 100))
    assert cut.bgr().shape[1] == whole.bgr().shape[1] - 100
    assert cut.luma().shape[1] == whole.luma().shape[1] - 100
    assert (cut.bgr() == whole.bgr()[:, 100:]).all()


@pytest.fixture(scope="module")
def figures(poster: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """One clip judged three ways: with its label, cropped and held, and without any."""
    folder = poster.parent
    seen = {"type": "intrusion", "start": 0.5, "end": 3.0}
    packs = {"packs": ["intrusion"], "set": {"inside_for": "0.5s"}}
    for name in ("cropped.mp4", "silent.mp4"):
        (folder / name).write_bytes(poster.read_bytes())
    manifest = written(
        folder,
        {"clip": "poster.mp4", "events": [seen, {"type": "fight", "start": 1.0}], "note": "a light box", **packs},
        {"clip": "cropped.mp4", "events": [seen], "crop_left": 200, "pad_last_s": 2, **packs},
        {"clip": "silent.mp4", "events": [{"type": "flying_saucer"}], **packs},
    )
    result = evaluate(manifest, "--json", "--report", folder / "report", "--jobs", 1)
    assert result.exit_code == 0, result.output
    return {**json.loads(result.stdout), "report": folder / "report"}


def test_clips_are_counted_as_they_were_labelled(figures: dict[str, Any]) -> None:
    row = figures["kinds"]["intrusion"]
    assert (row["events"], row["found"], row["missed"], row["false"]) == (2, 2, 0, 1)
    assert row["false_why"] == {"nothing": 1}
    assert row["watched_s"] == pytest.approx(3 * 2.9 + 2)
    assert row["filmed_s"] == pytest.approx(3 * 2.9)
    assert (row["auc_positives"], row["auc_negatives"]) == (2, 1)


def test_an_alarm_taken_back_counts_and_is_said_apart(figures: dict[str, Any]) -> None:
    cropped = next(row for row in figures["verdicts"] if row["clip"] == "cropped.mp4")
    assert cropped["alarms"][0]["withdrawn"] in (True, False)
    assert cropped["alarms"][0]["false"] is None


def test_a_box_of_a_cropped_picture_is_one_of_the_whole_picture(figures: dict[str, Any]) -> None:
    whole, cropped = (row["alarms"][0]["box"] for row in figures["verdicts"][:2])
    assert cropped == pytest.approx(whole, abs=8)


def test_kinds_nobody_looks_for_are_neither_found_nor_missed(figures: dict[str, Any]) -> None:
    assert figures["not_looked_for"] == {"fight": 1, "flying_saucer": 1}
    assert {"fight", "flying_saucer"}.isdisjoint(figures["kinds"])
    assert set(figures["unknown_types"]) == {"flying_saucer"}


def test_where_and_with_what_it_was_measured_is_said(figures: dict[str, Any]) -> None:
    made = figures["provenance"]
    assert made["model"] == "coco_street"
    for name in ("code_sha256", "model_sha256", "settings_sha256", "manifest_sha256"):
        assert len(made[name]) == 64


def test_labels_that_are_not_there_are_a_bad_question(tmp_path: Path) -> None:
    result = evaluate(tmp_path / "none.json")
    assert result.exit_code == 2
    assert result.stderr.count("\n") == 1


def test_clips_that_are_not_there_are_named_all_at_once(tmp_path: Path) -> None:
    result = evaluate(written(tmp_path, {"clip": "one.mp4"}, {"clip": "two.mp4"}))
    assert result.exit_code == 2
    assert result.stderr.count("\n") == 1
    assert "one.mp4" in result.stderr
    assert "two.mp4" in result.stderr


def test_a_clip_that_cannot_be_read_is_no_quiet_one(tmp_path: Path, poster: Path) -> None:
    (tmp_path / "torn.mp4").write_bytes(poster.read_bytes()[:5000])
    (tmp_path / "whole.mp4").write_bytes(poster.read_bytes())
    result = evaluate(written(tmp_path, {"clip": "torn.mp4"}, {"clip": "whole.mp4"}), "--json")
    assert result.exit_code == 3
    assert "torn.mp4" in result.stderr
    figures = json.loads(result.stdout)
    assert [row["clip"] for row in figures["unreadable"]] == ["torn.mp4"]
    assert [row["clip"] for row in figures["verdicts"]] == ["whole.mp4"]


@pytest.mark.parametrize("asked", [["--only", "b*"], ["--kinds", "flying"], ["--model", "none"], ["--lang", "fr"]])
def test_a_wrong_question_is_answered_before_the_first_clip(tmp_path: Path, poster: Path, asked: list[str]) -> None:
    (tmp_path / "a.mp4").write_bytes(poster.read_bytes())
    assert evaluate(written(tmp_path, {"clip": "a.mp4"}), *asked).exit_code == 2


def test_a_report_that_cannot_be_written_is_told_before_the_first_clip(tmp_path: Path, poster: Path) -> None:
    (tmp_path / "a.mp4").write_bytes(poster.read_bytes())
    (tmp_path / "taken").write_text("a file", encoding="utf-8")
    result = evaluate(written(tmp_path, {"clip": "a.mp4"}), "--report", tmp_path / "taken")
    assert result.exit_code == 2
    assert result.stdout == ""


def test_a_person_reads_a_table_in_either_language(tmp_path: Path, poster: Path) -> None:
    (tmp_path / "a.mp4").write_bytes(poster.read_bytes())
    manifest = written(tmp_path, {"clip": "a.mp4", "events": [{"type": "fight"}]})
    for lang, column, note in (("zh", "误报上限/路·日", "没有看"), ("en", "false/camera·day", "Not looked for")):
        result = evaluate(manifest, "--kinds", "loitering,fight", "--lang", lang)
        assert result.exit_code == 0
        assert column in result.stdout
        assert note in result.stdout


def test_the_report_is_one_folder_that_asks_nobody_for_anything(figures: dict[str, Any]) -> None:
    folder = figures["report"]
    page = (folder / "index.html").read_text(encoding="utf-8")
    assert not re.search(r"(src|href)=[\"'](?!stills/)|url\(|@import|https?://|<script", page)
    pictures_named = set(re.findall(r"src=\"(stills/[^\"]+)\"", page))
    assert pictures_named == {f"stills/{file.name}" for file in (folder / "stills").iterdir()}
    assert json.loads((folder / "figures.json").read_text(encoding="utf-8"))["kinds"] == figures["kinds"]


def test_every_false_alarm_has_its_picture_with_the_box_drawn(figures: dict[str, Any]) -> None:
    (still,) = sorted((figures["report"] / "stills").iterdir())
    with Image.open(still) as picture:
        red, green, blue = (np.asarray(band, np.int16) for band in picture.convert("RGB").split())
    assert ((red > 150) & (green < 90) & (blue < 90)).sum() > 100


def test_what_a_report_says_is_shown_as_text_and_never_as_a_page_of_its_own(tmp_path: Path, poster: Path) -> None:
    name = "a<b>.mp4"
    (tmp_path / name).write_bytes(poster.read_bytes())
    label = {"clip": name, "packs": ["intrusion"], "note": "<script>alert(1)</script>"}
    result = evaluate(written(tmp_path, label), "--kinds", "intrusion", "--report", tmp_path / "report")
    assert result.exit_code == 0
    page = (tmp_path / "report" / "index.html").read_text(encoding="utf-8")
    assert "<script" not in page
    assert "a&lt;b&gt;.mp4" in page
