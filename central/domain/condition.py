"""Is the trouble there now? Read from everything that was heard; says nothing of whether anybody dealt with it."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from central.domain.incident import Condition
from central.domain.signal import Signal
from protocol.events import Phase


def condition_of(signals: Sequence[Signal]) -> Condition:
    """ACTIVE while any eye still sees it; otherwise what was said last counts, by whomever.

    Of one event only the highest revision speaks: letters that come late or twice change nothing.
    """
    newest = newest_revisions(signals)
    if any(not signal.phase.last for signal in newest if signal.event_id is not None):
        return Condition.ACTIVE
    if not newest:
        return Condition.ACTIVE
    last = max(newest, key=speaks_later)
    return Condition.ACTIVE if _still(last) else Condition.CLEARED


def speaks_later(signal: Signal) -> tuple[datetime, bool, UUID]:
    """Orders signals by who has the last word: of two at the same instant the one that keeps people looking."""
    return signal.occurred_at, _still(signal), signal.signal_id


def newest_revisions(signals: Sequence[Signal]) -> list[Signal]:
    """One signal per event, its highest revision; every other signal as it is."""
    events: dict[UUID, Signal] = {}
    others: list[Signal] = []
    for signal in signals:
        if signal.event_id is None:
            others.append(signal)
        elif signal.event_id not in events or (signal.revision or 0) > (events[signal.event_id].revision or 0):
            events[signal.event_id] = signal
    return [*events.values(), *others]


def withdrawn_whole(signals: Sequence[Signal]) -> bool:
    """True when eyes took back everything that was ever said: no words and no other event stand beside it."""
    newest = newest_revisions(signals)
    return bool(newest) and all(s.event_id is not None and s.phase is Phase.WITHDRAWN for s in newest)


def _still(signal: Signal) -> bool:
    return signal.asserts and not signal.phase.last
