"""One worker makes the clips of all cameras, after everything else: a clip may be late or missing, an alarm never."""

import threading
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol

import structlog

from edge_agent.capture.ring import Cut
from edge_agent.evidence.clip import Film, develop
from edge_agent.evidence.persons import Look
from edge_agent.evidence.plates import NO_PLATES, FindsPlates
from edge_agent.evidence.seal import Seal
from edge_agent.evidence.shelf import Shelf
from edge_agent.evidence.witness import FindPersons, exhibit
from edge_agent.giving_way import give_way
from protocol.events import Event
from protocol.evidence import EvidenceRef

#: Cuts that wait hold up to 8 MB each; what comes when so many wait is not made, and counted.
MOST_WAITING = 8
_LOOK_ROUND_S = 0.5
_SETTLING_S = 2.0

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Take:
    """A clip that is ready, and what the duty officer is told of it."""

    ref: EvidenceRef
    seconds: float
    #: How much of it shows what led to the event.
    before_s: float


class Orders(Protocol):
    """Whoever ordered a clip."""

    @property
    def events(self) -> Sequence[Event]: ...
    def wanted(self) -> bool: ...
    def deliver(self, take: Take | None) -> bool:
        """The clip, or None where it could not be made; False if nobody wants it any more."""


@dataclass(frozen=True, slots=True)
class Job:
    cut: Cut
    from_s: float
    to_s: float
    #: When the first event of it was told, by both clocks.
    told_s: float
    told_at: datetime
    looks: tuple[Look, ...]
    quarters: int
    order: Orders
    plates: FindsPlates = NO_PLATES


@dataclass(slots=True)
class StudioAccount:
    """Clips since the agent started: made, given up because too many waited or came too late, failed."""

    made: int = 0
    shed: int = 0
    failed: int = 0


@dataclass(slots=True)
class Studio:
    """A queue with one thread. ``find`` sees persons, ``everybody`` crowds too; ``ticks`` are asked now and then."""

    shelf: Shelf
    seal: Seal
    find: FindPersons
    most_waiting: int = MOST_WAITING
    everybody: FindPersons = lambda image: ()
    account: StudioAccount = field(default_factory=StudioAccount)
    ticks: list[Callable[[], None]] = field(default_factory=list)
    _jobs: "deque[Job]" = field(default_factory=deque)
    _changed: threading.Condition = field(default_factory=threading.Condition)
    _busy: bool = False
    _stop: bool = False
    _thread: threading.Thread | None = None

    def start(self) -> None:
        self._thread = threading.Thread(target=self._run, name="studio", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """What is not made by now is not made; the thread gets a moment to finish what it has in hand."""
        with self._changed:
            self._stop = True
            left = list(self._jobs)
            self._jobs.clear()
            self._changed.notify_all()
        for job in left:
            self._shed(job)
        if self._thread is not None:
            self._thread.join(_SETTLING_S)

    def submit(self, job: Job) -> None:
        """Make this clip when there is time; where too many wait, it is given up, and whoever waits is told."""
        with self._changed:
            room = len(self._jobs) < self.most_waiting and not self._stop
            if room:
                self._jobs.append(job)
                self._changed.notify_all()
        if not room:
            self._shed(job)

    @property
    def idle(self) -> bool:
        with self._changed:
            return not self._jobs and not self._busy

    def _run(self) -> None:
        give_way()  # clips are made with what the eyes leave over
        while not self._stop:
            for tick in self.ticks:
                tick()
            job = self._next()
            if job is None:
                continue
            try:
                self._make(job)
            except Exception as error:  # one clip that cannot be made is no reason not to make the others
                log.warning("clip failed", why=str(error), kind=type(error).__name__)
                self.account.failed += 1
                job.order.deliver(None)
            finally:
                with self._changed:
                    self._busy = False

    def _next(self) -> Job | None:
        with self._changed:
            if not self._jobs and not self._stop:
                self._changed.wait(_LOOK_ROUND_S)
            if not self._jobs:
                return None
            self._busy = True
            return self._jobs.popleft()

    def _make(self, job: Job) -> None:
        if not job.order.wanted():
            return
        film = develop(job.cut, job.from_s, job.to_s, job.looks, self.find, job.quarters, self.everybody, job.plates)
        take = None if film is None else self._keep(film, job)
        if take is None:
            self.account.failed += 1
            job.order.deliver(None)
        elif job.order.deliver(take):
            self.account.made += 1
        else:  # withdrawn, or its last word could not wait any longer: nobody would ever show it
            self.shelf.withdraw(take.ref.sha256)

    def _keep(self, film: Film, job: Job) -> Take | None:
        events = job.order.events
        captured_at = job.told_at - timedelta(seconds=job.told_s - film.from_s)
        seconds, before_s = round(film.to_s - film.from_s, 2), round(job.told_s - film.from_s, 2)
        made = exhibit(
            film.mp4, "video/mp4", events, captured_at, film.blurred, self.seal, seconds=seconds, before_s=before_s
        )
        if made is None or not self.shelf.keep(made[1], min(event.severity.rank for event in events), "video/mp4"):
            return None
        return Take(made[0], seconds, before_s)

    def _shed(self, job: Job) -> None:
        self.account.shed += 1
        log.warning("clip not made: too many wait", events=[str(event.event_id) for event in job.order.events])
        job.order.deliver(None)
