"""A patrol's phone is told while the app is closed: sealed for it alone, again when the service is down."""

import ssl
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from central.domain.networks import read_networks
from central.domain.people import Account
from central.domain.push import MOST_DEVICES
from central.notifiers import find_channels
from central.outgoing import Outgoing
from central.services.notifying import notices
from central.services.staff.devices import put_device, remove_device
from tests.central.notifiers.gateways import HttpGateway, http_gateway
from tests.central.notifiers.push_service import Browser, PushService, push_service
from tests.central.services.test_deliver import offered
from tests.central.services.town import DISTRICT, Town

HERE = Outgoing(read_networks("127.0.0.0/8"))


@pytest.fixture
async def service(certified: ssl.SSLContext) -> AsyncIterator[PushService]:
    async with push_service(certified) as listening:
        yield listening


@pytest.fixture
async def gateway() -> AsyncIterator[HttpGateway]:
    async with http_gateway() as listening:
        yield listening


@pytest.fixture
async def pushed(town: Town, service: PushService, gateway: HttpGateway, tmp_path: Path) -> Town:
    """The town with push and text messages."""
    written = {
        "web_push": {"contact": "duty@example.org", "services": [service.name]},
        "sms": {"url": f"{gateway.url}/sms", "body": {"to": "{phone}"}},
    }
    town.channels = dict(find_channels(HERE, written, tmp_path))
    return town


async def turn_on(town: Town, who: Account, browser: Browser, address: str, language: str = "zh") -> None:
    async with town.open() as store:
        world = town.world(store)
        del world["packs"]
        await put_device(who, endpoint=address, language=language, **browser.keys, **world)


async def devices_of(town: Town, who: Account) -> list[str]:
    async with town.open() as store:
        return [device.endpoint for device in await store.devices.of_account(DISTRICT, who.account_id)]


async def test_an_offer_is_pushed_at_once_and_opens_its_task(pushed: Town, service: PushService) -> None:
    phone, tablet = Browser(), Browser()
    await turn_on(pushed, pushed.guard, phone, service.address("phone"))
    await turn_on(pushed, pushed.guard, tablet, service.address("tablet"), "en")
    task = await offered(pushed)
    await pushed.later(seconds=2)
    heard = {path: body for path, _, body in service.heard}
    assert set(heard) == {"/push/phone", "/push/tablet"}
    for path, browser, words in (("/push/phone", phone, "新任务"), ("/push/tablet", tablet, "New task")):
        told = browser.read(heard[path]).decode()
        assert f"/patrol/tasks/{task.task_id}" in told
        assert words in told
        assert "东门" not in told


async def test_a_phone_that_took_its_address_back_is_forgotten_and_the_others_are_told(
    pushed: Town, service: PushService
) -> None:
    service.statuses = [410, 201]
    await turn_on(pushed, pushed.guard, Browser(), service.address("old"))
    await turn_on(pushed, pushed.guard, Browser(), service.address("new"))
    await offered(pushed)
    await pushed.later(minutes=1)
    assert len(service.heard) == 2
    assert len(await devices_of(pushed, pushed.guard)) == 1
    states = await pushed.rows("SELECT state, tries FROM deliveries WHERE channel = 'web_push' ORDER BY state")
    assert [(row["state"], row["tries"]) for row in states] == [("failed", 1), ("sent", 1)]
    async with pushed.open() as store:
        log = await notices.deliveries(pushed.officer, store=store)
    assert {row.to.zh for row in log if row.delivery.channel == "web_push"} == {pushed.guard.name}


async def test_a_service_that_is_down_is_tried_again_and_the_text_message_goes_out_beside_it(
    pushed: Town, service: PushService, gateway: HttpGateway
) -> None:
    service.statuses = [503]
    async with pushed.open() as store:
        guard = await store.accounts.get(DISTRICT, pushed.guard.account_id)
        await store.accounts.save(DISTRICT, replace(guard, phone="13800000001"))
    await turn_on(pushed, pushed.guard, Browser(), service.address())
    await offered(pushed)
    await pushed.later(seconds=32)
    assert len(service.heard) > 2
    assert [body["to"] for _, _, body in gateway.heard] == ["13800000001"]
    assert await devices_of(pushed, pushed.guard) == [service.address()]


async def test_who_signs_in_on_a_phone_after_somebody_else_takes_it_over(pushed: Town, service: PushService) -> None:
    await turn_on(pushed, pushed.guard, Browser(), service.address())
    await turn_on(pushed, pushed.mediator, Browser(), service.address())
    assert await devices_of(pushed, pushed.guard) == []
    assert await devices_of(pushed, pushed.mediator) == [service.address()]
    await offered(pushed)
    await pushed.later(seconds=5)
    assert service.heard == []


async def test_turned_off_is_off_for_oneself_and_no_more_than_five_phones_are_kept(
    pushed: Town, service: PushService
) -> None:
    for number in range(MOST_DEVICES + 2):
        await turn_on(pushed, pushed.guard, Browser(), service.address(str(number)))
    kept = await devices_of(pushed, pushed.guard)
    assert len(kept) == MOST_DEVICES
    assert service.address("0") not in kept
    async with pushed.open() as store:
        await remove_device(pushed.mediator, kept[0], store=store)
        await remove_device(pushed.guard, kept[1], store=store)
    assert set(await devices_of(pushed, pushed.guard)) == set(kept) - {kept[1]}
