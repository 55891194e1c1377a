"""A camera's address as a person pastes it, taken apart: what may be shown, and what only its own node may know."""

import re
from dataclasses import dataclass
from urllib.parse import quote, unquote, urlsplit

from protocol.errors import WanglouError

#: Some cameras want the login in the path or the query: rtsp://host/user=admin&password=x&channel=1.sdp
_SECRET = re.compile(r"((?:pass(?:word|wd)?|pwd|user(?:name)?|token|secret)=)[^&/?#]*", re.IGNORECASE)
_LONGEST = 500
#: Not file://, nor http:// to whatever stands beside the node: a camera is asked for its stream and nothing else.
_SCHEMES = ("rtsp", "rtsps")


class AddressError(WanglouError):
    """What was typed is no camera's address."""

    key = "error.camera.address"


@dataclass(frozen=True, slots=True)
class CameraAddress:
    """``full`` holds no ``user:password@``, but may hold secrets further on; ``shown`` holds none."""

    shown: str
    full: str
    username: str | None = None
    password: str | None = None

    def __repr__(self) -> str:
        return f"CameraAddress({self.shown})"


def read_address(written: str, username: str | None = None, password: str | None = None) -> CameraAddress:
    """The address with its login, wherever that was written; the given one counts before the pasted one.

    Raises AddressError, whose text never repeats what was typed.
    """
    text = written.strip()
    if len(text) > _LONGEST or any(ord(letter) <= 32 or ord(letter) == 127 for letter in text):
        raise AddressError
    try:
        # The last @, because a careless password holds one, or a slash.
        scheme, separator, rest = text.partition("://")
        login, at, place = rest.rpartition("@")
        parts = urlsplit(f"{scheme}://{place}")
        host, _ = parts.hostname, parts.port
    except ValueError:
        raise AddressError from None
    if not separator or scheme.lower() not in _SCHEMES or not host:
        raise AddressError
    pasted_user, _, pasted_password = login.partition(":") if at else ("", "", "")
    full = f"{scheme.lower()}://{place}"
    return CameraAddress(
        shown=_SECRET.sub(r"\1***", full),
        full=full,
        username=username or unquote(pasted_user) or None,
        password=password if username or password else unquote(pasted_password) or None,
    )


def with_login(address: str, username: str | None, password: str | None) -> str:
    """The address as a decoder takes it."""
    if not username:
        return address
    scheme, _, rest = address.partition("://")
    login = quote(username, safe="") + (f":{quote(password, safe='')}" if password else "")
    return f"{scheme}://{login}@{rest}"
