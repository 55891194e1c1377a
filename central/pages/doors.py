"""The front door and what every page links to: three ways in, signing in and out, style, picture and source."""

import mimetypes
from typing import Annotated

from fastapi import Depends, Query, Request
from pydantic import ValidationError
from starlette.concurrency import run_in_threadpool
from starlette.responses import RedirectResponse, Response

from central.domain.access import Action
from central.domain.errors import NotFound, NotSignedIn
from central.domain.people import Role
from central.http.acting import act_of
from central.http.bodies import form_as
from central.http.document import room
from central.http.policies import Public, Staff
from central.http.problems import problem_of
from central.http.rates import TooOften
from central.http.sessions import SignedIn, give_cookie, refuse_foreign, take_cookie, token_of
from central.http.signing_in import signed_in
from central.http.world import Here
from central.pages.drawing import FOREVER, draw, static_file
from central.pages.front import SCREENS
from central.pages.source import source_archive
from central.services.staff import shifts
from protocol.wire import Line, Strict

router = room("pages")

HOME = {Role.OFFICER: "/desk", Role.ADMIN: "/desk", Role.PATROL: "/patrol", Role.WALL: "/wall"}


class SignInForm(Strict):
    login: Line = ""
    password: Line = ""
    next: Line = ""


@router.get("/", dependencies=[Depends(Public(Action.READ_PUBLIC))], include_in_schema=False)
async def index(request: Request) -> Response:
    return draw(request, "index.html")


@router.get("/login", dependencies=[Depends(Public(Action.SIGN_IN))], include_in_schema=False)
async def sign_in_page(request: Request, next: Annotated[str, Query(max_length=200)] = "") -> Response:
    return draw(request, "login.html", next=next, login="", alert=None)


@router.post("/login", dependencies=[Depends(Public(Action.SIGN_IN))], include_in_schema=False)
async def sign_in_here(request: Request, world: Here) -> Response:
    refuse_foreign(request)
    try:
        form = await form_as(request, SignInForm)
    except ValidationError:
        return draw(request, "login.html", 422, next="", login="", alert=NotSignedIn("error.brain.sign_in").text)
    try:
        token, me = await signed_in(request, form.login, form.password, world=world)
    except (NotSignedIn, TooOften) as error:
        problem = problem_of(error)
        return draw(request, "login.html", problem.status, next=form.next, login=form.login, alert=error.text)
    response = RedirectResponse(_safe_next(form.next) or HOME[me.account.role], 303)
    give_cookie(request, response, token, me.session)
    return response


@router.post("/logout", include_in_schema=False)
async def sign_out_here(
    me: Annotated[SignedIn, Depends(Staff(Action.SIGN_OUT))], request: Request, world: Here
) -> Response:
    async with world.transaction() as store:
        await shifts.sign_out(token_of(request) or "", act_of(me, store, world))
    response = RedirectResponse("/", 303)
    take_cookie(request, response)
    return response


@router.get("/static/{name}", dependencies=[Depends(Public(Action.READ_PUBLIC))], include_in_schema=False)
async def static(name: str) -> Response:
    """Style sheet, script and drawings; their addresses change with their bytes."""
    try:
        body, digest = static_file(name)
    except KeyError:
        raise NotFound from None
    kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
    return Response(body, media_type=kind, headers={"Cache-Control": FOREVER, "ETag": f'"{digest}"'})


@router.get("/source", dependencies=[Depends(Public(Action.READ_PUBLIC))], include_in_schema=False)
async def source(world: Here) -> Response:
    """The source of this very service, as its licence promises to everybody who uses it over a network."""
    if world.source_url:
        return RedirectResponse(world.source_url, 303)
    archive = await run_in_threadpool(source_archive)
    headers = {"Content-Disposition": 'attachment; filename="wanglou-source.zip"', "Cache-Control": "no-cache"}
    return Response(archive, media_type="application/zip", headers=headers)


#: Where a person may be led after signing in.
_OWN = ("/patrol", "/posters", "/stickers", *{f"/{screen.split('/')[1]}" for screen in SCREENS})


def _safe_next(wanted: str) -> str | None:
    """Only our own staff pages: a link to the sign-in page must not be able to send people elsewhere."""
    plain = wanted.isascii() and not set(wanted) & set("\\\r\n\t :") and "//" not in wanted
    return wanted if plain and wanted.startswith(_OWN) else None
