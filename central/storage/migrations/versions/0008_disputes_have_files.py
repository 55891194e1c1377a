"""Disputes have files of their own, with the names and words that stand nowhere else."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    op.create_table(
        "mediations",
        sa.Column("district_id", sa.Text(), nullable=False),
        sa.Column("place_path", sa.Text(), nullable=False),
        sa.Column("mediation_id", sa.Uuid(), nullable=False),
        sa.Column("incident_id", sa.Uuid(), nullable=False),
        sa.Column("spot", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("handler", sa.Uuid(), nullable=True),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("sides", postgresql.JSONB(), nullable=False),
        sa.Column("meetings", postgresql.JSONB(), nullable=False),
        sa.Column("agreements", postgresql.JSONB(), nullable=False),
        sa.Column("visits", postgresql.JSONB(), nullable=False),
        sa.Column("referral", postgresql.JSONB(none_as_null=True), nullable=True),
        sa.Column("erased_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["district_id", "incident_id"],
            ["incidents.district_id", "incidents.incident_id"],
            name=op.f("fk_mediations_district_id_incident_id"),
        ),
        sa.PrimaryKeyConstraint("district_id", "mediation_id", name=op.f("pk_mediations")),
        sa.UniqueConstraint("district_id", "incident_id", name=op.f("uq_mediations_district_id_incident_id")),
    )
    op.create_index(
        "ix_mediations_scope",
        "mediations",
        ["district_id", "place_path"],
        postgresql_ops={"place_path": "text_pattern_ops"},
    )
    op.create_index("ix_mediations_changed", "mediations", ["district_id", "changed_at"])
