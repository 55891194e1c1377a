"""What telling people needs of the world: on their screens, and where they look at none."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from uuid import UUID

from central.domain.delivery import Delivery, Kind, Reach
from central.domain.errors import BrainError
from central.domain.notice import Audience, FeedEntry, Notice
from central.domain.push import Device
from protocol.scope import Scope
from protocol.texts import Text


class Notices(Protocol):
    async def add(self, scope: Scope, notice: Notice) -> None: ...

    async def add_all(self, scope: Scope, incident_id: UUID, notices: Sequence[Notice]) -> None:
        """All of them about this incident. NotFound where it is out of scope."""

    async def get(self, scope: Scope, notice_id: UUID) -> Notice: ...

    async def by_ids(self, scope: Scope, notice_ids: Collection[UUID]) -> list[Notice]: ...

    async def save(self, scope: Scope, notice: Notice) -> None: ...

    async def of_reporter(self, scope: Scope, signal_id: UUID) -> list[Notice]: ...

    async def unheard(self, scope: Scope, since: datetime, *, limit: int = 200) -> list[Notice]:
        """The desk's that nobody has acknowledged, newest first."""


class Feed(Protocol):
    async def publish(
        self,
        scope: Scope,
        *,
        place_path: str,
        audience: Audience,
        recipient: str,
        topic: str,
        subject_id: str,
        at: datetime,
    ) -> None:
        """Write a feed entry; listeners are woken when the transaction commits (NOTIFY carries ids only)."""

    async def since(
        self, scope: Scope, feed_id: int, *, account_id: UUID, desk: bool, limit: int = 500
    ) -> list[FeedEntry]:
        """Entries after ``feed_id``, oldest first: those to this account, and the desk's if ``desk``."""

    async def everything(self, scope: Scope, feed_id: int, *, limit: int) -> list[FeedEntry]:
        """The same whoever they are for, for those who tell them apart themselves (domain/notice.py)."""

    async def newest(self, scope: Scope) -> int: ...

    async def forget(self, scope: Scope, before: datetime, *, limit: int) -> int:
        """Of the district's oldest entries those from before; how many. The newest stays, so that numbers go on."""

    async def districts(self) -> list[str]:
        """Where anything was ever said: asked without a scope, by who forgets what is old."""


class Deliveries(Protocol):
    async def add(self, scope: Scope, delivery: Delivery) -> bool:
        """Once for each notice, way and ear; False for one that is there."""

    async def get(self, scope: Scope, delivery_id: UUID) -> Delivery: ...

    async def take(self, scope: Scope, delivery_id: UUID) -> Delivery | None:
        """Nobody else has it until the transaction ends; None where somebody has it now, or there is none."""

    async def save(self, scope: Scope, delivery: Delivery) -> None: ...

    async def said_since(self, scope: Scope, delivery: Delivery, since: datetime) -> bool:
        """Whether the same words went the same way to the same ear after ``since``."""

    async def newest(self, scope: Scope, *, limit: int = 200) -> list[Delivery]: ...

    async def put_reach(self, scope: Scope, wanted: Reach) -> None: ...

    async def reach_of(self, scope: Scope, account_id: UUID) -> Reach | None:
        """None where the account said nothing."""


class Devices(Protocol):
    """Phones that take notices while their app is closed."""

    async def put(self, scope: Scope, device: Device) -> None:
        """The same browser again is the same device; somebody else's on this phone from now on is theirs."""

    async def get(self, scope: Scope, device_id: UUID) -> Device: ...

    async def of_account(self, scope: Scope, account_id: UUID) -> list[Device]: ...

    async def remove(self, scope: Scope, device_id: UUID) -> None: ...


@dataclass(frozen=True, slots=True)
class Ear:
    """Whom one message is for. Nothing of it is kept."""

    #: For group channels: the place whose people the message is for.
    place_path: str
    name: str = ""
    phone: str | None = None
    email: str | None = None
    device: Device | None = None


@dataclass(frozen=True, slots=True)
class Message:
    """``words`` carry no personal data. ``link``: where the rest stands, or ""; ``opens``: the same inside the app."""

    notice_id: UUID
    words: Text
    link: str = ""
    opens: str = "/"


class NotSent(BrainError):
    """The way could not be used. Values: channel, why."""

    key = "error.notice.not_sent"


class Gone(NotSent):
    """There is nobody behind this address any more, and there will not be."""


class Channel(Protocol):
    """One way to reach a person; central/notifiers/ holds one per file."""

    @property
    def name(self) -> str: ...

    @property
    def kind(self) -> Kind: ...

    def reaches(self, ear: Ear) -> bool:
        """Whether it has what it needs to call on this ear."""

    async def deliver(self, message: Message, ear: Ear) -> str:
        """What the other side answered. Raises NotSent, to be tried again, or Gone, not to be."""
