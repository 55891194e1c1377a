"""The made-up city is the same for the same seed, and as hard as the streets it stands for."""

import json
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import CliRunner

from packs.shelf import load_shelf
from packs.troubles import load_troubles
from wanglou.city.grammar import say_one
from wanglou.city.machines import Seen
from wanglou.city.town import Town, build_town
from wanglou.city.witnesses import Words
from wanglou.cli import app
from wanglou.evaluation.correlation import OURS, OURS_ANSWERED, TownJudged, evaluate


@pytest.fixture(scope="module")
def town() -> Town:
    return build_town(5, days=4)


@pytest.fixture(scope="module")
def judged() -> TownJudged:
    return evaluate(5)


def test_a_seed_names_one_town(town: Town) -> None:
    assert build_town(5, days=4) == town
    assert build_town(6, days=4).heard != town.heard


def test_what_is_heard_comes_in_order_and_every_trouble_is_told_by_somebody(town: Town) -> None:
    times = [heard.at for heard in town.heard]
    assert times == sorted(times)
    told = {heard.trouble for heard in town.heard if isinstance(heard, Words)}
    assert told == {trouble.number for trouble in town.troubles}


def test_machines_miss_some_troubles_and_alarm_without_any(town: Town) -> None:
    seen = [heard for heard in town.heard if isinstance(heard, Seen)]
    could = {t.number for t in town.troubles if t.kind.sensor}
    sensed = {heard.trouble for heard in seen if heard.sensor}
    assert sensed & could
    assert could - sensed
    assert any(heard.trouble is None for heard in seen)


def test_an_event_ends_after_it_starts(town: Town) -> None:
    by_event: dict[object, list[Seen]] = {}
    for heard in town.heard:
        if isinstance(heard, Seen):
            by_event.setdefault(heard.event_id, []).append(heard)
    assert all([h.revision for h in told] == [1, 2] and told[0].at <= told[1].at for told in by_event.values())


def test_packs_and_kinds_that_machines_name_are_on_the_shelf() -> None:
    shelf = load_shelf()
    for kind in load_troubles().troubles:
        assert kind.kind in shelf
        for pack, called in filter(None, (kind.eyes, kind.sensor)):
            assert called in shelf[pack].kinds


@given(st.integers(0, 2**32), st.data())
def test_every_sentence_of_the_city_can_be_said(seed: int, data: st.DataObject) -> None:
    said = load_troubles()
    sentences = [s for kind in said.troubles for s in (*kind.says, *kind.over)] + [*said.asides]
    sentence = data.draw(st.sampled_from(sentences))
    spoken = say_one(Random(seed), sentence, place="12号楼")
    assert not set("{}|<>") & set(spoken)
    assert spoken.startswith("12号楼") or "<place>" not in sentence or "12号楼" in spoken


def test_choices_may_be_nested_and_empty() -> None:
    spoken = {say_one(Random(n), "{a{b|c}|}<place>", place="!") for n in range(60)}
    assert spoken == {"ab!", "ac!", "!"}


def test_the_town_is_hard_enough(judged: TownJudged) -> None:
    """FixMyStreet's rule fails often enough, and what Boston's duplicates look like is not made easier."""
    rules = {rule.rule: rule for rule in judged.rules}
    # The towns of the reach stand at .69 to .72; single ones scatter, and this one lies above them.
    assert 0.5 <= rules["fixmystreet_250m"].pairs.f1 <= 0.78
    assert rules["none"].pairs.recall == 0
    assert judged.difficulty["unrelated_within_250m_7d"] >= 0.21
    # Boston: 0, 41 and 77 m. Single towns scatter around 7, 36 and 67 m.
    assert judged.difficulty["duplicate_m_p75"] >= 30
    assert judged.difficulty["duplicate_m_p90"] >= 50


def test_ours_is_measured_first_and_beats_every_other_rule(judged: TownJudged) -> None:
    ours, answered, *others = judged.rules
    assert (ours.rule, answered.rule) == (OURS, OURS_ANSWERED)
    assert all(ours.pairs.f1 > other.pairs.f1 for other in others)


def test_an_officer_who_answers_suggestions_helps(judged: TownJudged) -> None:
    ours, answered = judged.rules[:2]
    assert answered.pairs.recall > ours.pairs.recall
    assert answered.dispatches_per_trouble < ours.dispatches_per_trouble


def test_the_command_says_it_in_json_and_as_a_table(judged: TownJudged) -> None:
    asked = ["eval", "correlation", "--seed", "5"]
    row = json.loads(CliRunner().invoke(app, [*asked, "--json"]).stdout)["towns"][0]
    assert row["rules"][0]["pairwise"]["f1"] == round(judged.rules[0].pairs.f1, 4)
    assert "FixMyStreet" in CliRunner().invoke(app, [*asked, "--lang", "en"]).stdout
