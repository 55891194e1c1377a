"""How bad a hazard is, what it is called, and its number in the national alarm codes."""

from enum import StrEnum
from typing import Annotated, Any

from pydantic import Field

from protocol.texts import Text
from protocol.wire import Name, Wire


class Severity(StrEnum):
    """Offer times, sound, quiet hours and lanes hang on this. Most urgent first."""

    LIFE_SAFETY = "life_safety"
    MAJOR = "major"
    MINOR = "minor"
    HOUSEKEEPING = "housekeeping"

    @property
    def rank(self) -> int:
        """0 for the most urgent: sorts a queue."""
        return list(Severity).index(self)


class AlarmCode(Wire):
    """GB/T 28181-2022 alarm: method (2 device, 5 video) and type; ``own`` where the standard has no code."""

    method: Annotated[int, Field(ge=1, le=7)]
    type: Annotated[int, Field(ge=1, le=99)]
    own: Annotated[str, Field(max_length=40)] = ""


class Kind(Wire):
    """One kind of event an agent can emit, as it announces it in its hello."""

    kind: Name
    title: Text
    behaviour: Name
    alarm: AlarmCode
    #: JSON Schema of the behaviour's settings, so that a pack editor can draw the form.
    settings_schema: dict[str, Any] = {}
