"""What the use cases need of the world. Adapters in storage/, jobs/ and http/ provide it; tests use the real ones."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol
from uuid import UUID

from central.domain.backlog import Backlog
from central.domain.dispatch import Burden
from central.domain.incident import Activity, Incident, IncidentState
from central.domain.known import Known
from central.domain.notice import Audience, FeedEntry, Notice
from central.domain.overdue import Overdue
from central.domain.people import Account, Role, Session
from central.domain.phone_step import PhoneStep
from central.domain.queue import Heap, Heard, Narrowed
from central.domain.signal import Report, Signal
from central.domain.task import Clock, Task, TaskState
from central.services.camera_ports import Agents, Cameras, Coverage, Orders, ShadowAlarms
from central.services.check_in_ports import CheckIns
from central.services.keep_ports import Keeping
from central.services.learned_ports import LearnedWeights
from central.services.link_ports import Links
from central.services.mediation_ports import Mediations
from central.services.notice_ports import Deliveries, Devices
from central.services.place_ports import Paths, Places, SitePlans, WorkCalendars
from central.services.roster_ports import Rosters
from central.services.round_ports import PlaceCodes, Rounds
from central.services.sensor_ports import Indicators, Sensors
from central.services.tally_ports import Tallying
from central.services.upload_ports import Uploads
from protocol.geo import Position
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


class Incidents(Protocol):
    async def lock_cell(self, scope: Scope, cells: Sequence[str]) -> None:
        """Take the transaction's advisory locks of these place cells, in one fixed order."""

    async def near(self, scope: Scope, signal: Signal, *, radius_m: float, since: datetime) -> list[Known]:
        """Incidents that could be the same trouble: not rejected or merged, last signal not before ``since``, and
        within ``radius_m`` (or at the same place path, building or name where a position is missing). Each with its
        telling signals."""

    async def look_around(self, scope: Scope, around: Sequence[Around]) -> None:
        """Said before many signals are decided in one transaction, so that the answers can be fetched together.
        Changes none of them."""

    async def add(self, scope: Scope, incident: Incident) -> None: ...

    async def get(self, scope: Scope, incident_id: UUID) -> Incident:
        """NotFound when it is unknown or outside the scope."""

    async def by_ids(self, scope: Scope, incident_ids: Collection[UUID]) -> list[Incident]:
        """Those there are, in no order."""

    async def by_number(self, scope: Scope, number: str) -> Incident | None: ...

    async def lock(self, scope: Scope, incident_id: UUID) -> Incident:
        """The same, as it is once this transaction alone may write to it and its timeline; others wait for its end.

        Whoever changes its tasks, clocks or check-ins locks it first and then reads what they decide about: nothing of
        it changes under their hands, and nobody waits for somebody who waits for them.
        """

    async def lock_all(self, scope: Scope, incident_ids: Collection[UUID]) -> list[Incident]:
        """The same for several, locked in one fixed order. Once per transaction: two calls give up the order."""

    async def save(self, scope: Scope, incident: Incident) -> Incident:
        """Store with version + 1; Conflict if the stored version is not ``incident.version``."""

    async def queue(self, scope: Scope, *, states: Sequence[IncidentState], limit: int | None = 200) -> list[Incident]:
        """Most urgent first, then oldest first. Without a limit: all."""

    async def listed(self, scope: Scope, which: Narrowed, *, limit: int | None) -> list[Incident]:
        """The same of those alone."""

    async def latest(self, scope: Scope, which: Narrowed, *, limit: int) -> list[Incident]:
        """Of those the ones that were opened last, the last first."""

    async def heaps(self, scope: Scope, states: Sequence[IncidentState]) -> list[Heap]:
        """How many there are in these states, by all that the desk tells them apart by."""

    async def unheard(self, scope: Scope, states: Sequence[IncidentState], *, limit: int) -> list[UUID]:
        """Where a life may be at stake and nobody at the desk has seen it, the newest first."""

    async def counted(self, scope: Scope) -> dict[IncidentState, int]:
        """How many stand in each state."""

    async def opened_since(self, scope: Scope, since: datetime, *, limit: int = 20_000) -> list[Incident]:
        """Newest first, whatever became of them."""

    async def districts(self) -> list[str]:
        """Where anything ever happened: asked without a scope, by who looks for patterns."""

    async def next_number(self, scope: Scope, day: str) -> str:
        """The next incident number of the district for ``day`` (YYYYMMDD)."""


