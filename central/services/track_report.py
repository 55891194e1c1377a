"""What became of my report: the steps a resident sees with the tracking code, and whether they are satisfied."""

from dataclasses import dataclass
from datetime import datetime

from central.services.ports import Store
from protocol.texts import Text


@dataclass(frozen=True, slots=True)
class Step:
    at: datetime
    text: Text


@dataclass(frozen=True, slots=True)
class TrackedReport:
    """Nothing of staff's names or of other people's words."""

    incident_number: str
    title: Text
    state: Text
    made_at: datetime
    #: The reporter's own words, masked.
    words: str
    #: Oldest first.
    steps: tuple[Step, ...]
    #: True once the matter has come to an end: then the page asks whether they are satisfied.
    ended: bool
    #: None until they said so.
    satisfied: bool | None


async def track_report(tracking_code: str, *, store: Store) -> TrackedReport:
    """Raises NotFound for a code nobody was given."""
    raise NotImplementedError


async def rate(tracking_code: str, satisfied: bool, words: str, *, store: Store, now: datetime) -> None:
    """Raises NotAllowedNow before the matter has come to an end."""
    raise NotImplementedError
