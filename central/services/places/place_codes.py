"""The codes on places' stickers: made when a sticker is first asked for, and looked up when somebody has read one."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from central.domain.access import Action, require
from central.domain.errors import NotFound
from central.domain.people import Account, Place, PlaceKind
from central.domain.place_code import PlaceCode
from central.services.ports.people import Tokens
from central.services.ports.store import Store
from protocol.scope import Scope, whole

#: Where somebody can stand in front of a sticker.
_STICKERED = frozenset({PlaceKind.BUILDING, PlaceKind.SPOT, PlaceKind.GRID, PlaceKind.COMMUNITY})
#: A code is taken by chance once in a billion times the number of places.
_TRIES = 5


@dataclass(frozen=True, slots=True)
class Sticker:
    place: Place
    code: str


async def stickers(
    wanted: Collection[str], *, who: Account, store: Store, tokens: Tokens, now: datetime
) -> list[Sticker]:
    """Of these places, or of all of them where none is named. Raises NotFound for a place that is none of theirs."""
    require(who.role, Action.PRINT_STICKERS)
    places = [place for place in await store.places.all(who.scope) if place.kind in _STICKERED]
    if not set(wanted) <= {place.place_path for place in places}:
        raise NotFound
    chosen = [place for place in places if not wanted or place.place_path in wanted]
    codes = await _codes_of(chosen, who.scope, store=store, tokens=tokens, now=now)
    return [Sticker(place, codes[place.place_path]) for place in chosen]


async def _codes_of(
    places: Collection[Place], scope: Scope, *, store: Store, tokens: Tokens, now: datetime
) -> dict[str, str]:
    """By place path; a place that has none yet gets one now. What is printed is what is stored: somebody else who
    prints them too may have been faster."""
    known = await _known(scope, store)
    taken, fresh = set(known.values()), []
    for place in places:
        if place.place_path not in known:
            code = next(made for _ in range(_TRIES) if (made := tokens.place_code()) not in taken)
            taken.add(code)
            fresh.append(PlaceCode(place.district_id, place.place_path, code, now))
    if not fresh:
        return known
    await store.place_codes.add(scope, fresh)
    return await _known(scope, store)


async def _known(scope: Scope, store: Store) -> dict[str, str]:
    """Of the whole district: a code belongs to one place in it."""
    return {each.place_path: each.code for each in await store.place_codes.all(whole(scope.district_id))}


async def place_behind(code: str | None, district_id: str, store: Store) -> Place | None:
    """Whose sticker it is; None where nobody has printed such a one, or the place is gone."""
    if code is None:
        return None
    scope = whole(district_id)
    found = await store.place_codes.by_code(scope, code)
    if found is None:
        return None
    try:
        return await store.places.get(scope, found.place_path)
    except NotFound:
        return None
