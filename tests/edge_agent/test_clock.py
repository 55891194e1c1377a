"""Wrong clocks: times are put right by what is certain, and left alone where they were right enough."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from edge_agent.clock import FIRST_NODES, TOLERATED, Stamp, corrected, skew, stamp, utc_now
from protocol.events import Event
from protocol.evidence import EvidenceKind, EvidenceRef
from tests.edge_agent.world import NOON, event

spans = st.timedeltas(timedelta(days=-20_000), timedelta(days=2000))
DAY = timedelta(days=1)


@given(spans, spans, st.integers(0, 10**7))
def test_within_one_power_on_the_true_time_is_found_whatever_both_clocks_said(
    wrong_then: timedelta, wrong_now: timedelta, passed_s: int
) -> None:
    truth = NOON
    written = Stamp(truth + wrong_then, 100.0, "a")
    later = truth + timedelta(seconds=passed_s)
    here = Stamp(later + wrong_now, 100.0 + passed_s, "a")
    by = skew(written, here, clock_offset=-wrong_now)
    assert abs(written.wall + by - truth) <= TOLERATED
    assert by == timedelta(0) or abs(wrong_then) > TOLERATED


@given(spans, spans, st.integers(0, 10**7), st.integers(0, 10**6))
def test_what_was_written_before_a_power_cut_is_never_dated_after_it_nor_before_there_were_nodes(
    wrong_then: timedelta, wrong_now: timedelta, off_s: int, on_s: int
) -> None:
    written = Stamp(NOON + wrong_then, 100.0, "a")
    switched_on = NOON + timedelta(seconds=off_s)
    here = Stamp(switched_on + timedelta(seconds=on_s) + wrong_now, float(on_s), "b")
    said = written.wall + skew(written, here, clock_offset=-wrong_now)
    assert FIRST_NODES - TOLERATED <= said <= switched_on + TOLERATED


def test_a_clock_that_was_right_before_a_power_cut_is_believed_though_it_wakes_in_1970() -> None:
    written, here = Stamp(NOON, 5000.0, "a"), Stamp(datetime(1970, 1, 1, tzinfo=UTC), 60.0, "b")
    offset = NOON + timedelta(minutes=10) - here.wall
    assert skew(written, here, offset) == timedelta(0)


def test_after_a_restart_the_clock_is_taken_to_have_been_as_wrong_as_it_is() -> None:
    written, here = Stamp(NOON - DAY, 5.0, "a"), Stamp(NOON - DAY + timedelta(hours=1), 9.0, "b")
    assert skew(written, here, DAY) == DAY
    assert skew(written, here, timedelta(seconds=2)) == timedelta(0)


def test_a_moved_event_keeps_everything_but_its_times() -> None:
    was = event()
    moved = Event.model_validate_json(corrected(was.model_dump_json(), DAY, DAY))
    assert moved.started_at == was.started_at + DAY
    assert moved.observed_at == was.observed_at + DAY
    assert moved.model_copy(update={"started_at": was.started_at, "observed_at": was.observed_at}) == was


def test_a_clip_is_dated_with_the_start_it_shows_and_a_snapshot_with_what_its_revision_saw() -> None:
    snapshot, clip = (
        EvidenceRef(sha256=digit * 64, kind=kind, media_type=media, size_bytes=9, captured_at=NOON, blurred=0)
        for digit, kind, media in (
            ("1", EvidenceKind.SNAPSHOT, "image/jpeg"),
            ("2", EvidenceKind.CLIP, "video/mp4"),
        )
    )
    was = event().model_copy(update={"evidence": (snapshot, clip)})
    moved = Event.model_validate_json(corrected(was.model_dump_json(), DAY, 2 * DAY))
    assert [ref.captured_at for ref in moved.evidence] == [NOON + 2 * DAY, NOON + DAY]


def test_nothing_begins_after_it_was_seen() -> None:
    moved = Event.model_validate_json(corrected(event().model_dump_json(), 2 * DAY, DAY))
    assert moved.started_at == moved.observed_at == NOON + DAY + timedelta(seconds=1)


def test_an_event_that_was_right_is_sent_to_the_letter() -> None:
    body = event().model_dump_json()
    assert corrected(body, timedelta(0), timedelta(0)) is body


def test_two_stamps_of_this_machine_agree() -> None:
    first, second = stamp(utc_now()), stamp(utc_now())
    assert first.boot == second.boot
    assert first.boot_s <= second.boot_s
    assert skew(first, second, timedelta(0)) == timedelta(0)


def test_a_node_that_woke_in_1970_and_was_set_right_by_the_network() -> None:
    written = Stamp(datetime(1970, 1, 1, tzinfo=UTC), 40.0, "a")
    here = Stamp(NOON, 3640.0, "a")
    assert written.wall + skew(written, here, timedelta(0)) == NOON - timedelta(hours=1)
