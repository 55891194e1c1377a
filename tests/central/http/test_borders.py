"""Every door there is, whatever is added: nothing inline, nothing forged, and hostile words stay words."""

import json
from collections.abc import AsyncIterator
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from central.http.headers import ALWAYS, CONTENT_SECURITY_POLICY
from tests.central.brain import Brain, a_photo
from tests.central.http.authorisation import ROLES, Rule, rules
from tests.central.http.houses import Asker, World, build
from tests.central.http.knocking import Answer, Knock, answer_to

SAFE = ("GET", "HEAD")
#: Breaks out of text, of attributes, of scripts and of templates, where somebody lets it.
HOSTILE = (
    "</textarea></title></script><x-hostile onhostile=1>\"'><x-hostile onhostile='1'>"
    "javascript:hostile() {{ 7*10993107 }} ${7*10993107} <!-- ]]> \u202e\u2066 &lt;x-hostile&gt; 3号楼"
)


@pytest.fixture
async def world(brain: Brain) -> AsyncIterator[World]:
    yield await build(brain)


def somebody(world: World, rule: Rule) -> Asker:
    """Who may pass this door."""
    if "agent" in rule.who:
        return world.askers["agent"]
    fitting = [name for name in ROLES if name in rule.who]
    return world.askers[fitting[0]] if fitting else world.askers["nobody"]


