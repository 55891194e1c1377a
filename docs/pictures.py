"""Takes README's pictures from a running demonstration, through the screens an officer, a patrol and a resident see.

Nothing is staged but the order: real clips through the real model, a fresh database, a real browser.
"""

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

from picture_loop import A_SECOND, Scene, camera_frames, write_loop
from PIL import Image
from playwright.sync_api import Browser, BrowserContext, FloatRect, Locator, Page, ViewportSize, sync_playwright

from packs.community import load_community
from wanglou.analysis.labels import chinese_font
from wanglou.browser import ADVICE, find_browser
from wanglou.demo.stage import COMMUNITY

PICTURES = Path(__file__).resolve().parent / "pictures"
DESK = ViewportSize(width=1366, height=768)
INCIDENT = ViewportSize(width=1366, height=900)
WALL = ViewportSize(width=1920, height=1080)
PHONE = ViewportSize(width=390, height=844)
#: How much of a screen the animation has room for, in a size that can still be read.
SMALL_DESK = ViewportSize(width=946, height=590)
SMALL_PHONE = ViewportSize(width=390, height=440)
LARGEST_PNG, LARGEST_GIF = 400_000, 3_000_000
#: The demonstration and its clips share two small cores with the browser: patience, not a measurement.
PATIENCE_MS = 60_000
WORDS = "中心草坪围起来养护，有两个人翻进去了，正往里走，请来人看看。"
#: Taken down by the officer on the telephone.
CALLS = (
    "3号楼车棚里一辆电动车充电时冒烟着火了，已经打了119。",
    "2号楼东侧垃圾桶满了，垃圾堆在路边，味道很大。",
)
_QUIET = (
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--disable-quic",
    "--disable-gpu",
    "--hide-scrollbars",
    "--lang=zh-CN",
)


