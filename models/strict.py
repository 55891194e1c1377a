"""Reads what people write by hand, and says which word was wrong and which was probably meant."""

import json
from collections.abc import Mapping
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from protocol.causes import Cause, Misfit, misfit, where_in
from protocol.wire import nearest

Schema = TypeVar("Schema", bound=BaseModel)
_LONGEST = 2000


def read_table(schema: type[Schema], table: Mapping[str, Any]) -> Schema:
    """Validate a parsed TOML table; by way of JSON, where strict validation takes an array for a tuple.

    Raises pydantic.ValidationError; `explain` turns it into one line.
    """
    return schema.model_validate_json(json.dumps(table, default=str))


def explain(error: ValidationError, schema: type[BaseModel]) -> Cause:
    """All that is wrong, in one line: the key as a dotted path, and for an unknown key the nearest known one."""
    causes = [_explained(found, schema) for found in error.errors(include_url=False, include_input=False)]
    return Cause(
        zh="；".join(each.zh for each in causes)[:_LONGEST],
        en="; ".join(each.en for each in causes)[:_LONGEST],
        technical="; ".join(each.technical for each in causes)[:_LONGEST],
    )


def _explained(found: ErrorDetails, schema: type[BaseModel]) -> Cause:
    where = where_in(found) or "manifest"
    if found["type"] != "extra_forbidden":
        return misfit(found, where)
    known = sorted({field for table in _tables_at(schema, found["loc"][:-1]) for field in table.model_fields})
    unknown = Misfit("cause.form.unknown", nearest=nearest(str(found["loc"][-1]), known))
    return misfit({**found, "ctx": {"error": unknown}}, where)


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
