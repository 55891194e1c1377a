"""What would have alarmed on the last minutes? The same loop that watches a camera goes through what was kept of it."""

import threading
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from hashlib import sha256
from typing import TYPE_CHECKING, cast
from uuid import UUID, uuid4

import numpy as np
from numpy.typing import NDArray

from edge_agent.camera_worker import CameraWorker
from edge_agent.capture import Feed, Picture, Source
from edge_agent.capture.hearing import Deaf
from edge_agent.capture.ring import Encoding, Packet
from edge_agent.capture.tape import Recorded, Tape
from edge_agent.commands.errors import CommandError, Troubled
from edge_agent.evidence import NO_PLATES, Corners, FindsPlates, everybody
from edge_agent.evidence.witness import FindPersons, jpeg_of
from edge_agent.giving_way import give_way
from edge_agent.health import CameraHealth
from edge_agent.privacy import blur_heads, cover_plates
from edge_agent.scheduler import Pace
from models.detections import Detector
from pipelines.pipeline import Pipeline, Watch
from protocol.commands import MOST_REHEARSED, Rehearsal, Rehearse, WouldAlarm
from protocol.events import Event, Phase

if TYPE_CHECKING:
    import av
    from av.video.codeccontext import VideoCodecContext
    from av.video.stream import VideoStream

#: How much a rehearsal gives way to the cameras that are watched meanwhile on the scale of nice(1).
_GIVES_WAY = 15


@dataclass(frozen=True, slots=True)
class Rehearsing:
    """What a rehearsal found, and the pictures that show it, by digest."""

    result: Rehearsal
    pictures: dict[str, bytes]


def rehearse(
    wanted: Rehearse,
    tape: Tape,
    detector: Detector,
    specialists: Mapping[str, Detector],
    pace: Pace,
    *,
    progress: Callable[[float], None],
    stop: threading.Event,
    plates: FindsPlates = NO_PLATES,
) -> Rehearsing:
    """Blocks for as long as it takes. Packs look at any hour, whatever their schedule says.

    Raises CommandError where nothing was kept, BehaviourError for a pack that cannot be watched here.
    """
    give_way(_GIVES_WAY)
    plans = [plan.model_copy(update={"schedule": "always"}) for plan in wanted.packs]

    def pipeline() -> Pipeline:
        watches = [Watch.of(plan, wanted.zones) for plan in plans]
        return Pipeline(wanted.camera_id, watches, detector, new_id=uuid4, specialists=specialists)

    feed = TapeFeed(tape, wanted.minutes * 60.0, progress, stop)
    notebook = _Notebook(everybody(detector, specialists), plates)
    health = CameraHealth(wanted.camera_id, feed.ledger.account)
    worker = CameraWorker(
        wanted.camera_id,
        feed,
        pace,
        pipeline(),
        notebook,
        health,
        append=notebook.write,
        renew=pipeline,
        patient=False,
    )
    worker.run()
    if feed.failed is not None:
        raise feed.failed
    if (trouble := health.unseen()) is not None:
        raise Troubled(trouble)
    if feed.first_at is None or feed.last_at is None:
        raise CommandError("error.edge.command.nothing_kept")
    alarms = notebook.alarms()
    return Rehearsing(
        Rehearsal(
            alarms=alarms[:MOST_REHEARSED],
            watched_s=round(feed.watched_s, 1),
            began_at=feed.first_at,
            ended_at=feed.last_at,
            left_out=max(len(alarms) - MOST_REHEARSED, 0),
        ),
        notebook.pictures,
    )


