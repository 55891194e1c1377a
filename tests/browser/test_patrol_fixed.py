"""即采即办 on the phone: before, after and a line, in a cellar too; what stays with the desk is said."""

from pathlib import Path

from playwright.async_api import Browser, Page, expect

from tests.browser.looks import grave
from tests.browser.phone import phone, said
from tests.browser.sending import sends
from tests.central.brain import Brain, a_photo


def two_photos(folder: Path) -> tuple[str, str]:
    before, after = folder / "before.jpg", folder / "after.jpg"
    before.write_bytes(a_photo(800, 600))
    after.write_bytes(a_photo(600, 800))
    return str(before), str(after)


async def write(page: Page, words: str, photos: tuple[str, str]) -> None:
    await page.fill("textarea[name=words]", words)
    await page.fill("input[name=place]", "西草坪")
    await page.set_input_files("input[name=photos]", photos[0])
    await page.locator("input[name=fixed]").check()
    await page.fill("textarea[name=fixed-note]", "已清走，扫净")
    await page.set_input_files("input[name=after]", photos[1])
    await expect(page.locator(".photos img")).to_have_count(2)


@sends("POST /api/v1/findings", "POST /api/v1/uploads", "PATCH /api/v1/uploads/{upload_key}")
async def test_settled_in_a_cellar_it_is_settled_when_there_is_a_network(
    house: tuple[Brain, str], browser: Browser, tmp_path: Path
) -> None:
    brain, url = house
    officer = await brain.signed_in("officer")
    async with phone(browser, url) as patrol:
        page = patrol.page
        await patrol.sign_in("patrol")
        await patrol.ready_for_offline()
        await page.get_by_role("link", name=said("web.patrol.found")).click()
        send = page.get_by_role("button", name=said("page.finding.send"))
        await page.fill("textarea[name=words]", "草坪上有一堆垃圾")
        await page.locator("input[name=fixed]").check()
        await send.click()
        await expect(page.get_by_text(said("web.patrol.form.before_needed"))).to_be_visible()
        await write(page, "草坪上有一堆垃圾", two_photos(tmp_path))
        assert await grave(page) == []
        await page.screenshot(path=tmp_path / "fixed.png", full_page=True)
        await patrol.context.set_offline(True)
        await send.click()
        await expect(page.get_by_text(said("web.patrol.form.done"))).to_be_visible()
        await patrol.waiting(1)
        await patrol.context.set_offline(False)
        await patrol.waiting(0)
        await expect(page.locator("[data-told]")).to_have_count(0)
    (row,) = (await officer.get("/api/v1/queue")).json()["rows"]
    assert row["incident"]["state"] == "reported"
    shown = (await officer.get(f"/api/v1/incidents/{row['incident']['incident_id']}")).json()
    assert [len(each["task"]["photos"]) for each in shown["tasks"]] == [1]
    assert [len(each["signal"]["evidence"]) for each in shown["links"]] == [2]


async def test_what_endangers_life_stays_with_the_desk_and_the_phone_says_so(
    house: tuple[Brain, str], browser: Browser, tmp_path: Path
) -> None:
    _, url = house
    async with phone(browser, url) as patrol:
        page = patrol.page
        await patrol.sign_in("patrol")
        await page.get_by_role("link", name=said("web.patrol.found")).click()
        await write(page, "草坪着火了", two_photos(tmp_path))
        await page.get_by_role("button", name=said("page.finding.send")).click()
        told = page.locator("[data-told]")
        await expect(told).to_contain_text(said("page.finding.held.life_safety"))
        await told.click()
        await expect(told).to_have_count(0)
