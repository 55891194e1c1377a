"""Factors that were adopted for the packs' weights. Nothing is ever deleted: the rows are their own journal."""

from dataclasses import dataclass, field

from sqlalchemy import Column, Integer, Table, Text, Uuid, select
from sqlalchemy.dialects.postgresql import JSONB

from central.domain.learning import Learned
from central.storage.columns import by_place, district, instant, metadata, place
from central.storage.repository import Repository, must_cover, within
from protocol.scope import Scope

learned_weights = Table(
    "learned_weights", metadata,
    district(),
    place(),
    Column("learned_id", Uuid, primary_key=True),
    Column("factors", JSONB, nullable=False),
    Column("decisions", Integer, nullable=False),
    instant("adopted_at"),
    Column("adopted_by", Text, nullable=False),
    instant("withdrawn_at", optional=True),
    Column("withdrawn_by", Text),
    Column("version", Integer, nullable=False),
    by_place("learned_weights"),
)  # fmt: skip


class LearnedTable(Repository):
    async def add(self, scope: Scope, learned: Learned) -> None:
        must_cover(scope, learned.district_id, learned.place_path)
        await self._insert(learned_weights, learned)

    async def save(self, scope: Scope, learned: Learned) -> Learned:
        return await self._save_next(scope, learned_weights, learned)

    async def history(self, scope: Scope) -> list[Learned]:
        query = select(learned_weights).where(within(scope, learned_weights))
        order = (learned_weights.c.adopted_at, learned_weights.c.learned_id)
        return await self._values(Learned, query.order_by(*order))


@dataclass(frozen=True, slots=True)
class ChunkLearned(LearnedTable):
    """Asked for every signal of a chunk, read once."""

    held: dict[Scope, list[Learned]] = field(default_factory=dict)

    async def history(self, scope: Scope) -> list[Learned]:
        if scope not in self.held:
            self.held[scope] = await LearnedTable.history(self, scope)
        return self.held[scope]
