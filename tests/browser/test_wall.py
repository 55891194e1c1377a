"""大屏: read from five metres, on any screen, for months; it says where things stand and when it no longer knows."""

import re
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest
from playwright.async_api import Browser, expect

from central.domain.people import Role
from central.services.staff.accounts import NewAccount, create_account
from protocol.texts import say
from tests.browser.looks import GOLDEN, LATER, MORNING, compare, grave, names_its_source
from tests.browser.windows import DESK, PHONE, WIDE, Window, fits, window
from tests.central.brain import COMMUNITY, PASSWORD, Brain

House = tuple[Brain, str]
#: As long as one page of rows stays (web/src/wall/Rows.tsx).
TURN = timedelta(seconds=12)
BEGAN = datetime(2027, 3, 1, tzinfo=UTC)
SIZES = {"1366": DESK, "1920": WIDE, "phone": PHONE}


async def _hung(brain: Brain, url: str, who: Window) -> None:
    """The wall's own account has signed in on this screen, by the form."""
    async with brain.world.transaction() as store:
        new = NewAccount("wall", "大厅屏幕", Role.WALL, COMMUNITY, PASSWORD)
        await create_account(new, who=None, store=store, new_id=uuid4, passwords=brain.world.passwords)
    await who.page.goto(f"{url}/login")
    await who.page.fill("[name=login]", "wall")
    await who.page.fill("[name=password]", PASSWORD)
    await who.page.click("[type=submit]")
    await expect(who.page.locator(".wall [data-line=live]")).to_be_visible()


async def _ended(brain: Brain, words: str) -> None:
    """Reported, gone to, done and found in order."""
    desk, patrol = await brain.signed_in("officer"), await brain.signed_in("patrol")
    incident = await brain.incident_of(words)
    me = (await patrol.get("/api/v1/session")).json()["account_id"]
    await desk.post(f"/api/v1/incidents/{incident}/confirm")
    (task,) = (await desk.post(f"/api/v1/incidents/{incident}/dispatch", json={"to": me})).json()
    brain.later(timedelta(minutes=9))
    for step, said in (("accept", {}), ("arrive", {}), ("finish", {"note": "已劝散"})):
        answer = await patrol.post(f"/api/v1/tasks/{task['task_id']}/{step}", json=said)
        assert answer.status_code == 200, answer.text
    answer = await desk.post(f"/api/v1/incidents/{incident}/check", json={"ok": True})
    assert answer.status_code == 200, answer.text


@pytest.mark.parametrize(("lang", "look"), [("zh", "dark"), ("en", "light")])
async def test_it_fits_every_screen_and_looks_as_it_did(house: House, browser: Browser, lang: str, look: Any) -> None:
    brain, url = house
    async with window(browser, WIDE, color_scheme=look, reduced_motion="reduce") as hall:
        page = hall.page
        await page.context.add_cookies([{"name": "wanglou_lang", "value": lang, "url": url}])
        await page.clock.set_fixed_time(LATER)
        await _hung(brain, url, hall)
        brain.at(MORNING - timedelta(minutes=40))
        await _ended(brain, "楼下广场舞的音乐声音太大，吵得睡不着")
        brain.at(MORNING + timedelta(minutes=1))
        await brain.incident_of("3号楼门口垃圾堆成山，好几天没人收")
        await brain.incident_of("3号楼夫妻俩大声争吵，还在砸东西")
        brain.at(MORNING + timedelta(minutes=2))
        await brain.incident_of("3号楼车棚里电动车充电时冒烟着火了")
        await page.reload()
        await expect(page.locator(".wall-row")).to_have_count(3)
        await expect(page.locator(".wall-row").first).to_contain_text(say("severity.life_safety", lang))
        await expect(page.locator(".map[data-drawn]")).to_be_visible()
        await expect(page.locator(".ended li")).to_have_count(1)
        await names_its_source(page)
        for name, size in SIZES.items():
            await page.set_viewport_size(size)
            assert await fits(page), name
            assert await grave(page) == []
            compare(await page.screenshot(animations="disabled"), GOLDEN / f"wall-{name}-{lang}-{look}.png")


async def test_what_happens_stands_there_at_once_and_a_lost_line_is_said(house: House, browser: Browser) -> None:
    brain, url = house
    async with window(browser, WIDE) as hall:
        page = hall.page
        await _hung(brain, url, hall)
        await expect(page.locator(".wall-open")).to_contain_text(say("page.desk.quiet", "zh"))
        await brain.incident_of("3号楼西边草坪有人翻进围挡")
        await expect(page.locator(".wall-row")).to_have_count(1)
        await expect(page.locator(".wall-open h2 > b")).to_have_text("1")
        await expect(page.locator("body")).not_to_contain_text("翻进围挡")
        hall.expected += ["ERR_FAILED"]
        await page.route("**/api/v1/feed", lambda route: route.abort())
        await page.reload()
        await expect(page.locator("[role=status].offline")).to_be_visible()
        await expect(page.locator(".wall-row")).to_have_count(1)
        await page.unroute("**/api/v1/feed")
        await expect(page.locator("[data-line=live]")).to_be_visible(timeout=30_000)


async def test_what_does_not_fit_takes_turns_and_danger_stays(house: House, browser: Browser) -> None:
    brain, url = house
    async with window(browser, WIDE) as hall:
        page = hall.page
        await _hung(brain, url, hall)
        troubles = ("有人翻进围挡", "垃圾堆成山", "半夜施工太吵", "水管爆了跑水", "楼道堆满杂物", "夫妻大声争吵")
        for number, words in enumerate(troubles * 3):
            brain.later(timedelta(days=4))  # nothing of it is the same trouble, and the screen is still signed in
            await brain.incident_of(f"{number + 1}号楼{words}")
        await brain.incident_of("3号楼车棚里电动车充电时冒烟着火了")
        await page.set_viewport_size({"width": 1280, "height": 620})
        await expect(page.locator(".wall-turn")).to_be_visible()
        await page.clock.set_fixed_time(BEGAN)
        await page.wait_for_timeout(2_000)  # the line that says so takes room itself: the list is measured again
        begun = int(BEGAN.timestamp() // TURN.total_seconds())
        pages = int(re.findall(r"\d+", await page.locator(".wall-turn").inner_text())[1])
        seen = set()
        for turn in range(pages):
            await page.clock.set_fixed_time(BEGAN + turn * TURN)
            told = say("web.wall.turn", "zh", page=(begun + turn) % pages + 1, pages=pages)
            await expect(page.locator(".wall-turn")).to_have_text(told)
            await expect(page.locator(".wall-row.edge-life_safety")).to_be_visible()
            seen |= {await row.get_attribute("data-number") for row in await page.locator(".wall-row").all()}
        total = int(await page.locator(".wall-open h2 > b").inner_text())
        assert len(seen) == total, f"{len(seen)} of {total} had their turn"
