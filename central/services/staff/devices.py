"""A phone takes notices while its app is closed, from now on or no longer."""

from datetime import datetime

from central.domain.access import Action, require
from central.domain.people import Account
from central.domain.push import Device, too_many
from central.services.ports.store import Store
from central.services.ports.world import NewId
from protocol.scope import whole


async def put_device(
    who: Account,
    *,
    endpoint: str,
    p256dh: str,
    auth: str,
    language: str,
    store: Store,
    now: datetime,
    new_id: NewId,
) -> None:
    """The same phone again is one phone; whose it was before is told nothing on it any more."""
    require(who.role, Action.SET_REACH)
    scope = whole(who.district_id)
    device = Device(new_id(), who.district_id, who.account_id, endpoint, p256dh, auth, language, now)
    await store.devices.put(scope, device)
    for old in too_many(await store.devices.of_account(scope, who.account_id)):
        await store.devices.remove(scope, old.device_id)


async def remove_device(who: Account, endpoint: str, *, store: Store) -> None:
    """One that is not there, or is somebody else's, is left as it is."""
    require(who.role, Action.SET_REACH)
    scope = whole(who.district_id)
    for device in await store.devices.of_account(scope, who.account_id):
        if device.endpoint == endpoint:
            await store.devices.remove(scope, device.device_id)
