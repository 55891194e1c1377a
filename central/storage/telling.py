"""domain/telling.py as one query: the few signals of each incident that decide, chosen where they lie."""

from collections.abc import Collection, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import CTE, ColumnElement, Select, and_, case, desc, func, or_, select, union
from sqlalchemy.dialects.postgresql import distinct_on

from central.domain.incident import LinkZone
from central.storage.repository import of_visible_incident, within
from central.storage.tables import links, signals
from protocol.events import Phase
from protocol.scope import Scope

#: A standing link makes a signal part of an incident; suggestions and undone links do not.
STANDING = and_(links.c.zone != LinkZone.SUGGEST.value, links.c.undone_at.is_(None))
#: Columns of the domain's Where, and of what else makes a voice.
_WHERE = ("place_path", "lat", "lon", "uncertainty_m", "building", "unit", "floor", "camera_zone", "names")
_VOICE = (*_WHERE, "kind", "words", "asserts")
_NEEDED = ("signal_id", "event_id", "revision", "phase", "occurred_at", *_VOICE)
_LAST = (Phase.ENDED.value, Phase.WITHDRAWN.value)


def telling(scope: Scope, incident_ids: Collection[UUID], beside: Collection[UUID]) -> Select[tuple[object, ...]]:
    """Rows of signals with ``incident_id``, oldest first."""
    standing = _standing(scope, incident_ids)
    beside_ours = standing.c.event_id.in_(beside)
    newest = _newest(standing, or_(standing.c.event_id.is_(None), ~beside_ours))
    told = union(
        select(standing.c.incident_id, standing.c.signal_id).where(beside_ours),
        *_span(standing),
        *_speakers(newest),
        _voices(standing),
    ).cte("told")
    named = (
        select(standing.c.incident_id, standing.c.event_id)
        .join(told, and_(told.c.incident_id == standing.c.incident_id, told.c.signal_id == standing.c.signal_id))
        .where(standing.c.event_id.is_not(None))
        .cte("named")
    )
    with_newest = union(
        select(told.c.incident_id, told.c.signal_id),
        select(newest.c.incident_id, newest.c.signal_id).join(
            named, and_(named.c.incident_id == newest.c.incident_id, named.c.event_id == newest.c.event_id)
        ),
    ).subquery("whole")
    return (
        select(signals, with_newest.c.incident_id)
        .join(with_newest, with_newest.c.signal_id == signals.c.signal_id)
        .where(within(scope, signals))
        .order_by(signals.c.occurred_at, signals.c.received_at, signals.c.signal_id)
    )


def _standing(scope: Scope, incident_ids: Collection[UUID]) -> CTE:
    return (
        select(links.c.incident_id, *(signals.c[name] for name in _NEEDED))
        .join(links, and_(links.c.district_id == signals.c.district_id, links.c.signal_id == signals.c.signal_id))
        .where(within(scope, signals), of_visible_incident(scope, links), STANDING)
        .where(links.c.incident_id.in_(incident_ids))
        .cte("standing")
    )


def _newest(standing: CTE, which: ColumnElement[bool]) -> CTE:
    """One row per event, its highest revision, and every signal that belongs to no event."""
    event = func.coalesce(standing.c.event_id, standing.c.signal_id)
    rows = select(standing, event.label("event")).where(which).ext(distinct_on(standing.c.incident_id, event))
    return rows.order_by(standing.c.incident_id, event, standing.c.revision.desc()).cte("newest")


def _first(rows: CTE, order: Sequence[Any], *which: ColumnElement[bool]) -> Select[tuple[UUID, UUID]]:
    """The first row of each incident in that order."""
    chosen = select(rows.c.incident_id, rows.c.signal_id).where(*which).ext(distinct_on(rows.c.incident_id))
    return select(chosen.order_by(rows.c.incident_id, *order).subquery())


def _span(standing: CTE) -> list[Select[tuple[UUID, UUID]]]:
    return [_first(standing, [standing.c.occurred_at]), _first(standing, [desc(standing.c.occurred_at)])]


def _speakers(newest: CTE) -> list[Select[tuple[UUID, UUID]]]:
    seen = newest.c.event_id.is_not(None)
    still = and_(newest.c.asserts, newest.c.phase.not_in(_LAST))
    return [
        _first(newest, [], seen, newest.c.phase.not_in(_LAST)),
        _first(newest, [], seen, newest.c.phase != Phase.WITHDRAWN.value),
        _first(newest, [desc(newest.c.occurred_at), desc(still), desc(newest.c.signal_id)]),
    ]


def _voices(standing: CTE) -> Select[tuple[UUID, UUID]]:
    own_words = case((standing.c.words != "", standing.c.event_id))
    voice = [standing.c[name] for name in _VOICE]
    any_of_them = func.array_agg(standing.c.signal_id)[1].label("signal_id")
    of_event = standing.c.event_id.is_(None)
    return select(standing.c.incident_id, any_of_them).group_by(standing.c.incident_id, *voice, of_event, own_words)
