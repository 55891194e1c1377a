"""How many people look through which camera, and until when: perception must never starve for them."""

import threading
from dataclasses import dataclass, field
from uuid import UUID

from edge_agent.live_view.errors import LiveViewError


@dataclass(frozen=True, slots=True)
class Limits:
    """What live view may take of this node."""

    #: People at once, over all cameras; 0: nobody.
    most: int = 6
    most_per_camera: int = 3
    longest_side_px: int = 640
    pictures_per_s: float = 8.0


@dataclass(frozen=True, slots=True)
class Seat:
    camera_id: str
    #: By the clock that only counts.
    until_s: float


@dataclass(slots=True)
class Seats:
    """Who looks. Asked from several threads."""

    limits: Limits
    _taken: dict[UUID, Seat] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def take(self, view_id: UUID, camera_id: str, until_s: float) -> None:
        """Raises LiveViewError where all seats are taken. A view that is asked for again keeps the one it has."""
        most, per_camera = self.limits.most, self.limits.most_per_camera
        with self._lock:
            others = [seat.camera_id for id_, seat in self._taken.items() if id_ != view_id]
            if most == 0:
                raise LiveViewError("error.edge.live.off")
            if others.count(camera_id) >= per_camera:
                raise LiveViewError("error.edge.live.camera_full", most=per_camera)
            if len(others) >= most:
                raise LiveViewError("error.edge.live.node_full", most=most)
            self._taken[view_id] = Seat(camera_id, until_s)

    def keep(self, view_id: UUID, until_s: float) -> bool:
        """False where it has ended meanwhile."""
        with self._lock:
            seat = self._taken.get(view_id)
            if seat is not None:
                self._taken[view_id] = Seat(seat.camera_id, until_s)
            return seat is not None

    def leave(self, view_id: UUID) -> None:
        with self._lock:
            self._taken.pop(view_id, None)

    def over(self, now_s: float) -> list[UUID]:
        """Views whose time is up."""
        with self._lock:
            return [id_ for id_, seat in self._taken.items() if seat.until_s <= now_s]
