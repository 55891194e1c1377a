"""A small town on a real database: one community with buildings and gates, three cameras, an officer, three patrols."""

import hashlib
import json
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import text

from central.domain.camera import Camera
from central.domain.clocks import CHINA
from central.domain.incident import Incident, IncidentState
from central.domain.mediation import Agreement, Mediation, Side, Visit
from central.domain.people import Account, Agent, Place, PlaceKind, Role
from central.domain.queue import Wanted
from central.domain.signal import Source
from central.domain.task import Task, TaskState
from central.http.tokens import SecretTokens
from central.jobs.placing import Placer
from central.jobs.tasks import JOBS, Turn, World
from central.services.disputes import mediation
from central.services.incidents import review_incident
from central.services.ports.notices import Channel
from central.services.ports.store import Store
from central.services.screens import my_tasks, read_models
from central.services.screens.queue import QueuePage, QueueRow, queue
from central.services.signals.ingest_events import ingest_events
from central.services.signals.receive_report import NewReport, ReceivedReport, receive_report
from central.services.signals.track_report import TrackedReport, track_report
from central.services.tasks import check_incident, dispatch_task, progress_task
from central.services.work import Act
from central.storage.database import Database
from central.storage.errors import StoreError
from packs.shelf import load_shelf
from protocol.geo import Position
from protocol.messages import BatchAnswer, EventBatch
from protocol.scope import Scope, whole

NOON = datetime(2026, 11, 23, 4, 0, tzinfo=UTC)  # 12:00 in the community, a Monday
HOME = "qingyuan/hedong/xinyuanli"
COMMUNITY = Scope("qingyuan", HOME)
DISTRICT = whole("qingyuan")
GATE = Position(lat=27.1, lon=114.99)
PACKS = load_shelf()
TOKENS = SecretTokens()
_METRE = 1 / 111_195.0


def east_of(metres: float) -> Position:
    return Position(lat=GATE.lat, lon=GATE.lon + metres * _METRE / 0.8902)


def _place(path: str, name: str, kind: PlaceKind, metres: float, **more: Any) -> Place:
    return Place(f"{HOME}/{path}", "qingyuan", kind, name, position=east_of(metres), radius_m=20.0, **more)


PLACES = (
    Place("qingyuan", "qingyuan", PlaceKind.DISTRICT, "青原区"),
    Place("qingyuan/hedong", "qingyuan", PlaceKind.STREET, "河东街道"),
    Place(HOME, "qingyuan", PlaceKind.COMMUNITY, "新苑里社区"),
    _place("g1", "第一网格", PlaceKind.GRID, 100),
    _place("g2", "第二网格", PlaceKind.GRID, 600),
    _place("g1/east", "东门", PlaceKind.SPOT, 0, aliases=("东大门",)),
    _place("g1/lawn", "中心草坪", PlaceKind.SPOT, 15, aliases=("草坪",)),
    _place("g1/b12", "12号楼", PlaceKind.BUILDING, 60, building="12"),
    _place("g1/b13", "13号楼", PlaceKind.BUILDING, 100, building="13"),
    _place("g2/west", "西门", PlaceKind.SPOT, 700),
)
CAMERAS = (
    Camera("cam-gate", "qingyuan", "agent-1", "东门草坪枪机", f"{HOME}/g1", GATE, view_radius_m=25),
    Camera("cam-west", "qingyuan", "agent-1", "西门枪机", f"{HOME}/g2", east_of(700), view_radius_m=25),
    Camera("cam-foreign", "qingyuan", "agent-2", "邻社区枪机", f"{HOME}/g2", east_of(900)),
)


def _agent(name: str) -> Agent:
    return Agent(name, "qingyuan", name, HOME, b"k" * 32, NOON)


def _account(login: str, role: Role, **more: Any) -> Account:
    return Account(uuid4(), "qingyuan", login, f"姓名{login}", role, HOME, "-", **more)


