"""Accounts of the staff: new ones are an administrator's work, or the command line's, which also changes them."""

import re
from dataclasses import dataclass, replace
from datetime import datetime

from central.domain.access import Action, require
from central.domain.errors import Forbidden, Invalid
from central.domain.people import Account, Role
from central.services.ports.people import Passwords
from central.services.ports.store import Store
from central.services.ports.world import NewId
from protocol.geo import Position
from protocol.scope import whole

SHORTEST_PASSWORD = 10
LONGEST_PASSWORD = 200
_LOGIN = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,63}")
_PHONE = re.compile(r"\+?[0-9][0-9 -]{2,23}")
_PLACE = re.compile(r"[a-z0-9_-]{1,40}(/[a-z0-9_-]{1,40}){0,7}")


@dataclass(frozen=True, slots=True)
class NewAccount:
    login: str
    name: str
    role: Role
    #: Whose first step is the district.
    place_path: str
    password: str
    skills: tuple[str, ...] = ()
    department: str | None = None
    phone: str | None = None
    position: Position | None = None


async def create_account(
    new: NewAccount, *, who: Account | None, store: Store, new_id: NewId, passwords: Passwords
) -> Account:
    """``who`` None: the command line. Raises Invalid for a taken login, a weak password, a place outside the scope."""
    if who is not None:
        require(who.role, Action.CREATE_ACCOUNT)
    _check(new)
    scope = who.scope if who else whole(new.place_path.split("/")[0])
    if not scope.covers(new.place_path):
        raise Forbidden
    if await store.accounts.by_login(new.login) is not None:
        raise Invalid("error.brain.login_taken")
    account = Account(
        account_id=new_id(),
        district_id=scope.district_id,
        login=new.login,
        name=new.name.strip(),
        role=new.role,
        place_path=new.place_path,
        password_hash=passwords.hash(new.password),
        skills=new.skills,
        department=new.department,
        phone=new.phone,
        position=new.position,
    )
    await store.accounts.add(scope, account)
    return account


async def set_shift(who: Account, *, on_shift: bool, position: Position | None, store: Store, now: datetime) -> Account:
    """A patrol comes on shift or goes off it, and says where they stand. Off shift nobody's position is kept."""
    require(who.role, Action.SET_SHIFT)
    if on_shift:
        return await store.accounts.come_on_shift(who.scope, who.account_id, position, now)
    return await store.accounts.go_off_shift(who.scope, who.account_id)


async def change_phone(account: Account, phone: str | None, *, store: Store) -> None:
    """None: the desk reaches them no more. Raises Invalid for what is no number."""
    _check_phone(phone)
    fresh = await store.accounts.get(account.scope, account.account_id, lock=True)
    await store.accounts.save(fresh.scope, replace(fresh, phone=phone))


async def change_password(
    account: Account, password: str, *, store: Store, now: datetime, passwords: Passwords
) -> None:
    """It was forgotten, or somebody else has seen it: whoever is signed in by the old one is so no more. Raises Invalid
    for a weak one."""
    _check_password(account.login, password)
    fresh = await store.accounts.get(account.scope, account.account_id, lock=True)
    await store.accounts.save(fresh.scope, replace(fresh, password_hash=passwords.hash(password)))
    await store.sessions.end(fresh.scope, fresh.account_id, now)


async def disable(account: Account, *, store: Store) -> None:
    """Their sessions end at once."""
    fresh = await store.accounts.get(account.scope, account.account_id, lock=True)
    await store.accounts.save(fresh.scope, replace(fresh, disabled=True))


def _check_phone(phone: str | None) -> None:
    if phone is not None and not _PHONE.fullmatch(phone):
        raise Invalid("error.brain.phone")


def _check(new: NewAccount) -> None:
    if not _LOGIN.fullmatch(new.login):
        raise Invalid("error.brain.login")
    if not new.name.strip():
        raise Invalid("error.brain.name_needed")
    if not _PLACE.fullmatch(new.place_path):
        raise Invalid("error.brain.place")
    _check_phone(new.phone)
    _check_password(new.login, new.password)


def _check_password(login: str, password: str) -> None:
    if not SHORTEST_PASSWORD <= len(password) <= LONGEST_PASSWORD:
        raise Invalid("error.brain.password", shortest=SHORTEST_PASSWORD)
    if password.lower() == login.lower() or len(set(password)) < 4:
        raise Invalid("error.brain.password_easy")
