"""How loud is a second of sound, as an ear weighs it? One number comes out; the sound is forgotten with it.

The A-curve of IEC 61672-1:2013 (annex E), applied to the spectrum: exact at
every sampling rate, also at the 8 kHz of telephone codecs, where a digital filter would bend it. Windows are half
sines that overlap by half, whose squares add up to one: each sample counts once. Full scale is the sine that
just fits (AES17-2020): 0 dBFS.
"""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

#: The poles of the A-curve in Hz, and what makes it 0 dB at 1 kHz.
_F1, _F2, _F3, _F4 = 20.598997, 107.65265, 737.86223, 12194.217
_AT_1KHZ_DB = 2.0
#: Sampling rates that a microphone can have.
SLOWEST_HZ, FASTEST_HZ = 4_000, 192_000
#: A second is looked at in so many steps: half a second each, overlapping by half.
_STEPS = 4
#: A second that moves by less than half of a 16 bit sample's last digit is no microphone: it is muted.
_STANDS_STILL = 0.5 / 32768.0
#: From here on a sample is at full scale: the largest ones of G.711 are 0.980 (μ-law) and 0.984 (A-law).
_FULL_SCALE = 0.98


@dataclass(frozen=True, slots=True)
class Second:
    """What one second measured."""

    dba: float | None  #: None where it was no sound: muted or damaged
    clipped: float  #: the part of its samples at full scale
    muted: bool = False
    damaged: bool = False


def a_weighting_db(hertz: NDArray[np.float64]) -> NDArray[np.float64]:
    """The A-curve in dB at these frequencies; -inf at 0 Hz."""
    f2 = np.square(hertz)
    shape = _F4**2 * f2 * f2 / ((f2 + _F1**2) * np.sqrt((f2 + _F2**2) * (f2 + _F3**2)) * (f2 + _F4**2))
    with np.errstate(divide="ignore"):
        return np.asarray(20.0 * np.log10(shape) + _AT_1KHZ_DB)


class Meter:
    """Of one stream at one sampling rate, SLOWEST_HZ to FASTEST_HZ. Keeps no more than the second it is measuring."""

    def __init__(self, rate_hz: int, channels: int) -> None:
        self._rate_hz = rate_hz
        self._step = rate_hz // _STEPS
        length = 2 * self._step
        self._window = np.sin(np.pi * (np.arange(length) + 0.5) / length).astype(np.float32)
        hertz = np.arange(length // 2 + 1, dtype=np.float64) * (rate_hz / length)
        weights = 10.0 ** (a_weighting_db(hertz) / 10.0)
        # A real spectrum is half of the whole; a mean square of 0.5 is the sine at full scale.
        doubled = np.where(np.arange(len(hertz)) % (length // 2) == 0, 1.0, 2.0)
        self._weights = 2.0 * doubled * weights / (length * _STEPS * self._step)
        self._kept = np.empty((channels, 0), np.float32)

    @property
    def second_s(self) -> float:
        """How long a second is here: a rate that is no multiple of four ends it a little early."""
        return _STEPS * self._step / self._rate_hz

    @property
    def kept_s(self) -> float:
        """How much of the stream waits for its second to be complete."""
        return float(self._kept.shape[1]) / self._rate_hz

    def take(self, samples: NDArray[np.float32]) -> list[Second]:
        """The seconds that are complete now. ``samples``: (channels, n), full scale is 1."""
        self._kept = np.concatenate((self._kept, samples), axis=1)
        seconds = []
        while self._kept.shape[1] >= (_STEPS + 1) * self._step:
            seconds.append(self._measured(self._kept[:, : (_STEPS + 1) * self._step]))
            self._kept = self._kept[:, _STEPS * self._step :].copy()
        return seconds

    def _measured(self, samples: NDArray[np.float32]) -> Second:
        own = samples[:, : _STEPS * self._step]
        if not np.isfinite(samples).all():
            return Second(None, 0.0, damaged=True)
        if float(np.ptp(own, axis=1).max()) < _STANDS_STILL:
            return Second(None, 0.0, muted=True)
        windows = np.lib.stride_tricks.sliding_window_view(samples, len(self._window), axis=1)[:, :: self._step]
        power = np.square(np.abs(np.fft.rfft(windows * self._window, axis=2))).mean(axis=0)
        energy = float((power @ self._weights).sum())
        clipped = float((np.abs(own) >= _FULL_SCALE).mean())
        return Second(10.0 * math.log10(energy) if energy > 0.0 else None, clipped)
