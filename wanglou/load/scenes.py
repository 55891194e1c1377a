"""Makes the two streams that are measured: a square with people on it, and the same square without anybody."""

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from itertools import islice, repeat
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from edge_agent.capture import Fate, Feed, Source
from sample_videos import find_clip, path_of
from sample_videos.film import pictures, write_film

Picture = NDArray[np.uint8]  #: (h, w, 3) BGR

#: What the sub-stream of a street camera usually is.
WIDTH, HEIGHT, FPS = 704, 576, 25
#: As cameras encode: no picture waits for a later one, a key picture every two seconds.
_CAMERA = {"preset": "fast", "tune": "zerolatency", "x264-params": f"keyint={2 * FPS}:scenecut=0:bframes=0"}
_CRF = 26
#: Both streams are this long and played in a loop.
SECONDS = 20
#: Standard deviation of the noise of a camera at dusk, grey levels; x264 leaves about half of it.
_NOISE = 3.0
_SEED = 20261124


def busy(folder: Path, clip: Path | None = None) -> Path:
    """The shipped square, or ``clip``, as a camera's sub-stream would show it."""
    film = folder / "busy.mp4"
    write_film(film, _at_full_rate(clip or path_of(find_clip("vtest_excerpt"))), FPS, _CRF, _CAMERA)
    return film


def idle(folder: Path) -> Path:
    """The square with nobody on it: the median of its pictures over time, and the camera's own noise."""
    film = folder / "idle.mp4"
    shown = list(islice(pictures(path_of(find_clip("vtest_excerpt"))), 0, None, 9))
    empty = np.median(np.stack(shown), axis=0).astype(np.uint8)
    write_film(film, _noisy(_fitted(empty)), FPS, _CRF, _CAMERA)
    return film


def _at_full_rate(clip: Path) -> Iterator[Picture]:
    """``clip`` at FPS pictures a second, from the beginning again where it is too short. Raises CaptureError."""
    feed = Feed(Source(str(clip), loop=True, paced=False), now=lambda: datetime.now(UTC))
    shown = 0
    with closing(feed.pictures()) as seen:
        for picture in seen:
            feed.ledger.settle(Fate.SKIPPED)
            until = min(round((picture.at_s + 1 / FPS) * FPS), SECONDS * FPS)
            if shown < until:
                fitted = _fitted(picture.bgr())
                yield from repeat(fitted, until - shown)
                shown = until
            if shown == SECONDS * FPS:
                break


def _fitted(picture: Picture) -> Picture:
    return np.asarray(cv2.resize(picture, (WIDTH, HEIGHT), interpolation=cv2.INTER_AREA), np.uint8)


def _noisy(still: Picture) -> Iterator[Picture]:
    chance = np.random.default_rng(_SEED)
    for _ in range(SECONDS * FPS):
        noise = chance.normal(0.0, _NOISE, still.shape)
        yield np.clip(still + noise, 0, 255).astype(np.uint8)
