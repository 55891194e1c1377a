"""Is this cloud smoke? It has hung there for seconds, it has grown, one sees the place through it, and it swirls."""

from statistics import fmean
from typing import NamedTuple

from pipelines.haze.clouds import Cloud

#: What is judged are the sights of so long.
SPAN_S = 3.0
#: It must have grown to so many times what it was in its first second.
GREW = 2.0
#: Through so much of it the place must still be seen: what is nowhere transparent is a thing.
THIN = 0.3
#: Smoke never hangs still: its transmission changes so unevenly from look to look (standard deviation).
SWIRL = 0.035


class Judgement(NamedTuple):
    """The numbers of one cloud at one look."""

    lasted_s: float
    size: float  #: part of the picture, 0..1
    grew: float
    thin: float
    swirl: float
    evidence: float  #: the weakest of them, in parts of what it must be: 1 is just enough

    @property
    def is_smoke(self) -> bool:
        return self.evidence >= 1.0

    @property
    def confidence(self) -> float:
        """0.5 where everything is just enough, 1 where all is overwhelming."""
        return self.evidence / (1.0 + self.evidence)


def judged(cloud: Cloud, lasting_s: float, least_size: float) -> Judgement:
    """What the last sights of `cloud` come to; it must be `lasting_s` old and cover `least_size` of the picture."""
    sights = [sight for sight in cloud.sights if sight.at_s > cloud.seen_s - SPAN_S]
    stirred = [sight.swirl for sight in sights if sight.swirl is not None]
    lasted_s = cloud.seen_s - cloud.began_s
    size, thin = fmean(sight.size for sight in sights), fmean(sight.thin for sight in sights)
    swirl = fmean(stirred) if stirred else 0.0
    grew = size / cloud.first if cloud.first else 0.0
    evidence = min(lasted_s / lasting_s, size / least_size, grew / GREW, thin / THIN, swirl / SWIRL)
    return Judgement(lasted_s, size, grew, thin, swirl, evidence)
