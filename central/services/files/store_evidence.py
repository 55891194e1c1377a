"""Keep a picture or a clip under the digest of its bytes."""

import hashlib

from central.domain.errors import Invalid
from central.domain.people import Agent
from central.services.ports.store import Store
from protocol.evidence import LARGEST_EVIDENCE_BYTES
from protocol.messages import EvidenceAnswer

#: How files of each type begin: (offset, bytes).
_BEGINS = {"image/jpeg": (0, b"\xff\xd8\xff"), "image/png": (0, b"\x89PNG\r\n\x1a\n"), "video/mp4": (4, b"ftyp")}


async def store_evidence(sha256: str, body: bytes, media_type: str, agent: Agent, *, store: Store) -> EvidenceAnswer:
    """Raises Invalid when the bytes are too many, of another type than they say, or do not fit the digest."""
    if not 0 < len(body) <= LARGEST_EVIDENCE_BYTES:
        raise Invalid("error.brain.evidence_size", most=LARGEST_EVIDENCE_BYTES // (1024 * 1024))
    if media_type not in _BEGINS or not _begins(body, *_BEGINS[media_type]):
        raise Invalid("error.brain.evidence_type")
    if media_type == "video/mp4" and not {b"moov", b"mdat"} <= set(_boxes(body)):
        raise Invalid("error.brain.evidence_type")
    if hashlib.sha256(body).hexdigest() != sha256:
        raise Invalid("error.brain.evidence_digest")
    stored = await store.media.put(agent.scope, sha256, body, media_type, agent.place_path)
    return EvidenceAnswer(sha256=sha256, stored=stored)


def _begins(body: bytes, offset: int, magic: bytes) -> bool:
    return body[offset : offset + len(magic)] == magic


def _boxes(body: bytes) -> list[bytes]:
    """The types of an MP4's outermost boxes (ISO/IEC 14496-12, 4.2), which must fill the file; empty if they do not."""
    found: list[bytes] = []
    at = 0
    while at + 8 <= len(body):
        size, kind = int.from_bytes(body[at : at + 4], "big"), body[at + 4 : at + 8]
        header = 16 if size == 1 else 8
        size = int.from_bytes(body[at + 8 : at + 16], "big") if size == 1 else size or len(body) - at
        if size < header:
            return []
        found.append(kind)
        at += size
    return found if at == len(body) else []
