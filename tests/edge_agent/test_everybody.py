"""Everybody in a picture: believed little, looked at closely, and in the mirror too."""

import numpy as np
import pytest

from edge_agent.evidence import everybody
from edge_agent.evidence.witness import PERSON
from models.detections import Detections
from tests.edge_agent.world import Image

#: Of a whole picture: pixels.
HEIGHT, WIDTH = 300, 400


class OneEyed:
    """Sees whoever is bright, and only in that half of a whole picture that it can look into."""

    labels = (PERSON,)

    def __init__(self, half: str) -> None:
        self.half = half
        self.looks = 0

    def detect(self, image: Image) -> Detections:
        self.looks += 1
        rows, columns = np.nonzero(image[..., 0] > 200)
        whole = image.shape[:2] == (HEIGHT, WIDTH)
        seen = whole and rows.size > 0 and (columns.mean() < WIDTH / 2) == (self.half == "left")
        boxes = [[columns.min(), rows.min(), columns.max() + 1, rows.max() + 1]] if seen else []
        xyxy = np.array(boxes, np.float32).reshape(-1, 4)
        return Detections(xyxy, np.full(len(boxes), 0.05, np.float32), np.zeros(len(boxes), np.int16), self.labels)


@pytest.mark.parametrize("half", ["left", "right"])
def test_whom_the_model_sees_in_the_mirror_alone_is_found_where_he_stands(half: str) -> None:
    picture = np.full((HEIGHT, WIDTH, 3), 30, np.uint8)
    picture[100:200, 300:340] = 255
    eye = OneEyed(half)
    assert everybody(eye, {})(picture) == [(300.0, 100.0, 340.0, 200.0)]
    assert eye.looks == 11
