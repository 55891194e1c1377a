"""The node introduces itself once, with the code that an administrator read out."""

import base64
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from cryptography.hazmat.primitives import serialization
from pydantic import ValidationError

from edge_agent.uplink.brain import Brain
from edge_agent.uplink.identity import (
    Identity,
    IdentityError,
    enrolment_key,
    keep_key,
    load_identity,
    save_identity,
    settle_identity,
)
from protocol.errors import WanglouError
from protocol.messages import EnrolRequest


class AlreadyEnrolled(WanglouError):
    key = "error.edge.enrol.already"


class CodeUnreadable(WanglouError):
    key = "error.edge.enrol.code"


def tidy_code(written: str) -> str:
    """``abcd efgh jklm`` → ``ABCD-EFGH-JKLM``, as people type what they are read out."""
    letters = "".join(written.upper().replace("-", " ").split())
    return "-".join(letters[i : i + 4] for i in range(0, len(letters), 4))


def enrol(
    brain_url: str,
    code: str,
    folder: Path,
    *,
    agent_name: str,
    agent_version: str,
    camera_ids: Sequence[str],
    now: Callable[[], datetime],
    ca_file: Path | None = None,
    again: bool = False,
) -> Identity:
    """Make a key, show its public half to the brain, keep the name the brain gives.

    With ``again`` the identity in use stays, whole, until the brain has answered. Raises AlreadyEnrolled unless
    ``again``; CodeUnreadable; Unreachable or Refused as the brain answers.
    """
    settle_identity(folder)
    if not again and (known := load_identity(folder)) is not None:
        raise AlreadyEnrolled(agent=known.agent_id, brain=known.brain)
    key = enrolment_key(folder)
    raw = key.public_key().public_bytes(serialization.Encoding.Raw, serialization.PublicFormat.Raw)
    try:
        request = EnrolRequest(
            code=tidy_code(code),
            public_key=base64.b64encode(raw).decode(),
            agent_name=agent_name,
            agent_version=agent_version,
            camera_ids=tuple(camera_ids),
        )
    except ValidationError:
        raise CodeUnreadable(code=code[:40]) from None
    keep_key(folder, key)  # before the brain hears of it: a disk without room must not cost the code
    brain = Brain(brain_url, None, now=now, ca_file=ca_file)
    try:
        answer = brain.enrol(request)
    finally:
        brain.close()
    save_identity(folder, agent_id=answer.agent_id, district_id=answer.district_id, brain=brain_url)
    identity = load_identity(folder)
    if identity is None:
        raise IdentityError(file=str(folder), why="it vanished")
    return identity
