"""Where this brain can be reached from outside, and the same as a square that a phone's camera reads."""

import re
from functools import lru_cache
from ipaddress import ip_address
from urllib.parse import urlsplit

import segno
from fastapi import Request
from markupsafe import Markup

from central.http.world import World

#: The longest host name DNS knows is 253 characters.
_ADDRESS = re.compile(r"https?://[A-Za-z0-9.:\[\]_-]{1,270}")


def address_of(request: Request, world: World) -> str:
    """As the operator wrote it, else ``http://host:port`` as the browser names us; empty where what it says is no
    host, which nobody may draw."""
    if world.public_url:
        return world.public_url
    address = str(request.base_url).rstrip("/")
    return address if _ADDRESS.fullmatch(address) else ""


def only_here(address: str) -> bool:
    """Whether a phone that scans this address would look for the brain in itself, or nowhere."""
    host = urlsplit(address).hostname or ""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host in ("", "localhost")


def square(link: str) -> Markup:
    """The link as a QR code: an inline drawing without any style of its own."""
    drawn: str = segno.make(link, error="m").svg_inline(omitsize=True, border=2, dark="#1d2a2b", light="#ffffff")
    return Markup(drawn)  # noqa: S704 - drawn by us from modules of the code, no text inside


@lru_cache(maxsize=2048)
def place_square(link: str) -> Markup:
    """The same of a place's link, which hangs for years and is printed again: drawn once, for it takes milliseconds.

    Not for a reporter's link: whoever has it may read what they wrote, so it is kept nowhere.
    """
    return square(link)
