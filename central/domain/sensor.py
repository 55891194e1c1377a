"""A sensor as the registry knows it, one reading of it, and the reasons why a reading cannot be taken."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Annotated
from uuid import UUID

from pydantic import Field

from central.domain.signal import Where
from protocol.wire import Strict


class Measures(StrEnum):
    GAS = "gas"  # % of the lower explosive limit
    WATER = "water"  # 1 wet, 0 dry, or litres a minute
    SMOKE = "smoke"  # 1 alarm, 0 none, or dB/m
    DOOR = "door"  # 1 open, 0 closed
    POWER = "power"  # volts
    GATEWAY = "gateway"  # speaks for itself: any number means that it lives


@dataclass(frozen=True, slots=True)
class Sensor:
    sensor_id: str
    district_id: str
    name: str
    measures: Measures
    where: Where
    #: The gateway it speaks through: while that is silent, its own silence says nothing.
    gateway_id: str | None = None
    disabled: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    sensor_id: str
    value: float
    #: By the sensor's clock; None where it has none.
    at: datetime | None = None


class Refusal(StrEnum):
    """Why a reading was not taken; the words stand under ``sensor.refusal.``."""

    UNREADABLE = "unreadable"
    NOT_A_NUMBER = "not_a_number"
    UNKNOWN = "unknown"
    DISABLED = "disabled"


@dataclass(frozen=True, slots=True)
class Refused:
    """A reading that was not taken, counted by sensor and reason."""

    district_id: str
    place_path: str
    sensor_id: str
    why: Refusal
    count: int
    first_at: datetime
    last_at: datetime
    #: What came, cut short.
    last_said: str


class Alarm(Strict):
    event_id: Annotated[UUID, Field(strict=False)]
    began: float


class Memory(Strict):
    """What is remembered of one sensor. Instants are seconds since 1970, so that it is short and quickly read."""

    #: By the sensor's own clock, and its value then.
    clock_at: float | None = None
    last_value: float | None = None
    #: By ours.
    last_when: float | None = None
    #: (when, value), oldest first; as far back as a rule asks.
    recent: tuple[tuple[float, float], ...] = ()
    #: Since when it is beyond the limit, by rule that waits for it to last.
    since: dict[str, float] = {}
    #: Open alarms, by rule.
    alarms: dict[str, Alarm] = {}
    #: The last alarm that is over, by rule.
    cleared: dict[str, Annotated[UUID, Field(strict=False)]] = {}
    #: Readings in a row that were older than what was known; the last one's time by its clock and by ours.
    behind: int = 0
    behind_at: float | None = None
    behind_when: float | None = None
    #: When it was heard again after its silence had been told.
    back_at: float | None = None


@dataclass(frozen=True, slots=True)
class SensorState:
    """What is remembered of a sensor that was ever heard."""

    district_id: str
    place_path: str
    sensor_id: str
    #: By our clock.
    heard_at: datetime
    #: Its silence has been told.
    silent: bool
    memory: Memory


@dataclass(frozen=True, slots=True)
class Placed:
    """The incident that an alarm became."""

    incident_id: UUID
    #: An officer acknowledged it, or it is closed.
    seen: bool


class AlarmState(StrEnum):
    """ISA-18.2: whether it is so now, and whether anybody has seen it; the one never stands for the other."""

    ACTIVE_UNSEEN = "active_unseen"
    ACTIVE_SEEN = "active_seen"
    CLEARED_UNSEEN = "cleared_unseen"
    #: Back to normal.
    CLEARED_SEEN = "cleared_seen"


def alarm_state(*, active: bool, acknowledged: bool) -> AlarmState:
    return {
        (True, False): AlarmState.ACTIVE_UNSEEN,
        (True, True): AlarmState.ACTIVE_SEEN,
        (False, False): AlarmState.CLEARED_UNSEEN,
        (False, True): AlarmState.CLEARED_SEEN,
    }[active, acknowledged]
