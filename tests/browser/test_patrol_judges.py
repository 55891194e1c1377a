"""A patrol says at the scene what the camera's alarm was, in a cellar too, and the officer sees who said it."""

from pathlib import Path
from uuid import uuid4

from playwright.async_api import Browser, expect

from protocol.scope import whole
from tests.browser.looks import grave
from tests.browser.phone import a_camera_photo, phone, said
from tests.browser.sending import sends
from tests.browser.test_desk import at_the_desk
from tests.central.brain import CAMERA, DISTRICT, Brain
from tests.central.http.test_verdicts import brought_as_data


async def alarmed(brain: Brain) -> str:
    """The incident of a camera's alarm, filed by an officer and offered to the patrol."""
    await brought_as_data(brain)
    await brain.events(brain.event(event_id=str(uuid4()), confidence=0.52))
    officer, patrol = await brain.signed_in("officer"), await brain.signed_in("patrol")
    incident = str((await officer.get("/api/v1/queue")).json()["rows"][0]["incident"]["incident_id"])
    who = (await patrol.get("/api/v1/session")).json()["account_id"]
    await officer.post(f"/api/v1/incidents/{incident}/confirm")
    await officer.post(f"/api/v1/incidents/{incident}/dispatch", json={"to": who})
    return incident


async def judged(brain: Brain) -> list[str]:
    async with brain.world.transaction() as store:
        camera = await store.cameras.get(whole(DISTRICT), CAMERA)
    return [str(each.verdict) for each in camera.judgements("intrusion")]


@sends("POST /api/v1/tasks/{task_id}/judge-alarm", "POST /api/v1/incidents/{incident_id}/check")
async def test_said_in_a_cellar_changed_after_the_work_shown_at_the_desk_and_taken_by_the_check(
    house: tuple[Brain, str], browser: Browser, tmp_path: Path
) -> None:
    brain, url = house
    incident = await alarmed(brain)
    async with phone(browser, url) as patrol, at_the_desk(browser, url) as desk:
        page = patrol.page
        await patrol.sign_in("patrol")
        await patrol.ready_for_offline()
        await patrol.open_task()
        await patrol.press("accept")
        await patrol.stands("accepted")
        await expect(page.locator(".judge")).to_have_count(0)
        await patrol.context.set_offline(True)
        await patrol.press("arrive")
        for verdict in ("true", "benign", "true", "benign"):
            await page.locator(f"[data-verdict={verdict}]").click()
        await expect(page.locator(".judge")).to_have_attribute("data-judged", "benign")
        await expect(page.locator(".judge")).to_contain_text(said("web.patrol.queue.waits_here"))
        assert await grave(page) == []
        await page.screenshot(path=tmp_path / "said.png", full_page=True)
        await patrol.context.set_offline(False)
        await patrol.waiting(0)
        await expect(page.locator(".judge")).to_have_attribute("data-judged", "benign")
        await patrol.finish(a_camera_photo(tmp_path))
        await expect(page.locator("article.one")).to_have_count(0)  # the brain has it
        await page.goto(f"{url}/patrol")
        late = page.locator("[data-unchecked] .judge")
        await expect(late).to_have_attribute("data-judged", "benign")
        await page.locator("[data-unchecked] [data-verdict=false]").click()
        await expect(late).to_have_attribute("data-judged", "false")
        await patrol.waiting(0)
        await page.screenshot(path=tmp_path / "finished.png", full_page=True)

        await desk.page.goto(f"{url}/desk/incidents/{incident}")
        scene = desk.page.locator(".alarm-words [data-voice=scene]")
        await expect(scene).to_contain_text(said("web.cameras.verdict.false"))
        await expect(scene).to_contain_text("名字patrol")
        decided = desk.page.locator(".alarm-words [data-voice=decision]")
        await expect(decided).to_have_attribute("data-stands", "true")
        await expect(decided).to_contain_text("名字officer")
        assert await judged(brain) == ["true"]
        assert await grave(desk.page) == []
        await desk.page.screenshot(path=tmp_path / "desk.png")
        await desk.page.locator("[data-step=check-ok]").click()
        await expect(desk.page.locator(".incident")).to_have_attribute("data-state", "closed")
        assert await judged(brain) == ["false"]
        await page.reload()
        await expect(page.locator("[data-unchecked]")).to_have_count(0)


async def test_an_officer_chooses_otherwise_at_the_check(
    house: tuple[Brain, str], browser: Browser, tmp_path: Path
) -> None:
    brain, url = house
    incident = await alarmed(brain)
    patrol = await brain.signed_in("patrol")
    (row,) = (await patrol.get("/api/v1/tasks")).json()
    at = f"/api/v1/tasks/{row['task']['task_id']}"
    for step in ("accept", "arrive"):
        await patrol.post(f"{at}/{step}")
    await patrol.post(f"{at}/judge-alarm", json={"verdict": "false"})
    photo = {"photos": ("a.jpg", a_camera_photo(tmp_path).read_bytes(), "image/jpeg")}
    await patrol.post(f"{at}/finish", data={"note": "看过了"}, files=photo)
    async with at_the_desk(browser, url) as desk:
        await desk.page.goto(f"{url}/desk/incidents/{incident}")
        choice = desk.page.locator("[data-check-alarm]")
        await expect(choice.locator(".ant-segmented-item-selected")).to_have_text(said("web.patrol.judge.false"))
        await choice.get_by_text(said("web.patrol.judge.benign"), exact=True).click()
        await desk.page.locator("[data-step=check-ok]").click()
        await expect(desk.page.locator(".incident")).to_have_attribute("data-state", "closed")
        await expect(desk.page.locator(".alarm-words li")).to_have_count(2)
        await desk.page.screenshot(path=tmp_path / "closed.png")
    assert await judged(brain) == ["benign"]
