"""Does the trial pack `smoke` see smoke, and nothing else? Smoke and light are drawn over real clips (bench/plume.py).

Each background is a real clip of a camera that stands still, played to and fro for 26 s, or one of its pictures held
with the noise of a sensor; what is drawn begins at 6 s. The film is coded as H.264 and looked through as `wanglou
analyze` does. `HELD_BACK` are sources that no limit was chosen on; `TUNED` are those that were looked at.
`--clips FOLDER` holds manifest.json and its clips. `--ledger FILE` keeps what was watched, a line a film, and a later
run goes on from it; `--minutes 3` ends a run early. `--pictures FOLDER` keeps the picture of each alarm with its box.
Prints one JSON object.
"""

import argparse
import json
from collections.abc import Iterator, Sequence
from fractions import Fraction
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import monotonic
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bench.plume import NO_SMOKE, Over, Smoke
from edge_agent.capture.opening import opened
from models.shelf import shelves
from models.team import Team, open_team
from packs.shelf import load_shelf
from pipelines.pipeline import Watch
from wanglou.analysis.look import LOWEST_CONFIDENCE, look_through, one_core_each
from wanglou.analysis.reel import Reel
from wanglou.analysis.wishes import chosen_packs, watches_of

Image = NDArray[np.uint8]

#: (clip, "played" or "held")
HELD_BACK = (
    ("street/vtest.avi", "played"),
    ("street/one-by-one-person-detection.mp4", "played"),
    ("fall/gmdcsa24/subject1/adl_10.mp4", "held"),
    ("synthetic_cctv/gp_suspicious.mp4", "held"),
    ("street/one-by-one-person-detection.mp4", "held"),
    ("synthetic_cctv/gp_intrusion.mp4", "played"),
)
TUNED = (("street/bgs_video02.mp4", "played"), ("fall/gmdcsa24/subject4/adl_19.mp4", "held"))
BEGINS_S, ENDS_S, FPS, LONG_SIDE = 6.0, 26.0, 5, 640
#: The noise of a sensor, standard deviation in grey levels.
NOISE = 2.0


def smokes(seed: int) -> dict[str, Over]:
    """What is drawn over one background."""
    return {
        "white smoke": Smoke(seed, BEGINS_S).over,
        "grey smoke, half as much": Smoke(seed + 1, BEGINS_S, grey=150.0, thick=0.5).over,
        "dark smoke": Smoke(seed + 2, BEGINS_S, grey=90.0).over,
        "a room that fills": Smoke(seed + 3, BEGINS_S, grey=150.0, fills=True).over,
    }


def pictures(clip: Path, how: str) -> Iterator[Image]:
    """FPS pictures a second for ENDS_S: to and fro, or the middle one with new noise each time."""
    shown = _decoded(clip)
    dice = np.random.default_rng(7)
    there_and_back = [*range(len(shown)), *range(len(shown) - 2, 0, -1)]
    for number in range(round(ENDS_S * FPS)):
        if how == "played":
            yield shown[there_and_back[number % len(there_and_back)]]
        else:
            noisy = shown[len(shown) // 2] + dice.normal(0.0, NOISE, (*shown[0].shape[:2], 1))
            yield np.clip(noisy, 0, 255).astype(np.uint8)


def _decoded(clip: Path) -> list[Image]:
    import cv2

    kept: list[Image] = []
    with opened(str(clip)) as (container, stream):
        for frame in container.decode(stream):
            at_s = float(frame.time or 0.0)
            if at_s >= ENDS_S:
                break
            if at_s >= len(kept) / FPS - 1e-6:
                image = frame.to_ndarray(format="bgr24")
                scale = min(1.0, LONG_SIDE / max(image.shape[:2]))
                size = tuple(2 * round(side * scale / 2) for side in (image.shape[1], image.shape[0]))
                kept.append(np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), np.uint8))
    return kept


def film(images: Iterator[Image], over: Over, to: Path) -> None:
    """Code `images` with what lies over them as a camera would."""
    import av

    with av.open(str(to), "w") as container:
        stream: Any = None
        for number, image in enumerate(images):
            if stream is None:
                stream = container.add_stream("libx264", rate=FPS, options={"crf": "26", "preset": "veryfast"})
                stream.width, stream.height, stream.pix_fmt = image.shape[1], image.shape[0], "yuv420p"
            frame = av.VideoFrame.from_ndarray(over(image, number / FPS), format="bgr24")
            frame.pts, frame.time_base = number, Fraction(1, FPS)
            container.mux(stream.encode(frame))
        container.mux(stream.encode())


