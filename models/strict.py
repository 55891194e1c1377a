"""Reads what people write by hand, and says which word was wrong and which was probably meant."""

import json
from collections.abc import Mapping
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ValidationError

from protocol.wire import nearest

Schema = TypeVar("Schema", bound=BaseModel)


def read_table(schema: type[Schema], table: Mapping[str, Any]) -> Schema:
    """Validate a parsed TOML table; by way of JSON, where strict validation takes an array for a tuple.

    Raises pydantic.ValidationError; `explain` turns it into one line.
    """
    return schema.model_validate_json(json.dumps(table, default=str))


def explain(error: ValidationError, schema: type[BaseModel]) -> str:
    """All that is wrong, in one line: the key as a dotted path, and for an unknown key the nearest known one."""
    return "; ".join(
        f"{_dotted(found['loc'])}: "
        + (_unknown(found["loc"], schema) if found["type"] == "extra_forbidden" else _said(found["msg"]))
        for found in error.errors(include_url=False, include_input=False, include_context=False)
    )


def _dotted(loc: tuple[int | str, ...]) -> str:
    return ".".join(str(part) for part in loc) or "manifest"


def _said(message: str) -> str:
    return " ".join(message.removeprefix("Value error, ").split())


def _unknown(loc: tuple[int | str, ...], schema: type[BaseModel]) -> str:
    known = sorted({field for table in _tables_at(schema, loc[:-1]) for field in table.model_fields})
    return f"unknown key, the nearest known one is {nearest(str(loc[-1]), known)}"


def _tables_at(schema: type[BaseModel], loc: tuple[int | str, ...]) -> list[type[BaseModel]]:
    """The schemas that may stand at `loc`; list positions and union tags in it name no field and are passed over."""
    tables = [schema]
    for part in loc:
        annotations = [table.model_fields[part].annotation for table in tables if part in table.model_fields]
        if annotations:
            tables = [found for annotation in annotations for found in _schemas_in(annotation)]
    return tables


def _schemas_in(annotation: Any) -> list[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [found for part in get_args(annotation) for found in _schemas_in(part)]
