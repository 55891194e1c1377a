"""What the use cases need of the world beside tables: the time, new ids, jobs, files, what is overdue."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Protocol
from uuid import UUID

from central.domain.backlog import Backlog
from central.domain.overdue import Overdue
from protocol.scope import Scope

#: Where timers, and whatever else is the brain's own work, wait for its workers.
JOB_QUEUE = "wanglou"
#: What the names of the queues begin with in which messages wait for a gateway.
DELIVERY_QUEUES = f"{JOB_QUEUE}-out-"


def delivery_queue(channel: str) -> str:
    """One for each channel, with places of its own: a gateway that hangs holds up its own messages and nothing else."""
    return f"{DELIVERY_QUEUES}{channel}"


class Jobs(Protocol):
    async def defer(
        self, scope: Scope, job: str, *, at: datetime | None = None, queue: str = JOB_QUEUE, priority: int = 0,
        **arguments: str,
    ) -> None:  # fmt: skip
        """Queue a job by name in this transaction; it runs after the commit, not before ``at``, and before those of its
        queue with a lower ``priority``."""

    async def defer_each(
        self, scope: Scope, job: str, subjects: Sequence[Mapping[str, str]], *, priority: int = 0
    ) -> None:
        """The same for many: once for the arguments of each of ``subjects``."""

    async def backlog(self) -> Backlog:
        """Of the whole brain, whatever the scope: jobs, signals to be placed, and whether anybody works at all."""


class Audit(Protocol):
    """What is overdue, in the whole brain and before any scope."""

    async def late_offers(self, now: datetime) -> list[Overdue]:
        """Offers whose timer should have come."""

    async def stuck(self, now: datetime) -> list[Overdue]:
        """Every next step that is overdue, whether or not a timer knows of it."""

    async def waiting(self) -> list[Scope]:
        """Where tasks wait at the duty desk."""


class Media(Protocol):
    async def put(self, scope: Scope, sha256: str, body: bytes, media_type: str, place_path: str) -> bool:
        """Store a file under its digest; False if it was there. Invalid when the digest does not fit the bytes."""

    async def get(self, scope: Scope, sha256: str) -> tuple[bytes, str]:
        """(bytes, media type); NotFound outside the scope."""

    async def known(self, scope: Scope, sha256: str) -> bool: ...

    async def forget(self, scope: Scope, sha256s: Collection[str]) -> set[str]:
        """Of these photos, remove those that no task, report, signal or plan names; which they were. Their files stay
        until ``discard``."""

    async def districts(self) -> list[str]:
        """Where files are kept: asked without a scope, by who forgets what is old."""

    async def let_go(self, sha256s: Collection[str]) -> None:
        """Said in the transaction in which their rows go, so that no death between it and ``discard`` keeps a file."""

    async def discard(self, sha256s: Collection[str] = ()) -> int:
        """Remove those of these files, and of all that were ever let go of, that no transaction names any more: asked
        after that was committed."""


class Now(Protocol):
    def __call__(self) -> datetime: ...


class NewId(Protocol):
    def __call__(self) -> UUID: ...
