"""Without a network the patrol goes on working: nothing is lost, nothing is done twice, and a conflict is shown."""

import asyncio
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

import httpx
from PIL import Image
from playwright.async_api import Browser, Route, expect

from tests.browser.phone import WORDS, Phone, a_busy_photo, a_camera_photo, offered, phone, said, timeline
from tests.central.brain import Brain

#: web/src/patrol/pieces.ts
PIECE = 256 * 1024
REFUSED = ("status of 409", "status of 404")
#: How much lies on the phone: unsent entries, tasks, people.
COUNTED = """async () => {
  const asked = indexedDB.open('wanglou-patrol')
  await new Promise(done => { asked.onsuccess = done })
  const count = name => new Promise(done => {
    const counted = asked.result.transaction(name).objectStore(name).count()
    counted.onsuccess = () => done(counted.result)
  })
  return [await count('entries'), await count('tasks'), await count('people')]
}"""
SIGNED_OUT = ("status of 401",)


async def at_the_door(patrol: Phone) -> None:
    """Signed in, the task open and accepted, and the app ready for the cellar."""
    await patrol.sign_in("patrol")
    await patrol.open_task()
    await patrol.press("accept")
    await patrol.stands("accepted")
    await patrol.waiting(0)
    await patrol.ready_for_offline()


async def go_offline(patrol: Phone, *, offline: bool = True) -> None:
    await patrol.context.set_offline(offline)
    banner = patrol.page.locator("[data-offline]")
    await expect(banner).to_have_count(1 if offline else 0)


async def task_of(officer: httpx.AsyncClient, incident: str) -> dict[str, object]:
    page = (await officer.get(f"/api/v1/incidents/{incident}")).json()
    found: dict[str, object] = page["tasks"][-1]["task"]
    return found


async def test_what_is_done_in_the_cellar_arrives_later_in_order_and_once(
    house: tuple[Brain, str], browser: Browser, tmp_path: Path
) -> None:
    brain, url = house
    officer, incident = await offered(brain)
    async with phone(browser, url) as patrol:
        await at_the_door(patrol)
        await go_offline(patrol)
        await patrol.press("arrive")
        await patrol.stands("on_scene")
        await patrol.finish(a_camera_photo(tmp_path))
        await patrol.stands("done")
        await patrol.waiting(2)
        assert (await task_of(officer, incident))["state"] == "accepted"

        again = await patrol.opened()  # closed and opened again, still without a network
        await again.waiting(2)
        await expect(again.page.locator("a.task")).to_contain_text(said("web.patrol.queue.waits_here"))
        await again.page.locator("[data-waiting]").click()
        await expect(again.page.locator("[data-entry]")).to_have_count(2)

        await go_offline(again, offline=False)
        await expect(again.page.get_by_text(said("web.patrol.queue.none"))).to_be_visible(timeout=20_000)
    done = await task_of(officer, incident)
    assert (done["state"], done["note"], len(done["photos"])) == ("done", WORDS, 1)  # type: ignore[arg-type]
    lines = await timeline(officer, incident)
    for step in ("arrive", "finish"):
        assert sum(said(f"verb.task.{step}") in line for line in lines) == 1


