"""Which alarms were right, which hazards were missed, which alarms were false."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from wanglou.evaluation.labels import LabelledClip, Shown

#: The first alarm must come within so many seconds of the hazard's beginning.
LIMITS_S: Mapping[str, float] = {
    "fire": 6.0, "smoke": 6.0, "fall": 4.0, "fight": 6.0, "crowd": 3.0, "intrusion": 3.0,
}  # fmt: skip
#: For a kind that has no limit of its own.
OTHER_LIMIT_S = 6.0
#: Kinds that mean "for so long already": the setting that says how long, and the reply time after it.
AFTER_DWELL_S = 5.0
#: An alarm may come so much before the time that somebody set by eye.
EARLY_S = 1.0
#: Fire and smoke stand for each other where they overlap or lie this close together.
TWINS, CLOSE_S = frozenset({"fire", "smoke"}), 10.0
#: Asks for silence: a lighter is no hazard.
HARMLESS = "small_open_flame"

#: How long something must last on this clip before it is one of this kind; None for a kind that starts at once.
Dwell = Callable[[str], float | None]


class Why(StrEnum):
    """What makes an alarm a false one."""

    #: Nothing of the kind is there.
    NOTHING = "nothing"
    #: Too late: the hazard is counted as missed, and this is no answer to it.
    LATE = "late"
    #: The hazard has had its alarm already.
    AGAIN = "again"
    #: A lighter or the like, which asks for silence.
    HARMLESS = "harmless"


@dataclass(frozen=True, slots=True)
class Alarm:
    """An event that started. ``withdrawn``: the eyes took it back later; it was an alarm all the same."""

    kind: str
    at_s: float
    confidence: float = 0.0
    box: tuple[float, float, float, float] | None = None  #: pixels of the clip's own pictures
    withdrawn: bool = False
    reason: Mapping[str, str] = field(default_factory=dict)  #: its first reason, zh and en


@dataclass(frozen=True, slots=True)
class Outcome:
    """One labelled hazard and the alarm that found it, if one did."""

    shown: Shown
    alarm: Alarm | None
    #: From the beginning of the hazard to its alarm; None where nobody said when it begins.
    delay_s: float | None = None


@dataclass(frozen=True, slots=True)
class FalseAlarm:
    alarm: Alarm
    why: Why


@dataclass(frozen=True, slots=True)
class Verdict:
    """What came of one clip."""

    outcomes: tuple[Outcome, ...]
    false: tuple[FalseAlarm, ...]
    #: Kinds that the clip shows and nobody looked for.
    not_looked_for: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Incident:
    """What one alarm answers: a labelled hazard, or fire and smoke that belong together."""

    labels: tuple[Shown, ...]

    @property
    def kinds(self) -> frozenset[str]:
        own = {shown.type for shown in self.labels}
        return frozenset(own | TWINS if own & TWINS else own)

    @property
    def from_s(self) -> float:
        return min(shown.from_s for shown in self.labels)

    @property
    def until_s(self) -> float:
        return max(shown.until_s for shown in self.labels)

    @property
    def dated(self) -> bool:
        return all(shown.start is not None for shown in self.labels)


def alarms_of(rows: Iterable[Mapping[str, Any]]) -> tuple[Alarm, ...]:
    """The events of ``rows`` (as ``analyze`` writes them) that started, in the order of time."""
    rows = list(rows)
    taken_back = {row["event_id"] for row in rows if row["phase"] == "withdrawn"}
    started = [
        Alarm(
            kind=row["kind"],
            at_s=row["at_s"],
            confidence=row["confidence"],
            box=tuple(row["box"]) if row["box"] else None,
            withdrawn=row["event_id"] in taken_back,
            reason=row["reasons"][0]["text"] if row["reasons"] else {},
        )
        for row in rows
        if row["phase"] == "started"
    ]
    return tuple(sorted(started, key=lambda alarm: alarm.at_s))


def limit_s(kind: str, dwell: Dwell) -> float:
    """How long after the beginning of a hazard of this kind its alarm may come."""
    lasting_s = dwell(kind)
    return LIMITS_S.get(kind, OTHER_LIMIT_S) if lasting_s is None else lasting_s + AFTER_DWELL_S


def incidents(labels: Iterable[Shown]) -> tuple[Incident, ...]:
    """The labels as incidents: fire and smoke that overlap or lie within 10 s are one, all else stands alone."""
    together: list[list[Shown]] = []
    for shown in sorted(labels, key=lambda shown: (shown.from_s, shown.type)):
        group = next((group for group in together if any(_twins(shown, other) for other in group)), None)
        if group is None:
            together.append([shown])
        else:
            group.append(shown)
    return tuple(Incident(tuple(group)) for group in together)


def judge(clip: LabelledClip, alarms: Sequence[Alarm], looked_for: Collection[str], dwell: Dwell) -> Verdict:
    """Compare the alarms of a clip, in the order of time, with its labels; ``looked_for``: kinds watched on it."""
    hazards = [shown for shown in clip.events if shown.type != HARMLESS]
    # Whoever looks for fire alone may answer smoke: that finds no smoke, but is no false alarm either.
    answered = TWINS | set(looked_for) if TWINS & set(looked_for) else set(looked_for)
    known = incidents(shown for shown in hazards if shown.type in answered)
    answers = _whole(known, alarms) if clip.clip_level else _in_time(known, alarms, dwell)
    stray = [alarm for alarm in alarms if not any(alarm is answer for answer in answers)]
    explained = _of_the_kind(known, stray) if clip.clip_level else _companions(known, answers, stray)
    false = [alarm for alarm in stray if not any(alarm is other for other in explained)]
    sought = [Incident(tuple(shown for shown in each.labels if shown.type in looked_for)) for each in known]
    return Verdict(
        outcomes=tuple(
            Outcome(shown, answer, _delay_s(incident, answer))
            for incident, answer in zip(sought, answers, strict=True)
            for shown in incident.labels
        ),
        false=tuple(FalseAlarm(alarm, _why(alarm, clip, known, answers, dwell)) for alarm in false),
        not_looked_for=tuple(sorted({shown.type for shown in hazards} - set(looked_for))),
    )


def _in_time(known: Sequence[Incident], alarms: Sequence[Alarm], dwell: Dwell) -> list[Alarm | None]:
    """Each alarm answers one incident; of several it could, the one whose time runs out first."""
    answers: list[Alarm | None] = [None] * len(known)
    for alarm in alarms:
        open_until = {
            place: min(ends)
            for place, incident in enumerate(known)
            if answers[place] is None and (ends := _open_until(incident, alarm, dwell))
        }
        if open_until:
            answers[min(open_until, key=lambda place: open_until[place])] = alarm
    return answers


def _open_until(incident: Incident, alarm: Alarm, dwell: Dwell) -> list[float]:
    """When the windows of ``incident`` close that this alarm falls into; none: it cannot answer it."""
    if alarm.kind not in incident.kinds:
        return []
    windows = [
        (float("-inf"), float("inf"))
        if shown.start is None
        else (shown.start - EARLY_S, shown.start + limit_s(shown.type, dwell))
        for shown in incident.labels
    ]
    return [last for first, last in windows if first <= alarm.at_s <= last]


def _whole(known: Sequence[Incident], alarms: Sequence[Alarm]) -> list[Alarm | None]:
    """A clip judged as a whole: any alarm of the kind will do."""
    return [next((alarm for alarm in alarms if alarm.kind in incident.kinds), None) for incident in known]


def _of_the_kind(known: Sequence[Incident], stray: Sequence[Alarm]) -> list[Alarm]:
    return [alarm for alarm in stray if any(alarm.kind in incident.kinds for incident in known)]


def _companions(known: Sequence[Incident], answers: Sequence[Alarm | None], stray: Sequence[Alarm]) -> list[Alarm]:
    """Fire was answered and smoke is announced with it, or the other way round: the same event, once."""
    companions = []
    for incident, answer in zip(known, answers, strict=True):
        near = (alarm for alarm in stray if _close(alarm, incident) and alarm.kind in incident.kinds)
        found = next((alarm for alarm in near if answer is not None and alarm.kind != answer.kind), None)
        companions += [found] if found else []
    return companions


def _close(alarm: Alarm, incident: Incident) -> bool:
    return incident.from_s - CLOSE_S <= alarm.at_s <= incident.until_s + CLOSE_S


def _delay_s(incident: Incident, answer: Alarm | None) -> float | None:
    return round(answer.at_s - incident.from_s, 3) if answer is not None and incident.dated else None


def _why(
    alarm: Alarm, clip: LabelledClip, known: Sequence[Incident], answers: Sequence[Alarm | None], dwell: Dwell
) -> Why:
    for incident, answer in zip(known, answers, strict=True):
        slack_s = max(limit_s(shown.type, dwell) for shown in incident.labels)
        if alarm.kind in incident.kinds and incident.from_s - EARLY_S <= alarm.at_s <= incident.until_s + slack_s:
            return Why.LATE if answer is None else Why.AGAIN
    lighters = [shown for shown in clip.events if shown.type == HARMLESS]
    if alarm.kind in TWINS and any(s.from_s - EARLY_S <= alarm.at_s <= s.until_s + CLOSE_S for s in lighters):
        return Why.HARMLESS
    return Why.NOTHING


def _twins(one: Shown, other: Shown) -> bool:
    """Fire and smoke that overlap or lie within 10 s. Two fires are two incidents."""
    if {one.type, other.type} != TWINS:
        return False
    return one.from_s <= other.until_s + CLOSE_S and other.from_s <= one.until_s + CLOSE_S
