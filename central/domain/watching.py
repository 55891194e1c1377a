"""How a pack watches a camera: not at all, on trial where it wakes nobody, or on duty."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated

from pydantic import Field

from protocol.wire import Instant, Wire


class Mode(StrEnum):
    OFF = "off"
    #: It counts and shows its alarms, but wakes nobody (影子运行).
    SHADOW = "shadow"
    ON = "on"


class Standing(Wire):
    """Since when a pack watches a camera as it does, and who decided so."""

    mode: Annotated[Mode, Field(strict=False)]
    since: Instant
    #: An account id, or "rule" where the bound was met.
    by: str

    @classmethod
    def of(cls, mode: Mode, since: datetime, by: str) -> "Standing":
        return cls(mode=mode, since=since, by=by)
