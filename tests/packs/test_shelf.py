"""The scenarios that ship, and what is said of a file that is none."""

from pathlib import Path

import pytest

from packs.errors import YamlError
from packs.plans import NoEyesError, pack_plan, zones_for
from packs.shelf import find_pack, load_brains_shelf, load_shelf, pack_files, read_pack_file
from pipelines.behaviour import behaviours, build
from pipelines.schedule import parse_schedule
from pipelines.zones import Zone
from protocol.hazards import Severity
from protocol.messages import ZonePlan
from protocol.pack import CloseRule, Pack, PackError


@pytest.fixture(scope="module")
def shelf() -> dict[str, Pack]:
    return load_shelf()


def shipped(name: str) -> bytes:
    return next(file for file in pack_files() if file.name == f"{name}.yaml").read_bytes()


def test_what_is_told_and_what_is_seen_stands_on_the_shelf(shelf: dict[str, Pack]) -> None:
    told = {name for name, pack in shelf.items() if pack.eyes is None}
    sensed = {name for name, pack in shelf.items() if pack.sensors}
    assert sensed == {"door_open", "fire", "gas_leak", "power_cut", "sensor_fault", "water_leak"}
    flagged = {name for name, pack in shelf.items() if pack.flagging}
    assert flagged == {"welfare_check"}
    assert told - sensed - flagged - {"pattern"} == {"other", "quarrel", "trapped"}
    assert sorted(pack.eyes.behaviour for pack in shelf.values() if pack.eyes is not None) == sorted(behaviours())


def test_every_scenario_speaks_to_the_reporter_in_both_languages_at_every_step(shelf: dict[str, Pack]) -> None:
    for pack in shelf.values():
        said = pack.legs.notices
        assert said.received is not None, pack.pack
        assert said.dispatched is not None, pack.pack
        assert said.closed is not None, pack.pack


def test_every_scenario_that_is_told_has_words_to_know_it_by(shelf: dict[str, Pack]) -> None:
    assert [name for name, pack in shelf.items() if not pack.brain.words.strong and name != "other"] == []


def test_every_eye_of_the_shelf_can_be_opened(shelf: dict[str, Pack]) -> None:
    seen = [pack for pack in shelf.values() if pack.eyes is not None]
    for pack in seen:
        plan = pack_plan(pack)
        parse_schedule(plan.schedule)
        drawn = (Zone("→", ((0.1, 0.5), (0.9, 0.5))),) if pack.eyes and pack.eyes.zone.lines else ()
        kinds = [kind.kind for kind in build(plan, drawn).kinds]
        # People tell of more than eyes see: smoke.
        assert kinds == list(pack.kinds)[: len(kinds)], pack.pack


def test_each_scenario_takes_of_what_was_drawn_what_it_can_use(shelf: dict[str, Pack]) -> None:
    line = ZonePlan(name="门线", polygon=((0.5, 1.0), (0.5, 0.0)))
    area = ZonePlan(name="草坪", polygon=((0.0, 0.0), (1.0, 0.0), (0.5, 1.0)))
    assert zones_for(shelf["intrusion"], (line, area)) == ("草坪",)
    assert zones_for(shelf["line_crossing"], (line, area)) == ("门线",)
    assert zones_for(shelf["wrong_way"], (line, area)) == ("门线", "草坪")
    assert zones_for(shelf["quarrel"], (line, area)) == ()


def test_one_scenario_answers_to_each_kind(shelf: dict[str, Pack]) -> None:
    own = [pack.kinds[0] for pack in shelf.values()]
    assert len(set(own)) == len(own)


def test_one_code_is_one_part_of_the_tree_of_cases(shelf: dict[str, Pack]) -> None:
    parts = {(pack.category.code, pack.category.part) for pack in shelf.values()}
    assert len({code for code, _ in parts}) == len(parts)


def test_fire_waits_for_nobody(shelf: dict[str, Pack]) -> None:
    fire = shelf["fire"]
    assert fire.brain.severity is Severity.LIFE_SAFETY
    assert not fire.brain.verify_first
    assert {"着火", "冒烟", "燃气味"} <= set(fire.brain.words.urgent)


def test_a_quarrel_goes_to_a_mediator_and_is_looked_at_again(shelf: dict[str, Pack]) -> None:
    task = shelf["quarrel"].legs.tasks[0]
    assert task.to == "mediator"
    assert task.follow_up is not None
    assert task.follow_up.days == 30
    assert CloseRule.FOLLOW_UP_DATE in shelf["quarrel"].legs.close_when


