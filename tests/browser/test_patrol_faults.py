"""What goes wrong around a patrol's phone: a refused step, a full phone, a hotspot's login page, a second window."""

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from pillow_heif import register_heif_opener
from playwright.async_api import Browser, Route, expect

from tests.browser.phone import WORDS, offered, phone, said
from tests.browser.test_patrol_kept import on_scene
from tests.browser.test_patrol_offline import at_the_door, go_offline
from tests.central.brain import Brain, a_photo

#: The phone's store takes no more steps and no drafts, as when its disk is full.
FULL = """() => {
  const put = IDBObjectStore.prototype.put
  IDBObjectStore.prototype.put = function (...given) {
    if (this.name === 'entries') throw new DOMException('', 'QuotaExceededError')
    return put.apply(this, given)
  }
  globalThis.roomAgain = () => { IDBObjectStore.prototype.put = put }
}"""
REFUSAL: dict[str, Any] = {"code": "conflict", "detail": {"zh": "这一步不行", "en": "Not this step"}}


async def test_a_call_for_help_goes_past_a_step_that_was_refused(house: tuple[Brain, str], browser: Browser) -> None:
    brain, url = house
    await offered(brain)
    second = await brain.signed_in("second-patrol")
    async with phone(browser, url, "status of 409") as patrol:
        await at_the_door(patrol)
        await patrol.page.route("**/arrive", lambda route: route.fulfill(status=409, json=REFUSAL))
        await patrol.press("arrive")
        await expect(patrol.page.locator("[data-held-action=arrive]")).to_contain_text("这一步不行")
        await patrol.page.locator("[data-help=call]").click()
        await expect(patrol.page.locator("[data-help=called]")).to_contain_text("名字second-patrol")
        await patrol.waiting(0)
    assert len((await second.get("/api/v1/tasks")).json()) == 1


async def test_called_called_off_and_called_again_in_a_cellar_somebody_comes(
    house: tuple[Brain, str], browser: Browser
) -> None:
    brain, url = house
    await offered(brain)
    second = await brain.signed_in("second-patrol")
    async with phone(browser, url) as patrol:
        await at_the_door(patrol)
        await go_offline(patrol)
        for press in ("call", "off", "call"):
            await patrol.page.locator(f"[data-help={press}]").click()
        await patrol.waiting(3)
        await go_offline(patrol, offline=False)
        await patrol.waiting(0)
        await expect(patrol.page.locator("[data-help=called]")).to_contain_text("名字second-patrol")
    assert len((await second.get("/api/v1/tasks")).json()) == 1


async def test_a_full_phone_says_that_it_kept_nothing_and_loses_no_word(
    house: tuple[Brain, str], browser: Browser
) -> None:
    brain, url = house
    await offered(brain)
    async with phone(browser, url) as patrol:
        await at_the_door(patrol)
        page = patrol.page
        await page.get_by_role("link", name=said("web.patrol.found")).click()
        await page.fill("textarea[name=words]", WORDS)
        await page.evaluate(FULL)
        await page.get_by_role("button", name=said("page.finding.send")).click()
        await expect(page.locator("[data-unkept]")).to_contain_text(said("web.patrol.unkept"))
        await expect(page.locator("textarea[name=words]")).to_have_value(WORDS)
        await page.locator("[data-unkept]").click()
        await expect(page.locator("[data-unkept]")).to_have_count(0)
        await page.evaluate("roomAgain()")
        await page.get_by_role("button", name=said("page.finding.send")).click()
        await expect(page.get_by_text(said("web.patrol.form.done"))).to_be_visible()
        await patrol.waiting(0)


async def test_a_finding_tapped_twice_is_sent_once(house: tuple[Brain, str], browser: Browser) -> None:
    brain, url = house
    await offered(brain)
    async with phone(browser, url) as patrol:
        await at_the_door(patrol)
        sent: list[str] = []
        patrol.page.on("request", lambda r: sent.append(r.url) if r.url.endswith("/findings") else None)
        await patrol.page.get_by_role("link", name=said("web.patrol.found")).click()
        await patrol.page.fill("textarea[name=words]", WORDS)
        # Both before the screen is drawn anew, which no robot's click manages.
        await patrol.page.evaluate(
            "() => { const send = document.querySelector('form button.big'); send.click(); send.click() }"
        )
        await expect(patrol.page.get_by_text(said("web.patrol.form.done"))).to_be_visible()
        await patrol.waiting(0)
        assert len(sent) == 1


