"""A pack is read to the letter: an unknown key is named with the nearest known one."""

from copy import deepcopy
from datetime import timedelta
from typing import Any

import pytest
import yaml

from protocol.hazards import Severity
from protocol.pack import CloseRule, PackError, known_keys, read_pack
from protocol.span import Limit

WRITTEN = """
pack: fire_lane
version: 3
title: {zh: 消防通道占用, en: Blocked fire lane}
kinds: [blocked_lane, parking]
category: {code: "0203", part: 公共设施}
eyes:
  behaviour: blocked_lane
  settings: {vehicles: [car, truck], longer_than: 60s}
brain:
  severity: major
  gate: {radius_m: 60, window: 16h, longest_life: 3d}
  words: {strong: [消防通道], weak: [堵], urgent: [着火]}
legs:
  tasks: [{to: patrol, skill: traffic, title: {zh: 劝离车辆, en: Move the car}, follow_up: 7d}]
  clocks: {accept: 10min, done: 4 working hours}
  close_when: [photo_after, officer_check]
privacy: {label: L2, keep_evidence: 30d}
"""


def written(change: dict[str, Any] | None = None) -> dict[str, Any]:
    """The pack above as parsed YAML, with ``change`` laid over its second level."""
    body: dict[str, Any] = yaml.safe_load(WRITTEN)
    for key, value in (change or {}).items():
        body[key] = body[key] | value if isinstance(body.get(key), dict) else value
    return body


def test_a_pack_says_all_three_parts() -> None:
    pack = read_pack("fire_lane", written())
    assert pack.eyes is not None
    assert pack.eyes.settings["longer_than"] == "60s"  # the behaviour's own schema reads its settings
    assert pack.brain.gate.longest_life == timedelta(days=3)
    assert pack.legs.tasks[0].follow_up == timedelta(days=7)
    assert pack.legs.clocks.done == Limit(span=timedelta(hours=4), working=True)
    assert pack.legs.close_when == (CloseRule.PHOTO_AFTER, CloseRule.OFFICER_CHECK)


@pytest.mark.parametrize(
    ("change", "named", "near"),
    [
        ({"lags": {}}, "lags", "legs"),
        ({"brain": {"severty": "major"}}, "brain.severty", "severity"),
        ({"brain": {"gate": {"radius": 60}}}, "brain.gate.radius", "radius_m"),
        ({"eyes": {"behavior": "x"}}, "eyes.behavior", "behaviour"),
        ({"legs": {"clocks": {"on_scence": "30min"}}}, "legs.clocks.on_scence", "on_scene"),
        (
            {"legs": {"tasks": [{"to": "patrol", "titel": 1, "title": {"zh": "a", "en": "b"}}]}},
            "legs.tasks.0.titel",
            "title",
        ),
    ],
)
def test_an_unknown_key_is_named_with_the_nearest_known_one(change: dict[str, Any], named: str, near: str) -> None:
    with pytest.raises(PackError) as refusal:
        read_pack("fire_lane", written(change))
    for sentence in (refusal.value.text.zh, refusal.value.text.en):
        assert f"“{named}”" in sentence
        assert f"“{near}”" in sentence


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"version": 0}, "version"),
        ({"pack": "Fire Lane"}, "pack"),
        ({"kinds": []}, "kinds"),
        ({"brain": {"gate": {"radius_m": float("nan")}}}, "brain.gate.radius_m"),
        ({"brain": {"gate": {"window": "16 hours"}}}, "brain.gate.window"),
        ({"brain": {"severity": "huge"}}, "brain.severity"),
        ({"legs": {"tasks": []}}, "legs.tasks"),
        ({"legs": {"close_when": ["whenever"]}}, "legs.close_when.0"),
        ({"privacy": {"label": "L9"}}, "privacy.label"),
        ({"title": {"zh": ""}}, "title.zh"),
    ],
)
def test_a_value_out_of_bounds_is_refused_and_its_key_named(change: dict[str, Any], named: str) -> None:
    with pytest.raises(PackError) as refusal:
        read_pack("fire_lane", written(change))
    assert refusal.value.key == "error.pack.unreadable"
    assert named in refusal.value.text.en


@pytest.mark.parametrize("body", [None, [], "fire", 3, {}])
def test_what_is_no_pack_at_all_is_refused(body: object) -> None:
    with pytest.raises(PackError):
        read_pack("nothing", body)


def test_where_lives_are_at_stake_nobody_waits_for_a_confirmation() -> None:
    urgent = {"brain": {"severity": "life_safety", "verify_first": True}}
    with pytest.raises(PackError, match="verify_first"):
        read_pack("fire", written(urgent))
    urgent["brain"]["verify_first"] = False
    assert read_pack("fire", written(urgent)).brain.severity is Severity.LIFE_SAFETY


def test_a_pack_without_eyes_lives_on_words_alone() -> None:
    body = written()
    del body["eyes"]
    assert read_pack("mediation", body).eyes is None


def test_reading_a_pack_leaves_what_was_read_alone() -> None:
    body = written()
    before = deepcopy(body)
    read_pack("fire_lane", body)
    assert body == before


def test_the_known_keys_come_from_the_schema_itself() -> None:
    assert known_keys(("brain", "gate")) == ["longest_life", "radius_m", "window"]
    assert "title" in known_keys(("legs", "tasks", 0))
    assert known_keys(("eyes", "settings")) == []


def test_severities_sort_with_the_most_urgent_first() -> None:
    assert [severity.rank for severity in Severity] == [0, 1, 2, 3]
    assert Severity.LIFE_SAFETY.rank < Severity.HOUSEKEEPING.rank
