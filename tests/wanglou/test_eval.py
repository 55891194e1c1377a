"""``wanglou eval events``: which alarms count as right, which as false, and what the few clips allow to say."""

import json
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from sample_videos import find_clip, path_of
from sample_videos.film import pictures, write_film
from wanglou.cli import app
from wanglou.evaluation.judging import judge, most_per_day
from wanglou.evaluation.labels import LabelledClip, LabelsError, Shown, read_labels

KINDS = ("intrusion", "fire", "smoke")


def clip(*events: Shown, **more: Any) -> LabelledClip:
    return LabelledClip(clip="a.mp4", events=events, **more)


def alarm(kind: str, at_s: float, event_id: str = "1", phase: str = "started") -> dict[str, Any]:
    return {"kind": kind, "at_s": at_s, "event_id": event_id, "phase": phase}


@pytest.mark.parametrize(
    ("at_s", "found", "false"),
    [(9.0, 1, 0), (10.0, 1, 0), (13.0, 1, 0), (8.9, 0, 1), (13.1, 0, 0), (23.0, 0, 0), (23.1, 0, 1)],
)
def test_an_alarm_is_right_only_in_time_and_a_late_one_is_no_false_one(at_s: float, found: int, false: int) -> None:
    verdict = judge(clip(Shown(type="intrusion", start=10.0, end=20.0)), [alarm("intrusion", at_s)], KINDS)
    assert (len(verdict.found), len(verdict.missed), len(verdict.false)) == (found, 1 - found, false)


def test_the_wrong_kind_is_a_false_alarm_and_a_miss() -> None:
    verdict = judge(clip(Shown(type="intrusion", start=0.0, end=9.0)), [alarm("fire", 1.0)], KINDS)
    assert verdict.missed == ("intrusion",)
    assert verdict.false == (("fire", 1.0),)


def test_smoke_may_stand_for_fire() -> None:
    verdict = judge(clip(Shown(type="fire", start=5.0, end=9.0)), [alarm("smoke", 6.0)], KINDS)
    assert verdict.found == (("fire", 1.0),)
    assert verdict.false == ()


def test_an_alarm_that_was_taken_back_is_told_apart_from_a_false_one() -> None:
    rows = [alarm("intrusion", 6.0), alarm("intrusion", 13.0, phase="withdrawn")]
    verdict = judge(clip(), rows, KINDS)
    assert verdict.false == ()
    assert verdict.withdrawn == (("intrusion", 6.0),)


def test_a_lighter_asks_for_silence() -> None:
    verdict = judge(clip(Shown(type="small_open_flame", start=0.0, end=5.0)), [alarm("fire", 2.0)], KINDS)
    assert verdict.missed == ()
    assert verdict.false == (("fire", 2.0),)


def test_what_nobody_looked_for_is_not_missed() -> None:
    assert judge(clip(Shown(type="fall", start=1.0)), [], KINDS).missed == ()


@pytest.mark.parametrize("label", [{"start": None}, {"start": 50.0}])
def test_a_clip_judged_as_a_whole_does_not_ask_when(label: dict[str, Any]) -> None:
    verdict = judge(clip(Shown(type="intrusion", **label), clip_level=True), [alarm("intrusion", 3.0)], KINDS)
    assert len(verdict.found) == 1
    assert verdict.false == ()


def test_half_an_hour_of_silence_bounds_false_alarms_at_about_150_a_day() -> None:
    assert most_per_day(0, 1800) == pytest.approx(143.8, abs=0.5)
    assert most_per_day(1, 1800) > most_per_day(0, 1800)


@pytest.mark.parametrize(
    "written",
    [
        "[]",
        "{}",
        "[{",
        '[{"clip": "a.mp4", "evnts": []}]',
        '[{"clip": "a.mp4", "events": [{"type": "Fire"}]}]',
        '[{"clip": "a.mp4", "pad_last_s": -1}]',
        '[{"clip": "a.mp4", "loop_to_s": NaN}]',
    ],
)
def test_labels_that_cannot_be_meant_are_refused(tmp_path: Path, written: str) -> None:
    file = tmp_path / "labels.json"
    file.write_text(written, encoding="utf-8")
    with pytest.raises(LabelsError):
        read_labels(file)


def test_labels_that_are_not_there_are_a_bad_question(tmp_path: Path) -> None:
    result = CliRunner().invoke(app, ["eval", "events", "--manifest", str(tmp_path / "none.json")])
    assert result.exit_code == 2
    assert result.stderr.count("\n") == 1


def test_clips_are_counted_as_they_were_labelled(tmp_path: Path) -> None:
    write_film(tmp_path / "poster.mp4", islice(pictures(path_of(find_clip("poster_flicker"))), 45, 75), fps=10)
    labels = [
        {"clip": "poster.mp4", "events": [{"type": "intrusion", "start": 0.5, "end": 3.0}], "packs": ["intrusion"],
         "set": {"inside_for": "0.5s"}, "note": "a light box"},
        {"clip": "none.mp4", "events": [], "packs": ["levitation"]},
    ]  # fmt: skip
    (tmp_path / "labels.json").write_text(json.dumps(labels), encoding="utf-8")
    result = CliRunner().invoke(app, ["eval", "events", "--manifest", str(tmp_path / "labels.json"), "--json"])
    figures = json.loads(result.stdout)
    assert result.exit_code == 1
    assert figures["kinds"]["intrusion"]["found"] == 1
    assert figures["kinds"]["intrusion"]["watched_s"] == pytest.approx(2.9)
    assert figures["packs_not_here"] == ["levitation"]
    assert [Path(name).name for name in figures["without_picture"]] == ["none.mp4"]
