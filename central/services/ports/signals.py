"""What the use cases need of the store of signals and reports."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from uuid import UUID

from central.domain.queue import Heard
from central.domain.signal import Report, Signal
from protocol.scope import Scope


class Signals(Protocol):
    async def add(self, scope: Scope, signal: Signal) -> bool:
        """Store it unless its dedupe key is known; False for a repeat."""

    async def known(self, scope: Scope, keys: Collection[str]) -> set[str]:
        """Which of these keys the district has heard already."""

    async def accept(self, scope: Scope, signals: Sequence[Signal]) -> set[UUID]:
        """Store those whose dedupe keys are new, to be placed later, and wake who places them. Returns their ids.

        Of two with the same key the first is stored.
        """

    async def get(self, scope: Scope, signal_id: UUID) -> Signal: ...

    async def by_ids(self, scope: Scope, signal_ids: Collection[UUID]) -> list[Signal]:
        """Those there are, in no order."""

    async def that_opened(self, scope: Scope, incident_id: UUID) -> UUID | None:
        """The event, or else the signal, that the incident began with; None where it stands no more."""

    async def by_dedupe_key(self, scope: Scope, dedupe_key: str) -> Signal | None: ...

    async def of_event(self, scope: Scope, event_id: UUID) -> list[Signal]:
        """All revisions heard so far, oldest first."""

    async def of_incident(self, scope: Scope, incident_id: UUID) -> list[Signal]:
        """Signals whose standing link (zone LINK) names this incident, oldest first."""

    async def of_incidents(self, scope: Scope, incident_ids: Collection[UUID]) -> Mapping[UUID, list[Signal]]:
        """The same for many at once: a queue of a hundred asks once. Incidents without any are left out."""

    async def heard(self, scope: Scope, incident_ids: Collection[UUID]) -> Mapping[UUID, Heard]:
        """In short what each incident's standing signals say. Incidents without any are left out."""

    async def telling(
        self, scope: Scope, incident_ids: Collection[UUID], *, beside: Collection[UUID] = ()
    ) -> Mapping[UUID, list[Signal]]:
        """Of each incident's signals those that decide (domain/telling.py), so that a thousandth costs no more than
        a second. Of the events ``beside`` every revision is among them."""


@dataclass(frozen=True, slots=True)
class Around:
    """What ``Incidents.near`` will be asked about one signal."""

    signal: Signal
    radius_m: float
    since: datetime


class Unplaced(Protocol):
    """Signals that were accepted and are not yet set beside what is known."""

    async def places(self, now: datetime) -> list[Scope]:
        """Before any scope: the communities where something waits, the most urgent and then the oldest first."""

    async def waiting(self, scope: Scope, now: datetime, *, limit: int) -> list[UUID]:
        """Ids of signals that wait within ``scope``: most urgent first, then in order of arrival."""

    async def take(self, scope: Scope, signal_ids: Sequence[UUID]) -> list[Signal]:
        """Those that still wait, in that order, for this transaction alone. None while another places in ``scope``."""

    async def placed(self, scope: Scope, signal_ids: Collection[UUID]) -> None: ...

    async def failed(self, scope: Scope, signal_id: UUID, *, why: str, again_at: datetime) -> int:
        """Let it wait until ``again_at``; how often it has failed by now, 0 if it waits no more."""

    async def set_aside(self, scope: Scope, signal_id: UUID, at: datetime) -> None:
        """It is not tried again; it stays for a person to look at."""


class Reports(Protocol):
    async def add(self, scope: Scope, report: Report) -> None: ...

    async def of_signal(self, scope: Scope, signal_id: UUID) -> Report | None: ...

    async def by_tracking(self, tracking_digest: str) -> Report:
        """The one look-up without a scope: the code is the right. NotFound otherwise."""

    async def save(self, scope: Scope, report: Report) -> None: ...

    async def of_same_person(self, scope: Scope, signal_id: UUID, incident_ids: Collection[UUID]) -> set[UUID]:
        """Those of the incidents in which a report stands that left the same contact as this signal's own. Nothing is
        kept for it: where either report was erased, nobody knows any more."""

    async def kept(self, scope: Scope, incident_ids: Collection[UUID]) -> Mapping[UUID, list[UUID]]:
        """Signals of each of the incidents whose reports were not erased, in the order of their ids."""

    async def erase(self, scope: Scope, signal_id: UUID) -> None:
        """Remove words, contact and photos; the salted digest in the timeline stays and proves nothing more."""
