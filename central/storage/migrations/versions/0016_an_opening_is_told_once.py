"""When it was told that a round opens, so that a lost timer is noticed; and voice notes are found by an index."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"


def upgrade() -> None:
    op.add_column("rounds", sa.Column("opened_told_at", sa.DateTime(timezone=True), nullable=True))
    # Those that opened before were told by their timers; nobody shall hear of them again.
    op.execute("UPDATE rounds SET opened_told_at = opens_at WHERE opens_at <= now()")
    op.create_index(
        "ix_activities_voice",
        "activities",
        ["district_id", sa.text("(data ->> 'voice')")],
        postgresql_where=sa.text("data ->> 'voice' IS NOT NULL"),
    )
