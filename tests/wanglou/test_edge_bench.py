"""What a camera costs: the agent is really run, and the sums that people buy machines by are right."""

import json
import os
from dataclasses import replace
from pathlib import Path

import av
import pytest
from typer.testing import CliRunner

from sample_videos import find_clip, path_of
from wanglou.cli import app
from wanglou.load.report import Load, LoadFailed, as_lines, cores_here, trial
from wanglou.load.scenes import FPS, HEIGHT, SECONDS, WIDTH, busy
from wanglou.load.trial import Cost, Wish, resident_mb

CLIP = path_of(find_clip("vtest_excerpt"))
COST = Cost(
    streams=1, seconds=20.0, cpu_s=4.0, received=500, inferred=100, shed=0, models_s=3.2, raw_look_s=0.025,
    resident_mb=200.0,
)  # fmt: skip
LOAD = Load(cores=2, busy=COST, idle=replace(COST, cpu_s=0.4), first_stream_mb=200.0, added_stream_mb=12.4)


def test_two_cameras_are_run_and_every_picture_is_accounted_for() -> None:
    cost = trial(Wish(str(CLIP), streams=2, seconds=3.0, packs=("loitering",), warm_up_s=1.0))
    assert cost.streams == 2
    # Ten pictures a second from each of two cameras, some at the edges of the three seconds.
    assert 40 <= cost.received <= 80
    assert 0 < cost.inferred <= cost.received
    assert cost.cpu_s > cost.models_s * 0.5 > 0.0
    assert cost.resident_mb > 50


def test_a_trial_that_cannot_run_says_why() -> None:
    with pytest.raises(LoadFailed, match="no_such_pack"):
        trial(Wish(str(CLIP), streams=1, seconds=1.0, packs=("no_such_pack",)))


def test_the_busy_stream_looks_like_a_cameras_sub_stream(tmp_path: Path) -> None:
    with av.open(str(busy(tmp_path))) as film:
        video = film.streams.video[0]
        assert (video.width, video.height) == (WIDTH, HEIGHT)
        assert float(video.average_rate or 0) == FPS
        assert video.frames == SECONDS * FPS


def test_a_machine_is_full_before_its_last_core_is() -> None:
    assert COST.cpu_per_video_s == pytest.approx(0.2)
    assert COST.over_raw == pytest.approx(1.25)
    assert COST.over_street == pytest.approx(1.6)
    assert LOAD.busy_cameras == 8
    assert LOAD.idle_cameras == 80


def test_only_cores_that_this_process_may_use_carry_cameras() -> None:
    ours = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(ours)})
    try:
        assert cores_here() == 1
    finally:
        os.sched_setaffinity(0, ours)


def test_memory_is_counted_in_the_machines_own_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wanglou.load.trial.Path.read_text", lambda *_, **__: "90000 1024 3000 1 0 2000 0")
    monkeypatch.setattr("wanglou.load.trial.os.sysconf", lambda _: 16_384)
    assert resident_mb() == 16.0


def test_pictures_that_came_too_fast_are_told_and_make_no_machine_larger() -> None:
    quiet, crowded = list(as_lines(LOAD, "zh")), list(as_lines(replace(LOAD, busy=replace(COST, shed=7)), "zh"))
    assert len(crowded) == len(quiet) + 1
    assert "7" in crowded[-1]
    half_seen = replace(COST, shed=COST.received // 2, cpu_s=COST.cpu_s / 2)
    assert replace(LOAD, busy=half_seen).busy_cameras == LOAD.busy_cameras


def test_a_clip_that_is_none_is_one_line_and_exit_code_2(tmp_path: Path) -> None:
    rubbish = tmp_path / "rubbish.mp4"
    rubbish.write_bytes(b"not a film" * 100)
    for clip in (rubbish, tmp_path / "missing.mp4"):
        result = CliRunner().invoke(app, ["edge", "bench", "--clip", str(clip), "--json"])
        assert result.exit_code == 2
        assert json.loads(result.stderr.splitlines()[-1])["error"].startswith("error.edge.capture")
