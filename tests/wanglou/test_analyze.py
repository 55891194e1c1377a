"""``wanglou analyze``: the contract of its lines, its exit codes, and what it says of clips that are none."""

import io
import json
import tracemalloc
from collections.abc import Iterator
from itertools import chain, combinations, islice
from pathlib import Path
from typing import Any
from uuid import uuid4

import av
import numpy as np
import pytest
from typer.testing import CliRunner, Result

from models.manifest import Manifest
from models.shelf import model_named, shelves
from models.team import Team
from pipelines.pipeline import Watch
from sample_videos import find_clip, path_of
from sample_videos.film import pictures, write_film
from tests.edge_agent.sounds import bursts, clip
from tests.edge_agent.world import BrightThings, dark, film, intrusion_plan, walker
from wanglou.analysis.labels import Place, chinese_font, wrapped, write_on
from wanglou.analysis.look import look_through
from wanglou.analysis.reel import Reel, ReelFeed
from wanglou.cli import app

POSTER = path_of(find_clip("poster_flicker"))


def analyze(*asked: object) -> Result:
    return CliRunner().invoke(app, ["analyze", *map(str, asked)])


def lines(file: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("analyze")


@pytest.fixture(scope="module")
def short(folder: Path) -> Path:
    """Four seconds in which the light box comes on after half a second."""
    film = folder / "short.mp4"
    write_film(film, islice(pictures(POSTER), 45, 85), fps=10)
    return film


@pytest.fixture(scope="module")
def zones(folder: Path) -> Path:
    file = folder / "zones.json"
    clip = find_clip("poster_flicker")
    file.write_text(json.dumps({"zones": [zone.model_dump() for zone in clip.zones]}), encoding="utf-8")
    return file


@pytest.fixture(scope="module")
def answered(folder: Path, short: Path, zones: Path) -> Iterator[tuple[Result, Path]]:
    """One clip with everything asked for at once, beside one that is not there."""
    into = folder / "answers"
    into.mkdir()
    asked = ["--pack", "intrusion", "--zones", zones, "--pad-last", "8s", "--events", into / "events.jsonl"]
    asked += ["--scores", into / "scores.jsonl", "--annotate", into / "seen.mp4", "--json", "--lang", "en"]
    yield analyze(folder / "none.mp4", short, *asked), into


def test_the_lines_hold_what_the_contract_names(answered: tuple[Result, Path], short: Path) -> None:
    started, withdrawn = lines(answered[1] / "events.jsonl")
    assert {"clip", "kind", "phase", "at_s", "confidence", "box", "track", "reasons"} <= set(started)
    assert (started["clip"], started["kind"], started["phase"]) == (str(short), "intrusion", "started")
    assert 0.5 < started["at_s"] < 3.0
    assert 0.4 < started["confidence"] <= 1
    assert (withdrawn["phase"], withdrawn["event_id"]) == ("withdrawn", started["event_id"])
    assert started["reasons"][0]["text"]["zh"]


def test_boxes_are_pixels_of_the_original_picture(answered: tuple[Result, Path]) -> None:
    x1, y1, x2, y2 = lines(answered[1] / "events.jsonl")[0]["box"]
    assert 555 < x1 < x2 < 690
    assert 214 < y1 < y2 < 440


def test_scores_are_the_highest_per_clip_and_kind_and_none_where_nothing_was_seen(
    answered: tuple[Result, Path], short: Path, folder: Path
) -> None:
    rows = {row["clip"]: row for row in lines(answered[1] / "scores.jsonl")}
    assert rows[str(short)]["kind"] == "intrusion"
    assert rows[str(short)]["score"] > 0.5
    assert rows[str(folder / "none.mp4")]["score"] is None


def test_a_clip_that_is_not_there_is_said_so_and_the_other_is_analysed_all_the_same(
    answered: tuple[Result, Path],
) -> None:
    result, _ = answered
    assert result.exit_code == 1
    assert result.stderr.count("\n") == 1
    assert "none.mp4" in result.stderr
    body = json.loads(result.stdout)
    assert body["ok"] is False
    assert [clip["trouble"] is None for clip in body["clips"]] == [False, True]


def test_every_picture_of_a_clip_is_accounted_for(answered: tuple[Result, Path]) -> None:
    frames = json.loads(answered[0].stdout)["clips"][1]["frames"]
    assert frames["received"] == 40 + 40  # forty of the clip, eight seconds of padding at five a second
    assert frames["received"] == sum(n for fate, n in frames.items() if fate != "received")


def test_the_annotated_film_is_as_long_as_what_was_shown_and_draws_the_zone(answered: tuple[Result, Path]) -> None:
    with av.open(str(answered[1] / "seen.mp4")) as container:
        shown = [(frame.time, frame.to_ndarray(format="rgb24")) for frame in container.decode(video=0)]
    assert len(shown) == 80
    assert 11 < (shown[-1][0] or 0) - (shown[0][0] or 0) < 13
    first = shown[0][1].astype(int)
    blue = (first[..., 2] - first[..., 0] > 80).mean()
    assert 0.002 < blue < 0.2  # the outline, and the dark scene has no such blue of its own


def test_without_a_zone_a_named_pack_takes_the_whole_picture(short: Path) -> None:
    result = analyze(short, "--pack", "intrusion", "--json")
    (clip,) = json.loads(result.stdout)["clips"]
    assert result.exit_code == 0
    assert {row["zone"] for row in clip["events"]} == {None}


def test_a_person_reads_sentences(short: Path, zones: Path) -> None:
    result = analyze(short, "--pack", "intrusion", "--zones", zones, "--set", "inside_for=2s")
    assert result.exit_code == 0
    assert "intrusion 围挡内  开始" in result.stdout
    assert "结束" in result.stdout


@pytest.mark.parametrize("damage", ["cut", "random", "empty", "text"])
def test_a_clip_without_a_sound_picture_is_never_a_quiet_street(tmp_path: Path, short: Path, damage: str) -> None:
    whole = short.read_bytes()
    broken = {"cut": whole[: len(whole) // 2], "random": bytes(range(256)) * 400, "empty": b"", "text": b"no film"}
    file = tmp_path / "broken.mp4"
    file.write_bytes(broken[damage])
    result = analyze(file)
    assert result.exit_code == 1
    assert result.stderr.count("\n") == 1
    assert str(file) in result.stderr
    assert "Traceback" not in result.output


@pytest.mark.parametrize(
    "asked",
    [
        ["--pack", "intrusio"],
        ["--pack", "quarrel"],
        ["--pack", "intrusion", "--set", "inside_four=2s"],
        ["--pack", "intrusion", "--set", "objects=persn"],
        ["--zones", "none.json"],
        ["--pad-last", "5"],
        ["--model", "no_such_model"],
        ["--events", "no/such/folder/events.jsonl"],
        ["--annotate", "no/such/folder/seen.mp4"],
        ["--annotate", "seen.txt"],
        ["--annotate", "seen"],
    ],
)
def test_a_wrong_question_is_one_line_and_exit_code_2(short: Path, asked: list[str]) -> None:
    result = analyze(short, *asked, "--lang", "en")
    assert result.exit_code == 2
    assert result.stderr.count("\n") == 1
    assert result.stdout == ""


@pytest.mark.parametrize("into", ["--annotate", "--events", "--scores"])
def test_a_recording_is_never_written_over_by_what_is_said_of_it(tmp_path: Path, short: Path, into: str) -> None:
    only = tmp_path / "only.mp4"
    only.write_bytes(short.read_bytes())
    (tmp_path / "link.mp4").symlink_to(only)
    for name in (only, tmp_path / "link.mp4", tmp_path / ".." / tmp_path.name / "only.mp4"):
        result = analyze(only, into, name)
        assert (result.exit_code, result.stderr.count("\n")) == (2, 1)
    assert only.read_bytes() == short.read_bytes()


def test_neither_are_the_zones_nor_two_results_over_each_other(tmp_path: Path, short: Path, zones: Path) -> None:
    before = zones.read_bytes()
    assert analyze(short, "--pack", "intrusion", "--zones", zones, "--scores", zones).exit_code == 2
    assert zones.read_bytes() == before
    both = tmp_path / "both.jsonl"
    assert analyze(short, "--events", both, "--scores", both).exit_code == 2
    assert not both.exists()


def test_results_without_room_are_one_line(short: Path) -> None:
    result = analyze(short, "--scores", "/dev/full", "--lang", "en")
    assert result.exit_code == 2
    assert result.stderr == "/dev/full cannot be written: the disk is full\n"


def test_with_json_an_error_says_its_key_and_both_languages(short: Path) -> None:
    result = analyze(short, "--pack", "intrusio", "--json")
    said = json.loads(result.stderr)
    assert said["error"] == "error.pack.missing"
    assert set(said["text"]) == {"zh", "en"}


def test_analysis_without_a_clip_is_a_bad_question() -> None:
    assert analyze().exit_code == 2


def test_a_reel_is_held_on_its_last_picture(short: Path) -> None:
    times = [picture.at_s for picture in ReelFeed(Reel(short, hold_s=2.0)).pictures()]
    assert len(times) == 50
    assert times[-1] == pytest.approx(3.9 + 2.0)
    assert times == sorted(set(times))


def test_a_reel_is_shown_again_until_it_is_long_enough(short: Path) -> None:
    feed = ReelFeed(Reel(short, until_s=10.0))
    times = [picture.at_s for picture in feed.pictures()]
    assert 9.5 < times[-1] <= 10.0
    assert times == sorted(set(times))


def test_a_clip_whose_pictures_change_their_size_is_watched_anew_and_to_its_end(tmp_path: Path) -> None:
    """Two recordings of one camera, set to twice the size in between, joined end to end."""
    small = film(tmp_path, walker(80), "small.mp4")
    large = film(tmp_path, (p.repeat(2, 0).repeat(2, 1) for p in chain(dark(20), walker(80))), "large.mp4")
    joined = tmp_path / "joined.ts"
    joined.write_bytes(packed(small, 0.0) + packed(large, 9.0))
    watches = [Watch.of(plan, ()) for plan in intrusion_plan().packs]

    seen = look_through(Reel(joined), watches, Team(Sees(), {}, {}))

    assert seen.trouble is None
    told = [(row["kind"], row["phase"], row["reasons"][0]["code"]) for row in seen.rows if row["phase"] != "started"]
    assert told == [("intrusion", "ended", f"lifecycle.{why}") for why in ("resized", "stream_over")]
    begun = [row for row in seen.rows if row["phase"] == "started"]
    heights = [row["box"][3] - row["box"][1] for row in begun]
    assert heights == [pytest.approx(60, abs=4), pytest.approx(120, abs=8)], "each in the pixels of its own pictures"
    assert begun[1]["started_s"] >= 10.0
    assert seen.scores["intrusion"] > 0.5


class Sees(BrightThings):
    """With the card of a real model."""

    @property
    def manifest(self) -> Manifest:
        return model_named("coco_street", shelves(environ={})).manifest


def packed(source: Path, from_s: float) -> bytes:
    """A film as a piece of an MPEG transport stream that begins at ``from_s``."""
    into = io.BytesIO()
    with av.open(str(source)) as film_, av.open(into, "w", format="mpegts") as stream:
        video = film_.streams.video[0]
        copy = stream.add_stream_from_template(video)
        for packet in film_.demux(video):
            if packet.dts is not None and packet.pts is not None:
                later = round(from_s / packet.time_base)
                packet.stream, packet.pts, packet.dts = copy, packet.pts + later, packet.dts + later
                stream.mux(packet)
    return into.getvalue()


def test_chinese_words_are_written_where_there_is_a_font() -> None:
    if chinese_font() is None:
        pytest.skip("no Chinese font on this machine")
    image = np.zeros((100, 300, 3), np.uint8)
    write_on(image, "徘徊滞留 0.85", (250, 60), 20, (40, 40, 220))
    assert (image == 255).all(axis=2).sum() > 100
    assert (image[:, -1] == (40, 40, 220)).all(axis=1).any(), "moved to the left until all of it is inside"


def test_the_clock_of_a_long_film_fills_no_memory() -> None:
    image = np.zeros((240, 320, 3), np.uint8)
    film = uuid4().hex[:8]  # words that nobody has written yet
    tracemalloc.start()
    try:
        for tenth in range(2000):
            write_on(image, f"{film} {tenth / 10:6.1f} s", (0, 240), 12, (60, 60, 60))
        kept, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert kept < 2_000_000


def test_a_long_reason_is_broken_into_lines() -> None:
    assert wrapped("草坪上有人abcde", 3) == ["草坪上", "有人a", "bcde"]


def test_the_words_of_one_alarm_do_not_cover_those_of_another() -> None:
    image, written = np.zeros((200, 300, 3), np.uint8), list[Place]()
    for at in ((50, 150), (60, 152), (55, 149), (250, 150)):
        write_on(image, "alarm", at, 20, (40, 40, 220), written)
    assert not [one for one, other in combinations(written, 2) if one.meets(other)]
    assert [place.y for place in written[:3]] == sorted((place.y for place in written[:3]), reverse=True)
    assert written[3].y == written[0].y, "where there is room, words stay beside their box"


def test_words_at_the_upper_edge_stay_in_the_picture_even_where_others_stand() -> None:
    image, written = np.zeros((200, 300, 3), np.uint8), list[Place]()
    for _ in range(3):
        write_on(image, "alarm", (10, 5), 20, (40, 40, 220), written)
    assert min(place.y for place in written) == 0


def test_a_film_with_sound_is_listened_to_and_one_without_is_no_quiet_film(folder: Path, short: Path) -> None:
    loud = clip(folder / "loud.mp4", 100, bursts(70.0, 95.0))
    asked = ["--pack", "noise", "--set", "over=5s", "--set", "longer_than=8s", "--lang", "en"]
    heard = analyze(loud, *asked, "--events", folder / "loud.jsonl")
    assert heard.exit_code == 0
    first, *_ = lines(folder / "loud.jsonl")
    assert (first["kind"], first["phase"]) == ("noise", "started")

    mute = analyze(short, *asked)
    assert mute.exit_code == 1
    assert "Cannot hear: Noise" in mute.stderr and "no sound track" in mute.stderr
