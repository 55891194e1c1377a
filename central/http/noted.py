"""What a phone says about a step beside the step itself: its own key, its own clock, where it was."""

from typing import Annotated, Self

from pydantic import Field, model_validator

from central.domain.phone_step import Noted, PhoneClock
from central.domain.place_code import TypedCode
from central.http.bodies import MOST_FILES, Id
from protocol.geo import Position
from protocol.wire import Instant, Strict, belong_together, missing_beside

Latitude = Annotated[float, Field(ge=-90, le=90)]
#: Keys of photos that were sent before, each by itself.
PhotoKeys = Annotated[tuple[Id, ...], Field(max_length=MOST_FILES, strict=False)]
Longitude = Annotated[float, Field(ge=-180, le=180)]


class PhoneTimes(Strict):
    """Both by the phone's own clock: when it was done, and when it is sent."""

    done_at: Instant | None = None
    sent_at: Instant | None = None

    @model_validator(mode="after")
    def _both_times(self) -> Self:
        belong_together(self, "done_at", "sent_at")
        return self

    @property
    def clock(self) -> PhoneClock | None:
        return PhoneClock(self.done_at, self.sent_at) if self.done_at and self.sent_at else None


class TaskNoted(PhoneTimes):
    """Sent with a step of a task; all of it may be left out by a program that is always connected."""

    #: The same key sent again is the same step; make a new one for each step.
    client_key: Id | None = None
    #: The version of the task the person saw; another one now is a conflict.
    version: Annotated[int, Field(ge=1, le=2**31 - 1)] | None = None
    #: WGS-84, as phones say it.
    lat: Latitude | None = None
    lon: Longitude | None = None
    accuracy_m: Annotated[float, Field(ge=0, le=1_000_000)] | None = None
    #: How old the position was when the step was taken.
    position_age_s: Annotated[float, Field(ge=0, le=1_000_000)] | None = None
    #: The code on the sticker of the place, scanned or typed: as good as a position.
    place_code: Annotated[TypedCode, Field(examples=["K7Q-X2M"])] | None = None

    @model_validator(mode="after")
    def _whole(self) -> Self:
        belong_together(self, "lat", "lon")
        if self.client_key is None and (self.version, self.done_at, self.lat, self.place_code) != (
            None, None, None, None
        ):  # fmt: skip
            raise missing_beside(("client_key",), "version, done_at, lat, place_code")
        return self

    @property
    def noted(self) -> Noted | None:
        if self.client_key is None:
            return None
        where = Position(lat=self.lat, lon=self.lon) if self.lat is not None and self.lon is not None else None
        return Noted(
            self.client_key, self.version, self.clock, where, self.accuracy_m, self.position_age_s, self.place_code
        )
