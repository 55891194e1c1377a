"""Phones take notices while their app is closed."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    op.create_table(
        "devices",
        sa.Column("district_id", sa.Text(), nullable=False),
        sa.Column("device_id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("endpoint", sa.Text(), nullable=False),
        sa.Column("p256dh", sa.Text(), nullable=False),
        sa.Column("auth", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("put_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["district_id", "account_id"],
            ["accounts.district_id", "accounts.account_id"],
            name=op.f("fk_devices_district_id_account_id"),
        ),
        sa.PrimaryKeyConstraint("district_id", "device_id", name=op.f("pk_devices")),
        sa.UniqueConstraint("district_id", "endpoint", name=op.f("uq_devices_district_id_endpoint")),
    )
    op.create_index("ix_devices_account", "devices", ["district_id", "account_id"])
