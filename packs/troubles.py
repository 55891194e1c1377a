"""Reads what goes wrong in the simulated city: kinds of trouble, who notices, and the sentences people use."""

import json
from importlib.resources import files
from typing import Annotated, Literal

from pydantic import Field, ValidationError

from packs.errors import CommunityError
from packs.yaml_file import read_yaml
from protocol.causes import misfit, where_in
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
    troubles: Annotated[tuple[TroubleKind, ...], Field(min_length=1)]


def load_troubles() -> Troubles:
    """What ships in packs/city/troubles.yaml. Raises YamlError or CommunityError."""
    file = files(__package__).joinpath("city", "troubles.yaml")
    try:
        return Troubles.model_validate_json(json.dumps(read_yaml(file), default=str))
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        raise CommunityError(file=file.name, why=misfit(first, where_in(first))) from None
