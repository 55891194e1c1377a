"""Notices while the app is closed: switched on and off by the person, shown by the service worker, opening the task."""

import asyncio
import json
import ssl
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import psycopg
from playwright.async_api import Browser, Route, Worker, expect

from central.domain.networks import read_networks
from central.domain.push import Device
from central.notifiers import find_channels
from central.notifiers.web_push import WebPush
from central.outgoing import Outgoing
from central.services.notifying.deliver import deliver_notice
from central.services.notifying.send_delivery import carry, take_up, write_down
from central.services.work import RULE, Work
from protocol.scope import whole
from tests.browser.looks import grave
from tests.browser.phone import Phone, answer_of, offered, phone, said
from tests.browser.sending import sends
from tests.central.brain import DISTRICT, Brain
from tests.central.notifiers.push_service import Browser as Reader
from tests.central.notifiers.push_service import PushService, push_service

#: The browser's own push service is far away: in its place stands the address of one that listens here.
SUBSCRIBED = """
({endpoint, keys}) => {
  let held = null
  PushManager.prototype.getSubscription = async () => held
  PushManager.prototype.subscribe = async ({applicationServerKey}) => {
    held = {
      endpoint, options: {applicationServerKey: applicationServerKey.buffer},
      toJSON: () => ({endpoint, keys}), unsubscribe: async () => { held = null; return true },
    }
    return held
  }
}
"""
SHOWN = """async () => {
  const there = await (await navigator.serviceWorker.ready).getNotifications()
  return there.map(({title, body, data}) => ({title, body, data}))
}"""
#: As a thumb does it; a browser draws its notices outside of every page.
TOUCHED = """async () => {
  const [notification] = await self.registration.getNotifications()
  self.dispatchEvent(new NotificationEvent('notificationclick', {notification}))
}"""


def channel_to(service: PushService, folder: Path) -> WebPush:
    section = {"contact": "duty@example.org", "services": [service.name]}
    made = find_channels(Outgoing(read_networks("127.0.0.0/8")), {"web_push": section}, folder)["web_push"]
    assert isinstance(made, WebPush)
    return made


async def at_mine(patrol: Phone) -> None:
    await patrol.sign_in("patrol")
    await patrol.ready_for_offline()
    await patrol.page.click("nav.thumb a[href='/patrol/me']")


async def stands(patrol: Phone, state: str) -> None:
    await expect(patrol.page.locator(f"[data-push={state}]")).to_contain_text(said(f"web.patrol.push.{state}"))


async def phones_of(brain: Brain, login: str) -> list[Device]:
    async with brain.world.transaction() as store:
        account = await store.accounts.by_login(login)
        assert account is not None
        return await store.devices.of_account(whole(DISTRICT), account.account_id)


async def tell(brain: Brain, postgres: str, channel: WebPush) -> None:
    """What the jobs do a moment after an offer."""
    with psycopg.connect(postgres) as connection:
        query = "SELECT notice_id FROM notices WHERE key = 'notice.task.offered'"
        ((notice_id,),) = connection.execute(query).fetchall()
    async with brain.world.transaction() as store:
        work = Work(store, whole(DISTRICT), brain.world.now(), uuid4, brain.world.packs, RULE)
        await deliver_notice(UUID(str(notice_id)), work=work, channels={channel.name: channel})
        for delivery in await store.deliveries.newest(work.scope):
            letter = await take_up(delivery.delivery_id, work=work, channels={channel.name: channel})
            assert letter is not None
            await write_down(letter, await carry(letter), work=work)


async def push(patrol: Phone, message: dict[str, Any]) -> None:
    """Hands the worker what the browser's push service would have brought."""
    session = await patrol.context.new_cdp_session(patrol.page)
    registered: asyncio.Future[str] = asyncio.get_running_loop().create_future()

    def heard(event: dict[str, Any]) -> None:
        if event["registrations"] and not registered.done():
            registered.set_result(event["registrations"][0]["registrationId"])

    session.on("ServiceWorker.workerRegistrationUpdated", heard)
    await session.send("ServiceWorker.enable")
    given = {"origin": patrol.url, "registrationId": await registered, "data": json.dumps(message)}
    await session.send("ServiceWorker.deliverPushMessage", given)


async def worker_of(patrol: Phone) -> Worker:
    running = patrol.context.service_workers
    return running[0] if running else await patrol.context.wait_for_event("serviceworker")


