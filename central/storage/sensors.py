"""The registry of sensors, what is remembered of each, and the readings that could not be taken."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import and_, exists, func, or_, select, text, update
from sqlalchemy.dialects.postgresql import insert

from central.domain.errors import NotFound
from central.domain.sensor import Placed, Refused, Sensor, SensorState
from central.storage.repository import Repository, must_cover, within
from central.storage.rows import row_of
from central.storage.sensor_tables import sensor_refusals, sensor_states, sensors
from central.storage.tables import incidents
from central.storage.telling import standing_links
from protocol.scope import Scope


class SensorTable(Repository):
    async def put(self, scope: Scope, sensor: Sensor) -> None:
        must_cover(scope, sensor.district_id, sensor.where.place_path)
        row = row_of(sensor)
        new = insert(sensors).values(row)
        changed = {name: new.excluded[name] for name in row if name not in sensors.primary_key}
        put = new.on_conflict_do_update(
            index_elements=sensors.primary_key.columns, set_=changed, where=within(scope, sensors)
        )
        if not await self._changed_any(put):
            raise NotFound
        # What is remembered of it moves with it: where it stood nobody would find its open alarm any more.
        states = sensor_states.c
        await self.connection.execute(
            update(sensor_states)
            .where(states.district_id == sensor.district_id, states.sensor_id == sensor.sensor_id)
            .where(states.place_path != sensor.where.place_path)
            .values(place_path=sensor.where.place_path)
        )

    async def page(self, scope: Scope, *, after: str, limit: int) -> list[Sensor]:
        query = select(sensors).where(within(scope, sensors), sensors.c.sensor_id > after)
        return await self._values(Sensor, query.order_by(sensors.c.sensor_id).limit(limit))

    async def among(self, scope: Scope, sensor_ids: Collection[str]) -> list[Sensor]:
        query = select(sensors).where(within(scope, sensors), sensors.c.sensor_id.in_(sensor_ids))
        return await self._values(Sensor, query) if sensor_ids else []

    async def districts(self) -> list[str]:
        """Where there are sensors: the one question without a scope, asked by who listens for silence."""
        return await self._districts(sensors)

    async def states(self, scope: Scope, sensor_ids: Collection[str]) -> list[SensorState]:
        """Locked, in the order of their ids, so that two batches cannot wait for each other."""
        query = select(sensor_states).where(within(scope, sensor_states), sensor_states.c.sensor_id.in_(sensor_ids))
        query = query.order_by(sensor_states.c.sensor_id).with_for_update()
        return await self._values(SensorState, query) if sensor_ids else []

    async def seen_states(self, scope: Scope, sensor_ids: Collection[str]) -> list[SensorState]:
        query = select(sensor_states).where(within(scope, sensor_states), sensor_states.c.sensor_id.in_(sensor_ids))
        return await self._values(SensorState, query) if sensor_ids else []

    async def placed(self, scope: Scope, event_ids: Collection[UUID]) -> dict[UUID, Placed]:
        """The incidents that these alarms became, as far as they did and may be seen."""
        linked = standing_links(scope).subquery()
        same = and_(linked.c.district_id == incidents.c.district_id, linked.c.incident_id == incidents.c.incident_id)
        seen = or_(incidents.c.acknowledged_at.is_not(None), incidents.c.closed_at.is_not(None))
        query = select(linked.c.event_id, incidents.c.incident_id, seen.label("seen")).join_from(
            linked, incidents, same
        )
        query = query.order_by(linked.c.decided_at, linked.c.link_id)
        found: dict[UUID, Placed] = {}
        for row in await self._rows(query, {"events": list(event_ids)}) if event_ids else ():
            found.setdefault(row["event_id"], Placed(row["incident_id"], row["seen"]))
        return found

    async def quiet(self, scope: Scope, since: Mapping[str, datetime], *, limit: int = 500) -> list[str]:
        """Heard last before ``since``, by what they measure, and neither they nor their gateway known to be silent; the
        longest first."""
        gateways, registered = sensor_states.alias("gateways"), sensors.alias("registered")
        same = and_(
            sensors.c.district_id == sensor_states.c.district_id, sensors.c.sensor_id == sensor_states.c.sensor_id
        )
        behind = and_(
            gateways.c.district_id == sensors.c.district_id,
            gateways.c.sensor_id == sensors.c.gateway_id,
            gateways.c.silent,
            registered.c.district_id == gateways.c.district_id,
            registered.c.sensor_id == gateways.c.sensor_id,
            ~registered.c.disabled,
        )
        overdue = [and_(sensors.c.measures == each, sensor_states.c.heard_at <= at) for each, at in since.items()]
        query = (
            select(sensor_states.c.sensor_id)
            .join(sensors, same)
            .where(within(scope, sensor_states), ~sensor_states.c.silent, or_(*overdue), ~exists().where(behind))
            .where(~sensors.c.disabled)
        )
        query = query.order_by(sensor_states.c.heard_at).limit(limit)
        return [row["sensor_id"] for row in await self._rows(query)] if since else []

    async def waiting(self, scope: Scope, *, limit: int = 500) -> list[str]:
        """Beyond a limit and not yet for long enough; those not heard for longest first."""
        same = and_(
            sensors.c.district_id == sensor_states.c.district_id, sensors.c.sensor_id == sensor_states.c.sensor_id
        )
        query = (
            select(sensor_states.c.sensor_id)
            .join(sensors, same)
            .where(within(scope, sensor_states), sensor_states.c.memory["since"] != text("'{}'::jsonb"))
            .where(~sensors.c.disabled)
        )
        query = query.order_by(sensor_states.c.heard_at).limit(limit)
        return [row["sensor_id"] for row in await self._rows(query)]

    async def remember(self, scope: Scope, states: Sequence[SensorState]) -> None:
        for state in states:
            must_cover(scope, state.district_id, state.place_path)
        if not states:
            return
        rows = [row_of(state) for state in sorted(states, key=lambda state: state.sensor_id)]
        put = insert(sensor_states).values(rows)
        changed = {name: put.excluded[name] for name in ("place_path", "heard_at", "silent", "memory")}
        await self.connection.execute(
            put.on_conflict_do_update(index_elements=sensor_states.primary_key.columns, set_=changed)
        )

    async def refuse(self, scope: Scope, refused: Sequence[Refused]) -> None:
        """Counted onto what was refused of the same sensor for the same reason; each sensor and reason once."""
        for one in refused:
            must_cover(scope, one.district_id, one.place_path)
        if not refused:
            return
        put = insert(sensor_refusals).values([row_of(one) for one in refused])
        held, new = sensor_refusals.c, put.excluded
        changed = {
            "count": held.count + new.count,
            "last_at": func.greatest(held.last_at, new.last_at),
            "last_said": new.last_said,
        }
        await self.connection.execute(
            put.on_conflict_do_update(index_elements=sensor_refusals.primary_key.columns, set_=changed)
        )

    async def refused_of(self, scope: Scope, sensor_ids: Collection[str]) -> set[str]:
        held = sensor_refusals.c
        query = select(held.sensor_id).where(within(scope, sensor_refusals), held.sensor_id.in_(sensor_ids))
        return {row["sensor_id"] for row in await self._rows(query)}

    async def refused_first(self, scope: Scope, since: datetime) -> int:
        query = select(func.count()).where(within(scope, sensor_refusals), sensor_refusals.c.first_at > since)
        return int((await self.connection.execute(query)).scalar_one())

    async def refused(self, scope: Scope, *, limit: int = 200) -> list[Refused]:
        """Newest first."""
        query = select(sensor_refusals).where(within(scope, sensor_refusals))
        return await self._values(Refused, query.order_by(sensor_refusals.c.last_at.desc()).limit(limit))
