"""What the brain has heard, the residents' own words beside it, and which incident each signal belongs to."""

from collections.abc import Collection, Sequence
from functools import cache, lru_cache
from typing import Any
from uuid import UUID

from sqlalchemy import (
    Column,
    ColumnElement,
    Integer,
    Select,
    Table,
    Text,
    and_,
    any_,
    cast,
    exists,
    func,
    literal,
    select,
    update,
)  # fmt: skip
from sqlalchemy.dialects.postgresql import ARRAY, insert

from central.domain.errors import NotFound
from central.domain.incident import IncidentState, Link, LinkZone
from central.domain.queue import Heard
from central.domain.signal import Report, Signal, Source
from central.storage.bulk import sent, spread
from central.storage.repository import Repository, must_cover, of_each, of_visible_incident, within
from central.storage.rows import row_of, value_of
from central.storage.tables import dedupe_keys, incidents, links, reports, signals, unplaced
from central.storage.telling import STANDING, WAITING, any_of, heard_in_short, standing_links, telling, uuids
from protocol.scope import Scope, whole

#: PostgreSQL's channel that wakes who places signals; its payload is empty.
ARRIVAL_CHANNEL = "wanglou_arrival"


class SignalTable(Repository):
    async def add(self, scope: Scope, signal: Signal) -> bool:
        """Store it unless its dedupe key is known in the district; False for a repeat.

        A second transaction with the same key waits for the first: exactly one of them is told True.
        """
        must_cover(scope, signal.district_id, signal.where.place_path)
        row = row_of(signal)
        claim = insert(dedupe_keys).values(
            district_id=signal.district_id,
            dedupe_key=row["dedupe_key"],
            signal_id=signal.signal_id,
            heard_at=signal.received_at,
        )
        if not await self._changed_any(claim.on_conflict_do_nothing()):
            return False
        await self.connection.execute(signals.insert().values(row))
        return True

    async def accept(self, scope: Scope, signals: Sequence[Signal]) -> set[UUID]:
        """One statement for all: keys, signals and the mark that they wait stand together or not at all.

        Keys are claimed in their own order, so that two transactions with the same keys cannot wait for each other.
        """
        for signal in signals:
            must_cover(scope, signal.district_id, signal.where.place_path)
        first = {signal.dedupe_key: signal for signal in reversed(signals)}
        rows = [
            row_of(s) | {"heard_at": s.received_at, "urgency": s.severity.rank, "n": n}
            for n, s in enumerate(signals)
            if first[s.dedupe_key] is s
        ]
        if not rows:
            return set()
        return {signal_id for signal_id, _ in await self.connection.execute(_accept(), sent(rows))}

    async def get(self, scope: Scope, signal_id: UUID) -> Signal:
        return await self._one_with(Signal, signals, scope, signal_id=signal_id)

    async def by_ids(self, scope: Scope, signal_ids: Collection[UUID]) -> list[Signal]:
        return await self._all_among(Signal, signals, scope, "signal_id", signal_ids)

    async def by_dedupe_key(self, scope: Scope, dedupe_key: str) -> Signal | None:
        key = select(dedupe_keys.c.signal_id).where(
            dedupe_keys.c.district_id == scope.district_id, dedupe_keys.c.dedupe_key == dedupe_key
        )
        return await self._first(
            Signal, select(signals).where(within(scope, signals), signals.c.signal_id == key.scalar_subquery())
        )

    async def known(self, scope: Scope, keys: Collection[str]) -> set[str]:
        asked = dedupe_keys.c.dedupe_key == any_(cast(literal(list(keys), ARRAY(Text)), ARRAY(Text)))
        query = select(dedupe_keys.c.dedupe_key).where(dedupe_keys.c.district_id == scope.district_id, asked)
        if scope != whole(scope.district_id):
            query = query.where(exists().where(signals.c.signal_id == dedupe_keys.c.signal_id, within(scope, signals)))
        return {*(await self.connection.execute(query)).scalars()} if keys else set()

    async def of_event(self, scope: Scope, event_id: UUID) -> list[Signal]:
        return await self._all_with(Signal, signals, scope, order=("revision",), event_id=event_id)

    async def of_incident(self, scope: Scope, incident_id: UUID) -> list[Signal]:
        return (await self.of_incidents(scope, [incident_id])).get(incident_id, [])

    async def of_incidents(self, scope: Scope, incident_ids: Collection[UUID]) -> dict[UUID, list[Signal]]:
        heard: dict[UUID, list[Signal]] = {}
        asked = {"incident_ids": list(incident_ids)}
        for row in await self._rows(_standing_in(scope), asked) if incident_ids else ():
            heard.setdefault(row["incident_id"], []).append(value_of(Signal, row))
        return heard

    async def heard(self, scope: Scope, incident_ids: Collection[UUID]) -> dict[UUID, Heard]:
        rows: dict[UUID, list[dict[str, Any]]] = {}
        asked = {"incident_ids": list(incident_ids)}
        for row in await self._rows(heard_in_short(scope), asked) if incident_ids else ():
            rows.setdefault(row["incident_id"], []).append(row)
        return {incident_id: _in_short(of_it) for incident_id, of_it in rows.items()}

    async def that_opened(self, scope: Scope, incident_id: UUID) -> UUID | None:
        first = func.coalesce(signals.c.event_id, signals.c.signal_id).label("first")
        same = and_(links.c.district_id == signals.c.district_id, links.c.signal_id == signals.c.signal_id)
        query = select(first).join(links, same).where(within(scope, signals), links.c.incident_id == incident_id)
        rows = await self._rows(query.order_by(links.c.decided_at).limit(1))
        return rows[0]["first"] if rows else None

    async def telling(
        self, scope: Scope, incident_ids: Collection[UUID], *, beside: Collection[UUID] = ()
    ) -> dict[UUID, list[Signal]]:
        """Chosen where they lie: a rule that looks at an incident of ten thousand signals fetches a dozen."""
        told: dict[UUID, list[Signal]] = {}
        asked = {"incident_ids": list(incident_ids), "beside": list(beside)}
        for row in await self._rows(telling(scope), asked) if incident_ids else ():
            told.setdefault(row["incident_id"], []).append(value_of(Signal, row))
        return told


