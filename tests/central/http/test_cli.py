"""``wanglou central``: accounts, codes and the community from the command line, and a brain that stops when told to."""

import asyncio
import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import psycopg
import pytest
from typer.testing import CliRunner

import packs
from central.domain.signal import Source
from central.services.eyes.orders import take_commands
from central.services.signals.receive_report import NewReport, receive_report
from central.storage.database import Database
from protocol.commands import PATH_COMMANDS
from tests.central.brain import COMMUNITY as BRAINS_COMMUNITY
from tests.central.brain import PASSWORD, Brain
from tests.central.services.town import COMMUNITY, DISTRICT, HOME, NOON, PACKS, PLACES, TOKENS
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


async def test_a_password_that_was_lost_or_seen_is_changed_and_whoever_has_the_old_one_is_out(
    brain: Brain, database_url: str, tmp_path: Path
) -> None:
    thief = await brain.signed_in("officer")
    assert (await thief.get("/api/v1/session")).status_code == 200

    def run(*words: str, typed: str = "") -> Any:
        where = ["--data", str(tmp_path), "--database-url", database_url, "--json"]
        return CliRunner().invoke(app, ["user", "password", *words, *where], input=typed)

    assert (await asyncio.to_thread(run, "officer", "--password-stdin", typed="short\n")).exit_code == 2
    assert (await thief.get("/api/v1/session")).status_code == 200
    made = await asyncio.to_thread(run, "officer", "--generate")
    assert made.exit_code == 0, made.output
    assert (await thief.get("/api/v1/session")).status_code == 401
    for password, status in ((PASSWORD, 401), (json.loads(made.stdout)["password"], 200)):
        again = {"login": "officer", "password": password}
        assert (await brain.anybody().post("/api/v1/session", json=again)).status_code == status
    assert (await (await brain.signed_in("admin")).get("/api/v1/session")).status_code == 200, "nobody else is out"


async def test_a_node_that_was_stolen_is_heard_no_longer_and_gets_no_password(
    brain: Brain, database_url: str, tmp_path: Path
) -> None:
    async def hello() -> tuple[int, str]:
        answer = await brain.anybody().send(brain.signed("POST", PATH_COMMANDS, b"{}"))
        return answer.status_code, answer.text

    def run(*words: str) -> Any:
        where = ["--data", str(tmp_path), "--database-url", database_url, "--json"]
        done = CliRunner().invoke(app, ["node", *words, *where])
        assert done.exit_code == 0, done.output
        return json.loads(done.stdout)

    admin = await brain.signed_in("admin")
    new = {
        "agent_id": brain.agent_id,
        "name": "西门",
        "place_path": BRAINS_COMMUNITY,
        "address": "rtsp://a:pw-9@192.0.2.7/1",
    }
    assert (await admin.post("/api/v1/cameras", json=new)).status_code == 201
    (told,) = (await asyncio.to_thread(run, "list", "--place", "qingyuan"))["nodes"]
    assert (told["node"], told["disabled"]) == (brain.agent_id, False)
    async with brain.world.transaction() as store:
        waits = await store.agents.by_id(brain.agent_id)  # as it was when it asked, and was let wait for an answer
    assert waits is not None
    await asyncio.to_thread(run, "disable", brain.agent_id)
    assert (await admin.post("/api/v1/cameras", json=new | {"address": "rtsp://a:pw-8@192.0.2.8/1"})).status_code == 201
    async with brain.world.transaction() as store:
        given = await take_commands(waits, (), store=store, now=brain.world.now())
    assert (given.commands, given.say_hello) == ((), False)
    assert (await hello())[0] == 403
    assert (await asyncio.to_thread(run, "list", "--place", "qingyuan"))["nodes"][0]["disabled"] is True
    await asyncio.to_thread(run, "enable", brain.agent_id)
    status, said = await hello()
    assert status == 200
    assert "pw-9" not in said, "what waited for it was withdrawn"
    assert "pw-8" in said, "what was asked of it since is not"


