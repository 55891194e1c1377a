"""Sets the stage: a fresh database with one community in it, accounts with throw-away passwords, an enrolled agent."""

import asyncio
import socket
import ssl
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import yaml

from packs.community import Community, Person, load_community
from packs.shelf import load_shelf
from protocol.causes import cause_of
from sample_videos import find_clip, path_of
from wanglou.demo.certificates import Certificates, lan_address, make_certificates
from wanglou.demo.note import Note
from wanglou.demo.processes import Child, Supervisor
from wanglou.demo.record import Record
from wanglou.errors import DemoError, WouldNotLive

COMMUNITY = "hedong"
#: Roles of the community file that carry a patrol's phone.
_WITH_A_PHONE = frozenset({"patrol", "mediator", "department"})
_START_PATIENCE_S = 60.0


@dataclass(frozen=True, slots=True)
class Address:
    """Where the brain listens. ``url`` is for this machine, ``outside`` for phones."""

    url: str
    outside: str
    host: str
    port: int
    certificates: Certificates | None

    @property
    def verify(self) -> ssl.SSLContext | bool:
        """What an HTTP client of this machine checks the certificate against."""
        return ssl.create_default_context(cafile=self.certificates.authority) if self.certificates else True


@dataclass(frozen=True, slots=True)
class Stage:
    folder: Path
    community: Community
    address: Address
    #: login → password; thrown away with the demonstration.
    passwords: Mapping[str, str]
    supervisor: Supervisor
    brain: Child
    agent: Child

    def person(self, login: str) -> Person:
        return next(person for person in self.community.people if person.login == login)


@contextmanager
def set_stage(folder: Path, *, lan: bool, port: int, loop: bool, record: Record) -> Iterator[Stage]:
    """Everything running until the block ends; then the children are stopped, the database last.

    Raises DemoError when the port is taken or there is no network to open to, WouldNotLive when the brain or the
    agent ended by itself.
    """
    from central.storage.embedded import EmbeddedPostgres
    from central.storage.migrate import migrate

    community = load_community(COMMUNITY)
    address = _address(folder, lan=lan, port=port)
    with EmbeddedPostgres() as postgres:
        with _timed(record, "database"):
            url = postgres.start(folder)
            migrate(url)
        with _timed(record, "community"):
            passwords, code = asyncio.run(_populate(url, folder, community))
        ca = address.certificates.authority if address.certificates else None
        note = Note(folder / "demo.json", url=address.url, ca=ca, logins=passwords)

        def revived(child: Child) -> None:
            record.tell("supervisor", f"{child.name} was started again (start {child.starts})")
            note.renew()

        supervisor = Supervisor(revived, postgres.guard)
        try:
            with _timed(record, "brain"):
                brain = supervisor.add(_brain(folder, url, address, community))
                _wait_until_ready(address, brain)
            with _timed(record, "agent"):
                agent = _agent(folder, address, community, code, loop=loop)
                supervisor.add(agent)
            note.appear((brain, agent))
            yield Stage(folder, community, address, passwords, supervisor, brain, agent)
        finally:
            supervisor.stop()


@contextmanager
def _timed(record: Record, name: str) -> Iterator[None]:
    began = time.monotonic()
    yield
    record.step(name, time.monotonic() - began)


def _address(folder: Path, *, lan: bool, port: int) -> Address:
    host = "0.0.0.0" if lan else "127.0.0.1"  # noqa: S104 - asked for with --lan
    outside = lan_address() if lan else host
    if outside is None:
        raise DemoError("error.demo.no_lan")
    port = _free_port(host, port)
    if not lan:
        return Address(f"http://{host}:{port}", f"http://{host}:{port}", host, port, None)
    certificates = make_certificates(folder, outside, datetime.now(UTC))
    return Address(f"https://127.0.0.1:{port}", f"https://{outside}:{port}", host, port, certificates)


def _free_port(host: str, wanted: int) -> int:
    """``wanted``, or any free one for 0; raises DemoError before anything has been started if it cannot be had."""
    with socket.socket() as probe:
        # As the brain will ask for it: a port that somebody has just left is free.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, wanted))
        except OSError as error:
            raise DemoError("error.demo.port", port=wanted, why=cause_of(error)) from None
        return int(probe.getsockname()[1])


