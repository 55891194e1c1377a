"""A mediator with the phone: the sides, the minutes, the agreement, the next date; and the desk's list of all files."""

from pathlib import Path
from uuid import uuid4

from playwright.async_api import Browser, Page, expect

from tests.browser.looks import grave
from tests.browser.phone import phone
from tests.browser.test_desk import House, at_the_desk, zh
from tests.browser.windows import fits
from tests.central.brain import Brain

WORDS = "楼上半夜拖家具，楼下敲水管"


async def mediated(brain: Brain) -> str:
    """A quarrel that the patrol has taken to mediate."""
    incident = await brain.incident_of("3号楼两家邻居吵架，请来调解")
    officer, patrol = await brain.signed_in("officer"), await brain.signed_in("patrol")
    who = (await patrol.get("/api/v1/session")).json()["account_id"]
    await officer.post(f"/api/v1/incidents/{incident}/confirm")
    (task,) = (await officer.post(f"/api/v1/incidents/{incident}/dispatch", json={"to": who})).json()
    accepted = await patrol.post(f"/api/v1/tasks/{task['task_id']}/accept", json={"client_key": str(uuid4())})
    assert accepted.is_success, accepted.text
    return incident


async def write(page: Page, paper: str, **fields: str) -> None:
    await page.locator(f"[data-paper={paper}]").click()
    for name, value in fields.items():
        await page.locator(f"[name={name}]").fill(value)
    await page.locator("[data-send]").click()
    await expect(page.get_by_text(zh("web.patrol.dispute.saved"))).to_be_visible()


async def test_a_mediator_keeps_the_file_on_the_phone_and_the_desk_sees_what_is_overdue(
    house: House, browser: Browser, tmp_path: Path
) -> None:
    brain, url = house
    await mediated(brain)
    async with phone(browser, url) as mediator:
        page = mediator.page
        await mediator.sign_in("patrol")
        await expect(page.locator("[data-disputes]")).to_have_count(0)
        await mediator.open_task()
        await page.get_by_text(zh("web.patrol.dispute.open")).click()
        await page.locator("[data-paper=open]").click()
        await page.locator("[data-paper=sides]").click()
        for at, (name, home, number) in enumerate((("赵某甲", "502", "13800000001"), ("钱某乙", "602", ""))):
            side = page.locator(".side").nth(at)
            for label, value in (("name", name), ("house", home), ("phone", number)):
                await side.get_by_label(zh(f"web.mediation.{label}")).fill(value)
        await page.locator("[data-send]").click()
        await expect(page.locator("a[href='tel:13800000001']")).to_be_visible()
        await page.locator("[data-paper=meeting]").click()
        await page.locator("[data-send]").click()
        await expect(page.get_by_text(zh("web.mediation.needed"))).to_be_visible()
        assert await grave(page) == []
        await page.screenshot(path=tmp_path / "minutes.png", full_page=True)
        await page.get_by_text(zh("web.patrol.form.cancel")).click()
        soon = await page.evaluate("new Date(Date.now() + 8 * 3600e3 + 2 * 864e5).toISOString().slice(0, 16)")
        await write(page, "meeting", place="居委会", words=WORDS, more="各自想想", next=soon)
        await expect(page.locator(".limit")).to_be_visible()
        assert await fits(page)
        assert await grave(page) == []
        await page.screenshot(path=tmp_path / "file.png", full_page=True)
        await page.goto(f"{url}/patrol")
        await page.locator("[data-disputes='1']").click()
        await expect(page.locator("a.task .limit")).to_be_visible()
        await page.screenshot(path=tmp_path / "files.png", full_page=True)
        await page.locator("a.task").click()
        await write(page, "agreement", words="夜里十点后不拖家具")
        await expect(page.locator(".now")).to_have_text(zh("state.mediation.agreed"))
    async with phone(browser, url, "404") as other:
        await other.sign_in("second-patrol")
        assert await other.page.request.get(f"{url}/api/v1/mediations") is not None
        await other.page.goto(f"{url}/patrol/disputes")
        await expect(other.page.get_by_text(zh("web.mediation.none"))).to_be_visible()
    async with at_the_desk(browser, url) as desk:
        page = desk.page
        await page.goto(f"{url}/disputes")
        await expect(page.locator("[data-file]")).to_have_count(1)
        await expect(page.locator("[data-file]")).to_contain_text("名字patrol")
        assert "赵某甲" not in await page.content()
        assert await grave(page) == []
        assert await fits(page)
        await page.screenshot(path=tmp_path / "desk.png")
        await page.get_by_text(zh("web.mediation.late_only")).click()
        await expect(page.locator("[data-file]")).to_have_count(0)
        await page.get_by_text(zh("web.mediation.open_only")).click()
        await page.locator("[data-file] a").click()
        await expect(page.locator(".dispute")).to_be_visible()
