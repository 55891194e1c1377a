"""Three places with everything in them once, and everybody who might ask: the world of the authorisation matrix.

All askers belong HERE; NEAR is another community of the same district, FAR another district. What is asked is rolled
back, so that every question finds the same world.
"""

import hashlib
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import httpx
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from central.domain.camera import Camera
from central.domain.clocks import CHINA
from central.domain.incident import Link, LinkZone
from central.domain.people import Agent, Place, PlaceKind, Role, Session
from central.domain.shadow import ShadowAlarm
from central.services.ports.store import Store
from central.services.staff.accounts import NewAccount, create_account
from protocol.evidence import EvidenceKind, EvidenceRef
from protocol.geo import Position
from protocol.scope import Scope, whole
from tests.central.brain import COMMUNITY, DISTRICT, ELSEWHERE, PASSWORD, Brain, a_photo, beginning

FAR = "jizhou/beimen/chengnan"
#: name of the house → (place path, where it stands: too far apart for one incident to become another's)
PLACES = {
    "own": (COMMUNITY, Position(lat=27.084, lon=115.015)),
    "near": (ELSEWHERE, Position(lat=27.184, lon=115.115)),
    "far": (FAR, Position(lat=27.484, lon=115.515)),
}
#: The agent of each house; those of ours and of FAR ask, too.
AGENTS = {"own": "agent", "near": "agent-near", "far": "agent-elsewhere"}
#: One picture must not be another place's too.
PHOTO_SIZES = {"own": (64, 48), "near": (65, 48), "far": (66, 48)}
SKILLS = ("security", "safety", "mediation", "cleaning", "repairs")


@dataclass(frozen=True, slots=True)
class House:
    """One place's ids by the name that paths and bodies give them."""

    place_path: str
    ids: Mapping[str, str]
    #: The agent that sees to its camera.
    agent: str = ""


@dataclass(frozen=True, slots=True)
class Asker:
    """Somebody who asks. ``place_path`` and ``role`` are empty where the brain knows no account."""

    name: str
    role: str = ""
    place_path: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    #: Whose signature its requests carry.
    signs_as: str = ""
    key: Ed25519PrivateKey | None = None

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True, slots=True)
class World:
    brain: Brain
    houses: Mapping[str, House]
    askers: Mapping[str, Asker]


def forget(brain: Brain) -> None:
    """From now on nothing that is asked stays: each transaction is rolled back when it would have been committed."""
    kept = brain.world.transaction

    @asynccontextmanager
    async def rolled_back() -> AsyncIterator[Store]:
        try:
            async with kept() as store:
                yield store
                raise _Enough
        except _Enough:
            pass

    brain.app.state.world = replace(brain.world, transaction=rolled_back)


class _Enough(Exception):
    """Leaves a transaction without committing it."""


async def build(brain: Brain, *, forgetful: bool = True) -> World:
    """``brain`` must be empty but for its own cast; afterwards it forgets whatever it is asked, if ``forgetful``."""
    await _people(brain)
    async with brain.world.transaction() as store:
        for _ in range(20):  # numbers count by district: those of FAR shall not be ours too
            await store.incidents.next_number(whole("jizhou"), f"{brain.world.now().astimezone(CHINA):%Y%m%d}")
    agents = {name: await _agent(brain, AGENTS[name], path) for name, (path, _) in PLACES.items()}
    houses = {name: await _house(brain, name, path, where) for name, (path, where) in PLACES.items()}
    askers = await _askers(brain, houses["own"], [agents["own"], agents["far"]])
    if forgetful:
        forget(brain)
    unknown = {name: _unlike(value) for name, value in houses["own"].ids.items()}
    return World(brain, {**houses, "unknown": House("nowhere/at/all", unknown)}, askers)


def _unlike(value: str) -> str:
    """An id of the same form that nobody was given."""
    if value.isdigit():  # a number counts something; nobody is named by it
        return value
    if len(value) == 64:
        return "0" * 64
    if value.count("-") == 4:
        return str(uuid4())
    return {"wanglou.css": "nothing.css", "index.html": "nothing.html"}.get(
        value, "20200101-999" if value[:2] == "20" else "ZZZZ-ZZZZ-ZZZZ"
    )


# The people


