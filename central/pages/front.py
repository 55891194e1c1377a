"""Hands the staff's screens to a browser: one page for all of them, and the files that were built from ``web/``."""

import gzip
import mimetypes
import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Annotated

from fastapi import Depends, Header
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from central.domain.access import Action
from central.domain.errors import NotFound
from central.http.document import room
from central.http.policies import Public, Staff
from central.pages.drawing import FOREVER, static_file

router = room("pages")

PAGE = "index.html"
#: The patrol's phone has a page of its own: it loads neither the component library nor the map.
PATROL_PAGE = "patrol.html"
WORKER = "patrol-worker.js"
#: Addresses of the staff's screens. What each shows is fetched by the interface, under a policy of its own.
SCREENS = {
    "/desk": Action.READ_QUEUE,
    "/desk/incidents/{incident_id}": Action.READ_QUEUE,
    "/notices": Action.READ_DELIVERIES,
    "/tally": Action.READ_TALLY,
    "/wall": Action.READ_WALL,
    "/roster": Action.READ_ROSTER,
    "/disputes": Action.READ_QUEUE,
    "/cameras": Action.READ_CAMERAS,
    "/cameras/{rest:path}": Action.READ_CAMERAS,
    "/places": Action.READ_MAP,
    "/rounds": Action.READ_ROUNDS,
}
_NAME = re.compile(r"^[A-Za-z0-9_-][A-Za-z0-9._-]{0,120}$")


@dataclass(frozen=True, slots=True)
class Asset:
    plain: bytes
    zipped: bytes
    media_type: str


@cache
def built(name: str) -> Asset:
    """A built file, compressed once. Raises KeyError for a name that was not built."""
    if not _NAME.match(name):
        raise KeyError(name)
    file = files("central").joinpath("static", name)
    if not file.is_file():
        raise KeyError(name)
    body = file.read_bytes()
    kind = "text/javascript" if name.endswith((".js", ".mjs")) else mimetypes.guess_type(name)[0]
    return Asset(body, gzip.compress(body, 9, mtime=0), kind or "application/octet-stream")


def _answer(found: Asset, accepts: str, kept: str) -> Response:
    headers = {"Cache-Control": kept, "Vary": "Accept-Encoding"}
    if "gzip" not in accepts:
        return Response(found.plain, media_type=found.media_type, headers=headers)
    return Response(found.zipped, media_type=found.media_type, headers={**headers, "Content-Encoding": "gzip"})


@router.get("/assets/{asset}", dependencies=[Depends(Public(Action.READ_PUBLIC))], include_in_schema=False)
async def read_asset(asset: str, accept_encoding: Annotated[str, Header()] = "") -> Response:
    """Scripts and styles; their names change with their bytes, so browsers may keep them for ever."""
    try:
        found = await run_in_threadpool(built, asset)
    except KeyError:
        raise NotFound from None
    return _answer(found, accept_encoding, FOREVER)


@router.get("/patrol/worker.js", dependencies=[Depends(Public(Action.READ_PUBLIC))], include_in_schema=False)
async def read_worker(accept_encoding: Annotated[str, Header()] = "") -> Response:
    """The patrol app's service worker: it may answer for the app's own addresses and for no others."""
    answer = _answer(await run_in_threadpool(built, WORKER), accept_encoding, "no-cache")
    answer.headers["Service-Worker-Allowed"] = "/patrol"
    return answer


@router.get("/patrol/app.webmanifest", dependencies=[Depends(Public(Action.READ_PUBLIC))], include_in_schema=False)
async def read_manifest() -> Response:
    """What a phone needs to put the patrol app on its home screen."""
    body, _ = static_file("patrol.webmanifest")
    return Response(body, media_type="application/manifest+json", headers={"Cache-Control": "no-cache"})


async def patrol_screen(accept_encoding: Annotated[str, Header()] = "") -> Response:
    """The one page of the patrol's app; it holds nothing of anybody."""
    return _answer(await run_in_threadpool(built, PATROL_PAGE), accept_encoding, "no-cache")


for _path in ("/patrol", "/patrol/{rest:path}"):
    router.add_api_route(
        _path, patrol_screen, dependencies=[Depends(Staff(Action.READ_TASKS))], include_in_schema=False
    )


async def screen(accept_encoding: Annotated[str, Header()] = "") -> Response:
    """The one page of all staff screens; it holds nothing of anybody."""
    return _answer(await run_in_threadpool(built, PAGE), accept_encoding, "no-cache")


for _path, _action in SCREENS.items():
    router.add_api_route(_path, screen, dependencies=[Depends(Staff(_action))], include_in_schema=False)
