"""The map of tasks in the hand: pins for a thumb and a keyboard, where I am, in a cellar, in words where it ends."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Browser, Page, expect

from central.services.import_community import import_community
from packs.community import load_community
from protocol.scope import whole
from tests.browser.looks import grave
from tests.browser.phone import Phone, answer_of, phone, said
from tests.browser.test_patrol_looks import NARROW, SMALLEST_PX, fits, too_small
from tests.browser.windows import OF_THE_DRIVER
from tests.central.brain import PLACES, Brain

FIRE = "3号楼楼道里电动车充电时冒烟着火了"
#: Between the gates of the demonstration community.
HERE: Any = {"latitude": 27.0851, "longitude": 115.0163, "accuracy": 25}
AT_HAND: Any = {"permissions": ["geolocation"], "geolocation": HERE}
KEPT = """async () => {
  const source = await (await fetch('/patrol/worker.js')).text()
  const later = JSON.parse(/LATER = (\\[[^\\]]*\\])/.exec(source)[1])
  return [later.length, (await Promise.all(later.map(each => caches.match(each)))).filter(Boolean).length]
}"""
#: As a phone without WebGL 2 answers.
NO_WEBGL = """const real = HTMLCanvasElement.prototype.getContext
HTMLCanvasElement.prototype.getContext = function (kind, ...more) {
  return kind === 'webgl2' ? null : real.call(this, kind, ...more)
}"""


async def sent_out(brain: Brain, *words: str) -> None:
    """Each of them becomes a task of the patrol's."""
    officer, patrol = await brain.signed_in("officer"), await brain.signed_in("patrol")
    who = (await patrol.get("/api/v1/session")).json()["account_id"]
    for each in words:
        incident = await brain.incident_of(each)
        await officer.post(f"/api/v1/incidents/{incident}/confirm")
        answer = await officer.post(f"/api/v1/incidents/{incident}/dispatch", json={"to": who})
        assert answer.status_code == 200, answer.text


async def community(brain: Brain) -> None:
    async with brain.world.transaction() as store:
        await import_community(
            load_community("hedong"), who=None, store=store, now=brain.world.now(), packs=brain.world.packs
        )


async def three_places(brain: Brain) -> None:
    """A fire in a house, rubbish at two gates, and a quarrel of which nobody knows where."""
    await community(brain)
    await sent_out(brain, FIRE, "北门垃圾桶满了，垃圾堆在路边", "东门外垃圾堆在路边，味道很大", "小区里路灯坏了")


def pins(page: Page) -> Any:
    return page.locator(".task-pin")


async def to_the_map(patrol: Phone, count: int) -> None:
    await patrol.page.get_by_role("link", name=said("web.patrol.map.map")).click()
    await expect(patrol.page.locator(".map")).to_have_attribute("data-drawn", str(count))


@pytest.mark.parametrize("look", ["light", "dark"])
async def test_every_task_is_a_pin_that_opens_it_or_stands_below_in_words(
    house: tuple[Brain, str], browser: Browser, tmp_path: Path, look: Any
) -> None:
    brain, url = house
    await three_places(brain)
    async with phone(browser, url, OF_THE_DRIVER, viewport=NARROW, color_scheme=look, **AT_HAND) as patrol:
        page = patrol.page
        await patrol.sign_in("patrol")
        await expect(page.locator("a.task")).to_have_count(4)
        await to_the_map(patrol, 3)
        await expect(page.locator("[data-unplaced='1'] a.task")).to_contain_text("锦澜里社区")
        await expect(page.locator("[data-me=now]")).to_be_visible()
        await page.screenshot(path=tmp_path / "map.png")
        fire = page.locator(".task-pin.sev-life_safety")
        await expect(fire).to_have_text("!13号楼")  # the mark, its number in the list, its place
        await expect(pins(page).first).to_have_attribute("data-pin", str(await fire.get_attribute("data-pin")))
        await fire.click()
        await expect(fire).to_have_attribute("aria-pressed", "true")
        card = page.locator("[data-chosen] a.task")
        await expect(card).to_have_count(1)
        await expect(card).to_contain_text("3号楼")
        await page.screenshot(path=tmp_path / "chosen.png")
        assert await grave(page) == []
        assert await fits(page)
        assert await too_small(page) == []
        boxes = [await each.bounding_box() for each in await pins(page).all()]
        assert [box for box in boxes if box is None or min(box["width"], box["height"]) < SMALLEST_PX] == []
        await card.click()
        await expect(page.locator("article.one")).to_contain_text("3号楼")
        await page.locator("a.back").click()
        await expect(page.locator(".map")).to_have_attribute("data-drawn", "3")


