"""How much processor time a process and all below it have used, as the kernel counts it."""

import os
from collections.abc import Iterable
from pathlib import Path

_TICK_S = 1 / os.sysconf("SC_CLK_TCK")
#: Of /proc/<pid>/stat after the name: parent, then user and system time, its own and that of children it has buried.
_PARENT, _TIMES = 1, slice(11, 15)


def cpu_seconds(roots: Iterable[int]) -> float:
    """Of ``roots`` and everything they have started, the dead included."""
    rows = {pid: fields for pid in _pids() if (fields := _stat(pid)) is not None}
    wanted = set(roots)
    while more := {pid for pid, fields in rows.items() if int(fields[_PARENT]) in wanted} - wanted:
        wanted |= more
    return sum(int(ticks) for pid in wanted if pid in rows for ticks in rows[pid][_TIMES]) * _TICK_S


def _pids() -> list[int]:
    return [int(entry.name) for entry in Path("/proc").iterdir() if entry.name.isdigit()]


def _stat(pid: int) -> list[str] | None:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return None