def main() -> None:
    chromium = _needed_tools()
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="wanglou-pictures-") as folder:
        room = Path(folder)
        frames = camera_frames(room)
        photo = room / "photo.jpg"
        frames[-1].save(photo, quality=85)
        with _demo(room / "demo") as note, sync_playwright() as playwright:
            sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []
            browser = playwright.chromium.launch(executable_path=chromium, args=[*sandbox, *_QUIET])
            scenes = Shoot(browser, note, photo).take(frames)
            browser.close()
    write_loop(scenes, PICTURES / "loop.gif")
    _check_sizes()


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody at a screen."""

    page: Page
    phone: bool

    def part(self, top: Locator | None = None) -> Image.Image:
        """As much of the window as the animation has room for, from ``top`` down."""
        room = SMALL_PHONE if self.phone else SMALL_DESK
        x, y = 0.0, 0.0
        if top is not None:
            top.evaluate("e => window.scrollTo(0, e.getBoundingClientRect().top + scrollY - 12)")
            box = top.bounding_box()
            assert box is not None  # noqa: S101 - it was scrolled to
            x, y = 0.0 if self.phone else box["x"] - 12, box["y"] - 12
            # The end of a page cannot be scrolled to the top of the window.
            y = min(y, (PHONE if self.phone else DESK)["height"] - room["height"])
        clip: FloatRect = {"x": x, "y": y, "width": room["width"], "height": room["height"]}
        shot = self.page.screenshot(clip=clip)
        self.page.evaluate("window.scrollTo(0, 0)")
        return Image.open(BytesIO(shot)).convert("RGB")


class Shoot:
    """The story in its order: each step waits for what the one before must have brought onto a screen."""

    def __init__(self, browser: Browser, note: dict[str, Any], photo: Path) -> None:
        self._browser = browser
        self._note = note
        self._photo = photo

    def take(self, frames: list[Image.Image]) -> list[Scene]:
        officer = self._signed_in("desk")
        officer.page.goto(self._at("/desk"))
        self._row(officer, "中心草坪").wait_for()
        resident, told = self._resident_tells()
        self._queue_fills(officer)
        queue = officer.part(officer.page.locator(".desk-queue"))
        lawn, why = self._lawn_is_looked_at(officer)
        patrol = self._dispatched(officer)
        task = self._task_is_offered(patrol)
        self._others_are_dealt_with(officer)
        self._patrol_is_there(patrol, officer, lawn)
        answer = self._resident_is_answered(patrol, officer, resident, lawn)
        return [
            Scene(0, "摄像头看见有人走进围挡的草坪", frames, 1 / A_SECOND),
            Scene(1, "居民也说：有两个人翻进去了", [told], 1.4),
            Scene(2, "值班台上，这是同一个案件", [queue], 1.4),
            Scene(2, "为什么是同一件事：理由逐条写明", [why], 1.9),
            Scene(3, "巡查员手机上，多了一项任务", [task], 1.4),
            Scene(4, "居民看到结果，说满意还是不满意", [answer], 1.6),
        ]

    def _resident_tells(self) -> tuple[Person, Image.Image]:
        resident = Person(self._open(phone=True), phone=True)
        page = resident.page
        page.goto(self._at("/r"))
        page.fill("#words", WORDS)
        told = resident.part(page.locator("form.form"))
        page.locator("main form button.big").click()
        page.locator(".thanks .seal").wait_for()
        return resident, told

    def _queue_fills(self, officer: Person) -> None:
        """The camera and two residents made one incident; everything else stands apart."""
        self._row(officer, "中心草坪").filter(has_text="3 条信号").wait_for()
        for apart in ("邻里纠纷", "噪音扰民", "楼道堆物", "东门"):
            self._row(officer, apart).wait_for()

    def _lawn_is_looked_at(self, officer: Person) -> tuple[str, Image.Image]:
        self._row(officer, "中心草坪").locator("a").click()
        self._loaded(officer.page, ".eye img")
        return officer.page.url, officer.part(officer.page.locator(".incident"))

    def _dispatched(self, officer: Person) -> Person:
        """The incident on the officer's screen goes to the person whom the brain ranks first."""
        page = officer.page
        for step in ("acknowledge", "confirm"):
            self._step(page, step)
        name = page.locator(".people .ant-radio-wrapper-checked b").inner_text()
        self._step(page, "dispatch")
        login = next(person.login for person in load_community(COMMUNITY).people if person.name == name)
        return self._signed_in(login, phone=True)

    def _task_is_offered(self, patrol: Person) -> Image.Image:
        self._task_opened(patrol, "草坪")
        self._loaded(patrol.page, "article.one img")
        _save(patrol.page, PICTURES / "patrol.png")
        return patrol.part(patrol.page.locator("article.one"))

    def _others_are_dealt_with(self, officer: Person) -> None:
        """One incident in each state, as on any evening."""
        page = officer.page
        for words in CALLS:
            page.get_by_role("button", name="电话代录").click()
            page.fill("#words", words)
            page.keyboard.press("Control+Enter")
            page.locator(".taken").wait_for()
            page.locator(".taken button").last.click()
            page.locator(".taken").wait_for(state="hidden")
        for text, steps in (
            ("火情", ("acknowledge", "confirm", "dispatch")),
            ("暴露垃圾", ("acknowledge", "confirm")),
            ("邻里纠纷", ("acknowledge", "confirm", "dispatch")),
            ("东门", ("acknowledge",)),
        ):
            self._opened(officer, text)
            for step in steps:
                # Where life is in danger the brain files and dispatches by itself.
                if page.locator(f"[data-step={step}]").count():
                    self._step(page, step)
        self._opened(officer, "楼道堆物")
        self._works(self._dispatched(officer), "楼道", "纸箱和沙发已清走，通道恢复。")

    def _patrol_is_there(self, patrol: Person, officer: Person, lawn: str) -> None:
        """The desk and the incident while somebody is on the spot."""
        self._works(patrol, "草坪")
        page = officer.page
        page.goto(self._at("/desk"))
        page.locator("[data-line=live]").wait_for()
        self._row(officer, "中心草坪").wait_for()
        _save(page, PICTURES / "desk.png")
        page.set_viewport_size(WALL)
        page.goto(self._at("/wall"))
        page.locator(".wall .map[data-drawn]").wait_for()
        _save(page, PICTURES / "wall.png")
        page.set_viewport_size(INCIDENT)
        page.goto(lawn)
        self._loaded(page, ".eye img")
        _save(page, PICTURES / "incident.png")
        page.set_viewport_size(DESK)

    def _resident_is_answered(self, patrol: Person, officer: Person, resident: Person, lawn: str) -> Image.Image:
        self._works(patrol, "草坪", "已到现场，两人劝离，围挡绳重新拉好。")
        officer.page.goto(lawn)
        officer.page.fill("#check-words", "现场已恢复，照片清楚。")
        self._step(officer.page, "check-ok")
        page = resident.page
        page.locator(".keep a").click()
        page.locator(".pair").wait_for()
        page.locator(".matter").evaluate("e => window.scrollTo(0, e.getBoundingClientRect().top + scrollY - 28)")
        _save(page, PICTURES / "resident.png")
        return resident.part(page.locator(".steps li").nth(-4))

    def _works(self, patrol: Person, text: str, note: str = "") -> None:
        """Every step of the task about ``text`` until its report is asked for, and with a ``note`` that too."""
        page = patrol.page
        self._task_opened(patrol, text)
        for step, state in (("accept", "accepted"), ("set_out", "en_route"), ("arrive", "on_scene")):
            if page.locator(f"[data-step={step}]").count():
                page.locator(f"[data-step={step}]").click()
                page.locator(f"article.one[data-state={state}]").wait_for()
        if note:
            page.fill("textarea[name=note]", note)
            page.set_input_files("input[name=photos]", self._photo)
            page.locator(".photos img").wait_for(state="attached")
            page.locator("[data-step=finish]").click()
            page.locator("article.one").wait_for(state="detached")

    def _task_opened(self, patrol: Person, text: str) -> None:
        patrol.page.goto(self._at("/patrol"))
        patrol.page.locator("a.task").filter(has_text=text).first.click()
        patrol.page.locator("article.one").wait_for()

    def _row(self, officer: Person, text: str) -> Locator:
        return officer.page.locator(".row").filter(has_text=text).first

    def _opened(self, officer: Person, text: str) -> None:
        officer.page.goto(self._at("/desk"))
        self._row(officer, text).locator("a").click()
        officer.page.locator(".do").wait_for()

    def _step(self, page: Page, name: str) -> None:
        """Presses a button of the desk as a person would, and waits for its word that it was done."""
        page.locator(f"[data-step={name}]").click()
        page.locator(".ant-notification-notice-success").last.wait_for()
        page.reload()
        page.locator(".do").wait_for()

    def _signed_in(self, login: str, *, phone: bool = False) -> Person:
        page = self._open(phone=phone)
        page.goto(self._at("/login"))
        page.fill("#login", login)
        page.fill("#password", self._note["logins"][login])
        page.locator("main form button.big").click()
        page.wait_for_url(lambda url: "/login" not in url)
        return Person(page, phone)

    def _open(self, *, phone: bool) -> Page:
        context: BrowserContext = (
            self._browser.new_context(
                viewport=PHONE, device_scale_factor=2, is_mobile=True, locale="zh-CN", reduced_motion="reduce"
            )
            if phone
            else self._browser.new_context(viewport=DESK, locale="zh-CN", reduced_motion="reduce")
        )
        context.set_default_timeout(PATIENCE_MS)
        return context.new_page()

    def _loaded(self, page: Page, picture: str) -> None:
        page.locator(picture).first.scroll_into_view_if_needed()
        page.wait_for_function(
            "q => { const i = document.querySelector(q); return i.complete && i.naturalWidth }", arg=picture
        )
        page.evaluate("window.scrollTo(0, 0)")

    def _at(self, path: str) -> str:
        return f"{self._note['url']}{path}"


