"""One transaction over everything the brain remembers."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict, cast

from psycopg import errors as postgres
from sqlalchemy.exc import DBAPIError, IntegrityError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolExhausted
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from central.domain.errors import Conflict, Invalid
from central.services.ports.cameras import Agents, Cameras, Coverage, Orders, ShadowAlarms
from central.services.ports.check_ins import CheckIns
from central.services.ports.incidents import Activities, Incidents
from central.services.ports.keeping import Keeping
from central.services.ports.learned import LearnedWeights
from central.services.ports.links import Links
from central.services.ports.mediations import Mediations
from central.services.ports.notices import Deliveries, Devices, Feed, Notices
from central.services.ports.people import Accounts, Sessions
from central.services.ports.places import Paths, Places, SitePlans, WorkCalendars
from central.services.ports.rosters import Rosters
from central.services.ports.rounds import PlaceCodes, Rounds
from central.services.ports.sensors import Indicators, Sensors
from central.services.ports.signals import Reports, Signals, Unplaced
from central.services.ports.store import Store
from central.services.ports.tallying import Tallying
from central.services.ports.tasks import Clocks, PhoneSteps, Tasks
from central.services.ports.uploads import Uploads
from central.services.ports.world import Audit, Jobs, Media
from central.storage.audit import AuditTable
from central.storage.cameras import CameraTable, OrderTable
from central.storage.check_ins import CheckInTable
from central.storage.chunk import (
    ChunkActivities,
    ChunkIncidents,
    ChunkJobs,
    ChunkLinks,
    ChunkNotices,
    ChunkSignals,
    FlushFirst,
)  # fmt: skip
from central.storage.deliveries import DeliveryTable
from central.storage.devices import DeviceTable
from central.storage.duty import CoverageTable, ShadowAlarmTable
from central.storage.errors import StorageFull, Unavailable
from central.storage.incidents import ActivityTable, IncidentTable
from central.storage.indicators import IndicatorTable
from central.storage.jobs import JobTable
from central.storage.keeping import KeepingTable
from central.storage.learned import ChunkLearned, LearnedTable
from central.storage.media import MediaFolder
from central.storage.mediations import MediationTable
from central.storage.notices import FeedTable, NoticeTable, write_out
from central.storage.numbers import Reserved
from central.storage.paths import PathTable
from central.storage.people import AccountTable, AgentTable, SessionTable
from central.storage.phone_steps import PhoneStepTable
from central.storage.places import PlaceTable, WorkDaysTable
from central.storage.rosters import RosterTable
from central.storage.rounds import PlaceCodeTable, RoundTable
from central.storage.sensors import SensorTable
from central.storage.signals import LinkTable, ReportTable, SignalTable
from central.storage.site_plans import SitePlanTable
from central.storage.tally import TallyTable
from central.storage.tasks import ClockTable, TaskTable
from central.storage.unplaced import UnplacedTable
from central.storage.uploads import UploadTable
from central.storage.working_set import WorkingSet


@dataclass(slots=True)
class PostgresStore:
    """The Store of services/ports/store.py on one PostgreSQL connection."""

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


@asynccontextmanager
async def open_store(engine: AsyncEngine, numbers: AsyncEngine, media_folder: Path) -> AsyncIterator[Store]:
    """A store whose work is committed on leaving and rolled back on any error; the database's errors get names."""
    async with _begun(engine) as connection:
        feed = FeedTable(connection)
        yield PostgresStore(
            signals=SignalTable(connection),
            incidents=IncidentTable(connection, numbers),
            links=LinkTable(connection),
            activities=ActivityTable(connection),
            notices=NoticeTable(connection),
            jobs=JobTable(connection),
            feed=feed,
            learned=LearnedTable(connection),
            keeping=KeepingTable(connection),
            **_others(connection, media_folder),
        )
        await write_out(connection, [*feed.waiting.values()])


@asynccontextmanager
async def open_chunk(engine: AsyncEngine, numbers: AsyncEngine, media_folder: Path) -> AsyncIterator[Store]:
    """The same for deciding many signals: what they share is read once and written at the end, in few statements."""
    async with _begun(engine) as connection:
        held, reserved = WorkingSet(connection), Reserved(numbers)
        # Tables that keep nothing back see the database as it will be.
        behind = cast(AsyncConnection, FlushFirst(connection, held.flush))
        feed = FeedTable(behind)
        try:
            yield PostgresStore(
                signals=ChunkSignals(behind, held),
                incidents=ChunkIncidents(behind, numbers, held, reserved),
                links=ChunkLinks(behind, held),
                activities=ChunkActivities(behind, held),
                notices=ChunkNotices(behind, held),
                jobs=ChunkJobs(behind, held),
                feed=feed,
                learned=ChunkLearned(connection),
                keeping=KeepingTable(connection),
                **_others(behind, media_folder),
            )
            await held.flush()
        finally:
            await reserved.give_back()
        await write_out(connection, [*feed.waiting.values()])


@asynccontextmanager
async def _begun(engine: AsyncEngine) -> AsyncIterator[AsyncConnection]:
    try:
        async with engine.begin() as connection:
            yield connection
    except (DBAPIError, PoolExhausted) as error:
        raise named(error) from error


class _Others(TypedDict):
    unplaced: Unplaced
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
    deliveries: Deliveries
    devices: Devices


def _others(connection: AsyncConnection, media_folder: Path) -> _Others:
    return _Others(
        unplaced=UnplacedTable(connection),
        tasks=TaskTable(connection),
        phone_steps=PhoneStepTable(connection),
        clocks=ClockTable(connection),
        reports=ReportTable(connection),
        accounts=AccountTable(connection),
        sessions=SessionTable(connection),
        agents=AgentTable(connection),
        cameras=CameraTable(connection),
        orders=OrderTable(connection),
        coverage=CoverageTable(connection),
        shadow_alarms=ShadowAlarmTable(connection),
        places=PlaceTable(connection),
        site_plans=SitePlanTable(connection),
        work_days=WorkDaysTable(connection),
        media=MediaFolder(connection, media_folder),
        audit=AuditTable(connection),
        sensors=SensorTable(connection),
        indicators=IndicatorTable(connection),
        tallying=TallyTable(connection),
        mediations=MediationTable(connection),
        rounds=RoundTable(connection),
        place_codes=PlaceCodeTable(connection),
        rosters=RosterTable(connection),
        check_ins=CheckInTable(connection),
        paths=PathTable(connection),
        uploads=UploadTable(connection),
        deliveries=DeliveryTable(connection),
        devices=DeviceTable(connection),
    )


def named(error: DBAPIError | PoolExhausted) -> Exception:
    """What a database error means to the person who asked."""
    cause = error.orig if isinstance(error, DBAPIError) else None
    match cause:
        case postgres.DiskFull():
            return StorageFull(folder="postgres")
        case postgres.DeadlockDetected() | postgres.SerializationFailure() | postgres.LockNotAvailable():
            return Unavailable()
        case postgres.DataError():
            return Invalid()
    if isinstance(error, IntegrityError):
        return Conflict()
    return Unavailable() if isinstance(error, OperationalError | InterfaceError | PoolExhausted) else error
