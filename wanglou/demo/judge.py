"""Did all of it happen? Reads every incident back through the public interface and holds it against the story."""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from types import MappingProxyType
from typing import Any

from packs.community import Community, StoryStep
from protocol.texts import Language, Text, both, say
from wanglou.demo.record import Promise, Spread, spread
from wanglou.demo.story import Heard
from wanglou.simulation.person import Person, Refused
from wanglou.simulation.screen import News

Page = Mapping[str, Any]
#: What the agent made so recently may still be travelling.
ON_THE_WAY = timedelta(seconds=3)


def read_pages(heard: Heard, officer: Person) -> list[Page]:
    """Every incident that was seen in the queue or on the feed, as the officer may read it."""
    pages = []
    for incident_id in sorted(heard.incident_ids):
        try:
            pages.append(officer.get(f"/api/v1/incidents/{incident_id}"))
        except Refused:
            continue
    return pages


def judge(
    community: Community,
    story: Sequence[StoryStep],
    heard: Heard,
    pages: Sequence[Page],
    made: Mapping[str, int] = MappingProxyType({}),
) -> list[Promise]:
    """One promise per step of the story and per label, and that labels stay apart, and nothing is lost or doubled.

    ``made``: by event id, how many revisions the agent says it made; those must all have arrived.
    """
    names: dict[str, set[str]] = {
        person.role: {p.name for p in community.people if p.role == person.role} for person in community.people
    }
    scenes = {step.step: _scene(step, community) for step in story}
    promises = [_step_kept(step, scenes[step.step], heard, pages, names) for step in story]
    for label, steps in _by_label(story).items():
        promises.append(_together(label, [scenes[step.step] for step in steps], steps, heard, pages))
    promises.append(_apart(story, heard, pages))
    promises.append(_resident_heard(story, heard.tracked))
    promises.append(_whole(story, pages, made))
    return promises


def latencies(pages: Sequence[Page], news: Sequence[News], made_at: Mapping[str, datetime]) -> dict[str, Spread]:
    """Seconds from the frame that began an event to the event, to the brain, into its incident, and from there to an
    open screen.

    ``made_at``: by event id, when the agent says that it made the event.
    """
    first = [s for s in _signals(pages) if s["revision"] == 1 and s["evidence"]]
    looked = {s["event_id"]: _instant(s["evidence"][0]["captured_at"]) for s in first}
    heard = {s["event_id"]: _instant(s["received_at"]) for s in first}
    return {
        "frame_to_event": spread([(made_at[e] - at).total_seconds() for e, at in looked.items() if e in made_at]),
        "event_to_brain": spread([(at - made_at[e]).total_seconds() for e, at in heard.items() if e in made_at]),
        "frame_to_brain": spread([(heard[e] - at).total_seconds() for e, at in looked.items()]),
        "brain_to_incident": spread([_placed_after_s(linked) for page in pages for linked in _by_rule(page)]),
        "brain_to_screen": spread([(n.shown_at - n.written_at).total_seconds() for n in news]),
    }


def _by_rule(page: Page) -> list[Page]:
    """What a person moved has another story."""
    return [linked for linked in page["links"] if linked["link"]["decided_by"] == "rule"]


def _placed_after_s(linked: Page) -> float:
    return (_instant(linked["link"]["decided_at"]) - _instant(linked["signal"]["received_at"])).total_seconds()


@dataclass(frozen=True, slots=True)
class Made:
    """One revision of an event, as the agent wrote it into its own log when its outbox had it."""

    event_id: str
    phase: str
    at: datetime


def read_made(agent_log: Path) -> list[Made]:
    """Oldest first. A last line cut off by kill -9 is no line."""
    made = []
    for line in agent_log.read_text(encoding="utf-8", errors="replace").splitlines():
        if line.startswith("{") and line.endswith("}") and '"phase"' in line:
            row = json.loads(line)
            made.append(Made(row["trace"], row["phase"], _instant(row["timestamp"])))
    return made


def due(made: Iterable[Made], now: datetime) -> dict[str, int]:
    """By event id, how many of its revisions have had time to reach the brain."""
    return dict(Counter(one.event_id for one in made if now - one.at > ON_THE_WAY))


def counts(pages: Sequence[Page]) -> dict[str, int]:
    signals = _signals(pages)
    return {
        "incidents": len(pages),
        "signals": len(signals),
        "tasks": sum(len(page["tasks"]) for page in pages),
        "activities": sum(len(page["timeline"]) for page in pages),
        "evidence": sum(len(page["evidence"]) for page in pages),
        **{f"signals_from_{source}": n for source, n in sorted(Counter(s["source"] for s in signals).items())},
        **{f"incidents_{state}": n for state, n in sorted(Counter(p["incident"]["state"] for p in pages).items())},
    }


def _signals(pages: Iterable[Page]) -> list[Page]:
    return [linked["signal"] for page in pages for linked in page["links"]]


def _pages_of(step: StoryStep, heard: Heard, pages: Sequence[Page]) -> list[Page]:
    """The incidents that hold what this step saw or said."""
    if step.camera:
        return [p for p in pages if any(s["origin"] == step.camera for s in _signals([p]))]
    return [p for p in pages if p["incident"]["number"] == heard.numbers.get(step.step)]


def _scene(step: StoryStep, community: Community) -> Text:
    """Whose eyes or words, as the audience knows them."""
    if step.words is not None:
        return both(f"demo.scene.{step.tells}", words=step.words[:14] + "…")
    name = next(camera.name for camera in community.cameras if camera.camera_id == step.camera)
    return _in_each(lambda language: say("demo.scene.camera", language, camera=name.in_(language)))


