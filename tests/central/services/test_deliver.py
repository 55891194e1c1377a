"""Notices reach people who look at no screen, by gateways that really listen: once, again when down, and upwards."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest

from central.domain.delivery import DeliveryState, Kind, Reach
from central.domain.errors import NotAllowedNow
from central.domain.incident import Verb
from central.domain.networks import read_networks
from central.domain.task import TaskState
from central.notifiers import find_channels
from central.outgoing import Outgoing
from central.services.journal import write
from central.services.notifying import notices
from central.services.ports.notices import Ear, Message, NotSent
from central.services.tasks.call_help import call_help
from central.services.tasks.recall_tasks import recall_tasks
from tests.central.notifiers.gateways import HttpGateway, http_gateway
from tests.central.services.town import DISTRICT, Town
from tests.central.storage.values import a_device

HERE = Outgoing(read_networks("127.0.0.0/8"))


@pytest.fixture
async def gateway() -> AsyncIterator[HttpGateway]:
    async with http_gateway((200, '{"errcode": 0}')) as listening:
        yield listening


@pytest.fixture
async def phones(town: Town, gateway: HttpGateway) -> Town:
    """The town with text messages, calls and a group for the street; everybody has a phone."""
    body = {"to": "{phone}", "text": "{text}"}
    written = {
        "sms": {"url": f"{gateway.url}/sms", "body": body},
        "phone_call": {"url": f"{gateway.url}/call", "body": body},
        "wecom": {"groups": [{"place": "qingyuan/hedong", "url": f"{gateway.url}/group?key=k"}]},
    }
    town.channels = dict(find_channels(HERE, written))
    async with town.open() as store:
        for number, account in enumerate((town.officer, *town.patrols)):
            await store.accounts.save(DISTRICT, replace(account, phone=f"1380000000{number}"))
    return town


def said(gateway: HttpGateway, way: str) -> list[Any]:
    return [body for path, _, body in gateway.heard if path.startswith(f"/{way}")]


async def states(town: Town, key: str) -> list[str]:
    joined = "deliveries JOIN notices USING (district_id, notice_id)"
    rows = await town.rows(f"SELECT deliveries.state FROM {joined} WHERE key = '{key}'")
    return [row["state"] for row in rows]


async def offered(town: Town, words: str = "有人翻墙进东门草坪") -> Any:
    heard = await town.say(words)
    await town.review("confirm", heard.incident_id)
    (task,) = await town.dispatch(heard.incident_id)
    return task


async def test_an_offer_comes_to_the_group_at_once_and_by_text_if_it_waits(phones: Town, gateway: HttpGateway) -> None:
    task = await offered(phones)
    await phones.later(seconds=2)
    (group,) = said(gateway, "group")
    assert group["text"]["mentioned_mobile_list"] == ["13800000001"]
    assert said(gateway, "sms") == []
    await phones.later(seconds=32)
    assert [body["to"] for body in said(gateway, "sms")] == ["13800000001"]
    await phones.progress("accept", task)
    await phones.later(minutes=30)
    assert len([body for body in said(gateway, "group") if "新任务" in body["text"]["content"]]) == 1
    assert len(said(gateway, "sms")) == 1


async def test_who_has_answered_is_not_called_any_more(phones: Town, gateway: HttpGateway) -> None:
    task = await offered(phones)
    await phones.later(seconds=5)
    await phones.progress("accept", task)
    await phones.later(minutes=5)
    assert said(gateway, "sms") == []


async def test_a_gateway_that_is_down_is_tried_again_and_each_try_is_on_record(
    phones: Town, gateway: HttpGateway
) -> None:
    gateway.answers = [(503, "busy"), (503, "busy"), (200, '{"errcode": 0}')]
    await offered(phones)
    await phones.later(seconds=20)
    rows = await phones.rows("SELECT state, tries, said FROM deliveries WHERE channel = 'wecom'")
    assert [(row["state"], row["tries"]) for row in rows] == [("sent", 3)]


async def test_a_vendor_that_stays_down_loses_nothing_but_the_message(phones: Town, gateway: HttpGateway) -> None:
    gateway.answers = [(500, "down")]
    task = await offered(phones)
    await phones.later(seconds=80)
    assert (await phones.progress("accept", task)).task_id == task.task_id
    await phones.later(hours=1)
    assert set(await states(phones, "notice.task.offered")) <= {DeliveryState.FAILED, DeliveryState.NOT_NEEDED}


@dataclass
class PushThatIsDown:
    """The push service of the phone's maker, on a day on which it answers nobody."""

    name: str = "web_push"
    kind: Kind = Kind.PUSH
    tried: int = 0

    def reaches(self, ear: Ear) -> bool:
        return ear.device is not None

    async def deliver(self, message: Message, ear: Ear) -> str:
        self.tried += 1
        raise NotSent(channel=self.name, why="503")


