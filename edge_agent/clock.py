"""When was it really? A node whose clock was wrong is put right by the brain's, also for what it wrote before."""

import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

from protocol.events import Event

#: A clock this close to the brain's is left alone.
TOLERATED = timedelta(seconds=60)


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


def skew(written: Stamp, here: Stamp, clock_offset: timedelta) -> timedelta:
    """How much must be added to the times of something ``written``; zero where the clock was right enough.

    ``here``: this instant; ``clock_offset``: how far the brain's clock is ahead of the wall's now. Within one
    power-on the time that passed is certain, whatever was done to the wall clock meanwhile (a node without
    a battery wakes in 1970 and is set right by the network). Across power-ons the clock is taken to have been as
    wrong then as it is now.
    """
    if written.boot == here.boot:
        passed = timedelta(seconds=here.boot_s - written.boot_s)
        wrong = here.wall + clock_offset - passed - written.wall
    else:
        wrong = clock_offset
    return wrong if abs(wrong) > TOLERATED else timedelta(0)


def corrected(body: str, by: timedelta) -> str:
    """The event in ``body`` (JSON) with all its times moved ``by``."""
    if not by:
        return body
    event = Event.model_validate_json(body)
    evidence = tuple(ref.model_copy(update={"captured_at": ref.captured_at + by}) for ref in event.evidence)
    moved = {"started_at": event.started_at + by, "observed_at": event.observed_at + by, "evidence": evidence}
    return event.model_copy(update=moved).model_dump_json()


@cache
def _boot() -> str:
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
    except OSError:
        return "unknown"
