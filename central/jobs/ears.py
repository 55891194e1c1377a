"""Since when the brain has heard whatever sensors say: after it was away itself, it calls nobody silent for that."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

#: Whoever neither looked nor reached the database for so long was away.
LONGEST_GAP = timedelta(minutes=1)


@dataclass(slots=True)
class Ears:
    """Those of one process. ``open``: false while the broker it listens to is not reached."""

    open: bool = True
    _since: datetime | None = field(default=None, init=False)
    _until: datetime | None = field(default=None, init=False)

    def listening_since(self, now: datetime) -> datetime | None:
        """Without a gap; None while nothing can be heard."""
        if not self.open:
            return None
        if self._until is None or now - self._until > LONGEST_GAP:
            self._since = self._until = now
        return self._since

    def listened(self, now: datetime) -> None:
        """It is known that up to now what was said could be kept."""
        self._until = now
