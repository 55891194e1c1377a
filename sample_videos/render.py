"""Makes the shipped clips again: ``python -m sample_videos.render [FOLDER] [--vtest FILE]``.

Without ``--vtest`` only the rendered scenes are made, out of the excerpt that ships with the software. Each film
is the same byte for byte when made with the same versions of x264, Pillow and the font.
"""

import argparse
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import chain, islice
from pathlib import Path

import numpy as np

from sample_videos import find_clip, path_of
from sample_videos.cast import CutOut, cut_out, empty_scene, paste
from sample_videos.film import Picture, pictures, write_film
from sample_videos.scenery import LIGHT_BOX, badge, building_site, doorway, grain, night_fence

FPS = 10
#: First picture of vtest.avi in the excerpt, and the first after it: two people step onto the lawn and leave it.
EXCERPT = (475, 752)


@dataclass(frozen=True, slots=True)
class Stage:
    """The real footage the actors are cut from."""

    film: Sequence[Picture]
    empty: Picture

    def actor(self, who: str, number: int) -> CutOut:
        return cut_out(self.film, self.empty, who, number)


@dataclass(frozen=True, slots=True)
class Walk:
    """A stretch of real walking, moved and scaled: the gait and the ground covered stay in step."""

    who: str
    numbers: tuple[int, ...]
    scale: float
    #: Where the middle of the feet stands at the first picture, pixels.
    at: tuple[float, float]
    mirrored: bool = False
    #: How much of the walk away from the camera is kept: the drawn scenes are seen from lower down.
    depth: float = 1.0

    def played(self, stage: Stage, scene: Picture) -> Iterator[Picture]:
        home = _feet(stage.actor(self.who, self.numbers[0]))
        for number in self.numbers:
            person = stage.actor(self.who, number)
            left, top = self._corner(person, home)
            yield paste(scene, person, self.scale, left, top, self.mirrored)

    def end(self, stage: Stage) -> tuple[float, float]:
        """Where the feet stand after the last picture."""
        home, there = (_feet(stage.actor(self.who, self.numbers[side])) for side in (0, -1))
        along = -1.0 if self.mirrored else 1.0
        return (
            self.at[0] + along * self.scale * (there[0] - home[0]),
            self.at[1] + self.depth * self.scale * (there[1] - home[1]),
        )

    def _corner(self, person: CutOut, home: tuple[float, float]) -> tuple[float, float]:
        height, width = person.picture.shape[:2]
        feet = _feet(person)
        along, away = feet[0] - home[0], self.depth * (feet[1] - home[1])
        across = self.at[0] + self.scale * (-along if self.mirrored else along)
        return across - self.scale * width / 2, self.at[1] + self.scale * (away - height)


def _feet(person: CutOut) -> tuple[float, float]:
    height, width = person.picture.shape[:2]
    return person.left + width / 2, float(person.top + height)


def second_gate(stage: Stage) -> Iterator[Picture]:
    """A man walks along the hoarding, onto the closed ground, looks at it and walks out again."""
    scene = building_site()
    arrives = Walk("jacket", tuple(range(101, 139)), 1.4, (0.0, 500.0), depth=0.5)
    looks = Walk("jacket", tuple(range(160, 186)), 1.75, arrives.end(stage), depth=0.3)
    returns = Walk("jacket", tuple(range(160, 186)), 1.75, looks.end(stage), mirrored=True, depth=0.2)
    leaves = Walk("jacket", tuple(range(104, 139)), 1.2, returns.end(stage), mirrored=True, depth=0.15)
    gone = Walk("jacket", tuple(range(104, 139)), 1.2, leaves.end(stage), mirrored=True, depth=0.15)
    yield from [scene] * 30
    for walk in (arrives, looks, returns, leaves, gone):
        yield from walk.played(stage, scene)
    yield from [scene] * 40


def lingering(stage: Stage) -> Iterator[Picture]:
    """A man in a dark coat stands at the door for 70 s, shifting from foot to foot, and walks off."""
    scene = doorway()
    comes = Walk("coat", tuple(range(57, 77)), 1.6, (262.0, 452.0))
    forth = tuple(range(77, 138))
    round_trip = forth + forth[-2:0:-1]
    stands = Walk("coat", tuple(islice(chain.from_iterable([round_trip] * 8), 680)), 1.6, comes.end(stage))
    away = tuple(range(153, 174))
    leaves = Walk("coat", away, 1.65, stands.end(stage), depth=0.4)
    further = Walk("coat", away, 1.65, leaves.end(stage), depth=0.4)
    gone = Walk("coat", away, 1.65, further.end(stage), depth=0.4)
    for walk in (comes, stands, leaves, further, gone):
        yield from walk.played(stage, scene)
    yield from [scene] * 70


def poster_flicker(stage: Stage) -> Iterator[Picture]:
    """A light box comes on for 3 s and shows a life-size person; nobody was ever there."""
    dark = night_fence(0.0)
    shown = stage.actor("coat", 61)
    scale = 1.78
    height, width = shown.picture.shape[:2]
    left = (LIGHT_BOX[0] + LIGHT_BOX[2]) / 2 - scale * width / 2
    bright = paste(night_fence(1.0), shown, scale, left, LIGHT_BOX[3] - scale * height + 6, mirrored=False)
    half = np.asarray(bright * 0.5 + dark * 0.5, np.uint8)
    yield from [dark] * 50 + [half] + [bright] * 30 + [half] + [dark] * 78


SCENES = {"second_gate": second_gate, "lingering": lingering, "poster_flicker": poster_flicker}


def finished(scene: Iterator[Picture]) -> Iterator[Picture]:
    """Every picture with a camera's grain and the badge that says it is rendered."""
    for number, picture in enumerate(scene):
        yield badge(grain(picture, number, 0.8))


def render(folder: Path, vtest: Path | None) -> Iterator[Path]:
    """Write every clip into ``folder``; the excerpt too if the film it comes from is given."""
    if vtest is not None:
        excerpt = folder / "vtest_excerpt.mp4"
        write_film(excerpt, islice(pictures(vtest), *EXCERPT), FPS, crf=23)
        yield excerpt
    film = tuple(pictures(path_of(find_clip("vtest_excerpt"))))
    stage = Stage(film, empty_scene(film))
    for name, scene in SCENES.items():
        made = folder / f"{name}.mp4"
        write_film(made, finished(scene(stage)), FPS, crf=29)
        yield made


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=Path.cwd())
    parser.add_argument("--vtest", type=Path, help="vtest.avi of the Debian package opencv-doc")
    chosen = parser.parse_args()
    chosen.folder.mkdir(parents=True, exist_ok=True)
    for film in render(chosen.folder, chosen.vtest):
        sys.stdout.write(f"{film.name}  {film.stat().st_size}  {sha256(film.read_bytes()).hexdigest()}\n")


if __name__ == "__main__":
    main()
