"""Compares how a screen looks with how it looked, and asks whether everybody can use it."""

import io
from datetime import UTC, datetime
from pathlib import Path

import pytest
from axe_playwright_python.async_playwright import Axe
from PIL import Image, ImageChops, ImageStat
from playwright.async_api import Page, expect

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


async def grave(page: Page) -> list[str]:
    found = (await Axe().run(page)).response["violations"]
    return [
        f"{each['id']}: {node['target']} {node['failureSummary']}"
        for each in found
        if each["impact"] in GRAVE
        for node in each["nodes"]
    ]


async def names_its_source(page: Page) -> None:
    """What the licence asks of every page that is served to somebody."""
    await expect(page.locator("footer a[href='/source']")).to_be_visible()


def compare(shot: bytes, golden: Path, width_px: int = WIDTH_PX) -> None:
    """Raises AssertionError where the picture differs from the kept one; a missing one is made, and the test fails."""
    seen = Image.open(io.BytesIO(shot)).convert("RGB")
    seen = seen.resize((width_px, round(width_px * seen.height / seen.width)), Image.Resampling.LANCZOS)
    if not golden.exists():
        GOLDEN.mkdir(exist_ok=True)
        seen.quantize(128, dither=Image.Dither.NONE).save(golden, optimize=True)
        pytest.fail(f"{golden.name} was not there and has been made: look at it and commit it")
    kept = Image.open(golden).convert("RGB")
    assert seen.size == kept.size
    difference = sum(ImageStat.Stat(ImageChops.difference(seen, kept)).mean) / 3
    assert difference < TOLERANCE, f"{golden.name} differs by {difference:.1f} of 255"
