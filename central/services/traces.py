"""One id from the frame to the phone: the log names with every step the event, or report, that it goes back to."""

from contextlib import AbstractContextManager

from structlog.contextvars import bind_contextvars, bound_contextvars, get_contextvars

from central.domain.incident import Incident
from central.domain.signal import Signal
from central.services.ports.store import Store
from protocol.scope import Scope


def traced(signal: Signal) -> AbstractContextManager[None]:
    """While ``signal`` is worked on, whatever is written down or queued carries its event's id, or else its own."""
    return bound_contextvars(trace=str(signal.event_id or signal.signal_id))


async def trace_back(incident: Incident, *, store: Store, scope: Scope) -> None:
    """A person or a timer acts on ``incident``: follow on with the signal that opened it, unless one is followed."""
    if get_contextvars().get("trace"):
        return
    opened_by = await store.signals.that_opened(scope, incident.incident_id)
    if opened_by is not None:
        bind_contextvars(trace=str(opened_by))
