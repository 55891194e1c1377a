"""Pages as people meet them: in both languages, small, without inline scripts, and whole without any."""

import io
import re
import zipfile
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from html.parser import HTMLParser
from importlib.resources import files
from pathlib import Path
from string import Formatter
from threading import Thread, current_thread

import pytest
from markupsafe import Markup

from central.domain.access import Action
from central.domain.people import Place, PlaceKind, Role
from central.domain.signal import Source
from central.domain.task import ClockState
from central.domain.tracking_code import tracking_digest
from central.domain.workflow import TaskAction
from central.pages import source, words
from central.pages.drawing import static_file
from central.pages.links import only_here, place_square, square
from central.pages.sketch import MOST_PINS
from protocol.geo import Position
from protocol.scope import whole
from protocol.texts import catalogue, say
from tests.central.brain import COMMUNITY, DISTRICT, GATE, PASSWORD, Brain, a_photo

LARGEST_PAGE = 60_000
PUBLIC = ("/", "/r", "/t", "/login", "/nothing-here")


class Reader(HTMLParser):
    """What a page is made of, and what must not be in it."""

    def __init__(self) -> None:
        super().__init__()
        self.inline: list[str] = []
        self.ids: list[str] = []
        self.labels: set[str] = set()
        self.fields: list[dict[str, str | None]] = []
        self.lang: str | None = None
        self.images_without_words = 0
        self.scripts = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        if "style" in found or tag == "style" or any(name.startswith("on") for name in found):
            self.inline.append(f"{tag} {found}")
        if tag == "script":
            self.scripts += 1
            if not (found.get("src") or "").startswith("/static/"):
                self.inline.append("script")
        if tag == "html":
            self.lang = found.get("lang")
        if "id" in found:
            self.ids.append(str(found["id"]))
        if tag == "label" and found.get("for"):
            self.labels.add(str(found["for"]))
        if tag in ("textarea", "select") or (tag == "input" and found.get("type") not in ("hidden", "radio", "submit")):
            self.fields.append(found)
        if tag == "img" and "alt" not in found:
            self.images_without_words += 1


def read(text: str) -> Reader:
    reader = Reader()
    reader.feed(text)
    return reader


async def every_page(brain: Brain) -> list[tuple[str, str]]:
    """(address, html) of every page, in both languages, with something on each."""
    received = await brain.report(contact="13800000000")
    await brain.events(brain.event())
    officer, visitor = await brain.signed_in("officer"), brain.anybody()
    incident = (await officer.get("/api/v1/queue")).json()["rows"][0]["incident"]["incident_id"]
    await officer.post(f"/api/v1/incidents/{incident}/confirm")
    await officer.post(f"/api/v1/incidents/{incident}/dispatch", json={})
    asked = [(visitor, path) for path in (*PUBLIC, f"/t/{received['tracking_code']}")]
    asked += [(visitor, f"/t/{received['tracking_code']}?new=1&urgent=1")]
    pages = []
    for client, path in asked:
        for lang in ("zh", "en"):
            answer = await client.get(f"{path}{'&' if '?' in path else '?'}lang={lang}")
            assert answer.status_code in (200, 404), (path, answer.status_code)
            pages.append((f"{path} {lang}", answer.text))
    return pages


async def test_every_page_is_small_labelled_and_without_anything_inline(brain: Brain) -> None:
    style = len(files("central.pages").joinpath("static/wanglou.css").read_bytes())
    script = len(files("central.pages").joinpath("static/wanglou.js").read_bytes())
    for path, text in await every_page(brain):
        page = read(text)
        assert page.inline == [], path
        assert page.lang == ("en" if path.endswith("en") else "zh-CN"), path
        assert len(page.ids) == len(set(page.ids)), path
        unlabelled = [field for field in page.fields if field.get("id") not in page.labels]
        assert unlabelled == [], path
        assert page.images_without_words == 0, path
        assert len(text.encode()) + style + script < LARGEST_PAGE, path
        assert 'href="/source"' in text, path
        assert 'class="skip"' in text, path


#: What the browsers inside older phones' apps (Chromium 55 and thereabouts, 2016) do not know; what is laid out with it
#: stands in the wrong place there.
TOO_NEW = (
    r"[\s{;](?:gap|inset|aspect-ratio|place-items)\s*:|clamp\(|\bmin\(|:has\(|:is\(|:where\(|color-mix|@layer"
    r"|\bgrid\b|\d[ds]v[hw]"
)


