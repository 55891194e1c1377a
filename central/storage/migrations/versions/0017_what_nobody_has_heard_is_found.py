"""Of all notices ever made, those that the desk has not acknowledged are found by an index."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"


def upgrade() -> None:
    op.create_index(
        "ix_notices_unheard",
        "notices",
        ["district_id", "made_at"],
        postgresql_where=sa.text("audience = 'desk' AND acknowledged_at IS NULL"),
    )
