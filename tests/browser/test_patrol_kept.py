"""What the phone keeps: a half-written form over the app's closing, a full queue over its update; and that it calls."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from playwright.async_api import Browser, expect

from central.pages import front
from tests.browser.phone import WORDS, Phone, a_camera_photo, answer_of, offered, phone, said
from tests.central.brain import Brain

House = tuple[Brain, str]
CACHES = "caches.keys().then(names => names.filter(name => name.startsWith('patrol-')))"
#: [unsent steps, photos of theirs] as they lie on the phone.
COUNT_KEPT = """new Promise(done => {
  const opening = indexedDB.open('wanglou-patrol')
  opening.onsuccess = () => {
    const reading = opening.result.transaction(['entries', 'photos']), counts = []
    const noted = event => counts.push(event.target.result)
    for (const store of ['entries', 'photos']) reading.objectStore(store).count().onsuccess = noted
    reading.oncomplete = () => { opening.result.close(); done(counts) }
  }
})"""
COUNT_TONES = (
    "() => { window.tones = 0; const start = OscillatorNode.prototype.start;"
    "OscillatorNode.prototype.start = function (at) { window.tones += 1; return start.call(this, at) } }"
)


async def on_scene(patrol: Phone) -> None:
    await patrol.sign_in("patrol")
    await patrol.open_task()
    for step, state in (("accept", "accepted"), ("arrive", "on_scene")):
        await patrol.press(step)
        await patrol.stands(state)
    await patrol.waiting(0)


async def test_what_was_begun_is_there_after_the_app_was_closed(house: House, browser: Browser, tmp_path: Path) -> None:
    brain, url = house
    await offered(brain)
    async with phone(browser, url) as patrol:
        await on_scene(patrol)
        await patrol.page.fill("textarea[name=note]", WORDS)
        await patrol.page.set_input_files("input[name=photos]", str(a_camera_photo(tmp_path)))
        await expect(patrol.page.locator(".photos img")).to_have_count(1)
        await patrol.page.locator("nav a[href='/patrol/report']").click()
        await patrol.page.fill("textarea[name=words]", "路灯不亮")

        again = await patrol.opened()
        await again.page.locator("nav a[href='/patrol/report']").click()
        await expect(again.page.locator("textarea[name=words]")).to_have_value("路灯不亮")
        await again.page.locator("nav a[href='/patrol']").click()
        await again.open_task()
        await expect(again.page.locator("textarea[name=note]")).to_have_value(WORDS)
        await expect(again.page.locator(".photos img")).to_have_count(1)
        await again.press("finish")
        await expect(again.page.get_by_text(said("web.patrol.gone"))).to_be_visible()

        last = await again.opened()
        await last.page.locator("nav a[href='/patrol/report']").click()
        await expect(last.page.locator("textarea[name=words]")).to_have_value("路灯不亮")
        await last.page.get_by_role("button", name=said("page.finding.send")).click()
        await expect(last.page.locator("textarea[name=words]")).to_have_value("")
        await last.waiting(0)


async def test_words_typed_while_a_photo_is_made_small_stay(house: House, browser: Browser, tmp_path: Path) -> None:
    brain, url = house
    await offered(brain)
    async with phone(browser, url) as patrol:
        await on_scene(patrol)
        await patrol.page.evaluate(
            "() => { const made = window.createImageBitmap; window.createImageBitmap = async (...given) => {"
            "await new Promise(done => { window.goOn = done }); return made(...given) } }"
        )
        await patrol.page.set_input_files("input[name=photos]", str(a_camera_photo(tmp_path)))
        await expect(patrol.page.get_by_text(said("web.patrol.form.shrinking"))).to_be_visible()
        await patrol.page.fill("textarea[name=note]", WORDS)
        await patrol.page.evaluate("window.goOn()")
        await expect(patrol.page.locator(".photos img")).to_have_count(1)
        await expect(patrol.page.locator("textarea[name=note]")).to_have_value(WORDS)


async def test_a_new_version_takes_over_a_phone_with_a_full_queue_and_nothing_is_lost(
    house: House, browser: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    brain, url = house
    officer, incident = await offered(brain)
    async with phone(browser, url, "status of 503") as patrol:
        await on_scene(patrol)
        await patrol.ready_for_offline()
        await patrol.page.route("**/api/v1/tasks/*/finish", lambda route: route.fulfill(status=503))
        await patrol.finish(a_camera_photo(tmp_path))
        await patrol.waiting(1)
        (before,) = await patrol.page.evaluate(CACHES)

        as_built = front.built(front.WORKER)
        source = as_built.plain.replace(before.removeprefix("patrol-").encode(), b"0123456789ab")
        newer = replace(as_built, plain=source, zipped=front.gzip.compress(source))
        monkeypatch.setattr(front, "built", lambda name, old=front.built: newer if name == front.WORKER else old(name))
        await patrol.page.evaluate(
            "new Promise(done => { navigator.serviceWorker.addEventListener('controllerchange', done);"
            "navigator.serviceWorker.getRegistration('/patrol').then(found => found.update()) })"
        )
        await answer_of(patrol.page, CACHES, lambda names: names == ["patrol-0123456789ab"])
        await patrol.waiting(1)

        again = await patrol.opened()
        # Only once the app stands there does "nothing waits" say anything; after a 503 it takes its time.
        await expect(again.page.get_by_role("heading", name=said("page.patrol.title"))).to_be_visible()
        await expect(again.page.locator("[data-waiting]")).to_have_count(0, timeout=30_000)
    page = (await officer.get(f"/api/v1/incidents/{incident}")).json()
    done = page["tasks"][-1]["task"]
    assert (done["state"], done["note"], len(done["photos"])) == ("done", WORDS, 1)


async def test_what_was_never_sent_is_emptied_after_thirty_days_and_the_person_is_told(
    house: House, browser: Browser, tmp_path: Path
) -> None:
    brain, url = house
    await offered(brain)
    async with phone(browser, url, "status of 503") as patrol:
        await on_scene(patrol)
        await patrol.page.route("**/api/v1/tasks/*/finish", lambda route: route.fulfill(status=503))
        await patrol.finish(a_camera_photo(tmp_path))
        await patrol.waiting(1)
        assert await patrol.page.evaluate(COUNT_KEPT) == [1, 1]
        await patrol.context.clock.set_system_time(datetime.now(UTC) + timedelta(days=31))
        later = await patrol.opened()
        await later.page.goto(f"{url}/patrol/queue")
        card = later.page.locator("[data-held-action=finish]")
        await expect(card).to_contain_text(said("web.patrol.queue.too_old", days=30))
        await expect(card).not_to_contain_text(WORDS)
        await expect(card.get_by_role("button")).to_have_text([said("web.patrol.queue.drop")])
        assert await later.page.evaluate(COUNT_KEPT) == [1, 0]
        await card.get_by_role("button").click()
        await expect(card).to_have_count(0)


async def test_the_phone_sounds_for_life_safety_whatever_screen_is_open(house: House, browser: Browser) -> None:
    brain, url = house
    async with phone(browser, url) as patrol:
        await patrol.sign_in("patrol")
        await patrol.page.evaluate(COUNT_TONES)
        await patrol.page.locator("nav a[href='/patrol/me']").click()
        await offered(brain)  # a lawn that somebody climbed into: no sound
        await expect(patrol.page.locator(".call")).to_have_count(0)
        who = (await (await brain.signed_in("patrol")).get("/api/v1/session")).json()["account_id"]
        officer = await brain.signed_in("officer")
        fire = await brain.incident_of("3号楼着火了，有人被困")
        await officer.post(f"/api/v1/incidents/{fire}/confirm")
        sent = await officer.post(f"/api/v1/incidents/{fire}/dispatch", json={"to": who})
        assert sent.is_success, sent.text
        await expect(patrol.page.locator(".call")).to_be_visible()
        assert await patrol.page.evaluate("window.tones") == 4
        await patrol.page.locator(".call").click()
        await expect(patrol.page.locator("article.sev-life_safety")).to_be_visible()
        await patrol.press("accept")
        await expect(patrol.page.locator(".call")).to_have_count(0)
