"""Sensors stand in the registry, with what is remembered of each; households and places carry indicators and flags."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    _sensors()
    _indicators()


def _sensors() -> None:
    op.create_table(
        "sensors",
        *_key("sensor_id"),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("measures", sa.Text(), nullable=False),
        sa.Column("gateway_id", sa.Text(), nullable=True),
        sa.Column("lat", sa.Double(), nullable=True),
        sa.Column("lon", sa.Double(), nullable=True),
        sa.Column("uncertainty_m", sa.Double(), nullable=False),
        sa.Column("building", sa.Text(), nullable=True),
        sa.Column("unit", sa.Text(), nullable=True),
        sa.Column("floor", sa.Text(), nullable=True),
        sa.Column("camera_zone", sa.Text(), nullable=True),
        sa.Column("names", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("disabled", sa.Boolean(), nullable=False),
        sa.CheckConstraint(
            "(lat IS NULL) = (lon IS NULL) AND lat BETWEEN -90 AND 90 AND lon BETWEEN -180 AND 180",
            name=op.f("ck_sensors_wgs84"),
        ),
        sa.PrimaryKeyConstraint("district_id", "sensor_id", name=op.f("pk_sensors")),
    )
    _by_place("sensors")
    op.create_table(
        "sensor_states",
        *_key("sensor_id"),
        sa.Column("heard_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("silent", sa.Boolean(), nullable=False),
        sa.Column("memory", postgresql.JSONB(), nullable=False),
        sa.PrimaryKeyConstraint("district_id", "sensor_id", name=op.f("pk_sensor_states")),
        # A row is written once a minute and never moves: room beside it keeps the write out of the index.
        postgresql_with={"fillfactor": "50"},
    )
    _by_place("sensor_states")
    op.create_table(
        "sensor_refusals",
        *_key("sensor_id"),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("first_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_said", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("district_id", "sensor_id", "why", name=op.f("pk_sensor_refusals")),
    )
    _by_place("sensor_refusals")


def _indicators() -> None:
    op.create_table(
        "indicator_inputs",
        *_key("place_path", "household", "indicator", "origin"),
        sa.Column("value", sa.Double(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("written_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint(
            "district_id", "place_path", "household", "indicator", "origin", name=op.f("pk_indicator_inputs")
        ),
    )
    _by_place("indicator_inputs")
    op.create_table(
        "indicator_flags",
        *_key("place_path", "household", "pack"),
        sa.Column("colour", sa.Text(), nullable=False),
        sa.Column("because", postgresql.JSONB(), nullable=False),
        sa.Column("event_id", sa.Uuid(), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("judged_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("district_id", "place_path", "household", "pack", name=op.f("pk_indicator_flags")),
    )
    _by_place("indicator_flags")


def _key(*names: str) -> list[sa.Column[str]]:
    """Every key begins with the district, and the place follows."""
    ordered = dict.fromkeys(("district_id", "place_path", *names))
    return [sa.Column(name, sa.Text(), nullable=False) for name in ordered]


def _by_place(table: str) -> None:
    op.create_index(
        f"ix_{table}_scope", table, ["district_id", "place_path"], postgresql_ops={"place_path": "text_pattern_ops"}
    )
