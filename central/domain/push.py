"""Where a phone takes notices while its app is closed, and which addresses of that kind are believed."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

#: The services of the browsers people have; ``*.`` stands for what lies below. An operator may name others.
KNOWN_SERVICES = (
    "fcm.googleapis.com",  # Chrome and its relatives
    "updates.push.services.mozilla.com",
    "web.push.apple.com",
    "*.notify.windows.com",
)
#: Somebody has a phone, a tablet and a computer; what was put before those is no longer used.
MOST_DEVICES = 5
#: Written to the letter: no user, no other spelling of a host that two readers could read in two ways.
_ADDRESS = re.compile(r"https://(?P<host>[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::[0-9]{1,5})?)/[!-~]*")
LONGEST_ADDRESS = 1000


@dataclass(frozen=True, slots=True)
class Device:
    """A browser that shows notices to its person. Only that browser can read what is sent to it (RFC 8291)."""

    device_id: UUID
    district_id: str
    account_id: UUID
    #: The push service's address for this browser.
    endpoint: str
    #: The browser's public key and its secret, base64url.
    p256dh: str
    auth: str
    #: In which language its person reads.
    language: str
    put_at: datetime


def is_push_address(endpoint: str, services: Sequence[str]) -> bool:
    """A browser names the address, so anybody could name any: only https, and only a service of the list."""
    found = _ADDRESS.fullmatch(endpoint) if len(endpoint) <= LONGEST_ADDRESS else None
    return found is not None and any(_is_of(found["host"], service) for service in services)


def too_many(devices: Sequence[Device]) -> Sequence[Device]:
    """Those that are no longer used, once the newest are kept."""
    newest = sorted(devices, key=lambda device: (device.put_at, device.device_id.bytes), reverse=True)
    return newest[MOST_DEVICES:]


def _is_of(host: str, service: str) -> bool:
    below = service.removeprefix("*")
    return host.endswith(below) and len(host) > len(below) if service.startswith("*.") else host == service
