"""One id leads from the frame to the phone through the logs of node and brain, and no personal data lies beside it.

A real brain and a real node, each a process of its own; an officer and a resident speak to the brain meanwhile.
"""

import asyncio
import json
import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import httpx
import pytest
import yaml
from typer.testing import CliRunner

from sample_videos import find_clip, path_of
from wanglou.cli_central import app

ROOT = Path(__file__).parents[2]
WORDS = "我是住在3号楼的欧阳震华，电话13912345678，楼道灯坏了"
PERSONAL = ["欧阳震华", "13912345678", "楼道灯坏了", "罗知远", "方小河", "patrol1"]


@dataclass(frozen=True, slots=True)
class Run:
    """What both wrote, and what may stand in no log."""

    node: list[dict[str, Any]]
    brain: list[dict[str, Any]]
    text: str
    secrets: list[str]
    trace: str
    incident_id: str
    patrol_id: str
    brain_figures: str


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def lines(log: Path) -> list[dict[str, Any]]:
    """Every line is a JSON object: whatever is not fails here."""
    return [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines() if line]


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory, postgres_for_run: str) -> Run:
    folder = tmp_path_factory.mktemp("one_id")
    return asyncio.run(_run(folder, postgres_for_run))


@pytest.fixture(scope="module")
def postgres_for_run(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    from central.storage.embedded import EmbeddedPostgres

    with EmbeddedPostgres(settings={"fsync": "off"}) as server:
        yield server.start(tmp_path_factory.mktemp("one_id_database"))


async def _run(folder: Path, url: str) -> Run:
    where = ["--data", str(folder / "brain"), "--database-url", url]
    people = (await asyncio.to_thread(_told, "import-community", "hedong", "--people", *where))["accounts"]
    code = (await asyncio.to_thread(_told, "enrolment-code", "--place", "qingyuan/hedong/jinlanli", *where))["code"]
    port, figures = free_port(), free_port()
    served = [sys.executable, "-m", "wanglou", "central", "serve", "--port", str(port), *where]
    served += ["--metrics-port", str(figures)]
    brain_log, node_log = folder / "brain.log", folder / "node.log"
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with brain_log.open("wb") as log:
        brain = await asyncio.to_thread(_started, served, log, environment)
    try:
        base = f"http://127.0.0.1:{port}"
        await _ready(base)
        _look(folder, base, code, node_log, environment)
        async with httpx.AsyncClient(base_url=base, trust_env=False) as client:
            tracking, incident_id, patrol_id, session = await _people_act(client, people)
        seen = await asyncio.to_thread(_figures, figures)
    finally:
        brain.terminate()
        brain.wait(30)
    node = lines(node_log)
    (trace,) = {line["trace"] for line in node if line["event"] == "event"}
    text = node_log.read_text(encoding="utf-8") + brain_log.read_text(encoding="utf-8")
    secrets = [*people.values(), code, tracking, session]
    return Run(node, lines(brain_log), text, secrets, trace, incident_id, patrol_id, seen)


def _started(words: list[str], log: IO[bytes], environment: dict[str, str]) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=log, env=environment)


def _told(*words: str) -> dict[str, Any]:
    result = CliRunner().invoke(app, [*words, "--json"])
    assert result.exit_code == 0, result.output
    found: dict[str, Any] = json.loads(result.stdout)
    return found


async def _ready(base: str) -> None:
    async with httpx.AsyncClient(base_url=base, trust_env=False) as client:
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            try:
                if (await client.get("/readyz")).is_success:
                    return
            except httpx.TransportError:
                pass
            await asyncio.sleep(0.1)
    raise AssertionError("the brain did not get ready")


