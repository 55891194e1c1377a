"""A roster says who is planned to be on duty when, and who is away."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    op.create_table(
        "roster",
        sa.Column("district_id", sa.Text(), nullable=False),
        sa.Column("place_path", sa.Text(), nullable=False),
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("begins", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends", sa.DateTime(timezone=True), nullable=False),
        sa.Column("entered_by", sa.Text(), nullable=False),
        sa.Column("entered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("instead_of", sa.Uuid(), nullable=True),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("withdrawn_by", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["district_id", "account_id"],
            ["accounts.district_id", "accounts.account_id"],
            name=op.f("fk_roster_district_id_account_id"),
        ),
        sa.PrimaryKeyConstraint("district_id", "entry_id", name=op.f("pk_roster")),
    )
    op.create_index(
        "ix_roster_scope", "roster", ["district_id", "place_path"], postgresql_ops={"place_path": "text_pattern_ops"}
    )
    op.create_index("ix_roster_account", "roster", ["district_id", "account_id", "ends"])
