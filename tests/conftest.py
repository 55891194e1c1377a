"""What every test shares: where the repository stands, and hypothesis without a clock."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# A busy machine is no failing law, and the same examples on every machine make a red run repeatable.
settings.register_profile("house", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("house")


@pytest.fixture(scope="session")
def repository() -> Path:
    """The root of the source tree."""
    return Path(__file__).resolve().parent.parent
