"""How often one address, one account or one agent may knock: guessing must stay hopeless, and nobody may fill the desk.

Danger to life is never turned away for that: see turns.py.
"""

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
#: What the desk and the patrols write down: one in five seconds, all through a storm.
STAFF_REPORTS = "120/10 minutes"
#: Looking through cameras: a patrol of the screens by hand stays below it; so do stills, one every three seconds.
LOOKING = "60/1 minute"
#: Whatever else one account or one agent asks. No screen and no outbox that works comes near it; an agent that is told
#: so waits and sends again.
STAFF = "1200/1 minute"
AGENT = "3000/1 minute"
#: People and where they sign in, of a whole city.
MOST_KNOWN = 20_000


class TooOften(BrainError):
    """Too many tries. Value: seconds until the next one is heard."""

    key = "error.http.too_often"


@dataclass(frozen=True, slots=True)
class Knock:
    """How somebody who reports stands with their rate."""

    who: str
    #: What they are told, unless they speak of danger to life; None: they are heard at once.
    refusal: TooOften | None = None


@dataclass(slots=True)
class Rates:
    """Moving windows in this process's memory: each process counts for itself (docs/adr/0012)."""

    on: bool = True
    _tries: MemoryStorage = field(default_factory=MemoryStorage)
    _windows: MovingWindowRateLimiter = field(init=False)
    #: Who was right before; the oldest are forgotten.
    _known: dict[tuple[str, ...], None] = field(default_factory=dict)
    _items: dict[str, RateLimitItem] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._windows = MovingWindowRateLimiter(self._tries)

    def hit(self, rate: str, *who: str) -> None:
        """Count one try of ``who`` against ``rate`` ("8/5 minutes"); raises TooOften."""
        if (seconds := self._wait(rate, *who)) is not None:
            raise TooOften(seconds=seconds)

    def knock(self, rate: str, what: str, who: str) -> Knock:
        """The same for a report, which is judged only when its words have been read."""
        seconds = self._wait(rate, what, who)
        return Knock(who, None if seconds is None else TooOften("error.http.too_often_report", seconds=seconds))

    def _wait(self, rate: str, *who: str) -> int | None:
        """Seconds until the next try is heard; None when this one is."""
        if not self.on:
            return None
        item = self._items.setdefault(rate, parse(rate))
        if self._windows.hit(item, rate, *who):
            return None
        reset, _ = self._windows.get_window_stats(item, rate, *who)
        return max(1, int(reset - time.time()) + 1)

    def forgive(self, rate: str, *who: str) -> None:
        """Forget the tries of ``who``: the right password was given."""
        if self.on and (item := self._items.get(rate)) is not None:
            self._windows.clear(item, rate, *who)

    def take_back(self, rate: str, *who: str) -> None:
        """The newest try of ``who`` was none; the others stay counted."""
        if self.on and (item := self._items.get(rate)) is not None:
            tries = self._tries.events.get(item.key_for(rate, *who))
            if tries:
                tries.pop(0)

    def know(self, *who: str) -> None:
        """They were right once."""
        self._known.pop(who, None)
        self._known[who] = None
        if len(self._known) > MOST_KNOWN:
            del self._known[next(iter(self._known))]

    def is_known(self, *who: str) -> bool:
        return who in self._known
