"""Staff sign in with a password and hold a session that the brain can end at any time."""

import hashlib
from collections.abc import Collection
from datetime import datetime

from central.domain.errors import NotSignedIn
from central.domain.people import Account, Role, Session
from central.services.ports.people import SESSION_LIFE, WALL_SESSION_LIFE, Passwords, Tokens
from central.services.ports.store import Store


async def sign_in(
    login: str, password: str, *, store: Store, now: datetime, tokens: Tokens, passwords: Passwords
) -> tuple[str, Session, Account]:
    """(token for the cookie, session, account). Raises NotSignedIn("error.brain.sign_in"), whatever was wrong."""
    account = await store.accounts.by_login(login)
    if account is None:
        passwords.hash(password)  # as long as a check takes: the time must not tell which logins exist
        raise NotSignedIn("error.brain.sign_in")
    if not passwords.fits(password, account.password_hash) or account.disabled:
        raise NotSignedIn("error.brain.sign_in")
    token = tokens.session()
    session = Session(
        token_digest=_digest(token),
        district_id=account.district_id,
        account_id=account.account_id,
        csrf=tokens.session(),
        opened_at=now,
        expires_at=now + (WALL_SESSION_LIFE if account.role is Role.WALL else SESSION_LIFE),
    )
    await store.sessions.add(session)
    return token, session, account


async def sign_out(token: str, *, store: Store) -> None:
    await store.sessions.remove(_digest(token))


async def session_of(token: str, *, store: Store, now: datetime) -> tuple[Session, Account] | None:
    """None when the token is unknown, the session too old or the account disabled."""
    return (await sessions_of([token], store=store, now=now)).get(token)


async def sessions_of(tokens: Collection[str], *, store: Store, now: datetime) -> dict[str, tuple[Session, Account]]:
    """The same for many tokens at once; those that open nothing are left out."""
    tokens_of = {_digest(token): token for token in tokens}
    found = await store.sessions.by_tokens(tokens_of.keys())
    return {
        tokens_of[session.token_digest]: (session, account)
        for session, account in found
        if session.expires_at > now and not account.disabled
    }


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
