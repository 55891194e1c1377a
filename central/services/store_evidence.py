"""Keep a picture or a clip under the digest of its bytes."""

import hashlib

from central.domain.errors import Invalid
from central.domain.people import Agent
from central.services.ports import Store
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
    if hashlib.sha256(body).hexdigest() != sha256:
        raise Invalid("error.brain.evidence_digest")
    stored = await store.media.put(agent.scope, sha256, body, media_type, agent.place_path)
    return EvidenceAnswer(sha256=sha256, stored=stored)


def _begins(body: bytes, offset: int, magic: bytes) -> bool:
    return body[offset : offset + len(magic)] == magic
