"""What the live feed said is forgotten when no screen can come back and ask from there on."""

from datetime import datetime, timedelta

from central.services.ports.people import SESSION_LIFE, WALL_SESSION_LIFE
from central.services.ports.store import Store
from protocol.scope import whole

#: Nobody is signed in for longer; who signs in again reads everything anew.
KEPT = max(SESSION_LIFE, WALL_SESSION_LIFE) + timedelta(days=1)
#: In one transaction.
MOST = 5000


async def forget_feed(district: str, *, store: Store, now: datetime) -> int:
    """How many entries; call it again while it is not nought."""
    return await store.feed.forget(whole(district), now - KEPT, limit=MOST)
