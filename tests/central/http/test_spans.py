"""Figures of a time: a year at most, and any time a calendar can name is answered, whether it can be counted or not."""

import pytest

from tests.central.brain import Brain

LAST_HALF_DAY = {"from": "9999-12-31T00:00:00Z", "to": "9999-12-31T12:00:00Z"}
FIRST_DAY = {"from": "0001-01-01T00:00:00+14:00", "to": "0001-01-01T23:00:00-11:00"}
LAST_HOURS = {"from": "9999-12-31T20:00:00-12:00", "to": "9999-12-31T23:59:00-12:00"}


@pytest.mark.parametrize(
    ("address", "more"),
    [("/api/v1/tally", {}), ("/api/v1/tally/rows", {"figure": "received"}), ("/api/v1/rounds", {})],
)
async def test_the_first_and_the_last_hours_of_the_calendar_are_counted_and_more_than_a_year_is_not(
    brain: Brain, address: str, more: dict[str, str]
) -> None:
    officer = await brain.signed_in("officer")

    async def asked(begin: str, end: str) -> int:
        return (await officer.get(address, params=more | {"from": begin, "to": end})).status_code

    for span in (LAST_HALF_DAY, FIRST_DAY, LAST_HOURS):
        assert await asked(span["from"], span["to"]) == 200
    for begin, end in (
        ("2026-01-01T00:00:00Z", "2027-01-04T00:00:00Z"),
        ("0001-01-01T00:00:00Z", "9999-12-31T00:00:00Z"),
        ("2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z"),
        ("2026-01-02T00:00:00Z", "2026-01-01T00:00:00Z"),
    ):
        assert await asked(begin, end) == 422
