"""Live view in a real browser, by WebRTC from the node's own code: moving, stills where no way is, never silent."""

import asyncio
import base64
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Browser, Page, expect

from edge_agent.evidence import at_first_sight
from edge_agent.live_view import Limits, LiveViewError, LiveViews, Veil
from protocol.commands import COMMAND
from protocol.live_view import Glimpse, KeepView, OpenView
from protocol.texts import say
from tests.browser.looks import grave
from tests.browser.phone import phone
from tests.browser.sending import sends
from tests.browser.windows import DESK, PHONE, fits, sign_in, window
from tests.central.brain import CAMERA, Brain
from tests.central.http.test_cameras import answered, commands, hello
from tests.central.http.test_live_views import an_incident, sent_to
from tests.edge_agent.scene import Scene
from tests.edge_agent.world import BrightThings

House = tuple[Brain, str]
#: How rough the head is, and how rough the body below it, in the picture that stands on the screen.
ROUGH = """image => {
  const canvas = document.createElement('canvas'); canvas.width = 320; canvas.height = 240
  const pen = canvas.getContext('2d', { willReadFrequently: true }); pen.drawImage(image, 0, 0, 320, 240)
  const rough = (top, tall) => {
    const { data } = pen.getImageData(148, top, 24, tall)
    const rows = [...Array(tall).keys()].map(y => data[y * 24 * 4])
    const mean = rows.reduce((a, b) => a + b) / tall
    return Math.sqrt(rows.reduce((a, b) => a + (b - mean) ** 2, 0) / tall)
  }
  return [rough(64, 28), rough(120, 40)]
}"""


def words(key: str, lang: Any = "zh", **more: Any) -> str:
    return say(f"web.live.{key}", lang, **more)


@dataclass
class Node:
    """The node's side of the commands, with the agent's own live view behind it."""

    brain: Brain
    views: LiveViews
    scene: Scene
    #: What is left of an offer and an answer on their way.
    passes: Callable[[str], str] = lambda sdp: sdp
    stopped: asyncio.Event = field(default_factory=asyncio.Event)

    async def work(self) -> None:
        while not self.stopped.is_set():
            for sent in await commands(self.brain, wait_s=0.5):
                try:
                    said = await asyncio.to_thread(self._done, COMMAND.validate_python(sent["command"]))
                except LiveViewError as error:
                    said = {"outcome": "failed", "reason": error.text.model_dump()}
                await answered(self.brain, sent["command_id"], **said)

    def _done(self, command: object) -> dict[str, Any]:
        match command:
            case OpenView():
                asked = command.model_copy(update={"offer": self.passes(command.offer)})
                return {"outcome": "done", "sdp": self.passes(self.views.open(asked))}
            case KeepView():
                self.views.keep(command.view_id, command.seconds)
            case Glimpse():
                return {"outcome": "done", "glimpse": self.views.glimpse("cam-1", self.scene.newest)}
        return {"outcome": "done"}


@asynccontextmanager
async def a_node(brain: Brain, **limits: Any) -> AsyncIterator[Node]:
    scene = Scene()
    seen = at_first_sight(BrightThings(), {})
    views = LiveViews(Limits(**limits), lambda camera_id: scene, lambda camera_id: Veil(seen, seen, 640))
    node = Node(brain, views, scene)
    await hello(brain, {"camera_id": CAMERA, "state": "live"})
    working = asyncio.create_task(node.work())
    try:
        yield node
    finally:
        node.stopped.set()
        await working
        await asyncio.to_thread(views.stop)


async def moves(page: Page) -> None:
    """The video runs, its head is covered and the rest is not."""
    await expect(page.locator(".live[data-phase=moving] video")).to_be_visible(timeout=30_000)
    await page.wait_for_function("() => document.querySelector('.live video').currentTime > 0.3")
    head, body = await page.locator(".live video").evaluate(ROUGH)
    assert head < 12 < body, (head, body)


@sends("POST /api/v1/cameras/{camera_id}/live-views", "DELETE /api/v1/live-views/{view_id}")
@pytest.mark.parametrize(("size", "lang", "look"), [(DESK, "zh", "light"), (PHONE, "en", "dark")])
async def test_an_officer_looks_through_a_camera_and_it_is_written_down(
    house: House, browser: Browser, size: Any, lang: Any, look: Any, tmp_path: Path
) -> None:
    brain, url = house
    async with a_node(brain) as node, window(browser, size, color_scheme=look) as desk:
        page = desk.page
        await page.context.add_cookies([{"name": "wanglou_lang", "value": lang, "url": url}])
        await sign_in(desk, url, "officer")
        await page.goto(f"{url}/cameras/{CAMERA}/history")
        await expect(page.get_by_text(words("who_none", lang))).to_be_visible()
        await page.get_by_role("button", name=words("look", lang)).click()
        await moves(page)
        assert await fits(page) and await grave(page) == []
        await page.screenshot(path=tmp_path / f"live-{lang}-{look}.png")
        assert node.views.watching == 1
        async with page.expect_response("**/api/v1/live-views/**") as ended:
            await page.get_by_role("button", name=words("close", lang)).click()
        assert (await ended.value).ok
        await expect(page.locator(".live")).to_have_count(0)
        await page.reload()
        await expect(page.locator(".cam-looked li")).to_contain_text("名字officer")
        await page.screenshot(path=tmp_path / f"looked-{lang}-{look}.png")


