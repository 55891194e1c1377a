"""Writes pictures into an H.264 film that every browser plays, and reads a film back as pictures."""

from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray

Picture = NDArray[np.uint8]  #: (h, w, 3) BGR
#: One thread and one key frame every two seconds: the same pictures give the same bytes, and seeking works.
_ENCODER = {
    "preset": "slow", "tune": "film", "x264-params": "threads=1:lookahead-threads=1:keyint=20:scenecut=0"
}  # fmt: skip


def pictures(film: Path) -> Iterator[Picture]:
    """The pictures of ``film`` in order."""
    with av.open(str(film)) as container:
        for frame in container.decode(video=0):
            yield np.asarray(frame.to_ndarray(format="bgr24"), dtype=np.uint8)


def write_film(
    film: Path, shown: Iterable[Picture], fps: int, crf: int = 23, encoder: Mapping[str, str] = _ENCODER
) -> None:
    """Encode ``shown`` at ``fps`` pictures a second; ``crf`` is x264's quality, lower is better and larger."""
    with av.open(str(film), "w", options={"movflags": "+faststart"}) as container:
        stream = container.add_stream("libx264", rate=fps, options={**encoder, "crf": str(crf)})
        stream.pix_fmt = "yuv420p"
        for number, picture in enumerate(shown):
            if number == 0:  # the size is settled when the encoder opens, at the first picture
                stream.height, stream.width = picture.shape[:2]
            frame = av.VideoFrame.from_ndarray(np.ascontiguousarray(picture), format="bgr24")
            frame.pts, frame.time_base = number, Fraction(1, fps)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