def test_the_residents_pages_ask_nothing_of_a_browser_that_old_ones_do_not_know() -> None:
    style = files("central.pages").joinpath("static/wanglou.css").read_text("utf-8")
    assert re.findall(TOO_NEW, re.sub(r"/\*.*?\*/", "", style, flags=re.S)) == []
    script = files("central.pages").joinpath("static/wanglou.js").read_text("utf-8")
    assert re.findall(r"\?\.[a-z(\[]|\?\?|\basync\b|\bawait\b|\.\.\.", script) == []


async def test_no_page_shows_a_bare_key_instead_of_words(brain: Brain) -> None:
    sections = {key.split(".")[0] for key in catalogue("zh")}
    bare = re.compile(rf">\s*(?:{'|'.join(sorted(sections))})(?:\.[a-z_]+)+\s*<")
    for path, text in await every_page(brain):
        assert not bare.search(text), (path, bare.search(text))
        assert "{" not in re.sub(r"<script.*?</script>", "", text, flags=re.S), path


async def test_english_pages_speak_english_apart_from_what_people_and_places_are_called(brain: Brain) -> None:
    chinese = re.compile(r"[\u4e00-\u9fff]")
    for path in ("/", "/t", "/login", "/nothing-here"):
        text = (await brain.anybody().get(f"{path}?lang=en")).text
        assert chinese.findall(text.replace("中文", "")) == [], path


async def test_the_language_is_remembered(brain: Brain) -> None:
    client = brain.anybody()
    assert "我要上报" in (await client.get("/")).text
    assert "Report something" in (await client.get("/?lang=en")).text
    assert "Report something" in (await client.get("/r")).text
    assert "我要上报" in (await client.get("/?lang=zh")).text
    assert "我要上报" in (await client.get("/?lang=xx")).text


async def test_residents_need_no_script(brain: Brain) -> None:
    received = await brain.report()
    for path in ("/", "/t", "/login", f"/t/{received['tracking_code']}"):
        assert read((await brain.anybody().get(path)).text).scripts == 0
    form = (await brain.anybody().get("/r")).text
    assert 'method="post"' in form
    assert "hidden" not in re.findall(r"<button[^>]*>", form)[0]


async def test_a_resident_reports_by_form_and_reads_what_became_of_it(brain: Brain) -> None:
    visitor = brain.anybody()
    form = await visitor.get("/r")
    key = re.search(r'name="client_key" value="([^"]+)"', form.text)
    assert key is not None
    assert "119" in form.text
    fields = {"client_key": key[1], "words": "3号楼西边草坪有人翻进围挡", "place_path": "", "contact": "13800000000"}
    sent = await visitor.post("/r", data=fields, files=[("photos", ("a.jpg", a_photo(), "image/jpeg"))])
    assert sent.status_code == 303
    thanks = await visitor.get(sent.headers["location"])
    code = sent.headers["location"].removeprefix("/t/").partition("?")[0]
    assert code in thanks.text
    assert "<svg" in thanks.text
    assert "13800000000" not in thanks.text
    files = [("photos", ("a.jpg", a_photo(), "image/jpeg"))]
    again = await visitor.post("/r", data=fields, files=files)
    assert again.headers["location"] == sent.headers["location"], "pressed twice is sent once, and hears its code"
    # A browser that goes back shows the form as it was, with its key; what is written into it now is another report.
    for other in ({"words": "3号楼西边草坪着火了"}, {"place_path": f"{COMMUNITY}/g1"}):
        told = await visitor.post("/r", data=fields | other)
        assert told.status_code == 303, other
        assert code not in told.headers["location"]
    assert "urgent" in (await visitor.post("/r", data=fields | {"words": "12号楼着火了"})).headers["location"]
    typed = await visitor.get("/t", params={"code": f" {code.lower()} "})
    assert typed.headers["location"] == f"/t/{code}"
    assert (await visitor.get("/t/ZZZZ-ZZZZ-ZZZZ")).status_code == 404
    for asked, kept in (("/t/ZZZZ-ZZZZ-ZZZZ", "ZZZZ-ZZZZ-ZZZZ"), ("/t?code=K7QX.2MNB", "K7QX.2MNB")):
        assert f'value="{kept}"' in (await visitor.get(asked)).text, (
            "one letter is wrong: it is given back to be put right"
        )
    nowhere = (await visitor.get("/nothing-here")).text
    assert (say("page.refusal.not_found", "zh") in nowhere, "管辖" in nowhere) == (True, False)
    early = await visitor.post(f"/t/{code}", data={"satisfied": "true"})
    assert early.status_code == 422, "nobody is asked before it has come to an end"


