"""The screen a person has open: the live feed carries the notice there, so there is nothing left to send."""

from dataclasses import dataclass

from central.domain.notice import ON_SCREEN, Notice
from central.domain.people import Account
from central.outgoing import Outgoing
from central.services.ports import Channel


@dataclass(frozen=True, slots=True)
class Screen:
    name: str = ON_SCREEN

    async def deliver(self, notice: Notice, account: Account | None) -> bool:
        return True


def make(outgoing: Outgoing) -> Channel:
    return Screen()
