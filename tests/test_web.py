"""The front end is built from what the brain really says, and what was built is here."""

import json
import re
import sys
from pathlib import Path

import pytest


@pytest.fixture
def described(repository: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.syspath_prepend(str(repository / "docs"))
    import openapi

    return openapi.document()


def test_the_front_end_is_generated_from_the_interface_as_it_is(repository: Path, described: str) -> None:
    """If this fails: make openapi."""
    assert json.loads((repository / "web" / "openapi.json").read_text(encoding="utf-8")) == json.loads(described)
    sys.modules.pop("openapi")


def test_every_file_the_page_asks_for_was_built(repository: Path) -> None:
    built = repository / "central" / "static"
    page = (built / "index.html").read_text(encoding="utf-8")
    asked = set(re.findall(r'(?:src|href)="/assets/([^"]+)"', page))
    assert len(asked) >= 2
    assert {name for name in asked if not (built / name).is_file()} == set()


def test_the_page_holds_nothing_inline(repository: Path) -> None:
    page = (repository / "central" / "static" / "index.html").read_text(encoding="utf-8")
    assert re.search(r"<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\ssrc=)", page) is None
