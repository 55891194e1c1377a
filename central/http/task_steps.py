"""The steps a patrol may take with a task, as one table that the interface and the pages share."""

from collections.abc import Awaitable, Callable, Mapping
from uuid import UUID

from central.domain.task import Task
from central.domain.workflow import TaskAction
from central.http.desk_steps import Desk
from central.services import progress_task as progress

Step = Callable[[UUID, str, Desk], Awaitable[Task]]

#: All but ``finish``, which brings photos and a date.
STEPS: Mapping[TaskAction, Step] = {
    TaskAction.ACCEPT: lambda task, words, d: progress.accept(
        task, who=d.who, store=d.store, now=d.now, new_id=d.new_id, packs=d.packs
    ),
    TaskAction.DECLINE: lambda task, words, d: progress.decline(
        task, reason=words, who=d.who, store=d.store, now=d.now, new_id=d.new_id, packs=d.packs
    ),
    TaskAction.SET_OUT: lambda task, words, d: progress.en_route(
        task, who=d.who, store=d.store, now=d.now, new_id=d.new_id, packs=d.packs
    ),
    TaskAction.ARRIVE: lambda task, words, d: progress.on_scene(
        task, who=d.who, store=d.store, now=d.now, new_id=d.new_id, packs=d.packs
    ),
    TaskAction.HAND_BACK: lambda task, words, d: progress.hand_back(
        task, reason=words, who=d.who, store=d.store, now=d.now, new_id=d.new_id, packs=d.packs
    ),
}
NEEDS_WORDS = frozenset({TaskAction.DECLINE, TaskAction.HAND_BACK})
