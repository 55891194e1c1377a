"""A newcomer in a real browser: a camera from its address to its first alarm, by clicks, on a real camera and node."""

import re
import time
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import pytest
from playwright.sync_api import ConsoleMessage, Locator, Page, expect, sync_playwright

from packs.shelf import load_shelf
from protocol.texts import say
from tests.browser.conftest import QUIET, chromium
from tests.browser.sending import SENT, note, sends, unsent
from tests.central.brain import PASSWORD as STAFF_PASSWORD
from tests.edge_agent.cameras import PASSWORD, RtspCamera
from tests.scenarios.added_camera import PATIENCE_S, YARD, Node, Screen, a_brain, a_node, add, at, signed_in, street

INTRUSION = load_shelf()["intrusion"].title.zh
SIZE = {"width": 1366, "height": 768}
expect.set_options(timeout=PATIENCE_S * 1000)
_numbers = count(1)


@pytest.fixture(scope="module")
def brain(place: Path) -> Iterator[str]:
    with a_brain(place / "brain") as url:
        yield url


@pytest.fixture(scope="module")
def screen(brain: str) -> Iterator[Screen]:
    with signed_in(brain) as screen:
        yield screen


@pytest.fixture(scope="module")
def node(brain: str, place: Path, screen: Screen) -> Iterator[Node]:
    with a_node(place / "node", brain, screen) as node:
        yield node


@pytest.fixture(scope="module")
def camera(place: Path) -> Iterator[RtspCamera]:
    with RtspCamera(street(place), guarded=True) as camera:
        yield camera


@dataclass(frozen=True)
class Own:
    name: str
    address: str


@pytest.fixture
def own(camera: RtspCamera) -> Own:
    """What the camera of this one test is called: an address that is a camera already is refused, and a test that is
    asked again would meet itself."""
    number = next(_numbers)
    return Own(f"院子{number}", f"rtsp://127.0.0.1:{camera.port}/live?n={number}")


@pytest.fixture(autouse=True)
def _sends_what_it_names(request: pytest.FixtureRequest) -> Iterator[None]:
    SENT.clear()
    yield
    assert unsent(getattr(request.function, "sends", ())) == [], "the test says that it sends these"


@pytest.fixture
def page(brain: str) -> Iterator[Page]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=list(QUIET))
        page = browser.new_page(viewport=SIZE, locale="zh-CN")
        page.set_default_timeout(PATIENCE_S * 1000)
        complaints: list[str] = []
        page.on(
            "console", lambda said: complaints.append(f"{said.text} {said.location}") if is_complaint(said) else None
        )
        page.on("request", lambda request: note(request.method, request.url))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.goto(f"{brain}/login")
        page.fill("#login", "admin")
        page.fill("#password", STAFF_PASSWORD)
        page.click("button[type=submit]")
        page.wait_for_url(lambda url: not url.endswith("/login"))
        page.goto(f"{brain}/cameras")
        yield page
        browser.close()
    assert complaints == []


def is_complaint(said: ConsoleMessage) -> bool:
    """A refusal of what a person filled in (422) is told by the browser too; the page says it in words."""
    return said.type in ("error", "warning") and "status of 422" not in said.text


def words(key: str, **values: object) -> str:
    return say(f"web.cameras.{key}", "zh", **values)


def button(page: Page, key: str, **values: object) -> Locator:
    """The button with these words, also while a wheel turns in it."""
    return page.get_by_role("button").filter(has_text=re.compile(f"^{re.escape(words(key, **values))}$"))


def until_live(page: Page, node: Node) -> None:
    give_up = time.monotonic() + PATIENCE_S
    while not page.locator(".cam-head [data-state=live]").is_visible():
        assert time.monotonic() < give_up, page.locator(".cam-head").inner_text()
        node.tell()
        page.wait_for_timeout(300)


def draw(page: Page, *corners: tuple[float, float]) -> None:
    """Click ``corners`` (fractions) on the still."""
    frame = page.locator(".board").bounding_box()
    assert frame is not None
    for x, y in corners:
        page.mouse.click(frame["x"] + x * frame["width"], frame["y"] + y * frame["height"])


