"""Text messages, through the gateway that the operator has a contract with."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from central.domain.delivery import Kind
from central.gateways import Asking, PhoneGateway
from central.outgoing import Outgoing
from central.services.ports.notices import Channel

NAME = "sms"


def make(outgoing: Outgoing, written: Mapping[str, Any], _: Path) -> Channel:
    return PhoneGateway(NAME, Kind.TEXT, outgoing, Asking.model_validate(written))
