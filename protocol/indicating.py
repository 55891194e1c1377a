"""Red, yellow, green from a few numbers about one household or place: what a pack takes for worrying."""

from datetime import timedelta
from typing import Annotated

from pydantic import Field, model_validator

from protocol.span import Span
from protocol.texts import Text
from protocol.wire import Name, Strict

Number = Annotated[float, Field(ge=-1e9, le=1e9, strict=False)]
MOST_INDICATORS = 10


class Limit(Strict):
    """Worrying at this value or beyond."""

    above: Number | None = None
    below: Number | None = None

    @model_validator(mode="after")
    def _one_side(self) -> "Limit":
        if (self.above is None) == (self.below is None):
            raise ValueError("exactly one of above and below")
        return self

    def meets(self, value: float) -> bool:
        return value >= self.above if self.above is not None else self.below is not None and value <= self.below


class Indicator(Strict):
    indicator: Name
    title: Text
    yellow: Limit | None = None
    red: Limit | None = None
    #: Older numbers say nothing any more.
    fresh_for: Span = timedelta(days=7)

    @model_validator(mode="after")
    def _worries_about_something(self) -> "Indicator":
        if self.yellow is None and self.red is None:
            raise ValueError("yellow or red is needed")
        return self


class Flagging(Strict):
    """How many worrying indicators make a flag of one household."""

    indicators: Annotated[tuple[Indicator, ...], Field(min_length=1, max_length=MOST_INDICATORS, strict=False)]
    #: So many red ones make the flag red.
    reds: Annotated[int, Field(ge=1, le=MOST_INDICATORS)] = 1
    #: Or so many that are yellow or red.
    yellows: Annotated[int, Field(ge=2, le=MOST_INDICATORS)] = 3

    @model_validator(mode="after")
    def _each_once(self) -> "Flagging":
        if len({each.indicator for each in self.indicators}) != len(self.indicators):
            raise ValueError("two indicators have one name")
        return self
