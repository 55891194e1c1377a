"""What a pack makes of a sensor's numbers: a limit, a limit for a while, again and again, a jump, or silence."""

from datetime import timedelta
from typing import Annotated, Any, Literal

from pydantic import Field, model_validator

from protocol.span import Span
from protocol.texts import Text
from protocol.wire import Instant, Name, Strict, Wire

Measured = Literal["gas", "water", "smoke", "door", "power", "gateway"]
Number = Annotated[float, Field(ge=-1e9, le=1e9, strict=False)]
#: A window longer than this would need more readings than are remembered of a sensor.
LONGEST_WINDOW = timedelta(days=1)


class SensorRule(Strict):
    """One rule for all sensors that measure the same. Exactly one of five shapes:

    ``above`` or ``below``: a limit; with ``lasts``: beyond it for so long; with ``times`` and ``within``: gone beyond
    so often in that time; ``changes_by`` and ``within``: so much more (less, where negative) than at any time before in
    it; ``silent_for``: nothing heard for so long.
    """

    rule: Name
    measures: Measured
    #: The kind of the signal it raises; the pack's own where None.
    kind: Name | None = None
    above: Number | None = None
    below: Number | None = None
    #: Back within this it is over; the limit itself where None.
    clears_at: Number | None = None
    lasts: Span | None = None
    times: Annotated[int, Field(ge=2, le=50)] | None = None
    within: Span | None = None
    changes_by: Number | None = None
    silent_for: Span | None = None

    @model_validator(mode="after")
    def _one_shape(self) -> "SensorRule":
        limit = (self.above is not None) + (self.below is not None)
        if limit + (self.changes_by is not None) + (self.silent_for is not None) != 1:
            raise ValueError("exactly one of above, below, changes_by, silent_for")
        if (self.within is not None) != (self.times is not None or self.changes_by is not None):
            raise ValueError("within belongs to times or changes_by")
        if self.within is not None and self.within > LONGEST_WINDOW:
            raise ValueError("within is one day at most")
        if not limit and (self.clears_at is not None or self.lasts is not None or self.times is not None):
            raise ValueError("clears_at, lasts and times belong to above or below")
        if self.times is not None and self.lasts is not None:
            raise ValueError("times and lasts do not go together")
        if self.clears_at is not None and not self._clears_on_this_side():
            raise ValueError("clears_at lies on the harmless side of the limit")
        return self

    def _clears_on_this_side(self) -> bool:
        if self.clears_at is None:
            return True
        return self.clears_at <= self.above if self.above is not None else self.clears_at >= (self.below or 0.0)


class ReadingAnswer(Wire):
    """What became of one reading. ``reason`` where it was not taken."""

    index: int
    outcome: Annotated[str, Field(pattern=r"^(accepted|duplicate|late|rejected)$")]
    reason: Text | None = None


class ReadingBatch(Wire):
    """``readings``: objects with ``sensor_id``, ``value`` and, where the sensor has a clock, ``at``."""

    readings: Annotated[tuple[Any, ...], Field(min_length=1, max_length=1000, strict=False)]


class ReadingsAnswer(Wire):
    answers: Annotated[tuple[ReadingAnswer, ...], Field(strict=False)]
    now: Instant


PATH_READINGS = "/v1/edge/readings"
