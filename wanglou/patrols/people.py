"""The people on the made-up street: where they are, where their phone says they are, and what they have in hand."""

import math
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID

from central.domain.dispatch import DESK_AFTER
from central.domain.fitness import Call, Hand
from protocol.geo import Position
from wanglou.patrols.days import Answer, Days, Street, Trouble

XY = tuple[float, float]
BEGIN = datetime.fromisoformat("2026-01-01T00:00:00+00:00")
#: The street lies on the equator, where a degree is the same both ways.
_DEGREE_M = 111_195.0


def moment(minutes: float) -> datetime:
    return BEGIN + timedelta(minutes=minutes)


def position_of(xy: XY) -> Position:
    return Position(lat=xy[1] / _DEGREE_M, lon=xy[0] / _DEGREE_M)


@dataclass(eq=False, slots=True)
class Job:
    """One person wanted for one trouble."""

    job_id: UUID
    trouble: Trouble
    slot: int
    left_min: float
    asked: set[UUID] = field(default_factory=set)
    attempts: int = 0
    #: Somebody is asked, on the way or there.
    held: bool = False
    desk_has_it: bool = False
    accepted_min: float | None = None
    arrived_min: float | None = None
    _call: Call | None = None

    @property
    def desk_min(self) -> float:
        return self.trouble.at_min + DESK_AFTER / timedelta(minutes=1)

    def answer(self) -> Answer:
        """What the next person who is asked says; nobody says no to the desk on the telephone."""
        answers = self.trouble.answers[self.slot]
        said = answers[self.attempts % len(answers)]
        self.attempts += 1
        return Answer(True, said.after_min) if self.desk_has_it else said

    def refused(self, account_id: UUID) -> None:
        self.asked.add(account_id)
        self.held, self._call = False, None

    def to_desk(self) -> None:
        self.desk_has_it, self._call = True, None

    def call(self) -> Call:
        if self._call is None:
            self._call = Call(
                call_id=self.job_id,
                severity=self.trouble.severity,
                place_path="street",
                position=position_of(self.trouble.xy),
                since=moment(self.trouble.at_min),
                skill=self.trouble.skill,
                asked=frozenset() if self.desk_has_it else frozenset(self.asked),
            )
        return self._call


class Person:
    """Walks a round when there is nothing to do, and to the scene when there is."""

    def __init__(self, number: int, account_id: UUID, days: Days, street: Street) -> None:
        self.number, self.account_id, self._street = number, account_id, street
        self.skills = frozenset({"trained"}) if days.skilled[number] else frozenset[str]()
        self.home, self._rounds, self._mute = days.homes[number], days.rounds[number], days.mute[number]
        self.on_shift = False
        self.offered: Job | None = None
        #: The last is what they are at; the ones before were left for it.
        self.jobs: list[Job] = []
        self.rests_until: float = 0.0
        #: Counts what happened to them, so that an appointment made before is known to be void.
        self.turn = 0
        #: Whether they are on the scene of the last of their jobs, and since when they are there or on the way.
        self.there, self.since_min = False, 0.0
        self._leg: tuple[XY, XY, float, float] = (self.home, self.home, 0.0, 0.0)
        self._next = 0
        self._known: tuple[XY, float] = (self.home, 0.0)

    def hand(self, now: float) -> Hand:
        xy, at = self._seen(now)
        busy = len(self.jobs) + (self.offered is not None)
        urgent = any(job.trouble.severity.rank == 0 for job in self.jobs)
        return Hand(
            account_id=self.account_id,
            name=str(self.number),
            on_shift=self.on_shift,
            place_path="street",
            position=position_of(xy),
            position_at=moment(at),
            skills=self.skills,
            in_hand=busy,
            bound=urgent or self.offered is not None,
            at_scene=bool(self.jobs) and self.there,
            rests_until=moment(self.rests_until) if self.rests_until else None,
        )

    def begin_shift(self, now: float) -> None:
        self.on_shift = True
        if not self.jobs:
            self.stand(self.home, now)

    def stand(self, xy: XY, now: float) -> None:
        self._leg, self._known = (xy, xy, now, now), (xy, now)

    def set_out(self, to: XY, now: float) -> float:
        """Minutes until they are there."""
        here = self.where(now)
        minutes = math.dist(here, to) * self._street.factor / self._street.metres_per_minute
        self._leg = (here, to, now, now + minutes)
        return minutes

    def where(self, now: float) -> XY:
        """Where they really are; who has nothing in hand walks on to the next point of the round."""
        while not self.jobs and self._leg[3] <= now and self.on_shift:
            _, here, _, since = self._leg
            to = self._rounds[self._next % len(self._rounds)]
            self._next += 1
            self._leg = (here, to, since, since + max(0.01, math.dist(here, to) / self._street.round_m_per_minute))
        begin, end, since, until = self._leg
        share = 1.0 if until <= since else min(1.0, max(0.0, (now - since) / (until - since)))
        return begin[0] + share * (end[0] - begin[0]), begin[1] + share * (end[1] - begin[1])

    def _seen(self, now: float) -> tuple[XY, float]:
        """What the brain knows: the last report of the phone, or where the last step was taken."""
        heard = math.floor(now / self._street.report_min) * self._street.report_min
        if int(heard // 60) in self._mute:
            heard = 60.0 * (heard // 60) - self._street.report_min
        if heard > self._known[1] and (self._leg[2] <= heard or not self.jobs):
            self._known = (self.where(max(heard, self._leg[2])), heard)
        return self._known