async def test_who_lost_the_task_meanwhile_sees_who_has_it_and_keeps_words_and_photo(
    house: tuple[Brain, str], browser: Browser, tmp_path: Path
) -> None:
    brain, url = house
    officer, incident = await offered(brain)
    async with phone(browser, url, *REFUSED) as patrol, phone(browser, url) as other:
        await at_the_door(patrol)
        await patrol.press("arrive")
        await patrol.stands("on_scene")
        await patrol.waiting(0)
        await go_offline(patrol)
        await patrol.finish(a_camera_photo(tmp_path))
        await patrol.waiting(1)

        # Meanwhile the desk calls it off, and somebody else is sent.
        assert (await officer.post(f"/api/v1/incidents/{incident}/suspend", json={"reason": "等施工队"})).is_success
        assert (await officer.post(f"/api/v1/incidents/{incident}/reopen", json={"reason": "又有人来"})).is_success
        await other.sign_in("second-patrol")
        who = await brain.signed_in("second-patrol")
        me = (await who.get("/api/v1/session")).json()
        sent = await officer.post(f"/api/v1/incidents/{incident}/dispatch", json={"to": me["account_id"]})
        assert sent.is_success, sent.text
        await other.open_task()
        await other.press("accept")
        await other.stands("accepted")

        await go_offline(patrol, offline=False)
        card = patrol.page.locator("[data-held-action=finish]")
        await expect(card).to_contain_text(
            said("web.patrol.queue.held_by", name=me["name"], state=said("state.task.accepted"))
        )
        await expect(card).to_contain_text("名字officer")
        await expect(card).to_contain_text(WORDS)
        await expect(card.locator("img")).to_have_count(1)
        await patrol.page.screenshot(path=tmp_path / "conflict.png")
        await card.get_by_role("button", name=said("web.patrol.queue.as_finding")).click()
        await expect(patrol.page.locator("[data-held]")).to_have_count(0)
        await patrol.waiting(0)  # in this order: what is held does not wait yet
    page = (await officer.get(f"/api/v1/incidents/{incident}")).json()
    rows = (await officer.get("/api/v1/queue")).json()["rows"]
    assert any(WORDS in row["words"] for row in rows) or any(WORDS in each["signal"]["words"] for each in page["links"])


async def test_a_step_given_up_can_be_taken_back(house: tuple[Brain, str], browser: Browser) -> None:
    brain, url = house
    officer, incident = await offered(brain)
    async with phone(browser, url) as patrol:
        await at_the_door(patrol)
        await go_offline(patrol)
        await patrol.press("set_out")
        await patrol.press("arrive")
        await patrol.page.locator("[data-waiting]").click()
        drop = patrol.page.locator("[data-entry=set_out]").get_by_role("button", name=said("web.patrol.queue.drop"))
        await drop.click()
        await patrol.waiting(0)  # what was built on it went with it
        take_back = said("web.patrol.queue.take_back")
        await expect(patrol.page.get_by_role("button", name=take_back)).to_have_count(2)
        given_up = patrol.page.locator("[data-dropped]")
        assert [await given_up.nth(n).get_attribute("data-dropped") for n in (0, 1)] == ["set_out", "arrive"]
        await given_up.nth(0).get_by_role("button", name=take_back).click()
        await patrol.waiting(1)
        await drop.click()
        await patrol.waiting(0)
        await given_up.nth(1).get_by_role("button", name=take_back).click()
        await patrol.waiting(2)  # what it was built on came back with it
        await go_offline(patrol, offline=False)
        await patrol.waiting(0)
    assert (await task_of(officer, incident))["state"] == "on_scene"


async def test_an_expired_session_asks_for_the_password_and_loses_nothing(
    house: tuple[Brain, str], browser: Browser, tmp_path: Path
) -> None:
    brain, url = house
    officer, incident = await offered(brain)
    async with phone(browser, url, *SIGNED_OUT) as patrol:
        await at_the_door(patrol)
        await patrol.press("arrive")
        await patrol.stands("on_scene")
        await patrol.waiting(0)
        await patrol.page.fill("textarea[name=note]", "正在写到一半")
        await patrol.context.clear_cookies()
        await patrol.finish(a_camera_photo(tmp_path))
        await expect(patrol.page.locator("dialog input[name=password]")).to_be_visible()
        await patrol.sign_in_again("patrol")
        await expect(patrol.page.get_by_text(said("web.patrol.gone"))).to_be_visible()
        await patrol.waiting(0)
    assert (await task_of(officer, incident))["note"] == WORDS