async def test_who_comes_back_to_the_form_and_says_more_is_heard(brain: Brain) -> None:
    """The browser's own button gives the filled form back, key and all."""
    visitor, key = brain.anybody(), str(brain.world.new_id())
    first = {"client_key": key, "words": "3号楼门口有股怪味"}
    sent = [first, first | {"words": "3号楼门口着火了，有浓烟"}, first | {"place_path": f"{COMMUNITY}/g1"}]
    pages = [(await visitor.post("/r", data=fields)).headers["location"] for fields in sent]
    photo = [("photos", ("a.jpg", a_photo(), "image/jpeg"))]
    pages.append((await visitor.post("/r", data=first, files=photo)).headers["location"])
    assert len(set(pages)) == 4, "each said something new"
    assert [page.endswith("&urgent=1") for page in pages] == [False, True, False, False]
    assert (await visitor.post("/r", data=first)).headers["location"] == pages[0]
    assert "浓烟" in (await visitor.get(pages[1])).text


async def test_who_never_saw_the_answer_hears_the_code_when_they_send_again_and_nobody_else_does(brain: Brain) -> None:
    fields = {"client_key": str(brain.world.new_id()), "words": "楼道灯坏了", "contact": "13800000000"}
    first = await brain.report(**fields)
    assert (await brain.report(**fields))["tracking_code"] == first["tracking_code"]
    other = await brain.report(**fields | {"client_key": str(brain.world.new_id())})
    assert other["tracking_code"] not in (None, first["tracking_code"])
    async with brain.world.transaction() as store:
        report = await store.reports.by_tracking(tracking_digest(first["tracking_code"]))
        await store.reports.erase(whole(DISTRICT), report.signal_id)
    assert (await brain.report(**fields))["tracking_code"] is None, "what was erased is shown to nobody"
    told = await brain.anybody().post("/r", data=fields)
    assert (told.status_code, say("page.again.title", "zh") in told.text) == (200, True)


async def test_who_pressed_the_wrong_button_may_change_their_mind_on_the_page(brain: Brain) -> None:
    incident = await brain.incident_of("楼道灯坏了", client_key=(key := str(brain.world.new_id())))
    code = (await brain.report("楼道灯坏了", client_key=key))["tracking_code"]
    officer, visitor = await brain.signed_in("officer"), brain.anybody()
    ended = await officer.post(f"/api/v1/incidents/{incident}/reject", json={"reason": "已由物业修好"})
    assert ended.status_code == 200, ended.text
    for satisfied, said in (("true", "was_yes"), ("false", "was_no")):
        page = (await visitor.get(f"/t/{code}")).text
        assert re.findall(r'name="satisfied" value="(\w+)"', page) == ["true", "false"], "it can be pressed"
        assert (await visitor.post(f"/t/{code}", data={"satisfied": satisfied})).status_code == 303
        assert say(f"page.track.{said}", "zh") in (await visitor.get(f"/t/{code}")).text


async def test_a_code_as_a_chinese_keyboard_writes_it_and_a_pasted_link_lead_to_the_report(brain: Brain) -> None:
    code = (await brain.report())["tracking_code"]
    wide = "".join(chr(ord(letter) + 0xFEE0) for letter in code)
    for typed in (wide, code.replace("-", "——"), f"{brain.base_url}/t/{code}?lang=zh"):
        led = await brain.anybody().get("/t", params={"code": typed})
        assert led.headers.get("location") == f"/t/{code}", typed


