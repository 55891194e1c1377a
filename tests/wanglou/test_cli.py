"""The command itself: help at once, known errors in one line, the right exit codes."""

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import typer
from typer.testing import CliRunner

from packs.shelf import pack_files, read_pack_file
from wanglou.cli import ROOMS, answered, app

run = CliRunner().invoke

#: What costs seconds to import, or only one room needs.
HEAVY = ("cv2", "av", "onnxruntime", "scipy", "numpy", "fastapi", "sqlalchemy", "psycopg", "PIL", "httpx", "pydantic")


def every_command(typer_app: typer.Typer) -> list[str]:
    """All that can be asked for: "packs list", "central user add"."""
    found: list[str] = []

    def walk(command: Any, path: list[str]) -> None:
        names = command.list_commands(None) if hasattr(command, "list_commands") else []
        for name in names:
            walk(command.get_command(None, name), [*path, name])
        if not names:
            found.append(" ".join(path))

    walk(typer.main.get_command(typer_app), [])
    return found


def imported_for(*asked: str) -> list[str]:
    code = f"""if True:
        import sys, typer
        from wanglou.cli import app
        try:
            app({list(asked)!r})
        except SystemExit:
            print("imported", *[m for m in {HEAVY!r} if m in sys.modules])"""
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return answer.stdout.splitlines()[-1].split()[1:]


def test_asking_for_help_imports_nothing_heavy() -> None:
    assert imported_for("--help") == []


def test_asking_one_command_for_help_imports_nothing_that_takes_long() -> None:
    assert set(imported_for("analyze", "--help")) <= {"pydantic"}


def test_help_names_every_command_of_the_contract() -> None:
    answer = run(app, ["--help"])
    assert answer.exit_code == 0
    for name in ("demo", "doctor", "edge", "central", "models", "packs", "analyze"):
        assert name in answer.output


@pytest.mark.parametrize("name", ROOMS)
def test_every_room_opens_and_explains_itself(name: str) -> None:
    answer = run(app, [name, "--help"])
    assert answer.exit_code == 0
    assert f"Usage: wanglou {name}" in answer.output


def test_the_version_is_that_of_the_installed_package() -> None:
    from importlib.metadata import version

    assert run(app, ["--version"]).output.strip() == version("wanglou")


def test_an_unknown_command_is_a_bad_question() -> None:
    assert run(app, ["analyse"]).exit_code == 2


def test_a_known_error_that_nobody_caught_is_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    import wanglou.cli
    from protocol.pack import PackError

    def fails(**_: object) -> None:
        raise PackError("error.pack.missing", name="fyre", nearest="fire")

    monkeypatch.setattr(wanglou.cli, "app", fails)
    monkeypatch.setenv("WANGLOU_LANG", "en")
    assert answered() == 1
    assert capsys.readouterr().err == "There is no pack named “fyre”; the nearest is “fire”.\n"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("analyse", "wanglou has no command “analyse”; the nearest is “analyze”."),
        ("packs lst", "wanglou packs has no command “lst”; the nearest is “list”."),
        ("packs list --jsn", "wanglou packs list has no option --jsn; the nearest is --json."),
        ("packs list --folder", "the option --folder needs a value behind it."),
        ("analyze", "wanglou analyze still needs CLIP..."),
        ("central user add li", "wanglou central user add still needs --name"),
        ("models list --lang fr", "wanglou models list: --lang cannot be meant so: zh | en"),
        ("demo --seconds 1", "wanglou demo: --seconds cannot be meant so: must not be less than 5"),
        ("doctor twice", "wanglou doctor cannot be called so: Got unexpected extra argument(s) (twice)"),
    ],
)
def test_whatever_is_asked_wrongly_is_answered_in_one_line(
    typed: str, said: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["wanglou", *typed.split()])
    monkeypatch.setenv("WANGLOU_LANG", "en")
    code = answered()
    answer = capsys.readouterr()
    assert (code, answer.out, answer.err.count("\n")) == (2, "", 1)
    assert said in answer.err


