"""Signals are accepted first and placed a moment later: what waits for that stands in a table of its own."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Every signal that an older version accepted was placed in the same transaction, so nothing waits yet."""
    op.create_table(
        "unplaced",
        sa.Column("district_id", sa.Text(), nullable=False),
        sa.Column("place_path", sa.Text(), nullable=False),
        sa.Column("signal_id", sa.Uuid(), nullable=False),
        sa.Column("urgency", sa.Integer(), nullable=False),
        sa.Column("arrived", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("tries", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("again_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("set_aside_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("why", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.PrimaryKeyConstraint("district_id", "signal_id", name=op.f("pk_unplaced")),
    )
    op.create_index(
        "ix_unplaced_waiting",
        "unplaced",
        ["district_id", "urgency", "arrived"],
        postgresql_where=sa.text("set_aside_at IS NULL"),
    )