async def test_a_hotspots_login_page_is_no_answer(house: tuple[Brain, str], browser: Browser) -> None:
    brain, url = house
    await offered(brain)
    async with phone(browser, url) as patrol:
        await at_the_door(patrol)
        asked = asyncio.Event()

        async def login(route: Route) -> None:
            await route.fulfill(status=200, content_type="text/html", body="<h1>欢迎使用免费无线网络</h1>")
            asked.set()

        await patrol.page.route("**/arrive", login)
        await patrol.press("arrive")
        async with asyncio.timeout(20):
            await asked.wait()
        await patrol.waiting(1)
        await patrol.page.unroute("**/arrive")
        await patrol.waiting(0)
        await patrol.stands("on_scene")


async def test_two_windows_that_send_the_same_step_move_the_next_one_on_once(
    house: tuple[Brain, str], browser: Browser
) -> None:
    brain, url = house
    await offered(brain)
    async with phone(browser, url) as patrol:
        await at_the_door(patrol)
        (row,) = await patrol.page.evaluate("fetch('/api/v1/tasks').then(answer => answer.json())")
        await go_offline(patrol)
        await patrol.press("set_out")
        await patrol.press("arrive")
        await patrol.waiting(2)
        other = await patrol.context.new_page()
        await other.goto(f"{url}/patrol")
        await expect(other.locator("[data-waiting]")).to_have_attribute("data-waiting", "2")
        both, arrived, version = asyncio.Barrier(2), asyncio.Queue[int](), row["task"]["version"]
        unheard = [1, 2]

        async def set_out(route: Route) -> None:
            await both.wait()
            await route.fulfill(json={**row["task"], "state": "en_route", "version": version + 6})

        async def arrive(route: Route) -> None:
            if unheard:  # both windows have moved it on before it is heard
                unheard.pop()
                await route.abort("failed")
                return
            arrived.put_nowait(route.request.post_data_json["version"])
            await route.fulfill(json={**row["task"], "state": "on_scene", "version": version + 7})

        await patrol.context.route("**/set-out", set_out)
        await patrol.context.route("**/arrive", arrive)
        await patrol.context.set_offline(False)
        async with asyncio.timeout(30):
            assert await arrived.get() == version + 6
        await patrol.waiting(0)


async def test_a_round_opens_on_the_open_screen_without_a_network(house: tuple[Brain, str], browser: Browser) -> None:
    _, url = house
    now = datetime.now(UTC)
    opens, late, closes = (f"{now + timedelta(minutes=each):%Y-%m-%dT%H:%M:%SZ}" for each in (30, 60, 120))
    walk = {
        "round_id": "r", "version": 1, "name": "夜间巡检", "exercise": False, "state": "planned", "mine": False,
        "opens_at": opens, "begin_by": late, "closes_at": closes, "begun_at": None, "ended_at": None,
        "walker": None, "checkpoints": [], "missed": [],
    }  # fmt: skip
    async with phone(browser, url) as patrol:
        await patrol.page.route("**/api/v1/my-rounds", lambda route: route.fulfill(json=[walk]))
        await patrol.sign_in("patrol")
        await patrol.page.locator("a.round").click()
        shown = patrol.page.locator("article.round")
        await expect(shown).to_have_attribute("data-round", "planned")
        await go_offline(patrol)
        await patrol.context.clock.set_system_time(now + timedelta(minutes=32))
        await expect(shown).to_have_attribute("data-round", "open")
        await patrol.context.clock.set_system_time(now + timedelta(minutes=62))
        await expect(shown).to_have_attribute("data-round", "late")


async def test_a_photo_that_only_the_brain_can_read_is_sent_as_it_is(
    house: tuple[Brain, str], browser: Browser, tmp_path: Path
) -> None:
    """HEIC, as many phones save their photos; what is no picture at all is still refused at once."""
    register_heif_opener()
    brain, url = house
    officer, incident = await offered(brain)
    photo, none = tmp_path / "photo.heic", tmp_path / "none.heic"
    photo.write_bytes(a_photo(640, 480, format="HEIF"))
    none.write_bytes(b"no picture")
    async with phone(browser, url) as patrol:
        await on_scene(patrol)
        await patrol.page.set_input_files("input[name=photos]", none)
        await expect(patrol.page.get_by_text(said("web.patrol.form.no_photo"))).to_be_visible()
        async with patrol.page.expect_response("**/finish") as sent:
            await patrol.finish(photo)
        assert (await sent.value).ok, await (await sent.value).text()
    page = (await officer.get(f"/api/v1/incidents/{incident}")).json()
    assert [len(row["task"]["photos"]) for row in page["tasks"]] == [1]
