"""The description of the interface that other programs are generated from, kept true by being made from the routes."""

from collections.abc import Mapping
from typing import Any

from fastapi import APIRouter, FastAPI
from fastapi.openapi.utils import get_openapi
from fastapi.routing import APIRoute
from pydantic import BaseModel

from central.http.problems import MEDIA_TYPE
from protocol import PROTOCOL_VERSION
from protocol.texts import Text

_REF = "#/components/schemas/{model}"
#: Models of bodies the framework does not read, filled while the routes are declared.
_read_by_routes: dict[str, type[BaseModel]] = {}


class FieldMistake(BaseModel):
    field: str
    code: str
    #: How to put it right.
    detail: Text


class ProblemBody(BaseModel):
    """How every refusal reads (RFC 9457), with its words in both languages."""

    type: str
    title: str
    status: int
    code: str
    detail: Text
    fields: list[FieldMistake] = []
    #: The brain's time, where the asker's clock was the trouble.
    now: str | None = None


def operation_id(route: APIRoute) -> str:
    """``read_queue`` → ``readQueue``: what a generated client calls it."""
    first, *rest = route.name.split("_")
    return first + "".join(word.capitalize() for word in rest)


def room(tag: str) -> APIRouter:
    """A router whose operations stand under ``tag`` and refuse in the house's way."""
    refusals: dict[int | str, dict[str, Any]] = {"4XX": {"content": {MEDIA_TYPE: {"schema": _ref(ProblemBody)}}}}
    return APIRouter(tags=[tag], generate_unique_id_function=operation_id, responses=refusals)


def body_of(**models: type[BaseModel]) -> dict[str, Any]:
    """``openapi_extra`` for a route that reads its body itself; keys are ``json``, ``form`` or ``multipart``."""
    types = {"json": "application/json", "form": "application/x-www-form-urlencoded"}
    content: dict[str, Any] = {}
    for name, model in models.items():
        schema = _with_photos(model) if name == "multipart" else _ref(model)
        content[types.get(name, "multipart/form-data")] = {"schema": schema}
        _read_by_routes[model.__name__] = model
    return {"requestBody": {"required": True, "content": content}}


def describe(app: FastAPI) -> dict[str, Any]:
    """The OpenAPI document of ``app``, with the models of bodies that routes read themselves."""
    document = get_openapi(
        title="望楼 Wanglou",
        version=str(PROTOCOL_VERSION),
        description="值守、巡查与居民上报的接口。Interface of the duty desk, patrols and residents.",
        routes=app.routes,
    )
    schemas: dict[str, Any] = document.setdefault("components", {}).setdefault("schemas", {})
    _define(schemas, ProblemBody)
    for model in _read_by_routes.values():
        _define(schemas, model)
    return document


def _ref(model: type[BaseModel]) -> dict[str, str]:
    return {"$ref": _REF.format(model=model.__name__)}


def _with_photos(model: type[BaseModel]) -> dict[str, Any]:
    photos = {"type": "array", "maxItems": 3, "items": {"type": "string", "format": "binary"}}
    return {"allOf": [_ref(model), {"type": "object", "properties": {"photos": photos}}]}


def _define(schemas: dict[str, Any], model: type[BaseModel]) -> None:
    schema = model.model_json_schema(ref_template=_REF)
    inner: Mapping[str, Any] = schema.pop("$defs", {})
    for name, definition in inner.items():
        schemas.setdefault(name, definition)
    schemas.setdefault(model.__name__, schema)
