"""Everything of one node that has to do with proof: its seal, its shelf, its studio and each camera's clips."""

from collections.abc import Callable, Mapping
from dataclasses import asdict
from pathlib import Path

import structlog

from edge_agent.capture.ring import Ring
from edge_agent.evidence.certificate import own_certificate
from edge_agent.evidence.filming import LONGEST_LENGTHS, CameraFilms, Films, NoFilms
from edge_agent.evidence.plates import NO_PLATES, FindsPlates
from edge_agent.evidence.seal import Sealer
from edge_agent.evidence.shelf import Shelf
from edge_agent.evidence.studio import Studio
from edge_agent.evidence.witness import Attaches, FindPersons, NoWitness, Witness
from edge_agent.privacy import blur_heads
from protocol.errors import WanglouError
from protocol.events import Event

#: Kept beyond a clip's own seconds: its last pictures may come out of order.
_SPARE_S = 2.0

log = structlog.get_logger(__name__)


class EvidenceRoom:
    """Opens the shelf and the seal; nothing runs before ``start``. Raises SealError."""

    def __init__(
        self,
        data: Path,
        find: FindPersons | None,
        *,
        everybody: FindPersons = lambda image: (),
        quota_bytes: int,
        agent_version: str,
        clock_offset_s: Callable[[], float],
        append: Callable[[Event], None],
        plates: Callable[[str], FindsPlates] = lambda camera_id: NO_PLATES,
    ) -> None:
        """``find`` sees persons; None for a model that cannot: whose head it cannot find, it must not show.

        ``everybody`` looks more closely, once for each snapshot, and at crowds in clips. ``plates`` says who looks for
        number plates in the pictures of a camera.
        """
        self._find = find
        self._everybody = everybody
        self._append = append
        self._plates = plates
        self.shelf = Shelf(data / "evidence", quota_bytes=quota_bytes)
        self._seal = Sealer(own_certificate(data), agent_version, clock_offset_s)
        self._studio = Studio(self.shelf, self._seal, find or (lambda image: ()), everybody=everybody)
        self._cameras: list[CameraFilms] = []

    def witness(self, camera_id: str) -> Attaches:
        """Who takes the snapshots of one more camera."""
        if self._find is None:
            return NoWitness()
        return Witness(self.shelf, blur_heads, self._seal, self._everybody, self._plates(camera_id))

    def films(self, camera_id: str, before_s: float, after_s: float) -> Films:
        """The clips of one more camera."""
        if self._find is None:
            return NoFilms()
        ring = Ring(before_s + LONGEST_LENGTHS * after_s + _SPARE_S)
        plates = self._plates(camera_id)
        films = CameraFilms(ring, self._studio, before_s, after_s, self._tell, plates=plates)
        self._cameras.append(films)
        self._studio.ticks.append(films.tick)
        return films

    def forget(self, films: Films) -> None:
        """The camera is gone, and what waited for its clips was told when it was closed."""
        if isinstance(films, CameraFilms):
            films.give_up()
            self._cameras = [each for each in self._cameras if each is not films]
            self._studio.ticks = [tick for tick in self._studio.ticks if tick != films.tick]

    def start(self) -> None:
        self._studio.start()

    def stop(self) -> None:
        """Clips not made by now are not made, and last words that waited for them are told."""
        self._studio.stop()
        for films in self._cameras:
            films.give_up()

    @property
    def idle(self) -> bool:
        """No clip is under way and no last word waits for one."""
        return self._studio.idle and all(films.idle for films in self._cameras)

    def account(self) -> Mapping[str, int]:
        clips = {f"clips_{what}": n for what, n in asdict(self._studio.account).items()}
        return {"waiting": self.shelf.unsent, "dropped": self.shelf.dropped, "refused": self.shelf.refused, **clips}

    def _tell(self, event: Event) -> None:
        """A last word that waited for its clip."""
        try:
            self._append(event)
        except WanglouError as error:  # counted by the outbox and told in every hello
            log.warning("event not stored", camera=event.camera_id, why=str(error))
        else:
            log.info(
                "event", camera=event.camera_id, kind=event.kind, phase=str(event.phase), trace=str(event.event_id)
            )
