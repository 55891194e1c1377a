"""Of those a whistle calls one leads."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    op.add_column("tasks", sa.Column("lead", sa.Boolean(), server_default=sa.text("false"), nullable=False))
