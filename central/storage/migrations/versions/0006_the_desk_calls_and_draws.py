"""The desk reaches the staff by telephone; its map shows places as they were drawn, or on a plan of the estate."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.add_column("accounts", sa.Column("phone", sa.Text(), nullable=True))
    op.add_column("places", sa.Column("outline", postgresql.JSONB(none_as_null=True), nullable=True))
    _table(
        "site_plans",
        ("district_id", "place_path"),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("width", sa.Integer(), nullable=False),
        sa.Column("height", sa.Integer(), nullable=False),
        sa.Column("shown", sa.Boolean(), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
    )
    _table(
        "site_pins",
        ("district_id", "place_path", "kind", "of"),
        sa.Column("x", sa.Double(), nullable=False),
        sa.Column("y", sa.Double(), nullable=False),
    )


def _table(name: str, keys: tuple[str, ...], *columns: sa.Column[object]) -> None:
    """With its key in front, seen from a place and all above it."""
    key = [sa.Column(each, sa.Text(), nullable=False) for each in keys]
    op.create_table(name, *key, *columns, sa.PrimaryKeyConstraint(*keys, name=op.f(f"pk_{name}")))
    op.create_index(
        f"ix_{name}_scope", name, ["district_id", "place_path"], postgresql_ops={"place_path": "text_pattern_ops"}
    )
