"""Who may come in: people with passwords, agents with codes, files with digests."""

import base64
import hashlib
from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest

from central.domain.errors import Forbidden, Invalid, NotSignedIn
from central.domain.people import Account, Role
from central.http.passwords import Argon2Passwords
from central.services.eyes import enrol_agent
from central.services.eyes.hear_hello import hear_hello
from central.services.files.store_evidence import store_evidence
from central.services.ports.people import SESSION_LIFE
from central.services.ports.store import Store
from central.services.staff import sign_in
from central.services.staff.accounts import NewAccount, create_account
from protocol.evidence import LARGEST_EVIDENCE_BYTES
from protocol.messages import CameraReport, EnrolRequest, Hello, PackPlan
from tests.central.services.town import COMMUNITY, DISTRICT, HOME, NOON, PACKS, TOKENS, Town

PASSWORDS = Argon2Passwords(cheap=True)
GOOD = "春天-在-河东-2026"


def new(**changes: Any) -> NewAccount:
    return replace(NewAccount("wangjing", "王静", Role.OFFICER, HOME, GOOD), **changes)


async def create(store: Store, account: NewAccount, who: Account | None = None) -> Account:
    return await create_account(account, who=who, store=store, new_id=uuid4, passwords=PASSWORDS)


async def enter(store: Store, login: str, password: str) -> Any:
    return await sign_in.sign_in(login, password, store=store, now=NOON, tokens=TOKENS, passwords=PASSWORDS)


async def test_who_was_created_can_sign_in_and_out(store: Store) -> None:
    made = await create(store, new())
    token, session, account = await enter(store, "wangjing", GOOD)
    assert account.account_id == made.account_id
    assert session.expires_at == NOON + SESSION_LIFE
    found = await sign_in.session_of(token, store=store, now=NOON + timedelta(hours=1))
    assert found is not None
    assert found[1].login == "wangjing"
    await sign_in.sign_out(token, store=store)
    assert await sign_in.session_of(token, store=store, now=NOON) is None


async def test_a_session_ends_by_itself_and_with_its_account(store: Store) -> None:
    made = await create(store, new())
    token, _, _ = await enter(store, "wangjing", GOOD)
    assert await sign_in.session_of(token, store=store, now=NOON + SESSION_LIFE) is None
    await store.accounts.save(DISTRICT, replace(made, disabled=True))
    assert await sign_in.session_of(token, store=store, now=NOON) is None
    with pytest.raises(NotSignedIn):
        await enter(store, "wangjing", GOOD)


@pytest.mark.parametrize(("login", "password"), [("wangjing", "wrong-password"), ("nobody", GOOD), ("", "")])
async def test_whatever_is_wrong_the_answer_is_the_same(store: Store, login: str, password: str) -> None:
    await create(store, new())
    with pytest.raises(NotSignedIn) as refused:
        await enter(store, login, password)
    assert refused.value.key == "error.brain.sign_in"


async def test_neither_password_nor_token_is_stored(town: Town) -> None:
    async with town.open() as store:
        await create(store, new())
        token, _, _ = await enter(store, "wangjing", GOOD)
    stored = str(await town.rows("SELECT accounts::text FROM accounts UNION ALL SELECT sessions::text FROM sessions"))
    assert GOOD not in stored
    assert token not in stored
    assert "$argon2id$" in stored


@pytest.mark.parametrize(
    "changes",
    [
        {"password": "short"},
        {"password": "wangjing01", "login": "wangjing01"},
        {"password": "aaaaaaaaaaaa"},
        {"password": "x" * 300},
        {"login": "with space"},
        {"login": ""},
        {"name": " "},
        {"place_path": "Qing Yuan"},
        {"place_path": ""},
        {"phone": "打他手机"},
    ],
)
async def test_weak_or_unreadable_accounts_are_refused(store: Store, changes: dict[str, Any]) -> None:
    with pytest.raises(Invalid):
        await create(store, new(**changes))


async def test_a_login_is_given_once(store: Store) -> None:
    await create(store, new())
    with pytest.raises(Invalid):
        await create(store, new(name="另一位"))


