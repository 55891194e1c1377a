"""巡检 end to end: planned at the desk, stickers printed, walked by a phone without a network, counted at the desk."""

import re
from datetime import timedelta
from pathlib import Path

from playwright.async_api import Browser, Page, expect

from central.domain.clocks import CHINA
from tests.browser.looks import grave
from tests.browser.phone import offered, phone, said, timeline
from tests.browser.sending import sends
from tests.browser.test_desk import at_the_desk
from tests.browser.windows import fits
from tests.central.brain import Brain

NAME = "夜间消防巡检"
#: With each place's sticker there a hundred times, the sheet is as long as they are: none is cut off or scrolled away.
HUNDREDS_ARE_WHOLE = """sheet => {
  const few = [...sheet.children];
  for (let n = 0; n < 100; n++) sheet.append(...few.map(each => each.cloneNode(true)));
  return sheet.clientHeight > 4000 && sheet.scrollHeight === sheet.clientHeight;
}"""


async def choose(page: Page, place: str) -> None:
    await page.locator("#round-place").fill(place)
    await page.get_by_title(place, exact=True).click()


async def plan(page: Page, brain: Brain, url: str, shots: Path) -> None:
    await page.goto(f"{url}/rounds")
    await expect(page.get_by_text(said("web.rounds.no_plans"))).to_be_visible()
    await page.locator("[data-new=plan]").click()
    await page.locator("[data-send]").click()
    await expect(page.get_by_role("alert")).to_contain_text(said("web.rounds.needed"))
    await page.fill("#round-name", NAME)
    await choose(page, "西草坪")
    await choose(page, "3号楼")
    await page.locator(".round-stops input").nth(1).fill("灭火器压力")
    await page.get_by_label(said("web.rounds.day.rest")).check()
    now = brain.world.now().astimezone(CHINA)
    await page.fill("[data-hours=from]", f"{now - timedelta(minutes=5):%H:%M}")
    await page.fill("[data-hours=to]", f"{now + timedelta(hours=2):%H:%M}")
    assert await grave(page) == []
    await page.screenshot(path=shots / "plan.png")
    await page.locator("[data-send]").click()
    await expect(page.locator(".round-row").first).to_contain_text(NAME)


async def stickers(page: Page, url: str, shots: Path) -> dict[str, str]:
    """The code of each place, as a person reads it off the sheet."""
    await page.goto(f"{url}/stickers")
    sheet = page.locator(".sticker")
    await expect(sheet.first).to_be_visible()
    assert await grave(page) == []
    assert await fits(page)
    await page.screenshot(path=shots / "stickers.png", full_page=True)
    names = await sheet.locator("h2").all_inner_texts()
    codes = dict(zip(names, await sheet.locator(".code").all_inner_texts(), strict=True))
    for medium in ("print", "screen"):
        await page.emulate_media(media=medium)
        assert await page.locator("ul:has(> .sticker)").evaluate(HUNDREDS_ARE_WHOLE), medium
    return codes


@sends(
    "POST /api/v1/rounds/plans", "POST /api/v1/rounds/{round_id}/begin", "POST /api/v1/rounds/{round_id}/visit",
    "POST /api/v1/rounds/{round_id}/end", "POST /api/v1/findings", "PUT /api/v1/rounds/plans/{plan_id}",
    "POST /api/v1/rounds/{round_id}/cancel",
)  # fmt: skip
async def test_a_round_is_planned_walked_in_a_cellar_and_counted(
    house: tuple[Brain, str], browser: Browser, tmp_path: Path
) -> None:
    brain, url = house
    async with at_the_desk(browser, url) as desk:
        await plan(desk.page, brain, url, tmp_path)
        codes = await stickers(desk.page, url, tmp_path)
        assert all(re.fullmatch(r"[A-HJ-NP-Z2-9]{3}-[A-HJ-NP-Z2-9]{3}", code) for code in codes.values())
        async with phone(browser, url) as patrol:
            page = patrol.page
            await patrol.sign_in("patrol")
            await patrol.ready_for_offline()
            await page.locator("a.round").first.click()
            await expect(page.locator("article.round")).to_have_attribute("data-round", "open")
            await page.locator("[data-do=begin]").click()
            await patrol.waiting(0)
            await patrol.context.set_offline(True)
            await page.fill("input[name=place-code]", "O0I1XX")
            await page.get_by_role("button", name=said("web.patrol.code.use")).click()
            await expect(page.get_by_text(said("web.patrol.code.wrong"))).to_be_visible()
            await page.goto(f"{url}/patrol/at/{codes['西草坪'].replace('-', '')}")  # what the camera opens
            await expect(page.locator("[data-at=checkpoint]")).to_contain_text("西草坪")
            assert await grave(page) == []
            await page.screenshot(path=tmp_path / "at.png", full_page=True)
            await page.locator("[data-do=well]").click()
            await expect(page.locator("[data-at=checkpoint]")).to_contain_text(said("web.patrol.code.done"))
            await page.get_by_role("link", name=re.compile(NAME)).click()
            await page.locator("[data-point=ahead] [data-do=found]").click()
            await page.fill("textarea[name=words]", "灭火器没有压力，要换")
            await page.get_by_role("button", name=said("page.finding.send")).click()
            await page.get_by_role("link", name=re.compile(NAME)).click()
            await expect(page.locator("[data-point=seen]")).to_have_count(2)
            assert await grave(page) == []
            await page.screenshot(path=tmp_path / "walked.png", full_page=True)
            await page.locator("[data-do=end]").click()
            await patrol.waiting(3)
            await patrol.context.set_offline(False)
            await patrol.waiting(0)
            await expect(page.locator("article.round")).to_have_attribute("data-round", "ended")
            await expect(page.get_by_text(re.compile("已上报 2"))).to_be_visible()
        await desk.page.goto(f"{url}/rounds")
        row = desk.page.locator(".round-row[data-state=ended]")
        await row.locator("summary").click()
        await expect(row.locator("[data-visited=true]")).to_have_count(2)
        await expect(row.get_by_role("link")).to_have_count(1)
        await expect(row).to_contain_text(said("web.rounds.proof.code"))
        assert await grave(desk.page) == []
        assert await fits(desk.page)
        await desk.page.screenshot(path=tmp_path / "desk.png")
        await desk.page.locator(".plan-card [data-do=turn]").click()
        await expect(desk.page.get_by_text(said("web.rounds.laid_aside"))).to_be_visible()
        await desk.page.locator(".plan-card [data-do=turn]").click()
        await expect(desk.page.get_by_text(said("web.rounds.laid_aside"))).to_have_count(0)
        await desk.page.goto(f"{url}/tally")
        await desk.page.locator("[data-round-figure=whole]").click()
        await expect(desk.page.locator(".ant-drawer .round-row")).to_contain_text(NAME)
        await desk.page.screenshot(path=tmp_path / "tally.png")
        await brain_plans_another(desk.page, brain, url)


