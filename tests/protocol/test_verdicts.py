"""False alarms make a camera more cautious, right ones less; never beyond the bounds, never past what was right."""

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protocol.hazards import Severity
from protocol.verdicts import (
    MARGIN,
    MOST,
    MOST_FOR_LIFE,
    MOST_JUDGEMENTS,
    Judgement,
    Verdict,
    caution,
    with_judgement,
    without_judgement,
)

judgements = st.lists(
    st.builds(
        lambda number, sure, verdict: Judgement(
            event_id=UUID(int=number), kind="intrusion", confidence=sure, verdict=verdict
        ),
        st.integers(0, 60), st.floats(0, 1), st.sampled_from(Verdict),
    ),
    max_size=60,
)  # fmt: skip
severities = st.sampled_from(Severity)


def said(*verdicts: tuple[Verdict, float]) -> list[Judgement]:
    return [
        Judgement(event_id=UUID(int=n), kind="intrusion", confidence=sure, verdict=verdict)
        for n, (verdict, sure) in enumerate(verdicts)
    ]


F, T, B = Verdict.FALSE, Verdict.TRUE, Verdict.BENIGN


@pytest.mark.parametrize(
    ("told", "raised"),
    [
        ([], 0.0),
        ([(F, 0.5)], 0.0),  # one may be chance
        ([(F, 0.5), (F, 0.5)], 0.1),
        ([(F, 0.5), (F, 0.5), (T, 0.9)], 0.05),
        ([(F, 0.5), (F, 0.5), (B, 0.9), (T, 0.9)], 0.0),
        ([(F, 0.5)] * 9, MOST),
    ],
)
def test_what_judgements_come_to(told: list[tuple[Verdict, float]], raised: float) -> None:
    assert caution(said(*told), Severity.MINOR).raised == pytest.approx(raised)


def test_where_lives_hang_on_it_less_is_asked_for() -> None:
    assert caution(said(*[(F, 0.5)] * 9), Severity.LIFE_SAFETY).raised == MOST_FOR_LIFE


def test_what_was_right_is_never_kept_back() -> None:
    found = caution(said(*[(F, 0.5)] * 9, (T, 0.47)), Severity.MINOR)
    assert found.raised == MOST
    assert found.asks_for(0.4) == pytest.approx(0.47 - MARGIN)


@given(judgements, severities, st.floats(0, 1))
def test_never_less_than_usual_and_never_more_than_the_bound(
    told: list[Judgement], severity: Severity, usual: float
) -> None:
    found = caution(told, severity)
    assert usual <= found.asks_for(usual) <= usual + found.most
    assert found.most == (MOST_FOR_LIFE if severity is Severity.LIFE_SAFETY else MOST)


@given(judgements, severities, st.floats(0, 1))
def test_another_right_alarm_never_makes_it_more_cautious_and_another_false_one_never_less(
    told: list[Judgement], severity: Severity, sure: float
) -> None:
    before = caution(told, severity).asks_for(0.4)
    more = [Judgement(event_id=UUID(int=99), kind="intrusion", confidence=sure, verdict=v) for v in (T, F)]
    assert caution([*told, more[0]], severity).asks_for(0.4) <= before
    assert caution([*told, more[1]], severity).asks_for(0.4) >= before


@given(judgements, st.randoms(use_true_random=False), severities)
def test_their_order_does_not_matter(told: list[Judgement], luck: object, severity: Severity) -> None:
    shuffled = list(told)
    luck.shuffle(shuffled)  # type: ignore[attr-defined]
    assert caution(shuffled, severity) == caution(told, severity)


@given(judgements, st.sampled_from(Verdict))
def test_an_alarm_has_one_judgement_the_latest_and_taking_it_back_leaves_no_trace(
    told: list[Judgement], verdict: Verdict
) -> None:
    known: tuple[Judgement, ...] = ()
    for each in told:
        known = with_judgement(known, each)
    new = Judgement(event_id=UUID(int=999), kind="intrusion", confidence=0.5, verdict=verdict)
    after = with_judgement(known, new)
    assert len(after) <= MOST_JUDGEMENTS and after[-1] == new
    assert len({each.event_id for each in after}) == len(after)
    assert without_judgement(after, new.event_id) == known[-(MOST_JUDGEMENTS - 1) :]