def _in_each(said: Callable[[Language], str]) -> Text:
    return Text(zh=said("zh"), en=said("en"))


def _step_kept(
    step: StoryStep, scene: Text, heard: Heard, pages: Sequence[Page], names: Mapping[str, set[str]]
) -> Promise:
    found = _pages_of(step, heard, pages)
    missing = ["no incident"] if not found else _shortcomings(step, found[0], names)
    number = found[0]["incident"]["number"] if found else "-"
    return _promise(f"step.{step.step}", missing, number, scene=scene, end=both(f"demo.end.{step.ends}"))


def _shortcomings(step: StoryStep, page: Page, names: Mapping[str, set[str]]) -> list[str]:
    incident = page["incident"]
    kinds = {signal["kind"] for signal in _signals([page])}
    missing = [] if step.kind in kinds else [f"kind {step.kind} not among {sorted(kinds)}"]
    if step.task != "none":
        done = [t["assignee"] for t in page["tasks"] if t["task"]["state"] == "done"]
        if not set(done) & names.get(step.task, set()):
            missing.append(f"no task done by a {step.task}, only by {done}")
    match step.ends:
        case "closed" if incident["state"] != "closed":
            missing.append(f"state is {incident['state']}, not closed")
        case "follow_up" if incident["follow_up_on"] is None or incident["state"] not in ("checked", "closed"):
            missing.append(f"state is {incident['state']}, to be looked at again on {incident['follow_up_on']}")
        case "false_alarm":
            reasons = [r["text"]["zh"] for s in _signals([page]) if s["phase"] == "withdrawn" for r in s["reasons"]]
            if incident["state"] != "false_alarm" or not reasons:
                missing.append(f"state is {incident['state']}, reasons {reasons}")
    return missing


def _by_label(story: Sequence[StoryStep]) -> dict[str, list[StoryStep]]:
    labels: dict[str, list[StoryStep]] = {}
    for step in story:
        labels.setdefault(step.incident, []).append(step)
    return {label: steps for label, steps in labels.items() if len(steps) > 1}


def _together(
    label: str, scenes: Sequence[Text], steps: Sequence[StoryStep], heard: Heard, pages: Sequence[Page]
) -> Promise:
    """Several sources, one incident, and every link but the first says why."""
    found = [{p["incident"]["incident_id"] for p in _pages_of(step, heard, pages)} for step in steps]
    ids = set().union(*found)
    missing = [] if all(each == ids for each in found) and len(ids) == 1 else [f"{found}, not one and the same"]
    for page in pages:
        if page["incident"]["incident_id"] in ids and len(ids) == 1:
            told = [linked for linked in page["links"] if linked["signal"]["source"] != "camera"]
            if not told or not all(linked["link"]["reasons"] for linked in told):
                missing.append("a link without its reasons")
    all_scenes = _in_each(lambda language: " + ".join(scene.in_(language) for scene in scenes))
    return _promise(f"together.{label}", missing, f"{len(steps)} → {len(ids)}", scene=all_scenes)


def _apart(story: Sequence[StoryStep], heard: Heard, pages: Sequence[Page]) -> Promise:
    owners: dict[str, set[str]] = {}
    for step in story:
        for page in _pages_of(step, heard, pages):
            owners.setdefault(page["incident"]["number"], set()).add(step.incident)
    mixed = [f"{number}: {sorted(labels)}" for number, labels in owners.items() if len(labels) > 1]
    return _promise("apart", mixed, f"{len(owners)} incidents")


def _resident_heard(story: Sequence[StoryStep], tracked: Mapping[str, Page]) -> Promise:
    """Whoever reported what ended closed can read how it ended."""
    told = [step.step for step in story if step.tells == "resident" and step.ends == "closed"]
    missing = [name for name in told if not (tracked.get(name, {}).get("ended") and tracked[name]["satisfied"])]
    steps = {name: len(tracked[name]["steps"]) for name in told if name in tracked}
    return _promise("resident_heard", missing, str(steps))


def _whole(story: Sequence[StoryStep], pages: Sequence[Page], made: Mapping[str, int]) -> Promise:
    """Each revision of each event and each report exactly once, without a gap; every timeline's chain holds."""
    revisions: dict[str, list[int]] = {event_id: [] for event_id in made}
    for signal in _signals(pages):
        if signal["event_id"]:
            revisions.setdefault(signal["event_id"], []).append(signal["revision"])
    missing = [
        f"{event_id}: {sorted(found)} of {made.get(event_id, len(found))}"
        for event_id, found in revisions.items()
        if sorted(found) != list(range(1, max(len(found), made.get(event_id, 0)) + 1))
    ]
    said = Counter(signal["words"] for signal in _signals(pages) if not signal["event_id"])
    twice = [(step.step, said[step.words]) for step in story if step.words and said[step.words] > 1]
    missing += [f"{step} stands there {times} times" for step, times in twice]
    missing += [f"chain of {p['incident']['number']}" for p in pages if p["chain_broken_at"] is not None]
    return _promise("whole", missing, f"{sum(map(len, revisions.values()))} revisions of {len(revisions)} events")


def _promise(name: str, missing: Sequence[str], found: str, **values: Text) -> Promise:
    key = f"demo.promise.{name.partition('.')[0]}"
    text = _in_each(lambda language: say(key, language, **{k: v.in_(language) for k, v in values.items()}))
    return Promise(name, text, not missing, "; ".join(missing) or found)


def _instant(written: str) -> datetime:
    return datetime.fromisoformat(written)
