"""钉钉: the robot of a group says it there and calls the person by their phone number; signed where a secret is set."""

import base64
import hmac
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import quote

from pydantic import Field

from central.domain.delivery import Kind
from central.gateways import Group, ask, nearest_group, number_of
from central.outgoing import Outgoing
from central.services.ports.notices import Channel, Ear, Message, NotSent
from protocol.wire import Line, Strict

NAME = "dingtalk"


class SignedGroup(Group):
    #: 加签: begins with SEC.
    secret: Line | None = None


class Wanted(Strict):
    groups: Annotated[tuple[SignedGroup, ...], Field(min_length=1, max_length=1000, strict=False)]


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class DingTalk:
    outgoing: Outgoing
    groups: tuple[SignedGroup, ...]
    name: str = NAME
    kind: Kind = Kind.GROUP
    now: Callable[[], datetime] = _now

    def reaches(self, ear: Ear) -> bool:
        return nearest_group(self.groups, ear) is not None

    async def deliver(self, message: Message, ear: Ear) -> str:
        group = nearest_group(self.groups, ear)
        if group is None:
            raise NotSent(channel=NAME, why="-")
        called = [number] if (number := number_of(ear.phone)) else []
        said = [message.words.zh, message.link, *(f"@{number}" for number in called)]
        body = {
            "msgtype": "text",
            "text": {"content": "\n".join(part for part in said if part)},
            "at": {"atMobiles": called, "isAtAll": False},
        }
        return await ask(self.outgoing, NAME, signed(group.url, group.secret, self.now()), body, says={"errcode": 0})


def signed(url: str, secret: str | None, now: datetime) -> str:
    """The robot's address with the moment and its signature, as 钉钉 asks for."""
    if secret is None:
        return url
    stamp = f"{round(now.timestamp() * 1000)}"
    digest = hmac.digest(secret.encode(), f"{stamp}\n{secret}".encode(), "sha256")
    return f"{url}&timestamp={stamp}&sign={quote(base64.b64encode(digest), safe='')}"


def make(outgoing: Outgoing, written: Mapping[str, Any], _: Path) -> Channel:
    return DingTalk(outgoing, Wanted.model_validate(written).groups)
