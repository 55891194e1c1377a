"""A brain with something of everything in it, and the files it keeps."""

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest

from central.storage.embedded import EmbeddedPostgres
from tests.central.brain import Brain, running_brain
from tests.central.http.houses import build


@dataclass(frozen=True, slots=True)
class Kept:
    """Where one brain's memory lies."""

    url: str
    folder: Path
    brain: Brain

    @property
    def media(self) -> Path:
        return self.folder / "media"

    def files(self) -> list[Path]:
        return sorted(self.media.glob("??/??/*"))


@pytest.fixture
async def kept(database_url: str, tmp_path: Path) -> AsyncIterator[Kept]:
    """A running brain: three places with reports, photos, incidents, tasks, notices and jobs that wait."""
    folder = tmp_path / "brain"
    async with running_brain(database_url, folder) as brain:
        await build(brain, forgetful=False)
        kept = Kept(database_url, folder, brain)
        assert len(kept.files()) == 6, "a photo and a plan of each place"
        yield kept


@pytest.fixture(scope="session")
def other_server(tmp_path_factory: pytest.TempPathFactory, shelter: Path) -> Iterator[str]:
    """Another server than the brain's, as a town's own would be."""
    settings = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "autovacuum": "off"}
    with EmbeddedPostgres(settings=settings, shelter=shelter) as server:
        yield server.start(tmp_path_factory.mktemp("other"))


@pytest.fixture
def empty_url(other_server: str) -> Iterator[str]:
    """An empty database on it, dropped afterwards."""
    keeper = other_server.replace("/wanglou?", "/postgres?")
    with psycopg.connect(keeper, autocommit=True) as connection:
        connection.execute("CREATE DATABASE arrives")
        yield other_server.replace("/wanglou?", "/arrives?")
        connection.execute("DROP DATABASE arrives WITH (FORCE)")
