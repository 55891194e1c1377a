"""What keeps coming back, for the desk's map: repeats, hot spots, disputes that are growing."""

from typing import Annotated
from uuid import UUID

from fastapi import Depends
from pydantic import BaseModel

from central.domain.access import Action
from central.domain.patterns import PatternKind
from central.domain.whereabouts import name_of_place
from central.http.document import room
from central.http.policies import Staff
from central.http.sessions import SignedIn
from central.http.world import Here, Open
from central.services.signals.patterns import patterns_in
from protocol.events import Reason
from protocol.geo import Position
from protocol.texts import Text

router = room("patterns")


class PatternIncident(BaseModel):
    incident_id: UUID
    number: str


class PatternSeen(BaseModel):
    kind: PatternKind
    #: The kind of trouble that repeats; None where there are several.
    trouble: str | None
    #: What staff call it; None where there are several.
    title: Text | None
    place_path: str
    #: "东门", "12号楼", or the community's name.
    place_name: str
    building: str | None
    names: tuple[str, ...]
    #: WGS-84; None where nobody has said where it lies.
    position: Position | None
    text: Text
    #: Incidents of the last four weeks, and of the four before.
    now: int
    before: int
    #: How likely so much growth is by chance.
    chance: float
    #: Of the last four weeks, oldest first.
    incidents: tuple[PatternIncident, ...]


@router.get("/api/v1/patterns")
async def read_patterns(
    me: Annotated[SignedIn, Depends(Staff(Action.READ_MAP))], store: Open, world: Here
) -> list[PatternSeen]:
    """Most first."""
    names = {place.place_path: place.name for place in await store.places.all(me.scope)}
    titles = {kind: pack.title for pack in world.packs.values() for kind in pack.kinds}
    return [
        PatternSeen(
            kind=pattern.kind,
            trouble=pattern.trouble,
            title=titles.get(pattern.trouble or ""),
            place_path=pattern.where.place_path,
            place_name=name_of_place(pattern.where, names),
            building=pattern.where.building,
            names=pattern.where.names,
            position=pattern.where.position,
            text=Reason.of(f"pattern.{pattern.kind}", None, now=pattern.now, before=pattern.before).text,
            now=pattern.now,
            before=pattern.before,
            chance=pattern.chance,
            incidents=tuple(PatternIncident(incident_id=i.incident_id, number=i.number) for i in pattern.incidents),
        )
        for pattern in await patterns_in(me.scope, store=store, now=world.now())
    ]