async def test_who_chooses_too_many_photos_keeps_every_word_and_is_told_how_many(brain: Brain) -> None:
    files = [("photos", (f"{n}.jpg", a_photo(), "image/jpeg")) for n in range(4)]
    told = await brain.anybody().post("/r", data={"words": "楼道灯坏了，晚上很黑"}, files=files)
    assert told.status_code == 400
    assert "楼道灯坏了，晚上很黑</textarea>" in told.text
    assert say("error.http.too_many_photos", "zh", most=3) in told.text


async def test_words_that_fill_their_field_are_taken_however_many_lines_they_have(brain: Brain) -> None:
    """A browser counts a new line as one character, and sends two."""
    words = "\r\n".join(["灯坏了"] * 250)
    assert len(words.replace("\r\n", "\n")) == 999
    sent = await brain.anybody().post("/r", data={"words": words})
    assert sent.status_code == 303


async def test_what_is_wrong_with_a_report_stands_beside_its_field_and_nothing_typed_is_lost(brain: Brain) -> None:
    typed = {"words": "楼道灯坏了", "contact": "1" * 61, "place_path": "no/such place", "place_on_map": ""}
    answer = await brain.anybody().post("/r", data=typed)
    assert answer.status_code == 422
    for field in ("contact", "place_path"):
        assert re.search(rf'<small class="mistake" id="{field}-mistake">[^<]*[\u4e00-\u9fff][^<]*</small>', answer.text)
    assert 'id="words-mistake"' not in answer.text
    assert "楼道灯坏了" in answer.text
    for odd in ({"lat": "39.9", "lon": "116.4"}, {"x": "1"}):  # no field of the page is to blame
        told = await brain.anybody().post("/r", data={"words": "楼道灯坏了"} | odd)
        assert told.status_code == 422
        assert say("page.report.look_again", "zh") in told.text
        assert "楼道灯坏了" in told.text
    english = await brain.anybody().post("/r?lang=en", data={"words": ""})
    assert re.search(r'id="words-mistake">[A-Za-z][^<]+</small>', english.text)


async def test_a_page_with_a_hundred_places_and_their_map_is_still_small(brain: Brain) -> None:
    async with brain.world.transaction() as store:
        for number in range(100):
            at = Position(lat=GATE.lat + number // 10 / 2000, lon=GATE.lon + number % 10 / 2000)
            place = Place(f"{COMMUNITY}/g1/n{number}", DISTRICT, PlaceKind.BUILDING, f"{number}号楼", position=at)
            await store.places.put(whole(DISTRICT), place)
    text = (await brain.anybody().get("/r")).text
    assert text.count("<foreignObject") == MOST_PINS
    assert read(text).inline == []
    static = sum(len(static_file(name)[0]) for name in ("wanglou.css", "wanglou.js"))
    assert len(text.encode()) + static < LARGEST_PAGE


async def test_a_poster_for_every_place_opens_the_form_with_that_place_chosen(brain: Brain) -> None:
    officer, visitor = await brain.signed_in("officer"), brain.anybody()
    sheets = (await officer.get("/posters")).text
    places = [each["place_path"] for each in (await visitor.get("/api/v1/places")).json()]
    assert places
    assert sheets.count('<article class="poster"') == len(places)
    assert read(sheets).inline == []
    assert "WANGLOU_CENTRAL_PUBLIC_URL" in sheets, "of localhost a phone has nothing"
    for place in places:
        link = f"/r?at={place}"
        assert f"{link}</p>" in sheets
        form = (await visitor.get(link)).text
        assert f'<option value="{place}" selected>' in form
    (first, *_) = places
    alone = (await officer.get("/posters", params={"at": first})).text
    assert alone.count('<article class="poster"') == 1
    assert (await officer.get("/posters", params={"at": "nowhere/at-all"})).status_code == 404
    odd = (await visitor.get("/r", params={"at": '"><script>'})).text
    assert "selected" not in odd
    assert "<script>" not in odd


async def test_a_sticker_for_every_place_has_its_code_and_keeps_it(brain: Brain) -> None:
    officer = await brain.signed_in("officer")
    sheet = (await officer.get("/stickers")).text
    assert sheet.count('class="square"') == sheet.count('class="sticker"') > 1
    assert read(sheet).inline == []
    assert (await officer.get("/stickers")).text == sheet


async def test_squares_are_drawn_while_others_are_answered(brain: Brain, monkeypatch: pytest.MonkeyPatch) -> None:
    drew: set[Thread] = set()

    def drawn(link: str) -> Markup:
        drew.add(current_thread())
        return square(link)

    for page in ("stickers", "posters"):
        monkeypatch.setattr(f"central.pages.{page}.place_square", drawn)
    officer = await brain.signed_in("officer")
    for page in ("/stickers", "/posters"):
        drew.clear()
        assert (await officer.get(page)).status_code == 200
        assert drew
        assert current_thread() not in drew


async def test_a_places_square_is_drawn_once_and_a_reporters_is_kept_nowhere(brain: Brain) -> None:
    officer, report = await brain.signed_in("officer"), await brain.report()
    for sheet in ("/stickers", "/posters"):
        assert (await officer.get(sheet)).status_code == 200
    drawn = place_square.cache_info()
    for sheet in ("/stickers", "/posters"):
        assert (await officer.get(sheet)).text.count("<svg") > 0
    page = await brain.anybody().get(f"/t/{report['tracking_code']}")
    assert "<svg" in page.text
    after = place_square.cache_info()
    assert (after.misses, after.currsize) == (drawn.misses, drawn.currsize)
    assert after.hits > drawn.hits


@pytest.mark.parametrize(
    ("address", "alone"),
    [
        ("https://wl.example.cn", False),
        ("http://192.168.1.20:8080", False),
        ("http://127.0.0.1:8080", True),
        ("http://localhost:8080", True),
        ("http://[::1]:8080", True),
        ("", True),
    ],
)
def test_a_poster_that_only_this_computer_could_follow_says_so(address: str, alone: bool) -> None:
    assert only_here(address) is alone


async def test_words_that_look_like_code_stay_words(brain: Brain) -> None:
    nasty = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)> {{ 7654321*1234567 }} 3号楼"
    received = await brain.report(nasty)
    text = (await brain.anybody().get(f"/t/{received['tracking_code']}")).text
    assert "<script>alert" not in text
    assert "<img src=x" not in text
    assert str(7654321 * 1234567) not in text


