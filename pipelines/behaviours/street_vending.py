"""Street vending 占道经营: in a place that must stay free something was set up, somebody stays with it, others come.

A stall is a thing that the street's model has a name for (a vehicle, an umbrella, a table, a chair) and that came after
the watch began: what stood there from the first half minute on is furniture of the place. It stands while it stays
within half of its own height, and is somebody's while a person is beside it, `beside` body heights at most; the clock
runs while both hold, and forgives `forgives` of either. A customer is one more person who stops beside it for a few
seconds while somebody is there already: an owner who loads a car alone has none, and who walks past is none. More than
were beside it in the last half minute, that is: who was hidden and comes back bought nothing, nor counts who takes the
place of one who has just left.

Nobody's number is trusted for ten minutes: people are counted, not told apart. So it lies when friends meet at a parked
car, one after the other, and when a vendor who is hidden by every customer counts as one himself. It is blind to goods
on a cloth and to carts that the model has no name for, unless somebody opens an umbrella, and to a stall that stood
there before the watch began.
"""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from statistics import median_low

import numpy as np
from pydantic import Field

from pipelines.behaviour import Behaviour, Objects, ObjectSettings
from pipelines.doubles import each_once
from pipelines.dwell import Place, Stay
from pipelines.leftovers.company import apart
from pipelines.likeness import overlap
from pipelines.observation import Observation
from pipelines.scene import Scene
from pipelines.tracking import Corners, Track
from pipelines.verification import Rule
from pipelines.zones import Zone
from protocol.events import Reason
from protocol.hazards import AlarmCode, Kind
from protocol.span import Span
from protocol.texts import Text

PERSON = "person"
#: What is there within so long of the beginning was always there, …
BEGINS_S = 30.0
#: … and is remembered for so long after it was last seen.
PLACE_S = 3600.0
#: A thing moves by no more than this many of its heights, and is the same one where its box shares so much.
WANDER, SAME_THING = 0.5, 0.3
#: What has stopped for so long stands; what drives past leaves nothing to remember.
STANDS_S = 5.0
#: Who is hidden for no longer than this is where he was.
HIDDEN_S = 1.0
#: How many are beside it is the middle one of so many seconds.
SETTLES_S = 5.0
#: Whoever comes back within so long was only hidden: a customer is one more than the most of that time.
REMEMBERED_S = 30.0
#: Who moved no further than this in so many seconds, in body heights, has stopped there.
STOPPED, STOPPED_S = 0.5, 2.0


class StreetVendingSettings(ObjectSettings):
    objects: Objects = Field(
        ("truck", "car", "bicycle", "motorcycle", "umbrella", "dining table", "chair", "bench"),
        title="看什么",
        description="labels of the model that may be a stall",
    )
    longer_than: Span = Field(
        timedelta(minutes=10),
        ge=timedelta(seconds=10),
        le=timedelta(hours=12),
        title="经营超过",
        description="a shorter stop is allowed",
    )
    customers: int = Field(2, ge=0, le=100, title="顾客至少", description="so many come while somebody is there")
    beside: float = Field(
        0.7,
        ge=0.1,
        le=5.0,
        title="守摊距离（身高倍数）",
        description="who is no further than so many body heights from the stall is with it",
    )
    forgives: Span = Field(
        timedelta(seconds=60),
        ge=timedelta(0),
        le=timedelta(minutes=10),
        title="容许中断",
        description="hidden or left alone for no longer than this, the clock runs on",
    )


