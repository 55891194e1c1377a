"""What somebody wrote about a community, read as what it is meant to be."""

import json
from importlib.resources.abc import Traversable
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from packs.errors import CommunityError
from packs.yaml_file import read_yaml
from protocol.causes import cause_of, misfit, where_in

Meant = TypeVar("Meant", bound=BaseModel)


def read_json_as(model: type[Meant], file: Traversable) -> Meant:
    """Raises CommunityError for a file that cannot be read, or naming the first place that does not fit."""
    try:
        written = file.read_bytes()
    except OSError as error:
        raise CommunityError(file=file.name, why=cause_of(error)) from None
    return _as_meant(model, written, file.name)


def read_yaml_as(model: type[Meant], file: Traversable) -> Meant:
    """Raises YamlError for a file that cannot be read, CommunityError naming the first place that does not fit."""
    # By way of JSON, where strict validation takes an array for a tuple.
    return _as_meant(model, json.dumps(read_yaml(file), default=str), file.name)


def what_misfits(error: ValidationError, file: str) -> CommunityError:
    first = error.errors(include_url=False, include_input=False)[0]
    return CommunityError(file=file, why=misfit(first, where_in(first)))


def _as_meant(model: type[Meant], written: str | bytes, file: str) -> Meant:
    try:
        return model.model_validate_json(written)
    except ValidationError as error:
        raise what_misfits(error, file) from None