async def test_the_map_works_by_keyboard_and_the_list_says_the_same(house: tuple[Brain, str], browser: Browser) -> None:
    brain, url = house
    await three_places(brain)
    async with phone(browser, url, OF_THE_DRIVER) as patrol:
        page = patrol.page
        await patrol.sign_in("patrol")
        listed = await page.locator("a.task strong").all_inner_texts()
        await to_the_map(patrol, 3)
        shown = []
        for number in range(3):
            pin = pins(page).nth(number)
            await pin.focus()
            await page.keyboard.press("Enter")
            await expect(pin).to_have_attribute("aria-pressed", "true")
            await expect(pin).to_be_focused()
            shown.append(await page.locator("[data-chosen] a.task strong").inner_text())
            assert str(await pin.get_attribute("aria-label")).count(shown[-1]) == 1
        shown += await page.locator("[data-unplaced] strong").all_inner_texts()
        assert sorted(shown) == sorted(listed)


async def test_in_a_cellar_the_map_is_drawn_from_what_the_phone_keeps(
    house: tuple[Brain, str], browser: Browser
) -> None:
    brain, url = house
    await three_places(brain)
    async with phone(browser, url, OF_THE_DRIVER, **AT_HAND) as patrol:
        await patrol.sign_in("patrol")
        await patrol.ready_for_offline()
        await expect(patrol.page.locator("a.task")).to_have_count(4)
        # Nobody has opened the map yet: the worker fetches it when the first screen has long been there.
        await answer_of(patrol.page, KEPT, lambda found: found[0] == found[1] > 3)
        wire = await patrol.context.new_cdp_session(patrol.page)
        await wire.send("Network.clearBrowserCache")
        await patrol.context.set_offline(True)
        again = await patrol.opened()
        await expect(again.page.locator("a.task")).to_have_count(4)
        await to_the_map(again, 3)
        await again.page.locator(".task-pin.sev-life_safety").click()
        await expect(again.page.locator("[data-chosen] a.task")).to_contain_text("3号楼")


async def test_an_old_position_is_marked_and_said(house: tuple[Brain, str], browser: Browser) -> None:
    brain, url = house
    await three_places(brain)
    async with phone(browser, url, OF_THE_DRIVER, **AT_HAND) as patrol:
        page = patrol.page
        await patrol.sign_in("patrol")
        await to_the_map(patrol, 3)
        await expect(page.locator("[data-mine=now]")).to_contain_text("25")
        # From now on the phone is where nothing tells it its position, and three minutes pass.
        await page.evaluate("""() => {
          navigator.geolocation.getCurrentPosition = (found, lost) => lost({ code: 2 })
          const now = Date.now
          Date.now = () => now() + 180_000
          const Real = Date
          window.Date = class extends Real {
            constructor(...given) { given.length ? super(...given) : super(Real.now()) }
          }
        }""")
        await expect(page.locator("[data-mine=old]")).to_contain_text("3")
        await expect(page.locator("[data-me=old]")).to_be_visible()
        await page.get_by_role("button", name=said("web.patrol.map.locate")).click()
        await expect(page.locator("[data-mine=old]")).to_contain_text(said("web.patrol.map.lost"))


async def test_without_a_position_without_webgl_and_without_coordinates_it_says_so(
    house: tuple[Brain, str], browser: Browser
) -> None:
    brain, url = house
    await sent_out(brain, "小区里路灯坏了")
    async with brain.world.transaction() as store:
        for place in PLACES:
            await store.places.put(whole(place.district_id), replace(place, position=None))
    async with phone(browser, url, OF_THE_DRIVER) as patrol:
        await patrol.sign_in("patrol")
        await patrol.page.get_by_role("link", name=said("web.patrol.map.map")).click()
        await expect(patrol.page.locator("[data-map=bare]")).to_contain_text(said("web.patrol.map.bare_what"))
        await expect(patrol.page.locator("[data-mine=unknown]")).to_be_visible()
        await expect(patrol.page.locator("[data-unplaced='1']")).to_be_visible()
        assert await grave(patrol.page) == []
    async with phone(browser, url) as patrol:
        await patrol.context.add_init_script(NO_WEBGL)
        await patrol.sign_in("patrol")
        await patrol.page.get_by_role("link", name=said("web.patrol.map.map")).click()
        await expect(patrol.page.locator("[data-map=none]")).to_contain_text(said("web.patrol.map.no_webgl"))
