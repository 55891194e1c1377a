"""``wanglou eval tracking``: the published measures, and data that people get wrong."""

import json
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import pytest
from typer.testing import CliRunner

from wanglou.cli import app
from wanglou.evaluation.tracking import follow
from wanglou.evaluation.tracking_files import TrackingDataError, read_scenes
from wanglou.evaluation.tracking_scores import Boxes, Counts, count, total

Placed = Mapping[int, tuple[float, float, float, float]]


def place(x: float, y: float = 100, w: float = 40, h: float = 100) -> tuple[float, float, float, float]:
    return x, y, x + w, y + h


def boxes(placed: Placed) -> Boxes:
    ids = sorted(placed)
    return Boxes(np.array(ids, np.int64), np.array([placed[i] for i in ids], np.float64).reshape(-1, 4))


def crossing() -> tuple[list[Boxes], list[Boxes]]:
    """Two who cross and a latecomer; followed with an exchange, misses, inventions and a number that is given twice."""
    truth, said = [], []
    for f in range(12):
        true: dict[int, tuple[float, float, float, float]] = {1: place(10 + 10 * f), 2: place(130 - 10 * f, 104)}
        seen: dict[int, tuple[float, float, float, float]] = {}
        if f >= 4:
            true[3] = place(300 + 5 * f, 80, 30, 80)
        if f != 3:
            seen[11 if f < 7 else 12] = place(12 + 10 * f, 103)
        if f not in (5, 6):
            seen[12 if f < 7 else 11] = place(126 - 10 * f, 100, 42, 98)
        if f >= 6:
            seen[13 if f < 10 else 14] = place(303 + 5 * f, 84, 33, 80)
        if f in (2, 9):
            seen[20] = place(400, 50)
        if f == 8:
            seen[13] = place(330 + 5 * f, 84, 33, 80)
        truth.append(boxes(true))
        said.append(boxes(seen))
    return truth, said


def test_the_measures_are_those_of_the_published_packages() -> None:
    counts = count(*crossing())

    # trackeval 1.3.0, CLEAR, Identity and HOTA; motmetrics 1.4.0 says the same of all but HOTA, which it has not.
    assert counts.mota == pytest.approx(0.625)
    assert counts.motp == pytest.approx(0.7958981666732658)
    assert counts.idf1 == pytest.approx(0.45901639344262296)
    assert counts.hota == pytest.approx(0.3936786341166302)
    assert (counts.false, counts.misses, counts.switches, counts.fragments) == (3, 6, 3, 3)
    assert (counts.people, counts.mostly_tracked, counts.mostly_lost) == (3, 2, 0)


def test_the_truth_itself_is_perfect_and_silence_is_worth_nothing() -> None:
    truth, _ = crossing()
    nobody = [boxes({})] * len(truth)

    perfect, silent = count(truth, truth), count(truth, nobody)

    assert (perfect.mota, perfect.idf1, perfect.hota, perfect.motp) == pytest.approx((1, 1, 1, 1))
    assert (silent.mota, silent.idf1, silent.hota, silent.mostly_lost) == (0, 0, 0, 3)
    assert count(nobody, truth).false == perfect.truths


def test_the_names_of_the_numbers_make_no_difference() -> None:
    truth, said = crossing()
    renamed = [Boxes(1000 - 7 * b.ids, b.xyxy) for b in said]

    one, other = count(truth, said), count(truth, renamed)

    assert (one.mota, one.idf1, one.hota) == pytest.approx((other.mota, other.idf1, other.hota))


def test_sequences_are_judged_together_by_their_boxes_not_by_their_number() -> None:
    truth, said = crossing()
    both = total([count(truth, said), count(truth[:2], truth[:2])])

    assert both.truths == 32 + 4
    assert both.mota == pytest.approx((32 * 0.625 + 4) / 36)
    assert total([]) == Counts() or total([]).truths == 0


def walkers(folder: Path, *, seqinfo: str | None = "[Sequence]\nframeRate=10\nseqLength=40\n") -> Path:
    """Two who walk past each other, found in every frame; with the truth."""
    det, gt = [], []
    for f in range(1, 41):
        for number, x in ((1, 10 + 8 * f), (2, 400 - 8 * f)):
            high = 100 if number == 1 else 80
            gt.append(f"{f},{number},{x},{200 - high},40,{high},1,-1,-1,-1")
            det.append(f"{f},-1,{x},{200 - high},40,{high},0.9,-1,-1,-1")
    for name, rows in (("det", det), ("gt", gt)):
        (folder / name).mkdir(parents=True)
        (folder / name / f"{name}.txt").write_text("\n".join(rows) + "\n")
    if seqinfo is not None:
        (folder / "seqinfo.ini").write_text(seqinfo)
    return folder


def run(*words: str | Path) -> tuple[int, str, str]:
    result = CliRunner().invoke(app, ["eval", "tracking", *map(str, words)])
    assert result.exception is None or isinstance(result.exception, SystemExit)
    return result.exit_code, result.stdout, result.stderr


def test_a_folder_is_measured_and_what_has_no_truth_is_named(tmp_path: Path) -> None:
    data = tmp_path / "data"
    walkers(data / "Street")
    (walkers(data / "Yard", seqinfo=None) / "gt" / "gt.txt").unlink()

    code, out, _ = run("--data", data, "--json", "--save-tracks", tmp_path / "tracks", "--report", tmp_path / "report")

    found = json.loads(out)
    assert code == 0
    assert found["without_truth"] == found["rate_assumed"] == ["Yard"]
    street = found["sequences"]["Street"]
    # The first sighting of each is not yet believed.
    assert (street["misses"], street["false"], street["switches"], street["people"]) == (2, 0, 0, 2)
    assert found["together"] == street
    rows = (tmp_path / "tracks" / "Street.txt").read_text().splitlines()
    assert {row.count(",") for row in rows} == {9}
    assert (len(rows), {row.split(",")[1] for row in rows}) == (78, {"1", "2"})
    assert (tmp_path / "tracks" / "Yard.txt").exists()
    assert "| Street | 0.975 |" in (tmp_path / "report" / "tracking.md").read_text()
    assert json.loads((tmp_path / "report" / "tracking.json").read_text()) == found


