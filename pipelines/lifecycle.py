"""The life of an event: candidate, started, updated while it goes on, ended, or withdrawn when it was wrong."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal
from uuid import UUID

from pipelines.observation import Observation
from pipelines.verification import Look, Rule, withdrawal
from protocol.events import MOST_REVISIONS, Phase, Reason

#: A count that differs from the announced one for this long is no flicker: worth an update.
SETTLED_S = 1.0
#: While nothing changes, the brain hears this often that it goes on.
STILL_EVERY_S = 60.0

Key = tuple[str, str]  #: (kind, key of the observation)
#: Why nobody looks any more.
NobodyLooks = Literal["stream_over", "schedule_over", "plan_changed", "resized"]


@dataclass(frozen=True, slots=True)
class Story:
    """What all looks so far add up to."""

    latest: Observation  #: the last one whose condition held
    since_s: float  #: when the hazard began
    confidence: float  #: the highest so far
    roamed: float | None
    came_in: bool

    @classmethod
    def first(cls, seen: Observation) -> "Story":
        return cls(seen, seen.since_s, seen.confidence, seen.roamed, seen.came_in)

    def goes_on(self, seen: Observation) -> "Story":
        both = [value for value in (self.roamed, seen.roamed) if value is not None]
        return Story(
            latest=seen,
            since_s=min(self.since_s, seen.since_s),
            confidence=max(self.confidence, seen.confidence),
            roamed=max(both, default=None),
            came_in=self.came_in or seen.came_in,
        )


@dataclass(frozen=True, slots=True)
class Candidate:
    """Seen, not yet believed."""

    story: Story
    looks: tuple[Look, ...]


@dataclass(frozen=True, slots=True)
class Open:
    """Believed and announced, not yet over."""

    story: Story
    event_id: UUID
    revision: int
    said_s: float  #: when the latest revision was made
    said_count: int | None
    differs_since_s: float | None = None  #: since when the count is no longer the announced one

    @property
    def may_say_more(self) -> bool:
        """Whether there is a number for one more word and one for its end. A car that is left standing for two months
        has used them up, and must still be able to end."""
        return self.revision < MOST_REVISIONS - 1


Life = Candidate | Open
Lives = Mapping[Key, Life]


@dataclass(frozen=True, slots=True)
class Revision:
    """One thing to say about one event. Revisions of an event rise by one from 1."""

    event_id: UUID
    number: int
    phase: Phase
    seen: Observation  #: the look this revision speaks of; of an end, the last that saw it
    since_s: float
    confidence: float
    reasons: tuple[Reason, ...]


def advance(
    lives: Lives, observations: Sequence[Observation], at_s: float, rule: Rule, new_id: Callable[[], UUID]
) -> tuple[Lives, tuple[Revision, ...]]:
    """One look later: the lives that go on, and what is to be said.

    Nothing is latched: a life no look confirms any more ends. `at_s` must not go back from call to call.
    """
    seen = _one_per_place(observations)
    doubts = {(o.kind, o.key): o.taken_back for o in observations if o.taken_back is not None}
    ends = {(o.kind, o.key): o.over for o in observations if o.over is not None}
    after: dict[Key, Life] = {}
    said: list[Revision] = []
    for key in sorted(lives.keys() | seen.keys()):
        went_on: Life | None = None
        revision: Revision | None
        match lives.get(key):
            case Open() as life if key in doubts and key not in seen:
                revision = _taken_back(life, doubts[key])
            case Open() as life if key in ends and key not in seen:
                life = replace(life, revision=life.revision + 1)
                revision = _revision(life, Phase.ENDED, life.story.confidence, (ends[key],))
            case Open() as life:
                went_on, revision = _open_look(life, seen.get(key), at_s, rule)
            case candidate:
                went_on, revision = _candidate_look(candidate, seen.get(key), at_s, rule, new_id)
        if went_on is not None:
            after[key] = went_on
        if revision is not None:
            said.append(revision)
    return after, tuple(said)


def evidence_came(lives: Lives, event_id: UUID, why: Reason) -> tuple[Lives, Revision | None]:
    """More proof of an open event than there was at its last revision: it is told with the next one.

    An event that is not open has said its last word already, and one that may say no more keeps it: nothing is told.
    """
    for key, life in lives.items():
        if isinstance(life, Open) and life.event_id == event_id and life.may_say_more:
            told = replace(life, revision=life.revision + 1)
            seen = told.story.latest
            return {**lives, key: told}, _revision(told, Phase.UPDATED, seen.confidence, (*seen.reasons, why))
    return lives, None


def close(lives: Lives, at_s: float, why: NobodyLooks) -> tuple[Revision, ...]:
    """Nobody looks any more: what is open ends, for that reason. Candidates were never announced."""
    return tuple(
        _last(life, at_s, Phase.ENDED, f"lifecycle.{why}")
        for _, life in sorted(lives.items())
        if isinstance(life, Open)
    )


def _one_per_place(observations: Sequence[Observation]) -> dict[Key, Observation]:
    """The condition that holds; of several, the surest."""
    best = sorted(observations, key=lambda o: o.confidence)
    return {(o.kind, o.key): o for o in best if o.met}


def _candidate_look(
    before: Candidate | None, seen: Observation | None, at_s: float, rule: Rule, new_id: Callable[[], UUID]
) -> tuple[Life | None, Revision | None]:
    looks = (*(before.looks if before else ()), Look(at_s, seen is not None))
    looks = rule.counted(looks, at_s)
    if seen is None:
        alive = before is not None and any(look.met for look in looks)
        return (replace(before, looks=looks) if alive and before else None), None
    story = before.story.goes_on(seen) if before else Story.first(seen)
    verified = rule.confirms(looks, at_s)
    if verified is None:
        return Candidate(story, looks), None
    life = Open(story, new_id(), 1, at_s, seen.count)
    return life, _revision(life, Phase.STARTED, seen.confidence, (*seen.reasons, verified))


def _open_look(life: Open, seen: Observation | None, at_s: float, rule: Rule) -> tuple[Life | None, Revision | None]:
    if seen is None:
        unseen_s = at_s - life.story.latest.at_s
        return (life, None) if unseen_s < rule.patience.total_seconds() else (None, _over(life, at_s))
    differs = None if seen.count == life.said_count else life.differs_since_s
    if seen.count != life.said_count and differs is None:
        differs = at_s
    life = replace(life, story=life.story.goes_on(seen), differs_since_s=differs)
    why = _news(life, at_s)
    if why is None:
        return life, None
    life = replace(life, revision=life.revision + 1, said_s=at_s, said_count=seen.count, differs_since_s=None)
    return life, _revision(life, Phase.UPDATED, seen.confidence, (*seen.reasons, why))


def _news(life: Open, at_s: float) -> Reason | None:
    """What is worth telling the brain about an event it knows already."""
    if not life.may_say_more:
        return None
    now = life.story.latest.count
    if life.differs_since_s is not None and at_s - life.differs_since_s >= SETTLED_S:
        return Reason.of("lifecycle.count_changed", None, before=life.said_count or 0, now=now or 0)
    if at_s - life.said_s >= STILL_EVERY_S:
        return Reason.of("lifecycle.still", None, lasted_s=at_s - life.story.since_s)
    return None


def _over(life: Open, at_s: float) -> Revision:
    story = life.story
    never = withdrawal(story.latest.at_s - story.since_s, story.roamed, story.came_in)
    if never is not None:
        life = replace(life, revision=life.revision + 1)
        return _revision(life, Phase.WITHDRAWN, story.confidence, (never,))
    return _last(life, at_s, Phase.ENDED, "lifecycle.gone")


def _taken_back(life: Open, why: Reason) -> Revision:
    return _revision(replace(life, revision=life.revision + 1), Phase.WITHDRAWN, life.story.confidence, (why,))


def _last(life: Open, at_s: float, phase: Phase, code: str) -> Revision:
    story = life.story
    reason = Reason.of(code, None, unseen_s=at_s - story.latest.at_s, lasted_s=story.latest.at_s - story.since_s)
    return _revision(replace(life, revision=life.revision + 1), phase, story.confidence, (reason,))


def _revision(life: Open, phase: Phase, confidence: float, reasons: tuple[Reason, ...]) -> Revision:
    return Revision(
        event_id=life.event_id,
        number=life.revision,
        phase=phase,
        seen=life.story.latest,
        since_s=life.story.since_s,
        confidence=confidence,
        reasons=reasons,
    )
