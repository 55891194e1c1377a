"""Who may open a dispute's file: its mediator and the officer who handles it; others see a cover, or nothing."""

from collections.abc import Collection
from enum import StrEnum
from uuid import UUID

from central.domain.ladder import Standing
from central.domain.mediation import Mediation
from central.domain.people import Account, Role
from central.domain.task import Task, TaskState
from central.domain.workflow import TASK_AT_WORK
from protocol.pack import Pack, Reader
from protocol.scope import lies_in


class Sight(StrEnum):
    NONE = "none"
    COVER = "cover"  # who handles it, when, how far it is: no name and no word of those who quarrel
    WHOLE = "whole"


_WITH_THEM = TASK_AT_WORK | {TaskState.DONE}


def mediators_of(tasks: Collection[Task], pack: Pack) -> frozenset[UUID]:
    """Those who took the pack's task for a mediator, and have not handed it back."""
    plans = {number for number, plan in enumerate(pack.legs.tasks) if plan.to == "mediator"}
    return frozenset(t.assignee for t in tasks if t.plan in plans and t.state in _WITH_THEM and t.assignee is not None)


def answers_for(who: Account, stands: Standing) -> bool:
    """Whether ``who`` belongs to the desk that answers for it: the community's, until a higher one takes over."""
    return lies_in(who.place_path, stands.place_path)


def sight_of(
    file: Mediation, who: Account, *, mediators: Collection[UUID], readers: Collection[Reader], answers: bool
) -> Sight:
    """``who`` can see the incident itself: the store has looked. An administrator sees covers, whatever a pack says."""
    match who.role:
        case Role.PATROL:
            return Sight.WHOLE if who.account_id in mediators else Sight.NONE
        case Role.OFFICER if who.account_id == file.handler or (Reader.OFFICERS in readers and answers):
            return Sight.WHOLE
    return Sight.COVER
