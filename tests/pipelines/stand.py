"""A stand full of people too small for one look: a detector that sees only what is large in the picture it is given."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from itertools import product

import numpy as np
from numpy.typing import NDArray

from models.detections import Detections
from pipelines.frame import Frame
from pipelines.pipeline import Watch
from protocol.messages import PackPlan, ZonePlan
from tests.pipelines.world import BEGAN, HEIGHT, LABELS, WIDTH, Street, Watched, found, pipeline

#: (x and y of the feet, height, confidence)
Person = tuple[float, float, float, float]
#: Nobody smaller than this share of the picture's height is seen.
SMALLEST = 0.1


def rows(count: int, height: float, sure: float = 0.8, west: float = 60.0) -> list[Person]:
    """`count` people side by side and row behind row, nobody hiding anybody."""
    wide = max(int((WIDTH - west - 20.0) // height), 1)
    places = product(range(-(-count // wide)), range(wide))
    return [(west + height * x, 30.0 + height * 1.2 * (y + 1), height, sure) for y, x in places][:count]


@dataclass
class Stand(Street):
    """Pixels of `picture` tell where they are, so that a tile of it knows what it shows."""

    people: Callable[[float], Sequence[Person]] = lambda at_s: ()
    looks: int = 0  #: how often it was asked, for tiles too

    def detect(self, image: NDArray[np.uint8]) -> Detections:
        self.looks += 1
        blue, green, red = (int(v) for v in image[0, 0])
        left, top = blue + 256 * (red % 16), green + 256 * (red // 16)
        tall, wide = image.shape[:2]
        seen = []
        for x, y, height, sure in self.people(self.at_s):
            box = (x - 0.2 * height - left, y - height - top, x + 0.2 * height - left, y - top)
            inside = (max(box[0], 0.0), max(box[1], 0.0), min(box[2], wide), min(box[3], tall))
            half = 0.5 * 0.4 * height * height
            shown = max(inside[2] - inside[0], 0.0) * max(inside[3] - inside[1], 0.0)
            if height >= SMALLEST * tall and shown > half:
                seen.append((inside, sure, "person"))
        return found(seen)


@cache
def picture() -> NDArray[np.uint8]:
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH]
    return np.dstack([x % 256, y % 256, x // 256 + 16 * (y // 256)]).astype(np.uint8)


def watch_stand(
    people: Callable[[float], Sequence[Person]],
    looks_at: Iterable[float],
    plan: PackPlan,
    zones: Sequence[ZonePlan] = (),
) -> tuple[Watched, Stand]:
    """Look at the given instants."""
    stand = Stand((), people=people, labels=LABELS)
    watched = Watched(pipeline([Watch.of(plan, zones)], stand))
    for at_s in looks_at:
        stand.at_s = float(at_s)
        sample = Frame("cam-1", round(at_s * 5), float(at_s), BEGAN + timedelta(seconds=float(at_s)), picture())
        watched.events += [(float(at_s), event) for event in watched.pipeline.process(sample)]
        assert not watched.pipeline.broken, watched.pipeline.failing
    return watched, stand