async def brain_plans_another(page: Page, brain: Brain, url: str) -> None:
    """A second plan, and its round is cancelled from the list."""
    officer = await brain.signed_in("officer")
    (known,) = (await officer.get("/api/v1/rounds/plans")).json()
    said_again = {
        name: known["plan"][name] for name in ("name", "checkpoints", "days", "windows", "begin_within_min")
    } | {"name": "白天巡检"}
    assert (await officer.post("/api/v1/rounds/plans", json=said_again)).status_code == 201
    await page.goto(f"{url}/rounds")
    row = page.locator(".round-row").filter(has_text="白天巡检").first
    await row.locator("summary").click()
    await row.locator("[data-do=cancel]").click()
    await expect(row).to_have_attribute("data-state", "cancelled")


async def test_the_camera_leads_from_the_sticker_to_the_task_and_checks_are_answered(
    house: tuple[Brain, str], browser: Browser, tmp_path: Path
) -> None:
    brain, url = house
    officer, incident = await offered(brain)
    sheet = (await officer.get("/stickers", params={"place": "qingyuan/hedong/jinlanli/g1/lawn"})).text
    (code,) = re.findall(r'class="code">([^<]+)<', sheet)
    async with phone(browser, url) as patrol:
        page = patrol.page
        await patrol.sign_in("patrol")
        await patrol.open_task()
        await patrol.press("accept")
        await patrol.stands("accepted")
        await expect(page.locator("input[name=place-code]")).to_be_visible()
        await page.goto(f"{url}/patrol/at/{code}")
        await page.screenshot(path=tmp_path / "task-at.png", full_page=True)
        await patrol.press("arrive")
        await expect(page.locator("[data-at=task]")).to_have_count(0)  # the phone has taken the step
        await patrol.waiting(0)
    assert any("扫地点码：西草坪" in line for line in await timeline(officer, incident))

    welfare = await brain.incident_of("请上门看看3号楼的住户", kind="welfare_check")
    who = (await (await brain.signed_in("second-patrol")).get("/api/v1/session")).json()["account_id"]
    assert (await officer.post(f"/api/v1/incidents/{welfare}/confirm")).status_code == 200
    assert (await officer.post(f"/api/v1/incidents/{welfare}/dispatch", json={"to": who})).status_code == 200
    async with phone(browser, url) as patrol:
        page = patrol.page
        await patrol.sign_in("second-patrol")
        await patrol.open_task()
        for step in ("accept", "arrive"):
            await patrol.press(step)
        await page.fill("textarea[name=note]", "见到了，一切都好")
        await patrol.press("finish")
        await expect(page.get_by_text(said("web.patrol.form.check_needed"))).to_be_visible()
        await page.locator("[data-check=seen] input[value=true]").check()
        await page.locator("[data-check=utilities] input[value=false]").check()
        await page.fill("input[name=why-utilities]", "停气，已报修")
        assert await grave(page) == []
        await page.screenshot(path=tmp_path / "checks.png", full_page=True)
        await patrol.press("finish")
        await patrol.waiting(0)
        await expect(page.locator("article.one")).to_have_count(0)
    async with at_the_desk(browser, url, welfare) as desk:
        checked = desk.page.locator(".checked")
        await expect(checked).to_contain_text("停气，已报修")
        await checked.scroll_into_view_if_needed()
        await desk.page.screenshot(path=tmp_path / "desk-checks.png")
