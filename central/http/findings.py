"""What a patrol finds on a round, perhaps out of reach of any network: heard once, dated when it was seen."""

from collections.abc import Sequence
from dataclasses import replace

from central.domain.phone_step import Noted, PhoneAction, PhoneStep
from central.domain.signal import Source
from central.http.darkroom import Photo, Upload
from central.http.desk_steps import Desk
from central.http.intake import SaidReport, hear_report, in_turn, keep_photos, report_of
from central.http.noted import PhoneTimes, PhotoKeys
from central.http.rates import Knock
from central.http.sessions import SignedIn
from central.http.world import World
from central.services.keep_photo import photos_under
from central.services.once import noted_step, once
from central.services.receive_report import ReceivedReport


class Finding(SaidReport, PhoneTimes):
    """A report of a patrol's own; its ``client_key`` makes a repeat the same finding."""

    photo_keys: PhotoKeys = ()


async def take_in_finding(
    said: Finding, photos: Sequence[Upload], *, me: SignedIn, knock: Knock, world: World
) -> ReceivedReport:
    """Raises TooOften, NoPhoto, Invalid."""
    async with in_turn(said, knock, world):
        made = [await world.darkroom.develop(photo) for photo in photos]
        async with world.transaction() as store:
            desk = Desk.of(me, store, world)
            phone = _phone_step(said, desk)
            return await once(phone, ReceivedReport, lambda: _hear(said, made, me, desk, world, phone), store=store)


def _phone_step(said: Finding, desk: Desk) -> PhoneStep | None:
    if said.client_key is None:
        return None
    noted = Noted(said.client_key, clock=said.clock, position=said.position)
    return noted_step(noted, PhoneAction.FINDING, who=desk.who, now=desk.now)


async def _hear(
    said: Finding, made: Sequence[Photo], me: SignedIn, desk: Desk, world: World, phone: PhoneStep | None
) -> ReceivedReport:
    before = await photos_under(said.photo_keys, who=desk.who, store=desk.store)
    now = await keep_photos(made, scope=me.scope, place_path=said.place_path, store=desk.store)
    report = report_of(said, (*before, *now), source=Source.PATROL, account=desk.who, world=world)
    dated = replace(report, seen_at=phone.done_at if phone else None)
    return await hear_report(dated, scope=me.scope, store=desk.store, world=world)
