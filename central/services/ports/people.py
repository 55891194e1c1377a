"""What the use cases need of the store of accounts and sessions, and of what is secret."""

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Protocol
from uuid import UUID

from central.domain.people import Account, Role, Session
from protocol.geo import Position
from protocol.scope import Scope

SESSION_LIFE = timedelta(hours=12)
#: A screen on a wall stays on, and nobody stands there with a password; it can only look.
WALL_SESSION_LIFE = timedelta(days=90)


class Accounts(Protocol):
    async def add(self, scope: Scope, account: Account) -> None: ...

    async def get(self, scope: Scope, account_id: UUID, *, lock: bool = False) -> Account:
        """``lock``: nobody else writes or locks it until the transaction ends."""

    async def by_ids(self, scope: Scope, account_ids: Collection[UUID]) -> list[Account]:
        """Those there are, in no order."""

    async def by_login(self, login: str) -> Account | None:
        """Sign-in only, before any scope is known."""

    async def save(self, scope: Scope, account: Account) -> None:
        """All of it: what was written since ``account`` was read is lost, unless it was read with ``lock``."""

    async def come_on_shift(self, scope: Scope, account_id: UUID, at: Position | None, now: datetime) -> Account:
        """Nothing else is written: who was disabled meanwhile stays so. ``at`` None: where they were seen last."""

    async def go_off_shift(self, scope: Scope, account_id: UUID) -> Account:
        """Likewise. Where they are is forgotten."""

    async def within(self, scope: Scope, role: Role) -> list[Account]: ...

    async def serving(self, scope: Scope, place_path: str, role: Role) -> list[Account]:
        """Accounts of ``role`` whose own scope covers ``place_path``."""


class Sessions(Protocol):
    async def add(self, session: Session) -> None: ...

    async def by_token(self, token_digest: str) -> tuple[Session, Account] | None: ...

    async def by_tokens(self, token_digests: Collection[str]) -> list[tuple[Session, Account]]:
        """Those there are."""

    async def remove(self, token_digest: str) -> None: ...

    async def end(self, scope: Scope, account_id: UUID, now: datetime) -> int:
        """Whoever is signed in by this account is so no more; how many there were. That they were stays, so that a
        patrol who is on shift with no phone is found (``Audit.stuck``)."""


class Passwords(Protocol):
    """Argon2id at the rim."""

    def hash(self, password: str) -> str: ...

    def fits(self, password: str, hashed: str) -> bool: ...


class Tokens(Protocol):
    """Unguessable text: session tokens, enrolment codes, stickers' codes, salts."""

    def session(self) -> str: ...

    def enrolment_code(self) -> str: ...

    def place_code(self) -> str: ...

    def salt(self) -> bytes: ...