async def test_a_push_service_that_is_down_holds_up_no_other_way_and_no_offer(
    phones: Town, gateway: HttpGateway
) -> None:
    push = PushThatIsDown()
    phones.channels[push.name] = push
    async with phones.open() as store:
        for account in phones.patrols:
            await store.devices.put(DISTRICT, a_device(account))
    task = await offered(phones)
    await phones.later(seconds=40)
    assert push.tried >= 3
    assert len(said(gateway, "group")) == len(said(gateway, "sms")) == 1
    await phones.later(seconds=60)  # nobody answers: the next one is asked, by every way
    (again,) = await phones.open_tasks(task.incident_id)
    assert again.assignee == phones.patrols[1].account_id
    assert again.task_id != task.task_id
    await phones.progress("accept", again)
    await phones.later(hours=1)
    rows = await phones.rows("SELECT DISTINCT state FROM deliveries WHERE channel = 'web_push'")
    assert {row["state"] for row in rows} <= {DeliveryState.FAILED, DeliveryState.NOT_NEEDED}


async def test_danger_to_life_rings_and_is_passed_up_when_nobody_at_the_desk_answers(
    phones: Town, gateway: HttpGateway
) -> None:
    async with phones.open() as store:
        night = Reach("qingyuan", phones.officer.account_id, None, "00:00", "23:59")
        await store.deliveries.put_reach(DISTRICT, night)
    await phones.say("12号楼着火了，快来人")
    await phones.later(seconds=70)
    assert "13800000000" in {body["to"] for body in said(gateway, "call")}
    await phones.later(minutes=4)
    keys = await phones.rows("SELECT recipient FROM notices WHERE key = 'notice.desk.unheard' ORDER BY made_at")
    assert keys[0]["recipient"] == "qingyuan/hedong/xinyuanli/g1" or keys[0]["recipient"].startswith("qingyuan/hedong")


async def test_an_acknowledged_notice_is_passed_to_nobody(phones: Town, gateway: HttpGateway) -> None:
    await phones.say("12号楼着火了，快来人")
    await phones.later(seconds=1)
    async with phones.open() as store:
        for notice in await notices.unheard(phones.officer, store=store, now=phones.now):
            await notices.acknowledge(notice.notice_id, who=phones.officer, store=store, now=phones.now)
            await notices.acknowledge(notice.notice_id, who=phones.officer, store=store, now=phones.now)
        assert await notices.unheard(phones.officer, store=store, now=phones.now) == []
    calls = len(said(gateway, "call"))
    async with phones.open() as store:
        opened = await store.notices.unheard(DISTRICT, phones.now - timedelta(days=1))
    assert opened == []
    await phones.later(minutes=1)
    assert len(said(gateway, "call")) - calls <= 2  # the patrol's own offer may still ring


async def test_a_notice_acknowledged_by_mistake_is_passed_up_after_all(phones: Town) -> None:
    await phones.say("12号楼着火了，快来人")
    await phones.later(seconds=1)
    async with phones.open() as store:
        waiting = await notices.unheard(phones.officer, store=store, now=phones.now)
        for each in waiting:
            await notices.acknowledge(each.notice_id, who=phones.officer, store=store, now=phones.now)
        other = replace(phones.officer, account_id=uuid4())
        for each in waiting:
            with pytest.raises(NotAllowedNow):
                await notices.unacknowledge(each.notice_id, who=other, store=store, now=phones.now)
            for _ in range(2):
                await notices.unacknowledge(each.notice_id, who=phones.officer, store=store, now=phones.now)
        assert await notices.unheard(phones.officer, store=store, now=phones.now) == waiting
    await phones.later(minutes=4)
    assert await phones.rows("SELECT 1 FROM notices WHERE key = 'notice.desk.unheard'")


async def breached(phones: Town) -> UUID:
    """A danger to life that the desk has seen, and whose limit has run out since: the desk is told on every way."""
    heard = await phones.say("12号楼着火了，快来人")
    await phones.review("acknowledge", heard.incident_id)
    while not await told(phones, "clock_breached"):
        await phones.later(seconds=10)
    return heard.incident_id


async def told(phones: Town, key: str) -> list[UUID]:
    rows = await phones.rows(f"SELECT notice_id FROM notices WHERE key = 'notice.desk.{key}' ORDER BY made_at")
    return [row["notice_id"] for row in rows]


async def rung(phones: Town, notice_id: UUID) -> bool:
    return bool(
        await phones.rows(f"SELECT 1 FROM deliveries WHERE channel = 'phone_call' AND notice_id = '{notice_id}'")
    )


async def test_a_limit_that_nobody_at_the_desk_answers_rings_and_is_passed_up(phones: Town) -> None:
    await breached(phones)
    await phones.later(minutes=4)
    assert await rung(phones, (await told(phones, "clock_breached"))[0])
    assert await told(phones, "unheard")


async def test_what_the_desk_has_ended_rings_nobody_and_is_passed_up_to_nobody(phones: Town) -> None:
    await phones.review("mark_false_alarm", await breached(phones), reason="烧纸")
    await phones.later(minutes=4)
    assert not await rung(phones, (await told(phones, "clock_breached"))[0])
    assert not await told(phones, "unheard")


