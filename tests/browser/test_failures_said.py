"""What fails is said, what was refused can be put right, and no window leaves anybody without a way on."""

import asyncio
import re
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PIL import ExifTags, Image
from playwright.async_api import Browser, Page, Route, expect

from protocol.texts import say
from tests.browser.phone import WORDS, a_camera_photo, offered, phone, said
from tests.browser.test_patrol_kept import on_scene
from tests.browser.windows import DESK, PHONE, sign_in, window
from tests.central.brain import Brain

House = tuple[Brain, str]
REFUSED: dict[str, Any] = {"code": "invalid", "detail": {"zh": "回访日期已经过了", "en": "That day is over"}}
IN_ONE_LINE = """() => {
  const middles = [...document.querySelectorAll('.top .brand, .top .plain, .top .line')]
    .filter(each => each.offsetParent !== null)
    .map(each => { const box = each.getBoundingClientRect(); return (box.top + box.bottom) / 2 })
  return Math.max(...middles) - Math.min(...middles)
}"""


async def busy(route: Route) -> None:
    await route.fulfill(status=503, json={"code": "busy", "detail": {"zh": "系统正忙", "en": "The service is busy"}})


async def refused(page: Page, address: str, method: str) -> None:
    async def answer(route: Route) -> None:
        await (busy(route) if route.request.method == method else route.continue_())

    await page.route(address, answer)


async def test_a_number_that_cannot_be_shown_says_so_and_is_shown_the_next_time(house: House, browser: Browser) -> None:
    brain, url = house
    incident = await brain.incident_of(contact="13800000000")
    async with window(browser, DESK) as desk:
        desk.expected.append("status of 503")
        await sign_in(desk, url, "officer")
        await desk.page.goto(f"{url}/desk/incidents/{incident}")
        await refused(desk.page, "**/contact", "GET")
        ask = desk.page.get_by_role("button", name=say("page.incident.contact", "zh"))
        await ask.click()
        await expect(desk.page.locator(".ant-message")).to_contain_text("系统正忙")
        await desk.page.unroute("**/contact")
        await ask.click()
        await expect(desk.page.get_by_role("link", name="13800000000")).to_be_visible()


async def test_another_language_comes_with_a_new_page_where_its_file_went_with_an_older_version(
    house: House, browser: Browser
) -> None:
    _, url = house
    async with window(browser, DESK) as desk:
        desk.expected.append("status of 404")
        await sign_in(desk, url, "officer")

        async def gone(route: Route) -> None:
            await route.fulfill(status=404)

        await desk.page.route("**/assets/en-*.js", gone, times=1)
        await desk.page.get_by_role("button", name="English").click()
        await expect(desk.page.get_by_role("button", name="中文")).to_be_visible()


@pytest.mark.parametrize("away", [False, True], ids=["refused", "unreached"])
async def test_a_sign_out_that_fails_at_the_desk_says_so_and_the_officer_is_still_there(
    house: House, browser: Browser, away: bool
) -> None:
    _, url = house
    async with window(browser, DESK) as desk:
        desk.expected += ["status of 503", "net::ERR_FAILED"]
        await sign_in(desk, url, "officer")
        if away:
            await desk.page.route("**/api/v1/session", lambda route: route.abort())
        else:
            await refused(desk.page, "**/api/v1/session", "DELETE")
        await desk.page.locator(".person").click()
        await desk.page.get_by_role("menuitem", name=say("web.session.leave", "zh"), exact=True).click()
        words = say("web.error.unreached", "zh") if away else "系统正忙"
        await expect(desk.page.locator(".ant-message")).to_contain_text(words)
        assert desk.page.url == f"{url}/desk"
        await desk.page.unroute("**/api/v1/session")
        await desk.page.locator(".person").click()
        await desk.page.get_by_role("menuitem", name=say("web.session.leave", "zh"), exact=True).click()
        await desk.page.wait_for_url(url + "/")


async def test_a_sign_out_that_fails_on_the_phone_says_so_and_keeps_what_was_read(
    house: House, browser: Browser
) -> None:
    brain, url = house
    await offered(brain)
    async with phone(browser, url, "status of 503") as patrol:
        await patrol.sign_in("patrol")
        await patrol.page.get_by_role("link", name=said("web.patrol.mine")).click()
        await refused(patrol.page, "**/api/v1/session", "DELETE")
        await patrol.page.get_by_role("button", name=said("web.patrol.me.leave")).click()
        await expect(patrol.page.locator("[role=alert].wrong")).to_contain_text("系统正忙")
        await patrol.page.get_by_role("link", name=said("web.patrol.tasks")).click()
        await expect(patrol.page.locator("a.task")).to_have_count(1)


