"""How the desk looks and whether everybody can use it: in both languages, by day and by night, on both screens."""

import io
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.async_playwright import Axe
from PIL import Image, ImageChops, ImageStat
from playwright.async_api import Browser, Page, expect

from tests.browser.duty import morning
from tests.browser.windows import DESK, WIDE, fits, sign_in, window
from tests.central.brain import Brain

GOLDEN = Path(__file__).parent / "golden"
#: A moment that never changes; the screen's clock stands a little later.
MORNING = datetime(2026, 11, 23, 6, 0, tzinfo=UTC)
LATER = datetime(2026, 11, 23, 6, 3, tzinfo=UTC)
#: Compared at this width: fonts are drawn a little differently on every machine, a part that moved is not.
WIDTH_PX = 480
#: Mean difference of a pixel of the small picture, of 255.
TOLERANCE = 6.0
#: What axe must not find.
GRAVE = ("serious", "critical")


@pytest.mark.parametrize(("lang", "look"), [("zh", "light"), ("en", "dark")])
@pytest.mark.parametrize("size", [DESK, WIDE], ids=["1366", "1920"])
async def test_everybody_can_use_it_and_it_looks_as_it_did(
    house: tuple[Brain, str], browser: Browser, lang: str, look: str, size: Any
) -> None:
    """After a wanted change: remove the picture, run again, look at the new one, commit it."""
    brain, url = house
    brain.at(MORNING)
    ids = await morning(brain)
    async with window(browser, size, color_scheme=look, reduced_motion="reduce") as desk:
        page = desk.page
        await page.context.add_cookies([{"name": "wanglou_lang", "value": lang, "url": url}])
        await page.clock.set_fixed_time(LATER)
        await sign_in(desk, url, "officer")
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


async def grave(page: Page) -> list[str]:
    found = (await Axe().run(page)).response["violations"]
    return [
        f"{each['id']}: {node['target']} {node['failureSummary']}"
        for each in found
        if each["impact"] in GRAVE
        for node in each["nodes"]
    ]


def compare(shot: bytes, golden: Path) -> None:
    """Raises AssertionError where the picture differs from the kept one; a missing one is made, and the test fails."""
    seen = Image.open(io.BytesIO(shot)).convert("RGB")
    seen = seen.resize((WIDTH_PX, round(WIDTH_PX * seen.height / seen.width)), Image.Resampling.LANCZOS)
    if not golden.exists():
        GOLDEN.mkdir(exist_ok=True)
        seen.quantize(128, dither=Image.Dither.NONE).save(golden, optimize=True)
        pytest.fail(f"{golden.name} was not there and has been made: look at it and commit it")
    kept = Image.open(golden).convert("RGB")
    assert seen.size == kept.size
    difference = sum(ImageStat.Stat(ImageChops.difference(seen, kept)).mean) / 3
    assert difference < TOLERANCE, f"{golden.name} differs by {difference:.1f} of 255"


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
