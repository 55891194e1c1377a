"""One camera's pictures as they come: a reader decodes, the newest picture waits for whoever looks."""

import threading
import time
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from edge_agent.capture.decoding import Decoder, Picture, seconds_of
from edge_agent.capture.doze import Doze
from edge_agent.capture.gathering import Gathering
from edge_agent.capture.hearing import Ear, opened_to_listen
from edge_agent.capture.ledger import Fate, Ledger
from edge_agent.capture.opening import CaptureError, Patience, declared_s, packets_of, shown
from edge_agent.capture.slot import Slot
from edge_agent.capture.timeline import Timeline

if TYPE_CHECKING:
    import av
    from av.video.stream import VideoStream


#: Told each time the source was opened, also again: the stream whose packets come next. It is valid only until
#: the source is closed, so take what you need of it (codec, size, time base, extradata).
OnOpened = Callable[["VideoStream"], None]
#: Given every packet of the pictures' stream before it is decoded, and when its picture was taken, in seconds since
#: the camera was first opened (the clock of Picture.at_s); None where its stamp cannot be believed.
OnPacket = Callable[["av.Packet[VideoStream]", float | None], None]


#: Key pictures this far apart at most are enough while nothing moves: motion is noticed with the next of them.
KEY_PICTURES_S = 2.5
#: A reader that hangs in a camera's silence is left to its time limit when nobody wants its pictures any more.
_FAREWELL_S = 1.0
#: A shorter pause is not interrupted.
_NAP_S = 0.1
#: While nothing is decoded, packets are taken by the handful, one for each span of so many seconds: waking up for every
#: one of them costs more than all that is done with it. A live source is left alone for less, so that it never waits.
_HANDFUL_S, _LIVE_NAP_S = 0.4, 0.3


@dataclass(frozen=True, slots=True)
class Source:
    #: A file, or an rtsp:// address.
    url: str
    #: Start a file again when it is over.
    loop: bool = False
    #: Show a file at the pace at which it was filmed; then the newest picture overtakes a slow looker.
    paced: bool = True

    @property
    def live(self) -> bool:
        """A camera, which goes on by itself, and not a file."""
        return "://" in self.url


@dataclass(frozen=True, slots=True)
class _Beginning:
    """When the source was first opened, by the clock on the wall and by the one that only counts."""

    at: datetime
    monotonic_s: float