async def test_the_way_back_in_stays_open_however_often_it_is_waved_away(house: House, browser: Browser) -> None:
    """A browser takes the second Esc, or the second swipe back, without asking the page."""
    _, url = house
    async with phone(browser, url, "status of 401") as patrol:
        await patrol.sign_in("patrol")
        await patrol.context.clear_cookies()
        await patrol.page.evaluate(
            "dispatchEvent(new Event('online'))"
        )  # the app asks for news, and is nobody any more
        password = patrol.page.locator("dialog input[name=password]")
        await expect(password).to_be_visible()
        for _ in range(3):
            await patrol.page.keyboard.press("Escape")
        await expect(password).to_be_visible()
        await patrol.sign_in_again("patrol")
        await expect(password).to_have_count(0)


async def test_finished_work_that_was_refused_is_put_right_in_its_form(
    house: House, browser: Browser, tmp_path: Path
) -> None:
    brain, url = house
    officer, incident = await offered(brain)
    async with phone(browser, url, "status of 422") as patrol:
        await on_scene(patrol)
        await patrol.page.route("**/api/v1/tasks/*/finish", lambda route: route.fulfill(status=422, json=REFUSED))
        await patrol.finish(a_camera_photo(tmp_path))
        card = patrol.page.locator("[data-held-action=finish]")
        await expect(card).to_contain_text("回访日期已经过了")
        await expect(card.locator("[data-rework]")).to_be_visible()
        await expect(card.get_by_role("button", name=said("web.patrol.queue.again"))).to_have_count(0)
        await patrol.page.unroute("**/api/v1/tasks/*/finish")
        await card.locator("[data-rework]").click()
        await expect(patrol.page.locator("textarea[name=note]")).to_have_value(WORDS)
        await expect(patrol.page.locator(".photos img")).to_have_count(1)
        await expect(card).to_have_count(0)
        await patrol.page.fill("textarea[name=note]", f"{WORDS}。改过了")
        await patrol.press("finish")
        await expect(patrol.page.get_by_text(said("web.patrol.gone"))).to_be_visible()
        await patrol.waiting(0)
    done = (await officer.get(f"/api/v1/incidents/{incident}")).json()["tasks"][-1]["task"]
    assert (done["state"], done["note"], len(done["photos"])) == ("done", f"{WORDS}。改过了", 1)


async def test_nothing_is_offered_before_it_is_known_how_the_task_stands(
    house: House, browser: Browser, tmp_path: Path
) -> None:
    """On a slow line whoever pressed the only button made a finding of work that could still be finished."""
    brain, url = house
    await offered(brain)
    async with phone(browser, url, "status of 409") as patrol:
        await on_scene(patrol)
        asked, known = asyncio.Event(), asyncio.Event()

        async def slowly(route: Route) -> None:
            asked.set()
            await known.wait()
            await route.continue_()

        await patrol.page.route(re.compile(r"/api/v1/tasks/[0-9a-f-]{36}$"), slowly)
        conflict = {**REFUSED, "code": "conflict"}
        await patrol.page.route("**/api/v1/tasks/*/finish", lambda route: route.fulfill(status=409, json=conflict))
        await patrol.finish(a_camera_photo(tmp_path))
        card = patrol.page.locator("[data-held-action=finish]")
        await expect(card).to_be_visible()
        await asked.wait()
        as_finding = card.get_by_role("button", name=said("web.patrol.queue.as_finding"))
        await expect(as_finding).to_have_count(0)
        known.set()
        await expect(card.get_by_role("button", name=said("web.patrol.queue.again"))).to_be_visible()
        await expect(as_finding).to_have_count(0)


@pytest.mark.parametrize("lang", ["zh", "en"])
async def test_on_a_phone_whose_desk_it_is_stands_in_the_first_line(house: House, browser: Browser, lang: str) -> None:
    _, url = house
    async with window(browser, PHONE) as staff:
        await staff.page.context.add_cookies([{"name": "wanglou_lang", "value": lang, "url": url}])
        await sign_in(staff, url, "officer")
        for room in ("/disputes", "/desk"):
            await staff.page.goto(url + room)
            await expect(staff.page.locator("[data-line=live]")).to_be_visible()
            for width in (360, 390):
                await staff.page.set_viewport_size({"width": width, "height": 800})
                assert await staff.page.evaluate(IN_ONE_LINE) < 8, (room, width)


