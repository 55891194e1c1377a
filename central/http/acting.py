"""Whoever is signed in takes a step: the session becomes an act of the services."""

from central.http.sessions import SignedIn
from central.http.world import World
from central.services.ports.store import Store
from central.services.work import Act


def act_of(me: SignedIn, store: Store, world: World) -> Act:
    """Within the transaction of ``store``."""
    return Act(me.account, store, world.now(), world.new_id, world.packs)
