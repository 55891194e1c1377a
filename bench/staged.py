"""Do the trial packs `running` and `street_vending` see what nobody has filmed for us?

Films are made from real clips, from a seed, at run time. `running`: a street with walkers played two, three and four
times as fast, and as it is through a window that pans or shakes. `street_vending`: vehicles and people cut out of clips
along the boxes that the street's model drew there, pasted over the street; so the model knows the cut-outs, and recall
here is an upper bound. Films are coded as H.264 and looked through as `wanglou analyze` does.
`--clips FOLDER` holds the clips; `--only WORD` takes the films whose name holds it; `--pictures FOLDER` keeps the
picture of each alarm with its box. Prints one JSON object.
"""

import argparse
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bench.smoke import FPS, film, keep
from edge_agent.capture.opening import opened
from models.shelf import shelves
from models.team import Team, open_team
from packs.shelf import load_shelf
from wanglou.analysis.look import LOWEST_CONFIDENCE, look_through, one_core_each
from wanglou.analysis.reel import Reel
from wanglou.analysis.wishes import DrawnZone, chosen_packs, watches_of

Image = NDArray[np.uint8]
Films = Iterator[tuple[str, str, tuple[str, ...], Iterator[Image]]]

STREET = "street/vtest.avi"
#: What is sold from, and how much of the picture it is tall.
THINGS = {
    "car": ("street/car-detection.mp4", 0.16),
    "truck": (STREET, 0.15),
}
#: A customer's way: seconds, and how far across the picture.
COMES = ((0.0, 0.02), (8.0, 0.37), (20.0, 0.37), (28.0, 0.02))
#: The street's pictures seen through a window of this part of them.
WINDOW = 0.7
#: What is pasted fades out over this part of its box.
FADES = 0.08


