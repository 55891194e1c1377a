"""Reads what goes wrong in the simulated city: kinds of trouble, who notices, and the sentences people use."""

from importlib.resources import files
from typing import Annotated, Literal

from pydantic import Field

from packs.meant import read_yaml_as
from protocol.span import Span
from protocol.wire import Name, Strict

#: A sentence with choices: {a|b}; <place> is where it is.
Sentence = Annotated[str, Field(max_length=300)]
Sentences = Annotated[tuple[Sentence, ...], Field(min_length=1, max_length=100)]
#: (pack, kind): what a camera or a sensor calls it.
Called = tuple[Name, Name]


class TroubleKind(Strict):
    trouble: Name
    #: The pack that a person would file it under.
    kind: Name
    life_safety: bool = False
    #: In somebody's flat, on the stairs, in the whole building, or between the buildings.
    site: Literal["flat", "stairs", "building", "outdoors"]
    #: How often, beside the others.
    share: Annotated[float, Field(gt=0)]
    #: Until it is dealt with, median.
    lasts: Span
    #: How many people say something, mean.
    witnesses: Annotated[float, Field(ge=1)]
    #: 1: the next one speaks up as late as a duplicate in Boston; less: sooner.
    hurry: Annotated[float, Field(gt=0)]
    eyes: Called | None = None
    sensor: Called | None = None
    says: Sentences
    over: Sentences


class Troubles(Strict):
    openings: Sentences
    closings: Sentences
    asides: Sentences
    #: How somebody asks later what became of it; <again> is the trouble once more, without a place.
    chases: Sentences
    troubles: Annotated[tuple[TroubleKind, ...], Field(min_length=1)]


def load_troubles() -> Troubles:
    """What ships in packs/city/troubles.yaml. Raises YamlError or CommunityError."""
    return read_yaml_as(Troubles, files(__package__).joinpath("city", "troubles.yaml"))
