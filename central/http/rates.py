"""How often one address or one account may knock: guessing passwords and tracking codes must stay hopeless."""

import time
from dataclasses import dataclass, field

from limits import RateLimitItem, parse
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter

from central.domain.errors import BrainError

#: Guesses at one account from one address, at one account from anywhere, and at any account from one address.
SIGN_IN_PAIR = "8/5 minutes"
SIGN_IN_ACCOUNT = "40/1 hour"
SIGN_IN_ADDRESS = "40/5 minutes"
#: A neighbourhood often shares one address (carrier NAT), so these are generous.
REPORTS = "60/10 minutes"
TRACKING = "120/10 minutes"
ENROLMENT = "20/10 minutes"


class TooOften(BrainError):
    """Too many tries. Value: seconds until the next one is heard."""

    key = "error.http.too_often"


@dataclass(slots=True)
class Rates:
    """Moving windows in this process's memory: each replica counts for itself, which only loosens the bound."""

    on: bool = True
    _windows: MovingWindowRateLimiter = field(default_factory=lambda: MovingWindowRateLimiter(MemoryStorage()))
    _items: dict[str, RateLimitItem] = field(default_factory=dict)

    def hit(self, rate: str, *who: str) -> None:
        """Count one try of ``who`` against ``rate`` ("8/5 minutes"); raises TooOften."""
        if not self.on:
            return
        item = self._items.setdefault(rate, parse(rate))
        if not self._windows.hit(item, rate, *who):
            reset, _ = self._windows.get_window_stats(item, rate, *who)
            raise TooOften(seconds=max(1, int(reset - time.time()) + 1))

    def forgive(self, rate: str, *who: str) -> None:
        """Forget the tries of ``who``: the right password was given."""
        if self.on and (item := self._items.get(rate)) is not None:
            self._windows.clear(item, rate, *who)