@contextmanager
def _demo(folder: Path) -> Iterator[dict[str, Any]]:
    """The attended demonstration on a fresh folder; its note says where it is and how to sign in."""
    log, note = folder.with_suffix(".log"), folder / "demo.json"
    with log.open("w", encoding="utf-8") as words:
        child = subprocess.Popen(
            [sys.executable, "-m", "wanglou", "demo", "--attended", "--data", str(folder)],
            stdout=words,
            stderr=subprocess.STDOUT,
            cwd=PICTURES.parent.parent,
        )
    try:
        deadline = time.monotonic() + PATIENCE_MS / 1000
        while not note.exists():
            if child.poll() is not None or time.monotonic() > deadline:
                sys.exit(f"演示没有启动 / the demonstration did not start:\n{log.read_text(encoding='utf-8')}")
            time.sleep(0.2)
        yield json.loads(note.read_text(encoding="utf-8"))
    finally:
        child.send_signal(signal.SIGINT)
        child.wait(60)


def _needed_tools() -> str:
    """Where Chromium is; ends with one line if it or a Chinese font is not there."""
    chromium = find_browser()
    if chromium is None:
        sys.exit(f"没有 Chromium，请运行 / no Chromium: {ADVICE}")
    if chinese_font() is None:
        sys.exit("没有中文字体，请运行 / no Chinese font: apt-get install fonts-noto-cjk")
    return chromium


def _save(page: Page, path: Path) -> None:
    """A PNG with as few colours as it takes to look the same."""
    shot = Image.open(BytesIO(page.screenshot())).convert("RGB")
    shot.quantize(256, dither=Image.Dither.NONE).save(path, optimize=True)


def _check_sizes() -> None:
    for path in sorted(PICTURES.iterdir()):
        size, most = path.stat().st_size, LARGEST_GIF if path.suffix == ".gif" else LARGEST_PNG
        sys.stdout.write(f"{path.name:14} {size / 1000:7.0f} kB\n")
        if size > most:
            sys.exit(f"{path} 太大 / is larger than {most / 1000:.0f} kB")


if __name__ == "__main__":
    main()
