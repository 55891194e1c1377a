"""调解案卷 by clicks: from opening it to the referral, what a colleague sees, and an administrator erases it unread."""

from typing import Any
from uuid import uuid4

import pytest
from playwright.async_api import Browser, Page, expect

from central.domain.people import Role
from central.services.staff.accounts import NewAccount, create_account
from tests.browser.looks import GOLDEN, LATER, MORNING, compare, grave
from tests.browser.sending import sends
from tests.browser.test_desk import House, at_the_desk, open_incident, said, zh
from tests.browser.windows import DESK, fits, sign_in, window
from tests.central.brain import COMMUNITY, PASSWORD, Brain

WORDS = "楼上半夜拖家具，楼下敲水管"


async def quarrel(brain: Brain) -> str:
    incident = await brain.incident_of("3号楼两家邻居吵架，请来调解")
    answer = await (await brain.signed_in("officer")).post(f"/api/v1/incidents/{incident}/confirm")
    assert answer.is_success
    return incident


async def fill(page: Page, **fields: str) -> None:
    for name, value in fields.items():
        await page.locator(f"#paper-{name}").fill(value)
    await page.locator("[data-send]").click()


async def enter_sides(page: Page) -> None:
    await page.locator("[data-paper=sides]").click()
    rows = page.locator(".sides-form li")
    for at, (name, house) in enumerate((("赵某甲", "3号楼502"), ("钱某乙", "3号楼602"))):
        await rows.nth(at).get_by_label(zh("web.mediation.name")).fill(name)
        await rows.nth(at).get_by_label(zh("web.mediation.house")).fill(house)
    await rows.nth(0).get_by_label(zh("web.mediation.phone")).fill("138 0000 0001")
    await page.locator("[data-send]").click()
    await said(page, "web.mediation.did.sides")


@sends(
    "POST /api/v1/incidents/{incident_id}/mediation",
    "PUT /api/v1/mediations/{mediation_id}/sides",
    "POST /api/v1/mediations/{mediation_id}/meetings",
    "POST /api/v1/mediations/{mediation_id}/agreements",
    "POST /api/v1/mediations/{mediation_id}/visits",
    "POST /api/v1/mediations/{mediation_id}/referral",
)
async def test_a_quarrel_from_the_first_meeting_to_the_referral(house: House, browser: Browser) -> None:
    brain, url = house
    incident = await quarrel(brain)
    async with at_the_desk(browser, url, incident) as desk:
        page, card = desk.page, desk.page.locator(".dispute")
        await page.locator("[data-step=open-file]").click()
        await said(page, "web.mediation.did.open")
        await enter_sides(page)
        await expect(card.locator(".sides")).to_contain_text("赵某甲")
        await page.locator("[data-paper=meeting]").click()
        await page.locator("[data-send]").click()
        await expect(page.get_by_text(zh("web.mediation.needed"))).to_be_visible()
        await page.fill("#paper-words", WORDS)
        await page.keyboard.press("Escape")  # a slip costs no word
        await page.locator("[data-paper=meeting]").click()
        assert await page.input_value("#paper-words") == WORDS
        await fill(page, place="居委会", words=WORDS, more="下周再谈")
        await said(page, "web.mediation.did.meeting")
        await expect(card.get_by_text(WORDS)).to_be_visible()
        await page.locator("[data-paper=agreement]").click()
        await fill(page, words="夜里十点后不拖家具")
        await said(page, "web.mediation.did.agreement")
        await expect(card.get_by_text(zh("state.mediation.agreed"))).to_be_visible()
        await page.locator("[data-paper=visit]").click()
        await page.locator(".paper-form").get_by_text(zh("web.mediation.broken")).click()
        await fill(page, words="又吵了")
        await said(page, "web.mediation.did.visit")
        await expect(card.get_by_text(zh("state.mediation.open"))).to_be_visible()
        await page.locator("[data-paper=referral]").click()
        await fill(page, place="镇人民调解委员会", words="双方都不肯让")
        await said(page, "web.mediation.did.referral")
        await expect(card.get_by_text(zh("state.mediation.referred"))).to_be_visible()


