"""Do the trial packs `clutter`, `garbage` and `water_pooling` see what they are for, and nothing else? On drawn scenes.

Each scene of bench/trial_scenes.py is one real picture, held for 110 s with the noise of a sensor and coded as
H.264 at one picture a second; the change begins at 30 s. All three packs look at every film, with limits of 40 s, in
zones drawn by eye. `TUNED` backgrounds are those that limits were chosen on. `--ledger FILE` keeps a line a film, and
a later run goes on from it. `--pictures FOLDER` keeps the picture of each alarm. Prints one JSON object.
"""

import argparse
import json
from collections.abc import Iterator, Sequence
from fractions import Fraction
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic
from typing import Any

import numpy as np

from bench.trial_scenes import (
    BEGINS_S,
    HARMLESS,
    HELD_BACK,
    TUNED,
    Image,
    Over,
    Scene,
    heap,
    puddle,
    still,
    taken_away,
    things,
)
from edge_agent.capture.opening import opened
from models.shelf import shelves
from models.team import Team, open_team
from packs.plans import pack_plan
from packs.shelf import load_shelf
from pipelines.pipeline import Watch
from protocol.messages import ZonePlan
from wanglou.analysis.look import LOWEST_CONFIDENCE, look_through, one_core_each
from wanglou.analysis.reel import Reel

FPS, ENDS_S = 1, 110.0
#: The noise of a sensor, standard deviation in grey levels.
NOISE = 2.0
LIMIT = {"longer_than": "40s"}


def watches(scene: Scene) -> list[Watch]:
    """The three packs; bins stand where things stand, and their zone reaches around them."""
    (x, y), wide, tall = scene.stands, 1.7 * scene.tall, scene.tall
    left, right, top, bottom = (
        max(0.0, x - wide),
        min(1.0, x + wide),
        max(0.0, y - 1.4 * tall),
        min(1.0, y + 0.3 * tall),
    )
    drawn = (
        ZonePlan(name="楼道", polygon=scene.zone),
        ZonePlan(name="桶", polygon=((left, top), (right, top), (right, bottom), (left, bottom))),
    )
    shelf = load_shelf()
    zones = {"clutter": "楼道", "garbage": "桶", "water_pooling": "楼道"}
    return [Watch.of(pack_plan(shelf[pack], (zone,), dict(LIMIT)), drawn) for pack, zone in zones.items()]


def films(clips: Path) -> Iterator[tuple[str, Scene, str, str, Over]]:
    """(set, scene, the kind that is meant or "", what, the drawing) of every film."""
    for name, scenes in (("tuned", TUNED), ("held back", HELD_BACK)):
        for number, scene in enumerate(scenes):
            for what, over in things(clips, scene).items():
                yield name, scene, "clutter", what, over
            yield name, scene, "garbage", "a heap of bags", heap(clips, scene)
            yield name, scene, "water_pooling", "water under the sky", puddle(scene, 40 + number)
            yield name, scene, "water_pooling", "water under a wall", puddle(scene, 60 + number, dark=True)
            yield name, scene, "", "a carton is taken away", taken_away(things(clips, scene)["a carton"])
            for what, over in HARMLESS.items():
                yield name, scene, "", what, over


def film(shown: Image, over: Over, to: Path, seed: int) -> None:
    """Code the held picture with what lies over it, as a camera would."""
    import av

    dice = np.random.default_rng(seed)
    with av.open(str(to), "w") as container:
        stream: Any = container.add_stream("libx264", rate=FPS, options={"crf": "26", "preset": "veryfast"})
        stream.width, stream.height, stream.pix_fmt = shown.shape[1], shown.shape[0], "yuv420p"
        for number in range(round(ENDS_S * FPS)):
            noisy = over(shown, number / FPS) + dice.normal(0.0, NOISE, (*shown.shape[:2], 1))
            frame = av.VideoFrame.from_ndarray(np.clip(noisy, 0, 255).astype(np.uint8), format="bgr24")
            frame.pts, frame.time_base = number, Fraction(1, FPS)
            container.mux(stream.encode(frame))
        container.mux(stream.encode())


