"""A machine that rings somebody's phone and reads the notice out, through the operator's call gateway."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from central.domain.delivery import Kind
from central.gateways import Asking, PhoneGateway
from central.outgoing import Outgoing
from central.services.ports.notices import Channel

NAME = "phone_call"


def make(outgoing: Outgoing, written: Mapping[str, Any], _: Path) -> Channel:
    return PhoneGateway(NAME, Kind.CALL, outgoing, Asking.model_validate(written))
