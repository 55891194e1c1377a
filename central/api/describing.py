"""The interface describes itself, for those who write a program against it."""

from functools import cache
from typing import Any

from fastapi import Depends, FastAPI, Request
from starlette.responses import JSONResponse

from central.domain.access import Action
from central.http.document import describe, room
from central.http.policies import Public

router = room("description")


@cache
def _described(app: FastAPI) -> dict[str, Any]:
    return describe(app)


@router.get("/openapi.json", dependencies=[Depends(Public(Action.READ_PUBLIC))], include_in_schema=False)
async def read_openapi(request: Request) -> JSONResponse:
    return JSONResponse(_described(request.app))
