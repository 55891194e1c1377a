"""Signals heard one after another: each joins the incident that the brain's own decision names, or opens one."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from central.domain.arrival import joined, opened
from central.domain.correlation import correlate
from central.domain.incident import LinkZone
from central.domain.known import Known
from central.domain.likeness import BY_CHARACTERS, Likeness
from central.domain.signal import Signal
from protocol.pack import Pack


class Casebook:
    """Incidents by number, in the order in which they were opened. Nobody answers a suggestion: it links nothing."""

    def __init__(self, packs: Mapping[str, Pack], likeness: Likeness = BY_CHARACTERS) -> None:
        self._packs, self._likeness = packs, likeness
        self.known: list[Known] = []

    def hear(self, signal: Signal, near: Sequence[Known]) -> tuple[int, LinkZone]:
        """The incident that ``signal`` stands in from now on, and how that was decided among those ``near``."""
        pack = self._packs[signal.pack]
        decision = correlate(signal, near, pack, self._packs, likeness=self._likeness)
        if decision.zone is LinkZone.LINK and decision.incident_id is not None:
            number = decision.incident_id.int
            together = (*self.known[number].signals, signal)
            self.known[number] = Known(joined(self.known[number].incident, signal, together, pack), together)
        else:
            number = len(self.known)
            incident = opened(signal, pack, incident_id=UUID(int=number), number=str(number))
            self.known.append(Known(incident, (signal,)))
        return number, decision.zone