async def _populate(url: str, folder: Path, community: Community) -> tuple[dict[str, str], str]:
    """Places, cameras and people of the community; returns passwords by login and a one-time enrolment code."""
    from central.domain.people import Role
    from central.http.passwords import Argon2Passwords
    from central.http.tokens import SecretTokens
    from central.services.eyes.enrol_agent import make_enrolment_code
    from central.services.import_community import import_community, plan_rounds_of
    from central.services.staff.accounts import NewAccount, create_account
    from central.storage.database import Database

    tokens, hasher, now = SecretTokens(), Argon2Passwords(), datetime.now(UTC)
    # Typed on a phone with a thumb: readable letters only, 60 bits.
    passwords = {person.login: tokens.enrolment_code().lower() for person in community.people}
    database = await Database.connect(url, folder / "media")
    async with database.transaction() as store:
        await import_community(community, who=None, store=store, now=now, packs=load_shelf())
        for person in community.people:
            new = NewAccount(
                login=person.login,
                name=person.name,
                role=Role.PATROL if person.role in _WITH_A_PHONE else Role(person.role),
                place_path=person.place_path,
                password=passwords[person.login],
                skills=person.skills,
                department=person.department,
                phone=person.phone,
                position=person.position,
            )
            await create_account(new, who=None, store=store, new_id=uuid4, passwords=hasher)
        await plan_rounds_of(community, store=store, now=now, new_id=uuid4, packs=load_shelf())
        code = await make_enrolment_code(None, place_path=community.community_path, store=store, now=now, tokens=tokens)
    await database.close()
    return passwords, code


def _brain(folder: Path, url: str, address: Address, community: Community) -> Child:
    settings = {
        "DATABASE_URL": url,
        "DATA_FOLDER": str(folder),
        "COMMUNITY": community.community_path,
        "HOST": address.host,
        "PORT": str(address.port),
        "PUBLIC_URL": address.outside,
    }
    if address.certificates:
        settings["TLS_CERTIFICATE"] = str(address.certificates.certificate)
        settings["TLS_KEY"] = str(address.certificates.key)
    environment = {f"WANGLOU_CENTRAL_{name}": value for name, value in settings.items()}
    return Child("brain", [sys.executable, "-m", "central"], folder / "brain.log", environment)


def _wait_until_ready(address: Address, brain: Child) -> None:
    deadline = time.monotonic() + _START_PATIENCE_S
    with httpx.Client(base_url=address.url, verify=address.verify, timeout=2.0, trust_env=False) as client:
        while time.monotonic() < deadline:
            try:
                if client.get("/readyz").is_success:
                    return
            except httpx.TransportError:
                pass
            if brain.dead():
                break
            time.sleep(0.1)
    raise WouldNotLive(name=brain.name, log=brain.log, words=brain.last_words)


def _agent(folder: Path, address: Address, community: Community, code: str, *, loop: bool) -> Child:
    """Enrols with the one-time code, as an installer would, and is ready to start."""
    settings = folder / "edge.yaml"
    settings.write_text(yaml.safe_dump(_edge_settings(folder, address, community, loop=loop), allow_unicode=True))
    enrolment = Child(
        "enrolment",
        [sys.executable, "-m", "wanglou", "edge", "enrol", "--settings", str(settings), "--code", code],
        folder / "enrolment.log",
    )
    if enrolment.run(_START_PATIENCE_S) != 0:
        raise WouldNotLive(name="edge enrol", log=enrolment.log, words=enrolment.last_words)
    return Child("agent", [sys.executable, "-m", "edge_agent", "--settings", str(settings)], folder / "agent.log")


def _edge_settings(folder: Path, address: Address, community: Community, *, loop: bool) -> dict[str, Any]:
    settings: dict[str, Any] = {
        "name": "demo-node",
        "data": str(folder / "edge"),
        "brain": address.url,
        "cameras": [
            {
                "id": camera.camera_id,
                "name": camera.name.zh,
                "source": str(path_of(find_clip(camera.clip))),
                "rendered": camera.rendered,
                # A rendered scene is shown once; the street goes on as long as somebody watches.
                "loop": loop and not camera.rendered,
            }
            for camera in community.cameras
        ],
    }
    if address.certificates:
        settings["ca_file"] = str(address.certificates.authority)
    return settings