async def test_an_administrator_creates_only_within_their_own_place(town: Town) -> None:
    async with town.open() as store:
        await create(store, new(), who=town.admin)
        with pytest.raises(Forbidden):
            await create(store, new(login="other", place_path="qingyuan/hedong/elsewhere"), who=town.admin)
        with pytest.raises(Forbidden):
            await create(store, new(login="third"), who=town.officer)


def request(code: str, *cameras: str) -> EnrolRequest:
    key = base64.b64encode(b"p" * 32).decode()
    return EnrolRequest(code=code, public_key=key, agent_name="门卫室", agent_version="0.1.0", camera_ids=cameras)


async def make_code(store: Store, who: Account | None = None) -> str:
    return await enrol_agent.make_enrolment_code(who, place_path=HOME, store=store, now=NOON, tokens=TOKENS)


async def enrol(store: Store, asked: EnrolRequest, after: timedelta = timedelta(0)) -> Any:
    return await enrol_agent.enrol_agent(asked, store=store, now=NOON + after, new_id=uuid4, tokens=TOKENS)


async def test_an_agent_joins_with_a_code_and_takes_its_cameras(town: Town) -> None:
    async with town.open() as store:
        code = await make_code(store, town.admin)
        answer = await enrol(store, request(code, "cam-west"))
        agent = await store.agents.by_id(answer.agent_id)
        assert agent is not None
        assert (agent.public_key, agent.place_path) == (b"p" * 32, HOME)
        assert (await store.cameras.get(DISTRICT, "cam-west")).agent_id == answer.agent_id
        assert (await store.cameras.get(DISTRICT, "cam-gate")).agent_id == "agent-1"


async def test_a_code_is_good_once_and_for_a_day(town: Town) -> None:
    async with town.open() as store:
        code, other = await make_code(store), await make_code(store)
        await enrol(store, request(code))
        for asked, after in ((code, timedelta(0)), (other, timedelta(days=2)), ("ABCD-EFGH-JKLM", timedelta(0))):
            with pytest.raises(Invalid):
                await enrol(store, request(asked), after)


async def test_an_unknown_camera_is_named_and_the_code_stays_good(town: Town) -> None:
    async with town.open() as store:
        code = await make_code(store)
    with pytest.raises(Invalid) as refused:
        async with town.open() as store:
            await enrol(store, request(code, "cam-nowhere"))
    assert "cam-nowhere" in refused.value.text.zh
    async with town.open() as store:
        assert (await enrol(store, request(code, "cam-west"))).district_id == "qingyuan"


async def test_an_officer_makes_no_codes(town: Town) -> None:
    async with town.open() as store:
        with pytest.raises(Forbidden):
            await make_code(store, town.officer)


async def test_the_digest_of_a_code_is_all_that_is_kept(town: Town) -> None:
    async with town.open() as store:
        code = await make_code(store)
    assert code not in str(await town.rows("SELECT enrolment_codes::text FROM enrolment_codes"))


def hello(*states: tuple[str, str], protocols: tuple[int, ...] = (1,)) -> Hello:
    cameras = tuple(CameraReport.model_validate({"camera_id": c, "state": s}) for c, s in states)
    return Hello(agent_version="0.1.0", protocols=protocols, now=NOON, cameras=cameras)


async def test_a_hello_is_answered_with_the_cameras_plans_and_kept(town: Town) -> None:
    async with town.open() as store:
        camera = await store.cameras.get(DISTRICT, "cam-gate")
        plan = PackPlan(pack="intrusion", version=1, behaviour="intrusion", severity=PACKS["intrusion"].brain.severity)
        await store.cameras.put(DISTRICT, replace(camera, packs=(plan,)))
        answer = await hear_hello(
            hello(("cam-gate", "live")), town.agent, unknown=2, store=store, now=NOON, new_id=uuid4, packs=PACKS
        )
        kept = await store.agents.by_id("agent-1")
    assert {c.camera_id for c in answer.cameras} == {"cam-gate", "cam-west"}
    assert answer.protocol == 1
    assert kept is not None
    assert (kept.last_seen_at, kept.unknown_keys) == (NOON, 2)
    assert kept.hello["cameras"][0]["state"] == "live"


