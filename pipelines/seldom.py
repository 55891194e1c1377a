"""What lasts for minutes need not be looked at several times a second: a look now and then, the same said between."""

from abc import abstractmethod
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import numpy as np

from pipelines.behaviour import Behaviour
from pipelines.leftovers.alive import PERSON
from pipelines.observation import Observation
from pipelines.scene import Scene
from pipelines.verification import Rule

#: What stays for minutes need not be compared at every look.
COMPARED_EVERY_S = 2.0


class Seldom(Behaviour):
    """Compares a place with how it looked, at most every `COMPARED_EVERY_S`."""

    # An idle camera is looked at every ten seconds.
    rule = Rule(looks=2, of=3, within=timedelta(minutes=2), patience=timedelta(minutes=1))
    looks_on = False

    _said: Sequence[Observation] = ()
    _looked_s: float = -np.inf

    @property
    def objects(self) -> tuple[str, ...]:
        return (PERSON,)

    def observe(self, scene: Scene) -> list[Observation]:
        if scene.at_s - self._looked_s < COMPARED_EVERY_S:
            return [replace(said, at_s=scene.at_s) for said in self._said]
        dt, self._looked_s = scene.at_s - self._looked_s, scene.at_s
        found = self._compare(scene, dt)
        self._said = found
        return found

    @abstractmethod
    def _compare(self, scene: Scene, dt: float) -> list[Observation]:
        """What a look makes of the place, `dt` seconds after the last one; infinite for the first."""
