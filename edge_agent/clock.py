"""When was it really? A node whose clock was wrong is put right by the brain's, also for what it wrote before."""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

from protocol.events import Event
from protocol.evidence import EvidenceKind

#: A clock this close to the brain's is left alone.
TOLERATED = timedelta(seconds=60)
#: No node ran before. A clock that says so was never set since its machine was switched on.
FIRST_NODES = datetime(2026, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Stamp:
    """One instant by two clocks: the one on the wall, which may be set, and the one that counts since power-on."""

    wall: datetime
    #: Seconds since the machine was switched on, and which switching-on that was.
    boot_s: float
    boot: str


def utc_now() -> datetime:
    """The wall clock of this node, right or wrong."""
    return datetime.now(UTC)


def stamp(wall: datetime) -> Stamp:
    """Now, if ``wall`` is what the wall clock says now."""
    return Stamp(wall, time.clock_gettime(time.CLOCK_BOOTTIME), _boot())


def same_clock(one: Stamp, other: Stamp) -> bool:
    """Whether the wall clock went on between the two as time does, so that nobody set it meanwhile."""
    return one.boot == other.boot and abs(_on(one, other) - other.wall) <= TOLERATED


def read_on(at: datetime, clocks: Sequence[Stamp], here: Stamp) -> Stamp:
    """Which clock said ``at``, shortly before ``here``: the wall's as it is now, or as it was set before (``clocks``).

    That on which it is least long ago and not yet to come. What is told a minute late can be wrong by that minute.
    """
    before = [clock for clock in clocks if clock.boot == here.boot and not same_clock(clock, here)]
    past = [clock for clock in (here, *before) if _on(clock, here) >= at]
    return min(past, key=lambda clock: _on(clock, here) - at, default=here)


def skew(read: Stamp, here: Stamp, clock_offset: timedelta) -> timedelta:
    """How much must be added to a time that the clock of ``read`` said; zero where that clock was right enough.

    ``here``: this instant; ``clock_offset``: how far the brain's clock is ahead of the wall's now. Within one
    power-on the time that passed is certain, whatever was done to the wall clock meanwhile (a node without
    a battery wakes in 1970 and is set right by the network). Across power-ons it is a guess.
    """
    if read.boot == here.boot:
        wrong = here.wall + clock_offset - _on(read, here)
    else:
        wrong = _guessed(read.wall, here, clock_offset)
    return wrong if abs(wrong) > TOLERATED else timedelta(0)


def corrected(body: str, start_by: timedelta, seen_by: timedelta) -> str:
    """The event in ``body`` (JSON): its start moved by ``start_by``, what was seen for this revision by ``seen_by``.

    A clip shows how the event began and is dated by that clock, a snapshot by the revision's own.
    """
    if not start_by and not seen_by:
        return body
    event = Event.model_validate_json(body)
    evidence = tuple(
        ref.model_copy(
            update={"captured_at": ref.captured_at + (start_by if ref.kind is EvidenceKind.CLIP else seen_by)}
        )
        for ref in event.evidence
    )
    observed_at = event.observed_at + seen_by
    # A start known only from a guess, or from a clock that was nearly right, still lies before what was seen of it.
    moved = {"started_at": min(event.started_at + start_by, observed_at), "observed_at": observed_at}
    return event.model_copy(update={**moved, "evidence": evidence}).model_dump_json()


def _on(clock: Stamp, here: Stamp) -> datetime:
    """What ``clock`` would show at ``here``, had nobody set it since. Both of one power-on."""
    return clock.wall + timedelta(seconds=here.boot_s - clock.boot_s)


def _guessed(wall: datetime, here: Stamp, clock_offset: timedelta) -> timedelta:
    """How wrong the clock was that said ``wall`` before the machine was last switched on.

    As wrong as it is now, else right, else as wrong as it must have been: what was written before cannot be later
    than the switching-on, and nothing was written before there were nodes.
    """
    switched_on = here.wall + clock_offset - timedelta(seconds=here.boot_s)
    likely = (wrong for wrong in (clock_offset, timedelta(0)) if FIRST_NODES <= wall + wrong <= switched_on)
    return next(likely, switched_on - wall)


@cache
def _boot() -> str:
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
    except OSError:
        return "unknown"