async def _people(brain: Brain) -> None:
    async with brain.world.transaction() as store:
        for path in (FAR.split("/", maxsplit=1)[0], FAR):
            await store.places.put(whole(path.split("/")[0]), _place(path, PLACES["far"][1]))
        for house, (path, where) in PLACES.items():
            await store.places.put(whole(path.split("/")[0]), _place(path, where))
            for name, role in (
                ("officer", Role.OFFICER), ("patrol", Role.PATROL), ("colleague", Role.PATROL), ("admin", Role.ADMIN),
                ("wall", Role.WALL),
            ):  # fmt: skip
                await _account(brain, store, f"{house}.{name}", role, path)
        await _account(brain, store, "over-both", Role.OFFICER, DISTRICT)
        await _account(brain, store, "gone", Role.ADMIN, COMMUNITY)


def _place(path: str, where: Position) -> Place:
    kind = (PlaceKind.DISTRICT, PlaceKind.STREET, PlaceKind.COMMUNITY)[path.count("/")]
    return Place(path, path.partition("/")[0], kind, f"地点{path[-3:]}", position=where)


async def _account(brain: Brain, store: Store, login: str, role: Role, path: str) -> None:
    new = NewAccount(login, f"名字{login}", role, path, PASSWORD, SKILLS)
    await create_account(new, who=None, store=store, new_id=uuid4, passwords=brain.world.passwords)


# What stands in each place


async def _house(brain: Brain, name: str, path: str, where: Position) -> House:
    """Everything by way of the doors; only a suggestion is written down as the correlation would."""
    desk = await brain.signed_in(f"{name}.officer")
    first = await _call(desk, path, where, "有人翻进围挡", a_photo(*PHOTO_SIZES[name]))
    second = await _call(desk, path, _north_of(where, 0.02), "楼道灯坏了，请来修", None)
    ended = await _call(desk, path, _north_of(where, 0.04), "有人大声争吵", None)
    incident, other = first["incident_id"], second["incident_id"]
    _must(await desk.post(f"/api/v1/incidents/{ended['incident_id']}/reject", json={"reason": "查无此事"}))
    _must(await desk.post(f"/api/v1/incidents/{incident}/confirm"))
    patrol = (await (await brain.signed_in(f"{name}.patrol")).get("/api/v1/session")).json()["account_id"]
    (task,) = _must(await desk.post(f"/api/v1/incidents/{incident}/dispatch", json={"to": patrol})).json()
    page = (await desk.get(f"/api/v1/incidents/{incident}")).json()
    (linked,) = page["links"]
    admin = await brain.signed_in(f"{name}.admin")
    code = _must(await admin.post("/api/v1/enrolment-codes", json={"place_path": path})).json()["code"]
    ids = {
        "incident_id": incident,
        "number": first["incident_number"],
        "other_incident_id": other,
        "other_number": second["incident_number"],
        "signal_id": linked["signal"]["signal_id"],
        "task_id": task["task_id"],
        "sha256": page["evidence"][0]["sha256"],
        "patrol_id": patrol,
        "colleague_id": (await (await brain.signed_in(f"{name}.colleague")).get("/api/v1/session")).json()[
            "account_id"
        ],
        "tracking_code": ended["tracking_code"],
        "link_id": await _suggest(brain, path, linked["signal"]["signal_id"], other),
        "enrolment_code": code,
        "notice_id": (await desk.get("/api/v1/notices")).json()[0]["notice_id"],
        "name": "wanglou.css",
        "asset": "index.html",
        "rest": "any",
        "client_key": str(uuid4()),
        "upload_key": await _upload(brain, name),
        "entry_id": await _turn(desk, patrol),
        "mediation_id": await _dispute(brain, name, path, _north_of(where, 0.06), patrol),
        **await _round(brain, desk, path),
        **await _camera(brain, admin, name, path, page["evidence"][0]["sha256"]),
    }
    width, height = PHOTO_SIZES[name]
    drawing = a_photo(2 * width, 2 * height)
    _must(await admin.put(f"/api/v1/plans/drawing?place_path={path}", content=drawing))
    return House(path, ids, AGENTS[name])


async def _upload(brain: Brain, name: str) -> str:
    """A photo that our patrol has begun to send, and of which nothing has come yet."""
    patrol = await brain.signed_in(f"{name}.patrol")
    said = {"Tus-Resumable": "1.0.0", **beginning(a_photo(*PHOTO_SIZES[name]))}
    return str(_must(await patrol.post("/api/v1/uploads", headers=said)).headers["location"]).rpartition("/")[2]


