"""How somebody's body is held at one look, and whether it fell: it stood or sat, and within a moment it lies."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from pipelines.tracking import Corners

#: A look says "lying" from here on: half for the posture's model, half for the shape of the box.
LYING = 0.45
#: A box this much wider than tall is surely somebody lying along the picture; below the first, it says nothing.
_SHAPE = (0.9, 1.7)
#: From upright to lying within this; who lies down on purpose sits down first and takes longer.
QUICK_S = 2.4
#: The top of the body comes down by so many of the heights it had.
DROP = 0.4
#: However long it takes in all, for so long he comes down suddenly: by so much of the height he had at his
#: tallest. Who sits and lies down on purpose takes two seconds at least and stays below; the slowest of eight falls,
#: from a chair, reaches .28, the others .39 and more.
SUDDENLY_S, SUDDEN = 0.85, 0.25
#: Somebody lying who comes down by so many of his lengths within this has fallen out of bed.
OUT_OF_BED, OUT_OF_BED_S = 0.25, 1.2
#: Who was upright was taller than he is lying, at least by this.
TALLER = 1.15


@dataclass(frozen=True, slots=True)
class Glimpse:
    """One body at one look."""

    at_s: float
    box: Corners
    fallen: float  #: how sure the posture's model is of each
    upright: float
    seen: bool = True  #: False: nobody found him at this look

    @property
    def height(self) -> float:
        return self.box[3] - self.box[1]

    @property
    def width(self) -> float:
        return self.box[2] - self.box[0]

    @property
    def middle(self) -> tuple[float, float]:
        return (self.box[0] + self.box[2]) / 2, (self.box[1] + self.box[3]) / 2

    @property
    def length(self) -> float:
        """The longer side: about as long as the body, however it is held."""
        return max(self.width, self.height)

    @property
    def lying(self) -> float:
        """0 to 1. Somebody bent over is "fallen" to the model and tall in shape; a cut-off bust the other way round."""
        low, high = _SHAPE
        shape = min(1.0, max(0.0, (self.width / self.height - low) / (high - low)))
        said = self.fallen / (self.fallen + self.upright + 0.1)
        return (said + shape) / 2


@dataclass(frozen=True, slots=True)
class Fall:
    """How somebody came down."""

    began_s: float
    took_s: float
    dropped: float  #: how far the top of the body came down, in heights it had before
    sudden: float  #: the most within SUDDENLY_S, in his tallest heights


def fall_of(glimpses: Sequence[Glimpse]) -> Fall | None:
    """The fall that ends in the last of these looks, at which it lies; None if it came to lie otherwise."""
    now = glimpses[-1]
    before = [g for g in glimpses[:-1] if g.seen and now.at_s - g.at_s <= QUICK_S]
    suddenly = _suddenly((*before, now)) / max(g.height for g in glimpses)
    falls = [
        Fall(g.at_s, now.at_s - g.at_s, (now.box[1] - g.box[1]) / g.height, suddenly)
        for g in before
        if g.lying < LYING and g.height > TALLER * now.height
    ]
    out_of_bed = [
        (g, (now.middle[1] - g.middle[1]) / g.length * DROP / OUT_OF_BED)
        for g in before
        if g.lying >= LYING and now.at_s - g.at_s <= OUT_OF_BED_S
    ]
    falls += [Fall(g.at_s, now.at_s - g.at_s, dropped, dropped) for g, dropped in out_of_bed]
    real = [fall for fall in falls if fall.dropped >= DROP and fall.sudden >= SUDDEN]
    return max(real, key=lambda fall: fall.dropped, default=None)


def _suddenly(seen: Sequence[Glimpse]) -> float:
    """The most by which the top came down within SUDDENLY_S, pixels; of a longer gap the part that falls to it."""
    pairs = combinations(seen, 2)
    return max(((b.box[1] - a.box[1]) / max((b.at_s - a.at_s) / SUDDENLY_S, 1.0) for a, b in pairs), default=0.0)
