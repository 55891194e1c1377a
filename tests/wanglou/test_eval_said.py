"""``wanglou eval said``: what is counted, and what is said of files that cannot be used."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from packs.shelf import load_shelf
from wanglou.cli import app
from wanglou.evaluation.said import Said, Understood, figures

SHELF = load_shelf()
GOOD = """[said]
noise = ["装修太吵了"]
fire = ["着火了快来人"]
other = ["今天天气不错"]
not_now = ["没有着火"]
danger = ["救命"]
"""


def asked(*arguments: str) -> tuple[int, str, str]:
    result = CliRunner().invoke(app, ["eval", "said", *arguments])
    return result.exit_code, result.stdout, result.stderr


@pytest.fixture
def good(tmp_path: Path) -> Path:
    file = tmp_path / "good.toml"
    file.write_text(GOOD, encoding="utf-8")
    return file


def test_everything_is_counted_once() -> None:
    understood = [
        Understood(Said("noise", "一"), "noise", sends=False),
        Understood(Said("noise", "二"), "other", sends=False),
        Understood(Said("noise", "三"), "fire", sends=True),
        Understood(Said("fire", "四"), "smoke", sends=True),
        Understood(Said("fire", "五"), "fire", sends=False),
        Understood(Said("danger", "六"), "other", sends=True),
        Understood(Said("not_now", "七"), "fire", sends=True),
        Understood(Said("other", "八"), "garbage", sends=False),
    ]
    found = figures(understood, SHELF)
    counts = {name: (row["count"], row["of"]) for name, row in found.items() if isinstance(row, dict) and "of" in row}
    assert counts == {
        "right": (3, 5),
        "waits_at_the_desk": (1, 5),
        "wrong": (1, 5),
        "dangers_heard": (2, 3),
        "false_dangers": (1, 2),
        "everyday_taken_for_a_kind": (1, 1),
    }
    assert found["each"]["noise"] == {"right": 1, "other": 1, "fire": 1}
    assert found["each"]["not_now"] == {"sends": 1}


def test_a_share_of_nothing_is_no_figure() -> None:
    found = figures([Understood(Said("danger", "六"), "other", sends=True)], SHELF)
    assert found["right"] == {"count": 0, "of": 0, "share": None, "interval": None}


@pytest.mark.parametrize("by", [[], ["--phrases"]])
def test_a_file_is_measured(good: Path, by: list[str]) -> None:
    code, said, _ = asked(str(good), *by, "--json")
    found = json.loads(said)
    assert (code, found["said"], found["of_a_kind"]) == (0, 5, 2)
    assert found["right"]["count"] == 2
    assert found["dangers_heard"] == {"count": 2, "of": 2, "share": 1.0, "interval": [0.1581, 1.0]}


@pytest.mark.parametrize(("lang", "words"), [("zh", "听懂类别：2 / 2"), ("en", "Kind understood: 2 of 2")])
def test_it_is_told_in_both_languages(good: Path, lang: str, words: str) -> None:
    code, said, _ = asked(str(good), "--lang", lang)
    assert code == 0
    assert words in said


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[said]",
        "[said",
        'noise = ["太吵"]',
        "said = 3",
        '[said]\nnoise = "太吵"',
        "[said]\nnoise = 3",
        '[said]\nnoize = ["太吵"]',
        "[said]\nnoise = [1]",
        '[said]\nnoise = [" "]',
        "\x00\xff",
    ],
)
def test_a_file_that_cannot_be_used_is_named(tmp_path: Path, content: str) -> None:
    file = tmp_path / "bad.toml"
    file.write_bytes(content.encode("latin-1", "replace") if "\xff" in content else content.encode())
    for lang, words in (("zh", "不能用"), ("en", "cannot be used")):
        code, _, complaint = asked(str(file), "--lang", lang)
        assert code == 2
        assert "bad.toml" in complaint
        assert words in complaint


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    code, _, complaint = asked(str(tmp_path / "nothing.toml"))
    assert code == 2
    assert "nothing.toml" in complaint
