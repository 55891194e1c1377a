"""A patrol says that a task is done: words, photos and perhaps the day to look again."""

from collections.abc import Sequence
from datetime import date, datetime, time
from typing import Annotated
from uuid import UUID
from zoneinfo import ZoneInfo

from pydantic import Field, PlainValidator, TypeAdapter

from central.domain.checklist import CheckAnswer
from central.domain.phone_step import PhoneStep
from central.domain.task import Task
from central.domain.workflow import TaskAction
from central.http.acting import act_of
from central.http.bodies import Id
from central.http.darkroom import Photo, SentFile
from central.http.intake import keep_photos
from central.http.noted import PhotoKeys, TaskNoted
from central.http.sessions import SignedIn
from central.http.task_steps import phone_step_of
from central.http.world import World
from central.services.files.keep_photo import photos_under
from central.services.files.say_aloud import say_aloud
from central.services.once import once
from central.services.tasks import progress_task
from central.services.work import Act
from protocol.pack import MOST_CHECK_POINTS
from protocol.scope import whole
from protocol.wire import Words

#: Dates people write are the community's days; all of China keeps one time.
COMMUNITY_TIME = ZoneInfo("Asia/Shanghai")
#: A visit is due when the working day begins.
VISIT_AT = time(9, 0)


def _read_answers(given: object) -> tuple[CheckAnswer, ...]:
    if isinstance(given, str):
        return _ANSWERS.validate_json(given)
    return _ANSWERS.validate_python(given)


_Answers = Annotated[tuple[CheckAnswer, ...], Field(max_length=MOST_CHECK_POINTS, strict=False)]
_ANSWERS: TypeAdapter[tuple[CheckAnswer, ...]] = TypeAdapter(_Answers)
Checked = Annotated[tuple[CheckAnswer, ...], PlainValidator(_read_answers, json_schema_input_type=_Answers)]


class Finished(TaskNoted):
    note: Annotated[Words, Field(min_length=1, max_length=1000, examples=["已劝离，围挡已修复"])]
    follow_up_on: Annotated[date, Field(strict=False)] | None = None
    photo_keys: PhotoKeys = ()
    #: Of a voice note that was sent before.
    voice_key: Id | None = None
    #: The pack's checklist, answered. In a form it is written as JSON.
    checked: Checked = ()


async def finish(task_id: UUID, said: Finished, photos: Sequence[SentFile], *, me: SignedIn, world: World) -> Task:
    """Photos are remade before the transaction opens; they belong where the task is."""
    made = [await world.darkroom.develop(photo) for photo in photos]
    async with world.transaction() as store:
        act = act_of(me, store, world)
        task = await progress_task.own_task(task_id, who=act.who, store=store)
        phone = phone_step_of(task, TaskAction.FINISH, said, act)
        return await once(phone, Task, lambda: _finish(task, said, made, act, phone), store=store)


async def _finish(task: Task, said: Finished, made: Sequence[Photo], act: Act, phone: PhoneStep | None) -> Task:
    before = await photos_under(said.photo_keys, who=act.who, store=act.store)
    now = await keep_photos(made, scope=whole(task.district_id), place_path=task.place_path, store=act.store)
    done = await progress_task.done(
        task.task_id,
        act,
        note=said.note,
        photos=(*before, *now),
        checked=said.checked,
        follow_up_on=visit_on(said.follow_up_on),
        phone=phone,
    )
    if said.voice_key is not None:
        await say_aloud(task.incident_id, said.voice_key, act)
    return done


def visit_on(day: date | None) -> datetime | None:
    """The instant a visit on ``day`` is due."""
    return datetime.combine(day, VISIT_AT, COMMUNITY_TIME) if day else None
