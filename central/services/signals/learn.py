"""What officers' decisions teach: collected, adopted as factors of the packs' weights, and taken back."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from central.domain.errors import Invalid, NotFound
from central.domain.learning import FIELDS, LEAST_FACTOR, MOST_FACTOR, Learned, Verdict, in_force, verdicts_of
from central.services.ports.store import Store
from central.services.ports.world import NewId
from protocol.scope import Scope


async def verdicts(scope: Scope, *, store: Store, now: datetime) -> tuple[list[Verdict], Learned | None]:
    """(what was decided in the district, what is in force)."""
    history = await store.learned.history(scope)
    return verdicts_of(await store.links.decided(scope), history), in_force(history, now)


async def adopt(
    factors: Mapping[str, float],
    decisions: int,
    *,
    scope: Scope,
    store: Store,
    now: datetime,
    new_id: NewId,
    by: str,
) -> Learned:
    """From the next signal on. The same factors once more change nothing. Raises Invalid for what is no weight, or
    beyond the bounds."""
    known = {*FIELDS.values()}
    if not all(name in known and LEAST_FACTOR <= factor <= MOST_FACTOR for name, factor in factors.items()):
        raise Invalid("error.brain.learned_factors", least=LEAST_FACTOR, most=MOST_FACTOR)
    holding = in_force(await store.learned.history(scope), now)
    if holding is not None and dict(holding.factors) == dict(factors):
        return holding
    learned = Learned(new_id(), scope.district_id, scope.place_path, dict(factors), decisions, now, by)
    await store.learned.add(scope, learned)
    return learned


async def take_back(*, scope: Scope, store: Store, now: datetime, by: str) -> Learned:
    """Withdraw what is in force, so that what was in force before it holds again. Raises NotFound where nothing is."""
    holding = in_force(await store.learned.history(scope), now)
    if holding is None:
        raise NotFound
    return await store.learned.save(scope, replace(holding, withdrawn_at=now, withdrawn_by=by))
