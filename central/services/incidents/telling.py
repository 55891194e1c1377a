"""The timeline as sentences: who did what, in both languages."""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from typing import Any

from central.domain.clocks import CHINA
from central.domain.incident import Activity, Verb
from central.domain.ladder import level_of
from protocol.texts import Language, Text, both, say

Data = Mapping[str, Any]
#: Account id → name.
People = Mapping[str, str]


def tell_row(row: Activity, people: People) -> tuple[Text, Text]:
    """(who, what) of one row, for the staff."""
    return who_said(row.actor, people), _WHAT[row.verb](row.data, people)


def who_said(actor: str, people: People) -> Text:
    """What the staff call them: a name, the rule, a camera."""
    if actor in people:
        return Text(zh=people[actor], en=people[actor])
    kind, _, name = actor.partition(":")
    if name and kind in ("camera", "sensor", "indicator"):
        return both(f"timeline.who.{kind}", **{kind: name})
    return both(f"timeline.who.{actor}" if actor in ("rule", "resident", "command") else "timeline.who.somebody")


def _say(key: str, **values: object) -> Text:
    """A value given as (section, name) is looked up in each language."""
    return Text(
        zh=say(f"timeline.{key}", "zh", **_filled(values, "zh")),
        en=say(f"timeline.{key}", "en", **_filled(values, "en")),
    )


def _filled(values: Mapping[str, object], language: Language) -> dict[str, object]:
    return {
        name: say(f"{value[0]}.{value[1]}", language) if isinstance(value, tuple) else value
        for name, value in values.items()
    }


def _with(text: Text, words: object) -> Text:
    """The person's own words behind the sentence."""
    return Text(zh=f"{text.zh}：{words}"[:2000], en=f"{text.en}: {words}"[:2000]) if words else text


def _opened(data: Data, _: People) -> Text:
    return _say("opened", severity=("severity", data["severity"]), source=("source", data["source"]))


def _linked(data: Data, _: People) -> Text:
    key = "linked_clears" if data.get("clears") else "linked"
    return _say(key, source=("source", data["source"]), score=f"{data['score']:.1f}")


def _suggested(data: Data, _: People) -> Text:
    return _say("suggested", other=data["of"], score=f"{data['score']:.1f}")


def _unlinked(data: Data, _: People) -> Text:
    return _say("suggestion_dropped" if data.get("suggestion") else "unlinked")


def _condition(data: Data, _: People) -> Text:
    return _say("condition", to=("state.condition", data["to"]))


def _state(data: Data, _: People) -> Text:
    text = _say("state", action=("verb.incident", data["action"]), to=("state.incident", data["to"]))
    return _with(text, data.get("reason"))


def _offered(data: Data, people: People) -> Text:
    to = data["to"]
    return _say("waits_at_desk") if to == "desk" else _say("offered", to=people.get(to, "-"))


def _task(data: Data, _: People) -> Text:
    return _with(_phoned(_say("task", action=("verb.task", data["action"])), data), data.get("note"))


def _phoned(text: Text, data: Data) -> Text:
    for key, more in _from_phone(data):
        added = _say(key, **more)
        text = Text(zh=text.zh + added.zh, en=f"{text.en} {added.en}")
    return text


def _from_phone(data: Data) -> Iterator[tuple[str, dict[str, object]]]:
    """What a phone knew beside the step itself: when it was really taken, and how far from the place."""
    if "done_at" in data:
        at = datetime.fromisoformat(data["done_at"]).astimezone(CHINA)
        yield "task_done_at", {"at": f"{at:%m-%d %H:%M}"}
    if data.get("clock_doubtful"):
        yield "task_clock_doubtful", {}
    if "code_place" in data:
        yield "shown_by_code", {"place": data["code_place"]}
    for doubt in data.get("position_doubts", ()):
        yield f"position_{doubt}", {}
    if "distance_m" in data:
        yield "task_distance", {"distance": data["distance_m"], "accuracy": data["accuracy_m"]}


def _clock(data: Data, _: People) -> Text:
    return _say("clock", name=("clock", data["name"]), level=("level", data["level"]))


def _noted(data: Data, _: People) -> Text:
    return _with(_say("noted"), data.get("words"))


def _merged(data: Data, _: People) -> Text:
    return _say("merged_into", other=data["into"]) if "into" in data else _say("took_in", other=data["taken_in"])


def _rated(data: Data, _: People) -> Text:
    return _with(_say("rated_well" if data.get("satisfied") else "rated_badly"), data.get("words"))


def _paused(data: Data, _: People) -> Text:
    until = datetime.fromisoformat(data["until"]).astimezone(CHINA)
    return _with(_say("clocks_paused", until=f"{until:%m-%d %H:%M}"), data.get("reason"))


def _visit(key: str) -> Callable[[Data, People], Text]:
    return lambda data, _: _say(key, on=f"{datetime.fromisoformat(data['on']).astimezone(CHINA):%Y-%m-%d}")


_WHAT: Mapping[Verb, Callable[[Data, People], Text]] = {
    Verb.OPENED: _opened,
    Verb.SIGNAL_LINKED: _linked,
    Verb.SIGNAL_SUGGESTED: _suggested,
    Verb.SIGNAL_UNLINKED: _unlinked,
    Verb.CONDITION_CHANGED: _condition,
    Verb.STATE_CHANGED: _state,
    Verb.ACKNOWLEDGED: lambda data, _: _say("acknowledged"),
    Verb.TASK_OFFERED: _offered,
    Verb.TASK_CHANGED: _task,
    Verb.CLOCK_BREACHED: _clock,
    Verb.NOTED: _noted,
    Verb.NOTICE_SENT: lambda data, _: _say("notice_sent"),
    Verb.MERGED: _merged,
    Verb.RATED: _rated,
    Verb.CLOCKS_PAUSED: _paused,
    Verb.MEDIATION: lambda data, _: _say(f"mediation_{data['what']}"),
    Verb.WHISTLED: lambda data, _: _phoned(
        _say("whistled", parties="、".join(data["parties"]), lead=data["lead"]), data
    ),
    Verb.WHISTLE_TAKEN_BACK: lambda data, _: _say("whistle_taken_back"),
    Verb.ESCALATED: lambda data, _: _with(_say("escalated", level=("level", level_of(data["to"]))), data.get("reason")),
    Verb.TAKEN_OVER: lambda data, _: _say("taken_over", level=("level", level_of(data["place"]))),
    Verb.EVIDENCE_ERASED: lambda data, _: _say("evidence_erased", files=data["files"]),
    Verb.REPORT_ERASED: lambda data, _: _say(
        "report_forgotten" if data.get("old") else "report_erased", photos=data["photos"]
    ),
    Verb.LOOKED: lambda data, _: _say("looked", camera=data["camera"]),
    Verb.HELP_CALLED: lambda data, _: _phoned(_say("help_called"), data),
    Verb.HELP_CALLED_OFF: lambda data, _: _say("help_called_off"),
    Verb.SILENT: lambda data, people: _say("silent", name=people.get(data["who"], "-"), minutes=data["minutes"]),
    Verb.WELL_AGAIN: lambda data, _: _phoned(_say("well_again"), data),
    Verb.ALARM_JUDGED: lambda data, _: _phoned(
        _say("alarm_judged", verdict=("web.cameras.verdict", data["verdict"])), data
    ),
    Verb.CLOCKS_RESUMED: lambda data, _: _say("clocks_resumed"),
    Verb.FOLLOW_UP_SET: _visit("follow_up_set"),
    Verb.FOLLOW_UP_DUE: _visit("follow_up_due"),
}