async def _turn(desk: httpx.AsyncClient, patrol: str) -> str:
    """Next week's turn of duty."""
    begins = datetime.now(UTC) + timedelta(days=7)
    said = {"account_id": patrol, "kind": "duty", "begins": begins.isoformat()}
    (turn,) = _must(
        await desk.post("/api/v1/roster", json=said | {"ends": (begins + timedelta(hours=8)).isoformat()})
    ).json()
    return str(turn["entry_id"])


async def _dispute(brain: Brain, name: str, path: str, where: Position, patrol: str) -> str:
    """A quarrel that our patrol mediates and our officer handles, with two sides on file."""
    desk, mediator = await brain.signed_in(f"{name}.officer"), await brain.signed_in(f"{name}.patrol")
    incident = (await _call(desk, path, where, "两家邻居吵架，请来调解", None))["incident_id"]
    _must(await desk.post(f"/api/v1/incidents/{incident}/confirm"))
    (task,) = _must(await desk.post(f"/api/v1/incidents/{incident}/dispatch", json={"to": patrol})).json()
    _must(await mediator.post(f"/api/v1/tasks/{task['task_id']}/accept", json={"client_key": str(uuid4())}))
    file = _must(await desk.post(f"/api/v1/incidents/{incident}/mediation")).json()["file"]
    sides = [{"name": "赵甲", "house": "12号楼502"}, {"name": "钱乙", "house": "12号楼602"}]
    at = f"/api/v1/mediations/{file['mediation_id']}"
    _must(await desk.put(f"{at}/sides", json={"version": 1, "sides": sides}))
    return str(file["mediation_id"])


async def _round(brain: Brain, desk: httpx.AsyncClient, path: str) -> dict[str, str]:
    """A round that is to be walked now, by anybody of the place."""
    opens = brain.world.now().astimezone(CHINA) - timedelta(minutes=5)
    said = {
        "name": "巡检",
        "checkpoints": [{"place_path": path, "name": "门口"}],
        "days": ["work", "rest"],
        "windows": [f"{opens:%H:%M}-{opens + timedelta(hours=2):%H:%M}"],
        "begin_within_min": 60,
    }
    plan = _must(await desk.post("/api/v1/rounds/plans", json=said)).json()
    query = {"from": (opens - timedelta(hours=1)).isoformat(), "to": (opens + timedelta(hours=1)).isoformat()}
    (row,) = _must(await desk.get("/api/v1/rounds", params=query)).json()
    return {"plan_id": plan["plan_id"], "round_id": row["round"]["round_id"]}


async def _camera(brain: Brain, admin: httpx.AsyncClient, name: str, path: str, picture: str) -> dict[str, str]:
    """A camera that was added, a command on its way, a pack on trial and one of its alarms."""
    asked = {"agent_id": AGENTS[name], "name": "东门", "place_path": path, "address": "rtsp://192.0.2.1/main"}
    camera = _must(await admin.post("/api/v1/cameras", json=asked)).json()["camera"]["camera"]
    at = f"/api/v1/cameras/{camera['camera_id']}"
    zones = [{"name": "草坪", "polygon": [[0, 0], [1, 0], [1, 1]]}]
    _must(await admin.put(f"{at}/zones", json={"revision": camera["revision"], "zones": zones}))
    watches = [{"pack": "intrusion", "mode": "shadow", "zones": ["草坪"]}]
    _must(await admin.put(f"{at}/watches", json={"revision": camera["revision"] + 1, "watches": watches}))
    alarm = ShadowAlarm(
        uuid4(), path.split("/", maxsplit=1)[0], path, camera["camera_id"], "intrusion", "intrusion", brain.world.now(),
        (EvidenceRef(sha256=picture, kind=EvidenceKind.SNAPSHOT, media_type="image/jpeg", size_bytes=1,
                     captured_at=brain.world.now()),),
    )  # fmt: skip
    async with brain.world.transaction() as store:
        scope = Scope(alarm.district_id, path)
        await store.shadow_alarms.add(scope, alarm)
    return {
        "camera_id": camera["camera_id"],
        "agent_id": AGENTS[name],
        "view_id": await _view(brain, name, at),
        "command_id": _must(await admin.post(f"{at}/still")).json()["command_id"],
        "event_id": str(alarm.event_id),
        "pack": "intrusion",
        "revision": str(camera["revision"] + 2),
    }


