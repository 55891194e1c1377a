"""Check-ins: when whoever is alone at a place is asked whether they are well, and since when they are silent."""

from uuid import UUID

from sqlalchemy import Boolean, Column, Double, ForeignKeyConstraint, Index, Integer, Table, Text, Uuid, delete, select

from central.domain.check_in import CheckIn
from central.storage.columns import by_place, district, instant, metadata, place
from central.storage.repository import Repository, must_cover, within
from protocol.scope import Scope

check_ins = Table(
    "check_ins", metadata,
    district(),
    place(),
    Column("task_id", Uuid, primary_key=True),
    Column("state", Text, nullable=False),
    Column("every_s", Double, nullable=False),
    Column("within_s", Double, nullable=False),
    instant("look_at", optional=True),
    Column("by_hand", Boolean, nullable=False),
    Column("nights", Boolean, nullable=False),
    instant("well_at"),
    Column("version", Integer, nullable=False),
    ForeignKeyConstraint(["district_id", "task_id"], ["tasks.district_id", "tasks.task_id"]),
    by_place("check_ins"),
    Index("ix_check_ins_look_at", "look_at"),
)  # fmt: skip


class CheckInTable(Repository):
    async def add(self, scope: Scope, check_in: CheckIn) -> None:
        must_cover(scope, check_in.district_id, check_in.place_path)
        await self._insert(check_ins, check_in)

    async def find(self, scope: Scope, task_id: UUID, *, lock: bool = False) -> CheckIn | None:
        query = select(check_ins).where(within(scope, check_ins), check_ins.c.task_id == task_id)
        return await self._first(CheckIn, query.with_for_update() if lock else query)

    async def save(self, scope: Scope, check_in: CheckIn) -> CheckIn:
        return await self._save_next(scope, check_ins, check_in)

    async def remove(self, scope: Scope, task_id: UUID) -> None:
        await self.connection.execute(delete(check_ins).where(within(scope, check_ins), check_ins.c.task_id == task_id))
