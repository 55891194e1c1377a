"""New accounts for the staff: an administrator's work, or the command line's for the first one."""

from dataclasses import dataclass
from datetime import datetime

from central.domain.people import Account, Role
from central.services.ports import NewId, Passwords, Store
from protocol.geo import Position


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
    position: Position | None = None


async def create_account(
    new: NewAccount, *, who: Account | None, store: Store, new_id: NewId, passwords: Passwords
) -> Account:
    """``who`` None: the command line. Raises Invalid for a taken login, a weak password, a place outside the scope."""
    raise NotImplementedError


async def set_shift(who: Account, *, on_shift: bool, position: Position | None, store: Store, now: datetime) -> Account:
    """A patrol comes on shift or goes off it, and says where they stand."""
    raise NotImplementedError
