"""The town that the stories of the use cases happen in."""

import pytest

from central.storage.database import Database
from tests.central.services import lock_order
from tests.central.services.town import Town


@pytest.fixture(autouse=True)
def the_incident_first(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two who lock in another order may wait for each other for ever: no story here may do so."""
    lock_order.watch(monkeypatch)


@pytest.fixture
async def town(database: Database) -> Town:
    return await Town.build(database)
