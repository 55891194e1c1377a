"""What residents see: say what is wrong, keep the code, and read later what became of it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Annotated

import segno
from fastapi import Depends, Path, Query, Request
from markupsafe import Markup
from pydantic import Field, ValidationError
from starlette.responses import RedirectResponse, Response

from central.domain.access import Action
from central.domain.errors import Invalid, NotAllowedNow, NotFound
from central.domain.people import Place, PlaceKind
from central.http.bodies import files_of, first_mistakes, form_as, typed_again
from central.http.document import room
from central.http.errors import NoPhoto
from central.http.intake import SaidReport, take_in_from_resident
from central.http.limits import PHOTO_BODY
from central.http.policies import Public, knock_of
from central.http.problems import problem_of
from central.http.rates import REPORTS, TRACKING, TooOften
from central.http.world import Here, Open, World
from central.pages.drawing import draw
from central.services.ports import Store
from central.services.track_report import rate, track_report
from protocol.errors import WanglouError
from protocol.texts import Text, both
from protocol.wire import Strict, Words

router = room("pages")

TrackingCode = Annotated[str, Path(pattern=r"^[A-Za-z0-9-]{8,40}$")]
#: The longest host name DNS knows is 253 characters.
_ADDRESS = re.compile(r"https?://[A-Za-z0-9.:\[\]_-]{1,270}")
#: In the order a resident thinks of places: my house, the spot with a name, the part of the community.
_PLACE_KINDS = (PlaceKind.BUILDING, PlaceKind.SPOT, PlaceKind.GRID, PlaceKind.COMMUNITY)


class RatingForm(Strict):
    satisfied: bool
    words: Annotated[Words, Field(max_length=500)] = ""


@dataclass(frozen=True, slots=True)
class PlaceGroup:
    kind: PlaceKind
    places: tuple[Place, ...]


@router.get("/r", dependencies=[Depends(Public(Action.READ_PUBLIC))], include_in_schema=False)
async def report_form(request: Request, world: Here) -> Response:
    """The empty form."""
    return await _form(request, world)


@router.post(
    "/r",
    dependencies=[Depends(Public(Action.REPORT, largest_body=PHOTO_BODY, rate=REPORTS, report=True))],
    include_in_schema=False,
)
async def send_report(request: Request, world: Here) -> Response:
    """Take the report in and lead to its own page; what cannot be read is marked, and nothing typed is lost."""
    try:
        said = await form_as(request, SaidReport)
        photos = await files_of(request)
        received = await take_in_from_resident(said, photos, knock=knock_of(request), world=world)
    except ValidationError as error:
        return await _form(request, world, mistakes=tuple(first_mistakes(error)))
    except (NoPhoto, Invalid, TooOften) as error:
        return await _form(request, world, alert=error)
    if received.tracking_code is None:
        return draw(request, "report_again.html")
    return RedirectResponse(f"/t/{received.tracking_code}?new=1{'&urgent=1' if received.urgent else ''}", 303)


async def _form(
    request: Request, world: World, *, mistakes: tuple[str, ...] = (), alert: WanglouError | None = None
) -> Response:
    status = 422 if mistakes else problem_of(alert).status if alert else 200
    typed = await typed_again(request)
    alert_text: Text | None = both("page.report.look_again") if mistakes else alert.text if alert else None
    async with world.transaction() as store:
        groups = await place_groups(world, store)
    return draw(
        request,
        "report.html",
        status,
        groups=groups,
        typed=typed,
        mistakes=mistakes,
        alert=alert_text,
        client_key=typed.get("client_key") or world.new_id(),
        open_for_reports=world.community is not None,
    )


async def place_groups(world: World, store: Store) -> tuple[PlaceGroup, ...]:
    """The community's places by kind, in the order they were given."""
    if (scope := world.residents_scope) is None:
        return ()
    return grouped(await store.places.all(scope))


def grouped(places: Iterable[Place]) -> tuple[PlaceGroup, ...]:
    found = tuple(places)
    groups = (PlaceGroup(kind, tuple(each for each in found if each.kind is kind)) for kind in _PLACE_KINDS)
    return tuple(group for group in groups if group.places)


@router.get("/t", dependencies=[Depends(Public(Action.TRACK_REPORT, rate=TRACKING))], include_in_schema=False)
async def ask_for_code(request: Request, code: Annotated[str, Query(max_length=60)] = "") -> Response:
    """Somebody types the code they wrote down."""
    written = "".join(code.upper().split()).replace("—", "-")
    if written.isascii() and written.replace("-", "").isalnum() and 8 <= len(written) <= 40:
        return RedirectResponse(f"/t/{written}", 303)
    return draw(request, "code.html", unknown=bool(code))


@router.get(
    "/t/{tracking_code}",
    dependencies=[Depends(Public(Action.TRACK_REPORT, rate=TRACKING))],
    include_in_schema=False,
)
async def tracking_page(request: Request, tracking_code: TrackingCode, store: Open, world: Here) -> Response:
    return await _tracking(request, tracking_code, store, world)


@router.post(
    "/t/{tracking_code}",
    dependencies=[Depends(Public(Action.RATE_REPORT, rate=TRACKING))],
    include_in_schema=False,
)
async def send_rating(request: Request, tracking_code: TrackingCode, world: Here) -> Response:
    """Satisfied or not."""
    try:
        form = await form_as(request, RatingForm)
        async with world.transaction() as store:
            await rate(tracking_code, form.satisfied, form.words, store=store, now=world.now())
    except (ValidationError, NotAllowedNow) as error:
        alert = error.text if isinstance(error, NotAllowedNow) else both("page.report.look_again")
        async with world.transaction() as store:
            return await _tracking(request, tracking_code, store, world, alert=alert)
    return RedirectResponse(f"/t/{tracking_code}?thanks=1", 303)


async def _tracking(request: Request, code: str, store: Store, world: World, *, alert: Text | None = None) -> Response:
    try:
        report = await track_report(code, store=store, packs=world.packs)
    except NotFound:
        return draw(request, "code.html", 404, unknown=True, elsewhere="/t")
    link = f"{world.public_url or _own_address(request)}/t/{code}"
    return draw(
        request,
        "tracking.html",
        422 if alert else 200,
        report=report,
        code=code,
        link=link,
        square=Markup(_square(link)),  # noqa: S704 - drawn by us from modules of the code, no text inside
        new="new" in request.query_params,
        urgent="urgent" in request.query_params,
        thanks="thanks" in request.query_params,
        alert=alert,
    )


def _own_address(request: Request) -> str:
    """``http://host:port`` as the browser names us; empty where what it says is no host, which nobody may draw."""
    address = str(request.base_url).rstrip("/")
    return address if _ADDRESS.fullmatch(address) else ""


def _square(link: str) -> str:
    """The link as a QR code: an inline drawing without any style of its own."""
    drawn: str = segno.make(link, error="m").svg_inline(omitsize=True, border=2, dark="#1d2a2b", light="#ffffff")
    return drawn
