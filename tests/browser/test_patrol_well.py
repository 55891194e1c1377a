"""平安确认 on a phone: it asks by itself, one tap answers in a cellar, and silence brings somebody."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID

from playwright.async_api import Browser, expect

from central.services.tasks import check_ins
from central.services.work import Work
from protocol.scope import whole
from tests.browser.looks import grave
from tests.browser.phone import offered, phone, said
from tests.browser.sending import sends
from tests.browser.test_desk import at_the_desk
from tests.central.brain import DISTRICT, Brain


async def due(brain: Brain, *, look: bool = False) -> None:
    """The moment of the one check-in there is lies a second back; ``look``: and its job has come."""
    (task,) = (await (await brain.signed_in("patrol")).get("/api/v1/tasks")).json()
    task_id, now = UUID(task["task"]["task_id"]), brain.world.now()
    async with brain.world.transaction() as store:
        held = await store.check_ins.find(whole(DISTRICT), task_id)
        assert held is not None
        await store.check_ins.save(whole(DISTRICT), replace(held, look_at=now - timedelta(seconds=1)))
        if look:
            work = Work.of(None, DISTRICT, store=store, now=now, new_id=brain.world.new_id, packs=brain.world.packs)
            await check_ins.look(task_id, work=work)


@sends(
    "POST /api/v1/tasks/{task_id}/ask-after-me",
    "POST /api/v1/tasks/{task_id}/stop-asking",
    "POST /api/v1/tasks/{task_id}/say-well",
)
async def test_the_phone_asks_one_tap_answers_in_a_cellar_and_silence_brings_somebody(
    house: tuple[Brain, str], browser: Browser, tmp_path: Path
) -> None:
    brain, url = house
    await offered(brain)
    async with phone(browser, url) as patrol, at_the_desk(browser, url) as desk:
        page, part = patrol.page, patrol.page.locator("[data-well]")
        await patrol.sign_in("patrol")
        await patrol.ready_for_offline()
        await patrol.open_task()
        await patrol.press("accept")
        await page.locator("[data-well-step=ask]").click()
        await page.locator("[data-well-step=stop]").click()
        await page.locator("[data-well-step=ask]").click()
        await expect(page.locator("[data-well=waiting]")).to_be_visible()
        await patrol.waiting(0)
        await due(brain)
        await page.reload()
        await expect(page.locator("[data-well-call]")).to_be_visible()
        await expect(part).to_have_attribute("data-well", "asked")
        assert await grave(page) == []
        await page.screenshot(path=tmp_path / "asked.png", full_page=True)
        await patrol.context.set_offline(True)
        await page.locator("[data-well-step=well]").click()
        await expect(part).to_contain_text(said("web.patrol.well.waits"))
        await patrol.context.set_offline(False)
        await patrol.waiting(0)
        await expect(part).to_have_attribute("data-well", "waiting")

        for _ in range(2):  # asked, and not answered
            await due(brain, look=True)
        await expect(part).to_have_attribute("data-well", "silent")
        await page.screenshot(path=tmp_path / "silent.png", full_page=True)
        await expect(desk.page.locator("[data-help-call]")).to_contain_text("名字second-patrol")
        await page.locator("[data-well-step=well]").click()
        await expect(part).to_have_attribute("data-well", "waiting")
        await expect(desk.page.locator("[data-help-call]")).to_have_count(0)
