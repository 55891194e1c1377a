"""Whoever is alone at a place is asked now and then whether they are well."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    op.create_table(
        "check_ins",
        sa.Column("district_id", sa.Text(), nullable=False),
        sa.Column("place_path", sa.Text(), nullable=False),
        sa.Column("task_id", sa.Uuid(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("every_s", sa.Double(), nullable=False),
        sa.Column("within_s", sa.Double(), nullable=False),
        sa.Column("look_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("by_hand", sa.Boolean(), nullable=False),
        sa.Column("nights", sa.Boolean(), nullable=False),
        sa.Column("well_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["district_id", "task_id"],
            ["tasks.district_id", "tasks.task_id"],
            name=op.f("fk_check_ins_district_id_task_id"),
        ),
        sa.PrimaryKeyConstraint("district_id", "task_id", name=op.f("pk_check_ins")),
    )
    op.create_index(
        "ix_check_ins_scope",
        "check_ins",
        ["district_id", "place_path"],
        postgresql_ops={"place_path": "text_pattern_ops"},
    )
    op.create_index("ix_check_ins_look_at", "check_ins", ["look_at"])
