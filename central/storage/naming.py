"""Which photos and voice notes does anything still speak of?"""

from collections.abc import Collection

from sqlalchemy import Text, cast, func, select, union_all
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.ext.asyncio import AsyncConnection

from central.domain.signal import Source
from central.storage.tables import activities, reports, signals, site_plans, tasks
from protocol.scope import Scope


async def named(connection: AsyncConnection, scope: Scope, sha256s: Collection[str]) -> set[str]:
    """Of these photos that patrols sent, those that a task, a report, a finding, a plan or a timeline of
    the district names."""
    asked = cast(list(sha256s), ARRAY(Text))
    in_lists = [
        select(func.unnest(table.c.photos).label("sha256")).where(
            table.c.district_id == scope.district_id, table.c.photos.overlap(asked)
        )
        for table in (tasks, reports)
    ]
    refs = select(func.jsonb_array_elements(signals.c.evidence).label("ref")).where(
        signals.c.district_id == scope.district_id, signals.c.source == Source.PATROL
    )
    in_findings = select(refs.subquery().c.ref.op("->>")("sha256").label("sha256"))
    on_plans = select(site_plans.c.sha256).where(site_plans.c.district_id == scope.district_id)
    aloud = activities.c.data.op("->>")("voice")
    in_timelines = select(aloud.label("sha256")).where(
        activities.c.district_id == scope.district_id, aloud.in_(sha256s)
    )
    everything = union_all(*in_lists, in_findings, on_plans, in_timelines).subquery()
    rows = await connection.execute(select(everything.c.sha256).where(everything.c.sha256 == func.any(asked)))
    return {row.sha256 for row in rows}
