"""One transaction: everything a use case reads and writes. Adapters in storage/ provide it."""

from typing import Protocol

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
from central.services.ports.tallying import Tallying
from central.services.ports.tasks import Clocks, PhoneSteps, Tasks
from central.services.ports.uploads import Uploads
from central.services.ports.world import Audit, Jobs, Media


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
