"""What happens by itself with the roster: an absence takes effect at its moment, and a missed turn of duty is told."""

from datetime import timedelta
from typing import Any
from uuid import UUID, uuid5

from central.domain.clocks import CHINA
from central.services.incidents.task_steps import account_of
from central.services.journal import tell_place
from central.services.staff.shifts import change_shift
from central.services.work import Work


async def absence_begins(entry_id: UUID, *, work: Work) -> None:
    """Whoever is absent from now on goes off shift, and what they hold to somebody else. Twice is once."""
    entry = await work.store.rosters.get(work.scope, entry_id)
    person = await account_of(work, entry.leaves) if entry.covers(work.now) else None
    if person is not None and person.on_shift:
        await change_shift(work.in_the_name_of(person), on_shift=False, position=None)


async def turn_begins(entry_id: UUID, *, work: Work) -> None:
    """A turn of duty has begun a while ago: the desk hears that its person is not on shift. Said once; not where the
    turn was taken out, somebody else has it, or they are away and the desk knows."""
    entry = await work.store.rosters.get(work.scope, entry_id)
    person = await account_of(work, entry.account_id) if entry.covers(work.now) else None
    if person is None or person.disabled or person.on_shift:
        return
    lines = await work.store.rosters.between(work.scope, work.now, work.now + timedelta(seconds=1))
    if any(each.leaves == person.account_id and each.covers(work.now) for each in lines):
        return
    hours: dict[str, Any] = {
        "from": f"{entry.begins.astimezone(CHINA):%m-%d %H:%M}",
        "to": f"{entry.ends.astimezone(CHINA):%H:%M}",
    }
    once = uuid5(entry_id, "turn_missed")
    await tell_place(work, person.place_path, "turn_missed", once=once, name=person.name, **hours)