async def test_what_is_heard_of_a_node_changes_nothing_that_was_written_meanwhile(town: Town) -> None:
    """Whose letter it is was read when the request began, in a transaction of its own."""
    changed = replace(town.agent, name="东门主机", public_key=b"n" * 32, disabled=True, unknown_keys=5)
    async with town.open() as store:
        await store.agents.save(DISTRICT, changed)
    async with town.open() as store:
        await hear_hello(hello(), town.agent, unknown=2, store=store, now=NOON, new_id=uuid4, packs=PACKS)
    await town.accept(town.event(uuid4(), mood="grim"))
    async with town.open() as store:
        kept = await store.agents.by_id("agent-1")
    assert kept is not None
    assert kept.hello["protocols"] == [1]
    assert replace(kept, hello={}) == replace(changed, last_seen_at=NOON, unknown_keys=8)


async def test_a_newer_version_on_the_shelf_reaches_the_camera_with_its_zones(town: Town) -> None:
    old = PackPlan(
        pack="intrusion", version=1, behaviour="old", severity=PACKS["intrusion"].brain.severity, zones=("草坪",)
    )
    shelf = PACKS | {"intrusion": PACKS["intrusion"].model_copy(update={"version": 2})}
    async with town.open() as store:
        camera = await store.cameras.get(DISTRICT, "cam-gate")
        await store.cameras.put(DISTRICT, replace(camera, packs=(old,)))
        answer = await hear_hello(hello(), town.agent, unknown=0, store=store, now=NOON, new_id=uuid4, packs=shelf)
    (plan,) = next(c.packs for c in answer.cameras if c.camera_id == "cam-gate")
    assert (plan.version, plan.behaviour, plan.zones) == (2, "intrusion", ("草坪",))


async def test_the_desk_hears_when_a_camera_changes_its_state_and_only_then(town: Town) -> None:
    for state in ("live", "live", "no_picture"):
        async with town.open() as store:
            agent = await store.agents.by_id("agent-1")
            assert agent is not None
            await hear_hello(
                hello(("cam-gate", state)), agent, unknown=0, store=store, now=NOON, new_id=uuid4, packs=PACKS
            )
    assert len(await town.rows("SELECT * FROM feed WHERE topic = 'camera' AND subject_id = 'cam-gate'")) == 2


async def test_an_agent_that_speaks_another_protocol_is_told_ours(town: Town) -> None:
    async with town.open() as store:
        with pytest.raises(Invalid) as refused:
            await hear_hello(
                hello(protocols=(7,)), town.agent, unknown=0, store=store, now=NOON, new_id=uuid4, packs=PACKS
            )
    assert "1" in refused.value.text.en


JPEG = b"\xff\xd8\xff\xe0 picture"


async def keep(town: Town, body: bytes, media_type: str = "image/jpeg", digest: str | None = None) -> bool:
    async with town.open() as store:
        sha256 = digest or hashlib.sha256(body).hexdigest()
        return (await store_evidence(sha256, body, media_type, town.agent, store=store)).stored


async def test_evidence_is_kept_once_and_read_back(town: Town) -> None:
    assert await keep(town, JPEG)
    assert not await keep(town, JPEG)
    async with town.open() as store:
        assert await store.media.get(COMMUNITY, hashlib.sha256(JPEG).hexdigest()) == (JPEG, "image/jpeg")


@pytest.mark.parametrize(
    ("body", "media_type", "digest"),
    [
        (b"", "image/jpeg", None),
        (b"\xff\xd8\xff" + bytes(LARGEST_EVIDENCE_BYTES), "image/jpeg", None),
        (b"<html>", "image/jpeg", None),
        (JPEG, "text/html", None),
        (JPEG, "video/mp4", None),
        (JPEG, "image/jpeg", "0" * 64),
        (JPEG, "image/jpeg", "../../etc/passwd"),
    ],
)
async def test_what_is_not_evidence_is_refused(town: Town, body: bytes, media_type: str, digest: str | None) -> None:
    with pytest.raises(Invalid):
        await keep(town, body, media_type, digest)
