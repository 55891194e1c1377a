"""Everybody before one camera, followed from look to look: who lies, since when, and whether a fall led there."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from math import hypot

from pipelines.falling import LYING, Fall, Glimpse, fall_of

#: Who is lost while lying has not got up unseen: he is believed to lie there for so long.
COASTS_S = 3.0
#: Who is lost otherwise is forgotten after this.
LOST_S = 1.5
#: How far back a body is remembered.
REMEMBERS_S = 8.0
#: Not lying for so long, he has got up.
GETS_UP_S = 1.0
#: A body still comes to rest for so long after it first lies: the fall is measured to its end.
SETTLES_S = 1.0
#: What is seen of a body at a look is nearer than this to where it was, in lengths of the body.
_NEAR = 0.8
#: The shorter of two lengths is at least this part of the longer, or they are two people.
_ALIKE = 0.3


@dataclass(frozen=True, slots=True)
class Body:
    """One body followed over time."""

    id: int
    glimpses: tuple[Glimpse, ...]  #: oldest first; the last may be one at which nobody found him
    lying_since_s: float | None = None  #: of the spell that still lasts
    fall: Fall | None = None  #: how that spell began, if by a fall

    @property
    def last(self) -> Glimpse:
        return self.glimpses[-1]

    @property
    def seen_s(self) -> float:
        return next((g.at_s for g in reversed(self.glimpses) if g.seen), self.glimpses[0].at_s)

    def mean(self, what: Callable[[Glimpse], float], since_s: float) -> float:
        """The mean of something over the looks since then at which he was found; 0 if there was none."""
        found = [what(g) for g in self.glimpses if g.seen and g.at_s >= since_s - 1e-6]
        return sum(found) / len(found) if found else 0.0


class Bodies:
    """Everybody before one camera. Bodies lying are often no `person` to the street's model: its tracks will not do."""

    def __init__(self) -> None:
        self._bodies: list[Body] = []
        self._next_id = 1

    def __iter__(self) -> Iterator[Body]:
        return iter(self._bodies)

    def __len__(self) -> int:
        return len(self._bodies)

    def update(self, at_s: float, found: Sequence[Glimpse]) -> None:
        """One look later: who is who, who lies, who is lost."""
        pairs = sorted(
            (apart, i, j)
            for i, body in enumerate(self._bodies)
            for j, glimpse in enumerate(found)
            if (apart := _apart(body, glimpse)) is not None
        )
        met: dict[int, int] = {}
        for _, i, j in pairs:
            if i not in met and j not in met.values():
                met[i] = j
        kept = [self._later(body, found[met[i]] if i in met else None, at_s) for i, body in enumerate(self._bodies)]
        newborn = [self._born(glimpse) for j, glimpse in enumerate(found) if j not in met.values()]
        self._bodies = [body for body in kept if body is not None] + newborn

    def _born(self, glimpse: Glimpse) -> Body:
        self._next_id += 1
        since_s = glimpse.at_s if glimpse.lying >= LYING else None
        return Body(self._next_id - 1, (glimpse,), since_s)

    @staticmethod
    def _later(body: Body, glimpse: Glimpse | None, at_s: float) -> Body | None:
        if glimpse is None:
            patience_s = COASTS_S if body.lying_since_s is not None else LOST_S
            if at_s - body.seen_s > patience_s:
                return None
            glimpse = replace(body.last, at_s=at_s, seen=False)
        glimpses = (*(g for g in body.glimpses if at_s - g.at_s <= REMEMBERS_S), glimpse)
        since_s, fall = body.lying_since_s, body.fall
        if glimpse.lying >= LYING:
            since_s = at_s if since_s is None else since_s
            fell = fall_of(glimpses)
            fall = fell if fell is not None and (fall is None or at_s - since_s <= SETTLES_S) else fall
        elif all(g.lying < LYING for g in glimpses if at_s - g.at_s <= GETS_UP_S):
            since_s, fall = None, None
        return Body(body.id, glimpses, since_s, fall)


def _apart(body: Body, glimpse: Glimpse) -> float | None:
    """How far a body would have moved to be this one, in its lengths; None for too far."""
    before = body.last
    (x1, y1), (x2, y2) = before.middle, glimpse.middle
    length = max(before.length, glimpse.length)
    alike = min(before.length, glimpse.length) / length
    apart = hypot(x2 - x1, y2 - y1) / length
    return apart + (1.0 - alike) / 2 if apart < _NEAR and alike > _ALIKE else None
