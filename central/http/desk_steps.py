"""The steps an officer may take with an incident, as one table that the interface and the pages share."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from central.domain.access import Action
from central.domain.incident import Incident
from central.domain.people import Account
from central.http.sessions import SignedIn
from central.http.world import World
from central.services import review_incident as review
from central.services.ladder import escalate, take_over
from central.services.pause_clocks import resume_clocks
from central.services.ports import NewId, Store
from central.services.work import Work
from protocol.pack import Pack


@dataclass(frozen=True, slots=True)
class Desk:
    """What every step needs of the world, and who takes it."""

    who: Account
    store: Store
    now: datetime
    new_id: NewId
    packs: Mapping[str, Pack]

    @classmethod
    def of(cls, me: SignedIn, store: Store, world: World) -> "Desk":
        return cls(me.account, store, world.now(), world.new_id, world.packs)

    @property
    def work(self) -> Work:
        return Work.of(
            self.who, self.who.district_id, store=self.store, now=self.now, new_id=self.new_id, packs=self.packs
        )


Step = Callable[[UUID, str, Desk], Awaitable[Incident]]

#: Steps that need nothing but perhaps a person's words.
STEPS: Mapping[Action, Step] = {
    Action.ACKNOWLEDGE: lambda incident, words, d: review.acknowledge(incident, who=d.who, store=d.store, now=d.now),
    Action.CONFIRM: lambda incident, words, d: review.confirm(
        incident, who=d.who, store=d.store, now=d.now, new_id=d.new_id, packs=d.packs
    ),
    Action.REJECT: lambda incident, words, d: review.reject(
        incident, reason=words, who=d.who, store=d.store, now=d.now, new_id=d.new_id, packs=d.packs
    ),
    Action.MARK_FALSE_ALARM: lambda incident, words, d: review.mark_false_alarm(
        incident, reason=words, who=d.who, store=d.store, now=d.now, new_id=d.new_id, packs=d.packs
    ),
    Action.SUSPEND: lambda incident, words, d: review.suspend(
        incident, reason=words, who=d.who, store=d.store, now=d.now, new_id=d.new_id, packs=d.packs
    ),
    Action.REOPEN: lambda incident, words, d: review.reopen(
        incident, reason=words, who=d.who, store=d.store, now=d.now, new_id=d.new_id, packs=d.packs
    ),
    Action.ESCALATE: lambda incident, words, d: escalate(
        incident, reason=words, who=d.who, store=d.store, now=d.now, new_id=d.new_id, packs=d.packs
    ),
    Action.TAKE_OVER: lambda incident, words, d: take_over(
        incident, who=d.who, store=d.store, now=d.now, new_id=d.new_id, packs=d.packs
    ),
    Action.RESUME_CLOCKS: lambda incident, words, d: resume_clocks(
        incident, who=d.who, store=d.store, now=d.now, new_id=d.new_id, packs=d.packs
    ),
    Action.NOTE: lambda incident, words, d: review.note(incident, words=words, who=d.who, store=d.store, now=d.now),
}
#: Of these, the ones a person must give words for.
NEEDS_WORDS = frozenset(
    {Action.REJECT, Action.MARK_FALSE_ALARM, Action.SUSPEND, Action.REOPEN, Action.NOTE, Action.ESCALATE}
)


def path_of(action: Action) -> str:
    """``mark_false_alarm`` → ``mark-false-alarm``: the last part of a step's address."""
    return action.value.replace("_", "-")
