"""domain/telling.py as one query: the few signals of each incident that decide, chosen where they lie.

Nothing is joined but by its key, one row at a time: a young database has no statistics, and where the planner
may choose how to join, it pairs every signal with every link until somebody has counted them.
"""

from collections.abc import Collection, Sequence
from functools import lru_cache
from typing import Any
from uuid import UUID

from sqlalchemy import (
    CTE,
    ColumnElement,
    FromClause,
    Select,
    Table,
    Text,
    Uuid,
    and_,
    any_,
    bindparam,
    case,
    cast,
    desc,
    func,
    literal,
    or_,
    select,
    true,
    tuple_,
)  # fmt: skip
from sqlalchemy.dialects.postgresql import ARRAY, aggregate_order_by

from central.domain.incident import LinkZone
from central.storage.repository import at_or_below, of_visible_incident, within
from central.storage.tables import incidents, links, signals
from protocol.events import Phase
from protocol.scope import Scope

#: A standing link makes a signal part of an incident; suggestions and undone links do not.
STANDING = and_(links.c.zone != LinkZone.SUGGEST.value, links.c.undone_at.is_(None))
WAITING = and_(links.c.zone == LinkZone.SUGGEST.value, links.c.undone_at.is_(None))
#: Columns of the domain's Where, and of what else makes a voice.
_WHERE = ("place_path", "lat", "lon", "uncertainty_m", "building", "unit", "floor", "camera_zone", "names")
_VOICE = (*_WHERE, "kind", "words", "asserts", "origin")
_NEEDED = ("signal_id", "event_id", "revision", "phase", "occurred_at", *_VOICE)
_SHORT = ("source", "pack", "trial", "words", "place_path")
_LAST = (Phase.ENDED.value, Phase.WITHDRAWN.value)

Flag = ColumnElement[bool]


# Statements are put together once for each scope: their text does not hang on how many are asked about.


@lru_cache(maxsize=256)
def telling(scope: Scope) -> Select[tuple[object, ...]]:
    """Rows of signals with ``incident_id``, oldest first. Parameters: ``incident_ids``, and the events ``beside``."""
    told = _told(_marked(_standing(scope)))
    same_event = func.bool_or(told.c.told).over(partition_by=[told.c.incident_id, told.c.event_id])
    # An old revision never stands alone: its event would seem to be where it was then.
    newest_of_it = and_(told.c.newest, told.c.event_id.is_not(None), same_event)
    weighed = select(told.c.incident_id, told.c.signal_id, or_(told.c.told, newest_of_it).label("tells")).cte("weighed")
    whole = by_key(weighed, signals, scope, "whole")
    return (
        select(*whole.c, weighed.c.incident_id)
        .select_from(weighed.join(whole, true()))
        .where(weighed.c.tells, _below(scope, whole))
        .order_by(whole.c.occurred_at, whole.c.received_at, whole.c.signal_id)
    )


@lru_cache(maxsize=256)
def heard_in_short(scope: Scope) -> Select[tuple[object, ...]]:
    """Of each of the ``incident_ids`` one row for all that was heard, without a source, and one for each source and
    pack, the first to speak first: counted where they lie, so that ten thousand signals come as three rows."""
    s = _standing(scope, (*_SHORT, "event_id", "signal_id", "occurred_at", "received_at")).c
    with_words = aggregate_order_by(s.words, s.occurred_at.desc(), s.received_at.desc())
    newest_words = func.array_agg(with_words, type_=ARRAY(Text)).filter(s.words != "")
    each = func.grouping_sets(tuple_(s.incident_id), tuple_(s.incident_id, s.source, s.pack))
    return (
        select(
            s.incident_id,
            s.source,
            s.pack,
            func.count(func.coalesce(s.event_id, s.signal_id).distinct()).label("many"),
            newest_words[1].label("words"),
            func.bool_and(s.trial).label("trial"),
        )
        .group_by(each)
        .order_by(func.min(s.occurred_at), func.min(s.received_at))
    )


