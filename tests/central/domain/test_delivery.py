"""When which way is used: danger to life waits for nothing, nobody is woken for a lamp, and every try has its end."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from central.domain.clocks import CHINA
from central.domain.delivery import (
    HELD,
    RESIDENTS_QUIET,
    TRY_LASTS,
    Delivery,
    DeliveryState,
    Kind,
    chain,
    due,
    failed,
    goes_out,
    next_at,
    not_before,
    priority_of,
    sent,
    taken_up,
    worn_out,
)  # fmt: skip
from central.domain.notice import Audience
from protocol.hazards import Severity
from tests.central.domain.builders import some_id

NOON = datetime(2026, 11, 23, 4, 0, tzinfo=UTC)
WAITING = Delivery(
    some_id("d"), "qingyuan", "qingyuan", some_id("n"), "sms", "account:1", DeliveryState.WAITING, "", NOON, NOON
)  # fmt: skip
_MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1)).map(lambda d: d.replace(tzinfo=UTC))
_HOURS = st.times().map(lambda t: f"{t:%H:%M}")


@given(st.sampled_from(Audience), st.sampled_from(Severity), st.integers(0, 1000), st.integers(0, 1000))
def test_a_way_that_is_in_use_stays_in_use(audience: Audience, severity: Severity, one: int, two: int) -> None:
    steps = chain(audience, severity, "notice.desk.opened")
    early, late = sorted((NOON + timedelta(seconds=one), NOON + timedelta(seconds=two)))
    assert due(steps, NOON, early) <= due(steps, NOON, late)
    if (at := next_at(steps, NOON, early)) is not None:
        assert due(steps, NOON, early) < due(steps, NOON, at)


@pytest.mark.parametrize("audience", Audience)
@pytest.mark.parametrize("severity", Severity)
def test_some_way_is_used_at_once_and_danger_to_life_by_all_within_a_minute(
    audience: Audience, severity: Severity
) -> None:
    steps = chain(audience, severity, "notice.desk.opened")
    assert due(steps, NOON, NOON)
    if severity is Severity.LIFE_SAFETY and audience is not Audience.REPORTER:
        assert {Kind.GROUP, Kind.TEXT, Kind.CALL} <= due(steps, NOON, NOON + timedelta(minutes=1))


@pytest.mark.parametrize("severity", Severity)
def test_what_is_asked_again_and_again_goes_to_the_phone_alone(severity: Severity) -> None:
    steps = chain(Audience.ACCOUNT, severity, "notice.task.well")
    assert due(steps, NOON, NOON + timedelta(hours=1)) == {Kind.PUSH}


@given(st.sampled_from(Audience), _MOMENTS, _HOURS, _HOURS)
def test_quiet_hours_put_off_and_never_bring_forward_and_danger_to_life_ignores_them(
    audience: Audience, now: datetime, begins: str, ends: str
) -> None:
    at = not_before(audience, Severity.MINOR, now, (begins, ends))
    assert now <= at <= now + timedelta(days=1)
    assert not_before(audience, Severity.MINOR, at, (begins, ends)) == at or begins == ends
    assert not_before(audience, Severity.LIFE_SAFETY, now, (begins, ends)) == now
    if audience is Audience.ACCOUNT:
        assert at == now


@pytest.mark.parametrize(
    ("now", "at"),
    [("23 20:59", "23 20:59"), ("23 21:00", "24 08:00"), ("23 03:10", "23 08:00"), ("23 08:00", "23 08:00")],
)
def test_residents_are_told_in_the_morning(now: str, at: str) -> None:
    def local(written: str) -> datetime:
        return datetime.fromisoformat(f"2026-11-{written}").replace(tzinfo=CHINA)

    assert not_before(Audience.REPORTER, Severity.MINOR, local(now), RESIDENTS_QUIET) == local(at)


@pytest.mark.parametrize("severity", Severity)
def test_a_way_that_never_works_is_tried_again_later_and_later_and_then_given_up(severity: Severity) -> None:
    delivery, now, tries = WAITING, NOON, 0
    while delivery.state is DeliveryState.WAITING:
        delivery = failed(taken_up(delivery, now), severity, now, "down")
        assert delivery.state is DeliveryState.FAILED or delivery.not_before > now
        now, tries = delivery.not_before, tries + 1
        assert tries < 20
    assert (tries, delivery.tries, delivery.said) == (9, 9, "down")
    assert timedelta(seconds=90) < now - NOON < timedelta(minutes=15)


def test_a_message_whose_every_try_kills_its_brain_comes_to_an_end() -> None:
    delivery, tries = WAITING, 0
    while not worn_out(delivery):
        delivery, tries = taken_up(delivery, NOON), tries + 1
    assert tries == 9
    assert HELD > TRY_LASTS  # nobody else takes it up while a try still lasts


def test_graver_goes_first_and_nothing_goes_before_a_timer() -> None:
    assert sorted(Severity, key=priority_of, reverse=True) == list(Severity)
    assert max(map(priority_of, Severity)) == 0


def test_what_was_sent_is_sent() -> None:
    done = sent(taken_up(replace(WAITING, tries=2), NOON), NOON, "x" * 999)
    assert (done.state, done.tries, done.sent_at, len(done.said)) == (DeliveryState.SENT, 3, NOON, 200)


def test_what_does_not_concern_the_outside_stays_inside() -> None:
    assert goes_out("notice.desk.opened", Severity.LIFE_SAFETY)
    assert not goes_out("notice.desk.opened", Severity.MAJOR)
    assert not goes_out("notice.desk.suggested", Severity.LIFE_SAFETY)
    assert goes_out("notice.task.offered", Severity.HOUSEKEEPING)
