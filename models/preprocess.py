"""Fits a camera's picture into the square a network wants, and carries the boxes back to the camera's own pixels."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated

import numpy as np
from numpy.typing import NDArray
from pydantic import Field

from models.errors import ImageInvalid
from models.false_colour import heated, is_grey
from protocol.wire import Strict

Side = Annotated[int, Field(ge=32, le=4096)]
Channel = Annotated[float, Field(ge=-1000.0, le=1000.0)]
Spread = Annotated[float, Field(gt=0.0, le=1000.0)]


class Layout(StrEnum):
    """The order in which the network wants a picture's numbers."""

    NHWC = "nhwc"  #: as cameras give them; costs nothing
    NCHW = "nchw"  #: one plane per colour; a copy


class Number(StrEnum):
    """The kind of number that the network wants."""

    UINT8 = "uint8"
    FLOAT32 = "float32"


class Colour(StrEnum):
    """Which colour comes first."""

    BGR = "bgr"
    RGB = "rgb"


class Fit(StrEnum):
    """What happens to a picture whose sides are not in the network's proportion."""

    LETTERBOX = "letterbox"  #: shrunk whole, in the middle, bars around it (YOLOv8)
    CORNER = "corner"  #: shrunk whole, top left, bars right and below (YOLOX)
    STRETCH = "stretch"  #: pulled to the network's proportion (RT-DETR)


class Grey(StrEnum):
    """How a picture without colour (infrared, night) is shown to the network."""

    AS_IT_IS = "as_it_is"
    HEATED = "heated"  #: in the colours of heat


class InputForm(Strict):
    """The picture that a network wants. uint8 + nhwc + bgr is the cheapest: no copy is made."""

    width: Side  #: pixels
    height: Side  #: pixels
    layout: Layout = Layout.NHWC
    number: Number = Number.UINT8
    colour: Colour = Colour.BGR
    fit: Fit = Fit.LETTERBOX
    grey: Grey = Grey.AS_IT_IS
    bars: int = Field(default=114, ge=0, le=255)  #: grey of the bars
    trim: int = Field(default=0, ge=0, le=256)  #: the canvas ends at a multiple of this; 0: always width x height
    scale: float = Field(default=1.0, gt=0.0, le=255.0)  #: float32 only: value = (pixel / scale - mean) / std
    mean: tuple[Channel, Channel, Channel] = (0.0, 0.0, 0.0)  #: in the network's colour order
    std: tuple[Spread, Spread, Spread] = (1.0, 1.0, 1.0)
    size_input: str | None = Field(default=None, max_length=64)  #: a second input that wants (width, height)

    def shape(self) -> tuple[int | None, ...]:
        """The sides of the tensor that the network takes; None for those that change with the picture."""
        height, width = (None, None) if self.trim else (self.height, self.width)
        return (1, height, width, 3) if self.layout is Layout.NHWC else (1, 3, height, width)


@dataclass(frozen=True, slots=True)
class Placement:
    """Where the picture lies on the network's canvas, and how large both are."""

    canvas_width: int  #: canvas pixels
    canvas_height: int
    left: int  #: of the picture, canvas pixels
    top: int
    inner_width: int
    inner_height: int
    width: int  #: of the picture, its own pixels
    height: int

    @property
    def scale_x(self) -> float:
        """Canvas pixels per frame pixel, across."""
        return self.inner_width / self.width

    @property
    def scale_y(self) -> float:
        """Canvas pixels per frame pixel, down."""
        return self.inner_height / self.height

    def to_frame(self, xyxy: NDArray[np.float32]) -> NDArray[np.float32]:
        """Boxes (n, 4) from canvas to frame pixels, cut off at the frame's edges."""
        offset = np.array([self.left, self.top] * 2, np.float32)
        scale = np.array([self.scale_x, self.scale_y] * 2, np.float32)
        limit = np.array([self.width, self.height] * 2, np.float32)
        return np.asarray(np.clip((xyxy - offset) / scale, 0, limit), np.float32)

    def to_canvas(self, xyxy: NDArray[np.float32]) -> NDArray[np.float32]:
        """Boxes (n, 4) from frame to canvas pixels."""
        offset = np.array([self.left, self.top] * 2, np.float32)
        scale = np.array([self.scale_x, self.scale_y] * 2, np.float32)
        return (xyxy * scale + offset).astype(np.float32)


def check_image(image: NDArray[np.uint8]) -> None:
    """Raise ImageInvalid unless this is uint8 (h, w, 3) with at least one pixel."""
    if not isinstance(image, np.ndarray):
        raise ImageInvalid(found=type(image).__name__)
    if image.dtype != np.uint8 or image.ndim != 3 or image.shape[2] != 3 or image.size == 0:
        raise ImageInvalid(found=f"{image.dtype} {image.shape}")


def placed(width: int, height: int, form: InputForm) -> Placement:
    """Where a frame of `width` x `height` pixels will lie."""
    if form.fit is Fit.STRETCH:
        return Placement(form.width, form.height, 0, 0, form.width, form.height, width, height)
    scale = min(form.width / width, form.height / height)
    # However thin the picture, it keeps a pixel.
    inner_width, inner_height = max(1, round(width * scale)), max(1, round(height * scale))
    canvas_width = _trimmed(inner_width, form.width, form.trim)
    canvas_height = _trimmed(inner_height, form.height, form.trim)
    centred = form.fit is Fit.LETTERBOX
    left = (canvas_width - inner_width) // 2 if centred else 0
    top = (canvas_height - inner_height) // 2 if centred else 0
    return Placement(canvas_width, canvas_height, left, top, inner_width, inner_height, width, height)


def fit(image: NDArray[np.uint8], form: InputForm) -> tuple[NDArray[np.uint8], Placement]:
    """The picture on the network's canvas, uint8 (height, width, 3), and where it lies there."""
    import cv2

    height, width = image.shape[:2]
    place = placed(width, height, form)
    canvas = np.full((place.canvas_height, place.canvas_width, 3), form.bars, np.uint8)
    inner = canvas[place.top : place.top + place.inner_height, place.left : place.left + place.inner_width]
    if inner.shape == image.shape:
        inner[:] = image
    else:
        # Not INTER_AREA, which costs several times as much: networks are trained on INTER_LINEAR.
        cv2.resize(image, inner.shape[1::-1], dst=inner, interpolation=cv2.INTER_LINEAR)
    if form.grey is Grey.HEATED and is_grey(inner):
        inner[:] = heated(inner)
    return canvas, place


def as_tensor(canvas: NDArray[np.uint8], form: InputForm) -> NDArray[np.uint8] | NDArray[np.float32]:
    """The canvas in the numbers and the order that the network wants, `form.shape`."""
    picture = canvas[:, :, ::-1] if form.colour is Colour.RGB else canvas
    if form.number is Number.UINT8:
        return np.ascontiguousarray(_ordered(picture, form))
    factor = np.float32(1.0) / (np.float32(form.scale) * np.array(form.std, np.float32))
    shift = np.array(form.mean, np.float32) / np.array(form.std, np.float32)
    return np.ascontiguousarray(_ordered(picture * factor - shift, form), dtype=np.float32)


def _ordered(picture: NDArray[np.generic], form: InputForm) -> NDArray[np.generic]:
    return (picture if form.layout is Layout.NHWC else picture.transpose(2, 0, 1))[None]


def _trimmed(inner: int, whole: int, trim: int) -> int:
    """The canvas side that holds `inner` pixels without bars wider than needed."""
    return min(whole, -(-inner // trim) * trim) if trim else whole