async def test_who_has_written_into_the_incident_since_has_heard_of_it(phones: Town) -> None:
    incident_id = await breached(phones)
    notice_id, *_ = await told(phones, "clock_breached")
    await phones.review("note", incident_id, words="物业已经到了")
    await phones.later(minutes=4)
    assert not await rung(phones, notice_id)


async def test_what_a_patrol_does_is_no_answer_of_the_desk(phones: Town) -> None:
    incident_id = await breached(phones)
    notice_id, *_ = await told(phones, "clock_breached")
    async with phones.open() as store:
        await write(phones.act(store, phones.guard).work, await phones.incident(incident_id), Verb.NOTED, words="到了")
    await phones.later(minutes=2)
    assert await rung(phones, notice_id)


async def test_the_same_words_go_the_same_way_once(phones: Town, gateway: HttpGateway) -> None:
    await offered(phones)
    await phones.later(seconds=1)
    (first,) = await phones.rows("SELECT delivery_id, notice_id FROM deliveries WHERE channel = 'wecom'")
    async with phones.open() as store:
        delivery = await store.deliveries.get(DISTRICT, first["delivery_id"])
        assert await store.deliveries.said_since(DISTRICT, delivery, phones.now - timedelta(minutes=10))
        assert not await store.deliveries.said_since(DISTRICT, delivery, phones.now)
        assert await store.deliveries.add(DISTRICT, delivery) is False


async def test_who_is_sent_back_hears_of_it_though_the_words_are_those_of_a_moment_ago(phones: Town) -> None:
    task = await offered(phones)
    await phones.later(seconds=2)
    for step in ("accept", "en_route", "on_scene"):
        task = await phones.progress(step, task)
    await phones.progress("done", task, note="已劝离", photos=(await phones.photo(),))
    await phones.check(task.incident_id, ok=False, words="人还在")
    await phones.later(seconds=2)
    offers = await phones.rows("SELECT recipient FROM notices WHERE key = 'notice.task.offered'")
    assert [row["recipient"] for row in offers] == [str(phones.guard.account_id)] * 2
    assert await states(phones, "notice.task.offered") == [DeliveryState.SENT] * 2


async def test_an_offer_taken_back_and_made_again_is_said_each_time(phones: Town, gateway: HttpGateway) -> None:
    heard = await phones.say("有人翻墙进东门草坪")
    await phones.review("confirm", heard.incident_id)
    for _ in range(2):
        (task,) = await phones.dispatch(heard.incident_id, phones.guard.account_id)
        await phones.later(seconds=2)
        async with phones.open() as store:
            await recall_tasks(heard.incident_id, (task.task_id,), phones.act(store))
        await phones.later(seconds=2)
    for key in ("notice.task.offered", "notice.task.cancelled"):
        assert set(await states(phones, key)) == {DeliveryState.SENT}
    assert len([body for body in said(gateway, "group") if "新任务" in body["text"]["content"]]) == 2


async def test_each_call_for_help_reaches_the_desk(phones: Town, gateway: HttpGateway) -> None:
    task = await phones.progress("accept", await offered(phones))
    for _ in range(2):
        async with phones.open() as store:
            await call_help(task.task_id, phones.act(store, phones.guard))
        await phones.later(seconds=2)
        async with phones.open() as store:
            tasks = await store.tasks.of_incident(DISTRICT, task.incident_id)
        (asked,) = [each for each in tasks if each.helps and each.state is TaskState.OFFERED]
        await phones.progress("on_scene", await phones.progress("accept", asked))
    assert set(await states(phones, "notice.desk.help")) == {DeliveryState.SENT}
    called = [body for body in said(gateway, "group") if "请求支援" in body["text"]["content"]]
    assert len(called) >= 2


def texts(gateway: HttpGateway) -> list[str]:
    return [body["text"] for body in said(gateway, "sms") if body["to"] == "13911112222"]


async def test_a_resident_hears_how_it_ends_and_not_at_night(phones: Town, gateway: HttpGateway) -> None:
    heard = await phones.say("有人翻墙进东门草坪", contact="139 1111 2222")
    await phones.review("confirm", heard.incident_id)
    await phones.later(seconds=5)
    assert ["已立案" in text for text in texts(gateway)] == [False, True]
    phones.now = phones.now.replace(hour=14)  # 22:00 there
    await phones.work_through(heard.incident_id)
    await phones.later(minutes=30)
    assert len(texts(gateway)) == 2
    await phones.later(hours=11)
    assert any("已处理" in text for text in texts(gateway))


async def test_the_log_says_what_became_of_each_and_holds_no_number(phones: Town, gateway: HttpGateway) -> None:
    await phones.say("有人翻墙进东门草坪", contact="13911112222")
    await offered(phones, "12号楼有人打架")
    await phones.later(minutes=2)
    async with phones.open() as store:
        log = await notices.deliveries(phones.officer, store=store)
    assert {row.delivery.channel for row in log} >= {"wecom"}
    stored = await phones.rows("SELECT deliveries::text AS row FROM deliveries")
    assert stored
    assert not any("139111" in row["row"] or "138000" in row["row"] for row in stored)