@sends("PUT /api/v1/push", "POST /api/v1/push/off")
async def test_a_phone_that_takes_notices_is_told_of_an_offer_and_opens_it(
    house: tuple[Brain, str], browser: Browser, certified: ssl.SSLContext, postgres: str, tmp_path: Path
) -> None:
    brain, url = house
    reader = Reader()
    async with push_service(certified) as service, phone(browser, url, permissions=["notifications"]) as patrol:
        channel = channel_to(service, tmp_path)
        brain.app.state.world = replace(brain.world, push=channel.door)
        given = json.dumps({"endpoint": service.address(), "keys": reader.keys})
        await patrol.page.add_init_script(f"({SUBSCRIBED})({given})")
        await at_mine(patrol)
        await stands(patrol, "off")
        assert await grave(patrol.page) == []
        await patrol.page.locator("input[name=push]").click()
        await stands(patrol, "on")
        await patrol.page.screenshot(path=tmp_path / "on.png", full_page=True)
        await offered(brain)
        await tell(brain, postgres, channel)
        (told,) = service.read_by(reader)
        await push(patrol, told)
        (shown,) = await answer_of(patrol.page, SHOWN, lambda all_: len(all_) == 1)
        assert "劝离" in shown["body"] or "新任务" in shown["body"]
        assert "草坪" not in shown["body"]
        await (await worker_of(patrol)).evaluate(TOUCHED)
        await expect(patrol.page.locator("article.one")).to_be_visible()
        assert patrol.page.url == f"{url}{told['opens']}"
        await patrol.page.click("nav.thumb a[href='/patrol/me']")
        await patrol.page.locator("input[name=push]").click()
        await stands(patrol, "off")
        assert await phones_of(brain, "patrol") == []


async def test_a_push_service_that_cannot_be_reached_is_said_and_nothing_is_on(
    house: tuple[Brain, str], browser: Browser
) -> None:
    """This browser's own one: a private window reaches none, as most phones of the country do not."""
    brain, url = house
    async with phone(browser, url, "incognito mode", permissions=["notifications"]) as patrol:
        await at_mine(patrol)
        await stands(patrol, "off")
        await patrol.page.locator("input[name=push]").click()
        await expect(patrol.page.get_by_text(said("web.patrol.push.unreached"))).to_be_visible()
        await stands(patrol, "off")
        assert await phones_of(brain, "patrol") == []


async def test_a_browser_that_cannot_says_why_and_a_refusal_is_kept_to(
    house: tuple[Brain, str], browser: Browser
) -> None:
    brain, url = house
    wechat = "Mozilla/5.0 (Linux; Android 10) AppleWebKit/537.36 Chrome/107 Mobile Safari/537.36 MicroMessenger/8.0.40"
    async with phone(browser, url, user_agent=wechat) as patrol:
        await at_mine(patrol)
        await stands(patrol, "in_chat_app")
        await expect(patrol.page.locator("input[name=push]")).to_be_disabled()
    brain.app.state.world = replace(brain.world, push=None)
    async with phone(browser, url, permissions=["notifications"]) as patrol:
        await at_mine(patrol)
        await stands(patrol, "not_offered")


async def test_a_sign_out_that_fails_leaves_the_phone_with_its_notices(
    house: tuple[Brain, str], browser: Browser, certified: ssl.SSLContext, tmp_path: Path
) -> None:
    brain, url = house
    reader = Reader()
    allowed = {"permissions": ["notifications"]}
    async with push_service(certified) as service, phone(browser, url, "status of 503", **allowed) as patrol:
        brain.app.state.world = replace(brain.world, push=channel_to(service, tmp_path).door)
        given = json.dumps({"endpoint": service.address(), "keys": reader.keys})
        await patrol.page.add_init_script(f"({SUBSCRIBED})({given})")
        await at_mine(patrol)
        await patrol.page.locator("input[name=push]").click()
        await stands(patrol, "on")

        async def busy(route: Route) -> None:
            await (route.fulfill(status=503) if route.request.method == "DELETE" else route.continue_())

        await patrol.page.route("**/api/v1/session", busy)
        await patrol.page.get_by_role("button", name=said("web.patrol.me.leave")).click()
        await expect(patrol.page.locator("[role=alert].wrong")).to_be_visible()
        for _ in range(100):
            if await phones_of(brain, "patrol"):
                break
            await asyncio.sleep(0.1)
        assert len(await phones_of(brain, "patrol")) == 1, "still on shift: an offer must reach the closed phone"
        await stands(patrol, "on")
