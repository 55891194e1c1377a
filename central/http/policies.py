"""Every route says who may use it: a guard stands at each door, and the brain does not start with a door unguarded."""

from collections.abc import Callable, Iterable

from fastapi import FastAPI, Request
from fastapi.dependencies.models import Dependant
from fastapi.routing import APIRoute
from starlette.routing import BaseRoute
from starlette.types import Scope

from central.domain.access import ALLOWED, Action, Caller, may, require
from central.domain.errors import NotSignedIn
from central.domain.people import Role
from central.http.limits import PLAIN_BODY
from central.http.rates import AGENT, STAFF, Knock, Rates
from central.http.sessions import SignedIn, address_of, refuse_forged, token_of
from central.http.signatures import Signed, read_signed, refuse_unsigned
from central.http.world import Here
from central.services.staff import sign_in


class Guard:
    """One route's policy: the Action it stands for and how much may be sent to it.

    Use one of the three below as a dependency. What the action is scoped by follows from the kind: Public by nothing
    or by an unguessable code in the path, Staff by the account's scope, Edge by the agent's.
    """

    def __init__(
        self, action: Action, *, largest_body: int = PLAIN_BODY, rate: str | None = None, report: bool = False
    ) -> None:
        """``rate``: how often one address, account or agent may ask. ``report``: it is judged once its words are read,
        because danger to life is heard however often somebody knocks; the route then asks ``knock_of``."""
        self.action, self.largest_body, self.rate, self.report = action, largest_body, rate, report

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.action})"

    def opens(self) -> bool:
        """False where nobody of this guard's kind may ever pass: the route could not be used."""
        raise NotImplementedError

    def count(self, request: Request, rates: Rates, who: str) -> None:
        """Raises TooOften, or leaves it to the route that takes a report."""
        if self.rate and self.report:
            request.state.knock = rates.knock(self.rate, self.action, who)
        elif self.rate:
            rates.hit(self.rate, self.action, who)


def knock_of(request: Request) -> Knock:
    """How the sender of a report stands with their rate, as the guard of its route found."""
    found: Knock = request.state.knock
    return found


class Public(Guard):
    """Anybody. What it reads is open, or the code in the path is the right to it."""

    def opens(self) -> bool:
        return may(Caller.ANYONE, self.action)

    async def __call__(self, request: Request, world: Here) -> None:
        self.count(request, world.rates, address_of(request))


class Staff(Guard):
    """A person who has signed in, whose role the access table lets do this; unsafe requests carry the form token."""

    def opens(self) -> bool:
        return any(may(role, self.action) for role in Role)

    async def __call__(self, request: Request, world: Here) -> SignedIn:
        if (token := token_of(request)) is None:
            raise NotSignedIn
        async with world.transaction() as store:
            found = await sign_in.session_of(token, store=store, now=world.now())
        if found is None:
            raise NotSignedIn
        session, account = found
        require(account.role, self.action)
        world.rates.hit(STAFF, "staff", str(account.account_id))
        self.count(request, world.rates, str(account.account_id))
        request.state.session = session
        await refuse_forged(request, session)
        return SignedIn(account, session)


class Edge(Guard):
    """An enrolled agent. Its signature is checked before the body is read, the body against the signed digest."""

    def opens(self) -> bool:
        return may(Caller.AGENT, self.action)

    async def __call__(self, request: Request, world: Here) -> Signed:
        async with world.transaction() as store:
            agent, covered = await refuse_unsigned(request, agent_of=store.agents.by_id, now=world.now())
        require(Caller.AGENT, self.action)
        world.rates.hit(AGENT, "agent", agent.agent_id)
        return await read_signed(request, agent, covered)


class UnguardedRoute(RuntimeError):
    """A programming mistake, found at start: the brain refuses to serve a route without a policy."""


def guards_of(routes: Iterable[BaseRoute]) -> list[tuple[APIRoute, Guard]]:
    """Every route with its guard. Raises UnguardedRoute for a route that has none, two, or one nobody can pass."""
    found: list[tuple[APIRoute, Guard]] = []
    for route in routes:
        where = f"{sorted(getattr(route, 'methods', None) or [])} {getattr(route, 'path', route)}"
        if not isinstance(route, APIRoute):
            raise UnguardedRoute(f"{where}: only routes with a guard may be served, not a {type(route).__name__}")
        guards = {id(guard): guard for guard in _guards_in(route.dependant)}
        if len(guards) != 1:
            raise UnguardedRoute(f"{where}: needs exactly one guard, has {list(guards.values())}")
        (guard,) = guards.values()
        if guard.action not in ALLOWED or not guard.opens():
            raise UnguardedRoute(f"{where}: {guard} lets nobody in")
        found.append((route, guard))
    return found


def refuse_unguarded(app: FastAPI) -> Callable[[Scope], int]:
    """Check every route of ``app``; returns what limits.BodyGuard asks: the largest body of a matched route."""
    largest = {id(route): guard.largest_body for route, guard in guards_of(app.routes)}

    def largest_body(scope: Scope) -> int:
        return largest.get(id(scope.get("route")), PLAIN_BODY)

    return largest_body


def _guards_in(dependant: Dependant) -> Iterable[Guard]:
    for inner in dependant.dependencies:
        if isinstance(inner.call, Guard):
            yield inner.call
        yield from _guards_in(inner)