class Page(HTMLParser):
    """What a browser would make of a page: its elements, and what of them could run."""

    def __init__(self, answer: Answer) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: set[str] = set()
        self.runs: list[str] = []
        self._inside = ""
        self.feed(answer.text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.add(tag)
        given = dict(attrs)
        for name, value in attrs:
            if name.startswith("on") or name in ("style", "srcdoc") or (value or "").strip().startswith("javascript:"):
                self.runs.append(f"<{tag} {name}={value}>")
        if tag in ("iframe", "object", "embed", "base") or (tag == "script" and not given.get("src")):
            self.runs.append(f"<{tag}>")
        self._inside = tag

    def handle_data(self, data: str) -> None:
        if self._inside == "style" and data.strip():
            self.runs.append("<style>")


def is_page(answer: Answer) -> bool:
    return answer.headers.get("content-type", "").startswith("text/html")


async def test_every_answer_of_every_door_forbids_what_is_inline_and_holds_nothing_of_it(world: World) -> None:
    assert "unsafe" not in CONTENT_SECURITY_POLICY
    assert "*" not in CONTENT_SECURITY_POLICY
    wrong, pages = [], 0
    for rule in rules():
        for asker in (somebody(world, rule), world.askers["nobody"]):
            answer = await answer_to(world.brain.app, rule.errand.knock(world.brain, asker, world.houses["own"]))
            missing = [name for name, value in ALWAYS.items() if answer.headers.get(name) != value]
            runs = Page(answer).runs if is_page(answer) else []
            pages += is_page(answer)
            if missing or runs or "cache-control" not in answer.headers:
                wrong.append((str(rule), asker.name, answer.status, missing, runs))
    assert wrong == []
    assert pages > 10


async def test_no_unsafe_door_of_the_staff_opens_without_its_form_token(world: World) -> None:
    """For each route, with the session's cookie alone, and with the token of somebody else's session."""
    wrong, asked = [], 0
    other = world.askers["over-both"].headers["x-csrf-token"]
    for rule in rules():
        asker = somebody(world, rule)
        if rule.errand.method in SAFE or asker.name not in ROLES:
            continue
        for token in (None, "", other):
            headers = {name: value for name, value in asker.headers.items() if name != "x-csrf-token"}
            forged = replace(asker, headers=headers if token is None else {**headers, "x-csrf-token": token})
            answer = await answer_to(world.brain.app, rule.errand.knock(world.brain, forged, world.houses["own"]))
            asked += 1
            if answer.status != 403:
                wrong.append((str(rule), token, answer.status))
    assert wrong == []
    assert asked > 100


async def test_no_cookie_of_the_session_is_without_its_bonds(brain: Brain) -> None:
    """Over https both the ways in set one that is of this host alone, hidden from scripts and never sent in clear."""
    for path, given in (("/api/v1/session", "json"), ("/login", "data")):
        visitor = brain.anybody()
        visitor.base_url = "https://wanglou.example"  # type: ignore[assignment]
        answer = await visitor.post(path, **{given: {"login": "officer", "password": "a-long-enough-password"}})  # type: ignore[arg-type]
        (cookie,) = answer.headers.get_list("set-cookie")
        name, _, rest = cookie.partition("=")
        assert name == "__Host-wanglou"
        assert {part.strip().lower() for part in rest.split(";")[1:]} >= {
            "secure",
            "httponly",
            "path=/",
            "samesite=lax",
        }
        assert "domain=" not in rest.lower()


async def spoken(brain: Brain, words: str) -> World:
    """A brain in which everybody said ``words`` wherever words can be said, and nothing was refused for them."""
    world = await build(brain, forgetful=False)
    own = world.houses["own"].ids
    incident, other = own["incident_id"], own["other_incident_id"]

    async def say(who: str, method: str, path: str, body: object) -> None:
        headers = {**world.askers[who].headers, "content-type": "application/json"}
        answer = await answer_to(brain.app, Knock(method, path, headers, json.dumps(body).encode()))
        assert answer.status < 300, (path, answer.status, answer.text)

    where = {"lat": 27.084, "lon": 115.015, "datum": "WGS84"}
    await say("nobody", "POST", "/api/v1/reports", {"words": words, "contact": words[:60], **where})
    await say("officer", "POST", "/api/v1/calls", {"words": f"另外{words}", "contact": words[:60]})
    await say("patrol", "POST", "/api/v1/findings", {"words": f"巡查发现{words}"})
    await say("officer", "POST", f"/api/v1/incidents/{incident}/note", {"reason": words[:500]})
    await say("officer", "POST", f"/api/v1/incidents/{other}/reject", {"reason": words[:500]})
    await say("patrol", "POST", f"/api/v1/tasks/{own['task_id']}/accept", {})
    finished = {"note": words[:1000]}
    for step in ("set-out", "arrive"):
        await say("patrol", "POST", f"/api/v1/tasks/{own['task_id']}/{step}", {})
    files = [("photos", ("p.jpg", a_photo(), "image/jpeg"))]
    patrol = brain.anybody(headers=dict(world.askers["patrol"].headers))
    done = await patrol.post(f"/api/v1/tasks/{own['task_id']}/finish", data=finished, files=files)
    assert done.status_code == 200, done.text
    await say(
        "nobody", "POST", f"/api/v1/reports/{own['tracking_code']}/rating", {"satisfied": False, "words": words[:500]}
    )
    await say("admin", "POST", "/api/v1/accounts", {
        "login": "hostile", "name": words[:60].replace("\u202e", "").replace("\u2066", ""), "role": "patrol",
        "place_path": world.houses["own"].place_path, "password": "ten-letters-or-more",
    })  # fmt: skip
    return world


async def test_hostile_words_are_shown_as_words_at_every_page_and_in_every_answer(brain: Brain) -> None:
    """In a page they make no element and no attribute; elsewhere nobody takes the answer for a page."""
    world = await spoken(brain, HOSTILE)
    wrong, shown = [], set()
    queue = await answer_to(brain.app, Knock("GET", "/api/v1/queue", world.askers["over-both"].headers))
    incidents = {row["incident"]["incident_id"] for row in json.loads(queue.body)["rows"]}
    for rule in (rule for rule in rules() if rule.errand.method == "GET"):
        asker = somebody(world, rule)
        asker = world.askers["over-both"] if "officer" in rule.who else asker
        own = world.houses["own"]
        for incident in sorted(incidents) if "{incident_id}" in rule.errand.path else [own.ids["incident_id"]]:
            house = replace(own, ids={**own.ids, "incident_id": incident})
            for language in ("zh", "en"):
                knock = rule.errand.knock(brain, asker, house)
                answer = await answer_to(brain.app, replace(knock, target=f"{knock.target}?lang={language}"))
                if "x-hostile" not in answer.text:
                    continue
                shown.add(rule.errand.path)
                kind = answer.headers["content-type"]
                if is_page(answer):
                    page = Page(answer)
                    if page.runs or "x-hostile" in page.elements or "76951749" in answer.text:
                        wrong.append((str(rule), page.runs, sorted(page.elements)))
                elif kind.partition(";")[0] not in ("application/json", "text/event-stream"):
                    wrong.append((str(rule), kind))
                if answer.headers["x-content-type-options"] != "nosniff":
                    wrong.append((str(rule), "may be sniffed"))
    assert wrong == []
    assert {"/api/v1/queue", "/api/v1/incidents/{incident_id}"} <= shown, "they were said, and they were shown"


def test_a_page_that_lets_them_through_would_be_noticed() -> None:
    let_through = Answer(200, {"content-type": "text/html"}, f'<p title="{HOSTILE}">{HOSTILE}</p>'.encode())
    page = Page(let_through)
    assert "x-hostile" in page.elements
    assert any("onhostile" in each for each in page.runs)
    for inline in ("<script>x</script>", "<style>p{}</style>", "<p style='x'>", "<a href='javascript:x'>", "<iframe>"):
        assert Page(replace(let_through, body=inline.encode())).runs, inline
