"""Every promise of the demonstration can be broken: pages on which something is missing do not pass for the story."""

from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from packs.community import Community, StoryStep, load_community
from wanglou.demo.judge import Made, counts, due, judge, latencies, read_made
from wanglou.demo.record import Promise, Record
from wanglou.demo.story import Heard
from wanglou.simulation.screen import News

COMMUNITY: Community = load_community("hedong")
STORY = COMMUNITY.story
NOON = datetime(2026, 11, 23, 4, 0, tzinfo=UTC)
STATES = {"closed": "closed", "follow_up": "checked", "false_alarm": "false_alarm", "open": "candidate"}


@dataclass(slots=True)
class Evening:
    """What stands in the brain when all went well: incident pages by label, and what people were answered."""

    pages: dict[str, dict[str, Any]] = field(default_factory=dict)
    heard: Heard = field(default_factory=Heard)
    #: Revisions the agent says it made, by event id.
    made: dict[str, int] = field(default_factory=dict)

    def promises(self) -> dict[str, Promise]:
        found = judge(COMMUNITY, STORY, self.heard, list(self.pages.values()), self.made)
        return {promise.name: promise for promise in found}

    def broken(self) -> set[str]:
        return {name for name, promise in self.promises().items() if not promise.kept}

    def links(self, label: str) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.pages[label]["links"]
        return found


def signal(step: StoryStep, revision: int | None = None, phase: str = "started") -> dict[str, Any]:
    event_id = f"event-{step.step}" if revision else None
    reasons = [{"code": "lifecycle.gone", "text": {"zh": "没有再看到", "en": "gone"}}] if revision else []
    evidence = [{"captured_at": NOON.isoformat()}] if revision == 1 else []
    return {
        "signal_id": f"{step.step}-{revision}",
        "source": step.tells,
        "origin": step.camera or step.tells,
        "kind": step.kind,
        "words": step.words or "",
        "phase": phase,
        "event_id": event_id,
        "revision": revision,
        "reasons": reasons,
        "evidence": evidence,
        "received_at": (NOON + timedelta(seconds=1)).isoformat(),
    }


def linked(said: dict[str, Any], *, new: bool) -> dict[str, Any]:
    code = "link.nothing_near" if new else "link.place_name"
    decided = datetime.fromisoformat(said["received_at"]) + timedelta(seconds=0.5)
    link = {"reasons": [{"code": code}], "decided_by": "rule", "decided_at": decided.isoformat()}
    return {"link": link, "signal": said}


def evening() -> Evening:
    """The story as it should end."""
    found = Evening()
    for number, label in enumerate(dict.fromkeys(step.incident for step in STORY), start=1):
        steps = [step for step in STORY if step.incident == label]
        page = _page(f"20261123-{number:03}", steps)
        found.pages[label] = page
        for step in steps:
            if step.camera:
                found.made[f"event-{step.step}"] = 2
            else:
                found.heard.numbers[step.step] = page["incident"]["number"]
            if step.tells == "resident":
                found.heard.tracked[step.step] = {"ended": True, "satisfied": True, "steps": ["received", "closed"]}
    return found


def _page(number: str, steps: list[StoryStep]) -> dict[str, Any]:
    links: list[dict[str, Any]] = []
    for step in steps:
        if step.camera:
            last = "withdrawn" if step.ends == "false_alarm" else "ended"
            links += [linked(signal(step, 1), new=not links), linked(signal(step, 2, last), new=False)]
        else:
            links.append(linked(signal(step), new=not links))
    ends = next((step.ends for step in steps if step.ends != "open"), "open")
    workers = [person.name for step in steps for person in COMMUNITY.people if person.role == step.task]
    return {
        "incident": {
            "incident_id": f"id-{number}",
            "number": number,
            "state": STATES[ends],
            "follow_up_on": "2026-11-30" if ends == "follow_up" else None,
        },
        "links": links,
        "tasks": [{"task": {"state": "done"}, "assignee": workers[0]}] if workers else [],
        "timeline": [{}, {}],
        "evidence": [{}],
        "chain_broken_at": None,
    }


def told(found: Evening, label: str) -> dict[str, Any]:
    return next(each for each in found.links(label) if each["signal"]["source"] != "camera")


def merge_lawn_and_music(found: Evening) -> None:
    found.links("lawn").extend(found.pages.pop("music")["links"])
    found.heard.numbers["told_of_music"] = found.pages["lawn"]["incident"]["number"]


