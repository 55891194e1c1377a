"""A position that can hardly be true is marked; a plausible one never is."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from central.domain.position import FASTEST_M_S, OLD_AFTER_S, Doubt, doubts
from protocol.geo import Position
from tests.central.domain.builders import GATE, east_of

NOW = datetime(2026, 11, 23, 4, 0, tzinfo=UTC)


def asked(
    position: Position | None, metres_before: float | None = None, minutes: float = 10, **more: float
) -> set[Doubt]:
    last = east_of(metres_before) if metres_before is not None else None
    said = {"accuracy_m": 12.0, "age_s": 3.0} | more
    return set(
        doubts(
            position, accuracy_m=said["accuracy_m"], age_s=said["age_s"], at=NOW, last=last,
            last_at=NOW - timedelta(minutes=minutes) if last else None,
        )
    )  # fmt: skip


@pytest.mark.parametrize(
    ("found", "marks"),
    [
        (asked(None), {Doubt.MISSING}),
        (asked(GATE), set()),
        (asked(GATE, 800.0), set()),
        (asked(GATE, 60_000.0), {Doubt.JUMP}),
        (asked(GATE, age_s=OLD_AFTER_S + 1), {Doubt.OLD}),
        (asked(GATE, accuracy_m=0.0), {Doubt.EXACT}),
        (asked(GATE, 60_000.0, age_s=900.0, accuracy_m=0.0), {Doubt.OLD, Doubt.JUMP, Doubt.EXACT}),
    ],
)
def test_what_is_doubtful_is_marked(found: set[Doubt], marks: set[Doubt]) -> None:
    assert found == marks


@given(st.floats(0, 20_000), st.floats(0, 600), st.floats(0.1, 500), st.floats(0, OLD_AFTER_S))
def test_who_could_have_come_that_far_is_believed(metres: float, minutes: float, accuracy: float, age: float) -> None:
    could = min(metres, FASTEST_M_S * 60 * minutes)
    assert asked(GATE, could, minutes, accuracy_m=accuracy, age_s=age) == set()


@given(st.floats(0, 50_000), st.floats(0, 600), st.floats(0, 600))
def test_more_time_never_makes_it_more_doubtful(metres: float, one: float, two: float) -> None:
    less, more = sorted((one, two))
    assert asked(GATE, metres, more) <= asked(GATE, metres, less)
