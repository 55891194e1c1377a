"""What every use case holds in its hands: one transaction, the time, who acts, and the shelf of packs."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from itertools import count
from uuid import UUID

from central.domain.errors import Invalid
from central.domain.likeness import LikenessAmong, by_characters
from central.domain.people import Account
from central.services.ports.store import Store
from central.services.ports.world import NewId
from protocol.pack import Pack
from protocol.scope import Scope, whole
from protocol.texts import Text

RULE = "rule"
RESIDENT = "resident"
#: Whoever sits at the brain's own machine.
COMMAND = "command"


@dataclass(frozen=True, slots=True)
class Work:
    """``scope`` is the whole district: who may do what was settled by how the incident was found."""

    store: Store
    scope: Scope
    now: datetime
    new_id: NewId
    packs: Mapping[str, Pack]
    #: "rule", "resident", "camera:<id>" or an account id, as the timeline names it.
    actor: str
    #: How words are compared where something is decided.
    likeness_among: LikenessAmong = by_characters
    #: Numbers what is said in this transaction, so that it is read in the order it was said.
    spoken: Iterator[int] = field(default_factory=count)

    @classmethod
    def of(
        cls,
        who: Account | None,
        district_id: str,
        *,
        store: Store,
        now: datetime,
        new_id: NewId,
        packs: Mapping[str, Pack],
    ) -> "Work":
        """``who`` None: a rule acts."""
        return cls(store, whole(district_id), now, new_id, packs, str(who.account_id) if who else RULE)

    def in_the_name_of(self, who: Account) -> "Act":
        """What a rule does as if the person had done it."""
        return Act(who, self.store, self.now, self.new_id, self.packs)

    def pack(self, name: str) -> Pack:
        """The pack of that name. An incident may outlive its pack: then the rules of the first one of the shelf that
        takes anything apply."""
        if name in self.packs:
            return self.packs[name]
        return next((p for p in self.packs.values() if "other" in p.kinds), next(iter(self.packs.values())))


@dataclass(frozen=True)
class Act:
    """What every step a person takes holds: who takes it, when, and in which transaction."""

    who: Account
    store: Store
    now: datetime
    new_id: NewId
    packs: Mapping[str, Pack]

    @cached_property
    def work(self) -> Work:
        """The same, for what any step is made of, whoever takes it; one, so that what is said keeps its order."""
        return Work.of(
            self.who, self.who.district_id, store=self.store, now=self.now, new_id=self.new_id, packs=self.packs
        )


def given(reason: str) -> str:
    """The words of a reason, without the blanks around them. Raises Invalid where there are none."""
    words = reason.strip()
    if not words:
        raise Invalid("error.brain.reason_needed")
    return words


def no_new_id() -> UUID:
    """For those who only read."""
    raise AssertionError("a page makes nothing new")


def title_of(pack: str, packs: Mapping[str, Pack]) -> Text:
    """What people call it; the bare name where the pack has left the shelf."""
    return packs[pack].title if pack in packs else Text(zh=pack, en=pack)
