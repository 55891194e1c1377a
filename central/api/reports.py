"""A resident says what is wrong, and hears later what became of it."""

from datetime import datetime
from typing import Annotated

from fastapi import Depends, Path, Request
from pydantic import BaseModel, Field

from central.domain.access import Action
from central.domain.people import PlaceKind
from central.http.bodies import read_body
from central.http.document import body_of, room
from central.http.errors import NoCommunity
from central.http.intake import SaidReport, take_in_from_resident
from central.http.limits import PHOTO_BODY
from central.http.policies import Public, knock_of
from central.http.rates import REPORTS, TRACKING
from central.http.world import Here, Open
from central.services.signals.track_report import TrackedReport, rate, track_report
from protocol.wire import Strict, Words

router = room("residents")

TrackingCode = Annotated[str, Path(pattern=r"^[A-Za-z0-9-]{8,40}$", examples=["K7QX-2MNB-PW9D"])]


class Received(BaseModel):
    """``tracking_code`` is the right to read what becomes of it. The very same report sent again, with its key, is
    answered with the same code; None where its words were erased meanwhile."""

    tracking_code: str | None
    incident_number: str
    #: Others had reported or seen it already.
    linked: bool
    urgent: bool
    #: The position lies kilometres outside the community: it is not kept, and the place is that of words and form.
    position_far: bool
    received_at: datetime


class Rating(Strict):
    satisfied: bool
    words: Annotated[Words, Field(max_length=500)] = ""


class PublicPlace(BaseModel):
    place_path: str
    kind: PlaceKind
    name: str


@router.post(
    "/api/v1/reports",
    status_code=201,
    dependencies=[Depends(Public(Action.REPORT, largest_body=PHOTO_BODY, rate=REPORTS, report=True))],
    openapi_extra=body_of(json=SaidReport, multipart=SaidReport),
)
async def send_report(request: Request, world: Here) -> Received:
    """Report something, in words and if wanted with up to three photos; no account, no name needed."""
    said, photos = await read_body(request, SaidReport)
    received = await take_in_from_resident(said, photos, knock=knock_of(request), world=world)
    return Received(
        tracking_code=received.tracking_code,
        incident_number=received.incident_number,
        linked=received.linked,
        urgent=received.urgent,
        position_far=received.position_far,
        received_at=world.now(),
    )


@router.get("/api/v1/reports/{tracking_code}", dependencies=[Depends(Public(Action.TRACK_REPORT, rate=TRACKING))])
async def read_report(tracking_code: TrackingCode, store: Open, world: Here) -> TrackedReport:
    """What became of it so far. The code is the right to know."""
    return await track_report(tracking_code, store=store, packs=world.packs)


@router.post(
    "/api/v1/reports/{tracking_code}/rating",
    status_code=204,
    dependencies=[Depends(Public(Action.RATE_REPORT, rate=TRACKING))],
)
async def rate_report(tracking_code: TrackingCode, rating: Rating, store: Open, world: Here) -> None:
    """Satisfied or not, once the matter has come to an end."""
    await rate(tracking_code, rating.satisfied, rating.words, store=store, now=world.now())


@router.get("/api/v1/places", dependencies=[Depends(Public(Action.READ_PUBLIC))])
async def list_places(store: Open, world: Here) -> list[PublicPlace]:
    """The names a resident may choose from."""
    if (scope := world.residents_scope) is None:
        raise NoCommunity
    found = await store.places.all(scope)
    return [PublicPlace(place_path=each.place_path, kind=each.kind, name=each.name) for each in found]
