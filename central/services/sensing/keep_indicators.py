"""Numbers about households become flags, and worrying flags become visits: 服务找人.

Whatever changes a number (a new list, a correction, a withdrawal) judges its household again in the same transaction.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from central.domain.errors import Invalid
from central.domain.indicator import Colour, Flag, Input, judge_flag, newest_of_each, next_phase
from central.domain.people import Place
from central.domain.signal import Signal, Source, Where
from central.services.ports.sensors import Subject
from central.services.ports.store import Store
from central.services.ports.world import NewId
from protocol.events import Phase, Reason
from protocol.pack import Pack
from protocol.scope import Scope
from protocol.texts import Text, say

_CONFIDENCE = 0.7


@dataclass(frozen=True, slots=True)
class Told:
    """How many numbers were taken, and how many households are flagged how because of them."""

    inputs: int
    colours: dict[str, int]
    #: Signals that were stored: flags that began, changed or are over.
    signals: int


async def hear_inputs(
    inputs: Sequence[Input],
    *,
    scope: Scope,
    store: Store,
    now: datetime,
    new_id: NewId,
    packs: Mapping[str, Pack],
) -> Told:
    inputs = newest_of_each(inputs)
    await store.indicators.put(scope, inputs)
    subjects = sorted({(each.place_path, each.household) for each in inputs})
    return await _judge_again(subjects, len(inputs), scope, store, now, new_id, packs)


async def withdraw_inputs(
    origin: str, *, scope: Scope, store: Store, now: datetime, new_id: NewId, packs: Mapping[str, Pack]
) -> Told:
    """The list ``origin`` was wrong or is recalled: it counts no more, and what stood on it is judged again.

    Raises Invalid where nothing of that list counts: its name was mistyped, and the wrong one would stay in force.
    """
    subjects = await store.indicators.withdraw(scope, origin, now)
    if not subjects:
        raise Invalid("error.brain.no_list", origin=origin[:60])
    return await _judge_again(subjects, 0, scope, store, now, new_id, packs)


async def _judge_again(
    subjects: Sequence[Subject],
    count: int,
    scope: Scope,
    store: Store,
    now: datetime,
    new_id: NewId,
    packs: Mapping[str, Pack],
) -> Told:
    known: dict[Subject, list[Input]] = defaultdict(list)
    for each in await store.indicators.of(scope, subjects):
        known[each.place_path, each.household].append(each)
    before = {(f.place_path, f.household, f.pack): f for f in await store.indicators.flags_of(scope, subjects)}
    places = {place.place_path: place for place in await store.places.all(scope)}

    flags: list[Flag] = []
    signals: list[Signal] = []
    for subject in subjects:
        for name in sorted(packs):
            if not _speaks_of(packs[name], known[subject]) and (*subject, name) not in before:
                continue
            flag, signal = _flag(
                subject, known[subject], packs[name], before.get((*subject, name)), scope, places, now, new_id
            )
            flags.append(flag)
            signals += [signal] if signal else []

    await store.indicators.flag(scope, flags)
    await store.signals.accept(scope, signals)
    colours = {str(colour): sum(flag.colour is colour for flag in flags) for colour in Colour}
    return Told(count, colours, len(signals))


def _speaks_of(pack: Pack, inputs: Sequence[Input]) -> bool:
    asked = {indicator.indicator for indicator in pack.flagging.indicators} if pack.flagging else set()
    return any(each.indicator in asked for each in inputs)


def _flag(
    subject: Subject,
    inputs: Sequence[Input],
    pack: Pack,
    before: Flag | None,
    scope: Scope,
    places: Mapping[str, Place],
    now: datetime,
    new_id: NewId,
) -> tuple[Flag, Signal | None]:
    colour, because = judge_flag(inputs, pack.flagging, now) if pack.flagging else (Colour.UNKNOWN, ())
    worried = before is not None and before.colour in (Colour.RED, Colour.YELLOW)
    phase = next_phase(before.colour if before else None, colour, open_event=worried)
    event_id, revision = (before.event_id, before.revision) if before else (None, 0)
    if phase is Phase.STARTED:
        event_id, revision = new_id(), 0
    if phase is not None:
        revision += 1
    flag = Flag(scope.district_id, *subject, pack.pack, colour, because, event_id, revision, now)
    if phase is None or event_id is None:
        return flag, None
    return flag, _signal(flag, event_id, phase, pack, places.get(subject[0]), now, new_id())


def _signal(
    flag: Flag, event_id: UUID, phase: Phase, pack: Pack, place: Place | None, now: datetime, signal_id: UUID
) -> Signal:
    reasons = (Reason.of(f"indicator.{flag.colour}", None), *_because(flag, pack))
    where = Where(
        flag.place_path,
        place.position if place else None,
        place.radius_m if place else 50.0,
        building=place.building if place else None,
        # A household is a place of its own: two on one staircase are two visits.
        unit=flag.household or None,
    )
    return Signal(
        signal_id=signal_id,
        district_id=flag.district_id,
        source=Source.INDICATOR,
        kind=pack.kinds[0],
        pack=pack.pack,
        phase=phase,
        severity=pack.brain.severity,
        occurred_at=now,
        received_at=now,
        where=where,
        confidence=_CONFIDENCE,
        dedupe_key=f"event:{event_id}:{flag.revision}",
        origin=pack.pack,
        event_id=event_id,
        revision=flag.revision,
        reasons=reasons,
    )


def _because(flag: Flag, pack: Pack) -> list[Reason]:
    """Each number that worries, with the list it came from."""
    titles = {each.indicator: each.title for each in pack.flagging.indicators} if pack.flagging else {}
    found = []
    for each in flag.because:
        title = titles.get(each.indicator)
        if each.value is None or each.colour == Colour.GREEN or title is None:
            continue
        text = Text(
            zh=say("reason.indicator.input", "zh", title=title.zh, value=f"{each.value:g}", origin=each.origin),
            en=say("reason.indicator.input", "en", title=title.en, value=f"{each.value:g}", origin=each.origin),
        )
        found.append(Reason(code="indicator.input", text=text, values={each.indicator: each.value}))
    return found