def test_garbage_is_gone_in_four_working_hours(shelf: dict[str, Pack]) -> None:
    done = shelf["garbage"].legs.clocks.done
    assert done is not None
    assert done.working
    assert done.span.total_seconds() == 4 * 3600


def test_a_plan_carries_the_settings_of_the_pack_with_those_changed(shelf: dict[str, Pack]) -> None:
    plan = pack_plan(shelf["intrusion"], ("草坪",), {"inside_for": "5s"})
    assert plan.settings["inside_for"] == "5s"
    assert plan.settings["objects"] == ["person"]
    assert plan.zones == ("草坪",)


def test_what_is_only_told_cannot_watch(shelf: dict[str, Pack]) -> None:
    with pytest.raises(NoEyesError) as refused:
        pack_plan(shelf["quarrel"])
    assert "quarrel" in refused.value.text.zh


def test_an_unknown_pack_is_answered_with_the_nearest(shelf: dict[str, Pack]) -> None:
    with pytest.raises(PackError) as refused:
        find_pack("intrusoin", shelf)
    assert refused.value.values["nearest"] == "intrusion"


def test_a_folder_of_ones_own_is_a_shelf_too(tmp_path: Path) -> None:
    (tmp_path / "noise.yaml").write_bytes(shipped("noise"))
    (tmp_path / "notes.txt").write_text("not a pack")
    assert list(load_shelf(tmp_path)) == ["noise"]


def test_a_folder_that_is_not_there_is_no_empty_shelf(tmp_path: Path) -> None:
    with pytest.raises(PackError) as refused:
        load_shelf(tmp_path / "none")
    assert refused.value.key == "error.pack.no_folder"


def test_a_file_must_carry_the_name_of_its_pack(tmp_path: Path) -> None:
    (tmp_path / "loud.yaml").write_bytes(shipped("noise"))
    with pytest.raises(PackError) as refused:
        load_shelf(tmp_path)
    assert refused.value.key == "error.pack.file_name"


def test_a_misspelt_key_is_named_with_the_nearest_known_one(tmp_path: Path) -> None:
    file = tmp_path / "noise.yaml"
    file.write_bytes(shipped("noise").replace(b"verify_first:", b"verify_frist:"))
    with pytest.raises(PackError) as refused:
        read_pack_file(file)
    assert refused.value.values["key"] == "brain.verify_frist"
    assert refused.value.values["nearest"] == "verify_first"


@pytest.mark.parametrize("written", [b"", b"just words", b"[1, 2]", b"pack: .nan"])
def test_what_is_no_pack_is_refused(tmp_path: Path, written: bytes) -> None:
    file = tmp_path / "noise.yaml"
    file.write_bytes(written)
    with pytest.raises(PackError):
        read_pack_file(file)


def test_a_key_given_twice_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "noise.yaml"
    file.write_bytes(shipped("noise") + b"\nversion: 2\n")
    with pytest.raises(YamlError):
        read_pack_file(file)


def test_whoever_goes_alone_where_it_is_dangerous_is_asked_after_by_day_too(shelf: dict[str, Pack]) -> None:
    by_day = {name for name, pack in shelf.items() if pack.legs.check_ins.when == "always"}
    assert by_day == {"crowd", "fight", "fire", "gas_leak", "running", "smoke"}
    # Danger to life is asked about by its severity; these sooner still: who breathes it falls without a word.
    soon = {name for name in by_day if shelf[name].legs.check_ins.every.total_seconds() <= 300}
    assert soon == {"fire", "gas_leak", "smoke"}


def test_a_brain_has_a_place_for_what_nobody_recognises(tmp_path: Path) -> None:
    """Without it every report, a fire's too, would fail."""
    assert load_brains_shelf() == load_shelf()
    (tmp_path / "crowd.yaml").write_bytes(shipped("crowd"))
    assert set(load_shelf(tmp_path)) == {"crowd"}
    with pytest.raises(PackError) as refused:
        load_brains_shelf(tmp_path)
    assert str(tmp_path) in refused.value.text.zh
    (tmp_path / "other.yaml").write_bytes(shipped("other"))
    assert set(load_brains_shelf(tmp_path)) == {"crowd", "other"}


@pytest.mark.parametrize("name", ["crowd.yml", "crowd.YAML"])
def test_a_pack_that_would_not_be_read_is_named(tmp_path: Path, name: str) -> None:
    (tmp_path / "other.yaml").write_bytes(shipped("other"))
    (tmp_path / name).write_bytes(shipped("crowd"))
    with pytest.raises(PackError) as refused:
        load_shelf(tmp_path)
    assert name in refused.value.text.en
