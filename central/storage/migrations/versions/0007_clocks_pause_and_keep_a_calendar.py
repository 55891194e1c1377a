"""Clocks know what they allow and when they rested; places have public holidays, moved days and hours."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    op.add_column("clocks", sa.Column("limit", postgresql.JSONB(none_as_null=True), nullable=True))
    op.add_column(
        "clocks", sa.Column("pauses", postgresql.JSONB(), server_default=sa.text("'[]'::jsonb"), nullable=False)
    )
    op.create_table(
        "work_days",
        sa.Column("district_id", sa.Text(), nullable=False),
        sa.Column("place_path", sa.Text(), nullable=False),
        sa.Column("kept_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("holidays", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("extra_days", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("hours", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.PrimaryKeyConstraint("district_id", "place_path", name=op.f("pk_work_days")),
    )