def merge_two_cameras(found: Evening) -> None:
    found.links("gate").extend(found.pages.pop("doorway")["links"])


def split_the_lawn(found: Evening) -> None:
    found.pages["words"] = _page("20261123-099", [step for step in STORY if step.step == "told_of_lawn"])
    found.links("lawn").remove(told(found, "lawn"))
    found.heard.numbers["told_of_lawn"] = "20261123-099"


def link_without_reasons(found: Evening) -> None:
    told(found, "lawn")["link"]["reasons"] = []


def no_resident_on_the_lawn(found: Evening) -> None:
    found.links("lawn").remove(told(found, "lawn"))


def lose_a_first_revision(found: Evening) -> None:
    del found.links("gate")[0]


def lose_a_last_revision(found: Evening) -> None:
    del found.links("gate")[-1]


def lose_an_event(found: Evening) -> None:
    found.made["event-nobody-heard-of"] = 1


def double_a_revision(found: Evening) -> None:
    found.links("gate").append(deepcopy(found.links("gate")[0]))


def double_a_revision_elsewhere(found: Evening) -> None:
    found.links("doorway").append(deepcopy(found.links("gate")[0]))


def double_a_report(found: Evening) -> None:
    found.pages["again"] = _page("20261123-098", [step for step in STORY if step.step == "told_of_music"])


def break_a_chain(found: Evening) -> None:
    found.pages["music"]["chain_broken_at"] = 2


def poster_ends_by_itself(found: Evening) -> None:
    found.links("poster")[-1]["signal"]["phase"] = "ended"


def poster_withdrawn_without_reason(found: Evening) -> None:
    found.links("poster")[-1]["signal"]["reasons"] = []


def poster_taken_for_real(found: Evening) -> None:
    found.pages["poster"]["incident"]["state"] = "filed"


def no_follow_up(found: Evening) -> None:
    found.pages["quarrel"]["incident"]["follow_up_on"] = None


def mediation_not_checked(found: Evening) -> None:
    found.pages["quarrel"]["incident"]["state"] = "reported"


def a_patrol_mediates(found: Evening) -> None:
    patrol = next(person.name for person in COMMUNITY.people if person.role == "patrol")
    found.pages["quarrel"]["tasks"][0]["assignee"] = patrol


def task_not_done(found: Evening) -> None:
    found.pages["clutter"]["tasks"][0]["task"]["state"] = "on_scene"


def lawn_not_closed(found: Evening) -> None:
    found.pages["lawn"]["incident"]["state"] = "checked"


def noise_taken_for_something_else(found: Evening) -> None:
    told(found, "music")["signal"]["kind"] = "other"


def resident_reads_no_end(found: Evening) -> None:
    found.heard.tracked["told_of_lawn"]["ended"] = False


def resident_has_no_code(found: Evening) -> None:
    del found.heard.tracked["told_of_lawn"]


def resident_not_satisfied(found: Evening) -> None:
    found.heard.tracked["told_of_lawn"]["satisfied"] = None


def forget(label: str) -> Callable[[Evening], None]:
    def forgotten(found: Evening) -> None:
        del found.pages[label]

    forgotten.__name__ = f"no_incident_of_the_{label}"
    return forgotten


#: What goes wrong, and the promise that must notice.
TROUBLES: list[tuple[Callable[[Evening], None], str]] = [
    (merge_lawn_and_music, "apart"),
    (merge_two_cameras, "apart"),
    (split_the_lawn, "together.lawn"),
    (link_without_reasons, "together.lawn"),
    (no_resident_on_the_lawn, "together.lawn"),
    (lose_a_first_revision, "whole"),
    (lose_a_last_revision, "whole"),
    (lose_an_event, "whole"),
    (double_a_revision, "whole"),
    (double_a_revision_elsewhere, "whole"),
    (double_a_report, "whole"),
    (break_a_chain, "whole"),
    (poster_ends_by_itself, "step.poster_lit"),
    (poster_withdrawn_without_reason, "step.poster_lit"),
    (poster_taken_for_real, "step.poster_lit"),
    (no_follow_up, "step.told_of_quarrel"),
    (mediation_not_checked, "step.told_of_quarrel"),
    (a_patrol_mediates, "step.told_of_quarrel"),
    (task_not_done, "step.found_on_round"),
    (lawn_not_closed, "step.told_of_lawn"),
    (noise_taken_for_something_else, "step.told_of_music"),
    (resident_reads_no_end, "resident_heard"),
    (resident_has_no_code, "resident_heard"),
    (resident_not_satisfied, "resident_heard"),
    *((forget(step.incident), f"step.{step.step}") for step in STORY),
]


