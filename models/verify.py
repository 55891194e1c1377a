"""Is every model on the shelves the one it says it is, and does it run? If not, what is to be done?"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from models.errors import ModelError, ModelFileMissing, WrongHash
from models.manifest import FILE_NAME
from models.runtime import open_detector
from models.shelf import BrokenModel, Origin, ShelvedModel
from protocol.texts import Text, both


class State(StrEnum):
    """What became of a model when it was looked at."""

    OK = "ok"
    MISSING = "missing"
    WRONG_HASH = "wrong_hash"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class Finding:
    """One model looked at. `text` says what was found, `advice` what to do unless it is in order."""

    name: str
    origin: Origin
    state: State
    text: Text
    advice: Text | None = None


def verify(models: Sequence[ShelvedModel | BrokenModel]) -> Iterator[Finding]:
    """One finding per model, as it comes: hash, network, arrays, and one grey picture are checked."""
    for model in models:
        try:
            if isinstance(model, BrokenModel):
                raise model.error
            open_detector(model)
        except ModelError as error:
            yield Finding(model.name, model.origin, _state(error), error.text, _advice(model, error))
        else:
            yield Finding(model.name, model.origin, State.OK, both("error.model.ok"))


def _state(error: ModelError) -> State:
    match error:
        case ModelFileMissing():
            return State.MISSING
        case WrongHash():
            return State.WRONG_HASH
        case _:
            return State.BROKEN


def _advice(model: ShelvedModel | BrokenModel, error: ModelError) -> Text | None:
    """None where the sentence itself says what to do."""
    match error, model:
        case WrongHash(), ShelvedModel():
            path = model.folder / FILE_NAME
            return both("error.model.advice_hash", name=model.name, found=error.values["found"], path=path)
        case _, BrokenModel():
            return both("error.model.advice_manifest")
        case _:
            return None