def watched(reel: Reel, scene: Scene, team: Team, picture_to: Path | None) -> dict[str, Any]:
    """The alarms, and how sure each kind was at most."""
    analysis = look_through(reel, watches(scene), team)
    started = [row for row in analysis.rows if row["phase"] == "started"]
    if picture_to is not None and started:
        _keep(reel, started, picture_to)
    return {"alarms": [(row["kind"], row["at_s"]) for row in started], "scores": analysis.scores}


def _keep(reel: Reel, started: Sequence[dict[str, Any]], to: Path) -> None:
    """The picture of the first alarm, with the boxes of all."""
    import cv2

    with opened(str(reel.path)) as (container, stream):
        image = next(f for f in container.decode(stream) if float(f.time or 0.0) >= started[0]["at_s"] - 1e-3)
    shown = image.to_ndarray(format="bgr24")
    for row in started:
        left, top, right, bottom = (round(v) for v in row["box"])
        cv2.rectangle(shown, (left, top), (right, bottom), (0, 255, 255), 2)
        cv2.putText(shown, row["kind"], (left, max(12, top - 4)), cv2.FONT_HERSHEY_SIMPLEX, 0.5, (0, 255, 255), 1)
    cv2.imwrite(str(to), shown)


def figures(rows: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """Per set: of the films of each kind how many it was told on, and each alarm where none was meant."""
    told: dict[str, Any] = {}
    for name in ("tuned", "held back"):
        of_set = [row for row in rows if row["set"] == name]
        for kind in ("clutter", "garbage", "water_pooling"):
            meant = [row for row in of_set if row["meant"] == kind]
            found = [row for row in meant if any(k == kind and at_s >= BEGINS_S for k, at_s in row["alarms"])]
            missed = [f"{row['clip']}: {row['what']}" for row in meant if row not in found]
            told.setdefault(name, {})[kind] = {"films": len(meant), "told": len(found), "missed": missed}
        harmless = [row for row in of_set if not row["meant"]]
        false = [f"{row['clip']}: {row['what']}: {k} {at_s:.0f}" for row in harmless for k, at_s in row["alarms"]]
        told[name]["harmless"] = {"films": len(harmless), "alarms": false}
        others = [
            f"{row['clip']}: {row['what']}: {k}"
            for row in of_set
            for k, _ in row["alarms"]
            if row["meant"] and k != row["meant"] and {k, row["meant"]} != {"clutter", "garbage"}
        ]
        told[name]["taken for another"] = others
    return told


def main() -> None:
    """Command line: prints one JSON object."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--clips", type=Path, required=True, help="the folder with the labelled clips")
    parser.add_argument("--ledger", type=Path, required=True, help="what was watched so far")
    parser.add_argument("--minutes", type=float, default=60.0)
    parser.add_argument("--sets", default="tuned,held back")
    parser.add_argument("--pictures", type=Path, help="a folder for the pictures of alarms")
    asked = parser.parse_args()
    one_core_each()
    team = open_team("coco_street", [], shelves(), lowest=LOWEST_CONFIDENCE)
    lines = asked.ledger.read_text(encoding="utf-8").splitlines() if asked.ledger.is_file() else []
    rows = [json.loads(line) for line in lines]
    known = {(row["clip"], row["what"]) for row in rows}
    until_s = monotonic() + 60.0 * asked.minutes
    with asked.ledger.open("a", encoding="utf-8") as ledger, TemporaryDirectory() as folder:
        for number, (name, scene, meant, what, over) in enumerate(films(asked.clips)):
            if (scene.clip, what) in known or name not in asked.sets.split(",") or monotonic() > until_s:
                continue
            made = Path(folder) / "film.mp4"
            film(still(asked.clips, scene.clip, scene.at_s), over, made, number)
            kept = None if asked.pictures is None else asked.pictures / f"{scene.clip} {what}.png".replace("/", "_")
            row = {"set": name, "clip": scene.clip, "meant": meant, "what": what}
            rows.append(row | watched(Reel(made), scene, team, kept))
            ledger.write(json.dumps(rows[-1], ensure_ascii=False) + "\n")
            ledger.flush()
    print(json.dumps(figures(rows), indent=2, ensure_ascii=False))


if __name__ == "__main__":
    main()
