"""Suspected fight 疑似打架: where people are, everything moves its own way, fast, and goes on doing so.

Nobody's limbs are followed and nothing was learnt: what counts is how disordered motion is in the worst square of the
picture (`pipelines/disorder.py`), in the second to fourth worst of the looks of two seconds, so that one look alone may
err. Told where two people or more are at that square.

It lies when people dance, wave, romp with children or mill about, and when somebody close to the camera moves at all;
it is blind to a stranglehold, to threats and to less than three looks a second. An officer looks first.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from statistics import mean

import numpy as np
from pydantic import Field

from pipelines.behaviour import Behaviour
from pipelines.disorder import Disorder, Grey, disorder, small_grey
from pipelines.observation import Observation
from pipelines.scene import Scene
from pipelines.verification import Rule
from pipelines.zones import Zone
from protocol.events import Box, Reason
from protocol.hazards import AlarmCode, Kind
from protocol.texts import Text
from protocol.wire import Fraction, Strict

PERSON = "person"
#: A person less sure than this counts for nothing here.
_LEAST_PERSON = 0.25
#: Two looks further apart than this say nothing of how anybody moved; nearer than this, nothing had time to move.
_LONGEST_S, _SHORTEST_S = 0.45, 0.1
#: So much is looked at together; of its looks the worst is left out and the next three are averaged.
_TOGETHER_S = 2.1
_LEAST_LOOKS = 3
#: People were seen at the square within this.
_SEEN_S = 1.0


class FightSettings(Strict):
    disorder: Fraction = Field(
        0.68, title="混乱程度", description="from which share of the greatest possible disorder on"
    )
    at_least: int = Field(2, ge=1, le=100, title="至少几人", description="fewer people at the place are no fight")


@dataclass(slots=True)
class _Memory:
    """What was seen of a picture's motion lately."""

    before: tuple[float, Grey] | None = None
    looks: list[tuple[float, Disorder]] = field(default_factory=list)
    crowd: list[tuple[float, int]] = field(default_factory=list)  #: people at the worst square, look by look


class Fight(Behaviour):
    name = "fight"
    title = Text(zh="疑似打架", en="Suspected fight")
    # GB/T 28181 has no code for it: an abnormal picture, and the kind in the description.
    kinds = (Kind(kind="fight", title=title, behaviour=name, alarm=AlarmCode(method=5, type=11, own="fight")),)
    Settings = FightSettings
    rule = Rule(looks=4, of=6, within=timedelta(seconds=3), patience=timedelta(seconds=6))

    def __init__(self, settings: FightSettings, zones: Sequence[Zone]) -> None:
        self._settings = settings
        self._zones = zones
        self._memory = _Memory()

    @property
    def objects(self) -> tuple[str, ...]:
        return (PERSON,)

    def observe(self, scene: Scene) -> list[Observation]:
        now = small_grey(scene.frame.image)
        before, self._memory.before = self._memory.before, (scene.at_s, now)
        if before is None or before[1].shape != now.shape:
            return []
        apart_s = scene.at_s - before[0]
        if not _SHORTEST_S <= apart_s <= _LONGEST_S:
            return []
        found = disorder(before[1], now, apart_s)
        self._remember(scene, found)
        zone = self._zone_of(found, scene)
        return [] if zone is None or len(self._memory.looks) < _LEAST_LOOKS else [self._told(scene, zone, found)]

    def _remember(self, scene: Scene, found: Disorder) -> None:
        memory, at_s = self._memory, scene.at_s
        memory.looks = [(s, d) for s, d in (*memory.looks, (at_s, found)) if at_s - s <= _TOGETHER_S]
        memory.crowd = [(s, n) for s, n in (*memory.crowd, (at_s, _people_at(found, scene))) if at_s - s <= _SEEN_S]

    def _told(self, scene: Scene, zone: Zone, found: Disorder) -> Observation:
        worst = sorted((d.share for _, d in self._memory.looks), reverse=True)
        sure = mean(worst[1:4])
        people = max(n for _, n in self._memory.crowd)
        least = self._settings.disorder
        x1, y1, x2, y2 = found.square
        return Observation(
            kind="fight",
            key=zone.key,
            at_s=scene.at_s,
            since_s=self._memory.looks[0][0],
            confidence=min(1.0, sure),
            met=sure >= least and people >= self._settings.at_least,
            box=Box(x1=x1, y1=y1, x2=x2, y2=y2),
            zone=zone.name,
            count=people,
            reasons=(
                Reason.of("fight.disorder", None, share=100 * sure, limit=100 * self._settings.disorder, people=people),
            ),
        )

    def _zone_of(self, found: Disorder, scene: Scene) -> Zone | None:
        x1, y1, x2, y2 = found.square
        spot = np.array([[(x1 + x2) / 2 * scene.frame.width, (y1 + y2) / 2 * scene.frame.height]])
        return next((z for z in self._zones if z.contains(spot, scene.frame.width, scene.frame.height)[0]), None)


def _people_at(found: Disorder, scene: Scene) -> int:
    """How many people reach into the worst square."""
    people = scene.detections.named(PERSON)
    boxes = people.xyxy[people.confidence >= _LEAST_PERSON]
    size = np.array([scene.frame.width, scene.frame.height, scene.frame.width, scene.frame.height])
    x1, y1, x2, y2 = np.array(found.square) * size
    across = (boxes[:, 2] > x1) & (boxes[:, 0] < x2)
    return int((across & (boxes[:, 3] > y1) & (boxes[:, 1] < y2)).sum())
