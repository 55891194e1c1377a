"""Rounds are planned and walked; places have codes; what a pack asks about at the end is answered."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    op.create_table(
        "round_plans",
        sa.Column("district_id", sa.Text(), nullable=False),
        sa.Column("place_path", sa.Text(), nullable=False),
        sa.Column("plan_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("checkpoints", postgresql.JSONB(), nullable=False),
        sa.Column("days", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("windows", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("begin_within_min", sa.Integer(), nullable=False),
        sa.Column("assignee", sa.Uuid(), nullable=True),
        sa.Column("exercise", sa.Boolean(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("made_by", sa.Uuid(), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("planned_until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("district_id", "plan_id", name=op.f("pk_round_plans")),
    )
    _by_place("round_plans")
    op.create_table(
        "rounds",
        sa.Column("district_id", sa.Text(), nullable=False),
        sa.Column("place_path", sa.Text(), nullable=False),
        sa.Column("round_id", sa.Uuid(), nullable=False),
        sa.Column("plan_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("checkpoints", postgresql.JSONB(), nullable=False),
        sa.Column("assignee", sa.Uuid(), nullable=True),
        sa.Column("exercise", sa.Boolean(), nullable=False),
        sa.Column("made_by", sa.Uuid(), nullable=False),
        sa.Column("opens_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("begin_by", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closes_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("begun_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("begun_by", sa.Uuid(), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("visits", postgresql.JSONB(), nullable=False),
        sa.Column("cancelled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("late_told_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("end_told_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("district_id", "round_id", name=op.f("pk_rounds")),
        sa.UniqueConstraint(
            "district_id", "plan_id", "opens_at", name=op.f("uq_rounds_district_id_plan_id_opens_at")
        ),
    )  # fmt: skip
    _by_place("rounds")
    op.create_index("ix_rounds_opens", "rounds", ["district_id", "opens_at"])
    op.create_table(
        "place_codes",
        sa.Column("district_id", sa.Text(), nullable=False),
        sa.Column("place_path", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("district_id", "place_path", name=op.f("pk_place_codes")),
        sa.UniqueConstraint("district_id", "code", name=op.f("uq_place_codes_district_id_code")),
    )
    _by_place("place_codes")
    op.add_column(
        "tasks", sa.Column("checked", postgresql.JSONB(), nullable=False, server_default=sa.text("'[]'::jsonb"))
    )
    op.add_column("phone_steps", sa.Column("place_code", sa.Text(), nullable=True))


def _by_place(table: str) -> None:
    op.create_index(
        f"ix_{table}_scope", table, ["district_id", "place_path"],
        postgresql_ops={"place_path": "text_pattern_ops"},
    )  # fmt: skip
