"""The camera pages in a real browser: how they look by day and night, who can use them, and the buttons of a trial."""

import json
from datetime import timedelta
from typing import Any

import pytest
from playwright.async_api import Browser, expect

from packs.shelf import load_shelf
from pipelines.behaviour import kinds_announced
from protocol.commands import PATH_COMMAND_ANSWER, PATH_COMMANDS
from protocol.texts import say
from tests.browser.duty import CLIP, frame_of, put
from tests.browser.looks import GOLDEN, LATER, MORNING, compare, grave
from tests.browser.sending import sends
from tests.browser.windows import DESK, Window, fits, sign_in, window
from tests.central.brain import CAMERA, Brain
from tests.central.http.test_cameras import hello
from tests.central.http.test_shadow import covered, live, on_trial

House = tuple[Brain, str]
AT = f"/cameras/{CAMERA}"


def zh(key: str) -> str:
    return say(f"web.cameras.{key}", "zh")


async def a_trial(brain: Brain) -> None:
    """The lawn's camera is live and looked at, has a still and zones, and its trial has had one alarm."""
    await on_trial(brain)
    await hello(brain, live(1))
    evidence = [await put(brain, frame_of(CLIP), "snapshot", "image/jpeg")]
    await brain.events(brain.event(evidence=evidence, rendered=True))
    await covered(brain, brain.world.now() - timedelta(days=2), 2.0)
    await (await brain.signed_in("admin")).post(f"/api/v1{AT}/still")
    await give_the_still(brain)


async def give_the_still(brain: Brain) -> None:
    """What the node beside the camera does when it is asked for a picture."""
    asked = await brain.anybody().send(brain.signed("POST", PATH_COMMANDS, json.dumps({"wait_s": 0}).encode()))
    (wanted,) = [each for each in asked.json()["commands"] if each["command"]["kind"] == "take_still"]
    shown = await put(brain, frame_of(CLIP), "snapshot", "image/jpeg")
    still = {key: shown[key] for key in ("sha256", "captured_at", "blurred")} | {"width": 1280, "height": 720}
    path = PATH_COMMAND_ANSWER.format(command_id=wanted["command_id"])
    answer = json.dumps({"outcome": "done", "still": still}).encode()
    taken = await brain.anybody().send(brain.signed("POST", path, answer))
    assert taken.json()["taken"] is True, taken.text


async def look_at(cameras: Window, url: str, tab: str, ready: str) -> bytes:
    page = cameras.page
    await page.goto(f"{url}{AT}/{tab}" if tab else f"{url}/cameras")
    await expect(page.locator(ready).first).to_be_visible()
    await page.evaluate("Promise.all([...document.images].map(image => image.decode().catch(() => null)))")
    assert await fits(page), tab
    assert await grave(page) == [], tab
    return await page.screenshot(animations="disabled")


@pytest.mark.parametrize(
    ("login", "lang", "look"), [("admin", "zh", "light"), ("admin", "en", "dark"), ("officer", "zh", "dark")]
)
async def test_everybody_can_use_them_and_they_look_as_they_did(
    house: House, browser: Browser, login: str, lang: str, look: Any
) -> None:
    """An officer sees the same pages without what only administrators may change."""
    brain, url = house
    async with window(browser, DESK, color_scheme=look, reduced_motion="reduce") as cameras:
        await cameras.page.context.add_cookies([{"name": "wanglou_lang", "value": lang, "url": url}])
        await cameras.page.clock.set_fixed_time(LATER)
        await sign_in(cameras, url, login)  # by the true clock, as in test_looks
        brain.at(MORNING)
        await a_trial(brain)
        for tab, ready in (
            ("", ".cam-item"),
            ("zones", ".cam-frame img"),
            ("packs", ".cam-packs li"),
            ("duty", ".cam-alarms img"),
            ("coverage", ".cam-hours"),
            ("history", ".cam-history li"),
        ):
            shot = await look_at(cameras, url, tab, ready)
            if tab == "zones":
                seen_by = "" if login == "admin" else f"{login}-"
                compare(shot, GOLDEN / f"camera-{tab}-{seen_by}{lang}-{look}.png")


async def test_what_must_be_read_first_is_read_before_it_watches(house: House, browser: Browser) -> None:
    """``fight`` says on its card what its model was made of: nobody lets it watch who has not ticked that off."""
    brain, url = house
    fight = load_shelf()["fight"]
    assert fight.eyes is not None
    assert fight.eyes.read_first is not None
    await hello(brain, live(1), kinds=[kind.model_dump(mode="json") for kind in kinds_announced()])
    async with window(browser, DESK) as cameras:
        page = cameras.page
        await sign_in(cameras, url, "admin")
        await page.goto(f"{url}{AT}/packs")
        card = page.locator(".cam-packs > li").filter(has_text=fight.title.zh)
        await card.get_by_role("checkbox", name=fight.title.zh).check()
        await expect(card.get_by_text(fight.eyes.read_first.zh)).to_be_visible()
        save = page.get_by_role("button", name=zh("save_packs"))
        await expect(save).to_be_disabled()
        await card.get_by_role("checkbox", name=zh("have_read")).check()
        onwards = page.get_by_role("button", name=zh("to_rehearsal"))
        await expect(onwards).to_be_disabled()
        await page.locator(".cam-tabs a").nth(2).click()  # away and back: what is not saved is still chosen
        await page.locator(".cam-tabs a").nth(1).click()
        await expect(page.get_by_text(zh("unsaved"))).to_be_visible()
        async with page.expect_response("**/watches") as kept:
            await save.click()
        assert (await kept.value).ok, await (await kept.value).text()
        await expect(save).to_be_disabled()
        await expect(onwards).to_be_enabled()
    page_of = (await (await brain.signed_in("officer")).get(f"/api/v1{AT}")).json()
    assert [(watch["pack"], watch["mode"]) for watch in page_of["watches"]] == [("fight", "shadow")]


