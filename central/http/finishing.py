"""A patrol says that a task is done: words, photos and perhaps the day to look again."""

from collections.abc import Sequence
from datetime import date, datetime, time
from typing import Annotated
from uuid import UUID
from zoneinfo import ZoneInfo

from pydantic import Field

from central.domain.people import Account
from central.domain.task import Task
from central.http.darkroom import Upload
from central.http.intake import keep_photos
from central.http.world import World
from central.services import progress_task
from protocol.wire import Strict, Words

#: Dates people write are the community's days; all of China keeps one time.
COMMUNITY_TIME = ZoneInfo("Asia/Shanghai")
#: A visit is due when the working day begins.
VISIT_AT = time(9, 0)


class Finished(Strict):
    note: Annotated[Words, Field(min_length=1, max_length=1000, examples=["已劝离，围挡已修复"])]
    follow_up_on: Annotated[date, Field(strict=False)] | None = None


async def finish(task_id: UUID, said: Finished, photos: Sequence[Upload], *, who: Account, world: World) -> Task:
    """Photos are remade before the transaction opens; they belong where the task is."""
    made = [await world.darkroom.develop(photo) for photo in photos]
    async with world.transaction() as store:
        task = await store.tasks.get(who.scope, task_id)
        return await progress_task.done(
            task_id,
            note=said.note,
            photos=await keep_photos(made, scope=who.scope, place_path=task.place_path, store=store),
            follow_up_on=visit_on(said.follow_up_on),
            who=who,
            store=store,
            now=world.now(),
            new_id=world.new_id,
            packs=world.packs,
        )


def visit_on(day: date | None) -> datetime | None:
    """The instant a visit on ``day`` is due."""
    return datetime.combine(day, VISIT_AT, COMMUNITY_TIME) if day else None
