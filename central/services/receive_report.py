"""Somebody says that something is wrong: one road for residents, patrols on their round, and phone calls (代录)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from central.domain.people import Account
from central.domain.signal import Source
from central.services.ports import NewId, Store, Tokens
from protocol.geo import Position
from protocol.pack import Pack
from protocol.scope import Scope


@dataclass(frozen=True, slots=True)
class NewReport:
    words: str
    source: Source
    #: The same key sent twice is the same report: a form pressed twice, a phone that retried.
    client_key: str
    contact: str | None = None
    #: None: the community of the scope.
    place_path: str | None = None
    position: Position | None = None
    #: Chosen by the person; None: read from the words.
    kind: str | None = None
    #: SHA-256 of pictures already stored.
    photos: tuple[str, ...] = ()
    #: The patrol or officer who writes it down; None for a resident.
    account: Account | None = None


@dataclass(frozen=True, slots=True)
class ReceivedReport:
    signal_id: UUID
    #: Shown once. None for a patrol's finding, and for a repeat: the first answer carried it.
    tracking_code: str | None
    incident_id: UUID
    incident_number: str
    #: True when it joined an incident that others had reported or seen before.
    linked: bool
    urgent: bool


async def receive_report(
    report: NewReport,
    *,
    scope: Scope,
    store: Store,
    now: datetime,
    new_id: NewId,
    tokens: Tokens,
    packs: Mapping[str, Pack],
) -> ReceivedReport:
    """Raises Invalid for empty words, an unknown kind, or a place outside ``scope``."""
    raise NotImplementedError