@dataclass
class Town:
    """Every method is one transaction, as one request or job is. Time passes by a second each, or by ``later``."""

    database: Database
    now: datetime
    agent: Agent
    officer: Account
    admin: Account
    patrols: tuple[Account, ...]
    #: The ways to people who look at no screen.
    channels: dict[str, Channel] = field(default_factory=dict)

    @classmethod
    async def build(cls, database: Database) -> "Town":
        town = cls(
            database,
            NOON,
            _agent("agent-1"),
            _account("officer", Role.OFFICER),
            _account("admin", Role.ADMIN),
            (
                _account("guard", Role.PATROL, skills=("security", "safety"), position=east_of(30), position_at=NOON),
                _account("second", Role.PATROL, skills=("security", "safety"), position=east_of(400), position_at=NOON),
                _account("mediator", Role.PATROL, skills=("mediation",), position=east_of(60), position_at=NOON),
            ),
        )
        async with town.open() as store:
            for place in PLACES:
                await store.places.put(DISTRICT, place)
            for agent in (town.agent, _agent("agent-2")):
                await store.agents.add(DISTRICT, agent)
            for camera in CAMERAS:
                await store.cameras.put(DISTRICT, camera)
            for account in (town.officer, town.admin, *town.patrols):
                await store.accounts.add(DISTRICT, account)
        return town

    @property
    def guard(self) -> Account:
        return self.patrols[0]

    @property
    def mediator(self) -> Account:
        return self.patrols[2]

    def open(self) -> AbstractAsyncContextManager[Store]:
        return self.database.transaction()

    def world(self, store: Store) -> dict[str, Any]:
        """Each request comes a second after the one before."""
        self.now += timedelta(seconds=1)
        return {"store": store, "now": self.now, "new_id": uuid4, "packs": PACKS}

    # What comes in

    def act(self, store: Store, who: Account | None = None) -> Act:
        """A step of the officer's, or of whoever else takes it."""
        return Act(who or self.officer, **self.world(store))

    async def send(self, *events: Any, agent: Agent | None = None) -> BatchAnswer:
        """Accepted, and placed."""
        answer = await self.accept(*events, agent=agent)
        await self.place()
        return answer

    async def accept(self, *events: Any, agent: Agent | None = None) -> BatchAnswer:
        """As the request does it; what the events mean is decided by ``place``."""
        async with self.open() as store:
            world = self.world(store)
            return await ingest_events(EventBatch(events=tuple(events)), agent or self.agent, **world)

    async def place(self) -> int:
        return await self.placer().place_all()

    def placer(self) -> Placer:
        """A process beside the requests; any number may run at once."""
        database = self.database
        return Placer(
            database.transaction, database.chunk, database.arrivals, lambda: self.now, uuid4, PACKS, StoreError
        )

    def event(self, event_id: UUID, revision: int = 1, phase: str = "started", /, **more: Any) -> dict[str, Any]:
        """As it stands in the outbox: parsed JSON."""
        at = self.now.isoformat()
        body = {
            "event_id": str(event_id),
            "revision": revision,
            "phase": phase,
            "kind": "intrusion",
            "camera_id": "cam-gate",
            "pack": "intrusion",
            "pack_version": 1,
            "severity": "minor",
            "started_at": at,
            "observed_at": at,
            "confidence": 0.8,
            "zone": "草坪",
        }
        return json.loads(json.dumps(body | more))  # type: ignore[no-any-return]

    async def say(self, words: str, **more: Any) -> ReceivedReport:
        """A resident's report, unless ``source`` and ``account`` say otherwise."""
        fields: dict[str, Any] = {"source": Source.RESIDENT, "client_key": str(uuid4())} | more
        async with self.open() as store:
            report = NewReport(words=words, **fields)
            return await receive_report(report, scope=COMMUNITY, tokens=TOKENS, **self.world(store))

    # What people do

    async def review(self, step: str, incident_id: UUID, **more: Any) -> Incident:
        """A step of review_incident, by the officer."""
        async with self.open() as store:
            take = getattr(review_incident, step)
            return await take(incident_id, self.act(store), **more)  # type: ignore[no-any-return]

    async def dispatch(self, incident_id: UUID, to: UUID | None = None) -> list[Task]:
        async with self.open() as store:
            return await dispatch_task.dispatch_task(incident_id, self.act(store), to=to)

    async def progress(self, step: str, task: Task, who: Account | None = None, **more: Any) -> Task:
        """A step of progress_task, by the person the task was offered to."""
        async with self.open() as store:
            person = who or await store.accounts.get(DISTRICT, task.assignee or uuid4())
            return await getattr(progress_task, step)(task.task_id, self.act(store, person), **more)  # type: ignore[no-any-return]

    async def check(self, incident_id: UUID, *, ok: bool, words: str = "") -> Incident:
        async with self.open() as store:
            return await check_incident.check(incident_id, self.act(store), ok=ok, words=words)

    async def work_through(self, incident_id: UUID, **done: Any) -> Task:
        """From filed to reported back: offered, accepted, on the way, there, finished with a photo."""
        (task,) = await self.dispatch(incident_id)
        for step in ("accept", "en_route", "on_scene"):
            task = await self.progress(step, task)
        return await self.progress("done", task, note="已劝离", photos=(await self.photo(),), **done)

    async def agree(self, incident_id: UUID) -> Mediation:
        """The quarrel's file, with two sides and an agreement of today, written by the officer."""
        async with self.open() as store:
            act = self.act(store)
            file = await mediation.open_file(incident_id, act)
            sides = (Side(name="赵甲", house="12号楼502"), Side(name="钱乙", house="12号楼602"))
            file = await mediation.write_sides(file.mediation_id, file.version, sides, act)
            today = self.now.astimezone(CHINA).date()
            said = Agreement(terms="夜里十点后不吵", signed_by=("赵甲", "钱乙"), signed_on=today, by=act.work.actor)
            return await mediation.write_agreement(file.mediation_id, file.version, said, act)

    async def visited(self, file: Mediation) -> Mediation:
        """The officer has asked, and the agreement is kept."""
        async with self.open() as store:
            act = self.act(store)
            found = Visit(visited_on=self.now.astimezone(CHINA).date(), kept=True, by=act.work.actor)
            return await mediation.write_visit(file.mediation_id, file.version, found, act)

    async def photo(self) -> str:
        body = b"\xff\xd8\xff" + uuid4().bytes
        digest = hashlib.sha256(body).hexdigest()
        async with self.open() as store:
            await store.media.put(DISTRICT, digest, body, "image/jpeg", HOME)
        return digest

    # What is seen

    async def incident(self, incident_id: UUID) -> Incident:
        async with self.open() as store:
            return await store.incidents.get(DISTRICT, incident_id)

    async def incidents(self, *states: IncidentState) -> list[Incident]:
        async with self.open() as store:
            return await store.incidents.queue(DISTRICT, states=states or tuple(IncidentState))

    async def page(self, incident_id: UUID, who: Account | None = None) -> read_models.IncidentPage:
        async with self.open() as store:
            return await read_models.incident_page(
                incident_id, who=who or self.officer, store=store, now=self.now, packs=PACKS
            )

    async def queue(self) -> list[QueueRow]:
        return list((await self.queue_page()).rows)

    async def queue_page(self, wanted: Wanted = Wanted(), **more: Any) -> QueuePage:
        async with self.open() as store:
            return await queue(COMMUNITY, wanted, store=store, packs=PACKS, **more)

    async def my_tasks(self, who: Account) -> list[my_tasks.PatrolTask]:
        async with self.open() as store:
            return await my_tasks.patrol_page(who, store=store, packs=PACKS)

    async def track(self, code: str | None) -> TrackedReport:
        assert code is not None
        async with self.open() as store:
            return await track_report(code, store=store, packs=PACKS)

    async def steps(self, code: str | None) -> list[str]:
        """What the resident has been told, in Chinese."""
        return [step.text.zh for step in (await self.track(code)).steps]

    async def open_tasks(self, incident_id: UUID) -> list[Task]:
        page = await self.page(incident_id)
        return [row.task for row in page.tasks if row.task.state in (TaskState.OFFERED, TaskState.ACCEPTED)]

    async def rows(self, query: str) -> list[dict[str, Any]]:
        async with self.database.engine.connect() as connection:
            return [dict(row) for row in (await connection.execute(text(query))).mappings()]

    # Time

    async def later(self, **span: float) -> None:
        """Let time pass and do what falls due meanwhile, in order, each in its own transaction."""
        until = self.now + timedelta(**span)
        while (job := await self._next_job(until)) is not None:
            self.now = max(self.now, job["scheduled_at"] or self.now)
            await self._run(job)
        self.now = until

    async def _next_job(self, until: datetime) -> dict[str, Any] | None:
        columns = "id, task_name, queue_name, args, scheduled_at"
        jobs = await self.rows(f"SELECT {columns} FROM procrastinate_jobs WHERE status = 'todo'")
        due = [job for job in jobs if job["scheduled_at"] is None or job["scheduled_at"] <= until]
        return min(due, key=lambda job: (job["scheduled_at"] or self.now, job["id"]), default=None)

    async def _run(self, job: dict[str, Any]) -> None:
        args = dict(job["args"])
        scope = Scope(args.pop("district_id"), args.pop("place_path"))
        (subject,) = (value for name, value in args.items() if name not in ("due", "trace"))
        world = World(self.database.transaction, lambda: self.now, uuid4, PACKS, self.channels)
        await JOBS[job["task_name"]](UUID(subject), Turn(scope, self.now, world, job["queue_name"]))
        async with self.database.engine.begin() as connection:
            await connection.execute(text("DELETE FROM procrastinate_jobs WHERE id = :id"), {"id": job["id"]})