def pictures(clip: Path, faster: float = 1.0) -> Iterator[Image]:
    """FPS pictures a second of a clip played so many times as fast."""
    due_s = 0.0
    with opened(str(clip)) as (container, stream):
        for frame in container.decode(stream):
            if float(frame.time or 0.0) >= due_s - 1e-6:
                due_s += faster / FPS
                image = frame.to_ndarray(format="bgr24")
                yield np.asarray(image[: image.shape[0] // 2 * 2, : image.shape[1] // 2 * 2], np.uint8)


def for_long(clip: Path, seconds: float) -> Iterator[Image]:
    """The clip to and fro, until it is so long."""
    shown = list(islice(pictures(clip), round(60 * FPS)))
    there_and_back = [*shown, *shown[-2:0:-1]]
    for number in range(round(seconds * FPS)):
        yield there_and_back[number % len(there_and_back)]


def through_a_window(images: Iterator[Image], middle: Callable[[float], tuple[float, float]]) -> Iterator[Image]:
    """What a camera shows that looks at only a part, of which `middle` says where it is: -1..1 of the room it has."""
    for number, image in enumerate(images):
        height, width = (2 * round(side * WINDOW / 2) for side in image.shape[:2])
        x, y = middle(number / FPS)
        left = round((1 + x) / 2 * (image.shape[1] - width))
        top = round((1 + y) / 2 * (image.shape[0] - height))
        yield np.ascontiguousarray(image[top : top + height, left : left + width])


@dataclass(frozen=True, slots=True)
class Prop:
    """A cut-out, how tall it is shown, and where its feet are at (second, x, y); fractions of the picture."""

    cut: Image
    tall: float
    path: tuple[tuple[float, float, float], ...]

    def paste(self, image: Image, at_s: float) -> None:
        import cv2

        times = [t for t, _, _ in self.path]
        if not times[0] <= at_s < times[-1]:
            return
        rows, columns = image.shape[:2]
        tall = round(self.tall * rows)
        wide = max(2, round(tall * self.cut.shape[1] / self.cut.shape[0]))
        x = round(float(np.interp(at_s, times, [x for _, x, _ in self.path])) * columns - wide / 2)
        y = round(float(np.interp(at_s, times, [y for _, _, y in self.path])) * rows - tall)
        left, top, right, bottom = max(0, x), max(0, y), min(columns, x + wide), min(rows, y + tall)
        if left >= right or top >= bottom:
            return
        shown = cv2.resize(self.cut, (wide, tall), interpolation=cv2.INTER_AREA)
        fade = np.minimum.outer(_ramp(tall), _ramp(wide))[..., None]
        part = np.s_[top - y : bottom - y, left - x : right - x]
        place = image[top:bottom, left:right]
        place[:] = (place * (1 - fade[part]) + shown[part] * fade[part]).astype(np.uint8)


def _ramp(length: int) -> NDArray[np.float32]:
    steps = np.minimum(np.arange(length) + 1, np.arange(length)[::-1] + 1)
    return np.clip(steps / max(1.0, FADES * length), 0.0, 1.0).astype(np.float32)


def staged(images: Iterator[Image], props: Sequence[Prop]) -> Iterator[Image]:
    for number, image in enumerate(images):
        shown = image.copy()
        for prop in props:
            prop.paste(shown, number / FPS)
        yield shown


def cut_out(clip: Path, label: str, team: Team, skip: int = 0) -> Image:
    """The surest box of that label in the clip, after `skip` pictures; raises LookupError where there is none."""
    best: tuple[float, Image] | None = None
    for image in islice(pictures(clip), skip, skip + 40):
        found = team.street.detect(image).named(label)
        for (x1, y1, x2, y2), sure in zip(found.xyxy.tolist(), found.confidence.tolist(), strict=True):
            inside = min(x1, y1, image.shape[1] - x2, image.shape[0] - y2) > 2
            if inside and (best is None or sure > best[0]):
                best = sure, image[int(y1) - 2 : int(y2) + 3, int(x1) - 2 : int(x2) + 3].copy()
    if best is None:
        raise LookupError(f"no {label} in {clip}")
    return best[1]


def runs(clips: Path) -> Films:
    """Walkers, and the same played faster; and a camera that does not stand still."""
    for times in (1.0, 2.0, 3.0, 4.0):
        yield f"running: walkers, {times:g} times as fast", "running", (), pictures(clips / STREET, times)
    luck = np.random.default_rng(3)
    jerks = luck.uniform(-0.5, 0.5, (400, 2))
    moves: Mapping[str, Callable[[float], tuple[float, float]]] = {
        "pans": lambda at_s: (float(np.sin(1.2 * at_s)), 0.0),
        "shakes": lambda at_s: (float(jerks[round(at_s * FPS) % 400, 0]), float(jerks[round(at_s * FPS) % 400, 1])),
        "sways": lambda at_s: (0.4 * float(np.sin(5.0 * at_s)), 0.3 * float(np.sin(7.0 * at_s))),
    }
    for name, middle in moves.items():
        yield f"running: a camera that {name}", "running", (), through_a_window(pictures(clips / STREET), middle)


def sales(clips: Path, team: Team) -> Films:
    """A stall on a square from second 35 to 120 with a vendor and customers; the same without one of the three."""
    people = [cut_out(clips / STREET, "person", team, skip) for skip in (0, 120, 240)]
    things = {name: (cut_out(clips / source, name, team), tall) for name, (source, tall) in THINGS.items()}
    settings = ("longer_than=45s", "customers=2")
    for name, (thing, tall) in things.items():
        stall = Prop(thing, tall, ((35.0, 0.5, 0.7), (120.0, 0.5, 0.7)))
        vendor = Prop(people[0], 0.2, ((38.0, 0.62, 0.69), (120.0, 0.62, 0.69)))
        come = [
            Prop(people[1 + n % 2], 0.2, tuple((t + after, x, 0.74) for after, x in COMES))
            for n, t in enumerate((42.0, 86.0))
        ]
        for what, props in {
            "a stall": [stall, vendor, *come],
            "nobody buys": [stall, vendor],
            "nobody sells": [stall],
            "nothing to sell": [vendor, *come],
        }.items():
            images = staged(for_long(clips / STREET, 127.0), props)
            yield f"street_vending: {name}, {what}", "street_vending", settings, images


def main() -> None:
    """Command line: prints one JSON object."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--clips", type=Path, required=True, help="the folder of the clips")
    parser.add_argument("--only", default="", help="films whose name holds this")
    parser.add_argument("--pictures", type=Path, help="a folder for the pictures of alarms")
    asked = parser.parse_args()
    one_core_each()
    team = open_team("coco_street", [], shelves(), lowest=LOWEST_CONFIDENCE)
    whole = DrawnZone(name="whole", polygon=((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)))
    told: dict[str, Any] = {}
    with TemporaryDirectory() as folder:
        made = Path(folder) / "film.mp4"
        films = chain(runs(asked.clips), sales(asked.clips, team))
        for name, pack, settings, images in films:
            if asked.only not in name:
                continue
            film(images, lambda image, at_s: image, made)
            watches = watches_of(chosen_packs([pack], load_shelf()), [whole], list(settings))
            rows = look_through(Reel(made), watches, team).rows
            if asked.pictures is not None and rows:
                keep(Reel(made), rows, asked.pictures / f"{name}.png".replace("/", "_"))
            told[name] = [(row["phase"], row["at_s"], row["count"]) for row in rows if row["phase"] != "updated"]
    print(json.dumps(told, indent=2, ensure_ascii=False))


if __name__ == "__main__":
    main()
