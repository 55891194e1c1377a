"""Staff sign in with a password and hold a session that the brain can end at any time."""

from datetime import datetime

from central.domain.people import Account, Session
from central.services.ports import Passwords, Store, Tokens


async def sign_in(
    login: str, password: str, *, store: Store, now: datetime, tokens: Tokens, passwords: Passwords
) -> tuple[str, Session, Account]:
    """(token for the cookie, session, account). Raises NotSignedIn("error.brain.sign_in"), whatever was wrong."""
    raise NotImplementedError


async def sign_out(token: str, *, store: Store) -> None:
    raise NotImplementedError


async def session_of(token: str, *, store: Store, now: datetime) -> tuple[Session, Account] | None:
    """None when the token is unknown, the session too old or the account disabled."""
    raise NotImplementedError
