"""The brain's memory from one PostgreSQL into another: all of it or nothing, and the old one stays as it is."""

from dataclasses import dataclass

from psycopg.conninfo import conninfo_to_dict

from central.storage.migrate import libpq_url
from central.upkeep.errors import NotTheSame, SameDatabase
from central.upkeep.inventory import Inventory, broken_timelines, take_inventory
from central.upkeep.tools import (
    connected,
    copy,
    empty_again,
    refuse_unless_empty,
    refuse_while_used,
    server_version,
    tools_for,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Moved:
    inventory: Inventory
    #: Chains that did not hold before the move either.
    broken: list[str]


def move(source: str, target: str) -> Moved:
    """Copy everything of ``source`` into the empty ``target`` and compare them table by table.

    The copy is one transaction of the target: whatever breaks off leaves it empty, and the same call does it again.
    Raises BrainRuns, NotEmpty, SameDatabase, ToolMissing, ToolFailed, Unavailable, NotTheSame.
    """
    if conninfo_to_dict(libpq_url(source)) == conninfo_to_dict(libpq_url(target)):
        raise SameDatabase
    refuse_while_used(source)
    refuse_unless_empty(target)
    with connected(source) as connection, connected(target) as other:
        tools = tools_for(max(server_version(connection), server_version(other)))
        (snapshot,) = connection.execute("SELECT pg_export_snapshot()").fetchall()[0]
        before = take_inventory(connection)
        broken = broken_timelines(connection)
        copy(tools, source, str(snapshot), target)
    with connected(target) as connection:
        different = take_inventory(connection).differs_from(before)
        different += sorted(set(broken_timelines(connection)) - set(broken))
    if different:
        empty_again(target)
        raise NotTheSame(what=", ".join(different)[:300])
    return Moved(before, broken)
