"""How strictly messages are read: people's input to the letter, a newer machine's with patience."""

import json
from typing import Any

import pytest
from pydantic import ValidationError

from protocol.events import Box, Reason
from protocol.evidence import LARGEST_EVIDENCE_BYTES, EvidenceRef
from protocol.geo import Position
from protocol.messages import LARGEST_BATCH, EnrolRequest, EventBatch, Hello, ZonePlan
from protocol.wire import Line, Strict, Words, nearest


class Form(Strict):
    title: Line
    words: Words = ""


NOW = "2026-11-23T08:00:00+08:00"


def test_keys_of_a_newer_agent_are_named_and_ignored() -> None:
    body: dict[str, Any] = {"agent_version": "9.0", "protocols": [1, 2], "now": NOW, "mood": "cheerful"}
    assert Hello.unknown_keys(body) == ("mood",)
    assert not hasattr(Hello.model_validate(body), "mood")


def test_keys_a_person_misspelt_are_refused() -> None:
    with pytest.raises(ValidationError, match="titel"):
        Form.model_validate({"title": "a", "titel": "b"})


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e999"])
def test_numbers_that_are_none_are_refused(number: str) -> None:
    with pytest.raises(ValidationError):
        Box.model_validate_json(f'{{"x1": 0, "y1": 0, "x2": 1, "y2": {number}}}')
    with pytest.raises(ValidationError):
        Position.model_validate(json.loads(f'{{"lat": {number}, "lon": 0}}'))


@pytest.mark.parametrize("text", ["\ud800", "ok \udfff", "\x00", "a\x00b"])
@pytest.mark.parametrize("field", ["title", "words"])
def test_text_that_no_database_can_hold_is_refused(text: str, field: str) -> None:
    with pytest.raises(ValidationError):
        Form.model_validate({"title": "t", field: text})


def test_chinese_and_emoji_are_text_like_any_other() -> None:
    assert Form(title="12号楼🔥").title == "12号楼🔥"


def test_a_line_ends_somewhere() -> None:
    assert len(Form(title="长" * 200).title) == 200
    with pytest.raises(ValidationError):
        Form(title="长" * 201)


@pytest.mark.parametrize("box", [(0.6, 0, 0.5, 1), (0, 0.6, 1, 0.5), (-0.1, 0, 1, 1), (0, 0, 1.01, 1)])
def test_a_box_has_its_corners_in_order_and_inside_the_picture(box: tuple[float, ...]) -> None:
    with pytest.raises(ValidationError):
        Box.model_validate(dict(zip(("x1", "y1", "x2", "y2"), box, strict=True)))


def test_a_box_may_be_as_thin_as_a_line() -> None:
    assert Box(x1=0.5, y1=0.1, x2=0.5, y2=0.9).x2 == 0.5


def test_a_reason_keeps_its_numbers_and_leaves_words_in_its_sentence() -> None:
    reason = Reason.of("nobody.has.written.this", 1.5, distance_m=12, minutes=3.5, place="春城里", same=True)
    assert reason.values == {"distance_m": 12.0, "minutes": 3.5, "same": 1.0}
    assert reason.weight == 1.5


def test_a_reason_without_words_in_the_catalogue_shows_its_key() -> None:
    reason = Reason.of("nobody.has.written.this")
    assert reason.text.zh == reason.text.en == "reason.nobody.has.written.this"
    assert reason.weight is None


@pytest.mark.parametrize("code", ["", "Distance", "9lives", "a b", "x" * 81])
def test_a_reason_has_a_code_that_can_be_looked_up(code: str) -> None:
    with pytest.raises(ValidationError):
        Reason.of(code)


def test_a_naive_instant_is_refused() -> None:
    with pytest.raises(ValidationError, match="timezone"):
        Hello.model_validate({"agent_version": "1", "protocols": [1], "now": "2026-11-23T08:00:00"})


@pytest.mark.parametrize("count", [0, LARGEST_BATCH + 1])
def test_a_batch_is_neither_empty_nor_without_end(count: int) -> None:
    with pytest.raises(ValidationError):
        EventBatch.model_validate({"events": [{}] * count})


def test_one_bad_event_does_not_spoil_its_batch() -> None:
    assert len(EventBatch.model_validate({"events": [{"event_id": "rubbish"}, {}]}).events) == 2


@pytest.mark.parametrize("size", [0, LARGEST_EVIDENCE_BYTES + 1, -1])
def test_evidence_of_no_size_or_too_much_is_refused(size: int) -> None:
    with pytest.raises(ValidationError):
        EvidenceRef.model_validate(
            {"sha256": "0" * 64, "kind": "snapshot", "media_type": "image/jpeg", "size_bytes": size, "captured_at": NOW}
        )


@pytest.mark.parametrize(
    "change",
    [{"code": "abcd-efgh-jklm"}, {"code": "ABCD-EFGH"}, {"public_key": "short"}, {"camera_ids": ["../etc"]}],
)
def test_an_enrolment_that_is_not_to_the_letter_is_refused(change: dict[str, object]) -> None:
    good = {"code": "ABCD-EFGH-JKLM", "public_key": "A" * 43 + "=", "agent_name": "门岗", "agent_version": "0.1.0"}
    assert EnrolRequest.model_validate(good).camera_ids == ()
    with pytest.raises(ValidationError):
        EnrolRequest.model_validate(good | change)


def test_a_zone_of_two_corners_is_a_line_and_of_one_is_nothing() -> None:
    assert ZonePlan.model_validate({"name": "门线", "polygon": [[0, 0], [1, 1]]}).line
    assert not ZonePlan.model_validate({"name": "草坪", "polygon": [[0, 0], [1, 1], [0, 1]]}).line
    with pytest.raises(ValidationError):
        ZonePlan.model_validate({"name": "草坪", "polygon": [[0, 0]]})


def test_the_nearest_known_word_is_named() -> None:
    assert nearest("wieghts", ["weights", "gate", "words"]) == "weights"
    assert nearest("anything", []) == "-"
