"""巡检: the desk plans rounds and sees how they went; a patrol walks them."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from fastapi import Depends, Query
from pydantic import AfterValidator, AwareDatetime, BaseModel, Field, StringConstraints

from central.domain.access import Action
from central.domain.people import PlaceKind
from central.domain.phone_step import PhoneAction, PhoneStep
from central.domain.round_figures import RoundFigure
from central.domain.rounds import Checkpoint, RoundDay, RoundPlan
from central.http.acting import act_of
from central.http.bodies import Id
from central.http.document import room
from central.http.noted import TaskNoted
from central.http.policies import Staff
from central.http.sessions import SignedIn
from central.http.world import Here, Open
from central.services.once import noted_step, once
from central.services.rounds import plan_rounds, walk_rounds
from central.services.rounds.plan_rounds import NewPlan, PlanRow, RoundRow
from central.services.rounds.walk_rounds import MyRound
from protocol.rounds import LONGEST_NAME, MOST_BEGIN_WITHIN_MIN, MOST_CHECKPOINTS, MOST_WINDOWS
from protocol.wire import Line, Strict, Words, no_surrogates

router = room("rounds")

Reader = Annotated[SignedIn, Depends(Staff(Action.READ_ROUNDS))]
Planner = Annotated[SignedIn, Depends(Staff(Action.PLAN_ROUNDS))]
Walker = Annotated[SignedIn, Depends(Staff(Action.WALK_ROUND))]
Begin = Annotated[AwareDatetime, Query(alias="from")]
End = Annotated[AwareDatetime, Query(alias="to")]
Version = Annotated[int, Field(ge=1, le=2**31 - 1)]
Called = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=LONGEST_NAME), AfterValidator(no_surrogates)
]
Day = Annotated[RoundDay, Field(strict=False)]


class PlanSaid(Strict):
    name: Annotated[Called, Field(examples=["夜间消防巡检"])]
    #: In the order in which they are walked.
    checkpoints: Annotated[tuple[Checkpoint, ...], Field(min_length=1, max_length=MOST_CHECKPOINTS, strict=False)]
    days: Annotated[tuple[Day, ...], Field(min_length=1, max_length=len(RoundDay), strict=False)]
    #: "20:00-22:00"; past midnight "22:30-01:00".
    windows: Annotated[tuple[Line, ...], Field(min_length=1, max_length=MOST_WINDOWS, strict=False)]
    begin_within_min: Annotated[int, Field(ge=1, le=MOST_BEGIN_WITHIN_MIN)] = 30
    #: None: whoever of the place is on shift.
    assignee: Id | None = None
    #: Walked to practise: never counted.
    exercise: bool = False
    #: False: laid aside.
    active: bool = True

    def new(self) -> NewPlan:
        return NewPlan(
            name=self.name,
            checkpoints=self.checkpoints,
            days=tuple(dict.fromkeys(str(day) for day in self.days)),
            windows=self.windows,
            begin_within_min=self.begin_within_min,
            assignee=self.assignee,
            exercise=self.exercise,
            active=self.active,
        )


class PlanChanged(PlanSaid):
    version: Version


class Cancelling(Strict):
    version: Version


class VisitSaid(TaskNoted):
    #: From 0 on.
    checkpoint: Annotated[int, Field(ge=0, lt=MOST_CHECKPOINTS)]
    #: 无异常, or what else there is to say.
    words: Annotated[Words, Field(max_length=500)] = ""


class RoundPlace(BaseModel):
    place_path: str
    kind: PlaceKind
    name: str


class RoundPatrol(BaseModel):
    account_id: UUID
    name: str
    on_shift: bool


class RoundChoices(BaseModel):
    places: list[RoundPlace]
    patrols: list[RoundPatrol]


@router.get("/api/v1/rounds/plans")
async def list_round_plans(me: Reader, store: Open, world: Here) -> list[PlanRow]:
    """Those laid aside too, by name."""
    return await plan_rounds.plans_of(act_of(me, store, world))


@router.get("/api/v1/rounds/choices")
async def read_round_choices(me: Reader, store: Open, world: Here) -> RoundChoices:
    """What a plan can be made of."""
    found = await plan_rounds.choices(act_of(me, store, world))
    return RoundChoices(
        places=[RoundPlace(place_path=each.place_path, kind=each.kind, name=each.name) for each in found.places],
        patrols=[
            RoundPatrol(account_id=each.account_id, name=each.name, on_shift=each.on_shift) for each in found.patrols
        ],
    )


@router.post("/api/v1/rounds/plans", status_code=201)
async def make_round_plan(said: PlanSaid, me: Planner, store: Open, world: Here) -> RoundPlan:
    return await plan_rounds.plan_round(said.new(), act_of(me, store, world))


@router.put("/api/v1/rounds/plans/{plan_id}")
async def change_round_plan(plan_id: UUID, said: PlanChanged, me: Planner, store: Open, world: Here) -> RoundPlan:
    """All of it anew; what nobody has begun and lies ahead follows."""
    return await plan_rounds.change_plan(plan_id, said.version, said.new(), act_of(me, store, world))


@router.get("/api/v1/rounds")
async def list_rounds(
    begin: Begin, end: End, me: Reader, store: Open, world: Here, figure: RoundFigure | None = None
) -> list[RoundRow]:
    """Those that open in this time; with ``figure`` exactly those that a number of the tally was counted from."""
    return await plan_rounds.rounds_of(act_of(me, store, world), begin, end, figure)


@router.post("/api/v1/rounds/{round_id}/cancel")
async def cancel_round(round_id: UUID, said: Cancelling, me: Planner, store: Open, world: Here) -> RoundRow:
    """Nobody need walk this one."""
    return await plan_rounds.cancel_round(round_id, said.version, act_of(me, store, world))


@router.get("/api/v1/my-rounds")
async def list_my_rounds(me: Walker, store: Open, world: Here) -> list[MyRound]:
    """Of yesterday evening until tomorrow night: those I am named for, and those anybody of my place may walk."""
    return await walk_rounds.my_rounds(act_of(me, store, world))


def _step(action: PhoneAction, round_id: UUID, said: TaskNoted | None, me: SignedIn, now: datetime) -> PhoneStep | None:
    noted = said.noted if said else None
    return noted_step(noted, action, who=me.account, now=now, task_id=round_id) if noted else None


@router.post("/api/v1/rounds/{round_id}/begin")
async def begin_round(round_id: UUID, me: Walker, store: Open, world: Here, said: TaskNoted | None = None) -> MyRound:
    step, act = _step(PhoneAction.BEGIN_ROUND, round_id, said, me, world.now()), act_of(me, store, world)
    return await once(step, MyRound, lambda: walk_rounds.begin_round(round_id, step, act), store=store)


@router.post("/api/v1/rounds/{round_id}/visit")
async def visit_checkpoint(round_id: UUID, said: VisitSaid, me: Walker, store: Open, world: Here) -> MyRound:
    """Shown by the code on the spot (``place_code``), or by a position."""
    step, act = _step(PhoneAction.VISIT, round_id, said, me, world.now()), act_of(me, store, world)
    return await once(
        step,
        MyRound,
        lambda: walk_rounds.visit(round_id, said.checkpoint, said.words, step, act),
        store=store,
    )


@router.post("/api/v1/rounds/{round_id}/end")
async def end_round(round_id: UUID, me: Walker, store: Open, world: Here, said: TaskNoted | None = None) -> MyRound:
    step, act = _step(PhoneAction.END_ROUND, round_id, said, me, world.now()), act_of(me, store, world)
    return await once(step, MyRound, lambda: walk_rounds.end_round(round_id, step, act), store=store)
