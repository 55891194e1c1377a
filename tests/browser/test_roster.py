"""值班表 by clicks: a turn planned and taken back, an absence that takes the task away, and a patrol who falls ill."""

from pathlib import Path

from playwright.async_api import Browser, Page, expect

from central.domain.clocks import CHINA
from tests.browser.looks import grave
from tests.browser.phone import offered, phone
from tests.browser.sending import sends
from tests.browser.test_desk import House, at_the_desk, said, zh
from tests.browser.test_legs import send
from tests.browser.windows import fits
from tests.central.brain import Brain


async def pick(page: Page, field: str, label: str) -> None:
    """One of the choices of antd's list."""
    await page.locator(f"#{field}").click()
    await page.locator(".ant-select-item-option").get_by_text(label, exact=True).click()


def today(brain: Brain) -> str:
    return f"{brain.world.now().astimezone(CHINA):%Y-%m-%d}"


@sends(
    "POST /api/v1/roster",
    "POST /api/v1/roster/{entry_id}/withdraw",
    "POST /api/v1/roster/{entry_id}/restore",
)
async def test_the_desk_plans_a_week_takes_it_back_and_an_absence_takes_the_task_away(
    house: House, browser: Browser, tmp_path: Path
) -> None:
    brain, url = house
    officer, incident = await offered(brain)
    async with at_the_desk(browser, url) as desk:
        page = desk.page
        await page.emulate_media(reduced_motion="reduce")  # what is said is not measured while it fades
        await page.goto(f"{url}/roster")
        row = page.locator("[data-person='名字patrol']")
        await row.locator(f"[data-add='{today(brain)}']").click()
        await page.locator("#plan-note").fill("带新人")
        await send(page)
        await said(page, "web.roster.planned")
        await expect(row.locator("[data-line=duty]")).to_have_count(1)
        assert await grave(page) == []
        assert await fits(page)
        await page.locator("[data-undo]").last.click()
        await expect(row.locator("[data-line=duty]")).to_have_count(0)

        await row.locator(f"[data-add='{today(brain)}']").click()
        await pick(page, "plan-kind", zh("roster.kind.training"))
        await send(page)
        await expect(row.locator("[data-line=training]")).to_have_count(1)
        await expect(row).to_contain_text(zh("web.roster.now.away"))
        await page.screenshot(path=tmp_path / "roster.png")
        tasks = (await officer.get(f"/api/v1/incidents/{incident}")).json()["tasks"]
        assert [task["assignee"] for task in tasks if task["task"]["state"] == "offered"] == ["名字second-patrol"]

        await row.locator("[data-line=training]").click()
        await page.locator("[data-take-out]").click()
        await said(page, "web.roster.taken_out")
        await expect(row.locator("[data-line=training]")).to_have_count(0)
        await page.locator("[data-undo]").last.click()
        await expect(row.locator("[data-line=training]")).to_have_count(1)
        await page.locator("[data-week=after]").click()
        await expect(row.locator("[data-line]")).to_have_count(0)


@sends("POST /api/v1/absence")
async def test_who_falls_ill_without_a_network_leaves_once_there_is_one(
    house: House, browser: Browser, tmp_path: Path
) -> None:
    brain, url = house
    officer, incident = await offered(brain)
    async with phone(browser, url) as patrol:
        page = patrol.page
        await patrol.sign_in("patrol")
        await patrol.ready_for_offline()
        await page.goto(f"{url}/patrol/me")
        await page.locator("[data-away=ask]").click()
        await expect(page.get_by_text(zh("web.patrol.away.sure", count=1))).to_be_visible()
        assert await grave(page) == []
        await page.screenshot(path=tmp_path / "ill.png", full_page=True)
        await patrol.context.set_offline(True)
        await page.locator("select[name=days]").select_option("1")
        await page.locator("[data-away=send]").click()
        await expect(page.get_by_text(zh("web.patrol.away.waits"))).to_be_visible()
        await expect(page.locator("input[name=shift]")).not_to_be_checked()
        await patrol.context.set_offline(False)
        await patrol.waiting(0)
        await expect(page.get_by_text(zh("roster.kind.sick"))).to_be_visible()
    tasks = (await officer.get(f"/api/v1/incidents/{incident}")).json()["tasks"]
    assert [task["assignee"] for task in tasks if task["task"]["state"] == "offered"] == ["名字second-patrol"]
