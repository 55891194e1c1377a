"""What the scenarios share: a folder that PostgreSQL may stand in even where the tests run as root."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """An empty folder. pytest keeps its own closed to other users, and as root PostgreSQL runs as one of those."""
    with tempfile.TemporaryDirectory(prefix="wanglou-tests-") as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)
