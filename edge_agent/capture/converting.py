"""Makes images of decoded pictures: whole, small or in grey, upright. One thread at a time may convert a picture."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    import av


def whole(raw: "av.VideoFrame", quarters: int) -> NDArray[np.uint8]:
    """(h, w, 3), blue first, turned counterclockwise by so many quarter turns."""
    return _upright(_converted(raw, "bgr24"), quarters)


def small(raw: "av.VideoFrame", quarters: int, longest_side_px: int) -> NDArray[np.uint8]:
    """Like ``whole``, at most so large; (h, w, 3), both even, as H.264 wants them."""
    scale = min(longest_side_px / max(raw.width, raw.height), 1.0)
    width, height = (max(round(side * scale / 2) * 2, 2) for side in (raw.width, raw.height))
    return _upright(_converted(raw, "bgr24", width, height), quarters)


def grey(raw: "av.VideoFrame") -> NDArray[np.uint8]:
    """(h, w), as the camera sends it."""
    return _converted(raw, "gray")


def _converted(raw: "av.VideoFrame", to: str, width: int | None = None, height: int | None = None) -> NDArray[np.uint8]:
    """With a converter of its own: the one that PyAV keeps in each frame waits for ever, or ends the process, when two
    threads use it. On one thread, where PyAV starts one for each core, which costs a quarter to a half more.

    Not to be called by two threads for one frame all the same: PyAV changes what the frame says of its colours
    meanwhile, and changes it back.
    """
    from av.video.reformatter import VideoReformatter

    converted = VideoReformatter().reformat(raw, width, height, to, threads=1)
    return np.asarray(converted.to_ndarray(), np.uint8)


def _upright(image: NDArray[np.uint8], quarters: int) -> NDArray[np.uint8]:
    return np.ascontiguousarray(np.rot90(image, quarters)) if quarters % 4 else image
