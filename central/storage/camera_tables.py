"""The tables of the cameras: what they are, what they are told, how much they watched, what they say on trial."""

from sqlalchemy import Boolean, Column, Double, Index, Integer, Table, Text, Uuid, text
from sqlalchemy.dialects.postgresql import JSONB

from central.storage.columns import by_place, district, instant, metadata, place, position

cameras = Table(
    "cameras", metadata,
    district(),
    place(),
    Column("camera_id", Text, primary_key=True),
    Column("agent_id", Text),
    Column("name", Text, nullable=False),
    *position(),
    Column("view_radius_m", Double, nullable=False),
    Column("zones", JSONB, nullable=False),
    Column("packs", JSONB, nullable=False),
    Column("rendered", Boolean, nullable=False),
    Column("modes", JSONB, nullable=False, server_default=text("'{}'::jsonb")),
    #: Without user and password.
    Column("address", Text),
    Column("revision", Integer, nullable=False, server_default=text("1")),
    instant("changed_at", optional=True),
    Column("changed_by", Text),
    instant("removed_at", optional=True),
    by_place("cameras"),
    Index("ix_cameras_agent", "district_id", "agent_id"),
)  # fmt: skip

#: Every change of a camera, with what stood before it: the audit, and what undoing needs.
camera_revisions = Table(
    "camera_revisions", metadata,
    district(),
    place(),
    Column("camera_id", Text, primary_key=True),
    Column("revision", Integer, primary_key=True),
    instant("at"),
    Column("by", Text, nullable=False),
    Column("what", Text, nullable=False),
    Column("values", JSONB, nullable=False),
    Column("before", JSONB, nullable=False),
    by_place("camera_revisions"),
)  # fmt: skip

#: Commands to agents. ``secret`` is emptied as soon as the agent has answered.
orders = Table(
    "orders", metadata,
    district(),
    place(),
    Column("order_id", Uuid, primary_key=True),
    Column("camera_id", Text, nullable=False),
    Column("agent_id", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("command", JSONB, nullable=False),
    Column("secret", JSONB, nullable=False),
    Column("state", Text, nullable=False),
    instant("asked_at"),
    Column("asked_by", Text, nullable=False),
    instant("expires_at"),
    instant("delivered_at", optional=True),
    instant("done_at", optional=True),
    Column("answer", JSONB, nullable=False),
    by_place("orders"),
    Index("ix_orders_camera", "district_id", "camera_id", "asked_at"),
    Index(
        "ix_orders_open", "district_id", "agent_id", "asked_at",
        postgresql_where=text("state IN ('queued', 'delivered')"),
    ),
)  # fmt: skip

#: What each camera did in each hour; what is missing to a full hour is not known.
coverage = Table(
    "coverage", metadata,
    district(),
    place(),
    Column("camera_id", Text, primary_key=True),
    instant("hour", key=True),
    Column("seconds", JSONB, nullable=False),
    Column("looks", Integer, nullable=False),
    Column("watched", JSONB, nullable=False),
    by_place("coverage"),
)  # fmt: skip

#: Alarms of packs on trial, and what an officer said of them.
shadow_alarms = Table(
    "shadow_alarms", metadata,
    district(),
    place(),
    Column("event_id", Uuid, primary_key=True),
    Column("camera_id", Text, nullable=False),
    Column("pack", Text, nullable=False),
    Column("kind", Text, nullable=False),
    instant("at"),
    Column("evidence", JSONB, nullable=False),
    Column("verdict", Text),
    Column("judged_by", Text),
    instant("judged_at", optional=True),
    by_place("shadow_alarms"),
    Index("ix_shadow_alarms_camera", "district_id", "camera_id", "pack", "at"),
)  # fmt: skip
