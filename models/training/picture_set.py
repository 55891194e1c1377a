"""Lays labelled pictures out for training: twins kept together, one part held back, everything hashed."""

import argparse
import hashlib
import json
import shutil
import tomllib
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from models.training.twins import groups, thinned, thumbnail
from sample_videos.otherwise import OTHERWISE, Staging

#: A group with more than this part of a source's pictures is always learnt from: held back it would be the examination.
TOO_LARGE = 0.05


@dataclass(frozen=True, slots=True)
class Source:
    """One folder with `images/` and `labels/` (YOLO rows), and what its classes mean here."""

    path: str  #: below the footage folder
    origin: str
    licence: str
    #: Class number in its labels -> class number here; a class left out is dropped, its picture stays.
    classes: Mapping[int, int]
    #: At most so many pictures of one group are learnt from, and so many examined on.
    most: int
    most_held_back: int
    #: At most so many pictures in all (evenly chosen); 0 for no limit.
    limit: int = 0
    #: At most so many of a group's pictures to learn from that show nothing; 0 for no other limit than `most`.
    most_empty: int = 0
    #: Beside each picture stands one as another camera would have taken it, in one of these ways of `OTHERWISE`.
    redrawn: tuple[str, ...] = ()
    #: Classes in its labels that are taller than wide in an upright picture; one that is not was turned: left out.
    tall: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture and its label rows, already in this set's classes."""

    source: str
    path: Path
    rows: tuple[str, ...]
    group: str
    #: As which other camera it is drawn; "" for as it is.
    way: str = ""


def read_source(row: Mapping[str, Any]) -> Source:
    """One `[[source]]` of a recipe."""
    classes = {int(theirs): int(ours) for theirs, ours in row["classes"].items()}
    for way in row.get("redrawn", ()):
        if way not in OTHERWISE or OTHERWISE[way].moves:
            raise SystemExit(f"redrawn: “{way}” is no way to draw a picture whose boxes stay where they are")
    lists = {name: tuple(row.get(name, ())) for name in ("tall", "redrawn")}
    return Source(**{**row, "classes": classes, **lists})


def label_rows(file: Path, classes: Mapping[int, int]) -> tuple[str, ...]:
    """The rows of a label file whose class means something here."""
    rows = []
    for line in file.read_text(encoding="ascii").splitlines():
        number, *box = line.split() or ["-1"]
        if int(number) in classes:
            rows.append(" ".join([str(classes[int(number)]), *box]))
    return tuple(rows)


def turned(file: Path, tall: Collection[int], height_by_width: float) -> bool:
    """Whether something stands in this label file that lies on its side, so that the picture must have been turned."""
    rows = [line.split() for line in file.read_text(encoding="ascii").splitlines() if line.strip()]
    return any(int(row[0]) in tall and float(row[3]) > float(row[4]) * height_by_width for row in rows)