def test_a_person_reads_a_line_for_each_sequence_and_what_was_assumed(tmp_path: Path) -> None:
    walkers(tmp_path / "Street", seqinfo=None)

    code, out, err = run("--data", tmp_path / "Street", "--lang", "en", "--fps", "10")

    assert code == 0
    assert "Street: MOTA 0.975" in out
    assert "10 frames a second assumed (--fps): Street" in err


def test_nothing_to_compare_with_is_no_success(tmp_path: Path) -> None:
    (walkers(tmp_path / "Yard") / "gt" / "gt.txt").unlink()

    code, _, err = run("--data", tmp_path, "--lang", "en")

    assert code == 1
    assert "not measured: Yard" in err


def test_no_later_frame_is_known(tmp_path: Path) -> None:
    whole = follow(read_scenes(walkers(tmp_path / "whole"), 25.0)[0])
    cut = walkers(tmp_path / "cut", seqinfo=None)
    rows = (cut / "det" / "det.txt").read_text().splitlines()
    (cut / "det" / "det.txt").write_text("\n".join(rows[:40]))
    (cut / "gt" / "gt.txt").unlink()

    half = follow(read_scenes(cut, 10.0)[0])

    assert len(half.said) == 20
    for before, after in zip(half.said, whole.said, strict=False):
        assert before.ids.tolist() == after.ids.tolist()
        assert np.array_equal(before.xyxy, after.xyxy)


GOOD = "1,-1,10,20,40,100,0.9,-1,-1,-1"


@pytest.mark.parametrize(
    ("rows", "line", "word"),
    [
        (f"{GOOD}\n2,-1,10,20,40", "line 2", "5 columns"),
        (f"{GOOD}\n{GOOD},1", "line 2", "11 columns"),
        (f"{GOOD}\n\n2,-1,nan,20,40,100,0.9", "line 3", "left"),
        ("1,-1,10,20,40,1e999,0.9", "line 1", "height"),
        ("1,-1,ten,20,40,100,0.9", "line 1", "ten"),
        ("0,-1,10,20,40,100,0.9", "line 1", "count from 1"),
        ("1.5,-1,10,20,40,100,0.9", "line 1", "1.5"),
        ("99999999999,-1,10,20,40,100,0.9", "line 1", "99999999999"),
        (f"2{GOOD[1:]}\n{GOOD}", "line 2", "frame 1 after frame 2"),
        ("1,-1,10,20,0,100,0.9", "line 1", "no area"),
        ("1,-1,10,20,40,100,34.2", "line 1", "between 0 and 1"),
        (f"{GOOD}\n41{GOOD[1:]}", "line 2", "there are 40"),
        ("", "det.txt", "not one row"),
        ("\n \n", "det.txt", "not one row"),
    ],
)
def test_a_detection_that_cannot_be_is_named_with_file_and_line(
    tmp_path: Path, rows: str, line: str, word: str
) -> None:
    (walkers(tmp_path / "Street") / "det" / "det.txt").write_text(rows)

    code, out, err = run("--data", tmp_path, "--lang", "en")

    assert (code, out) == (2, "")
    assert "det.txt" in err
    assert line in err
    assert word in err
    assert err.count("\n") == 1


def test_a_person_twice_in_one_frame_is_named(tmp_path: Path) -> None:
    file = walkers(tmp_path / "Street") / "gt" / "gt.txt"
    file.write_text(file.read_text() + "7,1,0,0,10,10,1\n")

    assert "line 81: number 1 stands twice in frame 7" in run("--data", tmp_path, "--lang", "en")[2]


def test_rows_of_the_truth_that_do_not_count_do_not_count(tmp_path: Path) -> None:
    file = walkers(tmp_path / "Street") / "gt" / "gt.txt"
    file.write_text(file.read_text() + "7,9,0,0,10,10,0\n")

    scene = read_scenes(tmp_path, 25.0)[0]

    assert scene.truth is not None
    assert sum(len(boxes) for boxes in scene.truth) == 80


@pytest.mark.parametrize(
    "seqinfo",
    ["", "frameRate=25", "[Sequence]\nseqLength=40", "[Sequence]\nframeRate=fast", "[Sequence]\nframeRate=0",
     "[Sequence]\nframeRate=nan", "[Sequence]\nframeRate=25\nseqLength=-1"],
)  # fmt: skip
def test_a_seqinfo_that_says_nothing_is_named(tmp_path: Path, seqinfo: str) -> None:
    walkers(tmp_path / "Street", seqinfo=seqinfo)

    with pytest.raises(TrackingDataError) as caught:
        read_scenes(tmp_path, 25.0)

    assert "seqinfo.ini" in caught.value.text.en


def test_a_file_that_is_no_text_and_a_folder_that_is_none_are_named(tmp_path: Path) -> None:
    assert "nowhere" in run("--data", tmp_path / "nowhere", "--lang", "en")[2]
    assert "no sequence" in run("--data", tmp_path, "--lang", "en")[2]
    (walkers(tmp_path / "Street") / "det" / "det.txt").write_bytes(b"\xff\xfe\x00")
    assert "UTF-8" in run("--data", tmp_path, "--lang", "en")[2]
    (tmp_path / "Street" / "det" / "det.txt").unlink()
    assert "det.txt" in run("--data", tmp_path, "--lang", "en")[2]