class StreetVending(Behaviour):
    name = "street_vending"
    title = Text(zh="占道经营", en="Street vending")
    # GB/T 28181 has no code for it; intrusion into a zone is the nearest.
    kinds = (Kind(kind=name, title=title, behaviour=name, alarm=AlarmCode(method=5, type=6, own="street_vending")),)
    Settings = StreetVendingSettings
    rule = Rule(looks=2, of=4, within=timedelta(seconds=5), patience=timedelta(seconds=60))

    def __init__(self, settings: StreetVendingSettings, zones: Sequence[Zone]) -> None:
        self._settings = settings
        forgives_s = settings.forgives.total_seconds()
        self._pitches = tuple(_Pitch(Place(zone, forgives_s=forgives_s, wander=WANDER), forgives_s) for zone in zones)

    @property
    def objects(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys((*self._settings.objects, PERSON)))

    def observe(self, scene: Scene) -> list[Observation]:
        things = scene.seen(self._settings.objects, self._settings.least_confidence)
        people = [
            track.box
            for track in scene.tracks
            if track.confirmed
            and track.label == PERSON
            and track.confidence >= self._settings.least_confidence
            and scene.at_s - track.seen_s <= HIDDEN_S
            and _has_stopped(track)
        ]
        found = (self._on_pitch(scene, pitch, things, people) for pitch in self._pitches)
        return [observation for observation in found if observation is not None]

    def _on_pitch(
        self, scene: Scene, pitch: "_Pitch", things: tuple[Track, ...], people: Sequence[Corners]
    ) -> Observation | None:
        stalls = pitch.look(scene, things, people, self._settings.beside)
        if not stalls:
            return None
        limit_s, least = self._settings.longer_than.total_seconds(), self._settings.customers
        selling = [s for s in stalls if s.lasted_s(scene.at_s) >= limit_s and s.customers >= least]
        longest = max(selling or stalls, key=lambda stall: stall.lasted_s(scene.at_s))
        lasted_s = longest.lasted_s(scene.at_s)
        come = min(1.0, longest.customers / least) if least else 1.0
        return Observation(
            kind=self.name,
            key=pitch.place.zone.key,
            at_s=scene.at_s,
            since_s=scene.at_s - lasted_s,
            confidence=longest.track.confidence * min(1.0, lasted_s / limit_s) * come,
            met=bool(selling),
            box=scene.frame.fractions(longest.track.box),
            track=longest.track.id,
            zone=pitch.place.zone.name,
            count=len(selling),
            reasons=(
                Reason.of(
                    "street_vending.sells",
                    None,
                    count=len(selling),
                    lasted_s=lasted_s,
                    limit_s=limit_s,
                    customers=longest.customers,
                    least=least,
                ),
            ),
        )


def _has_stopped(person: Track) -> bool:
    since_s = person.seen_s - STOPPED_S
    return person.born_s <= since_s and person.moved_since(since_s) <= STOPPED


@dataclass(slots=True)
class _Stall:
    """One thing that stands there, and who came to it."""

    track: Track  #: as last seen
    since_s: float
    seen_s: float
    always: bool  #: it belongs to the place
    customers: int = 0
    _tended: tuple[float, float] | None = None  #: first and last second of somebody's staying with it
    _beside: deque[tuple[float, int]] = field(default_factory=deque)
    _settled: deque[tuple[float, int]] = field(default_factory=deque)

    def lasted_s(self, at_s: float) -> float:
        """For how long it has stood there with somebody."""
        return 0.0 if self._tended is None else at_s - max(self.since_s, self._tended[0])

    def look(self, count: int, at_s: float, forgives_s: float) -> None:
        """So many people are beside it."""
        self._beside.append((at_s, count))
        while at_s - self._beside[0][0] > SETTLES_S:
            self._beside.popleft()
        settled = median_low(count for _, count in self._beside)
        if self._tended is not None and at_s - self._tended[1] > forgives_s:
            self._tended, self.customers = None, 0
        while len(self._settled) > 1 and at_s - self._settled[0][0] > REMEMBERED_S:
            self._settled.popleft()
        if self._settled and self._settled[-1][1]:
            self.customers += max(0, settled - max(most for _, most in self._settled))
        self._settled.append((at_s, settled))
        if count:
            self._tended = (self._tended[0] if self._tended else at_s, at_s)


@dataclass(slots=True)
class _Pitch:
    """One zone and the things that stand in it."""

    place: Place
    forgives_s: float
    stalls: list[_Stall] = field(default_factory=list)
    _began_s: float | None = None

    def look(self, scene: Scene, things: tuple[Track, ...], people: Sequence[Corners], beside: float) -> list[_Stall]:
        """The stalls that are seen at this look and do not belong to the place."""
        self._began_s = scene.at_s if self._began_s is None else self._began_s
        stays = sorted(self.place.staying(scene, things), key=lambda stay: stay.since_s)
        stays = [stay for stay in stays if stay.lasted_s >= STANDS_S]
        for index in each_once([stay.track.box for stay in stays]):
            self._stall_of(stays[index], scene.at_s)
        self.stalls = [s for s in self.stalls if scene.at_s - s.seen_s <= (PLACE_S if s.always else self.forgives_s)]
        for stall in self.stalls:
            stall.look(sum(apart(box, stall.track.box) <= beside for box in people), scene.at_s, self.forgives_s)
        return [stall for stall in self.stalls if stall.seen_s == scene.at_s and not stall.always]

    def _stall_of(self, stay: Stay, at_s: float) -> None:
        """The thing that has stood there, or a new one."""
        assert self._began_s is not None  # noqa: S101 - look() sets it
        box = np.array([stay.track.box])
        known = np.array([stall.track.box for stall in self.stalls]).reshape(-1, 4)
        shared = overlap(box, known, np.zeros((1, 1)))[0]
        if len(known) and float(shared.max()) >= SAME_THING:
            stall = self.stalls[int(shared.argmax())]
            stall.track, stall.seen_s = stay.track, at_s
        else:
            always = stay.since_s - self._began_s <= BEGINS_S
            self.stalls.append(_Stall(stay.track, stay.since_s, at_s, always))
