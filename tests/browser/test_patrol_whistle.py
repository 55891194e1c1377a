"""吹哨 from the phone: whom, for what, who leads; seen by the desk at once, taken back, and kept in a cellar."""

from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Browser, expect

from tests.browser.looks import grave
from tests.browser.phone import Phone, offered, phone, said, timeline
from tests.browser.sending import sends
from tests.browser.test_desk import at_the_desk
from tests.browser.test_patrol_looks import NARROW, fits, too_small
from tests.central.brain import Brain

REFUSED = ("status of 409", "status of 404")
WORDS = "带扳手来关总阀"
SECOND = "名字second-patrol"


async def at_work(patrol: Phone) -> None:
    await patrol.sign_in("patrol")
    await patrol.open_task()
    await patrol.press("accept")
    await patrol.stands("accepted")
    await patrol.waiting(0)


async def fill(patrol: Phone) -> None:
    await patrol.page.locator("[data-whistle=call]").click()
    await patrol.page.fill("textarea[name=whistle-words]", WORDS)
    await patrol.page.get_by_role("checkbox", name=SECOND).check()


@pytest.mark.parametrize("look", ["light", "dark"])
@sends("POST /api/v1/tasks/{task_id}/whistle", "POST /api/v1/tasks/{task_id}/call-off-whistle")
async def test_a_second_party_is_called_the_desk_sees_it_and_it_is_taken_back(
    house: tuple[Brain, str], browser: Browser, tmp_path: Path, look: Any
) -> None:
    brain, url = house
    officer, incident = await offered(brain)
    second = await brain.signed_in("second-patrol")
    async with (
        phone(browser, url, viewport=NARROW, color_scheme=look) as patrol,
        at_the_desk(browser, url, incident) as desk,
    ):
        page = patrol.page
        await patrol.sign_in("patrol")
        await patrol.open_task()
        await expect(page.locator("[data-whistle=call]")).to_have_count(0)  # only who has accepted may
        await patrol.press("accept")
        await patrol.stands("accepted")
        await patrol.waiting(0)
        await page.locator("[data-whistle=call]").click()
        await expect(page.get_by_role("checkbox")).to_have_count(1)  # oneself is not among them
        await page.locator("[data-whistle-send]").click()
        await expect(page.get_by_role("alert").filter(has_text=said("web.patrol.whistle.who_needed"))).to_be_visible()
        await page.get_by_role("checkbox", name=SECOND).check()
        await page.locator("[data-whistle-send]").click()
        await expect(page.get_by_role("alert").filter(has_text=said("web.patrol.whistle.what_needed"))).to_be_visible()
        await page.fill("textarea[name=whistle-words]", WORDS)
        assert await grave(page) == []
        assert await fits(page)
        assert await too_small(page) == []
        await page.screenshot(path=tmp_path / "sheet.png")
        await page.locator("[data-whistle-send]").dblclick(no_wait_after=True)
        blown = page.locator("[data-whistle=blown]")
        await expect(blown).to_contain_text(SECOND)
        await expect(blown).to_contain_text(WORDS)
        await blown.scroll_into_view_if_needed()
        await page.screenshot(path=tmp_path / "blown.png")
        await expect(desk.page.locator(".tasks")).to_contain_text(WORDS)
        await expect(desk.page.locator(".timeline")).to_contain_text(f"吹哨：{SECOND}")
        (theirs,) = (await second.get("/api/v1/tasks")).json()
        assert (theirs["task"]["title_zh"], theirs["task"]["lead"]) == (WORDS, True)
        await page.locator("[data-whistle-back]").click()
        await expect(blown).to_have_count(0)
        await expect(page.locator("[data-whistle=call]")).to_be_visible()
    assert (await second.get("/api/v1/tasks")).json() == []
    assert sum("吹哨：" in line for line in await timeline(officer, incident)) == 1


async def test_in_a_cellar_it_is_kept_given_up_blown_again_and_sent_once(
    house: tuple[Brain, str], browser: Browser
) -> None:
    brain, url = house
    officer, incident = await offered(brain)
    async with phone(browser, url) as patrol:
        await at_work(patrol)
        await patrol.ready_for_offline()
        await patrol.context.set_offline(True)
        await fill(patrol)
        await patrol.page.locator("[data-whistle-send]").click()
        waits = patrol.page.locator("[data-whistle=waits]")
        await expect(waits).to_contain_text(f"{SECOND}：{WORDS}")
        await patrol.waiting(1)
        await patrol.page.locator("[data-whistle-drop]").click()
        await patrol.waiting(0)
        await fill(patrol)
        await patrol.page.locator("[data-whistle-send]").click()
        await patrol.press("arrive")  # upon the version that the whistle left as it was
        await patrol.waiting(2)
        again = await patrol.opened()
        await again.open_task()
        await expect(again.page.locator("[data-whistle=waits]")).to_be_visible()
        await again.context.set_offline(False)
        await again.waiting(0)
        await again.stands("on_scene")
        await expect(again.page.locator("[data-whistle=blown]")).to_contain_text(SECOND)
    assert sum("吹哨：" in line for line in await timeline(officer, incident)) == 1


async def test_where_the_desk_was_faster_the_whistle_is_held_and_the_work_goes_on(
    house: tuple[Brain, str], browser: Browser
) -> None:
    brain, url = house
    officer, incident = await offered(brain)
    second = (await (await brain.signed_in("second-patrol")).get("/api/v1/session")).json()["account_id"]
    async with phone(browser, url, *REFUSED) as patrol:
        await at_work(patrol)
        await patrol.ready_for_offline()
        await patrol.context.set_offline(True)
        await fill(patrol)
        await patrol.page.locator("[data-whistle-send]").click()
        await patrol.press("arrive")
        party = {"account_id": second, "title": "先来看看", "hours": 1.0}
        answer = await officer.post(f"/api/v1/incidents/{incident}/whistle", json={"parties": [party], "lead": second})
        assert answer.status_code == 200, answer.text
        await patrol.context.set_offline(False)
        held = patrol.page.locator("[data-held-action=whistle]")
        await expect(held).to_contain_text(said("error.whistle.blown"))
        await expect(held).to_contain_text(WORDS)
        await patrol.stands("on_scene")
        await expect(patrol.page.locator("[data-whistle=blown]")).to_contain_text("先来看看")