class Feed:
    """Hands out the pictures of one source. ``pictures`` may be called again after it failed or ended."""

    def __init__(
        self,
        source: Source,
        *,
        now: Callable[[], datetime],
        on_opened: OnOpened = lambda stream: None,
        on_packet: OnPacket = lambda packet, at_s: None,
        patience: Patience | None = None,
        key_pictures_s: float = KEY_PICTURES_S,
    ) -> None:
        """``key_pictures_s``: how far apart key pictures may be if they alone are to be decoded; see ``doze``.

        ``on_opened`` and ``on_packet`` are called by the reader's thread: be quick there, and raise nothing."""
        self._patience = patience or Patience()
        self._on_opened, self._on_packet = on_opened, on_packet
        self.source = source
        self.ledger = Ledger()
        self.timeline = Timeline()
        self.ear = Ear()
        self._doze = Doze(key_pictures_s)
        self._gathering = Gathering()
        self._now = now
        self._began: _Beginning | None = None
        self._index = 0
        self._napped_s = 0.0
        self._stop = threading.Event()
        self._slot: Slot | None = None

    def pictures(self) -> Generator[Picture]:
        """Yields until a file is over or ``stop`` was called; raises CaptureError where the picture fails.

        A reader thread decodes meanwhile. Of a live or paced source the newest picture wins, and those it
        overtakes are shed; of any other source none is.
        """
        self._began = self._began or _Beginning(self._now(), time.monotonic())
        slot = self._slot = Slot(self.ledger)
        reader = threading.Thread(
            target=self._read, args=(slot, self._began), name=f"read {shown(self.source.url)}", daemon=True
        )
        reader.start()
        try:
            while not self._stop.is_set() and (picture := slot.take()) is not None:
                yield picture
        finally:
            slot.close()
            # A second reader must not start beside the first; but after the last one nothing follows.
            reader.join(_FAREWELL_S if self._stop.is_set() and self.source.live else None)

    def doze(self, wanted: bool) -> None:
        """While ``wanted``, a live or paced source need show no more than its key pictures; from any thread.

        Every packet still passes ``on_packet``. Where key pictures come too rarely, all are decoded as before.
        """
        self._doze.wanted = wanted and self._overtaking

    def next_look(self, at_s: float) -> None:
        """Pictures before ``at_s`` may be passed over: of a live or paced source they need not be shown."""
        self._gathering.due_s = at_s if self._overtaking else float("-inf")

    def stop(self) -> None:
        """Ends ``pictures`` soon, from any thread."""
        self._stop.set()
        if self._slot is not None:
            self._slot.close()

    @property
    def _overtaking(self) -> bool:
        """Time does not wait: the newest picture wins."""
        return self.source.live or self.source.paced

    @property
    def _opens_anew(self) -> bool:
        """Sound is wanted, or no longer: only whoever asks anew gets another choice. A file would begin again."""
        return self.source.live and self.ear.changed

    def _read(self, slot: Slot, began: _Beginning) -> None:
        try:
            self._pass_through(slot, began)
            while (self.source.loop or self._opens_anew) and not self._unwanted(slot):
                self._pass_through(slot, began)
            if self.source.live and not self._unwanted(slot):
                raise CaptureError("error.edge.capture.hung_up", source=shown(self.source.url))
        except Exception as error:  # whatever ended the stream, the looker must hear of it
            if self.source.live:
                self.ear.broke_off()
            slot.finish(error)
        else:
            slot.finish()

    def _unwanted(self, slot: Slot) -> bool:
        return slot.closed or self._stop.is_set()

    def _pass_through(self, slot: Slot, began: _Beginning) -> None:
        """Once through the file, or as long as the camera speaks."""
        pause_s = time.monotonic() - began.monotonic_s - self.timeline.last_s if self._overtaking else 0.0
        self.timeline.reopen(max(pause_s, self.timeline.step_s))
        url = self.source.url
        with opened_to_listen(url, self._patience, self.ear) as (container, stream, sound):
            filmed_s = declared_s(container, stream)
            if not self.source.live:
                self.timeline.largest_gap_s = max(60.0, filmed_s)
            if self._unwanted(slot):
                return
            self._on_opened(stream)
            decoder, unit = Decoder(stream, url, self.ledger), stream.time_base
            try:
                for packet in packets_of(container, stream, url, self._patience, sound):
                    for raw, late_s in self._decoded(packet, seconds_of(packet.pts, unit), decoder, began):
                        at_s = self.timeline.place(raw.time)
                        if at_s is None:
                            self.ledger.settle(Fate.DAMAGED)
                            decoder.misplaced()
                        else:
                            self._hand_over(raw, at_s, late_s, slot, began)
                    if self._unwanted(slot) or self._opens_anew:
                        return
                    if self.source.live:
                        decoder.give_up_after(self._patience.for_picture)
            finally:
                self._doze.forget(decoder)
                self._gathering.forget(decoder)
            if not self.source.live:
                decoder.finish(filmed_s)

    def _decoded(
        self, packet: "av.Packet[VideoStream]", stamp_s: float | None, decoder: Decoder, began: _Beginning
    ) -> "Iterator[tuple[av.VideoFrame, float]]":
        """The pictures to be seen now that this packet came, and how much older than it each of them is."""
        if self.ear.took(packet):
            return
        at_s = None
        if packet.size > 0:
            at_s = self.timeline.foresee(stamp_s)
            self.ear.saw(stamp_s, at_s)
            self._on_packet(packet, at_s)
        due = self._gathering.take(packet, at_s)
        if due and at_s is not None:
            self._keep_pace(at_s, began, dozing=self._doze.dozing and not packet.is_keyframe)
        frames = [frame for each, its_s in due for frame in self._doze.pictures(each, its_s, decoder)]
        newest_s = max((frame.time for frame in frames if frame.time is not None), default=0.0)
        for frame in frames:
            yield frame, newest_s - frame.time if frame.time is not None else 0.0

    def _keep_pace(self, at_s: float, began: _Beginning, *, dozing: bool) -> None:
        """Wait as long as it takes: a paced file for the clock, a dozing camera for a handful of packets."""
        if dozing and 0.0 <= at_s - self._napped_s < _HANDFUL_S:
            return
        self._napped_s = at_s
        if self.source.live:
            if dozing:
                self._stop.wait(_LIVE_NAP_S)
        elif self.source.paced:
            self._await(began.monotonic_s + at_s)

    def _hand_over(self, raw: "av.VideoFrame", at_s: float, late_s: float, slot: Slot, began: _Beginning) -> None:
        """Whatever was decoded comes through here, also when nobody wants it any more: each has its fate."""
        if late_s > 0.0 and self._gathering.passed_over(at_s):
            self._index += 1
            self.ledger.settle(Fate.SKIPPED)
            return
        if self.source.paced and not self.source.live and not self._unwanted(slot):
            self._await(began.monotonic_s + at_s)
        if self._overtaking:
            captured_at = self._now() - timedelta(seconds=late_s)
        else:
            captured_at = began.at + timedelta(seconds=at_s)
        picture = Picture(self._index, at_s, captured_at, raw)
        self._index += 1
        if self._unwanted(slot) or not slot.put(picture, wait=not self._overtaking):
            self.ledger.settle(Fate.SHED)

    def _await(self, monotonic_s: float) -> None:
        left_s = monotonic_s - time.monotonic()
        if left_s > _NAP_S:
            self._stop.wait(left_s)
        elif left_s > 0.0:  # who stops us can wait so long, and waiting for an event costs ten times as much
            time.sleep(left_s)
