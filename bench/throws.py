"""Things thrown from drawn façades: how many are told, how soon, from which height, and what is told falsely.

    python bench/throws.py --seeds 1000-1047 --rate 5 10   one JSON document; nothing is stored
    python bench/throws.py --seeds 0-3 --show FOLDER       pictures of what was told, missed or told falsely
    python bench/throws.py --clips FOLDER --rate 5 10      what is told, always falsely, of real clips, everywhere

Seeds below 1000 are those the behaviour was tuned on, those from 1000 on were not looked at before. Every seed is one
throw and one clip without any. All is rendered (`bench/facade.py`): figures of real façades they are not.
"""

import argparse
import json
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import numpy as np

from bench.facade import Body, Image, Light, Mover, Scene, Thrown, View, developed
from bench.facade_life import (
    Headlight,
    Insect,
    Laundry,
    Rain,
    Reflection,
    Slab,
    Tree,
    birds,
    floating,
    tossed,
)
from models.detections import Detections
from pipelines.frame import Frame
from pipelines.pipeline import Pipeline, Watch
from protocol.events import Event
from protocol.hazards import Severity
from protocol.messages import PackPlan, ZonePlan

_BEGAN = datetime(2026, 11, 30, tzinfo=UTC)
#: So long is a clip without a throw; one with a throw ends a second after it.
_UNTIL_S = 8.0
#: How it is made, drawn and pulled by the air: width and height in metres, ½ ρ c A / m in 1/m.
THINGS: dict[str, tuple[float, float, float]] = {
    "bottle": (0.08, 0.26, 0.008),
    "bag of rubbish": (0.35, 0.42, 0.025),
    "brick": (0.24, 0.12, 0.004),
    "empty bag": (0.3, 0.35, 0.6),  # falls at 4 m/s: it floats, and nobody promises to see it
}
WEATHER = ("calm", "wind", "rain", "birds")
HARD = (
    "birds",
    "leaves",
    "snow",
    "rain",
    "wind",
    "lift",
    "foot",
    "insects",
    "headlight",
    "tossed ball",
    "shaking",
    "windows",
)


@dataclass(frozen=True, slots=True)
class Clip:
    """One drawn clip and its truth."""

    scene: Scene
    light: Light
    what: str  #: the thing, or what moves where nothing is thrown
    weather: str
    throw: Thrown | None = None

    @property
    def until_s(self) -> float:
        return min(self.throw.lands_s + 1.0, 12.0) if self.throw else _UNTIL_S


