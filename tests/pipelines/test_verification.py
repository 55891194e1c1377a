"""How often something must be seen, and what gives a false alarm away."""

from datetime import timedelta

import pytest

from pipelines.verification import Look, Rule, withdrawal

TWO_OF_FOUR = Rule(looks=2, of=4, within=timedelta(seconds=4), patience=timedelta(seconds=5))


@pytest.mark.parametrize(
    ("looks", "believed"),
    [
        ([(0.0, True)], False),
        ([(0.0, True), (0.1, True)], True),
        ([(0.0, True), (0.1, False), (0.2, False), (0.3, True)], True),
        ([(0.0, True), (0.1, False), (0.2, False), (0.3, False), (0.4, True)], False),
        ([(0.0, True), (4.0, True)], True),
        ([(0.0, True), (4.1, True)], False),
        ([], False),
    ],
)
def test_so_many_of_the_last_looks_within_so_many_seconds(looks: list[tuple[float, bool]], believed: bool) -> None:
    at_s = looks[-1][0] if looks else 0.0

    reason = TWO_OF_FOUR.confirms([Look(*look) for look in looks], at_s)

    assert (reason is not None) is believed


def test_the_reason_to_believe_carries_its_numbers() -> None:
    reason = TWO_OF_FOUR.confirms([Look(0.0, True), Look(0.5, False), Look(1.0, True)], 1.0)

    assert reason is not None
    assert reason.values == {"met": 2.0, "looks": 3.0, "over_s": 1.0}


@pytest.mark.parametrize(("looks", "of"), [(0, 3), (4, 3)])
def test_a_rule_that_never_or_always_holds_is_refused(looks: int, of: int) -> None:
    with pytest.raises(ValueError, match="looks"):
        Rule(looks=looks, of=of, within=timedelta(seconds=4), patience=timedelta(seconds=5))


@pytest.mark.parametrize(
    ("shown_s", "roamed", "came_in", "taken_back"),
    [
        (3.0, 0.02, False, True),
        (3.0, 0.02, True, False),  # stepped in at the edge, stood, stepped out
        (3.0, 0.90, False, False),  # came out of a door in the middle of the picture
        (9.0, 0.02, False, False),  # stood there too long to be a flash
        (3.0, None, False, False),  # smoke does not walk
    ],
)
def test_only_what_came_from_nowhere_stood_still_and_vanished_soon_is_taken_back(
    shown_s: float, roamed: float | None, came_in: bool, taken_back: bool
) -> None:
    reason = withdrawal(shown_s, roamed, came_in)

    assert (reason is not None) is taken_back
    assert reason is None or reason.values == {"shown_s": 3.0, "roamed": 0.02, "brief_s": 6.0}
