"""What proves an event: signed snapshots and clips without faces, on a shelf until the brain has them."""

from edge_agent.evidence.certificate import ANCHOR_FILE, SealError, own_certificate
from edge_agent.evidence.everybody import at_first_sight, everybody, persons_of
from edge_agent.evidence.filming import CameraFilms, Films, NoFilms, came, with_clip
from edge_agent.evidence.room import EvidenceRoom
from edge_agent.evidence.seal import Sealer
from edge_agent.evidence.shelf import Exhibit, Shelf
from edge_agent.evidence.studio import Studio
from edge_agent.evidence.witness import PERSON, Attaches, NoWitness, Witness
from edge_agent.privacy import Corners

__all__ = [
    "ANCHOR_FILE", "PERSON", "Attaches", "CameraFilms", "Corners", "EvidenceRoom", "Exhibit", "Films", "NoFilms",
    "NoWitness", "SealError", "Sealer", "Shelf", "Studio", "Witness", "at_first_sight", "came", "everybody",
    "own_certificate", "persons_of", "with_clip",
]  # fmt: skip
