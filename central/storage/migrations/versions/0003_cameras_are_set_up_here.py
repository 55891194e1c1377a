"""Cameras are set up at the brain: their address and modes, every change, commands, coverage, alarms on trial."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """What watched a camera before was on duty and stays so: a pack without a mode of its own is on."""
    op.add_column("signals", sa.Column("trial", sa.Boolean(), server_default=sa.text("false"), nullable=False))
    _cameras()
    _camera_revisions()
    _orders()
    _coverage()
    _shadow_alarms()


def _cameras() -> None:
    for column in (
        sa.Column("modes", postgresql.JSONB(), server_default=sa.text("'{}'::jsonb"), nullable=False),
        sa.Column("address", sa.Text(), nullable=True),
        sa.Column("revision", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_by", sa.Text(), nullable=True),
        sa.Column("removed_at", sa.DateTime(timezone=True), nullable=True),
    ):
        op.add_column("cameras", column)


def _camera_revisions() -> None:
    op.create_table(
        "camera_revisions",
        *_place(),
        sa.Column("camera_id", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("values", postgresql.JSONB(), nullable=False),
        sa.Column("before", postgresql.JSONB(), nullable=False),
        sa.PrimaryKeyConstraint("district_id", "camera_id", "revision", name=op.f("pk_camera_revisions")),
    )
    _by_place("camera_revisions")


def _orders() -> None:
    op.create_table(
        "orders",
        *_place(),
        sa.Column("order_id", sa.Uuid(), nullable=False),
        sa.Column("camera_id", sa.Text(), nullable=False),
        sa.Column("agent_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("command", postgresql.JSONB(), nullable=False),
        sa.Column("secret", postgresql.JSONB(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("asked_by", sa.Text(), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("delivered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("answer", postgresql.JSONB(), nullable=False),
        sa.PrimaryKeyConstraint("district_id", "order_id", name=op.f("pk_orders")),
    )
    _by_place("orders")
    op.create_index("ix_orders_camera", "orders", ["district_id", "camera_id", "asked_at"])
    open_ = sa.text("state IN ('queued', 'delivered')")
    op.create_index("ix_orders_open", "orders", ["district_id", "agent_id", "asked_at"], postgresql_where=open_)


def _coverage() -> None:
    op.create_table(
        "coverage",
        *_place(),
        sa.Column("camera_id", sa.Text(), nullable=False),
        sa.Column("hour", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seconds", postgresql.JSONB(), nullable=False),
        sa.Column("looks", sa.Integer(), nullable=False),
        sa.Column("watched", postgresql.JSONB(), nullable=False),
        sa.PrimaryKeyConstraint("district_id", "camera_id", "hour", name=op.f("pk_coverage")),
    )
    _by_place("coverage")


def _shadow_alarms() -> None:
    op.create_table(
        "shadow_alarms",
        *_place(),
        sa.Column("event_id", sa.Uuid(), nullable=False),
        sa.Column("camera_id", sa.Text(), nullable=False),
        sa.Column("pack", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("evidence", postgresql.JSONB(), nullable=False),
        sa.Column("verdict", sa.Text(), nullable=True),
        sa.Column("judged_by", sa.Text(), nullable=True),
        sa.Column("judged_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("district_id", "event_id", name=op.f("pk_shadow_alarms")),
    )
    _by_place("shadow_alarms")
    op.create_index("ix_shadow_alarms_camera", "shadow_alarms", ["district_id", "camera_id", "pack", "at"])


def _place() -> tuple[sa.Column[str], sa.Column[str]]:
    return (
        sa.Column("district_id", sa.Text(), nullable=False),
        sa.Column("place_path", sa.Text(), nullable=False),
    )


def _by_place(table: str) -> None:
    index, columns = f"ix_{table}_scope", ["district_id", "place_path"]
    op.create_index(index, table, columns, postgresql_ops={"place_path": "text_pattern_ops"})
