"""A whole brain for tests: the real application on the real database, with people, places and what they may send."""

import io
import json
from base64 import b64encode
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from fastapi import FastAPI
from http_message_signatures import HTTPMessageSigner, MappingKeyResolver, algorithms
from PIL import Image

from central.app import create_app
from central.domain.camera import Camera
from central.domain.people import Agent, Place, PlaceKind, Role
from central.http.passwords import Argon2Passwords
from central.http.world import World
from central.jobs.placing import Placer
from central.services.staff.accounts import NewAccount, create_account
from central.settings import Settings
from protocol.geo import Position
from protocol.messages import COVERED_COMPONENTS, PATH_EVENTS, SIGNATURE_LABEL, SIGNATURE_TAG
from protocol.scope import Scope, whole

DISTRICT = "qingyuan"
STREET = "qingyuan/hedong"
COMMUNITY = "qingyuan/hedong/jinlanli"
ELSEWHERE = "qingyuan/hedong/wenfeng"
GATE = Position(lat=27.08444, lon=115.01524)
PASSWORD = "a-long-enough-password"
CAMERA = "cam-lawn"
#: Phones can be told by push; nobody is called, since no network is written down.
CHANNELS = '[web_push]\ncontact = "duty@example.org"\n'

#: login → (role, place): the cast. "far" lives in another district altogether.
CAST: dict[str, tuple[Role, str]] = {
    "officer": (Role.OFFICER, COMMUNITY),
    "other-officer": (Role.OFFICER, ELSEWHERE),
    "far-officer": (Role.OFFICER, "jizhou"),
    "patrol": (Role.PATROL, COMMUNITY),
    "second-patrol": (Role.PATROL, COMMUNITY),
    "other-patrol": (Role.PATROL, ELSEWHERE),
    "admin": (Role.ADMIN, DISTRICT),
}


@dataclass(slots=True)
class Brain:
    app: FastAPI
    base_url: str = "http://localhost"
    #: The edge agent's key and id.
    key: Ed25519PrivateKey = field(default_factory=Ed25519PrivateKey.generate)
    agent_id: str = "agent-1"
    clients: list[httpx.AsyncClient] = field(default_factory=list)

    @property
    def world(self) -> World:
        found: World = self.app.state.world
        return found

    def at(self, now: datetime) -> None:
        """Set the brain's clock."""
        self.app.state.world = replace(self.world, now=lambda: now)

    def later(self, by: timedelta) -> None:
        self.at(self.world.now() + by)

    def anybody(self, **given: Any) -> httpx.AsyncClient:
        transport = httpx.ASGITransport(self.app, raise_app_exceptions=False, client=("127.0.0.1", 40000))
        client = httpx.AsyncClient(transport=transport, base_url=self.base_url, **given)
        self.clients.append(client)
        return client

    async def signed_in(self, login: str) -> httpx.AsyncClient:
        """A client that carries the session's cookie and form token."""
        client = self.anybody()
        answer = await client.post("/api/v1/session", json={"login": login, "password": PASSWORD})
        assert answer.status_code == 200, answer.text
        client.headers["X-CSRF-Token"] = answer.json()["csrf"]
        return client

    async def report(self, words: str = "3号楼西边草坪有人翻进围挡", **given: Any) -> dict[str, Any]:
        answer = await self.anybody().post("/api/v1/reports", json={"words": words, **given})
        assert answer.status_code == 201, answer.text
        found: dict[str, Any] = answer.json()
        return found

    async def incident_of(self, words: str = "3号楼西边草坪有人翻进围挡", **given: Any) -> str:
        """Report something; the id of the incident it became."""
        number = (await self.report(words, **given))["incident_number"]
        rows = (await (await self.signed_in("admin")).get("/api/v1/queue/open")).json()
        return next(str(row["incident_id"]) for row in rows if row["number"] == number)

    def signed(
        self,
        method: str,
        path: str,
        body: bytes,
        *,
        content_type: str = "application/json",
        key: Ed25519PrivateKey | None = None,
        agent_id: str | None = None,
        created: datetime | None = None,
        covered: tuple[str, ...] = COVERED_COMPONENTS,
        tag: str = SIGNATURE_TAG,
        key_id: str | None = None,
    ) -> httpx.Request:
        """A request signed as an edge agent signs it, by the library directly."""
        who = agent_id or self.agent_id
        request = httpx.Request(
            method,
            self.base_url + path,
            content=body,
            headers={"Content-Type": content_type, "Wanglou-Agent": who},
        )
        keys = MappingKeyResolver(public_keys={}, private_keys={key_id or who: key or self.key})
        signer = HTTPMessageSigner(signature_algorithm=algorithms.ED25519, key_resolver=keys)
        signer.sign(
            request,
            key_id=key_id or who,
            created=created or self.world.now(),
            label=SIGNATURE_LABEL,
            tag=tag,
            covered_component_ids=tuple(name for name in covered if name != "content-digest"),
            body=body if "content-digest" in covered else None,
        )
        return request

    async def events(self, *events: dict[str, Any]) -> dict[str, Any]:
        body = json.dumps({"events": events}).encode()
        answer = await self.anybody().send(self.signed("POST", PATH_EVENTS, body))
        assert answer.status_code == 200, answer.text
        found: dict[str, Any] = answer.json()
        await self.place()
        return found

    async def place(self) -> None:
        """What a running brain does of itself a moment after it accepted something."""
        placer: Placer = replace(self.app.state.placer, now=self.world.now)
        await placer.place_all()

    def event(self, **changes: Any) -> dict[str, Any]:
        now = self.world.now()
        return {
            "event_id": str(uuid4()),
            "revision": 1,
            "phase": "started",
            "kind": "intrusion",
            "camera_id": CAMERA,
            "pack": "intrusion",
            "pack_version": 1,
            "severity": "minor",
            "started_at": (now - timedelta(seconds=4)).isoformat(),
            "observed_at": now.isoformat(),
            "confidence": 0.82,
            "zone": "草坪",
            "box": {"x1": 0.42, "y1": 0.35, "x2": 0.55, "y2": 0.82},
            **changes,
        }


