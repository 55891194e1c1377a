"""Who has signed in: a cookie the scripts of a page cannot read, and a form token no other site can know."""

import hmac
from dataclasses import dataclass
from ipaddress import ip_address

from fastapi import Request
from starlette.responses import Response

from central.domain.networks import household, unmapped
from central.domain.people import Account, Session
from central.http.bodies import CSRF_FIELD, read_form
from central.http.errors import ForgedForm, HttpsNeeded
from protocol.scope import Scope

#: ``__Host-`` makes browsers refuse the cookie unless it is Secure, for this host alone and for every path.
SECURE_COOKIE = "__Host-wanglou"
LOOPBACK_COOKIE = "wanglou"
CSRF_HEADER = "x-csrf-token"
SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
_LONGEST_TOKEN = 128


@dataclass(frozen=True, slots=True)
class SignedIn:
    """The person behind a request."""

    account: Account
    session: Session

    @property
    def scope(self) -> Scope:
        return self.account.scope


def cookie_name(request: Request) -> str:
    return SECURE_COOKIE if request.url.scheme == "https" else LOOPBACK_COOKIE


def token_of(request: Request) -> str | None:
    """The session token this request carries, if any."""
    token = request.cookies.get(cookie_name(request))
    return token if token and len(token) <= _LONGEST_TOKEN and token.isascii() else None


def give_cookie(request: Request, response: Response, token: str, session: Session) -> None:
    """Hand the session to the browser. Raises HttpsNeeded over plain http from anywhere but this machine."""
    secure = request.url.scheme == "https"
    if not secure and not from_loopback(request):
        raise HttpsNeeded
    response.set_cookie(
        cookie_name(request),
        token,
        max_age=int((session.expires_at - session.opened_at).total_seconds()),
        path="/",
        secure=secure,
        httponly=True,
        # Lax, not Strict: an officer who follows a link in a message must not find herself signed out.
        samesite="lax",
    )


def take_cookie(request: Request, response: Response) -> None:
    secure = request.url.scheme == "https"
    response.delete_cookie(cookie_name(request), path="/", secure=secure, httponly=True, samesite="lax")


def from_loopback(request: Request) -> bool:
    try:
        return request.client is not None and ip_address(unmapped(request.client.host)).is_loopback
    except ValueError:
        return False


def by_unknown_proxy(request: Request) -> bool:
    """Whether a proxy says whose request this is, and is not believed: one that is would have put its client, and its
    https, in the place of its own."""
    said = request.headers
    if said.get("x-forwarded-proto") == "https" and request.url.scheme != "https":
        return True
    return from_loopback(request) and any(
        name in said for name in ("x-forwarded-for", "x-forwarded-proto", "forwarded")
    )


def address_of(request: Request) -> str:
    """What rates are counted by."""
    return household(request.client.host if request.client else None)


async def refuse_forged(request: Request, session: Session) -> None:
    """Raises ForgedForm unless an unsafe request carries its session's own token, in a header or a form field."""
    if request.method in SAFE_METHODS:
        return
    refuse_foreign(request)
    given = request.headers.get(CSRF_HEADER)
    if given is None:
        field = (await read_form(request)).get(CSRF_FIELD)
        given = field if isinstance(field, str) else ""
    if not hmac.compare_digest(given.encode("utf-8", "replace"), session.csrf.encode()):
        raise ForgedForm


def refuse_foreign(request: Request) -> None:
    """Raises ForgedForm when the browser itself says that another site sent this."""
    if request.headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "same-site", "none"):
        raise ForgedForm
