"""Every refusal, worded: which error becomes which status, in both languages, never repeating what was sent."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

import structlog
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse, Response

from central.domain.errors import Conflict, Forbidden, Invalid, NotAllowedNow, NotFound, NotSignedIn
from central.domain.phone_step import KeyUsed
from central.domain.upload import DigestDiffers, MoreThanSaid, OffsetDiffers, UploadsFull
from central.http import errors
from central.http.headers import ALWAYS, UNLESS_SET
from central.http.rates import TooOften
from protocol.causes import misfit
from protocol.errors import WanglouError
from protocol.texts import Text, both

MEDIA_TYPE = "application/problem+json"
#: Paths that machines ask; everything else is a page for people.
MACHINE_PATHS = ("/api/", "/v1/", "/healthz", "/readyz", "/openapi.json")

STATUS: Mapping[type[WanglouError], int] = {
    NotFound: 404,
    Forbidden: 403,
    NotSignedIn: 401,
    Conflict: 409,
    NotAllowedNow: 409,
    Invalid: 422,
    KeyUsed: 422,
    TooOften: 429,
    errors.TooLarge: 413,
    errors.Crowded: 503,
    errors.TooSlow: 408,
    errors.Unreadable: 400,
    errors.WrongType: 415,
    errors.ForgedForm: 403,
    errors.HttpsNeeded: 403,
    errors.UnknownProxy: 403,
    errors.BadSignature: 401,
    errors.WrongClock: 401,
    errors.AgentDisabled: 403,
    errors.NoPhoto: 422,
    errors.NoVoice: 422,
    errors.TooManyPhotos: 400,
    errors.NoCommunity: 503,
    OffsetDiffers: 409,
    MoreThanSaid: 413,
    UploadsFull: 429,
    errors.OtherTus: 412,
    DigestDiffers: 460,
}
#: Statuses that only tus knows.
_PHRASES = {460: "Checksum Mismatch"}
#: Errors of rooms this one must not know, by the beginning of their key.
STATUS_BY_KEY: Mapping[str, int] = {
    "error.store.full": 507,
    "error.store.unavailable": 503,
    "error.camera.": 422,
}
#: What the framework itself refuses, by status.
KEY_OF_STATUS: Mapping[int, str] = {
    400: "error.http.unreadable",
    401: "error.brain.not_signed_in",
    403: "error.brain.forbidden",
    404: "error.brain.not_found",
    405: "error.http.method",
    413: "error.http.too_large_plain",
    415: "error.http.wrong_type",
    422: "error.http.invalid",
    503: "error.http.busy",
}

#: What pydantic may tell of a mistake that holds what was sent.
_MAY_QUOTE = frozenset({"error", "tag", "input", "actual_length"})

#: Who finds all connections to the database taken, after having waited for one, comes back after so long.
BUSY_S = 2

#: In a request's scope: headers that its answer has, whatever the answer is.
BESIDE = "wanglou.beside"

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Problem:
    """One refusal as a person or a machine reads it."""

    status: int
    code: str
    detail: Text
    #: Fields that were not understood: their names, what kind of mistake and how to put it right, never their values.
    fields: tuple[tuple[str, str, Text], ...] = ()
    now: str | None = None
    retry_after_s: int | None = None

    def body(self) -> dict[str, Any]:
        found: dict[str, Any] = {
            "type": f"urn:wanglou:problem:{self.code}",
            "title": _PHRASES.get(self.status) or HTTPStatus(self.status).phrase,
            "status": self.status,
            "code": self.code,
            "detail": self.detail.model_dump(),
        }
        if self.fields:
            found["fields"] = [
                {"field": field, "code": code, "detail": {"zh": said.zh, "en": said.en}}
                for field, code, said in self.fields
            ]
        if self.now:
            found["now"] = self.now
        return found

    def headers(self) -> dict[str, str]:
        return {"Retry-After": str(self.retry_after_s)} if self.retry_after_s else {}


PageMaker = Callable[[Request, Problem], Response]


def problem_of(error: WanglouError) -> Problem:
    """How ``error`` is answered; an error nobody mapped is ours (500)."""
    status = next((STATUS[kind] for kind in type(error).__mro__ if kind in STATUS), None)
    status = status or next((code for key, code in STATUS_BY_KEY.items() if error.key.startswith(key)), 500)
    return Problem(
        status=status,
        code=code_of(error.key),
        detail=error.text,
        now=str(error.values["now"]) if isinstance(error, errors.WrongClock) else None,
        retry_after_s=_patience_s(error, status),
    )


def _patience_s(error: WanglouError, status: int) -> int | None:
    """When it is worth asking again. Nodes keep to it, each a little later than the other."""
    if isinstance(error, TooOften | UploadsFull):
        return int(str(error.values["seconds"]))
    return BUSY_S if status == HTTPStatus.SERVICE_UNAVAILABLE else None


def code_of(key: str) -> str:
    """``error.brain.not_found`` → ``not_found``: what a client compares."""
    return key.removeprefix("error.").removeprefix("brain.").removeprefix("http.")


def problem_of_status(status: int) -> Problem:
    """What the framework refused on its own."""
    key = KEY_OF_STATUS.get(status, "error.http.invalid" if status < 500 else "error.unknown")
    busy = BUSY_S if status == HTTPStatus.SERVICE_UNAVAILABLE else None
    return Problem(status=status, code=code_of(key), detail=both(key), retry_after_s=busy)


def problem_of_validation(found: list[dict[str, Any]]) -> Problem:
    """A request that does not fit its schema, from pydantic's error rows."""
    if any(row["type"] == "json_invalid" for row in found):
        return problem_of(errors.Unreadable())
    rows = [(field, str(row["type"]), _how(row)) for row in found[:20] for field in _fields(row)]
    fields = tuple({(field, code): (field, code, said) for field, code, said in rows}.values())
    return Problem(status=422, code="invalid", detail=both("error.http.invalid"), fields=fields)


