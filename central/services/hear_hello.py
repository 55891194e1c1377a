"""An agent says who it is and how its cameras are; the brain answers what they shall look for."""

from collections.abc import Mapping
from datetime import datetime

from central.domain.people import Agent
from central.services.ports import Store
from protocol.messages import Hello, HelloAnswer
from protocol.pack import Pack


async def hear_hello(
    hello: Hello, agent: Agent, *, unknown: int, store: Store, now: datetime, packs: Mapping[str, Pack]
) -> HelloAnswer:
    """``unknown``: how many keys of the letter this brain does not know.

    Raises Invalid("error.brain.protocol") when the agent speaks neither this protocol nor the one before it.
    """
    raise NotImplementedError
