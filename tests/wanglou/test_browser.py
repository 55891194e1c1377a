"""Which browser the tests drive: the machine's own, never a snap, else the one that Playwright fetched."""

from collections.abc import Callable
from pathlib import Path

import pytest

from wanglou.browser import find_browser


def only(name: str, path: Path) -> Callable[[str], str | None]:
    return lambda asked: str(path) if asked == name else None


def program(path: Path, content: str = "#!/bin/sh\nexec /usr/lib/chromium/chromium\n") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, encoding="utf-8")
    path.chmod(0o755)
    return path


@pytest.fixture(autouse=True)
def playwright_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PLAYWRIGHT_BROWSERS_PATH", str(tmp_path / "fetched"))
    return tmp_path / "fetched"


@pytest.mark.parametrize("name", ["chromium", "chromium-browser", "google-chrome"])
def test_a_browser_of_the_machine_is_taken(tmp_path: Path, name: str) -> None:
    mine = program(tmp_path / "bin" / name)
    assert find_browser(only(name, mine)) == str(mine)


def test_the_script_that_ubuntu_puts_in_its_place_is_not_taken(tmp_path: Path) -> None:
    script = program(tmp_path / "bin" / "chromium-browser", '#!/bin/sh\nexec /snap/bin/chromium "$@"\n')
    assert find_browser(only("chromium-browser", script)) is None


def test_a_snap_itself_is_not_taken(tmp_path: Path) -> None:
    link = tmp_path / "chromium"
    link.symlink_to(program(tmp_path / "bin" / "snap"))
    assert find_browser(only("chromium", link)) is None


def test_instead_of_a_snap_the_newest_that_playwright_fetched_is_taken(tmp_path: Path, playwright_folder: Path) -> None:
    script = program(tmp_path / "bin" / "chromium", "#!/bin/sh\nexec /snap/bin/chromium\n")
    fetched = program(playwright_folder / "chromium-1229" / "chrome-linux64" / "chrome")
    assert find_browser(only("chromium", script)) == str(fetched)
