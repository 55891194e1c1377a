"""A terminal window with ``wanglou demo`` in it: what stands on the screen, keys that are typed, its being closed."""

import os
import pty
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from tests.scenarios.demonstration import PATIENCE_S, command, end, environment

CTRL_C = b"\x03"
#: Makes the terminal on standard input its own, as a shell does for what it runs, so that keys become signals; and
#: hears of a closed window even where the tests themselves were started with nohup.
_IN_ITS_OWN_TERMINAL = """
import fcntl, os, signal, sys, termios
signal.signal(signal.SIGHUP, signal.SIG_DFL)
os.setsid()
fcntl.ioctl(0, termios.TIOCSCTTY, 0)
os.execv(sys.argv[1], sys.argv[1:])
"""


class Terminal:
    """``screen`` is everything that was written so far."""

    def __init__(self, ours: int, process: "subprocess.Popen[bytes]") -> None:
        self._ours: int | None = ours
        self.process = process
        self._heard = b""

    @property
    def screen(self) -> str:
        return self._heard.decode(errors="replace").replace("\r\n", "\n")

    def wait_for(self, words: str) -> None:
        deadline = time.monotonic() + PATIENCE_S
        while words not in self.screen:
            assert time.monotonic() < deadline, f"{words!r} does not appear:\n{self.screen}"
            assert self._read() or words in self.screen, f"ended without {words!r}:\n{self.screen}"

    def type(self, keys: bytes) -> None:
        assert self._ours is not None
        os.write(self._ours, keys)

    def wait(self) -> int:
        """Read to the end; the exit code."""
        while self._read():
            pass
        return self.process.wait(PATIENCE_S)

    def close(self) -> None:
        """The window is closed: whoever runs in it hears SIGHUP and can write no more."""
        if self._ours is not None:
            os.close(self._ours)
            self._ours = None

    def _read(self) -> bool:
        assert self._ours is not None
        try:
            part = os.read(self._ours, 65536)
        except OSError:  # EIO: nobody has the other end open any more
            return False
        self._heard += part
        return bool(part)


@contextmanager
def terminal(arguments: Sequence[str], folder: Path) -> Iterator[Terminal]:
    """``wanglou`` with ``arguments`` in a window of its own."""
    ours, theirs = pty.openpty()
    line = [sys.executable, "-c", _IN_ITS_OWN_TERMINAL, *command(*arguments)]
    streams = {"stdin": theirs, "stdout": theirs, "stderr": theirs}
    process = subprocess.Popen(line, cwd=folder, env=environment(TERM="xterm"), **streams)
    os.close(theirs)
    window = Terminal(ours, process)
    try:
        yield window
    finally:
        end(process)
        with suppress(OSError):
            window.close()
