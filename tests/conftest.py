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

#: Where code is asked that knows no clock, process or line: what fails there has failed.
LAWS = (
    "central/domain", "models", "packs", "pipelines", "protocol", "test_house.py", "test_papers.py", "test_texts.py",
)  # fmt: skip


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Servers, brokers, cameras and browsers have clocks of their own, and a loaded machine may starve them.

    A test that talks to one may fail once, is asked a second time, and stands as RERUN in the closing summary, so that
    whoever reads it can look for what it found.
    """
    here = Path(__file__).parent
    for item in items:
        if not any(item.path.is_relative_to(here / law) for law in LAWS):
            item.add_marker(pytest.mark.flaky(reruns=1))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """What failed the first time, in its last lines: else nobody could look for it."""
    for report in terminalreporter.stats.get("rerun", []):
        terminalreporter.section(f"asked again: {report.nodeid} ({report.when})")
        terminalreporter.write_line(report.longreprtext[-3000:])


@pytest.fixture(scope="session")
def repository() -> Path:
    """The root of the source tree."""
    return Path(__file__).resolve().parent.parent


@pytest.fixture(autouse=True)
def _log_of_nobody() -> Iterator[None]:
    """A command run in this process sets up the log for good: the next test would find it silenced, or shut."""
    yield
    structlog.reset_defaults()
