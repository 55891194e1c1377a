"""How well incidents were dealt with, and the incidents behind each number."""

from typing import Annotated

from fastapi import Depends, Query
from pydantic import AwareDatetime

from central.domain.access import Action
from central.domain.tally import By, Figure
from central.http.document import room
from central.http.policies import Staff
from central.http.sessions import SignedIn
from central.http.world import Here, Open
from central.services.screens import tally
from central.services.screens.tally import CourseRow, TallyPage

router = room("tally")

Reader = Annotated[SignedIn, Depends(Staff(Action.READ_TALLY))]
Begin = Annotated[AwareDatetime, Query(alias="from")]
End = Annotated[AwareDatetime, Query(alias="to")]


@router.get("/api/v1/tally")
async def read_tally(begin: Begin, end: End, me: Reader, store: Open, world: Here) -> TallyPage:
    """Incidents opened in this time: counts, rates and waits, together and by severity, pack and place."""
    return await tally.read_tally(me.account, begin, end, store=store, now=world.now(), packs=world.packs)


@router.get("/api/v1/tally/rows")
async def read_tally_rows(
    begin: Begin,
    end: End,
    me: Reader,
    store: Open,
    world: Here,
    figure: Figure,
    by: By = By.ALL,
    name: Annotated[str, Query(max_length=400)] = "",
) -> list[CourseRow]:
    """The incidents that one number was counted from, newest first."""
    now, packs = world.now(), world.packs
    return await tally.read_rows(me.account, begin, end, figure, by, name, store=store, now=now, packs=packs)
