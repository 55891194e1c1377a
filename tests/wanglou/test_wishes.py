"""What may be asked of an analysis, and what is said to a question that cannot be meant."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from packs.errors import YamlError
from packs.plans import NoEyesError
from packs.shelf import load_shelf
from pipelines.behaviour import BehaviourError
from protocol.errors import WanglouError
from protocol.pack import PackError
from wanglou.analysis.wishes import DrawnZone, WishError, chosen_packs, read_zones, watches_of

SHELF = load_shelf()
SQUARE = [[0.1, 0.1], [0.9, 0.1], [0.9, 0.9], [0.1, 0.9]]
LINE = DrawnZone(name="门线", polygon=((0.5, 1.0), (0.5, 0.0)))
LAWN = DrawnZone(name="草坪", polygon=((0.1, 0.1), (0.9, 0.1), (0.9, 0.9)))


def zones_file(folder: Path, body: object) -> Path:
    file = folder / "zones.json"
    file.write_text(body if isinstance(body, str) else json.dumps(body, ensure_ascii=False), encoding="utf-8")
    return file


def test_without_a_name_every_proven_pack_that_needs_no_zone_is_chosen() -> None:
    chosen = {pack.pack for pack in chosen_packs([], SHELF)}
    assert {"crowd", "loitering"} <= chosen
    assert not {"gathering", "intrusion", "line_crossing", "wrong_way"} & chosen


def test_with_zones_drawn_those_that_need_one_are_chosen_too() -> None:
    alone = {pack.pack for pack in chosen_packs([], SHELF)}
    assert {pack.pack for pack in chosen_packs([], SHELF, [LAWN])} - alone == {"intrusion"}


def test_a_line_is_for_those_that_need_one_and_an_area_for_the_others() -> None:
    intrusion, crossing = watches_of(chosen_packs(["intrusion", "line_crossing"], SHELF), [LAWN, LINE], [])
    assert intrusion.pack.zones == ("草坪",)
    assert crossing.pack.zones == ("门线",)


@pytest.mark.parametrize(("pack", "drawn"), [("intrusion", "LINE"), ("line_crossing", "LAWN")])
def test_what_nobody_can_use_is_refused(pack: str, drawn: str) -> None:
    zone = {"LINE": LINE, "LAWN": LAWN}[drawn]
    named = zone.model_copy(update={"packs": (pack,)})
    for each in (zone, named):
        with pytest.raises(WanglouError) as refused:
            watches_of(chosen_packs([pack], SHELF), [each], [])
        assert refused.value.key == f"error.behaviour.needs_{'area' if zone.line else 'line'}"
        assert zone.name in refused.value.text.zh


def test_a_wrong_way_without_an_arrow_says_what_to_draw() -> None:
    with pytest.raises(WanglouError) as refused:
        watches_of(chosen_packs(["wrong_way"], SHELF), [], [])
    assert refused.value.key == "error.behaviour.no_arrow"
    assert "两点" in refused.value.text.zh


def test_a_pack_named_twice_looks_once() -> None:
    assert [pack.pack for pack in chosen_packs(["intrusion", "intrusion"], SHELF)] == ["intrusion"]


def test_an_unknown_pack_is_answered_with_the_nearest() -> None:
    with pytest.raises(PackError) as refused:
        chosen_packs(["loitring"], SHELF)
    assert refused.value.values["nearest"] == "loitering"


def test_what_is_only_told_cannot_be_looked_for() -> None:
    with pytest.raises(NoEyesError):
        watches_of(chosen_packs(["quarrel"], SHELF), [], [])


def test_a_pack_whose_zone_is_not_given_takes_the_whole_picture() -> None:
    (watch,) = watches_of(chosen_packs(["intrusion"], SHELF), [], [])
    assert watch.zones == ()


def test_a_zone_may_be_for_one_pack_only() -> None:
    mine = DrawnZone(name="门前", polygon=LAWN.polygon, packs=("loitering",))
    intrusion, loitering = watches_of(chosen_packs(["intrusion", "loitering"], SHELF), [LAWN, mine], [])
    assert intrusion.pack.zones == ("草坪",)
    assert loitering.pack.zones == ("草坪", "门前")


def test_a_zone_for_a_pack_nobody_chose_is_refused() -> None:
    zone = DrawnZone(name="门前", polygon=LAWN.polygon, packs=("loitering",))
    with pytest.raises(WishError) as refused:
        watches_of(chosen_packs(["intrusion"], SHELF), [zone], [])
    assert refused.value.key == "error.analyze.pack_not_chosen"


def test_a_clip_has_no_time_of_day() -> None:
    night = SHELF["intrusion"].eyes
    assert night is not None
    pack = SHELF["intrusion"].model_copy(update={"eyes": night.model_copy(update={"schedule": "22:00-06:00"})})
    (watch,) = watches_of([pack], [], [])
    assert watch.pack.schedule == "always"


@pytest.mark.parametrize(
    ("written", "key", "value"),
    [
        ("inside_for=3s", "inside_for", "3s"),
        ("intrusion.inside_for = 3s", "inside_for", "3s"),
        ("least_confidence=0.25", "least_confidence", 0.25),
        ("least_confidence=1", "least_confidence", 1),
        ("objects=[person, car]", "objects", ["person", "car"]),
        ("objects=person,car", "objects", ["person", "car"]),
        ("objects=car", "objects", ["car"]),
    ],
)
def test_a_setting_is_read_as_the_behaviour_wants_it(written: str, key: str, value: object) -> None:
    (watch,) = watches_of(chosen_packs(["intrusion"], SHELF), [], [written])
    assert watch.pack.settings[key] == value


def test_a_setting_changes_only_the_packs_that_know_it() -> None:
    intrusion, loitering = watches_of(chosen_packs(["intrusion", "loitering"], SHELF), [], ["longer_than=5s"])
    assert "longer_than" not in intrusion.pack.settings
    assert loitering.pack.settings["longer_than"] == "5s"


@pytest.mark.parametrize(
    ("written", "key", "near"),
    [
        ("inside_four=3s", "error.analyze.unknown_set", "inside_for"),
        ("intrusion.longer_than=3s", "error.analyze.unknown_set", "inside_for"),
        ("intrusoin.inside_for=3s", "error.analyze.pack_not_chosen", "intrusion"),
        ("inside_for", "error.analyze.bad_set", None),
        ("=3s", "error.analyze.bad_set", None),
        ("inside_for=", "error.analyze.bad_set", None),
        (".inside_for=3s", "error.analyze.bad_set", None),
    ],
)
def test_a_setting_nobody_knows_is_answered_with_the_nearest(written: str, key: str, near: str | None) -> None:
    with pytest.raises(WishError) as refused:
        watches_of(chosen_packs(["intrusion"], SHELF), [], [written])
    assert refused.value.key == key
    assert refused.value.values.get("nearest") in (near, "least_confidence" if near else None)


@pytest.mark.parametrize("written", ["inside_for=soon", "least_confidence=2", "least_confidence=.nan", "objects=[]"])
def test_a_value_out_of_bounds_is_refused_by_the_behaviour(written: str) -> None:
    with pytest.raises(BehaviourError):
        watches_of(chosen_packs(["intrusion"], SHELF), [], [written])


@given(st.text(max_size=60))
def test_whatever_stands_behind_set_only_a_named_error_comes_of_it(written: str) -> None:
    try:
        watches_of(chosen_packs(["intrusion"], SHELF), [], [written])
    except WanglouError as error:
        assert error.text.zh


def test_zones_are_read_from_json_in_fractions(tmp_path: Path) -> None:
    (zone,) = read_zones(zones_file(tmp_path, {"zones": [{"name": "草坪", "polygon": SQUARE, "packs": ["intrusion"]}]}))
    assert zone.name == "草坪"
    assert zone.polygon[0] == (0.1, 0.1)
    assert zone.packs == ("intrusion",)


@pytest.mark.parametrize(
    ("body", "key"),
    [
        ({"zones": [{"name": "a", "polygon": [[430, 320], [768, 320], [768, 560]]}]}, "error.analyze.zone_fraction"),
        ({"zones": [{"name": "a", "polygon": [[-0.1, 0], [1, 0], [1, 1]]}]}, "error.analyze.zone_fraction"),
        ({"zones": [{"name": "a", "polgon": SQUARE}]}, "error.analyze.zone_key"),
        ({"zone": []}, "error.analyze.zone_key"),
        ({"zones": [{"name": "a", "polygon": SQUARE}, {"name": "a", "polygon": SQUARE}]}, "error.analyze.zone_twice"),
        ({"zones": []}, "error.analyze.zones"),
        ({"zones": [{"name": "a", "polygon": [[0, 0]]}]}, "error.analyze.zones"),
        ({"zones": [{"name": "a", "polygon": [[0, 0], [1, 1], "x"]}]}, "error.analyze.zones"),
        ('{"zones": [{"name": "a", "polygon": [[0, 0], [1, 0], [.nan, 1]]}]}', "error.analyze.zones"),
        ("[]", "error.analyze.zones"),
        ("null", "error.analyze.zones"),
    ],
)
def test_zones_that_cannot_be_meant_are_refused(tmp_path: Path, body: object, key: str) -> None:
    with pytest.raises(WishError) as refused:
        read_zones(zones_file(tmp_path, body))
    assert refused.value.key == key
    assert "zones.json" in str(refused.value)


def test_a_zones_file_that_is_not_there_is_said_to_be_so(tmp_path: Path) -> None:
    with pytest.raises(WishError) as refused:
        read_zones(tmp_path / "none.json")
    assert refused.value.key == "error.analyze.no_zone_file"


def test_a_zones_file_that_is_no_json_names_its_line(tmp_path: Path) -> None:
    with pytest.raises(YamlError) as refused:
        read_zones(zones_file(tmp_path, '{"zones": [\n  {"name": '))
    assert refused.value.key == "error.yaml.line"


def test_a_zone_without_area_is_refused() -> None:
    flat = DrawnZone(name="线", polygon=((0.1, 0.1), (0.5, 0.5), (0.9, 0.9)))
    with pytest.raises(WanglouError) as refused:
        watches_of(chosen_packs(["intrusion"], SHELF), [flat], [])
    assert refused.value.key == "error.zone.no_area"


def test_a_line_that_leads_nowhere_is_refused() -> None:
    with pytest.raises(WanglouError) as refused:
        watches_of(chosen_packs(["line_crossing"], SHELF), [LINE.model_copy(update={"polygon": ((0.5, 0.5),) * 2})], [])
    assert refused.value.key == "error.zone.no_length"
