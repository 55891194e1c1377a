"""Sensors: what their gateways send, what the desk sees of them, and how an administrator registers one."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from fastapi import Depends, Query
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel, Field, ValidationError, model_validator

from central.domain.access import Action
from central.domain.sensor import AlarmState, Measures, Refusal, Sensor
from central.domain.sensor_rules import rules_of
from central.domain.signal import Where
from central.http.document import body_of, room
from central.http.limits import MIB
from central.http.policies import Edge, Staff
from central.http.sessions import SignedIn
from central.http.signatures import Signed
from central.http.world import Here, Open
from central.services.sensing.hear_readings import hear_readings
from central.services.sensing.register_sensors import register_sensor
from central.services.sensing.sensors import PAGE, SensorRow, sensor_row, sensors_page
from protocol.geo import Datum, Position, to_wgs84
from protocol.sensing import PATH_READINGS, ReadingBatch, ReadingsAnswer
from protocol.texts import Text, both
from protocol.wire import Identifier, Line, PlacePath, Strict, belong_together

router = room("sensors")


class SensorAsked(Strict):
    sensor_id: Identifier
    name: Annotated[Line, Field(min_length=1, max_length=80)]
    measures: Annotated[Measures, Field(strict=False)]
    place_path: PlacePath
    lat: Annotated[float, Field(ge=-90, le=90, strict=False)] | None = None
    lon: Annotated[float, Field(ge=-180, le=180, strict=False)] | None = None
    datum: Annotated[Datum, Field(strict=False)] | None = None
    #: What its position may be off by.
    uncertainty_m: Annotated[float, Field(gt=0, le=1000, strict=False)] = 10.0
    building: Annotated[Line, Field(max_length=8)] | None = None
    unit: Annotated[Line, Field(max_length=8)] | None = None
    floor: Annotated[Line, Field(max_length=8)] | None = None
    gateway_id: Identifier | None = None
    disabled: bool = False

    @model_validator(mode="after")
    def _whole_position(self) -> "SensorAsked":
        """The datum is mandatory: GCJ-02 read as WGS-84 lies hundreds of metres off."""
        belong_together(self, "lat", "lon", "datum")
        return self


class AlarmSeen(BaseModel):
    rule: str
    state: AlarmState
    event_id: UUID
    incident_id: UUID | None


class SensorSeen(BaseModel):
    sensor_id: str
    name: str
    measures: Measures
    place_path: str
    gateway_id: str | None
    disabled: bool
    heard_at: datetime | None
    last_value: float | None
    silent: bool
    alarms: list[AlarmSeen]


class RefusedSeen(BaseModel):
    """Readings that could not be taken, of one sensor and for one reason."""

    sensor_id: str
    why: Refusal
    text: Text
    count: int
    first_at: datetime
    last_at: datetime
    last_said: str


class SensorsSeen(BaseModel):
    sensors: list[SensorSeen]
    refused: list[RefusedSeen]
    #: Behind it the next page begins; None: there is none.
    following: str | None


@router.post(PATH_READINGS, openapi_extra=body_of(json=ReadingBatch))
async def send_readings(
    signed: Annotated[Signed, Depends(Edge(Action.SEND_READINGS, largest_body=MIB))], store: Open, world: Here
) -> ReadingsAnswer:
    """Up to a thousand readings; every one is answered by itself."""
    letter = _letter(signed.body)
    now = world.now()
    answers = await hear_readings(
        letter.readings,
        scope=signed.agent.scope,
        store=store,
        now=now,
        new_id=world.new_id,
        rules=rules_of(world.packs),
    )
    for answer in answers:
        world.meters.readings.labels(answer.outcome).inc()
    return ReadingsAnswer(answers=tuple(answers), now=now)


@router.get("/api/v1/sensors")
async def read_sensors(
    me: Annotated[SignedIn, Depends(Staff(Action.READ_SENSORS))],
    store: Open,
    after: Annotated[Identifier | None, Query()] = None,
    limit: Annotated[int, Query(ge=1, le=1000)] = PAGE,
) -> SensorsSeen:
    """The sensors of my scope with their alarms, and the readings that could not be taken. ``after``: the last page's
    ``following``."""
    page = await sensors_page(me.scope, store=store, after=after or "", limit=limit)
    refused = [
        RefusedSeen(
            sensor_id=one.sensor_id,
            why=one.why,
            text=both(f"sensor.refusal.{one.why}"),
            count=one.count,
            first_at=one.first_at,
            last_at=one.last_at,
            last_said=one.last_said,
        )
        for one in page.refused
    ]
    return SensorsSeen(sensors=[_seen(row) for row in page.sensors], refused=refused, following=page.following)


@router.post("/api/v1/sensors", status_code=201)
async def register(
    asked: SensorAsked,
    me: Annotated[SignedIn, Depends(Staff(Action.REGISTER_SENSORS))],
    store: Open,
    world: Here,
) -> SensorSeen:
    """A new sensor, or a known one brought up to date, with what is known of it."""
    sensor = sensor_of(asked, me.account.district_id)
    await register_sensor(sensor, who=me.account, store=store, now=world.now(), new_id=world.new_id)
    return _seen(await sensor_row(me.account.scope, sensor.sensor_id, store=store))


def sensor_of(asked: SensorAsked, district_id: str) -> Sensor:
    position = None
    if asked.lat is not None and asked.lon is not None:
        position = to_wgs84(asked.lat, asked.lon, asked.datum or Datum.WGS84)
    return Sensor(
        sensor_id=asked.sensor_id,
        district_id=district_id,
        name=asked.name,
        measures=asked.measures,
        where=_where(asked, position),
        gateway_id=asked.gateway_id,
        disabled=asked.disabled,
    )


def _where(asked: SensorAsked, position: Position | None) -> Where:
    return Where(
        asked.place_path,
        position,
        asked.uncertainty_m,
        building=asked.building,
        unit=asked.unit,
        floor=asked.floor,
    )


def _seen(row: SensorRow) -> SensorSeen:
    sensor = row.sensor
    alarms = [AlarmSeen(rule=a.rule, state=a.state, event_id=a.event_id, incident_id=a.incident_id) for a in row.alarms]
    return SensorSeen(
        sensor_id=sensor.sensor_id,
        name=sensor.name,
        measures=sensor.measures,
        place_path=sensor.where.place_path,
        gateway_id=sensor.gateway_id,
        disabled=sensor.disabled,
        heard_at=row.heard_at,
        last_value=row.last_value,
        silent=row.silent,
        alarms=alarms,
    )


def _letter(body: bytes) -> ReadingBatch:
    try:
        return ReadingBatch.model_validate_json(body)
    except ValidationError as error:
        raise RequestValidationError(error.errors(include_url=False, include_input=False)) from None
