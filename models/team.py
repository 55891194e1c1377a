"""The models of one node: the one that knows the street, and specialists for what it has never learnt."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from models.errors import ModelError
from models.runtime import OnnxDetector, open_detector
from models.shelf import Shelf, model_named
from protocol.texts import Text

#: What a specialist believes so little may still become something, look by look; that is its behaviour's to judge.
LOWEST = 0.05


@dataclass(frozen=True, slots=True)
class Team:
    """Who looks. Without the street's model a node is blind; without a specialist it cannot see that one's hazards."""

    street: OnnxDetector
    specialists: Mapping[str, OnnxDetector] = field(default_factory=dict)
    #: Specialists that were asked for and cannot look, and why.
    absent: Mapping[str, Text] = field(default_factory=dict)


def open_team(street: str, specialists: Iterable[str], shelves: Sequence[Shelf], *, lowest: float) -> Team:
    """Open everybody; the street's model gives boxes from confidence `lowest` on.

    Raises ModelErrors for the street's model alone.
    """
    looking = open_detector(model_named(street, shelves), lowest=lowest)
    found: dict[str, OnnxDetector] = {}
    absent: dict[str, Text] = {}
    for name in sorted(set(specialists)):
        try:
            found[name] = open_detector(model_named(name, shelves), lowest=LOWEST)
        except ModelError as error:
            absent[name] = error.text
    return Team(looking, found, absent)
