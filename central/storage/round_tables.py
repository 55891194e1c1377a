"""The tables of rounds, of their plans, and of the codes on places' stickers."""

from sqlalchemy import Boolean, Column, Index, Integer, Table, Text, UniqueConstraint, Uuid
from sqlalchemy.dialects.postgresql import ARRAY, JSONB

from central.storage.columns import by_place, district, instant, metadata, place

round_plans = Table(
    "round_plans", metadata,
    district(),
    place(),
    Column("plan_id", Uuid, primary_key=True),
    Column("name", Text, nullable=False),
    Column("checkpoints", JSONB, nullable=False),
    Column("days", ARRAY(Text), nullable=False),
    Column("windows", ARRAY(Text), nullable=False),
    Column("begin_within_min", Integer, nullable=False),
    Column("assignee", Uuid),
    Column("exercise", Boolean, nullable=False),
    Column("active", Boolean, nullable=False),
    Column("made_by", Uuid, nullable=False),
    instant("changed_at"),
    instant("planned_until"),
    Column("version", Integer, nullable=False),
    by_place("round_plans"),
)  # fmt: skip

#: Once for each time that a plan says; ``checkpoints`` as they were planned then.
rounds = Table(
    "rounds", metadata,
    district(),
    place(),
    Column("round_id", Uuid, primary_key=True),
    Column("plan_id", Uuid, nullable=False),
    Column("name", Text, nullable=False),
    Column("checkpoints", JSONB, nullable=False),
    Column("assignee", Uuid),
    Column("exercise", Boolean, nullable=False),
    Column("made_by", Uuid, nullable=False),
    instant("opens_at"),
    instant("begin_by"),
    instant("closes_at"),
    instant("begun_at", optional=True),
    Column("begun_by", Uuid),
    instant("ended_at", optional=True),
    Column("visits", JSONB, nullable=False),
    instant("cancelled_at", optional=True),
    instant("opened_told_at", optional=True),
    instant("late_told_at", optional=True),
    instant("end_told_at", optional=True),
    Column("version", Integer, nullable=False),
    UniqueConstraint("district_id", "plan_id", "opens_at"),
    by_place("rounds"),
    Index("ix_rounds_opens", "district_id", "opens_at"),
)  # fmt: skip

place_codes = Table(
    "place_codes", metadata,
    district(),
    Column("place_path", Text, primary_key=True),
    Column("code", Text, nullable=False),
    instant("made_at"),
    UniqueConstraint("district_id", "code"),
    by_place("place_codes"),
)  # fmt: skip
