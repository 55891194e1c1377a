"""Every button of the screens that changes something has an end-to-end test that presses it."""

import re
from pathlib import Path

from tests.browser.sending import SENT, WEB, changing_calls, named_calls, note, unsent

TESTS = Path(__file__).parents[1]


def test_every_call_that_changes_something_is_sent_by_a_test() -> None:
    tested = named_calls(TESTS / "browser") | named_calls(TESTS / "scenarios")
    assert changing_calls() - tested == set(), "no end-to-end test sends these"
    assert tested - changing_calls() == set(), "no screen has these any more"


def test_the_phones_own_list_is_the_one_it_sends_from() -> None:
    """What waits on a phone stands in one table: whoever adds a step there adds it to the list of the tests."""
    table = (WEB / "patrol" / "actions.ts").read_text("utf-8")
    steps = set(re.findall(r"^  \w+: .*?(?:(?:step|beside|urgent)\(|path: )'([a-z-]+)'", table, re.MULTILINE))
    named = {call.rpartition("/")[2] for call in changing_calls() if call.startswith("POST /api/v1/tasks/")}
    assert steps == named - {"live-views"}  # looking is for now, and waits on no phone
    walked = re.findall(r"^  \w+: walked\('([a-z-]+)'", table, re.MULTILINE)
    at_rounds = {call for call in changing_calls() if call.startswith("POST /api/v1/rounds/{round_id}/")}
    assert {f"POST /api/v1/rounds/{{round_id}}/{step}" for step in (*walked, "cancel")} == at_rounds
    source = (WEB / "patrol" / "request.ts").read_text("utf-8")
    assert set(re.findall(r"/api/v1/(findings|shift|absence)'", source)) == {"findings", "shift", "absence"}


def test_a_call_that_was_only_named_is_found_out() -> None:
    before = [*SENT]
    SENT.clear()
    note("GET", "http://localhost/api/v1/cameras/a/zones")
    note("PUT", "http://localhost/api/v1/cameras/a/zones?x=1")
    assert unsent(("PUT /api/v1/cameras/{camera_id}/zones", "PUT /api/v1/cameras/{camera_id}")) == [
        "PUT /api/v1/cameras/{camera_id}"
    ]
    SENT[:] = before
