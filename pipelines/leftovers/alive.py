"""Where is somebody, or something that drives, so that nothing can be said about the place behind?"""

from collections.abc import Collection

from pipelines.scene import Scene
from pipelines.tracking import Corners

PERSON = "person"
ANIMALS = ("bird", "cat", "dog", "horse", "sheep", "cow", "elephant", "bear", "zebra", "giraffe")
#: What walks, drives or is driven: never learnt as part of the place, and somebody else's business.
ALIVE = (PERSON, "bicycle", "car", "motorcycle", "bus", "train", "truck", "boat", *ANIMALS)
#: A box this sure is believed.
BELIEVED = 0.25
#: Seen a moment ago, somebody is still there.
COASTS_S = 1.0


def busy(scene: Scene, labels: Collection[str] | None = None) -> list[Corners]:
    """Boxes, pixels of the picture, where one of `labels` is seen, or was followed a moment ago.

    Without `labels` it is what is alive, and whatever else was followed a moment ago.
    """
    found = scene.detections.select(scene.detections.confidence >= BELIEVED).named(
        *(ALIVE if labels is None else labels)
    )
    coasting = [
        t.box
        for t in scene.tracks
        if t.confirmed and (labels is None or t.label in labels) and 0.0 < scene.at_s - t.seen_s <= COASTS_S
    ]
    return [(float(x1), float(y1), float(x2), float(y2)) for x1, y1, x2, y2 in found.xyxy] + coasting