@sends("POST /api/v1/cameras/{camera_id}/live-views", "POST /api/v1/live-views/{view_id}/still")
@pytest.mark.parametrize("why", ["no_browser", "no_way"])
async def test_where_no_moving_picture_comes_it_says_so_and_shows_stills(
    house: House, browser: Browser, why: str, tmp_path: Path
) -> None:
    brain, url = house
    async with a_node(brain) as node, window(browser, DESK) as desk:
        page = desk.page
        if why == "no_browser":
            await page.add_init_script("delete window.RTCPeerConnection")
        node.passes = lambda sdp: "".join(
            line for line in sdp.splitlines(keepends=True) if not line.startswith("a=candidate")
        )
        await sign_in(desk, url, "officer")
        await page.goto(f"{url}/cameras/{CAMERA}/zones")
        await page.get_by_role("button", name=words("look")).click()
        picture = page.locator(".live[data-phase=stills] img")
        await expect(picture).to_be_visible(timeout=60_000)
        await expect(page.locator(".live-why")).to_have_text(words(why))
        first = await picture.get_attribute("src")
        await page.screenshot(path=tmp_path / f"stills-{why}.png")
        node.scene.image = node.scene.image.copy()
        node.scene.image[:20] = 90
        await page.wait_for_function("was => document.querySelector('.live img').src !== was", arg=first)
        jpeg = base64.b64decode(str(await picture.get_attribute("src")).split(",")[1])
        assert jpeg[:2] == b"\xff\xd8"
        assert (await picture.evaluate(ROUGH))[0] < 12


@sends("POST /api/v1/cameras/{camera_id}/live-views", "POST /api/v1/live-views/{view_id}/keep")
async def test_a_refusal_is_said_and_a_view_is_kept_or_ends(house: House, browser: Browser, tmp_path: Path) -> None:
    brain, url = house
    async with a_node(brain, most=1) as node, window(browser, DESK) as first, window(browser, DESK) as second:
        for desk in (first, second):
            await sign_in(desk, url, "officer")
            await desk.page.clock.install()
            await desk.page.goto(f"{url}/cameras/{CAMERA}/zones")
        await first.page.get_by_role("button", name=words("look")).click()
        await moves(first.page)
        await second.page.get_by_role("button", name=words("look")).click()
        await expect(second.page.get_by_role("alert")).to_contain_text("1 人")
        await second.page.screenshot(path=tmp_path / "full.png")
        await first.page.clock.fast_forward(270_000)
        await expect(first.page.locator(".live-keep")).to_be_visible()
        await first.page.locator(".live-keep").click()
        await expect(first.page.locator(".live-keep")).to_have_count(0)
        await first.page.clock.fast_forward(301_000)
        await expect(first.page.get_by_text(words("over"))).to_be_visible()
        for _ in range(200):
            if node.views.watching == 0:
                break
            await asyncio.sleep(0.1)
        assert node.views.watching == 0


@sends("POST /api/v1/cameras/{camera_id}/live-views")
async def test_from_an_incident_the_camera_that_told_of_it_is_one_click_away(house: House, browser: Browser) -> None:
    from tests.browser.duty import CLIP, frame_of, put

    brain, url = house
    evidence = [await put(brain, frame_of(CLIP), "snapshot", "image/jpeg")]
    await brain.events(brain.event(evidence=evidence))
    async with a_node(brain), window(browser, DESK) as desk:
        page = desk.page
        await sign_in(desk, url, "officer")
        (row,) = (await (await brain.signed_in("officer")).get("/api/v1/queue")).json()["rows"]
        incident = row["incident"]["incident_id"]
        await page.goto(f"{url}/desk/incidents/{incident}")
        await page.get_by_role("button", name=words("look")).click()
        await moves(page)
        await expect(page.get_by_text(say("timeline.looked", "zh", camera="草坪"))).to_be_visible()


@sends("POST /api/v1/tasks/{task_id}/live-views")
async def test_a_patrol_looks_through_the_camera_of_the_task_in_hand(
    house: House, browser: Browser, tmp_path: Path
) -> None:
    brain, url = house
    incident = await an_incident(brain)
    await sent_to(brain, incident, "patrol")
    async with a_node(brain), phone(browser, url) as patrol:
        await patrol.sign_in("patrol")
        await patrol.open_task()
        look = patrol.page.get_by_role("button", name=words("look_at", name="草坪"))
        await expect(look).to_have_count(0)
        await patrol.press("accept")
        await patrol.stands("accepted")
        await look.click()
        await moves(patrol.page)
        assert await grave(patrol.page) == []
        await patrol.page.screenshot(path=tmp_path / "patrol.png", full_page=True)
