"""Who looks at which picture: laws of the rota."""

from hypothesis import given
from hypothesis import strategies as st

from pipelines.rota import Rhythm, Turn, due, glances

FIRE = Rhythm("fire", every_s=0.4, sweep_s=2.5, urgent=True)
POSTURE = Rhythm("posture", every_s=0.4)
PLATES = Rhythm("plates", every_s=1.0)

gaps = st.lists(st.floats(0.03, 2.0), min_size=1, max_size=120)


def looked(gaps: list[float], rhythms: tuple[Rhythm, ...]) -> dict[str, list[tuple[float, float]]]:
    """For each model (when it looked, how long after its look before), pictures coming after these gaps."""
    last: dict[str, float] = {}
    seen: dict[str, list[tuple[float, float]]] = {rhythm.model: [] for rhythm in rhythms}
    at_s = 0.0
    for gap in gaps:
        at_s += gap
        for name in due(at_s, [Turn(r, last.get(r.model)) for r in rhythms], gap):
            seen[name].append((at_s, at_s - last.get(name, 0.0)))
            last[name] = at_s
    return seen


@given(gaps)
def test_what_is_urgent_is_never_late_for_the_sake_of_another(gaps: list[float]) -> None:
    alone = looked(gaps, (FIRE,))["fire"]
    assert looked(gaps, (PLATES, POSTURE, FIRE))["fire"] == alone
    assert all(waited < FIRE.every_s + 1.5 * max(gaps) for _, waited in alone)


@given(st.floats(0.05, 0.39))
def test_nobody_starves_and_the_work_is_spread(gap: float) -> None:
    seen = looked([gap] * 500, (FIRE, POSTURE, PLATES))
    assert all(len(looks) > 10 for looks in seen.values())
    assert all(waited <= 2 * PLATES.every_s + 2 * gap for _, waited in seen["plates"][1:])


def test_at_five_pictures_a_second_fire_is_looked_for_more_than_twice_a_second() -> None:
    assert len(looked([0.2] * 50, (FIRE, POSTURE, PLATES))["fire"]) / 10 >= 2.0


def test_who_is_keen_looks_at_every_picture() -> None:
    assert due(1.0, [Turn(FIRE, 0.99, keen=True)]) == ("fire",)
    assert due(1.0, [Turn(FIRE, 0.99)]) == ()


def test_only_who_sweeps_glances_and_only_when_its_time_has_come() -> None:
    turns = [Turn(FIRE, 0.0), Turn(POSTURE, 0.0)]
    assert glances(2.0, turns) == ()
    assert glances(2.5, turns) == ("fire",)
    assert glances(2.0, turns, spacing_s=1.0) == ("fire",), "the picture nearest to its time"
    assert glances(0.0, [Turn(FIRE, None), Turn(POSTURE, None)]) == ("fire",)


def test_where_nothing_stirs_what_was_seen_holds_for_twenty_seconds_and_for_thirty_what_is_not_urgent() -> None:
    turn = Turn(FIRE, 0.0, holds=True)
    assert glances(19.9, [turn]) == due(19.9, [turn]) == ()
    assert glances(20.0, [turn]) == due(20.0, [turn]) == ("fire",)
    assert due(1.0, [Turn(FIRE, 0.0, keen=True, holds=True)]) == ("fire",), "who doubts does not rest"
    assert glances(0.0, [Turn(FIRE, None, holds=True)]) == ("fire",), "who never looked knows nothing"
    slow = Rhythm("plates", every_s=1.0, sweep_s=20.0)
    assert glances(29.9, [Turn(slow, 0.0, holds=True)]) == ()
    assert glances(30.0, [Turn(slow, 0.0, holds=True)]) == ("plates",)
    assert glances(20.0, [Turn(slow, 0.0)]) == ("plates",)
