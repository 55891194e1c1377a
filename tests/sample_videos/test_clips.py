"""The clips that ship are the ones the manifest speaks of, and the eyes say of each what it promises."""

from collections.abc import Mapping
from pathlib import Path

import av
import pytest
from shapely import Polygon

from packs.plans import pack_plan
from packs.shelf import load_shelf
from pipelines.pipeline import Watch
from sample_videos import Clip, ClipError, find_clip, is_unaltered, load_clips, path_of, read_manifest
from sample_videos.film import pictures, write_film
from wanglou.analysis.look import Analysis
from wanglou.analysis.reel import Reel
from wanglou.analysis.run import Looker, look_at_all, open_looker

CLIPS = load_clips()
LARGEST_CLIP = 4_000_000
MANIFEST = Path(str(path_of(CLIPS["vtest_excerpt"]))).with_name("manifest.toml").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def analyses() -> Mapping[str, Analysis]:
    """Each clip with the packs and zones of its manifest, looked through by the real model."""
    team = open_looker([], None, [], "coco_street").team
    found = {}
    for clip in CLIPS.values():
        shelf = load_shelf()
        watches = tuple(
            Watch.of(pack_plan(shelf[event.pack], (event.zone or "",)), clip.zones) for event in clip.events
        )
        reels = [Reel(path_of(clip))]
        (found[clip.name],) = look_at_all(
            Looker(watches, team), reels, jobs=1, film=None, told=lambda _number, _at_s: None
        )
    return found


@pytest.mark.parametrize("clip", CLIPS.values(), ids=CLIPS.keys())
def test_a_clip_is_the_file_of_the_manifest(clip: Clip) -> None:
    assert is_unaltered(clip)
    assert path_of(clip).stat().st_size < LARGEST_CLIP


@pytest.mark.parametrize("clip", CLIPS.values(), ids=CLIPS.keys())
def test_a_clip_plays_in_a_browser_and_is_as_long_and_large_as_it_is_said_to_be(clip: Clip) -> None:
    with av.open(str(path_of(clip))) as container:
        stream = container.streams.video[0]
        assert (stream.codec_context.name, stream.pix_fmt) == ("h264", "yuv420p")
        assert (stream.width, stream.height) == (clip.width, clip.height)
        assert float(stream.average_rate or 0) == clip.fps
        assert abs(stream.frames / clip.fps - clip.seconds) < 0.05


@pytest.mark.parametrize("clip", CLIPS.values(), ids=CLIPS.keys())
def test_zones_are_valid_and_events_speak_of_known_packs_and_the_time_of_the_clip(clip: Clip) -> None:
    assert all(Polygon(zone.polygon).is_valid for zone in clip.zones)
    shelf = load_shelf()
    for event in clip.events:
        assert event.kind in shelf[event.pack].kinds
        assert event.start_s + event.limit_s < event.settled_by_s <= clip.seconds


def test_what_is_rendered_is_said_to_be() -> None:
    assert {clip.name for clip in CLIPS.values() if clip.rendered} == {"second_gate", "poster_flicker", "lingering"}
    assert all("渲染" in clip.title.zh for clip in CLIPS.values() if clip.rendered)


@pytest.mark.parametrize("clip", CLIPS.values(), ids=CLIPS.keys())
def test_the_eyes_say_of_a_clip_what_its_manifest_promises(clip: Clip, analyses: Mapping[str, Analysis]) -> None:
    analysis = analyses[clip.name]
    assert analysis.trouble is None
    started = [row for row in analysis.rows if row["phase"] == "started"]
    assert [row["kind"] for row in started] == [event.kind for event in clip.events]
    for event, row in zip(clip.events, started, strict=True):
        assert event.start_s - 1 <= row["at_s"] <= event.start_s + event.limit_s
        (last,) = (
            r for r in analysis.rows if r["event_id"] == row["event_id"] and r["phase"] in ("ended", "withdrawn")
        )
        assert (last["phase"], row["zone"]) == (event.settled, event.zone)
        assert last["at_s"] <= event.settled_by_s


def test_a_withdrawal_gives_its_reason_with_numbers(analyses: Mapping[str, Analysis]) -> None:
    (reason,) = analyses["poster_flicker"].rows[-1]["reasons"]
    assert reason["code"] == "lifecycle.never_moved"
    assert 2.5 < reason["values"]["shown_s"] < 4.0


def test_the_man_on_the_light_box_is_boxed_where_he_is_drawn(analyses: Mapping[str, Analysis]) -> None:
    x1, y1, x2, y2 = analyses["poster_flicker"].rows[0]["box"]
    assert 555 < x1 < x2 < 690
    assert 214 < y1 < y2 < 440


def test_an_unknown_clip_is_answered_with_the_nearest() -> None:
    with pytest.raises(ClipError) as refused:
        find_clip("vtest")
    assert refused.value.values["nearest"] == "vtest_excerpt"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('zone = "草坪"', 'zone = "草地"'),
        ("rendered = false", "rendred = false"),
        ("fps = 10.0", "fps = nan"),
        ('file = "vtest_excerpt.mp4"', 'file = "../vtest_excerpt.mp4"'),
        ('name = "second_gate"', 'name = "vtest_excerpt"'),
        ("[[clips]]", "[[clips"),
    ],
)
def test_a_manifest_that_cannot_be_meant_is_refused(old: str, new: str) -> None:
    assert old in MANIFEST
    with pytest.raises(ClipError):
        read_manifest(MANIFEST.replace(old, new, 1))


def test_a_film_holds_the_pictures_it_was_made_of(tmp_path: Path) -> None:
    from itertools import islice

    shown = list(islice(pictures(path_of(CLIPS["second_gate"])), 5))
    write_film(tmp_path / "film.mp4", shown, fps=10)
    write_film(tmp_path / "again.mp4", shown, fps=10)
    back = list(pictures(tmp_path / "film.mp4"))
    assert len(back) == 5
    assert abs(back[0].astype(int) - shown[0].astype(int)).mean() < 4
    assert (tmp_path / "film.mp4").read_bytes() == (tmp_path / "again.mp4").read_bytes()
