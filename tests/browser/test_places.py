"""A plan of the estate: brought by an administrator, pinned by clicks, and then the duty desk's map."""

import io
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageDraw
from playwright.async_api import Browser, Page, expect

from protocol.texts import say
from tests.browser.looks import GOLDEN, LATER, MORNING, compare, grave
from tests.browser.sending import sends
from tests.browser.windows import DESK, fits, sign_in, window
from tests.central.brain import CAMERA, COMMUNITY, Brain, a_photo

House = tuple[Brain, str]
LAWN, HOUSE = f"{COMMUNITY}/g1/lawn", f"{COMMUNITY}/g1/b3"


def zh(key: str, **values: object) -> str:
    return say(key, "zh", **values)


def a_plan() -> bytes:
    """Slabs around a lawn, as a property office draws them: lines on nothing at all."""
    made, drawn = io.BytesIO(), Image.new("RGBA", (1200, 800), (0, 0, 0, 0))
    pen = ImageDraw.Draw(drawn)
    pen.rectangle((40, 40, 1160, 760), outline="#50605f", width=5)
    for row in range(3):
        for column in range(3):
            left, top = 110 + column * 350, 100 + row * 225
            if (row, column) != (1, 1):
                pen.rectangle((left, top, left + 270, top + 110), outline="#50605f", fill="#ece7da", width=3)
    pen.ellipse((490, 310, 700, 460), outline="#4f8a6b", fill="#dcecdf", width=3)
    drawn.save(made, "PNG")
    return made.getvalue()


async def bring(page: Page, folder: Path, body: bytes, name: str = "plan.png") -> None:
    (folder / name).write_bytes(body)
    await page.set_input_files("input[name=drawing]", str(folder / name))


async def put_on(page: Page, thing: str, x: float, y: float) -> None:
    """Choose it on the right, then click its place on the paper."""
    await page.locator(f"[data-thing='{thing}']").click()
    paper = page.locator(".sheet-paper")
    edge = await paper.bounding_box()
    assert edge is not None
    await paper.click(position={"x": x * edge["width"], "y": y * edge["height"]})
    await expect(page.locator(f"[data-stick='{thing}']")).to_be_visible()


async def pins(brain: Brain) -> dict[str, tuple[float, float]]:
    (plan,) = (await (await brain.signed_in("officer")).get("/api/v1/plans")).json()
    return {pin["of"]: (round(pin["x"], 2), round(pin["y"], 2)) for pin in plan["pins"]}


async def shape(brain: Brain) -> tuple[int, int]:
    (plan,) = (await (await brain.signed_in("officer")).get("/api/v1/plans")).json()
    return plan["width"], plan["height"]


async def drawn(brain: Brain, **at: tuple[float, float]) -> None:
    """A plan with these pins, without a browser."""
    admin = await brain.signed_in("admin")
    answer = await admin.put(f"/api/v1/plans/drawing?place_path={COMMUNITY}", content=a_plan())
    assert answer.status_code == 200, answer.text
    things = {"lawn": ("place", LAWN), "house": ("place", HOUSE), "camera": ("camera", CAMERA)}
    for name, (x, y) in at.items():
        kind, of = things[name]
        said = {"place_path": COMMUNITY, "kind": kind, "of": of, "at": {"x": x, "y": y}}
        assert (await admin.put("/api/v1/plans/pins", json=said)).status_code == 200


@sends("PUT /api/v1/plans/drawing", "PUT /api/v1/plans/pins", "PUT /api/v1/plans/shown")
async def test_a_plan_is_brought_and_pinned_and_every_step_can_be_taken_back(
    house: House, browser: Browser, tmp_path: Path
) -> None:
    brain, url = house
    async with window(browser, DESK) as admin:
        page = admin.page
        admin.expected.append("status of 422")
        await sign_in(admin, url, "admin")
        await page.get_by_role("link", name=zh("web.nav.places"), exact=True).click()
        await expect(page.get_by_text(zh("web.places.none"), exact=True)).to_be_visible()
        await bring(page, tmp_path, b"%PDF-1.7 no picture", "plan.pdf")
        await expect(page.get_by_role("alert").first).to_contain_text(zh("error.http.no_photo"))
        await bring(page, tmp_path, a_plan())
        await expect(page.locator(".sheet-paper img")).to_be_visible()
        await expect(page.get_by_role("alert")).to_have_count(0)

        await put_on(page, LAWN, 0.25, 0.5)
        await put_on(page, CAMERA, 0.5, 0.25)
        assert await pins(brain) == {LAWN: (0.25, 0.5), CAMERA: (0.5, 0.25)}
        await page.locator(f"[data-stick='{LAWN}']").focus()
        # Undo is offered before and after, and the page shows what it hopes for: a step is done when the brain answers.
        async with page.expect_response("**/plans/pins"):
            await page.keyboard.press("ArrowRight")
        await expect(page.locator(f"[data-stick='{LAWN}']").locator("..")).to_have_attribute(
            "style", "left: 26%; top: 50%;"
        )
        async with page.expect_response("**/plans/pins"):
            await page.locator(f"[data-stick='{CAMERA}']").drag_to(
                page.locator(".sheet-paper"), target_position={"x": 30, "y": 30}
            )
        assert (await pins(brain))[CAMERA][0] < 0.2
        for left in ((0.5, 0.25), None):
            await expect(page.locator("[data-undo]")).to_be_enabled()
            async with page.expect_response("**/plans/pins"):
                await page.keyboard.press("Control+z")
            assert left is None or (await pins(brain))[CAMERA] == left
        assert (await pins(brain))[LAWN] == (0.25, 0.5)
        await page.get_by_role("button", name=zh("web.places.take_off_one", name="西草坪")).click()
        await expect(page.locator(f"[data-thing='{LAWN}']")).to_be_visible()
        await page.locator("[data-undo]").click()
        await expect(page.locator(f"[data-stick='{LAWN}']")).to_be_visible()

        await page.locator("button[data-show]").click()
        await expect(page.get_by_text(zh("web.places.laid_aside"))).to_be_visible()
        await page.locator("button[data-show]").click()
        await expect(page.get_by_text(zh("web.places.laid_aside"))).to_have_count(0)
        assert len(await pins(brain)) == 2

        before = await shape(brain)
        await bring(page, tmp_path, a_photo(600, 600), "wrong.jpg")
        await expect(page.locator("[data-undo]")).to_be_enabled()
        assert await shape(brain) == (600, 600)
        await page.locator("[data-undo]").click()
        await expect(page.locator(".sheet-paper img")).to_have_attribute("width", str(before[0]))
        assert await shape(brain) == before
        assert len(await pins(brain)) == 2


