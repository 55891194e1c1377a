"""``wanglou central``: accounts, codes and the community from the command line, and a brain that stops when told to."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx
import pytest
from typer.testing import CliRunner

from wanglou.cli_central import app
from wanglou.cli_learn import app as brain

PLACE = "qingyuan/hedong"


@pytest.fixture
def central(database_url: str, tmp_path: Path) -> Any:
    """Run one command in this process: (exit code, stdout as JSON or text, stderr)."""

    def run(*words: str, typed: str = "", as_json: bool = True) -> tuple[int, Any, str]:
        where = ["--data", str(tmp_path), "--database-url", database_url]
        result = CliRunner().invoke(app, [*words, *where, *(["--json"] if as_json else [])], input=typed)
        out = json.loads(result.stdout) if as_json and result.stdout else result.stdout
        return result.exit_code, out, result.stderr

    return run


def test_an_account_is_made_listed_and_disabled(central: Any) -> None:
    made = central("user", "add", "desk", "--name", "罗知远", "--role", "officer", "--place", PLACE, "--generate")
    code, told, _ = made
    assert code == 0, made
    assert len(told["password"]) >= 10
    code, listed, _ = central("user", "list", "--place", "qingyuan")
    assert [(row["login"], row["role"], row["disabled"]) for row in listed["accounts"]] == [("desk", "officer", False)]
    assert "password" not in str(listed)
    assert central("user", "disable", "desk")[0] == 0
    assert central("user", "list", "--place", "qingyuan")[1]["accounts"][0]["disabled"] is True


def test_a_password_is_read_from_standard_input_and_must_be_long(central: Any) -> None:
    add = ["user", "add", "li", "--name", "李", "--role", "patrol", "--place", PLACE, "--password-stdin"]
    code, _, complaint = central(*add, typed="short\n")
    assert code == 2
    assert complaint.count("\n") == 1
    assert json.loads(complaint)["text"]["zh"]
    assert central(*add, typed="a-long-enough-password\n")[0] == 0
    code, _, complaint = central(*add, typed="a-long-enough-password\n", as_json=False)
    assert code == 2, "the login is taken"
    assert complaint.strip()
    assert "Traceback" not in complaint


def test_a_number_is_given_changed_and_taken_away(central: Any) -> None:
    add = ["user", "add", "desk", "--name", "罗知远", "--role", "officer", "--place", PLACE, "--generate"]
    assert central(*add, "--phone", "0796 000 0101")[0] == 0
    assert central("user", "phone", "desk", "139 0000 0000")[1] == {"login": "desk", "phone": "139 0000 0000"}
    assert central("user", "phone", "desk")[1] == {"login": "desk", "phone": None}
    code, _, complaint = central("user", "phone", "desk", "打他手机", as_json=False)
    assert code == 2
    assert "139 0000 0000" in complaint, "it says how a number is written"


@pytest.mark.parametrize(
    "words",
    [
        ("user", "phone", "nobody", "8012"),
        ("user", "add", "x", "--name", "x", "--role", "king", "--place", PLACE, "--generate"),
        ("user", "disable", "nobody"),
        ("user", "list"),
        ("import-community", "atlantis"),
        ("enrolment-code", "--place", "No Such Place!"),
    ],
)
def test_what_cannot_be_done_is_one_line_and_an_exit_code(central: Any, words: tuple[str, ...]) -> None:
    code, out, complaint = central(*words, as_json=False)
    assert code != 0, out
    assert complaint.strip()
    assert "Traceback" not in complaint


def test_a_community_comes_in_with_its_people_and_the_brain_remembers_it(central: Any, tmp_path: Path) -> None:
    code, told, complaint = central("import-community", "hedong", "--people")
    assert code == 0, complaint
    assert told["places"] > 10
    assert told["cameras"] > 1
    assert all(len(password) >= 10 for password in told["accounts"].values())
    assert len(set(told["accounts"].values())) == len(told["accounts"])
    assert "qingyuan/hedong/" in (tmp_path / "central.toml").read_text()
    again = central("import-community", "hedong")
    assert again[0] == 0, "twice is once"
    assert (tmp_path / "central.toml").read_text().count("community") == 1


def test_an_enrolment_code_reads_like_one(central: Any) -> None:
    central("import-community", "hedong")
    code, told, complaint = central("enrolment-code", "--place", PLACE)
    assert code == 0, complaint
    assert len(told["code"]) == 14
    assert central("migrate")[1] == {"ready": True}


def test_help_is_there_at_once_without_the_brains_libraries() -> None:
    script = (
        "import sys; from typer.testing import CliRunner; from wanglou.cli_central import app;"
        "r = CliRunner().invoke(app, ['--help']); assert r.exit_code == 0, r.output;"
        "print([m for m in ('fastapi', 'sqlalchemy', 'psycopg', 'uvicorn', 'PIL') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("told_to_stop", [signal.SIGTERM, signal.SIGINT])
def test_the_brain_says_when_it_is_ready_and_stops_in_order(
    database_url: str, tmp_path: Path, told_to_stop: signal.Signals
) -> None:
    words = ["central", "serve", "--json", "--port", "0", "--data", str(tmp_path), "--database-url", database_url]
    process = subprocess.Popen(
        [sys.executable, "-m", "wanglou", *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
    )
    assert process.stdout is not None
    assert process.stderr is not None
    try:
        lines = ""
        while not lines.endswith("}\n") and (line := process.stdout.readline()):
            lines += line
        assert lines, process.stderr.read()
        assert httpx.get(f"{json.loads(lines)['ready']}/readyz").json()["status"] == "ok"
        process.send_signal(told_to_stop)
        assert process.wait(30) == 0, process.stderr.read()
        assert "Traceback" not in process.stderr.read()
    finally:
        process.kill()
        process.communicate()


def test_a_wrong_setting_is_one_line_with_the_nearest_key(database_url: str, tmp_path: Path) -> None:
    (tmp_path / "central.toml").write_text('comunity = "qingyuan"\n')
    result = CliRunner().invoke(app, ["serve", "--data", str(tmp_path), "--database-url", database_url])
    assert result.exit_code == 2
    assert "community" in result.stderr
    assert result.stderr.count("\n") == 1


def test_weights_are_learned_from_decisions_shown_adopted_and_taken_back(
    database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from central.services import learn
    from tests.wanglou.test_learning import decided

    def run(*words: str, lang: str = "zh") -> Any:
        where = ["--place", "qingyuan", "--data", str(tmp_path), "--database-url", database_url, "--lang", lang]
        return CliRunner().invoke(brain, ["learn", *words, *where])

    too_few = run("--json")
    assert (too_few.exit_code, json.loads(too_few.stderr)["error"]) == (2, "error.brain.learn_too_few")
    everything = learn.verdicts

    async def many(*args: Any, **more: Any) -> Any:
        _, holding = await everything(*args, **more)
        return decided(400, {"words": 1.7}), holding

    monkeypatch.setattr(learn, "verdicts", many)
    shown = run(lang="en")
    assert shown.exit_code == 0, shown.output
    assert "Nothing has changed yet" in shown.stdout
    assert run("--undo", "--json").exit_code == 2
    adopted = json.loads(run("--adopt", "--json").stdout)
    told = {row["weight"]: row for row in adopted["weights"]}
    assert adopted["adopted"] is True
    assert (told["words"]["old"], told["same_building"]["factor"]) == (2.0, None)
    assert told["words"]["new"] > 2.5
    now_old = {row["weight"]: row["old"] for row in json.loads(run("--json").stdout)["weights"]}
    assert now_old["words"] == pytest.approx(told["words"]["new"], abs=0.01)
    assert run("--undo").exit_code == 0
