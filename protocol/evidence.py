"""What proves an event: pictures and clips, named by the digest of their bytes."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from protocol.wire import Instant, Sha256, Wire

#: Larger evidence is refused by the brain and not made by the agent.
LARGEST_EVIDENCE_BYTES = 32 * 1024 * 1024


class EvidenceKind(StrEnum):
    SNAPSHOT = "snapshot"
    CLIP = "clip"


class EvidenceRef(Wire):
    """Names a file that travels apart from its event. Heads are blurred before the digest is taken."""

    sha256: Sha256
    kind: Annotated[EvidenceKind, Field(strict=False)]
    media_type: Annotated[str, Field(pattern=r"^(image/jpeg|image/png|video/mp4)$")]
    size_bytes: Annotated[int, Field(ge=1, le=LARGEST_EVIDENCE_BYTES)]
    captured_at: Instant
    #: How many heads were blurred in it.
    blurred: Annotated[int, Field(ge=0, le=10_000)] = 0
