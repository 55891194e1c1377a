"""An operator brings in public holidays and moved days for a place; limits that begin from now on count by them."""

from collections.abc import Collection, Sequence
from datetime import date, datetime
from itertools import pairwise

from central.domain.errors import Invalid, NotFound
from central.domain.workdays import WorkDays, brought_up_to_date, read_hours
from central.services.ports.store import Store
from protocol.scope import whole


async def keep_work_days(
    place_path: str,
    holidays: Collection[date],
    extra_days: Collection[date],
    hours: Sequence[str] = (),
    *,
    store: Store,
    now: datetime,
) -> WorkDays:
    """What stands then. Raises NotFound for a place that is not there, Invalid for hours that cannot be meant."""
    scope = whole(place_path.split("/", maxsplit=1)[0])
    _check(hours)
    if all(place.place_path != place_path for place in await store.places.all(scope)):
        raise NotFound("error.brain.place")
    above = await store.work_days.above(scope, place_path)
    known = next((d for d in above if d.place_path == place_path), WorkDays(scope.district_id, place_path, now))
    kept = brought_up_to_date(known, holidays, extra_days, hours, now)
    await store.work_days.put(scope, kept)
    return kept


def _check(hours: Sequence[str]) -> None:
    for written in hours:
        try:
            read_hours(written)
        except ValueError:
            raise Invalid("error.brain.hours", written=written[:40]) from None
    spans = sorted(read_hours(written) for written in hours)
    if any(later[0] < earlier[1] for earlier, later in pairwise(spans)):
        raise Invalid("error.brain.hours", written=",".join(hours)[:40])
