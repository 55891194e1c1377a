"""Leaves a note beside the data, for its owner's eyes alone: what a script needs to take part in the demonstration."""

import json
import os
import threading
from collections.abc import Mapping
from pathlib import Path

from wanglou.demo.processes import Child


class Note:
    """demo.json. It appears when everything runs, and from then on names the processes that run now."""

    def __init__(self, path: Path, *, url: str, ca: Path | None, logins: Mapping[str, str]) -> None:
        self._path = path
        self._body = {"url": url, "ca": str(ca) if ca else None, "logins": dict(logins)}
        self._children: tuple[Child, ...] = ()
        self._lock = threading.Lock()

    def appear(self, children: tuple[Child, ...]) -> None:
        self._children = children
        self.renew()

    def renew(self) -> None:
        """One of them was started again. Written in one step: whoever reads the note finds it whole."""
        with self._lock:
            if not self._children:
                return
            pids = {child.name: child.pid for child in self._children}
            half = self._path.with_suffix(".new")
            with os.fdopen(os.open(half, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
                json.dump(self._body | {"pids": pids}, file, ensure_ascii=False, indent=1)
            half.replace(self._path)
