"""Of which hours a camera was watched, and how long nobody knows."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from central.domain.errors import Invalid
from central.domain.people import Account
from central.services.eyes.cameras import current
from central.services.ports.store import Store
from protocol.scope import whole

#: So many days of coverage are answered at once.
MOST_DAYS = 31


@dataclass(frozen=True, slots=True)
class CoverageHourRow:
    hour: datetime
    #: By state, "live" being live and looked at; what is missing to 3,600 is unknown.
    seconds: dict[str, float]
    unknown_s: float
    looks: int
    #: By pack.
    watched: dict[str, float]


@dataclass(frozen=True, slots=True)
class CoveragePage:
    camera_id: str
    begin: datetime
    end: datetime
    #: Hours of which something is known, oldest first; those that are left out are unknown.
    hours: tuple[CoverageHourRow, ...]
    live_s: float
    unknown_s: float


async def coverage(camera_id: str, begin: datetime, end: datetime, who: Account, *, store: Store) -> CoveragePage:
    """Raises Invalid for a span that is none, or longer than a month."""
    if not timedelta(0) < end - begin <= timedelta(days=MOST_DAYS):
        raise Invalid("error.camera.span", days=MOST_DAYS)
    camera = await current(camera_id, None, who.scope, store)
    rows = await store.coverage.between(whole(camera.district_id), camera_id, begin, end)
    hours = [
        CoverageHourRow(row.hour, row.seconds, max(3600.0 - sum(row.seconds.values()), 0.0), row.looks, row.watched)
        for row in rows
    ]
    known_s = sum(sum(row.seconds.values()) for row in rows)
    return CoveragePage(
        camera_id=camera_id,
        begin=begin,
        end=end,
        hours=tuple(hours),
        live_s=sum(row.seconds.get("live", 0.0) for row in rows),
        unknown_s=max((end - begin).total_seconds() - known_s, 0.0),
    )
