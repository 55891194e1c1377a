"""A community may have its paths on foot drawn."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    op.create_table(
        "paths",
        sa.Column("district_id", sa.Text(), nullable=False),
        sa.Column("place_path", sa.Text(), nullable=False),
        sa.Column("graph", postgresql.JSONB(), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("district_id", "place_path", name=op.f("pk_paths")),
    )
    op.create_index(
        "ix_paths_scope", "paths", ["district_id", "place_path"], postgresql_ops={"place_path": "text_pattern_ops"}
    )
