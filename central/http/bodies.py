"""Bodies as people and programs send them, read with bounds and to the letter."""

from typing import Annotated, TypeVar
from uuid import UUID

from fastapi import Request
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel, Field, ValidationError
from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException

from central.http.errors import TooManyPhotos, Unreadable, WrongType
from central.http.limits import WHEN_OVER
from protocol.causes import misfit
from protocol.errors import WanglouError
from protocol.texts import Text
from protocol.wire import Strict, Words

FORM_TYPES = ("application/x-www-form-urlencoded", "multipart/form-data")
MOST_FILES = 3
#: So many are read, that whoever chose too many is told so and keeps what they typed.
_MOST_FILES_READ = 24
MOST_FIELDS = 40
LONGEST_FIELD = 64 * 1024
#: Stands in every form of the staff pages; sessions.py looks at it.
CSRF_FIELD = "csrf"

M = TypeVar("M", bound=BaseModel)

ReasonWords = Annotated[Words, Field(min_length=1, max_length=500)]
Id = Annotated[UUID, Field(strict=False)]


class WithReason(Strict):
    """Why a person decided so."""

    reason: Annotated[ReasonWords, Field(examples=["现场核实为物业养护人员"])]


async def read_form(request: Request) -> FormData:
    """The request's form, read once and bounded; an empty one where the body is no form."""
    if _kind(request) not in FORM_TYPES:
        return FormData()
    try:
        form = await request.form(max_files=_MOST_FILES_READ, max_fields=MOST_FIELDS, max_part_size=LONGEST_FIELD)
    except WanglouError:
        raise
    except (HTTPException, ValueError, UnicodeError) as error:
        raise Unreadable from error
    request.scope.setdefault(WHEN_OVER, []).append(form.close)
    return form


async def form_as(request: Request, model: type[M]) -> M:
    """The fields of a form as ``model``; a field left empty counts as not given. Raises pydantic's ValidationError.

    Browsers count a new line as one character and send two: what fits the field must fit the model.
    """
    if _kind(request) not in FORM_TYPES:
        raise WrongType
    form = await read_form(request)
    fields = {name: value for name, value in form.items() if isinstance(value, str) and value.strip()}
    given = {name: value.replace("\r\n", "\n") for name, value in fields.items()}
    given.pop(CSRF_FIELD, None)
    return model.model_validate_strings(given)


async def files_of(request: Request, field: str = "photos") -> list[UploadFile]:
    """The files of one field of a form, not read yet; a file field left empty does not count. Raises TooManyPhotos."""
    sent = (await read_form(request)).getlist(field)
    files = [each for each in sent if isinstance(each, UploadFile) and each.size]
    if len(files) > MOST_FILES:
        raise TooManyPhotos(most=MOST_FILES)
    return files


async def read_body(request: Request, model: type[M]) -> tuple[M, list[UploadFile]]:
    """A body that is JSON, or a form with up to three photos. Raises RequestValidationError as FastAPI does."""
    try:
        if _kind(request) == "application/json":
            return model.model_validate_json(await request.body()), []
        return await form_as(request, model), await files_of(request)
    except ValidationError as error:
        raise RequestValidationError(error.errors(include_url=False, include_input=False)) from None


async def typed_again(request: Request) -> dict[str, str]:
    """What the person typed, to be shown again beside what was wrong with it: short, printable, their own."""
    if request.method != "POST":
        return {}
    fields = (await read_form(request)).items()
    return {
        key: value for key, value in fields if isinstance(value, str) and "\x00" not in value and len(value) <= 2000
    }


def mistakes_in(error: ValidationError) -> dict[str, Text]:
    """What is wrong with each field of a form, to stand beside it: one sentence each, the first that was found."""
    found: dict[str, Text] = {}
    for row in error.errors(include_url=False, include_input=False):
        if row["loc"] and row["type"] != "extra_forbidden":
            found.setdefault(str(row["loc"][0]), misfit(row))
    return found


def _kind(request: Request) -> str:
    return request.headers.get("content-type", "").lower().split(";")[0].strip()
