"""请求支援 on two phones and at the desk: one press, who comes is seen by all three, and it can be taken back."""

from pathlib import Path

from playwright.async_api import Browser, expect

from tests.browser.looks import grave
from tests.browser.phone import offered, phone, said
from tests.browser.sending import sends
from tests.browser.test_desk import at_the_desk
from tests.central.brain import Brain


@sends("POST /api/v1/tasks/{task_id}/call-help", "POST /api/v1/tasks/{task_id}/call-off-help")
async def test_help_is_called_for_comes_and_is_called_off(
    house: tuple[Brain, str], browser: Browser, tmp_path: Path
) -> None:
    brain, url = house
    await offered(brain)
    second = await brain.signed_in("second-patrol")
    async with phone(browser, url) as patrol, at_the_desk(browser, url) as desk:
        await patrol.sign_in("patrol")
        await patrol.open_task()
        call = patrol.page.locator("[data-help=call]")
        await expect(patrol.page.locator("a[href^='https://uri.amap.com/navigation?to=115.0']")).to_be_visible()
        await expect(call).to_have_count(0)
        await patrol.press("accept")
        await patrol.stands("accepted")
        assert await grave(patrol.page) == []
        await call.click()
        called = patrol.page.locator("[data-help=called]")
        await expect(called).to_contain_text("名字second-patrol")
        await patrol.page.screenshot(path=tmp_path / "called.png", full_page=True)
        await expect(desk.page.locator("[data-help-call]")).to_contain_text("名字second-patrol")
        await desk.page.screenshot(path=tmp_path / "desk.png")
        (theirs,) = (await second.get("/api/v1/tasks")).json()
        assert theirs["helping"]
        answer = await second.post(f"/api/v1/tasks/{theirs['task']['task_id']}/accept")
        assert answer.status_code == 200, answer.text
        await expect(called).to_contain_text(said("state.task.accepted"))
        await patrol.page.locator("[data-help=off]").click()
        await expect(call).to_be_visible()
        await expect(desk.page.locator("[data-help-call]")).to_have_count(0)
    assert (await second.get("/api/v1/tasks")).json() == []


async def test_in_a_cellar_the_call_waits_and_says_so(house: tuple[Brain, str], browser: Browser) -> None:
    brain, url = house
    await offered(brain)
    second = await brain.signed_in("second-patrol")
    async with phone(browser, url) as patrol:
        await patrol.sign_in("patrol")
        await patrol.ready_for_offline()
        await patrol.open_task()
        await patrol.context.set_offline(True)
        await patrol.press("accept")
        await patrol.page.locator("[data-help=call]").click()
        await expect(patrol.page.locator("[data-help=called]")).to_contain_text(said("web.patrol.help.waits"))
        await patrol.press("arrive")
        await patrol.waiting(3)
        await patrol.context.set_offline(False)
        await patrol.waiting(0)
        await patrol.stands("on_scene")
        await expect(patrol.page.locator("[data-help=called]")).to_contain_text("名字second-patrol")
    assert len((await second.get("/api/v1/tasks")).json()) == 1
