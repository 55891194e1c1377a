"""The few of an incident's signals that tell the whole story: a rule that reads them decides as if it had read all."""

from collections.abc import Collection, Sequence
from uuid import UUID

from central.domain.condition import newest_revisions, speaks_later
from central.domain.signal import Signal
from protocol.events import Phase


def telling(signals: Sequence[Signal], beside: Collection[UUID] = ()) -> list[Signal]:
    """The part of one incident's ``signals`` that answers like all of them, in their order.

    It stays so when revisions of the events ``beside`` are added: of those every revision is kept. What is asked of an
    incident's signals is asked in correlation, condition and arrival; their answers hang on the span of time, on the
    newest revisions, and on when every different voice (place, kind, words, assertion, who) was last heard.
    """
    told = {signal.signal_id for signal in signals if signal.event_id in beside}
    told |= {signal.signal_id for signal in _span(signals)}
    newest = newest_revisions([signal for signal in signals if signal.event_id not in beside])
    told |= {signal.signal_id for signal in _speakers(newest)}
    latest = {_voice(signal): signal for signal in sorted(signals, key=lambda s: s.occurred_at)}
    told |= {signal.signal_id for signal in latest.values()}
    # An old revision never stands alone: its event would seem to be where it was then.
    named = {signal.event_id for signal in signals if signal.signal_id in told}
    told |= {signal.signal_id for signal in newest if signal.event_id in named}
    return [signal for signal in signals if signal.signal_id in told]


def _span(signals: Sequence[Signal]) -> list[Signal]:
    if not signals:
        return []
    return [min(signals, key=lambda s: s.occurred_at), max(signals, key=lambda s: s.occurred_at)]


def _speakers(newest: Sequence[Signal]) -> list[Signal]:
    """One that an eye still sees, one that was not withdrawn, and the one that spoke last."""
    seen = [signal for signal in newest if signal.event_id is not None]
    open_now = next((signal for signal in seen if not signal.phase.last), None)
    kept = next((signal for signal in seen if signal.phase is not Phase.WITHDRAWN), None)
    last = max(newest, key=speaks_later, default=None)
    return [signal for signal in (open_now, kept, last) if signal is not None]


def _voice(signal: Signal) -> tuple[object, ...]:
    """Signals with the same voice are one to correlation."""
    own_words = signal.event_id if signal.words else None
    return (signal.where, signal.kind, signal.words, signal.asserts, signal.origin, own_words)
