"""What proves an event: signed snapshots and clips without faces and plates, on a shelf until the brain has them."""

from edge_agent.evidence.certificate import ANCHOR_FILE, SealError, own_certificate
from edge_agent.evidence.everybody import LastLook, at_first_sight, everybody, persons_of
from edge_agent.evidence.filming import CameraFilms, Films, NoFilms, came, with_clip
from edge_agent.evidence.plates import (
    NO_PLATES,
    PLATE_MODEL,
    FindsPlates,
    NoPlates,
    NumberPlates,
    by_camera,
    vehicles_of,
)
from edge_agent.evidence.room import EvidenceRoom
from edge_agent.evidence.seal import Sealer
from edge_agent.evidence.shelf import Exhibit, Shelf
from edge_agent.evidence.studio import Studio
from edge_agent.evidence.witness import PERSON, Attaches, NoWitness, Witness
from edge_agent.privacy import Corners

__all__ = [
    "ANCHOR_FILE", "NO_PLATES", "PERSON", "PLATE_MODEL", "Attaches", "CameraFilms", "Corners", "EvidenceRoom",
    "Exhibit", "Films", "FindsPlates", "LastLook", "NoFilms", "NoPlates", "NoWitness", "NumberPlates", "SealError",
    "Sealer", "Shelf", "Studio", "Witness", "at_first_sight", "by_camera", "came", "everybody", "own_certificate",
    "persons_of", "vehicles_of", "with_clip",
]  # fmt: skip
