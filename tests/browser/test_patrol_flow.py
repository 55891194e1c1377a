"""A patrol's round on the phone: a task from the offer to the end, a finding, the shift, and how it looks."""

import asyncio
from pathlib import Path

from playwright.async_api import Browser, expect

from tests.browser.phone import WORDS, a_camera_photo, offered, phone, said, timeline
from tests.browser.sending import sends
from tests.central.brain import GATE, Brain

HERE = {"latitude": GATE.lat, "longitude": GATE.lon, "accuracy": 18}


@sends(
    "POST /api/v1/tasks/{task_id}/accept",
    "POST /api/v1/tasks/{task_id}/set-out",
    "POST /api/v1/tasks/{task_id}/arrive",
    "POST /api/v1/tasks/{task_id}/finish",
    "POST /api/v1/uploads",
    "PATCH /api/v1/uploads/{upload_key}",
)
async def test_from_the_offer_to_the_end_with_a_photo(
    house: tuple[Brain, str], browser: Browser, tmp_path: Path
) -> None:
    brain, url = house
    async with phone(browser, url, geolocation=HERE, permissions=["geolocation"]) as patrol:
        await patrol.sign_in("patrol")
        await expect(patrol.page.get_by_text(said("page.patrol.nothing"))).to_be_visible()
        officer, incident = await offered(brain)
        await patrol.open_task()  # by itself: nobody reloaded the page
        for step, state in (("accept", "accepted"), ("set_out", "en_route"), ("arrive", "on_scene")):
            await patrol.press(step)
            await patrol.stands(state)
        await patrol.waiting(0)
        await patrol.press("finish")
        await expect(patrol.page.get_by_text(said("web.patrol.form.note_needed"))).to_be_visible()
        await patrol.page.fill("textarea[name=note]", WORDS)
        await patrol.press("finish")
        await expect(patrol.page.get_by_text(said("web.patrol.form.photo_needed"))).to_be_visible()
        await patrol.finish(a_camera_photo(tmp_path))
        await expect(patrol.page.get_by_text(said("web.patrol.gone"))).to_be_visible()
    page = (await officer.get(f"/api/v1/incidents/{incident}")).json()
    assert page["incident"]["state"] == "reported"
    (task,) = page["tasks"]
    assert (task["task"]["note"], len(task["task"]["photos"])) == (WORDS, 1)
    lines = await timeline(officer, incident)
    assert any("离现场约" in line for line in lines)
    assert not any("实际" in line for line in lines), "nothing was late"


@sends(
    "POST /api/v1/tasks/{task_id}/decline",
    "POST /api/v1/tasks/{task_id}/hand-back",
)
async def test_a_task_is_declined_with_a_reason_and_another_handed_back(
    house: tuple[Brain, str], browser: Browser
) -> None:
    brain, url = house
    officer, incident = await offered(brain)
    async with phone(browser, url) as patrol:
        await patrol.sign_in("patrol")
        await patrol.open_task()
        await patrol.press("decline")
        sheet = patrol.page.locator("dialog.sheet")
        await sheet.get_by_role("button", name=said("page.patrol.do.decline")).click()
        await expect(sheet.get_by_text(said("web.patrol.form.why_needed"))).to_be_visible()
        await sheet.locator("textarea").fill("正在处理另一处警情")
        await sheet.get_by_role("button", name=said("page.patrol.do.decline")).click()
        await expect(patrol.page.get_by_text(said("web.patrol.gone"))).to_be_visible()
        assert any("正在处理另一处警情" in line for line in await timeline(officer, incident))

        other = await brain.incident_of("3号楼楼道灯坏了")
        me = (await (await brain.signed_in("patrol")).get("/api/v1/session")).json()["account_id"]
        await officer.post(f"/api/v1/incidents/{other}/confirm")
        await officer.post(f"/api/v1/incidents/{other}/dispatch", json={"to": me})
        await patrol.page.get_by_role("link", name=said("web.patrol.tasks")).click()
        await patrol.open_task()
        await patrol.press("accept")
        await patrol.stands("accepted")
        await patrol.press("hand_back")
        await sheet.get_by_role("button", name=said("web.patrol.form.cancel")).click()
        await patrol.press("hand_back")
        await sheet.locator("textarea").fill("需要电工")
        await sheet.get_by_role("button", name=said("page.patrol.do.hand_back")).click()
        await expect(patrol.page.get_by_text(said("web.patrol.gone"))).to_be_visible()
    assert any("需要电工" in line for line in await timeline(officer, other))


