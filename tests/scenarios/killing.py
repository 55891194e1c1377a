"""Kills the brain and the agent of a running demonstration when there is something to lose, while residents report."""

import os
import random
import signal
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx

from central.domain.signal import Source
from central.services.signals.receive_report import NewReport, dedupe_key
from tests.scenarios.demonstration import Demonstration

RESIDENTS = 3
#: The demonstration gives a process up after its fourth life in a row that was shorter than 5 s.
SHORT_LIFE_S, SHORT_LIVES_IN_A_ROW = 5.5, 3


@dataclass(slots=True)
class Victim:
    """One supervised process. It is killed a moment after it has said something new to somebody."""

    name: str
    #: How often it shall be killed.
    wanted: int
    #: How much it has been heard to do so far; grows.
    done: Callable[[], int]
    #: The longest moment between hearing of it and the kill.
    longest_s: float
    luck: random.Random
    pid: int = 0
    alive: bool = False
    since: float = 0.0
    short_lives: int = 0
    mark: int = 0
    wait_s: float = 0.0
    busy_at: float | None = None
    deaths: int = 0

    def lives(self, pid: int) -> None:
        if pid != self.pid:
            self.pid, self.alive, self.since = pid, True, time.monotonic()
            self.mark, self.busy_at = self.done(), None
            # Every fifth time it dies unheard, somewhere in its first seconds.
            unheard = self.deaths % 5 == 4
            self.wait_s = self.luck.uniform(0.0, 3.0 if unheard else self.longest_s)
            self.busy_at = self.since if unheard else None

    def is_due(self, now: float) -> bool:
        if not self.alive or self.deaths >= self.wanted:
            return False
        if self.busy_at is None and self.done() > self.mark:
            self.busy_at = now
        ripe = self.busy_at is not None and now >= self.busy_at + self.wait_s
        return ripe and (self.short_lives < SHORT_LIVES_IN_A_ROW or now - self.since > SHORT_LIFE_S)

    def dies(self, now: float) -> None:
        os.kill(self.pid, signal.SIGKILL)
        self.alive = False
        self.short_lives = self.short_lives + 1 if now - self.since < SHORT_LIFE_S else 0
        self.deaths += 1


@dataclass(slots=True)
class Residents:
    """Report again and again; a report without an answer is sent again under its key, as a phone does."""

    url: str
    #: client key → the answer 201.
    acknowledged: dict[str, dict[str, Any]] = field(default_factory=dict)
    sent: list[str] = field(default_factory=list)
    trouble: list[str] = field(default_factory=list)
    _over: threading.Event = field(default_factory=threading.Event)
    _threads: list[threading.Thread] = field(default_factory=list)

    def start(self) -> None:
        self._threads = [
            threading.Thread(target=self._report, args=(number,), name=f"resident {number}", daemon=True)
            for number in range(RESIDENTS)
        ]
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        self._over.set()
        for thread in self._threads:
            thread.join(30)
            assert not thread.is_alive()

    def _report(self, number: int) -> None:
        keys = (str(UUID(int=n)) for n in count(number + 1, RESIDENTS))
        with httpx.Client(base_url=self.url, timeout=10.0, trust_env=False) as client:
            while not self._over.wait(0.2):
                key = next(keys)
                self.sent.append(key)
                answer = self._until_answered(client, key)
                if answer is None or answer.status_code == httpx.codes.TOO_MANY_REQUESTS:
                    continue
                if answer.status_code == httpx.codes.CREATED:
                    self.acknowledged[key] = answer.json()
                else:
                    self.trouble.append(f"{key}: {answer.status_code} {answer.text[:200]}")

    def _until_answered(self, client: httpx.Client, key: str) -> httpx.Response | None:
        """None when it was over before an answer came."""
        body = {"words": words_of(key), "client_key": key}
        while True:
            try:
                answer = client.post("/api/v1/reports", json=body)
            except httpx.TransportError:
                answer = None
            # 503: the brain is there again, its database connections not yet.
            if answer is not None and answer.status_code != httpx.codes.SERVICE_UNAVAILABLE:
                return answer
            if self._over.wait(0.1):
                return None


def words_of(key: str) -> str:
    return f"3号楼东侧垃圾桶满了，垃圾堆了一地，这是第{UUID(key).int}次说。"


def stored_as(key: str) -> str:
    """The dedupe key of what was sent under a client key."""
    return dedupe_key(NewReport(words=words_of(key), source=Source.RESIDENT, client_key=key))


def kill_both(demo: Demonstration, residents: Residents, brain: int, agent: int, patience_s: float) -> None:
    """Kill the brain and the agent so many times, each as it comes due."""
    luck = random.Random(20261123)
    log = demo.data / "agent.log"
    victims = (
        Victim("brain", brain, lambda: len(residents.acknowledged), 1.5, luck),
        Victim("agent", agent, lambda: _events_in(log), 0.4, luck),
    )
    deadline = time.monotonic() + patience_s
    while any(victim.deaths < victim.wanted for victim in victims):
        assert demo.process.poll() is None, "the demonstration ended under the kills"
        assert time.monotonic() < deadline, f"only {[victim.deaths for victim in victims]} kills"
        assert residents.trouble == []
        time.sleep(0.02)
        pids = demo.note()["pids"]
        for victim in victims:
            victim.lives(pids[victim.name])
            if victim.is_due(time.monotonic()):
                victim.dies(time.monotonic())


def _events_in(log: Path) -> int:
    return log.read_bytes().count(b'"event": "event"')