def test_a_wrong_question_asked_in_json_is_answered_in_json_and_in_both_languages(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["wanglou", "packs", "list", "--jsno", "--json", "--lang", "zh"])
    code = answered()
    answer = json.loads(capsys.readouterr().err)
    assert (code, answer["error"]) == (2, "error.command.option")
    assert "最接近的是 --json" in answer["text"]["zh"]
    assert "the nearest is --json" in answer["text"]["en"]


@pytest.mark.parametrize(
    ("typed", "lang"), [("--lang en x", "en"), ("x --lang=en", "en"), ("x", "zh"), ("--lang", "zh")]
)
def test_a_question_that_cannot_be_read_is_answered_in_its_language(
    typed: str, lang: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["wanglou", "doctor", *typed.split()])
    monkeypatch.delenv("WANGLOU_LANG", raising=False)
    answered()
    assert ("写" in capsys.readouterr().err) == (lang == "zh")


@pytest.mark.parametrize(
    ("typed", "zh", "detail"),
    [
        ("edge bench --seconds abc", "要写数字", "valid number"),
        ("edge bench --seconds 1", "不能小于 5", "greater than or equal to 5"),
        ("demo --headless --data {file}/below", "路径中有一段不是目录", "[Errno 20]"),
        ("edge run --settings {file}", "里面应当是字段和值", ""),
        ("edge run --settings {folder}", "这是目录，不是文件", "[Errno 21]"),
        ("eval events --manifest {file}", "不是有效的 JSON", "Invalid JSON"),
        ("analyze sample.mp4 --zones {file} --pack intrusion", "这里要写成“字段: 值”", "an object"),
    ],
)
def test_what_a_library_or_the_machine_said_is_said_in_the_readers_language_and_kept_for_scripts(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    typed: str,
    zh: str,
    detail: str,
) -> None:
    (tmp_path / "words.txt").write_text("just words", encoding="utf-8")
    asked = typed.format(file=tmp_path / "words.txt", folder=tmp_path).split()
    monkeypatch.setattr(sys, "argv", ["wanglou", *asked, "--json"])
    answered()
    answer = json.loads(capsys.readouterr().err.splitlines()[-1])
    assert zh in answer["text"]["zh"]
    assert detail in answer.get("detail", "")
    assert not re.search(r"[A-Za-z]{2,} [a-z]{2,} [a-z]{2,}", answer["text"]["zh"].rpartition("：")[2])


def test_a_group_called_alone_explains_itself(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["wanglou", "packs"])
    assert answered() == 2
    assert "Usage: wanglou packs" in "".join(capsys.readouterr())


@pytest.mark.parametrize("asked", every_command(app))
def test_every_command_answers_in_json_and_in_the_language_asked_for(asked: str) -> None:
    said = run(app, [*asked.split(), "--help"], env={"COLUMNS": "200"}).output
    assert "--json" in said
    assert "--lang" in said


def test_packs_are_listed_with_what_they_are_about() -> None:
    packs = {row["pack"]: row for row in json.loads(run(app, ["packs", "list", "--json"]).output)["packs"]}
    assert packs["intrusion"]["behaviour"] == "intrusion"
    assert packs["fire"]["severity"] == "life_safety"
    assert packs["quarrel"]["tasks"] == [{"to": "mediator", "skill": "mediation"}]
    assert packs["quarrel"]["behaviour"] is None


@pytest.mark.parametrize(("lang", "title"), [("zh", "邻里纠纷"), ("en", "Quarrel between neighbours")])
def test_packs_are_listed_in_the_language_asked_for(lang: str, title: str) -> None:
    assert title in run(app, ["packs", "list", "--lang", lang]).output


def test_the_language_may_come_from_the_environment() -> None:
    assert "Noise" in run(app, ["packs", "list"], env={"WANGLOU_LANG": "en"}).output


