"""The table of the roster: who is planned to be on duty when, and who is away."""

from sqlalchemy import Column, ForeignKeyConstraint, Index, Integer, Table, Text, Uuid

from central.storage.columns import by_place, district, instant, metadata, place

roster = Table(
    "roster", metadata,
    district(),
    place(),
    Column("entry_id", Uuid, primary_key=True),
    Column("account_id", Uuid, nullable=False),
    Column("kind", Text, nullable=False),
    instant("begins"),
    instant("ends"),
    Column("entered_by", Text, nullable=False),
    instant("entered_at"),
    Column("note", Text, nullable=False),
    Column("instead_of", Uuid),
    instant("withdrawn_at", optional=True),
    Column("withdrawn_by", Text),
    Column("version", Integer, nullable=False),
    ForeignKeyConstraint(["district_id", "account_id"], ["accounts.district_id", "accounts.account_id"]),
    by_place("roster"),
    Index("ix_roster_account", "district_id", "account_id", "ends"),
)  # fmt: skip
