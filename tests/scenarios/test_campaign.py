"""A small campaign of kill -9: brain, agent, both, and the brain with its whole database, each at least once.

``python bench/kill.py --rounds 300`` is the long one; docs/performance.md has what it came to.
"""

from pathlib import Path

from tests.scenarios.campaign import EARLY_EVERY, VICTIMS, campaign

ROUNDS = 6


def test_nothing_acknowledged_is_lost_or_doubled_whoever_is_killed(tmp_path: Path) -> None:
    with campaign(tmp_path, seed=4) as running:
        for _ in range(ROUNDS):
            running.round()
        found = running.finish()
    assert found.wrong == {}
    assert running.acknowledged.trouble == []
    assert {*running.kills} == {*VICTIMS}
    assert running.early_kills == ROUNDS // EARLY_EVERY
    told = running.acknowledged
    assert found.events == len({*told.by_outbox, *told.by_brain})
    assert min(len(told.by_outbox), len(told.by_brain), found.incidents) > ROUNDS, "there was nothing to lose"