class Activities(Protocol):
    async def append(self, scope: Scope, activity: Activity) -> Activity:
        """Give it the next ``seq`` and its digests, and store it."""

    async def of_incident(self, scope: Scope, incident_id: UUID) -> list[Activity]: ...

    async def of_incidents(self, scope: Scope, incident_ids: Collection[UUID]) -> Mapping[UUID, list[Activity]]: ...


class Tasks(Protocol):
    async def add(self, scope: Scope, task: Task) -> None: ...

    async def get(self, scope: Scope, task_id: UUID) -> Task: ...

    async def save(self, scope: Scope, task: Task) -> Task:
        """With version + 1; Conflict as for incidents."""

    async def of_incident(self, scope: Scope, incident_id: UUID) -> list[Task]: ...

    async def of_incidents(self, scope: Scope, incident_ids: Collection[UUID]) -> Mapping[UUID, list[Task]]: ...

    async def of_account(self, scope: Scope, account_id: UUID, states: Sequence[TaskState]) -> list[Task]: ...
    async def unchecked(self, scope: Scope, account_id: UUID, *, most: int) -> list[Task]:
        """What they finished of what a camera told, and nobody has looked at yet; the newest first."""
        ...

    async def burdens(self, scope: Scope, account_ids: Collection[UUID], *, done_since: datetime) -> list[Burden]:
        """What these people have in hand, and what they have done since then."""

    async def waiting(self, scope: Scope) -> list[Task]:
        """Offered to nobody, oldest first: they wait at the duty desk."""

    async def helping(self, scope: Scope) -> list[Task]:
        """The calls for help that stand, and those who came (请求支援)."""


class PhoneSteps(Protocol):
    async def claim(self, scope: Scope, step: PhoneStep) -> bool:
        """Store a step under its account and key; False if it is there. Two at once: the later waits for the first."""

    async def get(self, scope: Scope, account_id: UUID, client_key: UUID) -> PhoneStep: ...

    async def save(self, scope: Scope, step: PhoneStep) -> None: ...

    async def districts(self) -> list[str]:
        """Where phones ever sent something: asked without a scope, by who forgets what is old."""

    async def forget(self, scope: Scope, before: datetime, *, limit: int) -> list[PhoneStep]:
        """Remove the oldest of those heard before then; what they were."""


class Clocks(Protocol):
    async def add(self, scope: Scope, clock: Clock) -> None: ...

    async def get(self, scope: Scope, clock_id: UUID) -> Clock: ...

    async def save(self, scope: Scope, clock: Clock) -> None: ...

    async def of_incident(self, scope: Scope, incident_id: UUID) -> list[Clock]: ...

    async def of_incidents(self, scope: Scope, incident_ids: Collection[UUID]) -> Mapping[UUID, list[Clock]]: ...


class Reports(Protocol):
    async def add(self, scope: Scope, report: Report) -> None: ...

    async def of_signal(self, scope: Scope, signal_id: UUID) -> Report | None: ...

    async def by_tracking(self, tracking_digest: str) -> Report:
        """The one look-up without a scope: the code is the right. NotFound otherwise."""

    async def save(self, scope: Scope, report: Report) -> None: ...

    async def of_same_person(self, scope: Scope, signal_id: UUID, incident_ids: Collection[UUID]) -> set[UUID]:
        """Those of the incidents in which a report stands that left the same contact as this signal's own. Nothing is
        kept for it: where either report was erased, nobody knows any more."""

    async def erase(self, scope: Scope, signal_id: UUID) -> None:
        """Remove words, contact and photos; the salted digest in the timeline stays and proves nothing more."""


