"""Finds the browser that the tests and the pictures of the documents drive."""

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

#: What to do where there is none. Ubuntu's own chromium is a snap, which sees neither /tmp nor hidden folders.
ADVICE = "apt-get install chromium (Ubuntu: .venv/bin/python -m playwright install --with-deps chromium)"

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_START_OF_A_SCRIPT_BYTES = 16_384


def find_browser(which: Callable[[str], str | None] = shutil.which) -> str | None:
    """The machine's own Chromium or Chrome, else the one that Playwright fetched; None if there is neither."""
    for name in _NAMES:
        found = which(name)
        if found is not None and not _is_snap(Path(found)):
            return found
    return _fetched_by_playwright()


def _is_snap(path: Path) -> bool:
    """A snap itself, or one of the scripts that Ubuntu puts in a package's place."""
    target = path.resolve()
    if target.name == "snap" or "/snap/" in f"{path}{target}":
        return True
    with target.open("rb") as program:
        return b"/snap/bin" in program.read(_START_OF_A_SCRIPT_BYTES)


def _fetched_by_playwright() -> str | None:
    """The newest one in Playwright's folder; asking Playwright itself would need a loop of its own."""
    folder = Path(os.environ.get("PLAYWRIGHT_BROWSERS_PATH") or Path.home() / ".cache" / "ms-playwright")
    found = [path for path in folder.glob("chromium-*/chrome-linux*/chrome") if os.access(path, os.X_OK)]
    return str(max(found, key=lambda path: path.stat().st_mtime)) if found else None


if __name__ == "__main__":
    sys.exit(0 if find_browser() else 1)
