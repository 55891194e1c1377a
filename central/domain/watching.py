"""How a pack watches a camera: not at all, on trial where it wakes nobody, or on duty."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated

from pydantic import Field

from protocol.verdicts import MOST_JUDGEMENTS, Judgement
from protocol.wire import Instant, Wire

#: In the place of whoever decided: it came with a community that was brought in as data, and nobody chose it.
BROUGHT = "data"


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
    #: What people said of its alarms here, oldest first; it outlasts every change of mode.
    judgements: Annotated[tuple[Judgement, ...], Field(max_length=MOST_JUDGEMENTS, strict=False)] = ()

    @classmethod
    def of(cls, mode: Mode, since: datetime, by: str, was: "Standing | None" = None) -> "Standing":
        """``was``: how the pack stood there before; what was said of its alarms stays said."""
        return cls(mode=mode, since=since, by=by, judgements=was.judgements if was else ())

    def same_as(self, other: "Standing | None") -> bool:
        """Whether nothing but what was said of its alarms is different."""
        return other is not None and (self.mode, self.since, self.by) == (other.mode, other.since, other.by)