def test_a_good_evening_keeps_every_promise() -> None:
    assert evening().broken() == set()


@pytest.mark.parametrize(("trouble", "promise"), TROUBLES, ids=[f"{t.__name__}-{p}" for t, p in TROUBLES])
def test_what_goes_wrong_breaks_its_promise(trouble: Callable[[Evening], None], promise: str) -> None:
    altered = evening()
    trouble(altered)
    assert promise in altered.broken()


def test_there_is_no_promise_that_cannot_be_broken() -> None:
    assert {promise for _, promise in TROUBLES} == set(evening().promises())


def test_the_story_holds_what_a_demonstration_must_show() -> None:
    ends = {step.ends for step in STORY}
    assert ends == {"closed", "follow_up", "false_alarm", "open"}
    assert {step.tells for step in STORY} == {"camera", "resident", "patrol"}
    lawn = {step.tells for step in STORY if step.incident == "lawn"}
    assert lawn == {"camera", "resident"}
    assert {"told_of_music", "seen_at_gate"} <= {step.step for step in STORY}, "the two that must stay apart"


def test_a_promise_names_what_is_missing() -> None:
    altered = evening()
    no_follow_up(altered)
    assert "to be looked at again on None" in altered.promises()["step.told_of_quarrel"].detail


def test_promises_are_worded_for_people_in_both_languages() -> None:
    words = {name: promise.text for name, promise in evening().promises().items()}
    assert words["step.poster_lit"].zh == "摄像头“北侧围挡”看到的：摄像头自己撤回，并说明理由"
    assert words["step.poster_lit"].en.startswith("what the camera “North hoarding” saw: withdrawn by the camera")
    assert "中心草坪不是围着养护吗" in words["together.lawn"].zh
    assert all("demo." not in text.zh + text.en for text in words.values())


def test_a_record_without_promises_keeps_none() -> None:
    assert not Record().kept


def test_a_record_with_one_broken_promise_is_not_ok() -> None:
    altered = evening()
    break_a_chain(altered)
    record = Record(promises=list(altered.promises().values()))
    assert record.as_json()["ok"] is False
    record = Record(promises=list(evening().promises().values()))
    assert record.as_json()["ok"] is True


def test_what_the_agent_made_a_moment_ago_is_not_missed_yet() -> None:
    made = [Made("old", "started", NOON), Made("old", "ended", NOON + timedelta(seconds=30))]
    assert due(made, NOON + timedelta(seconds=31)) == {"old": 1}
    assert due(made, NOON + timedelta(minutes=1)) == {"old": 2}


def test_the_agents_log_is_read_past_lines_that_kill_9_cut_short(tmp_path: Path) -> None:
    log = tmp_path / "agent.log"
    whole = '{"phase": "started", "trace": "e1", "timestamp": "2026-11-23T04:00:00Z"}\n'
    log.write_text(f'中心：已连上\n{whole}{{"phase": "upd\n{whole.replace("started", "ended")}', encoding="utf-8")
    assert [(one.event_id, one.phase) for one in read_made(log)] == [("e1", "started"), ("e1", "ended")]


def test_latencies_are_counted_from_the_frame_that_began_the_event() -> None:
    pages = list(evening().pages.values())
    made = {"event-seen_at_gate": NOON + timedelta(seconds=0.25)}
    news = [News(1, "incident", "id", NOON, NOON + timedelta(seconds=0.5))]
    found = latencies(pages, news, made)
    assert found["frame_to_event"] == {"n": 1, "p50": 0.25, "max": 0.25}
    assert found["event_to_brain"] == {"n": 1, "p50": 0.75, "max": 0.75}
    assert found["frame_to_brain"]["n"] == 4
    assert found["brain_to_incident"]["p50"] == 0.5
    assert found["brain_to_screen"]["p50"] == 0.5


def test_counts_are_taken_from_the_pages() -> None:
    found = counts(list(evening().pages.values()))
    assert found["incidents"] == 7
    assert found["signals_from_camera"] == 8
    assert found["signals_from_resident"] == 3
    assert found["signals_from_patrol"] == 1
    assert found["incidents_false_alarm"] == 1
