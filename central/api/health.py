"""Is the brain alive, and can it work? For the machine that restarts it."""

from typing import Literal

from fastapi import Depends, Response
from pydantic import BaseModel

from central.domain.access import Action
from central.domain.backlog import Trouble, troubles
from central.http.document import room
from central.http.policies import Public
from central.http.world import Here
from protocol.errors import WanglouError

router = room("health")


class Health(BaseModel):
    #: "no_work": this process answers, but what it does by itself has ended: it must be started anew.
    status: Literal["ok", "not_ready", "no_work"]


class Readiness(Health):
    """``troubles``: of the work of all processes, by the names the desk reads them under; empty while all is well."""

    troubles: tuple[Trouble, ...] = ()


@router.get("/healthz", dependencies=[Depends(Public(Action.READ_HEALTH))], responses={503: {"model": Health}})
async def read_health(response: Response, world: Here) -> Health:
    """The process answers, and its own workers run; 503 when they have ended."""
    if world.working():
        return Health(status="ok")
    response.status_code = 503
    return Health(status="no_work")


@router.get("/readyz", dependencies=[Depends(Public(Action.READ_HEALTH))], responses={503: {"model": Readiness}})
async def read_readiness(response: Response, world: Here) -> Readiness:
    """The database answers too; 503 while it does not. Late or missing workers elsewhere are named, not refused:
    screens and reports need none."""
    response.status_code = 503
    if not await world.ready():
        return Readiness(status="not_ready")
    try:
        async with world.transaction() as store:
            found = troubles(await store.jobs.backlog())
    except WanglouError:
        return Readiness(status="not_ready")
    if not world.working():
        return Readiness(status="no_work", troubles=found)
    response.status_code = 200
    return Readiness(status="ok", troubles=found)
