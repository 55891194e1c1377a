"""The people and machines that may speak to the brain: accounts, sessions, agents and places."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from protocol.geo import Outline, Position
from protocol.scope import Scope


class Role(StrEnum):
    OFFICER = "officer"  # 值守员
    PATROL = "patrol"  # 网格员/巡查员, mediators and departments' people
    ADMIN = "admin"
    WALL = "wall"  # 大屏: nobody, a screen in a room


@dataclass(frozen=True, slots=True)
class Account:
    account_id: UUID
    district_id: str
    login: str
    name: str
    role: Role
    place_path: str
    password_hash: str
    skills: tuple[str, ...] = ()
    department: str | None = None
    #: The number under which the desk reaches them.
    phone: str | None = None
    #: Last known position and when it was taken; patrols only, while on shift.
    position: Position | None = None
    position_at: datetime | None = None
    on_shift: bool = True
    disabled: bool = False

    @property
    def scope(self) -> Scope:
        return Scope(self.district_id, self.place_path)


@dataclass(frozen=True, slots=True)
class Session:
    #: SHA-256 of the cookie's token; the token itself is never stored.
    token_digest: str
    district_id: str
    account_id: UUID
    csrf: str
    opened_at: datetime
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class EnrolmentCode:
    code_digest: str
    district_id: str
    place_path: str
    made_at: datetime
    expires_at: datetime
    used_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Agent:
    agent_id: str
    district_id: str
    name: str
    place_path: str
    public_key: bytes  #: Ed25519, 32 bytes
    enrolled_at: datetime
    last_seen_at: datetime | None = None
    #: The last hello as JSON: kinds with settings schemas, models, camera states.
    hello: dict[str, Any] = field(default_factory=dict)
    #: Keys of a newer agent this brain does not know, counted.
    unknown_keys: int = 0
    disabled: bool = False

    @property
    def scope(self) -> Scope:
        return Scope(self.district_id, self.place_path)


class PlaceKind(StrEnum):
    DISTRICT = "district"
    STREET = "street"
    COMMUNITY = "community"
    GRID = "grid"
    BUILDING = "building"
    SPOT = "spot"  # a gate, a lawn, a square: a name residents use


@dataclass(frozen=True, slots=True)
class Place:
    place_path: str
    district_id: str
    kind: PlaceKind
    name: str
    aliases: tuple[str, ...] = ()
    position: Position | None = None
    radius_m: float = 50.0
    building: str | None = None
    #: As an operator drew it; None: known by its middle and reach only.
    outline: Outline | None = None