class Accounts(Protocol):
    async def add(self, scope: Scope, account: Account) -> None: ...

    async def get(self, scope: Scope, account_id: UUID, *, lock: bool = False) -> Account:
        """``lock``: nobody else writes or locks it until the transaction ends."""

    async def by_ids(self, scope: Scope, account_ids: Collection[UUID]) -> list[Account]:
        """Those there are, in no order."""

    async def by_login(self, login: str) -> Account | None:
        """Sign-in only, before any scope is known."""

    async def save(self, scope: Scope, account: Account) -> None:
        """All of it: what was written since ``account`` was read is lost, unless it was read with ``lock``."""

    async def come_on_shift(self, scope: Scope, account_id: UUID, at: Position | None, now: datetime) -> Account:
        """Nothing else is written: who was disabled meanwhile stays so. ``at`` None: where they were seen last."""

    async def go_off_shift(self, scope: Scope, account_id: UUID) -> Account:
        """Likewise. Where they are is forgotten."""

    async def within(self, scope: Scope, role: Role) -> list[Account]: ...

    async def serving(self, scope: Scope, place_path: str, role: Role) -> list[Account]:
        """Accounts of ``role`` whose own scope covers ``place_path``."""


class Sessions(Protocol):
    async def add(self, session: Session) -> None: ...

    async def by_token(self, token_digest: str) -> tuple[Session, Account] | None: ...

    async def by_tokens(self, token_digests: Collection[str]) -> list[tuple[Session, Account]]:
        """Those there are."""

    async def remove(self, token_digest: str) -> None: ...

    async def end(self, scope: Scope, account_id: UUID, now: datetime) -> int:
        """Whoever is signed in by this account is so no more; how many there were. That they were stays, so that a
        patrol who is on shift with no phone is found (``Audit.stuck``)."""


class Notices(Protocol):
    async def add(self, scope: Scope, notice: Notice) -> None: ...

    async def get(self, scope: Scope, notice_id: UUID) -> Notice: ...

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


class Store(Protocol):
    """One transaction: everything a use case reads and writes. Committed or rolled back by the caller, never here."""

    signals: Signals
    unplaced: Unplaced
    incidents: Incidents
    links: Links
    activities: Activities
    tasks: Tasks
    phone_steps: PhoneSteps
    clocks: Clocks
    reports: Reports
    accounts: Accounts
    sessions: Sessions
    agents: Agents
    cameras: Cameras
    orders: Orders
    coverage: Coverage
    shadow_alarms: ShadowAlarms
    places: Places
    site_plans: SitePlans
    work_days: WorkCalendars
    notices: Notices
    deliveries: Deliveries
    devices: Devices
    feed: Feed
    jobs: Jobs
    media: Media
    audit: Audit
    sensors: Sensors
    indicators: Indicators
    tallying: Tallying
    mediations: Mediations
    rounds: Rounds
    place_codes: PlaceCodes
    rosters: Rosters
    check_ins: CheckIns
    paths: Paths
    uploads: Uploads
    learned: LearnedWeights
    keeping: Keeping


class Now(Protocol):
    def __call__(self) -> datetime: ...


class NewId(Protocol):
    def __call__(self) -> UUID: ...


class Passwords(Protocol):
    """Argon2id at the rim."""

    def hash(self, password: str) -> str: ...

    def fits(self, password: str, hashed: str) -> bool: ...


class Tokens(Protocol):
    """Unguessable text: session tokens, enrolment codes, stickers' codes, salts."""

    def session(self) -> str: ...

    def enrolment_code(self) -> str: ...

    def place_code(self) -> str: ...

    def salt(self) -> bytes: ...


SESSION_LIFE = timedelta(hours=12)
#: A screen on a wall stays on, and nobody stands there with a password; it can only look.
WALL_SESSION_LIFE = timedelta(days=90)
