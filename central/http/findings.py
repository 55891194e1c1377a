"""What a patrol finds on a round, perhaps with no network: heard once, dated when it was seen, settled if they did."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Annotated, Self

from pydantic import Field, model_validator

from central.domain.errors import BrainError
from central.domain.phone_step import Noted, PhoneAction, PhoneStep
from central.domain.signal import Source
from central.domain.walk import FoundThere
from central.http.acting import act_of
from central.http.bodies import Id
from central.http.darkroom import Photo, SentFile
from central.http.intake import SaidReport, hear_report, in_turn, keep_photos, report_of, understand
from central.http.noted import PhoneTimes, PhotoKeys
from central.http.rates import Knock
from central.http.sessions import SignedIn
from central.http.world import World
from central.services.files.keep_photo import photos_under
from central.services.files.say_aloud import say_aloud
from central.services.once import noted_step, once
from central.services.rounds.walk_rounds import found_there
from central.services.signals.receive_report import ReceivedReport
from central.services.tasks.fix_on_the_spot import Fix, fix_on_the_spot
from central.services.work import Act
from protocol.rounds import MOST_CHECKPOINTS
from protocol.wire import Strict, Words, belong_together, missing_beside


class FixedAtOnce(Strict):
    """即采即办: what the finder did about it, and how it looks now."""

    note: Annotated[Words, Field(min_length=1, max_length=1000, examples=["已清走，路面扫净"])]
    photo_keys: Annotated[PhotoKeys, Field(min_length=1)]


class Finding(SaidReport, PhoneTimes):
    """A report of a patrol's own; its ``client_key`` makes a repeat the same finding."""

    photo_keys: PhotoKeys = ()
    #: Of a voice note that was sent before.
    voice_key: Id | None = None
    fixed: FixedAtOnce | None = None
    #: The round it was found on, and which of its checkpoints it was found at (from 0 on).
    round_id: Id | None = None
    checkpoint: Annotated[int, Field(ge=0, lt=MOST_CHECKPOINTS)] | None = None

    @model_validator(mode="after")
    def _a_round_and_its_checkpoint(self) -> Self:
        belong_together(self, "round_id", "checkpoint")
        return self

    @model_validator(mode="after")
    def _before_and_after(self) -> Self:
        if self.fixed is not None and not self.photo_keys:
            raise missing_beside(("photo_keys",), "fixed")  # how it looked before
        return self


async def take_in_finding(
    said: Finding, photos: Sequence[SentFile], *, me: SignedIn, knock: Knock, world: World
) -> ReceivedReport:
    """Raises TooOften, NoPhoto, Invalid."""
    async with in_turn(said, knock, world):
        made = [await world.darkroom.develop(photo) for photo in photos]
        await understand(said, world)
        async with world.transaction() as store:
            act = act_of(me, store, world)
            phone = _phone_step(said, act)
            return await once(phone, ReceivedReport, lambda: _hear(said, made, me, act, world, phone), store=store)


def _phone_step(said: Finding, act: Act) -> PhoneStep | None:
    if said.client_key is None:
        return None
    noted = Noted(said.client_key, clock=said.clock, position=said.position)
    return noted_step(noted, PhoneAction.FINDING, who=act.who, now=act.now)


async def _hear(
    said: Finding, made: Sequence[Photo], me: SignedIn, act: Act, world: World, phone: PhoneStep | None
) -> ReceivedReport:
    before = await photos_under(said.photo_keys, who=act.who, store=act.store)
    now = await keep_photos(made, scope=me.scope, place_path=said.place_path, store=act.store)
    fix = await _fix(said, act)
    # How it looks now is evidence too: should somebody else be on it already, the pictures are still there.
    seen = (*before, *now, *(fix.photos if fix else ()))
    report = report_of(said, seen, source=Source.PATROL, account=act.who, world=world)
    dated = replace(report, seen_at=phone.done_at if phone else None)
    received = await hear_report(dated, scope=me.scope, store=act.store, world=world)
    await _tie_to_round(said, received, act, phone)
    if said.voice_key is not None:
        await say_aloud(received.incident_id, said.voice_key, act)
    if fix is None:
        return received
    why = await fix_on_the_spot(received.incident_id, fix, act, phone=phone)
    return replace(received, held=why)


async def _tie_to_round(said: Finding, received: ReceivedReport, act: Act, phone: PhoneStep | None) -> None:
    """What was found is heard whatever became of the round meanwhile: it counts more than where it was found."""
    if said.round_id is None or said.checkpoint is None:
        return
    what = FoundThere(incident_id=received.incident_id, number=received.incident_number)
    with suppress(BrainError):
        await found_there(said.round_id, said.checkpoint, what, phone, act)


async def _fix(said: Finding, act: Act) -> Fix | None:
    if said.fixed is None:
        return None
    after = await photos_under(said.fixed.photo_keys, who=act.who, store=act.store)
    return Fix(said.fixed.note, after)
