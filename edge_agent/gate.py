"""Does anything move in front of this camera? A cheap answer, so that the model need not look at a still street."""

import math

import numpy as np
from numpy.typing import NDArray

#: Pictures are judged at about this many rows: a person of a twentieth of the height is still five rows tall.
_ROWS = 100
#: What was there a few times longer ago is forgotten; long, so that slow walkers do not become the background.
_MEMORY_S = 10.0
#: A change of so many grey levels, averaged over 3×3 small pixels, in so many of them, is motion.
_CHANGE = 9.0
_PIXELS = 6
#: A change of so many in so few is no motion, but something stirs: specialists glance at it. A still street at dusk
#: stays below 5; a flame large enough to be believed reaches 8 and more.
_STIR, _STIR_PIXELS = 6.0, 2
#: In the dark, the noise of a camera changes more than that: so many standard deviations of it are no noise.
_ABOVE_NOISE = 5.0
#: But a change of so much is motion even where all of the picture changes: somebody turned the camera.
_CERTAIN_CHANGE = 25.0


class MotionGate:
    """Compares each picture with the running average of those before it, both about a hundred rows high.

    A change of the whole picture's brightness (a cloud, the camera's own exposure) is no motion. Cost: 0.1 ms.
    A running average, because background models and frame differences lose the slow and the standing.
    """

    def __init__(self) -> None:
        self._average: NDArray[np.float32] | None = None
        self._seen: tuple[int, ...] = ()
        self._at_s = 0.0
        #: Whether the latest picture that was judged shows anything that those before it did not.
        self.stirs = True

    def moving(self, luma: NDArray[np.uint8], at_s: float) -> bool:
        """True if something moved since the pictures before; also for the first picture of its size.

        ``luma``: brightness, (h, w). ``at_s``: seconds since the stream began, rising.
        """
        import cv2

        change = self.learn(luma, at_s)
        if change is None:
            self.stirs = True
            return True
        change -= np.float32(np.median(change[::4, ::4]))
        size_of_change = np.abs(cv2.blur(change, (3, 3)))
        # Half of the picture is always background: its middle value tells how much this camera's noise stirs it.
        noise = 1.5 * float(np.median(size_of_change[::4, ::4]))
        noisy = min(_ABOVE_NOISE * noise, _CERTAIN_CHANGE)
        self.stirs = int(np.count_nonzero(size_of_change > max(_STIR, noisy))) >= _STIR_PIXELS
        return int(np.count_nonzero(size_of_change > max(_CHANGE, noisy))) >= _PIXELS

    def learn(self, luma: NDArray[np.uint8], at_s: float) -> NDArray[np.float32] | None:
        """Take the picture into the average, also where nobody asks whether it moves, because it is looked at anyway.

        How it differs from the average before, small, in grey levels; None for the first picture of its size.
        """
        import cv2

        height, width = luma.shape
        rows = min(_ROWS, height)
        size = (max(round(width * rows / height), 1), rows)
        # Four neighbours of each point: averaging all pixels between costs 20…80 times as much and finds no more.
        small = cv2.resize(luma, size, interpolation=cv2.INTER_LINEAR).astype(np.float32)
        if self._average is None or self._seen != luma.shape:
            self._average, self._seen, self._at_s = small, luma.shape, at_s
            return None
        change = small - self._average
        self._average += change * np.float32(1.0 - math.exp(-(at_s - self._at_s) / _MEMORY_S))
        self._at_s = at_s
        return change
