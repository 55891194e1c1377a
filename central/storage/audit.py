"""What is overdue in the whole brain, read from what is so, not from what was planned: a lost timer hides nothing."""

from datetime import datetime

from sqlalchemy import text

from central.domain.overdue import GRACE, OFFER_GRACE, Overdue, Stuck
from central.domain.rounds import RENEW
from central.storage.repository import Repository
from protocol.scope import Scope

_MOST = 500

#: From the queue, which is short: asked every second. What was answered or passed on meanwhile lies there too until a
#: worker takes its timer away; were it counted, hundreds of those would hide the next one.
_OFFERS = text("""
SELECT tasks.district_id, task_id AS subject_id FROM procrastinate_jobs
JOIN tasks ON tasks.district_id = args->>'district_id' AND task_id = (args->>'task_id')::uuid
WHERE task_name = 'offer_timed_out' AND status IN ('todo', 'doing') AND (args->>'due')::timestamptz <= :by
AND tasks.state = 'offered' AND assignee IS NOT NULL AND offer_expires_at <= :by
ORDER BY offer_expires_at, task_id LIMIT :most
""")

#: From the tables, which remember everything: asked every minute.
_STUCK = text("""
SELECT 'offer' AS what, district_id, task_id AS subject_id FROM tasks
    WHERE state = 'offered' AND assignee IS NOT NULL AND offer_expires_at <= :by
UNION ALL
SELECT 'clock', district_id, clock_id FROM clocks JOIN incidents USING (district_id, incident_id)
    WHERE clocks.state = 'running' AND due_at <= :by
    AND incidents.state NOT IN ('closed', 'rejected', 'merged', 'false_alarm', 'suspended')
UNION ALL
SELECT 'follow_up', district_id, incident_id FROM incidents
    WHERE follow_up_on <= :by AND NOT EXISTS (
        SELECT FROM activities WHERE activities.district_id = incidents.district_id
        AND activities.incident_id = incidents.incident_id AND verb = 'follow_up_due'
        AND (data->>'on')::timestamptz = follow_up_on
    )
UNION ALL
SELECT 'left', tasks.district_id, task_id FROM tasks
    JOIN accounts ON accounts.district_id = tasks.district_id AND account_id = assignee
    WHERE tasks.state IN ('offered', 'accepted', 'en_route', 'on_scene') AND (accounts.disabled OR NOT on_shift)
    AND coalesce(changed_at, offered_at) <= :by
UNION ALL
SELECT 'away', roster.district_id, roster.entry_id FROM roster
    JOIN accounts ON accounts.district_id = roster.district_id AND accounts.account_id = roster.account_id
    WHERE kind IN ('leave', 'sick', 'training') AND withdrawn_at IS NULL AND begins <= :by AND ends > :by
    AND on_shift AND NOT accounts.disabled
UNION ALL
SELECT 'check_in', district_id, task_id FROM check_ins JOIN tasks USING (district_id, task_id)
    WHERE look_at <= :by AND tasks.state IN ('accepted', 'en_route', 'on_scene')
UNION ALL
SELECT 'idle', district_id, incident_id FROM incidents
    WHERE state IN ('dispatched', 'handling') AND NOT EXISTS (
        SELECT FROM tasks WHERE tasks.district_id = incidents.district_id
        AND tasks.incident_id = incidents.incident_id
        AND tasks.state IN ('offered', 'accepted', 'en_route', 'on_scene')
    )
UNION ALL
SELECT 'signed_out', district_id, account_id FROM accounts
    WHERE role = 'patrol' AND on_shift AND NOT disabled
    AND EXISTS (SELECT FROM sessions WHERE sessions.district_id = accounts.district_id
        AND sessions.account_id = accounts.account_id)
    AND NOT EXISTS (SELECT FROM sessions WHERE sessions.district_id = accounts.district_id
        AND sessions.account_id = accounts.account_id AND expires_at > :by)
UNION ALL
SELECT 'delivery', district_id, delivery_id FROM deliveries WHERE state = 'waiting' AND not_before <= :by
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

_WAITING = text("""
SELECT DISTINCT district_id, place_path FROM tasks WHERE state = 'offered' AND assignee IS NULL
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
