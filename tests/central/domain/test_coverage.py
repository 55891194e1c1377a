"""The coverage ledger: silence is unknown, every second falls into one hour, and only what was looked at is watched."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from central.domain.coverage import HOUR, LONGEST_GAP, CoverageHour, added, spells
from protocol.messages import CameraReport, CameraState, FrameAccount
from tests.central.storage.values import NOON

LIVE, DARK = CameraState.LIVE, CameraState.NO_PICTURE


def report(state: CameraState = LIVE, looks: int = 0, packs: tuple[str, ...] | None = ("intrusion",)) -> CameraReport:
    return CameraReport(camera_id="cam", state=state, frames=FrameAccount(inferred=looks), watching=packs)


def told(
    before: CameraReport, after: CameraReport, seconds: float = 60.0
) -> list[tuple[str, float, int, tuple[str, ...]]]:
    found = spells(before, NOON, after, NOON + timedelta(seconds=seconds))
    return [(spell.state, spell.seconds, spell.looks, spell.packs) for spell in found]


def test_a_minute_that_was_live_at_both_ends_and_looked_at_is_watched() -> None:
    assert told(report(looks=10), report(looks=22)) == [("live", 60.0, 12, ("intrusion",))]


@pytest.mark.parametrize(
    ("before", "after", "state"),
    [
        (report(), report(), "unwatched"),
        (report(DARK), report(looks=5), "no_picture"),
        (report(), report(DARK, looks=5), "no_picture"),
        (report(CameraState.STALLED), report(DARK), "stalled"),
        (report(CameraState.WRONG_PASSWORD), report(CameraState.WRONG_PASSWORD), "wrong_password"),
    ],
)
def test_whatever_was_wrong_at_one_end_is_not_watched(before: CameraReport, after: CameraReport, state: str) -> None:
    ((found, _, _, packs),) = told(before, after)
    assert (found, packs) == (state, ())


def test_silence_a_first_report_and_a_new_start_are_unknown() -> None:
    assert spells(None, None, report(), NOON) == ()
    assert told(report(), report(looks=9), LONGEST_GAP.total_seconds() + 1) == []
    assert told(report(looks=9), report(looks=3)) == []
    assert told(report(), report(looks=3), 0.0) == []


def test_a_pack_is_watched_while_both_ends_say_so_and_an_old_agent_says_nothing() -> None:
    assert told(report(packs=("intrusion", "crowd")), report(looks=3, packs=("crowd",)))[0][3] == ("crowd",)
    assert told(report(packs=None), report(looks=3, packs=("crowd",)))[0][3] == ()


@given(
    st.datetimes(min_value=datetime(2026, 1, 1), max_value=datetime(2027, 1, 1)),
    st.floats(min_value=0.1, max_value=LONGEST_GAP.total_seconds()),
    st.integers(min_value=0, max_value=1000),
)
def test_every_second_and_every_look_falls_into_one_hour(start: datetime, seconds: float, looks: int) -> None:
    begin = start.replace(tzinfo=NOON.tzinfo)
    found = spells(report(), begin, report(looks=looks), begin + timedelta(seconds=seconds))
    assert sum(spell.seconds for spell in found) == pytest.approx(seconds, abs=1e-5)
    assert sum(spell.looks for spell in found) == looks
    assert all(spell.seconds >= 0 and spell.looks >= 0 for spell in found)
    assert len({spell.hour for spell in found}) == len(found)
    hour = CoverageHour("cam", "d", "d/s", found[0].hour)
    assert added(hour, found[0]).seconds == {found[0].state: found[0].seconds}


def test_an_hour_adds_up() -> None:
    hour = CoverageHour("cam", "d", "d/s", NOON)
    for minute in range(60):
        at = NOON + timedelta(minutes=minute)
        state = DARK if minute % 4 == 0 else LIVE
        for spell in spells(report(state, minute), at, report(looks=minute + 1), at + timedelta(minutes=1)):
            hour = added(hour, spell)
    assert hour.seconds == {"no_picture": 15 * 60.0, "live": 45 * 60.0}
    assert hour.watched == {"intrusion": 45 * 60.0}
    assert sum(hour.seconds.values()) == HOUR.total_seconds()
