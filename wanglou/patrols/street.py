"""Lives through made-up days under one rule: trouble comes up, people are asked, walk, work, and go home."""

import heapq
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from itertools import count
from uuid import UUID

from central.domain.dispatch import offer_life
from central.domain.fitness import CALL_AWAY_AFTER, REST
from central.domain.travel import StraightLine
from wanglou.patrols.days import Days, Street, Trouble
from wanglou.patrols.people import Job, Person, moment
from wanglou.patrols.policies import Policy

_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Lived:
    """What became of each trouble: minutes until all who were wanted were there, and until it was somebody's."""

    trouble: Trouble
    wait_min: float
    accepted_min: float


@dataclass(frozen=True, slots=True)
class Outcome:
    lived: tuple[Lived, ...]
    #: Share of the crew's time spent walking and working.
    utilisation: float
    offers: int
    #: Offers that were neither answered nor passed on when the days were over; there must be none.
    unanswered: int


def live(days: Days, street: Street, policy: Policy) -> Outcome:
    """The troubles that came up are all followed to their end, however long after the last day that is."""
    return _Living(days, street, policy).run()


class _Living:
    def __init__(self, days: Days, street: Street, policy: Policy) -> None:
        self._days, self._street, self._policy = days, street, policy
        self._travel = StraightLine(street.metres_per_minute, street.factor)
        self._people = [Person(n, UUID(int=n + 1), days, street) for n in range(len(days.homes))]
        self._by_id = {person.account_id: person for person in self._people}
        self._jobs: list[Job] = []
        self._waiting: dict[UUID, Job] = {}
        self._agenda: list[tuple[float, int, Callable[[float], None]]] = []
        self._order = count()
        self._busy_min = 0.0
        self._offers = self._open_offers = 0

    def run(self) -> Outcome:
        shifts = int(self._days.minutes // self._street.shift_min) + 1
        for number in range(shifts):
            self._at(number * self._street.shift_min, lambda now, n=number: self._change_shift(n, now))  # type: ignore[misc]
        for trouble in self._days.troubles:
            self._at(trouble.at_min, lambda now, t=trouble: self._comes_up(t, now))  # type: ignore[misc]
        while self._agenda:
            now, _, happens = heapq.heappop(self._agenda)
            happens(now)
            self._dispatch(now)
        return self._outcome()

    def _at(self, minutes: float, happens: Callable[[float], None]) -> None:
        heapq.heappush(self._agenda, (minutes, next(self._order), happens))

    def _dispatch(self, now: float) -> None:
        on = [person for person in self._people if person.on_shift]
        if not self._waiting:
            return
        for job in self._waiting.values():
            if not job.desk_has_it and job.asked.issuperset(person.account_id for person in on):
                self._desk_takes(job, now)
        if all(person.offered or (person.jobs and not self._urgent_waits()) for person in on):
            return
        hands = [person.hand(now) for person in on]
        calls = [job.call() for job in self._waiting.values()]
        for call_id, account_id in self._policy(calls, hands, moment(now), self._travel):
            self._offer(self._waiting.pop(call_id), self._by_id[account_id], now)

    def _urgent_waits(self) -> bool:
        return any(job.trouble.severity.rank == 0 for job in self._waiting.values())

    def _offer(self, job: Job, person: Person, now: float) -> None:
        self._offers, self._open_offers = self._offers + 1, self._open_offers + 1
        job.held, person.offered = True, job
        said, turn = job.answer(), person.turn
        patience = offer_life(job.trouble.severity) / _MINUTE
        if said.yes is None or said.after_min > patience:
            self._at(now + patience, lambda t: self._passed_on(job, person, turn, t))
        elif said.yes:
            self._at(now + said.after_min, lambda t: self._accepted(job, person, turn, t))
        else:
            self._at(now + said.after_min, lambda t: self._passed_on(job, person, turn, t))

    def _passed_on(self, job: Job, person: Person, turn: int, now: float) -> None:
        if person.offered is not job or person.turn != turn:
            return
        self._open_offers -= 1
        person.offered = None
        job.refused(person.account_id)
        self._waiting[job.job_id] = job

    def _accepted(self, job: Job, person: Person, turn: int, now: float) -> None:
        if person.offered is not job or person.turn != turn:
            return
        self._open_offers -= 1
        person.offered = None
        if job.accepted_min is None:
            job.accepted_min = now
        if person.jobs:
            self._leave(person, now)
        person.where(now)
        person.jobs.append(job)
        self._go(person, now)

    def _leave(self, person: Person, now: float) -> None:
        """Called away to something worse; what they are at stays theirs for when they come back."""
        person.where(now)
        job, since = person.jobs[-1], person.since_min
        if person.there:
            job.left_min = max(0.0, job.left_min - (now - since))
        self._busy_min += now - since

    def _go(self, person: Person, now: float) -> None:
        person.turn += 1
        person.there, person.since_min = False, now
        turn, job = person.turn, person.jobs[-1]
        minutes = person.set_out(job.trouble.xy, now)
        self._at(now + minutes, lambda t: self._arrived(person, turn, t))

    def _arrived(self, person: Person, turn: int, now: float) -> None:
        if person.turn != turn:
            return
        job = person.jobs[-1]
        self._busy_min += now - person.since_min
        person.there, person.since_min = True, now
        person.stand(job.trouble.xy, now)
        if job.arrived_min is None:
            job.arrived_min = now
        self._at(now + job.left_min, lambda t: self._finished(person, turn, t))

    def _finished(self, person: Person, turn: int, now: float) -> None:
        if person.turn != turn:
            return
        job = person.jobs.pop()
        self._busy_min += now - person.since_min
        person.stand(job.trouble.xy, now)
        person.turn += 1
        if person.jobs and person.on_shift:
            self._go(person, now)
            return
        while person.jobs:  # the shift ended meanwhile: others finish it
            self._give_up(person.jobs.pop())
        if job.trouble.severity.rank == 0:
            person.rests_until = now + REST / _MINUTE
            self._at(person.rests_until, lambda t: None)

    def _give_up(self, job: Job) -> None:
        job.held = False
        self._waiting[job.job_id] = job

    def _change_shift(self, number: int, now: float) -> None:
        size = self._street.people
        crews = len(self._people) // size
        for person in self._people:
            comes = person.number // size == number % crews
            if person.on_shift and not comes:
                if person.offered is not None:
                    self._passed_on(person.offered, person, person.turn, now)
                for job in person.jobs[:-1]:
                    self._give_up(job)
                person.jobs = person.jobs[-1:]
                person.on_shift = False
            elif comes and not person.on_shift:
                person.begin_shift(now)

    def _comes_up(self, trouble: Trouble, now: float) -> None:
        for slot, handling in enumerate(trouble.handling_min):
            job = Job(UUID(int=len(self._jobs) + 1), trouble, slot, handling)
            self._jobs.append(job)
            self._waiting[job.job_id] = job
            if trouble.severity.rank == 0:
                self._at(now + CALL_AWAY_AFTER / _MINUTE, lambda t: None)
            self._at(job.desk_min, lambda t, job=job: self._desk_takes(job, t))  # type: ignore[misc]

    def _desk_takes(self, job: Job, now: float) -> None:
        """Nobody has said yes: it is the officer's now, who sends the next person there is."""
        if job.accepted_min is None:
            job.accepted_min = now
            job.to_desk()

    def _outcome(self) -> Outcome:
        lived: dict[int, list[Job]] = {}
        for job in self._jobs:
            lived.setdefault(id(job.trouble), []).append(job)
        capacity = self._street.people * self._days.minutes
        return Outcome(
            tuple(_lived(jobs) for jobs in lived.values()),
            self._busy_min / capacity,
            self._offers,
            self._open_offers,
        )


def _lived(jobs: list[Job]) -> Lived:
    trouble = jobs[0].trouble
    never = float("inf")
    arrived = max(never if job.arrived_min is None else job.arrived_min for job in jobs)
    accepted = max(never if job.accepted_min is None else job.accepted_min for job in jobs)
    return Lived(trouble, arrived - trouble.at_min, accepted - trouble.at_min)
