"""Halves of photos that no phone goes on with are forgotten."""

from datetime import datetime

from central.services.ports.store import Store
from protocol.scope import whole


async def forget_uploads(*, store: Store, now: datetime) -> int:
    """How many were forgotten."""
    return sum([await store.uploads.forget(whole(district), now) for district in await store.uploads.districts()])
