"""Asks somebody else's gateway by HTTP to carry a message, in whatever words that gateway wants to be asked."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from types import MappingProxyType
from typing import Annotated, Any, TypeVar

from pydantic import AfterValidator, Field

from central.domain.delivery import Kind
from central.outgoing import NoAnswer, NotAllowed, Outgoing
from central.services.ports.notices import Ear, Message, NotSent
from protocol.causes import Misfit
from protocol.scope import Scope
from protocol.wire import Line, PlacePath, Strict

Url = Annotated[str, Field(pattern=r"^https?://[^\s@]+$", max_length=1000)]
#: What people write: "138 0000 1111", "+86-138…". Letters make it no number.
_NUMBER = re.compile(r"^\+?[0-9][0-9 \-]{3,18}[0-9]$")


#: What stands in a body to be filled in, and what can be.
_GAP = re.compile(r"\{(\w+)\}")
_KNOWN = ("phone", "name", "text", "link")


def _asks_for_somebody(body: dict[str, Any]) -> dict[str, Any]:
    """A gateway that is told no number sends to nobody, and many of them say yes all the same."""
    try:
        gaps = _GAP.findall(json.dumps(body, ensure_ascii=False))
    except TypeError:  # TOML's dates
        raise Misfit("error.channels.no_json") from None
    for gap in gaps:
        if gap not in _KNOWN and (meant := get_close_matches(gap, _KNOWN, 1)):
            raise Misfit("error.channels.gap", gap=f"{{{gap}}}", nearest=f"{{{meant[0]}}}")
    if "phone" not in gaps:
        raise Misfit("error.channels.no_phone")
    return body


class Asking(Strict):
    """``body`` is sent as JSON, with {phone}, {name}, {text} and {link} filled in wherever they stand."""

    url: Url
    headers: dict[str, Line] = {}
    body: Annotated[dict[str, Any], AfterValidator(_asks_for_somebody)]
    #: What the answer's JSON must say for a yes; empty: any answer of the 200s is one.
    says: dict[str, Any] = {}


class Group(Strict):
    """A group of people in an app, and the robot's address there."""

    #: Whose people are in it: those of this place and below.
    place: PlacePath
    url: Url


G = TypeVar("G", bound=Group)


def nearest_group(groups: Sequence[G], ear: Ear) -> G | None:
    """The first that covers it, going up from where the ear is."""
    district = ear.place_path.split("/", maxsplit=1)[0]
    fitting = [group for group in groups if Scope(district, group.place).covers(ear.place_path)]
    return max(fitting, key=lambda group: len(group.place), default=None)


@dataclass(frozen=True, slots=True)
class PhoneGateway:
    """A way to somebody's phone number: text messages, calls."""

    name: str
    kind: Kind
    outgoing: Outgoing
    asking: Asking

    def reaches(self, ear: Ear) -> bool:
        return number_of(ear.phone) is not None

    async def deliver(self, message: Message, ear: Ear) -> str:
        values = {"phone": number_of(ear.phone) or "", "name": ear.name, "text": message.words.zh, "link": message.link}
        body = filled(self.asking.body, values)
        return await ask(self.outgoing, self.name, self.asking.url, body, self.asking.headers, self.asking.says)


async def ask(
    outgoing: Outgoing,
    channel: str,
    url: str,
    body: Any,
    headers: Mapping[str, str] = MappingProxyType({}),
    says: Mapping[str, Any] = MappingProxyType({}),
) -> str:
    """The answer, cut short. Raises NotSent where there is none, or it says no. The address, which may hold a key, is
    told to nobody."""
    try:
        answer = await outgoing.post(url, json.dumps(body, ensure_ascii=False).encode(), _headers(headers))
    except (NoAnswer, NotAllowed) as error:
        raise NotSent(channel=channel, why=error.text) from None
    words = answer.body[:200].decode("utf-8", "replace")
    if not 200 <= answer.status < 300 or not agrees(answer.body, says):
        raise NotSent(channel=channel, why=f"{answer.status} {words}")
    return f"{answer.status} {words}"


def number_of(written: str | None) -> str | None:
    """The digits of a phone number as people write it; None for what is none."""
    said = (written or "").strip()
    return said.replace(" ", "").replace("-", "") if _NUMBER.match(said) else None


def filled(body: Any, values: Mapping[str, str]) -> Any:
    """``body`` with the values put in; what they hold themselves is not looked through again."""
    match body:
        case str():
            return _GAP.sub(lambda gap: values.get(gap[1], gap[0]), body)
        case dict():
            return {key: filled(held, values) for key, held in body.items()}
        case list() | tuple():
            return [filled(held, values) for held in body]
    return body


def agrees(answer: bytes, says: Mapping[str, Any]) -> bool:
    if not says:
        return True
    try:
        said = json.loads(answer)
    except ValueError:
        return False
    return isinstance(said, dict) and all(said.get(key) == wanted for key, wanted in says.items())


def _headers(given: Mapping[str, str]) -> dict[str, str]:
    return {"Content-Type": "application/json; charset=utf-8", **given}
