"""The steps an officer may take with an incident, as one table that the interface and the pages share."""

from collections.abc import Awaitable, Callable, Mapping
from uuid import UUID

from central.domain.access import Action
from central.domain.incident import Incident
from central.services.incidents import review_incident as review
from central.services.incidents.ladder import escalate, take_over
from central.services.incidents.pause_clocks import resume_clocks
from central.services.work import Act

Step = Callable[[UUID, str, Act], Awaitable[Incident]]

#: Steps that need nothing but perhaps a person's words.
STEPS: Mapping[Action, Step] = {
    Action.ACKNOWLEDGE: lambda incident, words, d: review.acknowledge(incident, d),
    Action.CONFIRM: lambda incident, words, d: review.confirm(incident, d),
    Action.REJECT: lambda incident, words, d: review.reject(incident, d, reason=words),
    Action.MARK_FALSE_ALARM: lambda incident, words, d: review.mark_false_alarm(incident, d, reason=words),
    Action.SUSPEND: lambda incident, words, d: review.suspend(incident, d, reason=words),
    Action.REOPEN: lambda incident, words, d: review.reopen(incident, d, reason=words),
    Action.ESCALATE: lambda incident, words, d: escalate(incident, d, reason=words),
    Action.TAKE_OVER: lambda incident, words, d: take_over(incident, d),
    Action.RESUME_CLOCKS: lambda incident, words, d: resume_clocks(incident, d),
    Action.NOTE: lambda incident, words, d: review.note(incident, d, words=words),
}
#: Of these, the ones a person must give words for.
NEEDS_WORDS = frozenset(
    {Action.REJECT, Action.MARK_FALSE_ALARM, Action.SUSPEND, Action.REOPEN, Action.NOTE, Action.ESCALATE}
)


def path_of(action: Action) -> str:
    """``mark_false_alarm`` → ``mark-false-alarm``: the last part of a step's address."""
    return action.value.replace("_", "-")
