"""What is wrong with a report, told by field and in both languages, and what only looks odd and is taken."""

import json
from typing import Any

import pytest
from pydantic_core._pydantic_core import list_all_errors

from central.http.problems import problem_of_validation
from tests.central.brain import GATE, Brain

_AT = {"lat": GATE.lat, "lon": GATE.lon, "datum": "WGS84"}
_MARK = "echo-me"


@pytest.mark.parametrize(
    ("said", "mistakes"),
    [
        ({}, {("words", "missing")}),
        ({"words": ""}, {("words", "too_short")}),
        ({"words": 7}, {("words", "string_type")}),
        ({"words": f"灯坏了\x00{_MARK}"}, {("words", "nul_character")}),
        ({"words": "灯" * 34_000}, {("words", "string_too_long")}),
        ({"words": "灯坏了", "contact": f"138\x00{_MARK}"}, {("contact", "nul_character")}),
        ({"words": "灯坏了", "contact": "1" * 61}, {("contact", "too_long")}),
        ({"words": "灯坏了", "lat": 28.0, "lon": 115.0}, {("datum", "missing_beside")}),
        ({"words": "灯坏了", "lat": 28.0}, {("lon", "missing_beside"), ("datum", "missing_beside")}),
        ({"words": "灯坏了", "datum": "GCJ02"}, {("lat", "missing_beside"), ("lon", "missing_beside")}),
        ({"words": "灯坏了"} | _AT | {"datum": _MARK}, {("datum", "enum")}),
        ({"words": "灯坏了"} | _AT | {"lat": 115.9}, {("lat", "less_than_equal")}),
        ({"words": "灯坏了"} | _AT | {"lon": -181}, {("lon", "greater_than_equal")}),
        ({"words": "灯坏了"} | _AT | {"lat": "28°N"}, {("lat", "float_type")}),
        ({"words": "灯坏了", "kind": "Fire!"}, {("kind", "string_pattern_mismatch")}),
        ({"words": "灯坏了", "client_key": _MARK}, {("client_key", "uuid_parsing")}),
        ({"words": "灯坏了", "place_path": "../etc"}, {("place_path", "string_pattern_mismatch")}),
        ({"words": "灯坏了", "seen_at": "2999-01-01T00:00:00Z"}, {("", "extra_forbidden")}),
    ],
)
async def test_each_mistake_is_told_with_its_field_and_how_to_put_it_right(
    brain: Brain, said: dict[str, Any], mistakes: set[tuple[str, str]]
) -> None:
    answer = await brain.anybody().post("/api/v1/reports", json=said)
    assert answer.status_code == 422, answer.text
    told = answer.json()["fields"]
    assert {(each["field"], each["code"]) for each in told} == mistakes
    for each in told:
        assert each["detail"]["zh"] != each["detail"]["en"]
        assert "value_error" not in json.dumps(each)
    assert _MARK not in answer.text


async def test_half_a_character_is_told_apart_from_what_is_no_json(brain: Brain) -> None:
    body = b'{"words": "\\ud83d"}'
    answer = await brain.anybody().post("/api/v1/reports", content=body, headers={"Content-Type": "application/json"})
    assert (answer.status_code, answer.json()["code"]) == (400, "unreadable")


@pytest.mark.parametrize(
    ("noted", "mistakes"),
    [
        ({"done_at": "2026-11-23T04:00:00Z"}, {("sent_at", "missing_beside")}),
        ({"done_at": "2026-11-23T04:00:00", "sent_at": "2026-11-23T04:00:00Z"}, {("done_at", "timezone_aware")}),
        ({"done_at": "yesterday", "sent_at": "2026-11-23T04:00:00Z"}, {("done_at", "datetime_from_date_parsing")}),
        ({"checkpoint": 1}, {("round_id", "missing_beside")}),
        ({"fixed": {"words": "捡走了", "photo_keys": []}}, {("fixed.photo_keys", "too_short")}),
    ],
)
async def test_a_finding_that_lacks_the_other_half_of_something_is_told_which(
    brain: Brain, noted: dict[str, Any], mistakes: set[tuple[str, str]]
) -> None:
    guard = await brain.signed_in("patrol")
    answer = await guard.post("/api/v1/findings", json={"words": "灯坏了"} | noted)
    assert answer.status_code == 422, answer.text
    assert {(each["field"], each["code"]) for each in answer.json()["fields"]} >= mistakes


@pytest.mark.parametrize(
    "words",
    ["🔥🔥🔥 12号楼 fire!! 快来", "электричество 停电了 no power 전기", "灯\u200b坏\u202e了", "ひび割れ 外墙裂了"],
)
async def test_emoji_and_mixed_languages_are_words(brain: Brain, words: str) -> None:
    answer = await brain.anybody().post("/api/v1/reports", json={"words": words})
    assert answer.status_code == 201, answer.text
    assert answer.json()["urgent"] is ("fire" in words)


async def test_a_position_far_outside_is_taken_and_the_answer_says_that_it_was_not_used(brain: Brain) -> None:
    far = {"words": "路灯坏了", "lat": 39.9, "lon": 116.4, "datum": "WGS84"}
    answer = await brain.anybody().post("/api/v1/reports", json=far)
    assert (answer.status_code, answer.json()["position_far"]) == (201, True)
    tracked = await brain.anybody().get(f"/api/v1/reports/{answer.json()['tracking_code']}")
    assert any("没有用来判断地点" in step["text"]["zh"] for step in tracked.json()["steps"])
    near = await brain.anybody().post("/api/v1/reports", json={"words": "垃圾桶满了"} | _AT)
    assert (near.status_code, near.json()["position_far"]) == (201, False)


async def test_a_page_marks_the_field_with_a_character_nobody_sees(brain: Brain) -> None:
    answer = await brain.anybody().post("/r", data={"words": "灯坏了\x00"})
    assert answer.status_code == 422
    assert 'aria-invalid="true"' in answer.text


@pytest.mark.parametrize("kind", sorted({str(row["type"]) for row in list_all_errors()} - {"json_invalid"}))
def test_every_mistake_pydantic_knows_has_a_sentence_and_quotes_nothing(kind: str) -> None:
    context: dict[str, Any] = next(row.get("example_context") or {} for row in list_all_errors() if row["type"] == kind)
    quoted = {name: (_MARK if name in ("error", "tag", "input") else value) for name, value in context.items()}
    problem = problem_of_validation([{"type": kind, "loc": ("words",), "ctx": quoted, "msg": _MARK}])
    ((field, code, said),) = problem.fields
    assert (field, code) == ("" if kind == "extra_forbidden" else "words", kind)
    assert _MARK not in f"{said.zh}{said.en}"
