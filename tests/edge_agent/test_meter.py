"""The meter against sounds whose level is known: the numbers are those of IEC 61672-1, not of our own formula."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from edge_agent.capture.meter import Meter, Second, a_weighting_db

#: IEC 61672-1:2013, table 3: the A-curve at nominal frequencies, whose exact ones are 1000 · 10^(n/10).
TABLE = {
    25: -44.7, 31.5: -39.4, 40: -34.6, 50: -30.2, 63: -26.2, 80: -22.5, 100: -19.1, 125: -16.1, 160: -13.4, 200: -10.9,
    250: -8.6, 315: -6.6, 400: -4.8, 500: -3.2, 630: -1.9, 800: -0.8, 1000: 0.0, 1250: 0.6, 1600: 1.0, 2000: 1.2,
    2500: 1.3, 3150: 1.2, 4000: 1.0, 5000: 0.5, 6300: -0.1, 8000: -1.1, 10000: -2.5, 12500: -4.3, 16000: -6.6,
}  # fmt: skip
RATES = (8_000, 11_025, 16_000, 44_100, 48_000)


def exact(nominal: float) -> float:
    return float(1000.0 * 10.0 ** (round(10.0 * math.log10(nominal / 1000.0)) / 10.0))


def sine(hertz: float, dbfs: float, rate: int, lasts_s: float = 4.0) -> NDArray[np.float32]:
    """A sine at full scale is 0 dBFS."""
    at = np.arange(round(rate * lasts_s)) / rate
    return np.asarray(10.0 ** (dbfs / 20.0) * np.sin(2.0 * np.pi * hertz * at + 0.3), np.float32)[None]


def measured(samples: NDArray[np.float32], rate: int) -> list[float]:
    seconds = Meter(rate, samples.shape[0]).take(samples)
    assert seconds and all(second.dba is not None for second in seconds)
    return [second.dba for second in seconds if second.dba is not None]


@pytest.mark.parametrize("rate", RATES)
def test_a_sine_of_1_khz_at_minus_20_reads_minus_20(rate: int) -> None:
    assert measured(sine(1000.0, -20.0, rate), rate) == pytest.approx([-20.0] * 3, abs=0.05)


@pytest.mark.parametrize("rate", RATES)
@pytest.mark.parametrize("nominal", [31.5, 50, 100, 250, 2000, 3150])
def test_other_tones_read_what_the_table_says(nominal: float, rate: int) -> None:
    expected = -20.0 + TABLE[nominal]
    assert measured(sine(exact(nominal), -20.0, rate), rate) == pytest.approx([expected] * 3, abs=0.15)


def test_the_curve_is_the_tables() -> None:
    curve = a_weighting_db(np.array([exact(nominal) for nominal in TABLE]))
    assert curve == pytest.approx(list(TABLE.values()), abs=0.06)
    assert a_weighting_db(np.zeros(1))[0] == -math.inf


def test_pink_noise_reads_the_sum_of_its_third_octaves() -> None:
    # As much energy in each third of an octave from 25 Hz to 16 kHz, and none outside.
    rate, lasts_s = 48_000, 30
    hertz = np.fft.rfftfreq(rate * lasts_s, 1.0 / rate)
    inside = (hertz >= exact(25) * 10**-0.05) & (hertz < exact(16000) * 10**0.05)
    phases = np.random.default_rng(1).uniform(0.0, 2.0 * np.pi, len(hertz))
    shape = np.where(inside, 1.0 / np.sqrt(np.maximum(hertz, 1.0)), 0.0) * np.exp(1j * phases)
    pink = np.fft.irfft(shape)
    pink *= 0.05 / np.sqrt(np.mean(np.square(pink)))
    flat_dbfs = 20.0 * math.log10(0.05 * math.sqrt(2.0))
    expected = flat_dbfs + 10.0 * math.log10(float(np.mean([10.0 ** (db / 10.0) for db in TABLE.values()])))

    levels = measured(np.asarray(pink, np.float32)[None], rate)
    mean = 10.0 * math.log10(float(np.mean([10.0 ** (level / 10.0) for level in levels])))
    assert mean == pytest.approx(expected, abs=0.15)


@settings(max_examples=30, deadline=None)
@given(st.lists(st.integers(1, 9_000), min_size=1, max_size=12))
def test_however_it_comes_in_pieces_it_reads_the_same(pieces: list[int]) -> None:
    chance = np.random.default_rng(2).normal(0.0, 0.1, (1, 40_000)).astype(np.float32)
    meter, said, at = Meter(8_000, 1), list[Second](), 0
    for piece in [*pieces, 40_000]:
        said += meter.take(chance[:, at : at + piece])
        at += piece
    assert said == Meter(8_000, 1).take(chance)


def test_each_sample_counts_once() -> None:
    # A burst of a tenth of a second lies where windows overlap, or where they do not.
    for begins in (0.30, 0.45, 0.55, 1.02, 1.48):
        burst = sine(1000.0, -10.0, 16_000, 3.0)
        at = np.arange(burst.shape[1]) / 16_000
        burst[:, (at < begins) | (at >= begins + 0.1)] = 0.0
        burst += np.random.default_rng(1).normal(0.0, 1e-5, burst.shape).astype(np.float32)
        energy = sum(10.0 ** (level / 10.0) for level in measured(burst, 16_000))
        assert 10.0 * math.log10(energy) == pytest.approx(-20.0, abs=0.4)


def test_two_channels_out_of_phase_do_not_cancel_each_other() -> None:
    one = sine(1000.0, -20.0, 16_000)
    assert measured(np.concatenate((one, -one)), 16_000) == pytest.approx([-20.0] * 3, abs=0.05)


@pytest.mark.parametrize("still", [0.0, 8.0 / 32768.0], ids=["zeros", "the zero of A-law"])
def test_digital_silence_is_no_quiet(still: float) -> None:
    seconds = Meter(8_000, 1).take(np.full((1, 24_000), still, np.float32))
    assert [(second.dba, second.muted) for second in seconds] == [(None, True)] * 2
    # The last digit of 16 bits trembling is a microphone in a quiet room.
    faint = np.random.default_rng(1).integers(0, 2, (1, 24_000)).astype(np.float32) / 32768.0
    assert [second.muted for second in Meter(8_000, 1).take(faint)] == [False] * 2


def test_clipping_and_damage_are_told() -> None:
    clipped = np.clip(sine(440.0, 12.0, 8_000), -1.0, 1.0)
    assert all(second.clipped > 0.5 for second in Meter(8_000, 1).take(clipped))
    assert all(second.clipped == 0.0 for second in Meter(8_000, 1).take(sine(440.0, -1.0, 8_000)))
    broken = sine(440.0, -20.0, 8_000)
    broken[0, 4_000] = np.nan
    said = Meter(8_000, 1).take(broken)
    assert (said[0].dba, said[0].damaged) == (None, True)
    assert said[2].dba == pytest.approx(-20.0 + TABLE[400], abs=1.5)
