"""What somebody reports and the photos they took: the way in that the interface and the pages share."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Annotated, Self
from uuid import UUID

from pydantic import Field, model_validator

from central.domain.likeness import by_characters
from central.domain.masking import mask
from central.domain.people import Account
from central.domain.report_text import names_danger
from central.domain.signal import Source
from central.http.darkroom import MEDIA_TYPE, Photo, SentFile
from central.http.errors import NoCommunity
from central.http.rates import Knock
from central.http.world import World
from central.services.ports.store import Store
from central.services.signals.receive_report import NewReport, ReceivedReport, receive_report
from protocol.geo import Datum, Position, to_wgs84
from protocol.scope import Scope
from protocol.wire import Line, Name, PlacePath, Strict, Words, belong_together

#: A resident's words: long enough for a story, short enough to read at the desk.
ReportWords = Annotated[Words, Field(min_length=1, max_length=1000)]


class SaidReport(Strict):
    """A report as it is written down: by a resident, a patrol on a round, or the desk for somebody on the phone."""

    words: Annotated[ReportWords, Field(examples=["3号楼西边草坪有人翻进围挡"])]
    contact: Annotated[Line, Field(max_length=60, examples=["13800000000"])] | None = None
    place_path: Annotated[PlacePath, Field(examples=["qingyuan/hedong"])] | None = None
    lat: Annotated[float, Field(ge=-90, le=90)] | None = None
    lon: Annotated[float, Field(ge=-180, le=180)] | None = None
    #: Needed with lat and lon: Chinese maps lie hundreds of metres apart.
    datum: Annotated[Datum, Field(strict=False)] | None = None
    kind: Name | None = None
    #: The same words, place and photos sent again with the same key are one report; make a new key for each report.
    client_key: Annotated[UUID, Field(strict=False)] | None = None

    @model_validator(mode="after")
    def _whole_position(self) -> Self:
        belong_together(self, "lat", "lon", "datum")
        return self

    @property
    def position(self) -> Position | None:
        if self.lat is None or self.lon is None or self.datum is None:
            return None
        return to_wgs84(self.lat, self.lon, self.datum)


async def take_in_from_resident(
    said: SaidReport, photos: Sequence[SentFile], *, knock: Knock, world: World
) -> ReceivedReport:
    """Raises NoCommunity while the brain serves none, TooOften, NoPhoto, Invalid."""
    if (scope := world.residents_scope) is None:
        raise NoCommunity
    async with in_turn(said, knock, world):
        return await _take_in(said, photos, source=Source.RESIDENT, scope=scope, account=None, world=world)


async def take_in_from_staff(
    said: SaidReport, photos: Sequence[SentFile], *, source: Source, account: Account, knock: Knock, world: World
) -> ReceivedReport:
    """A phone call written down at the desk (source OFFICER). Raises as above."""
    async with in_turn(said, knock, world):
        return await _take_in(said, photos, source=source, scope=account.scope, account=account, world=world)


@asynccontextmanager
async def in_turn(said: SaidReport, knock: Knock, world: World) -> AsyncIterator[None]:
    """Who reports too often is refused, and heard one after the other where what they say may be danger to life."""
    if knock.refusal is None:
        yield
    elif names_danger(said.words, world.packs, said.kind, world.resembles):
        async with world.emergencies.turn(knock.who):
            yield
    else:
        raise knock.refusal


async def _take_in(
    said: SaidReport, photos: Sequence[SentFile], *, source: Source, scope: Scope, account: Account | None, world: World
) -> ReceivedReport:
    # Before the transaction: pictures and meanings take their time.
    made = [await world.darkroom.develop(photo) for photo in photos]
    await understand(said, world)
    async with world.transaction() as store:
        kept = await keep_photos(made, scope=scope, place_path=said.place_path, store=store)
        report = report_of(said, kept, source=source, account=account, world=world)
        return await hear_report(report, scope=scope, store=store, world=world)


async def understand(said: SaidReport, world: World) -> None:
    """A moment for what the words mean, where that is asked at all and they name no danger to life."""
    if world.meanings is not None and not names_danger(said.words, world.packs, said.kind, world.resembles):
        await world.meanings.prepare(mask(said.words).words)


def report_of(
    said: SaidReport, photos: tuple[str, ...], *, source: Source, account: Account | None, world: World
) -> NewReport:
    """``photos``: SHA-256 of pictures already stored."""
    return NewReport(
        words=said.words,
        source=source,
        client_key=str(said.client_key or world.new_id()),
        contact=said.contact,
        place_path=said.place_path,
        position=said.position,
        kind=said.kind,
        photos=photos,
        account=account,
    )


async def hear_report(report: NewReport, *, scope: Scope, store: Store, world: World) -> ReceivedReport:
    return await receive_report(
        report,
        scope=scope,
        store=store,
        now=world.now(),
        new_id=world.new_id,
        tokens=world.tokens,
        packs=world.packs,
        resembles=world.resembles,
        likeness_among=world.meanings.among if world.meanings is not None else by_characters,
    )


async def keep_photos(
    photos: Sequence[Photo], *, scope: Scope, place_path: str | None, store: Store
) -> tuple[str, ...]:
    """Store remade photos where they belong; returns their digests."""
    where = place_path if place_path and scope.covers(place_path) else scope.place_path
    for photo in photos:
        await store.media.put(scope, photo.sha256, photo.body, MEDIA_TYPE, where)
    return tuple(photo.sha256 for photo in photos)