async def _view(brain: Brain, name: str, camera: str) -> str:
    """Our officer looks through the camera, whose node has just been heard."""
    async with brain.world.transaction() as store:
        agent = await store.agents.by_id(AGENTS[name])
        assert agent is not None
        await store.agents.save(agent.scope, replace(agent, last_seen_at=brain.world.now()))
    desk = await brain.signed_in(f"{name}.officer")
    return str(_must(await desk.post(f"{camera}/live-views", json={})).json()["view_id"])


def _north_of(where: Position, by: float) -> Position:
    return where.model_copy(update={"lat": where.lat + by})


def _must(answer: httpx.Response) -> httpx.Response:
    assert answer.is_success, answer.text
    return answer


async def _call(desk: httpx.AsyncClient, path: str, where: Position, words: str, photo: bytes | None) -> dict[str, Any]:
    said = {"words": words, "place_path": path, "lat": str(where.lat), "lon": str(where.lon), "datum": "WGS84"}
    files = [("photos", ("p.jpg", photo, "image/jpeg"))] if photo else None
    found: dict[str, Any] = _must(await desk.post("/api/v1/calls", data=said, files=files)).json()
    return found


async def _suggest(brain: Brain, path: str, signal_id: str, incident_id: str) -> str:
    link = Link(
        uuid4(), path.split("/", maxsplit=1)[0], UUID(signal_id), UUID(incident_id), LinkZone.SUGGEST, 0.4, (), "rule",
        brain.world.now(),
    )  # fmt: skip
    async with brain.world.transaction() as store:
        await store.links.add(whole(link.district_id), link)
    return str(link.link_id)


# Those who ask


async def _askers(brain: Brain, own: House, enrolled: Sequence[Asker]) -> dict[str, Asker]:
    code = own.ids["tracking_code"]
    staff = [
        await _staff(brain, "patrol", "own.patrol"),
        await _staff(brain, "colleague", "own.colleague"),
        await _staff(brain, "officer", "own.officer"),
        await _staff(brain, "admin", "own.admin"),
        await _staff(brain, "wall", "own.wall"),
        await _staff(brain, "over-both", "over-both"),
        await _expired(brain),
        await _disabled(brain),
    ]
    holder = Asker("resident", headers={"cookie": f"wanglou={code}", "authorization": f"Bearer {code}"})
    agents = [
        *enrolled,
        await _agent(brain, "agent-disabled", COMMUNITY, disabled=True),
        Asker("stranger", signs_as="stranger", key=Ed25519PrivateKey.generate()),
    ]
    return {asker.name: asker for asker in (Asker("nobody"), holder, *staff, *agents)}


async def _staff(brain: Brain, name: str, login: str) -> Asker:
    client = await brain.signed_in(login)
    me = (await client.get("/api/v1/session")).json()
    headers = {"cookie": f"wanglou={client.cookies['wanglou']}", "x-csrf-token": me["csrf"]}
    return Asker(name, me["role"], me["place_path"], headers)


async def _expired(brain: Brain) -> Asker:
    """An administrator's session that has come to its end."""
    token, now = "expired-token", brain.world.now()
    async with brain.world.transaction() as store:
        account = await store.accounts.by_login("own.admin")
        assert account is not None
        digest = hashlib.sha256(token.encode()).hexdigest()
        await store.sessions.add(
            Session(
                digest, account.district_id, account.account_id, "csrf", now - timedelta(days=1),
                now - timedelta(seconds=1),
            )
        )  # fmt: skip
    return Asker("expired", headers={"cookie": f"wanglou={token}", "x-csrf-token": "csrf"})


async def _disabled(brain: Brain) -> Asker:
    signed_in = await _staff(brain, "disabled", "gone")
    async with brain.world.transaction() as store:
        account = await store.accounts.by_login("gone")
        assert account is not None
        await store.accounts.save(account.scope, replace(account, disabled=True))
    return Asker("disabled", headers=signed_in.headers)


async def _agent(brain: Brain, name: str, path: str, *, disabled: bool = False) -> Asker:
    """An enrolled agent with one camera of its own, ``<name>-camera``."""
    key = Ed25519PrivateKey.generate()
    public = key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
    scope = Scope(path.split("/", maxsplit=1)[0], path)
    async with brain.world.transaction() as store:
        now = brain.world.now()
        await store.agents.add(scope, Agent(name, scope.district_id, name, path, public, now, disabled=disabled))
        where = next(at for at_path, at in PLACES.values() if at_path == path)
        await store.cameras.put(scope, Camera(f"{name}-camera", scope.district_id, name, name, path, where))
    return Asker(name, "agent" if not disabled else "disabled-agent", path, {}, name, key)
