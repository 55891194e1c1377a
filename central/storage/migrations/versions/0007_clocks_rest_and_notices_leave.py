"""Clocks rest, places have calendars, notices leave the house and a trace; of those a whistle calls one leads."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    _clocks()
    _notices()
    op.add_column("tasks", sa.Column("lead", sa.Boolean(), server_default=sa.text("false"), nullable=False))


def _clocks() -> None:
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


def _notices() -> None:
    op.add_column("notices", sa.Column("acknowledged_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("notices", sa.Column("acknowledged_by", sa.Uuid(), nullable=True))
    op.create_table(
        "deliveries",
        sa.Column("district_id", sa.Text(), nullable=False),
        sa.Column("place_path", sa.Text(), nullable=False),
        sa.Column("delivery_id", sa.Uuid(), nullable=False),
        sa.Column("notice_id", sa.Uuid(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("recipient", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("not_before", sa.DateTime(timezone=True), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("said", sa.Text(), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("district_id", "delivery_id", name=op.f("pk_deliveries")),
        sa.UniqueConstraint(
            "district_id",
            "notice_id",
            "channel",
            "recipient",
            name=op.f("uq_deliveries_district_id_notice_id_channel_recipient"),
        ),
    )
    op.create_index(
        "ix_deliveries_scope",
        "deliveries",
        ["district_id", "place_path"],
        postgresql_ops={"place_path": "text_pattern_ops"},
    )
    op.create_index(
        "ix_deliveries_waiting", "deliveries", ["not_before"], postgresql_where=sa.text("state = 'waiting'")
    )
    op.create_index("ix_deliveries_log", "deliveries", ["district_id", "made_at"])
    op.create_index("ix_deliveries_same", "deliveries", ["district_id", "recipient", "channel", "digest", "sent_at"])
    op.create_table(
        "reach",
        sa.Column("district_id", sa.Text(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("email", sa.Text(), nullable=True),
        sa.Column("quiet_from", sa.Text(), nullable=True),
        sa.Column("quiet_to", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["district_id", "account_id"],
            ["accounts.district_id", "accounts.account_id"],
            name=op.f("fk_reach_district_id_account_id"),
        ),
        sa.PrimaryKeyConstraint("district_id", "account_id", name=op.f("pk_reach")),
    )
