"""The tables of sensors and of indicators."""

from sqlalchemy import Boolean, Column, Double, Integer, Table, Text, Uuid
from sqlalchemy.dialects.postgresql import JSONB

from central.storage.columns import by_place, district, instant, metadata, place, where

sensors = Table(
    "sensors", metadata,
    district(),
    place(),
    Column("sensor_id", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("measures", Text, nullable=False),
    Column("gateway_id", Text),
    *where(),
    Column("disabled", Boolean, nullable=False),
    by_place("sensors"),
)  # fmt: skip

#: What is remembered of each sensor that was ever heard. Written once a minute, so it stands apart.
sensor_states = Table(
    "sensor_states", metadata,
    district(),
    place(),
    Column("sensor_id", Text, primary_key=True),
    instant("heard_at"),
    Column("silent", Boolean, nullable=False),
    Column("memory", JSONB, nullable=False),
    by_place("sensor_states"),
)  # fmt: skip

#: Readings that could not be taken, counted by sensor and reason: where nobody waits for an answer, it stands here.
sensor_refusals = Table(
    "sensor_refusals", metadata,
    district(),
    place(),
    Column("sensor_id", Text, primary_key=True),
    Column("why", Text, primary_key=True),
    Column("count", Integer, nullable=False),
    instant("first_at"),
    instant("last_at"),
    Column("last_said", Text, nullable=False),
    by_place("sensor_refusals"),
)  # fmt: skip

#: One value of one indicator, from one origin. A withdrawn one stays to be read, and counts no more.
indicator_inputs = Table(
    "indicator_inputs", metadata,
    district(),
    Column("place_path", Text, primary_key=True),
    Column("household", Text, primary_key=True),
    Column("indicator", Text, primary_key=True),
    Column("origin", Text, primary_key=True),
    Column("value", Double, nullable=False),
    instant("at"),
    instant("written_at"),
    instant("withdrawn_at", optional=True),
    by_place("indicator_inputs"),
)  # fmt: skip

indicator_flags = Table(
    "indicator_flags", metadata,
    district(),
    Column("place_path", Text, primary_key=True),
    Column("household", Text, primary_key=True),
    Column("pack", Text, primary_key=True),
    Column("colour", Text, nullable=False),
    Column("because", JSONB, nullable=False),
    Column("event_id", Uuid),
    Column("revision", Integer, nullable=False),
    instant("judged_at"),
    by_place("indicator_flags"),
)  # fmt: skip
