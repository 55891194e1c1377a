"""Takes the picture that proves an event, without faces and number plates, and signs it."""

from collections.abc import Callable, Sequence
from datetime import datetime
from hashlib import sha256
from typing import Protocol
from uuid import UUID

import numpy as np
import structlog
from numpy.typing import NDArray

from edge_agent.evidence.certificate import SealError
from edge_agent.evidence.plates import NO_PLATES, FindsPlates
from edge_agent.evidence.seal import Seal, statement_of, unsealed
from edge_agent.evidence.shelf import Shelf
from edge_agent.privacy import Corners, cover_plates
from protocol.events import Event, Phase
from protocol.evidence import LARGEST_EVIDENCE_BYTES, EvidenceKind, EvidenceRef

_JPEG_QUALITY = 85
#: Longest side of a snapshot; a phone shows no more, and a year of them must fit somewhere.
_LONGEST_SIDE_PX = 1920
#: While an event goes on, one new snapshot each so often is enough.
SNAPSHOT_EVERY_S = 30.0
#: Whose head is blurred.
PERSON = "person"
#: Picture (h, w, 3) → the boxes of everybody in it, in pixels.
FindPersons = Callable[[NDArray[np.uint8]], Sequence[Corners]]
#: Picture (h, w, 3) and the boxes of all persons in it → the picture without heads, and how many there were.
Blur = Callable[[NDArray[np.uint8], Sequence[Corners]], tuple[NDArray[np.uint8], int]]

log = structlog.get_logger(__name__)


class Attaches(Protocol):
    """What a camera's loop asks of whoever keeps its pictures."""

    def attach(
        self, events: Sequence[Event], image: NDArray[np.uint8], at_s: float, persons: Sequence[Corners]
    ) -> Sequence[Event]: ...


def jpeg_of(safe: NDArray[np.uint8]) -> bytes | None:
    """A picture (h, w, 3) whose heads and number plates are covered already as JPEG; None if it cannot be one.

    OpenCV writes pixels and nothing else: no place, no device, no time inside the file.
    """
    import cv2

    scale = min(_LONGEST_SIDE_PX / max(safe.shape[:2]), 1.0)
    if scale < 1.0:
        safe = np.asarray(cv2.resize(safe, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), np.uint8)
    done, jpeg = cv2.imencode(".jpg", safe, [cv2.IMWRITE_JPEG_QUALITY, _JPEG_QUALITY])
    return jpeg.tobytes() if done else None


def exhibit(
    content: bytes, media_type: str, events: Sequence[Event], captured_at: datetime, blurred: int, seal: Seal,
    **more: float,
) -> tuple[EvidenceRef, bytes] | None:  # fmt: skip
    """``content`` signed, and what names it; None if it is too large. The digest is taken last: it covers the proof.

    What cannot be signed is kept all the same: an alarm's picture helps first, and says itself that it is unsigned.
    """
    try:
        content = seal(content, media_type, statement_of(events, captured_at, blurred, **more))
    except SealError as error:
        log.warning("evidence not signed", why=str(error))
    if len(content) > LARGEST_EVIDENCE_BYTES:
        return None
    ref = EvidenceRef(
        sha256=sha256(content).hexdigest(),
        kind=EvidenceKind.CLIP if media_type.startswith("video/") else EvidenceKind.SNAPSHOT,
        media_type=media_type,
        size_bytes=len(content),
        captured_at=captured_at,
        blurred=blurred,
    )
    return ref, content


class NoWitness:
    """For a model that cannot see people: whose head it cannot find, it must not show."""

    def attach(
        self, events: Sequence[Event], image: NDArray[np.uint8], at_s: float, persons: Sequence[Corners]
    ) -> Sequence[Event]:
        return events


class Witness:
    """Attaches a snapshot to those revisions of one camera's events that deserve one."""

    def __init__(
        self, shelf: Shelf, blur: Blur, seal: Seal = unsealed, everybody: FindPersons = lambda image: (),
        plates: FindsPlates = NO_PLATES,
    ) -> None:  # fmt: skip
        """``everybody``: looks for more people than the camera's own looks saw, before a picture is taken;
        ``plates``: for number plates."""
        self._shelf = shelf
        self._blur = blur
        self._everybody = everybody
        self._plates = plates
        self._seal = seal
        self._last_s: dict[UUID, float] = {}

    def attach(
        self, events: Sequence[Event], image: NDArray[np.uint8], at_s: float, persons: Sequence[Corners]
    ) -> list[Event]:
        """The same revisions, the deserving ones with a snapshot of ``image`` (h, w, 3) without its heads and plates.

        One picture serves all events of one instant. Without room for it they go without.
        """
        deserving = {event.event_id for event in events if self._deserves(event, at_s)}
        if not deserving:
            return list(events)
        try:
            safe, blurred = self._blur(image, tuple(dict.fromkeys((*persons, *self._everybody(image)))))
            safe = cover_plates(safe, self._plates.within(image, self._plates.vehicles(image)))
        except Exception:  # what cannot be covered is not shown; the alarm goes all the same
            log.exception("heads or plates not covered, no picture", camera=events[0].camera_id)
            return list(events)
        ref = self._keep(safe, blurred, [event for event in events if event.event_id in deserving])
        if ref is None:
            return list(events)
        seen = {"evidence": (ref,)}
        return [e.model_copy(update=seen) if e.event_id in deserving else e for e in events]

    def _deserves(self, event: Event, at_s: float) -> bool:
        """Every beginning and end, and once in a while in between."""
        last_s = self._last_s.get(event.event_id)
        if event.phase is Phase.UPDATED and last_s is not None and at_s - last_s < SNAPSHOT_EVERY_S:
            return False
        if event.phase.last:
            self._last_s.pop(event.event_id, None)
        else:
            self._last_s[event.event_id] = at_s
        return True

    def _keep(self, safe: NDArray[np.uint8], blurred: int, events: Sequence[Event]) -> EvidenceRef | None:
        jpeg = jpeg_of(safe)
        taken = jpeg and exhibit(jpeg, "image/jpeg", events, events[0].observed_at, blurred, self._seal)
        if not taken:
            return None
        ref, content = taken
        rank = min(event.severity.rank for event in events)
        return ref if self._shelf.keep(content, rank) else None
