"""What the screens show: the duty queue, one incident whole, and a patrol's own tasks."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from central.domain.access import Action
from central.domain.dispatch import Ranking
from central.domain.incident import Activity, Incident, Link
from central.domain.people import Account
from central.domain.signal import Signal
from central.domain.task import Clock, Task
from central.domain.workflow import TaskAction
from central.services.ports import Store
from protocol.evidence import EvidenceRef
from protocol.pack import Pack
from protocol.scope import Scope
from protocol.texts import Text


@dataclass(frozen=True, slots=True)
class QueueRow:
    incident: Incident
    #: The pack's title.
    title: Text
    #: "东门", "12号楼", or the community's name.
    place_name: str
    #: How many things the brain heard about it, and from how many sources.
    signals: int
    sources: tuple[str, ...]
    #: The newest words, masked; "" when only cameras spoke.
    words: str
    #: The next clock to run out, if one runs, or the first that did.
    clock: Clock | None
    #: A suggestion waits for the officer.
    suggestion: bool


@dataclass(frozen=True, slots=True)
class LinkedSignal:
    link: Link
    signal: Signal


@dataclass(frozen=True, slots=True)
class Suggestion:
    """``link`` proposes that ``signal`` belong to ``target``; it stands in ``current`` now."""

    link: Link
    signal: Signal
    current: Incident | None
    target: Incident


@dataclass(frozen=True, slots=True)
class TimelineRow:
    activity: Activity
    #: Who did it, for the staff: a name, "规则/rule", a camera.
    actor: Text
    #: What happened, as one sentence.
    text: Text


@dataclass(frozen=True, slots=True)
class TaskRow:
    task: Task
    #: None: waits at the duty desk.
    assignee: str | None
    allowed: tuple[TaskAction, ...]


@dataclass(frozen=True, slots=True)
class IncidentPage:
    incident: Incident
    title: Text
    place_name: str
    links: tuple[LinkedSignal, ...]
    #: Links taken back, still on record.
    undone: tuple[LinkedSignal, ...]
    suggestions: tuple[Suggestion, ...]
    timeline: tuple[TimelineRow, ...]
    #: The first row whose digest does not hold; None when the chain is whole.
    chain_broken_at: int | None
    tasks: tuple[TaskRow, ...]
    clocks: tuple[Clock, ...]
    evidence: tuple[EvidenceRef, ...]
    #: Pictures of residents and patrols, by SHA-256.
    photos: tuple[str, ...]
    #: What ``who`` may do now, by role and by workflow.
    allowed: frozenset[Action]
    #: Whom a dispatch would ask first, per task of the pack; empty when nobody is to be sent now.
    rankings: tuple[Ranking, ...]


@dataclass(frozen=True, slots=True)
class PatrolTask:
    task: Task
    incident: Incident
    title: Text
    place_name: str
    #: Newest words about it, masked.
    words: str
    evidence: tuple[EvidenceRef, ...]
    #: The time limits of the pack that still run for it.
    clocks: tuple[Clock, ...]
    allowed: tuple[TaskAction, ...]


async def queue(scope: Scope, *, store: Store, packs: Mapping[str, Pack], limit: int = 200) -> list[QueueRow]:
    """Everything not at its end, most urgent first, then oldest first."""
    raise NotImplementedError


async def incident_page(
    incident_id: UUID, *, who: Account, store: Store, now: datetime, packs: Mapping[str, Pack]
) -> IncidentPage:
    """Raises NotFound outside the scope, and for a patrol without a task of it."""
    raise NotImplementedError


async def patrol_page(who: Account, *, store: Store, packs: Mapping[str, Pack]) -> list[PatrolTask]:
    """The patrol's offered and running tasks, most urgent first."""
    raise NotImplementedError