@sends(
    "POST /api/v1/cameras",
    "PUT /api/v1/cameras/{camera_id}/zones",
    "PUT /api/v1/cameras/{camera_id}/watches",
    "POST /api/v1/cameras/{camera_id}/rehearsals",
    "POST /api/v1/cameras/{camera_id}/watches/{pack}/switch-on",
)
def test_from_an_address_to_the_first_alarm_by_clicks(page: Page, node: Node, own: Own) -> None:
    button(page, "add").first.click()
    page.get_by_label(words("address")).fill(own.address)
    page.get_by_label(words("username")).fill("admin")
    page.get_by_label(words("password")).fill(PASSWORD)
    page.get_by_label(words("name"), exact=True).fill(own.name)
    page.get_by_label(words("place")).click()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    button(page, "connect").click()
    page.wait_for_url("**/cameras/*")
    until_live(page, node)
    expect(page.locator(".cam-frame img")).to_be_visible()  # the first still comes by itself

    button(page, "draw_area").click()
    draw(page, (0.02, 0.2), (0.98, 0.2), (0.98, 0.98), (0.5, 0.5))
    button(page, "undo").click()  # the last corner was a slip
    draw(page, (0.02, 0.98))
    button(page, "close_area").click()
    button(page, "save_zones").click()
    expect(button(page, "save_zones")).to_be_disabled()

    button(page, "to_packs").click()
    page.get_by_role("checkbox", name=INTRUSION).check()
    button(page, "save_packs").click()
    expect(page.locator(".cam-head .cam-mode-shadow")).to_be_visible()

    button(page, "to_rehearsal").click()
    for _ in range(20):  # somebody walks by once in nineteen seconds
        button(page, "rehearse", minutes=5).click()
        expect(button(page, "rehearse", minutes=5)).to_be_enabled()
        expect(page.locator(".cam-step section h2")).to_be_visible()
        if page.locator(".cam-alarms li").count():
            break
    expect(page.locator(".cam-alarms img").first).to_be_visible()

    button(page, "to_duty").click()
    page.get_by_label(words("why_on")).fill("看过试看结果")
    button(page, "switch_on").click()
    expect(page.locator(".cam-head .cam-mode-on")).to_be_visible()

    page.goto(page.url.split("/cameras")[0] + "/desk")
    expect(page.get_by_text(INTRUSION).first).to_be_visible()


@sends(
    "POST /api/v1/cameras/{camera_id}/undo",
    "DELETE /api/v1/cameras/{camera_id}",
)
def test_every_change_can_be_taken_back_and_so_can_the_camera(page: Page, node: Node, screen: Screen, own: Own) -> None:
    made = add(screen, own.name, own.address, username="admin", password=PASSWORD)
    for what, now in (
        ("zones", [YARD]),
        ("watches", [{"pack": "intrusion", "zones": [YARD["name"]]}]),
        ("watches", []),
    ):
        screen.send("PUT", at(made, what), **{"revision": screen.get(at(made))["revision"], what: now})
    page.reload()
    page.get_by_role("link", name=own.name).click()
    page.get_by_role("link", name=words("tab.history")).click()
    rows = page.locator(".cam-history li")
    expect(rows.first).to_be_visible()
    before = rows.count()
    button(page, "undo_newest").click()
    expect(rows).to_have_count(before + 1)
    expect(page.locator(".cam-head .cam-mode-shadow")).to_be_visible()

    button(page, "remove_camera").click()
    expect(page.get_by_role("link", name=own.name)).to_have_count(0)
    page.locator(".ant-notification").get_by_role("button", name=words("undo")).click()
    expect(page.get_by_role("link", name=own.name)).to_be_visible()


def test_an_address_that_leads_nowhere_is_said_in_words(page: Page, node: Node) -> None:
    page.goto(page.url + "/new")
    page.get_by_label(words("address")).fill("http://example.test/camera")
    page.get_by_label(words("name"), exact=True).fill("错的")
    page.get_by_label(words("place")).click()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    button(page, "connect").click()
    expect(page.get_by_role("alert")).to_contain_text("rtsp")
