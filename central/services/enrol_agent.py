"""A new edge agent joins: an administrator reads out a one-time code, the agent answers with its public key."""

from datetime import datetime, timedelta

from central.domain.people import Account
from central.services.ports import NewId, Store, Tokens
from protocol.messages import EnrolAnswer, EnrolRequest

#: Long enough to walk to the camera cupboard, short enough not to lie about.
CODE_LIFE = timedelta(hours=24)


async def make_enrolment_code(
    who: Account | None, *, place_path: str, store: Store, now: datetime, tokens: Tokens
) -> str:
    """A code for one agent at ``place_path``, shown once; only its digest is kept. ``who`` None: the command line."""
    raise NotImplementedError


async def enrol_agent(
    request: EnrolRequest, *, store: Store, now: datetime, new_id: NewId, tokens: Tokens
) -> EnrolAnswer:
    """Raises Invalid("error.brain.enrolment_code") when the code is unknown, used or too old."""
    raise NotImplementedError
