"""A drawing of an estate with its places and cameras put on it: a map for those whose places have no coordinates."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Pinned(StrEnum):
    PLACE = "place"
    CAMERA = "camera"


@dataclass(frozen=True, slots=True)
class SitePlan:
    """The one drawing of a place, mostly of a community."""

    place_path: str
    district_id: str
    #: Of the picture as it was made anew and kept among the media.
    sha256: str
    width: int  #: pixels
    height: int  #: pixels
    #: False: laid aside, with all its pins, until somebody takes it up again.
    shown: bool
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class Pin:
    """Where one place or camera lies on a drawing."""

    #: The drawing's.
    place_path: str
    district_id: str
    kind: Pinned
    #: A place's path, or a camera's id.
    of: str
    #: Parts of the drawing's width and height, from its upper left corner.
    x: float
    y: float
