"""Who may speak to the brain: accounts and their sessions, agents and their enrolment codes."""

from collections.abc import Collection
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Text, and_, any_, bindparam, cast, delete, func, or_, select, update
from sqlalchemy.dialects.postgresql import ARRAY

from central.domain.errors import NotFound
from central.domain.people import Account, Agent, EnrolmentCode, Role, Session
from central.storage.repository import Repository, must_cover, of_visible_account, within
from central.storage.rows import row_of, value_of
from central.storage.tables import accounts, agents, enrolment_codes, sessions
from protocol.geo import Position
from protocol.scope import Scope


class AccountTable(Repository):
    async def add(self, scope: Scope, account: Account) -> None:
        """Conflict when the login is taken: logins are unique over all districts."""
        must_cover(scope, account.district_id, account.place_path)
        await self._insert(accounts, account)

    async def get(self, scope: Scope, account_id: UUID, *, lock: bool = False) -> Account:
        if not lock:
            return await self._one_with(Account, accounts, scope, account_id=account_id)
        query = select(accounts).where(within(scope, accounts), accounts.c.account_id == account_id)
        # Not against those who only refer to it: sessions are begun meanwhile.
        return await self._one(Account, query.with_for_update(key_share=True))

    async def by_ids(self, scope: Scope, account_ids: Collection[UUID]) -> list[Account]:
        return await self._all_among(Account, accounts, scope, "account_id", account_ids)

    async def by_login(self, login: str) -> Account | None:
        """Sign-in only, before any scope is known."""
        return await self._first(Account, select(accounts).where(accounts.c.login == login))

    async def save(self, scope: Scope, account: Account) -> None:
        must_cover(scope, account.district_id, account.place_path)
        if not await self._update(accounts, row_of(account), scope):
            raise NotFound

    async def come_on_shift(self, scope: Scope, account_id: UUID, at: Position | None, now: datetime) -> Account:
        seen = {"lat": at.lat, "lon": at.lon, "position_at": now} if at else {}
        return await self._on_shift(scope, account_id, on_shift=True, **seen)

    async def go_off_shift(self, scope: Scope, account_id: UUID) -> Account:
        return await self._on_shift(scope, account_id, on_shift=False, lat=None, lon=None, position_at=None)

    async def _on_shift(self, scope: Scope, account_id: UUID, **columns: Any) -> Account:
        own = {"district_id": scope.district_id, "account_id": account_id}
        if not await self._update(accounts, own | columns, scope):
            raise NotFound
        return await self.get(scope, account_id)

    async def within(self, scope: Scope, role: Role) -> list[Account]:
        return await self._all_with(Account, accounts, scope, order=("login",), role=role.value)

    async def serving(self, scope: Scope, place_path: str, role: Role) -> list[Account]:
        """Accounts of ``role`` whose own scope covers ``place_path``, nearest level first.

        The one list that reaches above the asker's place: those responsible for it stand there. The place itself
        must lie in the scope.
        """
        if not scope.covers(place_path):
            return []
        own = accounts.c.place_path
        # Not LIKE: an underscore in a place's name would stand for any letter.
        covers = or_(own == place_path, func.starts_with(place_path, own + "/"))
        query = select(accounts).where(accounts.c.district_id == scope.district_id, accounts.c.role == role.value)
        found = await self._values(Account, query.where(covers).order_by(accounts.c.login))
        return sorted(found, key=lambda account: -account.place_path.count("/"))


_whose = and_(accounts.c.district_id == sessions.c.district_id, accounts.c.account_id == sessions.c.account_id)
_named = sessions.c.token_digest == any_(cast(bindparam("tokens", type_=ARRAY(Text)), ARRAY(Text)))
#: Sessions, each with its account: the columns that both have hold the same. Asked with every request of the staff.
_BY_TOKENS = (
    select(sessions, *(column for column in accounts.c if column.name not in sessions.c))
    .join(accounts, _whose)
    .where(_named)
)


class SessionTable(Repository):
    async def add(self, session: Session) -> None:
        await self._insert(sessions, session)

    async def by_token(self, token_digest: str) -> tuple[Session, Account] | None:
        return next(iter(await self.by_tokens([token_digest])), None)

    async def by_tokens(self, token_digests: Collection[str]) -> list[tuple[Session, Account]]:
        rows = await self._rows(_BY_TOKENS, {"tokens": list(token_digests)})
        return [(value_of(Session, row), value_of(Account, row)) for row in rows]

    async def remove(self, token_digest: str) -> None:
        await self.connection.execute(delete(sessions).where(sessions.c.token_digest == token_digest))

    async def end(self, scope: Scope, account_id: UUID, now: datetime) -> int:
        theirs = (of_visible_account(scope, sessions), sessions.c.account_id == account_id)
        ended = update(sessions).where(*theirs, sessions.c.expires_at > now).values(expires_at=now)
        return (await self.connection.execute(ended)).rowcount


class AgentTable(Repository):
    async def add_code(self, scope: Scope, code: EnrolmentCode) -> None:
        must_cover(scope, code.district_id, code.place_path)
        await self._insert(enrolment_codes, code)

    async def take_code(self, code_digest: str, now: datetime) -> EnrolmentCode | None:
        """Mark the code used and return it; None if unknown, used or expired. One taker wins."""
        take = update(enrolment_codes).where(enrolment_codes.c.code_digest == code_digest)
        take = take.where(enrolment_codes.c.used_at.is_(None), enrolment_codes.c.expires_at > now)
        taken = await self.connection.execute(take.values(used_at=now).returning(enrolment_codes))
        row = taken.mappings().first()
        return value_of(EnrolmentCode, dict(row)) if row else None

    async def add(self, scope: Scope, agent: Agent) -> None:
        must_cover(scope, agent.district_id, agent.place_path)
        await self._insert(agents, agent)

    async def by_id(self, agent_id: str) -> Agent | None:
        """Signature check only, before any scope is known."""
        return await self._first(Agent, select(agents).where(agents.c.agent_id == agent_id))

    async def save(self, scope: Scope, agent: Agent) -> None:
        must_cover(scope, agent.district_id, agent.place_path)
        if not await self._update(agents, row_of(agent), scope):
            raise NotFound

    async def heard(self, scope: Scope, agent: Agent) -> None:
        row = row_of(agent)
        said = {name: row[name] for name in ("district_id", "agent_id", "hello", "last_seen_at")}
        if not await self._update(agents, said, scope):
            raise NotFound

    async def count_unknown(self, scope: Scope, agent_id: str, many: int) -> None:
        counted = update(agents).where(within(scope, agents), agents.c.agent_id == agent_id)
        done = await self.connection.execute(counted.values(unknown_keys=agents.c.unknown_keys + many))
        if done.rowcount != 1:
            raise NotFound

    async def get(self, scope: Scope, agent_id: str) -> Agent:
        return await self._one_with(Agent, agents, scope, agent_id=agent_id)

    async def all(self, scope: Scope) -> list[Agent]:
        return await self._all_with(Agent, agents, scope, order=("agent_id",))