async def test_empty_pages_are_calm_and_refusals_lead_back(brain: Brain) -> None:
    patrol = await brain.signed_in("patrol")
    forbidden = await patrol.get("/desk")
    assert forbidden.status_code == 403
    assert 'href="/login"' in forbidden.text
    wrong = await brain.anybody().post("/login", data={"login": "officer", "password": "wrong-password"})
    assert wrong.status_code == 401
    assert 'value="officer"' in wrong.text
    assert "wrong-password" not in wrong.text
    right = await brain.anybody().post("/login", data={"login": "officer", "password": PASSWORD})
    assert right.status_code == 303


async def test_static_files_are_kept_for_ever_because_their_address_changes_with_them(brain: Brain) -> None:
    page = (await brain.anybody().get("/")).text
    address = re.search(r'href="(/static/wanglou\.css\?v=[0-9a-f]{12})"', page)
    assert address is not None
    answer = await brain.anybody().get(address[1])
    assert answer.headers["cache-control"].endswith("immutable")
    assert answer.headers["content-type"].startswith("text/css")
    for odd in ("..%2fdrawing.py", "base.html", "%2e%2e", "x.css"):
        assert (await brain.anybody().get(f"/static/{odd}")).status_code == 404


def test_the_source_is_packed_once_however_many_ask_at_once() -> None:
    source._archive.cache_clear()
    with ThreadPoolExecutor(8) as askers:
        archives = [job.result() for job in [askers.submit(source.source_archive) for _ in range(8)]]
    assert len({id(each) for each in archives}) == 1


async def test_the_source_is_handed_out(brain: Brain) -> None:
    answer = await brain.anybody().get("/source")
    names = zipfile.ZipFile(io.BytesIO(answer.content)).namelist()
    assert "central/app.py" in names
    assert "central/pages/templates/base.html" in names
    assert "packs/places/hedong/people.yaml" in names
    assert not any("__pycache__" in name for name in names)


def test_the_source_is_what_people_write_not_only_what_browsers_get(repository: Path) -> None:
    """What is built into central/static is nobody's source, and without pyproject.toml nobody can build the rest."""
    names = zipfile.ZipFile(io.BytesIO(source.source_archive())).namelist()
    wanted = {"LICENSE", "pyproject.toml", "web/package.json", "web/package-lock.json", "web/src/desk/Desk.tsx"}
    wanted = {name for name in wanted if (repository / name).is_file()}
    assert len(wanted) >= 4
    assert wanted <= set(names)
    assert not any("node_modules" in name for name in names)


