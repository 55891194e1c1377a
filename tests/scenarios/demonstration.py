"""Runs the real ``wanglou demo`` as a process of its own and looks at what it leaves behind."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

PATIENCE_S = 120.0


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "wanglou", *arguments]


def environment(**more: str) -> dict[str, str]:
    """Ours without the settings that a developer's shell may carry, and in Chinese unless said otherwise."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("WANGLOU_")}
    return inherited | {"PYTHONUNBUFFERED": "1", "COLUMNS": "200"} | more


def wanglou(*arguments: str, cwd: Path, **more: str) -> subprocess.CompletedProcess[str]:
    """Run one command to its end."""
    return subprocess.run(
        command(*arguments),
        cwd=cwd,
        env=environment(**more),
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
        timeout=PATIENCE_S,
    )


@dataclass(slots=True)
class Demonstration:
    process: "subprocess.Popen[str]"
    data: Path
    report: Path

    def note(self) -> dict[str, Any]:
        """demo.json, once everything runs."""
        self._wait_for(self.data / "demo.json")
        found: dict[str, Any] = json.loads((self.data / "demo.json").read_text(encoding="utf-8"))
        return found

    def watches(self) -> None:
        """Returns once the brain has told the eyes what to look for: before, there is nothing that they could lose."""
        self._wait_for(self.data / "edge" / "plan.json")

    def _wait_for(self, file: Path) -> None:
        deadline = time.monotonic() + PATIENCE_S
        while not file.exists():
            assert self.process.poll() is None, f"ended with {self.process.returncode} before there was {file.name}"
            assert time.monotonic() < deadline, f"no {file.name}"
            time.sleep(0.05)

    def pid(self, child: str) -> int:
        return int(self.note()["pids"][child])

    def finish(self, seconds: float) -> tuple[int, str, str]:
        """Exit code, standard output, standard error."""
        out, err = self.process.communicate(timeout=seconds)
        return self.process.returncode, out, err

    def told(self) -> dict[str, Any]:
        """The report."""
        found: dict[str, Any] = json.loads(self.report.read_text(encoding="utf-8"))
        return found


@contextmanager
def headless(folder: Path, *arguments: str, **more: str) -> Iterator[Demonstration]:
    """A demonstration without an audience, in ``folder``/data; whatever happens, nothing of it is left running."""
    data, report = folder / "data", folder / "out.json"
    folder.mkdir(exist_ok=True)
    line = command("demo", "--headless", "--data", str(data), "--report", str(report), *arguments)
    process = subprocess.Popen(
        line,
        cwd=folder,
        env=environment(**more),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        yield Demonstration(process, data, report)
    finally:
        end(process)
        process.communicate()  # closes the pipes
        for pid in left_running(data):
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)


def end(process: "subprocess.Popen[Any]") -> None:
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(30)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def left_running(data: Path) -> dict[int, str]:
    """Processes that stand in ``data``, or were started with its name: by pid, what they are."""
    wanted, found = os.fsencode(data), {}
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit() and int(folder.name) != os.getpid():
            with suppress(OSError):
                words = (folder / "cmdline").read_bytes()
                # What has become a zombie runs no more; its words are empty.
                if words and wanted in words + (folder / "environ").read_bytes() + bytes((folder / "cwd").readlink()):
                    found[int(folder.name)] = words.replace(b"\0", b" ").decode(errors="replace")
    return found
