"""Keep a picture or a clip under the digest of its bytes."""

from central.domain.people import Agent
from central.services.ports import Store
from protocol.messages import EvidenceAnswer


async def store_evidence(sha256: str, body: bytes, media_type: str, agent: Agent, *, store: Store) -> EvidenceAnswer:
    """Raises Invalid when the bytes are too many, of another type than they say, or do not fit the digest."""
    raise NotImplementedError
