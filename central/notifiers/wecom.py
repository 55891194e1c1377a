"""企业微信: the robot of a group says it there and calls the person by their phone number."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

from pydantic import Field

from central.domain.delivery import Kind
from central.gateways import Group, ask, nearest_group, number_of
from central.outgoing import Outgoing
from central.services.ports.notices import Channel, Ear, Message, NotSent
from protocol.wire import Strict

NAME = "wecom"


class Wanted(Strict):
    groups: Annotated[tuple[Group, ...], Field(min_length=1, max_length=1000, strict=False)]


@dataclass(frozen=True, slots=True)
class WeCom:
    outgoing: Outgoing
    groups: tuple[Group, ...]
    name: str = NAME
    kind: Kind = Kind.GROUP

    def reaches(self, ear: Ear) -> bool:
        return nearest_group(self.groups, ear) is not None

    async def deliver(self, message: Message, ear: Ear) -> str:
        group = nearest_group(self.groups, ear)
        if group is None:
            raise NotSent(channel=NAME, why="-")
        words = f"{message.words.zh}\n{message.link}".strip()
        called = [number] if (number := number_of(ear.phone)) else []
        body = {"msgtype": "text", "text": {"content": words, "mentioned_mobile_list": called}}
        return await ask(self.outgoing, NAME, group.url, body, says={"errcode": 0})


def make(outgoing: Outgoing, written: Mapping[str, Any], _: Path) -> Channel:
    return WeCom(outgoing, Wanted.model_validate(written).groups)
