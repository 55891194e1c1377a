"""Everything a route may need of the world, put together once by central/app.py and handed to every route."""

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from typing import Annotated, cast

from fastapi import Depends, Request

from central.domain.about import Resembles, nothing
from central.domain.ice import IceHelp
from central.http.darkroom import Darkroom
from central.http.rates import Rates
from central.http.turns import Turns
from central.meanings.memory import Meanings
from central.metering import Meters
from central.pushing import PushDoor
from central.realtime.doorbells import Doorbells
from central.realtime.feed import FeedHub
from central.services.ports.people import Passwords, Tokens
from central.services.ports.store import Store
from central.services.ports.world import NewId, Now
from protocol.pack import Pack
from protocol.scope import Scope


@dataclass(frozen=True, slots=True)
class World:
    """The brain's surroundings as its routes see them. ``transaction`` commits on leaving, rolls back on error."""

    transaction: Callable[[], AbstractAsyncContextManager[Store]]
    ready: Callable[[], Awaitable[bool]]
    #: False once the workers of this process, if it has any, have ended.
    working: Callable[[], bool]
    now: Now
    new_id: NewId
    tokens: Tokens
    passwords: Passwords
    packs: Mapping[str, Pack]
    rates: Rates
    #: For those who report danger to life after they have used up their rate.
    emergencies: Turns
    feed: FeedHub
    meters: Meters
    darkroom: Darkroom
    commands: Doorbells
    #: Place path of the community residents report to; None until one is imported.
    community: str | None = None
    public_url: str | None = None
    source_url: str | None = None
    #: What helps a browser to reach a node.
    ice: IceHelp = field(default_factory=IceHelp)
    #: How phones are told while their app is closed; None: not at all.
    push: PushDoor | None = None
    #: By what words are compared beside their characters; None: by nothing.
    meanings: Meanings | None = None
    #: What words resemble of what people say; the packs' phrases alone decide where it is nothing.
    resembles: Resembles = nothing

    @property
    def residents_scope(self) -> Scope | None:
        """What a resident's report may touch."""
        return Scope(self.community.split("/")[0], self.community) if self.community else None


def world_of(request: Request) -> World:
    return cast(World, request.app.state.world)


async def _here(request: Request) -> World:
    return world_of(request)  # not the plain function: FastAPI would send each request through a thread for it


Here = Annotated[World, Depends(_here)]


async def _transaction(world: Here) -> AsyncIterator[Store]:
    async with world.transaction() as store:
        yield store


#: One request, one transaction. ``function`` scope: it is committed before the answer leaves, so that nobody is told
#: "done" by a request whose commit then fails.
Open = Annotated[Store, Depends(_transaction, scope="function")]
