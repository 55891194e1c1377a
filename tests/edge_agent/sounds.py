"""Films with sound, made up: a dark street with a murmur, tones, silence."""

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray

from tests.edge_agent.world import FPS, dark

#: (seconds of sound at 16 kHz, beginning at so many seconds) → samples within ±1.
Sound = Callable[[NDArray[np.float64]], NDArray[np.float64]]

RATE = 16_000


def murmur(at: NDArray[np.float64]) -> NDArray[np.float64]:
    """A quiet place: 0.002 of full scale."""
    return np.random.default_rng(int(at[0] * 10)).normal(0.0, 0.002, len(at))


def bursts(begins: float, ends: float, loud: float = 0.2) -> Sound:
    """A tone of 1 kHz on and off every half second, over the murmur."""
    return lambda at: (
        murmur(at) + loud * np.sin(2 * np.pi * 1000 * at) * ((begins <= at) & (at < ends) & (at % 1 < 0.5))
    )


def clip(path: Path, lasts_s: int, sound: Sound | None, codec: str = "aac", sound_s: int = 1000) -> Path:
    """A dark street, ten pictures a second, and its sound, or only the first ``sound_s`` seconds of it."""
    with av.open(str(path), "w") as container:
        pictures = container.add_stream("libx264", rate=FPS, options={"bf": "0"})
        pictures.width, pictures.height, pictures.pix_fmt = 320, 240, "yuv420p"
        track = container.add_stream(codec, rate=RATE, layout="mono") if sound else None
        fits = av.AudioResampler(format=track.format.name, layout="mono", rate=RATE, frame_size=1024) if track else None
        for number, picture in enumerate(dark(lasts_s * FPS)):
            frame = av.VideoFrame.from_ndarray(picture, format="bgr24")
            frame.pts, frame.time_base = number, Fraction(1, FPS)
            container.mux(pictures.encode(frame))
            if sound is None or track is None or fits is None or number >= sound_s * FPS:
                continue
            at = (number * RATE // FPS + np.arange(RATE // FPS)) / RATE
            samples = (np.clip(sound(at), -1.0, 1.0) * 32767).astype(np.int16)[None]
            piece = av.AudioFrame.from_ndarray(samples, format="s16", layout="mono")
            piece.sample_rate, piece.pts, piece.time_base = RATE, number * RATE // FPS, Fraction(1, RATE)
            for whole in fits.resample(piece):
                container.mux(track.encode(whole))
        container.mux(pictures.encode(None))
        if track is not None:
            container.mux(track.encode(None))
    return path
