"""Red and yellow flags of households and places, each with the numbers it stands on."""

from datetime import UTC, datetime
from typing import Annotated
from uuid import UUID

from fastapi import Depends
from pydantic import BaseModel

from central.domain.access import Action
from central.domain.indicator import Colour, Flag, Judged
from central.http.document import room
from central.http.policies import Staff
from central.http.sessions import SignedIn
from central.http.world import Here, Open
from protocol.texts import Text

router = room("flags")


class InputSeen(BaseModel):
    indicator: str
    title: Text
    colour: Colour
    #: None where nothing fresh is known.
    value: float | None
    at: datetime | None
    origin: str | None


class FlagSeen(BaseModel):
    place_path: str
    #: Empty where the place itself is meant.
    household: str
    pack: str
    colour: Colour
    because: list[InputSeen]
    #: The event that the visit hangs on.
    event_id: UUID | None
    judged_at: datetime


@router.get("/api/v1/flags")
async def read_flags(
    me: Annotated[SignedIn, Depends(Staff(Action.READ_FLAGS))], store: Open, world: Here
) -> list[FlagSeen]:
    """Who should be looked after in my scope, red first, and why."""
    return [_seen(flag, _titles(flag, world)) for flag in await store.indicators.worrying(me.scope)]


def _titles(flag: Flag, world: Here) -> dict[str, Text]:
    pack = world.packs.get(flag.pack)
    return {each.indicator: each.title for each in pack.flagging.indicators} if pack and pack.flagging else {}


def _seen(flag: Flag, titles: dict[str, Text]) -> FlagSeen:
    return FlagSeen(
        place_path=flag.place_path,
        household=flag.household,
        pack=flag.pack,
        colour=flag.colour,
        because=[_input(each, titles) for each in flag.because],
        event_id=flag.event_id,
        judged_at=flag.judged_at,
    )


def _input(judged: Judged, titles: dict[str, Text]) -> InputSeen:
    name = judged.indicator
    return InputSeen(
        indicator=name,
        title=titles.get(name, Text(zh=name, en=name)),
        colour=Colour(judged.colour),
        value=judged.value,
        at=datetime.fromtimestamp(judged.at, UTC) if judged.at is not None else None,
        origin=judged.origin,
    )
