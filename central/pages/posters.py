"""上报海报: a sheet for each house, spot and yard whose square opens the report form with that place chosen."""

from dataclasses import dataclass
from typing import Annotated
from urllib.parse import urlencode

from fastapi import Depends, Query, Request
from markupsafe import Markup
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from central.domain.access import Action
from central.domain.errors import NotFound
from central.domain.people import Place
from central.http.document import room
from central.http.policies import Staff
from central.http.sessions import SignedIn
from central.http.world import Here
from central.pages.drawing import draw
from central.pages.links import address_of, only_here, place_square
from central.pages.residents import grouped, places_of
from protocol.wire import PlacePath

router = room("pages")


@dataclass(frozen=True, slots=True)
class Poster:
    place: Place
    link: str
    square: Markup


@router.get("/posters", include_in_schema=False)
async def posters(
    request: Request,
    me: Annotated[SignedIn, Depends(Staff(Action.READ_MAP))],
    world: Here,
    at: Annotated[PlacePath | None, Query()] = None,
) -> Response:
    """One sheet for ``at``, or one for every place that residents may choose and I am responsible for."""
    async with world.transaction() as store:
        groups = grouped(await places_of(world, store))
    places = [each for group in groups for each in group.places if me.scope.covers(each.place_path)]
    if at is not None:
        places = [each for each in places if each.place_path == at]
        if not places:
            raise NotFound
    address = address_of(request, world)
    # In a thread, and nothing is held in the database meanwhile.
    sheets = await run_in_threadpool(lambda: [_poster(address, each) for each in places])
    return draw(request, "posters.html", posters=sheets, alone=at is not None, only_here=only_here(address))


def _poster(address: str, place: Place) -> Poster:
    link = f"{address}/r?{urlencode({'at': place.place_path}, safe='/')}"
    return Poster(place, link, place_square(link))
