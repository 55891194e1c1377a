"""The course each incident took, read from its timeline, its clocks and what its reporters said in the end."""

from datetime import datetime

from sqlalchemy import text

from central.domain.tally import Course
from central.storage.repository import Repository, below
from central.storage.rows import values_of
from protocol.scope import Scope

#: A large district opens some hundred a day; whoever asks for more at once gets the newest.
MOST = 50_000

#: A phone that sent late noted when the step was really taken; that moment counts.
_COURSES = text(r"""
WITH chosen AS (
    SELECT * FROM incidents
    WHERE district_id = :district_id AND opened_at >= :begin AND opened_at < :end
    AND (place_path = :place_path OR place_path LIKE :below)
    ORDER BY opened_at DESC LIMIT :most
), steps AS (
    SELECT incident_id,
        min(coalesce((data->>'done_at')::timestamptz, at)) FILTER (WHERE data->>'action' = 'accept') AS accepted_at,
        min(coalesce((data->>'done_at')::timestamptz, at)) FILTER (WHERE data->>'action' = 'arrive') AS on_scene_at,
        min(coalesce((data->>'done_at')::timestamptz, at)) FILTER (WHERE data->>'action' = 'finish') AS done_at,
        count(*) FILTER (WHERE data->>'action' = 'reopen' AND data->>'from' = 'closed') AS reopened,
        bool_or(data->>'action' = 'finish' AND data->>'on_the_spot' = 'true') AS on_the_spot
    FROM activities JOIN chosen USING (district_id, incident_id)
    WHERE verb IN ('task_changed', 'state_changed') GROUP BY incident_id
), limited AS (
    SELECT incident_id,
        count(*) FILTER (WHERE coalesce(breached_at, stopped_at) IS NOT NULL OR due_at < :now) AS limits,
        count(*) FILTER (
            WHERE breached_at IS NOT NULL OR coalesce(stopped_at, :now) > due_at
        ) AS missed
    FROM clocks JOIN chosen USING (district_id, incident_id) GROUP BY incident_id
), heard AS (
    SELECT links.incident_id, min(signals.received_at) AS received_at,
        count(*) FILTER (WHERE reports.satisfied) AS satisfied,
        count(*) FILTER (WHERE NOT reports.satisfied) AS unsatisfied
    FROM links JOIN chosen USING (district_id, incident_id)
    JOIN signals ON signals.district_id = links.district_id AND signals.signal_id = links.signal_id
    LEFT JOIN reports ON reports.district_id = links.district_id AND reports.signal_id = links.signal_id
    WHERE links.zone <> 'suggest' AND links.undone_at IS NULL GROUP BY links.incident_id
)
SELECT incident_id, number, pack, severity, state, place_path,
    coalesce(heard.received_at, opened_at) AS received_at, accepted_at, on_scene_at, done_at, closed_at,
    coalesce(reopened, 0) AS reopened, coalesce(limits, 0) AS limits, coalesce(missed, 0) AS missed,
    coalesce(satisfied, 0) AS satisfied, coalesce(unsatisfied, 0) AS unsatisfied, rendered,
    coalesce(on_the_spot, false) AS on_the_spot
FROM chosen LEFT JOIN steps USING (incident_id) LEFT JOIN limited USING (incident_id)
    LEFT JOIN heard USING (incident_id)
ORDER BY received_at DESC, number DESC
""")


class TallyTable(Repository):
    async def courses(self, scope: Scope, begin: datetime, end: datetime, now: datetime) -> list[Course]:
        found = await self.connection.execute(
            _COURSES,
            {
                "district_id": scope.district_id,
                "place_path": scope.place_path,
                "below": below(scope.place_path),
                "begin": begin,
                "end": end,
                "now": now,
                "most": MOST,
            },
        )
        return values_of(Course, [dict(row) for row in found.mappings()])
