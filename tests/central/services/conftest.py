"""The town that the stories of the use cases happen in."""

import pytest

from central.storage.database import Database
from tests.central.services.town import Town


@pytest.fixture
async def town(database: Database) -> Town:
    return await Town.build(database)
