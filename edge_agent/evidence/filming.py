"""One camera's clips: from which second to which, of whose events, and which last word waits for its clip."""

import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from math import inf
from typing import TYPE_CHECKING, Protocol
from uuid import UUID

from edge_agent.capture.ring import Ring
from edge_agent.evidence.persons import Look
from edge_agent.evidence.plates import NO_PLATES, FindsPlates
from edge_agent.evidence.studio import Job, Studio, Take
from edge_agent.privacy import Corners
from protocol.events import Event, Phase, Reason

if TYPE_CHECKING:
    import av
    from av.video.stream import VideoStream

#: The end of an event waits so long for its clip; then it is told without. An alarm never waits.
LAST_WORD_WAITS_S = 30.0
#: A camera that says nothing any more does not keep its clip open for longer than this beyond its time.
_SILENCE_S = 5.0
#: Pictures are not sent in the order of showing: the last of a clip have come when this much more has.
_REORDERED_S = 0.5
#: Events that begin while a clip is being filmed share it, up to so many times its length.
LONGEST_LENGTHS = 2.0


class Films(Protocol):
    """What a camera's loop and its reader ask of whoever films."""

    def opened(self, stream: "VideoStream") -> None: ...
    def on_packet(self, packet: "av.Packet[VideoStream]", at_s: float | None) -> None: ...
    def looked(
        self, events: Sequence[Event], persons: Sequence[Corners], at_s: float, size: tuple[int, int], quarters: int,
        vehicles: Sequence[Corners] = (),
    ) -> None: ...  # fmt: skip
    def developed(self) -> Sequence[tuple[UUID, Take]]: ...
    def last_word(self, event: Event) -> Event | None: ...
    def close(self) -> None: ...


class NoFilms:
    """For a model that cannot see people, or a node that shall make no clips."""

    def opened(self, stream: "VideoStream") -> None:
        pass

    def on_packet(self, packet: "av.Packet[VideoStream]", at_s: float | None) -> None:
        pass

    def looked(
        self, events: Sequence[Event], persons: Sequence[Corners], at_s: float, size: tuple[int, int], quarters: int,
        vehicles: Sequence[Corners] = (),
    ) -> None:  # fmt: skip
        pass

    def developed(self) -> Sequence[tuple[UUID, Take]]:
        return ()

    def last_word(self, event: Event) -> Event | None:
        return event

    def close(self) -> None:
        pass


def came(take: Take) -> Reason:
    """Why a revision is told that says nothing new but its clip."""
    return Reason.of("lifecycle.evidence", None, seconds=take.seconds, before_s=take.before_s)


def with_clip(event: Event, take: Take) -> Event:
    """``event`` with its clip and, where it does not say so yet, with the reason."""
    known = any(reason.code == "lifecycle.evidence" for reason in event.reasons)
    reasons = event.reasons if known else (*event.reasons, came(take))
    return event.model_copy(update={"evidence": (*event.evidence, take.ref), "reasons": reasons})


def _fractions(boxes: Sequence[Corners], width: int, height: int) -> tuple[Corners, ...]:
    return tuple((x1 / width, y1 / height, x2 / width, y2 / height) for x1, y1, x2, y2 in boxes)


@dataclass(slots=True)
class _Order:
    """One clip, ordered by the events that began in it."""

    camera: "CameraFilms"
    events: list[Event]
    told_s: float
    until_s: float
    deadline: float = inf  #: by the monotonic clock, for a camera that falls silent

    def wanted(self) -> bool:
        return self.camera.waits_for(self)

    def deliver(self, take: Take | None) -> bool:
        return self.camera.take(self, take)


@dataclass(slots=True)
class _Held:
    event: Event
    deadline: float


