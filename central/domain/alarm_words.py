"""What people say an alarm was, and whose word stands for the camera where they disagree.

The patrol speaks at the scene, the officer by what they decide about the incident. Every word is kept; the officer's
stands, and as long as they have said none, the patrol's.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from central.domain.errors import NotAllowedNow
from central.domain.incident import Activity, IncidentState, Verb, is_person
from central.domain.signal import Signal, Source
from central.domain.task import Task, TaskState
from central.domain.workflow import INCIDENT_ENDS, IncidentAction
from protocol.verdicts import Verdict


class Voice(StrEnum):
    """How somebody came to say it."""

    SCENE = "scene"  # a patrol, on the spot
    DECISION = "decision"  # by a step of the incident: filed, rejected, a false alarm, checked


@dataclass(frozen=True, slots=True)
class Word:
    """What one person said of the alarms that belong to one incident."""

    #: Account id.
    by: str
    voice: Voice
    verdict: Verdict
    at: datetime


#: What a person's step says without a word; a passed check says what was said last, 立案 at the desk included.
_SAYS: Mapping[str, Verdict] = {
    IncidentAction.CONFIRM: Verdict.TRUE,
    IncidentAction.REJECT: Verdict.BENIGN,
    IncidentAction.MARK_FALSE_ALARM: Verdict.FALSE,
}
#: After these steps what stands for the camera may be another one.
SPEAKS = frozenset({*_SAYS, IncidentAction.CHECK_PASSED, IncidentAction.REOPEN})
#: In the timeline, beside a passed check: nobody looked, the pack asks for no officer.
OF_ITSELF = "of_itself"


def words_of(rows: Sequence[Activity]) -> tuple[Word, ...]:
    """Everything said since the incident was last opened, oldest first. ``rows``: its whole timeline."""
    words: list[Word] = []
    for row in rows:
        if not is_person(row.actor):
            continue
        if row.verb is Verb.ALARM_JUDGED:
            words.append(Word(row.actor, Voice.SCENE, Verdict(row.data["verdict"]), row.at))
        elif row.verb is Verb.STATE_CHANGED and row.data["action"] == IncidentAction.REOPEN:
            words.clear()
        elif row.verb is Verb.STATE_CHANGED and (verdict := _decided(row, words)) is not None:
            words.append(Word(row.actor, Voice.DECISION, verdict, row.at))
    return tuple(words)


def that_stands(words: Sequence[Word]) -> Word | None:
    """The one word that goes back to the camera: the newest decision, else the newest from the scene."""
    decided = [word for word in words if word.voice is Voice.DECISION]
    return (decided or words)[-1] if words else None


def shown(words: Iterable[Word]) -> tuple[Word, ...]:
    """Each person's newest word, at the scene and by deciding, oldest first."""
    newest = {(word.by, word.voice): word for word in words}
    return tuple(sorted(newest.values(), key=lambda word: word.at))


def said_at_scene(words: Sequence[Word], by: UUID) -> Verdict | None:
    """What this patrol said last."""
    mine = [word for word in words if word.voice is Voice.SCENE and word.by == str(by)]
    return mine[-1].verdict if mine else None


def asked(signals: Iterable[Signal]) -> bool:
    """A camera told of it: whoever stands there can say what it really was."""
    return any(signal.source is Source.CAMERA for signal in signals)


def may_say(task: Task, state: IncidentState, signals: Iterable[Signal]) -> None:
    """Raises NotAllowedNow: not at the scene yet, looked at already, or no camera to tell."""
    if task.state not in (TaskState.ON_SCENE, TaskState.DONE):
        raise NotAllowedNow("error.brain.judge_at_scene")
    if not still_open(state):
        raise NotAllowedNow("error.brain.judged_already")
    if not asked(signals):
        raise NotAllowedNow("error.brain.no_alarm")


def still_open(state: IncidentState) -> bool:
    """Nobody has checked it, nor put it to rest."""
    return state is not IncidentState.CHECKED and state not in INCIDENT_ENDS


def _decided(row: Activity, words: Sequence[Word]) -> Verdict | None:
    """What a step of the incident says; None: nothing about the alarm."""
    if row.data["action"] != IncidentAction.CHECK_PASSED:
        return _SAYS.get(row.data["action"])
    if "verdict" in row.data:
        return Verdict(row.data["verdict"])
    if not words:
        return Verdict.TRUE
    return None if row.data.get(OF_ITSELF) else words[-1].verdict