def _fields(row: dict[str, Any]) -> list[str]:
    """Where it stands, in the schema's own names: an unknown key is the sender's word and is not repeated. What a whole
    message lacks is told of each field that is missing."""
    steps = [str(step) for step in (row["loc"][:-1] if row["type"] == "extra_forbidden" else row["loc"])]
    lacking = (row.get("ctx") or {}).get("fields", ()) if row["type"] == "missing_beside" else ()
    return [".".join([*steps, *last])[:100] for last in ([name] for name in lacking)] or [".".join(steps)[:100]]


def _how(row: dict[str, Any]) -> Text:
    """How to put it right. A rule's own sentence may quote what was sent, as may what pydantic found in its place."""
    context = {name: value for name, value in (row.get("ctx") or {}).items() if name not in _MAY_QUOTE}
    kind = "value_error" if row["type"] == "union_tag_invalid" else row["type"]
    said = misfit({"type": kind, "ctx": context, "msg": ""})
    return Text(zh=said.zh, en=said.en)


def answer_json(problem: Problem) -> JSONResponse:
    return JSONResponse(problem.body(), problem.status, problem.headers(), media_type=MEDIA_TYPE)


def for_machines(path: str) -> bool:
    return path.startswith(MACHINE_PATHS)


def install(app: FastAPI, page: PageMaker) -> None:
    """Make ``app`` answer every refusal from this file; ``page`` draws it for people."""

    def answer(request: Request, problem: Problem) -> Response:
        answered = answer_json(problem) if for_machines(request.url.path) else page(request, problem)
        answered.headers.update(request.scope.get(BESIDE, {}))
        return answered

    async def named(request: Request, error: Exception) -> Response:
        assert isinstance(error, WanglouError)  # noqa: S101 - registered for this class only
        problem = problem_of(error)
        if problem.status >= 500:
            log.error("request.failed", key=error.key, why=str(error))
        return answer(request, problem)

    async def misfit(request: Request, error: Exception) -> Response:
        assert isinstance(error, RequestValidationError)  # noqa: S101 - registered for this class only
        return answer(request, problem_of_validation([dict(row) for row in error.errors()]))

    async def framework(request: Request, error: Exception) -> Response:
        assert isinstance(error, HTTPException)  # noqa: S101 - registered for this class only
        if isinstance(error.__cause__, WanglouError):  # raised while FastAPI read the body, and wrapped by it
            return await named(request, error.__cause__)
        answered = answer(request, problem_of_status(error.status_code))
        answered.headers.update(error.headers or {})
        return answered

    async def unexpected(request: Request, error: Exception) -> Response:
        answered = answer(request, Problem(500, "unknown", both("error.unknown")))
        answered.headers.update({**ALWAYS, **UNLESS_SET})  # the framework answers this outside all our middleware
        return answered

    app.add_exception_handler(WanglouError, named)
    app.add_exception_handler(RequestValidationError, misfit)
    app.add_exception_handler(HTTPException, framework)
    app.add_exception_handler(Exception, unexpected)
