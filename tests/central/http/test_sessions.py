"""Signing in and staying signed in: cookies, form tokens, guesses, and the end of a session."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest

from central.http.errors import HttpsNeeded
from central.services.ports.people import SESSION_LIFE
from protocol.scope import whole
from tests.central.brain import COMMUNITY, DISTRICT, PASSWORD, Brain, running_brain

CREDENTIALS = {"login": "officer", "password": PASSWORD}


async def test_over_https_the_cookie_is_bound_to_this_host_and_hidden_from_scripts(brain: Brain) -> None:
    client = brain.anybody()
    client.base_url = httpx.URL("https://wanglou.example")
    answer = await client.post("/api/v1/session", json=CREDENTIALS)
    cookie = answer.headers["set-cookie"]
    assert cookie.startswith("__Host-wanglou=")
    for word in ("HttpOnly", "Path=/", "SameSite=lax", "Secure"):
        assert word in cookie
    assert "Domain" not in cookie
    assert "max-age=31536000" in answer.headers["strict-transport-security"]


async def test_over_plain_http_only_this_machine_may_sign_in(brain: Brain) -> None:
    here = await brain.anybody().post("/api/v1/session", json=CREDENTIALS)
    assert here.headers["set-cookie"].startswith("wanglou=")
    assert "Secure" not in here.headers["set-cookie"]
    transport = httpx.ASGITransport(brain.app, client=("192.168.1.20", 40000))
    async with httpx.AsyncClient(transport=transport, base_url="http://192.168.1.2") as phone:
        answer = await phone.post("/api/v1/session", json=CREDENTIALS)
        page = await phone.post("/login", data=CREDENTIALS)
    assert (answer.status_code, answer.json()["code"]) == (403, "https_needed")
    assert "set-cookie" not in answer.headers
    assert page.status_code == 403
    assert HttpsNeeded().text.zh in page.text


@pytest.mark.parametrize(
    ("proxy", "said"),
    [
        ("127.0.0.1", {"X-Forwarded-For": "203.0.113.9"}),
        ("127.0.0.1", {"X-Forwarded-For": "203.0.113.9", "X-Forwarded-Proto": "https"}),
        ("127.0.0.1", {"Forwarded": "for=203.0.113.9;proto=https"}),
        ("10.0.0.2", {"X-Forwarded-For": "203.0.113.9", "X-Forwarded-Proto": "https"}),
    ],
)
async def test_behind_a_proxy_that_nobody_told_it_of_it_says_what_to_set(
    brain: Brain, proxy: str, said: dict[str, str]
) -> None:
    """It would take everybody for this machine: passwords in the clear, and one limit for the whole town."""
    transport = httpx.ASGITransport(brain.app, client=(proxy, 40000))
    async with httpx.AsyncClient(transport=transport, base_url="http://wanglou.example", headers=said) as outside:
        answer = await outside.post("/api/v1/session", json=CREDENTIALS)
        page = await outside.post("/login", data=CREDENTIALS)
    assert (answer.status_code, answer.json()["code"]) == (403, "unknown_proxy")
    assert "trusted_proxies" in answer.json()["detail"]["zh"]
    assert "set-cookie" not in answer.headers
    assert page.status_code == 403


async def test_an_unknown_account_and_a_wrong_password_are_answered_alike(brain: Brain) -> None:
    client = brain.anybody()
    wrong = await client.post("/api/v1/session", json={"login": "officer", "password": "not-the-password"})
    unknown = await client.post("/api/v1/session", json={"login": "nobody-here", "password": "not-the-password"})
    assert wrong.status_code == unknown.status_code == 401
    assert wrong.json() == unknown.json()


async def test_a_disabled_account_is_out_at_once_and_cannot_come_back(brain: Brain) -> None:
    client = await brain.signed_in("officer")
    async with brain.world.transaction() as store:
        account = await store.accounts.by_login("officer")
        assert account is not None
        await store.accounts.save(whole(DISTRICT), replace(account, disabled=True))
    assert (await client.get("/api/v1/queue")).status_code == 401
    assert (await client.post("/api/v1/session", json=CREDENTIALS)).status_code == 401


async def test_a_session_ends_by_itself_and_by_signing_out(brain: Brain) -> None:
    client = await brain.signed_in("officer")
    brain.at(datetime.now(UTC) + SESSION_LIFE - timedelta(minutes=1))
    assert (await client.get("/api/v1/session")).status_code == 200
    brain.at(datetime.now(UTC) + SESSION_LIFE + timedelta(minutes=1))
    assert (await client.get("/api/v1/session")).status_code == 401

    brain.at(datetime.now(UTC))
    leaving = await brain.signed_in("officer")
    token = leaving.cookies["wanglou"]
    assert (await leaving.delete("/api/v1/session")).status_code == 204
    again = brain.anybody(cookies={"wanglou": token})
    assert (await again.get("/api/v1/session")).status_code == 401, "the old cookie is worth nothing"


async def test_an_unsafe_request_needs_its_sessions_own_token(brain: Brain) -> None:
    incident = await brain.incident_of()
    officer, admin = await brain.signed_in("officer"), await brain.signed_in("admin")
    step = f"/api/v1/incidents/{incident}/acknowledge"
    for token in (None, "", "x", admin.headers["X-CSRF-Token"]):
        headers = dict(officer.headers)
        headers.pop("x-csrf-token")
        bare = brain.anybody(cookies=officer.cookies, headers={"X-CSRF-Token": token} if token is not None else {})
        answer = await bare.post(step)
        assert (answer.status_code, answer.json()["code"]) == (403, "csrf"), token
        form = await bare.post("/logout", data={"csrf": token or ""})
        assert form.status_code == 403
    assert (await officer.post(step)).status_code == 200


async def test_a_form_carries_the_token_in_a_field(brain: Brain) -> None:
    officer = await brain.signed_in("officer")
    token = officer.headers.pop("X-CSRF-Token")
    assert (await officer.post("/logout", data={"csrf": token})).status_code == 303
    assert (await officer.get("/api/v1/session")).status_code == 401


@pytest.mark.parametrize("path", ["/api/v1/session", "/login"])
async def test_another_site_cannot_sign_anybody_in(brain: Brain, path: str) -> None:
    headers = {"Sec-Fetch-Site": "cross-site"}
    given = {"json": CREDENTIALS} if path.startswith("/api") else {"data": CREDENTIALS}
    answer = await brain.anybody().post(path, headers=headers, **given)
    assert answer.status_code == 403
    assert "set-cookie" not in answer.headers


async def test_guessing_is_stopped_for_the_pair_first_and_says_when_to_come_back(
    database_url: str, tmp_path: Path
) -> None:
    async with running_brain(database_url, tmp_path, rate_limits=True) as brain:
        client = brain.anybody()
        wrong = {"login": "officer", "password": "wrong-password"}
        statuses = [(await client.post("/api/v1/session", json=wrong)).status_code for _ in range(9)]
        assert statuses == [401] * 8 + [429]
        refused = await client.post("/api/v1/session", json=CREDENTIALS)
        assert refused.status_code == 429, "not even the right password, while somebody is guessing from there"
        assert 0 < int(refused.headers["retry-after"]) <= 301
        other = await client.post("/api/v1/session", json={"login": "admin", "password": PASSWORD})
        assert other.status_code == 200, "nobody else is shut out"
        page = await client.post("/login", data=wrong)
        assert page.status_code == 429
        assert "<!doctype html>" in page.text


async def test_the_right_password_forgives_the_wrong_ones(database_url: str, tmp_path: Path) -> None:
    async with running_brain(database_url, tmp_path, rate_limits=True) as brain:
        client = brain.anybody()
        for _ in range(3):
            for _ in range(6):
                await client.post("/api/v1/session", json={"login": "officer", "password": "wrong-password"})
            assert (await client.post("/api/v1/session", json=CREDENTIALS)).status_code == 200


def somebody_at(brain: Brain, address: str) -> httpx.AsyncClient:
    transport = httpx.ASGITransport(brain.app, raise_app_exceptions=False, client=(address, 40000))
    client = httpx.AsyncClient(transport=transport, base_url="https://brain.example")
    brain.clients.append(client)
    return client


async def test_strangers_who_guess_keep_nobody_from_signing_in_where_they_always_do(
    database_url: str, tmp_path: Path
) -> None:
    """Logins are no secret: else anybody could keep the desk from being manned."""
    async with running_brain(database_url, tmp_path, rate_limits=True) as brain:
        desk, wrong = somebody_at(brain, "198.51.100.7"), {"login": "officer", "password": "wrong-password"}
        assert (await desk.post("/api/v1/session", json=CREDENTIALS)).status_code == 200
        for last in range(8):
            stranger = somebody_at(brain, f"203.0.113.{last}")
            statuses = {(await stranger.post("/api/v1/session", json=wrong)).status_code for _ in range(6)}
        assert statuses == {429}, "this account was tried forty times from anywhere"
        elsewhere = await somebody_at(brain, "192.0.2.1").post("/api/v1/session", json=CREDENTIALS)
        assert elsewhere.status_code == 429
        assert (await desk.post("/api/v1/session", json=CREDENTIALS)).status_code == 200
        tries = [(await desk.post("/api/v1/session", json=wrong)).status_code for _ in range(9)]
        assert tries == [401] * 8 + [429], "whoever guesses there is stopped all the same"


async def test_a_whole_shift_signs_in_from_behind_one_address(database_url: str, tmp_path: Path) -> None:
    """Only what was wrong counts; and nobody buys guesses with a password of their own."""
    async with running_brain(database_url, tmp_path, rate_limits=True) as brain:
        office = somebody_at(brain, "198.51.100.7")
        right = {(await office.post("/api/v1/session", json=CREDENTIALS)).status_code for _ in range(60)}
        assert right == {200}
        statuses = []
        for number in range(50):
            wrong = {"login": f"nobody-{number}", "password": "wrong-password"}
            statuses.append((await office.post("/api/v1/session", json=wrong)).status_code)
            await office.post("/api/v1/session", json=CREDENTIALS)
        assert statuses == [401] * 40 + [429] * 10


async def test_codes_cannot_be_tried_without_end(database_url: str, tmp_path: Path) -> None:
    async with running_brain(database_url, tmp_path, rate_limits=True) as brain:
        client = brain.anybody()
        statuses = {(await client.get("/api/v1/reports/ZZZZ-ZZZZ-ZZZZ")).status_code for _ in range(121)}
        assert statuses == {404, 429}


async def test_after_signing_in_people_land_where_they_wanted_but_never_elsewhere(brain: Brain) -> None:
    client = brain.anybody()
    asked = await client.get("/desk/incidents/1")
    assert asked.headers["location"] == "/login?next=%2Fdesk%2Fincidents%2F1"
    for wanted, lands in [
        ("/desk/incidents/1", "/desk/incidents/1"),
        ("/cameras/new", "/cameras/new"),
        ("/roster", "/roster"),
        ("/disputes", "/disputes"),
        ("", "/desk"),
        ("https://evil.example/desk", "/desk"),
        ("//evil.example/desk", "/desk"),
        ("/desk//evil.example", "/desk"),
        ("/desk\\evil", "/desk"),
        ("/api/v1/queue", "/desk"),
    ]:
        answer = await brain.anybody().post("/login", data={**CREDENTIALS, "next": wanted})
        assert (answer.status_code, answer.headers["location"]) == (303, lands), wanted
    patrol = await brain.anybody().post("/login", data={"login": "patrol", "password": PASSWORD})
    assert patrol.headers["location"] == "/patrol"


async def test_a_new_account_needs_an_administrator_and_a_long_password(brain: Brain) -> None:
    new = {"login": "newcomer", "name": "新人", "role": "patrol", "place_path": COMMUNITY, "password": "ten-letters"}
    assert (await (await brain.signed_in("officer")).post("/api/v1/accounts", json=new)).status_code == 403
    admin = await brain.signed_in("admin")
    short = await admin.post("/api/v1/accounts", json={**new, "password": "short"})
    assert short.status_code == 422
    assert "short" not in short.json()["detail"]["en"]
    assert (await admin.post("/api/v1/accounts", json=new)).status_code == 201
    assert (await admin.post("/api/v1/accounts", json=new)).status_code == 422, "a login is given once"
    outside = {**new, "login": "outside", "place_path": "jizhou"}
    assert (await admin.post("/api/v1/accounts", json=outside)).status_code == 403
