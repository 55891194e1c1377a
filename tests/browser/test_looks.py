"""How the desk looks and whether everybody can use it: in both languages, by day and by night, on both screens."""

import io
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from playwright.async_api import Browser, expect

from tests.browser.duty import morning
from tests.browser.looks import GOLDEN, LATER, MORNING, compare, grave, names_its_source
from tests.browser.windows import DESK, PHONE, WIDE, fits, sign_in, window
from tests.central.brain import Brain


@pytest.mark.parametrize(
    ("lang", "look", "size"),
    [
        *((lang, look, DESK) for lang in ("zh", "en") for look in ("light", "dark")),
        ("zh", "light", WIDE),
        ("en", "dark", WIDE),
    ],
)
async def test_everybody_can_use_it_and_it_looks_as_it_did(
    house: tuple[Brain, str], browser: Browser, lang: str, look: str, size: Any
) -> None:
    """After a wanted change: remove the picture, run again, look at the new one, commit it."""
    brain, url = house
    async with window(browser, size, color_scheme=look, reduced_motion="reduce") as desk:
        page = desk.page
        await page.context.add_cookies([{"name": "wanglou_lang", "value": lang, "url": url}])
        await page.clock.set_fixed_time(LATER)
        await sign_in(desk, url, "officer")  # by the true clock: the feed asks that one whether the session has ended
        brain.at(MORNING)
        ids = await morning(brain)
        await page.goto(f"{url}/desk/incidents/{ids['lawn']}")
        await page.locator(".eye img").evaluate("image => image.decode()")
        await expect(page.locator("[data-line=live]")).to_be_visible()
        await expect(page.locator("li.row")).to_have_count(4)
        assert await fits(page)
        assert await grave(page) == []
        await page.keyboard.press("n")
        await expect(page.locator("#words")).to_be_focused()
        assert await grave(page) == []
        await page.keyboard.press("Escape")
        await expect(page.locator("#words")).to_be_hidden()
        await page.mouse.move(0, 0)
        shot = await page.screenshot(animations="disabled", mask=[page.locator(".map")])
    compare(shot, GOLDEN / f"desk-{lang}-{look}-{size['width']}.png")


async def test_on_a_phone_the_desk_is_the_queue_or_one_incident(house: tuple[Brain, str], browser: Browser) -> None:
    """An officer away from the desk: every room fits the width, and there is a way in and back."""
    brain, url = house
    async with window(browser, PHONE, reduced_motion="reduce") as desk:
        page = desk.page
        await sign_in(desk, url, "officer")
        brain.at(MORNING)
        ids = await morning(brain)
        for room in ("roster", "disputes", "rounds", "cameras", "places", "notices", "tally", "desk"):
            await page.goto(f"{url}/{room}")
            await expect(page.locator("#main")).to_be_visible()
            await names_its_source(page)
            assert await fits(page), room
            assert await grave(page) == [], room
        await page.locator(f".row a[href$='{ids['lawn']}']").click()
        await expect(page.locator(".case")).to_be_visible()
        await expect(page.locator(".desk-queue")).to_be_hidden()
        assert await fits(page)
        assert await grave(page) == []
        await page.locator(".desk-back").click()
        await expect(page.locator(".desk-queue")).to_be_visible()


def test_a_moved_part_is_a_difference_and_another_font_is_none(tmp_path: Path) -> None:
    def screen(shift: int, grey: int) -> bytes:
        drawn = Image.new("RGB", (960, 540), "white")
        drawn.paste((grey, grey, grey), (100 + shift, 100, 500 + shift, 400))
        made = io.BytesIO()
        drawn.save(made, "PNG")
        return made.getvalue()

    golden = tmp_path / "screen.png"
    with pytest.raises(pytest.fail.Exception):
        compare(screen(0, 90), golden)
    compare(screen(1, 92), golden)
    with pytest.raises(AssertionError):
        compare(screen(60, 90), golden)
