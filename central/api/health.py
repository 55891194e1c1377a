"""Is the brain alive, and can it work? For the machine that restarts it."""

from typing import Literal

from fastapi import Depends, Response
from pydantic import BaseModel

from central.domain.access import Action
from central.http.document import room
from central.http.policies import Public
from central.http.world import Here

router = room("health")


class Health(BaseModel):
    status: Literal["ok", "not_ready"]


@router.get("/healthz", dependencies=[Depends(Public(Action.READ_HEALTH))])
async def read_health() -> Health:
    """The process answers."""
    return Health(status="ok")


@router.get("/readyz", dependencies=[Depends(Public(Action.READ_HEALTH))], responses={503: {"model": Health}})
async def read_readiness(response: Response, world: Here) -> Health:
    """The database answers too; 503 while it does not."""
    if await world.ready():
        return Health(status="ok")
    response.status_code = 503
    return Health(status="not_ready")