def _look(folder: Path, base: str, code: str, log: Path, environment: dict[str, str]) -> None:
    """The node enrols, looks at one clip and hands over what it saw."""
    clip = str(path_of(find_clip("vtest_excerpt")))
    camera = {"id": "cam-square", "name": "广场", "source": clip, "realtime": False}
    settings = folder / "edge.yaml"
    settings.write_text(
        yaml.safe_dump({"name": "n", "data": str(folder / "edge"), "brain": base, "clips": False, "cameras": [camera]})
    )
    enrol = [sys.executable, "-m", "wanglou", "edge", "enrol", "--settings", str(settings), "--code", code]
    subprocess.run(enrol, check=True, capture_output=True, env=environment, timeout=60)
    look = [sys.executable, "-m", "edge_agent", "--settings", str(settings), "--once"]
    with log.open("wb") as err:
        subprocess.run(look, check=True, stdout=subprocess.DEVNULL, stderr=err, env=environment, timeout=180)


async def _people_act(client: httpx.AsyncClient, people: dict[str, str]) -> tuple[str, str, str, str]:
    """A resident reports, an officer sends a patrol; (tracking code, incident, patrol, session token)."""
    report = (await client.post("/api/v1/reports", json={"words": WORDS})).json()
    await client.get(f"/t/{report['tracking_code']}")
    patrol = await client.post("/api/v1/session", json={"login": "patrol1", "password": people["patrol1"]})
    patrol_id = patrol.json()["account_id"]
    client.cookies.clear()
    desk = await client.post("/api/v1/session", json={"login": "desk", "password": people["desk"]})
    client.headers["X-CSRF-Token"] = desk.json()["csrf"]
    queue = (await client.get("/api/v1/queue")).json()["rows"]
    incident = next(row["incident"] for row in queue if row["incident"]["kind"] == "intrusion")
    at = f"/api/v1/incidents/{incident['incident_id']}"
    assert (await client.post(f"{at}/confirm")).is_success
    answer = await client.post(f"{at}/dispatch", json={"to": patrol_id})
    assert answer.is_success, answer.text
    await asyncio.sleep(2.5)  # the worker delivers the notices
    return report["tracking_code"], incident["incident_id"], patrol_id, client.cookies.get("wanglou") or "none"


def _figures(port: int) -> str:
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/metrics", timeout=10) as answer:
        found: str = answer.read().decode()
        return found


def said(log: list[dict[str, Any]], event: str, run: Run) -> list[dict[str, Any]]:
    """Lines of that kind in which the id stands."""
    return [line for line in log if line["event"] == event and run.trace in json.dumps(line)]


def test_the_id_leads_from_the_frame_to_the_phone(run: Run) -> None:
    assert said(run.node, "event", run), "seen"
    assert said(run.node, "events delivered", run), "handed over"
    heard = said(run.brain, "events.heard", run)
    assert heard, "accepted"
    assert any(line["event"] == "request" and line["request"] == heard[0]["request"] for line in run.brain)
    decided = said(run.brain, "signal.decided", run)
    assert {line["incident"] for line in decided} == {run.incident_id}, "placed"
    verbs = [line["verb"] for line in said(run.brain, "timeline", run)]
    assert {"opened", "state_changed", "task_offered"} <= set(verbs), verbs
    assert {line["actor"] for line in said(run.brain, "timeline", run)} >= {"camera:cam-square"}
    offered = [line for line in said(run.brain, "notice", run) if line["key"].startswith("notice.task.")]
    assert [line["audience"] for line in offered] == ["account"] * len(offered) != [], "on the patrol's phone"


def test_nobodys_personal_data_and_no_secret_stands_in_any_log(run: Run) -> None:
    assert len(run.brain) > 20
    for word in (*PERSONAL, *run.secrets):
        assert word not in run.text, word


def test_the_figures_say_what_happened_and_name_doors_not_addresses(run: Run) -> None:
    figures = run.brain_figures
    assert 'wanglou_events_total{outcome="accepted"}' in figures
    assert 'route="/t/{tracking_code}"' in figures
    assert "wanglou_signals_placed_total" in figures
    assert "wanglou_database_up 1.0" in figures
    assert "wanglou_signals_unplaced 0.0" in figures
    assert 'wanglou_cameras{state="' in figures
    for secret in (*PERSONAL, *run.secrets, run.incident_id):
        assert secret not in figures
