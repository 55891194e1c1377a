"""Photos come from phones in pieces: what has come of each stays here until it is whole."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    op.create_table(
        "uploads",
        sa.Column("district_id", sa.Text(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("client_key", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("task_id", sa.Uuid(), nullable=True),
        sa.Column("length", sa.BigInteger(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("received", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["district_id", "account_id"],
            ["accounts.district_id", "accounts.account_id"],
            name=op.f("fk_uploads_district_id_account_id"),
        ),
        sa.PrimaryKeyConstraint("district_id", "account_id", "client_key", name=op.f("pk_uploads")),
    )
    op.create_index("ix_uploads_expires_at", "uploads", ["district_id", "expires_at"])
    op.create_table(
        "upload_pieces",
        sa.Column("district_id", sa.Text(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("client_key", sa.Uuid(), nullable=False),
        sa.Column("begins", sa.BigInteger(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["district_id", "account_id", "client_key"],
            ["uploads.district_id", "uploads.account_id", "uploads.client_key"],
            name=op.f("fk_upload_pieces_district_id_account_id_client_key"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("district_id", "account_id", "client_key", "begins", name=op.f("pk_upload_pieces")),
    )
