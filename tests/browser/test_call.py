"""代录 in half a minute: what a caller says is entered by keyboard alone, as fast as hands go."""

from playwright.async_api import Browser, expect

from tests.browser.sending import sends
from tests.browser.test_desk import House, at_the_desk, zh

#: What a skilled typist needs for a key, and to turn to the next field (the keystroke-level model: Card, Moran, Newell
#: 1980); and how many keys a Chinese character takes by pinyin. Counted, not timed: a machine types in no time.
KEY_S, FIELD_S, KEYS_OF_A_CHARACTER = 0.28, 1.35, 3
CALL_S = 30
SAID = "3号楼西边草坪有人翻进围挡"
#: How much slower an old PC is than this machine.
SLOWER = 6
COUNT_KEYS = "window.pressed = 0; addEventListener('keydown', () => { window.pressed += 1 }, true)"


@sends("POST /api/v1/calls")
async def test_a_call_in_half_a_minute_by_keyboard(house: House, browser: Browser) -> None:
    brain, url = house
    await brain.incident_of(SAID)
    async with at_the_desk(browser, url) as desk:
        page = desk.page
        await page.keyboard.press("n")
        await expect(page.locator("#words")).to_be_focused()
        await page.keyboard.type(SAID)
        await page.keyboard.press("Tab")
        for key in ("Tab", "Enter"):  # as fast as keys go, without looking at the list
            await page.fill("#place", "")
            await page.keyboard.type("西草")
            await page.keyboard.press(key)
            await expect(page.locator("#place")).to_have_value("西草坪")
            await page.locator("#place").focus()
        await page.keyboard.press("Tab")
        await page.keyboard.type("13800000000")
        await expect(page.locator("#contact")).to_have_value("13800000000")
        await page.keyboard.press("Enter")
        await expect(page.locator(".taken")).to_be_visible()
        code = (await page.locator(".taken .code").inner_text()).strip()
        assert (await brain.anybody().get(f"/t/{code}")).status_code == 200
        await expect(page.locator(".taken")).to_contain_text(zh("page.call.joined"))
        await page.locator(".taken").get_by_role("button", name=zh("page.incident.undo")).click()
        await expect(page.locator(".taken")).to_contain_text(zh("page.incident.did.undo_link"))
        await page.get_by_role("button", name=zh("web.call.done")).click()
        await expect(page.locator("li.row")).to_have_count(2)
        await expect(page.locator(".ant-modal")).to_be_hidden()

        await page.evaluate(COUNT_KEYS)
        await page.keyboard.press("n")
        await expect(page.locator("#words")).to_be_focused()
        fields = await page.locator(".ant-modal input:visible, .ant-modal textarea:visible").count()
        for words, then in ((SAID, "Tab"), ("西草", "Tab"), ("13800000001", "Enter")):
            await page.keyboard.type(words)  # a Chinese character comes without a key
            if then == "Enter":
                await expect(page.locator("#contact")).to_have_value("13800000001")
            await page.keyboard.press(then)
        await expect(page.locator(".taken")).to_be_visible()
        keys = await page.evaluate("window.pressed") + KEYS_OF_A_CHARACTER * len(SAID + "西草")
        assert fields == 3
        assert keys * KEY_S + fields * FIELD_S <= CALL_S, keys
        await page.get_by_role("button", name=zh("web.call.done")).click()
        await expect(page.locator("li.row")).to_have_count(2)
        await page.locator("li.row").nth(0).get_by_role("link").click()
        await expect(page.locator(".incident")).to_be_visible()


async def test_a_slow_computer_takes_no_key_to_another_field(house: House, browser: Browser) -> None:
    """While the dialog is still coming up, who types fast is in the second field already."""
    _, url = house
    async with at_the_desk(browser, url) as desk:
        page = desk.page
        slow = await page.context.new_cdp_session(page)
        await slow.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
        for _ in range(5):
            await page.keyboard.press("n")
            await expect(page.locator("#words")).to_be_focused()
            for text, key in ((SAID, "Tab"), ("西草", "Tab"), ("1380", "Shift+Tab")):
                await page.keyboard.type(text)
                await page.keyboard.press(key)
            await expect(page.locator("#place")).to_be_focused()
            found = [await page.locator(field).input_value() for field in ("#words", "#place", "#contact")]
            assert found == [SAID, "西草坪", "1380"]
            await page.reload()
            await expect(page.locator("[data-line=live]")).to_be_visible()


@sends("POST /api/v1/calls")
async def test_the_next_call_finds_nothing_of_the_one_before(house: House, browser: Browser) -> None:
    """However the receipt was left; a call that was only begun is still there after a stray Esc."""
    _, url = house
    async with at_the_desk(browser, url) as desk:
        page = desk.page
        await page.keyboard.press("n")
        await page.fill("#words", SAID)
        await page.keyboard.press("Escape")
        await expect(page.locator("#words")).to_be_hidden()
        await page.keyboard.press("n")
        await expect(page.locator("#words")).to_have_value(SAID)
        await page.fill("#contact", "13800000000")
        await page.locator("#words").press("Control+Enter")
        await expect(page.locator(".taken")).to_be_visible()
        await page.keyboard.press("Escape")
        await expect(page.locator(".taken")).to_be_hidden()
        await expect(page.locator("#words")).to_be_hidden()  # the dialog itself goes a moment after what it held
        await page.keyboard.press("n")
        for field in ("words", "place", "contact"):
            await expect(page.locator(f"#{field}")).to_have_value("")
