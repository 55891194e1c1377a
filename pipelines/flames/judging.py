"""Does it burn? Seen often, of the colour of fire, never twice the same shape, in its place, in nobody's hand."""

from collections.abc import Sequence
from statistics import median
from typing import NamedTuple

from pipelines.flames.before import RISE
from pipelines.flames.places import Place, area
from pipelines.tracking import Corners

#: What the last seconds show counts.
SPAN_S = 3.0
#: Seen at so many looks at least, and from the first to the last over so long: a bright gap between people who walk
#: closes within a second or so.
LOOKS, LASTED_S = 5, 2.0
#: The mean confidence over all looks of the span, those that saw nothing counted as 0.
SURE = 0.27
#: Less than that will do while this part of the picture flares up, and the place with it: mostly of the colour of fire,
#: and brighter than it was. A room suddenly full of light and smoke is what the model knows least.
SURE_FLARING, FLARE_HOT, FLARE_AREA = 0.05, 0.5, 0.01
#: Of the colour of fire, at the median; a white lamp at night is that too.
HOT = 0.15
#: Change of shape from look to look, at the median: lamps and sunsets stay below a tenth, the calmest flame above.
RESTLESS = 0.12
#: Each of the three just enough is not enough: how many times over, one with the other. An orange machine that people
#: pass reaches 5.7.
TOGETHER = 6.0
#: Smaller in the picture than this it is a spark, an ember or far away. Part of the picture's area.
LEAST_AREA = 0.0003
#: In its place: its middle moves no faster than so many of its own sizes a second.
DRIFT = 2.0
#: Somebody holds it: within their box, no larger than this part of it. Once it has grown so many times it is a hazard.
HELD, HELD_GREW = 0.12, 4.0
#: An announced fire whose shape changes less than this over SPAN_S of looks is a lamp.
LAMP = 0.06


class Judgement(NamedTuple):
    """What the last seconds of one place add up to."""

    met: int
    looks: int
    lasted_s: float
    sure: float  #: mean confidence over all looks
    hot: float
    restless: float
    grew: float  #: area at the end of the span, in those of its beginning
    rise: float  #: grey levels above what was there before
    flaring: float  #: part of the picture that is fiery and was not before, at its most
    drift: float  #: sizes a second
    size: float  #: part of the picture
    held: bool

    @property
    def burns(self) -> bool:
        """Whether all of it speaks for fire."""
        return (
            self.met >= LOOKS
            and self.lasted_s >= LASTED_S
            and (self.sure >= SURE or self.flares)
            and self.hot >= HOT
            and self.restless >= RESTLESS
            and self.together >= TOGETHER
            and self.size >= LEAST_AREA
            and self.drift <= DRIFT
            and (not self.held or self.grew >= HELD_GREW)
        )

    @property
    def together(self) -> float:
        """How many times over the model's word, the colour and the flicker are enough, multiplied."""
        return self.sure / (SURE_FLARING if self.flares else SURE) * self.hot / HOT * self.restless / RESTLESS

    @property
    def flares(self) -> bool:
        """Whether something large and fiery appeared where nothing was."""
        return self.sure >= SURE_FLARING and self.hot >= FLARE_HOT and self.rise >= RISE and self.flaring >= FLARE_AREA

    @property
    def promising(self) -> bool:
        """Whether it is worth looking on though nothing moves."""
        return self.met > 0 and self.hot >= HOT and self.sure >= SURE_FLARING

    @property
    def goes_on(self) -> bool:
        """What was believed is still there; it need not prove itself at every look."""
        return self.met > 0 and self.hot >= HOT / 2

    @property
    def is_lamp(self) -> bool:
        """Whether it was looked at long enough to see that it never flickers."""
        return self.met >= 2 * LOOKS and self.restless < LAMP

    @property
    def is_dull(self) -> bool:
        """Whether a fire would have been believed by now, and this did not flicker once: no reason to look on."""
        return self.met >= LOOKS and self.lasted_s >= LASTED_S and self.restless < LAMP

    @property
    def confidence(self) -> float:
        """0..1, for the curves: how far it is on its way to be believed, then how sure the model is."""
        if not self.met:
            return 0.0
        way = min(1.0, self.met / LOOKS) * min(1.0, self.hot / HOT) * min(1.0, self.restless / RESTLESS)
        return min(1.0, self.sure + (0.5 if self.burns else 0.0)) if self.burns else 0.5 * way * min(1.0, self.sure)


def judged(place: Place, at_s: float, picture: float, persons: Sequence[Corners]) -> Judgement:
    """`picture`: its area in square pixels; `persons`: everybody in it."""
    seen = place.within(at_s, SPAN_S)
    changes = [sighting.restless for sighting in seen if sighting.restless is not None]
    looks = max(place.looks_within(at_s, SPAN_S), len(seen), 1)
    if not seen:
        return Judgement(0, looks, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0, held=False)
    size = median(area(sighting.box) for sighting in seen)
    third = max(1, len(seen) // 3)
    before, after = ([area(s.box) for s in part] for part in (seen[:third], seen[-third:]))
    return Judgement(
        met=len(seen),
        looks=looks,
        lasted_s=seen[-1].at_s - seen[0].at_s,
        sure=sum(sighting.confidence for sighting in seen) / looks,
        hot=median(sighting.hot for sighting in seen),
        restless=median(changes) if changes else 0.0,
        grew=median(after) / max(median(before), 1.0),
        rise=median(sighting.rise for sighting in seen),
        flaring=max(sighting.flaring for sighting in seen),
        drift=_drift([sighting.box for sighting in seen], seen[-1].at_s - seen[0].at_s),
        size=size / picture,
        held=any(_holds(person, place.box, size) for person in persons),
    )


def _drift(boxes: Sequence[Corners], span_s: float) -> float:
    """How fast the middle goes from the first half of the boxes to the second, in sizes of the box a second."""
    if len(boxes) < 2 or span_s <= 0.0:
        return 0.0
    half = len(boxes) // 2
    (x1, y1), (x2, y2) = (_middle(part) for part in (boxes[:half], boxes[half:]))
    size = max(median(area(box) for box in boxes) ** 0.5, 1.0)
    return float(((x2 - x1) ** 2 + (y2 - y1) ** 2) ** 0.5 / size / (span_s / 2))


def _middle(boxes: Sequence[Corners]) -> tuple[float, float]:
    return median((box[0] + box[2]) / 2 for box in boxes), median((box[1] + box[3]) / 2 for box in boxes)


def _holds(person: Corners, flame: Corners, size: float) -> bool:
    """A flame of `size` with its foot within reach of somebody much larger: a lighter, or a bright gap between legs."""
    x, y = (flame[0] + flame[2]) / 2, flame[3]
    reach = 0.3 * (person[2] - person[0])
    within = person[0] - reach <= x <= person[2] + reach and person[1] <= y <= person[3]
    return within and size <= HELD * area(person)
