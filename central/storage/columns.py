"""Columns that many tables have alike: the district that every key begins with, the place, a position, an instant."""

from sqlalchemy import (
    CheckConstraint,
    Column,
    DateTime,
    Double,
    ForeignKeyConstraint,
    Index,
    MetaData,
    Text,
)
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.schema import SchemaItem

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def district() -> Column[str]:
    return Column("district_id", Text, primary_key=True)


def place() -> Column[str]:
    return Column("place_path", Text, nullable=False)


def instant(name: str, *, optional: bool = False, key: bool = False) -> Column[object]:
    return Column(name, DateTime(timezone=True), nullable=optional, primary_key=key)


def position() -> tuple[SchemaItem, ...]:
    """WGS-84 degrees; both or neither."""
    return (
        Column("lat", Double),
        Column("lon", Double),
        CheckConstraint(
            "(lat IS NULL) = (lon IS NULL) AND lat BETWEEN -90 AND 90 AND lon BETWEEN -180 AND 180", "wgs84"
        ),
    )


def where() -> tuple[SchemaItem, ...]:
    """Columns of domain Where, without ``place_path``, which stands beside the district."""
    return (
        *position(),
        Column("uncertainty_m", Double, nullable=False),
        Column("building", Text),
        Column("unit", Text),
        Column("floor", Text),
        Column("camera_zone", Text),
        Column("names", ARRAY(Text), nullable=False),
    )


def by_place(table: str) -> Index:
    """Serves ``place_path = x OR place_path LIKE x || '/%'`` whatever the database's collation is."""
    return Index(f"ix_{table}_scope", "district_id", "place_path", postgresql_ops={"place_path": "text_pattern_ops"})


def of_incident() -> ForeignKeyConstraint:
    return ForeignKeyConstraint(["district_id", "incident_id"], ["incidents.district_id", "incidents.incident_id"])