def watched(reel: Reel, watches: Sequence[Watch], team: Team, picture_to: Path | None) -> dict[str, Any]:
    """The seconds of its alarms, and how sure it was at most."""
    analysis = look_through(reel, watches, team)
    told = [row["at_s"] for row in analysis.rows if row["phase"] == "started"]
    if picture_to is not None and told:
        keep(reel, analysis.rows, picture_to)
    return {"alarms_s": told, "score": analysis.scores.get("smoke", 0.0), "looks": analysis.frames.inferred}


def keep(reel: Reel, rows: Sequence[dict[str, Any]], to: Path) -> None:
    """The picture of the first alarm, its box drawn."""
    import cv2

    first = next(row for row in rows if row["phase"] == "started")
    with opened(str(reel.path)) as (container, stream):
        for frame in container.decode(stream):
            if float(frame.time or 0.0) >= first["at_s"] - 1e-3:
                image = frame.to_ndarray(format="bgr24")
                left, top, right, bottom = (round(v) for v in first["box"])
                cv2.rectangle(image, (left, top), (right, bottom), (0, 255, 255), 2)
                cv2.imwrite(str(to), image)
                return


def films(clips: Path) -> Iterator[tuple[str, str, str, Path, Over]]:
    """(set, background, what lies over it, clip, the drawing) of every film."""
    for name, backgrounds in (("held back", HELD_BACK), ("tuned", TUNED)):
        for number, (clip, how) in enumerate(backgrounds):
            for what, over in smokes(100 * number + 11).items():
                yield name, f"{clip}, {how}", what, clips / clip, over
        for clip, how in backgrounds:
            for what, over in NO_SMOKE.items():
                yield name, f"{clip}, {how}", what, clips / clip, over


def figures(rows: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """Counts per set and per drawing, and the delays."""
    told: dict[str, Any] = {}
    for name in ("held back", "tuned"):
        of_set = [row for row in rows if row["set"] == name]
        for what in dict.fromkeys(row["what"] for row in of_set):
            these = [row for row in of_set if row["what"] == what]
            alarmed = [row for row in these if row["alarms_s"]]
            delays = [row["alarms_s"][0] - BEGINS_S for row in alarmed]
            told.setdefault(name, {})[what] = {
                "films": len(these),
                "alarmed": len(alarmed),
                "median_delay_s": round(median(delays), 1) if delays and what not in NO_SMOKE else None,
                "early": sum(delay < 0 for delay in delays),
                "alarmed_on": [row["background"] for row in alarmed] if what in NO_SMOKE else None,
            }
    return told


def main() -> None:
    """Command line: prints one JSON object."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--clips", type=Path, required=True, help="the folder with manifest.json")
    parser.add_argument("--ledger", type=Path, required=True, help="what was watched so far")
    parser.add_argument("--minutes", type=float, default=60.0)
    parser.add_argument("--pictures", type=Path, help="a folder for the pictures of alarms")
    asked = parser.parse_args()
    one_core_each()
    team = open_team("coco_street", [], shelves(), lowest=LOWEST_CONFIDENCE)
    watches = watches_of(chosen_packs(["smoke"], load_shelf()), [], [])
    lines = asked.ledger.read_text(encoding="utf-8").splitlines() if asked.ledger.is_file() else []
    rows = [json.loads(line) for line in lines]
    known = {(row["set"], row["background"], row["what"]) for row in rows}
    until_s = monotonic() + 60.0 * asked.minutes
    with asked.ledger.open("a", encoding="utf-8") as ledger, TemporaryDirectory() as folder:
        for name, background, what, clip, over in films(asked.clips):
            if (name, background, what) in known or monotonic() > until_s:
                continue
            made = Path(folder) / "film.mp4"
            film(pictures(clip, background.rsplit(", ", 1)[1]), over, made)
            still = f"{background} {what}.png".replace("/", "_")
            kept = None if asked.pictures is None else asked.pictures / still
            row = {"set": name, "background": background, "what": what}
            rows.append(row | watched(Reel(made), watches, team, kept))
            ledger.write(json.dumps(rows[-1], ensure_ascii=False) + "\n")
            ledger.flush()
    print(json.dumps(figures(rows), indent=2))


if __name__ == "__main__":
    main()
