"""The description of the interface is complete, its names fit a generated client, and safe headers stand around all."""

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest

from central.http.headers import CONTENT_SECURITY_POLICY
from central.http.policies import guards_of
from tests.central.brain import Brain


async def test_every_operation_has_a_name_of_its_own_and_a_tag(brain: Brain) -> None:
    document = (await brain.anybody().get("/openapi.json")).json()
    operations = [op for methods in document["paths"].values() for op in methods.values()]
    names = [op["operationId"] for op in operations]
    assert len(names) == len(set(names)) > 35
    assert all(re.fullmatch(r"[a-z]+([A-Z][a-z]*)*", name) for name in names), names
    assert all(op["tags"] for op in operations)
    assert {"readQueue", "confirmIncident", "markFalseAlarm", "finishTask", "sendReport", "sendEvents"} <= set(names)


async def test_every_reference_leads_somewhere_and_every_refusal_is_described(brain: Brain) -> None:
    document = (await brain.anybody().get("/openapi.json")).json()
    known = set(document["components"]["schemas"])
    named = set(re.findall(r"#/components/schemas/([A-Za-z0-9_.-]+)", json.dumps(document)))
    assert named <= known
    for path, methods in document["paths"].items():
        for operation in methods.values():
            refusal = operation["responses"]["4XX"]["content"]["application/problem+json"]
            assert refusal["schema"]["$ref"].endswith("/ProblemBody"), path


async def test_a_report_may_be_sent_as_json_or_with_photos_and_shows_an_example(brain: Brain) -> None:
    document = (await brain.anybody().get("/openapi.json")).json()
    content = document["paths"]["/api/v1/reports"]["post"]["requestBody"]["content"]
    assert set(content) == {"application/json", "multipart/form-data"}
    assert document["components"]["schemas"]["SaidReport"]["properties"]["words"]["examples"]


async def test_passwords_and_hashes_stand_in_no_answer(brain: Brain) -> None:
    document = (await brain.anybody().get("/openapi.json")).json()
    for name, schema in document["components"]["schemas"].items():
        fields = set(schema.get("properties", ()))
        secret = fields & {"password_hash", "token_digest", "tracking_digest", "public_key"}
        # An agent says its own key; a browser needs the house's to take notices from it.
        assert not secret or name in ("EnrolRequest", "PushOffered")


@pytest.mark.parametrize(
    "path", ["/", "/r", "/login", "/healthz", "/nothing", "/api/v1/queue", "/desk", "/openapi.json"]
)
async def test_every_answer_carries_the_headers_that_keep_browsers_safe(brain: Brain, path: str) -> None:
    answer = await brain.anybody().get(path)
    assert answer.headers["content-security-policy"] == CONTENT_SECURITY_POLICY
    assert "unsafe" not in CONTENT_SECURITY_POLICY
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["referrer-policy"] == "same-origin"


async def test_a_failure_of_ours_is_worded_and_keeps_its_headers(brain: Brain) -> None:
    async def broken() -> bool:
        raise RuntimeError("secret detail")

    object.__setattr__(brain.world, "ready", broken)
    answer = await brain.anybody().get("/readyz")
    assert (answer.status_code, answer.json()["code"]) == (500, "unknown")
    assert "secret" not in answer.text
    assert answer.headers["content-security-policy"] == CONTENT_SECURITY_POLICY


async def test_no_route_is_reached_by_two_names(brain: Brain) -> None:
    doors = [(method, route.path) for route, _ in guards_of(brain.app.routes) for method in route.methods]
    assert len(doors) == len(set(doors))


#: What is bounded by a validator of its own: corners of a zone lie in the picture, settings fit their kind's schema.
BOUNDED_OTHERWISE = (".polygon[][]", ".settings")
TEXT_BOUNDS = {"maxLength", "pattern", "format", "enum", "const"}


async def test_whatever_people_may_send_has_a_bound_and_no_key_of_their_own(brain: Brain) -> None:
    """Every text, number, list and object of every body and parameter, as the interface itself describes them.

    What agents send may carry keys we do not know yet (docs/adr/0002) and is bounded as a whole.
    """
    document = (await brain.anybody().get("/openapi.json")).json()
    loose, looked_at = [], 0
    for path, methods in document["paths"].items():
        for method, operation in methods.items() if path.startswith("/api/") else ():
            bodies = operation.get("requestBody", {}).get("content", {}).values()
            given = [("", body["schema"]) for body in bodies]
            given += [(f"?{each['name']}", each["schema"]) for each in operation.get("parameters", ())]
            for name, schema in given:
                looked_at += 1
                loose += [
                    f"{method} {path}{name}{each}" for each in _loose(schema, "", document["components"]["schemas"])
                ]
    assert [each for each in loose if not each.endswith(BOUNDED_OTHERWISE)] == []
    assert looked_at > 50


def _loose(schema: dict[str, Any], where: str, schemas: dict[str, Any]) -> Iterator[str]:
    if "$ref" in schema:
        schema = schemas[schema["$ref"].rsplit("/", 1)[1]]
    for inner in (*schema.get("anyOf", ()), *schema.get("allOf", ()), *schema.get("oneOf", ())):
        yield from _loose(inner, where, schemas)
    match schema.get("type"):
        case "string" if not TEXT_BOUNDS & set(schema):
            yield where
        case "integer" | "number" if not {"maximum", "exclusiveMaximum"} & set(schema):
            yield where
        case "integer" | "number" if not {"minimum", "exclusiveMinimum"} & set(schema):
            yield where
        case "array":
            if "maxItems" not in schema:
                yield where
            for item in (schema.get("items"), *schema.get("prefixItems", ())):
                yield from _loose(item, f"{where}[]", schemas) if item else ()
        case "object" if "photos" in schema.get("properties", {}):  # beside the form's own model, which is strict
            yield from _loose(schema["properties"]["photos"], f"{where}.photos", schemas)
        case "object":
            if schema.get("additionalProperties") is not False:
                yield where
            for name, inner in schema.get("properties", {}).items():
                yield from _loose(inner, f"{where}.{name}", schemas)
