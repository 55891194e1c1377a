"""Every n-th pixel of a picture, the cheap way."""

import numpy as np
from numpy.typing import NDArray

Picture = NDArray[np.uint8]


def thinned(image: Picture, step: int) -> Picture:
    """Every `step`-th pixel, across and down, of `image`, (h, w, 3); what does not fill a step is left out.

    The same as slicing, of which OpenCV would make a copy at four times the price.
    """
    import cv2

    height, width = image.shape[0] // step, image.shape[1] // step
    whole = image[: height * step, : width * step]
    return np.asarray(cv2.resize(whole, (width, height), interpolation=cv2.INTER_NEAREST), np.uint8)