def test_a_language_we_do_not_speak_is_a_bad_question() -> None:
    assert run(app, ["packs", "list", "--lang", "fr"]).exit_code == 2


def test_a_folder_without_packs_is_a_bad_question(tmp_path: Path) -> None:
    answer = run(app, ["packs", "list", "--folder", str(tmp_path / "none"), "--lang", "en"])
    assert answer.exit_code == 2
    assert answer.stderr.count("\n") == 1


def test_the_shipped_packs_pass_their_own_check() -> None:
    answer = run(app, ["packs", "check", "--json"])
    assert answer.exit_code == 0
    assert len(json.loads(answer.output)["packs"]) == len(list(pack_files()))


def shipped(name: str) -> str:
    return next(file for file in pack_files() if file.name == f"{name}.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("inside_for: 1s", "inside_four: 1s", "inside_for"),
        ("inside_for: 1s", "inside_for: soon", "inside_for"),
        ("behaviour: intrusion", "behaviour: intrusoin", "intrusion"),
        ("schedule: always", "schedule: at night", "at night"),
        ("verify_first: true", "verify_frst: true", "verify_first"),
        ("severity: minor", "severity: [minor", "intrusion.yaml"),
        ("kinds: [intrusion]", "kinds: [trespass]", "intrusion"),
        ("  weights: {", "  weights: {time_scale: 0s, ", "brain.weights.time_scale"),
        ("  words:\n", "  words:\n    urgent: [' ']\n", "brain.words.urgent.0"),
        ("close_when: [", "close_when: [mediation, ", "legs.mediation"),
    ],
)
def test_a_pack_that_cannot_be_used_is_named_with_the_word_that_is_wrong(
    tmp_path: Path, old: str, new: str, said: str
) -> None:
    file = tmp_path / "intrusion.yaml"
    written = shipped("intrusion")
    assert old in written
    file.write_text(written.replace(old, new), encoding="utf-8")
    answer = run(app, ["packs", "check", str(file), "--lang", "en"])
    assert answer.exit_code == 1
    assert said in answer.stderr
    assert answer.stderr.count("\n") == 1


def test_good_and_bad_files_are_told_apart(tmp_path: Path) -> None:
    good, bad = tmp_path / "noise.yaml", tmp_path / "none.yaml"
    good.write_text(shipped("noise"), encoding="utf-8")
    assert read_pack_file(good).pack == "noise"
    answer = run(app, ["packs", "check", str(good), str(bad), "--json"])
    assert answer.exit_code == 1
    assert [row["ok"] for row in json.loads(answer.output)["packs"]] == [True, False]


def test_a_node_whose_data_folder_cannot_be_used_says_so_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file, not a folder", encoding="utf-8")
    settings = tmp_path / "edge.yaml"
    settings.write_text("name: n\ndata: taken\nbrain: http://127.0.0.1:9\ncameras: []\n", encoding="utf-8")
    for asked in (["run", "--once"], ["enrol", "--code", "ABCD-EFGH-JKLM"]):
        answer = run(app, ["edge", *asked, "--settings", str(settings), "--lang", "en"])
        assert answer.exit_code == 2
        assert answer.stderr.count("\n") == 1
        assert str(tmp_path / "taken") in answer.stderr


@pytest.mark.parametrize("written", ["name: n\nname: m\n", "cameras: [\n", "name: 节点\n".encode("gb18030")])
def test_settings_that_cannot_be_read_have_the_exit_code_of_settings(tmp_path: Path, written: str | bytes) -> None:
    """By any other a service manager would start the node again and again, and 3 says that the brain refused."""
    settings = tmp_path / "edge.yaml"
    settings.write_bytes(written if isinstance(written, bytes) else written.encode())
    for asked in (["run", "--once"], ["enrol", "--code", "ABCD-EFGH-JKLM"]):
        answer = run(app, ["edge", *asked, "--settings", str(settings)])
        assert (answer.exit_code, answer.stderr.count("\n")) == (2, 1)
