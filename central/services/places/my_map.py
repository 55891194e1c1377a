"""What a patrol's map is drawn on: the places of the communities in which they work."""

from central.domain.access import Action, require
from central.domain.cells import community_of
from central.domain.people import Account, Place
from central.domain.workflow import TASK_OPEN
from central.services.ports.store import Store
from protocol.scope import Scope, whole


async def places_around(who: Account, *, store: Store) -> list[Place]:
    """Of their own community, and of each that an open task of theirs lies in: who is sent next door must find it."""
    require(who.role, Action.READ_TASKS)
    tasks = await store.tasks.of_account(whole(who.district_id), who.account_id, TASK_OPEN)
    communities = {community_of(who.place_path), *(community_of(task.place_path) for task in tasks)}
    found = [place for path in sorted(communities) for place in await store.places.all(Scope(who.district_id, path))]
    return list({place.place_path: place for place in found}.values())
