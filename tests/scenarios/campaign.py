"""kill -9 of brain, database and agent, round after round, while all of them have something to lose.

A brain with its embedded PostgreSQL, an agent with its outbox, and somebody beside them who sends signed batches and
residents' reports straight to the brain and writes down every answer. After each kill what was acknowledged is looked
for; at the end everything is.
"""

import asyncio
import json
import os
import random
import signal
import socket
import sqlite3
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Any
from uuid import uuid4

import httpx
import psycopg
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from central.app import create_app
from central.domain.camera import Camera
from central.domain.people import Agent
from central.domain.signal import Source
from central.http.passwords import Argon2Passwords
from central.services.signals.receive_report import NewReport, dedupe_key
from central.settings import PREFIX, Settings
from central.storage.running import running_url
from edge_agent.uplink.identity import enrolment_key, keep_key, save_identity
from protocol.geo import Position
from protocol.messages import PATH_EVENTS
from protocol.scope import Scope
from tests.central.brain import COMMUNITY, DISTRICT, GATE, Brain, populate
from tests.scenarios.reckoning import Reckoning, Revision, missing, reckon

BRAIN, AGENT, BOTH, DATABASE = "brain", "agent", "brain and agent", "brain and database"
VICTIMS = (BRAIN, AGENT, BOTH, DATABASE)
#: Every so many kills one comes while the victim is still starting.
EARLY_EVERY = 5
SPOTS = 40
PATIENCE_S = 120.0
#: A brain that is killed before it has placed its first hundred leaves more waiting with every round.
DRAIN_S = 900.0


@dataclass(slots=True)
class Acknowledged:
    """What somebody was told is safe: ``(event id, revision)`` by whom, and the dedupe keys of residents' reports."""

    by_outbox: list[Revision] = field(default_factory=list)
    by_brain: list[Revision] = field(default_factory=list)
    reports: list[str] = field(default_factory=list)
    #: What must not happen: refusals, answers that mean nothing.
    trouble: list[str] = field(default_factory=list)

    @property
    def count(self) -> int:
        return len(self.by_outbox) + len(self.by_brain) + len(self.reports)


