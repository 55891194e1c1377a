"""What keeps coming back, for the desk's map: repeats, hot spots, disputes that are growing."""

from typing import Annotated

from fastapi import Depends
from pydantic import BaseModel

from central.domain.access import Action
from central.domain.patterns import PatternKind
from central.http.document import room
from central.http.policies import Staff
from central.http.sessions import SignedIn
from central.http.world import Here, Open
from central.services.patterns import patterns_in
from protocol.events import Reason
from protocol.geo import Position
from protocol.texts import Text

router = room("patterns")


class PatternSeen(BaseModel):
    kind: PatternKind
    #: The kind of trouble that repeats; None where there are several.
    trouble: str | None
    place_path: str
    building: str | None
    #: WGS-84; None where nobody has said where it lies.
    position: Position | None
    text: Text
    #: Incidents of the last four weeks, and of the four before.
    now: int
    before: int
    #: How likely so much growth is by chance.
    chance: float
    numbers: tuple[str, ...]


@router.get("/api/v1/patterns")
async def read_patterns(
    me: Annotated[SignedIn, Depends(Staff(Action.READ_MAP))], store: Open, world: Here
) -> list[PatternSeen]:
    """Most first."""
    return [
        PatternSeen(
            kind=pattern.kind,
            trouble=pattern.trouble,
            place_path=pattern.where.place_path,
            building=pattern.where.building,
            position=pattern.where.position,
            text=Reason.of(f"pattern.{pattern.kind}", None, now=pattern.now, before=pattern.before).text,
            now=pattern.now,
            before=pattern.before,
            chance=pattern.chance,
            numbers=pattern.incidents,
        )
        for pattern in await patterns_in(me.scope, store=store, now=world.now())
    ]
