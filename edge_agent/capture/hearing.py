"""Listens to a camera for as long as somebody wants to know how loud it is, and keeps of it nothing but levels.

Sound is decoded only while a pack that listens watches this camera. Each packet is measured and forgotten: it
reaches no ring, no tape, no disk and no network. 声音不录、不存、不传，只算响度。
"""

import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from enum import StrEnum
from typing import TYPE_CHECKING, cast

import numpy as np
from numpy.typing import NDArray

from edge_agent.capture.grudge import Grudge
from edge_agent.capture.meter import FASTEST_HZ, SLOWEST_HZ, Meter, Second
from edge_agent.capture.opening import CaptureError, Patience, opened
from pipelines.loudness import Background, Level

if TYPE_CHECKING:
    import av
    from av.audio.stream import AudioStream
    from av.container import InputContainer
    from av.video.stream import VideoStream

#: Whoever looks more rarely than this misses the oldest seconds.
_MOST_WAITING = 900
#: The last seconds that tell whether a microphone can be relied on, and from how many on they do.
_JUDGED_S, _FEWEST_S = 60, 5
#: After so long without a whole second nothing is heard.
_SILENT_S = 10.0
#: A second of which more than this share is at full scale is clipped.
_CLIPPED = 0.01
#: Sound further than this from the picture it came with has a clock of its own: then it is as old as that picture.
_CLOCKS_APART_S = 5.0
#: A leap of the sound's stamps over more than this is a gap; less is how packets come.
_GAP_S = 1.0
#: Why a camera did not open, whether or not it was asked for its sound: it is not asked twice. A wrong password
#: locks us out twice as soon, and a camera that is off keeps us waiting twice as long.
_SOUND_OR_NOT = tuple(f"error.edge.capture.{why}" for why in ("wrong_password", "no_answer", "refused"))
#: What a sample of each format is divided by to lie within ±1.
_FULL_SCALE = {"u8": 128.0, "s16": 32768.0, "s32": 2147483648.0, "flt": 1.0, "dbl": 1.0}


class Deaf(StrEnum):
    """Why a camera that is listened to cannot be heard. The names are those of the texts."""

    NO_TRACK = "no_track"
    #: There is sound, and no making sense of it: an unknown codec, damage, or a camera that opens only without it.
    UNREADABLE = "unreadable"
    #: There should be sound, and none comes.
    NOTHING_COMES = "nothing_comes"
    #: Digital silence: no microphone is ever as still.
    MUTED = "muted"
    CLIPPED = "clipped"
    #: Pictures that were kept come without sound, which never is.
    NOT_KEPT = "not_kept"


