"""The table of disputes' files: like reports it holds residents' names and words, and erasing empties it."""

from sqlalchemy import Column, Index, Integer, Table, Text, UniqueConstraint, Uuid
from sqlalchemy.dialects.postgresql import JSONB

from central.storage.columns import by_place, district, instant, metadata, of_incident, place

mediations = Table(
    "mediations", metadata,
    district(),
    place(),
    Column("mediation_id", Uuid, primary_key=True),
    Column("incident_id", Uuid, nullable=False),
    Column("spot", Text),
    Column("state", Text, nullable=False),
    Column("handler", Uuid),
    instant("opened_at"),
    instant("changed_at"),
    Column("version", Integer, nullable=False),
    Column("sides", JSONB, nullable=False),
    Column("meetings", JSONB, nullable=False),
    Column("agreements", JSONB, nullable=False),
    Column("visits", JSONB, nullable=False),
    Column("referral", JSONB(none_as_null=True)),
    instant("erased_at", optional=True),
    of_incident(),
    UniqueConstraint("district_id", "incident_id"),
    by_place("mediations"),
    Index("ix_mediations_changed", "district_id", "changed_at"),
)  # fmt: skip
