"""What residents see: say what is wrong, keep the code, and read later what became of it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Annotated

from fastapi import Depends, Path, Query, Request
from pydantic import Field, ValidationError, ValidationInfo, field_validator
from starlette.responses import RedirectResponse, Response

from central.domain.access import Action
from central.domain.cells import community_of
from central.domain.errors import Invalid, NotAllowedNow, NotFound
from central.domain.people import Place, PlaceKind
from central.domain.tracking_code import typed_code
from central.http.bodies import files_of, form_as, mistakes_in, typed_again
from central.http.document import room
from central.http.errors import NoPhoto, TooManyPhotos
from central.http.intake import SaidReport, take_in_from_resident
from central.http.limits import PHOTO_BODY
from central.http.policies import Public, knock_of
from central.http.problems import problem_of
from central.http.rates import REPORTS, TRACKING, TooOften
from central.http.world import Here, Open, World
from central.pages.drawing import draw
from central.pages.links import address_of, square
from central.pages.sketch import sketch
from central.services.ports.store import Store
from central.services.signals.track_report import rate, track_report
from protocol.causes import Misfit
from protocol.errors import WanglouError
from protocol.paths import PathGraph
from protocol.texts import Text, both
from protocol.wire import PlacePath, Strict, Words

router = room("pages")

TrackingCode = Annotated[str, Path(pattern=r"^[A-Za-z0-9-]{8,40}$")]
#: In the order a resident thinks of places: my house, the spot with a name, the part of the community.
_PLACE_KINDS = (PlaceKind.BUILDING, PlaceKind.SPOT, PlaceKind.GRID, PlaceKind.COMMUNITY)


class ReportForm(SaidReport):
    """The page's form: a place is chosen from the list, or pointed at on the drawing."""

    place_on_map: PlacePath | None = None

    @field_validator("place_on_map")
    @classmethod
    def _one_place(cls, pointed_at: str | None, given: ValidationInfo) -> str | None:
        # With scripts the two follow each other. Without, only the resident knows which one is meant.
        if pointed_at and given.data.get("place_path") not in (None, pointed_at):
            raise Misfit("error.report.two_places")
        return pointed_at

    def report(self) -> SaidReport:
        return self.model_copy(update={"place_path": self.place_path or self.place_on_map})


class RatingForm(Strict):
    satisfied: bool
    words: Annotated[Words, Field(max_length=500)] = ""


@dataclass(frozen=True, slots=True)
class PlaceGroup:
    kind: PlaceKind
    places: tuple[Place, ...]


@router.get("/r", dependencies=[Depends(Public(Action.READ_PUBLIC))], include_in_schema=False)
async def report_form(request: Request, world: Here, at: Annotated[str, Query(max_length=400)] = "") -> Response:
    """The empty form; ``at`` is the place whose poster was scanned."""
    return await _form(request, world, at=at)


@router.post(
    "/r",
    dependencies=[Depends(Public(Action.REPORT, largest_body=PHOTO_BODY, rate=REPORTS, report=True))],
    include_in_schema=False,
)
async def send_report(request: Request, world: Here) -> Response:
    """Take the report in and lead to its own page; what cannot be read is marked, and nothing typed is lost."""
    try:
        form = await form_as(request, ReportForm)
        photos = await files_of(request)
        received = await take_in_from_resident(form.report(), photos, knock=knock_of(request), world=world)
    except ValidationError as error:
        return await _form(request, world, mistakes=mistakes_in(error))
    except (NoPhoto, TooManyPhotos, Invalid, TooOften) as error:
        return await _form(request, world, alert=error)
    if received.tracking_code is None:
        return draw(request, "report_again.html")
    return RedirectResponse(f"/t/{received.tracking_code}?new=1{'&urgent=1' if received.urgent else ''}", 303)


async def _form(
    request: Request,
    world: World,
    *,
    mistakes: Mapping[str, Text] | None = None,
    alert: WanglouError | None = None,
    at: str = "",
) -> Response:
    """``mistakes``: what was wrong with each field; empty where it was the whole that made no sense."""
    status = 422 if mistakes is not None else problem_of(alert).status if alert else 200
    typed = {"place_path": at} | await typed_again(request)
    alert_text: Text | None = both("page.report.look_again") if mistakes is not None else alert.text if alert else None
    async with world.transaction() as store:
        places, paths = await places_of(world, store), await _paths(world, store)
    return draw(
        request,
        "report.html",
        status,
        groups=grouped(places),
        drawing=sketch(places, paths),
        typed=typed,
        mistakes=mistakes or {},
        alert=alert_text,
        client_key=typed.get("client_key") or world.new_id(),
        open_for_reports=world.community is not None,
    )


async def places_of(world: World, store: Store) -> tuple[Place, ...]:
    """The community's, in the order they were given; none while the brain serves no community."""
    return tuple(await store.places.all(world.residents_scope)) if world.residents_scope else ()


async def _paths(world: World, store: Store) -> PathGraph | None:
    scope = world.residents_scope
    return await store.paths.of(scope, community_of(scope.place_path)) if scope else None


def grouped(places: Iterable[Place]) -> tuple[PlaceGroup, ...]:
    """Places by kind."""
    found = tuple(places)
    groups = (PlaceGroup(kind, tuple(each for each in found if each.kind is kind)) for kind in _PLACE_KINDS)
    return tuple(group for group in groups if group.places)


@router.get("/t", dependencies=[Depends(Public(Action.TRACK_REPORT, rate=TRACKING))], include_in_schema=False)
async def ask_for_code(request: Request, code: Annotated[str, Query(max_length=400)] = "") -> Response:
    """Somebody types the code they wrote down, or pastes the link they kept."""
    if (written := typed_code(code)) is not None:
        return RedirectResponse(f"/t/{written}", 303)
    return draw(request, "code.html", unknown=bool(code), typed=code.strip())


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
        # Given back to be put right where it may be a code at all; of an address nothing else is repeated.
        typed = code if 10 <= len(code.replace("-", "")) <= 14 else ""
        return draw(request, "code.html", 404, unknown=True, typed=typed, elsewhere="/t")
    link = f"{address_of(request, world)}/t/{code}"
    return draw(
        request,
        "tracking.html",
        422 if alert else 200,
        report=report,
        code=code,
        link=link,
        square=square(link),
        new="new" in request.query_params,
        urgent="urgent" in request.query_params,
        thanks="thanks" in request.query_params,
        alert=alert,
    )
