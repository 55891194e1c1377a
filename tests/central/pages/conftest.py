"""A running brain for the tests of its pages."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.central.brain import Brain, running_brain


@pytest.fixture
async def brain(database_url: str, tmp_path: Path) -> AsyncIterator[Brain]:
    async with running_brain(database_url, tmp_path) as running:
        yield running
