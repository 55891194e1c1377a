"""Which cameras the brain gave this node, with their addresses and passwords: a file that nobody else may read."""

from collections.abc import Mapping
from pathlib import Path

import structlog
from pydantic import TypeAdapter, ValidationError

from edge_agent.replacing import replace_durably
from protocol.commands import AddCamera

log = structlog.get_logger(__name__)

#: In the node's data folder.
ROSTER_FILE = "cameras.json"

_CAMERAS = TypeAdapter(tuple[AddCamera, ...])


class Roster:
    """Kept beside the node's key, for the next start."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._cameras = {camera.camera_id: camera for camera in self._load()}

    def all(self) -> Mapping[str, AddCamera]:
        return dict(self._cameras)

    def put(self, camera: AddCamera) -> None:
        """On the disk when this returns. Raises OSError where it has no room."""
        self._save({**self._cameras, camera.camera_id: camera})

    def remove(self, camera_id: str) -> None:
        self._save({id_: camera for id_, camera in self._cameras.items() if id_ != camera_id})

    def _load(self) -> tuple[AddCamera, ...]:
        try:
            return _CAMERAS.validate_json(self._path.read_bytes())
        except FileNotFoundError:
            return ()
        except (OSError, ValidationError):
            # Without what is wrong with it: that would repeat a password. The brain's next word brings it again.
            log.warning("cameras of the brain unreadable", file=str(self._path))
            return ()

    def _save(self, cameras: Mapping[str, AddCamera]) -> None:
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        replace_durably(self._path, _CAMERAS.dump_json(tuple(cameras.values())))
        self._cameras = dict(cameras)
