"""What every test shares: where the repository stands, hypothesis without a clock, a log that is nobody's."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import structlog
from hypothesis import HealthCheck, settings

# A busy machine is no failing law, and the same examples on every machine make a red run repeatable. As they are the
# same every time, sixty of them tell nearly what a hundred do, and the whole suite has half an hour.
settings.register_profile(
    "house", deadline=None, derandomize=True, max_examples=60, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("house")


@pytest.fixture(scope="session")
def repository() -> Path:
    """The root of the source tree."""
    return Path(__file__).resolve().parent.parent


@pytest.fixture(autouse=True)
def _log_of_nobody() -> Iterator[None]:
    """A command run in this process sets up the log for good: the next test would find it silenced, or shut."""
    yield
    structlog.reset_defaults()
