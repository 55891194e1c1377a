"""Is every head covered? What counts as covered, by source and size, and marks that cannot be meant."""

import json
from itertools import islice
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import CliRunner

from sample_videos.film import pictures, write_film
from wanglou.cli import app
from wanglou.evaluation.heads import (
    Found,
    HeadsError,
    MarkedPicture,
    by_size,
    by_source,
    counted,
    read_marked,
    shares,
)

HEAD = (100.0, 40.0, 120.0, 64.0)
CLIPS = Path(__file__).resolve().parents[2] / "sample_videos"
MARKS = """
[[picture]]
clip = "vtest_excerpt.mp4"
frame = 3
source = "PETS2009"
heads = [[{head}]]
"""


def picture(*heads: tuple[float, float, float, float], source: str = "a", night: bool = False) -> MarkedPicture:
    return MarkedPicture(clip="a.mp4", frame=0, source=source, night=night, heads=heads or (HEAD,))


def test_a_head_is_as_covered_as_its_box_and_two_regions_count_once() -> None:
    covered, hidden = shares([HEAD], [(100, 40, 120, 52)], 200, 100)
    assert covered == (0.5,)
    assert hidden == pytest.approx(20 * 12 / 20_000)
    assert shares([HEAD], [(100, 40, 120, 52), (90, 30, 130, 52)], 200, 100)[0] == (0.5,)
    assert shares([HEAD], [(0, 0, 200, 100)], 200, 100) == ((1.0,), 1.0)
    assert shares([HEAD], [], 200, 100) == ((0.0,), 0.0)


sides = st.integers(0, 99)


@given(st.lists(st.tuples(sides, sides, sides, sides), max_size=6), st.tuples(sides, sides, sides, sides))
def test_another_region_never_uncovers_anybody(
    raw: list[tuple[int, int, int, int]], more: tuple[int, int, int, int]
) -> None:
    boxes = [(min(a, c), min(b, d), max(a, c) + 1, max(b, d) + 1) for a, b, c, d in (*raw, more)]
    before, after = shares([HEAD], boxes[:-1], 200, 100), shares([HEAD], boxes, 200, 100)
    assert after[0][0] >= before[0][0] and after[1] >= before[1]


def test_nine_tenths_are_covered_and_less_than_half_is_bare() -> None:
    row = counted([Found(picture(HEAD, HEAD, HEAD), (0.9, 0.89, 0.4), 0.1), Found(picture(), (1.0,), 0.3)])
    assert row is not None
    assert (row.heads, row.covered, row.bare, row.recall) == (4, 2, 1, 0.5)
    assert row.hidden == pytest.approx(0.2)
    assert row.interval[0] < 0.5 < row.interval[1]
    assert counted([]) is None


def test_sources_and_heights_are_told_apart() -> None:
    small, tall = (0.0, 0.0, 8.0, 10.0), (0.0, 0.0, 30.0, 40.0)
    found = [Found(picture(small, tall, source="a"), (1.0, 0.0), 0.1), Found(picture(tall, source="b"), (1.0,), 0.1)]
    assert {name: (row.covered, row.heads) for name, row in by_source(found).items()} == {"a": (1, 2), "b": (1, 1)}
    assert {name: (row.covered, row.heads) for name, row in by_size(found).items()} == {"0-16": (1, 1), "32-": (1, 2)}


@pytest.mark.parametrize(
    ("written", "named"),
    [
        ("[[picture]]\nclip = 'a.mp4'\n", "frame"),
        (MARKS.format(head="1, 2, 3"), "heads"),
        (MARKS.format(head="1, 2, 3, 4") + "heds = 1\n", "heds"),
        (MARKS.format(head="30, 10, 20, 20"), "30, 10, 20, 20"),
        (MARKS.format(head="-20, -20, -5, -5"), "-20, -20, -5, -5"),
        ("[[picture", "TOML"),
        ("", "picture"),
    ],
)
def test_marks_that_cannot_be_meant_are_named(tmp_path: Path, written: str, named: str) -> None:
    (tmp_path / "heads.toml").write_text(written, encoding="utf-8")
    with pytest.raises(HeadsError) as refused:
        read_marked(tmp_path / "heads.toml")
    assert "heads.toml" in refused.value.text.zh and named in refused.value.text.en


def run(tmp_path: Path, marks: str, *more: str) -> tuple[int, str, str]:
    (tmp_path / "heads.toml").write_text(marks, encoding="utf-8")
    asked = ["eval", "privacy", "--clips", str(CLIPS), "--labels", str(tmp_path / "heads.toml"), *more]
    answer = CliRunner().invoke(app, asked)
    return answer.exit_code, answer.stdout, answer.stderr


def test_clips_and_pictures_that_are_not_there_are_told_in_one_line(tmp_path: Path) -> None:
    code, _, told = run(tmp_path, MARKS.format(head="1, 2, 3, 4").replace("vtest_excerpt", "gone"))
    assert (code, "gone.mp4" in told, told.count("\n")) == (2, True, 1)
    code, _, told = run(tmp_path, MARKS.format(head="1, 2, 3, 4").replace("frame = 3", "frame = 99999"))
    assert (code, "99999" in told, told.count("\n")) == (2, True, 1)


def test_heads_beside_the_picture_are_never_counted_as_bare(tmp_path: Path) -> None:
    """As where marks were made on a clip of another size."""
    code, said, told = run(tmp_path, MARKS.format(head="900, 40, 920, 64"))
    assert (code, said, told.count("\n")) == (2, "", 1)
    assert "768×576" in told


def test_a_clip_of_a_single_picture_is_said_to_be_one(tmp_path: Path) -> None:
    write_film(tmp_path / "one.mp4", islice(pictures(CLIPS / "vtest_excerpt.mp4"), 1), fps=10)
    marks = MARKS.format(head="1, 2, 30, 40").replace("vtest_excerpt", "one").replace("frame = 3", "frame = 0")
    (tmp_path / "heads.toml").write_text(marks, encoding="utf-8")
    asked = ["eval", "privacy", "--clips", str(tmp_path), "--labels", str(tmp_path / "heads.toml")]
    answer = CliRunner().invoke(app, asked)
    assert (answer.exit_code, answer.stderr.count("\n")) == (2, 1)


def test_the_marks_of_the_repository_are_found_from_any_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    answer = CliRunner().invoke(app, ["eval", "privacy", "--clips", str(tmp_path)])
    assert answer.exit_code == 2
    assert "heads_labels" not in answer.stderr, "it is the clips that are not there"
    assert str(tmp_path) in answer.stderr


def test_a_marked_head_of_the_shipped_clip_is_covered_and_the_whole_picture_is_bare(tmp_path: Path) -> None:
    marks = MARKS.format(head="477, 238, 491, 254], [0, 0, 768, 576").replace("frame = 3", "frame = 5")
    code, said, _ = run(tmp_path, marks, "--json")
    assert code == 0
    for way in ("snapshot", "clip", "live", "glimpse"):
        found = json.loads(said)[way]
        assert (found["all"]["covered"], found["all"]["bare"]) == (1, 1)
        assert found["by_height_px"]["16-32"]["recall"] == 1.0