async def test_unsent_steps_stay_with_their_account_and_are_nobody_elses(
    house: tuple[Brain, str], browser: Browser
) -> None:
    brain, url = house
    officer, incident = await offered(brain)
    async with phone(browser, url, *SIGNED_OUT, *REFUSED, "status of 503") as patrol:
        await at_the_door(patrol)
        await patrol.page.route("**/api/v1/tasks/*/set-out", lambda route: route.fulfill(status=503))
        await patrol.press("set_out")
        await patrol.waiting(1)
        await patrol.page.get_by_role("link", name=said("web.patrol.mine")).click()
        leave = patrol.page.get_by_role("button", name=said("web.patrol.me.leave"))
        await leave.click()
        await expect(patrol.page.get_by_text(said("web.patrol.me.leave_unsent", count=1))).to_be_visible()
        await patrol.page.get_by_role("button", name=said("web.patrol.me.stay")).click()
        await leave.click()
        await patrol.page.get_by_role("button", name=said("web.patrol.me.leave_anyway")).click()
        await patrol.page.wait_for_url("**/login")
        kept = await patrol.page.evaluate(COUNTED)
        assert kept == [1, 0, 0], "what was read is gone, what was written is not"

        await patrol.page.unroute("**/api/v1/tasks/*/set-out")
        await patrol.sign_in("second-patrol")
        await patrol.waiting(0)
        # Who signs out is off shift, so the task is somebody else's by now; the step has not been sent in their name.
        assert (await task_of(officer, incident))["state"] == "offered"
        await patrol.context.clear_cookies()
        await patrol.page.goto("about:blank")
        await patrol.page.goto(f"{url}/login?next=/patrol")
        await patrol.sign_in("patrol")
        await expect(patrol.page.get_by_text(said("web.patrol.queue.held", count=1))).to_be_visible()
    assert (await task_of(officer, incident))["state"] == "offered"


async def test_a_photo_that_breaks_off_at_nine_tenths_goes_on_there_after_the_app_was_opened_again(
    house: tuple[Brain, str], browser: Browser, tmp_path: Path
) -> None:
    brain, url = house
    officer, incident = await offered(brain)
    async with phone(browser, url) as patrol:
        await at_the_door(patrol)
        await patrol.press("arrive")
        await patrol.stands("on_scene")
        line = Line()
        await patrol.context.route("**/api/v1/uploads**", line.carry)
        patrol.context.on("request", lambda r: line.finishes.append(r.url) if r.url.endswith("/finish") else None)
        await patrol.finish(a_busy_photo(tmp_path))
        async with asyncio.timeout(30):
            await line.broke.wait()
        await patrol.waiting(1)
        assert line.pieces == list(range(0, line.broke_at, PIECE)), "all before it has come"
        assert line.broke_at > 4 * PIECE

        again = await patrol.opened()
        await again.waiting(1)
        line.broken = False
        await again.page.locator("[data-waiting]").click()
        await again.page.get_by_role("button", name=said("web.patrol.queue.try")).click()
        await expect(again.page.get_by_text(said("web.patrol.queue.none"))).to_be_visible(timeout=20_000)
        assert line.pieces == list(range(0, line.length, PIECE)), "every piece came once"
        assert line.begun > 1, "it was asked how much is there"
        assert len(line.finishes) == 1
    (photo,) = (await task_of(officer, incident))["photos"]  # type: ignore[misc]
    picture = await officer.get(f"/api/v1/incidents/{incident}/media/{photo}")
    assert Image.open(BytesIO(picture.content)).size == (2048, 1536), "made small before it was sent, and whole"


@dataclass
class Line:
    """A bad line: what goes over it is counted, and at nine tenths of a file it breaks for as long as it is broken."""

    broken: bool = True
    broke: asyncio.Event = field(default_factory=asyncio.Event)
    broke_at: int = 0
    length: int = 0
    #: Where each began.
    pieces: list[int] = field(default_factory=list)
    begun: int = 0
    finishes: list[str] = field(default_factory=list)

    async def carry(self, route: Route) -> None:
        headers = route.request.headers
        if route.request.method == "POST":
            self.length, self.begun = int(headers["upload-length"]), self.begun + 1
        elif self.broken and int(headers["upload-offset"]) > 0.9 * self.length - PIECE:
            self.broke_at = int(headers["upload-offset"])
            self.broke.set()
            await route.abort("failed")
            return
        else:
            self.pieces.append(int(headers["upload-offset"]))
        await route.continue_()
