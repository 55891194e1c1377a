"""Every room of the staff, in every size and both looks: it fits, everybody can use it, it looks as it did; and when
there is nothing yet, when the brain is slow, and when it cannot be reached, the room says so and goes on by itself."""

import asyncio
import re
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

import cv2
import numpy as np
import pytest
from playwright.async_api import Browser, Page, Route, expect

from protocol.texts import say
from tests.browser.duty import rounds_of_the_day, turns_of_the_week
from tests.browser.looks import GOLDEN, LATER, MORNING, compare, grave
from tests.browser.test_cameras import AT, a_trial
from tests.browser.test_mediation import written
from tests.browser.test_places import drawn
from tests.browser.windows import DESK, PHONE, WIDE, fits, sign_in, window
from tests.central.brain import Brain

House = tuple[Brain, str]
SIZES = {"1366": DESK, "1920": WIDE, "phone": PHONE}
#: Room → its address, and what stands there once everything is loaded.
ROOMS = {
    "desk": ("/desk", ".overview-stand"),
    "roster": ("/roster", "[data-line=leave]"),
    "disputes": ("/disputes", "[data-file]"),
    "rounds": ("/rounds", ".plan-card"),
    "cameras": ("/cameras", ".cam-item"),
    "camera": (f"{AT}/duty", ".cam-alarms img"),
    "places": ("/places", ".sheet-paper img"),
    "notices": ("/notices", "[data-step=heard]"),
    "tally": ("/tally", ".tally-table"),
    "posters": ("/posters", ".poster"),
}
#: No pictures here: test_places.py and test_mediation.py have these, and a poster's square is another
#: one each time. Axe and the ruler look at them all.
NOT_KEPT = {("places", "1366"), ("incident", "1366")} | {("posters", size) for size in SIZES}
#: Room → the request without which there is nothing to show.
FED_BY = {
    "desk": "queue",
    "roster": "roster",
    "disputes": "mediations",
    "rounds": "rounds",
    "cameras": "cameras",
    "places": "plans",
    "notices": "notices",
    "tally": "tally",
}
#: What stands in a room with nothing in it yet: empty in words, or the little that is always there.
QUIET = ".nothing, .cam-item, table.roster"


@pytest.mark.parametrize(("lang", "look"), [("zh", "light"), ("en", "dark")])
async def test_every_room_in_every_size_looks_as_it_did(house: House, browser: Browser, lang: str, look: Any) -> None:
    brain, url = house
    async with window(browser, DESK, color_scheme=look, reduced_motion="reduce") as staff:
        page = staff.page
        await page.context.add_cookies([{"name": "wanglou_lang", "value": lang, "url": url}])
        await page.clock.set_fixed_time(LATER)
        await sign_in(staff, url, "officer")  # by the true clock, as in test_looks
        brain.at(MORNING)
        await rounds_of_the_day(brain)
        await turns_of_the_week(brain)
        await drawn(brain, lawn=(0.5, 0.48), house=(0.2, 0.2), camera=(0.72, 0.4))
        await a_trial(brain)
        brain.at(MORNING + timedelta(minutes=2))
        await brain.incident_of("3号楼车棚里电动车充电时冒烟着火了", contact="13800000000")
        brain.at(MORNING + timedelta(minutes=2, seconds=20))
        await brain.incident_of("3号楼楼上半夜一直敲墙，太吵了")
        file = await written(brain)
        for room, (path, ready) in {**ROOMS, "incident": (f"/desk/incidents/{file}", ".dispute .papers")}.items():
            await page.goto(url + path)
            await expect(page.locator(ready).first).to_be_visible()
            for name, size in SIZES.items():
                await page.set_viewport_size(size)
                assert await fits(page), (room, name)
                assert await grave(page) == [], (room, name)
                if (room, name) not in NOT_KEPT:
                    await page.mouse.move(0, 0)
                    shot = await page.screenshot(animations="disabled", mask=[page.locator(".map")])
                    width_px = size["width"] // (2 if size is PHONE else 4)
                    compare(shot, GOLDEN / f"room-{room}-{lang}-{look}-{name}.png", width_px)
            await page.set_viewport_size(DESK)


