"""Rules of dispatch on made-up days: the product's own function, counted honestly beside the others."""

import json
from dataclasses import replace
from itertools import permutations

import numpy as np
import pytest
from typer.testing import CliRunner

from central.domain import dispatch
from protocol.hazards import Severity
from wanglou.cli_simulate import app
from wanglou.patrols import policies
from wanglou.patrols.comparing import MEASURES, Interval, compare
from wanglou.patrols.days import FAULTLESS, Street, draw_days
from wanglou.patrols.optimum import distance_to_optimum, draw_burst, least_mean_wait
from wanglou.patrols.policies import POLICIES
from wanglou.patrols.street import live

STREET = Street()


def test_ours_on_the_made_up_street_is_the_function_that_the_brain_calls() -> None:
    from central.services.tasks import offering_round

    assert policies.assign is dispatch.assign
    assert offering_round.assign is dispatch.assign


def test_the_days_of_a_seed_are_the_same_for_every_rule() -> None:
    assert draw_days(3, 0.8, STREET, 1) == draw_days(3, 0.8, STREET, 1) != draw_days(4, 0.8, STREET, 1)


@pytest.mark.parametrize("name", POLICIES)
def test_nothing_is_forgotten_and_every_offer_is_answered_or_passed_on(name: str) -> None:
    """With shifts that change, phones that are mute, people who decline or say nothing, and tasks for two."""
    hard = replace(STREET, decline=0.3, silent=0.2, shift_min=120, mute_hours=0.5)
    days = draw_days(1, 0.8, hard, 0.75)
    outcome = live(days, hard, POLICIES[name])
    assert len(outcome.lived) == len(days.troubles) > 40
    assert outcome.unanswered == 0
    assert outcome.offers > len(days.troubles)
    assert all(0 <= lived.accepted_min <= 10 for lived in outcome.lived)
    assert all(0 < lived.wait_min < float("inf") for lived in outcome.lived)
    assert any(len(lived.trouble.handling_min) == 2 for lived in outcome.lived)


def test_near_the_limit_ours_keeps_people_waiting_less_than_batch_and_life_safety_less_than_all() -> None:
    rows = {row.policy: row.measured for row in compare(("ours", "batch"), 0.93, 2, STREET, 1.5)}
    assert rows["ours"]["wait_all"].mean < rows["batch"]["wait_all"].mean
    assert rows["ours"]["wait_life"].mean < rows["ours"]["wait_all"].mean


def test_no_order_of_work_beats_the_optimum() -> None:
    """Two troubles fewer, and every order of every split is tried by hand."""
    burst = draw_burst(2)
    few = replace(burst, troubles=burst.troubles[:5])

    def walked(order: tuple[int, ...], home: tuple[float, float]) -> float:
        at, free, waited = home, 0.0, 0.0
        for index in order:
            trouble = few.troubles[index]
            ways = float(np.hypot(at[0] - trouble.xy[0], at[1] - trouble.xy[1]))
            there = max(trouble.at_min, free + ways * FAULTLESS.factor / FAULTLESS.metres_per_minute)
            at, free, waited = trouble.xy, there + trouble.handling_min[0], waited + there - trouble.at_min
        return waited

    tried = [
        walked(order[:cut], few.homes[0]) + walked(order[cut:], few.homes[1])
        for order in permutations(range(5))
        for cut in range(6)
    ]
    assert least_mean_wait(few) == pytest.approx(min(tried) / 5)


def test_the_rule_is_never_better_than_the_optimum() -> None:
    for burst in distance_to_optimum("ours", 2):
        assert burst.optimum_min <= burst.rule_min + 0.05


def test_an_interval_says_how_sure_it_is() -> None:
    assert Interval.of([4.0, 6.0]).plus_minus == pytest.approx(12.71, abs=0.01)
    assert Interval.of([4.0]).row() == {"mean": 4.0, "plus_minus": None}


def test_days_without_a_trouble_say_nothing_of_how_long_one_waits() -> None:
    """Two people and a load so small that some seeds have no trouble at all, and most none that endangers life."""
    street = Street(people=2)
    drawn = [draw_days(seed, 0.05, street, 0.25) for seed in range(1, 41)]
    grave = sum(any(one.severity is Severity.LIFE_SAFETY for one in days.troubles) for days in drawn)
    assert any(not days.troubles for days in drawn)
    ours, batch = compare(("ours", "batch"), 0.05, 40, street, 0.25)
    waits = [
        float(np.mean(grave_waits))
        for days in drawn
        if (grave_waits := [one.wait_min for one in live(days, street, POLICIES["ours"]).lived
                            if one.trouble.severity is Severity.LIFE_SAFETY])
    ]  # fmt: skip
    assert len(waits) == grave < 40
    assert ours.measured["wait_life"].mean == pytest.approx(np.mean(waits))
    assert batch.to_batch is not None
    assert batch.to_batch.mean == 1.0
    (quiet,) = compare(("ours",), 0.05, 1, Street(people=2), 0.001)
    assert {name: interval.row() for name, interval in quiet.measured.items()}["longest"] == {
        "mean": None,
        "plus_minus": None,
    }


@pytest.mark.parametrize("columns", ["80", "200"])
def test_no_figure_of_the_table_is_cut(columns: str) -> None:
    asked = ["--policy", "ours", "--policy", "batch", "--load", "0.3", "--seeds", "2", "--days", "0.25"]
    table = CliRunner().invoke(app, ["patrols", *asked, "--bursts", "0", "--lang", "en"], env={"COLUMNS": columns})
    assert "±" in table.output
    assert "…" not in table.output


def test_the_command_prints_a_table_and_json() -> None:
    asked = ["--policy", "ours", "--policy", "batch", "--load", "0.3", "--seeds", "2", "--days", "0.25"]
    table = CliRunner().invoke(app, ["patrols", *asked, "--bursts", "1", "--lang", "en"], env={"COLUMNS": "200"})
    assert table.exit_code == 0
    assert "batch assignment" in table.output
    assert "optimum" in table.output
    found = json.loads(CliRunner().invoke(app, ["patrols", *asked, "--bursts", "0", "--json"]).output)
    assert [row["policy"] for row in found["compared"]] == ["ours", "batch"]
    assert set(MEASURES) <= found["compared"][0].keys()
    assert found["compared"][1]["to_batch"]["mean"] == 1.0


def test_a_rule_that_does_not_exist_is_named_as_such() -> None:
    said = CliRunner().invoke(app, ["patrols", "--policy", "guess"])
    assert said.exit_code == 2
    assert "priority-nearest" in said.output


def test_the_words_of_every_rule_and_column_stand_in_both_languages() -> None:
    from protocol.texts import both

    assert all(both(f"simulate.policies.{name}").zh for name in POLICIES)
    assert all(both(f"simulate.{name}").en for name in MEASURES)
    assert Severity.LIFE_SAFETY.rank == 0