def _in_short(rows: Sequence[dict[str, Any]]) -> Heard:
    """``rows``: of one incident, one for all of it and one for each source and pack, the first to speak first."""
    (total,) = (row for row in rows if row["source"] is None)
    each = [row for row in rows if row["source"] is not None]
    return Heard(
        signals=total["many"],
        sources=tuple(dict.fromkeys(Source(row["source"]) for row in each)),
        words=total["words"] or "",
        packs=frozenset(row["pack"] for row in each),
        unproven=total["trial"],
    )


@lru_cache(maxsize=256)
def _standing_in(scope: Scope) -> Select[Any]:
    """Signals with the incident they stand in, of the ``incident_ids``."""
    same = and_(links.c.district_id == signals.c.district_id, links.c.signal_id == signals.c.signal_id)
    return (
        select(signals, links.c.incident_id)
        .join(links, same)
        .where(within(scope, signals), of_visible_incident(scope, links), STANDING)
        .where(links.c.incident_id == any_of("incident_ids"))
        .order_by(signals.c.occurred_at, signals.c.received_at)
    )


@cache
def _accept() -> Select[tuple[UUID, Any]]:
    names = tuple(signals.c.keys())
    given = spread(signals, names, dedupe_keys.c.heard_at, unplaced.c.urgency, Column("n", Integer))
    source = select(given).cte("given")
    keys = [each.name for each in dedupe_keys.columns]
    in_key_order = select(*(source.c[name] for name in keys)).order_by(source.c.dedupe_key)
    claim = insert(dedupe_keys).from_select(keys, in_key_order)
    claimed = claim.on_conflict_do_nothing().returning(dedupe_keys.c.signal_id).cte("claimed")
    new = source.join(claimed, claimed.c.signal_id == source.c.signal_id)
    stored = insert(signals).from_select(names, select(*(source.c[name] for name in names)).select_from(new))
    waits = ["district_id", "place_path", "signal_id", "urgency"]
    in_order = select(*(source.c[name] for name in waits)).select_from(new).order_by(source.c.n)
    waiting = insert(unplaced).from_select(waits, in_order).returning(unplaced.c.signal_id).cte("waiting")
    woken = func.pg_notify(ARRIVAL_CHANNEL, "")  # twice in a transaction is once
    return select(waiting.c.signal_id, woken).add_cte(stored.cte("stored"))


_AS_DECIDED = ("decided_at", "link_id")


class LinkTable(Repository):
    async def add(self, scope: Scope, link: Link) -> None:
        must_cover(scope, link.district_id, scope.place_path)
        await self._must_see(incidents, scope, incident_id=link.incident_id)
        await self._insert(links, link)

    async def get(self, scope: Scope, link_id: UUID) -> Link:
        return await self._one_with(Link, links, scope, seen=of_visible_incident, link_id=link_id)

    async def save(self, scope: Scope, link: Link) -> None:
        if not await self._update(links, row_of(link), scope, seen=of_visible_incident):
            raise NotFound

    async def of_signal(self, scope: Scope, signal_id: UUID) -> list[Link]:
        return await self._of(scope, "signal_id", [signal_id])

    async def of_signals(self, scope: Scope, signal_ids: Collection[UUID]) -> dict[UUID, list[Link]]:
        return of_each(await self._of(scope, "signal_id", signal_ids), "signal_id")

    async def of_event(self, scope: Scope, event_id: UUID) -> list[Link]:
        return await self._values(Link, standing_links(scope), {"events": [event_id]})

    async def of_incident(self, scope: Scope, incident_id: UUID) -> list[Link]:
        return await self._of(scope, "incident_id", [incident_id])

    async def of_incidents(self, scope: Scope, incident_ids: Collection[UUID]) -> dict[UUID, list[Link]]:
        return of_each(await self._of(scope, "incident_id", incident_ids), "incident_id")

    async def suggested(self, scope: Scope, incident_ids: Collection[UUID]) -> set[UUID]:
        query = select(links.c.incident_id).distinct().where(of_visible_incident(scope, links), WAITING)
        rows = await self._rows(query.where(links.c.incident_id == uuids(incident_ids))) if incident_ids else ()
        return {row["incident_id"] for row in rows}

    async def decided(self, scope: Scope) -> list[tuple[Link, IncidentState]]:
        of_it = and_(links.c.district_id == incidents.c.district_id, links.c.incident_id == incidents.c.incident_id)
        query = select(links, incidents.c.state).select_from(links.join(incidents, of_it))
        query = query.where(within(scope, incidents), links.c.zone != LinkZone.NEW)
        rows = await self._rows(query.order_by(links.c.decided_at, links.c.link_id))
        return [(value_of(Link, row), IncidentState(row["state"])) for row in rows]

    async def _of(self, scope: Scope, name: str, keys: Collection[UUID]) -> list[Link]:
        return await self._all_among(Link, links, scope, name, keys, seen=of_visible_incident, order=_AS_DECIDED)


