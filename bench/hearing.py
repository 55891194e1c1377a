"""What does it cost to listen to a camera? CPU milliseconds for decoding and measuring one second of its sound.

White noise, coded as cameras send it, packet by packet through the ear that a node has. Prints JSON: the best of
``--runs`` runs by codec, rate and layout, and what a packet costs a camera that nobody listens to.
"""

import argparse
import json
import time
from fractions import Fraction
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, cast

import av
import numpy as np

from edge_agent.capture.hearing import Ear

#: Codec, sampling rate, layout and the container that holds it.
SOUNDS = (
    ("pcm_alaw", 8_000, "mono", "wav"),
    ("aac", 16_000, "mono", "mp4"),
    ("aac", 48_000, "mono", "mp4"),
    ("aac", 48_000, "stereo", "mp4"),
)
_PACKETS = 100_000


def film(path: Path, seconds: int, codec: str, rate: int, layout: str) -> None:
    """So much white noise at 5 % of full scale."""
    luck = np.random.default_rng(1)
    with av.open(str(path), "w") as container:
        track = cast("av.AudioStream", container.add_stream(codec, rate=rate, layout=layout))
        fits = av.AudioResampler(format=track.format.name, layout=layout, rate=rate, frame_size=1024)
        for second in range(seconds):
            samples = luck.normal(0.0, 0.05 * 32767.0, (1, rate * track.layout.nb_channels)).astype(np.int16)
            frame = av.AudioFrame.from_ndarray(samples, format="s16", layout=layout)
            frame.sample_rate, frame.pts, frame.time_base = rate, second * rate, Fraction(1, rate)
            for piece in fits.resample(frame):
                container.mux(track.encode(piece))
        container.mux(track.encode(None))


def heard_ms(path: Path, seconds: int) -> float:
    """CPU milliseconds for each second of the file; reading it is not counted."""
    with av.open(str(path)) as container:
        track = container.streams.audio[0]
        packets: list[Any] = list(container.demux(track))
        ear = Ear()
        ear.wanted = True
        ear.opened(track)
        began = time.process_time()
        for packet in packets:
            at_s = float((packet.pts or 0) * packet.time_base)
            ear.saw(at_s, at_s)  # as if a picture came with each
            ear.took(packet)
        spent = time.process_time() - began
    assert len(ear.take(float(seconds))) >= seconds - 2
    return 1000.0 * spent / seconds


def unheard_us() -> float:
    """CPU microseconds that a packet of pictures costs where nobody listens."""
    ear, packet = Ear(), cast("Any", av.Packet(b"0"))
    began = time.process_time()
    for _ in range(_PACKETS):
        ear.took(packet)
        ear.saw(1.0, 1.0)
    return 1e6 * (time.process_time() - began) / _PACKETS


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=int, default=300)
    parser.add_argument("--runs", type=int, default=3)
    given = parser.parse_args()
    answer: dict[str, float] = {}
    with TemporaryDirectory() as folder:
        for codec, rate, layout, ending in SOUNDS:
            path = Path(folder) / f"sound.{ending}"
            film(path, given.seconds, codec, rate, layout)
            best = min(heard_ms(path, given.seconds) for _ in range(given.runs))
            answer[f"{codec} {rate} Hz {layout}, ms a second"] = round(best, 2)
    answer["not listened to, us a packet"] = round(min(unheard_us() for _ in range(given.runs)), 2)
    print(json.dumps(answer, indent=1))


if __name__ == "__main__":
    main()