@dataclass(slots=True)
class Campaign:
    """The processes on one folder, the kills, and what everybody remembers of them."""

    folder: Path
    signing: Brain
    port: int
    luck: random.Random
    acknowledged: Acknowledged = field(default_factory=Acknowledged)
    kills: Counter[str] = field(default_factory=Counter)
    early_kills: int = 0
    #: Seconds from each kill of the brain until it answered somebody again.
    away_s: list[float] = field(default_factory=list)
    brain: subprocess.Popen[bytes] | None = None
    agent: subprocess.Popen[str] | None = None
    _over: threading.Event = field(default_factory=threading.Event)
    #: Who is killed next: each once, in an order of luck, then each again.
    _turns: list[str] = field(default_factory=list)
    #: How much of what was acknowledged has been looked for.
    _seen: tuple[int, int, int] = (0, 0, 0)

    @property
    def url(self) -> str:
        return f"http://localhost:{self.port}"

    # Processes

    def start_brain(self) -> None:
        given = {"DATA_FOLDER": self.folder, "PORT": self.port, "COMMUNITY": COMMUNITY, "RATE_LIMITS": "false"}
        environment = {**os.environ, **{f"{PREFIX}{name}": str(value) for name, value in given.items()}}
        with (self.folder / "brain.log").open("ab") as log:
            self.brain = subprocess.Popen([sys.executable, "-m", "central"], env=environment, stdout=log, stderr=log)

    def start_agent(self) -> None:
        command = [sys.executable, "-m", "tests.scenarios.speaking_agent", str(self.folder / "edge"), self.url]
        with (self.folder / "agent.log").open("ab") as log:
            cameras = [f"its-{n}" for n in range(SPOTS)]
            self.agent = subprocess.Popen([*command, *cameras], stdout=subprocess.PIPE, stderr=log, text=True)
        assert self.agent.stdout is not None
        threading.Thread(target=self._hear, args=(self.agent.stdout,), daemon=True).start()

    def _hear(self, said: IO[str]) -> None:
        with said:
            for line in said:
                if line.endswith("\n"):  # the last one may be cut by the kill
                    event_id, revision = line.split()
                    self.acknowledged.by_outbox.append((event_id, int(revision)))

    def kill(self, victim: str) -> None:
        if victim == DATABASE:
            _kill_database(self.folder)
        if victim in (BRAIN, BOTH, DATABASE):
            assert self.brain is not None
            self.brain.kill()
            self.brain.wait()
        if victim in (AGENT, BOTH):
            assert self.agent is not None
            self.agent.kill()
            self.agent.wait()

    # Rounds

    def round(self) -> None:
        """Wait until there is something to lose, kill, and start again what was killed."""
        self._turns = self._turns or self.luck.sample(VICTIMS, len(VICTIMS))
        victim = self._turns.pop()
        early = sum(self.kills.values()) % EARLY_EVERY == EARLY_EVERY - 1
        if early:  # somewhere in its start, after the kill before
            time.sleep(self.luck.uniform(0.0, 2.0))
        else:
            self._until_heard(victim)
            self._look()
            time.sleep(self.luck.uniform(0.0, 0.5))
        self.kill(victim)
        self.kills[victim] += 1
        self.early_kills += early
        if victim != AGENT:
            self.start_brain()
        if victim in (AGENT, BOTH):
            self.start_agent()

    def _until_heard(self, victim: str) -> None:
        """Both have acknowledged something since now, so that the kill finds them at work."""
        asked = {BRAIN: (self._brain_said,), DATABASE: (self._brain_said,), AGENT: (self._agent_said,)}
        for said in asked.get(victim, (self._brain_said, self._agent_said)):
            before, since = said(), time.monotonic()
            while said() == before:
                assert time.monotonic() < since + PATIENCE_S, f"no word before the kill of {victim}"
                assert not self.acknowledged.trouble, self.acknowledged.trouble[:3]
                time.sleep(0.01)
            if said == self._brain_said:
                self.away_s.append(time.monotonic() - since)

    def _brain_said(self) -> int:
        return len(self.acknowledged.by_brain) + len(self.acknowledged.reports)

    def _agent_said(self) -> int:
        return len(self.acknowledged.by_outbox)

    def _look(self) -> None:
        """Everything acknowledged since the last look lies in the outbox or in the brain."""
        told = self.acknowledged
        events = {*told.by_outbox[self._seen[0] :], *told.by_brain[self._seen[1] :]}
        reports = {*told.reports[self._seen[2] :]}
        seen = (len(told.by_outbox), len(told.by_brain), len(told.reports))
        # The outbox first: what has left it since is in the brain.
        with closing(sqlite3.connect(self.folder / "edge" / "outbox.sqlite3")) as outbox:
            waiting = {(str(i), int(r)) for i, r in outbox.execute("SELECT event_id, revision FROM outbox")}
        url = running_url(self.folder)
        with suppress(psycopg.OperationalError):  # an early kill took it away: the next look asks for these too
            if url is not None:
                lost, lost_reports = missing(url, events - waiting, reports)
                assert not lost | lost_reports, f"lost after {dict(self.kills)}: {lost or lost_reports}"
                self._seen = seen

    # The one beside them

    def send_for_ever(self) -> None:
        """Batches and reports, each until it is answered, as an outbox and a phone send them."""
        with httpx.Client(timeout=10.0, trust_env=False) as client:
            while not self._over.wait(0.15):
                events = [self.signing.event(camera_id=f"spot-{self.luck.randrange(SPOTS)}") for _ in range(4)]
                self._send_batch(client, events)
                if self.luck.random() < 0.5:
                    self._report(client)

    def _send_batch(self, client: httpx.Client, events: list[dict[str, Any]]) -> None:
        body = json.dumps({"events": events}).encode()
        answer = self._until_answered(client, lambda: self.signing.signed("POST", PATH_EVENTS, body))
        if answer is None:
            return
        outcomes = [each["outcome"] for each in answer.json()["answers"]] if answer.is_success else []
        if {*outcomes} <= {"accepted", "duplicate"} and len(outcomes) == len(events):
            self.acknowledged.by_brain += [(event["event_id"], event["revision"]) for event in events]
        else:
            self.acknowledged.trouble.append(f"{answer.status_code} {answer.text[:300]}")

    def _report(self, client: httpx.Client) -> None:
        key = str(uuid4())
        words = f"3号楼东侧垃圾桶满了，这是第{len(self.acknowledged.reports)}次说。"
        body = {"words": words, "client_key": key}
        answer = self._until_answered(client, lambda: httpx.Request("POST", f"{self.url}/api/v1/reports", json=body))
        if answer is not None and answer.status_code == httpx.codes.CREATED:
            told = NewReport(words=words, source=Source.RESIDENT, client_key=key)
            self.acknowledged.reports.append(dedupe_key(told))
        elif answer is not None:
            self.acknowledged.trouble.append(f"{answer.status_code} {answer.text[:300]}")

    def _until_answered(self, client: httpx.Client, make: Any) -> httpx.Response | None:
        while not self._over.wait(0.03):
            with suppress(httpx.TransportError):
                answer = client.send(make())
                if answer.status_code != httpx.codes.SERVICE_UNAVAILABLE:  # there again, its database not yet
                    return answer
        return None

    # The end

    def finish(self) -> Reckoning:
        """Let everything arrive and be placed, then look for all that was ever acknowledged."""
        self._until_heard(BOTH)  # who is still starting cannot be asked to end
        self._over.set()
        assert self.agent is not None
        self.agent.terminate()
        assert self.agent.wait(PATIENCE_S) == 0, "the agent did not end by itself"
        _until(lambda: self._waiting() == 0, "signals are still waiting to be placed", DRAIN_S)
        with closing(sqlite3.connect(self.folder / "edge" / "outbox.sqlite3")) as outbox:
            left = outbox.execute("SELECT count(*) FROM outbox").fetchone()[0]
            dead = outbox.execute("SELECT count(*) FROM dead_letters").fetchone()[0]
        url = running_url(self.folder)
        assert url is not None
        return reckon(
            url,
            self.folder / "media",
            events={*self.acknowledged.by_outbox, *self.acknowledged.by_brain},
            reports={*self.acknowledged.reports},
            left_in_outbox=left,
            dead_letters=dead,
        )

    def _waiting(self) -> int | None:
        url = running_url(self.folder)
        with suppress(psycopg.OperationalError):
            if url is not None:
                with psycopg.connect(url) as connection:
                    row = connection.execute("SELECT count(*) FROM unplaced WHERE set_aside_at IS NULL").fetchone()
                    return int(row[0]) if row else None
        return None


