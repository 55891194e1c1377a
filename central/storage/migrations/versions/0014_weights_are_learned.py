"""Factors of the packs' weights that were learned from officers' decisions and adopted."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    op.create_table(
        "learned_weights",
        sa.Column("district_id", sa.Text(), nullable=False),
        sa.Column("place_path", sa.Text(), nullable=False),
        sa.Column("learned_id", sa.Uuid(), nullable=False),
        sa.Column("factors", postgresql.JSONB(), nullable=False),
        sa.Column("decisions", sa.Integer(), nullable=False),
        sa.Column("adopted_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("adopted_by", sa.Text(), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("withdrawn_by", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("district_id", "learned_id", name=op.f("pk_learned_weights")),
    )
    op.create_index(
        "ix_learned_weights_scope",
        "learned_weights",
        ["district_id", "place_path"],
        postgresql_ops={"place_path": "text_pattern_ops"},
    )
