"""大屏: what a screen on a wall shows; an account of its own may read this and nothing else."""

from typing import Annotated

from fastapi import Depends, Query

from central.domain.access import Action
from central.http.document import room
from central.http.policies import Staff
from central.http.sessions import SignedIn
from central.http.world import Here, Open
from central.services.screens import wall
from central.services.screens.wall import WallPage

router = room("wall")


@router.get("/api/v1/wall")
async def read_wall(
    me: Annotated[SignedIn, Depends(Staff(Action.READ_WALL))],
    store: Open,
    world: Here,
    rows: Annotated[bool, Query()] = True,
) -> WallPage:
    """My scope at a glance: what is open, what ended, and whether anybody looks; no words, names or doors.

    ``rows`` false: without the rows of what is open, for a screen that shows them otherwise.
    """
    return await wall.read_wall(me.account, store=store, now=world.now(), packs=world.packs, rows=rows)
