"""Which alarms were right, which hazards were missed, which alarms were false."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from wanglou.evaluation.labels import LabelledClip, Shown

#: The first alarm must come within so many seconds of the hazard's beginning.
LIMITS_S = {
    "fire": 6.0, "smoke": 6.0, "fall": 4.0, "fight": 6.0, "crowd": 3.0, "intrusion": 3.0,
    "abandoned_object": 15.0, "loitering": 65.0,
}  # fmt: skip
#: For a kind that has no limit of its own.
_LIMIT_S = 6.0
#: An alarm may come so much before the time that somebody set by eye.
_EARLY_S = 1.0
#: Fire and smoke stand for each other where they overlap or lie this close together.
_TWINS, _CLOSE_S = frozenset({"fire", "smoke"}), 10.0
#: Asks for silence: a lighter is no hazard.
_HARMLESS = frozenset({"small_open_flame"})


@dataclass(frozen=True, slots=True)
class Verdict:
    """What came of one clip."""

    clip: str
    #: (kind, seconds until its alarm)
    found: tuple[tuple[str, float], ...]
    missed: tuple[str, ...]
    #: (kind, second) of alarms that nothing in the clip explains, withdrawn ones left out.
    false: tuple[tuple[str, float], ...]
    #: The same, but taken back by the eyes themselves.
    withdrawn: tuple[tuple[str, float], ...]


def judge(clip: LabelledClip, rows: Sequence[dict[str, Any]], kinds: Iterable[str]) -> Verdict:
    """Compare the events of ``rows`` (as ``analyze`` writes them) with the labels; ``kinds`` were looked for."""
    looked_for = set(kinds)
    hazards = [shown for shown in clip.events if shown.type in looked_for and shown.type not in _HARMLESS]
    alarms = [row for row in rows if row["phase"] == "started"]
    taken_back = {row["event_id"] for row in rows if row["phase"] == "withdrawn"}
    found: list[tuple[str, float]] = []
    missed: list[str] = []
    for shown in hazards:
        first = next((alarm for alarm in alarms if _answers(alarm, shown, clip)), None)
        if first is None:
            missed.append(shown.type)
        else:
            found.append((shown.type, round(first["at_s"] - (shown.start or 0.0), 1)))
    stray = [alarm for alarm in alarms if not any(_explained(alarm, shown, clip) for shown in hazards)]
    return Verdict(
        clip=clip.clip,
        found=tuple(found),
        missed=tuple(missed),
        false=tuple((a["kind"], a["at_s"]) for a in stray if a["event_id"] not in taken_back),
        withdrawn=tuple((a["kind"], a["at_s"]) for a in stray if a["event_id"] in taken_back),
    )


def _same(kind: str, shown: Shown) -> bool:
    return kind == shown.type or {kind, shown.type} <= _TWINS


def _answers(alarm: dict[str, Any], shown: Shown, clip: LabelledClip) -> bool:
    """The right type in time."""
    if not _same(alarm["kind"], shown):
        return False
    if clip.clip_level or shown.start is None:
        return True
    limit_s = LIMITS_S.get(shown.type, _LIMIT_S)
    return bool(shown.start - _EARLY_S <= alarm["at_s"] <= shown.start + limit_s)


def _explained(alarm: dict[str, Any], shown: Shown, clip: LabelledClip) -> bool:
    """A late alarm, or a second one, about something that is there is no false one."""
    if not _same(alarm["kind"], shown):
        return False
    if clip.clip_level or shown.start is None:
        return True
    slack_s = _CLOSE_S if alarm["kind"] != shown.type else LIMITS_S.get(shown.type, _LIMIT_S)
    return bool(shown.start - _EARLY_S <= alarm["at_s"] <= (shown.end or shown.start) + slack_s)


def most_per_day(false_alarms: int, seconds: float) -> float:
    """Upper end (95 %, Poisson) of the false alarms a camera raises in a day, after ``seconds`` of clips."""
    from scipy.stats import chi2

    return float(chi2.ppf(0.95, 2 * (false_alarms + 1)) / 2 / max(seconds, 1.0) * 86_400)
