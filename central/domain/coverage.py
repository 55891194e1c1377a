"""Was anybody looking? What each camera did in each hour, as its agent reported it; silence counts as unknown."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from protocol.messages import CameraReport, CameraState

#: Hellos come every minute. Two that are further apart than this leave what lies between them unknown.
LONGEST_GAP = timedelta(seconds=150)
HOUR = timedelta(hours=1)
#: What a live camera is called in the ledger while nothing put its pictures before the model.
UNWATCHED = "unwatched"


@dataclass(frozen=True, slots=True)
class CoverageHour:
    """One camera's hour. What is missing to 3,600 s in ``seconds`` is unknown."""

    camera_id: str
    district_id: str
    place_path: str
    hour: datetime
    #: By state: "live" is live and looked at.
    seconds: dict[str, float] = field(default_factory=dict)
    looks: int = 0
    #: By pack: how long it watched a live picture.
    watched: dict[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Spell:
    """A part of one hour between two reports."""

    hour: datetime
    state: str
    seconds: float
    looks: int
    packs: tuple[str, ...]


def spells(
    before: CameraReport | None, before_at: datetime | None, now: CameraReport, now_at: datetime
) -> tuple[Spell, ...]:
    """What two reports of a camera say of the time between them.

    A live picture counts only where both ends were live and something was looked at in between; a trouble counts from
    the report that told it on. A first report, and one after a silence, say nothing of what was before.
    """
    if before is None or before_at is None or not timedelta(0) < now_at - before_at <= LONGEST_GAP:
        return ()
    looks = now.frames.inferred - before.frames.inferred
    if looks < 0:  # the agent started anew in between: what it did before is not known
        return ()
    state = _state(before.state, now.state, looks)
    both = [pack for pack in (before.watching or ()) if pack in (now.watching or ())]
    packs = tuple(both) if state == CameraState.LIVE else ()
    return tuple(_cut(before_at, now_at, state, looks, packs))


def _state(before: CameraState, now: CameraState, looks: int) -> str:
    if before is not CameraState.LIVE:
        return str(before)
    if now is not CameraState.LIVE:
        return str(now)
    return str(CameraState.LIVE) if looks else UNWATCHED


def _cut(start: datetime, end: datetime, state: str, looks: int, packs: tuple[str, ...]) -> Iterator[Spell]:
    """The spell cut at full hours, its looks shared out by length, every one of them once."""
    whole = (end - start).total_seconds()
    told, at = 0, start
    while at < end:
        hour = at.replace(minute=0, second=0, microsecond=0)
        until = min(hour + HOUR, end)
        share = looks - told if until == end else round(looks * (until - start).total_seconds() / whole) - told
        yield Spell(hour, state, (until - at).total_seconds(), share, packs)
        told, at = told + share, until


def added(hour: CoverageHour, spell: Spell) -> CoverageHour:
    """``hour`` with ``spell``, which lies in it."""
    return CoverageHour(
        hour.camera_id,
        hour.district_id,
        hour.place_path,
        hour.hour,
        _plus(hour.seconds, {spell.state: spell.seconds}),
        hour.looks + spell.looks,
        _plus(hour.watched, dict.fromkeys(spell.packs, spell.seconds)),
    )


def _plus(one: Mapping[str, float], other: Mapping[str, float]) -> dict[str, float]:
    return {name: one.get(name, 0.0) + other.get(name, 0.0) for name in {**one, **other}}
