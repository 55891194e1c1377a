"""The patrol's phone itself, while the app is closed: a notice by way of the browser's push service."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

from pydantic import Field

from central.domain.delivery import Kind
from central.domain.push import KNOWN_SERVICES, is_push_address
from central.outgoing import NoAnswer, NotAllowed, Outgoing
from central.pushing import PushDoor, Sealer, own_key
from central.services.ports.notices import Channel, Ear, Gone, Message, NotSent
from protocol.wire import MailAddress, Strict

NAME = "web_push"
#: What a lock screen shows of it at most.
LONGEST_WORDS = 200
#: The browser has taken its address back.
_GONE = (404, 410)
Service = Annotated[str, Field(pattern=r"^(\*\.)?[a-z0-9.-]{1,190}(:[0-9]{1,5})?$")]


class Wanted(Strict):
    """``contact``: an address of mail under which a push service finds whoever runs this."""

    contact: MailAddress
    services: Annotated[tuple[Service, ...], Field(min_length=1, max_length=50, strict=False)] = KNOWN_SERVICES


@dataclass(frozen=True, slots=True)
class WebPush:
    outgoing: Outgoing
    sealer: Sealer
    services: tuple[str, ...]
    name: str = NAME
    kind: Kind = Kind.PUSH

    @property
    def door(self) -> PushDoor:
        return PushDoor(self.sealer.public_key, self.services)

    def reaches(self, ear: Ear) -> bool:
        return ear.device is not None and is_push_address(ear.device.endpoint, self.services)

    async def deliver(self, message: Message, ear: Ear) -> str:
        if ear.device is None:
            raise NotSent(channel=NAME, why="-")
        sealed = self.sealer.seal(ear.device, said_to(message, ear.device.language))
        try:
            answer = await self.outgoing.post(ear.device.endpoint, sealed.body, sealed.headers)
        except (NoAnswer, NotAllowed) as error:
            raise NotSent(channel=NAME, why=error.text) from None
        if answer.status in _GONE:
            raise Gone(channel=NAME, why=answer.status)
        if not 200 <= answer.status < 300:
            raise NotSent(channel=NAME, why=f"{answer.status} {answer.body[:200].decode('utf-8', 'replace')}")
        return str(answer.status)


def said_to(message: Message, language: str) -> bytes:
    """What web/src/patrol/worker.js reads: the words, where they lead, and what they replace."""
    words = message.words.en if language == "en" else message.words.zh
    said = {"words": words[:LONGEST_WORDS], "opens": message.opens, "id": str(message.notice_id)}
    return json.dumps(said, ensure_ascii=False).encode()


def make(outgoing: Outgoing, written: Mapping[str, Any], folder: Path) -> Channel:
    wanted = Wanted.model_validate(written)
    return WebPush(outgoing, Sealer(own_key(folder), wanted.contact), wanted.services)
