"""地点牌: the sheet of stickers that the desk prints, one for each place, with its code to scan or to type."""

from typing import Annotated

from fastapi import Depends, Query, Request
from markupsafe import Markup
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from central.domain.access import Action
from central.domain.people import Place
from central.domain.place_code import shown_code
from central.http.document import room
from central.http.policies import Staff
from central.http.sessions import SignedIn
from central.http.world import Here
from central.pages.drawing import draw
from central.pages.links import address_of, only_here, place_square
from central.services.places.place_codes import Sticker, stickers
from protocol.wire import PlacePath

router = room("pages")


@router.get("/stickers", include_in_schema=False)
async def sticker_sheet(
    request: Request,
    me: Annotated[SignedIn, Depends(Staff(Action.PRINT_STICKERS))],
    world: Here,
    place: Annotated[tuple[PlacePath, ...], Query(max_length=200)] = (),
) -> Response:
    """Of the places named, or of all. Whoever asks first makes a place's code; it is the same ever after."""
    async with world.transaction() as store:
        found = await stickers(place, who=me.account, store=store, tokens=world.tokens, now=world.now())
    address = address_of(request, world)
    # Each square is milliseconds of work: in a thread, and nothing is held in the database meanwhile.
    sheet = await run_in_threadpool(lambda: [_row(address, each) for each in found])
    return draw(request, "stickers.html", me=me.account, sheet=sheet, address=address, only_here=only_here(address))


def _row(address: str, sticker: Sticker) -> tuple[Place, str, Markup]:
    return sticker.place, shown_code(sticker.code), place_square(f"{address}/patrol/at/{sticker.code}")