@contextmanager
def campaign(folder: Path, seed: int) -> Iterator[Campaign]:
    """Everything running in ``folder``; nothing of it is left afterwards, whatever happens."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = int(free.getsockname()[1])
    running = Campaign(folder, asyncio.run(_populated(folder, port)), port, random.Random(seed))
    try:
        running.start_brain()
        running.start_agent()
        threading.Thread(target=running.send_for_ever, daemon=True).start()
        yield running
    finally:
        running._over.set()
        for process in (running.agent, running.brain):
            if process is not None and process.poll() is None:
                process.terminate()
                try:
                    process.wait(30)
                except subprocess.TimeoutExpired:
                    process.kill()
        _kill_database(folder)


async def _populated(folder: Path, port: int) -> Brain:
    """The cast, and two agents with their cameras, in the embedded database of ``folder``."""
    settings = Settings(data_folder=folder, community=COMMUNITY, worker=False, port=port)
    app = create_app(settings, passwords=Argon2Passwords(cheap=True))
    async with app.router.lifespan_context(app):
        brain = Brain(app, base_url=f"http://localhost:{port}")
        await populate(brain.world, brain.key, brain.agent_id)
        edge = folder / "edge"
        key = enrolment_key(edge)
        keep_key(edge, key)
        public = key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
        save_identity(edge, agent_id="agent-2", district_id=DISTRICT, brain=brain.base_url)
        scope = Scope(DISTRICT, COMMUNITY)
        async with brain.world.transaction() as store:
            agent = Agent("agent-2", DISTRICT, "说话的节点", COMMUNITY, public, datetime.now(UTC))
            await store.agents.add(scope, agent)
            for name, agent_id, east in (("spot", brain.agent_id, 0.0), ("its", "agent-2", 0.5)):
                for n in range(SPOTS):
                    where = Position(lat=GATE.lat + 0.01 * n, lon=GATE.lon + east)
                    camera = Camera(f"{name}-{n}", DISTRICT, agent_id, f"{n}", f"{COMMUNITY}/g1", where)
                    await store.cameras.put(scope, camera)
        return brain


def _kill_database(folder: Path) -> None:
    """kill -9 of the server and of every process it has; nothing where none runs."""
    data = (folder / "postgres").resolve()
    try:
        server = int((data / "postmaster.pid").read_text().splitlines()[0])
        if Path(f"/proc/{server}/cwd").readlink() != data:
            return
    except (OSError, ValueError, IndexError):
        return
    # The server first, so that it starts no new ones; its children stand in its folder too.
    for pid in [server, *(int(entry.name) for entry in Path("/proc").iterdir() if entry.name.isdigit())]:
        with suppress(OSError):
            if Path(f"/proc/{pid}/cwd").readlink() == data:
                os.kill(pid, signal.SIGKILL)


def _until(holds: Any, otherwise: str, patience_s: float) -> None:
    give_up = time.monotonic() + patience_s
    while not holds():
        assert time.monotonic() < give_up, otherwise
        time.sleep(0.1)
