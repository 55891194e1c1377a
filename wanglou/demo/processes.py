"""Brain and eyes run as processes of their own; one that dies is started again, as a service manager would."""

import os
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from central.storage.guard import Guard

#: A child that dies sooner than this after its start is not started again more than a few times.
SHORTEST_LIFE_S = 5.0
MOST_EARLY_DEATHS = 3
STOP_PATIENCE_S = 10.0


@dataclass(slots=True)
class Child:
    """One supervised process. ``starts`` counts how often it was started."""

    name: str
    command: Sequence[str]
    log: Path
    environment: Mapping[str, str] = field(default_factory=dict)
    starts: int = 0
    early_deaths: int = 0
    process: "subprocess.Popen[bytes] | None" = None
    started_at: float = 0.0

    def start(self) -> None:
        with self.log.open("ab") as log:
            # A session of its own: Ctrl-C reaches the supervisor alone, which stops its children in order.
            self.process = subprocess.Popen(
                self.command,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                env={**os.environ, **self.environment},
                start_new_session=True,
            )
        self.starts += 1
        self.started_at = time.monotonic()

    def run(self, patience_s: float) -> int | None:
        """Start it and wait for its end; its exit code, None if it took longer and was stopped."""
        self.start()
        try:
            return self.process.wait(patience_s) if self.process else None
        except subprocess.TimeoutExpired:
            return None
        finally:
            self.stop()

    @property
    def pid(self) -> int | None:
        return self.process.pid if self.process else None

    def dead(self) -> bool:
        return self.process is not None and self.process.poll() is not None

    def stop(self) -> None:
        """Ask first, then insist."""
        if self.process is None or self.process.poll() is not None:
            return
        self.process.terminate()
        try:
            self.process.wait(STOP_PATIENCE_S)
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()

    @property
    def last_words(self) -> str:
        """The last line of its log, which says why it would not live; the log itself says more."""
        text = self.log.read_text(encoding="utf-8", errors="replace") if self.log.exists() else ""
        return next((line.strip() for line in reversed(text.splitlines()) if line.strip()), "-")[:300]


class Supervisor:
    """Keeps its children alive until it is stopped, the last started first; ``guard`` stops them if we are killed."""

    def __init__(self, on_restart: Callable[[Child], None], guard: Guard) -> None:
        self._children: list[Child] = []
        self._on_restart = on_restart
        self._guard = guard
        self._stopping = threading.Event()
        self._watcher = threading.Thread(target=self._watch, name="supervisor", daemon=True)
        self._lock = threading.Lock()
        self.given_up: Child | None = None

    def add(self, child: Child) -> Child:
        with self._lock:
            # Known before it runs: whatever interrupts us here, ``stop`` will find it.
            self._children.append(child)
            self._start(child)
        if not self._watcher.is_alive():
            self._watcher.start()
        return child

    def stop(self) -> None:
        self._stopping.set()
        with self._lock:
            for child in reversed(self._children):
                child.stop()

    def _watch(self) -> None:
        while not self._stopping.wait(0.2) and self.given_up is None:
            with self._lock:
                for child in self._children:
                    if child.dead() and not self._stopping.is_set():
                        self._revive(child)

    def _revive(self, child: Child) -> None:
        early = time.monotonic() - child.started_at < SHORTEST_LIFE_S
        child.early_deaths = child.early_deaths + 1 if early else 0
        if child.early_deaths > MOST_EARLY_DEATHS:
            self.given_up = child
            return
        self._start(child)
        self._on_restart(child)

    def _start(self, child: Child) -> None:
        child.start()
        if child.pid is not None:
            self._guard.watch(child.pid)