class Ear:
    """Of one camera. The looker sets ``wanted``, takes levels and asks ``deaf``; all else is the reader's."""

    def __init__(self, monotonic: Callable[[], float] = time.monotonic) -> None:
        self.wanted = False
        self.listening = False  #: since the source was opened last
        self._monotonic = monotonic
        self._grudge = Grudge()
        self._asked = False  #: for sound, when the source was opened last
        self._lock = threading.Lock()
        self._levels: deque[Level] = deque(maxlen=_MOST_WAITING)
        self._background = Background()
        self._judged: deque[tuple[Second, float]] = deque(maxlen=_JUDGED_S)
        self._cannot: Deaf | None = None  #: what was clear when the source was opened
        self._judgement: Deaf | None = None  #: what the last seconds say
        self._track: AudioStream | None = None
        self._meter: tuple[int, int, Meter] | None = None
        self._ends_s: float | None = None  #: when what the meter holds by now ends
        self._picture: tuple[float, float] | None = None  #: stamp of the newest packet of pictures, and its time
        self._newest_s = 0.0  #: where the newest level lies
        self._spoilt_s: float | None = None  #: when damage was counted last
        self._since_s: float | None = None  #: since when a whole second should have come

    @property
    def changed(self) -> bool:
        """Whether the source must be opened anew to do what is wanted."""
        return self.wanted is not self.listening or (self.listening and not self._asked and not self._forgone)

    @property
    def _forgone(self) -> bool:
        return self._grudge.forgoes(self._monotonic())

    def opening(self) -> bool:
        """The source is about to be opened: whether to ask it for its sound."""
        self.listening = self.wanted
        self._asked = self.listening and not self._forgone
        self._grudge.opening()
        return self._asked

    def unanswered(self) -> None:
        """The source did not answer when it was opened."""
        if self.listening:
            self._grudge.failed(sound=self._asked, now_s=self._monotonic())

    def broke_off(self) -> None:
        """The source was open, and failed or hung up."""
        if self.listening:
            self._grudge.broke_off(sound=self._asked, now_s=self._monotonic())

    def opened(self, track: "AudioStream | None", cannot: Deaf | None = None) -> None:
        """The source was opened with the sound that was asked for, or without any, for that reason."""
        self._grudge.opened(self._monotonic())
        with self._lock:
            self._judged.clear()
            self._cannot, self._judgement = cannot, None
            self._track, self._meter, self._picture, self._since_s = track, None, None, None

    def saw(self, stamp_s: float | None, at_s: float | None) -> None:
        """A packet of pictures came: its stamp is that time. Sound is dated by it."""
        if self.wanted and stamp_s is not None and at_s is not None:
            self._picture = (stamp_s, at_s)
            self._since_s = at_s if self._since_s is None else self._since_s

    def took(self, packet: "av.Packet[VideoStream]") -> bool:
        """Measure it if it is sound, and say whether it was. The pictures go on whatever is wrong with it."""
        # Not by ``stream_index``: the empty packets that end each stream have none, and say 0.
        if self._track is None or packet.stream.index != self._track.index:
            return False
        try:
            self._hear(cast("av.Packet[AudioStream]", packet))
        except Exception:  # a damaged packet, a format that nobody knows: counted, and told by ``deaf``
            self._spoilt()
        return True

    def take(self, until_s: float) -> tuple[Level, ...]:
        """The seconds that were complete at ``until_s``, oldest first; each is handed out once."""
        taken: list[Level] = []
        with self._lock:
            while self._levels and self._levels[0].at_s <= until_s:
                taken.append(self._levels.popleft())
        return tuple(taken)

    def deaf(self, at_s: float) -> Deaf | None:
        """Why nothing can be heard at ``at_s``; None where something can, or nobody wants to."""
        with self._lock:
            if not self.wanted or self._cannot is not None or self._judgement is not None:
                return (self._cannot or self._judgement) if self.wanted else None
            since_s = self._since_s
        if since_s is None or at_s - max(since_s, self._newest_s) <= _SILENT_S:
            return None
        return Deaf.NOTHING_COMES

    def _hear(self, packet: "av.Packet[AudioStream]") -> None:
        for frame in packet.decode():
            self._measure(frame)

    def _spoilt(self) -> None:
        """Once a second at most, so that packets and whole seconds weigh the same."""
        at_s = self._picture[1] if self._picture else 0.0
        if self._spoilt_s is None or at_s - self._spoilt_s >= 1.0:
            self._spoilt_s = at_s
            self._count(Second(None, 0.0, damaged=True), None)

    def _measure(self, frame: "av.AudioFrame") -> None:
        samples = _samples_of(frame)
        begins_s = self._begins_s(frame)
        if begins_s is None or samples.shape[1] == 0:
            return  # before the first picture nothing has a time
        meter = self._meter_for(frame.sample_rate, samples.shape[0], begins_s)
        ends_s = (begins_s if self._ends_s is None else self._ends_s) + samples.shape[1] / frame.sample_rate
        self._ends_s = ends_s
        seconds = meter.take(samples)
        for number, second in enumerate(seconds):
            later = len(seconds) - 1 - number
            self._count(second, ends_s - meter.kept_s - later * meter.second_s)

    def _begins_s(self, frame: "av.AudioFrame") -> float | None:
        """When this sound was made, by the clock of the pictures."""
        if self._picture is None:
            return None
        stamp_s, at_s = self._picture
        apart_s = frame.time - stamp_s if frame.time is not None else 0.0
        return at_s + apart_s if abs(apart_s) <= _CLOCKS_APART_S else at_s

    def _meter_for(self, rate_hz: int, channels: int, begins_s: float) -> Meter:
        """The one at work, or a new one where the sound changed or did not go on from where it was."""
        gap_s = abs(begins_s - self._ends_s) if self._ends_s is not None else 0.0
        if self._meter is None or self._meter[:2] != (rate_hz, channels) or gap_s > _GAP_S:
            if not SLOWEST_HZ <= rate_hz <= FASTEST_HZ:
                raise ValueError(rate_hz)
            self._meter, self._ends_s = (rate_hz, channels, Meter(rate_hz, channels)), None
        return self._meter[2]

    def _count(self, second: Second, at_s: float | None) -> None:
        clipped = second.clipped if second.clipped > _CLIPPED else 0.0
        with self._lock:
            self._judged.append((second, clipped))
            self._judgement = _judgement(self._judged)
            if at_s is None or at_s <= self._newest_s:
                return
            self._newest_s = at_s
            if second.dba is not None:
                self._background.learn(at_s, second.dba)
            self._levels.append(Level(at_s, second.dba, self._background.quiet_dba, clipped))


