"""What the account of how incidents were dealt with needs of the world."""

from datetime import datetime
from typing import Protocol

from central.domain.tally import Course
from protocol.scope import Scope


class Tallying(Protocol):
    async def courses(self, scope: Scope, begin: datetime, end: datetime, now: datetime) -> list[Course]:
        """The course of every incident opened from ``begin`` on and before ``end``, newest first."""
