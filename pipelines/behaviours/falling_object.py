"""Falling object 高空抛物: something small falls down a façade, ever faster; one event for each throw, while it falls.

The camera looks up at the façade, which somebody drew. No model is asked: what moved between looks
(`pipelines/drops/specks.py`), which of it is one flight (`flights.py`), and whether gravity pulled it (`gravity.py`).
A thing of a few pixels is no motion to the camera's gate, so every picture that is considered comes here by a
glance; a flight that may be one earns whole looks. Needs four looks a second or more, and says so where it gets fewer.

It cannot tell who let go: a pot that the wind took, ice, water from an air conditioner that is large enough to
see all fall the same. It is blind to what floats (an empty bag), to less than an eighth of the façade's height, and
where leaves, rain or a shaking pole make everything flicker.
"""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from pydantic import Field

from pipelines.behaviour import Behaviour
from pipelines.drops.flights import Flight, Flights
from pipelines.drops.gravity import GRAVITY, LEAST_EVIDENCE, Fall, judged
from pipelines.drops.specks import Spotter
from pipelines.frame import Frame
from pipelines.observation import Observation
from pipelines.scene import Scene
from pipelines.verification import Rule
from pipelines.zones import Zone
from protocol.events import Reason
from protocol.hazards import AlarmCode, Kind
from protocol.texts import Text
from protocol.wire import Strict

#: Looks further apart than this, by the middle one of so many, show too little of a fall: two seconds, from 20 m.
SLOWEST_S, LOOKS_TO_KNOW = 0.3, 9
#: A flight of so many looks, seen this lately, is worth whole looks.
WORTH_LOOKS, WORTH_S = 4, 0.5
#: Pieces that fall within so long of each other, no farther aside than this part of the zone's height, are one throw.
ONE_THROW_S, ONE_THROW = 1.5, 0.2


class FallingObjectSettings(Strict):
    height_m: float = Field(
        30.0,
        ge=6.0,
        le=200.0,
        title="所画立面的高度（米）",
        description="how high the drawn zone really is; half or twice as much does no harm",
    )


class FallingObject(Behaviour):
    name = "falling_object"
    title = Text(zh="高空抛物", en="Falling object")
    # GB/T 28181 has no code for it: an abnormal picture, and the kind in the description.
    kinds = (
        Kind(
            kind="falling_object", title=title, behaviour=name, alarm=AlarmCode(method=5, type=11, own="falling_object")
        ),
    )
    Settings = FallingObjectSettings
    # Each fall was judged over many looks already, and is over in two to four seconds.
    rule = Rule(looks=1, of=1, within=timedelta(seconds=1), patience=timedelta(seconds=2))
    glances = True
    speaks_from = 0.5

    def __init__(self, settings: FallingObjectSettings, zones: Sequence[Zone]) -> None:
        self._height_m = settings.height_m
        self._zones = tuple(zones)
        self._facades: tuple[_Facade, ...] = ()
        self._size = (0, 0)
        self._times: deque[float] = deque(maxlen=LOOKS_TO_KNOW)

    @property
    def objects(self) -> tuple[str, ...]:
        return ()

    @property
    def waiting(self) -> bool:
        return any(facade.worth_a_look(self._times[-1]) for facade in self._facades)

    @property
    def too_slow(self) -> bool:
        gaps = sorted(b - a for a, b in zip(self._times, list(self._times)[1:], strict=False))
        return len(gaps) == LOOKS_TO_KNOW - 1 and gaps[len(gaps) // 2] > SLOWEST_S

    def glance(self, frame: Frame) -> bool:
        self._look(frame)
        return self.waiting

    def observe(self, scene: Scene) -> list[Observation]:
        self._look(scene.frame)
        return [said for facade in self._facades for said in facade.told(scene.frame)]

    def _look(self, frame: Frame) -> None:
        """Take a picture in, once: that of a glance may come again as that of a whole look."""
        if self._times and frame.at_s <= self._times[-1]:
            return
        if (frame.width, frame.height) != self._size:
            self._size = (frame.width, frame.height)
            self._facades = tuple(_Facade.of(zone, self._height_m, frame) for zone in self._zones)
        self._times.append(frame.at_s)
        for facade in self._facades:
            facade.look(frame)


@dataclass(slots=True)
class _Throw:
    """What was announced as one event."""

    number: int
    fall: Fall
    flight: Flight


@dataclass(slots=True)
class _Facade:
    """One zone, and what falls there."""

    zone: Zone
    spotter: Spotter
    flights: Flights
    _throws: list[_Throw] = field(default_factory=list)
    _many: int = 0

    @classmethod
    def of(cls, zone: Zone, height_m: float, frame: Frame) -> "_Facade":
        spotter = Spotter(zone, frame.width, frame.height)
        pull = GRAVITY * spotter.size[1] / height_m
        return cls(zone, spotter, Flights(spotter.size, pull))

    def look(self, frame: Frame) -> None:
        at_s = frame.at_s
        self._throws = [throw for throw in self._throws if at_s - throw.flight.last.at_s <= ONE_THROW_S]
        for flight in self.flights.look(self.spotter.look(frame.image, at_s)):
            if flight.told is None:
                fall = judged(flight, self.flights)
                if fall is not None:
                    self._announce(flight, fall)

    def _announce(self, flight: Flight, fall: Fall) -> None:
        near = ONE_THROW * self.spotter.size[1]
        same = next((t for t in self._throws if abs(t.flight.last.x - flight.last.x) <= near), None)
        if same is not None:
            flight.told = same.number
            return
        self._many += 1
        flight.told = self._many
        self._throws.append(_Throw(self._many, fall, flight))

    def worth_a_look(self, at_s: float) -> bool:
        likely = (f for f in self.flights.alive if len(f.points) >= WORTH_LOOKS and f.evidence >= LEAST_EVIDENCE / 2)
        return bool(self._throws) or any(at_s - flight.last.at_s <= WORTH_S for flight in likely)

    def told(self, frame: Frame) -> list[Observation]:
        return [self._said(throw, frame) for throw in self._throws if throw.flight.last.at_s == frame.at_s]

    def _said(self, throw: _Throw, frame: Frame) -> Observation:
        fall, points = throw.fall, throw.flight.points
        spotter = self.spotter
        sides = [(p.x - p.width / 2, p.y - p.height / 2, p.x + p.width / 2, p.y + p.height / 2) for p in points]
        left, top = min(s[0] for s in sides), min(fall.from_y, *(s[1] for s in sides))
        right, bottom = max(s[2] for s in sides), max(s[3] for s in sides)
        box = [
            v / spotter.scale + off
            for v, off in zip((left, top, right, bottom), (spotter.left, spotter.top) * 2, strict=True)
        ]
        return Observation(
            kind="falling_object",
            key=f"{self.zone.key}:{throw.number}",
            at_s=frame.at_s,
            since_s=max(0.0, fall.began_s),
            confidence=min(0.95, 0.5 + 0.02 * throw.flight.evidence),
            box=frame.fractions((box[0], box[1], box[2], box[3])),
            zone=self.zone.name,
            reasons=(self._reason(fall),),
        )

    def _reason(self, fall: Fall) -> Reason:
        width, height = self.spotter.size
        return Reason.of(
            "falling_object.from_above" if fall.from_above else "falling_object.fell",
            None,
            up=100.0 * (1.0 - fall.from_y / height),
            across=100.0 * fall.from_x / width,
            dropped=100.0 * fall.dropped,
            took_s=fall.took_s,
            looks=fall.looks,
            pull=fall.pull,
            unsure=fall.unsure,
        )