@lru_cache(maxsize=256)
def standing_links(scope: Scope) -> Select[tuple[object, ...]]:
    """Rows of links, with the event of their signals, in the order of its revisions: where ``events`` stand."""
    heard = select(signals.c.signal_id, signals.c.event_id, signals.c.revision).where(within(scope, signals))
    rows = heard.where(signals.c.event_id == any_of("events")).cte("heard")
    # A signal stands in one incident at a time (uq_links_standing).
    linked = by_key(rows, links, scope, "linked", STANDING)
    placed = select(*linked.c, rows.c.event_id).select_from(rows.join(linked, true()))
    return placed.where(of_visible_incident(scope, linked)).order_by(rows.c.revision, linked.c.link_id)


def any_of(name: str) -> ColumnElement[Any]:
    """Any of the ids given as the parameter ``name``, a list: one parameter, however many."""
    return any_(cast(bindparam(name, type_=ARRAY(Uuid)), ARRAY(Uuid)))


def uuids(values: Collection[UUID]) -> ColumnElement[Any]:
    """The same with the ids at once: the statement's text stays the same and is prepared once."""
    return any_(cast(literal(list(values), ARRAY(Uuid)), ARRAY(Uuid)))


def by_key(outer: CTE, table: Table, scope: Scope, name: str, *where: Flag, columns: Sequence[str] = ()) -> FromClause:
    """The row of ``table`` about the signal of each row of ``outer``: found by the index, whatever is planned."""
    found = select(*(table.c[each] for each in columns or table.c.keys()))
    same = and_(table.c.district_id == scope.district_id, table.c.signal_id == outer.c.signal_id, *where)
    return found.where(same).limit(1).correlate(outer).lateral(name)


def _below(scope: Scope, rows: FromClause) -> Flag:
    whole_district = scope.place_path == scope.district_id
    return true() if whole_district else at_or_below(rows.c.place_path, scope.place_path)


def _standing(scope: Scope, columns: Sequence[str] = _NEEDED) -> CTE:
    asked = incidents.c.incident_id == any_of("incident_ids")
    seen = select(incidents.c.incident_id).where(within(scope, incidents), asked).scalar_subquery()
    ours = select(links.c.incident_id, links.c.signal_id).where(links.c.district_id == scope.district_id, STANDING)
    linked = ours.where(links.c.incident_id == any_(func.array(seen))).cte("linked")
    heard = by_key(linked, signals, scope, "heard", columns=columns)
    standing = select(linked.c.incident_id, heard).select_from(linked.join(heard, true()))
    return standing.where(_below(scope, heard)).cte("standing")


def _marked(standing: CTE) -> CTE:
    """Beside, newest (of its event, none of those beside; or without one), the span's ends, the last of each voice."""
    s, incident = standing.c, standing.c.incident_id
    ours = func.coalesce(s.event_id == any_of("beside"), literal(False))
    own_words = case((s.words != "", s.event_id))
    voice = [*(s[name] for name in _VOICE), s.event_id.is_(None), own_words]
    event = func.coalesce(s.event_id, s.signal_id)
    return select(
        *(s[name] for name in ("incident_id", "signal_id", "event_id", "occurred_at", "asserts", "phase")),
        and_(~ours, _first([incident, event], [desc(s.revision)])).label("newest"),
        or_(
            ours,
            _first([incident], [s.occurred_at]),
            _first([incident], [desc(s.occurred_at)]),
            _first([incident, *voice], [desc(s.occurred_at)]),
        ).label("marked"),
    ).cte("marks")  # fmt: skip


def _told(marks: CTE) -> CTE:
    """Besides those marked: one that an eye still sees, one that was not withdrawn, and the one that spoke last."""
    m = marks.c
    seen = and_(m.newest, m.event_id.is_not(None))
    open_now = and_(seen, m.phase.not_in(_LAST))
    kept = and_(seen, m.phase != Phase.WITHDRAWN.value)
    still = and_(m.asserts, m.phase.not_in(_LAST))
    last = [desc(m.occurred_at), desc(still), desc(m.signal_id)]
    return select(
        m.incident_id, m.signal_id, m.event_id, m.newest,
        or_(
            m.marked,
            and_(open_now, _first([m.incident_id, open_now], [])),
            and_(kept, _first([m.incident_id, kept], [])),
            and_(m.newest, _first([m.incident_id, m.newest], last)),
        ).label("told"),
    ).cte("told")  # fmt: skip


def _first(of: list[ColumnElement[Any]], order: list[ColumnElement[Any]]) -> Flag:
    """True for one row of each group, the first in that order."""
    return func.row_number().over(partition_by=of, order_by=order or None) == 1