async def test_a_clock_that_is_a_day_off_is_said_on_the_phone_and_at_the_desk(house: House, browser: Browser) -> None:
    _, url = house
    async with phone(browser, url) as patrol:
        await patrol.sign_in("patrol")
        await expect(patrol.page.locator("[data-clock]")).to_have_count(0)
        await patrol.context.clock.set_system_time(datetime.now(UTC) + timedelta(days=2, hours=12))
        await patrol.page.reload()
        fast = say("web.clock.fast", "zh", span="2 天")
        await expect(patrol.page.locator("[data-clock=fast]")).to_contain_text(fast)
    async with window(browser, DESK) as desk:
        await desk.page.context.clock.set_system_time(datetime.now(UTC) - timedelta(hours=26, minutes=30))
        await sign_in(desk, url, "officer")
        await expect(desk.page.locator("[data-clock=slow]")).to_contain_text("26 小时")


async def test_photos_that_are_not_taken_are_named_beside_their_field_before_anything_is_sent(
    house: House, browser: Browser, tmp_path: Path
) -> None:
    _, url = house
    photos = [tmp_path / f"{number}.jpg" for number in range(4)]
    for photo in photos:
        photo.write_bytes(b"\xff\xd8" + bytes(9 * 1024 * 1024))
    async with window(browser, PHONE) as resident:
        page = resident.page
        await page.goto(f"{url}/r")
        await page.fill("#words", "楼道灯坏了，晚上很黑")
        for count, text in ((4, say("page.pick.most", "zh", count=3)), (3, say("page.pick.large", "zh"))):
            await page.set_input_files("#photos", photos[:count])
            await expect(page.locator(".pick-wrong")).to_contain_text(text)
            await page.get_by_role("button", name=say("page.report.send", "zh")).click()
            assert page.url == f"{url}/r"
        await page.set_input_files("#photos", [])
        await expect(page.locator(".pick-wrong")).to_have_count(0)
        await page.get_by_role("button", name=say("page.report.send", "zh")).click()
        await page.wait_for_url("**/t/*")


async def test_a_residents_photo_is_made_small_before_it_travels(
    house: House, browser: Browser, tmp_path: Path
) -> None:
    """Taken upright by a phone, which writes it lying down with a note how to turn it."""
    brain, url = house
    lying, other = tmp_path / "lying.jpg", tmp_path / "other.heic"
    turned = Image.Exif()
    turned[ExifTags.Base.Orientation] = 6
    Image.effect_noise((2600, 1950), 60).save(lying, quality=98, exif=turned)
    other.write_bytes(lying.read_bytes()[:1000])  # nothing that this browser can read: it goes as it is
    async with window(browser, PHONE) as resident:
        page = resident.page
        await page.goto(f"{url}/r")
        await page.fill("#words", "楼道灯坏了，晚上很黑")
        await page.set_input_files("#photos", [lying, other])
        sizes = "field => [...field.files].map(file => file.size)"
        await expect(page.locator(".pick-face")).to_contain_text("2")
        smaller = f"size => ({sizes})(document.querySelector('#photos'))[0] < size"
        await page.wait_for_function(smaller, arg=lying.stat().st_size)
        small, as_it_is = await page.locator("#photos").evaluate(sizes)
        assert small < lying.stat().st_size / 2
        assert as_it_is == other.stat().st_size
        await page.set_input_files("#photos", [lying])
        async with page.expect_request(lambda request: request.method == "POST") as sent:
            await page.get_by_role("button", name=say("page.report.send", "zh")).click()  # at once, before it is small
        await page.wait_for_url("**/t/*")
        assert int((await (await sent.value).all_headers())["content-length"]) < lying.stat().st_size / 2
    officer = await brain.signed_in("officer")
    (row,) = (await officer.get("/api/v1/queue")).json()["rows"]
    at = f"/api/v1/incidents/{row['incident']['incident_id']}"
    (kept,) = (await officer.get(at)).json()["links"][0]["signal"]["evidence"]
    photo = Image.open(BytesIO((await officer.get(f"{at}/media/{kept['sha256']}")).content))
    assert photo.size == (1536, 2048)
