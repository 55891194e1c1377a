"""How are the cameras? A camera without a picture says so; it never passes for a quiet street."""

import threading
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from protocol.messages import CameraReport, CameraState, FrameAccount
from protocol.texts import Language, Text, both, say

#: A camera that was live and sent nothing for so long has stalled; after the second time it has no picture.
STALLED_AFTER_S = 5.0
NO_PICTURE_AFTER_S = 30.0
#: What happened to a camera that is live all the same is told for so long.
_NOTED_S = 120.0
#: A camera that is live, but of whose pictures more than this share of these seconds is damaged, says so.
_SPOILT_SHARE, _SPOILT_S = 0.1, 10.0
#: A camera whose picture broke off so often within these seconds says so also while it is live.
_FLAPS, _FLAPS_S = 3, 600.0


class CameraHealth:
    """What is known about one camera. Its worker writes, everybody reads."""

    def __init__(self, camera_id: str, account: Callable[[], FrameAccount]) -> None:
        self.camera_id = camera_id
        self._account = account
        self._lock = threading.Lock()
        self._state = CameraState.CONNECTING
        self._trouble: Text | None = None
        self._plan_trouble: Text | None = None
        self._blind: Text | None = None
        self._broke: Text | None = None
        self._watched: Callable[[datetime], tuple[str, ...]] | None = None
        self._note: Text | None = None
        self._noted_s = 0.0
        self._spoilt: Text | None = None
        self._broke_off_s: deque[float] = deque(maxlen=1000)
        self._last_frame_at: datetime | None = None
        self._heard_s = 0.0
        self._counted = account()
        self._counted_s = 0.0

    def saw_picture(self, captured_at: datetime, monotonic_s: float) -> None:
        with self._lock:
            self._state, self._trouble = CameraState.LIVE, None
            self._last_frame_at, self._heard_s = captured_at, monotonic_s
        if monotonic_s - self._counted_s >= _SPOILT_S:
            self._count(monotonic_s)

    def _count(self, monotonic_s: float) -> None:
        before, now = self._counted, self._account()
        self._counted, self._counted_s = now, monotonic_s
        damaged, received = now.damaged - before.damaged, now.received - before.received
        if damaged > _SPOILT_SHARE * received:
            goes_on = self._note is self._spoilt and monotonic_s - self._noted_s < _NOTED_S
            if self._spoilt is None or not goes_on:
                # The numbers of its first seconds: with others every ten it would be news to the brain each time.
                self._spoilt = both("edge.trouble.spoilt", damaged=damaged, received=received)
            self.note(self._spoilt, monotonic_s)

    def became(self, state: CameraState, trouble: Text | None = None) -> None:
        with self._lock:
            if self._state is CameraState.LIVE and state is not CameraState.ENDED:
                self._broke_off_s.append(self._heard_s)
            self._state, self._trouble = state, trouble

    def note(self, happened: Text, monotonic_s: float) -> None:
        """Something a person should hear of though the picture goes on."""
        with self._lock:
            self._note, self._noted_s = happened, monotonic_s

    def unseen(self) -> Text | None:
        """Why not all that was shown can have been seen, however long ago that was; None: all of it was.

        A picture that changed its size was seen all the same.
        """
        with self._lock:
            return self._trouble or self._blind or self._broke or self._spoilt

    def plan_is(self, trouble: Text | None, watched: Callable[[datetime], tuple[str, ...]]) -> None:
        """Whether everything the brain wants of this camera can be done here, and which packs look at an instant."""
        with self._lock:
            self._plan_trouble, self._watched = trouble, watched

    def blind_is(self, trouble: Text | None, broken: Text | None = None) -> None:
        """What is watched for and cannot be seen at this moment though pictures come; None: nothing.

        ``broken``: the part of it whose own rule failed, which is remembered for `unseen`.
        """
        with self._lock:
            self._blind, self._broke = trouble, broken or self._broke

    def report(self, monotonic_s: float, at: datetime | None = None) -> CameraReport:
        """``at``: the time now, where it shall be told which packs watch."""
        with self._lock:
            watched = self._watched
            note = self._note if monotonic_s - self._noted_s < _NOTED_S else self._flaps(monotonic_s)
            state, trouble = self._state, self._trouble or self._blind or note or self._plan_trouble
            last_at, silent_s = self._last_frame_at, monotonic_s - self._heard_s
        if state is CameraState.LIVE and (after := after_silence(silent_s)) is not state:
            # The bound, not the count: the words change when the state does, not every second.
            bound_s = STALLED_AFTER_S if after is CameraState.STALLED else NO_PICTURE_AFTER_S
            state, trouble = after, both("edge.trouble.silent", seconds=round(bound_s))
        return CameraReport(
            camera_id=self.camera_id,
            state=state,
            frames=self._account(),
            last_frame_at=last_at,
            trouble=trouble,
            watching=watched(at) if watched is not None and at is not None else None,
        )

    def _flaps(self, monotonic_s: float) -> Text | None:
        """Live at this moment, but gone again and again: such a camera is not to be relied on."""
        times = sum(monotonic_s - at_s < _FLAPS_S for at_s in self._broke_off_s)
        return both("edge.trouble.flaps", times=times, minutes=round(_FLAPS_S / 60)) if times >= _FLAPS else None


def after_silence(silent_s: float) -> CameraState:
    """What a live camera is called after so many seconds without a picture."""
    if silent_s > NO_PICTURE_AFTER_S:
        return CameraState.NO_PICTURE
    return CameraState.STALLED if silent_s > STALLED_AFTER_S else CameraState.LIVE


@dataclass(frozen=True, slots=True)
class Status:
    """The whole node at one moment, for a person or a script."""

    at: datetime
    cameras: tuple[CameraReport, ...]
    #: Counters by name, of the outbox and of the evidence.
    outbox: Mapping[str, int]
    evidence: Mapping[str, int]
    connected: bool
    uplink_trouble: Text | None
    clock_offset_s: float

    @property
    def headline(self) -> tuple[object, ...]:
        """What changes only when something happened: two equal headlines need not be told twice."""
        return (
            tuple((camera.state, camera.trouble) for camera in self.cameras),
            self.connected,
            self.uplink_trouble,
        )


def as_json(status: Status) -> dict[str, Any]:
    return {
        "at": status.at.isoformat(),
        "cameras": [camera.model_dump(mode="json") for camera in status.cameras],
        "outbox": dict(status.outbox),
        "evidence": dict(status.evidence),
        "uplink": {
            "connected": status.connected,
            "trouble": status.uplink_trouble.model_dump() if status.uplink_trouble else None,
            "clock_offset_s": round(status.clock_offset_s, 3),
        },
    }


def as_lines(status: Status, names: Mapping[str, str], language: Language) -> Sequence[str]:
    """One line per camera and one for the brain."""
    lines = [_camera_line(camera, names.get(camera.camera_id, camera.camera_id), language) for camera in status.cameras]
    key = "edge.status.connected" if status.connected else "edge.status.alone"
    why = status.uplink_trouble.in_(language) if status.uplink_trouble else ""
    lines.append(say(key, language, waiting=status.outbox.get("waiting", 0), why=why).rstrip())
    return lines


def _camera_line(camera: CameraReport, name: str, language: Language) -> str:
    line = say(
        "edge.status.camera",
        language,
        name=name,
        state=say(f"edge.state.{camera.state}", language),
        received=camera.frames.received,
        inferred=camera.frames.inferred,
    )
    return f"{line} {camera.trouble.in_(language)}" if camera.trouble else line
