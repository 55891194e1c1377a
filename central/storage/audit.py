"""What is overdue in the whole brain, read from what is so, not from what was planned: a lost timer hides nothing."""

from collections.abc import Collection, Mapping
from datetime import datetime

from sqlalchemy import BindParameter, TextClause, bindparam, text

from central.domain.delivery import DeliveryState
from central.domain.incident import Verb
from central.domain.overdue import GRACE, OFFER_GRACE, Overdue, Stuck
from central.domain.people import Role
from central.domain.roster import AWAY
from central.domain.rounds import RENEW
from central.domain.task import ClockState, TaskState
from central.domain.workflow import INCIDENT_RESTS, INCIDENT_WITH_SOMEBODY, TASK_AT_WORK, TASK_OPEN
from central.storage.repository import Repository
from protocol.scope import Scope

_MOST = 500

#: What the queries below call the domain's states by.
_STATES: Mapping[str, Collection[str]] = {
    "offered": (TaskState.OFFERED,),
    "at_work": TASK_AT_WORK,
    "open_tasks": TASK_OPEN,
    "running": (ClockState.RUNNING,),
    "resting": INCIDENT_RESTS,
    "with_somebody": INCIDENT_WITH_SOMEBODY,
    "follow_up_due": (Verb.FOLLOW_UP_DUE,),
    "away": AWAY,
    "patrols": (Role.PATROL,),
    "waiting": (DeliveryState.WAITING,),
}


def _with_states(query: str) -> TextClause:
    """Written into the query as they are: an index over one state is found by that state alone."""
    bound: list[BindParameter[list[str]]] = [
        bindparam(name, sorted(map(str, states)), expanding=True, literal_execute=True)
        for name, states in _STATES.items()
        if f"IN :{name}" in query
    ]
    return text(query).bindparams(*bound)


#: From the queue, which is short: asked every second. What was answered or passed on meanwhile lies there too until a
#: worker takes its timer away; were it counted, hundreds of those would hide the next one.
_OFFERS = _with_states("""
SELECT tasks.district_id, task_id AS subject_id FROM procrastinate_jobs
JOIN tasks ON tasks.district_id = args->>'district_id' AND task_id = (args->>'task_id')::uuid
WHERE task_name = 'offer_timed_out' AND status IN ('todo', 'doing') AND (args->>'due')::timestamptz <= :by
AND tasks.state IN :offered AND assignee IS NOT NULL AND offer_expires_at <= :by
ORDER BY offer_expires_at, task_id LIMIT :most
""")

#: From the tables, which remember everything: asked every minute.
_STUCK = _with_states("""
SELECT 'offer' AS what, district_id, task_id AS subject_id FROM tasks
    WHERE state IN :offered AND assignee IS NOT NULL AND offer_expires_at <= :by
UNION ALL
SELECT 'clock', district_id, clock_id FROM clocks JOIN incidents USING (district_id, incident_id)
    WHERE clocks.state IN :running AND due_at <= :by
    AND incidents.state NOT IN :resting
UNION ALL
SELECT 'follow_up', district_id, incident_id FROM incidents
    WHERE follow_up_on <= :by AND NOT EXISTS (
        SELECT FROM activities WHERE activities.district_id = incidents.district_id
        AND activities.incident_id = incidents.incident_id AND verb IN :follow_up_due
        AND (data->>'on')::timestamptz = follow_up_on
    )
UNION ALL
SELECT 'left', tasks.district_id, task_id FROM tasks
    JOIN accounts ON accounts.district_id = tasks.district_id AND account_id = assignee
    WHERE tasks.state IN :open_tasks AND (accounts.disabled OR NOT on_shift)
    AND coalesce(changed_at, offered_at) <= :by
UNION ALL
SELECT 'away', roster.district_id, roster.entry_id FROM roster
    JOIN accounts ON accounts.district_id = roster.district_id AND accounts.account_id = roster.account_id
    WHERE kind IN :away AND withdrawn_at IS NULL AND begins <= :by AND ends > :by
    AND on_shift AND NOT accounts.disabled
UNION ALL
SELECT 'check_in', district_id, task_id FROM check_ins JOIN tasks USING (district_id, task_id)
    WHERE look_at <= :by AND tasks.state IN :at_work
UNION ALL
SELECT 'idle', district_id, incident_id FROM incidents
    WHERE state IN :with_somebody AND NOT EXISTS (
        SELECT FROM tasks WHERE tasks.district_id = incidents.district_id
        AND tasks.incident_id = incidents.incident_id
        AND tasks.state IN :open_tasks
    )
UNION ALL
SELECT 'signed_out', district_id, account_id FROM accounts
    WHERE role IN :patrols AND on_shift AND NOT disabled
    AND EXISTS (SELECT FROM sessions WHERE sessions.district_id = accounts.district_id
        AND sessions.account_id = accounts.account_id)
    AND NOT EXISTS (SELECT FROM sessions WHERE sessions.district_id = accounts.district_id
        AND sessions.account_id = accounts.account_id AND expires_at > :by)
UNION ALL
SELECT 'delivery', district_id, delivery_id FROM deliveries
    WHERE state IN :waiting AND not_before <= :by AND NOT EXISTS (
        SELECT FROM procrastinate_jobs WHERE task_name = 'send_delivery' AND status IN ('todo', 'doing')
        AND args->>'delivery_id' = delivery_id::text
    )
UNION ALL
SELECT 'round', district_id, round_id FROM rounds
    WHERE cancelled_at IS NULL AND (
        (begun_at IS NULL AND opened_told_at IS NULL AND opens_at <= :by AND begin_by > :by)
        OR (begun_at IS NULL AND late_told_at IS NULL AND begin_by <= :by)
        OR (end_told_at IS NULL AND closes_at <= :by)
    )
UNION ALL
SELECT 'rounds_ahead', district_id, plan_id FROM round_plans WHERE active AND planned_until <= :ahead
LIMIT :most
""")

_WAITING = _with_states("""
SELECT DISTINCT district_id, place_path FROM tasks WHERE state IN :offered AND assignee IS NULL
""")


class AuditTable(Repository):
    async def late_offers(self, now: datetime) -> list[Overdue]:
        found = await self.connection.execute(_OFFERS, {"by": now - OFFER_GRACE, "most": _MOST})
        return [Overdue(Stuck.OFFER, row["district_id"], row["subject_id"]) for row in found.mappings()]

    async def stuck(self, now: datetime) -> list[Overdue]:
        by = now - GRACE
        found = await self.connection.execute(_STUCK, {"by": by, "ahead": by + RENEW, "most": _MOST})
        return [Overdue(Stuck(row["what"]), row["district_id"], row["subject_id"]) for row in found.mappings()]

    async def waiting(self) -> list[Scope]:
        found = await self.connection.execute(_WAITING)
        return [Scope(row["district_id"], row["place_path"]) for row in found.mappings()]
