"""The command itself: help at once, known errors in one line, the right exit codes."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from packs.shelf import pack_files, read_pack_file
from wanglou.cli import ROOMS, app, main

run = CliRunner().invoke

#: What costs seconds to import, or only one room needs.
HEAVY = ("cv2", "av", "onnxruntime", "scipy", "numpy", "fastapi", "sqlalchemy", "psycopg", "PIL", "httpx", "pydantic")


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

    def fails() -> None:
        raise PackError("error.pack.missing", name="fyre", nearest="fire")

    monkeypatch.setattr(wanglou.cli, "app", fails)
    monkeypatch.setenv("WANGLOU_LANG", "en")
    with pytest.raises(SystemExit) as left:
        main()
    assert left.value.code == 1
    assert capsys.readouterr().err == "There is no pack named “fyre”; the nearest is “fire”.\n"


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