@contextmanager
def opened_to_listen(
    url: str, patience: Patience, ear: Ear
) -> "Iterator[tuple[InputContainer, VideoStream, AudioStream | None]]":
    """What ``opened`` opens, and its sound where the ear wants it. Raises CaptureError.

    Sound must never cost the picture: a camera that cannot be opened with it, or breaks off with it again and again, is
    opened without.
    """
    asked = ear.opening()
    with ExitStack() as stack:
        cannot = Deaf.UNREADABLE if ear.listening and not asked else None
        try:
            container, stream = stack.enter_context(opened(url, patience, sound=asked))
        except CaptureError as error:
            if error.key == "error.edge.capture.no_answer":
                ear.unanswered()
            if not asked or "://" not in url or error.key in _SOUND_OR_NOT:
                raise
            container, stream = stack.enter_context(opened(url, patience))
            cannot = Deaf.UNREADABLE
        track = container.streams.audio[0] if asked and container.streams.audio else None
        if track is not None and track.codec_context is None:
            track, cannot = None, Deaf.UNREADABLE
        if track is None and ear.listening:
            cannot = cannot or Deaf.NO_TRACK
        ear.opened(track, cannot)
        yield container, stream, track


def _samples_of(frame: "av.AudioFrame") -> NDArray[np.float32]:
    """(channels, n), full scale is 1. Raises ValueError for a format that cannot be measured."""
    scale = _FULL_SCALE.get(frame.format.name.removesuffix("p"))
    channels = frame.layout.nb_channels
    if scale is None or channels < 1:
        raise ValueError(frame.format.name)
    raw = frame.to_ndarray()
    if not frame.format.is_planar:
        raw = raw.reshape(-1, channels).T
    samples = raw.astype(np.float32) / np.float32(scale)
    return samples - np.float32(1.0) if frame.format.name.startswith("u8") else samples


def _judgement(seconds: "deque[tuple[Second, float]]") -> Deaf | None:
    """What the last seconds say about the microphone."""
    if len(seconds) < _FEWEST_S:
        return None
    if all(second.muted for second, _ in seconds):
        return Deaf.MUTED
    if 2 * sum(second.damaged for second, _ in seconds) > len(seconds):
        return Deaf.UNREADABLE
    return Deaf.CLIPPED if 2 * sum(clipped > 0.0 for _, clipped in seconds) > len(seconds) else None
