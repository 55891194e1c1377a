"""在岗 on the phone says what the brain says: after a leave entered at the desk, and for what was switched offline."""

from datetime import timedelta

from playwright.async_api import Browser, Locator, Page, expect

from tests.browser.phone import Phone, phone
from tests.browser.test_patrol_offline import go_offline
from tests.central.brain import Brain

#: A phone that never finds out where it is: it says so only when its patience is over.
NOWHERE = """() => {
  navigator.geolocation.getCurrentPosition = (found, lost, asked) => setTimeout(() => lost({ code: 3 }), asked.timeout)
}"""
#: What a browser tells the page when somebody takes the phone out of their pocket.
LOOKED_AT = "document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))"


async def at_myself(patrol: Phone, login: str) -> None:
    await patrol.sign_in(login)
    await patrol.ready_for_offline()
    await patrol.page.goto(f"{patrol.url}/patrol/me")
    await expect(switch(patrol.page)).to_be_checked()


def switch(page: Page) -> Locator:
    return page.locator("input[name=shift]")


async def on_shift_there(patrol: Phone) -> bool:
    """As the brain has it."""
    on: bool = (await (await patrol.page.request.get(f"{patrol.url}/api/v1/session")).json())["on_shift"]
    return on


async def test_a_leave_the_desk_enters_puts_the_open_phone_off_shift(
    house: tuple[Brain, str], browser: Browser
) -> None:
    brain, url = house
    async with phone(browser, url) as patrol:
        await at_myself(patrol, "patrol")
        me = await (await patrol.page.request.get(f"{url}/api/v1/session")).json()
        now = brain.world.now()
        leave = {
            "account_id": me["account_id"], "kind": "leave", "note": "", "instead_of": None, "weeks": 1,
            "begins": (now - timedelta(minutes=5)).isoformat(), "ends": (now + timedelta(hours=2)).isoformat(),
        }  # fmt: skip
        answer = await (await brain.signed_in("officer")).post("/api/v1/roster", json=leave)
        assert answer.is_success, answer.text
        assert not await on_shift_there(patrol)
        await patrol.page.evaluate(LOOKED_AT)
        await expect(switch(patrol.page)).not_to_be_checked()


async def test_what_is_switched_in_the_cellar_stays_so_once_it_was_sent(
    house: tuple[Brain, str], browser: Browser
) -> None:
    _, url = house
    async with phone(browser, url) as patrol:
        await at_myself(patrol, "patrol")
        await go_offline(patrol)
        on = switch(patrol.page)
        for wanted in (False, True, False, True, False):  # the store gives what waits in no order of time
            await on.click()
            await expect(on).to_be_checked(checked=wanted)
        await go_offline(patrol, offline=False)
        await patrol.waiting(0)
        await expect(on).not_to_be_checked()
        assert not await on_shift_there(patrol)


async def test_the_switch_answers_before_the_phone_knows_where_it_is(
    house: tuple[Brain, str], browser: Browser
) -> None:
    _, url = house
    async with phone(browser, url, permissions=["geolocation"]) as patrol:
        await at_myself(patrol, "patrol")
        await patrol.page.evaluate(NOWHERE)
        on = switch(patrol.page)
        await on.click()
        await expect(on).not_to_be_checked()
        await patrol.waiting(0)
        await on.click()
        await expect(on).to_be_checked(timeout=3_000)
        assert not await on_shift_there(patrol)
        await patrol.waiting(0)
        await expect(on).to_be_checked()
        assert await on_shift_there(patrol)
