"""Patterns in what happened: shown to the desk when it asks, and told once a week each as signals of their own."""

from collections.abc import Mapping
from datetime import datetime

from central.domain.clocks import CHINA
from central.domain.patterns import SPAN, Pattern, PatternKind, find_patterns, place_of
from central.domain.signal import Signal, Source, Where
from central.services.ports.store import Store
from central.services.ports.world import NewId
from protocol.events import Phase, Reason
from protocol.pack import Pack
from protocol.scope import Scope, whole
from protocol.texts import Text

PACK = "pattern"
#: Counts are certain; what they mean is for a person to find out.
_CONFIDENCE = 0.5
#: The last ones are enough to begin with.
NUMBERS = 10


async def patterns_in(scope: Scope, *, store: Store, now: datetime) -> list[Pattern]:
    return find_patterns(await store.incidents.opened_since(scope, now - 2 * SPAN), now)


async def tell_patterns(*, store: Store, now: datetime, new_id: NewId, packs: Mapping[str, Pack]) -> int:
    """How many were told that had not been told this week. Nothing where the shelf has no pack for them."""
    if PACK not in packs:
        return 0
    told = 0
    for district in await store.incidents.districts():
        scope = whole(district)
        found = await patterns_in(scope, store=store, now=now)
        signals = [_signal(pattern, packs, district, now, new_id) for pattern in found]
        told += len(await store.signals.accept(scope, signals))
    return told


def _signal(pattern: Pattern, packs: Mapping[str, Pack], district_id: str, now: datetime, new_id: NewId) -> Signal:
    week = f"{now.astimezone(CHINA):%G-W%V}"  # it begins on the community's own Monday
    return pattern_signal(
        pattern.kind,
        pattern.where,
        (Reason.of(f"pattern.{pattern.kind}", None, now=pattern.now, before=pattern.before), _what(pattern, packs)),
        key=f"{pattern.kind}:{place_of(pattern.where)}:{pattern.trouble or ''}:{week}",
        origin=f"{pattern.kind}.{pattern.trouble}" if pattern.trouble else pattern.kind,
        pack=packs[PACK],
        district_id=district_id,
        now=now,
        new_id=new_id,
    )


def pattern_signal(
    kind: PatternKind,
    where: Where,
    reasons: tuple[Reason, ...],
    *,
    key: str,
    origin: str,
    pack: Pack,
    district_id: str,
    now: datetime,
    new_id: NewId,
) -> Signal:
    """What a pattern says, as a signal that takes the road of all others; ``key``: by which it is told once."""
    return Signal(
        signal_id=new_id(),
        district_id=district_id,
        source=Source.INDICATOR,
        kind=kind,
        pack=pack.pack,
        phase=Phase.STARTED,
        severity=pack.brain.severity,
        occurred_at=now,
        received_at=now,
        where=where,
        confidence=_CONFIDENCE,
        dedupe_key=f"pattern:{key}",
        origin=origin,
        reasons=reasons,
    )


def _what(pattern: Pattern, packs: Mapping[str, Pack]) -> Reason:
    """Which trouble comes again, and the numbers of its incidents: whoever goes there can look them up."""
    numbers = "、".join(incident.number for incident in pattern.incidents[-NUMBERS:])
    if pattern.trouble is None:
        return Reason.of("pattern.what_several", None, numbers=numbers)
    titles = {kind: each.title for each in packs.values() for kind in each.kinds}
    title = titles.get(pattern.trouble, Text(zh=pattern.trouble, en=pattern.trouble))
    return Reason.of("pattern.what", None, title=title, numbers=numbers)