@pytest.mark.parametrize(
    "words",
    [
        ("user", "phone", "nobody", "8012"),
        ("node", "disable", "agent-of-nobody"),
        ("user", "password", "nobody", "--generate"),
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


def test_a_community_of_ones_own_comes_in_from_anywhere(central: Any, tmp_path: Path) -> None:
    ours = tmp_path / "our-community"
    shutil.copytree(Path(packs.__file__).parent / "places" / "hedong", ours)
    code, told, complaint = central("import-community", str(ours))
    assert code == 0, complaint
    assert told["places"] > 10
    (ours / "places.geojson").write_text("nonsense")
    code, _, complaint = central("import-community", str(ours), as_json=False)
    assert code == 2
    assert "places.geojson" in complaint


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
    from central.services.signals import learn
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


WORDS = "3号楼西边草坪有人翻进围挡，我叫王伟，电话13800138000"


@pytest.fixture
def reported(database_url: str, tmp_path: Path) -> Callable[..., str]:
    """Report something as a resident; its incident's number."""

    async def said(words: str, client_key: str) -> str:
        database = await Database.connect(database_url, tmp_path / "media")
        async with database.transaction() as store:
            if not await store.places.all(COMMUNITY):
                for place in PLACES:
                    await store.places.put(DISTRICT, place)
            sha256 = hashlib.sha256(client_key.encode()).hexdigest()
            await store.media.put(DISTRICT, sha256, client_key.encode(), "image/jpeg", HOME)
            report = NewReport(words, Source.RESIDENT, client_key=client_key, contact="13800138000", photos=(sha256,))
            world = {"store": store, "now": NOON, "new_id": uuid4, "packs": PACKS}
            received = await receive_report(report, scope=COMMUNITY, tokens=TOKENS, **world)
        await database.close()
        return received.incident_number

    def run(words: str = WORDS, client_key: str = "k") -> str:
        return asyncio.run(said(words, client_key))

    return run


def _kept(database_url: str) -> list[tuple[Any, ...]]:
    with psycopg.connect(database_url) as connection:
        return connection.execute("SELECT words, contact, photos, salt FROM reports ORDER BY made_at").fetchall()


def test_a_report_is_erased_at_its_reporters_wish_and_the_timeline_says_so(
    central: Any, reported: Callable[..., str], database_url: str
) -> None:
    number = reported()
    code, told, _ = central("report", "erase", number, "--place", "qingyuan")
    assert (code, told) == (0, {"number": number, "count": 1, "files": 1})
    assert _kept(database_url) == [("", None, [], b"")]
    with psycopg.connect(database_url) as connection:
        assert connection.execute("SELECT count(*) FROM media").fetchone() == (0,)
        last = connection.execute("SELECT actor, verb, data FROM activities ORDER BY seq DESC LIMIT 1").fetchone()
        assert last is not None
        assert last[:2] == ("command", "report_erased")
        assert "王伟" not in str(last[2])
    code, _, complaint = central("report", "erase", number, "--place", "qingyuan", as_json=False)
    assert code == 2
    assert number in complaint, "erased once, there is nothing left to erase"


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_of_several_reports_one_says_which_and_sees_no_name_or_number(
    central: Any, reported: Callable[..., str], database_url: str, lang: str
) -> None:
    number = reported()
    assert reported(client_key="second") == number
    code, shown, _ = central("report", "erase", number, "--place", "qingyuan", "--lang", lang, as_json=False)
    assert code == 1
    assert "13800138000" not in shown
    assert "王伟" not in shown
    code, told, _ = central("report", "erase", number, "--place", "qingyuan")
    assert (code, told["count"]) == (1, 2)
    assert all(words for words, *_ in _kept(database_url)), "nothing was erased yet"
    chosen = told["reports"][0]["report"]
    assert central("report", "erase", number, "--report", chosen, "--place", "qingyuan")[1]["count"] == 1
    assert sorted(words == "" for words, *_ in _kept(database_url)) == [False, True]
    assert central("report", "erase", number, "--all", "--place", "qingyuan")[0] == 0
    assert all(words == "" for words, *_ in _kept(database_url))


def test_a_report_that_is_not_there_is_said_in_one_line(central: Any, reported: Callable[..., str]) -> None:
    number = reported()
    for words in (["20200101-001"], [number, "--report", str(uuid4())], [number, "--report", "no-id"]):
        code, _, complaint = central("report", "erase", *words, "--place", "qingyuan", as_json=False)
        assert code == 2, words
        assert "Traceback" not in complaint
