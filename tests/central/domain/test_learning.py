"""What counts as a decision, what it says of each weight, and which factors hold when."""

from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import uuid4

from central.domain.incident import IncidentState, Link, LinkZone
from central.domain.learning import FIELDS, How, Learned, in_force, verdicts_of, weights_of
from packs.shelf import load_shelf
from protocol.events import Reason
from protocol.pack import Weights
from protocol.texts import LANGUAGES, catalogue
from tests.central.domain.builders import NOON

HOUR = timedelta(hours=1)
REASONS = (
    Reason.of("link.kind_same", 2.0),
    Reason.of("link.time", -1.5, minutes=80),
    Reason.of("link.same_camera_zone", 2.5, zone="a"),
    Reason.of("link.same_machine", 2.5),
    Reason.of("link.kind_unknown", 0.0),
)
OPEN, CLOSED, MERGED = IncidentState.HANDLING, IncidentState.CLOSED, IncidentState.MERGED


def a_link(zone: LinkZone, **changes: Any) -> Link:
    link = Link(uuid4(), "d", uuid4(), uuid4(), zone, 5.5, REASONS, decided_by="rule", decided_at=NOON)
    return replace(link, **changes)


def learned(hour: int, withdrawn: int | None = None, **factors: float) -> Learned:
    until = None if withdrawn is None else NOON + withdrawn * HOUR
    return Learned(uuid4(), "d", "d", factors, 99, NOON + hour * HOUR, "command", until)


def hows(*decided: tuple[Link, IncidentState]) -> list[How]:
    return [verdict.how for verdict in verdicts_of(decided, [])]


def test_a_suggestion_counts_once_when_it_was_taken_or_refused() -> None:
    answered = {"undone_at": NOON + HOUR, "undone_by": "officer"}
    taken = a_link(LinkZone.SUGGEST, **answered)
    made = a_link(
        LinkZone.LINK, signal_id=taken.signal_id, decided_by="officer", decided_at=NOON + HOUR,
        reasons=(Reason.of("link.accepted"), *REASONS),
    )  # fmt: skip
    assert hows((taken, OPEN), (made, CLOSED)) == [How.ACCEPTED]
    assert hows((taken, OPEN)) == [How.REFUSED]
    assert hows((a_link(LinkZone.SUGGEST), CLOSED), (taken, MERGED)) == []


def test_a_link_counts_when_it_was_undone_or_stood_to_the_end() -> None:
    undone = a_link(LinkZone.LINK, undone_at=NOON + HOUR, undone_by="officer")
    assert hows((undone, OPEN), (a_link(LinkZone.LINK), CLOSED)) == [How.TAKEN_OUT, How.LEFT]
    by_rule = replace(undone, undone_by="rule")
    by_hand = a_link(LinkZone.LINK, reasons=(Reason.of("link.by_officer"), *REASONS))
    assert hows((by_rule, OPEN), (undone, MERGED), (a_link(LinkZone.LINK), OPEN), (by_hand, CLOSED)) == []


def test_what_a_weight_added_is_told_without_what_had_been_learned_by_then() -> None:
    link = a_link(LinkZone.LINK, decided_at=NOON + 2 * HOUR)
    history = [learned(1, kind_same=2.0, time_best=0.5), learned(3, kind_same=0.5)]
    (verdict,) = verdicts_of([(link, CLOSED)], history)
    assert verdict.worths == {"kind_same": 1.0, "time_best": -3.0, "same_camera_zone": 5.0}


def test_the_last_that_was_adopted_and_not_withdrawn_holds() -> None:
    first, second = learned(1, words=1.5), learned(2, withdrawn=4, words=2.0)
    at = [in_force([second, first], NOON + hour * HOUR) for hour in (0, 1, 3, 4)]
    assert at == [None, first, second, first]


def test_factors_multiply_a_packs_own_weights() -> None:
    pack = load_shelf()["other"]
    own = pack.brain.weights
    times = weights_of(pack, learned(0, kind_same=1.5))
    assert (times.kind_same, times.words) == (1.5 * own.kind_same, own.words)
    assert weights_of(pack, None) is own


def test_every_weight_that_can_be_learned_has_a_name_and_is_one_of_a_packs() -> None:
    weights = set(FIELDS.values())
    assert weights <= set(Weights.model_fields)
    for language in LANGUAGES:
        named = {key.removeprefix("learn.weights.") for key in catalogue(language) if key.startswith("learn.weights.")}
        assert named == weights, language