async def test_the_desk_finds_an_incident_on_the_plan_without_any_coordinates(house: House, browser: Browser) -> None:
    brain, url = house
    await drawn(brain, house=(0.2, 0.2), lawn=(0.5, 0.48), camera=(0.6, 0.7))
    noise = await brain.incident_of("3号楼楼上半夜一直敲墙，太吵了")
    await brain.incident_of("西草坪旁边垃圾桶满了，垃圾堆在路边，味道很大")
    async with window(browser, DESK) as desk:
        page = desk.page
        await sign_in(desk, url, "officer")
        await page.goto(f"{url}/desk/incidents/{noise}")
        await page.locator(".more").get_by_text(zh("web.map.title"), exact=True).click()
        await expect(page.locator(".sheet-paper .pin-here")).to_be_visible()
        await expect(page.locator(".sheet-on:has(.pin-here)")).to_have_attribute("style", "left: 20%; top: 20%;")
        await expect(page.locator(".sheet-on:has(.pin-other)")).to_have_attribute("style", "left: 50%; top: 48%;")
        await page.get_by_role("button", name=zh("web.plan.larger")).click()
        assert await fits(page)
        await page.get_by_role("button", name=zh("web.map.as_list")).click()
        await expect(page.locator(".nearby li").first).to_be_visible()
        await page.get_by_role("button", name=zh("web.map.as_plan")).click()
        await expect(page.locator(".sheet-paper .pin-here")).to_be_visible()
        # An officer looks at the plan and cannot change it.
        await page.goto(f"{url}/places")
        await expect(page.locator(".sheet-paper img")).to_be_visible()
        await expect(page.get_by_text(zh("web.places.only_admin"))).to_be_visible()
        await expect(page.locator("[data-stick], [data-thing], [data-bring]")).to_have_count(0)


async def test_what_keeps_coming_back_stands_on_the_map_and_leads_to_its_incidents(
    house: House, browser: Browser
) -> None:
    brain, url = house
    await drawn(brain, house=(0.2, 0.2))
    async with window(browser, DESK) as desk:
        page = desk.page
        await sign_in(desk, url, "officer")  # by the true clock: the feed asks that one whether the session has ended
        ids = []
        for days in (15, 8, 1):
            brain.at(LATER)
            brain.later(-timedelta(days=days))
            ids.append(await brain.incident_of("3号楼垃圾桶满了没人收，臭死了"))
        assert len({*ids}) == 3
        brain.at(LATER)
        await page.reload()
        again = page.locator(".overview .patterns li")
        await expect(again).to_contain_text(zh("reason.pattern.repeat_trouble", now=3, before=0))
        await page.get_by_role("button", name=zh("web.map.all")).click()
        await expect(page.locator(".sheet-paper .pin-again")).to_have_text("×3")
        await page.get_by_role("button", name=zh("web.map.as_map")).click()
        await expect(page.locator(".map .pin-again")).to_have_text("×3")
        await again.get_by_role("link").first.click()
        await page.wait_for_url(f"{url}/desk/incidents/{ids[0]}")
        await page.locator(".more").get_by_text(zh("web.map.title"), exact=True).click()
        await expect(page.locator(".where .patterns a")).to_have_count(3)


@pytest.mark.parametrize(("lang", "look"), [("zh", "light"), ("en", "dark")])
async def test_everybody_can_use_it_and_it_looks_as_it_did(
    house: House, browser: Browser, lang: str, look: Any
) -> None:
    brain, url = house
    async with window(browser, DESK, color_scheme=look, reduced_motion="reduce") as admin:
        page = admin.page
        await page.context.add_cookies([{"name": "wanglou_lang", "value": lang, "url": url}])
        await page.clock.set_fixed_time(LATER)
        await sign_in(admin, url, "admin")
        brain.at(MORNING)
        await drawn(brain, house=(0.2, 0.2), camera=(0.6, 0.7))
        await page.goto(f"{url}/places")
        await page.locator(".sheet-paper img").evaluate("image => image.decode()")
        await page.locator(f"[data-thing='{LAWN}']").click()
        assert await fits(page)
        assert await grave(page) == []
        await page.mouse.move(0, 0)
        shot = await page.screenshot(animations="disabled")
    compare(shot, GOLDEN / f"places-{lang}-{look}.png")