def split(source: Source, footage: Path, held_back: float) -> tuple[list[Picture], list[Picture]]:
    """The pictures to learn from and those held back; a group is whole on one side."""
    folder = footage / source.path
    paths = sorted((folder / "images").iterdir())
    if not paths:
        raise SystemExit(f"{folder / 'images'} holds no picture")
    greys = [_read(path) for path in paths]
    group = groups(np.stack([thumbnail(grey) for grey in greys]))
    sizes = Counter(group)
    back = {n for n, size in sizes.items() if size <= TOO_LARGE * len(paths) and _chosen(paths[n].name, held_back)}
    pictures = [
        Picture(source.path, path, label_rows(folder / "labels" / f"{path.stem}.txt", source.classes), paths[n].stem)
        for path, n in zip(paths, group, strict=True)
    ]
    upright = [
        not turned(folder / "labels" / f"{path.stem}.txt", source.tall, grey.shape[0] / grey.shape[1])
        for path, grey in zip(paths, greys, strict=True)
    ]
    sides = []
    for inside, most in ((False, source.most), (True, source.most_held_back)):
        mine = [i for i, n in enumerate(group) if (n in back) == inside and upright[i]]
        if source.most_empty and not inside:
            mine = _fewer_empty(mine, group, pictures, source.most_empty)
        kept = [pictures[mine[k]] for k in thinned([group[i] for i in mine], most)]
        sides.append(kept[:: -(-len(kept) // source.limit)] if source.limit and kept else kept)
    return sides[0], sides[1]


def _fewer_empty(mine: list[int], group: list[int], pictures: list[Picture], most: int) -> list[int]:
    """The pictures of `mine` that show something, and at most `most` others of each group."""
    empty = [i for i in mine if not pictures[i].rows]
    left = {empty[k] for k in thinned([group[i] for i in empty], most)}
    return [i for i in mine if pictures[i].rows or i in left]


def redrawn(pictures: list[Picture], ways: Sequence[str]) -> list[Picture]:
    """Each picture once more, as another camera would have taken it; its name alone decides in which of `ways`."""
    return [replace(each, way=ways[_number(each.path.name) % len(ways)]) for each in pictures] if ways else []


def lay_out(pictures: list[Picture], target: Path) -> None:
    """Link the pictures, draw those that are drawn, and write their labels as ultralytics looks for them."""
    for part in ("images", "labels"):
        (target / part).mkdir(parents=True)
    for picture in pictures:
        name = f"{picture.source.split('/')[-2]}_{picture.path.name}"
        if picture.way:
            name = f"{Path(name).stem}_{picture.way}.png"
            _draw(picture, target / "images" / name)
        else:
            (target / "images" / name).symlink_to(picture.path.resolve())
        label = target / "labels" / f"{Path(name).stem}.txt"
        label.write_text("".join(f"{row}\n" for row in picture.rows), encoding="ascii")


def fingerprint(pictures: list[Picture]) -> str:
    """One sha256 over every picture's bytes and label rows."""
    running = hashlib.sha256()
    for picture in pictures:
        running.update(hashlib.sha256(picture.path.read_bytes()).digest())
        running.update("\n".join((*picture.rows, *filter(None, [picture.way]))).encode())
    return running.hexdigest()


def build(recipe: Mapping[str, Any], footage: Path, target: Path) -> dict[str, object]:
    """Write the whole set under `target` (made anew) and say what is in it."""
    shutil.rmtree(target, ignore_errors=True)
    sides: dict[str, list[Picture]] = {"train": [], "held_back": [], "held_back_redrawn": []}
    for source in map(read_source, recipe["source"]):
        learnt, back = split(source, footage, recipe["set"]["held_back"])
        sides["train"] += [*learnt, *redrawn(learnt, source.redrawn)]
        sides["held_back"] += back
        sides["held_back_redrawn"] += redrawn(back, source.redrawn)
    if not sides["held_back_redrawn"]:
        del sides["held_back_redrawn"]
    summary: dict[str, object] = {}
    for side, pictures in sides.items():
        lay_out(pictures, target / side)
        boxes = Counter(row.split()[0] for picture in pictures for row in picture.rows)
        summary[side] = {
            "pictures": len(pictures),
            "groups": len({(p.source, p.group) for p in pictures}),
            "without_boxes": sum(not p.rows for p in pictures),
            "boxes": {recipe["set"]["labels"][int(n)]: count for n, count in sorted(boxes.items())},
            "sha256": fingerprint(pictures),
        }
    names = "".join(f"  {n}: {name}\n" for n, name in enumerate(recipe["set"]["labels"]))
    where = f"path: {target.resolve()}\ntrain: train/images\nval: held_back/images\nnames:\n"
    (target / "set.yaml").write_text(where + names, encoding="utf-8")
    (target / "summary.json").write_text(json.dumps(summary, indent=2) + "\n", encoding="utf-8")
    return summary


def _chosen(name: str, part: float) -> bool:
    """The same pictures are held back whatever else joins the set: the name alone decides."""
    return _number(name) < part * 0x1_0000_0000


def _number(name: str) -> int:
    """32 bits of a name."""
    return int(hashlib.sha256(name.encode()).hexdigest()[:8], 16)


def _draw(picture: Picture, file: Path) -> None:
    image = cv2.imread(str(picture.path))
    if image is None:
        raise SystemExit(f"{picture.path} is no readable picture")
    staging = Staging(_number(picture.path.name), flames="fire" in picture.source)
    cv2.imwrite(str(file), OTHERWISE[picture.way].draw(np.asarray(image, np.uint8), 0.0, staging))


def _read(path: Path) -> np.ndarray:
    image = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE)
    if image is None:
        raise SystemExit(f"{path} is no readable picture")
    return image


def main() -> None:
    """Command line: recipe and footage in, a folder for `train_yolov8` out; prints the summary."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("recipe", type=Path)
    parser.add_argument("target", type=Path, help="made anew: what stands there is removed")
    parser.add_argument("--footage", type=Path, required=True, help="the folder that the recipe's paths start from")
    asked = parser.parse_args()
    recipe = tomllib.loads(asked.recipe.read_text(encoding="utf-8"))
    print(json.dumps(build(recipe, asked.footage, asked.target), indent=2))


if __name__ == "__main__":
    main()