class TapeFeed(Feed):
    """A Feed of what was kept, as fast as somebody looks."""

    def __init__(self, tape: Tape, last_s: float, progress: Callable[[float], None], stop: threading.Event) -> None:
        super().__init__(Source("tape", paced=False), now=lambda: datetime.now(UTC))
        self.ear.opened(None, Deaf.NOT_KEPT)
        self._tape = tape
        self._last_s = last_s
        self._progress = progress
        self._stopping = stop
        self.first_at: datetime | None = None
        self.last_at: datetime | None = None
        self.watched_s = 0.0
        self.failed: Exception | None = None

    def pictures(self) -> Generator[Picture]:
        from_s, to_s = self._span()
        index, before_s = 0, None
        for at_s, came_at, raw in self._kept():
            if self._stopping.is_set():
                self.failed = CommandError("error.edge.command.stopping")
                return
            if at_s < from_s or (before_s is not None and at_s <= before_s):
                continue
            captured_at = datetime.fromtimestamp(came_at, UTC)
            self.first_at, self.last_at = self.first_at or captured_at, captured_at
            gap_s = at_s - before_s if before_s is not None else 0.0
            self.watched_s += gap_s if gap_s < 10.0 else 0.0  # a longer silence was no picture
            self.ledger.arrive()
            yield Picture(index, at_s, captured_at, raw)
            index, before_s = index + 1, at_s
            if index % 50 == 0 and to_s > from_s:
                self._progress(min((at_s - from_s) / (to_s - from_s), 0.99))

    def _span(self) -> tuple[float, float]:
        """From when to when it goes: the last ``last_s`` seconds that were kept."""
        newest = 0.0
        for _, records in self._tape.read():
            for record in records:
                newest = max(newest, record.packet.at_s or 0.0)
        return newest - self._last_s, newest

    def _kept(self) -> "Iterator[tuple[float, float, av.VideoFrame]]":
        for encoding, records in self._tape.read():
            yield from _pictures_of(encoding, records)


def _pictures_of(encoding: Encoding, records: Iterator[Recorded]) -> "Iterator[tuple[float, float, av.VideoFrame]]":
    """(when it was taken, when it came, the picture) of one piece; damaged pictures are missing."""
    import av

    decoder = cast("VideoCodecContext", av.CodecContext.create(encoding.codec, "r"))
    decoder.extradata = encoding.extradata
    decoder.thread_count = 1
    taken: dict[int | None, Recorded] = {}
    for record in _and_end(records):
        if record is not None:
            taken[record.packet.pts] = record
        try:
            frames = decoder.decode(_packet(record.packet) if record else None)
        except av.FFmpegError:
            continue
        for raw in frames:
            of = taken.pop(raw.pts, None)
            if of is not None and of.packet.at_s is not None and not raw.is_corrupt:
                yield of.packet.at_s, of.came_at, raw


def _and_end(records: Iterator[Recorded]) -> Iterator[Recorded | None]:
    yield from records
    yield None


def _packet(kept: Packet) -> "av.Packet[VideoStream]":
    import av

    packet = cast("av.Packet[VideoStream]", av.Packet(kept.data))
    packet.pts, packet.dts, packet.time_base = kept.pts, kept.dts, kept.time_base
    return packet


@dataclass(slots=True)
class _Notebook:
    """Stands where the agent has its witness and its outbox: one alarm per event, with a picture of its beginning."""

    everybody: FindPersons
    plates: FindsPlates
    pictures: dict[str, bytes] = field(default_factory=dict)
    _begun: dict[UUID, WouldAlarm] = field(default_factory=dict)
    _shown: dict[UUID, str] = field(default_factory=dict)

    def attach(
        self, events: Sequence[Event], image: NDArray[np.uint8], at_s: float, persons: Sequence[Corners]
    ) -> Sequence[Event]:
        begun = [event for event in events if event.phase is Phase.STARTED]
        if begun and len(self._shown) < MOST_REHEARSED:
            safe, _ = blur_heads(image, tuple(dict.fromkeys((*persons, *self.everybody(image)))))
            safe = cover_plates(safe, self.plates.within(image, self.plates.vehicles(image)))
            jpeg = jpeg_of(safe)
            if jpeg is not None:
                name = sha256(jpeg).hexdigest()
                self.pictures[name] = jpeg
                self._shown |= {event.event_id: name for event in begun}
        return events

    def write(self, event: Event) -> None:
        known = self._begun.get(event.event_id)
        self._begun[event.event_id] = WouldAlarm(
            pack=event.pack,
            kind=event.kind,
            at=event.started_at,
            # The recording's end ends everything: what is open then was still going on.
            until=event.observed_at if event.phase.last and not _only_over(event) else None,
            confidence=max(event.confidence, known.confidence if known else 0.0),
            zone=event.zone,
            box=known.box if known else event.box,
            reasons=known.reasons if known else event.reasons,
            withdrawn=event.phase is Phase.WITHDRAWN,
            snapshot=self._shown.get(event.event_id),
        )

    def alarms(self) -> tuple[WouldAlarm, ...]:
        return tuple(sorted(self._begun.values(), key=lambda alarm: alarm.at))


def _only_over(event: Event) -> bool:
    return any(reason.code == "lifecycle.stream_over" for reason in event.reasons)