async def test_a_drawing_is_left_by_keyboard(house: House, browser: Browser) -> None:
    """Enter closes an area; on a button it presses that button."""
    brain, url = house
    await a_trial(brain)
    async with window(browser, DESK) as cameras:
        page = cameras.page
        await sign_in(cameras, url, "admin")
        await page.goto(f"{url}{AT}/zones")
        zones, board = page.locator(".cam-zones input"), page.locator(".board")
        await expect(zones).to_have_count(1)
        for leave, count in ((True, 1), (False, 2)):
            await page.get_by_role("button", name=zh("draw_area")).click()
            for x, y in ((40, 40), (140, 40), (140, 140)):
                await board.click(position={"x": x, "y": y})
            await expect(page.locator(".draft circle")).to_have_count(3)
            if leave:
                await page.get_by_role("button", name=zh("leave"), exact=True).press("Enter")
            else:
                await page.keyboard.press("Enter")
            await expect(page.locator(".draft")).to_have_count(0)
            await expect(zones).to_have_count(count)


@sends("PUT /api/v1/cameras/{camera_id}/zones")
async def test_zones_that_two_draw_at_once_stand_together(house: House, browser: Browser) -> None:
    """The second saves while the first still draws: nothing of either is lost, nor laid over the other."""
    brain, url = house
    await a_trial(brain)
    other = await brain.signed_in("admin")
    before = (await other.get(f"/api/v1{AT}")).json()

    async def they_save(*zones: dict[str, Any]) -> None:
        now = (await other.get(f"/api/v1{AT}")).json()
        answer = await other.put(f"/api/v1{AT}/zones", json={"revision": now["revision"], "zones": zones})
        assert answer.status_code == 200, answer.text

    def moved(zone: dict[str, Any], left: float) -> dict[str, Any]:
        return {"name": zone["name"], "polygon": [[left, 0.1], [0.9, 0.1], [0.9, 0.9]]}

    (lawn,) = before["zones"]
    theirs = {"name": "他画的", "polygon": [[0.2, 0.1], [0.9, 0.1], [0.9, 0.9]]}
    async with window(browser, DESK) as cameras:
        cameras.expected.append("409")
        page = cameras.page
        save = page.get_by_role("button", name=zh("save_zones"))
        await sign_in(cameras, url, "admin")
        await page.goto(f"{url}{AT}/zones")
        await page.locator(".handle").first.press("ArrowRight")
        await expect(save).to_be_enabled()
        await they_save(lawn, theirs)
        await expect(page.locator(".cam-zones input")).to_have_count(2)
        async with page.expect_response("**/zones") as kept:
            await save.click()
        assert (await kept.value).ok
        await expect(save).to_be_disabled()
        await page.locator(".handle").first.press("ArrowRight")
        await they_save(moved(lawn, 0.3), theirs)
        async with page.expect_response("**/zones") as refused:
            await save.click()
        assert (await refused.value).status == 409
        await expect(page.get_by_role("alert").get_by_text("名字admin")).to_be_visible()
    assert (await other.get(f"/api/v1{AT}")).json()["zones"] == [moved(lawn, 0.3), theirs]


@sends(
    "PUT /api/v1/cameras/{camera_id}/shadow/{event_id}/verdict",
    "POST /api/v1/cameras/{camera_id}/still",
)
async def test_a_trials_alarm_is_judged_and_a_new_picture_taken(house: House, browser: Browser) -> None:
    brain, url = house
    await a_trial(brain)
    async with window(browser, DESK) as cameras:
        page = cameras.page
        await sign_in(cameras, url, "admin")
        await page.goto(f"{url}{AT}/duty")
        await expect(page.get_by_text(say("web.cameras.unjudged", "zh"))).to_be_visible()
        benign = page.get_by_role("button", name=say("web.cameras.verdict.benign", "zh"), exact=True)
        await benign.click()
        await expect(benign).to_have_attribute("aria-pressed", "true")
        await expect(page.get_by_text(say("web.cameras.unjudged", "zh"))).to_have_count(0)
        take = page.locator("figcaption").get_by_role("button", name=zh("take_still"))
        async with page.expect_response("**/still"):
            await take.click()
        await give_the_still(brain)
        await expect(take).not_to_have_class("ant-btn-loading")
    officer = await brain.signed_in("officer")
    (trial,) = (await officer.get(f"/api/v1{AT}/shadow")).json()
    assert trial["alarms"][0]["verdict"] == "benign"