class ReportTable(Repository):
    async def add(self, scope: Scope, report: Report) -> None:
        must_cover(scope, report.district_id, scope.place_path)
        await self._must_see(signals, scope, signal_id=report.signal_id)
        await self._insert(reports, report)

    async def of_signal(self, scope: Scope, signal_id: UUID) -> Report | None:
        found = await self._all_with(Report, reports, scope, seen=_visible, signal_id=signal_id)
        return found[0] if found else None

    async def by_tracking(self, tracking_digest: str) -> Report:
        """The one look-up without a scope: the code is the right. NotFound otherwise."""
        return await self._one(Report, select(reports).where(reports.c.tracking_digest == tracking_digest))

    async def save(self, scope: Scope, report: Report) -> None:
        if await self._update(reports, row_of(report), scope, seen=_kept):
            return
        # What was erased stays erased, whoever still holds the old words; only the rating may follow.
        rating = {"satisfied": report.satisfied, "district_id": report.district_id, "signal_id": report.signal_id}
        if not await self._update(reports, rating, scope, seen=_visible):
            raise NotFound

    async def of_same_person(self, scope: Scope, signal_id: UUID, incident_ids: Collection[UUID]) -> set[UUID]:
        own, other = reports.alias(), reports
        of_it = and_(other.c.district_id == links.c.district_id, other.c.signal_id == links.c.signal_id)
        same = and_(own.c.district_id == other.c.district_id, _dialled(own.c.contact) == _dialled(other.c.contact))
        query = select(links.c.incident_id).distinct().select_from(links.join(other, of_it).join(own, same))
        query = query.where(
            _visible(scope, reports), own.c.signal_id == signal_id,
            func.length(_dialled(own.c.contact)) >= _SHORTEST_CONTACT,
            links.c.incident_id.in_(incident_ids), STANDING,
        )  # fmt: skip
        return {row["incident_id"] for row in await self._rows(query)} if incident_ids else set()

    async def kept(self, scope: Scope, incident_ids: Collection[UUID]) -> dict[UUID, list[UUID]]:
        of_it = and_(reports.c.district_id == links.c.district_id, reports.c.signal_id == links.c.signal_id)
        query = select(links.c.incident_id, reports.c.signal_id).select_from(links.join(reports, of_it))
        query = query.where(_kept(scope, reports), links.c.incident_id == uuids(incident_ids), STANDING)
        found: dict[UUID, list[UUID]] = {}
        for row in await self._rows(query.order_by(reports.c.signal_id)) if incident_ids else ():
            found.setdefault(row["incident_id"], []).append(row["signal_id"])
        return found

    async def erase(self, scope: Scope, signal_id: UUID) -> None:
        """Remove words, contact, photos and salt; the salted digest in the timeline then proves nothing more."""
        empty: dict[str, Any] = {"words": "", "contact": None, "photos": [], "salt": b""}
        done = await self.connection.execute(
            update(reports)
            .where(_visible(scope, reports), reports.c.signal_id == signal_id)
            .values(empty | {"erased_at": func.now()})
        )
        if done.rowcount == 0:
            raise NotFound


#: A telephone without its area code; what is shorter is "n/a" or a dash, and nobody's address.
_SHORTEST_CONTACT = 7


def _dialled(contact: ColumnElement[str | None]) -> ColumnElement[str]:
    """As it is dialled: 138 0013 8000 and +86-13800138000 are one telephone."""
    bare = func.regexp_replace(func.lower(contact), r"[^0-9a-z@_.]", "", "g")
    return func.regexp_replace(bare, r"^(?:0086|86)(?=1[0-9]{10}$)", "")


def _visible(scope: Scope, table: Table) -> ColumnElement[bool]:
    return and_(
        table.c.district_id == scope.district_id,
        exists().where(signals.c.signal_id == table.c.signal_id, within(scope, signals)),
    )


def _kept(scope: Scope, table: Table) -> ColumnElement[bool]:
    """Of these what was not erased."""
    return and_(_visible(scope, table), table.c.erased_at.is_(None))