@sends("POST /api/v1/mediations/{mediation_id}/take-over", "POST /api/v1/mediations/{mediation_id}/erase")
async def test_a_colleague_sees_the_cover_until_they_handle_it_and_an_administrator_erases_it(
    house: House, browser: Browser
) -> None:
    brain, url = house
    incident = await written(brain)
    await colleague(brain)
    async with at_the_desk(browser, url, incident, "colleague") as desk:
        card = desk.page.locator(".dispute")
        await expect(card.get_by_text(zh("web.mediation.not_for_you"))).to_be_visible()
        assert "赵某甲" not in await desk.page.content()
        await desk.page.locator("[data-step=take-file]").click()
        await expect(card.locator(".sides")).to_contain_text("赵某甲")
    async with at_the_desk(browser, url, incident, "admin") as desk:
        card = desk.page.locator(".dispute")
        await expect(card).to_be_visible()
        assert "赵某甲" not in await desk.page.content()
        await desk.page.locator("[data-step=erase-file]").click()
        await desk.page.locator("[data-why=asked]").click()
        await said(desk.page, "web.mediation.did.erase")
    async with at_the_desk(browser, url, incident, "colleague") as desk:
        await expect(desk.page.locator(".dispute .sides")).to_have_count(0)
        await expect(desk.page.locator(".dispute")).to_be_visible()


async def written(brain: Brain) -> str:
    """A file with two sides, a meeting and an agreement in it."""
    incident, officer = await quarrel(brain), await brain.signed_in("officer")
    at = (
        "/api/v1/mediations/"
        + (await officer.post(f"/api/v1/incidents/{incident}/mediation")).json()["file"]["mediation_id"]
    )
    today = f"{brain.world.now():%Y-%m-%d}"
    sides = [{"name": "赵某甲", "house": "3号楼502", "phone": "138 0000 0001"}, {"name": "钱某乙", "house": "3号楼602"}]
    meeting: dict[str, Any] = {
        "place": "居委会",
        "present": ["赵某甲", "钱某乙"],
        "said": WORDS,
        "next_step": "下周再谈",
    }
    agreement = {"terms": "夜里十点后不拖家具，不敲水管", "signed_by": ["赵某甲", "钱某乙"], "signed_on": today}
    for answer in (
        await officer.put(f"{at}/sides", json={"version": 1, "sides": sides}),
        await officer.post(f"{at}/meetings", json=meeting | {"version": 2, "held_at": brain.world.now().isoformat()}),
        await officer.post(f"{at}/agreements", json=agreement | {"version": 3}),
    ):
        assert answer.is_success, answer.text
    return incident


async def colleague(brain: Brain) -> None:
    async with brain.world.transaction() as store:
        if await store.accounts.by_login("colleague") is None:
            new = NewAccount("colleague", "同事", Role.OFFICER, COMMUNITY, PASSWORD, ())
            await create_account(new, who=None, store=store, new_id=uuid4, passwords=brain.world.passwords)


@pytest.mark.parametrize(("lang", "look"), [("zh", "light"), ("en", "dark")])
async def test_everybody_can_use_it_and_it_looks_as_it_did(
    house: House, browser: Browser, lang: str, look: str
) -> None:
    """After a wanted change: remove the picture, run again, look at the new one, commit it."""
    brain, url = house
    async with window(browser, DESK, color_scheme=look, reduced_motion="reduce") as desk:
        page = desk.page
        await page.context.add_cookies([{"name": "wanglou_lang", "value": lang, "url": url}])
        await page.clock.set_fixed_time(LATER)
        await sign_in(desk, url, "officer")
        brain.at(MORNING)
        await open_incident(page, url, await written(brain))
        await expect(page.locator(".dispute .papers")).to_be_visible()
        assert await fits(page)
        assert await grave(page) == []
        await page.locator("[data-paper=meeting]").click()
        await expect(page.locator("#paper-at")).to_be_visible()
        assert await grave(page) == []
        await page.keyboard.press("Escape")
        await expect(page.locator("#paper-at")).to_be_hidden()
        await page.mouse.move(0, 0)
        shot = await page.locator(".told").screenshot(animations="disabled")
    compare(shot, GOLDEN / f"mediation-{lang}-{look}.png")