async def test_two_taps_are_one_step(house: tuple[Brain, str], browser: Browser) -> None:
    brain, url = house
    officer, incident = await offered(brain)
    async with phone(browser, url) as patrol:
        await patrol.sign_in("patrol")
        await patrol.open_task()
        await patrol.page.locator("[data-step=accept]").evaluate("button => { button.click(); button.click() }")
        await patrol.stands("accepted")
        await patrol.waiting(0)
    assert sum(said("verb.task.accept") in line for line in await timeline(officer, incident)) == 1


@sends("POST /api/v1/findings")
async def test_what_is_found_is_reported_by_place_by_position_and_by_a_typed_building(
    house: tuple[Brain, str], browser: Browser, tmp_path: Path
) -> None:
    brain, url = house
    officer = await brain.signed_in("officer")
    async with phone(browser, url, geolocation=HERE, permissions=["geolocation"]) as patrol:
        await patrol.sign_in("patrol")
        await patrol.page.get_by_role("link", name=said("web.patrol.found")).click()
        send = patrol.page.get_by_role("button", name=said("page.finding.send"))
        await send.click()
        await expect(patrol.page.get_by_text(said("web.patrol.form.words_needed"))).to_be_visible()
        for words, place in (("有人翻进围挡", "西草坪"), ("楼道堆了纸箱", "3号楼二单元"), ("路灯不亮", "")):
            await patrol.page.fill("textarea[name=words]", words)
            await patrol.page.fill("input[name=place]", place)
            if place == "":
                await patrol.page.get_by_role("button", name=said("page.finding.locate")).click()
                await expect(patrol.page.get_by_text(said("page.finding.located"))).to_be_visible()
            if place == "西草坪":
                await patrol.page.set_input_files("input[name=photos]", str(a_camera_photo(tmp_path)))
                await expect(patrol.page.locator(".photos img")).to_have_count(1)
            await send.click()
            await expect(patrol.page.get_by_text(said("web.patrol.form.done"))).to_be_visible()
        await patrol.waiting(0)
        await expect(patrol.page.locator("[data-held]")).to_have_count(0)
    rows = (await officer.get("/api/v1/queue")).json()["rows"]
    assert sorted(row["words"] for row in rows) == sorted(
        ["有人翻进围挡", "地点：3号楼二单元。楼道堆了纸箱", "路灯不亮"]
    )
    by_words = {row["words"]: row["incident"]["where"] for row in rows}
    assert by_words["有人翻进围挡"]["place_path"].endswith("/lawn")
    assert by_words["地点：3号楼二单元。楼道堆了纸箱"]["building"] == "3"
    assert by_words["路灯不亮"]["position"] is not None


@sends("PUT /api/v1/shift")
async def test_the_shift_large_type_night_and_english(house: tuple[Brain, str], browser: Browser) -> None:
    brain, url = house
    async with phone(browser, url) as patrol:
        await patrol.sign_in("patrol")
        page = patrol.page
        await page.get_by_role("link", name=said("web.patrol.mine")).click()
        shift = page.locator("input[name=shift]")
        await expect(shift).to_be_checked()
        await shift.click()
        await expect(page.get_by_text(said("web.patrol.me.shift_off"))).to_be_visible()
        await patrol.waiting(0)
        asked = await brain.signed_in("patrol")
        assert (await asked.get("/api/v1/session")).json()["on_shift"] is False
        await page.get_by_label(said("web.patrol.me.large")).click()
        assert await page.evaluate("getComputedStyle(document.documentElement).fontSize") == "20px"
        await page.get_by_label(said("web.look.dark")).click()
        assert await page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(17, 24, 26)"
        await page.get_by_role("button", name="English").click()
        await expect(page.get_by_text("Large type")).to_be_visible()
        await page.get_by_role("button", name="Sign out").click()
        await page.wait_for_url("**/login")
        await asyncio.sleep(0)
