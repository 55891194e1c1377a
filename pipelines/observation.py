"""What a behaviour says after one look: this hazard, here, this sure, for these reasons."""

from dataclasses import dataclass

from protocol.events import Box, Reason


@dataclass(frozen=True, slots=True)
class Observation:
    """True of one look only. Whether it becomes an event is for verification and lifecycle to say."""

    kind: str
    key: str  #: one hazard at one place, such as "zone:草坪": there is one open event per (kind, key)
    at_s: float
    since_s: float  #: when this hazard began, as far as this look can tell
    confidence: float  #: 0..1
    #: The hazard's own condition holds. False: still on its way there; it counts for scores only.
    met: bool = True
    box: Box | None = None
    track: int | None = None
    zone: str | None = None  #: None is the whole picture
    count: int | None = None  #: persons or things concerned, where counting makes sense
    #: Furthest that anything concerned has been from where it was first seen, in its own heights;
    #: None where moving means nothing (smoke, a crowd).
    roamed: float | None = None
    came_in: bool = True  #: something concerned was first seen at the edge of the picture
    reasons: tuple[Reason, ...] = ()
    #: Why what was announced here was never true, now that it was watched for longer; it is withdrawn.
    taken_back: Reason | None = None
    #: Why what was announced here is spoken of no more, though it may be there still; it ends.
    over: Reason | None = None