def thrown(seed: int) -> Clip:
    """One throw from a window, a light and a weather of its own."""
    dice = np.random.default_rng((seed, 1))
    scene = _place(seed, list(Light)[seed % 4], dice)
    what, weather = list(THINGS)[(seed // 4) % 3], WEATHER[(seed // 12) % 4]
    if seed % 13 == 12:
        what = "empty bag"
    wide, tall, drag = THINGS[what]
    high = dice.uniform(3, scene.view.top_m / 3.0 - 0.5) * 3.0
    start = (dice.uniform(-0.7, 0.7) * scene.half_m, scene.view.away_m - 0.4, high)
    throw = Thrown(
        dice.uniform(2.6, 3.4), start, (dice.uniform(-2, 2), -dice.uniform(0.3, 2.5), dice.uniform(-0.5, 1.0)), drag
    )
    blue, green, red = dice.uniform(30, 235, 3).tolist()
    body = Body(throw, wide, tall, (blue, green, red), dice.uniform(-8, 8))
    movers = [*_weather(weather, dice, scene), body]
    return Clip(_filmed(scene, movers), scene.light, what, weather, throw)


def nothing_thrown(seed: int) -> Clip:
    """Something else moves, and must be left alone."""
    dice = np.random.default_rng((seed, 2))
    what = HARD[seed % len(HARD)]
    scene = _place(seed, list(Light)[(seed // len(HARD) + seed) % 4], dice)
    movers = _hard(what, dice, scene)
    scene = replace(scene, shakes_px=float(dice.uniform(0.5, 2.5)) if what == "shaking" else 0.0)
    return Clip(_filmed(scene, movers), scene.light, what, what)


def _place(seed: int, light: Light, dice: np.random.Generator) -> Scene:
    top = 3.0 * int(dice.integers(6, 31))
    view = View(max(12.0, top * dice.uniform(0.45, 1.1)), dice.uniform(2.0, 5.0), top)
    return Scene(seed, view, light, float(dice.uniform(9.0, 16.0)))


def _filmed(scene: Scene, movers: Sequence[Mover]) -> Scene:
    return replace(scene, movers=tuple(movers), film=developed(scene))


def _weather(weather: str, dice: np.random.Generator, scene: Scene) -> list[Mover]:
    match weather:
        case "wind":
            return _hard("wind", dice, scene)
        case "rain":
            return [Rain(scene.seed, int(dice.integers(20, 120)))]
        case "birds":
            return [*birds(dice, scene, _UNTIL_S)]
    return []


def _hard(what: str, dice: np.random.Generator, scene: Scene) -> list[Mover]:
    top, half, seed = scene.view.top_m, scene.half_m, scene.seed
    rise, sink = (180.0, 170.0, 150.0), (150.0, 170.0, 180.0)
    makes: dict[str, Callable[[], list[Mover]]] = {
        "birds": lambda: [*birds(dice, scene, _UNTIL_S), *birds(dice, scene, _UNTIL_S)],
        "leaves": lambda: [*floating(dice, scene, 25, _UNTIL_S - 3, (0.7, 2.2))],
        "snow": lambda: [*floating(dice, scene, 120, _UNTIL_S - 3, (0.8, 1.8))],
        "rain": lambda: [Rain(seed, int(dice.integers(60, 250)), float(dice.uniform(-0.3, 0.3)))],
        "wind": lambda: [
            *(Laundry(seed + n, *_somewhere(dice, scene), dice.uniform(0.05, 0.35)) for n in range(8)),
            Tree(seed, bool(dice.random() < 0.5), dice.uniform(1, 6)),
        ],
        "lift": lambda: [
            Slab(3.0, -0.3 * half, 0.8 * top, 1.8, 2.4, (0.0, -2.5), rise),
            Slab(2.0, 0.3 * half, 0.1 * top, 1.8, 2.4, (0.0, 2.0), sink),
        ],
        "foot": lambda: [
            *(_walker(dice, half) for _ in range(5)),
            Slab(1.0, -half, 0.0, 4.2, 1.5, (6.0, 0.0), (40.0, 40.0, 160.0), 5.0, 3.0),
        ],
        "insects": lambda: [_insect(seed * 50 + n, dice) for n in range(10)],
        "headlight": lambda: [Headlight(dice.uniform(2, 6), n == 1, dice.uniform(0.1, 0.5) * top) for n in range(3)],
        "tossed ball": lambda: [tossed(dice, scene, _UNTIL_S)],
        "windows": lambda: [Reflection(dice.uniform(1, 8), *_somewhere(dice, scene)) for _ in range(10)],
        "shaking": lambda: [*floating(dice, scene, 3, _UNTIL_S - 3, (0.7, 2.2))],
    }
    return makes[what]()


def _walker(dice: np.random.Generator, half: float) -> Slab:
    pace, away = dice.uniform(-1.6, 1.6), dice.uniform(1, 8)
    return Slab(0.0, float(dice.uniform(-half, half)), 0.0, 0.5, 1.7, (pace, 0.0), (90.0, 70.0, 60.0), away, 9.0)


def _insect(seed: int, dice: np.random.Generator) -> Body:
    wide, tall = dice.uniform(0.008, 0.03, 2).tolist()
    return Body(Insect(seed, dice.uniform(0, _UNTIL_S)), wide, tall, (230.0, 230.0, 230.0))


def _somewhere(dice: np.random.Generator, scene: Scene) -> tuple[float, float]:
    return float(dice.uniform(-0.8, 0.7)) * scene.half_m, float(dice.uniform(0.1, 0.9)) * scene.view.top_m


class _Nobody:
    """A street model that finds nothing: the behaviour looks at the picture alone."""

    labels = ("person",)

    def detect(self, image: Image) -> Detections:
        return Detections.empty(self.labels)


def _pipeline(zones: Sequence[ZonePlan], height_m: float) -> Pipeline:
    plan = PackPlan(
        pack="falling_object",
        version=1,
        behaviour="falling_object",
        severity=Severity.MAJOR,
        settings={"height_m": float(np.clip(height_m, 6.0, 200.0))},
        schedule="always",
        zones=tuple(zone.name for zone in zones),
    )
    return Pipeline("drawn", [Watch.of(plan, zones)], _Nobody(), new_id=uuid4, rendered=bool(zones))


@dataclass
class Watching:
    """The clip through the pipeline, as a camera goes whose gate sees nothing: glances, whole looks where worth it."""

    clip: Clip
    rate: float
    told: list[Event] = field(default_factory=list)
    glance_s: list[float] = field(default_factory=list)

    def __post_init__(self) -> None:
        scene = self.clip.scene
        # Drawn by eye: whoever draws it knows how high the building is to a fifth.
        known_m = (scene.view.top_m - 3.0) * float(np.random.default_rng(scene.seed).uniform(0.8, 1.25))
        zone = ZonePlan(name="facade", polygon=scene.view.zone(scene.half_m))
        self._pipeline = _pipeline([zone], known_m)

    def look(self, frame: Frame) -> None:
        began = time.process_time()
        worth = self._pipeline.glances(frame.at_s, frame.captured_at) and self._pipeline.glance(frame)
        self.glance_s.append(time.process_time() - began)
        if worth or self._pipeline.tracks_alive():
            self.told += [event for event in self._pipeline.process(frame) if event.phase.value == "started"]

    @property
    def found(self) -> Event | None:
        """The event that answers the throw: while it falls, or a second later."""
        throw = self.clip.throw
        return next((e for e in self.told if throw and throw.begins_s <= _second(e) <= throw.lands_s + 1.0), None)

    @property
    def false(self) -> int:
        return len(self.told) - (self.found is not None)


def _second(event: Event) -> float:
    return (event.observed_at - _BEGAN).total_seconds()


def summary(rows: Sequence[Watching]) -> dict[str, Any]:
    """Found of asked by what, light and weather; false alarms by what moved."""
    asked = [row for row in rows if row.clip.throw]
    heavy = [row for row in asked if row.clip.what != "empty bag"]
    late = [_second(row.found) - row.clip.throw.begins_s for row in heavy if row.found and row.clip.throw]
    spent = np.concatenate([row.glance_s[10:] for row in rows]) * 1000.0
    return {
        "found": f"{sum(r.found is not None for r in heavy)} of {len(heavy)}",
        "by thing": _share(asked, "what"),
        "by light": _share(heavy, "light"),
        "by weather": _share(heavy, "weather"),
        "told after s": [round(float(q), 2) for q in np.quantile(late, (0.5, 0.9))] if late else None,
        "off by, of the zone's height": _off(heavy),
        "false in clips of throws": sum(row.false for row in asked),
        "false": dict(Counter(r.clip.what for r in rows if r.clip.throw is None for _ in range(r.false))),
        "clips without a throw": sum(r.clip.throw is None for r in rows),
        "processor ms a look, median and 95 %": [round(float(q), 1) for q in np.quantile(spent, (0.5, 0.95))],
    }


def _share(rows: Sequence[Watching], by: str) -> dict[str, str]:
    asked, found = Counter(getattr(r.clip, by) for r in rows), Counter(getattr(r.clip, by) for r in rows if r.found)
    return {str(key): f"{found[key]} of {many}" for key, many in sorted(asked.items())}


def _off(rows: Sequence[Watching]) -> list[float] | None:
    """How far the told beginning lies from the true one in the picture, parts of the zone's height."""
    off = []
    for row in rows:
        if row.found and row.clip.throw:
            view = row.clip.scene.view
            corners = view.zone(row.clip.scene.half_m)
            top, foot = min(y for _, y in corners), max(y for _, y in corners)
            px, _ = view.pixels(np.array([row.clip.throw.start]))
            told = next(float(str(r.values["up"])) / 100 for r in row.found.reasons if "up" in r.values)
            off.append(abs(told - (foot - float(px[0, 1]) / view.height) / (foot - top)))
    return [round(float(q), 3) for q in np.quantile(off, (0.5, 0.9))] if off else None


def _show(row: Watching, folder: Path) -> None:
    """A composite of the flight with the told box."""
    import cv2

    seen = frames(row.clip, row.rate)
    looks = [
        frame.image for frame in seen if not row.clip.throw or abs(frame.at_s - row.clip.throw.begins_s - 1.5) < 1.8
    ]
    middle = np.median(np.stack(looks[:: max(1, len(looks) // 9)]), axis=0)
    most = np.argmax([np.abs(look.astype(np.int16) - middle).sum(axis=2) for look in looks], axis=0)
    picture = np.take_along_axis(np.stack(looks), most[None, ..., None], axis=0)[0].copy()
    for event in row.told:
        if event.box:
            size = np.array([picture.shape[1], picture.shape[0]] * 2)
            x1, y1, x2, y2 = (
                (np.array([event.box.x1, event.box.y1, event.box.x2, event.box.y2]) * size).round().astype(int).tolist()
            )
            cv2.rectangle(picture, (x1 - 6, y1 - 6), (x2 + 6, y2 + 6), (0, 0, 255), 2)
            cv2.putText(picture, event.reasons[0].text.en[:110], (20, 40), 0, 0.7, (0, 0, 255), 2)
    clip = row.clip
    name = f"{clip.scene.seed}_{clip.what}_{clip.light}_{clip.weather}_{len(row.told)}.jpg".replace(" ", "-")
    cv2.imwrite(str(folder / name), picture)


def frames(clip: Clip, rate: float) -> Iterator[Frame]:
    for index, at_s in enumerate(np.arange(0.0, clip.until_s, 1.0 / rate).tolist()):
        yield Frame("drawn", index, at_s, _BEGAN + timedelta(seconds=at_s), clip.scene.picture(at_s))


def watched(clip: Clip, rates: Sequence[float]) -> list[Watching]:
    """The clip drawn once, at the highest of `rates`, and looked at by each of them; they divide the highest."""
    rows, most = [Watching(clip, rate) for rate in rates], max(rates)
    for frame in frames(clip, most):
        for row in rows:
            if frame.index % round(most / row.rate) == 0:
                row.look(frame)
    return rows


def real_clips(folder: Path, rates: Sequence[float]) -> dict[str, Any]:
    """Every film below `folder`, the whole picture as its façade: nothing is thrown in any of them."""
    import cv2

    out: dict[str, Any] = {"clips": 0, "minutes": 0.0, **{f"false at {rate:g} looks a second": [] for rate in rates}}
    films = sorted(f for f in folder.rglob("*") if f.suffix in (".mp4", ".avi", ".webm", ".mkv"))
    for film in films:
        read = cv2.VideoCapture(str(film))
        fps = read.get(cv2.CAP_PROP_FPS) or 25.0
        pipelines = [(rate, _pipeline([], 30.0), -1.0) for rate in rates]
        index = 0
        while (got := read.read())[0]:
            at_s = index / fps
            frame = Frame("film", index, at_s, _BEGAN + timedelta(seconds=at_s), np.asarray(got[1], np.uint8))
            for number, (rate, pipeline, next_s) in enumerate(pipelines):
                if at_s < next_s - 1e-6:
                    continue
                pipelines[number] = (rate, pipeline, at_s + 1.0 / rate if next_s < 0.0 else next_s + 1.0 / rate)
                if pipeline.glance(frame) or pipeline.tracks_alive():
                    told = [(film.name, round(at_s, 1)) for e in pipeline.process(frame) if e.phase.value == "started"]
                    out[f"false at {rate:g} looks a second"] += told
            index += 1
        out["clips"] += 1
        out["minutes"] = round(out["minutes"] + index / fps / 60.0, 2)
        print(film.name, index, file=sys.stderr, flush=True)
    return out


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seeds", default="0-15")
    parser.add_argument("--rate", type=float, nargs="+", default=[5.0], help="looks a second; each divides the highest")
    parser.add_argument("--only", choices=("throws", "nothing"))
    parser.add_argument("--clips", type=Path, help="a folder of real films in which nothing is thrown")
    parser.add_argument("--show", type=Path, help="a folder for pictures of misses, false alarms, and every fifth find")
    wish = parser.parse_args()
    _one_core()
    if wish.clips:
        print(json.dumps(real_clips(wish.clips, wish.rate), ensure_ascii=False, indent=1))
        return 0
    first, last = (int(n) for n in wish.seeds.split("-"))
    made = [make for make, name in ((thrown, "throws"), (nothing_thrown, "nothing")) if wish.only in (None, name)]
    rows: dict[float, list[Watching]] = {rate: [] for rate in wish.rate}
    for seed in range(first, last + 1):
        for make in made:
            for row in watched(make(seed), wish.rate):
                if wish.show and (row.false or (row.clip.throw and (not row.found or seed % 5 == 0))):
                    _show(row, wish.show)
                _say(seed, row)
                row.clip = replace(row.clip, scene=replace(row.clip.scene, film=None))
                rows[row.rate].append(row)
    out = {f"{rate:g} looks a second": summary(done) for rate, done in rows.items()}
    print(json.dumps({"seeds": wish.seeds, "rendered": True, **out}, ensure_ascii=False, indent=1))
    return 0


def _one_core() -> None:
    import cv2

    cv2.setNumThreads(1)


def _say(seed: int, row: Watching) -> None:
    verdict = "found" if row.found else "missed" if row.clip.throw else "nothing"
    told = f"{row.rate:g} {seed} {row.clip.what}, {row.clip.light}, {row.clip.weather}: {verdict}, false {row.false}"
    print(told, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
