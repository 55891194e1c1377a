"""How loud is it at this camera, and how loud is it there when nothing happens? Levels by the second, never a sound.

A camera's microphone is not calibrated and many turn themselves up by night, so a level says nothing but how far it
lies from full scale. It is compared with what the same camera hears at its quietest.
"""

import math
from dataclasses import dataclass

import numpy as np

#: Levels that can be: below lies no microphone, and a square wave at full scale reaches +3.
_LOWEST_DBA, _HIGHEST_DBA, _STEP_DB = -120.0, 10.0, 0.5
_BINS = round((_HIGHEST_DBA - _LOWEST_DBA) / _STEP_DB)
#: The background is what nine seconds in ten are louder than, L90 as surveys of noise take it (ISO 1996-1).
_QUIETEST = 0.1
#: A day, so that the quiet of the night before is known when the next one begins.
_HOURS = 24
#: A background is known from so many seconds that were heard.
KNOWN_S = 60


@dataclass(frozen=True, slots=True)
class Level:
    """How loud one second was."""

    at_s: float  #: where the second ends, by the clock of Frame.at_s
    #: A-weighted, dB below a sine at full scale (dBFS); None where the second told nothing: muted, damaged.
    dba: float | None
    quiet_dba: float | None = None  #: the background as it was known then; None: not known yet
    clipped: float = 0.0  #: the part of the second at full scale, 0..1: it was really louder than `dba`

    @property
    def told(self) -> bool:
        """Whether it says anything that can be true."""
        return self.dba is not None and plausible(self.dba)


def plausible(dba: float) -> bool:
    """False for what no second of sound can measure: no number, or out of all bounds."""
    return math.isfinite(dba) and _LOWEST_DBA <= dba < _HIGHEST_DBA


def mean_dba(levels: list[float]) -> float:
    """The level of a steady sound with the same energy (Leq, ISO 1996-1); `levels` is not empty."""
    return 10.0 * math.log10(sum(10.0 ** (dba / 10.0) for dba in levels) / len(levels))


class Background:
    """The quiet of one camera: the level that a tenth of the seconds of the last day did not reach."""

    def __init__(self) -> None:
        self._hours = np.zeros((_HOURS, _BINS), np.int64)
        self._hour = 0

    def learn(self, at_s: float, dba: float) -> None:
        """One second more; `at_s` must not go back. What cannot be true is not learnt."""
        if not plausible(dba):
            return
        hour = int(at_s // 3600.0)
        for past in range(max(self._hour + 1, hour - _HOURS + 1), hour + 1):
            self._hours[past % _HOURS] = 0
        self._hour = max(hour, self._hour)
        self._hours[self._hour % _HOURS, int((dba - _LOWEST_DBA) / _STEP_DB)] += 1

    @property
    def quiet_dba(self) -> float | None:
        """None until it is known."""
        below = np.cumsum(self._hours.sum(axis=0))
        if below[-1] < KNOWN_S:
            return None
        return float(_LOWEST_DBA + (np.searchsorted(below, _QUIETEST * below[-1]) + 0.5) * _STEP_DB)
