"""The interface describes itself, for those who write a program against it."""

from functools import cache

from fastapi import Depends, FastAPI, Request
from starlette.responses import JSONResponse, Response

from central.domain.access import Action
from central.http.document import describe, room
from central.http.policies import Public

router = room("description")


@cache
def _described(app: FastAPI) -> bytes:
    """As it is sent: a quarter of a megabyte that is the same for everybody."""
    return bytes(JSONResponse(describe(app)).body)


@router.get("/openapi.json", dependencies=[Depends(Public(Action.READ_PUBLIC))], include_in_schema=False)
async def read_openapi(request: Request) -> Response:
    return Response(_described(request.app), media_type="application/json")
