"""The desk in a real browser: limits paused, passed up, the whistle, notices, and the tally behind its numbers."""

from playwright.async_api import Browser, Page, expect

from tests.browser.looks import grave
from tests.browser.sending import sends
from tests.browser.test_desk import House, at_the_desk, said, zh
from tests.central.brain import Brain


async def filed(brain: Brain) -> str:
    incident = await brain.incident_of()
    officer = await brain.signed_in("officer")
    answer = await officer.post(f"/api/v1/incidents/{incident}/confirm")
    assert answer.status_code == 200, answer.text
    return incident


async def send(page: Page) -> None:
    """Once the dialog stands still: a press on a button that is still growing is none."""
    moving = ".ant-modal.ant-zoom-appear, .ant-modal.ant-zoom-enter, .ant-modal.ant-zoom-leave"
    await expect(page.locator(moving)).to_have_count(0)
    await page.locator("[data-send]:visible").click()


@sends(
    "POST /api/v1/incidents/{incident_id}/pause-clocks",
    "POST /api/v1/incidents/{incident_id}/resume-clocks",
)
async def test_limits_rest_for_a_reason_and_run_again(house: House, browser: Browser) -> None:
    brain, url = house
    incident = await filed(brain)
    await (await brain.signed_in("officer")).post(f"/api/v1/incidents/{incident}/dispatch", json={"to": None})
    async with at_the_desk(browser, url, incident) as desk:
        page = desk.page
        await page.locator("[data-step=pause_clocks]").click()
        await send(page)
        await expect(page.get_by_text(zh("web.incident.reason_needed"))).to_be_visible()
        await page.fill("#pause-reason", "等物业配件")
        await send(page)
        await said(page, "page.incident.did.pause_clocks")
        await expect(page.locator(".tasks .clock").get_by_text("暂停到").first).to_be_visible()
        await expect(page.locator(".timeline")).to_contain_text("等物业配件")
        await page.locator("[data-step=resume_clocks]").click()
        await said(page, "page.incident.did.resume_clocks")


@sends(
    "POST /api/v1/incidents/{incident_id}/escalate",
    "POST /api/v1/incidents/{incident_id}/take-over",
)
async def test_it_is_passed_up_and_taken_over(house: House, browser: Browser) -> None:
    brain, url = house
    incident = await filed(brain)
    async with at_the_desk(browser, url, incident) as desk:
        page = desk.page
        await expect(page.locator(".case")).to_contain_text("社区负责")
        await page.locator("[data-step=escalate]").click()
        await page.fill("#reason", "社区没有执法权")
        await send(page)
        await said(page, "page.incident.did.escalate")
        await expect(page.locator(".case")).to_contain_text("已上报街道")
        await expect(page.locator("[data-step=take_over]")).to_have_count(0)
    async with at_the_desk(browser, url, incident, "admin") as above:
        await above.page.locator("[data-step=take_over]").click()
        await said(above.page, "page.incident.did.take_over")
        await expect(above.page.locator(".case")).to_contain_text("街道负责")


@sends(
    "POST /api/v1/incidents/{incident_id}/whistle",
    "POST /api/v1/parties/{task_id}/waive",
)
async def test_the_whistle_calls_two_and_one_is_waived(house: House, browser: Browser) -> None:
    brain, url = house
    incident = await filed(brain)
    async with at_the_desk(browser, url, incident) as desk:
        page = desk.page
        await page.locator("[data-step=whistle]").click()
        parties = page.locator(".whistle li")
        for number, title in enumerate(("清理现场", "维持秩序")):
            await parties.nth(number).locator("input[type=checkbox]").check()
            if number == 1:
                await send(page)
                await expect(page.get_by_text(zh("web.whistle.pick"))).to_be_visible()
            await parties.nth(number).get_by_label(zh("web.whistle.what")).fill(title)
        await send(page)
        await said(page, "page.incident.did.whistle")
        await expect(page.locator(".tasks .task")).to_have_count(2)
        await expect(page.locator(".tasks .mark-first")).to_have_count(1)
        await page.locator("[data-step=waive]").click()
        await page.locator(".ant-modal textarea:visible").fill("已由别人处理")
        await send(page)
        await said(page, "page.incident.did.waive")


@sends("POST /api/v1/incidents/{incident_id}/recall")
async def test_whoever_was_sent_is_called_back_and_sent_again(house: House, browser: Browser) -> None:
    brain, url = house
    incident = await filed(brain)
    async with at_the_desk(browser, url, incident) as desk:
        page = desk.page

        async def undone(did: str, wanted: str) -> None:
            told = page.locator(".ant-notification-notice", has_text=zh(f"page.incident.did.{did}"))
            await told.last.locator("[data-undo]").click()
            await expect(page.locator(f".incident[data-state={wanted}]")).to_be_visible()

        await page.locator("[data-step=dispatch]").click()
        await undone("dispatch", "filed")
        await expect(page.locator("[data-step=recall]")).to_have_count(0)
        await page.locator("[data-step=dispatch]").click()
        await page.locator("[data-step=recall]").click()
        await undone("recall", "dispatched")
        await page.locator("[data-step=recall]").click()
        await expect(page.locator(".incident[data-state=filed]")).to_be_visible()
        await page.locator("[data-step=whistle]").click()
        party = page.locator(".whistle li").first
        await party.locator("input[type=checkbox]").check()
        await party.get_by_label(zh("web.whistle.what")).fill("清理现场")
        await send(page)
        await undone("whistle", "filed")


@sends(
    "POST /api/v1/notices/{notice_id}/acknowledge",
    "POST /api/v1/notices/{notice_id}/take-back",
    "PUT /api/v1/reach",
)
async def test_what_waits_for_an_answer_gets_one_and_i_say_how_i_am_reached(house: House, browser: Browser) -> None:
    brain, url = house
    await brain.incident_of()
    async with at_the_desk(browser, url) as desk:
        page = desk.page
        await page.goto(f"{url}/notices")
        await page.locator("[data-step=heard]").first.wait_for()
        assert await grave(page) == []
        await page.locator("[data-step=heard]").first.click()
        await expect(page.locator("[data-step=heard]")).to_have_count(0)
        await page.locator("[data-undo]").click()
        await expect(page.locator("[data-step=heard]")).to_have_count(1)
        await page.locator("input[type=email]").fill("duty@example.org")
        await page.locator("input[type=time]").first.fill("22:00")
        await expect(page.get_by_text(zh("web.notices.both_ends"))).to_be_visible()
        await page.locator("input[type=time]").last.fill("07:00")
        await page.locator(".reach button").click()
        await expect(page.get_by_text(zh("web.notices.kept"))).to_be_visible()


async def test_every_number_of_the_tally_opens_its_incidents(house: House, browser: Browser) -> None:
    brain, url = house
    await brain.report()
    async with at_the_desk(browser, url) as desk:
        page = desk.page
        await page.goto(f"{url}/tally")
        await expect(page.locator(".tally-rates li")).to_have_count(5)
        assert await grave(page) == []
        await page.locator(".tally-steps [data-figure=received]").click()
        await expect(page.locator(".tally-rows li")).to_have_count(1)
        await page.locator(".tally-rows a").click()
        await expect(page.locator(".incident")).to_be_visible()
