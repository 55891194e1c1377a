"""What is overdue in the whole brain, read from what is so, not from what was planned: a lost timer hides nothing."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import text

from central.domain.overdue import GRACE, OFFER_GRACE, Overdue, Stuck
from central.storage.repository import Repository
from protocol.scope import Scope

_MOST = 500

#: From the queue alone, which is short: asked every second.
_OFFERS = text("""
SELECT args->>'district_id' AS district_id, args->>'task_id' AS subject_id FROM procrastinate_jobs
WHERE task_name = 'offer_timed_out' AND status IN ('todo', 'doing') AND (args->>'due')::timestamptz <= :by LIMIT :most
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
LIMIT :most
""")

_WAITING = text("""
SELECT DISTINCT district_id, place_path FROM tasks WHERE state = 'offered' AND assignee IS NULL
""")


class AuditTable(Repository):
    async def late_offers(self, now: datetime) -> list[Overdue]:
        found = await self.connection.execute(_OFFERS, {"by": now - OFFER_GRACE, "most": _MOST})
        return [Overdue(Stuck.OFFER, row["district_id"], UUID(row["subject_id"])) for row in found.mappings()]

    async def stuck(self, now: datetime) -> list[Overdue]:
        found = await self.connection.execute(_STUCK, {"by": now - GRACE, "most": _MOST})
        return [Overdue(Stuck(row["what"]), row["district_id"], row["subject_id"]) for row in found.mappings()]

    async def waiting(self) -> list[Scope]:
        found = await self.connection.execute(_WAITING)
        return [Scope(row["district_id"], row["place_path"]) for row in found.mappings()]