@pytest.mark.parametrize(("lang", "look"), [("zh", "light"), ("en", "dark")])
async def test_what_residents_see_in_the_hand_looks_as_it_did(
    house: House, browser: Browser, lang: str, look: Any
) -> None:
    brain, url = house
    brain.at(MORNING)
    code = (await brain.report(contact="13800000000"))["tracking_code"]
    brain.at(LATER)
    async with window(browser, PHONE, color_scheme=look, java_script_enabled=False) as resident:
        page = resident.page
        resident.expected.append("404")
        for name, path in (("home", "/"), ("report", "/r"), ("code", "/t"), ("track", f"/t/{code}"), ("lost", "/no")):
            await page.goto(f"{url}{path}?lang={lang}")
            assert await fits(page), name
            if name in ("home", "report", "track"):
                mask = [page.locator(".keep")]  # the code is another one each time
                shot = await page.screenshot(animations="disabled", mask=mask)
                compare(shot, GOLDEN / f"resident-{name}-{lang}-{look}.png", PHONE["width"] // 2)
    async with window(browser, PHONE, color_scheme=look) as reader:  # axe is a script itself
        reader.expected.append("404")
        for path in ("/", "/r", "/t", f"/t/{code}", "/login", "/no"):
            await reader.page.goto(f"{url}{path}?lang={lang}")
            assert await grave(reader.page) == [], path


def held_until(answer: asyncio.Event) -> Callable[[Route], Awaitable[None]]:
    """A brain that takes its time."""

    async def hold(route: Route) -> None:
        await answer.wait()
        await route.continue_()

    return hold


async def test_a_room_says_when_it_waits_when_it_is_empty_and_when_the_brain_is_away(
    house: House, browser: Browser
) -> None:
    _, url = house
    async with window(browser, DESK) as staff:
        page = staff.page
        staff.expected += ["ERR_FAILED", "500"]
        await sign_in(staff, url, "officer")
        for room, asked in FED_BY.items():
            answer, door = asyncio.Event(), re.compile(rf"/api/v1/{asked}(\?|$)")

            await page.route(door, held_until(answer))
            await page.goto(f"{url}{ROOMS[room][0]}")
            await expect(page.get_by_role("status", name=say("web.state.loading", "zh")).first).to_be_visible()
            answer.set()
            await expect(page.locator(QUIET).first).to_be_visible()
            await page.unroute(door)

            await page.route(door, lambda route: route.abort("failed"))
            await page.goto(f"{url}{ROOMS[room][0]}")
            again = page.locator(".failure").get_by_role("button", name=say("web.state.again", "zh"))
            await expect(again.first).to_be_visible(timeout=30_000)
            assert await grave(page) == [], room
            await page.unroute(door)
            await again.first.click()
            await expect(page.locator(".failure")).to_have_count(0)
            await expect(page.locator(QUIET).first).to_be_visible()


async def test_a_posters_square_opens_the_form_with_its_place_and_without_any_script(
    house: House, browser: Browser
) -> None:
    brain, url = house
    async with window(browser, DESK) as staff:
        await sign_in(staff, url, "officer")
        await staff.page.goto(f"{url}/posters")
        poster = staff.page.locator(".poster").nth(1)
        name = await poster.locator(".poster-place").inner_text()
        link = await scanned(staff.page, poster.locator(".square svg"))
        assert link == await poster.locator(".poster-link").inner_text()
        assert link.startswith(url)
        await staff.page.emulate_media(media="print")
        await expect(poster).to_be_visible()
        await expect(staff.page.locator(".on-screen").first).to_be_hidden()
    async with window(browser, PHONE, java_script_enabled=False) as resident:
        await resident.page.goto(link)
        await expect(resident.page.locator("#place_path option:checked")).to_have_text(name)
        await resident.page.fill("#words", "门禁坏了，关不上")
        await resident.page.click("button[type=submit]")
        await expect(resident.page.locator(".code")).to_be_visible()
        assert await fits(resident.page)
    (row,) = (await (await brain.signed_in("officer")).get("/api/v1/queue")).json()["rows"]
    assert row["place_name"] == name


async def scanned(page: Page, square: Any) -> str:
    """What a phone's camera reads in it."""
    picture = cv2.imdecode(np.frombuffer(await square.screenshot(), np.uint8), cv2.IMREAD_COLOR)
    assert picture is not None
    read, _, _ = cv2.QRCodeDetector().detectAndDecode(picture)
    return read