@asynccontextmanager
async def running_brain(database_url: str | None, folder: Path, **given: Any) -> AsyncIterator[Brain]:
    """The application in this process, its lifespan running, with the cast, the places and one enrolled agent."""
    settings = Settings(
        data_folder=folder,
        channels_file=_channels(folder),
        database_url=database_url,
        **{"community": COMMUNITY, "rate_limits": False, "worker": False, **given},
    )
    app = create_app(settings, passwords=Argon2Passwords(cheap=True))
    async with app.router.lifespan_context(app):
        brain = Brain(app)
        await populate(brain.world, brain.key, brain.agent_id)
        yield brain
        for client in brain.clients:
            await client.aclose()


def _channels(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "channels.toml"
    file.write_text(CHANNELS, encoding="utf-8")
    return file


async def populate(world: World, key: Ed25519PrivateKey, agent_id: str) -> None:
    """The cast, the places and one agent with its camera."""
    async with world.transaction() as store:
        for place in PLACES:
            await store.places.put(whole(place.district_id), place)
        for login, (role, place_path) in CAST.items():
            new = NewAccount(login, f"名字{login}", role, place_path, PASSWORD, ("security", "safety", "mediation"))
            await create_account(new, who=None, store=store, new_id=uuid4, passwords=world.passwords)
        public = key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
        scope = Scope(DISTRICT, COMMUNITY)
        await store.agents.add(scope, Agent(agent_id, DISTRICT, "测试节点", COMMUNITY, public, datetime.now(UTC)))
        camera = Camera(CAMERA, DISTRICT, agent_id, "草坪", f"{COMMUNITY}/g1", GATE)
        await store.cameras.put(scope, camera)


def _place(path: str, kind: PlaceKind, name: str, **given: Any) -> Place:
    return Place(path, path.partition("/")[0], kind, name, position=GATE, **given)


PLACES = (
    _place(DISTRICT, PlaceKind.DISTRICT, "青原区"),
    _place(STREET, PlaceKind.STREET, "河东街道"),
    _place(COMMUNITY, PlaceKind.COMMUNITY, "锦兰里社区"),
    _place(f"{COMMUNITY}/g1", PlaceKind.GRID, "第一网格"),
    _place(f"{COMMUNITY}/g1/b3", PlaceKind.BUILDING, "3号楼", building="3"),
    _place(f"{COMMUNITY}/g1/lawn", PlaceKind.SPOT, "西草坪", aliases=("草坪",)),
    _place(ELSEWHERE, PlaceKind.COMMUNITY, "文峰社区"),
    _place("jizhou", PlaceKind.DISTRICT, "吉州区"),
)


def beginning(body: bytes, key: str = "", **said: str) -> dict[str, str]:
    """Headers that begin an upload of ``body`` in pieces; ``said``: more of its metadata."""
    about = {"client_key": key or str(uuid4()), "sha256": sha256(body).hexdigest(), **said}
    pairs = [f"{name} {b64encode(value.encode()).decode()}" for name, value in about.items()]
    return {"upload-length": str(len(body)), "upload-metadata": ",".join(pairs)}


def a_photo(width: int = 64, height: int = 48, **given: Any) -> bytes:
    made = io.BytesIO()
    Image.new("RGB", (width, height), (40, 90, 80)).save(made, given.pop("format", "JPEG"), **given)
    return made.getvalue()
