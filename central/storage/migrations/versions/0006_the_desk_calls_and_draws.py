"""The desk reaches the staff by telephone, and its map draws places as an operator drew them."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.add_column("accounts", sa.Column("phone", sa.Text(), nullable=True))
    op.add_column("places", sa.Column("outline", postgresql.JSONB(none_as_null=True), nullable=True))
