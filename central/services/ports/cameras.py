"""What the use cases of nodes and their cameras need of the store."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Protocol
from uuid import UUID

from central.domain.camera import Camera, CameraRevision
from central.domain.coverage import CoverageHour
from central.domain.order import Order
from central.domain.people import Agent, EnrolmentCode
from central.domain.shadow import ShadowAlarm
from protocol.scope import Scope


class Agents(Protocol):
    async def add_code(self, scope: Scope, code: EnrolmentCode) -> None: ...

    async def take_code(self, code_digest: str, now: datetime) -> EnrolmentCode | None:
        """Mark the code used and return it; None if unknown, used or expired. One taker wins."""

    async def add(self, scope: Scope, agent: Agent) -> None: ...

    async def by_id(self, agent_id: str) -> Agent | None:
        """Signature check only, before any scope is known."""

    async def get(self, scope: Scope, agent_id: str) -> Agent: ...

    async def save(self, scope: Scope, agent: Agent) -> None:
        """All of it: what was written since ``agent`` was read is lost."""

    async def heard(self, scope: Scope, agent: Agent) -> None:
        """Its hello and when it was seen; nothing else is written: who was disabled meanwhile stays so."""

    async def count_unknown(self, scope: Scope, agent_id: str, many: int) -> None:
        """So many more keys of a newer agent, beside all that are counted already."""

    async def all(self, scope: Scope) -> list[Agent]: ...


class Cameras(Protocol):
    async def put(self, scope: Scope, camera: Camera) -> None: ...

    async def get(self, scope: Scope, camera_id: str) -> Camera: ...

    async def save(self, scope: Scope, camera: Camera) -> Camera:
        """With revision + 1; Conflict as for incidents."""

    async def of_agent(self, scope: Scope, agent_id: str, *, among: Collection[str] | None = None) -> list[Camera]:
        """All its cameras, or those ``among`` these ids."""

    async def by_ids(self, scope: Scope, camera_ids: Collection[str]) -> list[Camera]:
        """Those there are, in no order."""

    async def all(self, scope: Scope) -> list[Camera]: ...

    async def note(self, scope: Scope, revision: CameraRevision) -> None:
        """Write down a change."""

    async def history(self, scope: Scope, camera_id: str) -> list[CameraRevision]:
        """Newest first."""


class Orders(Protocol):
    """Commands to agents."""

    async def add(self, scope: Scope, order: Order) -> None:
        """Wakes its agent's waiting request when the transaction commits."""

    async def get(self, scope: Scope, order_id: UUID, *, lock: bool = False) -> Order: ...

    async def save(self, scope: Scope, order: Order) -> None: ...

    async def take(
        self, scope: Scope, agent_id: str, now: datetime, *, besides: Collection[UUID], limit: int
    ) -> list[Order]:
        """Those the agent has not answered, oldest first, for this transaction alone."""

    async def of_camera(self, scope: Scope, camera_id: str, *, kind: str | None = None, limit: int = 20) -> list[Order]:
        """Newest first: what set it up, or what is of ``kind``."""

    async def expire(self, scope: Scope, now: datetime) -> int:
        """Close what nobody answered in its time, and forget its secrets; how many there were."""

    async def districts(self) -> list[str]:
        """Where agents were ever told anything: asked without a scope, by who forgets what is old."""

    async def forget_looks(self, scope: Scope, before: datetime) -> int:
        """Of live views that had ended by ``before``: their pictures, and what node and browser told each other; that
        somebody looked stays. How many commands are gone."""

    async def forget_shown(self, scope: Scope, before: datetime, *, limit: int) -> list[Order]:
        """Of stills and rehearsals that were over by ``before``: what came of them, but for the newest still of each
        camera that is there yet. Those commands, as they were."""


class Coverage(Protocol):
    async def of_hours(self, scope: Scope, camera_ids: Sequence[str], hours: Sequence[datetime]) -> list[CoverageHour]:
        """To be added to, by this transaction alone."""

    async def put(self, scope: Scope, hours: Sequence[CoverageHour]) -> None: ...

    async def between(self, scope: Scope, camera_id: str, begin: datetime, end: datetime) -> list[CoverageHour]: ...

    async def watched_s(self, scope: Scope, camera_id: str, pack: str, since: datetime) -> float:
        """How long ``pack`` watched a live picture in the hours that begin at ``since`` or later."""


class ShadowAlarms(Protocol):
    """Alarms of packs on trial."""

    async def add(self, scope: Scope, alarm: ShadowAlarm) -> bool:
        """Once per event; False for one that is known."""

    async def get(self, scope: Scope, event_id: UUID) -> ShadowAlarm: ...

    async def save(self, scope: Scope, alarm: ShadowAlarm) -> None: ...

    async def of_camera(
        self, scope: Scope, camera_id: str, pack: str, since: datetime | None, *, limit: int = 500
    ) -> list[ShadowAlarm]:
        """Newest first; ``since`` None: of earlier trials too."""

    async def counted(self, scope: Scope, since: datetime) -> Mapping[str, int]:
        """How many there were since then, by camera."""

    async def forget_pictures(
        self, scope: Scope, before: Mapping[str, datetime], otherwise: datetime, *, limit: int
    ) -> list[ShadowAlarm]:
        """Of alarms that were heard by ``before``, by pack, or ``otherwise``: their pictures. That there was an alarm,
        and what was said of it, stays. Those alarms, as they were."""