@dataclass(slots=True)
class CameraFilms:
    """Three threads meet here: the reader brings packets, the loop brings events, the studio brings clips.

    A clip is *rolling* until its last second came, then *at the studio*, then *ready* for the loop, which tells it
    with the event's next revision. An event that ends meanwhile is *held*: its end is told with the clip, or without
    it after LAST_WORD_WAITS_S. Until then the outbox knows it as open, so that it ends also after a kill.
    """

    ring: Ring
    studio: Studio
    before_s: float
    after_s: float
    #: Tells an event; raises nothing.
    tell: Callable[[Event], None]
    clock: Callable[[], float] = time.monotonic
    plates: FindsPlates = NO_PLATES
    _lock: threading.RLock = field(default_factory=threading.RLock)
    _looks: "deque[Look]" = field(default_factory=deque)
    _quarters: int = 0
    _rolling: _Order | None = None
    _pending: dict[UUID, _Order] = field(default_factory=dict)
    _ready: list[tuple[UUID, Take]] = field(default_factory=list)
    _held: dict[UUID, _Held] = field(default_factory=dict)
    _closed: bool = False

    def opened(self, stream: "VideoStream") -> None:
        """What was being filmed is cut before the ring forgets it."""
        self._cut()
        self.ring.opened(stream)

    def on_packet(self, packet: "av.Packet[VideoStream]", at_s: float | None) -> None:
        self.ring.push(packet, at_s)
        with self._lock:
            rolling = self._rolling
        if rolling is not None and at_s is not None and at_s > rolling.until_s + _REORDERED_S:
            self._cut()

    def looked(
        self, events: Sequence[Event], persons: Sequence[Corners], at_s: float, size: tuple[int, int], quarters: int,
        vehicles: Sequence[Corners] = (),
    ) -> None:  # fmt: skip
        """One look: who was seen (pixels of a picture of ``size``), which vehicles, and what began."""
        look = Look(at_s, _fractions(persons, *size), vehicles=_fractions(vehicles, *size))
        with self._lock:
            self._quarters = quarters
            self._looks.append(look)
            oldest_s = at_s - self.before_s - (1 + LONGEST_LENGTHS) * self.after_s - LAST_WORD_WAITS_S
            while self._looks[0].at_s < oldest_s:
                self._looks.popleft()
            begun = [event for event in events if event.phase is Phase.STARTED]
            if begun:
                self._roll(begun, at_s)

    def developed(self) -> Sequence[tuple[UUID, Take]]:
        """Clips of events that were open when they became ready."""
        with self._lock:
            ready, self._ready = self._ready, []
            return ready

    def last_word(self, event: Event) -> Event | None:
        """The last revision of an event as it may be told now, with its clip if that is ready; None: it is told later.

        What is withdrawn is never kept waiting: somebody may be on the way.
        """
        with self._lock:
            ready = next((take for event_id, take in self._ready if event_id == event.event_id), None)
            self._ready = [each for each in self._ready if each[0] != event.event_id]
            if ready is not None:
                return with_clip(event, ready)
            if event.event_id not in self._pending:
                return event
            if event.phase is Phase.WITHDRAWN or self._closed:
                del self._pending[event.event_id]
                return event
            self._held[event.event_id] = _Held(event, self.clock() + LAST_WORD_WAITS_S)
            return None

    def close(self) -> None:
        """The stream is over: what was filmed until now is the clip."""
        self._cut()

    def tick(self) -> None:
        """Whose time is over is told without its clip; what a silent camera left open is cut."""
        now = self.clock()
        with self._lock:
            late = [event_id for event_id, held in self._held.items() if now >= held.deadline]
            over = [self._let_go(event_id) for event_id in late]
            silent = self._rolling is not None and now >= self._rolling.deadline
            self.studio.account.shed += len(late)
        for event in over:
            self.tell(event)
        if silent:
            self._cut()

    def give_up(self) -> None:
        """The agent stops: what is held is told at once."""
        with self._lock:
            self._closed = True
            self._rolling = None
            over = [self._let_go(event_id) for event_id in list(self._held)]
            self._pending.clear()
        for event in over:
            self.tell(event)

    @property
    def idle(self) -> bool:
        """Nothing is being filmed, and no last word waits."""
        with self._lock:
            return self._rolling is None and not self._held

    def waits_for(self, order: _Order) -> bool:
        with self._lock:
            return any(self._pending.get(event.event_id) is order for event in order.events)

    def take(self, order: _Order, take: Take | None) -> bool:
        """From the studio: the clip, or that there will be none."""
        over: list[Event] = []
        with self._lock:
            waiting = [event.event_id for event in order.events if self._pending.get(event.event_id) is order]
            for event_id in waiting:
                if event_id in self._held:
                    event = self._let_go(event_id)
                    over.append(with_clip(event, take) if take else event)
                else:
                    del self._pending[event_id]
                    if take is not None:
                        self._ready.append((event_id, take))
        for event in over:
            self.tell(event)
        return bool(waiting)

    def _roll(self, begun: Sequence[Event], at_s: float) -> None:
        if self._closed:
            return
        longest_s = LONGEST_LENGTHS * self.after_s
        if self._rolling is not None and at_s > self._rolling.until_s:
            self._cut()
        rolling = self._rolling
        if rolling is None:
            rolling = self._rolling = _Order(self, [], at_s, at_s + self.after_s)
        else:
            rolling.until_s = min(at_s + self.after_s, rolling.told_s + longest_s)
        rolling.deadline = self.clock() + (rolling.until_s - at_s) + _SILENCE_S
        rolling.events += begun
        self._pending |= {event.event_id: rolling for event in begun}

    def _cut(self) -> None:
        """Hand what was filmed to the studio."""
        with self._lock:
            order, self._rolling = self._rolling, None
            if order is None:
                return
            from_s = max(order.told_s - self.before_s, 0.0)
            cut = self.ring.cut(from_s, order.until_s)
            looks = tuple(self._looks)
            quarters = self._quarters
        if cut is None:
            self.studio.account.failed += 1
            order.deliver(None)
            return
        told_at = order.events[0].observed_at
        self.studio.submit(Job(cut, from_s, order.until_s, order.told_s, told_at, looks, quarters, order, self.plates))

    def _let_go(self, event_id: UUID) -> Event:
        self._pending.pop(event_id, None)
        return self._held.pop(event_id).event
