"""The duty desk in a real browser: every button that changes something, through a real brain, without a complaint."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from hashlib import sha256
from typing import Any

import httpx
import psycopg
from playwright.async_api import Browser, Page, Route, expect

from protocol.scope import whole
from protocol.texts import say
from tests.browser.duty import CLIP, frame_of, morning, put, seen
from tests.browser.sending import sends
from tests.browser.windows import DESK, Window, fits, sign_in, window
from tests.central.brain import DISTRICT, PASSWORD, Brain

House = tuple[Brain, str]

#: A picture is fitted into its frame: where it really lies.
WHERE_THE_PICTURE_IS = """image => {
  const frame = image.getBoundingClientRect()
  const scale = Math.min(frame.width / image.naturalWidth, frame.height / image.naturalHeight)
  const [width, height] = [image.naturalWidth * scale, image.naturalHeight * scale]
  return [frame.x + (frame.width - width) / 2, frame.y + (frame.height - height) / 2, width, height]
}"""

COUNT_TONES = """() => {
  window.tones = 0
  const start = OscillatorNode.prototype.start
  OscillatorNode.prototype.start = function (at) { window.tones += 1; return start.call(this, at) }
}"""

ONCE_IT_CAN_BE_SHOWN = """video => new Promise((resolve, reject) => {
  if (video.readyState >= 1) resolve()
  video.addEventListener('loadedmetadata', resolve)
  video.addEventListener('error', () => reject(new Error('the browser cannot play it')))
})"""


def zh(key: str, **values: object) -> str:
    return say(key, "zh", **values)


@asynccontextmanager
async def at_the_desk(browser: Browser, url: str, incident: str = "", login: str = "officer") -> AsyncIterator[Window]:
    async with window(browser, DESK) as desk:
        await sign_in(desk, url, login)
        if incident:
            await open_incident(desk.page, url, incident)
        yield desk


async def open_incident(page: Page, url: str, incident: str) -> None:
    await page.goto(f"{url}/desk/incidents/{incident}")
    await expect(page.locator(".incident")).to_be_visible()


async def said(page: Page, key: str) -> None:
    await expect(page.locator(".ant-notification-notice-title").get_by_text(zh(key), exact=True)).to_be_visible()


async def state(page: Page, wanted: str) -> None:
    await expect(page.locator(f".incident[data-state={wanted}]")).to_be_visible()


async def page_of(brain: Brain, incident: str) -> Any:
    return (await (await brain.signed_in("admin")).get(f"/api/v1/incidents/{incident}")).json()


@sends(
    "POST /api/v1/incidents/{incident_id}/acknowledge",
    "POST /api/v1/incidents/{incident_id}/confirm",
    "POST /api/v1/incidents/{incident_id}/dispatch",
    "POST /api/v1/incidents/{incident_id}/note",
)
async def test_the_road_of_an_incident_by_keyboard_alone(house: House, browser: Browser) -> None:
    brain, url = house
    incident = await brain.incident_of()
    async with at_the_desk(browser, url) as desk:
        page = desk.page
        await expect(page.locator("li.row")).to_have_count(1)
        await page.keyboard.press("j")
        await expect(page).to_have_url(f"{url}/desk/incidents/{incident}")
        for key, step in (("a", "acknowledge"), ("c", "confirm"), ("d", "dispatch")):
            await expect(page.locator(f"[data-step={step}]")).to_be_enabled()
            await page.keyboard.press(key)
            await said(page, f"page.incident.did.{step}")
        await state(page, "dispatched")
        await page.keyboard.press("w")
        await page.keyboard.type("正在联系物业")
        await page.keyboard.press("Control+Enter")
        await said(page, "page.incident.did.note")
        await expect(page.locator(".timeline")).to_contain_text("正在联系物业")
        await expect(page.locator("#reason")).to_be_hidden()
        await page.keyboard.press("?")
        await expect(page.locator(".keys")).to_be_visible()
    assert (await page_of(brain, incident))["incident"]["acknowledged_at"] is not None


@sends(
    "POST /api/v1/incidents/{incident_id}/reject",
    "POST /api/v1/incidents/{incident_id}/mark-false-alarm",
    "POST /api/v1/incidents/{incident_id}/suspend",
)
async def test_an_end_needs_words_and_can_be_taken_back(house: House, browser: Browser) -> None:
    brain, url = house
    ways = (
        ("3号楼西边草坪有人翻进围挡", "reject", "r", "rejected"),
        ("3号楼楼上半夜一直敲墙，太吵了", "mark_false_alarm", "f", "false_alarm"),
        ("西草坪旁边垃圾桶满了，垃圾堆在路边，味道很大", "suspend", "", "suspended"),
    )
    officer = await brain.signed_in("officer")
    async with at_the_desk(browser, url) as desk:
        page = desk.page
        for words, step, key, ends in ways:
            incident = await brain.incident_of(words)
            await officer.post(f"/api/v1/incidents/{incident}/confirm")
            await open_incident(page, url, incident)
            await (page.keyboard.press(key) if key else page.locator(f"[data-step={step}]").click())
            await page.locator("[data-send]").click()
            await expect(page.get_by_text(zh("web.incident.reason_needed"))).to_be_visible()
            await page.fill("#reason", "现场看过，没有")
            await page.locator("[data-send]").click()
            await said(page, f"page.incident.did.{step}")
            await state(page, ends)
            await page.locator("[data-undo]").click()
            await state(page, "reopened")


@sends("POST /api/v1/incidents/{incident_id}/reopen")
async def test_an_end_is_opened_again_with_words(house: House, browser: Browser) -> None:
    brain, url = house
    incident = await brain.incident_of()
    officer = await brain.signed_in("officer")
    await officer.post(f"/api/v1/incidents/{incident}/reject", json={"reason": "重复"})
    async with at_the_desk(browser, url, incident) as desk:
        await desk.page.locator("[data-step=reopen]").click()
        await desk.page.fill("#reason", "又发生了")
        await desk.page.locator("[data-send]").click()
        await state(desk.page, "reopened")


@sends("POST /api/v1/incidents/{incident_id}/check")
async def test_the_officers_own_choice_is_sent_a_failed_check_goes_back_and_a_closing_one_is_undone(
    house: House, browser: Browser
) -> None:
    brain, url = house
    incident = await brain.incident_of()
    officer = await brain.signed_in("officer")
    await officer.post(f"/api/v1/incidents/{incident}/confirm")
    async with at_the_desk(browser, url, incident) as desk:
        page = desk.page
        second = page.locator(".people label").nth(1)
        name = await second.locator("b").inner_text()
        await second.click()
        await page.locator("[data-step=dispatch]").click()
        await expect(page.locator(".task-who")).to_contain_text(name)
        phone = await brain.signed_in(name.removeprefix("名字"))
        await finished(phone)
        await state(page, "reported")
        await expect(page.locator(".tasks .photos img")).to_be_visible()
        await page.locator("[data-step=check-not]").click()
        await expect(page.get_by_text(zh("web.incident.check_why"))).to_be_visible()
        await page.fill("#check-words", "围挡还没有修好")
        await page.locator("[data-step=check-not]").click()
        await said(page, "page.incident.did.check")
        await state(page, "handling")

        await finished(phone)  # it was offered again
        await state(page, "reported")
        await page.locator("[data-step=check-ok]").click()
        await state(page, "closed")
        await page.locator("[data-undo]").click()
        await state(page, "reopened")


async def finished(phone: httpx.AsyncClient) -> None:
    """The one task in hand, from accepting it to its photo."""
    (task,) = (await phone.get("/api/v1/tasks")).json()
    at = f"/api/v1/tasks/{task['task']['task_id']}"
    for step in ("accept", "set-out", "arrive"):
        await phone.post(f"{at}/{step}")
    photo = [("photos", ("a.jpg", frame_of(CLIP), "image/jpeg"))]
    answer = await phone.post(f"{at}/finish", data={"note": "已处理"}, files=photo)
    assert answer.status_code == 200, answer.text


async def test_a_picture_with_its_box_and_the_reasons_of_the_alarm(house: House, browser: Browser) -> None:
    brain, url = house
    incident = await seen(brain, box={"x1": 0.25, "y1": 0.5, "x2": 0.5, "y2": 1.0})
    async with at_the_desk(browser, url, incident) as desk:
        page = desk.page
        await page.locator(".eye img").evaluate("image => image.decode()")
        drawn = await page.locator(".eye rect").bounding_box()
        left, top, width, height = await page.locator(".eye img").evaluate(WHERE_THE_PICTURE_IS)
        assert drawn is not None
        assert abs(drawn["x"] - (left + 0.25 * width)) < 4
        assert abs(drawn["y"] - (top + 0.5 * height)) < 4
        assert abs(drawn["height"] - 0.5 * height) < 8
        await expect(page.locator(".why-alarm li")).to_have_count(2)
        await expect(page.locator(".eye .rendered")).to_be_visible()
        await page.locator(".ant-segmented").get_by_text(zh("page.incident.clip")).click()
        await page.locator("video").evaluate(ONCE_IT_CAN_BE_SHOWN)


async def test_a_picture_that_is_still_on_its_way_is_said_so_and_comes_by_itself(
    house: House, browser: Browser
) -> None:
    brain, url = house
    picture = frame_of(CLIP)
    late = {
        "sha256": sha256(picture).hexdigest(), "kind": "snapshot", "media_type": "image/jpeg",
        "size_bytes": len(picture), "captured_at": brain.world.now().isoformat(), "blurred": 0,
    }  # fmt: skip
    await brain.events(brain.event(evidence=[late]))
    (row,) = (await (await brain.signed_in("officer")).get("/api/v1/queue")).json()["rows"]
    async with at_the_desk(browser, url) as desk:
        await open_incident(desk.page, url, row["incident"]["incident_id"])
        await expect(desk.page.get_by_text(zh("web.state.picture_coming"))).to_be_visible()
        await put(brain, picture, "snapshot", "image/jpeg")
        await expect(desk.page.locator(".eye img")).to_be_visible()
        await expect(desk.page.get_by_text(zh("web.state.picture_coming"))).to_be_hidden()


async def test_a_clip_that_is_still_on_its_way_is_said_so_and_comes_by_itself(house: House, browser: Browser) -> None:
    brain, url = house
    snapshot = await put(brain, frame_of(CLIP), "snapshot", "image/jpeg")
    late = snapshot | {
        "sha256": sha256(CLIP).hexdigest(), "kind": "clip", "media_type": "video/mp4", "size_bytes": len(CLIP),
    }  # fmt: skip
    await brain.events(brain.event(evidence=[snapshot, late]))
    (row,) = (await (await brain.signed_in("officer")).get("/api/v1/queue")).json()["rows"]
    async with at_the_desk(browser, url, row["incident"]["incident_id"]) as desk:
        await desk.page.locator(".ant-segmented").get_by_text(zh("page.incident.clip")).click()
        await expect(desk.page.get_by_text(zh("web.state.picture_coming"))).to_be_visible()
        await expect(desk.page.get_by_text(zh("web.incident.clip_broken"))).to_have_count(0)
        await expect(desk.page.locator("video")).to_be_hidden()
        await put(brain, CLIP, "clip", "video/mp4")
        await expect(desk.page.get_by_text(zh("web.state.picture_coming"))).to_be_hidden()
        await expect(desk.page.locator("video")).to_be_visible()
        await desk.page.locator("video").evaluate(ONCE_IT_CAN_BE_SHOWN)


async def test_a_clip_that_somebody_watches_is_not_taken_away_by_the_next_alarm(house: House, browser: Browser) -> None:
    brain, url = house
    incident = await seen(brain)
    async with at_the_desk(browser, url, incident) as desk:
        page = desk.page
        await page.locator(".ant-segmented").get_by_text(zh("page.incident.clip")).click()
        await page.locator("video").evaluate(ONCE_IT_CAN_BE_SHOWN)
        assert await seen(brain) == incident
        await expect(page.locator(".signals > ol > li")).to_have_count(2)
        await expect(page.locator("video")).to_be_visible()
        # The newer one is there for whoever wants it.
        await page.get_by_role("button", name=zh("web.incident.look"), exact=True).click()
        await expect(page.locator(".eye img")).to_be_visible()


async def test_a_clip_that_cannot_be_played_says_so_and_shows_the_snapshot(house: House, browser: Browser) -> None:
    brain, url = house
    # A whole MP4 by its boxes, with nothing in it that a browser knows how to play.
    hollow = b"\x00\x00\x00\x18ftypisom\x00\x00\x02\x00isomiso2" + b"\x00\x00\x00\x10mdat" + b"\x00" * 8
    hollow += b"\x00\x00\x00\x08moov"
    incident = await seen(brain, clip=hollow)
    async with at_the_desk(browser, url, incident) as desk:
        await desk.page.locator(".ant-segmented").get_by_text(zh("page.incident.clip")).click()
        await expect(desk.page.get_by_text(zh("web.incident.clip_broken"))).to_be_visible()
        await expect(desk.page.locator(".eye img")).to_be_visible()
        async with desk.page.expect_download() as saved:
            await desk.page.get_by_text(zh("web.incident.download")).click()
        assert (await saved.value).suggested_filename.endswith(".mp4")


async def together(brain: Brain) -> tuple[str, str, str]:
    """(incident with two reports, the second's signal, an incident of another kind)."""
    first = await brain.incident_of("3号楼西边草坪有人翻进围挡")
    other = await brain.incident_of("3号楼楼上半夜一直敲墙，太吵了")
    second = await brain.report("3号楼西边草坪有人翻进围挡，两个人")
    page = await page_of(brain, first)
    if len(page["links"]) == 1:  # too far apart for the rules: the officer puts them together
        admin = await brain.signed_in("admin")
        rows = (await admin.get("/api/v1/queue")).json()["rows"]
        own = next(r for r in rows if r["incident"]["number"] == second["incident_number"])["incident"]["incident_id"]
        assert (await admin.post(f"/api/v1/incidents/{own}/merge", json={"incident_id": first})).status_code == 200
        page = await page_of(brain, first)
    assert len(page["links"]) == 2
    return first, page["links"][1]["signal"]["signal_id"], other


@sends(
    "POST /api/v1/links/{link_id}/undo",
    "POST /api/v1/signals/{signal_id}/move",
)
async def test_signals_are_parted_moved_and_brought_back(house: House, browser: Browser) -> None:
    brain, url = house
    first, _, other = await together(brain)
    async with at_the_desk(browser, url, first) as desk:
        page = desk.page
        signals = page.locator(".signals > ol > li")
        await expect(signals).to_have_count(2)
        await page.locator("[data-part]").nth(1).click()
        await said(page, "page.incident.did.undo_link")
        await expect(signals).to_have_count(1)
        await page.locator("[data-undo]").click()
        await said(page, "web.undo.done")
        await expect(signals).to_have_count(2)
        await page.get_by_role("button", name=zh("web.incident.move"), exact=True).nth(1).click()
        await choose_incident(page, "噪音")
        await said(page, "web.incident.moved")
        assert len((await page_of(brain, other))["links"]) == 2
        await page.locator("[data-undo]").click()
        await expect(signals).to_have_count(2)
        await page.locator(".signals details summary").last.click()
        await page.get_by_role("button", name=zh("page.incident.undo")).first.wait_for()


async def choose_incident(page: Page, words: str) -> None:
    await page.locator("#into").fill(words)
    await page.keyboard.press("Enter")
    await page.locator("[data-send]").last.click()


@sends("POST /api/v1/incidents/{incident_id}/merge")
async def test_an_incident_is_merged_and_taken_out_again(house: House, browser: Browser) -> None:
    brain, url = house
    first = await brain.incident_of("3号楼西边草坪有人翻进围挡")
    other = await brain.incident_of("3号楼楼上半夜一直敲墙，太吵了")
    async with at_the_desk(browser, url, other) as desk:
        page = desk.page
        await page.keyboard.press("m")
        await choose_incident(page, "区域入侵")
        await expect(page).to_have_url(f"{url}/desk/incidents/{first}")
        await expect(page.locator(".signals > ol > li")).to_have_count(2)
        await page.locator("[data-undo]").click()
        await said(page, "web.undo.done")
        assert len((await page_of(brain, first))["links"]) == 1


@sends("POST /api/v1/links/{link_id}/accept", "POST /api/v1/links/{link_id}/suggest-again")
async def test_a_suggestion_is_taken_or_put_aside(house: House, browser: Browser) -> None:
    brain, url = house
    for take in (False, True):
        ids = await morning(brain)
        await brain.incident_of("2单元着火了，快来")
        fire = await page_of(brain, ids["fire"])
        assert fire["suggestions"], "whoever is the first to name a staircase may mean another house"
        async with at_the_desk(browser, url, ids["fire"]) as desk:
            page = desk.page
            suggestions = page.locator(".suggestion")
            count = await suggestions.count()
            button = zh("page.incident.same" if take else "page.incident.not_same")
            await suggestions.first.get_by_role("button", name=button, exact=True).click()
            await said(page, "page.incident.did.accept_suggestion" if take else "web.incident.put_aside")
            if not take:
                await expect(suggestions).to_have_count(count - 1)
                await page.locator("[data-undo]").click()
                await expect(suggestions).to_have_count(count)
        for row in (await (await brain.signed_in("admin")).get("/api/v1/queue")).json()["rows"]:
            at = f"/api/v1/incidents/{row['incident']['incident_id']}"
            officer = await brain.signed_in("officer")
            await officer.post(f"{at}/mark-false-alarm", json={"reason": "下一轮"})


async def test_an_answer_that_comes_late_leads_nobody_away(house: House, browser: Browser) -> None:
    """Accepted on a slow line; meanwhile the officer has gone on to something else."""
    brain, url = house
    ids = await morning(brain)
    second = await brain.incident_of("2单元着火了，快来")
    async with at_the_desk(browser, url, second) as desk:
        page = desk.page
        gone_on = asyncio.Event()

        async def slowly(route: Route) -> None:
            await gone_on.wait()
            await route.continue_()

        await page.route("**/accept", slowly)
        await page.locator(".suggestion").get_by_role("button", name=zh("page.incident.same"), exact=True).first.click()
        await page.locator(f".row a[href$='{ids['noise']}']").click()
        await expect(page.locator(f".row-here[data-incident='{ids['noise']}']")).to_be_visible()
        gone_on.set()
        await said(page, "page.incident.did.accept_suggestion")
        await expect(page.locator(f"li.row[data-incident='{second}']")).to_have_count(0)
        await expect(page).to_have_url(f"{url}/desk/incidents/{ids['noise']}")


async def test_as_long_as_no_incident_is_open_only_the_figures_are_asked_for(house: House, browser: Browser) -> None:
    brain, url = house
    await brain.incident_of()
    async with at_the_desk(browser, url) as desk:
        page = desk.page
        async with page.expect_response("**/api/v1/wall?*") as asked:
            await page.reload()
        assert (await (await asked.value).json())["rows"] == []
        await expect(page.locator(".overview-stand [data-figure=received] dd")).to_have_text("1")
        async with page.expect_response("**/api/v1/wall?*") as asked:
            await page.goto(f"{url}/wall")
        assert len((await (await asked.value).json())["rows"]) == 1


async def test_a_contact_is_shown_when_it_is_asked_for(house: House, browser: Browser) -> None:
    brain, url = house
    incident = await brain.incident_of(contact="13800000000")
    async with at_the_desk(browser, url, incident) as desk:
        assert "13800000000" not in await desk.page.content()
        await desk.page.get_by_role("button", name=zh("page.incident.contact")).click()
        await expect(desk.page.get_by_role("link", name="13800000000")).to_be_visible()


async def test_two_officers_on_one_incident_hear_of_each_other(house: House, browser: Browser) -> None:
    brain, url = house
    incident = await brain.incident_of()
    admin = await brain.signed_in("admin")
    async with at_the_desk(browser, url, incident) as desk:
        page = desk.page
        await admin.post(f"/api/v1/incidents/{incident}/confirm")
        await expect(page.locator(".ant-notification")).to_contain_text("名字admin")
        await state(page, "filed")


async def test_a_step_that_came_too_late_shows_why_and_the_fresh_state(house: House, browser: Browser) -> None:
    brain, url = house
    incident = await brain.incident_of()
    admin = await brain.signed_in("admin")
    async with at_the_desk(browser, url, incident) as desk:
        desk.expected.append("409")
        page = desk.page
        pressed = asyncio.Event()

        async def once_pressed(route: Route) -> None:
            if route.request.method == "GET":
                await pressed.wait()
            await route.continue_()

        # The news of it is still on its way when the second officer presses.
        await page.route("**/api/v1/**", once_pressed)
        await admin.post(f"/api/v1/incidents/{incident}/confirm")
        await page.locator("[data-step=confirm]").click()
        pressed.set()
        await expect(page.locator(".ant-notification")).to_contain_text(zh("web.incident.stale"))
        await state(page, "filed")


@sends("POST /api/v1/session")
async def test_a_session_that_ends_in_the_middle_of_typing_loses_no_word(house: House, browser: Browser) -> None:
    brain, url = house
    incident = await brain.incident_of()
    async with at_the_desk(browser, url, incident) as desk:
        desk.expected.append("401")
        page = desk.page
        await page.locator("[data-step=note]").click()
        await page.fill("#reason", "正在联系物业")
        await page.context.clear_cookies(name="wanglou")
        await page.locator("[data-send]").click()
        await expect(page.get_by_text(zh("web.session.title"))).to_be_visible()
        assert await page.input_value("#reason") == "正在联系物业"
        dialog = page.get_by_role("dialog").filter(has_text=zh("web.session.why"))
        await expect(dialog.locator("#login")).to_have_value("officer")
        await dialog.locator("#password").fill(PASSWORD)
        await page.keyboard.press("Enter")
        await said(page, "page.incident.did.note")
        await expect(page.locator(".timeline")).to_contain_text("正在联系物业")


async def test_words_wait_where_they_were_begun(house: House, browser: Browser) -> None:
    """A fire comes in the middle of a sentence; and what was written about one step is no word on another."""
    brain, url = house
    ids = await morning(brain)
    async with at_the_desk(browser, url, ids["noise"]) as desk:
        page = desk.page
        await page.locator("[data-step=reject]").click()
        await page.fill("#reason", "居民说已经自己谈好")
        await page.keyboard.press("Escape")
        await expect(page.locator("#reason")).to_be_hidden()
        await page.locator("[data-step=note]").click()
        await expect(page.locator("#reason")).to_have_value("")
        await page.keyboard.press("Escape")
        await expect(page.locator("#reason")).to_be_hidden()
        for other, words in (("fire", ""), ("noise", "居民说已经自己谈好")):
            await page.locator(f".row a[href$='{ids[other]}']").click()
            await expect(page.locator(f".row-here[data-incident='{ids[other]}']")).to_be_visible()
            await page.locator("[data-step=reject]").click()
            await expect(page.locator("#reason")).to_have_value(words)
            await page.keyboard.press("Escape")
            await expect(page.locator("#reason")).to_be_hidden()


@sends("POST /api/v1/session")
async def test_a_session_that_ends_is_heard_and_stands_in_the_tab(house: House, browser: Browser) -> None:
    """By night nobody looks at the screen; without a session it hears of no danger any more."""
    brain, url = house
    async with at_the_desk(browser, url) as desk:
        desk.expected.append("401")
        page = desk.page
        await page.get_by_text(zh("web.desk.sound_off")).click()
        await expect(page.get_by_text(zh("web.desk.sound_on"))).to_be_visible()
        title = await page.title()
        await page.evaluate(COUNT_TONES)
        await page.context.clear_cookies(name="wanglou")
        brain.world.feed.close()
        brain.world.feed.closing.clear()
        dialog = page.get_by_role("dialog").filter(has_text=zh("web.session.why"))
        await expect(dialog).to_be_visible()
        await expect(page).to_have_title(zh("web.session.title"))
        assert await page.evaluate("window.tones") > 0
        await dialog.locator("#password").fill(PASSWORD)
        await page.keyboard.press("Enter")
        await expect(page).to_have_title(title)


@sends("POST /api/v1/session")
async def test_somebody_else_who_signs_in_finds_nothing_of_the_first(house: House, browser: Browser) -> None:
    """The second is of another community: what the first had on the screen and had begun is not theirs."""
    brain, url = house
    incident = await brain.incident_of()
    async with at_the_desk(browser, url, incident) as desk:
        desk.expected += ["401", "ERR_ABORTED"]
        page = desk.page
        await page.locator("[data-step=note]").click()
        await page.fill("#reason", "正在联系物业")
        await page.context.clear_cookies(name="wanglou")
        await page.locator("[data-send]").click()
        dialog = page.get_by_role("dialog").filter(has_text=zh("web.session.why"))
        await dialog.locator("#login").fill("other-officer")
        await dialog.locator("#password").fill(PASSWORD)
        await page.keyboard.press("Enter")
        await expect(page).to_have_url(f"{url}/desk")
        await expect(page.get_by_text(zh("page.desk.quiet"))).to_be_visible()
        await expect(page.locator(".person")).to_contain_text("名字other-officer")
    assert "正在联系物业" not in str(await page_of(brain, incident))


async def test_a_cut_line_says_so_and_comes_back_with_what_was_missed(house: House, browser: Browser) -> None:
    brain, url = house
    async with at_the_desk(browser, url) as desk:
        desk.expected.append("ERR_FAILED")
        page = desk.page
        await expect(page.get_by_text(zh("page.desk.quiet"))).to_be_visible()
        await page.route("**/api/v1/feed", lambda route: route.abort())
        brain.world.feed.close()
        await expect(page.get_by_text(zh("web.line.banner"))).to_be_visible()
        await brain.incident_of()
        brain.world.feed.closing.clear()
        await page.unroute("**/api/v1/feed")
        await expect(page.locator("li.row")).to_have_count(1)
        await expect(page.locator("[data-line=live]")).to_be_visible()
        await expect(page.get_by_text(zh("web.line.banner"))).to_be_hidden()


async def test_what_was_opened_while_the_line_was_cut_comes_by_itself(house: House, browser: Browser) -> None:
    brain, url = house
    incident = await brain.incident_of()
    async with at_the_desk(browser, url) as desk:
        desk.expected.append("ERR_FAILED")
        page = desk.page
        row = page.locator(f".row a[href$='{incident}']")
        await expect(row).to_be_visible()
        await page.route("**/api/v1/**", lambda route: route.abort())
        brain.world.feed.close()
        await expect(page.get_by_text(zh("web.line.banner"))).to_be_visible()
        await row.click()
        await expect(page.locator(".desk-incident").get_by_text(zh("web.error.unreached"))).to_be_visible()
        brain.world.feed.closing.clear()
        await page.unroute("**/api/v1/**")
        await expect(page.locator("[data-line=live]")).to_be_visible()
        await expect(page.locator(".incident")).to_be_visible()


async def test_the_sound_is_asked_for_and_says_when_it_is_off(house: House, browser: Browser) -> None:
    brain, url = house
    async with at_the_desk(browser, url) as desk:
        page = desk.page
        await page.evaluate(COUNT_TONES)
        switch = page.locator(".sound")
        await expect(switch).to_have_text(zh("web.desk.sound_off"))
        await switch.click()
        await expect(switch).to_have_text(zh("web.desk.sound_on"))
        tried = await page.evaluate("window.tones")
        await brain.incident_of("3号楼着火了")
        await expect(page.locator("li.row.edge-life_safety")).to_have_count(1)
        while await page.evaluate("window.tones") <= tried:
            await page.wait_for_timeout(100)
        await switch.click()
        await expect(switch).to_have_text(zh("web.desk.sound_off"))


@sends("POST /api/v1/incidents/{incident_id}/escalate")
async def test_a_reason_sent_twice_is_one_step_and_every_dialog_takes_keys(house: House, browser: Browser) -> None:
    brain, url = house
    incident = await brain.incident_of()
    posts: list[str] = []

    async def slow(route: Route) -> None:
        posts.append(route.request.url)
        await asyncio.sleep(0.3)
        await route.continue_()

    async with at_the_desk(browser, url, incident) as desk:
        page = desk.page
        for _ in range(2):  # the second time as the first
            await page.keyboard.press("w")
            await expect(page.locator("#reason")).to_be_focused()
            await page.keyboard.press("Escape")
            await expect(page.locator("#reason")).to_be_hidden()
        await page.route("**/escalate", slow)
        await page.locator("[data-step=escalate]").click()
        await page.keyboard.type("需要街道协调")
        for _ in range(3):
            await page.keyboard.press("Control+Enter")
        await said(page, "page.incident.did.escalate")
        await expect(page.locator("#reason")).to_be_hidden()
        assert len(posts) == 1


async def test_arrows_scroll_the_timeline_that_somebody_went_to(house: House, browser: Browser) -> None:
    brain, url = house
    ids = await morning(brain)
    async with at_the_desk(browser, url, ids["fire"]) as desk:
        page = desk.page
        timeline = page.locator("section.timeline")
        await timeline.evaluate("it => { it.style.maxHeight = '60px' }")
        await timeline.focus()
        await page.keyboard.press("ArrowDown")
        while await timeline.evaluate("it => it.scrollTop") == 0:
            await page.wait_for_timeout(50)
        await expect(page).to_have_url(f"{url}/desk/incidents/{ids['fire']}")


async def test_danger_to_life_is_heard_and_said_in_every_room(house: House, browser: Browser) -> None:
    brain, url = house
    async with at_the_desk(browser, url) as desk:
        page = desk.page
        await page.evaluate(COUNT_TONES)
        await page.locator(".sound").click()
        await expect(page.locator(".sound")).to_have_text(zh("web.desk.sound_on"))
        await page.locator("a.room[href='/tally']").click()
        await expect(page.locator(".sound")).to_have_attribute("aria-pressed", "true")
        tried = await page.evaluate("window.tones")
        incident = await brain.incident_of("9号楼电梯里有人被困，喘不上气")
        await expect(page.locator("[data-grave]")).to_contain_text("人员被困")
        while await page.evaluate("window.tones") <= tried:
            await page.wait_for_timeout(100)
        await expect(page).to_have_title(f"(1) {zh('web.nav.tally')} · {zh('web.nav.brand')}")
        await page.locator("[data-grave] a").click()
        await expect(page).to_have_url(f"{url}/desk/incidents/{incident}")
        await expect(page.locator("[data-grave]")).to_have_count(0)  # the queue itself says it


async def test_a_script_that_does_not_come_takes_nothing_else_away(house: House, browser: Browser) -> None:
    """A hiccup of the network, or a page opened before an upgrade: said in words, with a way on."""
    brain, url = house
    incident = await brain.incident_of()
    async with at_the_desk(browser, url) as desk:
        page = desk.page
        desk.expected += ["net::ERR_FAILED", "Failed to fetch dynamically imported module"]
        await page.route("**/assets/RosterRoom-*.js", lambda route: route.abort())
        await page.route("**/assets/Where-*.js", lambda route: route.abort())
        await page.locator("a.room[href='/roster']").click()
        await expect(page.locator("[data-broken]")).to_contain_text(zh("web.broken.title"))
        await page.locator("a.room[href='/tally']").click()
        await expect(page.locator(".tally-page")).to_be_visible()
        await open_incident(page, url, incident)
        await expect(page.locator("[data-missing]")).to_contain_text(zh("web.state.part_missing"))
        await page.keyboard.press("w")
        await expect(page.locator("#reason")).to_be_focused()
        await page.keyboard.press("Escape")
        await page.unroute("**/assets/Where-*.js")
        await page.locator(".more").get_by_text(zh("web.map.title")).click()
        await page.locator("[data-missing] button").click()
        await expect(page.locator("section.where h2")).to_contain_text(zh("web.map.title"))


async def test_filters_narrow_and_the_map_is_drawn_or_listed(house: House, browser: Browser) -> None:
    brain, url = house
    ids = await morning(brain)
    async with at_the_desk(browser, url, ids["lawn"]) as desk:
        page = desk.page
        await expect(page.locator("li.row")).to_have_count(4)
        await page.get_by_role("button", name=zh("page.desk.filter.working")).click()
        await expect(page.locator("li.row")).to_have_count(1)
        await page.get_by_role("button", name=zh("page.desk.filter.all")).click()
        await page.get_by_role("checkbox", name=zh("web.desk.mine")).check()
        await expect(page.get_by_text(zh("page.desk.quiet_filter"))).to_be_visible()
        await page.locator(".more").get_by_text(zh("web.map.title")).click()
        await expect(page.locator(".map[data-drawn], .nearby")).to_be_visible()
        if await page.locator(".map").count():
            await page.get_by_role("button", name=zh("web.map.as_list")).click()
        await expect(page.locator(".nearby li").first).to_be_visible()
        assert await fits(page)


@sends("DELETE /api/v1/session")
async def test_language_and_look_are_kept_and_leaving_ends_the_session(house: House, browser: Browser) -> None:
    _, url = house
    async with at_the_desk(browser, url) as desk:
        page = desk.page
        await page.locator("header .plain").get_by_text("English", exact=True).click()
        await expect(page.get_by_role("heading", name=say("page.desk.title", "en"))).to_be_visible()
        assert await page.evaluate("document.documentElement.lang") == "en"
        await page.locator(".person").click()
        await page.get_by_role("menuitem", name=say("web.look.dark", "en"), exact=True).click()
        await expect(page.locator("html")).to_have_attribute("data-look", "dark")
        await page.reload()
        await expect(page.get_by_role("heading", name=say("page.desk.title", "en"))).to_be_visible()
        await expect(page.locator("html")).to_have_attribute("data-look", "dark")
        await page.locator(".person").click()
        await page.get_by_role("menuitem", name=say("web.session.leave", "en"), exact=True).click()
        await page.wait_for_url(url + "/")
        await page.goto(f"{url}/desk")
        await expect(page.locator("#password")).to_be_visible()


async def test_the_desk_calls_who_is_on_the_way(house: House, browser: Browser) -> None:
    brain, url = house
    async with brain.world.transaction() as store:
        scope = whole(DISTRICT)
        for login in ("patrol", "second-patrol"):
            known = await store.accounts.by_login(login)
            assert known is not None
            await store.accounts.save(scope, replace(known, phone="0796 000 0101"))
    incident = await brain.incident_of()
    officer = await brain.signed_in("officer")
    await officer.post(f"/api/v1/incidents/{incident}/confirm")
    await officer.post(f"/api/v1/incidents/{incident}/dispatch", json={"to": None})
    async with at_the_desk(browser, url, incident) as desk:
        link = desk.page.locator(".task-who a")
        await expect(link).to_have_attribute("href", "tel:07960000101")
        await expect(link).to_have_text("0796 000 0101")
        name = (await page_of(brain, incident))["tasks"][0]["assignee"]
        said_so = zh("web.incident.call", name=name, phone="0796 000 0101")
        await expect(link).to_have_attribute("aria-label", said_so)


_OLDER = """
    INSERT INTO incidents SELECT (r).* FROM (
        SELECT jsonb_populate_record(i, jsonb_build_object(
            'incident_id', gen_random_uuid(), 'number', '20261001-' || lpad(n::text, 3, '0'),
            'state', CASE WHEN n > 250 THEN 'suspended' ELSE 'candidate' END,
            'opened_at', i.opened_at - interval '1 day' + n * interval '1 minute')) AS r
        FROM incidents i, generate_series(1, 262) n WHERE i.incident_id = '{like}'
    ) AS made
"""


async def test_a_long_queue_says_how_many_more_there_are_and_shows_them(
    house: House, postgres: str, browser: Browser
) -> None:
    brain, url = house
    ids = await morning(brain)
    with psycopg.connect(postgres) as connection:
        connection.execute(_OLDER.format(like=ids["garbage"]).encode())
    newest = ids["garbage"]
    async with at_the_desk(browser, url) as desk:
        page = desk.page
        queue, last = page.locator("ol.queue").first, page.locator("ol.queue").last
        await expect(queue.locator("li.row")).to_have_count(200)
        await expect(page.get_by_role("button", name=zh("page.desk.filter.all"))).to_contain_text("254")
        await expect(page.get_by_role("button", name=zh("page.desk.filter.suspended"))).to_contain_text("12")
        await expect(last.locator(f"[data-incident='{newest}']")).to_be_visible()
        await page.get_by_role("button", name=zh("web.desk.to_newest")).click()
        await expect(last.locator("li.row").first).to_be_in_viewport()
        hidden = 254 - 200 - await last.locator("li.row").count()
        await page.get_by_role("button", name=zh("web.desk.more", count=hidden, next=hidden)).click()
        await expect(queue.locator("li.row")).to_have_count(254)
        await expect(page.locator(".queue-more, .queue-newest, .queue-shown")).to_have_count(0)
        # Who came by the keyboard goes on where the list ended before.
        assert await page.evaluate("document.activeElement.closest('li.row:nth-child(200)') !== null")
        await page.get_by_role("button", name=zh("page.desk.filter.suspended")).click()
        await expect(queue.locator("li.row")).to_have_count(12)
        await page.get_by_role("combobox", name=zh("web.desk.place")).click()
        assert await fits(page)
