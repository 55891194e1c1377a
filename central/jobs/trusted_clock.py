"""Is the clock to be believed? What is erased by a wrong one is gone for good, so one that went ahead waits a while."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

#: A clock that is set right, or goes wrong, by less than this erases nothing that mattered.
JUMP = timedelta(hours=1)
#: A machine is off for a weekend, or a holiday; when it was off for longer, somebody has time to look at its clock.
LONG_OFF = timedelta(days=4)


def since_boot_s() -> float:
    """A clock that nobody sets, and that goes on while the machine sleeps."""
    return time.clock_gettime(time.CLOCK_BOOTTIME)


@dataclass(slots=True)
class TrustedClock:
    """Asked before each look. Whoever is told of a doubt leaves that look out; the next one believes the clock."""

    steady_s: Callable[[], float] = since_boot_s
    _doubt: bool = False
    #: What both clocks said when they were last believed.
    _agreed: tuple[datetime, float] | None = None

    def begin(self, now: datetime, last_heard: datetime | None) -> None:
        """``last_heard``: when anybody was last heard before this process began; None: nobody ever was."""
        self._doubt = last_heard is not None and now - last_heard > LONG_OFF
        self._agreed = now, self.steady_s()

    def is_doubtful(self, now: datetime) -> bool:
        if self._agreed is None:
            return False
        then, then_s = self._agreed
        ahead = now - then - timedelta(seconds=self.steady_s() - then_s)
        doubt, self._doubt, self._agreed = self._doubt or ahead > JUMP, False, (now, self.steady_s())
        return doubt
