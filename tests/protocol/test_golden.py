"""The messages of every release are still understood: golden letters, read back to the letter."""

import json
from pathlib import Path
from typing import Any

import pytest

from protocol.commands import (
    COMMAND,
    AddCamera,
    ChangeCamera,
    CommandAnswer,
    CommandHeard,
    CommandsAnswer,
    CommandsAsk,
    Rehearse,
    RemoveCamera,
    TakeStill,
)
from protocol.events import Event
from protocol.live_view import Glimpse, KeepView, OpenView
from protocol.messages import (
    BatchAnswer,
    EnrolAnswer,
    EnrolRequest,
    EventBatch,
    EvidenceAnswer,
    Hello,
    HelloAnswer,
)
from protocol.wire import Wire

GOLDEN = Path(__file__).resolve().parent.parent / "golden"
READ_AS: dict[str, type[Wire]] = {
    "enrol_request": EnrolRequest,
    "enrol_answer": EnrolAnswer,
    "hello": Hello,
    "hello_answer": HelloAnswer,
    "batch": EventBatch,
    "batch_answer": BatchAnswer,
    "evidence_answer": EvidenceAnswer,
    "commands_ask": CommandsAsk,
    "commands_answer": CommandsAnswer,
    "command_add_camera": AddCamera,
    "command_change_camera": ChangeCamera,
    "command_remove_camera": RemoveCamera,
    "command_take_still": TakeStill,
    "command_rehearse": Rehearse,
    "command_open_view": OpenView,
    "command_keep_view": KeepView,
    "command_glimpse": Glimpse,
    "command_answer": CommandAnswer,
    "command_heard": CommandHeard,
    "event_started": Event,
    "event_updated": Event,
    "event_ended": Event,
    "event_withdrawn": Event,
}


def letters() -> list[Path]:
    return sorted(GOLDEN.glob("v*/*.json"))


@pytest.mark.parametrize("letter", letters(), ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_letter_of_an_older_release_is_read_whole(letter: Path) -> None:
    written = json.loads(letter.read_text(encoding="utf-8"))
    model = READ_AS[letter.stem]
    read = model.model_validate_json(letter.read_text(encoding="utf-8"))
    assert model.unknown_keys(written) == ()
    assert says_at_least(read.model_dump(mode="json"), written)
    assert model.model_validate(written) == read  # parsed elsewhere (a batch, a database column) it says the same


def test_every_kind_of_letter_has_a_golden_one_in_this_release() -> None:
    assert {letter.stem for letter in letters() if letter.parent.name == "v1"} == set(READ_AS)


def test_the_events_of_the_golden_batch_are_events() -> None:
    batch = EventBatch.model_validate_json((GOLDEN / "v1" / "batch.json").read_text(encoding="utf-8"))
    revisions = [Event.model_validate(event).revision for event in batch.events]
    assert revisions == [1, 2, 3]


@pytest.mark.parametrize("letter", letters(), ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_letter_with_a_key_of_a_newer_release_is_read_all_the_same(letter: Path) -> None:
    model = READ_AS[letter.stem]
    written = json.loads(letter.read_text(encoding="utf-8"))
    newer = written | {"a_key_of_tomorrow": {"deep": [1, 2]}}
    assert model.unknown_keys(newer) == ("a_key_of_tomorrow",)
    assert model.model_validate_json(json.dumps(newer)) == model.model_validate_json(json.dumps(written))


def test_the_golden_commands_are_told_apart_by_their_kind() -> None:
    commands = (AddCamera, ChangeCamera, RemoveCamera, TakeStill, Rehearse, OpenView, KeepView, Glimpse)
    for letter in (path for path in letters() if READ_AS[path.stem] in commands):
        read = COMMAND.validate_json(letter.read_text(encoding="utf-8"))
        assert type(read) is READ_AS[letter.stem]


def test_a_letter_that_lost_a_key_is_noticed() -> None:
    assert not says_at_least({"a": 1}, {"a": 1, "b": None})
    assert not says_at_least({"a": [{"b": 1}]}, {"a": [{"b": 2}]})


def says_at_least(read: Any, written: Any) -> bool:
    """True if everything in ``written`` is found in ``read``; instants may be written another way."""
    if isinstance(written, dict):
        return isinstance(read, dict) and all(
            key in read and says_at_least(read[key], value) for key, value in written.items()
        )
    if isinstance(written, list):
        return len(read) == len(written) and all(map(says_at_least, read, written))
    return bool(read == written)
