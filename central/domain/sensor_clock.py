"""At which moment a reading counts, though sensors' clocks run ahead or stand in 1970, and batches come twice.

A reading older than what is known is late. Where such readings follow each other as fast as our own clock runs, the
sensor's clock was set; where many come at once, somebody repeats what was said before.
"""

from datetime import timedelta

from central.domain.sensor import Memory

#: A clock that is ahead by more than this is not believed: the reading counts as of now.
CLOCK_AHEAD = timedelta(minutes=5)
#: Nor one that is further behind: less than the eight hours of a mistaken time zone, more than most lines are away.
CLOCK_BEHIND = timedelta(hours=6)
#: So many readings in a row that are older than what is known, but keep pace with us: the clock has been set back.
CLOCK_WAS_SET = 3


def date_reading(memory: Memory, clock: float | None, now: float) -> tuple[bool, float, Memory]:
    """Whether it is late, when it counts (never before what is known), and what is now known of the clock."""
    late, memory = _late(memory, clock, now)
    when = clock if clock is not None and not late and _believed(clock, memory.last_when, now) else now
    return late, max(when, memory.last_when or when), memory


def _believed(clock: float, last_when: float | None, now: float) -> bool:
    """A clock that says a time we are past already was set back and would stand still until it catches up."""
    past = last_when is not None and clock < last_when
    return not past and -CLOCK_BEHIND.total_seconds() <= clock - now <= CLOCK_AHEAD.total_seconds()


def _late(memory: Memory, clock: float | None, now: float) -> tuple[bool, Memory]:
    if clock is None or memory.clock_at is None or clock >= memory.clock_at:
        return False, memory.model_copy(update={"behind": 0, "behind_at": None, "behind_when": None})
    if memory.behind_at is None or memory.behind_when is None or clock <= memory.behind_at:
        return True, memory.model_copy(update={"behind": 1, "behind_at": clock, "behind_when": now})
    if now - memory.behind_when < (clock - memory.behind_at) / 2:
        return True, memory
    in_row = memory.behind + 1
    return in_row < CLOCK_WAS_SET, memory.model_copy(update={"behind": in_row, "behind_at": clock, "behind_when": now})