def test_nobodys_own_community_or_clip_is_handed_out_as_source(tmp_path: Path) -> None:
    """Names, numbers and beats of the staff stand in it, and where every camera hangs."""
    for name in ("packs/fire.yaml", "packs/places/hedong/people.yaml", "packs/places/ours/people.yaml",
                 "sample_videos/labels.yaml", "sample_videos/our-gate.mp4", "sample_videos/our-gate.jpg"):  # fmt: skip
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(b"-")
    packed = [path for room in ("packs", "sample_videos") for path, _ in source._files_in(tmp_path / room, room)]
    assert packed == ["packs/fire.yaml", "packs/places/hedong/people.yaml", "sample_videos/labels.yaml"]


def test_the_catalogue_has_words_for_everything_pages_name_by_value() -> None:
    for language in ("zh", "en"):
        known = catalogue(language)
        wanted = {f"page.source.{each}" for each in Source} | {f"page.place.{each}" for each in PlaceKind}
        wanted |= {f"page.role.{each}" for each in Role} | {f"page.clock.{each}" for each in ClockState}
        wanted |= {f"page.patrol.do.{each}" for each in TaskAction if each not in ("time_out", "cancel")}
        wanted |= {f"page.incident.do.{each}" for each in (Action.REJECT, Action.SUSPEND, Action.MARK_FALSE_ALARM)}
        assert wanted <= set(known)


def test_every_text_a_template_asks_for_is_there_with_the_same_blanks_in_both_languages() -> None:
    asked = set()
    for file in files("central.pages").joinpath("templates").iterdir():
        asked |= set(re.findall(r"\bt\('([a-z_.]+[a-z_])'[,)]", file.read_text(encoding="utf-8")))
    assert len(asked) > 50
    zh, en = catalogue("zh"), catalogue("en")
    assert asked <= set(zh)
    for key in (key for key in zh if key.startswith(("page.", "web.", "error.http.", "central."))):
        blanks = [{name for _, name, _, _ in Formatter().parse(texts[key]) if name} for texts in (zh, en)]
        assert blanks[0] == blanks[1], key


@pytest.mark.parametrize(
    ("seconds", "zh", "en"),
    [
        (5, "5 秒", "5 s"),
        (61, "1 分钟", "1 min"),
        (3601, "1 小时", "1 h"),
        (90_000, "25 小时", "25 h"),
        (180_000, "2 天", "2 d"),
    ],
)
def test_spans_are_said_in_their_largest_unit(seconds: int, zh: str, en: str) -> None:
    assert words.span(timedelta(seconds=seconds), "zh") == zh
    assert words.span(timedelta(seconds=seconds), "en") == en


def test_weights_are_written_with_their_sign() -> None:
    assert [words.weight(value) for value in (3.14, -0.4, 0.0, None)] == ["+3.1", "−0.4", "+0.0", ""]


def test_every_class_icon_and_macro_of_the_pages_is_used() -> None:
    folder = files("central.pages")
    pages = "".join(each.read_text("utf-8") for each in folder.joinpath("templates").iterdir())
    style, script = (folder.joinpath("static", name).read_text("utf-8") for name in ("wanglou.css", "wanglou.js"))
    given = set(re.findall(r"""class(?:Name|List\.(?:add|toggle))?[=(]["']([^"']*)["']""", pages + script))
    words_of = set(" ".join(re.sub(r"{[{%].*?[%}]}", " ", each) for each in given).split())
    composed = {"alert-good", "wrong", "buildings", "spots", "grids"}  # joined together in the template
    named = set(re.findall(r"\.([a-zA-Z][\w-]*)", re.sub(r"url\([^)]*\)", "", style)))
    assert named - words_of - composed == set()
    assert {
        each for each in re.findall(r"{% macro (\w+)", pages) if len(re.findall(rf"\b{each}\(", pages)) < 2
    } == set()
    drawn = set(re.findall(r"^  '(\w+)': '<", pages, re.MULTILINE))
    assert drawn == set(re.findall(r"icon\('(\w+)'\)", pages))
