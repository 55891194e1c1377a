"""Helps a browser and a node to find a way to each other; who may use the relay, and for how long."""

import base64
import hmac
from dataclasses import dataclass
from datetime import datetime, timedelta

from protocol.live_view import IceServer

#: A relay's password is good for so long: longer than anybody looks without asking anew.
_GOOD_FOR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class IceHelp:
    """What the operator set: addresses, and the secret that brain and relay share. Default: nothing."""

    urls: tuple[str, ...] = ()
    turn_secret: str | None = None

    def servers(self, who: str, now: datetime) -> tuple[IceServer, ...]:
        """For ``who``, from now on: relays with a password that ends (draft-uberti-behave-turn-rest-00)."""
        plain = tuple(url for url in self.urls if url.startswith("stun"))
        relays = tuple(url for url in self.urls if url.startswith("turn"))
        found = [IceServer(urls=plain)] if plain else []
        if relays and self.turn_secret is not None:
            name = f"{int((now + _GOOD_FOR).timestamp())}:{who}"
            digest = hmac.digest(self.turn_secret.encode(), name.encode(), "sha1")
            found.append(IceServer(urls=relays, username=name, credential=base64.b64encode(digest).decode()))
        return tuple(found)
