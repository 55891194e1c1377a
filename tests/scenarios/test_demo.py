"""The demonstration tells its story by itself, for real: processes, database, model, clips. And it can fail."""

import re
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from packs.community import load_community
from tests.models.onnx_files import network
from tests.models.zoo_folders import PIXELS, answer_with, shelve
from tests.scenarios.demonstration import Demonstration, headless, left_running

#: The command promises to be done after 90 s on a free machine; the tests may share theirs.
SECONDS, PATIENCE_S = "240", 300.0
STORY = load_community("hedong").story


@pytest.fixture(scope="module")
def both(place: Path) -> Iterator[tuple[Demonstration, Demonstration]]:
    """Two demonstrations side by side: one as it is, one whose eyes are blind."""
    nothing = network([PIXELS], {"output0": answer_with({})})
    shelve(place / "zoo", nothing, "coco_street", labels='labels = ["person", "car"]')
    with (
        headless(place / "seeing", "--seconds", SECONDS) as seeing,
        headless(place / "blind", "--seconds", "85", "--lang", "en", WANGLOU_MODELS=str(place / "zoo")) as blind,
    ):
        yield seeing, blind


@pytest.fixture(scope="module")
def seeing(both: tuple[Demonstration, Demonstration]) -> tuple[int, str, str, dict[str, Any], Path]:
    code, out, err = both[0].finish(PATIENCE_S)
    return code, out, err, both[0].told(), both[0].data


@pytest.fixture(scope="module")
def blind(both: tuple[Demonstration, Demonstration]) -> tuple[int, str, str, dict[str, Any], Path]:
    code, out, err = both[1].finish(PATIENCE_S)
    return code, out, err, both[1].told(), both[1].data


Played = tuple[int, str, str, dict[str, Any], Path]


def test_every_promise_is_kept_and_the_command_says_so_with_its_exit_code(seeing: Played) -> None:
    code, out, err, report, _ = seeing
    assert [promise["detail"] for promise in report["promises"] if not promise["kept"]] == []
    assert (code, err, report["ok"]) == (0, "", True)
    assert out.count("✓ ") == len(report["promises"])
    assert "✗" not in out


def test_the_promises_are_the_whole_story_and_that_nothing_was_lost_mixed_or_left_untold(seeing: Played) -> None:
    promised = {promise["name"] for promise in seeing[3]["promises"]}
    assert promised == {*(f"step.{s.step}" for s in STORY), "together.lawn", "apart", "resident_heard", "whole"}


def test_the_report_counts_what_was_seen_said_and_done(seeing: Played) -> None:
    counts = seeing[3]["counts"]
    assert counts["incidents"] == 7
    assert counts["signals_from_resident"] == 3
    assert counts["signals_from_patrol"] == 1
    # Four events, one of them withdrawn, so at least one of five revisions is a second one.
    assert counts["signals_from_camera"] >= 5
    assert counts["incidents_false_alarm"] == 1
    assert counts["tasks"] >= 4
    assert counts["evidence"] >= 4
    assert counts["restarts"] == 0
    assert counts["screen_reconnections"] == 0


def test_the_report_holds_latencies_from_frame_to_event_to_brain_to_screen(seeing: Played) -> None:
    latencies = seeing[3]["latencies_s"]
    asked = {"frame_to_event", "event_to_brain", "frame_to_brain", "brain_to_incident", "brain_to_screen"}
    assert set(latencies) == asked
    assert all(spread["n"] >= 4 and spread["p50"] <= spread["max"] for spread in latencies.values())


def test_the_report_holds_each_step_of_setting_up_with_its_time(seeing: Played) -> None:
    steps = {step["name"]: step["seconds"] for step in seeing[3]["steps"]}
    assert list(steps) == ["database", "community", "brain", "agent", "first incident"]
    assert all(seconds > 0 for seconds in steps.values())
    setting_up = sum(seconds for name, seconds in steps.items() if name != "first incident")
    assert steps["first incident"] > setting_up, "nothing is seen before everything stands"
    told = [line for line in seeing[1].splitlines() if re.match(r"数据库 [\d.]+ s  导入社区 [\d.]+ s  中心", line)]
    assert [("第一个案件" in line) for line in told] == [False, True], "at the beginning, and at the end"


def test_the_timeline_is_in_order_and_everybody_is_in_it(seeing: Played) -> None:
    timeline = seeing[3]["timeline"]
    assert [moment["at_s"] for moment in timeline] == sorted(moment["at_s"] for moment in timeline)
    people = {person.login: person.name for person in load_community("hedong").people}
    assert {people["desk"], people["patrol1"], people["mediator"], "居民"} <= {moment["who"] for moment in timeline}
    assert any(moment["what"].endswith("satisfied") for moment in timeline)


def test_nobody_was_refused_and_nobody_was_left_without_an_answer(seeing: Played) -> None:
    assert [m for m in seeing[3]["timeline"] if re.search(r": \d{3} ", m["what"]) or m["who"] == "demo"] == []


def test_everything_is_stopped_and_the_data_stays_where_it_says(seeing: Played) -> None:
    _, out, _, _, data = seeing
    assert str(data) in out.splitlines()[-1]
    assert (data / "postgres" / "PG_VERSION").exists()
    assert left_running(data) == {}


def test_logins_are_for_their_owners_eyes_alone(seeing: Played) -> None:
    for secret in ("demo.json", "postgres.key"):
        assert stat.S_IMODE((seeing[4] / secret).stat().st_mode) == 0o600


def test_a_demonstration_whose_eyes_are_blind_fails_and_says_what_is_missing(blind: Played) -> None:
    code, out, _, report, data = blind
    broken = {promise["name"] for promise in report["promises"] if not promise["kept"]}
    assert broken == {*(f"step.{step.step}" for step in STORY if step.camera), "together.lawn"}
    assert (code, report["ok"]) == (1, False)
    assert out.count("✗ ") == len(broken)
    assert f"{len(broken)} promise(s) were not kept" in out
    assert report["counts"].get("signals_from_camera", 0) == 0
    assert left_running(data) == {}
